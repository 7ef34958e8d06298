import { OfficeError } from './errors';

// Promises, printers and testing tools look for these on every object.
const PROBES = new Set([
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
]);

/** Wraps an object so that a member it lacks is an error that names the member, instead of undefined. */
export function guarded<T extends object>(object: T, name: string): T {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || PROBES.has(key)) return Reflect.get(target, key, receiver);
      throw new OfficeError('NotImplemented', `${name}.${key}`);
    },
    set(target, key, value, receiver) {
      if (typeof key === 'symbol' || key in target) return Reflect.set(target, key, value, receiver);
      throw new OfficeError('NotImplemented', `${name}.${key}`);
    },
  });
}
