/// Every sentence for people, in English: one file a subject; another language is a folder later.
///
/// Texts that come from files are put in whole, as they are: whoever draws or prints makes them safe.
package enum Wording {}
