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

/** Decimal of XML, with no more digits than cents have in a number. */
export const XML_DECIMAL = /^[+-]?(?=\.?\d)0*\d{0,13}(\.\d*)?$/;

/** Text of an element on one line, as indented files break it. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('\n') ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Parser of a bank or audit file. */
export function ledgerXml(listener: XmlListener): XmlParser {
  return new XmlParser(listener, bounds);
}
