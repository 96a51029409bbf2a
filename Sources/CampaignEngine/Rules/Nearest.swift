/// The word that somebody most likely meant, or nil where none is near.
///
/// Near is at most a third of the letters typed, swapped neighbours counting once; a word that the
/// typed one begins is always near. Capitals do not matter.
package func nearest(to typed: String, among words: [String]) -> String? {
  guard !typed.isEmpty else { return nil }
  let allowed = max(1, typed.count / 3)
  let typed = typed.lowercased()
  let scored = words.map { word in
    let small = word.lowercased()
    return (word: word, distance: small.hasPrefix(typed) ? 0 : editDistance(typed, small))
  }
  return scored.filter { $0.distance <= allowed }
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
}

/// How many letters have to be changed, added, removed or swapped with a neighbour.
private func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left), right = Array(right)
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1..<(left.count + 1) {
    var current = [row]
    for column in 1..<(right.count + 1) {
      let isSame = left[row - 1] == right[column - 1]
      var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
      {
        best = min(best, beforeLast[column - 2] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
