package import Formats

/// The file that remembers what was released: keyed numbers of entries, release by release.
///
/// It is confidential. Whoever has it and a list of codes can tell who was behind a figure.
package struct LedgerFile: Hashable, Sendable {
  package static let schema = "tend.outcomes.ledger/1"
  /// How many bytes its key has.
  package static let keyLength = 32

  /// What makes the numbers ours alone.
  package let key: [UInt8]
  /// What all its releases have in common: one that differs cannot be held against them.
  package let subject: JSON
  package private(set) var releases: [LedgerRelease]

  package init(key: [UInt8], subject: JSON, releases: [LedgerRelease] = []) {
    self.key = key
    self.subject = subject
    self.releases = releases
  }

  package mutating func add(_ release: LedgerRelease) {
    releases.append(release)
  }

  /// The first member in which another subject differs; nil where it is the same.
  package func difference(from other: JSON) -> String? {
    let names = (subject.members ?? []).map(\.name) + (other.members ?? []).map(\.name)
    return names.first { subject[$0] != other[$0] }
  }

  package var document: JSON {
    [
      "confidential": true, "schema": .string(Self.schema), "key": .string(HexText.text(of: key)),
      "subject": subject, "releases": .array(releases.map(Self.document)),
    ]
  }

  private static func document(_ release: LedgerRelease) -> JSON {
    [
      "date": .string("\(release.date)"),
      "columns": .array(release.columns.map { .string($0) }),
      "counted": .object(
        release.counted.sorted { $0.key < $1.key }.map { .init($0.key, .integer($0.value)) }),
      "cells": .array(release.parts.map(document)),
    ]
  }

  private static func document(_ part: LedgerRelease.Part) -> JSON {
    var members: [JSON.Member] = [
      .init("group", .array(part.group.map { .string($0) })), .init("scale", .string(part.scale)),
      .init("n", .integer(part.content.entries)), .init("people", .integer(part.content.people)),
    ]
    if !part.breakdowns.isEmpty {
      members.append(.init("breakdowns", .array(part.breakdowns.map(JSON.string))))
    }
    switch part.content {
    case .marks(let marks):
      members.append(.init("marks", .string(HexText.text(of: marks))))
    case .histogram(let counts, _):
      let scores = counts.sorted {
        ($0.key.answered, $0.key.sum) < ($1.key.answered, $1.key.sum)
      }
      members.append(
        .init(
          "histogram",
          .array(
            scores.map {
              [.integer($0.key.answered), .integer($0.key.sum), .integer($0.value)]
            })))
    }
    return .object(members)
  }
}

/// Numbers as hexadecimal digits.
enum HexText {
  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  static func text(of marks: [LedgerMark]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * marks.count)
    for mark in marks {
      for number in [mark.person, mark.entry] {
        for shift in stride(from: 56, through: 0, by: -8) {
          bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
      }
    }
    return text(of: bytes)
  }

  /// Nil where a digit is none of 0 to 9 and a to f, or their number is odd.
  static func bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8 {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }

  /// Nil where they are no marks.
  static func marks(of text: String) -> [LedgerMark]? {
    guard let bytes = bytes(of: text), bytes.count % 16 == 0 else { return nil }
    func number(_ start: Int) -> UInt64 {
      bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    return stride(from: 0, to: bytes.count, by: 16).map {
      LedgerMark(person: number($0), entry: number($0 + 8))
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
