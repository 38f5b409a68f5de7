/// What a command line asks for.
public enum Request: Sendable {
  /// To show this text, which ends with a line break, on standard output.
  case show(String)
  /// To run a command.
  case run(Action)
}
