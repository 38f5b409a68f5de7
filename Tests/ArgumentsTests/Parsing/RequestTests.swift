import Arguments
import Testing

/// Lines that show a text instead of running a command.
struct RequestTests {
  static let helpLines = ["", "-h", "--help", "help", "help help", "help --help", "-x --help"]

  @Test(arguments: helpLines)
  func showsTheHelp(_ line: String) throws {
    #expect(try text(line).hasPrefix("Add up numbers in files.\n"))
  }

  static let commandHelpLines = [
    "help add", "add --help", "add -h", "add a --help", "add --nonsense --help", "add -o --help",
    "add --format cvs -h",
  ]

  @Test(arguments: commandHelpLines)
  func showsTheHelpOfACommand(_ line: String) throws {
    #expect(try text(line).hasPrefix("Add up the numbers.\n\nUsage: sums add "))
  }

  @Test(arguments: ["version", "--version", "-V"])
  func showsTheVersion(_ line: String) throws {
    #expect(try text(line) == "sums 1.2.3\n")
  }

  private func text(_ line: String) throws -> String {
    let words = line.split(separator: " ").map(String.init)
    guard case .show(let text) = try sampleProgram().request(words, language: .en) else {
      return ""
    }
    return text
  }
}
