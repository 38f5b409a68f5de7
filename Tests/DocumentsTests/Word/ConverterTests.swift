import Testing

@testable import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct ConverterTests {
  @Test func withoutLibreOfficeTheErrorSaysHowToInstallIt() {
    var settings = ProgramSettings()
    settings.searchPath = "/nowhere"
    let results = Converter(settings).convert([.bytes([1]), .bytes([2])])
    #expect(results.map(reason) == Array(repeating: .missingProgram(.libreOffice), count: 2))
    let advice = UnreadableDocument.missingProgram(.libreOffice).advice
    #expect(advice.english.contains("apt install libreoffice-writer"))
    #expect(advice.chinese.contains("brew install"))
  }

  @Test func nothingToConvert() {
    #expect(Converter().convert([]).isEmpty)
  }

  @Test func aFileThatIsNotThere() {
    let results = Converter().convert([.file(path: "/nowhere/a.doc")])
    #expect(results.map(reason) == [.cannotOpen(errorNumber: 2)])
  }

  /// A script in the place of LibreOffice that writes a text for each file, but for the second.
  @Test func whatWasConvertedLiesInFilesUntilItIsRead() throws {
    let script = """
      #!/bin/sh
      while [ "$1" != --outdir ]; do shift; done
      for file in "$@"; do
        name=$(basename "$file")
        [ -f "$file" ] && [ "$name" != 1 ] && echo "made of $name" > "$2/$name.docx"
      done
      exit 0
      """
    let folder = try PrivateFolder(in: "/tmp")
    let path = try folder.write(Array(script.utf8), to: "soffice")
    #expect(chmod(path, 0o700) == 0)
    var settings = ProgramSettings()
    settings.searchPath = "\(folder.path):/usr/bin:/bin"
    settings.temporaryFolder = folder.path
    var results = Converter(settings).convert([.bytes([1]), .bytes([2]), .bytes([3])])
    #expect(try results[0].get().bytes() == Array("made of 0\n".utf8))
    #expect(reason(results[1]) == .damaged(.legacyWord, .malformed))
    #expect(try results[2].get().bytes() == Array("made of 2\n".utf8))
    results.removeAll()
    #expect(PrivateFolder.names(in: folder.path) == ["soffice"])
  }

  private func reason(
    _ result: Result<ConvertedDocument, UnreadableDocument>
  ) -> UnreadableDocument? {
    if case .failure(let reason) = result { reason } else { nil }
  }
}
