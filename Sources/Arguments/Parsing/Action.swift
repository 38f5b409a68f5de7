/// A command with all its options, ready to run.
public struct Action: Sendable {
  /// The name of the command.
  public let command: String

  private let body: @Sendable () throws -> ExitStatus

  init(command: String, body: @escaping @Sendable () throws -> ExitStatus) {
    self.command = command
    self.body = body
  }

  /// Does the work; throws what the command throws.
  public func run() throws -> ExitStatus {
    try body()
  }
}
