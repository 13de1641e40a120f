import type { Configuration } from '../configuration/Configuration.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import { loadWebhooks } from '../outbox/loadWebhooks.js';
import { OutboxSender } from '../outbox/OutboxSender.js';
import type { WebhookTarget } from '../outbox/WebhookTarget.js';
import type { Database } from '../storage/openDatabase.js';

/** Reads the targets of webhooks; none where the environment names no file. @throws ConfigurationError */
export const readWebhooks = async (
  { webhooksFile }: Pick<Configuration, 'webhooksFile'>,
  now: Date,
): Promise<readonly WebhookTarget[]> => (webhooksFile === null ? [] : await loadWebhooks(webhooksFile, now));

/** Begins to send the outbox; gives the function that stops it and waits for what is under way. */
export function startOutbox(
  targets: readonly WebhookTarget[],
  { database, clock, log }: { readonly database: Database; readonly clock: () => Date; readonly log: Log },
): () => Promise<void> {
  const onFailure = (error: unknown): void => log.write('warn', 'notice not delivered', describeError(error));
  const sender = new OutboxSender({ pool: database.pool, targets, clock, onFailure });
  sender.start();
  return () => sender.stop();
}
