// The first command takes this file's place.
