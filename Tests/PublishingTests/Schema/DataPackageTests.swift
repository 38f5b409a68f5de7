import Publishing
import Testing

struct DataPackageTests {
  private static let package = DataPackage(
    "sample", title: SampleSchemas.text("样本", "Sample"),
    description: SampleSchemas.text("两张表。", "Two tables."),
    tables: [SampleSchemas.regions, SampleSchemas.fees])

  @Test func `describes every table`() {
    #expect(Self.package.descriptor(in: .en).description == Self.golden)
  }

  @Test func `speaks Chinese`() {
    let text = Self.package.descriptor(in: .zh).description
    #expect(text.contains(#""title": "样本""#))
    #expect(text.contains(#""unit": "万元""#))
    #expect(!text.contains("Sample"))
  }

  @Test func `lists no table where there is none`() {
    let empty = DataPackage(
      "empty", title: SampleSchemas.text("", ""), description: SampleSchemas.text("", ""),
      tables: [])
    #expect(empty.descriptor(in: .en).description.hasSuffix("\"resources\": []\n}\n"))
  }
}
