// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// For all that is no test: what touches memory that the compiler does not guard is marked `unsafe`.
let strict = settings + [.strictMemorySafety()]

/// Whether the program is built for `make fuzz`, with `LLVMFuzzerTestOneInput` in the place of `main`.
let isFuzzing = Context.environment["FUZZ"] != nil

/// One of the program's modules; the order of the list below is the order of the pipeline.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The program; for the fuzzer a module without the file that begins it.
func program(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
  isFuzzing
    ? .target(
      name: name, dependencies: dependencies, exclude: ["Huizong.swift"], swiftSettings: strict)
    : .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, with the generator of reports at hand.
func tests(
  of name: String, with others: [Target.Dependency] = [], data folders: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + others, exclude: folders,
    swiftSettings: settings)
}

let package = Package(
  name: "huizong",
  platforms: [.macOS(.v15)],
  products: isFuzzing ? [] : [.executable(name: "huizong", targets: ["huizong"])],
  targets: [
    module("Arguments"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .yum(["libxml2-devel"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .yum(["zlib-devel"]), .brew(["zlib"])]),
    module("Documents", uses: ["CLibXML2", "CZlib"]),
    module("Regions"),
    module("AnnualReports", uses: ["Documents", "Regions"]),
    module("Rollups", uses: ["AnnualReports", "Regions"]),
    module("Publishing"),
    program(
      "huizong",
      uses: ["Arguments", "Documents", "Regions", "AnnualReports", "Rollups", "Publishing"]),
    .target(
      name: "GeneratedReports", path: "Tests/GeneratedReports", swiftSettings: strict),
    .target(
      name: "FuzzSubjects", dependencies: ["AnnualReports", "Documents", "GeneratedReports"],
      path: "Tests/FuzzSubjects", swiftSettings: strict),
    .executableTarget(
      name: "corpus", dependencies: ["GeneratedReports"], path: "Tests/corpus",
      swiftSettings: strict),
    tests(of: "Arguments", data: ["Expected"]),
    tests(
      of: "Documents",
      data: ["Word/Fixtures", "Zip/Fixtures", "Spreadsheet/Fixtures", "PDF/Fixtures"]),
    tests(of: "Regions"),
    tests(
      of: "AnnualReports", with: ["Documents", "Regions", "GeneratedReports"],
      data: ["Samples/expected-figures.csv"]),
    tests(
      of: "Rollups", with: ["AnnualReports", "Regions", "Documents", "GeneratedReports"]),
    tests(of: "Publishing"),
    tests(of: "FuzzSubjects", with: ["GeneratedReports"]),
    tests(of: "huizong", with: ["GeneratedReports"], data: ["Cases"]),
  ]
)

if isFuzzing {
  package.targets.removeAll { $0.type == .test }
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: ["huizong", "FuzzSubjects", "Arguments", "AnnualReports", "Regions"],
      path: "Tests/fuzz", swiftSettings: settings))
}
