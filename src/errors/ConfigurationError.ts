/** A start-up or command-line fault that the operator can mend: one sentence that names what is wrong and what to do. */
export class ConfigurationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ConfigurationError';
  }
}
