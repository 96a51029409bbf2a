import TextGrid

/// The sizes at which every screen has to be drawn without a fault.
enum AllSizes {
  /// Every size to 100 by 30, and every 7th column by every 5th row beyond, to 250 by 70.
  static let sizes: [Size] = {
    let small = (0...30).flatMap { rows in
      (0...100).map { Size(rows: rows, columns: $0) }
    }
    let large = stride(from: 30, through: 70, by: 5).flatMap { rows in
      stride(from: 100, through: 250, by: 7).map { Size(rows: rows, columns: $0) }
    }
    return small + large
  }()
}
