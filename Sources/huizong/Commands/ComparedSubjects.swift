internal import Arguments

/// What stands in the rows of a comparison or a ranking.
enum ComparedSubjects: String, CaseIterable, ArgumentValue {
  case regions, domains, authorities
}
