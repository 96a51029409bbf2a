import Testing
import TextGrid

@testable import TrackerUI

@Suite struct LayoutTests {
  @Test func `each pane gets what it wants, the longest what is left`() {
    #expect(RowShares.shared(21, among: [5, 4, 2]) == [11, 6, 4])
  }

  @Test func `short of room the rows are shared fairly`() {
    #expect(RowShares.shared(21, among: [40, 40, 2]) == [9, 8, 4])
  }

  @Test func `what does not fit is said`() {
    #expect(RowShares.shared(11, among: [1, 1, 1]) == nil)
    #expect(RowShares.shared(12, among: [9, 9, 9]) == [4, 4, 4])
  }

  @Test func `shares add up to the rows there are`() {
    for rows in 12...70 {
      for longest in 1...50 {
        #expect(RowShares.shared(rows, among: [3, longest, 1])?.reduce(0, +) == rows)
      }
    }
  }

  @Test func `two columns of panes leave one column between them`() {
    let (left, right) = Rect(row: 1, column: 0, rows: 5, columns: 100).split(leftPercent: 60)
    #expect(left.columns == 0..<60)
    #expect(right.columns == 61..<100)
  }
}
