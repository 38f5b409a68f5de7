/// How the parts of a JSON text are set apart.
public enum JSONLayout: Sendable {
  /// Without any white space, for JSON lines.
  case compact

  /// A line for each member and element, indented by two spaces a level.
  case indented
}
