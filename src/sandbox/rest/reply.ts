/** What a REST route answers: an HTTP status and, but for 204, JSON. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** One thing wrong with a field, as Discord names it. */
export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** Discord's nested `errors`: a key a field, what is wrong with the field itself under `_errors`. */
export interface FormErrors {
  readonly [key: string]: FormErrors | readonly FieldError[];
}

/** A Discord error: HTTP status, Discord's code (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json) and its text. */
export function refusal(status: number, code: number, message: string): Reply {
  return { status, body: { message, code } };
}

/** A 400 for a form with wrong fields (code 50035). */
export function invalidForm(errors: FormErrors): Reply {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}

/** A 400 for one wrong field, given by its path in the form. */
export function invalidField(path: readonly (string | number)[], error: FieldError): Reply {
  const nested = path.reduceRight<FormErrors>((inside, key) => ({ [key]: inside }), {
    _errors: [error],
  });
  return invalidForm(nested);
}

/** 200 with JSON. */
export function found(body: unknown): Reply {
  return { status: 200, body };
}

/** 204: done, nothing to say. */
export const done: Reply = { status: 204 };

/** The refusals that several routes share. */
export const refusals = {
  unauthorized: refusal(401, 0, '401: Unauthorized'),
  notFound: refusal(404, 0, '404: Not Found'),
  methodNotAllowed: refusal(405, 0, '405: Method Not Allowed'),
  unknownApplication: refusal(404, 10002, 'Unknown Application'),
  unknownChannel: refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: refusal(404, 10004, 'Unknown Guild'),
  unknownMember: refusal(404, 10007, 'Unknown Member'),
  unknownMessage: refusal(404, 10008, 'Unknown Message'),
  unknownUser: refusal(404, 10013, 'Unknown User'),
  unknownWebhook: refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: refusal(404, 10063, 'Unknown application command'),
  alreadyAcknowledged: refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: refusal(403, 50001, 'Missing Access'),
  notAuthor: refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: refusal(400, 50006, 'Cannot send an empty message'),
  cannotMessageUser: refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: refusal(403, 50013, 'Missing Permissions'),
  invalidToken: refusal(401, 50027, 'Invalid Webhook Token'),
  wrongChannelType: refusal(400, 50024, 'Cannot execute action on this channel type'),
  alreadyCrossposted: refusal(400, 40033, 'This message has already been crossposted'),
  archivedThread: refusal(400, 50083, 'Thread is archived'),
  lockedThread: refusal(400, 160_005, 'Thread is locked'),
  threadExists: refusal(400, 160_004, 'A thread has already been created for this message'),
} as const;
