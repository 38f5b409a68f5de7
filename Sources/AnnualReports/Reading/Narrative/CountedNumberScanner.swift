/// Finds the numbers with counters in a sentence.
///
/// Percentages, dates, numbers of documents, articles, issues and telephones have no counter, or
/// stand behind 第 or a dash, and are passed over. So is a number whose digits white space parts.
struct CountedNumberScanner {
  private let sentence: NarrativeSentence
  private var place = 0
  private var clauseStart = 0
  private var previousEnd = 0
  private var numbers: [CountedNumber] = []

  private static let limits: Words = ["以内", "以下"]
  private static let abouts: Words = ["约", "近", "超", "逾"]
  private static let aboutsBehind: Words = ["左右", "以上"]

  private init(_ sentence: NarrativeSentence) { self.sentence = sentence }

  /// All of them, in order.
  static func scan(_ sentence: NarrativeSentence) -> [CountedNumber] {
    var scanner = CountedNumberScanner(sentence)
    while scanner.goToDigit() { scanner.readNumber() }
    return scanner.numbers
  }

  /// Goes on to the next digit, over ends of clauses; false at the end.
  private mutating func goToDigit() -> Bool {
    let count = sentence.count
    var place = place
    while place < count, !sentence.isDigit(place) {
      if sentence.isClauseEnd(place) { clauseStart = place + 1 }
      place += 1
    }
    self.place = place
    return place < count
  }

  private mutating func readNumber() {
    let start = place
    let value = readDigits()
    let digits = start..<place
    guard let value, isFree(before: start) else { return }
    var end = place
    guard let amount = multiplied(value, &end),
      let (unit, unitEnd) = CountUnit.read(sentence, at: end),
      !sentence.contains(Self.limits, in: unitEnd..<min(unitEnd + 2, sentence.count))
    else { return }
    let isRounded = amount.isApproximate && !(unit.isMoney && !amount.hasWord)
    numbers.append(
      CountedNumber(
        millionths: amount.millionths, unit: unit,
        isApproximate: isRounded || isAbout(digits.lowerBound, unitEnd), digits: digits,
        end: unitEnd, clauseStart: clauseStart, previousEnd: previousEnd))
    previousEnd = unitEnd
    place = unitEnd
  }

  /// Reads over digits, with commas between groups of three and a decimal point; nothing where they
  /// make no number that is certain.
  private mutating func readDigits() -> Int64? {
    var whole: Int64 = 0
    var fraction: Int64 = 0
    var scale = Quantity.scale
    var isCertain = true
    let start = place
    var hasPoint = false
    while sentence.isDigit(place) || isSeparator(place, hasPoint) {
      if place > start, !sentence.touches(place) { isCertain = false }
      let digit = Int64(sentence[place]) - 0x30
      if !sentence.isDigit(place) {
        hasPoint = hasPoint || sentence[place] == 0x2E
      } else if hasPoint {
        scale /= 10
        if scale == 0 { isCertain = false }
        fraction += digit * scale
      } else if whole < 1_000_000_000_000 {
        whole = whole * 10 + digit
      } else {
        isCertain = false
      }
      place += 1
    }
    guard isCertain, let quantity = Quantity(whole) else { return nil }
    return quantity.millionths.adding(fraction)
  }

  /// Whether a decimal point or a comma between groups of three stands at a place.
  private func isSeparator(_ place: Int, _ hasPoint: Bool) -> Bool {
    guard sentence.isDigit(place + 1), !hasPoint else { return false }
    if sentence[place] == 0x2E { return true }
    return sentence[place] == 0x2C && sentence.isNarrow(place)
      && (1...3).allSatisfy { sentence.isDigit(place + $0) } && !sentence.isDigit(place + 4)
  }

  /// Whether nothing stands before a number that makes it part of something else: 第, a letter, a
  /// dash, a slash.
  private func isFree(before start: Int) -> Bool {
    switch sentence[start - 1] {
    case 0x7B2C, 0x2D, 0x2E, 0x2F, 0x7E, 0x2B, 0x5F: false
    case 0x41...0x5A, 0x61...0x7A: false
    case 0x81F3, 0x5230:
      !sentence.isDigit(start - 2) && CountUnit.before(sentence, start - 1) == nil
    default: true
    }
  }

  /// Multiplies by 千, 万 or 亿; 余 and 多 around it make it a round number.
  private func multiplied(
    _ value: Int64, _ end: inout Int
  ) -> (millionths: Int64, isApproximate: Bool, hasWord: Bool)? {
    var hasWord = isMany(end)
    if hasWord { end += 1 }
    let factor: Int64 =
      switch sentence[end] {
      case 0x5343: 1_000
      case 0x4E07: 10_000
      case 0x4EBF: 100_000_000
      default: 1
      }
    if factor > 1 {
      end += 1
      if isMany(end) {
        hasWord = true
        end += 1
      }
    }
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    return overflow ? nil : (product, hasWord || factor > 1, hasWord)
  }

  /// Whether 余, 多 or 来 stands at a place.
  private func isMany(_ place: Int) -> Bool {
    switch sentence[place] {
    case 0x4F59, 0x591A, 0x6765: true
    default: false
    }
  }

  /// Whether 约, 近, 超, 逾 stands before or 左右, 以上 behind.
  private func isAbout(_ start: Int, _ end: Int) -> Bool {
    let before = max(0, start - 2)..<start
    return sentence.contains(Self.abouts, in: before)
      || sentence.contains(Self.aboutsBehind, in: end..<min(end + 2, sentence.count))
  }
}

extension CountUnit {
  /// The counter that ends right before a place, if a digit stands before it: 3件至.
  fileprivate static func before(_ sentence: NarrativeSentence, _ place: Int) -> CountUnit? {
    guard sentence.isDigit(place - 2) else { return nil }
    return read(sentence, at: place - 1)?.unit
  }
}
