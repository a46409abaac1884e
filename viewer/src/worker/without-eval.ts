import { z } from 'zod';

// Imported first of all, before any schema is made: the page's security policy forbids building code from
// text, and zod must not even try.
z.config({ jitless: true });
