import { readFileSync } from 'node:fs';
import { OFFICE_API_PAGE, officeApiPage } from '../../scripts/docs/office-api';

it("the page of Excel's API matches the table of types", () => {
  const written = (page: string): string => page.replace(/[ -]+/g, '');
  expect(written(readFileSync(OFFICE_API_PAGE, 'utf8'))).toBe(written(officeApiPage()));
});
