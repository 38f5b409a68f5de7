import AnnualReports
import Arguments
import Regions
import Rollups
import Testing

@testable import huizong

/// The reports of Data/Samples, as a command reads them.
enum Samples {
  /// The folder.
  static let path = FilePath(
    String(#filePath.dropLast("Tests/huizongTests/Explaining/Samples.swift".count))
      + "Data/Samples")

  /// Messages go nowhere that matters.
  static let console = Console(language: .en, width: 80, showsProgress: false)

  /// What a command would read; nil where the folder is not there.
  static let inputs = try? Inputs(options, console)

  private static let options: InputOptions = {
    var options = InputOptions()
    options.paths = [path]
    return options
  }()

  /// Everything added up, by county too.
  static func result() throws -> RollupResult {
    let inputs = try #require(inputs)
    let settings = RollupSettings(
      levels: Set(RegionLevel.allCases), indicators: Indicator.all)
    let reading = RollupReading(
      files: inputs.files, options: options, reading: inputs.reading, settings: settings,
      writesFigures: false)
    let collection = try reading.run(
      into: RollupCollection(
        rollup: Rollup(settings: settings), figures: nil,
        progress: ProgressLine(console, total: 0)))
    return collection.rollup.finish()
  }

  /// The account of one total.
  static func account(
    of region: RegionChoice, in year: Int, _ indicator: Indicator
  ) throws -> Account {
    let inputs = try #require(inputs)
    let settings = RollupSettings(levels: [region.level], indicators: [indicator])
    let collection = try KeptReading(
      inputs: inputs, threads: options.threadCount, settings: settings
    ) { input, index, regions in
      TracedReport(input, index: index, mayBeOf: year, indicator, &regions)
    }.run(showing: ProgressLine(console, total: 0))
    return Account(
      of: RegionReach(region, .asReported, in: .standard), in: year, indicator,
      reports: collection.kept,
      result: collection.rollup.finish())
  }
}
