/// Which words before a number make it a figure of a kind.
///
/// A number never gets its meaning from another clause; but the sentence must be about the right
/// thing.
struct NarrativePattern: Sendable {
  /// What the number counts.
  let kind: NarrativeKind
  /// The counters that it may have.
  let units: CountUnits
  /// The words of which one stands close before the number, in its clause.
  let anchor: Words
  /// How many characters may stand between that word and the number.
  var gap = 8
  /// Of each of these lists one word must stand in the clause as well.
  var with: [Words] = []
  /// Of each of these lists one word must stand in the sentence before the number.
  var about: [Words] = []
  /// None of these may stand in the clause before the number, behind the number before it.
  var none: Words = []
  /// None of these may stand in the sentence before the number.
  var never: Words = []
  /// Whether a part of a list after 其中 is not meant.
  var isWhole = true
  /// Whether a number of one channel alone is not meant.
  var isOfAllChannels = false

  /// Whether it holds for a number with one of its counters.
  func matches(_ number: CountedNumber, in sentence: NarrativeSentence) -> Bool {
    guard let end = sentence.endOfLast(anchor, in: number.context),
      number.digits.lowerBound - end <= gap,
      with.allSatisfy({ sentence.contains($0, in: number.context) }),
      !sentence.contains(none, in: number.context),
      about.allSatisfy({ sentence.contains($0, in: number.before) }),
      !sentence.contains(never, in: number.before)
    else { return false }
    return !isOfAllChannels || Channels.count(in: sentence, number.since) != 1
  }
}

/// Where information is published.
enum Channels {
  /// How many different ones a range names.
  static func count(in sentence: NarrativeSentence, _ range: Range<Int>) -> Int {
    words.count { sentence.contains($0, in: range) }
  }

  private static let words: [Words] = [
    ["网站", "门户"], ["微信", "公众号"], ["微博"], ["抖音", "头条", "客户端", "短视频"], ["新媒体"], ["公示栏", "公告栏"],
    ["电视", "广播", "报纸", "报刊"], ["政务公开专区", "查阅点"],
  ]
}
