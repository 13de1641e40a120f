import type { DemonstrationTenant } from '../demonstrationTenants.js';

/** Given and family names by tenant: the country's own and international ones. No person is meant. */
export const names: Readonly<
  Record<DemonstrationTenant, { readonly given: readonly string[]; readonly family: readonly string[] }>
> = {
  acme: {
    given:
      'Éloïse,Jean-Baptiste,Zoé,François,Maëlle,Gaël,Hélène,Anne-Sophie,Théo,Chloé,Rémi,Inès,Loïc,Amélie,Cédric,Noémie,Jérôme,Léa,Benoît,Océane,Mathéo,Solène,Émile,Clémence,Yannick,Aurélie,Karim,Nadia,Thảo,Mamadou,Aïcha,Giulia,João,Zofia,Siobhán,Björn,Anaïs,Dmitri,Ngozi,Priya'.split(
        ',',
      ),
    family:
      "Lefèvre,Garnier,Dupont-Moreau,de La Fontaine,Bélanger,d'Almeida,Le Goff,Benali,Rousseau,du Bellay,Faure,N'Diaye,Vidal,Chevalier,Nguyen,Haddad,Traoré,Marchand,O'Brien,Perrin,Fournier,de Villiers,Guérin,Silva,Kowalski,Müller,Rossi,Schröder,Lemaître,Aubert,Charpentier,Delacroix,Roux,Blanchard,Marty,Ferreira".split(
        ',',
      ),
  },
  globex: {
    given:
      'Sanne,Daan,Femke,Joost,Anouk,Maarten,Lieke,Bram,Eefje,Thijs,Noor,Jeroen,Fleur,Ruben,Saskia,Willem-Jan,Renée,Koen,Marijke,Sjoerd,Esmée,Pieter,Hatice,Youssef,Fatima,Mehmet,Indira,Ravi,Chloë,Zoë,Björn,Agnieszka,Tomáš,Léon,María,Kwame,Jürgen,Aoife,Elif,Wei'.split(
        ',',
      ),
    family:
      "de Vries,van den Berg,Jansen,Bakker,van Dijk,'t Hart,Visser,Smit,Meijer,ter Horst,Mulder,de Boer,van der Meer,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,El Idrissi,Yılmaz,Ramdin,Özdemir,Kok,Jacobs,Vermeulen,van 't Veer,Schouten,Willems,Hoekstra,Koster,Nowak,O'Connor,Svoboda,Peeters".split(
        ',',
      ),
  },
};

/** A place to live, as a resume writes it. */
export interface Place {
  readonly city: string;
  readonly region: string;
  readonly countryCode: string;
}

const places = (rows: string): readonly Place[] =>
  rows.split(';').map((row) => {
    const [city = '', region = '', countryCode = ''] = row.split(',');
    return { city, region, countryCode };
  });

const abroad =
  'Bruxelles,Région de Bruxelles-Capitale,BE;Liège,Wallonie,BE;Genève,Genève,CH;Luxembourg,Luxembourg,LU;Köln,Nordrhein-Westfalen,DE;Barcelona,Cataluña,ES;Milano,Lombardia,IT;Casablanca,Casablanca-Settat,MA';

/** Places by tenant: mostly the tenant's own country. */
export const placesOf: Readonly<Record<DemonstrationTenant, readonly Place[]>> = {
  acme: places(
    `Paris,Île-de-France,FR;Versailles,Île-de-France,FR;Lyon,Auvergne-Rhône-Alpes,FR;Grenoble,Auvergne-Rhône-Alpes,FR;Lille,Hauts-de-France,FR;Amiens,Hauts-de-France,FR;Nantes,Pays de la Loire,FR;Rennes,Bretagne,FR;Toulouse,Occitanie,FR;Montpellier,Occitanie,FR;Bordeaux,Nouvelle-Aquitaine,FR;Strasbourg,Grand Est,FR;Marseille,Provence-Alpes-Côte d'Azur,FR;Dijon,Bourgogne-Franche-Comté,FR;Rouen,Normandie,FR;${abroad}`,
  ),
  globex: places(
    `Amsterdam,Noord-Holland,NL;Haarlem,Noord-Holland,NL;Rotterdam,Zuid-Holland,NL;'s-Gravenhage,Zuid-Holland,NL;Leiden,Zuid-Holland,NL;Utrecht,Utrecht,NL;Amersfoort,Utrecht,NL;Eindhoven,Noord-Brabant,NL;'s-Hertogenbosch,Noord-Brabant,NL;Groningen,Groningen,NL;Leeuwarden,Fryslân,NL;Zwolle,Overijssel,NL;Enschede,Overijssel,NL;Arnhem,Gelderland,NL;Maastricht,Limburg,NL;Middelburg,Zeeland,NL;${abroad}`,
  ),
};

export const streets: Readonly<Record<DemonstrationTenant, readonly string[]>> = {
  acme: 'rue des Lilas,avenue de la République,rue Victor-Hugo,boulevard Saint-Michel,allée des Érables,impasse du Moulin,quai de la Gare,place du Marché'.split(
    ',',
  ),
  globex: 'Kerkstraat,Dorpsstraat,Julianalaan,Oude Gracht,Havenkade,Beukenlaan,Molenweg,Stationsplein'.split(','),
};

/** ISO 3166-1 alpha-2, the tenant's own country most often. */
export const nationalities: Readonly<Record<DemonstrationTenant, readonly string[]>> = {
  acme: 'FR FR FR FR FR FR BE DE ES IT PT PL MA TN SN VN IN BR CA'.split(' '),
  globex: 'NL NL NL NL NL NL BE DE FR PL CZ ES IE TR MA SR IN CN GH'.split(' '),
};

/** Held only after the person's explicit consent. */
export const religiousBeliefs = 'Catholic,Protestant,Orthodox Christian,Muslim,Jewish,Buddhist,Hindu,Sikh'.split(',');

/** Held at `globex` only, and only after the person's explicit consent. */
export const ethnicOrigins = 'Dutch,Surinamese,Turkish,Moroccan,Antillean,Indonesian,Polish,Ghanaian'.split(',');
