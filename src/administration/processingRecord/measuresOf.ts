import type { Measure } from './ProcessingRecord.js';

/** What of a gateway's configuration decides whether a measure is in force. */
export interface MeasureFacts {
  /** Old entries of the log are archived before they are deleted. */
  readonly archives: boolean;
  /** Somebody else vouches for the log before anything of it is deleted. */
  readonly witnesses: boolean;
}

type When = (facts: MeasureFacts) => boolean;
const always: When = () => true;

/**
 * The measures (GDPR Art. 32) that this gateway enforces by itself, each with the file that does it; a test holds that the
 * files are there. What the platform does (TLS, encrypted disks, backups, buildings) is not known here, and not claimed.
 */
const known: readonly (Measure & { readonly when: When })[] = [
  {
    id: 'default-deny',
    en: 'What no rule opens is refused; an unknown value or a failed look-up refuses as well.',
    fr: 'Ce qu’aucune règle n’ouvre est refusé ; une valeur inconnue ou une recherche en échec refuse aussi.',
    source: 'src/policy/decide.ts',
    when: always,
  },
  {
    id: 'purpose',
    en: 'Every operation states its purpose in its own text, and is refused beyond the purposes granted and instructed.',
    fr: 'Chaque opération énonce sa finalité dans son propre texte, et est refusée hors des finalités accordées et instruites.',
    source: 'src/policy/decideOperation.ts',
    when: always,
  },
  {
    id: 'person-state',
    en: 'Notice, compatibility, retention, consent and explicit consent of each person are checked at every access.',
    fr: 'L’information, la compatibilité, la durée, le consentement et le consentement explicite de chaque personne sont vérifiés à chaque accès.',
    source: 'src/subjects/conditions.ts',
    when: always,
  },
  {
    id: 'minimisation',
    en: 'Refused columns are not fetched; values are generalised, masked or pseudonymised before they leave.',
    fr: 'Les colonnes refusées ne sont pas lues ; les valeurs sont généralisées, masquées ou pseudonymisées avant de sortir.',
    source: 'src/enforce/transforms.ts',
    when: always,
  },
  {
    id: 'sealed-values',
    en: 'Special categories, summaries and notes of interviews are stored encrypted under a key of each person, which is kept outside the database and destroyed with the person.',
    fr: 'Les catégories particulières, les résumés et les notes d’entretien sont stockés chiffrés sous une clé propre à chaque personne, conservée hors de la base et détruite avec elle.',
    source: 'src/subject-keys/sealText.ts',
    when: always,
  },
  {
    id: 'need-to-know',
    en: 'A person outside the caller’s need to know answers like an unknown id.',
    fr: 'Une personne hors du besoin d’en connaître répond comme un identifiant inconnu.',
    source: 'src/policy/personScope.ts',
    when: always,
  },
  {
    id: 'prohibited-categories',
    en: 'A schema that names a prohibited category does not start; special categories are never used to decide about a candidacy.',
    fr: 'Un schéma qui nomme une catégorie interdite ne démarre pas ; les catégories particulières ne servent jamais à décider d’une candidature.',
    source: 'src/policy/ceilings.ts',
    when: always,
  },
  {
    id: 'authentication',
    en: 'Every access needs a signed token of a named principal that ends within 1 hour (persons) or 24 hours (services), and can be revoked at once.',
    fr: 'Tout accès exige un jeton signé d’un principal nommé, valable 1 heure au plus (personnes) ou 24 heures (services), et révocable immédiatement.',
    source: 'src/principal/verifyToken.ts',
    when: always,
  },
  {
    id: 'controller-separation',
    en: 'The controller comes from the token only and leads every key; controllers share no row.',
    fr: 'Le responsable vient du seul jeton et mène chaque clé ; les responsables ne partagent aucune ligne.',
    source: 'src/principal/claimsToPrincipal.ts',
    when: always,
  },
  {
    id: 'separation-of-duties',
    en: 'Roles that would control themselves are refused together; what opens something needs a second person who gains nothing from it.',
    fr: 'Les rôles qui se contrôleraient eux-mêmes sont refusés ensemble ; ce qui ouvre exige une seconde personne qui n’en tire rien.',
    source: 'src/administration/drafts/approvers.ts',
    when: always,
  },
  {
    id: 'access-log',
    en: 'No value leaves before its access is durably recorded, without the value.',
    fr: 'Aucune valeur ne sort avant que son accès soit durablement journalisé, sans la valeur.',
    source: 'src/access-log/release.ts',
    when: always,
  },
  {
    id: 'tamper-evidence',
    en: 'The log is a Merkle tree (RFC 6962) that the gateway signs (Ed25519) and that outsiders can verify.',
    fr: 'Le journal est un arbre de Merkle (RFC 6962) signé par la passerelle (Ed25519) et vérifiable par des tiers.',
    source: 'src/access-log/integrate/signTree.ts',
    when: always,
  },
  {
    id: 'log-pseudonyms',
    en: 'The log names candidates by random tokens whose key rows can be erased.',
    fr: 'Le journal désigne les candidats par des jetons aléatoires dont la table de correspondance peut être effacée.',
    source: 'src/access-log/tokens.ts',
    when: always,
  },
  {
    id: 'log-archive',
    en: 'Old entries of the log are archived, verifiable, before they are deleted.',
    fr: 'Les anciennes entrées du journal sont archivées, vérifiables, avant d’être supprimées.',
    source: 'src/access-log/keep/archiveSegment.ts',
    when: ({ archives }) => archives,
  },
  {
    id: 'log-witness',
    en: 'A witness cosigns the log before anything of it is deleted.',
    fr: 'Un témoin cosigne le journal avant toute suppression.',
    source: 'src/cosigning/createCosigner.ts',
    when: ({ witnesses }) => witnesses,
  },
  {
    id: 'database-privileges',
    en: 'The running gateway can neither change nor delete entries of the log; its database role owns nothing.',
    fr: 'La passerelle en marche ne peut ni modifier ni supprimer les entrées du journal ; son rôle de base de données ne possède rien.',
    source: 'src/storage/runtimeRole.ts',
    when: always,
  },
  {
    id: 'durability',
    en: 'The gateway refuses to start on a database that may lose what it has committed.',
    fr: 'La passerelle refuse de démarrer sur une base qui peut perdre ce qu’elle a validé.',
    source: 'src/storage/assertDurable.ts',
    when: always,
  },
  {
    id: 'limits',
    en: 'Size, cost and rate of requests are limited, for strangers, principals and controllers apart.',
    fr: 'La taille, le coût et le débit des requêtes sont limités, séparément pour les inconnus, les principaux et les responsables.',
    source: 'src/http/createDoor.ts',
    when: always,
  },
  {
    id: 'break-glass',
    en: 'An emergency access names its reason and its persons, ends within 60 minutes, and is told to both offices.',
    fr: 'Un accès d’urgence nomme son motif et ses personnes, prend fin en 60 minutes au plus, et est signalé aux deux fonctions.',
    source: 'src/administration/breakGlass/openBreakGlass.ts',
    when: always,
  },
  {
    id: 'recovery',
    en: 'A database that was taken back to an older state is found out at the start, and its consents count as unknown.',
    fr: 'Une base revenue à un état antérieur est détectée au démarrage, et ses consentements comptent comme inconnus.',
    source: 'src/recovery/recoverLog.ts',
    when: always,
  },
];

/** Lists the measures that are in force. */
export const measuresOf = (facts: MeasureFacts): readonly Measure[] =>
  known.flatMap(({ when, ...measure }) => (when(facts) ? [measure] : []));
