// What an optional helper of a run cannot do as the user asks.

/** A rule file that cannot be used, an endpoint that refuses. */
export class AssistError extends Error {}
