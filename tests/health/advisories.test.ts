import { readAudit } from '../../scripts/advisories';

const shipped = [
  { name: 'react-dom', version: '18.3.1', licence: 'MIT' },
  { name: '@fluentui/react', version: '8.125.7', licence: 'MIT' },
];
const installed = new Map([
  ['node_modules/react-dom', '18.3.1'],
  ['node_modules/old/node_modules/react-dom', '15.0.0'],
  ['node_modules/webpack', '5.1.0'],
]);
const advisory = {
  source: 1,
  title: 'Cross-site scripting',
  url: 'https://github.com/advisories/GHSA-1',
  range: '<19',
};
const finding = (name: string, nodes: string[], via: unknown[] = [advisory]) => ({
  name,
  severity: 'high',
  nodes,
  via,
});

const read = (...findings: { name: string }[]) => {
  const vulnerabilities = Object.fromEntries(findings.map((one) => [one.name, one]));
  return readAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities }), shipped, (node) => installed.get(node));
};

describe('what npm audit answers', () => {
  it('is no finding when it finds nothing', () => expect(read()).toEqual({ known: [] }));

  it('is a line for each advisory on what ships', () => {
    expect(read(finding('react-dom', ['node_modules/react-dom'], [advisory, 'scheduler']))).toEqual({
      known: [
        'react-dom 18.3.1: high, Cross-site scripting (https://github.com/advisories/GHSA-1)',
        'react-dom 18.3.1: high, by way of scheduler',
      ],
    });
  });

  it('leaves out a tool, and a version that does not ship', () => {
    const old = finding('react-dom', ['node_modules/old/node_modules/react-dom']);
    expect(read(old, finding('webpack', ['node_modules/webpack']))).toEqual({ known: [] });
  });
});

describe('no answer of npm audit is never no advisory', () => {
  it.each([
    [
      'a registry that does not know the question',
      '{"message":"405 Method Not Allowed","statusCode":405}',
      '405 Method Not Allowed',
    ],
    ['no network', '{"error":{"code":"ENOTFOUND","summary":"request failed"}}', 'request failed'],
    ['an empty error', '{"message":"","error":{"summary":"","detail":""}}', 'npm gave no reason'],
    ['silence', '', 'npm gave no answer'],
    ['a page of a proxy', '<html>Blocked</html>', 'npm gave no answer'],
  ])('%s', (_, answer, unavailable) => expect(readAudit(answer, shipped, () => undefined)).toEqual({ unavailable }));
});
