import type { XmlListener } from '../../workbook/xml-parser';

/** Texts of runs within an element, without phonetic hints. */
export class RunTexts {
  private text = '';
  private hints = 0;

  open(name: string): void {
    if (name === 'rPh') this.hints += 1;
  }

  close(name: string, text: string): void {
    if (name === 'rPh') this.hints -= 1;
    else if (name === 't' && this.hints === 0) this.text += text;
  }

  /** Returns the collected text, and resets. */
  take(): string {
    const { text } = this;
    this.text = '';
    return text;
  }
}

/** Reader of the shared strings of a workbook. */
export class SharedStrings implements XmlListener {
  readonly list: string[] = [];
  private readonly runs = new RunTexts();

  open(name: string): void {
    this.runs.open(name);
  }

  close(name: string, text: string): void {
    this.runs.close(name, text);
    if (name === 'si') this.list.push(this.runs.take());
  }
}
