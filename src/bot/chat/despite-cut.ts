/** What says that a connection was cut amid a request: by the other side, or on the way. */
const cuts: readonly unknown[] = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];

/**
 * Asks Discord once more where the connection was cut amid a request, which @discordjs/rest doesn't: a connection that
 * was kept open may have ended at the other side. Only for what Discord does once however often it is asked.
 */
export async function despiteCut<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof Error && 'code' in error && cuts.includes(error.code)) return request();
    throw error;
  }
}
