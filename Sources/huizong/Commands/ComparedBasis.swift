internal import Arguments
internal import Rollups

/// Where the figures of regions come from, as a word of the command line.
enum ComparedBasis: String, CaseIterable, ArgumentValue {
  case summed, reported

  var basis: Basis { self == .summed ? .summed : .reported }
}
