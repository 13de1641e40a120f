/** A line of work: what its people are called, know and study. */
export interface Career {
  readonly titles: readonly string[];
  readonly skills: readonly string[];
  readonly studies: readonly string[];
  readonly deeds: readonly string[];
}

const career = (titles: string, skills: string, studies: string, deeds: string): Career => ({
  titles: titles.split(','),
  skills: skills.split(','),
  studies: studies.split(','),
  deeds: deeds.split(';'),
});

/** The lines of work that the demonstration's candidates and vacancies are in. */
export const careers: readonly Career[] = [
  career(
    'Backend Engineer,Full-Stack Developer,Développeuse front-end,Software Architect',
    'TypeScript,PostgreSQL,GraphQL,Rust,Kubernetes,Java,React,Observability',
    'Computer Science,Informatique,Software Engineering',
    'Moved a monolith to services without a day of downtime;Halved the response time of the search;Led a team of five;Wrote the on-call handbook',
  ),
  career(
    'Data Analyst,Ingénieur de données,Data Engineer,Statistician',
    'SQL,Python,dbt,R,Airflow,Data visualisation,Forecasting',
    'Statistics,Mathématiques appliquées,Econometrics',
    'Built the weekly sales forecast;Replaced forty spreadsheets by one model;Taught SQL to the finance team',
  ),
  career(
    'Mechanical Engineer,Ingénieure méthodes,Procesoperator,Quality Engineer',
    'SolidWorks,Lean manufacturing,CATIA,Six Sigma,Maintenance planning',
    'Mechanical Engineering,Génie mécanique,Werktuigbouwkunde',
    'Cut the scrap rate by a third;Commissioned a new assembly line;Introduced preventive maintenance',
  ),
  career(
    'Registered Nurse,Infirmier coordinateur,Verpleegkundige,Care Coordinator',
    'Care planning,Triage,Team coordination,Electronic care files',
    'Nursing,Soins infirmiers,Verpleegkunde',
    'Coordinated a ward of thirty beds;Trained twelve newcomers;Set up the evening rota',
  ),
  career(
    'Accountant,Contrôleuse de gestion,Financieel medewerker,Payroll Specialist',
    'IFRS,SAP,Payroll,Budgeting,Excel,Consolidation',
    'Finance,Comptabilité et gestion,Bedrijfseconomie',
    'Closed the books two days earlier each month;Introduced a yearly budget game;Prepared three audits',
  ),
  career(
    'Logistics Planner,Responsable supply chain,Magazijnleider,Transport Coordinator',
    'Route planning,WMS,Customs,Forklift licence,Procurement',
    'Supply Chain Management,Logistique,Logistiek',
    'Opened a second warehouse;Lowered empty kilometres by a fifth;Renegotiated six carrier contracts',
  ),
  career(
    'Sales Manager,Chargée de clientèle,Accountmanager,Customer Success Lead',
    'Negotiation,CRM,Public tenders,Key accounts,Presenting',
    'Marketing,Commerce international,Commerciële economie',
    'Grew the region by a quarter;Won two public tenders;Kept every key account for three years',
  ),
];

/** Made-up employers. */
export const employers =
  'Atelier Verdier,Boréal Systèmes,Cap Horizon,Delta Polder,Études Lumière,Fonderie du Nord,Groupe Sarment,Haven & Zonen,Initech Europe,Kade Logistiek,La Maison Bleue,Maas Energie,Nordlys Digital,Orme Conseil,Papeterie Rivière,Quai 21,Rivet & Fils,Sluis Software,Tulp Zorggroep,Vélo Cité,Waddenzee Foods,Zénith Optique'.split(
    ',',
  );

/** Made-up schools. */
export const schools =
  "Université du Val-de-Seine,École des Ponts-Neufs,IUT de l'Ouest,Lycée Jean-Perrin,Hogeschool aan de Amstel,Universiteit Zuiderzee,Technische School De Werf,University of the Channel,Hochschule am Fluss,Politecnico del Lago".split(
    ',',
  );

export const degrees = 'Bachelor,Master,Licence professionnelle,BTS,HBO,MBO-4,PhD'.split(',');
export const languageNames = 'English,Français,Nederlands,Deutsch,Español,Italiano,العربية,Polski,Português'.split(',');
export const fluencies = 'Fluent,Professional,Intermediate,Elementary'.split(',');
export const skillLevels = 'Beginner,Intermediate,Advanced,Master'.split(',');

/** Who writes interview notes. */
export const interviewers = 'Claire Fontaine,Marc Lenoir,Ilse Bakhuis,Peter Oomen,Yasmine Cherif'.split(',');

/** What they write: about the work only. */
export const remarks =
  'Explains trade-offs clearly; asked good questions about our release process.,Solid on the basics, less practice with large data sets.,Available from next month. Wants a role with more planning.,Brought a portfolio and walked us through two projects.,Prefers to work on site three days a week.,Second interview agreed; will meet the team lead.,Salary wish is within our range.,Would start with a smaller scope and grow from there.'.split(
    /(?<=\.),/u,
  );
