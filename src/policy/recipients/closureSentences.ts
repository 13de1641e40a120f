import type { ApplicationClosure } from '../../vocabulary/recipients.js';

/** What is told to whoever asks through a client application that is closed, and who can do what about it. */
export const closureSentences: Readonly<Record<ApplicationClosure, string>> = {
  UNREGISTERED:
    'The controller answers registered client applications only, and has not registered the one in the token. It can, with registerClientApplication.',
  CLOSED: 'The controller has closed the client application in the token. Only it can register it again.',
  SUB_PROCESSOR_UNREGISTERED:
    'A sub-processor behind the client application in the token is not registered. It has to be announced, and the controller to authorise it.',
  SUB_PROCESSOR_ANNOUNCED:
    'A sub-processor behind the client application in the token is announced, and the controller has not authorised it yet.',
  SUB_PROCESSOR_OBJECTED:
    'The controller has objected to a sub-processor behind the client application in the token. Only it can authorise it.',
  SUB_PROCESSOR_CONTRACT_LAPSED:
    'The contract with a sub-processor behind the client application in the token has ended. New terms have to be announced.',
  SUB_PROCESSOR_AUDIT_LAPSED:
    'The audit of a sub-processor behind the client application in the token is overdue. The controller can record a new one.',
  SUB_PROCESSOR_ENDED:
    'A sub-processor behind the client application in the token is used no more. The controller can register the application without it.',
};
