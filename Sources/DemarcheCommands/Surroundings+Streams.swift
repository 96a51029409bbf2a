import Glibc

extension Surroundings {
  /// Fills the places of standard streams that are closed, so that no file of ours takes one.
  ///
  /// Each is filled the wrong way round: reading and writing then fail as on a closed one, and an
  /// output that nobody receives is still told from one that was written.
  static func holdPlacesOfStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
