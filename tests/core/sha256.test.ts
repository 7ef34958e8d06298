import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Sha256 } from '../../src/core/sha256';

const hexOf = (...parts: Uint8Array[]): string => parts.reduce((hash, part) => hash.update(part), new Sha256()).hex();

describe('SHA-256', () => {
  it('matches the examples of the standard (FIPS 180-4)', () => {
    const text = (value: string) => new TextEncoder().encode(value);
    expect(hexOf(text('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hexOf()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it("matches Node's digest for any bytes in any parts", () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 });
    fc.assert(
      fc.property(parts, (each) => {
        const node = each.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
        expect(hexOf(...each)).toBe(node);
      }),
    );
  });
});
