/**
 * What the score of two actors is made of (METHOD: ours, [O]): nobody published these figures. They were chosen on
 * one half of the labelled names in test/duplicates and are measured on the other (docs/duplicates.md).
 */
export interface DuplicateOptions {
  /** Pairs are proposed from this score on, 0..1. Lower: more pairs, fewer of them the same. */
  readonly lowest: number;
  /** Weight of a word that says what is done (`Metalúrgica`) where a name of its own weighs 1. */
  readonly descriptorWeight: number;
  /** Weight of the commonest word of a case where a word that stands once weighs 1. */
  readonly commonWeight: number;
  /** Likeness of two words for one thing: `Ind.` and `Industrial`, `Calçados` and `Footwear`. */
  readonly synonym: number;
  /** Likeness of a word and its abbreviation with a full stop (`Metal.`, `Metalúrgica`). */
  readonly abbreviation: number;
  /** Likeness of a word and its first letter (`J. Silva`, `José Silva`). */
  readonly initial: number;
  /** Likeness of words with typing errors: 1 − this · errors / letters; one error, or two in ten letters or more. */
  readonly typingError: number;
  /** Likeness of a word and the same written in two (`Metalmax`, `Metal Max`). */
  readonly joined: number;
  /** Taken off where the words stand in another order. */
  readonly reordered: number;
  /** Factor where each name has words that the other has not: `Irmãos Silva`, `Silva & Filhos`. */
  readonly bothDiffer: number;
  /** Factor where both names have numbers, and not the same: `Azul 1`, `Azul 2`. */
  readonly numbersDiffer: number;
  /** Factor where one name has a number and the other none. */
  readonly numberMissing: number;
  /** Factor where both have a legal form, and not the same. */
  readonly formsDiffer: number;
  /** Factor where both have a country, and not the same: one is a subsidiary, or they only share a name. */
  readonly countriesDiffer: number;
  /** Factor where both have a place, and not the same. */
  readonly placesDiffer: number;
  /** Factor where both have a number of one register, and not the same nor one typing error apart. */
  readonly registrationsDiffer: number;
  /** Factor where a linkage runs between the two: nobody sells to himself, and an owner is not what it owns. */
  readonly linked: number;
  /** Score of two actors of one registration number, whatever their names; like names bring it towards 1. */
  readonly sameRegistration: number;
  /** The same where only the part of the number that names the firm is the same, not that of its establishment. */
  readonly sameFirmNumber: number;
  /** Score of two actors of one address, whatever their names; like names bring it towards 1. */
  readonly sameAddress: number;
  /** What is shared by more actors than this is no reason to compare them two by two: a limit of the work. */
  readonly largestBlock: number;
}

export const defaultDuplicateOptions: DuplicateOptions = {
  lowest: 0.75,
  descriptorWeight: 0.3,
  commonWeight: 0.4,
  synonym: 0.95,
  abbreviation: 0.9,
  initial: 0.75,
  typingError: 1.5,
  joined: 0.97,
  reordered: 0.02,
  bothDiffer: 0.75,
  numbersDiffer: 0.5,
  numberMissing: 0.65,
  formsDiffer: 0.95,
  countriesDiffer: 0.6,
  placesDiffer: 0.9,
  registrationsDiffer: 0.5,
  linked: 0.75,
  sameRegistration: 0.95,
  sameFirmNumber: 0.85,
  sameAddress: 0.75,
  largestBlock: 50,
};
