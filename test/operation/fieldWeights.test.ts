import { describe, expect, it } from 'vitest';
import { createGovernedSchema } from '../../src/gateway.js';
import { fieldWeights } from '../../src/operation/fieldWeights.js';

const { declared } = createGovernedSchema();

describe('the weights of fields', () => {
  it('are of fields that are there', () => {
    const unknown = [...fieldWeights.keys()].filter((coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      const found = declared.getType(type);
      return !(found && 'getFields' in found && field in found.getFields());
    });
    expect(unknown).toEqual([]);
    expect(fieldWeights.size).toBeGreaterThan(5);
  });
});
