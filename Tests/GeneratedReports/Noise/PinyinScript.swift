/// Puts readings in Latin letters after some characters, as some copying sites do.
enum PinyinScript {
  /// The text with a reading after about half of the characters that have one here.
  static func inserted(into text: String, _ random: inout SeededRandom) -> String {
    var result = ""
    for character in text {
      result.append(character)
      guard let reading = readings[character], random.chance(50) else { continue }
      result += "(\(reading))"
    }
    return result
  }

  private static let readings: [Character: String] = [
    "规": "guī", "規": "guī", "现": "xiàn", "現": "xiàn", "数": "shù", "數": "shù", "发": "fā",
    "發": "fā", "内": "nèi", "內": "nèi", "处": "chù", "處": "chù", "强": "qiáng", "強": "qiáng",
    "办": "bàn", "辦": "bàn", "结": "jié", "結": "jié", "审": "shěn", "審": "shěn", "纠": "jiū",
    "糾": "jiū", "总": "zǒng", "總": "zǒng", "件": "jiàn", "收": "shōu", "费": "fèi", "費": "fèi",
  ]
}
