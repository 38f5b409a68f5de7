import Documents
import Testing

@Suite("Web pages: limits")
struct HTMLLimitsTests {
  @Test(
    "Too deep", arguments: ["<div>", "<b>", "<table><tr><td>", "<template>", "<p hidden>x<div>"])
  func deep(_ tag: String) {
    let page = Array(String(repeating: tag, count: 100_000).utf8)
    #expect(throws: HTMLRefusal.tooDeep(limit: 1_000)) { try HTMLDocument.document(page) }
  }

  @Test(
    "Deep, but within the limit",
    arguments: [
      ("<div>", 900), ("<span>", 900), ("<table><tr><td>1<td>", 180), ("<table><tr><td>", 240),
    ])
  func almost(_ tag: String, _ count: Int) throws {
    let page = String(repeating: tag, count: count) + "规章"
    #expect(try lines(ofPage: page).last?.hasSuffix("规章") == true)
  }

  @Test("Too long and too many parts")
  func size() {
    #expect(throws: HTMLRefusal.tooLong(limit: 64 << 20)) {
      try HTMLDocument.document([UInt8](repeating: 0x61, count: 64 << 20 + 1))
    }
    let page = Array(String(repeating: "<p>", count: 1_100_000).utf8)
    #expect(throws: HTMLRefusal.tooManyParts(limit: 1_000_000)) { try HTMLDocument.document(page) }
  }

  static let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>某局年报</title></head><body class="x">
    <!-- 注 --><div class="crumb"><a href="#">首页</a> &gt; 年报</div><p style="color:red">一、总体</p>
    <table border=1><tr><td rowspan="2" colspan=2><p>甲&nbsp;<o:p></o:p></p></td><td>1</td></tr>
    <tr><td><![if !x]>2<![endif]></td></tr></table><script>var a = "<td>";</script></body></html>
    """

  @Test("No beginning of a page is a trap")
  func truncations() {
    let page = Array(Self.page.utf8)
    for length in 0...page.count {
      // Half a character at the end is an error; all else is read.
      _ = try? HTMLDocument.document(Array(page.prefix(length)))
    }
  }

  @Test("No change of bytes is a trap", arguments: 1...8)
  func flips(_ seed: UInt64) {
    let page = Array(Self.page.utf8)
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<200 {
      var changed = page
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        changed[Int((state >> 33) % UInt64(page.count))] =
          UInt8(truncatingIfNeeded: state >> 56) & 0x7F
      }
      _ = try? HTMLDocument.document(changed)
    }
  }
}
