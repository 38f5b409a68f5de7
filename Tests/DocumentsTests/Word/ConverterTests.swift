import Documents
import Testing

struct ConverterTests {
  @Test func withoutLibreOfficeTheErrorSaysHowToInstallIt() {
    var settings = ProgramSettings()
    settings.searchPath = "/nowhere"
    let results = Converter(settings).convert([.bytes([1]), .bytes([2])])
    #expect(results == Array(repeating: .failure(.missingProgram(.libreOffice)), count: 2))
    let advice = UnreadableDocument.missingProgram(.libreOffice).advice
    #expect(advice.english.contains("apt install libreoffice-writer"))
    #expect(advice.chinese.contains("brew install"))
  }

  @Test func nothingToConvert() {
    #expect(Converter().convert([]).isEmpty)
  }

  @Test func aFileThatIsNotThere() {
    let results = Converter().convert([.file(path: "/nowhere/a.doc")])
    #expect(results == [.failure(.cannotOpen(errorNumber: 2))])
  }
}
