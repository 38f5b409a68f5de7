import Testing

@testable import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Programs that misbehave: each is a script that stands in for `pdftotext`.
struct ProgramLimitTests {
  @Test(arguments: [
    ("sleep 60", UnreadableDocument.timeout(.pdftotext, seconds: 1)),
    ("sleep 60 & sleep 60", .timeout(.pdftotext, seconds: 1)),
    ("exit 99", .programFailed(.pdftotext, status: 99)),
    ("kill -9 $$", .programFailed(.pdftotext, status: -9)),
    ("echo 'Command Line Error: Incorrect password' >&2; exit 1", .encrypted(.pdf)),
    (
      "echo \"Syntax Error: Missing language pack for 'Adobe-GB1' mapping\" >&2",
      .missingProgram(.popplerData)
    ),
    (
      "printf '<page width=\"1\" height=\"1\">\\n<page width=\"1\" height=\"1\">\\n'",
      .picturesOnly(pages: 2)
    ),
    ("head -c 3000 /dev/zero", .tooLarge(.programOutput, limit: 2048)),
  ])
  func misbehaviour(script: String, expected: UnreadableDocument) throws {
    let folder = try PrivateFolder(in: "/tmp")
    let path = try folder.write(Array("#!/bin/sh\n\(script)\n".utf8), to: "pdftotext")
    #expect(chmod(path, 0o700) == 0)
    var settings = ProgramSettings()
    settings.searchPath = "\(folder.path):/usr/bin:/bin"
    settings.secondsForPDF = 1
    if script.hasPrefix("head") { settings.outputBytes = 2048 }
    let error = Fixture.error { () throws(UnreadableDocument) in
      _ = try PDFDocument.document(.bytes([0]), settings: settings)
    }
    #expect(error == expected)
  }

  @Test func aPrivateFolderIsRemovedWithAllItHolds() throws {
    var path = ""
    do {
      let folder = try PrivateFolder(in: "/tmp")
      path = folder.path
      _ = try folder.makeFolder("inner")
      _ = try folder.write([1], to: "inner/file")
    }
    #expect(access(path, F_OK) != 0)
  }
}
