import Testing

@testable import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct ZipArchiveTests {
  @Test func namesInGBKAreGivenAsBytes() throws {
    let archive = try ZipArchive(Fixture.bytes("Zip/Fixtures/gbk.zip"))
    #expect(
      archive.members.map(\.name) == [[0xBE, 0xD6] + Array(".txt".utf8), Array("../a.txt".utf8)])
    #expect(archive.members.allSatisfy { !$0.isNameUTF8 && !$0.isFolder && !$0.isEncrypted })
    let text = try archive.contents(of: archive.members[0])
    #expect(String(decoding: text, as: UTF8.self) == String(repeating: "规章 0 0 0\n", count: 50))
  }

  @Test func somethingBeforeTheArchiveIsAllowed() throws {
    let bytes = Array("#!".utf8) + ZipBuilder.archive([("a", "1"), ("folder/", "")])
    let archive = try ZipArchive(bytes)
    #expect(archive.members.map(\.isFolder) == [false, true])
    #expect(try archive.contents(of: archive.members[0]) == [0x31])
    #expect(archive.member(named: "b") == nil)
  }

  @Test func anEmptyArchiveHasNoMembers() throws {
    #expect(try ZipArchive(ZipBuilder().archive()).members.isEmpty)
  }

  /// Pieces of a file are read as they are asked for; more than one window, and one that is stored.
  @Test func anArchiveInAFile() throws {
    var builder = ZipBuilder()
    let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
    builder.add("long", long)
    let folder = try PrivateFolder(in: "/tmp")
    let bytes = builder.archive()
    let path = try folder.write(bytes, to: "a.zip")
    let archive = try ZipArchive(file: Array(path.utf8))
    #expect(try archive.contents(of: archive.members[0]) == long)
    for name in ["Word/Fixtures/report.docx", "Zip/Fixtures/gbk.zip"] {
      let inMemory = try ZipArchive(Fixture.bytes(name))
      let inFile = try ZipArchive(file: Array(Fixture.path(name).utf8))
      #expect(inFile.members == inMemory.members)
      for member in inFile.members {
        #expect(try inFile.contents(of: member) == inMemory.contents(of: member))
      }
    }
    #expect(truncate(path, 100_000) == 0)
    #expect(
      Fixture.error { () throws(UnreadableDocument) in
        _ = try archive.contents(of: archive.members[0])
      } == .damaged(.archive, .truncated))
    #expect(
      Fixture.error { () throws(UnreadableDocument) in
        _ = try ZipArchive(file: Array("/nowhere.zip".utf8))
      } == .cannotOpen(errorNumber: 2))
  }

  @Test func aGibibyteOfMarkupIsRefusedBeforeItIsInflated() {
    var builder = ZipBuilder()
    builder.add("word/document.xml", [1, 2, 3], claimedBytes: 1 << 30)
    #expect(
      Fixture.error { () throws(UnreadableDocument) in
        _ = try WordDocument.document(builder.archive())
      } == .tooLarge(.inflatedBytes, limit: 128 << 20))
  }

  @Test func bombsAreRefused() throws {
    let bytes = Fixture.bytes("Zip/Fixtures/bomb.zip")
    let archive = try ZipArchive(bytes)
    let error = Fixture.error { () throws(UnreadableDocument) in
      _ = try archive.contents(of: archive.members[0])
    }
    #expect(error == .tooLarge(.ratio, limit: 250))
    #expect(
      Fixture.error { () throws(UnreadableDocument) in _ = try WordDocument.document(bytes) }
        == .tooLarge(.ratio, limit: 250))
  }

  @Test func limitsAreKept() {
    let bytes = ZipBuilder.archive([("a", "12345"), ("b", "12345")])
    func error(_ change: (inout ZipLimits) -> Void, depth: Int = 0) -> UnreadableDocument? {
      var limits = ZipLimits()
      change(&limits)
      return Fixture.error { () throws(UnreadableDocument) in
        let archive = try ZipArchive(bytes, limits: limits, depth: depth)
        for member in archive.members { _ = try archive.contents(of: member) }
      }
    }
    #expect(error { _ in } == nil)
    #expect(error { $0.members = 1 } == .tooLarge(.members, limit: 1))
    #expect(error { $0.memberBytes = 4 } == .tooLarge(.inflatedBytes, limit: 4))
    #expect(error { $0.totalBytes = 9 } == .tooLarge(.totalBytes, limit: 9))
    #expect(error({ _ in }, depth: 3) == .tooLarge(.nesting, limit: 3))
  }

  @Test(arguments: [
    (1, 0, UnreadableDocument.encrypted(.archive)),
    (0, 12, .damaged(.archive, .compressionMethod(12))),
  ])
  func membersThatCannotBeInflated(flags: Int, method: Int, expected: UnreadableDocument) {
    var builder = ZipBuilder()
    builder.add("a", [1, 2, 3], flags: flags, method: method)
    let error = Fixture.error { () throws(UnreadableDocument) in
      let archive = try ZipArchive(builder.archive())
      _ = try archive.contents(of: archive.members[0])
    }
    #expect(error == expected)
  }
}
