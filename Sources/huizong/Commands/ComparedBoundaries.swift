internal import Arguments
internal import Rollups

/// Which boundaries regions have, as a word of the command line.
enum ComparedBoundaries: String, CaseIterable, ArgumentValue {
  case asReported = "as-reported"
  case of2024 = "2024"

  var boundaries: Boundaries { self == .asReported ? .asReported : .of2024 }
}
