import { defineEntity, p } from '@mikro-orm/core';
import { RightsRequest } from './RightsRequest.js';

/** One thing that was done with a request. */
export const RightsRequestMove = defineEntity({
  name: 'RightsRequestMove',
  tableName: 'rights_request_move',
  properties: {
    tenant: p.text().primary(),
    subject: p.uuid().primary(),
    request: p.uuid().primary(),
    number: p.integer().primary(),
    itsRequest: p
      .manyToOne(RightsRequest)
      .joinColumns('tenant', 'subject', 'request')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    action: p.text(),
    status: p.text(),
    because: p.text().nullable(),
    at: p.datetime(6),
    by: p.text(),
  },
});
