import { z } from 'zod';

const share = z.number().min(0).max(1);

/** Thresholds of the three conditions and of the ladder (METHOD section 5); null: not asked for. */
export const clusterPresetSchema = z
  .strictObject({
    /** Critical mass: at least so many establishments of the sector. */
    establishments: z.number().int().min(1).nullable(),
    /** Spatial concentration: at least this share (0..1) of the sector's employment is in the region. */
    employmentShare: share.nullable(),
    /** Above this share of the sector's employment the cluster is a nucleus, else a vector. */
    nucleusShare: share.nullable(),
    /** Spatial concentration: the median distance between two firms is at most this (km). */
    medianDistance: z.number().positive().nullable(),
    /** The median distance counts where at least this share (0..1) of the firms has coordinates. */
    locatedShare: share,
    /** Productive specialisation: the location quotient is at least (or above) this. */
    locationQuotient: z.number().positive().nullable(),
    /** The location quotient must be above the threshold; reaching it is not enough. */
    locationQuotientAbove: z.boolean(),
    /** Productive specialisation: at least this share (0..1) of the firms is of one ISIC division. */
    divisionShare: share.nullable(),
    /** Rung 2: institutions are linked to at least this share (0..1) of the firms. */
    institutionsLinked: share,
    /** Which institutions count for rung 2: those of the cluster, or of any place. */
    institutionsFrom: z.enum(['any place', 'cluster']),
    /** Rung 3: J3 or J4 at this level or more. */
    jointActionLevel: z.number().int().min(1).max(3),
  })
  .refine(({ employmentShare, nucleusShare }) => (employmentShare ?? 0) <= (nucleusShare ?? 1), {
    path: ['nucleusShare'],
    message: 'must not be below employmentShare',
  });
export type ClusterPreset = Readonly<z.infer<typeof clusterPresetSchema>>;
