import Testing

@testable import Documents

@Suite("Web archives")
struct WebArchiveTests {
  static func archive(_ part: String) -> [UInt8] {
    let text = """
      From: <Saved by a browser>
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html"; boundary="--=_X"

      Preamble
      ----=_X
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      ----=_X
      \(part)
      ----=_X--
      """
    return Array(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8)
  }

  @Test(
    "The page of an archive",
    arguments: [
      "Content-Type: text/html; charset=\"utf-8\"\n\n<p>规章</p><p>3</p>",
      """
      Content-Type: text/html; charset="gb2312"
      Content-Transfer-Encoding: quoted-printable

      <p style=3D"x">=B9=E6=
      =D5=c2</p><p>3</p>
      """,
      """
      content-transfer-encoding: base64
      content-type: TEXT/HTML

      PHA+6KeE56ug
      PC9wPjxwPjM8L3A+
      """,
      """
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain

      9
      --inner
      Content-Type: text/html

      <p>规章</p><p>3</p>
      --inner--
      """,
    ])
  func page(_ part: String) throws {
    #expect(lines(of: try HTMLDocument.document(Self.archive(part))) == ["规章", "3"])
  }

  @Test(
    "An archive without a page is refused",
    arguments: [
      "Content-Type: text/css\n\np {}", "Content-Type: multipart/mixed\n\n9", "",
    ])
  func noPage(_ part: String) {
    #expect(throws: HTMLRefusal.noPage) { try HTMLDocument.document(Self.archive(part)) }
  }

  @Test("No beginning of an archive is a trap")
  func truncations() {
    let archive = Self.archive(
      "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=E8=A7=84</p>")
    for length in 0...archive.count {
      _ = try? HTMLDocument.document(Array(archive.prefix(length)))
    }
  }

  @Test("A page and a text are no archive", arguments: ["<html>", "", "规章\t3", "Content: 3\n"])
  func none(_ text: String) { #expect(!WebArchive.isOne(Array(text.utf8))) }

  @Test(
    "Quoted-printable",
    arguments: [
      ("a=3Db", "a=b"), ("a=\r\nb", "ab"), ("a=\nb", "ab"), ("a=zz", "a=zz"), ("a=", "a"),
      ("a=3", "a=3"),
    ])
  func quotedPrintable(_ text: String, _ decoded: String) {
    let bytes = TransferEncoding.quotedPrintable(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == decoded)
  }

  @Test(
    "Base64",
    arguments: [
      ("YQ==", "a"), ("YWI=", "ab"), ("YW\r\nJj", "abc"), ("", ""), ("Y", ""), ("YQ==YQ==", "a"),
    ])
  func base64(_ text: String, _ decoded: String) {
    let bytes = TransferEncoding.base64(Array(text.utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == decoded)
  }
}
