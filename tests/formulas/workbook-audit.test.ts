import { errorsAmong, WorkbookAudit } from '../../src/formulas/workbook-audit';

describe('auditing a workbook', () => {
  const block = {
    sheet: 'Blad1',
    row: 4,
    column: 2,
    rows: 2,
    columns: 3,
    formulas: [
      ['=NPLV.PAYMENT("Rotterdam","integraal",2024)', '', '=NPLV.PAYMENT("Roterdam","integraal",2024)'],
      ['', '=Blad2!A1*2', '=SUM(C5#)'],
    ],
    values: [
      [4_223_009, 4_223_009, { error: '#N/A' }],
      [2024, 'tekst', 12],
    ],
  };

  it('finds formulas, errors and published amounts with their cells', () => {
    const audit = new WorkbookAudit();
    audit.visit(block);
    const { formulas, typed, onSpills, acrossSheets, errorCells } = audit.findings();
    expect(formulas.map(({ row, column }) => [row, column])).toEqual([
      [4, 2],
      [4, 4],
    ]);
    expect(errorsAmong({ formulas, errorCells }, [], []).map(({ column }) => column)).toEqual([4]);
    // Annex, art. 4: Rotterdam 2024 is € 4.223.009.
    expect(typed).toHaveLength(1);
    expect(typed[0]).toMatchObject({ sheet: 'Blad1', row: 4, column: 3, value: 4_223_009 });
    expect(typed[0]!.matches[0]!.formula).toBe('=NPLV.PAYMENT("Rotterdam","integraal",2024)');
    expect(onSpills.map(({ formula }) => formula)).toEqual(['=SUM(C5#)']);
    expect(acrossSheets.map(({ formula }) => formula)).toEqual(['=Blad2!A1*2']);
  });

  it('matches no round amount with a count of the same value', () => {
    const audit = new WorkbookAudit();
    // 1,3 miljoen inwoners (brief); 14.551 woningen and ORV of € 19.035.000 (afspraken Nieuw-West).
    const values = [[1_300_000], [14_551], [19_035_000]];
    audit.visit({ sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 1, formulas: [[''], [''], ['']], values });
    expect(audit.findings().typed.map(({ value }) => value)).toEqual([14_551, 19_035_000]);
  });

  it('finds spilled and frozen errors, and no others', () => {
    const audit = new WorkbookAudit();
    const wrong = { error: '#N/A' };
    audit.visit({
      ...{ sheet: 'Blad1', row: 0, column: 0, rows: 5, columns: 1 },
      formulas: [['=NPLV.PAYMENT(C1:C2,,2024)'], [''], [''], [''], ['']],
      values: [[4_223_009], [wrong], [wrong], [wrong], [wrong]],
    });
    const spilledFrom = { sheet: 'Blad1', row: 0, column: 0 };
    const another = { sheet: 'Blad1', row: 9, column: 9 };
    const frozen = {
      ...{ sheet: 'Blad1', row: 3, column: 0, rows: 1, columns: 1, formula: '=NPLV.PAYMENT("Roterdam")' },
      ...{ checksum: '', version: '1.0.0', anchor: '' },
    };
    expect(errorsAmong(audit.findings(), [spilledFrom, undefined, undefined, another], [frozen])).toMatchObject([
      { row: 1, value: wrong, formula: '=NPLV.PAYMENT(C1:C2,,2024)', from: spilledFrom },
      { row: 3, value: wrong, formula: '=NPLV.PAYMENT("Roterdam")', frozenWith: '1.0.0' },
    ]);
  });
});
