import { type XmlBounds, type XmlFault, type XmlListener, XmlParser } from '../../../workbook/xml-parser';
import { type FileFailure, LONGEST_TEXT, UnreadableFile } from './ledger-file';

/** Deepest element; bank and audit files use about twelve levels. */
const DEEPEST = 100;

function failureOf(fault: XmlFault, line: number): FileFailure {
  switch (fault.kind) {
    case 'malformed':
      return { reason: 'damaged', line, what: fault.what };
    case 'tooDeep':
      return { reason: 'damaged', line, what: `${DEEPEST} × <${fault.name}>` };
    case 'entities':
      return { reason: 'entities' };
    case 'tooLong':
      return { reason: 'hugeField', line };
  }
}

const bounds: XmlBounds = {
  levels: DEEPEST,
  characters: LONGEST_TEXT,
  refuse(fault, line) {
    throw new UnreadableFile(failureOf(fault, line));
  },
};

/** Parser of a bank or audit file. */
export function ledgerXml(listener: XmlListener): XmlParser {
  return new XmlParser(listener, bounds);
}
