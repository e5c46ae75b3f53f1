// swift-tools-version: 6.2

import PackageDescription

/// Every target is held to the same edges; `TEND_STRICT` (set in CI) also makes warnings errors, so
/// that a newer compiler's warning never breaks a newcomer's first build.
let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .strictMemorySafety(),
  ] + (Context.environment["TEND_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
/// Square roots, logarithms and rounding are in libm, which nothing else would link.
let libm: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")

func room(
  _ name: String, path: String? = nil, imports: [Target.Dependency] = [], files: [String] = []
) -> Target {
  .target(
    name: name, dependencies: imports, path: path, exclude: files, swiftSettings: settings)
}

func tests(
  _ name: String, imports: [Target.Dependency], files: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: imports + ["TestSupport"], exclude: files, swiftSettings: settings)
}

let package = Package(
  name: "tend",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Psychometrics", targets: ["Psychometrics"]),
    .library(name: "Instruments", targets: ["Instruments"]),
    .executable(name: "tend", targets: ["tend"]),
  ],
  dependencies: [
    .package(
      url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.2")),
    .package(
      url: "https://github.com/swiftlang/swift-docc-plugin", .upToNextMinor(from: "1.5.0")),
  ],
  targets: [
    // The rooms, from those that import nothing upward.
    .target(
      name: "Psychometrics", swiftSettings: settings, linkerSettings: libm),
    .target(
      name: "Statistics", swiftSettings: settings, linkerSettings: libm),
    room("Formats"),
    room("Sealing", imports: [crypto, cryptoExtras]),
    room(
      "Instruments", path: "Instruments", imports: ["Psychometrics", "Formats"],
      files: ["Own/definition.schema.json"]),
    room("PlainCharts", imports: ["Formats"]),
    room("Journal", imports: ["Psychometrics", "Formats"]),
    room("Care", imports: ["Journal", "Psychometrics", "Formats"]),
    room(
      "Store",
      imports: ["Care", "Journal", "Psychometrics", "Formats", grdb]),
    room("Outcomes", imports: ["Psychometrics", "Statistics", "Formats"]),
    .executableTarget(
      name: "tend",
      dependencies: [
        "Psychometrics", "Statistics", "Formats", "Sealing", "Instruments", "PlainCharts",
        "Journal", "Care", "Store", "Outcomes", argumentParser,
      ],
      swiftSettings: settings),

    // Examples that are programs.
    .executableTarget(
      name: "ScoreOneForm", dependencies: ["Psychometrics", "Instruments"],
      path: "Examples/ScoreOneForm", exclude: ["README.md"], swiftSettings: settings),

    // Seals and opens for the comparison with the `age` command.
    .executableTarget(
      name: "AgeFilter", dependencies: ["Sealing"], path: "Tests/CrossChecks/AgeFilter",
      swiftSettings: settings),

    // Works out figures for the comparison with R and scipy.
    .executableTarget(
      name: "Figures", dependencies: ["Statistics"], path: "Tests/CrossChecks/Figures",
      swiftSettings: settings),

    // A folder of tests a room.
    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("TestSupportTests", imports: []),
    tests("PsychometricsTests", imports: ["Psychometrics"]),
    tests("StatisticsTests", imports: ["Statistics"]),
    tests("FormatsTests", imports: ["Formats"]),
    tests("SealingTests", imports: ["Sealing"]),
    tests("InstrumentsTests", imports: ["Instruments", "Psychometrics", "Formats", "Sealing"]),
    tests("PlainChartsTests", imports: ["PlainCharts", "Formats"]),
    tests("CareTests", imports: ["Care", "Journal", "Psychometrics", "Formats"]),
    tests("JournalTests", imports: ["Journal", "Psychometrics", "Formats", "Instruments"]),
    tests(
      "StoreTests",
      imports: [
        "Store", "Sealing", "Care", "Journal", "Instruments", "Psychometrics", "Formats", grdb,
      ], files: ["Fixtures"]),
    tests(
      "OutcomesTests",
      imports: ["Outcomes", "Psychometrics", "Statistics", "Formats", "Instruments"]),
    tests(
      "TendTests",
      imports: ["tend", "Outcomes", "Journal", "Instruments", "Psychometrics", "Formats"]),
    tests("CommandTests", imports: ["tend"], files: ["Scripts"]),
    tests("ExamplesTests", imports: ["ScoreOneForm", "tend"]),
    tests("ArchitectureTests", imports: []),
    tests("WordsTests", imports: []),
  ]
)
