import * as v from 'valibot';
import { isSafeLink } from './safeLink';

/** The longest text a host may put on the page, in UTF-16 units. */
const longestHostText = 1000;

const text = v.pipe(v.string(), v.trim(), v.maxLength(longestHostText));
const link = v.pipe(text, v.check(isSafeLink));

/** A call to action: words and where they lead. */
const call = v.strictObject({ label: v.pipe(text, v.minLength(1)), href: link });

const textsInOneLanguage = v.strictObject({
  /** The call to action of the page as a whole, and those of single placements. */
  cta: v.optional(
    v.strictObject({
      general: v.optional(call),
      decideInside: v.optional(call),
      findOut: v.optional(call),
      ownInsideDeliverOutside: v.optional(call),
      keepLight: v.optional(call),
      onTheLine: v.optional(call),
      keepInHouse: v.optional(call),
      placeWithPartner: v.optional(call),
    }),
    {},
  ),
  /** Who receives what is sent. Without all five, in each language, nothing can be sent. */
  sender: v.optional(
    v.strictObject({
      legalName: v.optional(text, ''),
      postalAddress: v.optional(text, ''),
      contact: v.optional(text, ''),
      privacyUrl: v.optional(v.union([link, v.literal('')]), ''),
      withdrawal: v.optional(text, ''),
    }),
    {},
  ),
  /** The two sentences that a person may tick. Left out, the product's own are used. */
  consent: v.optional(v.strictObject({ reply: v.optional(text, ''), marketing: v.optional(text, '') }), {}),
});

/** The JSON child of `<draw-the-line>`: what a host says on the page, by language. Published as JSON Schema. */
export const embedTextsSchema = v.strictObject({
  en: v.optional(textsInOneLanguage, {}),
  'fr-CA': v.optional(textsInOneLanguage, {}),
});

/** What a host says on the page, by language. */
export type EmbedTexts = v.InferOutput<typeof embedTextsSchema>;

/** What a host says on the page in one language. */
export type TextsInOneLanguage = EmbedTexts['en'];

/** The languages a host writes in. */
export const embedLanguages = ['en', 'fr-CA'] as const;

/** One language a host writes in. */
export type EmbedLanguage = (typeof embedLanguages)[number];

/** The five things a person must know about whoever receives what they send, in the order they are shown. */
export const senderFields = ['legalName', 'postalAddress', 'contact', 'privacyUrl', 'withdrawal'] as const;

/** One of the five. */
export type SenderField = (typeof senderFields)[number];

/** Nothing said in any language. */
export const noTexts: EmbedTexts = v.parse(embedTextsSchema, {});

/** What is still missing before anybody can send anything, by language; empty where the form may open. */
export function missingFromSender(
  texts: EmbedTexts,
): readonly { readonly language: EmbedLanguage; readonly field: SenderField }[] {
  return embedLanguages.flatMap((language) =>
    senderFields
      .filter((field) => texts[language].sender[field] === '')
      .map((field) => ({ language, field })),
  );
}
