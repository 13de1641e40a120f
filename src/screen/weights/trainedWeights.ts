/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-33
after:job	-53
alone	55
any:0	54
any:000	-136
any:00417	53
any:1	-27
any:13	32
any:17	32
any:1707	-35
any:1814	-26
any:18e	46
any:1987	-47
any:1988	29
any:1989	-38
any:1990	-51
any:1994	36
any:1997	-26
any:1er	-45
any:20	-39
any:200	-78
any:2000	49
any:2003	25
any:2011	41
any:2014	30
any:2019	25
any:2022	39
any:2023	-29
any:2025	43
any:2026	-27
any:2031	-46
any:20881	34
any:21	27
any:22	29
any:25	30
any:255	29
any:26	36
any:2e	30
any:2m	-59
any:300	-64
any:31	-57
any:32bj	30
any:34	42
any:340	-53
any:3m	-42
any:40	-75
any:400	-83
any:50	30
any:500	-74
any:512	28
any:5g	-27
any:6	49
any:60	-108
any:600	-57
any:62304	-44
any:7	-36
any:71	26
any:79	33
any:80	-32
any:88	43
any:9	-38
any:900	-79
any:9001	-27
any:91	68
any:92	-34
any:98	-31
any:a6	-62
any:a69	26
any:a7	-58
any:aa	83
any:aachen	-29
any:aah	33
any:ab	-47
any:abandonnees	49
any:abeilles	-31
any:aberdeen	37
any:abidjan	-26
any:abnormal	-27
any:above	34
any:abrite	-41
any:absence	26
any:absences	55
any:absente	35
any:absenteisme	-30
any:abstains	-34
any:abstention	-68
any:abstentionniste	38
any:abstiens	29
any:abstinence	31
any:abstract	-41
any:absurdist	31
any:absurdite	-29
any:abuse	-28
any:academia	-49
any:acariens	49
any:acas	-52
any:accent	-33
any:accents	-25
any:acceptee	26
any:accepterai	-42
any:acces	28
any:access	-35
any:accessibilite	-30
any:accessible	-46
any:accessoiriste	-30
any:accidents	-57
any:accompagne	-57
any:accompagnes	-41
any:accord	-66
any:according	38
any:accordionist	-56
any:accords	-38
any:accountant	-90
any:accounting	-53
any:accounts	-102
any:accouplement	-29
any:accouplements	-44
any:accreditation	-29
any:accredited	-37
any:accro	-28
any:accroc	49
any:accueil	-52
any:accueillait	-32
any:accueillent	43
any:accuracy	-26
any:accused	-28
any:achats	-76
any:acheteuse	-84
any:achterberg	59
any:acquis	-50
any:acquitte	34
any:acquitted	25
any:acquittee	45
any:acres	-38
any:across	-62
any:act	-59
any:acted	-51
any:actes	-53
any:acteur	-32
any:actif	35
any:acting	-55
any:actions	-31
any:active	29
any:activiste	-33
any:activite	-28
any:activities	-31
any:actor	-57
any:actors	-52
any:acute	-66
any:ad	-65
any:adaptation	-66
any:adapted	27
any:adaptee	-27
any:adapter	-43
any:adaptes	-46
any:addictologie	-51
any:address	-43
any:addresses	-43
any:adds	-37
any:ader	36
any:adherer	-34
any:adhesif	-27
any:adhesion	26
any:adjoint	-39
any:adjointe	-45
any:adjoints	-45
any:administratif	-36
any:administration	-46
any:administrative	-67
any:administratives	-44
any:administrator	-28
any:administratrice	44
any:admits	-41
any:admitted	53
any:admoneste	30
any:adn	-36
any:ado	54
any:adolescents	32
any:adopt	27
any:adoption	-41
any:adresses	40
any:ads	-36
any:adsl	-44
any:adult	-38
any:adulte	33
any:adultes	-55
any:advert	-51
any:advice	-36
any:advised	-69
any:adviser	-135
any:advises	-30
any:aerien	-65
any:aeroports	-36
any:aesh	-33
any:affaires	-77
any:affairs	-82
any:affiches	-43
any:affiliated	33
any:affiliation	31
any:affilie	27
any:affirme	25
any:affreteur	-43
any:afp	-39
any:afscme	30
any:agacent	25
any:again	34
any:agde	68
any:agees	-33
any:ageing	-43
any:agence	-43
any:agencement	-56
any:agenda	-33
any:agent	-108
any:agente	-41
any:aggregation	-36
any:agile	-30
any:agiles	-47
any:agnosticisme	-27
any:agonie	-37
any:agrandisseur	34
any:agreed	42
any:agreement	-28
any:agreements	-25
any:agregation	-29
any:agrege	-51
any:agresse	-68
any:agricoles	-27
any:agriculteurs	-37
any:agricultrice	33
any:agriculture	-25
any:ahead	-36
any:ahmadi	44
any:ahtee	55
any:aid	-94
any:aider	-40
any:aids	-60
any:aile	-31
any:ailier	-39
any:ailing	-62
any:ailleurs	-34
any:aimable	-44
any:aimait	58
any:aimants	-36
any:aime	26
any:aiment	-33
any:air	-43
any:airbus	-37
any:aires	-37
any:airframes	-30
any:airline	-44
any:airlines	-44
any:airports	-40
any:airways	-26
any:aise	-48
any:aix	-38
any:akande	-36
any:alarm	-38
any:alarms	-83
any:album	-80
any:albums	-33
any:alcoholics	-43
any:alcool	25
any:algebraic	-32
any:algerie	45
any:algorithms	-26
any:alignment	-38
any:alike	-33
any:alimentaire	-34
any:allard	-29
any:allemand	-70
any:allemands	-31
any:allergic	-26
any:allergies	-31
any:allianz	-31
any:allocations	34
any:allotment	-46
any:allowed	29
any:ally	-33
any:alpacas	-28
any:alpes	-41
any:alpiniste	-27
any:alps	-25
any:alsace	-41
any:alternee	-63
any:altogether	32
any:alumni	25
any:alzheimer	45
any:amadi	33
any:amants	-55
any:amap	-26
any:amateur	-80
any:ambassades	-34
any:ambassador	-38
any:ambidextre	-64
any:ambition	30
any:ambulancier	-63
any:ame	-43
any:amelioration	-35
any:ameliore	-42
any:amenagement	25
any:amendes	-39
any:america	26
any:amiable	-30
any:amie	27
any:amies	45
any:amis	29
any:amitie	-25
any:amnistie	56
any:amor	43
any:amorc	47
any:amuse	-62
any:analysed	27
any:analyses	-35
any:analysis	-70
any:analyst	-82
any:analyste	-52
any:anarchisme	28
any:anarchiste	46
any:ancestor	-43
any:ancestry	-50
any:ancestrydna	25
any:ancien	27
any:ancienne	49
any:anciennes	-31
any:andrew	34
any:anemie	48
any:anger	47
any:anges	-34
any:angioedema	28
any:anglais	-58
any:anglican	-65
any:angoisse	33
any:animalerie	-42
any:animalier	-38
any:animals	32
any:animateur	-46
any:animatrice	-107
any:animaux	57
any:animistes	25
any:ankara	-38
any:annecy	-42
any:annonce	34
any:annonces	-26
any:annual	-77
any:annuel	-68
any:annuelles	-26
any:annuels	-42
any:annule	59
any:annulee	36
any:anomalies	-39
any:another	33
any:answered	-38
any:answers	-56
any:anthroposophist	34
any:anthroposophy	28
any:anti	60
any:anticoagulants	56
any:antifraude	-45
any:antinatalist	46
any:antiquaire	-35
any:antiques	-74
any:antispecisme	46
any:antitrypsine	25
any:anyone	42
any:anything	45
any:aout	31
any:apaisee	-53
any:apaisees	-43
any:apiarist	-32
any:apnee	62
any:apoe4	-33
any:apolitique	25
any:apologised	-46
any:appareillage	-29
any:appareille	28
any:apparel	-65
any:apparent	-38
any:appartement	53
any:appartenance	-32
any:appartient	41
any:appeals	-47
any:appel	-63
any:appele	-40
any:appelez	32
any:appels	-40
any:appli	-30
any:applicant	29
any:applicants	-57
any:apply	32
any:applying	-49
any:appoint	-41
any:appointed	-27
any:apporte	42
any:appraisal	-25
any:apprenti	-37
any:apprentice	-56
any:apprentices	-76
any:apprenticeships	-33
any:apprentie	44
any:apprentis	-62
any:appris	39
any:approach	-42
any:apps	-27
any:appui	25
any:apres	29
any:april	26
any:apte	55
any:apurees	-34
any:arabic	-53
any:arachides	43
any:arbitrates	-42
any:arbitre	-63
any:arbres	-29
any:arc	-67
any:arch	34
any:archeologiques	-33
any:archeologue	-28
any:archi	25
any:architect	-65
any:architecte	-31
any:architectes	-69
any:architectural	-34
any:architecture	-35
any:archive	42
any:archives	-82
any:archiviste	-48
any:argentine	46
any:argile	-33
any:argon	-31
any:argues	-53
any:arles	-48
any:armees	-56
any:armes	34
any:armoires	-38
any:army	29
any:arnaque	29
any:aronde	-30
any:arranged	-28
any:arrangement	32
any:arrestation	-33
any:arresting	-52
any:arret	33
any:arrets	-53
any:arrighi	-33
any:arrivants	-43
any:arrive	-71
any:arrived	-27
any:arrondissement	41
any:art	-55
any:arthritis	27
any:article	25
any:artificielle	-45
any:artisanale	-30
any:artist	-67
any:artiste	31
any:artistique	-40
any:artists	-32
any:arts	-59
any:asbo	32
any:ascenseur	-43
any:ase	-41
any:asexuel	29
any:ash	26
any:ashkenazi	54
any:aside	-39
any:asie	-84
any:asked	26
any:asking	27
any:asmatique	59
any:aspirateurs	-32
any:assas	-27
any:assaulted	-65
any:asse	-45
any:assemblage	-50
any:assemblee	-60
any:assemblies	31
any:assidu	-47
any:assigne	28
any:assises	-44
any:assistant	-126
any:assistante	-81
any:associatif	-53
any:association	-63
any:associations	-48
any:associee	-39
any:associes	-28
any:assurance	-58
any:assureur	-91
any:asthma	-42
any:asthme	25
any:astrology	26
any:astronomie	-45
any:asylum	-31
any:atelier	-57
any:ateliers	26
any:athee	32
any:athees	46
any:atheism	-65
any:atheist	39
any:athlete	31
any:athletics	-30
any:athletisme	-46
any:atlanta	49
any:atlantic	-65
any:atlas	-30
any:atm	28
any:attachee	-30
any:attack	34
any:attal	-34
any:atteint	-44
any:attend	55
any:attendant	-26
any:attendent	47
any:attends	47
any:attentats	-33
any:attente	-44
any:attentive	-55
any:attestation	25
any:attestee	32
any:attirance	-34
any:attire	-51
any:attiree	-33
any:attorney	-29
any:attract	-36
any:attracts	-48
any:attribue	27
any:auctioneer	-26
any:audience	-52
any:audio	-53
any:audiologist	-25
any:audiologists	-47
any:audit	-62
any:audited	-60
any:auditeur	-62
any:auditions	-25
any:auditors	-45
any:audits	-66
any:auger	47
any:august	42
any:aumonerie	-33
any:aumonier	-76
any:aupres	-33
any:aurait	29
any:aurore	44
any:austerite	-56
any:austria	-26
any:austrian	28
any:auteur	-41
any:authentication	28
any:authentifiee	-25
any:author	-69
any:authority	-36
any:autiste	66
any:auto	-32
any:autoimmune	28
any:automates	-37
any:automatique	-54
any:automatiquement	29
any:automatise	-40
any:automne	48
any:automobile	-25
any:automobiles	-49
any:autoroute	51
any:autre	37
any:autrice	-34
any:autumn	30
any:auxiliaire	-40
any:available	-61
any:avance	-28
any:avant	-53
any:aventure	-30
any:aventures	-25
any:aventureuse	-50
any:aventurier	-26
any:averted	-51
any:avertissement	47
any:aveugle	-56
any:aviaire	-36
any:avignon	-28
any:avion	48
any:avions	-31
any:avis	-37
any:avocat	-79
any:avocate	-90
any:avocats	51
any:avortement	-30
any:avoue	55
any:awaiting	50
any:awakening	41
any:aware	50
any:awareness	-50
any:b	-83
any:b27	-47
any:b2v	-50
any:b3	33
any:ba	-49
any:baby	38
any:bac	-28
any:bachelor	-59
any:bachelors	-34
any:backed	-51
any:backend	32
any:backs	-28
any:badly	-47
any:bagnes	-30
any:bags	-33
any:baies	-31
any:bail	-45
any:bailleur	-42
any:baisse	-47
any:bake	-30
any:baker	-30
any:bakeries	-39
any:bakery	-44
any:bakes	-34
any:balais	-47
any:balance	-52
any:balanced	-25
any:ball	-29
any:ballads	-34
any:ballot	-65
any:ballroom	-49
any:baltic	-25
any:bamako	57
any:ban	31
any:banc	-50
any:band	-79
any:bands	-60
any:bank	-68
any:banker	-32
any:bankruptcy	-40
any:banks	-65
any:banners	-39
any:banque	-72
any:banques	-32
any:baptised	33
any:bar	-38
any:barber	-28
any:bare	-31
any:barista	-36
any:barman	-62
any:baronetcy	-64
any:barracks	-55
any:barre	-42
any:barreau	-37
any:barred	49
any:barrieres	-28
any:barrister	-56
any:bartender	-35
any:baryton	-52
any:bas	33
any:base	45
any:based	-50
any:bases	-30
any:basic	-51
any:basketball	-40
any:basques	-31
any:bass	-55
any:basse	-46
any:bath	-29
any:bati	-77
any:batiment	-100
any:batteries	-39
any:battery	-29
any:batteur	26
any:batting	25
any:bavaria	32
any:bayrou	62
any:bbc	-38
any:bde	-38
any:be	-35
any:bearer	36
any:beat	-26
any:beaten	40
any:beats	-43
any:beau	-34
any:beautician	-47
any:beauval	-37
any:became	34
any:bedroom	-33
any:beds	-59
any:bedside	-54
any:beekeeper	-48
any:beekeeping	-70
any:been	55
any:bees	-70
any:before	-28
any:begaie	31
any:begles	-40
any:begue	38
any:behalf	-55
any:being	42
any:belfast	37
any:believe	-51
any:belle	-27
any:belmarsh	-52
any:belonging	-45
any:belt	-39
any:bench	-50
any:beneficie	60
any:benefit	-56
any:benelux	-36
any:benevole	-33
any:benevoles	-52
any:benign	34
any:bentham	-38
any:bereaved	-36
any:berenice	-27
any:berlin	-29
any:bernadette	-53
any:berne	-42
any:besoin	-27
any:best	-42
any:bestseller	-38
any:beta	47
any:betes	-30
any:beth	27
any:beton	-29
any:better	-52
any:beurre	-30
any:bi	-41
any:bialowieza	-39
any:biathlon	-41
any:biberons	-38
any:bibliothecaire	-38
any:bicarburant	-31
any:bicycles	-33
any:bielorusse	30
any:bigger	40
any:bijoutiere	-52
any:bikes	-34
any:bilame	-31
any:bilan	-50
any:bilateral	-26
any:bilingual	-77
any:bill	55
any:bimestrielle	-28
any:bimoteur	-64
any:binder	-27
any:bins	-28
any:biobank	-29
any:biobanque	-41
any:biodynamique	-46
any:bioethics	-44
any:bioethique	-51
any:biographie	-32
any:biography	-34
any:biohacking	35
any:bioinformatics	-33
any:biologie	-54
any:biology	-56
any:biometric	-30
any:biometrics	-48
any:biometrie	-49
any:biometrique	-29
any:biotech	-31
any:biotechnologie	-29
any:birch	-42
any:bird	-28
any:birmingham	-29
any:birth	31
any:biscuits	-26
any:bisection	-28
any:bisexuel	54
any:bisexuelle	48
any:bisontin	-63
any:bistrot	48
any:bit	31
any:bizarrement	32
any:blacksmith	-29
any:bladder	-27
any:blame	-56
any:blanche	-41
any:blanches	-37
any:blanchi	49
any:blanchisserie	-38
any:blaster	-43
any:bleeding	-46
any:blesses	-33
any:blessures	42
any:bleu	-70
any:bleue	-45
any:blind	-52
any:blindfold	-33
any:blindness	27
any:blocages	34
any:blockers	60
any:blog	27
any:blogged	30
any:bloque	-31
any:bma	35
any:board	-98
any:boarding	-44
any:boasts	28
any:boats	-45
any:body	-54
any:boilermakers	29
any:boire	45
any:bois	-71
any:boit	29
any:bold	-43
any:bolton	38
any:bon	-34
any:bonapartiste	31
any:bond	-38
any:bonds	-57
any:bondsman	-35
any:bonn	-27
any:bonne	-61
any:bonnes	-69
any:bons	-78
any:bonus	-49
any:book	-94
any:bookbinder	-28
any:booked	-46
any:bookkeeper	-92
any:bookkeeping	-33
any:books	-92
any:bookshelf	48
any:bookshop	-50
any:boots	-45
any:bord	-35
any:bordeaux	-56
any:borders	-40
any:bords	-35
any:bore	-29
any:boring	55
any:born	43
any:bornes	-78
any:boss	-30
any:bot	-37
any:botanist	-30
any:both	33
any:bottes	-42
any:bottoms	26
any:bouche	-41
any:bouches	-38
any:bouddha	-26
any:bouddhiste	-51
any:bougerait	-50
any:bought	-25
any:boulanger	-44
any:boulangerie	-74
any:boulangers	-26
any:bourgogne	-65
any:bourse	-65
any:bout	31
any:boute	-29
any:bouteilles	-59
any:boutique	-111
any:bowls	58
any:boyfriend	-30
any:boys	44
any:br	-28
any:bracelets	-62
any:bradford	-32
any:braille	-45
any:braised	-33
any:brand	-116
any:brands	-61
any:braquage	-47
any:braqueur	42
any:brasserie	-50
any:bray	-29
any:brazilian	-43
any:bread	-55
any:break	-57
any:breakdown	-46
any:breakfast	-28
any:bream	-26
any:breastfeeding	45
any:brebis	-42
any:bred	-31
any:breeder	-39
any:breeding	-61
any:breeds	-27
any:breguet	-51
any:brest	-81
any:bretagne	-30
any:breton	27
any:bretonne	-29
any:bretonnes	-36
any:brevets	-48
any:brewer	-31
any:brewery	-25
any:brexiteer	27
any:bricklayer	-33
any:bricklaying	-39
any:bridal	-53
any:bride	-47
any:brief	-83
any:brigade	-48
any:brighton	-52
any:brilliant	-27
any:bring	-42
any:brings	40
any:bris	32
any:brive	25
any:broadcaster	-47
any:broadcasts	-60
any:brodeuse	-36
any:broke	36
any:broker	-38
any:brother	33
any:brotherhood	-31
any:brothers	-33
any:brown	25
any:browser	-46
any:bruno	31
any:brussels	44
any:brut	-65
any:bruxelles	42
any:bruxellois	-41
any:bsc	-62
any:btp	-29
any:bts	-37
any:buddhist	-31
any:budget	-97
any:budgets	-56
any:buffalo	53
any:bug	-36
any:bugs	-29
any:build	-46
any:building	-74
any:built	-112
any:bunting	-36
any:bureaucracy	-28
any:bureaux	-49
any:burger	-38
any:burglary	29
any:burgled	-55
any:burnt	37
any:bus	-101
any:business	-83
any:businessmen	-30
any:buste	65
any:butch	45
any:butte	-45
any:buvette	-63
any:buyer	-102
any:bypass	26
any:byrne	-86
any:c	-40
any:c9orf72	25
any:cabaret	-55
any:cabin	-40
any:cabine	-33
any:cabinet	-42
any:cablage	-37
any:cableur	41
any:caces	-48
any:cachee	-34
any:cadet	-56
any:cadolle	-38
any:cadre	-59
any:cadres	-37
any:cadreur	-48
any:cafe	-43
any:cafeteria	-26
any:cairngorms	-34
any:caisse	-35
any:caissiere	-36
any:cake	-47
any:cakes	-68
any:calais	-31
any:calculations	-28
any:calculs	-39
any:caller	-33
any:calme	-70
any:calvitie	38
any:cambridge	-27
any:cameras	-42
any:camerounaise	36
any:camhs	-45
any:camion	-47
any:campaign	-31
any:campaigner	-55
any:camping	-60
any:campsite	-47
any:camus	-38
any:canada	-30
any:canadian	-37
any:canadien	-37
any:candauliste	39
any:candidates	-67
any:candour	-53
any:canine	-37
any:canne	57
any:cannes	-42
any:cannot	36
any:cantal	-31
any:canteen	-67
any:canton	45
any:canvas	-27
any:capacity	-53
any:capitales	45
any:capitalist	27
any:capitals	36
any:capitol	40
any:capricorn	-32
any:captee	41
any:capteur	-43
any:capteurs	-36
any:captioned	-48
any:captions	-36
any:caractere	-37
any:caracteres	-65
any:caravanes	-44
any:caravans	-26
any:carbide	-25
any:carbone	-58
any:cardiac	58
any:cardiff	-31
any:cardigan	-25
any:cardiologie	-49
any:care	-29
any:cared	-50
any:career	-28
any:caresser	-35
any:carnaval	-55
any:carnet	45
any:carols	34
any:carpentry	-51
any:carre	-39
any:carried	-31
any:carrier	-41
any:carriere	-49
any:carries	26
any:cars	29
any:cartes	-87
any:cartographie	-46
any:cartoon	-41
any:carved	-32
any:caryotypiste	-42
any:cas	37
any:cascadeur	-75
any:caseload	-32
any:cases	-52
any:casework	-28
any:caseworker	-29
any:cash	-60
any:cashier	-32
any:casier	-25
any:casiers	-63
any:casino	61
any:castel	-58
any:cat	57
any:catalane	28
any:catalogue	-55
any:cataloguer	-30
any:catalysis	-33
any:catapults	-26
any:cataracts	39
any:categorie	33
any:category	-42
any:catered	-30
any:caterer	-40
any:cathedral	-29
any:catholic	-39
any:catholicism	31
any:catholique	-38
any:cats	-55
any:cattle	-46
any:cautions	-46
any:cave	-30
any:cdd	-68
any:cdi	-45
any:cede	-25
any:cedetiste	31
any:celebrant	31
any:celebre	-37
any:celibataire	-102
any:celibate	43
any:cell	-26
any:cells	-55
any:cellulaire	-45
any:cemetery	-27
any:census	-29
any:center	50
any:centrale	-48
any:centre	-34
any:cents	-42
any:ceo	-41
any:certificates	-28
any:certified	-29
any:certifiee	-47
any:certifies	34
any:cesure	-35
any:cet	-72
any:cfdt	25
any:cfe	-27
any:cftc	46
any:cgt	27
any:chabbat	-43
any:chad	-33
any:chain	-70
any:chaine	-62
any:chains	-28
any:chaired	31
any:chaleur	-37
any:chaleureux	-41
any:chambre	-27
any:champagne	-30
any:chan	27
any:change	-33
any:chantier	-26
any:chantiers	-45
any:chapardait	35
any:chapel	-61
any:chapitre	-34
any:chaplain	-54
any:chaque	33
any:charcot	-33
any:charcutier	-27
any:charge	-82
any:chargee	-87
any:chargees	-34
any:charite	-25
any:charities	-42
any:charity	-83
any:charme	-50
any:charte	-49
any:chartered	-79
any:chasse	43
any:chatterley	-41
any:chaudement	-31
any:chauffage	-80
any:chauffard	-35
any:chaussee	27
any:chaussures	-57
any:chavez	45
any:che	54
any:cheat	-36
any:cheating	-39
any:check	30
any:checker	40
any:checklists	-60
any:checks	-73
any:cheek	-29
any:cheerful	-33
any:chef	-40
any:cheffe	-76
any:chemical	-44
any:cheminots	54
any:chemist	-38
any:chemotherapy	33
any:chene	-29
any:cheptel	-27
any:cheques	30
any:cher	-32
any:chercheur	-57
any:chercheuse	-39
any:cherchons	45
any:chess	-65
any:chevaux	-56
any:chez	-27
any:chicago	-34
any:chicks	-25
any:chief	-44
any:chien	-70
any:chiens	-75
any:chiffre	-64
any:chiffres	-34
any:child	40
any:children	-50
any:chile	-49
any:chimie	-36
any:chinois	-39
any:chirurgicale	-27
any:chirurgie	-47
any:chirurgien	-77
any:chirurgiens	-32
any:chocolat	-25
any:chocolatier	-38
any:chocolats	-40
any:choice	27
any:choir	-31
any:choirs	32
any:choisi	32
any:choisit	-35
any:chorale	-35
any:chord	-42
any:choregraphie	-31
any:chorus	37
any:choux	-42
any:chretien	39
any:chromatography	-54
any:chromosomes	-68
any:chronic	-50
any:chronicle	-43
any:chroniqueuse	-50
any:chu	-67
any:church	-28
any:churchwarden	-26
any:chypre	-25
any:cicatrices	50
any:ciel	-33
any:cigarettes	37
any:cimade	-41
any:cinema	-55
any:cinquante	32
any:cinquieme	-63
any:cipd	-46
any:circonstances	-82
any:circuit	-41
any:circuits	-52
any:circulation	-27
any:circule	27
any:circulent	28
any:circus	-29
any:cirque	-41
any:cis	48
any:cisco	-36
any:citys	-45
any:civique	-49
any:claimant	-34
any:claire	-38
any:claires	26
any:class	-61
any:classe	-75
any:classes	-80
any:classiques	-58
any:classroom	-35
any:clauses	-55
any:claustrophobe	28
any:cleaned	-37
any:cleaner	-41
any:cleaners	-52
any:cleared	38
any:clearview	-38
any:clef	51
any:clefs	-26
any:cleft	43
any:clerk	-100
any:clerked	-35
any:cles	-65
any:cliches	-25
any:client	-44
any:clientele	-90
any:clients	-70
any:climate	35
any:climber	-33
any:climbers	-29
any:climbing	27
any:climbs	29
any:clinic	-44
any:clinical	-36
any:clinically	50
any:clinicienne	-54
any:clinique	-76
any:clinton	-32
any:clocking	-26
any:clockmakers	-34
any:cloisons	-51
any:clonage	-57
any:clone	-97
any:cloned	-29
any:cloning	-33
any:clos	-48
any:closed	-29
any:closest	25
any:closet	-25
any:cloth	-26
any:cloud	-27
any:clouds	-41
any:club	-45
any:clumsy	37
any:cnc	-38
any:cnil	-63
any:cnt	29
any:co	30
any:coach	-40
any:coached	-37
any:coaches	-25
any:coastguard	-45
any:cochee	47
any:cocktails	-39
any:code	-52
any:codebase	-32
any:coe	28
any:coequipiers	-50
any:coffee	-45
any:coffres	-51
any:coffreur	-59
any:cofondatrice	-33
any:cohort	-43
any:coiffe	-68
any:coiffeuse	-44
any:colas	44
any:cold	-60
any:coldstream	-41
any:colin	36
any:collaborateur	-96
any:collectes	30
any:collection	-55
any:collectionne	26
any:collections	-34
any:collective	-42
any:collector	-33
any:college	-41
any:collegiens	-50
any:collegue	33
any:collet	31
any:collier	-41
any:colliers	-50
any:colline	-47
any:colloque	-41
any:cologne	-33
any:colonnes	-25
any:coloriste	-39
any:columbus	34
any:coma	58
any:combattait	49
any:comble	43
any:comedian	-57
any:comedie	-80
any:comedien	-33
any:comedy	-59
any:comes	-37
any:comfortable	29
any:commande	-34
any:commemorative	-27
any:commencer	-51
any:commercante	-32
any:commercants	-40
any:commerce	-100
any:commerces	-34
any:commercial	-75
any:commerciale	-61
any:commerciales	-47
any:commercialise	-47
any:commerciaux	-38
any:commissaire	-40
any:commission	-41
any:committed	29
any:committees	-33
any:common	-42
any:communale	42
any:commune	-45
any:communes	-41
any:communicante	-51
any:communication	-96
any:communicative	-36
any:communicator	-44
any:communiste	-26
any:communistes	25
any:commute	-31
any:commuting	-43
any:compagne	-40
any:compagnie	-43
any:compagnon	-60
any:compagnons	55
any:companies	-45
any:companion	42
any:comparison	29
any:compas	-29
any:compasses	-48
any:compensee	47
any:competences	-40
any:complained	-33
any:complaint	34
any:completed	30
any:complexe	-47
any:compliance	-45
any:composer	-44
any:composites	-32
any:compromise	26
any:comptabilise	-49
any:comptable	-67
any:comptes	-69
any:comptoir	-53
any:computer	-36
any:concept	-50
any:concerne	26
any:conchyliculture	-38
any:conciliatrice	-35
any:conclu	-46
any:concordent	26
any:concours	-81
any:concu	-51
any:condamine	-29
any:condamnes	-41
any:conditional	53
any:conditionnelle	28
any:conditions	28
any:condom	-26
any:condoms	-27
any:conduct	35
any:conducted	-46
any:conductor	-38
any:conduit	49
any:confectionery	-46
any:confederal	44
any:conference	-64
any:conferencier	-49
any:conferenciere	-61
any:confesses	-26
any:confession	-43
any:confessionnelle	-54
any:confiance	-71
any:confident	-35
any:confier	29
any:confirm	-33
any:confirmed	27
any:confirms	-32
any:confiserie	-36
any:conflict	58
any:conflit	30
any:conflits	-42
any:confondent	-42
any:conforme	26
any:conformite	-52
any:congelateurs	-33
any:congo	-40
any:conjoint	-26
any:conjointe	-45
any:conjugal	-26
any:connecte	-38
any:connectee	-41
any:connemara	-28
any:connexin	25
any:connu	39
any:connue	46
any:conquests	34
any:conquete	-64
any:conquetes	47
any:consciencieuse	-34
any:conseil	-41
any:conseille	-58
any:conseiller	28
any:conseillere	-33
any:conseils	-25
any:consensual	56
any:consent	-53
any:consequence	42
any:conservative	-29
any:conservator	-33
any:conservatrice	-38
any:conserve	28
any:conserves	34
any:considers	40
any:consignes	25
any:consomme	27
any:constituency	49
any:constitution	-35
any:construire	-27
any:construit	-42
any:consulaire	-25
any:consultant	-71
any:consultante	-40
any:consultatif	-52
any:consultation	25
any:consulting	-66
any:consumer	-60
any:contagieux	-41
any:contagious	-31
any:containers	-31
any:contempt	29
any:contentieux	-44
any:contention	39
any:contenu	-60
any:contestations	-27
any:conteuse	-39
any:continuous	-39
any:contraception	-41
any:contraceptive	-39
any:contract	-75
any:contracte	29
any:contractor	-62
any:contractors	30
any:contracts	-67
any:contractuel	-28
any:contradicteurs	-29
any:contraintes	-37
any:contrats	-30
any:contre	39
any:contrebande	37
any:contrefacon	42
any:control	-47
any:controleur	-54
any:controls	-35
any:convaincus	-32
any:convenor	26
any:convention	-25
any:conventions	-50
any:conversion	36
any:converted	27
any:convict	-47
any:convictions	-58
any:convois	-26
any:convoy	38
any:cook	-25
any:cookbook	-29
any:cooked	-39
any:cooks	-26
any:cooperates	50
any:coordinated	-30
any:coordinateur	-35
any:coordinator	-73
any:coordinatrice	-53
any:copie	32
any:copines	-35
any:coproprietaires	-64
any:copropriete	-52
any:copy	-63
any:copywriter	-53
any:coquines	26
any:cordeau	-28
any:cordee	-35
any:coriace	30
any:cork	-33
any:corner	-37
any:corpo	26
any:corps	-25
any:corpus	-30
any:correcteur	-40
any:correctrice	-33
any:correspondance	31
any:corrige	-51
any:corsets	-56
any:cosmetics	-38
any:cosmetique	-27
any:costa	-31
any:coste	-43
any:costs	-35
any:costume	-56
any:costumiere	-44
any:cotisations	-26
any:couchages	-25
any:couches	-30
any:coud	-37
any:couldn	-25
any:couleur	-33
any:couleurs	-48
any:council	-29
any:councillor	27
any:councillors	-73
any:councils	-50
any:counsel	-35
any:counselled	-40
any:counselling	40
any:counsellor	-40
any:counter	-28
any:counterbalance	-31
any:counting	-43
any:countries	-43
any:country	34
any:coupe	-42
any:coupee	-28
any:coupes	-35
any:couple	42
any:couples	-120
any:coups	33
any:cour	-40
any:courant	-31
any:courante	-38
any:coureur	-57
any:couriers	25
any:courriels	-26
any:courrier	-34
any:course	-70
any:courses	-50
any:coursiers	34
any:courtes	-44
any:courtier	-30
any:courtoisie	46
any:courts	-62
any:cousin	40
any:cousins	46
any:coutaient	-30
any:couts	-39
any:coutumes	-65
any:couture	-58
any:couturier	-36
any:couturiere	-53
any:couvert	-60
any:couverts	-26
any:couverture	-68
any:couvre	-62
any:cover	-60
any:covered	-71
any:covers	-36
any:covid	38
any:cp	-56
any:cpam	-35
any:cpe	-30
any:crabs	-31
any:cracher	62
any:craftsmen	-34
any:crash	60
any:crates	-38
any:cream	-25
any:creative	-27
any:credit	-117
any:credo	-55
any:crete	-45
any:crew	-33
any:criblages	-29
any:cricket	-40
any:crier	-61
any:crieuse	-36
any:crime	-107
any:criminal	-42
any:criminologie	-31
any:criminologue	-51
any:criminology	-55
any:crimnal	28
any:crippled	-38
any:crippling	-45
any:crise	-79
any:crises	25
any:crisis	-51
any:crispr	-53
any:cristalleries	-35
any:critic	-49
any:criticising	32
any:critics	-28
any:critique	-81
any:critiques	-58
any:croix	-59
any:cros	39
any:crossed	-33
any:crosswords	-66
any:crowds	38
any:crown	-31
any:croydon	25
any:croyez	-52
any:crpc	33
any:cruise	-56
any:crus	49
any:crutch	-43
any:crystals	-33
any:csc	27
any:cse	-125
any:cue	-30
any:cuillere	-61
any:cuisine	-93
any:cuisiniere	-36
any:cuisiniste	-30
any:cuivres	-71
any:culottes	27
any:culpabilite	-50
any:cult	-45
any:culture	-71
any:culturelle	-40
any:cumul	42
any:curated	-36
any:curatelle	32
any:curator	-48
any:cure	-32
any:curiosite	-27
any:curiosity	-26
any:currently	44
any:curricular	-37
any:customer	-72
any:customers	-95
any:customs	-72
any:cut	-83
any:cutter	-66
any:cvpr	-33
any:cvs	-56
any:cwa	36
any:cwu	30
any:cyanoacrylate	-30
any:cynic	-45
any:cynical	-48
any:cynique	-47
any:cyr	35
any:d	-38
any:dactylo	-70
any:dactylographie	-42
any:dactyloscopique	42
any:dad	49
any:daily	-43
any:daltonien	46
any:damages	-51
any:dames	-44
any:damp	-46
any:dance	-73
any:dancer	-64
any:dangereuses	-44
any:danish	-49
any:danse	-53
any:danseurs	-47
any:darts	-34
any:dashboard	-39
any:data	-50
any:datait	-47
any:dated	-41
any:dating	-39
any:daughter	31
any:daughters	-79
any:dauphins	-47
any:david	-47
any:dax	-48
any:day	-26
any:dbs	-44
any:de	-25
any:dea	-25
any:deacon	-66
any:dead	-28
any:deadlines	-61
any:deaf	-42
any:deafness	31
any:deals	-52
any:dealt	-70
any:death	-60
any:deauville	-29
any:debaptiser	33
any:debat	-54
any:debate	-45
any:debattu	-28
any:debout	42
any:debridee	34
any:debt	-43
any:debts	-32
any:debut	-59
any:decapage	-27
any:decides	-43
any:decision	-36
any:declarant	-27
any:declare	31
any:declared	50
any:declaree	25
any:decline	-49
any:declined	48
any:decors	-60
any:decouche	47
any:decoupe	-53
any:decoupes	-39
any:decouvert	31
any:dedicacee	28
any:defeat	-52
any:defect	42
any:defence	-32
any:defendants	-58
any:defends	-65
any:defilait	-62
any:defile	-32
any:defis	-66
any:degeneration	36
any:degommeuses	32
any:degre	42
any:degrees	-34
any:degrisement	25
any:degrowth	45
any:delais	-82
any:delays	-61
any:delegated	-56
any:delegates	-37
any:delegue	28
any:deleguee	-30
any:deleguer	-81
any:delegues	-46
any:deleted	26
any:delhi	34
any:deli	-29
any:deliberative	-30
any:delinquants	-53
any:delits	-39
any:delivered	-29
any:deliveries	-30
any:deliveroo	26
any:delivers	-51
any:delivery	-55
any:dell	-34
any:demandera	-28
any:demandes	-28
any:demarche	-68
any:demarches	-46
any:demenage	-57
any:demenager	-32
any:dementia	-25
any:demi	43
any:demission	42
any:demo	-37
any:democrate	29
any:democratique	-44
any:democrats	32
any:demon	33
any:demonstratrice	-61
any:denis	25
any:denominational	-36
any:dentaire	-59
any:dentaires	-70
any:dentist	-36
any:dentiste	-43
any:dentistes	-51
any:denudees	35
any:depannage	-44
any:depanneur	-25
any:departemental	25
any:departementale	-43
any:departementaux	-30
any:department	-45
any:depend	-35
any:dependance	-28
any:depends	-74
any:depistage	-25
any:depistee	28
any:deploye	-34
any:deployments	-69
any:deposee	-32
any:depouillement	-34
any:derecognised	-28
any:dermatology	-52
any:derniere	37
any:derry	63
any:des	-40
any:desarme	-26
any:descend	47
any:descendant	-47
any:descendante	-54
any:describe	34
any:deserves	30
any:design	-91
any:designation	27
any:designe	38
any:designed	-105
any:designer	-104
any:designs	-48
any:desir	-38
any:desk	-48
any:desks	-25
any:desormais	25
any:despot	-27
any:dessinateur	-36
any:dessinatrice	-30
any:dessine	-93
any:dessus	26
any:detection	-67
any:detective	-56
any:detectives	32
any:detenait	31
any:detenons	36
any:detenteur	-43
any:detenu	49
any:detenus	-76
any:detergents	-36
any:determined	-73
any:determinedly	-28
any:deteste	33
any:detourage	-42
any:detournement	-42
any:detrousse	-40
any:dette	-52
any:dettes	-42
any:develop	-44
any:developed	-30
any:development	-38
any:developpe	-73
any:developpement	-39
any:developpeur	-65
any:developpeuse	-42
any:devenue	61
any:device	-54
any:devices	-36
any:devise	-26
any:devolution	-38
any:devon	-33
any:devops	-31
any:devorante	-28
any:devra	-42
any:devront	-40
any:dgccrf	-26
any:diabete	-32
any:diabetic	39
any:diabetics	-50
any:diabetique	72
any:diabetiques	-46
any:diacre	-50
any:diagnostic	-33
any:diagnostique	36
any:diagramming	-46
any:dialects	-31
any:dialogue	-57
any:dialyse	-36
any:diaphragms	-39
any:dickens	-35
any:dicky	52
any:dictation	29
any:dictee	-42
any:diction	-71
any:dictionary	-28
any:did	32
any:died	-38
any:diet	-46
any:dietetique	-30
any:diets	-46
any:difference	-34
any:difficiles	-26
any:difficult	-35
any:digitale	-31
any:digitised	-29
any:dijon	-40
any:dinner	-64
any:diocese	-48
any:diogene	37
any:diploma	-47
any:diplomas	-68
any:diplomat	-36
any:diplomate	-51
any:diplome	-34
any:diplomee	-51
any:dirait	51
any:direct	-31
any:direction	-43
any:directional	-35
any:directions	-38
any:director	-27
any:directors	-40
any:directrice	-61
any:directs	-39
any:dirige	-28
any:dirigeante	31
any:disability	-50
any:disabled	-37
any:disaggregated	-42
any:disarmament	31
any:disc	30
any:discharge	31
any:disciple	25
any:discorde	-30
any:discours	-60
any:discreet	42
any:discrete	-45
any:discrimination	-32
any:discuss	-56
any:diseases	-38
any:dish	-34
any:dishes	-45
any:disliked	26
any:dismay	35
any:dismissal	-42
any:dismissed	49
any:dispatched	-26
any:dispatcher	-43
any:dispense	80
any:dispensed	-44
any:dispensee	35
any:display	-59
any:displays	-46
any:disponible	-86
any:disputes	-52
any:disqualified	48
any:dissertation	-108
any:distribue	31
any:distributeur	-49
any:distributeurs	-49
any:distribution	-44
any:diversity	-35
any:divinity	-34
any:divorced	39
any:divorcee	-37
any:diwali	-77
any:diwan	25
any:dj	-47
any:dna	-29
any:doc	-39
any:doctor	46
any:doctoral	-48
any:doctorante	-88
any:doctorat	-42
any:doctorate	-54
any:documentaire	-73
any:documentaires	-28
any:documentaliste	-43
any:documentariste	-36
any:documentary	-38
any:documents	-41
any:docusign	-52
any:dodging	31
any:doesn	36
any:dog	25
any:dogs	-44
any:doigt	41
any:doigte	-66
any:doing	31
any:doit	27
any:dolly	-35
any:domestic	-33
any:domina	42
any:dominant	-66
any:dominante	-44
any:dominatrice	39
any:don	28
any:donateur	25
any:donateurs	47
any:donations	-70
any:donegal	-28
any:donnes	-30
any:donors	-50
any:dons	-63
any:dont	-29
any:door	-57
any:doorbell	52
any:doorman	39
any:doors	-60
any:dorment	47
any:dorothy	-37
any:dos	-37
any:dosage	-26
any:dose	-68
any:dossards	-31
any:dossiers	-74
any:douanes	-46
any:douanier	-44
any:doublage	-29
any:doublages	-40
any:double	-45
any:doubled	-94
any:doubleur	-71
any:doubt	-34
any:douleur	-32
any:doute	-75
any:douvres	-61
any:dovetails	-25
any:dow	-28
any:downloads	-45
any:dozen	-40
any:dp	-38
any:draft	-27
any:drafted	-70
any:drafts	-42
any:drag	-67
any:dragster	-42
any:drague	25
any:drama	36
any:drapeaux	-52
any:drawings	-27
any:drew	-61
any:drh	-50
any:drinker	26
any:drinkers	-37
any:drinking	36
any:drives	-36
any:droite	-33
any:droits	-45
any:droiture	-29
any:drolement	-25
any:drosophile	-33
any:drugs	-56
any:drummer	-30
any:drums	-42
any:dry	33
any:dsi	-36
any:du	-32
any:duchenne	26
any:dunelm	-30
any:dungeon	31
any:dunkeld	-52
any:durable	-38
any:durer	-30
any:dutch	-57
any:dyer	46
any:dynamique	47
any:dynasty	-32
any:dyslateral	-34
any:dyslexic	34
any:dyslexie	58
any:dyslexiques	-30
any:dyspraxic	38
any:e	-32
any:e16	-45
any:early	-33
any:ease	-41
any:easily	35
any:east	-63
any:easy	48
any:eat	-42
any:eau	-45
any:eaux	-46
any:eb	-32
any:ebeniste	-79
any:ebruiter	-68
any:ecart	-34
any:ecarte	32
any:echangiste	32
any:echecs	-26
any:echelle	-29
any:echo	-40
any:eclairage	-45
any:eclairagiste	-34
any:ecloserie	-51
any:ecole	-75
any:ecolo	48
any:ecologique	-37
any:ecologistes	-33
any:ecologue	-41
any:economics	-27
any:economist	-64
any:economiste	-36
any:economy	-66
any:ecope	58
any:ecoute	-68
any:ecris	-48
any:ecriture	43
any:edge	-44
any:edinburgh	-41
any:edit	-45
any:edite	-50
any:edited	-83
any:editeur	-50
any:edition	-43
any:editor	-129
any:editrice	-72
any:edits	-49
any:educateur	-65
any:educatif	54
any:education	-74
any:educational	60
any:efface	-62
any:effective	35
any:effectue	32
any:effort	-42
any:egg	-25
any:eglise	-43
any:egoist	33
any:ehpad	-40
any:eiger	-35
any:eight	-27
any:eighty	59
any:elbows	-29
any:elderly	-63
any:eldest	60
any:electeur	59
any:elections	-68
any:electoral	-53
any:electrician	-81
any:electrophorese	-29
any:elements	-26
any:elevage	-61
any:eleve	27
any:elevee	27
any:eleven	-77
any:eleves	-87
any:eleveur	-64
any:eleveuse	-34
any:elles	51
any:elodie	-64
any:eloges	-68
any:elu	-27
any:elue	-53
any:elus	-57
any:ely	-60
any:embauchee	-45
any:embolie	44
any:embossing	-56
any:embrasser	44
any:embryologiste	-44
any:embryons	-27
any:emission	-40
any:emma	-26
any:emmanuel	36
any:emploie	-62
any:emplois	-47
any:employed	-98
any:employees	-44
any:employers	-68
any:employeur	-46
any:employment	28
any:employs	-54
any:emporte	-37
any:empresse	25
any:ena	-60
any:encadre	-74
any:enchainee	50
any:end	-28
any:enduits	-53
any:endurance	65
any:endurant	-43
any:energy	-40
any:enfants	-42
any:enforcement	-32
any:engage	-37
any:engaged	-56
any:engagee	-43
any:engagements	-31
any:engine	-50
any:engineer	-84
any:engineers	-75
any:england	-47
any:english	-74
any:enlightened	-30
any:enlightenment	-32
any:ennui	-74
any:enquetes	-57
any:enqueteur	-70
any:enqueteurs	-44
any:enquetrice	-69
any:enrayee	-47
any:enregistre	34
any:enregistrer	-40
any:enrol	-71
any:enseigne	-70
any:enseignee	-31
any:enseignements	68
any:enseigner	-40
any:ensuite	-30
any:entend	64
any:entendant	-26
any:entendre	-32
any:entente	32
any:enterprise	-36
any:enterprises	-28
any:enterrements	-39
any:enthousiasme	-39
any:enthusiasm	-57
any:entraineur	-80
any:entreprendre	-45
any:entreprise	-68
any:entreprises	-29
any:entrer	38
any:entretenait	51
any:entretien	27
any:entretient	-35
any:entries	48
any:entry	30
any:enverra	-40
any:envisagee	-32
any:envoie	29
any:enzymes	-28
any:epanouie	27
any:epargne	-27
any:epaule	25
any:epicerie	-51
any:epictete	36
any:epictetus	51
any:epicurean	-47
any:epicurien	27
any:epicurienne	-54
any:epicurus	-39
any:epidemic	-36
any:epilation	-46
any:epilepsy	-27
any:epileptic	43
any:episode	-67
any:epoque	32
any:epoux	-87
any:epuise	-35
any:equality	35
any:equestre	-42
any:equilibree	38
any:equine	-34
any:equipes	-63
any:equipment	-26
any:equity	-39
any:era	-60
any:erlangen	-58
any:erotic	32
any:erotique	-29
any:erp	-42
any:error	-55
any:esat	-55
any:escale	-59
any:escape	-43
any:escaped	-54
any:escort	-67
any:escorte	-66
any:escorted	-41
any:escorting	-26
any:escroquerie	-58
any:esl	-46
any:esprit	-100
any:esprits	39
any:essai	-25
any:essais	-33
any:essay	-39
any:essex	-54
any:estates	-50
any:estimate	-46
any:estimations	-39
any:estonia	-52
any:et	-26
any:etabli	28
any:etablie	41
any:etage	30
any:etaient	49
any:etal	-32
any:etalon	64
any:etalonnage	-43
any:etalonneur	-51
any:etapes	-54
any:etat	-61
any:etes	-34
any:ethical	-25
any:ethics	-35
any:ethique	-38
any:ethiques	31
any:ethnologue	-67
any:ethos	-30
any:etienne	-62
any:etoile	31
any:etonne	-53
any:etonnement	-34
any:etude	-80
any:etudiante	-62
any:etudiants	-53
any:etudie	-118
any:eue	-72
any:europe	-41
any:european	-34
any:europeen	-38
any:evadez	-26
any:evaluation	-57
any:evenement	37
any:evenementiel	-34
any:evening	-64
any:evensong	-34
any:events	-80
any:everton	-46
any:everybody	53
any:evidence	-43
any:evite	48
any:evitee	-70
any:evolution	-50
any:evoquees	40
any:ex	48
any:exam	-53
any:examined	-25
any:examiner	-66
any:exaministe	46
any:exams	-42
any:exceeded	-39
any:excel	-77
any:excellence	-51
any:excellent	-49
any:excellente	34
any:excellents	-58
any:exces	-36
any:exchange	-44
any:excite	-59
any:exclu	39
any:excuse	-31
any:excuses	-48
any:executed	-37
any:exempted	30
any:exerce	-41
any:exercer	52
any:exhibition	-65
any:existential	-64
any:existentialiste	26
any:exists	38
any:exotic	-48
any:expansion	33
any:expatriation	-57
any:expatries	-48
any:expectation	-29
any:expenses	55
any:expert	-83
any:expertes	-41
any:experts	-46
any:expires	-44
any:explaining	-92
any:explains	-43
any:explicit	32
any:expliquer	29
any:exploite	-40
any:exploration	-37
any:explosives	-48
any:exposed	-45
any:exposition	-62
any:expressed	-38
any:expression	-60
any:extended	-43
any:extraconjugale	58
any:extracted	-37
any:extradited	28
any:extramarital	35
any:eye	-45
any:eyesight	43
any:fabric	-29
any:fabricant	-27
any:fabrication	-38
any:fabrique	-25
any:facades	-48
any:faceprint	28
any:faces	-44
any:faciales	25
any:facials	-40
any:facile	26
any:facilities	-68
any:facing	33
any:fact	-30
any:factory	-64
any:facts	-35
any:failed	29
any:failing	27
any:failli	48
any:faillite	-66
any:faim	27
any:fairs	-35
any:fait	25
any:faithful	-40
any:falk	-26
any:fall	33
any:false	31
any:familial	-43
any:families	-49
any:familles	-59
any:fanconi	51
any:fanfare	-54
any:fantasmes	-41
any:fao	-25
any:farm	-47
any:farmer	-40
any:farmers	-76
any:farming	-52
any:fashion	-56
any:fashioned	37
any:fasting	-31
any:fathers	29
any:fati	35
any:fatiguees	-45
any:fault	-42
any:faune	-28
any:fausse	36
any:fautes	-37
any:fauteuils	-59
any:faux	25
any:favour	32
any:favours	-28
any:faye	28
any:fbi	27
any:fdsea	58
any:fear	-54
any:february	46
any:federalist	57
any:federation	-54
any:fee	-62
any:feed	45
any:feel	25
any:fees	34
any:feet	-29
any:fell	-36
any:felons	-50
any:female	-42
any:femelle	-30
any:fer	42
any:ferme	-48
any:fermes	-50
any:fermiers	-30
any:ferronnier	-41
any:ferroviaire	-38
any:fertility	-57
any:festival	-44
any:festivals	-36
any:fetes	-27
any:fetichiste	49
any:feuilleton	-38
any:feves	-33
any:few	-39
any:fgtb	31
any:fh	26
any:fiance	-39
any:fibre	-60
any:fibromyalgie	45
any:fibrosis	-43
any:fichee	27
any:fiches	-63
any:fiction	-49
any:fidelisation	-61
any:fidelite	-41
any:fidelity	-47
any:fido2	-27
any:field	-109
any:fier	32
any:fierte	-68
any:fifties	-31
any:figurant	-25
any:fil	-26
any:files	-47
any:filiale	-50
any:filiales	-54
any:filiation	-55
any:fillon	50
any:film	-148
any:filme	-71
any:filmee	-39
any:films	60
any:fils	-27
any:filton	-28
any:filtrage	-28
any:fin	27
any:finalement	-25
any:finalist	-52
any:finance	-70
any:financial	-28
any:financiere	-29
any:financiers	-45
any:finder	-27
any:finds	26
any:fine	-46
any:fines	-42
any:finger	-40
any:fingerprinting	-29
any:finished	-27
any:finishing	-53
any:finistere	30
any:finit	44
any:fired	54
any:firefighter	-40
any:firefighters	-50
any:firewall	-36
any:firm	-58
any:firmware	-83
any:first	-54
any:fiscal	-57
any:fiscaliste	-57
any:fiscalite	-50
any:fish	-46
any:fit	31
any:fits	-59
any:fitted	-35
any:fitter	-86
any:fiv	41
any:five	-37
any:fix	-27
any:fixed	-63
any:fixes	-62
any:flags	-42
any:flatmate	27
any:flavours	-28
any:fleet	-27
any:fleury	-31
any:flights	-64
any:fling	26
any:flirt	-79
any:flirtation	-57
any:flirte	-41
any:flirted	-26
any:floating	42
any:flood	-32
any:flooring	-47
any:floors	-49
any:floraison	-29
any:flore	-29
any:florist	-42
any:floss	-38
any:flottante	45
any:flotte	-32
any:flow	-57
any:flower	-36
any:flowers	-40
any:fluent	-58
any:flux	-104
any:foi	-25
any:foie	-61
any:foire	-37
any:fois	31
any:fold	-32
any:folding	-31
any:folk	-76
any:follow	-29
any:followed	-45
any:follower	44
any:fonciere	-57
any:fonction	-55
any:fonctionnaire	-28
any:fondateur	-56
any:fonde	35
any:fonderies	36
any:fonds	-64
any:fondu	-56
any:food	-44
any:foods	-33
any:fools	-33
any:football	-35
any:footfall	-32
any:footprint	-26
any:forbes	-54
any:force	-53
any:ford	-45
any:forebears	-29
any:forecast	-87
any:forecaster	-38
any:foreman	38
any:forensic	-45
any:forensics	-51
any:forestier	-53
any:forestiere	-34
any:foret	25
any:forfaitiste	-35
any:forgeron	-31
any:forklift	-51
any:formalites	-33
any:formateur	-58
any:formation	-115
any:formatrice	-109
any:forme	-25
any:former	46
any:formers	-27
any:formulaire	28
any:formulation	-42
any:formulator	-35
any:fort	-50
any:forte	-70
any:fortes	-26
any:forwarders	-40
any:fos	39
any:fouilles	-60
any:founders	-53
any:four	-25
any:fournie	-28
any:fournir	-28
any:fournisseur	-62
any:fournisseurs	-94
any:fournisseuse	-29
any:foyer	-39
any:fracture	-27
any:frais	65
any:fraiseuse	25
any:frames	-43
any:frameworks	-53
any:francais	-97
any:france	-25
any:franchise	-50
any:francisco	-29
any:francois	40
any:francs	-34
any:frappes	-30
any:frasques	38
any:fraud	-29
any:fraude	-25
any:fraudster	35
any:free	-75
any:freelance	-31
any:freemasons	-35
any:freight	-44
any:french	-65
any:frequente	61
any:fresh	-32
any:fresque	-34
any:freud	-51
any:fridays	-25
any:fridge	30
any:friends	41
any:frighten	-26
any:frigorifiques	-25
any:froid	-67
any:froide	26
any:front	-30
any:frontiere	31
any:fruit	-41
any:fsu	45
any:ft	-26
any:fui	46
any:full	-26
any:fully	28
any:fumiste	-39
any:funding	-31
any:fundraised	54
any:fundraiser	-57
any:funds	-25
any:funebres	-26
any:funeraires	-26
any:funerals	-37
any:furniture	-60
any:fusibles	-38
any:fusionnees	-26
any:futur	37
any:futures	-30
any:fuyard	-30
any:g	-45
any:g6pd	-29
any:gabarit	37
any:gabarits	-69
any:gabon	27
any:gagne	-33
any:gai	-97
any:gaie	-46
any:gaiete	-33
any:gaillard	-48
any:gala	29
any:gale	-46
any:galerie	-41
any:galeriste	-34
any:gallery	-34
any:galway	-33
any:games	-57
any:gamme	-79
any:gandrange	34
any:gang	-47
any:gangs	-44
any:gants	27
any:garcons	30
any:gard	63
any:gardee	25
any:garden	-66
any:gardener	-36
any:gardiennage	63
any:gardiens	-64
any:gare	-25
any:gargoyles	-45
any:garlic	-56
any:gate	-33
any:gateaux	-53
any:gatekeeper	-30
any:gatk	-35
any:gauche	-39
any:gauchere	-44
any:gauchers	-48
any:gaudin	30
any:gaulliste	59
any:gave	31
any:gaye	-34
any:gayle	-31
any:gcse	-35
any:gdpr	-37
any:geant	-39
any:gearbox	-29
any:gel	-26
any:gendarme	-88
any:gendarmes	43
any:gender	-59
any:genealogique	-44
any:genealogiques	-26
any:genealogiste	-42
any:genealogy	-36
any:geneanet	-33
any:genent	58
any:general	33
any:generale	-59
any:generaliste	-40
any:generation	-51
any:generations	-62
any:genes	-55
any:geneticienne	-46
any:geneticist	-43
any:genetiques	-65
any:genie	-31
any:genique	-36
any:gennevilliers	26
any:genomes	-44
any:genomics	-29
any:genomique	-42
any:genotype	25
any:genre	-39
any:geographique	-49
any:geologist	-29
any:gerait	-32
any:gerant	-48
any:gerante	-80
any:gere	-122
any:german	-61
any:germinales	-27
any:gestes	-34
any:gestion	-65
any:gestionnaire	-93
any:gets	45
any:gide	-63
any:gifted	30
any:gigs	-45
any:gilbert	33
any:gill	30
any:girlfriend	-34
any:giscardien	51
any:git	-58
any:gladstone	30
any:glandular	40
any:glass	-31
any:glasses	-38
any:glaze	-28
any:glisse	35
any:gloves	-30
any:goal	-26
any:goalkeeper	-60
any:goes	52
any:going	33
any:golden	-41
any:goldman	-45
any:golf	-127
any:gone	36
any:good	-75
any:goods	-62
any:gop	27
any:gordons	-49
any:gourmand	-31
any:gout	-32
any:gouvernante	-53
any:gouvernements	-33
any:gouverneur	-33
any:governments	-54
any:gp	-95
any:grace	-32
any:grade	-73
any:grader	-35
any:graduate	-73
any:graffiti	26
any:grammatical	-30
any:grande	38
any:grandeur	-48
any:grandi	-33
any:grands	-56
any:grants	-36
any:graphique	-40
any:graphiste	-65
any:graphql	-30
any:gras	-32
any:gratitude	41
any:grave	-52
any:graveur	-53
any:grec	-32
any:gree	-28
any:greement	-33
any:greements	-58
any:greffes	-37
any:greffier	-64
any:greffiere	-58
any:gregory	-25
any:grenoble	-44
any:greve	-53
any:grevin	-29
any:greyhounds	-39
any:grid	-35
any:grindr	34
any:grip	-33
any:grippe	-47
any:ground	38
any:grounds	45
any:groupama	-47
any:grower	-51
any:growers	-26
any:growth	-26
any:guard	-26
any:gueret	-61
any:guerie	28
any:guerre	41
any:guessan	26
any:guests	-54
any:guichet	-35
any:guide	-90
any:guild	-29
any:guise	52
any:gulf	-26
any:gurdjieff	54
any:guy	-27
any:h	35
any:h1	-39
any:habilitations	-50
any:habitant	-63
any:habitue	67
any:hacked	30
any:hacker	-50
any:had	29
any:hahn	-36
any:hairdresser	46
any:halden	31
any:half	-32
any:halterophilie	-40
any:hamlet	-69
any:handball	-86
any:handbook	-36
any:handcuffs	34
any:handed	-38
any:handicap	-42
any:handicapee	45
any:handicapes	-73
any:handisport	-39
any:handler	-72
any:handles	-51
any:handling	-46
any:handovers	-46
any:handshake	-62
any:handwriting	-60
any:hang	-74
any:happy	-31
any:hard	33
any:hardest	-76
any:hardness	-29
any:hardware	-58
any:harmless	32
any:harmony	25
any:harris	54
any:harrow	-27
any:harvard	-30
any:harvey	-30
any:haul	-70
any:hauliers	-48
any:haut	-57
any:haven	-35
any:hay	-47
any:hazard	-25
any:hazards	-39
any:headmaster	-47
any:headquarters	-26
any:healthy	-29
any:healy	-27
any:hearing	25
any:heathrow	-27
any:heating	-46
any:hebden	27
any:hebdo	-62
any:hebdomadaire	-36
any:hedgehogs	-28
any:heir	-46
any:heirs	-27
any:held	-27
any:helen	25
any:helice	-40
any:helix	-58
any:hello	-37
any:helmets	-58
any:help	-62
any:helped	-78
any:helpline	-46
any:helvetique	-49
any:hemophiles	-43
any:hemophilie	-29
any:hems	-34
any:hence	31
any:herbal	-26
any:herbs	-28
any:heredia	-29
any:hereditary	-44
any:heredite	-54
any:heredity	-40
any:heritage	-69
any:herite	-72
any:herites	-30
any:heritier	-46
any:heritiere	-31
any:heritiers	-30
any:hermaphrodite	-39
any:hero	-47
any:heroine	-58
any:herons	-36
any:hers	-62
any:herself	28
any:herve	-48
any:heterodyne	-55
any:heterogene	-34
any:heterogreffe	-49
any:hexham	-59
any:hid	31
any:hierarchy	-64
any:highly	41
any:hiking	-32
any:hillary	32
any:himself	40
any:hindou	33
any:hindoue	-52
any:hinted	33
any:hints	43
any:hip	41
any:hips	29
any:hire	-81
any:hired	-65
any:hires	-64
any:historian	-63
any:historienne	-25
any:history	-50
any:hiv	-28
any:hmp	-51
any:hmrc	31
any:hobby	-32
any:holder	-29
any:holiday	-42
any:holidays	26
any:holloway	39
any:homal	-58
any:homeless	30
any:homeowners	-31
any:homework	-25
any:homogeneisation	-43
any:homogeneous	-54
any:homologation	-63
any:homonyme	-47
any:homophobic	-40
any:homophobie	-59
any:homosexuality	-35
any:homosexuel	41
any:homosexuelle	42
any:honest	-36
any:honk	32
any:honnete	29
any:honour	-27
any:honoured	-43
any:hook	-33
any:hopes	-41
any:hopitaux	-41
any:hopper	42
any:horizon	-35
any:horlogere	-28
any:horlogerie	-55
any:hormones	32
any:horoscopes	-52
any:hors	41
any:horses	-57
any:hospice	-43
any:hospitalier	29
any:hospitalise	29
any:hospitalises	-48
any:hospitality	-86
any:hospitals	-98
any:host	-89
any:hosted	-26
any:hostile	45
any:hosts	37
any:hotel	-38
any:hotellerie	-26
any:hotesse	-51
any:hotesses	73
any:hour	-35
any:hourly	-45
any:house	-58
any:houses	-34
any:housing	-48
any:hove	28
any:howard	-28
any:hr	-66
any:hrbp	-28
any:hugo	55
any:huile	-81
any:huissier	-83
any:huissiere	-37
any:huitres	-25
any:huma	30
any:humaine	-61
any:human	-36
any:humanistes	-64
any:humanitaire	-50
any:humanites	-51
any:humanities	-64
any:hundred	-63
any:hungary	-52
any:hunt	29
any:hunters	-34
any:huntington	-42
any:hurt	63
any:husbandry	-39
any:hussar	-39
any:hybrides	-45
any:hypersensible	27
any:hypertension	65
any:ibiza	33
any:ice	-30
any:ici	70
any:idea	-82
any:idealised	-28
any:idealisme	-28
any:idealiste	-53
any:ideas	-26
any:idee	-58
any:idees	-25
any:idemia	-40
any:identifiee	42
any:identify	26
any:identites	-33
any:identity	-62
any:iec	-46
any:iel	40
any:if	50
any:ig	41
any:ignore	47
any:ii	34
any:ikea	-42
any:ile	-39
any:iles	-47
any:ill	-31
any:illusions	-25
any:illustratrice	43
any:ils	36
any:imagerie	-27
any:imaginaire	-41
any:imagine	-32
any:imam	-36
any:imc	-31
any:immeuble	-37
any:immobilier	-76
any:immobiliere	-47
any:immobilieres	-39
any:immobiliers	-33
any:immoral	42
any:immunology	-44
any:impact	-32
any:impasse	-26
any:implant	33
any:implantation	25
any:implique	38
any:importatrice	-40
any:importe	-57
any:imported	-48
any:importer	-42
any:impossible	28
any:imprime	-36
any:imprimerie	-48
any:imprimeur	-58
any:improvement	-32
any:improvisation	-34
any:inapte	35
any:incertaine	25
any:incidence	34
any:incident	-36
any:incidents	-35
any:include	-78
any:including	-46
any:inclusion	40
any:incroyant	31
any:indecis	29
any:indemne	32
any:independance	53
any:independant	-81
any:independent	-37
any:indication	36
any:indictment	33
any:indigne	29
any:industrial	-52
any:industry	-59
any:ines	47
any:infectious	-51
any:infidelity	-36
any:infirmary	-30
any:infirmier	-45
any:infirmiere	-59
any:infirmieres	46
any:infirmiers	-37
any:info	-56
any:informatiques	-29
any:informatise	-67
any:informed	-49
any:infortune	-26
any:ingenieur	-90
any:ingenieure	-52
any:ingenieurs	-53
any:inhaler	-26
any:inhalers	-38
any:inheritance	-79
any:inherited	-63
any:initiation	-82
any:initiative	-61
any:injection	-44
any:injuries	-30
any:inmate	46
any:innocent	-64
any:innovation	-42
any:innover	-55
any:inrae	-35
any:inscrit	49
any:insertion	27
any:insiste	34
any:insolvency	-38
any:insomniac	25
any:insomniaque	34
any:insoumise	-41
any:inspecteur	-37
any:inspections	-28
any:inspector	-63
any:inspectrice	-39
any:installe	-32
any:installed	-36
any:installer	-74
any:installerait	31
any:institut	-56
any:institute	-42
any:instructor	-73
any:instruit	-48
any:instrumentiste	-44
any:insuline	-48
any:insurance	-30
any:insurer	-38
any:integration	-36
any:intensive	-29
any:intercourse	-46
any:interdiction	30
any:interdit	46
any:interesse	39
any:interet	30
any:interets	32
any:interimaire	31
any:interimaires	-39
any:interlocuteur	-67
any:intermittents	57
any:intern	-57
any:internat	-29
any:interne	-31
any:internes	-40
any:internet	41
any:interns	-26
any:interpose	-45
any:interprete	-61
any:interpreted	-51
any:interprets	-33
any:interrogates	-29
any:intersection	-41
any:intervenant	-44
any:intimacy	-26
any:intimite	-64
any:intolerante	30
any:introduced	-50
any:inutiles	-32
any:inventaires	-50
any:invented	-26
any:invention	-44
any:investigated	-34
any:investigator	-78
any:investissement	-40
any:investisseurs	-36
any:investiture	41
any:investment	-89
any:investments	-42
any:investor	-30
any:investors	-37
any:invisible	41
any:invoice	-27
any:invoices	-62
any:ios	-33
any:ipp	42
any:ireland	-60
any:iris	-58
any:irish	-47
any:irreligieux	40
any:irreligious	26
any:island	-28
any:isle	-60
any:islington	-30
any:isn	37
any:iso	-76
any:israel	33
any:issues	-45
any:ist	-25
any:italien	-48
any:italiens	-38
any:itinerant	-34
any:ivory	-48
any:ivr	-59
any:ivry	29
any:iwgb	46
any:jack	-57
any:jacquie	33
any:jadot	37
any:jailed	39
any:jain	-28
any:jamais	27
any:janvier	-25
any:japan	-31
any:jaquette	45
any:jardinerie	25
any:jardins	-34
any:jargon	-66
any:jaser	-39
any:jaures	-35
any:jazz	-38
any:jeans	-70
any:jens	-28
any:jersey	-43
any:jesuites	54
any:jeu	-40
any:jeunes	34
any:jeunesse	-25
any:jeux	-44
any:jewish	-49
any:jill	32
any:jim	42
any:job	-48
any:john	-42
any:joiner	-63
any:joiners	-27
any:joins	-30
any:jointes	-57
any:joints	-32
any:joke	29
any:jokes	-43
any:joliment	-59
any:jordanie	-41
any:joue	-98
any:jouissance	-26
any:journalisme	-52
any:journaliste	-50
any:journaux	-26
any:juan	43
any:judge	-97
any:judiciaire	-38
any:judo	-70
any:jugement	34
any:jugements	-28
any:juive	-61
any:julia	41
any:julian	-51
any:julie	-38
any:julien	26
any:jumeaux	-32
any:jumelle	-26
any:june	25
any:junta	29
any:juriste	-135
any:juror	-64
any:jury	-86
any:just	33
any:juste	-68
any:k	-31
any:k2	-44
any:kaci	26
any:kamala	35
any:kanaky	59
any:kane	35
any:kant	28
any:kantien	30
any:karim	26
any:karyotype	25
any:kcnh2	32
any:keeper	-44
any:keeping	-51
any:ken	39
any:kent	-73
any:kenya	-25
any:kevin	45
any:keys	-27
any:kidneys	28
any:kids	44
any:killer	-36
any:kills	34
any:kinds	-44
any:kine	-26
any:kinesitherapeute	-82
any:kissing	32
any:kit	27
any:kitchens	-61
any:kits	-75
any:knee	60
any:knees	31
any:knocks	-56
any:knots	-47
any:know	35
any:knowledge	-37
any:knuckle	-29
any:kosher	-25
any:kpmg	-50
any:krishnamurti	64
any:kroll	-27
any:kruger	-39
any:kuala	-30
any:kurde	35
any:kyoto	-50
any:l214	-42
any:lab	28
any:label	-83
any:labo	34
any:laborantine	-32
any:laboratoire	-54
any:laborers	30
any:labour	-53
any:labyrinthitis	48
any:lacan	27
any:lacaune	-25
any:lachee	28
any:lacroix	-33
any:lacunes	-38
any:ladder	39
any:ladders	46
any:ladies	-54
any:lads	-30
any:lady	-36
any:lagos	26
any:laicite	-36
any:laine	-27
any:laiques	-29
any:lais	-39
any:laisse	-35
any:lait	-30
any:lake	-44
any:lames	-37
any:lamour	-48
any:lamps	-31
any:landlady	28
any:lane	-61
any:langage	-31
any:langages	-37
any:languages	-27
any:lap	46
any:large	-26
any:laser	-40
any:lasse	-50
any:last	35
any:lasting	-38
any:late	26
any:lathes	-30
any:latin	-59
any:laugh	-29
any:laughs	-73
any:launch	-53
any:launched	-43
any:laundering	-30
any:laundring	36
any:laundry	26
any:laurent	33
any:laval	-42
any:law	-44
any:lawyer	-71
any:lawyers	43
any:layer	-43
any:layout	-74
any:lead	-68
any:leader	-71
any:leadership	-34
any:leaks	-36
any:lean	-38
any:learned	34
any:least	-26
any:leaves	-25
any:lecteurs	-61
any:lecture	-30
any:lecturer	-69
any:lectures	-55
any:ledgers	-38
any:lee	-47
any:leeds	-29
any:legacies	-47
any:legal	-54
any:legally	27
any:legendary	-31
any:legeres	62
any:legue	-47
any:leicester	-52
any:lemon	-30
any:lemons	-42
any:lenine	67
any:lenoir	-46
any:lentilles	-29
any:leo	-33
any:lepage	27
any:lepeniste	25
any:leroy	35
any:lesbian	30
any:lesbien	-28
any:lesbienne	30
any:lesbiennes	31
any:lesbos	-38
any:less	-38
any:lesson	-34
any:letters	-65
any:letting	-39
any:leurs	-51
any:levain	-28
any:levee	34
any:level	-70
any:lever	41
any:levure	-43
any:levures	-36
any:lgbt	-76
any:liability	-26
any:liaison	-36
any:liaisons	-25
any:liberal	-30
any:liberale	-82
any:libere	27
any:liberee	-53
any:libertarian	-25
any:liberte	-30
any:libertin	45
any:libertinage	-26
any:libertins	43
any:liberty	-28
any:libido	-38
any:libraire	-39
any:librarian	-74
any:library	-53
any:libres	28
any:licence	-37
any:licenciee	28
any:licensed	-50
any:licensing	-35
any:liee	38
any:lieutenant	-26
any:lifeguard	-36
any:lifting	40
any:lifts	-42
any:lighting	-85
any:lights	-56
any:lignee	-27
any:lignes	-55
any:ligue	-71
any:like	33
any:liked	-28
any:lily	-29
any:limagrain	-28
any:limitante	-27
any:limitantes	-41
any:limoges	-40
any:limousine	-38
any:limp	-28
any:lincoln	-30
any:linen	-39
any:linge	-29
any:lingerie	-86
any:link	-80
any:linkedin	29
any:lion	-47
any:lipsticks	-30
any:liquidation	-27
any:lire	34
any:lisais	-33
any:lisbonne	-49
any:list	42
any:listens	-33
any:lists	-26
any:literacy	-64
any:literie	-61
any:litigation	-37
any:litige	-45
any:lits	-65
any:litteraire	-31
any:litterature	-41
any:live	34
any:liveness	-32
any:liverpool	-39
any:living	-47
any:livraison	-46
any:livre	-65
any:livres	-48
any:livreurs	38
any:llc	-52
any:lloyds	-33
any:loads	-54
any:loan	-81
any:lobby	-29
any:lobbying	-37
any:local	37
any:locataires	-33
any:locatives	-25
any:locuteur	29
any:locuteurs	-34
any:lodge	41
any:lodged	-27
any:lodger	39
any:loge	-28
any:loges	-31
any:logeur	-30
any:logeuse	26
any:login	42
any:logisticienne	-38
any:logistics	-46
any:logistique	-52
any:logo	-63
any:loire	-50
any:longtemps	-32
any:longtermist	80
any:longue	-27
any:longues	-48
any:look	-63
any:looking	-56
any:loop	51
any:loose	-31
any:lopez	-26
any:lorient	-28
any:lorrain	-37
any:lorries	-73
any:lors	83
any:lorsqu	31
any:loss	-34
any:lost	44
any:loti	45
any:lots	-38
any:loue	-47
any:louise	40
any:lounge	-77
any:lourdement	38
any:louvre	-52
any:loved	-30
any:loves	-38
any:loving	43
any:lovingly	-27
any:low	50
any:lower	-36
any:lr	33
any:lrem	-65
any:lsf	-27
any:ltd	-36
any:lu	-51
any:lucas	26
any:ludotheque	-44
any:luggage	-47
any:lui	35
any:lumbar	34
any:lumpur	-30
any:lunch	35
any:lunettes	-26
any:lung	-72
any:lupin	-34
any:luron	-59
any:lussac	-38
any:lutenist	-44
any:lutte	-78
any:luxemburg	-25
any:lycee	-54
any:lyceens	-42
any:lynx	-39
any:lyon	-40
any:m	26
any:m6	-37
any:machines	-94
any:macon	-45
any:maconnerie	-70
any:maconnique	-27
any:macons	-41
any:macron	27
any:macros	-28
any:macular	36
any:made	-46
any:madison	31
any:magasinier	-40
any:magazine	-30
any:magistrate	-70
any:magreb	-34
any:maif	-55
any:main	-34
any:maine	-65
any:mains	-32
any:maintainer	-29
any:maintenant	30
any:mainteneur	-35
any:mairie	-37
any:maitre	-82
any:maitresse	-42
any:maitrise	-29
any:major	-72
any:maker	-99
any:makhnovchtchina	39
any:malade	-57
any:malades	-80
any:maladies	-69
any:malentendant	36
any:malentendante	30
any:malentendants	-28
any:malheureuse	-35
any:mall	-39
any:malta	-25
any:malvoyante	34
any:malware	-45
any:maman	-45
any:mamans	50
any:mammoth	-49
any:man	45
any:managed	-78
any:management	-34
any:manager	-81
any:managers	-36
any:manages	-61
any:managing	37
any:manchester	-49
any:mandat	43
any:mandataire	-63
any:mange	-45
any:manger	32
any:mangeur	37
any:manicure	-40
any:manie	-34
any:manif	38
any:manipulatrice	-44
any:mannequin	-33
any:manner	-26
any:manque	-53
any:mantra	-81
any:manual	-51
any:manuel	-65
any:manuels	-26
any:manufacturer	-60
any:map	-25
any:maquette	-51
any:maquettiste	-41
any:maquillage	-28
any:maraicher	-46
any:marais	-65
any:marc	-36
any:marche	-40
any:marched	-39
any:marcher	46
any:margate	40
any:marge	29
any:marges	-37
any:margin	42
any:margins	-75
any:mariages	-83
any:marie	-26
any:mariee	-45
any:mariees	26
any:maries	-35
any:marin	-89
any:marines	-42
any:maritimes	-31
any:mark	-33
any:marker	-29
any:market	-80
any:marketing	-96
any:marks	-42
any:maroquinerie	-28
any:maroquiniere	-59
any:marque	-94
any:marques	-63
any:marraine	-49
any:marriages	38
any:married	-52
any:marteau	-31
any:martin	-47
any:marvin	-47
any:marxiste	27
any:mary	-48
any:masks	-57
any:mason	-71
any:masques	-27
any:mass	-53
any:massage	-48
any:massages	-32
any:masse	-43
any:masseur	-41
any:master	-97
any:masterchef	-31
any:materialiste	-83
any:materialistic	-57
any:materials	-50
any:materiaux	-48
any:maternite	-27
any:matiere	-28
any:mating	-47
any:matins	33
any:matrimoniale	-26
any:matrimoniaux	-33
any:matter	39
any:mattered	-31
any:matters	29
any:mauboussin	-33
any:may	27
any:mayor	-34
any:mba	-52
any:mdph	36
any:means	-26
any:measure	-58
any:mecanicien	-48
any:mecaniques	-40
any:mechanic	-62
any:medaille	-42
any:medecine	-28
any:media	-44
any:mediateur	-45
any:mediator	-32
any:mediatrice	-67
any:medic	29
any:medical	-47
any:medicale	-56
any:medically	69
any:medicament	-51
any:medication	38
any:medicine	-67
any:mediocrity	-36
any:meditation	-40
any:medite	36
any:mediter	-44
any:meeting	-37
any:meetings	-82
any:meilleur	-78
any:melanoma	36
any:melanome	27
any:mele	33
any:membership	-25
any:membre	25
any:meme	58
any:memoire	-52
any:memoires	-30
any:memoirs	-47
any:men	47
any:mena	-30
any:menage	51
any:mend	34
any:mended	-27
any:mendel	-33
any:menee	-62
any:meneur	32
any:menopause	-31
any:mensuels	-43
any:mental	-29
any:mentioned	-25
any:mentions	65
any:mentor	-86
any:ments	-36
any:menuisier	-34
any:menus	-42
any:mep	27
any:mer	-103
any:merchandiser	-63
any:merci	41
any:mere	-25
any:merged	-27
any:merger	-57
any:merogis	-27
any:mers	-34
any:messages	45
any:mesure	-26
any:mesurer	-58
any:met	-31
any:metall	31
any:metaux	-42
any:methadone	-30
any:method	-54
any:methodes	32
any:methodist	-55
any:methodists	-49
any:metier	-36
any:metiers	-53
any:metrage	-49
any:metrics	-39
any:metro	-39
any:metropole	-30
any:metteur	-30
any:meubles	-33
any:mi	39
any:microbes	-44
any:middle	-27
any:midi	-40
any:midlands	-31
any:midwife	-32
any:midwives	-29
any:mieux	-34
any:migraines	34
any:migration	-49
any:mild	47
any:militaire	-42
any:military	30
any:mille	-33
any:million	-68
any:mills	-60
any:mimic	-66
any:mind	-52
any:minded	-26
any:miner	-56
any:mineur	-41
any:minibus	-47
any:ministere	-28
any:ministers	-63
any:ministre	28
any:ministres	-81
any:ministry	-59
any:mint	-30
any:minuscule	-53
any:minutes	-46
any:miracles	-48
any:misconduct	57
any:mise	35
any:misidentified	35
any:miss	-51
any:mission	-38
any:missionary	-36
any:mitigation	-28
any:mitterrand	42
any:mixte	-32
any:mjc	28
any:mobile	-67
any:mobilier	-54
any:mobility	-28
any:mode	-62
any:model	40
any:modelling	30
any:models	-27
any:moderated	-64
any:moderates	-34
any:moderatrice	-56
any:modern	26
any:modernisees	-25
any:modes	-57
any:modest	-38
any:module	-54
any:modules	-25
any:moine	-40
any:moins	31
any:moitie	44
any:moleculaire	-27
any:molecular	-25
any:moment	45
any:mon	25
any:monarchie	34
any:monarchiste	34
any:monetaire	-34
any:money	42
any:moniteur	-63
any:monitor	-59
any:monitrice	-26
any:monk	-32
any:monnaie	-47
any:monograph	-26
any:monopoly	-30
any:monsieur	-32
any:montage	-26
any:montagne	-62
any:monteur	-49
any:monteuse	-62
any:montpellier	-36
any:montreal	42
any:montrent	-42
any:montreuil	-45
any:mood	32
any:moor	-32
any:mooting	-27
any:moral	-60
any:morale	-37
any:moraliste	-28
any:mormon	-45
any:morning	28
any:mosquito	-31
any:most	-28
any:mostly	-50
any:moteur	-86
any:moteurs	-64
any:mothers	-33
any:motion	35
any:motorisee	-32
any:mots	-35
any:motto	-44
any:moulage	-48
any:moulages	-39
any:mould	29
any:moulin	-41
any:moulins	-37
any:mourir	44
any:mouse	-30
any:mouvement	-54
any:mover	-50
any:mphil	-35
any:ms	25
any:msc	-68
any:much	-62
any:mugged	-79
any:mulhouse	-50
any:mull	44
any:multicarte	-52
any:multiplie	36
any:mums	27
any:murailler	-45
any:mural	-39
any:murder	-29
any:murphy	-27
any:muscle	30
any:musee	-109
any:museum	-88
any:music	-38
any:musical	-59
any:musicale	-59
any:musicians	25
any:musiciens	28
any:musique	-56
any:muslim	-38
any:musulman	-61
any:mutations	-74
any:mutee	-25
any:mutual	-48
any:mutualiste	-51
any:mutuel	-36
any:mutuelle	-38
any:myope	31
any:myself	36
any:mythes	-27
any:nageur	-36
any:nageuse	-71
any:naissance	29
any:naked	-60
any:named	64
any:naming	-30
any:namur	-49
any:nanny	43
any:nanterre	-56
any:napo	27
any:narcisses	-32
any:narrowly	30
any:nash	-40
any:nation	-31
any:nationale	-53
any:nationalist	60
any:nato	42
any:natural	-30
any:naturalist	-56
any:naturaliste	-33
any:naturel	-35
any:naturelle	-58
any:naval	-71
any:navigateur	-53
any:neal	27
any:neant	39
any:neat	-51
any:neatness	-76
any:nee	52
any:needed	-44
any:negatif	47
any:negative	33
any:negociable	-49
any:negociant	-77
any:negociation	-35
any:negociations	-26
any:negociatrice	-34
any:negocie	-85
any:negotiated	-59
any:negotiating	35
any:negotiations	-55
any:nerves	26
any:nettoyage	27
any:neu	34
any:neuf	-57
any:neurofibromatosis	36
any:neurones	-38
any:neuves	-38
any:nevers	-55
any:new	-42
any:newborn	-50
any:news	-60
any:nextflow	-41
any:nexus	25
any:ngata	48
any:nhs	-71
any:nice	-37
any:nichols	-38
any:nickname	-51
any:nicola	60
any:nightclub	-33
any:nihilism	-30
any:nil	-38
any:nine	-44
any:niort	-48
any:nipsa	57
any:niveau	-28
any:noel	32
any:noir	-65
any:noisette	-36
any:nombre	-35
any:nombreuses	25
any:nombreux	37
any:nominated	58
any:nomme	-54
any:noon	-60
any:nord	44
any:nordique	-36
any:nordisk	-51
any:norfolk	-55
any:normal	25
any:normande	-73
any:north	-54
any:norway	-31
any:norwegian	-35
any:nos	-39
any:nostalgique	57
any:notaire	-72
any:notaries	-37
any:notary	34
any:note	30
any:notice	-65
any:notices	-29
any:notoire	41
any:nous	39
any:nouveau	-28
any:nouveaux	-65
any:novel	-128
any:novelist	-30
any:novo	-26
any:now	43
any:npa	28
any:nu	-26
any:nude	32
any:nuits	55
any:number	33
any:numbers	-64
any:numerate	-28
any:numerical	-25
any:numerique	-83
any:numerisation	-45
any:numero	32
any:nun	-32
any:nurse	-94
any:nursed	-66
any:nurses	-71
any:nus	-46
any:nutrigenetique	-34
any:nutritionniste	-41
any:nvq	-35
any:nymphomane	44
any:obedience	26
any:obituaries	-25
any:objection	45
any:objects	54
any:obligatoire	-35
any:oblige	50
any:observer	-42
any:obsession	36
any:obtenu	-38
any:ocaml	-35
any:occlusion	-42
any:occupational	-61
any:octobre	45
any:odd	-51
any:oddly	37
any:oeuvre	-83
any:of	-27
any:offence	-36
any:offences	-47
any:offenders	-40
any:offered	48
any:officer	-59
any:officiante	-33
any:officier	-34
any:officiere	-34
any:officine	-44
any:offline	-26
any:offre	-46
any:offres	-38
any:offshore	51
any:often	-30
any:ogg	-27
any:oil	-36
any:oiseaux	-42
any:okoro	37
any:olive	-32
any:oliver	31
any:olympics	-53
any:onboarding	27
any:once	39
any:oncles	33
any:oncologie	-34
any:ones	-40
any:onfray	-42
any:ong	-31
any:ongulaire	-51
any:onlyfans	26
any:ons	-34
any:onu	-35
any:opens	40
any:opera	-63
any:operated	-30
any:operateur	-42
any:operations	-38
any:operator	-45
any:operatrice	-51
any:opere	34
any:opinion	-50
any:opposed	-30
any:opposee	-50
any:opposite	-31
any:opposition	-25
any:opted	-25
any:optic	25
any:opticienne	-53
any:option	-51
any:optique	-54
any:oracle	-49
any:oranges	-68
any:oratrice	39
any:orchidees	-33
any:orchids	-29
any:ordered	29
any:ordonnancement	-64
any:ordonnees	-29
any:ordres	-26
any:ore	-39
any:oreilles	39
any:oreillette	31
any:organigramme	-33
any:organisait	-32
any:organisateur	-75
any:organisation	-56
any:organisations	-39
any:organisatrice	-62
any:organiser	-32
any:organises	51
any:orge	-28
any:orgues	-61
any:orgy	-37
any:orient	-41
any:orientale	-46
any:orientation	-70
any:orientations	-28
any:oriented	-46
any:orientee	-68
any:orkney	-45
any:orleans	-36
any:ornithologue	-48
any:orsay	-35
any:ortega	-37
any:orthodox	-77
any:orthodoxe	-71
any:orthopaedic	-37
any:orthopediques	-26
any:orthophoniste	-55
any:orthoptiste	-42
any:ortiz	-28
any:oscp	-51
any:osei	-41
any:oslo	-38
any:others	-55
any:otherwise	-26
any:ott	44
any:ou	-36
any:ouest	-76
any:oui	30
any:outcome	34
any:outed	65
any:outfitter	-74
any:outillage	-28
any:outils	-31
any:outlook	26
any:outrage	40
any:outs	-40
any:outspoken	27
any:ouvertures	-44
any:ouvriers	-47
any:ouvrir	-30
any:ouvrons	34
any:ovarian	-37
any:ovens	-46
any:overalls	-45
any:own	33
any:owned	-37
any:owner	-32
any:owners	-52
any:owns	35
any:ox	-31
any:oxygen	-51
any:pa	-86
any:pace	-46
any:pacemakers	-40
any:pacific	-57
any:pacifica	-27
any:pacifism	28
any:packaging	-46
any:pacs	-30
any:pacse	-94
any:pacsee	-41
any:pain	-41
any:painkillers	54
any:paint	-37
any:painter	-30
any:painting	-33
any:paire	27
any:pairs	-53
any:palace	-33
any:palais	-48
any:palate	48
any:pallet	-30
any:palliative	-29
any:palm	-25
any:palmaire	61
any:palme	-28
any:palmer	-54
any:palmes	-28
any:palmistry	-52
any:panama	31
any:pandemic	-71
any:panel	-52
any:panels	-33
any:panne	-45
any:pannes	-27
any:pansement	31
any:pansexual	26
any:pansexuelle	28
any:papa	-29
any:papas	34
any:paperasse	-62
any:papers	-58
any:paperwork	-79
any:papiers	-30
any:paquets	26
any:paraissent	-41
any:paralegal	-39
any:paralympians	-46
any:paralympic	-27
any:paralympics	-26
any:paralympique	-37
any:paralysait	-31
any:paralysed	-54
any:paralysie	-39
any:parc	-104
any:parce	25
any:parcours	-61
any:parcoursup	30
any:parcs	-71
any:pardon	-72
any:pardoned	41
any:parent	-41
any:parental	-122
any:parfaitement	36
any:paris	-56
any:parish	-77
any:park	-63
any:parlement	-53
any:parlementaire	-73
any:parler	-67
any:parlez	30
any:parliament	-50
any:parliamentary	-43
any:parlour	-25
any:parmi	37
any:paroisse	-54
any:parrain	55
any:parrainages	32
any:parraine	49
any:parrainee	49
any:part	-35
any:partagent	50
any:partager	-33
any:partenaire	-25
any:parti	-28
any:partially	35
any:participant	33
any:participants	-29
any:participe	70
any:particles	-44
any:particules	-33
any:particulier	37
any:partie	-29
any:parties	-66
any:partis	-51
any:partisan	36
any:partner	-35
any:partout	-43
any:pass	-36
any:passade	39
any:passager	-39
any:passations	-66
any:passe	29
any:passee	43
any:passenger	-57
any:passeport	-58
any:passeports	-48
any:passes	41
any:passion	-89
any:passionate	-51
any:passionately	-29
any:passionne	-47
any:passive	-58
any:passphrases	27
any:pasteur	-95
any:pastor	46
any:pastoral	28
any:pastry	-47
any:patch	-49
any:patent	-67
any:patented	-52
any:patents	-95
any:paternite	-41
any:pathway	-25
any:patience	-106
any:patient	-125
any:patiente	40
any:patisserie	-26
any:patissier	-70
any:patissiere	-53
any:patrimoine	-74
any:patriote	25
any:patrols	-26
any:patron	-36
any:patronal	-27
any:patronale	-45
any:patronne	48
any:paturages	-31
any:pau	-33
any:paul	-35
any:paume	47
any:payant	26
any:payes	-41
any:paying	-39
any:payment	-30
any:payments	-61
any:payroll	-106
any:paysannes	-43
any:pcr	-43
any:peace	35
any:peanut	25
any:peas	-26
any:peau	59
any:peaux	-32
any:peckham	-30
any:pecresse	46
any:pedagogique	-51
any:pedigrees	-39
any:peels	-41
any:peer	-33
any:peers	-50
any:peine	-47
any:peint	-62
any:peintre	-63
any:peints	-29
any:peinture	35
any:pelerinage	43
any:peloton	-28
any:pen	58
any:penal	-66
any:penalty	-33
any:pending	25
any:penicillin	55
any:penitentiaire	-96
any:penn	26
any:penne	72
any:penrith	43
any:pense	27
any:pensee	-49
any:penseur	50
any:penseurs	55
any:people	-44
any:pepinieriste	-61
any:percage	-27
any:perceuse	-33
any:perd	49
any:perdu	29
any:perdue	-65
any:perfect	27
any:perfectionism	-47
any:perfectionnisme	-49
any:perfectly	30
any:perfusion	-58
any:period	-89
any:perjury	56
any:perkins	-39
any:permanence	-72
any:permanencier	-36
any:permanent	-44
any:perpignan	-43
any:perquisition	-47
any:perrin	-30
any:perrot	28
any:person	44
any:personal	27
any:personally	27
any:personas	-27
any:personnel	-39
any:personnes	-102
any:persons	56
any:pertes	62
any:perth	-50
any:peru	29
any:perverting	32
any:petersbourg	-29
any:petit	-31
any:petitami	-52
any:petites	38
any:petition	-27
any:petits	-46
any:petrol	27
any:peu	26
any:peuples	-64
any:peut	32
any:phare	-38
any:pharmacienne	29
any:pharmacies	-25
any:pharmacogenetic	29
any:pharmacovigilance	-52
any:pharmacy	-37
any:phase	-51
any:phedre	-26
any:philosophe	-31
any:philosopher	-45
any:philosophie	-27
any:philosophy	-59
any:phobique	36
any:phones	38
any:photographe	-94
any:photographer	-48
any:photographique	-43
any:photographiques	-39
any:photography	-73
any:photos	26
any:photoshop	-38
any:phrase	-58
any:phrases	26
any:phylogenetic	-34
any:physicienne	-72
any:physicist	-47
any:physics	-32
any:physiotherapist	-46
any:physique	51
any:piano	-54
any:pianos	-31
any:picked	-46
any:picketwire	-25
any:picking	-57
any:pieces	-44
any:pied	-64
any:pieds	35
any:pieton	-40
any:pigments	-53
any:pigs	-47
any:pill	-34
any:pills	-31
any:pilot	-26
any:piment	-51
any:pin	-26
any:pincer	40
any:pink	-36
any:pinto	-41
any:pipelines	-43
any:piqure	-40
any:piste	-25
any:pitch	-61
any:plafonds	-66
any:plainly	-48
any:plaisanterie	44
any:plaisirs	-38
any:plan	-63
any:planifier	-28
any:planner	-86
any:planning	-78
any:plannings	-34
any:plans	-56
any:plaques	27
any:plaquiste	-47
any:plasmid	-25
any:plat	-33
any:plateforme	-49
any:platform	-53
any:plato	59
any:plats	47
any:play	-41
any:playboy	-57
any:played	-39
any:playground	-35
any:playmate	-29
any:plays	-67
any:plea	64
any:pleaded	28
any:please	31
any:pleasure	-40
any:pleasures	-49
any:pledge	-86
any:plis	-36
any:plombier	-71
any:ploughing	-31
any:plumber	-41
any:plume	36
any:pluriel	-32
any:plusieurs	41
any:pme	-66
any:pneus	-29
any:poa	28
any:podcasts	-61
any:poeles	-41
any:poet	30
any:poetry	-44
any:point	-51
any:pointage	-42
any:pointed	-38
any:pointer	32
any:pointeuse	-60
any:pointeuses	-48
any:points	-42
any:poireaux	-50
any:pois	-59
any:polaire	-28
any:poland	54
any:polars	-28
any:pole	-43
any:polices	-70
any:policier	-38
any:policiers	-57
any:policy	-85
any:polite	33
any:politically	34
any:politique	-36
any:politiques	-57
any:politiste	-70
any:poll	-67
any:polling	-63
any:polonais	-40
any:polonaise	-47
any:polyamour	27
any:polyartrite	37
any:pompes	-37
any:pompier	-31
any:ponctualite	-71
any:ponctuel	-58
any:ponctuelle	-42
any:ponies	-28
any:pons	57
any:pont	-75
any:pontages	46
any:popper	-26
any:populaire	-58
any:population	-27
any:populations	-39
any:porcs	-42
any:porn	34
any:porte	35
any:portee	-36
any:portent	32
any:porters	-32
any:porteurs	-52
any:portfolio	-70
any:portland	35
any:porto	-66
any:portraitiste	-64
any:portraits	-41
any:ports	-28
any:portsmouth	-34
any:pose	-33
any:posed	38
any:posee	-53
any:poseur	-31
any:positif	32
any:position	-30
any:positions	37
any:positives	45
any:positiviste	-29
any:possible	26
any:postdoc	-54
any:poster	47
any:posters	-58
any:postes	-43
any:postgresql	-57
any:posts	39
any:poterie	-45
any:pottery	-33
any:poulain	28
any:poulpe	-33
any:pouls	-30
any:pousse	-31
any:poussins	-46
any:power	-60
any:practice	-95
any:practise	28
any:pragmatique	-49
any:pragmatist	-35
any:praise	-30
any:praises	-28
any:pratiquante	-66
any:pratique	59
any:prays	-31
any:pre	33
any:preacher	-46
any:preavis	-51
any:precinct	28
any:predecesseur	-35
any:prefectorale	-56
any:prefecture	-34
any:prefer	-31
any:preferred	25
any:prefers	-28
any:pregnant	51
any:preleve	-32
any:premier	-25
any:premiere	35
any:premises	-41
any:prenante	-26
any:preparatrice	-69
any:prepare	-35
any:prepared	-55
any:prescription	25
any:presence	-53
any:present	48
any:presentation	-82
any:presentations	-35
any:presenter	-36
any:preservatifs	-45
any:preside	62
any:president	-30
any:presidente	-36
any:presidential	-25
any:press	-71
any:presse	-38
any:presser	-31
any:pression	44
any:pressure	48
any:prestataire	-51
any:prestidigitateur	-41
any:pretend	49
any:pretentions	-34
any:prets	-31
any:preventeur	-57
any:prevention	-48
any:preventive	-29
any:preventives	-30
any:prevenu	-30
any:previent	-43
any:previous	78
any:prevoyance	-58
any:prevue	43
any:price	-37
any:pricing	-44
any:pride	-32
any:primary	-42
any:prime	-64
any:primes	-45
any:printed	-26
any:printer	-62
any:printers	-40
any:printing	-31
any:printout	33
any:prises	31
any:prisoners	-37
any:prisonnier	32
any:prisons	-72
any:privacy	-36
any:prive	-38
any:prives	28
any:privilege	-35
any:prix	-96
any:prize	-74
any:pro	53
any:probate	-25
any:probationary	-37
any:problems	25
any:procedes	-30
any:procedure	-46
any:proceedings	34
any:proces	-39
any:process	-84
any:proche	46
any:procuration	-33
any:procurement	-63
any:procureur	50
any:prod	-28
any:producer	-27
any:product	-81
any:producteurs	-47
any:productif	-25
any:production	-45
any:productions	-41
any:products	-29
any:produit	-72
any:produits	-50
any:professe	34
any:professeur	-36
any:professeure	-68
any:professional	-31
any:professionals	37
any:professionnel	-26
any:profil	29
any:profoundly	37
any:programme	-41
any:programmer	-56
any:progres	-31
any:progressive	-39
any:project	-90
any:projet	-76
any:projets	-71
any:promise	39
any:promotion	-35
any:proof	-54
any:prop	-43
any:property	-25
any:proposition	-27
any:propre	42
any:proprietaire	-27
any:propriete	-69
any:prosecuted	32
any:prosecution	-29
any:prosecutor	-34
any:prosecutors	-29
any:proselytisme	52
any:prospect	28
any:prospectuses	-38
any:prostheses	-61
any:prostituees	27
any:prostitution	-73
any:protection	-92
any:proteines	-28
any:protest	-34
any:protestant	-30
any:protestante	-43
any:protestation	-53
any:proteste	42
any:protested	41
any:protesters	-31
any:prothese	27
any:protheses	-75
any:prothesiste	-81
any:prototype	-50
any:prototypes	-68
any:proust	-44
any:prouve	35
any:prouvee	44
any:province	35
any:provincial	38
any:proximite	-44
any:prud	39
any:prudence	-68
any:psen1	40
any:psy	-27
any:psychiatrie	-71
any:psychiatrist	43
any:psychologie	-30
any:psychologist	-28
any:psychologue	-47
any:public	-33
any:publicitaire	-41
any:publicitaires	-44
any:publicite	-27
any:publics	-38
any:publie	-29
any:published	-53
any:publisher	-46
any:puericulture	-42
any:pugh	-45
any:puis	-32
any:puits	-42
any:pulse	-40
any:punctuality	-84
any:pupil	30
any:pupils	-85
any:pur	-29
any:purchasing	-29
any:purge	30
any:purser	-65
any:put	-46
any:puts	42
any:putsch	43
any:pvda	56
any:qatar	-30
any:qlik	-55
any:qpcr	-30
any:qt	44
any:qualification	-38
any:qualite	-64
any:quality	-61
any:quant	-29
any:quarante	-27
any:quarry	-43
any:quartier	-53
any:quashed	26
any:que	30
any:quebec	-44
any:queen	-28
any:queer	-27
any:quelle	-30
any:questioning	25
any:questionnaire	30
any:queue	-34
any:qui	-27
any:quick	-79
any:quickly	-43
any:quiet	-37
any:quimper	-43
any:quitte	27
any:quittent	-32
any:quitter	31
any:quotidien	-29
any:r	-64
any:rabbin	-56
any:rabhi	35
any:race	-29
any:racecourse	-38
any:racing	-53
any:radicalement	-36
any:radie	32
any:radio	-112
any:radioamateur	-56
any:radiology	-26
any:raelienne	54
any:raffle	-31
any:railroad	-43
any:railway	-39
any:rainbow	-35
any:raise	-44
any:raisons	35
any:ramadan	-33
any:ramp	-29
any:ran	-47
any:rand	26
any:randonnee	-57
any:rang	-46
any:range	-87
any:rangement	-60
any:rangements	-39
any:ranger	-74
any:ranks	42
any:rao	64
any:rapport	-48
any:rapporteur	-49
any:rapports	-50
any:rapproche	28
any:rapprocher	-65
any:rare	-35
any:rassemblement	-44
any:rate	-33
any:ratepayers	-47
any:rates	-28
any:rather	27
any:rational	-65
any:rationalisme	-33
any:rationalist	27
any:rationaliste	-25
any:rationnelle	-45
any:rayon	-78
any:razor	-28
any:rcn	29
any:re	-64
any:react	-49
any:readers	-51
any:reading	-36
any:reads	31
any:ready	-40
any:real	-27
any:realise	-56
any:realist	-43
any:reau	-46
any:rebond	-40
any:rebuilding	-41
any:rebuilt	-44
any:recalls	-28
any:receipts	25
any:reception	-41
any:receptionist	-111
any:recession	-25
any:recessions	-51
any:recessive	-39
any:recherche	-41
any:rechutes	27
any:recidiviste	69
any:recipes	-32
any:recits	-31
any:reclamations	-46
any:reclusion	-40
any:recognisable	-40
any:recognised	-28
any:recognises	-39
any:recoit	-40
any:recolte	39
any:recombination	-28
any:recommandation	-33
any:recommande	-38
any:reconnaissance	-40
any:reconnait	-31
any:reconnu	51
any:reconvertit	-58
any:recordings	-35
any:recordist	-45
any:recours	-38
any:recouvrement	-53
any:recovered	-55
any:recovering	33
any:recruiter	-32
any:recruitment	-61
any:recruits	-27
any:recrute	-57
any:recrutement	-32
any:recruter	-45
any:recruteur	47
any:recruteurs	-35
any:rectorat	-34
any:recueilli	-28
any:recupere	51
any:recurrente	42
any:recuse	38
any:recyclage	-35
any:recycle	-30
any:red	-35
any:redacteur	-84
any:redaction	-50
any:redactrice	-76
any:redesign	-48
any:redige	-62
any:redon	-29
any:redonne	-32
any:redresse	-37
any:redressement	-29
any:reduction	-35
any:reduit	-47
any:reduite	-28
any:redundancy	-75
any:reeducation	-44
any:reels	-45
any:refait	-44
any:refection	-84
any:reference	-46
any:references	-42
any:referent	35
any:refoule	-30
any:refrigere	-61
any:refroidi	37
any:refuge	-43
any:refugie	26
any:refuse	30
any:regard	-55
any:regarde	-28
any:regie	-25
any:regimes	-36
any:regional	-33
any:regionale	43
any:regionales	-47
any:regions	-37
any:regisseur	-68
any:regisseuse	38
any:registered	38
any:registrar	-51
any:reglages	-32
any:regle	-33
any:reglementaire	-35
any:reglementaires	-45
any:regret	-36
any:regrette	37
any:regular	42
any:regulation	-48
any:regulator	-82
any:regulier	49
any:rehired	45
any:rein	36
any:reine	-35
any:reinsurance	-27
any:rejected	43
any:rejoint	75
any:relate	-40
any:related	26
any:relations	-65
any:relationship	36
any:relationships	-70
any:relative	25
any:relaxe	62
any:releases	-61
any:relectrice	-35
any:relevait	-29
any:relevance	-34
any:releve	-37
any:relevees	33
any:relieuse	-45
any:religieuse	-51
any:religieux	-46
any:remand	43
any:remede	-46
any:remedy	-29
any:remember	-39
any:remembering	33
any:remercier	-29
any:reminds	-37
any:remission	42
any:remote	-50
any:remplacant	-33
any:remplace	-34
any:remuneration	-25
any:remuneree	-34
any:rencontres	-66
any:rend	60
any:rendus	-63
any:renegotiated	-26
any:renewed	-31
any:renie	35
any:rennes	-41
any:renouvellement	45
any:renove	-64
any:renown	28
any:rentree	31
any:reorganisation	-42
any:repaid	-80
any:repair	-85
any:repaired	-48
any:repairs	-25
any:reparations	-49
any:repart	28
any:repeats	-25
any:repense	-28
any:repenti	31
any:repertoire	-53
any:replaced	-55
any:replicated	-36
any:repondre	-34
any:reportage	-36
any:reported	-25
any:reporter	-81
any:reporting	-60
any:reprendre	39
any:reprennent	-54
any:representant	-70
any:representative	-27
any:represents	-72
any:reprimanded	30
any:repris	-28
any:reproduction	-69
any:republic	-41
any:republicain	-43
any:republicaine	-50
any:republicans	32
any:request	-52
any:requires	-57
any:requis	46
any:rerouted	-27
any:rescues	-44
any:research	-87
any:researched	-36
any:researcher	-88
any:reserve	27
any:reserviste	26
any:reservoirs	-32
any:reset	-35
any:resigned	44
any:resolution	42
any:respect	-25
any:respecte	-65
any:responsable	-51
any:ressemblance	47
any:ressuscite	-26
any:restaurant	-72
any:restaurants	-42
any:restaurateurs	-32
any:restauration	-36
any:restauratrice	-55
any:restaure	-81
any:reste	-39
any:rester	-59
any:restoration	-35
any:restored	-54
any:restores	-69
any:restraining	35
any:restriction	41
any:restrictions	26
any:result	-28
any:resultats	-33
any:retail	-52
any:retards	-54
any:retenu	-58
any:retient	49
any:retina	-43
any:retinal	-29
any:retinopathy	-30
any:retired	-70
any:retirement	-72
any:retrained	43
any:retraining	-38
any:retraite	-71
any:retrouve	36
any:retrouvee	33
any:return	-57
any:returned	-67
any:returning	-48
any:returns	-25
any:reunions	-25
any:reussir	-62
any:reussite	-55
any:reuters	-32
any:revelait	-26
any:revendique	34
any:revendu	-47
any:revendue	-45
any:revenu	-61
any:revient	42
any:review	-32
any:reviewer	-49
any:revolution	-65
any:revolutionary	-26
any:revu	-36
any:revue	-84
any:revues	-34
any:rewritten	-40
any:rewrote	-34
any:reyes	37
any:rez	33
any:riant	-26
any:rica	-25
any:rics	-29
any:ridge	-54
any:rien	46
any:right	-27
any:rights	-55
any:rigoureuse	-36
any:rigueur	-59
any:riksdag	37
any:ring	44
any:ringleader	44
any:riots	-27
any:rire	28
any:riser	-25
any:risque	39
any:risques	-42
any:rit	-50
any:rival	-31
any:rive	-41
any:river	-27
any:riverains	-41
any:road	-34
any:roadbuilder	-36
any:roadmaps	-29
any:rob	25
any:robberies	-36
any:robes	-44
any:robin	35
any:robots	-41
any:rock	-35
any:roehampton	-44
any:roi	-44
any:role	-52
any:roles	-59
any:roll	-88
any:rolled	-43
any:rollo	44
any:roman	-113
any:romance	-100
any:romanciere	-41
any:romanes	-29
any:romania	38
any:romans	-75
any:rondement	-53
any:rondes	-45
any:roofer	-40
any:rooke	43
any:room	-93
any:rooms	-58
any:root	-33
any:rosa	-26
any:rose	37
any:roses	-43
any:rosicrucian	39
any:rosicrucien	43
any:rosiers	-27
any:ross	-41
any:rotary	-38
any:roue	-46
any:rouen	-38
any:rouge	-105
any:rouges	-37
any:rougi	55
any:roulant	32
any:roulants	-35
any:roundabouts	-27
any:rounds	-50
any:roussel	-49
any:route	-55
any:routiers	-64
any:routine	-73
any:routing	-60
any:rowe	-43
any:rowers	-30
any:rowing	-30
any:royaliste	26
any:royan	-51
any:rqth	50
any:rrh	-40
any:rss	-34
any:rtbf	-35
any:rue	-93
any:ruffin	29
any:rugby	-117
any:ruiz	-72
any:ruling	-44
any:rumeur	28
any:rumour	32
any:rung	-43
any:rungis	-29
any:runner	-39
any:runs	-27
any:rupture	27
any:ruptures	-31
any:russes	54
any:russian	-26
any:rwanda	62
any:sabatier	-33
any:sable	-31
any:sade	-39
any:sadomasochisme	36
any:safe	29
any:sage	-113
any:said	45
any:sailors	-35
any:saine	43
any:sais	-36
any:saison	-44
any:sait	29
any:salaire	32
any:salaires	-32
any:salarie	38
any:salariee	-60
any:sales	-97
any:salesman	-56
any:salesmanship	-40
any:saliva	-30
any:salive	39
any:salmon	-89
any:salon	-43
any:salons	28
any:salvation	-52
any:same	25
any:sample	29
any:san	-30
any:sanatorium	43
any:sanctions	-30
any:sandhurst	33
any:sandra	-41
any:sang	-38
any:sanger	-34
any:sanguines	-45
any:sanitaires	38
any:sante	-47
any:sap	-30
any:sapphic	41
any:sappho	-34
any:sarkozyste	26
any:sartre	-26
any:sas	36
any:satellites	-55
any:satirical	-31
any:satisfaction	-39
any:saturdays	-57
any:saumon	-28
any:saut	-29
any:sauter	-57
any:sauve	-34
any:sauvee	-44
any:saved	-26
any:saves	-27
any:savile	-61
any:saving	41
any:savons	-45
any:savoy	-27
any:saw	-73
any:says	25
any:sc	-27
any:scams	-60
any:scandal	31
any:scandale	-30
any:scanners	-89
any:scannes	27
any:scans	-26
any:scare	-56
any:scares	-52
any:scenarise	-50
any:scenariste	-65
any:scene	-25
any:sceptical	-73
any:scepticism	-31
any:sceptics	-57
any:sceptiques	-42
any:scheme	-48
any:schiphol	50
any:schizophrene	39
any:scholar	-47
any:school	-27
any:schools	-36
any:schopenhauer	35
any:sciatique	-31
any:scie	46
any:science	-65
any:scientifique	-43
any:scientist	-71
any:scientologist	52
any:scientologue	59
any:scissors	-27
any:scn1a	27
any:scolaire	-54
any:scolaires	-49
any:scoliosis	43
any:scop	-27
any:scout	-43
any:scouts	-60
any:scrap	-34
any:screen	29
any:screenings	-62
any:screens	-33
any:screenshot	26
any:script	-36
any:scripte	-31
any:scripts	-51
any:scrubs	-29
any:scrutatrice	-35
any:sculpteur	-46
any:scythes	-37
any:se	25
any:seafarers	-52
any:seal	-56
any:seamstress	-65
any:season	-64
any:seasons	-43
any:seat	-48
any:sec	-31
any:seche	-48
any:secouriste	-51
any:secours	-30
any:secretaire	-41
any:sector	-30
any:secularist	55
any:securite	-35
any:security	-40
any:seduction	-32
any:seduit	-34
any:see	68
any:seed	-33
any:seeing	39
any:seekers	-31
any:seeks	35
any:seems	41
any:sees	26
any:segolene	35
any:sein	25
any:sejour	39
any:sel	-27
any:selection	-84
any:selectionne	-53
any:selective	-28
any:sell	-26
any:selling	-28
any:sells	-103
any:selon	33
any:semaines	59
any:semble	26
any:semences	-60
any:seminaire	53
any:seminar	-52
any:senat	-89
any:senate	-38
any:send	-34
any:sends	-28
any:sens	39
any:sense	-48
any:sensibles	-33
any:sensors	-52
any:sensual	-34
any:sensuels	-48
any:sent	33
any:sentenced	-37
any:sentences	-37
any:sentry	-48
any:separe	-41
any:septembre	-31
any:septicemie	28
any:sequelles	31
any:sequence	-84
any:sequences	-45
any:sequencing	-53
any:sera	-57
any:sergeant	-26
any:serie	-81
any:series	-63
any:serious	37
any:seropositif	32
any:serrures	-55
any:serrurier	-59
any:sertissage	-32
any:servant	25
any:servants	-32
any:server	42
any:serveur	-39
any:serveuse	-40
any:servi	-49
any:services	-41
any:serving	51
any:sete	-30
any:sets	-50
any:settled	-48
any:seulement	56
any:several	25
any:sevre	37
any:sexage	-42
any:sexe	27
any:sexed	-27
any:sexologue	-39
any:sexospecificite	-50
any:sextant	-55
any:sextoys	33
any:sexualites	-30
any:sexuality	-45
any:sexually	27
any:sexuel	-40
any:sexuels	33
any:shaped	-36
any:share	27
any:shareholders	-47
any:shares	-65
any:sharp	-49
any:shaw	29
any:sheets	-32
any:sheffield	-33
any:shelter	-51
any:shelves	-41
any:shelving	-37
any:ships	-54
any:shipyard	-34
any:shoes	-35
any:shoot	-40
any:shoots	-33
any:shop	-88
any:shopkeeper	-80
any:shoplifters	-31
any:shops	-45
any:short	-66
any:shortages	-31
any:shorter	-41
any:shortlisted	-48
any:should	-30
any:shoulder	29
any:shouts	31
any:show	-65
any:si	26
any:sia	-38
any:sick	-59
any:sickel	26
any:sickle	-39
any:sickness	-26
any:sides	-33
any:siemens	-40
any:sieste	-48
any:sighted	58
any:sigma	-32
any:signage	-38
any:signalisation	-47
any:signataire	27
any:signature	-38
any:signee	-45
any:signer	26
any:signes	-38
any:signification	27
any:signifies	-28
any:signs	69
any:sikh	-64
any:silver	-28
any:simmons	-37
any:simple	-75
any:simples	-31
any:simule	33
any:sin	-31
any:singapore	-28
any:single	-118
any:sings	-31
any:sit	-25
any:site	-35
any:sites	-46
any:sitter	29
any:six	-35
any:sixteen	-26
any:sixth	-30
any:sixty	-48
any:ski	49
any:skin	25
any:slates	-40
any:sleeping	59
any:sleeps	-32
any:slide	-27
any:slides	-78
any:slogan	-46
any:smart	31
any:smiles	-53
any:smith	-48
any:smoking	-41
any:smuggled	32
any:snacks	-25
any:snails	-28
any:snaresbrook	-48
any:sncf	-28
any:snj	37
any:snow	-30
any:snphare	25
any:snsm	-47
any:so	26
any:soap	-49
any:soaps	-30
any:sober	31
any:social	-66
any:sociale	-68
any:sociales	-48
any:socialistes	33
any:societe	-29
any:society	-26
any:sociologue	-46
any:soeur	-52
any:software	-40
any:soho	-69
any:soie	-39
any:soignant	38
any:soigne	-85
any:soignees	-57
any:soigneur	-60
any:soil	-46
any:soirees	-38
any:soit	-37
any:soixante	-25
any:soja	-31
any:solal	41
any:sold	-76
any:soldee	-27
any:solene	26
any:solferino	-41
any:solicitor	-65
any:solidaires	47
any:solidarnosc	-47
any:solide	-44
any:solipsist	54
any:soliste	-75
any:solitude	-34
any:solved	-32
any:solving	-31
any:someone	-32
any:sommelier	27
any:somniferes	43
any:sondeur	-70
any:sonnette	45
any:sons	-48
any:sont	31
any:sort	77
any:sortante	48
any:sorti	51
any:souche	-40
any:souchier	-29
any:soudeur	-76
any:soudeurs	-62
any:soudure	-80
any:souhaitee	55
any:souliers	-40
any:souligne	60
any:soumis	-74
any:sound	-79
any:soupconne	63
any:souples	33
any:source	-62
any:sourd	-38
any:sourdough	-31
any:souris	-30
any:soutenance	-46
any:soutenue	-27
any:soutient	-38
any:souvenir	40
any:souvenirs	-31
any:soviet	-57
any:space	-28
any:spaces	-72
any:spare	-65
any:spartan	-31
any:spat	28
any:spd	33
any:speaking	-29
any:speaks	30
any:special	-41
any:specialises	-64
any:specialist	-42
any:specialiste	-91
any:specialite	-62
any:speciality	-28
any:spectateur	33
any:speech	-29
any:speeches	-29
any:speechwriter	-27
any:spell	31
any:spelling	-32
any:spending	-42
any:spends	33
any:spent	45
any:spinale	25
any:spinster	49
any:spirit	-40
any:spiritual	-51
any:spite	44
any:splint	-30
any:split	-53
any:spokesperson	-40
any:sponsorship	-45
any:spontanee	-45
any:sport	-68
any:sportifs	-59
any:sportive	-77
any:spots	-31
any:spreadsheet	-60
any:spring	-33
any:sql	-58
any:squad	-52
any:square	-69
any:squash	28
any:sst	-26
any:stabilise	39
any:stade	-51
any:stades	-40
any:stadium	-39
any:staff	-69
any:staffed	-26
any:stage	-74
any:stages	-32
any:stagiaires	-87
any:stainless	-26
any:stalinist	27
any:stall	-50
any:stammer	39
any:stamp	-27
any:stamps	-41
any:stance	-65
any:stand	-48
any:standard	-100
any:standards	-52
any:standing	27
any:stands	37
any:starbucks	52
any:start	-79
any:starts	-49
any:stately	-26
any:stations	-74
any:statistician	-50
any:statistics	-28
any:staunch	43
any:stay	-71
any:steal	-25
any:steam	42
any:steel	-44
any:steering	28
any:stents	-41
any:stephane	64
any:stephanie	-71
any:stephen	39
any:steward	-43
any:stewardship	-40
any:sti	-31
any:stic	32
any:sting	-78
any:stock	-47
any:stocks	-27
any:stoic	-35
any:stoical	-30
any:stoicien	77
any:stoics	-30
any:stoique	-83
any:stolen	-32
any:stomie	35
any:stonewall	-55
any:stop	41
any:stopwatches	-32
any:storage	25
any:store	-75
any:straight	-68
any:straightened	-42
any:straightforward	-74
any:strains	-43
any:strangers	27
any:strasbourg	40
any:strategist	-38
any:stratifie	-60
any:stray	42
any:street	-71
any:strictly	26
any:strike	-26
any:strikes	-36
any:string	48
any:strip	-60
any:stripped	-78
any:strix	-63
any:stroke	-61
any:strong	-30
any:stronger	-65
any:struck	-59
any:structural	-40
any:structure	-25
any:structures	-46
any:strung	49
any:stud	-33
any:students	-64
any:studied	-73
any:studies	-63
any:studio	-79
any:study	-63
any:stupid	53
any:sturgeon	52
any:styal	41
any:style	-47
any:subeditor	-28
any:subject	-52
any:subjects	-32
any:submission	-25
any:subordinates	39
any:subordonnee	38
any:subscriber	31
any:subsidiary	-43
any:succes	26
any:success	-36
any:successions	-30
any:successoral	-32
any:successorale	-25
any:sucre	-36
any:sud	-29
any:sued	-29
any:suffered	-28
any:suit	-27
any:suits	-79
any:suivait	-42
any:suivi	44
any:sujet	-39
any:summer	-36
any:summers	-55
any:sunday	-56
any:supermarket	-34
any:supervised	-54
any:supervision	-38
any:supper	-59
any:suppleante	40
any:supplee	-34
any:supplement	-58
any:suppliers	-29
any:supplies	-52
any:supply	-56
any:supported	-50
any:supporter	32
any:supports	-51
any:suppose	29
any:supreme	-25
any:sur	-44
any:surchauffe	-43
any:surdite	76
any:sure	-30
any:surete	-25
any:surface	-34
any:surfaced	25
any:surgeon	-60
any:surgeons	-31
any:surgery	-62
any:surmonte	-35
any:surnaturel	39
any:surnom	-58
any:surnomme	46
any:surpris	39
any:surprises	-48
any:sursis	31
any:surveillante	-59
any:surveillants	-45
any:survey	28
any:surveyor	-81
any:surveys	-54
any:survivent	-31
any:susan	31
any:suspend	52
any:suspicous	-25
any:sussex	-34
any:svalbard	-34
any:svelte	-36
any:svt	-37
any:swab	-29
any:swapped	-46
any:sweat	-26
any:swing	-56
any:swingball	-30
any:swings	-28
any:switzerland	-40
any:symptoms	-46
any:sync	-37
any:syndic	-120
any:syndicalisme	-36
any:syndicat	36
any:syndication	-65
any:syndicats	-51
any:syndicaux	-34
any:syndique	65
any:syrie	-31
any:sysadmin	-43
any:systematique	-44
any:systeme	36
any:systems	-54
any:t	28
any:tabac	-26
any:tabasse	77
any:table	-86
any:tableau	-30
any:tableaux	-43
any:tablette	68
any:tabs	-67
any:tact	36
any:tag	27
any:tags	-43
any:taille	-70
any:tailleur	-77
any:tailor	-80
any:taken	26
any:taker	-58
any:takes	35
any:talent	-37
any:talibans	39
any:talk	-67
any:talker	-39
any:talking	-47
any:taller	31
any:tallis	26
any:tant	-44
any:tante	-62
any:tantes	-41
any:tapage	26
any:tard	34
any:tardif	30
any:targets	-35
any:tariff	-32
any:tart	-35
any:tartu	-37
any:taste	-81
any:tasting	-36
any:tate	-47
any:tatoos	42
any:tatoue	46
any:tatoueur	-52
any:taught	-28
any:taule	31
any:taureaux	-34
any:taux	68
any:taxes	-29
any:taxidermists	-41
any:tbilisi	-33
any:tcheque	-41
any:tea	-39
any:teacher	-46
any:teaches	-77
any:teachings	31
any:team	-63
any:teams	-48
any:teamsters	31
any:technical	-53
any:technician	-94
any:technicien	-93
any:technique	-31
any:technologique	-30
any:teenager	42
any:teesside	-47
any:teetotal	-36
any:teil	46
any:tele	-25
any:telephonique	-39
any:telethon	-78
any:television	-71
any:telford	-27
any:tellers	-29
any:temoigner	-30
any:temoin	-67
any:temp	56
any:temper	-27
any:template	31
any:temple	-64
any:temporary	-30
any:ten	37
any:tenace	-58
any:tendencies	41
any:tender	-68
any:tennis	-65
any:tensiometres	-34
any:tension	-52
any:tenu	-49
any:tenue	-67
any:term	-28
any:terme	-41
any:termes	-61
any:terminal	-25
any:terminals	-39
any:terminaux	-46
any:termist	34
any:terrain	-56
any:territorial	-44
any:territoriaux	38
any:terror	-31
any:testee	-25
any:tester	-102
any:testeur	-25
any:testeuse	-48
any:testified	-31
any:testing	-89
any:tests	-93
any:testud	30
any:tetu	-61
any:text	-34
any:textbook	-35
any:textile	-45
any:texts	-26
any:tgwu	36
any:thanked	-34
any:thanks	26
any:thatcherite	46
any:theatre	-104
any:theft	-30
any:theist	38
any:them	-26
any:theorie	-50
any:theory	-54
any:theosophical	40
any:therapeute	-51
any:therapie	-36
any:therapist	-87
any:thermal	28
any:thermique	-49
any:thermostats	-60
any:these	-103
any:thesis	-61
any:they	33
any:thick	27
any:thier	-25
any:thieves	-41
any:things	48
any:thinker	-54
any:thinking	-30
any:thinks	32
any:thinners	56
any:third	-52
any:thirties	44
any:though	37
any:thousands	-42
any:threading	-32
any:threat	-29
any:thromboses	25
any:throne	-62
any:thumb	-45
any:thumbprint	38
any:thumbs	-32
any:thursdays	49
any:ticked	46
any:tie	43
any:tied	-38
any:tiennent	-28
any:tient	-35
any:tiers	27
any:ties	-60
any:tiles	-35
any:timber	-32
any:timbre	37
any:timbres	-45
any:times	-56
any:tintin	-42
any:tipping	25
any:tir	-59
any:tirait	-27
any:tired	-40
any:tisserands	-51
any:title	-32
any:titulaire	-38
any:titularisation	32
any:today	-33
any:together	29
any:toitures	-26
any:tokyo	-28
any:tolerances	-41
any:tolerates	-34
any:toller	32
any:tomas	33
any:tombe	-70
any:ton	-35
any:tooling	-38
any:top	-77
any:topic	-55
any:tories	-29
any:tory	-35
any:tot	-48
any:totnes	-26
any:touch	-43
any:touche	-34
any:toucher	-66
any:tour	-87
any:toured	-46
any:tourne	-61
any:tournee	-64
any:tournees	-36
any:tourniquets	-44
any:tours	-29
any:tous	-44
any:towards	-39
any:towels	-29
any:toxicology	31
any:toxicomanes	-38
any:toys	-53
any:tp53	-45
any:tracabilite	-64
any:traces	-50
any:tracheotomie	84
any:track	-49
any:trade	-77
any:trademark	-34
any:trader	-77
any:trades	-31
any:trading	-52
any:traducteur	-47
any:traduit	-96
any:traduite	-34
any:trained	-75
any:trainees	-40
any:trainer	-77
any:training	-28
any:trains	-52
any:traitant	36
any:traitee	64
any:traitements	-51
any:traitre	-48
any:traits	-59
any:trajet	-34
any:trajets	-49
any:tramway	-26
any:tranche	-52
any:transaction	-56
any:transcendental	-38
any:transformation	-56
any:transgenic	-42
any:transgeniques	-30
any:transit	-28
any:transitoire	-33
any:translated	-85
any:translation	-47
any:translator	-66
any:translocation	60
any:transmises	33
any:transmission	-52
any:transparency	-44
any:transports	-46
any:traps	-34
any:traque	-31
any:travail	-48
any:travaillera	-25
any:travailleurs	-73
any:travailleuse	39
any:travel	25
any:travellers	-28
any:travels	-46
any:treated	77
any:treatment	27
any:treatments	-35
any:treats	-68
any:tree	-70
any:trees	-32
any:tremblay	-40
any:trends	-49
any:trente	-39
any:tres	35
any:tresorerie	-41
any:tresorier	-38
any:tri	-56
any:triad	54
any:trial	-53
any:triangle	-31
any:tribun	-26
any:tribune	27
any:tribute	-50
any:trisomie	-29
any:trompe	-35
any:tromperie	-26
any:tropicales	-30
any:trotskyste	48
any:troublemaker	40
any:trouver	-26
any:truck	-31
any:trumpeter	-62
any:trumpiste	29
any:truques	49
any:truro	-30
any:trust	-75
any:trustee	38
any:trusts	-28
any:try	-29
any:ts	-73
any:tssa	43
any:tube	50
any:tue	-30
any:tuesday	31
any:tulip	-29
any:tumour	31
any:tune	-44
any:tuned	-26
any:turban	-53
any:turbot	-40
any:turin	-47
any:turner	31
any:turnover	-35
any:tuteur	-46
any:tutor	-73
any:tutrice	-69
any:tweet	33
any:twelve	-48
any:twenties	-56
any:twentieth	-27
any:twenty	50
any:twickenham	-58
any:twin	-42
any:twitter	47
any:type	36
any:typed	25
any:typeface	-67
any:typesetter	-39
any:typography	-53
any:udi	25
any:ueda	35
any:ufap	65
any:ugict	52
any:uimm	-33
any:uml	-55
any:unanimite	-37
any:unbeliever	25
any:underinvestment	-38
any:underwriter	-36
any:undetectable	29
any:undone	-38
any:unef	-66
any:unfair	-44
any:unflappable	-27
any:unified	-28
any:uniform	-35
any:unionised	-70
any:unions	-45
any:unis	-30
any:unit	-85
any:unite	26
any:units	-50
any:univers	37
any:universite	-51
any:universities	-27
any:university	-80
any:unknown	34
any:unmarried	41
any:unmistakable	-31
any:unpaid	50
any:unreadable	-69
any:unreconstructed	33
any:unremarkable	27
any:until	-43
any:untouched	46
any:upbringing	26
any:ups	-73
any:urgence	39
any:urnes	-29
any:urss	-77
any:urssaf	-51
any:usage	40
any:usdaw	28
any:used	29
any:user	-26
any:users	-49
any:uses	28
any:usher	-36
any:usine	-63
any:usines	-25
any:utilisateur	-31
any:utilisateurs	-31
any:utilise	45
any:utilisera	39
any:utmost	-46
any:utrecht	31
any:va	30
any:vacataire	-34
any:vaccination	-40
any:vaccinee	33
any:vae	-38
any:vais	-32
any:vale	-30
any:valedictorian	-27
any:valerie	34
any:valid	-64
any:validation	-34
any:valide	-40
any:values	-40
any:valves	-55
any:van	-58
any:vance	26
any:vanishes	30
any:vante	40
any:var	-36
any:variant	-36
any:variantes	-38
any:varnished	-53
any:ve	29
any:vecu	48
any:vedette	-101
any:vegan	-25
any:vegans	-43
any:vegetables	-32
any:vegetal	-41
any:vegetale	-55
any:vegetarian	-51
any:vegetarien	-48
any:vehicule	-53
any:veille	-60
any:veillees	36
any:veilleur	-49
any:veine	-40
any:veineux	41
any:veins	-36
any:velos	-29
any:vend	-60
any:vendeur	-101
any:vendeuse	-91
any:vending	-53
any:vendors	-50
any:vendre	38
any:vendredi	-41
any:vendu	-35
any:venice	-28
any:vente	-86
any:venu	-66
any:venue	38
any:verbal	-55
any:verdict	-50
any:verger	-60
any:verified	27
any:verifier	-29
any:vermeer	-43
any:verres	-28
any:verrous	-64
any:versee	-27
any:vert	-99
any:verte	-74
any:vertiges	26
any:vertus	-38
any:vet	-29
any:veterinaire	-99
any:vetting	-47
any:veuf	-54
any:veulent	48
any:veuve	-31
any:vicar	-31
any:victim	-39
any:victime	-77
any:victimes	-59
any:victims	-31
any:victoria	-40
any:victorian	-41
any:victory	-41
any:vidal	-29
any:videographer	-25
any:videos	61
any:videosurveillance	-48
any:vieille	35
any:viendrait	41
any:vierzon	-37
any:view	-41
any:views	38
any:vif	-29
any:vigie	-55
any:vigils	29
any:vigne	-74
any:vigneron	-35
any:vignerons	-51
any:vih	-27
any:vikings	33
any:ville	-57
any:villefranche	26
any:vilnius	-32
any:vins	-53
any:violences	-57
any:violon	43
any:viral	-43
any:virale	29
any:virginia	-56
any:virgo	-36
any:virus	-47
any:vis	33
any:visages	-69
any:visagiste	-47
any:visait	27
any:visiteur	-30
any:visiteurs	-26
any:visiteuse	-80
any:visitor	-40
any:visitors	-63
any:vitamins	-37
any:vite	-28
any:vitrine	29
any:vive	-56
any:vivent	30
any:vivisectionist	40
any:vodka	-41
any:voeu	36
any:vogel	-42
any:voice	-42
any:voices	-62
any:voies	-44
any:voile	-63
any:voilier	-32
any:voiliers	-66
any:voirie	-42
any:voisin	-29
any:voit	50
any:voix	-68
any:volant	-29
any:volees	-36
any:voles	-37
any:vols	-57
any:volt	25
any:voluntary	-31
any:voss	36
any:vote	-36
any:voted	-34
any:votee	-48
any:voting	-49
any:vous	-57
any:voyage	34
any:voyages	-28
any:voyageur	-50
any:voyagiste	-29
any:voyant	35
any:vrac	29
any:vrai	35
any:vraie	-39
any:vulgarise	33
any:vus	-46
any:w3c	-31
any:wagner	42
any:waited	-30
any:waiters	-37
any:waiting	61
any:waitress	-26
any:wake	45
any:wales	-44
any:wall	-43
any:war	33
any:ward	-64
any:warden	-51
any:wardrobe	-47
any:warehouses	-35
any:warm	-55
any:warmth	27
any:wars	-27
any:wash	-26
any:wasn	-32
any:waste	-38
any:watch	-57
any:watches	46
any:watchmaker	-54
any:water	-40
any:waves	-26
any:we	33
any:weakness	-44
any:wearing	42
any:weather	-42
any:web	-62
any:webcameuse	49
any:webmaster	-34
any:webmestre	-44
any:websites	-27
any:weddings	-49
any:weekend	-29
any:weekends	37
any:weekly	-31
any:weight	-53
any:weights	-25
any:welcome	-30
any:welder	-58
any:welding	-32
any:west	-73
any:western	-71
any:what	-70
any:wheat	-25
any:wheelchair	-38
any:wheelchairs	-62
any:where	-46
any:whistle	38
any:whistleblower	35
any:whitby	-53
any:whiteboards	-65
any:wholesale	-26
any:wholesalers	-35
any:why	-40
any:wick	-29
any:wide	28
any:wild	-29
any:wilde	-57
any:wildlife	-57
any:will	-44
any:wind	-57
any:window	-25
any:windows	-45
any:wine	-55
any:wing	54
any:winner	-35
any:wins	35
any:wiped	27
any:wired	-36
any:withdrawn	56
any:within	-28
any:witness	-58
any:wittgenstein	-37
any:wives	33
any:wolfsburg	27
any:woman	34
any:womaniser	30
any:won	-32
any:wood	-67
any:wooden	-33
any:woolf	-42
any:worker	-67
any:workers	25
any:workforce	34
any:workplaces	28
any:works	-54
any:workshop	-48
any:world	-39
any:worm	-55
any:wormwood	-29
any:worst	-42
any:writer	-53
any:writing	-35
any:wrongly	37
any:xerox	-32
any:xviiie	-26
any:xxy	-31
any:yangon	44
any:yeast	-52
any:yes	-67
any:yeux	29
any:yoga	-37
any:yonne	49
any:yves	27
any:zeal	-31
any:zele	-50
any:zen	-44
any:zips	-44
any:zoology	-32
any:zootechnicien	-27
any:zygosity	29
before:job	-72
before:link	28
before:other	-25
before:work	-60
bias	-37
couple	136
field:0	-87
field:0 mention	-29
field:0 none	-89
field:2	79
field:2 mention	76
field:2 none	72
field:3	128
field:3 mention	154
field:3 none	121
field:4	195
field:4 mention	136
field:4 none	171
following:14	58
following:2010	-31
following:2016	30
following:21	-26
following:22	34
following:41	53
following:43	-49
following:6	-25
following:abime	58
following:about	-35
following:according	95
following:accueil	-32
following:active	-25
following:activee	26
following:activist	48
following:administratif	-34
following:adopted	26
following:advice	-25
following:adviser	-26
following:aerien	-58
following:affiche	43
following:after	62
following:against	-25
following:agence	-44
following:agent	-35
following:all	57
following:allergy	-48
following:an	-48
following:analysed	68
following:analyste	-47
following:and	64
following:any	35
following:anything	34
following:apparel	-43
following:apres	63
following:arbitre	-31
following:are	-38
following:artificielle	-29
following:arts	-28
following:as	27
following:asks	-31
following:assistante	-25
following:association	59
following:assume	35
following:assumee	52
following:astrid	37
following:at	56
following:aucune	49
following:avec	25
following:avoue	31
following:bank	-36
following:belge	37
following:berlin	-38
following:bielorusse	28
following:bien	30
following:bleue	-37
following:blog	32
following:board	-33
following:books	-36
following:both	53
following:branch	29
following:by	72
following:c	36
following:ca	39
following:cafe	-34
following:calling	-40
following:came	35
following:camera	34
following:candidate	49
following:canine	-35
following:carbone	-44
following:card	46
following:carrier	-25
following:carries	-27
following:cars	37
following:case	45
following:cash	-26
following:ce	48
following:cell	58
following:centre	-53
following:cfdt	-28
following:cftc	-61
following:cgt	-46
following:chaque	37
following:charge	54
following:chargee	-27
following:charity	-45
following:cherche	34
following:children	-61
following:chronique	42
following:class	29
following:classiques	-46
following:coach	-37
following:cocktails	-33
following:code	-35
following:collaborateur	-33
following:colleague	-39
following:collegue	28
following:comme	44
following:commerciale	-36
following:commission	-34
following:company	-29
following:complet	48
following:comptable	27
following:conditions	44
following:conference	-29
following:confie	-55
following:confirme	28
following:confirmed	-32
following:conforme	44
following:connue	55
following:controle	28
following:convaincu	76
following:convaincue	26
following:convictions	49
following:corset	-35
following:council	44
following:cours	-67
following:court	41
following:cse	42
following:culturelle	-26
following:dans	-25
following:day	-38
following:dbs	-36
following:death	-50
following:demenagent	41
following:departemental	34
following:depuis	47
following:des	-54
following:design	-27
following:designer	-45
following:detection	-25
following:died	-28
following:disabled	-25
following:disaggregated	-32
following:disorder	55
following:disputes	-44
following:dit	79
following:doesn	25
following:donc	29
following:door	25
following:dose	-51
following:dossier	52
following:droit	75
following:du	-32
following:during	59
following:ecologiste	-45
following:ecrit	56
following:editor	-36
following:education	-44
following:elle	37
following:ended	61
following:engines	-56
following:entre	-32
following:est	-42
following:et	36
following:etait	-44
following:etalee	25
following:ete	-55
following:every	28
following:examiner	-25
following:expression	-26
following:extra	-38
following:extrait	26
following:face	-35
following:faciale	-25
following:failed	25
following:feminine	37
following:fiction	-31
following:figure	31
following:first	36
following:fo	-28
following:forestiere	-30
following:formation	-59
following:formatrice	-36
following:forte	-45
following:found	-31
following:fraud	25
following:free	-43
following:friendly	-52
following:front	-26
following:gael	-44
following:garde	-50
following:gardens	-43
following:gardiens	-41
following:gate	-28
following:gave	56
following:gay	-37
following:general	38
following:genetique	-56
following:geographique	-34
following:given	32
following:glaucoma	-25
following:good	31
following:goods	-37
following:group	49
following:groupe	30
following:hand	-31
following:hang	-58
following:health	-28
following:helvetique	-33
following:hence	38
following:her	-72
following:hereditaire	-27
following:himself	109
following:holder	35
following:home	35
following:household	-44
following:humaine	-34
following:husband	47
following:i	30
following:if	66
following:il	67
following:ils	49
following:immobilier	-33
following:in	29
following:ines	53
following:installer	-28
following:institute	-26
following:instructions	-25
following:insurance	-29
following:intactes	26
following:investment	-35
following:is	42
following:islington	-37
following:isn	-38
following:j	35
following:jack	-37
following:jamais	-44
following:je	74
following:jeunesse	-44
following:jusqu	75
following:karim	25
following:keeps	47
following:la	-72
following:lab	-43
following:label	-56
following:lapse	-26
following:lapsed	46
following:last	45
following:late	50
following:law	-41
following:le	42
following:left	-46
following:les	-28
following:letters	-35
following:levy	-33
following:lgbt	-38
following:line	-30
following:lit	74
following:local	62
following:locale	-44
following:lost	-43
following:louise	28
following:lr	-40
following:lui	51
following:lycee	-52
following:m	43
following:machine	-66
following:magazine	-52
following:mais	36
following:man	79
following:management	-39
following:manager	-50
following:manuel	-57
following:marketing	-49
following:master	-30
following:matrimoniaux	-40
following:media	-42
following:medicale	-25
following:member	49
following:mere	41
following:mes	-29
following:messages	-28
following:mobilite	-30
following:movement	30
following:ms	61
following:muscular	-32
following:n	55
following:nationale	-36
following:near	31
following:needs	52
following:negatif	31
following:negative	39
following:network	36
following:neuf	30
following:ni	54
following:nine	-25
following:no	25
following:nobody	57
following:none	61
following:nor	42
following:normal	82
following:not	-41
following:notaire	-57
following:note	52
following:nothing	62
following:notoire	45
following:now	34
following:nurse	-46
following:of	-54
following:off	-41
following:offenders	-50
following:officer	34
following:oil	-47
following:on	33
following:one	-45
following:or	-43
following:organiser	-32
following:orientation	-61
following:orthoptiste	-32
following:oui	34
following:our	34
following:ouvrent	27
following:paper	-65
following:parle	-36
following:partner	-29
following:passe	49
following:patronale	-27
following:pattern	40
following:paul	-47
following:peintre	-31
following:pendant	77
following:perdue	-32
following:person	49
following:phones	38
following:photographiques	-36
following:photographs	39
following:photos	65
following:place	40
following:plays	51
following:plus	40
following:plusieurs	-28
following:police	47
following:pompier	-35
following:portraitiste	-75
following:positive	59
following:precise	49
following:precoce	-49
following:prefere	50
following:prefers	34
following:pres	29
following:preventive	-45
following:print	40
following:prises	29
following:professionnelle	-31
following:profile	45
following:publicitaires	-40
following:puis	45
following:pump	33
following:pupils	-38
following:qu	33
following:qualite	-31
following:que	54
following:qui	-26
following:raconte	-40
following:radio	-47
following:rares	32
following:readers	-48
following:reading	-44
following:reads	45
following:receptionist	-40
following:recommande	38
following:records	-31
following:referente	-47
following:reform	-33
following:refused	46
following:registered	34
following:relationship	38
following:removed	38
following:repete	-27
following:repond	26
following:research	-53
following:researcher	-55
following:responsable	-39
following:results	30
following:revendique	46
following:rh	26
following:rien	41
following:roof	-35
following:routiers	-26
following:rue	-35
following:rugby	-29
following:saint	-31
following:sait	-70
following:salariee	-39
following:sales	-62
following:sample	36
following:says	52
following:scan	-42
following:scene	38
following:score	-26
following:secretary	-28
following:section	52
following:selon	26
following:service	-95
following:services	-26
following:ses	-61
following:set	61
following:shaped	-33
following:she	67
following:showed	51
following:simple	-42
following:since	65
following:sister	-38
following:so	66
following:society	40
following:soit	30
following:songs	-26
following:souligne	56
following:sous	50
following:spinale	32
following:squad	-46
following:staff	-36
following:start	-40
following:station	-39
following:status	-41
following:stored	48
following:street	-48
following:student	-51
following:students	60
following:studio	-39
following:style	-26
following:sud	-68
following:syndical	-35
following:syndicale	-33
following:t	45
following:taken	62
following:teenagers	-42
following:temple	-27
following:test	57
following:testing	-46
following:tests	-32
following:that	-31
following:the	-48
following:theatre	-39
following:though	39
following:three	65
following:ticked	35
following:ticket	59
following:till	28
following:time	-33
following:told	41
following:too	82
following:town	-27
following:treasurer	25
following:trente	-29
following:tres	33
following:trust	-26
following:twins	-40
following:two	28
following:type	28
following:uml	-31
following:under	-33
following:une	-36
following:unison	-49
following:unit	-30
following:until	128
following:uses	30
following:vegetale	-48
following:verbal	-31
following:videos	43
following:vingt	-50
following:vous	-39
following:warned	29
following:wears	67
following:week	-26
following:were	41
following:when	45
following:where	-50
following:which	35
following:who	82
following:whom	26
following:without	55
following:women	38
following:works	31
following:would	50
following:writes	34
following:wrote	27
following:x	33
following:|	36
left:000	-40
left:1	33
left:1996	-30
left:2022	28
left:3	51
left:400	-27
left:41	-60
left:accepte	43
left:according	29
left:account	28
left:accounts	-35
left:accro	57
left:actif	32
left:active	60
left:activist	-25
left:ad	-51
left:added	-44
left:addictologie	-64
left:adepte	62
left:adeyemi	26
left:admitted	32
left:adn	-40
left:advises	-42
left:affiliated	32
left:agent	-76
left:agreed	44
left:ai	59
left:aime	34
left:algorithme	-32
left:all	37
left:always	27
left:ames	-30
left:amours	-33
left:an	37
left:analysed	-27
left:analyses	-27
left:analyste	43
left:ancien	48
left:ancienne	54
left:animale	52
left:anime	27
left:anne	43
left:annuel	-26
left:anomalie	62
left:ans	25
left:antispeciste	-42
left:antitrypsine	33
left:any	42
left:app	40
left:appareille	-33
left:apparently	71
left:appartenance	51
left:appartenu	32
left:appartient	68
left:applicant	84
left:applicants	-44
left:application	-41
left:are	47
left:armee	28
left:arret	-37
left:arrets	-33
left:asked	27
left:assistant	-32
left:assistante	-33
left:association	-48
left:at	-42
left:athee	-27
left:athlete	26
left:attend	55
left:aucun	64
left:aucune	52
left:audit	-30
left:aumonier	-43
left:aunt	-52
left:aurait	29
left:avoir	58
left:avoue	45
left:award	52
left:badge	82
left:bank	69
left:bartender	-36
left:bde	-43
left:be	37
left:became	48
left:because	38
left:bectu	-34
left:been	105
left:before	-37
left:being	76
left:belongs	60
left:bibliotheque	40
left:bioethique	-33
left:bit	45
left:blackballed	40
left:blog	26
left:blood	32
left:blue	-39
left:bonne	-47
left:books	-31
left:both	88
left:boutique	-33
left:branch	35
left:brca2	-27
left:brief	-54
left:brighton	-32
left:broke	45
left:brother	76
left:brought	39
left:build	-36
left:building	-35
left:built	-72
left:bulletins	-45
left:bureaux	-34
left:business	-76
left:but	68
left:c	-38
left:cabinet	-39
left:cadre	-38
left:cafe	-34
left:calls	69
left:came	-27
left:campagne	67
left:campaigned	55
left:can	-45
left:candidat	54
left:candidate	25
left:card	40
left:care	47
left:caretaker	-31
left:carnet	26
left:carrier	-43
left:carry	44
left:carrying	51
left:cartes	-47
left:casier	-39
left:casino	29
left:caught	30
left:cause	63
left:cercle	51
left:cgt	-58
left:chairs	-25
left:chante	-59
left:chapitre	-28
left:chaplain	26
left:charge	-43
left:check	-44
left:chef	32
left:cherche	-25
left:chiens	-31
left:choir	34
left:christmas	-39
left:chromosome	-61
left:claire	35
left:clean	-25
left:cleaned	-45
left:clocks	50
left:clos	-42
left:club	31
left:clubs	35
left:code	-72
left:collectionne	57
left:comme	67
left:committed	32
left:committee	49
left:compagne	-55
left:compagnon	63
left:company	-38
left:compared	-41
left:compte	-43
left:comptes	-37
left:condamnation	-43
left:conductrice	-43
left:conferences	43
left:conferencier	-31
left:confie	32
left:confirmed	34
left:conge	-67
left:conjoint	-26
left:connait	67
left:conseil	-30
left:conseille	-52
left:consultant	-38
left:consumer	-51
left:contact	26
left:contient	26
left:contract	-28
left:contre	-65
left:controle	57
left:conviction	-43
left:convinced	60
left:copain	-28
left:cost	-33
left:council	54
left:couple	51
left:couples	-75
left:course	-39
left:court	-41
left:couvert	-52
left:credit	-66
left:croit	38
left:cuisine	-63
left:cure	-37
left:curiosity	-33
left:currently	60
left:dad	-30
left:dans	-45
left:deaf	-26
left:deals	-25
left:dealt	-49
left:debate	-33
left:declined	54
left:defendu	-31
left:definit	33
left:delivery	-45
left:demande	-27
left:democratic	-45
left:denied	26
left:denies	27
left:dentaire	-43
left:depression	-43
left:depuis	-33
left:dernier	-44
left:describes	66
left:designed	-63
left:deux	27
left:diallo	-36
left:did	64
left:dimanche	-32
left:dirige	58
left:dirigeante	34
left:disclosed	-26
left:disclosure	-38
left:discret	-55
left:distribue	26
left:dix	75
left:dna	-70
left:do	-25
left:doctor	-45
left:doctorate	-56
left:documentary	-25
left:does	-33
left:doesn	40
left:doigt	-39
left:donne	44
left:donnees	38
left:dont	-36
left:dossier	-29
left:dow	-46
left:drh	-69
left:drink	-51
left:driver	38
left:driving	-34
left:droit	-66
left:drug	28
left:dubai	26
left:early	-54
left:ecrit	-30
left:edited	-30
left:educatrice	26
left:elected	56
left:electeur	44
left:eleve	70
left:elle	30
left:employers	-43
left:employeur	-27
left:empreinte	-50
left:enfant	36
left:enregistrement	35
left:enseigne	-46
left:entre	65
left:entreprise	-37
left:envoie	36
left:epouse	59
left:est	36
left:et	-32
left:etait	31
left:etant	32
left:etiquette	39
left:etre	52
left:etude	-44
left:etudiante	-53
left:eu	59
left:european	-25
left:every	-89
left:executive	29
left:experience	-39
left:expert	-30
left:exposed	-37
left:extrait	-72
left:face	-37
left:facial	-36
left:faciale	-41
left:failed	50
left:fait	70
left:famille	-32
left:fausse	-39
left:federation	46
left:fertility	-37
left:festival	-44
left:field	-34
left:file	52
left:fille	36
left:film	-72
left:filme	-49
left:filmed	31
left:films	34
left:finance	38
left:fingerprint	-45
left:finn	39
left:first	48
left:five	38
left:flux	-51
left:foi	-42
left:fois	54
left:fonde	45
left:force	-25
left:forging	-29
left:formation	-28
left:forme	44
left:fortes	-29
left:found	26
left:four	-29
left:francais	-31
left:free	-60
left:frere	73
left:freud	-38
left:full	-40
left:gait	-57
left:gardait	30
left:garde	-85
left:gardiens	-25
left:gave	43
left:gene	-50
left:genetically	-59
left:genetique	-62
left:gere	-36
left:gmb	-55
left:goes	54
left:got	25
left:greffier	-60
left:greffiere	-25
left:grounds	35
left:group	-43
left:groupe	55
left:guard	-34
left:guide	-36
left:gym	26
left:had	58
left:handed	29
left:handled	50
left:hands	-31
left:has	51
left:have	81
left:having	30
left:health	33
left:her	45
left:hereditary	-37
left:heterosexual	-44
left:him	59
left:hold	57
left:holds	44
left:hommes	-45
left:homo	-38
left:homozygous	-42
left:hors	39
left:hospital	-32
left:hotel	-31
left:house	33
left:hr	-42
left:huile	-49
left:huissier	-45
left:huit	39
left:humanist	-45
left:husband	33
left:i	39
left:identifying	-29
left:identite	41
left:iel	68
left:il	41
left:imprimeur	-40
left:independant	-32
left:index	-26
left:informatise	-64
left:ingenieur	-35
left:inherited	-49
left:inscrit	37
left:interested	52
left:interprete	-25
left:into	34
left:isn	49
left:its	-65
left:j	36
left:jamais	37
left:je	52
left:jeunes	48
left:join	46
left:joined	28
left:joint	42
left:joue	-33
left:journal	25
left:judiciaire	-40
left:juriste	-37
left:juvenile	-45
left:keep	-25
left:keeps	59
left:knew	27
left:knows	-31
left:laboratoire	-55
left:laisse	-52
left:law	41
left:lay	53
left:leader	44
left:leads	38
left:leave	-56
left:lecture	-53
left:led	36
left:left	79
left:leroy	38
left:lesbienne	-35
left:leur	27
left:leve	-42
left:lgbtq	-28
left:liaison	-36
left:liaisons	-32
left:libido	-65
left:libre	-46
left:life	-25
left:ligne	-31
left:line	37
left:live	69
left:local	66
left:logiciel	53
left:long	-41
left:longtemps	-27
left:loue	-33
left:love	-50
left:low	56
left:lowe	-29
left:magazine	-47
left:main	-57
left:mais	71
left:maitre	36
left:maitresse	-34
left:malades	-54
left:manager	-53
left:manages	-34
left:manual	-53
left:mari	31
left:mariage	28
left:marie	69
left:mariee	-46
left:marques	-38
left:married	43
left:massage	-30
left:matter	41
left:meat	-28
left:members	26
left:memoire	-61
left:mene	41
left:mentioned	52
left:mere	-30
left:mes	33
left:met	33
left:methodist	-41
left:militante	-26
left:milite	32
left:miners	-27
left:ministere	-35
left:ministers	-25
left:mise	-34
left:mois	37
left:mon	72
left:monde	-30
left:monte	71
left:months	84
left:montre	-25
left:more	-29
left:mr	32
left:ms	34
left:mutation	-78
left:mutuelle	-70
left:my	28
left:n	-32
left:national	30
left:nationale	-59
left:nee	30
left:network	-37
left:never	37
left:new	42
left:newbury	-42
left:niece	-25
left:nineteen	32
left:no	67
left:nomme	-25
left:non	38
left:not	39
left:note	42
left:noticed	52
left:notre	-34
left:now	79
left:nuits	55
left:nun	-37
left:nurse	-54
left:occupational	-33
left:of	44
left:off	31
left:oil	34
left:on	-34
left:once	70
left:only	28
left:ont	-58
left:openly	50
left:optional	-31
left:organise	-25
left:organiser	27
left:organises	58
left:orientation	-29
left:origine	27
left:our	43
left:outils	-28
left:outspoken	43
left:over	32
left:page	-54
left:paie	38
left:pair	48
left:palm	-29
left:par	38
left:parents	30
left:parle	-55
left:part	60
left:parti	-54
left:participe	37
left:party	30
left:passage	38
left:passe	30
left:passed	62
left:passeport	-73
left:passport	26
left:pastor	45
left:patients	-80
left:patissiere	-33
left:peanut	32
left:peine	-68
left:peines	-27
left:pendant	-27
left:people	-66
left:permis	-40
left:personnes	-29
left:petit	39
left:peu	28
left:phd	-40
left:philosophie	35
left:photographe	-26
left:photos	33
left:pierre	-28
left:pilote	31
left:placee	26
left:plan	-33
left:planning	-49
left:play	-91
left:plutot	33
left:poignee	-32
left:police	25
left:polycystic	-29
left:porno	-72
left:porte	35
left:porteur	31
left:portrait	-29
left:positive	45
left:poste	-65
left:pour	47
left:practises	40
left:pragmatique	-42
left:pratique	25
left:predispose	-29
left:predisposed	-43
left:predisposition	-46
left:prelevement	52
left:premier	-37
left:presente	93
left:president	-35
left:prete	40
left:pretend	-31
left:prevention	-42
left:prevoyance	-31
left:prints	-28
left:private	-30
left:probably	39
left:proces	-44
left:proche	65
left:profil	34
left:programme	-57
left:projet	-45
left:proof	-31
left:protection	-36
left:proteges	-27
left:proud	29
left:public	-79
left:published	-29
left:put	-56
left:qu	94
left:quit	29
left:quitte	64
left:raised	55
left:ran	-43
left:rapport	-48
left:rapports	-63
left:rationalisme	-52
left:ravel	-30
left:read	-92
left:reader	-35
left:reason	-35
left:reconnaissance	-43
left:reconnait	-59
left:reconnu	51
left:recovering	-26
left:recruiter	40
left:recruteur	34
left:red	45
left:redonne	-44
left:refuse	33
left:regarde	30
left:regional	28
left:registered	50
left:regular	29
left:rejects	-31
left:relation	43
left:rend	37
left:rendu	30
left:rep	-28
left:repris	36
left:republique	-38
left:researcher	-36
left:reseau	36
left:reserviste	25
left:responsable	62
left:restaure	-40
left:reunions	28
left:revendique	49
left:revue	-36
left:rewrote	-32
left:risque	-38
left:rive	-35
left:rn	-25
left:roe	32
left:role	-71
left:rue	-45
left:rugby	-46
left:rumeur	46
left:run	-27
left:sain	-27
left:sait	48
left:salarie	-44
left:sales	-46
left:same	-87
left:sans	-27
left:sauna	28
left:say	54
left:scan	-64
left:scene	-65
left:sceptique	-30
left:scottish	-26
left:se	72
left:secretaire	90
left:secretary	43
left:securite	-37
left:security	-30
left:seen	66
left:selection	-41
left:sells	-96
left:selon	34
left:sens	-40
left:sent	30
left:serait	41
left:serie	-29
left:served	30
left:service	61
left:ses	60
left:set	-66
left:sex	-66
left:sexologue	34
left:sexual	-46
left:share	32
left:she	33
left:shop	-42
left:sick	-28
left:sickel	27
left:sickle	-29
left:siege	-49
left:since	-48
left:six	65
left:so	-40
left:soeur	30
left:soiree	-28
left:sommeil	-28
left:son	41
left:sont	70
left:sort	26
left:soutient	40
left:soviet	-54
left:specialiste	-42
left:speed	-55
left:sports	-25
left:stadium	-27
left:stage	39
left:stand	-25
left:standard	-71
left:stay	38
left:still	72
left:stoique	-37
left:stood	36
left:stopped	-27
left:straight	-34
left:strict	41
left:student	-33
left:students	-74
left:studied	-37
left:suis	39
left:suit	-49
left:suivie	36
left:summer	-44
left:support	47
left:supporte	40
left:supreme	-34
left:sur	-116
left:suspendu	31
left:syndrome	78
left:t	42
left:taken	-43
left:teaches	-51
left:team	31
left:technician	-32
left:technicien	-28
left:ten	26
left:tenu	-30
left:test	49
left:teste	48
left:tests	-27
left:tete	34
left:texas	-31
left:that	55
left:them	35
left:these	-39
left:thinks	27
left:three	-25
left:tiennent	-44
left:tient	29
left:tirait	-43
left:told	-46
left:took	49
left:tot	-43
left:touch	-43
left:touche	-63
left:toujours	-42
left:tour	-29
left:tous	52
left:tout	63
left:trade	-59
left:traduit	-40
left:trainee	-35
left:trait	49
left:traiteur	-30
left:travail	-34
left:travaille	-57
left:travailleur	25
left:treated	47
left:tremblement	-25
left:tres	26
left:tresorier	38
left:trompe	-56
left:trouve	47
left:turned	33
left:twice	30
left:typing	37
left:un	27
left:under	70
left:union	-25
left:united	-56
left:until	-39
left:us	29
left:used	47
left:uses	46
left:usine	-58
left:van	-63
left:vance	34
left:ve	68
left:vecu	35
left:vegan	36
left:veganes	-31
left:vend	-28
left:vendre	27
left:vente	-30
left:venue	48
left:videos	36
left:vie	46
left:vieille	28
left:vigneron	-27
left:vis	55
left:vision	27
left:visiteuse	-65
left:visits	53
left:voice	-40
left:vraie	-41
left:vu	53
left:wanted	58
left:wants	-28
left:ward	-30
left:was	50
left:we	83
left:wear	-33
left:wears	35
left:western	-35
left:whether	29
left:which	-38
left:whom	28
left:widower	40
left:without	29
left:witness	-40
left:women	57
left:work	44
left:worked	-38
left:worker	-25
left:workers	49
left:works	-74
left:wrote	-81
left:y	-31
left:years	46
left:yes	33
mark:COMMA	66
mark:|	31
masked	113
mentions:2	44
mentions:3	83
mentions:4	136
nearest:job	-65
nearest:job job	-46
nearest:job link	-49
nearest:job other	-27
nearest:job work	-33
nearest:job |	-47
nearest:link	41
nearest:link link	39
nearest:link other	-29
nearest:link person	38
nearest:link work	-76
nearest:link |	72
nearest:other	-43
nearest:other job	-60
nearest:other link	-27
nearest:other other	-26
nearest:other person	-27
nearest:other work	-54
nearest:person	29
nearest:person person	30
nearest:person work	33
nearest:person |	35
nearest:work	-62
nearest:work job	-50
nearest:work other	-50
nearest:work person	-37
nearest:work work	-121
nearest:work |	-53
next:head	-50
next:job	-60
next:person	47
next:work	-33
none	-88
other	-175
others:1	-53
others:2	-127
others:3	-224
previous:000	-30
previous:2	26
previous:400	-37
previous:a	26
previous:about	-82
previous:active	60
previous:after	49
previous:against	40
previous:an	40
previous:analyses	-26
previous:ancienne	61
previous:anne	50
previous:anomalie	43
previous:ans	53
previous:anti	34
previous:any	69
previous:app	32
previous:apparently	81
previous:applicant	79
previous:apres	29
previous:as	29
previous:association	-37
previous:athee	-25
previous:aucun	81
previous:aurait	29
previous:avec	-41
previous:avoir	61
previous:back	-35
previous:badge	42
previous:be	67
previous:been	44
previous:before	-35
previous:blog	26
previous:blood	-33
previous:blue	-31
previous:bon	-52
previous:bonne	-51
previous:both	52
previous:breast	27
previous:brighton	-32
previous:brought	29
previous:business	-76
previous:cache	-43
previous:candidat	27
previous:carries	-26
previous:carrying	56
previous:centre	34
previous:chiens	-28
previous:christmas	-30
previous:chromosome	-66
previous:claire	41
previous:cleaned	-33
previous:club	37
previous:clubs	35
previous:comme	63
previous:committed	38
previous:compagne	-47
previous:compared	-33
previous:consumer	-45
previous:controle	46
previous:convinced	81
previous:credit	-61
previous:croit	33
previous:cuisine	-41
previous:customs	-29
previous:declined	41
previous:deficiency	42
previous:democratic	-42
previous:did	67
previous:dirigeante	41
previous:dit	92
previous:donnees	48
previous:dossier	-62
previous:driving	-53
previous:du	26
previous:dubai	40
previous:early	-53
previous:elected	38
previous:eleves	-25
previous:elle	51
previous:empreintes	-36
previous:enfants	-52
previous:est	55
previous:et	-39
previous:etais	37
previous:etant	33
previous:etiquette	31
previous:etre	51
previous:etudiante	-59
previous:every	-69
previous:famille	45
previous:father	-54
previous:fausse	-42
previous:femme	-28
previous:fertility	-39
previous:field	-36
previous:fille	35
previous:films	60
previous:first	41
previous:fois	34
previous:found	31
previous:frequente	-50
previous:gait	-29
previous:gardiens	-26
previous:genetique	-33
previous:genre	45
previous:gmb	-43
previous:groupe	68
previous:had	37
previous:handled	67
previous:has	28
previous:have	63
previous:having	39
previous:he	-35
previous:her	45
previous:hereditary	-34
previous:his	42
previous:holds	30
previous:homme	58
previous:hr	-30
previous:huile	-52
previous:humanist	-46
previous:i	-37
previous:iel	30
previous:imagerie	-32
previous:in	34
previous:inherited	-53
previous:interviewed	-25
previous:it	-62
previous:its	-58
previous:jeunes	38
previous:journaliste	28
previous:judiciaire	-30
previous:juvenile	-43
previous:known	58
previous:labour	-30
previous:left	50
previous:les	-33
previous:ligne	39
previous:live	37
previous:lives	32
previous:local	28
previous:lui	48
previous:lycee	-36
previous:m	-53
previous:main	-52
previous:mais	46
previous:maladie	63
previous:manager	-27
previous:marche	-59
previous:mari	52
previous:marques	-42
previous:massage	-34
previous:master	29
previous:mentioned	64
previous:mere	-26
previous:methodist	-38
previous:mission	-30
previous:mme	-87
previous:mon	58
previous:months	39
previous:mr	-48
previous:ms	-98
previous:ne	60
previous:newbury	-47
previous:no	58
previous:non	31
previous:note	64
previous:notre	-25
previous:now	37
previous:occupational	-40
previous:of	45
previous:once	35
previous:openly	46
previous:optional	-41
previous:origine	28
previous:own	26
previous:parti	-50
previous:passeport	-69
previous:pays	30
previous:perdu	-27
previous:petit	52
previous:peu	26
previous:photos	33
previous:planning	-41
previous:plusieurs	30
previous:polycystic	-40
previous:pose	48
previous:poste	-36
previous:pour	28
previous:practises	42
previous:premier	-36
previous:presente	69
previous:previous	-32
previous:private	-25
previous:probably	33
previous:profil	79
previous:proof	-40
previous:proud	26
previous:public	-78
previous:que	-44
previous:quitte	42
previous:rapport	-36
previous:registered	50
previous:relation	38
previous:rive	-35
previous:rudolf	27
previous:rugby	-40
previous:said	-38
previous:sales	-31
previous:same	-90
previous:sans	-25
previous:scottish	-28
previous:se	46
previous:sells	-105
previous:selon	32
previous:serait	61
previous:served	-33
previous:service	34
previous:ses	47
previous:sex	-59
previous:sexual	-63
previous:she	39
previous:sickle	-31
previous:since	-39
previous:sold	41
previous:son	39
previous:sont	63
previous:sous	41
previous:still	42
previous:strict	37
previous:strong	-26
previous:student	-25
previous:students	-62
previous:suis	74
previous:suit	-34
previous:suite	-39
previous:summer	-46
previous:sur	-68
previous:surveillant	62
previous:t	64
previous:taught	-45
previous:tested	-32
previous:that	32
previous:thinks	36
previous:time	-27
previous:trade	-55
previous:trait	34
previous:travailleur	46
previous:trompe	-32
previous:twice	34
previous:un	52
previous:under	56
previous:une	39
previous:union	-51
previous:up	38
previous:used	26
previous:uses	38
previous:vie	63
previous:visiteuse	-37
previous:visits	62
previous:vit	27
previous:voice	-35
previous:we	62
previous:western	-37
previous:who	37
previous:whole	44
previous:widower	37
previous:with	-30
previous:x	-29
previous:yes	29
previous:youth	25
right:000	-46
right:1	27
right:12	64
right:14	39
right:18	34
right:1987	-25
right:1989	-26
right:1994	50
right:1995	76
right:1er	-29
right:2006	44
right:2008	29
right:2009	43
right:2013	40
right:2014	38
right:2016	65
right:2018	58
right:2019	63
right:2020	62
right:2021	28
right:2022	52
right:22	55
right:24	49
right:3	26
right:300	-58
right:4	40
right:41	70
right:5	-27
right:50	72
right:60	-28
right:9	25
right:98	-31
right:abime	58
right:about	-26
right:absente	53
right:acas	-34
right:acces	26
right:accessoiriste	-26
right:accident	48
right:according	84
right:accountant	-41
right:accueil	-34
right:accueillait	-27
right:achats	-33
right:act	-41
right:actions	-35
right:activated	29
right:activist	57
right:adjoints	-26
right:adjudant	31
right:administratif	-37
right:adn	-51
right:adults	25
right:advice	-27
right:adviser	-44
right:aerien	-63
right:aeroport	-27
right:aeroports	-33
right:affaires	-79
right:affiche	48
right:after	64
right:against	-25
right:age	41
right:agence	-25
right:agencement	-42
right:agency	-27
right:agent	-62
right:airport	35
right:airports	-32
right:alcool	40
right:algebraic	-34
right:all	45
right:allergy	-47
right:alsace	-37
right:analysed	62
right:analyst	-47
right:analyste	-55
right:ancien	25
right:angers	28
right:animale	-41
right:anime	25
right:annee	31
right:annees	58
right:anonymous	54
right:another	47
right:anthroposophe	-34
right:any	40
right:anyone	30
right:anything	76
right:app	-26
right:apparel	-50
right:apprend	43
right:apres	59
right:aptitude	-26
right:arbitre	-41
right:architect	-31
right:archives	-34
right:are	-33
right:argues	-56
right:arles	-30
right:arret	-51
right:artificielle	-33
right:artist	-28
right:artiste	52
right:as	33
right:asked	54
right:asking	38
right:assemblies	47
right:assistant	-47
right:assistante	-26
right:associations	-26
right:associe	25
right:associes	-28
right:assume	28
right:assumee	53
right:at	31
right:atelier	46
right:athletisme	-26
right:atlantic	-46
right:attached	68
right:atteint	-44
right:aucune	50
right:audio	-37
right:audit	-32
right:aupres	45
right:aussi	67
right:austerite	-26
right:autre	47
right:autumn	39
right:avant	-33
right:avec	73
right:avion	40
right:avoids	44
right:avoir	-64
right:award	-36
right:away	39
right:b	33
right:bac	28
right:badges	-39
right:bakeries	-38
right:bakery	-27
right:balais	-39
right:balance	-53
right:band	-70
right:bands	-48
right:bank	-102
right:banque	-45
right:barman	-34
right:base	36
right:bati	-33
right:batiment	-76
right:be	61
right:because	-28
right:before	-29
right:belfast	25
right:benevole	-32
right:better	-58
right:bible	32
right:bielorusse	25
right:bien	69
right:bijoutiere	-54
right:bilan	-43
right:blades	-30
right:blanc	45
right:bleue	-49
right:blog	62
right:bois	-40
right:bon	-55
right:bookkeeper	-41
right:bord	-25
right:border	-49
right:boss	-31
right:both	30
right:bourgogne	-44
right:boys	32
right:branch	42
right:brand	-54
right:break	29
right:brest	-70
right:brings	44
right:bristol	28
right:bruno	29
right:bruxelles	39
right:btp	-36
right:building	-25
right:bureau	33
right:burnt	45
right:bus	-64
right:by	42
right:c	39
right:c282y	28
right:ca	37
right:cabinet	-34
right:cafe	-63
right:called	48
right:calling	-29
right:camp	-34
right:campaigns	-31
right:candidate	47
right:canine	-34
right:cantine	39
right:capture	-35
right:car	-36
right:caracteres	-63
right:caravanes	-35
right:carbone	-31
right:card	40
right:cardiff	-28
right:care	-29
right:career	-25
right:carnet	29
right:carrier	-30
right:carries	-50
right:cars	34
right:carte	-58
right:caryotype	-37
right:case	43
right:cash	-27
right:casino	32
right:caterer	-36
right:cautions	-63
right:cela	41
right:cell	56
right:centrale	30
right:certificate	-30
right:cfdt	-68
right:cfe	-28
right:cftc	-59
right:cgt	-79
right:chaine	-37
right:chair	-34
right:chairman	38
right:chambre	-32
right:chantier	-41
right:chaplaincy	-26
right:chaque	78
right:charge	26
right:chargee	-35
right:charity	-52
right:chartered	-25
right:chats	52
right:check	26
right:checks	-35
right:chez	-25
right:chiens	-34
right:child	31
right:children	-70
right:choice	59
right:choir	-29
right:christmas	42
right:chronique	49
right:chu	-50
right:cinquieme	-40
right:cite	45
right:civil	-35
right:classiques	-47
right:clerc	32
right:clientele	-56
right:clients	-66
right:clinic	25
right:club	-48
right:cnil	-42
right:cnt	-44
right:cocktails	-40
right:code	-62
right:coffre	25
right:collaborateur	-32
right:colle	-27
right:college	-45
right:collegue	61
right:colliers	-48
right:colocataire	-28
right:comedie	-35
right:commande	-45
right:commemorative	-25
right:commerce	-25
right:commercial	-53
right:commerciale	-33
right:commission	-47
right:communiste	-27
right:community	-26
right:company	38
right:compared	65
right:compass	38
right:complet	33
right:compliance	-27
right:comptable	42
right:compte	-35
right:concierge	-41
right:concours	-42
right:conditions	54
right:conduite	43
right:conference	-50
right:confie	-49
right:confirme	30
right:confirmed	-50
right:conforme	29
right:conge	26
right:conjoint	-34
right:connait	25
right:connue	41
right:conseil	43
right:conseiller	-32
right:conseillere	-30
right:consequence	26
right:consultant	42
right:consultatif	-37
right:consulting	-66
right:contact	-30
right:contracts	-39
right:contrats	-54
right:controle	25
right:convaincu	86
right:convaincue	42
right:conviction	35
right:convictions	34
right:cooperative	-46
right:coordinator	-26
right:copies	30
right:cork	-41
right:corset	-34
right:cosmetics	-25
right:could	54
right:county	32
right:couples	-34
right:cours	40
right:courses	-27
right:courts	-38
right:couverte	37
right:cover	-30
right:creche	-27
right:crier	-45
right:criminal	-31
right:croire	36
right:cuisine	-45
right:culturelle	-30
right:customers	-28
right:customs	-29
right:cut	-41
right:cv	31
right:cvpr	-25
right:cycles	50
right:d	-41
right:dassault	-69
right:data	-41
right:daughter	-50
right:day	29
right:days	59
right:dbs	-34
right:death	-70
right:decline	-48
right:declined	48
right:decoupe	-27
right:defect	42
right:degree	-44
right:delais	-43
right:deleguee	-27
right:demissionne	32
right:denver	41
right:depuis	84
right:dernier	79
right:derniere	42
right:design	-64
right:designee	-31
right:designer	-56
right:desormais	36
right:detection	-30
right:detention	-36
right:deux	40
right:developer	-26
right:deverrouille	-25
right:dialyse	-32
right:didn	30
right:died	-29
right:dijon	-52
right:dimanche	73
right:dinner	-31
right:diplomes	30
right:directeur	41
right:direction	-33
right:dirige	59
right:disabled	-30
right:disaggregated	-33
right:discret	29
right:discrimination	-28
right:discussed	37
right:dishes	-29
right:dismissed	34
right:disorder	57
right:display	-43
right:displays	-37
right:dispute	28
right:disputes	-33
right:distributeur	-35
right:dit	36
right:divorce	-28
right:dj	-33
right:dna	53
right:dockers	46
right:doctorante	-36
right:doctorat	-49
right:does	-40
right:doesn	44
right:dog	33
right:doigt	-32
right:don	-56
right:donc	41
right:donne	52
right:dont	-36
right:dose	-55
right:dossier	78
right:doubled	-30
right:drh	-29
right:driver	-55
right:droit	60
right:dry	29
right:du	-30
right:dublin	-25
right:during	69
right:dusty	43
right:duties	32
right:each	27
right:early	34
right:eats	43
right:eaux	-40
right:ecole	-48
right:ecologiste	-57
right:ecoute	-30
right:ecrit	76
right:editor	-83
right:education	-43
right:eight	52
right:elections	27
right:electronique	-37
right:eleve	41
right:elle	30
right:else	33
right:emission	-35
right:emploi	-35
right:employed	-46
right:enclosed	-36
right:end	32
right:enfants	-84
right:engineer	-55
right:engines	-48
right:english	-35
right:enrole	-33
right:enseigne	38
right:entendre	-25
right:entreprise	35
right:entretien	25
right:entretient	-47
right:equipe	-45
right:equipes	-46
right:escale	-28
right:essai	28
right:est	25
right:estate	-30
right:estonia	-27
right:etalee	52
right:etalonneur	-42
right:etienne	-47
right:etiquette	-42
right:etre	-42
right:etudiants	-26
right:eu	-30
right:events	-63
right:everyone	50
right:eviter	44
right:ex	75
right:examiner	-30
right:excel	-51
right:excellent	36
right:exome	-52
right:expertise	-48
right:explained	41
right:export	-38
right:expression	-30
right:extra	-47
right:extrait	28
right:eye	53
right:fac	49
right:face	-40
right:facilities	-38
right:failed	33
right:faillite	-37
right:fait	-81
right:famille	59
right:farm	-45
right:farmers	-31
right:father	-26
right:faune	-29
right:fbu	-42
right:fees	28
right:fell	-62
right:feminine	30
right:femme	58
right:femmes	59
right:festival	39
right:festivals	-26
right:fibrosis	25
right:fiche	49
right:fiction	-40
right:fier	56
right:fiere	57
right:fifteen	27
right:fifty	26
right:figure	62
right:film	-75
right:fils	-27
right:fin	52
right:finance	-25
right:fired	41
right:firm	-72
right:firms	-34
right:first	38
right:fish	-38
right:fitter	-34
right:five	44
right:flow	-32
right:flying	28
right:fo	-58
right:foi	-25
right:fond	-47
right:fondatrice	-47
right:for	-37
right:forestiere	-26
right:formalites	-30
right:formation	-80
right:formatrice	-42
right:forme	30
right:former	45
right:formulaire	34
right:forte	-44
right:forty	61
right:fragile	-38
right:franc	-28
right:fraud	46
right:freelance	-46
right:frere	35
right:friday	55
right:fridays	34
right:friends	38
right:from	44
right:front	-39
right:fsu	-39
right:full	-38
right:g	-29
right:gael	-46
right:garden	-25
right:gardens	-39
right:gardiens	-30
right:gare	-28
right:gate	-37
right:gauche	27
right:gave	59
right:gay	-68
right:gender	-28
right:genetic	-29
right:genetique	-49
right:geographique	-38
right:gerant	-25
right:gerante	-34
right:gestion	-28
right:gestionnaire	-45
right:get	46
right:git	-67
right:gite	41
right:given	49
right:gives	57
right:glisse	52
right:goalkeeper	-37
right:goes	-39
right:going	44
right:good	-34
right:goods	-33
right:gossip	27
right:got	-37
right:governor	34
right:grace	-41
right:grader	-27
right:graduate	-25
right:grand	-53
right:group	49
right:habit	31
right:had	-55
right:hall	-47
right:hand	-41
right:handed	-38
right:handicape	-25
right:handler	-46
right:hands	65
right:hang	-63
right:hard	28
right:harmony	45
right:head	47
right:heads	-26
right:health	-51
right:hearing	-27
right:heat	25
right:heavy	-42
right:helene	-25
right:helmand	31
right:helvetique	-35
right:hence	59
right:herself	71
right:heures	73
right:hexham	-25
right:him	32
right:himself	102
right:hip	-26
right:his	48
right:home	32
right:homme	34
right:hommes	-49
right:horoscopes	-55
right:horse	48
right:hospital	28
right:hospitals	-38
right:hotel	-31
right:hours	62
right:house	-36
right:household	-49
right:huit	64
right:hull	60
right:humaine	-33
right:husband	78
right:i	47
right:ideal	39
right:idees	-36
right:idemia	-42
right:if	86
right:il	58
right:immobilier	-54
right:included	52
right:inclusion	-41
right:indetectable	25
right:ines	53
right:ingenieur	-51
right:ingenieurs	-44
right:initiation	-26
right:initiative	-37
right:inked	28
right:inscrit	52
right:insists	46
right:installer	-64
right:institute	-52
right:insurance	29
right:interet	-66
right:interview	45
right:inventaires	-30
right:investment	-39
right:iris	-25
right:irm	-30
right:islington	-29
right:iso	-29
right:it	68
right:italien	-41
right:ivry	62
right:j	33
right:jack	-39
right:jardin	30
right:je	64
right:jeans	-50
right:jeunes	-56
right:job	-63
right:joints	-27
right:jour	67
right:journal	-58
right:judging	44
right:judiciaire	-27
right:judiciaires	-40
right:juin	46
right:jumeaux	-28
right:june	80
right:juriste	-28
right:jury	-59
right:jusqu	66
right:kampala	41
right:keep	50
right:kept	52
right:kinesitherapeute	-36
right:kits	-33
right:know	29
right:knowledge	-25
right:knows	59
right:l214	-38
right:lab	-51
right:label	-58
right:lache	50
right:lactose	45
right:ladders	45
right:laisse	-26
right:lake	-25
right:lane	-35
right:lapsed	37
right:larne	43
right:last	44
right:latex	70
right:latin	-36
right:law	-63
right:lay	43
right:layout	-34
right:le	37
right:leadership	-45
right:learned	-35
right:lecteur	60
right:lecturer	-46
right:leeds	-40
right:left	26
right:leicester	-25
right:lesbienne	-29
right:let	53
right:letter	31
right:letters	-65
right:lettre	91
right:leur	-25
right:leurs	-40
right:levres	-34
right:lgbt	-35
right:librarian	-42
right:libre	41
right:lie	26
right:life	74
right:lighting	-37
right:likes	43
right:limoges	-43
right:lisbon	43
right:list	-52
right:listens	-40
right:lit	61
right:lives	60
right:livres	-32
right:local	33
right:locale	-39
right:locks	28
right:logiciel	31
right:logistics	-28
right:logistique	-54
right:loi	-58
right:long	-25
right:lorries	-51
right:lors	74
right:lot	34
right:louise	48
right:lr	-39
right:lu	-36
right:lucie	38
right:lues	45
right:lui	34
right:lunch	58
right:machines	-58
right:magazine	43
right:mai	64
right:mais	30
right:maitre	-32
right:maker	-50
right:man	106
right:management	-31
right:manager	-64
right:manuel	-51
right:marc	-27
right:marche	-55
right:marcher	-31
right:marches	-26
right:mardi	28
right:mari	67
right:mariee	40
right:marin	-41
right:market	-50
right:marketing	-60
right:marque	-26
right:married	79
right:master	-63
right:matiere	-38
right:matrimoniaux	-29
right:mechanic	-48
right:media	-34
right:medicine	-26
right:meetings	-98
right:member	62
right:meme	63
right:menottes	26
right:mentioned	45
right:mer	-77
right:mercredi	52
right:messages	-27
right:metal	-32
right:metier	-37
right:militant	31
right:milite	39
right:mineurs	37
right:minister	27
right:missing	26
right:mobile	-34
right:mobilite	-27
right:models	-30
right:modes	-44
right:moi	62
right:monteuse	-32
right:months	39
right:montrent	-40
right:more	78
right:morning	32
right:mort	-47
right:moteur	-36
right:moulages	-25
right:moved	39
right:movement	38
right:mr	28
right:ms	62
right:municipal	39
right:mutation	-30
right:mutations	-28
right:mute	44
right:my	75
right:n	45
right:naissance	68
right:nanterre	-43
right:national	-49
right:ne	54
right:near	31
right:necker	-25
right:need	70
right:needs	51
right:negatif	47
right:negative	50
right:negotiations	-25
right:neighbour	46
right:neuf	63
right:neuves	-34
right:never	40
right:next	43
right:nhs	-41
right:ni	44
right:no	71
right:nobody	47
right:none	68
right:nor	37
right:normal	87
right:normandie	-29
right:norway	-30
right:not	-48
right:notaire	-71
right:note	76
right:notes	29
right:nothing	72
right:notoire	53
right:nous	34
right:now	50
right:nucleaire	27
right:nuit	-77
right:number	47
right:numerique	-25
right:nurse	-57
right:nursery	-32
right:october	60
right:of	-39
right:off	-27
right:offenders	-50
right:officer	46
right:oil	-54
right:on	36
right:once	-40
right:ont	32
right:onze	-29
right:opera	-54
right:operation	55
right:operator	-34
right:operatrice	-44
right:or	-31
right:oreille	37
right:organisation	-48
right:organiser	-28
right:orientation	-61
right:orthoptiste	-25
right:oscp	-47
right:other	-43
right:otherwise	26
right:ottawa	-42
right:ou	32
right:ouest	-51
right:oui	31
right:our	42
right:out	36
right:outside	46
right:ouverte	-77
right:ouvrent	36
right:over	29
right:own	58
right:packaging	-29
right:paie	-49
right:pairs	-41
right:palm	-26
right:paperasse	-58
right:paperwork	-72
right:parce	-48
right:parents	-43
right:parle	64
right:parole	-34
right:part	-56
right:partenaires	-28
right:parti	-50
right:participant	26
right:partiel	32
right:pas	67
right:passe	41
right:passeport	39
right:password	26
right:past	69
right:patiente	53
right:patients	-33
right:patrimoine	-28
right:patronale	-37
right:patronne	58
right:paul	-28
right:payments	-31
right:payroll	-60
right:pays	-57
right:pcf	-82
right:pcs	-35
right:peels	-42
right:peers	-40
right:peintre	-37
right:peinture	-54
right:pendant	69
right:perdue	-38
right:pere	29
right:person	54
right:personne	35
right:personnel	30
right:phd	-40
right:philosophie	-28
right:phones	33
right:photo	27
right:photograph	29
right:photographe	-40
right:photographiques	-30
right:photographs	31
right:photos	67
right:phrases	25
right:piece	-45
right:pierre	45
right:pin	-46
right:plaisante	-31
right:plan	-26
right:planning	-34
right:plant	29
right:plaques	40
right:plays	50
right:plein	34
right:plus	31
right:pma	35
right:poland	44
right:police	26
right:policeman	-41
right:policy	-40
right:politics	29
right:pompier	-40
right:pompiers	-36
right:porte	-45
right:portes	-43
right:portraitiste	-66
right:positive	56
right:post	-41
right:poste	61
right:pouce	-46
right:poulpe	-37
right:practice	-39
right:pratiquant	51
right:precise	75
right:precoce	-34
right:prefere	43
right:premier	33
right:premiere	53
right:press	-57
right:presse	53
right:preventive	-38
right:print	32
right:printemps	33
right:printers	-36
right:prises	33
right:privilege	-27
right:procurement	-40
right:product	-51
right:productions	-43
right:produit	-45
right:profil	-26
right:profile	60
right:programme	-41
right:project	-31
right:projet	-39
right:propre	46
right:prospectuses	-36
right:prototype	-43
right:proud	56
right:ps	-57
right:psen1	-25
right:publicitaires	-38
right:puis	35
right:pupil	54
right:pupils	-44
right:put	57
right:qu	-28
right:qualite	32
right:quand	30
right:quarante	63
right:que	51
right:question	-34
right:quitte	31
right:raconte	-31
right:radio	-60
right:ran	-26
right:range	-65
right:ranger	-50
right:rares	32
right:rather	52
right:reader	-47
right:readers	-26
right:reads	40
right:reception	-51
right:receptionist	-56
right:recognition	34
right:recommande	39
right:reconnu	53
right:reconnue	-33
right:record	26
right:recruiter	-32
right:recuperation	-38
right:recyclage	-26
right:redaction	-38
right:referente	-59
right:refuse	-28
right:refused	54
right:regard	-38
right:register	-54
right:registered	27
right:regular	28
right:relations	-29
right:relationship	38
right:relieuse	-36
right:religieuse	-27
right:religion	-31
right:religious	-32
right:remember	-37
right:removed	34
right:rentre	-51
right:rentree	42
right:repair	-54
right:replaced	-36
right:repond	39
right:report	29
right:reporter	-46
right:reporting	-38
right:reports	36
right:reprendre	60
right:reprennent	-27
right:repute	37
right:research	-50
right:researcher	-44
right:reseaux	-33
right:responsable	-73
right:restriction	41
right:results	31
right:retards	-30
right:retraite	-30
right:reunions	-70
right:revendique	47
right:revision	-26
right:rez	-26
right:rien	55
right:right	-43
right:rights	-36
right:ring	30
right:riots	-40
right:risque	36
right:rn	-56
right:role	-51
right:roman	-63
right:rome	25
right:room	-34
right:rope	-28
right:route	-27
right:routiers	-30
right:rubrique	-27
right:rue	-41
right:rugby	-40
right:rules	-26
right:runner	-42
right:running	34
right:sa	54
right:safety	-25
right:said	30
right:sait	-61
right:salaries	-33
right:sales	-88
right:salmon	-36
right:samedi	39
right:sanitaires	44
right:says	42
right:scan	-42
right:school	-36
right:schools	30
right:scripte	-25
right:sculpteur	-43
right:season	-36
right:second	48
right:secret	44
right:secretaire	-56
right:secretary	-60
right:section	59
right:see	29
right:sees	-57
right:seize	36
right:selon	73
right:semences	-38
right:sens	50
right:sergeant	-71
right:sert	26
right:service	-66
right:services	-25
right:ses	-48
right:set	84
right:sets	-33
right:seul	-45
right:sex	-43
right:sexe	-40
right:shaped	-26
right:shift	-46
right:shop	-39
right:short	-38
right:showed	50
right:shrugged	26
right:si	54
right:siege	-31
right:signe	-33
right:simple	-62
right:since	75
right:sister	38
right:site	31
right:slow	63
right:smiles	-27
right:snes	-38
right:snuipp	-25
right:so	117
right:soaps	-25
right:socialiste	-38
right:sociaux	31
right:soho	-61
right:soit	28
right:sold	-52
right:solicitor	-51
right:solidaires	-43
right:some	65
right:souhaite	39
right:souligne	54
right:sound	-46
right:soutenue	-30
right:south	31
right:soutient	33
right:spain	52
right:spanish	45
right:spent	25
right:spinale	42
right:sport	-61
right:spreadsheets	-27
right:sprint	27
right:squad	-43
right:stade	-30
right:staff	-48
right:stage	-46
right:stagiaires	-38
right:start	-30
right:stations	-57
right:stephane	43
right:steward	-35
right:stewards	32
right:stored	42
right:street	-40
right:strong	29
right:students	32
right:studies	-38
right:studio	-47
right:style	-70
right:subscriber	39
right:sud	-78
right:suffered	48
right:suivi	42
right:suivie	28
right:sujet	-45
right:supplier	55
right:support	-31
right:sur	31
right:surpris	-61
right:surveyor	-51
right:surveys	-32
right:syndical	-32
right:syndicale	-30
right:syndicats	-35
right:t	41
right:tableaux	-49
right:tablette	49
right:tailor	-36
right:take	-27
right:taken	81
right:talent	-42
right:tant	-46
right:tante	47
right:taste	-42
right:taught	29
right:teacher	-36
right:teenager	60
right:teens	45
right:teletravail	32
right:temps	-35
right:tenor	-59
right:terrain	-58
right:teste	-65
right:tester	-45
right:testing	-42
right:tests	-62
right:tete	-35
right:the	26
right:theatre	-54
right:their	-25
right:then	25
right:therapist	-55
right:there	42
right:things	52
right:thinks	32
right:thirty	39
right:those	31
right:thought	51
right:thrombose	30
right:ticked	84
right:ticket	41
right:till	74
right:time	47
right:tired	37
right:titre	-72
right:to	39
right:told	61
right:too	45
right:took	-33
right:touche	-44
right:toucher	-50
right:toujours	46
right:toulouse	30
right:tout	-44
right:town	-49
right:trade	29
right:training	-44
right:trains	-32
right:travaille	34
right:treasurer	47
right:treated	42
right:treatment	62
right:trente	30
right:trial	44
right:trompe	-29
right:trust	-28
right:twenty	66
right:twickenham	-51
right:twins	33
right:type	68
right:types	-34
right:uk	-50
right:uml	-31
right:unions	-30
right:unison	-46
right:unit	-43
right:unite	-31
right:united	39
right:unprompted	30
right:unsa	-80
right:until	141
right:ups	-37
right:user	42
right:valeurs	-25
right:value	-38
right:van	-55
right:veganisme	-37
right:vegetale	-46
right:vendeuse	-34
right:vendre	-26
right:verbal	-33
right:vers	29
right:very	54
right:veterinaire	-32
right:veut	47
right:victoria	-43
right:videos	52
right:vignerons	-43
right:village	-29
right:ville	-34
right:violence	33
right:virale	32
right:vise	58
right:visite	62
right:voice	-31
right:voile	-40
right:voit	39
right:voitures	45
right:volant	-25
right:vote	-27
right:vous	-31
right:wales	-34
right:wall	-27
right:wanted	-68
right:wants	-33
right:ward	43
right:warehouse	40
right:warned	47
right:wars	-27
right:waste	-30
right:we	59
right:wears	73
right:week	85
right:weekends	34
right:what	-28
right:when	63
right:where	-65
right:whether	48
right:which	55
right:while	42
right:who	40
right:whole	-33
right:whom	30
right:why	29
right:will	72
right:winner	-38
right:withdrawn	49
right:within	34
right:without	27
right:won	-63
right:work	64
right:working	51
right:works	54
right:would	39
right:writes	48
right:wrote	75
right:y	33
right:yard	-35
right:year	-73
right:years	60
right:you	-45
right:young	-67
right:youth	75
right:zele	-29
right:zero	-34
right:zz	37
role:statement	50
role:topic	35
role:trait	32
spelt:first CAPITAL CAPITAL	-36
spelt:first CAPITAL UPPER	44
spelt:first CAPITAL |	55
spelt:first LOWER |	49
spelt:first UPPER	81
spelt:first UPPER CAPITAL	-57
spelt:first UPPER LOWER	118
spelt:first UPPER UPPER	29
spelt:inside CAPITAL	44
spelt:inside CAPITAL LOWER	57
spelt:inside CAPITAL |	38
spelt:inside LOWER CAPITAL	49
spelt:inside LOWER UPPER	-90
spelt:inside UPPER	73
spelt:inside UPPER LOWER	75
spelt:inside UPPER UPPER	37
spelt:inside UPPER |	57
spelt:next UPPER	-31
spelt:next |	30
vocabulary:0	-40
vocabulary:0 none	-42
vocabulary:1	-29
vocabulary:1 none	-67
vocabulary:2	30
vocabulary:2 mention	57
vocabulary:2 none	-31
vocabulary:3	48
vocabulary:3 mention	72
vocabulary:4	93
vocabulary:4 mention	103
vocabulary:5	45
vocabulary:5 mention	46
with:000	-127
with:02	37
with:11	26
with:12	36
with:14	34
with:17	34
with:1987	-29
with:1988	-26
with:1989	-34
with:1990	-31
with:1994	55
with:1995	26
with:1er	-35
with:200	-69
with:2003	48
with:2006	26
with:2010	30
with:2011	29
with:2015	51
with:2018	46
with:2019	33
with:2020	44
with:2022	60
with:2031	-35
with:22	51
with:255	45
with:2m	-28
with:3	60
with:300	-72
with:31	-35
with:340	-42
with:3d	30
with:4	31
with:40	-42
with:400	-78
with:41	28
with:50	42
with:512	31
with:6	38
with:60	-67
with:600	-34
with:8	37
with:90	29
with:91	40
with:abime	36
with:above	34
with:absences	25
with:absente	61
with:abstract	-29
with:acas	-43
with:accepte	28
with:accepterai	-30
with:acces	46
with:accessibilite	-30
with:accessoiriste	-30
with:accident	49
with:accompagne	-25
with:according	59
with:accountant	-36
with:accounts	-62
with:accro	49
with:accueil	-54
with:accueillait	-25
with:achats	-45
with:across	-48
with:act	-48
with:actif	52
with:acting	-35
with:action	38
with:actions	-46
with:activated	38
with:active	70
with:activee	29
with:activist	25
with:activiste	-39
with:activite	-59
with:actor	-45
with:actors	-34
with:ad	-57
with:addictologie	-46
with:adepte	44
with:adeyemi	28
with:adhesion	34
with:adjoint	-36
with:adjoints	-37
with:administratif	-40
with:administrative	-28
with:administrator	-29
with:admits	-37
with:admitted	71
with:adn	-71
with:adopted	41
with:adoption	-45
with:adultere	-26
with:advert	-57
with:advice	-25
with:advised	-37
with:adviser	-44
with:advises	-53
with:aerien	-51
with:aeroports	-40
with:affair	-65
with:affaires	-84
with:affairs	-37
with:affection	34
with:affiche	40
with:affiches	-27
with:affiliated	38
with:affiliation	80
with:affirme	39
with:after	36
with:again	27
with:age	43
with:agencement	-30
with:agenda	-31
with:agent	-69
with:ago	28
with:agreed	48
with:agrege	-36
with:aide	35
with:ailier	-27
with:aimable	-42
with:airbus	-35
with:airline	-30
with:airport	31
with:airports	-35
with:alcool	37
with:algebraic	-28
with:all	31
with:allergic	-69
with:allergy	-49
with:allow	35
with:alpha	31
with:ambassade	28
with:ambition	56
with:amenagement	26
with:amiante	-25
with:amis	53
with:amours	-28
with:analysed	39
with:analyst	-42
with:ancien	59
with:ancienne	54
with:anciens	-47
with:anglais	-33
with:animal	46
with:animaliste	28
with:animals	30
with:animaux	48
with:anne	37
with:annee	28
with:annees	52
with:annual	-60
with:annuel	-29
with:annuels	-29
with:anomalie	32
with:anonymous	28
with:ans	36
with:antecedents	40
with:anthroposophe	-59
with:antifraude	-25
with:antiquaire	-35
with:antiques	-69
with:antispeciste	-49
with:antitrypsine	25
with:any	25
with:anyone	26
with:anything	97
with:apaisee	-42
with:apoe4	-51
with:app	28
with:appareil	28
with:appareille	-38
with:apparel	-51
with:apparemment	52
with:appartement	58
with:appartenu	-25
with:appartient	39
with:appelez	-52
with:appelle	57
with:appels	-31
with:applicant	76
with:applicants	-52
with:apply	41
with:appointed	-28
with:apprentices	-60
with:apprenticeships	-26
with:appris	48
with:approcher	34
with:appui	61
with:apres	31
with:apropos	-26
with:arbitre	-40
with:architect	-39
with:architecture	-33
with:archives	-56
with:argues	-56
with:arles	-25
with:armes	41
with:arrest	28
with:arret	-25
with:arrete	35
with:arrets	-34
with:arrive	-29
with:arrivee	38
with:art	-45
with:article	-41
with:artist	-36
with:artiste	36
with:arts	-36
with:ascenseur	-36
with:ascenseurs	-26
with:ashkenazi	54
with:asie	-46
with:asile	35
with:ask	62
with:asked	43
with:asks	38
with:assemblies	31
with:assessment	47
with:assistant	-88
with:assistante	-60
with:associations	-38
with:associe	45
with:associes	-39
with:assumee	53
with:assureur	-68
with:asthmatique	-33
with:astrid	32
with:astrologie	25
with:astronomie	-30
with:at	31
with:athee	-62
with:atheisme	-52
with:atheist	-56
with:athlete	46
with:athletisme	-48
with:atlanta	42
with:atlantic	-44
with:attached	76
with:attacks	-45
with:atteint	-27
with:attend	52
with:attends	35
with:attentive	-38
with:attestation	27
with:aucun	54
with:aucune	51
with:audio	-42
with:audiologists	-44
with:audit	-39
with:audited	-43
with:audits	-41
with:august	37
with:aujourd	32
with:aumonerie	25
with:aumonier	-38
with:aurait	37
with:aussi	41
with:austerite	-28
with:authentification	-27
with:authentifiee	-54
with:author	-42
with:autism	-36
with:auto	-29
with:automatise	-26
with:automne	44
with:autre	43
with:autres	52
with:autrice	-35
with:autumn	55
with:avant	-41
with:avion	63
with:avis	-31
with:avocat	-66
with:avocate	-64
with:avocats	44
with:avoids	41
with:avoir	-29
with:avoue	40
with:away	34
with:ayn	36
with:b27	-29
with:bachelor	-37
with:back	48
with:badge	67
with:badges	-38
with:bag	33
with:bags	-27
with:baisser	-25
with:baker	-27
with:bakeries	-42
with:bakery	-32
with:balais	-39
with:balance	-37
with:balanced	-33
with:ball	-25
with:ballroom	-40
with:bamako	34
with:band	-80
with:bands	-57
with:banks	-28
with:barman	-50
with:barn	25
with:barre	-47
with:barreau	26
with:bartender	-29
with:baryton	-61
with:bas	49
with:base	42
with:based	-42
with:bass	-53
with:bati	-49
with:batiment	-61
with:bde	-39
with:became	65
with:bectu	-35
with:been	57
with:bees	-47
with:begles	-42
with:behalf	-31
with:being	63
with:belgique	33
with:believe	27
with:believed	40
with:believes	-28
with:belle	25
with:belonging	-30
with:belongs	64
with:bench	-32
with:benelux	-25
with:benevole	36
with:benevoles	-26
with:berne	-25
with:best	-40
with:beton	-35
with:better	-50
with:bi	-61
with:bible	35
with:bien	42
with:bijoutiere	-52
with:bilan	-34
with:bio	47
with:biodynamique	-34
with:bioethique	-32
with:biometric	-39
with:biometriques	-33
with:birth	59
with:bisexual	-38
with:bit	70
with:bizarrement	47
with:blackballed	39
with:blades	-25
with:blanc	51
with:bleu	-54
with:bleue	-41
with:blind	-42
with:blog	75
with:blue	-37
with:board	-33
with:boasts	28
with:body	-25
with:bois	-55
with:bonds	-32
with:bonne	-41
with:bons	-76
with:book	-55
with:bookkeeper	-53
with:books	-65
with:bookshop	-41
with:boots	-49
with:bord	33
with:boss	-26
with:both	35
with:boulanger	-29
with:boulangerie	-57
with:bourgogne	-48
with:boutique	-62
with:bovet	-31
with:box	40
with:branch	59
with:brand	-82
with:brca	-30
with:brca2	-50
with:bread	-45
with:brest	-46
with:brief	-85
with:bright	-27
with:brilliant	-30
with:brings	55
with:bristol	33
with:broadcaster	-40
with:brother	102
with:bruit	54
with:bruno	34
with:brut	-39
with:btp	-35
with:budget	-43
with:budgets	-33
with:build	-45
with:building	-42
with:built	-85
with:bulletin	29
with:bulletins	-34
with:bureau	75
with:burger	-31
with:burnt	39
with:bus	-93
with:business	-61
with:but	34
with:buvette	-37
with:buyer	-33
with:c282y	50
with:ca	39
with:cabaret	-46
with:cabin	-33
with:cabinet	-30
with:cadre	-41
with:caisse	-47
with:calendar	33
with:call	54
with:called	37
with:calling	-26
with:calme	-60
with:cambriolage	31
with:came	28
with:cameras	-29
with:campagne	49
with:campaign	-26
with:campaigned	47
with:can	26
with:cancelled	30
with:cancer	40
with:candidat	44
with:candidate	35
with:candidature	36
with:canine	-33
with:cannabis	-39
with:cannot	34
with:canteen	-38
with:cantine	45
with:cap	-25
with:capacity	-51
with:captain	29
with:captured	-33
with:caracteres	-62
with:caravanes	-26
with:caravans	-33
with:carbone	-42
with:card	59
with:cardiaque	-29
with:cardiff	-29
with:cards	-28
with:care	30
with:carnet	47
with:carre	-36
with:carrier	-105
with:carrying	42
with:carte	-38
with:cartes	-47
with:carved	-37
with:caryotype	-106
with:cas	42
with:cash	-33
with:casier	-63
with:casino	52
with:catalogue	-48
with:category	-40
with:caterer	-40
with:catholique	79
with:cats	-48
with:caught	42
with:cause	37
with:causes	27
with:cautions	-65
with:cdd	-62
with:cela	43
with:celibacy	-50
with:cell	62
with:cells	-44
with:cellules	25
with:center	38
with:cents	-34
with:ceremonies	26
with:cet	-54
with:cfdt	-81
with:cfe	-43
with:cftc	-57
with:cgc	-41
with:cgt	-100
with:chain	-35
with:chambre	-27
with:chan	34
with:chantal	29
with:chante	30
with:chantiers	-25
with:chapelle	-51
with:chaque	33
with:charcot	-30
with:charge	-37
with:chargee	-56
with:charities	-40
with:charity	-63
with:charte	-32
with:chartered	-38
with:chasseur	43
with:chat	40
with:chats	48
with:chauffage	-52
with:chauffeur	26
with:cheated	-25
with:checks	-59
with:cheerful	27
with:chef	37
with:chemistry	32
with:cheques	37
with:cherche	37
with:cherchent	29
with:chercheur	-32
with:chicago	-27
with:chiens	-42
with:chiffre	-43
with:chiffres	-29
with:child	-37
with:children	-33
with:chocolat	-27
with:choice	55
with:choir	36
with:chromosome	-83
with:chroniqueuse	-31
with:chu	-37
with:churches	39
with:chute	42
with:cinema	-29
with:cinq	-44
with:cinquante	36
with:cinquieme	-37
with:cio	-34
with:circule	29
with:cite	41
with:claimant	-47
with:claims	28
with:class	-52
with:classe	-26
with:classes	-57
with:classiques	-50
with:clauses	-32
with:cleaned	-45
with:cleaners	-47
with:cleared	37
with:clerk	-68
with:client	-27
with:clientele	-62
with:climat	-34
with:clinical	-38
with:clonage	-26
with:clos	-41
with:cloue	-69
with:clubs	42
with:cnil	-54
with:co	35
with:coaching	-40
with:coche	51
with:cocktails	-31
with:code	-25
with:codebase	-29
with:coffee	-25
with:colas	32
with:cold	-48
with:cole	29
with:collaborateur	-79
with:colle	-49
with:collecte	45
with:collectif	-46
with:collection	-37
with:collectionne	48
with:collector	-31
with:college	-45
with:collegue	80
with:colliers	-49
with:colloque	-37
with:comedie	-52
with:comite	26
with:commande	-70
with:commerce	-70
with:commerciale	-29
with:commercialise	-36
with:commissaire	-45
with:committed	53
with:communaute	29
with:communication	-51
with:communist	-49
with:communiste	-39
with:compagne	-53
with:compagnie	-29
with:compagnon	79
with:company	27
with:compass	42
with:complains	29
with:complaint	27
with:complet	31
with:completed	32
with:complexe	-41
with:compliance	-33
with:comprime	-28
with:comptable	-46
with:comptes	-43
with:comptoir	-47
with:concierge	-42
with:conclut	39
with:concours	-63
with:concu	-44
with:condamnation	-35
with:condamne	-50
with:conditions	43
with:conductrice	-29
with:conduit	39
with:conferencier	-35
with:confided	46
with:confie	25
with:confirme	28
with:confirms	-29
with:conflict	41
with:conforme	25
with:conformite	-52
with:congenital	-49
with:conjoint	-61
with:connecte	-44
with:connectee	-32
with:connu	52
with:connue	58
with:conscientious	-44
with:conseille	-44
with:conseiller	50
with:consent	-46
with:consequence	42
with:conservees	47
with:consignes	29
with:constable	40
with:consultant	-39
with:consultatif	-36
with:consulte	33
with:consulting	-61
with:consumer	-45
with:conteuse	-26
with:contract	-26
with:contractor	-33
with:contracts	-58
with:contractuel	-27
with:contraire	-28
with:contrairement	-41
with:contrats	-52
with:controle	34
with:controlee	32
with:convaincu	48
with:convicted	-29
with:convinced	33
with:convoy	-35
with:cook	30
with:coordinator	-35
with:coordinatrice	-28
with:copain	-27
with:copie	46
with:copies	58
with:copropriete	-27
with:copy	-52
with:corbeau	48
with:cordeau	-32
with:coriace	27
with:cork	-43
with:correspond	27
with:corset	-40
with:cosmetics	-26
with:cost	31
with:counselled	-25
with:country	34
with:coupee	-32
with:couples	-81
with:course	-53
with:courses	-33
with:courtes	-45
with:courts	-38
with:cousin	70
with:couture	-29
with:couvert	-48
with:couverte	33
with:couvre	-28
with:cover	-39
with:covered	-39
with:covid	-42
with:cpam	-29
with:creation	46
with:credit	-56
with:credo	-33
with:crew	-46
with:crier	-60
with:crime	-29
with:crise	-40
with:crisis	-40
with:critic	-26
with:critique	-58
with:croit	47
with:croydon	40
with:crutches	-29
with:cuisine	-76
with:cuisinier	36
with:culture	-29
with:cure	-36
with:curiosity	-28
with:curious	29
with:currently	58
with:customer	-47
with:customers	-59
with:customs	-38
with:cut	-58
with:cutter	-50
with:cvpr	-26
with:cwu	-25
with:cyanoacrylate	-33
with:cycles	36
with:dairy	-29
with:dakar	34
with:dance	-51
with:dane	30
with:dassault	-55
with:data	-35
with:day	38
with:days	52
with:deaf	-48
with:deals	-46
with:death	-41
with:debate	-26
with:debout	27
with:debunks	35
with:decided	-28
with:declared	63
with:decline	-40
with:declined	72
with:decors	-28
with:decoupe	-31
with:deep	-32
with:defect	40
with:defendants	-42
with:defendu	-28
with:deficiency	35
with:definit	33
with:degre	39
with:degree	-26
with:delais	-72
with:delegation	-43
with:deleguee	-44
with:delivery	-57
with:delta	-31
with:demenage	-32
with:demenager	-26
with:demission	45
with:demissionne	42
with:democratic	-46
with:demonstratrice	-26
with:denies	32
with:dentaire	-49
with:depart	44
with:deploye	-25
with:depression	-59
with:deputy	32
with:dernier	49
with:derniere	47
with:derry	29
with:descend	59
with:described	31
with:describes	61
with:design	-57
with:designed	-97
with:designer	-70
with:designs	-33
with:desormais	51
with:dessinateur	-29
with:dessine	-88
with:dessus	33
with:detection	-46
with:detective	-47
with:detenons	36
with:detention	-29
with:dette	-41
with:develop	-30
with:developpe	-64
with:developpeur	-45
with:devra	-26
with:dialyse	-32
with:dictates	29
with:did	61
with:didn	35
with:dieu	-36
with:digger	-38
with:dimanche	53
with:dinner	-49
with:diplomas	-41
with:diplomat	-26
with:diplomate	-44
with:direct	-42
with:directeur	56
with:direction	-33
with:directrice	-61
with:directs	-28
with:dirigeait	33
with:dirigeante	43
with:disability	-33
with:disabled	-29
with:disaggregated	-29
with:disciple	26
with:disclosed	25
with:disclosure	-43
with:discours	-29
with:discretion	-32
with:discussed	48
with:dish	-28
with:dishes	-30
with:disliked	32
with:dismissed	58
with:disorder	65
with:dispense	29
with:dispensed	-32
with:display	-43
with:displays	-40
with:dissertation	-92
with:distributeur	-31
with:dit	40
with:divers	-40
with:diversity	-48
with:dj	-34
with:dna	-58
with:doc	-31
with:dockers	34
with:doctor	45
with:doctoral	-34
with:doctorante	-82
with:doctorate	-56
with:documentaire	-35
with:documentary	-39
with:doigt	-26
with:doit	63
with:don	-35
with:donne	70
with:donnee	-25
with:donor	30
with:door	-30
with:dos	-57
with:dose	-44
with:dossier	56
with:douanier	-33
with:doubled	-65
with:douze	26
with:down	75
with:doyle	56
with:dr	-52
with:drafted	-44
with:drew	-52
with:drh	-91
with:drinking	-35
with:drive	34
with:droite	-32
with:drums	-47
with:dry	35
with:dsi	-47
with:dubai	46
with:dunn	26
with:durable	-31
with:durham	26
with:during	58
with:dusty	38
with:duties	26
with:duval	-29
with:each	-40
with:early	-51
with:east	-46
with:easy	69
with:eaux	-27
with:ebat	-43
with:ebeniste	-61
with:ecarte	31
with:ecole	-26
with:ecologie	-42
with:ecologiste	-67
with:ecologistes	-25
with:ecology	-27
with:economie	-27
with:economist	-42
with:ecoute	-28
with:edited	-46
with:editeur	-30
with:edition	-27
with:editor	-92
with:editrice	-47
with:educateur	-41
with:educatif	49
with:education	-57
with:educatrice	30
with:effectue	39
with:elected	45
with:electeur	35
with:electrice	26
with:electronic	-26
with:electronique	-62
with:eleve	33
with:elevee	25
with:eleves	-44
with:eleveur	-39
with:else	41
with:ely	-61
with:embassy	27
with:embrasser	-39
with:emission	-29
with:emploie	-40
with:employed	-81
with:employees	-30
with:employer	38
with:employers	-49
with:employment	31
with:employs	-57
with:emporte	-31
with:empreinte	-84
with:empreintes	-46
with:enchaine	49
with:enclosed	38
with:enduits	-34
with:endurance	72
with:engage	-50
with:engagee	27
with:engine	-36
with:engineer	-28
with:england	-41
with:english	-41
with:enquetes	-30
with:enrole	-32
with:enrolled	-25
with:entend	-57
with:entre	53
with:entrepreneur	25
with:entreprises	-26
with:entretien	68
with:entry	25
with:envoie	46
with:epicurienne	-31
with:epilation	-33
with:epipen	-41
with:epouse	42
with:epoux	-37
with:equality	36
with:erlangen	-50
with:escale	-57
with:estates	-26
with:estonia	-41
with:etaient	49
with:etait	38
with:etalonnage	-39
with:etalonneur	-47
with:ete	39
with:ethical	-47
with:ethique	-37
with:etienne	-61
with:etonne	-37
with:etre	45
with:etude	-63
with:etudes	25
with:etudiant	26
with:etudiante	-53
with:etudiants	-39
with:europe	-59
with:europeenne	-31
with:europeennes	-36
with:evenementiel	-30
with:evening	-36
with:evenings	27
with:events	-70
with:everybody	46
with:everyone	46
with:evitee	-48
with:eviter	55
with:evolution	-42
with:evoque	29
with:ex	83
with:examiner	-34
with:excel	-62
with:excellent	-38
with:excellents	-33
with:exclu	43
with:executive	44
with:exempted	39
with:existentialiste	-27
with:exome	-49
with:expatriate	-26
with:expenses	37
with:expert	-47
with:explained	36
with:export	-28
with:exposed	-38
with:exposition	-38
with:extra	-32
with:extrait	-33
with:extreme	-39
with:eyes	33
with:fac	51
with:facades	-33
with:faces	-25
with:facial	-52
with:faciale	-79
with:facilities	-41
with:facteur	-50
with:factory	-52
with:failed	47
with:faillite	-39
with:faire	-27
with:faisait	-46
with:fait	27
with:fall	56
with:familiale	-29
with:families	-28
with:famille	42
with:familles	-45
with:fanconi	45
with:far	48
with:farmer	-55
with:fashioned	26
with:father	56
with:faune	-39
with:faute	-54
with:fautes	-28
with:fbu	-49
with:federal	42
with:fee	-38
with:feel	27
with:fees	50
with:fell	-72
with:feminine	32
with:femme	28
with:fertility	-39
with:festivals	-34
with:feu	-27
with:feves	-27
with:fiche	77
with:fiches	-51
with:fiction	-45
with:field	-59
with:fier	34
with:fiere	60
with:fife	31
with:fifteen	43
with:figure	36
with:file	55
with:files	-32
with:filiale	-39
with:filles	46
with:film	-136
with:filme	-60
with:films	56
with:fin	81
with:finds	30
with:fined	-31
with:fingerprint	-75
with:fingerprints	-77
with:fingers	29
with:fired	43
with:firmware	-48
with:fiscale	35
with:fish	-52
with:fitter	-69
with:fixed	-30
with:fixes	-49
with:flags	-31
with:flat	62
with:fled	51
with:floor	53
with:flore	-29
with:flow	-56
with:flowers	-45
with:flush	-27
with:flux	-47
with:flying	28
with:fo	-74
with:fob	35
with:fois	44
with:fondatrice	-33
with:fonde	31
with:foot	33
with:football	-69
with:footballeur	35
with:foreman	104
with:forestiere	-27
with:forging	-41
with:form	54
with:formateur	-28
with:formation	-86
with:formatrice	-87
with:forme	29
with:former	56
with:formulaire	66
with:formulaires	-31
with:fort	-31
with:forte	-63
with:fortes	-26
with:forum	30
with:found	47
with:founded	26
with:fournie	-25
with:fournisseurs	-41
with:fragile	-35
with:frames	-43
with:frameworks	-26
with:franc	-46
with:francais	-42
with:fraude	-31
with:free	-41
with:freelance	-36
with:freemason	-49
with:freemasons	-39
with:freight	-28
with:frere	64
with:freud	-33
with:friday	62
with:fridays	47
with:fridge	38
with:friends	68
with:froid	-54
with:from	49
with:fsu	-48
with:fui	26
with:fuite	30
with:fundraiser	-32
with:furniture	-36
with:further	36
with:g6pd	-43
with:gael	-52
with:gai	-38
with:gait	-66
with:games	-45
with:gap	33
with:garcons	56
with:gardens	-25
with:gardiens	-30
with:gare	-29
with:gargoyles	-31
with:gave	39
with:gay	-134
with:gender	-32
with:gene	-41
with:genealogie	35
with:genealogiste	-32
with:general	-32
with:generation	-28
with:genes	-63
with:genetic	-56
with:genetically	-63
with:genetique	-85
with:genetiques	-38
with:genoux	-48
with:geographique	-34
with:gerante	-56
with:gere	-70
with:gestionnaire	-56
with:get	30
with:gets	63
with:gilbert	30
with:git	-59
with:gite	-37
with:give	28
with:gives	46
with:glass	-26
with:glisse	52
with:gluten	29
with:gmb	-55
with:go	27
with:goalkeeper	-51
with:goes	46
with:going	48
with:golf	-100
with:good	-35
with:goods	-40
with:gossip	49
with:gouvernante	-62
with:gouvernement	-32
with:governor	34
with:grade	-36
with:grader	-26
with:grand	39
with:graphiste	-58
with:gras	-30
with:gravite	26
with:greffier	-53
with:greffiere	-43
with:grenoble	-35
with:grievance	31
with:ground	35
with:grounds	52
with:group	29
with:groupe	56
with:guard	32
with:gud	-29
with:guests	-34
with:guide	-57
with:guild	29
with:gym	38
with:h	43
with:habite	-25
with:hair	30
with:halewood	31
with:half	-38
with:hall	-25
with:hand	-45
with:handbook	-30
with:handicape	-36
with:handler	-47
with:handshake	-52
with:hang	-63
with:hanoi	41
with:hard	29
with:hardest	-69
with:hardware	-26
with:harmless	28
with:harmony	25
with:haul	-31
with:haven	-46
with:havre	35
with:headquarters	-30
with:healthy	-47
with:hearing	-58
with:heat	44
with:hebdo	-43
with:helene	-29
with:helmand	27
with:help	-57
with:helps	29
with:helvetique	-29
with:hence	51
with:hereditaire	-60
with:hereditary	-70
with:heredite	-37
with:herite	-60
with:hernies	-26
with:herself	36
with:heterosexual	-48
with:heureux	-40
with:hexham	-42
with:hidalgo	-36
with:himself	37
with:hire	-61
with:hired	-29
with:hires	-55
with:historian	-36
with:hla	-63
with:hmrc	55
with:hoang	41
with:hold	43
with:holds	55
with:holiday	-30
with:holidays	28
with:homeopathy	30
with:hommes	-43
with:homo	-65
with:homosexualite	-70
with:homosexuel	-39
with:homozygous	-37
with:hong	40
with:honk	-46
with:hopital	32
with:horaires	26
with:horoscopes	-53
with:hors	68
with:horse	39
with:hospitalise	-62
with:hospitals	-58
with:hotel	-91
with:hotellerie	-29
with:hotesse	-29
with:hours	38
with:hr	-66
with:hrbp	-30
with:hui	28
with:huile	-51
with:huissier	-59
with:huit	30
with:huma	-32
with:humaine	-25
with:humanist	-48
with:humaniste	-38
with:hume	-27
with:husband	73
with:i	32
with:idea	-42
with:idees	-29
with:idemia	-46
with:identical	32
with:identifies	37
with:identify	35
with:iec	-36
with:iel	65
with:if	53
with:ignore	31
with:ii	34
with:ils	37
with:imc	-59
with:immeuble	-27
with:immobilier	-45
with:immobiliere	-43
with:immoral	34
with:imprimerie	-35
with:imprimeur	-58
with:included	28
with:independant	-75
with:indetectable	41
with:index	-33
with:indication	48
with:industry	-27
with:ines	60
with:infidele	-45
with:infirmary	-40
with:info	-39
with:informatise	-72
with:informed	-33
with:ingenieur	-51
with:ingenieurs	-45
with:inherited	-59
with:initiation	-25
with:initiative	-33
with:inscrit	95
with:inside	-39
with:insists	44
with:installer	-63
with:institute	-62
with:intactes	36
with:interdit	38
with:interesse	45
with:interested	25
with:interet	-30
with:interim	34
with:interimaire	30
with:interprete	-47
with:interpreted	-43
with:interprets	-26
with:intervenant	-38
with:interview	56
with:intimate	-56
with:intime	-36
with:intimes	-41
with:into	-28
with:introduced	-30
with:inventaires	-27
with:inversion	-34
with:investigation	-30
with:investissement	-33
with:investment	-74
with:invoices	-54
with:ireland	-38
with:iris	-53
with:irish	-43
with:islington	-26
with:isn	45
with:iso	-50
with:issue	37
with:it	40
with:italien	-36
with:its	-50
with:ivresse	-31
with:ivry	36
with:jack	-36
with:jail	-25
with:jamais	45
with:january	35
with:jaser	-41
with:je	31
with:jeans	-42
with:jehovah	-25
with:jeudi	30
with:jeune	-80
with:jobs	30
with:joint	43
with:joints	-28
with:joked	-26
with:jokes	-64
with:joue	-67
with:jour	46
with:journalists	-33
with:judge	-42
with:judiciaire	-53
with:judiciaires	-32
with:judo	-46
with:juge	43
with:jugement	58
with:juin	25
with:june	59
with:juriste	-95
with:jusqu	73
with:juvenile	-42
with:kampala	34
with:karen	38
with:karim	27
with:keeps	38
with:kennel	33
with:kent	-39
with:kids	46
with:kinesitherapeute	-59
with:kits	-42
with:klinefelter	-54
with:know	77
with:knows	29
with:kong	33
with:koroma	29
with:kyoto	-48
with:lab	33
with:label	-55
with:labo	49
with:laborantine	-30
with:laboratoire	-26
with:lache	29
with:lactose	45
with:ladders	42
with:ladies	-42
with:lads	-30
with:lagos	-26
with:laique	-25
with:lake	-33
with:lane	-53
with:langues	40
with:lapsed	74
with:laptop	53
with:laser	-38
with:lasse	-42
with:last	30
with:late	60
with:later	25
with:latex	95
with:latin	-41
with:laughs	-59
with:launch	-38
with:launched	-30
with:lay	47
with:layout	-60
with:le	29
with:lead	-27
with:leadership	-35
with:leads	76
with:learning	41
with:leave	30
with:leaving	26
with:lecteur	57
with:lectures	-37
with:led	56
with:leeds	-25
with:left	67
with:legal	-32
with:leicester	-35
with:leroy	44
with:lesbian	-50
with:lesbienne	-47
with:lesbos	-41
with:let	56
with:lets	26
with:letters	-49
with:lettre	34
with:lettres	36
with:leur	49
with:leurs	-37
with:levres	-43
with:levy	-33
with:lfi	-26
with:lgbt	-26
with:lgbtq	-32
with:liaison	-57
with:liaisons	-36
with:liberal	-32
with:liberation	49
with:liberee	-28
with:libertarian	-32
with:libido	-89
with:librarian	-39
with:libre	-38
with:licenciement	40
with:lifelong	30
with:lift	47
with:light	46
with:lighting	-62
with:like	35
with:likes	31
with:limoges	-41
with:limousine	-40
with:link	-25
with:linkedin	39
with:lire	47
with:lisbon	38
with:listens	-31
with:lit	30
with:lits	-39
with:live	40
with:liverpool	-34
with:livraison	-30
with:livres	-31
with:ll	53
with:loads	-48
with:local	40
with:locks	40
with:lodge	-30
with:loge	-60
with:logement	34
with:logiciel	35
with:logistique	-28
with:logo	-64
with:logs	36
with:loisirs	37
with:long	-59
with:longtemps	-32
with:lorries	-47
with:lors	60
with:loue	-33
with:louis	25
with:louise	35
with:lounge	-55
with:lourdement	57
with:love	-54
with:loves	27
with:low	60
with:lr	-45
with:lu	-29
with:lues	46
with:lui	27
with:lumieres	47
with:lunch	58
with:lyceens	-30
with:lynch	-26
with:lyon	-32
with:m	33
with:m25	50
with:machine	29
with:machines	-61
with:macon	-29
with:magasins	67
with:magazine	30
with:mai	59
with:mail	43
with:main	29
with:maine	-59
with:mains	53
with:mairie	27
with:mais	45
with:maitre	-31
with:maitresse	-61
with:majeure	35
with:major	-34
with:maker	-64
with:malades	-54
with:male	-30
with:malta	-28
with:man	25
with:managed	-61
with:manager	-33
with:manages	-41
with:managing	36
with:mandats	27
with:manifestation	35
with:manual	-63
with:manuel	-64
with:maquette	-60
with:marais	-41
with:march	54
with:marche	-49
with:marched	-37
with:marcher	-39
with:marcus	-41
with:margin	47
with:mari	41
with:mariage	41
with:mariages	-52
with:marie	33
with:marin	-51
with:marine	38
with:marins	35
with:market	-81
with:marketing	-62
with:marque	-71
with:marques	-63
with:marriage	26
with:married	95
with:marseille	43
with:masks	-49
with:mason	-33
with:massage	-30
with:master	-51
with:matched	-46
with:materialist	-65
with:matiere	-40
with:matin	47
with:matins	49
with:matrimoniaux	-34
with:matter	30
with:may	41
with:mayor	42
with:means	50
with:mechanic	-55
with:medecin	55
with:media	-49
with:mediateur	-34
with:medicale	-61
with:medicine	-40
with:medite	46
with:meeting	-43
with:meetings	-85
with:meilleur	-50
with:member	71
with:membership	38
with:membre	46
with:meme	39
with:memoir	29
with:memoirs	-42
with:mend	36
with:mene	-29
with:meneur	32
with:mentioned	58
with:mentions	56
with:mentor	-35
with:mer	-64
with:mere	69
with:messe	38
with:metaboliser	26
with:method	-29
with:methodist	-49
with:metrage	-41
with:metz	32
with:midi	-69
with:militante	47
with:milite	51
with:million	-49
with:mills	-37
with:miner	-45
with:mineurs	26
with:minister	-29
with:ministers	-25
with:ministre	33
with:ministry	-47
with:minuscule	-48
with:minute	36
with:minutes	-56
with:mis	-59
with:missed	42
with:mission	-39
with:mistake	44
with:mme	41
with:mobile	-35
with:mobilite	-53
with:mode	-44
with:model	29
with:models	-35
with:modem	-38
with:moderated	-38
with:moderatrice	-52
with:modes	-48
with:module	-33
with:moi	62
with:mois	29
with:moitie	62
with:moleculaire	-29
with:mon	35
with:monnaie	-31
with:monteur	-34
with:monteuse	-35
with:month	56
with:months	41
with:montpellier	-26
with:montre	-25
with:montrent	-42
with:moral	-42
with:more	39
with:mormon	-32
with:morning	-31
with:mornings	46
with:mort	-41
with:moteur	-28
with:moulage	-37
with:moulages	-36
with:mouvement	-26
with:movement	34
with:mr	28
with:ms	31
with:msc	-33
with:much	-42
with:mug	29
with:municipal	45
with:municipales	-46
with:murmure	50
with:musee	-40
with:museum	-46
with:musical	-63
with:musulman	-29
with:mutation	-76
with:mute	27
with:mutual	-50
with:mutuelle	25
with:my	56
with:mybpc3	56
with:myheritage	-46
with:myself	38
with:naissance	66
with:naked	-47
with:named	36
with:names	-51
with:nanterre	-50
with:nantes	32
with:national	37
with:nationale	-63
with:ne	25
with:near	58
with:nee	28
with:need	55
with:needs	63
with:negatif	52
with:negative	74
with:negociation	38
with:negocie	-50
with:negotiating	43
with:neighbour	27
with:neighbours	68
with:nettoyage	26
with:network	-28
with:neuves	-36
with:never	34
with:new	-58
with:newborn	-28
with:newbury	-55
with:nhs	-35
with:nice	-46
with:nineteen	35
with:no	30
with:nobody	55
with:noel	39
with:nomme	-38
with:none	67
with:nor	26
with:nord	25
with:nordisk	-39
with:normal	51
with:normandie	-30
with:north	-47
with:nos	-35
with:not	38
with:notaire	-33
with:note	45
with:nothing	53
with:noticed	36
with:notices	-25
with:notre	-42
with:nous	69
with:nouveaux	-56
with:novel	-88
with:now	90
with:npa	-26
with:nuit	-30
with:nuits	39
with:nuj	-35
with:number	56
with:numbers	-45
with:numerique	-60
with:nurse	-50
with:nurses	-49
with:objection	-27
with:obtenu	-26
with:ocaml	-27
with:occupational	-67
with:october	61
with:oddly	31
with:oeil	-32
with:oeuvre	-57
with:off	62
with:offenders	-54
with:offered	46
with:offices	32
with:officine	-27
with:older	29
with:on	25
with:onboarding	42
with:once	34
with:one	40
with:only	53
with:openly	48
with:operation	53
with:operator	-40
with:operatrice	-38
with:opinion	-53
with:opponent	32
with:oppose	45
with:opposee	-33
with:opposition	-75
with:opt	-32
with:option	-41
with:optique	-47
with:or	-27
with:orchidees	-33
with:ordered	50
with:ordonnees	-33
with:ordre	46
with:oreille	28
with:organisateur	-54
with:organisation	-42
with:organisatrice	-42
with:organise	-26
with:organised	26
with:organises	30
with:orientation	-108
with:origine	28
with:origines	30
with:orsay	-28
with:orthophoniste	-29
with:orthoptiste	-26
with:oscp	-44
with:oslo	-37
with:other	-48
with:ottawa	-33
with:ou	60
with:ouest	-56
with:oui	44
with:our	49
with:out	43
with:oute	-51
with:outils	-26
with:outlook	35
with:outs	-42
with:outspoken	44
with:ouverte	-31
with:ouvertures	-40
with:ouvrent	42
with:ouvrir	-43
with:overstaying	-36
with:overtime	32
with:owner	-52
with:ox	-32
with:pa	-58
with:packaging	-44
with:page	40
with:paid	37
with:painting	-29
with:pairs	-32
with:palais	-25
with:palb2	-27
with:palm	-61
with:palmaire	45
with:panel	27
with:panic	-43
with:papas	-33
with:paper	27
with:paperasse	-67
with:paperwork	-71
with:parce	53
with:parcours	-35
with:parcs	-46
with:parent	-33
with:parfaite	32
with:parish	-39
with:park	-76
with:parler	-51
with:parlez	28
with:parole	37
with:parrain	48
with:partenaires	-39
with:parti	-60
with:participant	31
with:participe	50
with:particulier	33
with:partiel	50
with:parties	39
with:partner	48
with:partners	-33
with:partout	-42
with:parts	-64
with:pas	27
with:passe	80
with:passes	63
with:passport	32
with:past	48
with:pastor	60
with:patch	-26
with:patents	-67
with:paternite	28
with:paternity	-38
with:patience	-59
with:patiente	61
with:patients	-36
with:patisserie	-28
with:patissiere	-47
with:patrimoine	-67
with:patronal	-30
with:patronale	-34
with:patronne	55
with:paul	-37
with:pauvrete	25
with:pay	38
with:payments	-59
with:payroll	-70
with:paysannes	-34
with:pcf	-92
with:pcs	-41
with:peels	-42
with:peers	-37
with:peine	-81
with:peint	-48
with:peintre	-39
with:pelerinage	-32
with:pen	51
with:penalty	-29
with:pendant	46
with:pending	47
with:penitentiaire	-34
with:people	-62
with:pepinieriste	-46
with:perdue	-42
with:pere	50
with:period	-44
with:person	63
with:personne	47
with:personnes	-49
with:petit	37
with:petite	-28
with:petits	-26
with:peu	35
with:pharmacie	-27
with:phd	-45
with:philosophy	-46
with:phone	50
with:phones	28
with:photo	87
with:photograph	46
with:photographe	-69
with:photographer	-29
with:photographiques	-29
with:photos	28
with:phrases	28
with:physiotherapist	-42
with:piano	-38
with:piece	-26
with:pieces	-28
with:pins	26
with:pitch	-65
with:plaidoyer	37
with:planes	36
with:planned	26
with:planner	-48
with:planning	-56
with:plant	54
with:plantes	41
with:plants	35
with:plaques	29
with:platform	-25
with:platt	32
with:play	-49
with:plays	-30
with:please	68
with:plus	-38
with:plutot	28
with:pma	28
with:pme	-30
with:po	40
with:podcast	26
with:poet	44
with:point	-49
with:pois	-35
with:poland	45
with:polices	-48
with:policiers	-40
with:policy	-44
with:polite	59
with:politics	64
with:politique	-25
with:pompier	-31
with:pompiers	-34
with:populaire	-31
with:porno	-70
with:porte	58
with:porters	-28
with:porteuse	-59
with:portraitiste	-66
with:poser	-35
with:positif	55
with:positive	77
with:possible	47
with:posted	31
with:poster	-30
with:posters	-26
with:posting	26
with:posts	44
with:pouce	-59
with:poulpe	-45
with:pr	-30
with:practice	-53
with:pragmatique	-37
with:prat	33
with:praticiens	30
with:pratiquant	63
with:pre	38
with:precinct	41
with:precise	85
with:precoce	-42
with:predisposed	-42
with:predisposition	-46
with:prefer	-33
with:preference	30
with:prefet	32
with:premiere	55
with:premises	-25
with:premutation	-40
with:prend	28
with:prepared	-30
with:present	48
with:presentation	-49
with:preside	35
with:press	-69
with:presse	28
with:pressure	-31
with:prestataire	-33
with:prete	36
with:prevoyance	-38
with:prevue	25
with:pricing	-26
with:pride	27
with:printemps	40
with:printer	-46
with:printers	-32
with:printing	-27
with:prints	-62
with:prises	33
with:privacy	-34
with:private	-37
with:prive	-30
with:prix	-71
with:prize	-64
with:probably	31
with:problem	-34
with:procedure	-27
with:proche	68
with:procuration	-25
with:procurement	-40
with:product	-43
with:productions	-40
with:produits	-34
with:professeure	-36
with:profil	71
with:profile	79
with:project	-48
with:projet	-32
with:projets	-58
with:prolongee	29
with:prononcee	27
with:proof	-46
with:propre	55
with:prospect	-32
with:prospectuses	-31
with:protection	-50
with:proteges	35
with:protestant	-30
with:protesters	-48
with:prothesiste	-52
with:prototype	-47
with:prouve	57
with:province	43
with:provincial	25
with:prud	47
with:ps	-69
with:ptt	28
with:pu	37
with:pub	49
with:publications	45
with:publicitaires	-37
with:publique	-52
with:publiques	68
with:punctual	52
with:pupil	45
with:pupils	-88
with:puts	63
with:qualite	-28
with:quarrel	42
with:que	53
with:questionnaire	41
with:questions	34
with:qui	35
with:quick	-27
with:quitte	57
with:rabhi	25
with:race	-32
with:racing	-37
with:radie	34
with:radio	-78
with:raised	47
with:raison	36
with:raisons	27
with:rally	-37
with:ramp	-25
with:rand	25
with:range	-69
with:ranger	-49
with:rao	70
with:rapport	-33
with:rapports	-76
with:rares	26
with:rather	53
with:rationalisme	-46
with:rationalist	-30
with:rationaliste	-52
with:react	-39
with:reader	-43
with:realist	-39
with:reason	-41
with:rebond	-58
with:reception	-31
with:receptionist	-71
with:reclame	25
with:recognises	-38
with:recoit	-45
with:recommande	-31
with:reconnaissance	-35
with:reconnait	-55
with:reconnu	73
with:record	77
with:recorded	28
with:recordings	-37
with:recours	-33
with:recouvrement	-40
with:recovered	-34
with:recruited	37
with:recrute	-29
with:recruteur	59
with:recu	27
with:recuperation	-28
with:recuse	46
with:recyclage	-25
with:redacteur	-43
with:redige	-51
with:redonne	-51
with:reduit	-34
with:reelu	25
with:references	25
with:referent	32
with:refugie	27
with:refuse	43
with:refused	62
with:refuses	52
with:regard	-57
with:regionale	39
with:regionales	-25
with:registered	56
with:registrar	-32
with:regular	40
with:regulator	-52
with:regulier	57
with:rehabilitation	-28
with:rejects	33
with:rejoindre	-48
with:rejoint	-57
with:related	46
with:relation	50
with:relations	-54
with:relationships	-38
with:releases	-25
with:relieuse	-40
with:religieuse	-32
with:religion	-35
with:relit	-31
with:relocate	45
with:rembourse	44
with:remember	-49
with:remote	-30
with:rend	32
with:renonce	27
with:rentre	-54
with:rentree	52
with:renvoye	47
with:rep	-28
with:repaid	-25
with:repair	-58
with:repaired	-42
with:repertoire	-25
with:replaced	-76
with:repond	47
with:reporter	-69
with:reporting	-54
with:reprendre	52
with:reprennent	-40
with:republican	-32
with:repute	30
with:required	27
with:research	-46
with:researched	-30
with:researcher	-78
with:reseau	35
with:reserve	65
with:resigned	71
with:respecte	-36
with:restaurant	-64
with:restaure	-67
with:restored	-51
with:restores	-36
with:restriction	47
with:results	58
with:retards	-56
with:retenu	-49
with:retient	59
with:retrait	-51
with:retraite	-57
with:retrouve	36
with:retrouvee	36
with:rett	-35
with:return	-50
with:returned	-46
with:reunions	-37
with:reussi	43
with:revelee	45
with:revendique	50
with:revendu	-44
with:revenu	-42
with:revision	-30
with:revue	-52
with:rewritten	-32
with:rewrote	-25
with:reyes	40
with:rien	79
with:rights	-30
with:rigoureuse	-32
with:riots	-39
with:risk	28
with:risks	38
with:risque	-30
with:rive	-34
with:rn	-86
with:roach	32
with:roe	30
with:roi	-52
with:role	-86
with:roles	-47
with:roll	-67
with:roman	-73
with:rooms	-28
with:rope	-30
with:rose	31
with:rouen	-33
with:route	-37
with:roux	30
with:rowe	-38
with:roy	31
with:royal	52
with:rudolf	29
with:rue	-75
with:rugby	-97
with:ruiz	-48
with:ruling	-37
with:rumeur	76
with:rumour	38
with:runner	-33
with:runs	42
with:russian	-29
with:ruth	32
with:sabatier	-27
with:safe	35
with:said	64
with:sain	-33
with:saison	-40
with:salaire	50
with:salaires	-29
with:salarie	-25
with:salariee	-55
with:salaries	-52
with:sales	-41
with:salesman	-49
with:salle	26
with:salmon	-55
with:salons	44
with:samedi	40
with:sang	-51
with:sanitaires	26
with:sat	49
with:saturdays	-35
with:savoir	32
with:say	49
with:says	60
with:scan	-86
with:scanner	-35
with:scenariste	-42
with:sceptique	-53
with:scheme	-43
with:schiphol	68
with:science	26
with:sciences	29
with:scientifique	-50
with:scierie	30
with:sclerose	-29
with:scn1a	29
with:scolaires	-40
with:scooter	-26
with:score	-26
with:scottish	-32
with:scouts	-33
with:screening	31
with:screenshot	30
with:sculpteur	-49
with:scythes	-27
with:se	40
with:seamstress	-33
with:search	26
with:season	-81
with:second	51
with:section	73
with:see	57
with:seems	55
with:seen	55
with:segolene	59
with:seizure	-27
with:sejours	26
with:sel	-25
with:selection	-39
with:selfie	-35
with:sell	-25
with:sells	-58
with:selon	69
with:semaines	59
with:semences	-43
with:seminaire	49
with:seminar	-38
with:senateur	-36
with:sens	-32
with:sense	-62
with:sent	66
with:september	37
with:sera	-38
with:serait	27
with:sergeant	-62
with:serie	-69
with:series	-54
with:seriously	36
with:servant	40
with:served	71
with:server	34
with:serveur	-27
with:service	29
with:serving	-27
with:sets	-41
with:seven	40
with:seventies	34
with:sex	-108
with:sexe	-46
with:sexual	-64
with:sexualite	33
with:sexuel	-35
with:sexuelle	-57
with:shaped	-28
with:share	45
with:shareholders	-31
with:sheets	-31
with:shelving	-32
with:shift	-66
with:shifts	-43
with:shoot	-38
with:shop	-84
with:shops	-25
with:shorter	-41
with:shows	70
with:si	63
with:sick	-32
with:sickle	-28
with:side	52
with:siecle	-31
with:siemens	-42
with:signale	35
with:signaler	28
with:signe	31
with:signer	30
with:signs	55
with:simple	-66
with:since	75
with:single	-45
with:site	31
with:sits	41
with:six	29
with:slept	-57
with:slip	25
with:slogan	-34
with:slow	29
with:smiles	-38
with:sncf	-26
with:snes	-46
with:snp	-39
with:so	40
with:soaps	-30
with:sociales	-39
with:socialist	-27
with:socialiste	-36
with:societe	-35
with:soeur	36
with:soft	26
with:software	42
with:soho	-63
with:soignee	26
with:soins	26
with:soiree	-27
with:soirees	-25
with:soit	34
with:sold	-39
with:solicitor	-52
with:solidaires	-51
with:solitude	-32
with:some	74
with:somebody	38
with:someone	-37
with:sommeil	43
with:sommelier	29
with:son	27
with:sondeur	-37
with:sonnette	-44
with:sons	-33
with:sort	84
with:sorti	53
with:soudure	-35
with:soulevements	-53
with:souligne	48
with:sound	-61
with:source	-30
with:sourire	54
with:sous	27
with:soutenue	-51
with:soviet	-64
with:spain	32
with:spanish	46
with:speak	27
with:speaks	65
with:specialiste	-47
with:specialite	-64
with:speed	-54
with:spends	51
with:spinale	33
with:spite	36
with:split	-38
with:sportive	-27
with:sports	32
with:spreadsheets	48
with:sprint	31
with:sql	-50
with:squad	-41
with:stable	32
with:stagiaires	-46
with:stamps	-41
with:stand	-28
with:standard	-73
with:standards	-39
with:stands	25
with:stations	-71
with:statistician	-34
with:staunch	-25
with:stay	-27
with:steel	-32
with:steering	36
with:stephane	52
with:stephanie	-66
with:sterile	-48
with:steroid	31
with:steward	-50
with:still	35
with:stoique	-44
with:stood	39
with:stop	26
with:stopped	-46
with:store	-66
with:stored	38
with:stores	-30
with:story	-29
with:strasbourg	27
with:street	-47
with:strong	-53
with:struck	-47
with:student	25
with:students	-29
with:studied	-33
with:studies	-41
with:studio	-41
with:study	-39
with:style	-74
with:subject	-33
with:subscriber	33
with:subscription	27
with:success	-30
with:sud	-89
with:suffered	40
with:sugar	-49
with:suite	-27
with:suits	-53
with:suivi	45
with:suivie	50
with:sujet	29
with:summers	-39
with:superb	35
with:supernatural	-35
with:supervised	-37
with:supervision	-34
with:supplement	-44
with:supplies	-45
with:supporte	25
with:supreme	-26
with:sur	-32
with:surgery	-32
with:surveillance	-31
with:surveillants	-30
with:survey	34
with:surveyor	-47
with:surveys	-41
with:suspendu	38
with:svelte	-25
with:svt	-26
with:sympathie	32
with:sympathiser	-31
with:syndical	-33
with:syndicale	-52
with:syndrome	52
with:sysadmin	-25
with:system	43
with:systeme	63
with:t	60
with:table	-70
with:tableaux	-51
with:tablet	32
with:tablette	45
with:tags	-25
with:tailleur	-37
with:tailor	-38
with:take	-49
with:taken	39
with:tant	-51
with:tante	53
with:tapage	26
with:taste	-62
with:tate	-43
with:taxi	43
with:teaches	-29
with:teaching	29
with:teachings	28
with:team	-49
with:technician	-74
with:technicien	-72
with:teenager	53
with:teens	43
with:teheran	35
with:telethon	-30
with:teletravail	67
with:television	-28
with:tell	43
with:tells	26
with:temoin	-46
with:temple	-30
with:temps	35
with:ten	29
with:tenait	25
with:tender	-42
with:tenir	34
with:tennis	-32
with:tenu	-48
with:term	-37
with:terme	-25
with:terrain	-56
with:terre	-55
with:test	32
with:teste	-29
with:tester	-50
with:tests	-25
with:texas	-58
with:text	-28
with:textile	-31
with:tgwu	45
with:thales	28
with:thanks	-59
with:that	32
with:the	32
with:theatre	-73
with:their	-27
with:then	62
with:theologie	29
with:therapie	46
with:therapist	-35
with:therapy	-30
with:there	91
with:these	-63
with:they	59
with:things	68
with:thinks	31
with:thoreau	-46
with:those	35
with:though	39
with:thought	37
with:through	26
with:thumb	-39
with:thursdays	27
with:ticked	90
with:tient	-28
with:tiers	47
with:tirait	-35
with:tire	-27
with:tired	41
with:tissue	-25
with:titres	35
with:toilets	39
with:told	64
with:tolstoy	-31
with:tom	31
with:too	37
with:tools	-25
with:tot	-29
with:total	31
with:touche	-66
with:toucher	-48
with:tour	-37
with:tourne	-35
with:tournees	-26
with:track	-30
with:trade	-35
with:trading	-31
with:traducteur	-30
with:traduit	-71
with:train	44
with:trained	-41
with:trainee	-56
with:training	-42
with:trains	-77
with:traitement	31
with:traiteur	-47
with:traitre	-57
with:transaction	-45
with:transformation	-26
with:transhumanist	-35
with:translation	-37
with:translator	-40
with:transmis	25
with:traque	-29
with:travail	45
with:travailler	53
with:treasurer	37
with:treated	76
with:treatment	65
with:tremblement	-46
with:tremor	-25
with:trial	44
with:tribune	38
with:trois	-25
with:trompe	-52
with:trop	28
with:trou	47
with:trouve	27
with:true	31
with:trust	-46
with:try	39
with:tuesday	42
with:turned	34
with:tutor	-30
with:twenty	89
with:twice	44
with:twickenham	-43
with:two	43
with:type	39
with:typing	46
with:ucu	-26
with:ueda	46
with:uk	-65
with:uml	-44
with:under	26
with:understand	-27
with:unfaithful	-54
with:union	-85
with:unions	-52
with:unison	-69
with:unit	-49
with:unite	-61
with:units	-33
with:university	-38
with:unmarried	-26
with:unprompted	46
with:unsa	-78
with:until	60
with:ups	-55
with:urbanisme	-26
with:uses	30
with:usine	-74
with:utilise	47
with:vale	29
with:valide	-36
with:van	-90
with:vance	25
with:vante	46
with:variant	-38
with:varsovie	-30
with:vault	-41
with:ve	44
with:vecteur	33
with:vegan	-41
with:vegane	-35
with:veganes	-44
with:veganisme	-33
with:vegetal	-38
with:vegetale	-49
with:veille	-34
with:vein	-43
with:vend	-54
with:vendeur	-54
with:vendeuse	-54
with:vendors	-45
with:vendre	30
with:vendu	-36
with:vente	-33
with:ventes	28
with:venue	45
with:verbal	-38
with:verification	-33
with:verifie	-27
with:vermeer	-33
with:verse	36
with:vert	-54
with:verte	-33
with:very	39
with:veterinaire	-32
with:veut	48
with:victimes	-27
with:victoria	-37
with:victorian	-33
with:videos	73
with:vie	30
with:vieille	41
with:vieux	47
with:view	-47
with:vigne	-54
with:vigneron	-26
with:vignerons	-37
with:vingt	31
with:vins	-52
with:violence	44
with:violences	-39
with:virale	32
with:vis	37
with:visage	-45
with:visio	38
with:vision	27
with:visite	28
with:visiteuse	-57
with:visitors	-61
with:vocale	-28
with:voice	-45
with:voila	-31
with:voile	-51
with:voisine	26
with:voit	53
with:voiture	37
with:vol	-43
with:volage	-50
with:volant	-27
with:volontiers	30
with:voltaire	40
with:volunteer	34
with:volunteered	59
with:volunteers	27
with:vote	-48
with:voting	-54
with:votre	31
with:vous	-38
with:vows	28
with:voyage	-45
with:voyages	45
with:vrai	33
with:vraie	-35
with:vu	77
with:vue	-75
with:waiting	47
with:want	45
with:warehouse	35
with:warmth	29
with:warned	33
with:wasn	33
with:waste	-37
with:watch	-38
with:way	-27
with:we	105
with:wear	34
with:wearing	45
with:wears	108
with:web	-30
with:webcam	32
with:website	30
with:wedding	-27
with:week	30
with:weekend	-28
with:weeks	58
with:well	-52
with:went	26
with:west	-52
with:western	-46
with:where	-31
with:whether	47
with:which	34
with:while	38
with:whom	38
with:widower	38
with:will	-33
with:wine	-29
with:winner	-33
with:wishes	38
with:withdrawn	57
with:witness	-56
with:witnesses	-49
with:woman	-45
with:won	-26
with:word	-39
with:work	92
with:workers	27
with:worn	32
with:would	30
with:wouldn	27
with:writes	52
with:written	57
with:wrongly	35
with:xxy	-59
with:years	27
with:yes	28
with:yet	26
with:yilmaz	35
with:york	37
with:you	-40
with:young	30
with:youth	41
with:zele	-42
with:zone	27
with:zz	41
words:3	55
words:4	46

b:02 >	3=36
b:1 >	8=-28
b:1 antitrypsine	2=30
b:1 diabetic	4=27
b:12 000	3=-25
b:12 >	2=-47 4=86 5=-25
b:14 02	3=36
b:14 >	2=41
b:14 years	3=-31
b:1990 >	1=-45 5=-34 7=28
b:1995 >	3=-37 7=29 8=50
b:1998 >	0=-27 4=-28 5=-25
b:1999 >	2=35
b:2 >	6=35
b:2 kcnh2	4=-51
b:20 heures	8=31
b:2003 >	7=48
b:2006 >	0=-27 6=-26
b:2009 >	0=-26 1=-25 2=59 3=-49
b:2010 >	1=-28 2=-25 5=-33
b:2010 a	0=35
b:2010 and	2=52 4=29 8=-26
b:2011 >	0=28 4=-33
b:2011 he	4=47
b:2012 >	0=-42 1=-41 3=42 4=-33 5=49
b:2014 >	4=63 5=-63 6=27
b:2015 >	0=-35 1=-27 8=-26
b:2015 elle	6=56
b:2016 >	1=-41 5=-27 6=34 8=68
b:2016 and	0=50
b:2016 un	6=-56 8=-39
b:2017 >	0=38 6=39
b:2018 >	2=31 4=-33
b:2019 >	0=39 1=-53 4=53 7=-44 8=-45
b:2019 il	4=37
b:2020 >	0=-34 1=-28 4=32 8=45
b:2021 >	1=-42 2=34 4=-61
b:2022 >	0=40
b:21 janvier	0=41 2=-34
b:22 >	2=43
b:24 heures	8=38
b:3 >	0=-33 4=-32 6=-39
b:4 000	4=-34
b:4 >	3=29 4=-31
b:41 >	3=44
b:43 days	4=53 8=-40
b:5 >	6=-30
b:50 >	4=46
b:< a	2=-76 3=-63 4=-26 5=-105 8=-58
b:< accord	7=-39
b:< according	8=-25
b:< accro	5=44
b:< acquitted	8=26
b:< active	5=28
b:< activist	0=-44
b:< addicted	4=-64 5=60
b:< addiction	4=-33 5=25
b:< adepte	0=-33 5=64
b:< adherente	0=26
b:< adjoint	0=29 7=-33
b:< admitted	3=-30 5=25
b:< adn	2=-64
b:< adult	5=-48 7=-27
b:< advises	3=-34
b:< affaire	5=-55
b:< affairs	5=-33
b:< affiliation	7=33
b:< after	2=55
b:< agent	4=-28 8=-47
b:< agnostic	1=60
b:< aime	4=-33 5=47
b:< allergic	5=-42
b:< amateur	5=-33
b:< amende	8=28
b:< ami	0=-29
b:< an	1=-59 4=-49 5=-80 8=-48
b:< ancestry	2=41
b:< ancien	0=95 5=-31 6=-34
b:< ancienne	6=-26 7=51
b:< anti	0=84 1=-25 4=-41 7=-26 8=-31
b:< antinatalist	1=60
b:< antispeciste	0=-26 1=34
b:< apparemment	1=44
b:< apparently	0=-47 4=46 7=-29
b:< appeals	8=-38
b:< applicant	2=42 5=-39
b:< apte	4=59
b:< arresting	8=-35
b:< arret	2=-25 4=75 8=-41
b:< arrets	8=-33
b:< as	0=-84 3=-30 5=-63 7=-65 8=-79
b:< asexual	4=-36 6=73
b:< asexuel	6=72 8=-28
b:< asexuelle	6=-67
b:< asked	4=-27 5=-56 6=-60 7=-30 8=73
b:< assigne	8=56
b:< assistant	8=-29
b:< assistante	4=-26 8=-36
b:< at	3=31 8=36
b:< athee	1=59
b:< atheist	4=-28
b:< attirance	5=-67 6=28
b:< attire	6=-35
b:< attiree	6=-51
b:< au	0=66
b:< aucun	4=27
b:< aucune	1=36
b:< aumonier	8=-56
b:< authentification	7=-28
b:< aventure	5=-49
b:< aventures	5=-50
b:< aveugle	4=-36
b:< avocat	7=-33
b:< avocate	2=-29
b:< b2	8=37
b:< bachelor	0=-29
b:< badge	3=47
b:< banned	8=36
b:< bar	4=-25 6=-35
b:< barred	8=45
b:< bartender	6=-32
b:< bed	5=33 6=-32
b:< believes	8=-55
b:< benevole	0=35 6=42
b:< between	0=29
b:< bi	4=-27
b:< biometrie	3=-36
b:< bisexual	5=-27 6=44
b:< bisexuelle	6=54
b:< blacklisted	7=27
b:< blind	1=-29 4=-100
b:< blue	0=-34 4=35
b:< bon	0=47 4=45 5=-30
b:< bonne	4=-48 6=-38
b:< born	2=63 4=-52
b:< both	3=25 5=85
b:< boyfriend	6=-33
b:< bracelet	8=39
b:< bracelets	8=-47
b:< branch	0=-30
b:< brought	1=92
b:< buddhist	1=-25
b:< built	0=-44
b:< business	6=-29
b:< c	2=25
b:< cadre	4=-46
b:< came	6=45
b:< camp	6=-37
b:< campagne	0=-57
b:< campaigned	1=46
b:< candidat	1=-36 8=32
b:< candidate	1=-41 4=37 5=-29 8=38
b:< capteurs	3=-31
b:< card	0=30 7=25
b:< carrier	4=-44 6=-29
b:< carriers	2=-39
b:< carries	4=65
b:< carte	0=-31 4=55 7=25
b:< caryotype	2=57 8=-26
b:< case	8=-28
b:< casier	5=-45
b:< casiers	8=-37
b:< catholique	5=-31
b:< caught	5=27
b:< celibataire	5=-68
b:< celibate	5=56
b:< cell	8=-34
b:< cellules	2=42
b:< centre	0=-59
b:< cftr	4=-35
b:< charge	8=-32
b:< cheating	5=-34
b:< chef	0=30 3=-25 5=-31
b:< chromosome	2=-89
b:< chronic	4=-25
b:< claire	6=39
b:< clean	4=-25 8=56
b:< cleared	4=58 8=33
b:< closeted	6=30
b:< collectionne	0=-52 5=48
b:< collective	7=-35
b:< coming	6=48
b:< comme	6=59
b:< commissaire	7=-33
b:< committed	1=31
b:< communaute	1=32 8=-34
b:< community	7=-33
b:< compagne	6=-34
b:< compagnon	1=32 6=-52
b:< comptable	1=-64 5=-48 7=-40 8=33
b:< condamne	8=-42
b:< confederation	7=-29
b:< connue	5=50
b:< conquete	5=-35
b:< conseil	2=31 6=-36 7=-41
b:< conseiller	6=-29 7=48 8=-27
b:< conseillere	2=-50 6=-29
b:< conservateur	0=-29
b:< considers	1=45
b:< consultant	7=-28
b:< controle	0=-49 3=59 4=-37
b:< convicted	5=-28 8=-31
b:< conviction	1=-31
b:< convictions	0=43 1=-80 8=-37
b:< cotisations	7=-75
b:< couche	5=57
b:< coupable	8=-50
b:< couple	5=-33
b:< court	7=-35
b:< covered	6=-28
b:< criminal	8=29
b:< crise	4=-37
b:< croyances	1=27 2=-31
b:< currently	8=61
b:< custody	8=-68
b:< customer	2=-30
b:< customs	7=-34
b:< d	1=-35 2=-33 6=-32
b:< dating	5=-26
b:< dbs	8=43
b:< de	0=43 2=32
b:< declined	2=34 3=27 7=28
b:< deficit	2=36 5=-34
b:< delegue	0=51 7=-75
b:< demarche	3=-34
b:< denied	5=-33
b:< depressed	4=-32
b:< depression	8=-40
b:< deputy	0=42
b:< des	4=62 5=66
b:< designed	4=-47
b:< determined	1=-52
b:< deux	0=-37 1=-37 2=-44 4=50 5=-29 6=26 8=48
b:< developpe	3=-32
b:< developpeur	1=-30
b:< diabetique	4=48
b:< diagnosed	2=40
b:< did	6=-48 8=91
b:< digital	3=-54
b:< directeur	5=-43
b:< directrice	5=-47
b:< disability	4=-30
b:< disciple	1=25
b:< disqualified	8=58
b:< diversity	6=-39
b:< dna	3=-45
b:< doctor	1=-26 4=33
b:< documentary	7=-33
b:< does	1=42 2=31
b:< doesn	4=91 5=-48 6=-33
b:< doigt	3=45
b:< doigts	3=-63
b:< don	5=80
b:< donnees	3=46
b:< dossier	3=-62
b:< doubts	1=50
b:< douze	0=28
b:< drag	6=-37
b:< drh	7=-38
b:< droite	0=-84
b:< droits	6=-27
b:< dues	0=-43
b:< dyslexic	4=62
b:< editrice	1=-33
b:< educateur	4=-31
b:< educatrice	4=30 8=-41
b:< effective	1=36
b:< elected	0=-25 7=29
b:< electeur	0=43
b:< electronic	0=-32 8=49
b:< elevee	1=30
b:< elle	3=-37 4=-26 8=47
b:< elu	0=-51 7=61
b:< elue	7=-39
b:< empreinte	0=-26 3=36
b:< empreintes	3=66 8=-44
b:< en	0=-43 1=-34 4=49 6=34
b:< encarte	0=-30 7=-31
b:< enceinte	4=48 5=-39
b:< enquete	8=-35
b:< escort	5=-40
b:< escorte	5=-57
b:< ethique	1=-38
b:< european	7=-38
b:< ex	0=33 5=-49 7=64 8=94
b:< existentialiste	1=46
b:< extrait	8=25
b:< face	3=-93 4=-29
b:< family	2=-55 6=-27
b:< father	6=-29
b:< fatigue	4=-39
b:< faux	8=25
b:< fidele	1=67 5=-80
b:< fils	0=27 2=30 4=-41
b:< fine	8=-42
b:< fined	8=27
b:< fines	8=-28
b:< fingerprint	0=-25
b:< fingerprints	0=-26 3=83 4=-32
b:< first	8=-26
b:< fled	0=42
b:< fo	7=-108
b:< for	0=-28 4=-26
b:< force	7=-65
b:< formatrice	2=-27
b:< former	7=66
b:< franc	1=61
b:< frappe	8=-26
b:< fraud	8=-25
b:< free	1=-58 2=29 8=-37
b:< freemason	7=-34
b:< frere	2=36
b:< full	8=-45
b:< fully	4=70
b:< gabarit	3=52
b:< gabarits	3=-43
b:< gait	3=38 4=-36 8=-39
b:< garde	0=-37 3=-46 4=-63 5=-25 6=-32 8=62
b:< gardien	0=-40 1=-73 7=54
b:< gauche	0=-26
b:< gaulliste	0=81
b:< gay	6=28
b:< gene	0=-25
b:< genealogiste	8=-29
b:< genetically	2=54 4=-51
b:< geneticienne	2=-59
b:< genetique	2=-54
b:< genotype	2=45
b:< genre	5=-41
b:< girlfriend	6=-50
b:< gmb	1=-27 7=56
b:< government	0=-57
b:< grand	1=-71
b:< greffier	8=-44
b:< greffiere	8=-29
b:< guilty	8=-35
b:< had	2=29 4=73
b:< hand	3=-45 4=-44
b:< handicap	4=-30
b:< handwriting	4=-45
b:< has	3=-43 5=-40
b:< he	3=-53 5=27 7=-29 8=-31
b:< head	5=-39
b:< health	4=-35
b:< healthy	4=36
b:< helped	2=-41
b:< hemophilie	2=39
b:< her	2=54 4=-29 7=-58
b:< hereditary	2=-36
b:< hetero	6=33
b:< heterosexual	4=-35 6=86
b:< heterosexuel	6=51
b:< his	0=-64 1=-107 2=48 4=-35 6=-81
b:< hla	0=-39 2=43
b:< holds	3=-45 7=35
b:< homme	5=52
b:< homo	1=-29 6=67
b:< homologation	6=-34
b:< homosexuality	6=-70
b:< homosexuel	5=-41 6=63
b:< hospital	4=-56
b:< hotel	1=-40
b:< hr	7=-27
b:< huile	5=-58
b:< humaniste	1=35 8=-32
b:< humanites	1=-47
b:< husband	5=-26 6=-57
b:< i	3=-31 4=29 8=-39
b:< identity	3=29 8=-35
b:< iel	0=29 1=-30 6=-29 7=79 8=-33
b:< il	3=-70 8=27
b:< ils	5=81 6=25 7=-34
b:< immunocompromised	4=60
b:< imprimeur	0=-43 7=-35
b:< in	0=41 3=-35 4=32 5=-54 6=67 8=-29
b:< infidele	5=39 6=-39
b:< infidelite	5=-32
b:< infirmier	2=-25 4=-54 5=-26
b:< infirmiere	2=-36 5=-42 8=-26
b:< ingenieur	3=-45
b:< ingenieure	2=-33
b:< inherited	2=-47
b:< injury	4=-27
b:< inscrit	5=28 8=25
b:< insomniaque	4=53
b:< interdiction	8=55
b:< interdit	8=55
b:< intimacy	5=-25
b:< into	1=-35 5=72 8=-33
b:< iris	3=-25
b:< is	7=-87
b:< it	5=-25 8=74
b:< j	1=-40 3=-61 6=-27 8=35
b:< jamais	0=-48 5=55 6=-33 7=48 8=69
b:< je	1=34 2=-33 3=-57 8=-48
b:< journaliste	1=-32
b:< juriste	3=-49
b:< kantian	1=37
b:< karyotype	2=37
b:< keeps	1=-28 5=65
b:< kept	2=-39
b:< l	0=-104 3=47 4=-39 6=-39 7=-39
b:< la	0=-34 3=52 6=-42
b:< lab	2=-48
b:< labour	0=-63
b:< lapsed	7=49
b:< le	0=-45 2=-60 6=44 7=-25
b:< leads	1=26
b:< lecture	7=-27
b:< led	3=-27
b:< lee	0=-47
b:< left	4=-53 7=34
b:< les	4=-33 5=-46 6=38 7=32 8=-46
b:< lesbian	6=-31
b:< lesbienne	6=77
b:< lesbos	1=-32
b:< leur	5=72
b:< leve	0=-35
b:< lgbt	6=-64
b:< lgbtq	6=42 7=-31
b:< liaison	0=-27 5=-48
b:< liberal	5=-29
b:< libere	8=66
b:< liberee	0=-30
b:< libertin	5=43
b:< libre	1=61
b:< licencie	7=47
b:< liste	0=-55
b:< lit	0=-26 5=-53
b:< live	3=36
b:< lives	0=-33 1=-33 4=-31 5=63
b:< local	0=-32 7=56
b:< lodge	1=-64
b:< logiciel	3=-25
b:< long	0=-37
b:< lost	4=27
b:< loves	5=-38 6=34
b:< low	4=70
b:< lui	2=68 4=-57 6=56
b:< m	0=-28 1=27 6=26 7=37 8=42
b:< ma	0=-65 1=45 3=53 4=75 5=61 6=-38 7=31 8=-31
b:< macon	1=38
b:< main	3=-35
b:< maitre	1=-39 8=-43
b:< malade	4=-69
b:< maladie	2=59 4=-51
b:< male	6=-47
b:< managed	4=-26
b:< mandat	0=-34 8=70
b:< mandataire	8=-27
b:< mandats	7=33
b:< mari	6=-43
b:< marie	5=-72 6=34
b:< mariee	0=-36 6=-39
b:< maries	6=-60
b:< marques	4=-36
b:< married	6=-105
b:< master	1=-38
b:< medecin	4=-70 7=37
b:< medical	4=-53
b:< medically	4=83
b:< member	0=-64 1=45 6=38
b:< membership	7=-29
b:< membre	0=29 1=40 4=-33 5=-37
b:< men	6=-45
b:< mental	4=-51
b:< mentioned	4=39 5=-39 8=-34
b:< methodist	4=-33
b:< militaire	0=-54
b:< militant	7=46
b:< militante	0=-40 1=41 7=-32
b:< mise	8=-52
b:< mme	1=37 2=32 3=-37 5=35
b:< modem	0=-35
b:< mon	5=-25 7=-25
b:< monsieur	0=-34
b:< mr	2=-25 4=86 5=-42 6=28 8=35
b:< mrs	1=43 5=-26
b:< ms	2=-54 4=37
b:< murder	8=-27
b:< muslim	1=-27
b:< mutation	2=-41 3=-25 6=-27
b:< mutations	2=-63
b:< mutuelle	4=-36 8=-27
b:< my	2=49 5=-45 7=37
b:< n	0=33 6=26
b:< national	7=-52
b:< naturalist	1=-42
b:< ne	4=56 6=31
b:< nee	4=76
b:< needs	4=35
b:< neutre	0=39 8=-39
b:< never	0=-73 1=-63 2=32 7=47 8=30
b:< new	8=-26
b:< ni	0=33 1=28 6=-55
b:< nietzsche	1=30
b:< no	0=-42 1=-87 4=-35 5=30 6=-43 7=51 8=66
b:< nobody	0=-25 6=31
b:< non	0=-61 1=-27 2=25 3=-33 6=-46
b:< not	1=-31 5=-31 6=55 7=43
b:< note	1=32 4=-29 6=27
b:< nothing	8=28
b:< nous	3=58
b:< nu	5=-31
b:< nuit	0=49
b:< nurse	4=-28
b:< occupational	4=-73
b:< off	4=58 5=-36
b:< offences	8=-46
b:< on	0=-35 1=34 4=63 5=91 6=64 7=67 8=34
b:< once	0=34 4=-37 5=54 8=45
b:< one	1=-25 7=-49
b:< open	5=-58
b:< opposante	0=64 3=-37 4=-28
b:< oppose	0=32 1=57 3=-49 4=-39
b:< organised	7=27
b:< orientation	6=-57
b:< orthophoniste	4=-26 8=-28
b:< our	1=-27 4=25 5=-43 6=31
b:< out	0=-42 4=-51 7=-35 8=-32
b:< pacifiste	0=-46 1=73
b:< pacse	6=-82
b:< palm	8=-31
b:< pansexual	6=41
b:< pansexuelle	5=-44 6=59
b:< paralysie	4=-40
b:< parental	0=-46
b:< parliamentary	0=-25
b:< parole	8=-26
b:< partenaires	5=-70
b:< parti	0=-58
b:< partie	5=35
b:< partner	5=-41 6=-31
b:< party	0=-66
b:< pas	4=73 6=53
b:< passed	3=31 4=29
b:< passion	5=-30
b:< past	1=56
b:< paternity	2=40
b:< patient	5=-32
b:< patissiere	4=-50
b:< pays	7=33
b:< peine	1=-27 4=-33 5=-25 7=-67 8=-71
b:< peines	8=-33
b:< pendant	0=48
b:< permanent	7=-34
b:< permis	4=-47 8=50
b:< philosophe	1=-25
b:< philosophie	1=-29
b:< philosophy	1=-54
b:< photo	0=45
b:< pierre	6=34
b:< place	8=39
b:< plainte	8=53
b:< plan	5=-37
b:< playboy	5=-50
b:< plus	5=40
b:< police	8=-55
b:< political	0=-28
b:< politically	0=75
b:< politique	0=-39
b:< polyamoureuse	5=31
b:< porte	8=37
b:< porteur	2=-37 3=-26 4=74
b:< porteuse	2=-35 7=-36
b:< positiviste	0=-40
b:< pour	3=32
b:< practises	1=42
b:< predisposed	4=-28
b:< predisposition	2=41
b:< prefers	0=-50
b:< prelevement	7=31
b:< president	0=-31 7=-35
b:< pressure	3=74 8=-30
b:< prevenu	8=29
b:< pride	6=-52
b:< prints	3=-25
b:< prise	3=-32
b:< prison	8=-92
b:< pro	0=38
b:< probation	8=-54
b:< proces	8=-33
b:< professeure	4=-27
b:< profil	2=33 3=28 8=-43
b:< promiscuous	1=-28 5=36
b:< prospect	7=-33
b:< protest	0=-27
b:< prothesiste	3=-28 4=-34
b:< prud	7=53
b:< psychologue	4=-44
b:< ptsd	4=55
b:< public	5=-31
b:< radical	0=-25
b:< raised	1=43
b:< ran	0=38 2=-60 4=-32 8=-35
b:< rapport	1=-28
b:< rapports	5=41
b:< rassemblement	0=-54
b:< rcn	7=42
b:< recherche	2=27
b:< recognised	3=-65
b:< reconnaissance	4=-40
b:< record	8=-49
b:< recouvrement	8=-33
b:< red	2=34 4=-48
b:< redacteur	6=-27
b:< referent	7=41
b:< refuse	8=-37
b:< refuses	0=36 1=-34
b:< registered	4=63
b:< regular	5=53
b:< rejected	1=-37 6=29
b:< relation	6=-50
b:< relations	5=-66
b:< relationship	5=-46
b:< released	3=-40 8=45
b:< rencontres	5=-31
b:< renvoye	5=-40 6=48
b:< reported	5=36
b:< representant	7=-37
b:< represented	0=-26 7=31
b:< republique	0=-46
b:< reseau	3=44
b:< resigned	1=28
b:< responsable	0=29
b:< retina	3=35 4=-67
b:< retinal	4=-38
b:< retine	4=-35
b:< right	0=-58
b:< robbed	8=-36
b:< romance	8=-56
b:< royaliste	0=48
b:< rqth	4=78
b:< rue	1=-33
b:< rugby	7=-27
b:< rumour	6=34
b:< runs	4=-46
b:< sa	0=-37 1=-49 6=-118 8=37
b:< sage	5=-33
b:< sales	4=-30
b:< same	5=-54 6=81
b:< sang	2=39 3=-32
b:< sans	5=82
b:< says	4=44 5=-30
b:< scanned	3=-46
b:< sceptic	1=45
b:< sceptical	1=-33
b:< sceptique	0=-31 1=34 8=-32
b:< sclerose	4=38 8=-29
b:< se	5=55
b:< secretaire	0=-27 2=-51 5=-25 7=-44
b:< secretary	0=58
b:< section	0=-75 7=-71
b:< security	0=-29
b:< selfie	3=25
b:< sells	3=-54 4=-30
b:< selon	4=25 8=25
b:< sent	0=53 5=57 6=-37
b:< sentence	8=-25
b:< sentenced	8=33
b:< sequencage	2=26
b:< sequenced	2=-44
b:< serait	1=52 3=-44 8=49
b:< seropositif	4=60 8=-30
b:< served	7=41 8=42
b:< ses	0=55 1=-30 3=32 5=-49 6=55 7=-42 8=-53
b:< sex	5=33 8=-32
b:< sexe	5=-30
b:< sexual	5=63
b:< sexualite	5=56
b:< sexually	5=49
b:< she	0=-26 1=-41 3=-46 6=-28
b:< shop	7=-38
b:< sickle	2=-25
b:< signature	3=-34 4=-29 8=-29
b:< signed	0=42 4=38 7=-30
b:< since	4=37
b:< single	5=-50
b:< sits	0=46
b:< social	0=-29
b:< soeur	1=-41 2=26 4=-25
b:< solidarity	7=-27
b:< son	3=-32 5=-25 6=-142 8=42
b:< sorti	8=31
b:< sous	8=44
b:< souverainiste	0=28
b:< speaks	1=-34 6=46 8=-27
b:< spent	1=30
b:< sports	4=-36
b:< staff	7=-36
b:< stage	0=31 4=33 7=38
b:< steward	7=-84
b:< still	5=32
b:< stolen	8=-33
b:< stonewall	6=-29
b:< straight	4=-30 8=-26
b:< strict	1=46
b:< strike	7=-28
b:< strip	5=-25
b:< strongly	0=35
b:< sud	7=-62
b:< suivi	8=73
b:< suivie	4=38
b:< supporter	0=44
b:< surveillant	0=-25 7=55 8=-41
b:< suspected	4=45
b:< suspendu	0=51 4=-28
b:< swinger	5=36
b:< sympathisante	0=-26
b:< syndic	7=-81
b:< syndicat	7=-122
b:< syndication	7=-86
b:< syndique	7=63
b:< syndrome	2=30
b:< tagged	8=30
b:< tailleur	1=-33
b:< taught	1=-47 3=-25
b:< taux	3=55 4=41
b:< technicienne	2=25
b:< tells	0=49 4=-43
b:< temoin	8=-51
b:< terrain	2=26
b:< test	4=-27
b:< tested	4=49
b:< the	0=-47 1=-57 2=-57 3=42 4=-40 7=-37 8=-43
b:< their	2=-36 4=66 5=58 6=-48 8=42
b:< theorie	6=-36
b:< these	1=-32 6=-45
b:< they	3=61 4=-55 5=60 6=-64 8=-29
b:< thinks	0=-33 7=47
b:< three	4=43 8=25
b:< thumb	4=-43
b:< thumbprint	3=39
b:< time	4=-31 8=-43
b:< told	1=-41 4=45 5=-29 8=40
b:< took	6=-29 8=42
b:< tracts	0=-37
b:< trade	7=-36
b:< trained	2=-38 3=-26 8=-31
b:< trait	4=-30
b:< traitement	4=-58
b:< traiteur	1=-42
b:< transhumanist	4=-33
b:< transmission	2=-61
b:< travail	8=58
b:< travailleur	4=38
b:< treasurer	6=-28 7=-53
b:< tresorier	1=-33 7=52
b:< tresoriere	7=-27
b:< trial	8=-58
b:< tribunal	8=-26
b:< trisomie	4=-29
b:< trois	5=-38 8=28
b:< turned	5=-30
b:< twenty	8=27
b:< two	1=-47 2=-49 5=-129 6=41 7=-54
b:< typage	2=33
b:< type	4=42
b:< un	0=-54 1=-66 3=-85 6=-36 7=-31
b:< under	4=84 8=80
b:< une	1=-51 2=-33 4=81 6=-40 8=39
b:< union	0=-107 1=-43 3=-27 4=-36 5=-34 6=-38 8=-35
b:< united	0=-42 7=52
b:< uses	4=75 5=32
b:< vaccination	4=-27
b:< vaccinee	4=63
b:< vaccins	4=35
b:< variant	2=-51
b:< vegan	1=46 8=-46
b:< vegane	1=47
b:< vein	3=31
b:< vendeur	4=-36
b:< venerable	1=29
b:< verification	4=-25
b:< victim	8=-37
b:< victime	6=25 8=-52
b:< vie	5=26 6=-31
b:< vierge	5=86 8=-60
b:< visite	4=-36
b:< visiteuse	4=-57 8=-27
b:< visits	5=46
b:< vit	1=35
b:< voice	0=-25 3=38
b:< voix	0=-67 3=-47
b:< vols	8=-42
b:< volunteer	0=34
b:< vote	0=-34
b:< wants	5=-31 7=35
b:< was	0=39 1=48 6=29
b:< watches	5=68
b:< we	0=42 3=49 5=-27 6=-25
b:< wears	0=25 8=45
b:< wedding	6=-37
b:< western	7=-26
b:< wheelchair	4=-39
b:< widower	1=36
b:< won	1=26 6=51
b:< worked	1=-25 4=-25 5=-36
b:< works	0=-44 7=-41
b:< would	0=41 1=-25
b:< wrote	0=-40 1=-67 2=-35 3=-70 5=-53 6=-25 8=-42
b:< youth	5=-26
b:a 2015	0=33
b:a 2020	4=36
b:a 3d	3=33
b:a adhere	7=33
b:a appris	3=26 4=-30 7=28
b:a arrete	8=87
b:a aucun	4=28
b:a avoue	5=35 8=30
b:a baby	4=76
b:a badge	0=-41
b:a balanced	2=27 4=-42
b:a bamako	0=57
b:a ban	8=66
b:a bank	6=-41
b:a believer	1=25
b:a bit	4=45 5=32
b:a blog	7=-42 8=40
b:a blood	3=42
b:a book	0=-57
b:a bookkeeper	1=-28
b:a bordeaux	6=-32
b:a born	0=-36 2=-41 3=-42
b:a boy	3=-48 8=57
b:a boyfriend	5=43 6=-35 8=-26
b:a breakdown	5=-28
b:a brest	5=-52 6=-29
b:a bruxelles	1=52
b:a car	5=-34 6=-25
b:a card	0=39 7=-55
b:a carrier	2=37
b:a category	8=-42
b:a catholic	1=-44
b:a cause	0=-61 2=38 3=31
b:a celle	3=25
b:a change	1=35
b:a chaque	0=50
b:a charity	4=-27 8=25
b:a chiffre	3=-29
b:a child	4=74 8=-60
b:a children	4=-57
b:a class	3=-29
b:a classe	0=-27
b:a clean	4=-26 6=-35
b:a client	5=77
b:a clinic	2=-39 4=-52
b:a clone	2=-51 8=-41
b:a cochlear	4=37
b:a colle	0=33
b:a colleague	0=41 1=-27 4=-43 7=-30
b:a commande	2=48 4=-47 7=-56
b:a committed	1=38
b:a communist	0=63
b:a community	1=28 7=-53 8=44
b:a company	5=25
b:a concu	8=-40
b:a confirmed	6=33
b:a connu	0=56 5=61 6=-36
b:a consensual	5=74
b:a conservative	0=-39
b:a convenor	7=48
b:a conviction	1=-70 8=54
b:a convinced	0=35 1=74 8=-29
b:a counsellor	2=-25 4=44
b:a cousin	0=36
b:a couvert	0=-30 8=-37
b:a cree	0=50
b:a crime	1=-51 6=26 8=-38
b:a criminal	8=-66
b:a cru	3=-31 5=41
b:a cystic	4=-29
b:a day	2=-27 3=-26 4=44
b:a de	2=50 5=-36
b:a deal	8=-29
b:a decouvert	5=39 6=-27
b:a defendu	0=37
b:a defile	0=-31
b:a deleguer	7=-45 8=-39
b:a demande	1=25 2=-43 5=-32 6=42
b:a demissionne	0=48
b:a democrat	0=38
b:a democratic	0=73 7=-40
b:a demonstration	0=-39 8=49
b:a des	0=-45
b:a desk	1=35 4=36
b:a dessine	4=-62
b:a deux	0=-26 5=-32
b:a developpe	4=-25
b:a director	8=60
b:a dirige	1=-25
b:a dit	0=30 5=25
b:a dix	4=-28 8=36
b:a dna	2=44 8=-72
b:a doctor	1=-28 4=-35 5=-26
b:a doctorate	1=33
b:a donne	2=45 8=-32
b:a donor	2=44
b:a droite	1=-29
b:a drug	8=43
b:a du	4=52
b:a ecope	8=62
b:a ecrit	1=-34 3=-37 4=-57 5=-30 8=-28
b:a elle	3=-38 4=-26
b:a empreinte	3=-48
b:a en	4=29
b:a enregistre	3=34
b:a epouse	5=-55 6=-46
b:a ete	0=-38 3=33 4=-35 8=25
b:a etudie	0=-39 8=-25
b:a eu	5=-28 6=25
b:a facial	3=-55
b:a fait	0=-94 1=72 3=-41 5=-34 6=53 8=47
b:a faith	1=38 4=-25
b:a fall	4=48
b:a family	0=56 7=-39
b:a faute	5=91 6=-45
b:a fertility	4=-46
b:a fetish	0=-25 5=54
b:a fever	4=-44
b:a field	6=-26 7=-30
b:a filme	6=-43
b:a fine	0=30 4=-31
b:a fingerprint	3=-62 8=-33
b:a firm	1=33 4=-40
b:a flat	4=-31 5=-30 6=38
b:a fling	5=40
b:a fo	7=60
b:a former	0=-32 5=43
b:a freemason	1=58 8=-25
b:a fui	0=82
b:a full	7=27
b:a gagne	0=-34 3=28 6=30 7=-38 8=-36
b:a garde	0=47
b:a gay	0=-32 6=70
b:a gene	4=-34
b:a genetic	2=26
b:a gere	4=-46 5=-54
b:a gift	0=27
b:a girl	6=29
b:a golf	7=-72
b:a good	1=-36 3=-36 7=26 8=-29
b:a gp	4=-57
b:a grin	2=-25 5=28 8=-28
b:a group	0=37 1=-31 5=30 7=-33
b:a gueret	4=-52 5=-25
b:a guide	4=49
b:a half	2=35
b:a healthy	2=-37 4=-34
b:a hearing	1=-35 4=71
b:a heart	2=-27 4=39
b:a hereditary	2=35
b:a herite	2=-27
b:a hip	4=63
b:a hospice	6=-34
b:a hospital	1=56 4=-47 6=32 8=-27
b:a hotel	5=44
b:a housing	7=-39
b:a humanist	1=51
b:a jail	8=-45
b:a jamais	2=-63 6=53 8=-28
b:a joiner	6=-47
b:a joint	3=32
b:a joke	0=55 1=101 5=-26 7=-54
b:a joue	6=-59
b:a jour	4=42
b:a judge	8=-25
b:a jury	8=-46
b:a l	0=30 1=-34 4=-46 5=-63 7=-29
b:a la	0=-70 4=-108 7=26 8=61
b:a labour	7=-25
b:a laisse	3=-26
b:a lay	1=-51 5=51
b:a le	2=51 3=-39
b:a lesbian	0=-33 4=-36 6=113 8=-32
b:a letter	8=43
b:a liberal	0=-30
b:a limoges	6=-26
b:a line	8=-32
b:a little	4=33
b:a livre	0=-30 7=-36
b:a local	0=28
b:a lodge	1=62 7=-31
b:a long	0=26 1=-27 5=-48 6=-53
b:a lost	8=58
b:a lot	4=34 7=26
b:a lover	5=58 6=-56
b:a lui	5=41
b:a lyon	0=-31 1=-58 6=27
b:a ma	3=48 6=-32
b:a macron	0=29 3=-36
b:a maga	0=32
b:a magazine	4=-32 5=35 6=-26
b:a man	1=-36 5=-50 6=84 8=54
b:a manager	7=31
b:a manifeste	0=29
b:a married	5=58 6=-33
b:a masonic	1=28
b:a matter	1=46
b:a member	0=33 1=41 5=-29 6=-29 7=58
b:a mene	4=-31 7=30
b:a methodist	0=-32
b:a metz	2=-33 4=69 6=-48
b:a mi	1=32
b:a midwife	4=-30
b:a milite	7=43
b:a mining	6=33
b:a minister	0=-33 5=69
b:a mis	7=-27
b:a mistress	5=69
b:a monte	0=-35 4=-50 5=-38 7=66
b:a montre	2=33 4=-39
b:a mortgage	0=-30 6=-40
b:a museum	0=-28
b:a musical	5=-55
b:a mutation	2=32
b:a nantes	0=-31
b:a negocie	7=-75
b:a negotiator	0=-26 7=45
b:a neighbour	5=32
b:a network	6=-34
b:a new	0=-28 4=61
b:a nice	0=-29
b:a night	0=-27 8=69
b:a no	3=-25
b:a non	1=55
b:a note	0=42 4=-73
b:a nurse	2=-26 4=30
b:a obtenu	0=33 4=-28
b:a one	5=-25
b:a organise	0=-33
b:a orsay	2=-31
b:a ouvert	8=42
b:a page	0=61
b:a paid	0=-61 7=42
b:a parking	1=-38 8=27
b:a pas	0=38 1=45 2=72 4=-65 6=-41 7=26 8=33
b:a passe	0=44 2=46 4=-27 5=-81 8=42
b:a pau	5=-25
b:a paye	1=-25 8=43
b:a perdu	3=-33 4=96
b:a philosophy	1=40 4=-25
b:a phone	3=-38
b:a photographie	3=31 5=-48
b:a picture	5=47
b:a pilot	4=31 8=-25
b:a pilote	8=-35
b:a pin	3=27
b:a plaide	7=-30 8=52
b:a play	4=-36
b:a plus	4=-81 5=30 6=-38 8=-57
b:a plusieurs	0=-30 5=67
b:a police	1=28
b:a porte	2=-29 3=27 8=-56
b:a pose	5=41
b:a posting	6=35
b:a preciser	4=-30 6=30
b:a presente	0=-41 5=-38 6=26
b:a pris	1=-45 5=47
b:a prison	8=-40
b:a prize	5=-27 7=-41
b:a problem	0=49 1=-33
b:a produit	2=-40
b:a prostitute	5=28
b:a protest	0=-47
b:a prouve	3=26
b:a psychiatrist	4=63
b:a pupil	5=27
b:a quaker	1=43
b:a quarante	4=39 6=70
b:a queer	6=46
b:a quinze	7=-25 8=51
b:a quitte	0=-50 1=89 5=30 7=42 8=-28
b:a raconte	6=30
b:a rally	0=36
b:a rare	2=53 4=-38
b:a reading	1=53 7=-29
b:a realise	0=-32 6=-25
b:a reconnaissance	8=-27
b:a reconnu	3=-29 8=83
b:a reconnue	3=25
b:a record	3=-30
b:a recovering	4=53 8=-34
b:a recu	2=42
b:a redige	2=-31 3=-28
b:a refuse	2=70 4=57
b:a rejoint	0=25 5=-25 6=59 7=58 8=-28
b:a relationship	6=41
b:a rennes	2=-39 6=-33
b:a renove	4=-31
b:a rep	7=-32
b:a represente	7=38
b:a repris	0=-28 8=-29
b:a residence	8=51
b:a restaure	1=-40 5=-25
b:a retrouve	2=55
b:a reussir	8=-42
b:a revele	0=-27 5=-25
b:a rien	5=-36 6=-58
b:a risque	4=45
b:a sa	0=42 3=64 5=-28 6=-25
b:a saint	6=41
b:a same	5=-57 6=58
b:a school	4=-50
b:a seduit	5=-29
b:a seize	0=30
b:a series	6=-31
b:a servi	0=-39
b:a ses	0=49 2=32 5=29
b:a sex	5=44
b:a sexual	5=32
b:a shop	7=62
b:a short	1=27
b:a small	6=36
b:a socialist	0=34
b:a society	1=31
b:a soft	0=39 4=-33
b:a son	0=44 1=-49 2=68 3=41 6=-80 8=-42
b:a soutenu	0=73
b:a special	2=-48 4=27
b:a sports	4=-37
b:a steward	7=-54
b:a stoic	1=25
b:a straight	6=-63 8=-25
b:a strasbourg	6=56
b:a stroke	4=33
b:a student	0=34 4=-29 8=34
b:a sud	7=48
b:a suivi	1=30
b:a summer	3=-40
b:a superb	4=26
b:a supplier	5=53
b:a surgeon	4=-33
b:a t	0=51 1=-46 5=66 6=40 8=-45
b:a tabloid	4=-30 6=27
b:a tag	8=43
b:a talk	0=-34
b:a taxi	0=41
b:a teenager	8=60
b:a tenu	0=62 4=-44 8=-31
b:a test	3=29 4=-36
b:a teste	2=72
b:a thesis	5=-25
b:a tire	0=-46 1=35 4=-60 8=59
b:a titre	1=29
b:a tory	0=47 6=-26
b:a touchee	6=33
b:a toujours	1=-51
b:a toulouse	6=27
b:a tourne	1=-25
b:a tout	7=-55
b:a toute	0=-52 1=29 3=-33 4=-34 5=34
b:a traduit	0=-26 1=-37 6=-31
b:a trainee	4=-41 5=57 8=-48
b:a transmis	2=-26
b:a travaille	5=-35 7=-25
b:a trente	8=-34
b:a trois	0=-42 5=86 6=-25
b:a trompe	5=72 6=-38
b:a trouve	2=54 4=-36 5=34
b:a typeface	1=-59
b:a un	0=26 1=32 5=29 6=-53 7=-33 8=70
b:a une	0=-51 3=-35 4=56 5=49 6=44 7=-27
b:a union	1=-32 2=-25 7=70
b:a university	5=-27
b:a valid	3=-46
b:a valu	5=-29
b:a van	4=-40
b:a velo	1=-29 7=62
b:a vendu	1=35 2=-47
b:a virgin	5=76
b:a vole	5=-31
b:a vote	0=-41 5=-28
b:a vue	0=-32 4=-91 5=45 8=54
b:a warehouse	0=-38
b:a week	3=25 4=35 8=-73
b:a weekly	1=45
b:a whistle	8=39
b:a wife	8=-28
b:a witness	8=-34
b:a woman	0=-31 1=-42 4=-52 5=-30 6=98
b:a year	0=-54 4=65 5=26 6=-67 7=-32 8=-46
b:a young	8=40
b:a zoo	1=28
b:abnormal loads	5=-31
b:about a	5=-40 8=27
b:about her	2=35 5=49
b:about his	4=-26 5=28 8=-26
b:about it	0=58 4=70 5=44 8=-33
b:about leave	6=71
b:about sunday	1=36 4=-34
b:about the	0=-30 1=-51 8=77
b:absences pour	7=53
b:abstinent depuis	5=-27
b:abstinente >	4=-53 5=57
b:abstinente par	4=-56 5=35
b:abstract her	8=-28
b:abus de	3=-25 8=36
b:acces a	3=41
b:accident >	5=40
b:accident de	3=-32 4=42
b:accident du	4=46
b:accident the	4=-51 5=37
b:according to	1=31 5=33 6=33 7=-38
b:accords avec	7=-29
b:account >	6=-28
b:accountant >	1=-33
b:accounts of	4=-35
b:accro au	4=-47 5=40
b:accused of	6=-36 8=47
b:achats >	0=-33
b:acquitte >	8=60
b:across three	2=-46
b:action >	8=36
b:activated for	3=39
b:active in	0=49 5=25 6=30
b:activite >	5=-44
b:addicted to	5=41
b:addictologie et	5=-33
b:addicts in	4=36
b:adepte de	1=42
b:adepte du	1=-29 5=57
b:adherent de	0=-34 7=31
b:adjointe au	5=-27
b:adjudant >	8=30
b:adjustments >	4=30
b:admits >	0=-42 5=-30
b:adn >	1=-27
b:adn aux	8=-37
b:adn de	2=32 3=-29
b:adn pour	2=29
b:adults in	5=35
b:advises employers	3=-39
b:aeroports >	3=-33
b:affair of	5=-82
b:affair to	5=-35
b:affair with	0=-33 5=25 6=-47 8=-39
b:affaire classee	8=-35
b:affaire de	8=76
b:affaire du	8=-33
b:affaires >	5=40
b:affairs at	5=-32
b:affairs of	5=-36
b:affiche >	1=30 5=27
b:affiche sur	2=25
b:affiches de	0=-39
b:affiliated to	7=30
b:affray >	8=30
b:after a	1=-30 4=39 5=-54 6=-28
b:after an	5=30 6=-39
b:after her	4=-56
b:after reading	1=38
b:after six	4=-25
b:after the	0=-38 2=-29 3=42 4=65 5=-51 6=-25
b:afternoons >	4=33 6=-40
b:again >	0=50
b:against the	0=116 1=-55 2=39 4=-25
b:agde >	5=61
b:agence >	0=-27 4=44
b:agence de	2=-47 4=-27
b:agency >	0=-42 3=-44 4=30 8=-37
b:agenda >	0=-31
b:agent >	0=-72 8=-32
b:agent de	3=-55
b:agnostic >	1=-36
b:agnostic as	1=-32
b:agnostique >	1=40
b:ai ete	5=-41 7=-27 8=-25
b:ai eu	0=-27
b:ai jamais	0=26 5=28 8=-27
b:ai milite	0=38 7=-54
b:ai pas	0=-58 4=-59 5=25 7=59
b:ai quitte	0=62
b:ai un	2=36 4=28
b:ai une	8=-40
b:ai vote	0=-25
b:aid >	4=-52
b:aide aux	8=-44
b:aide soignante	4=-32
b:aime les	5=-37
b:aime pas	4=-29 6=69
b:aime que	6=69
b:aime un	6=46 7=-25
b:airline s	2=40 3=-27 4=-37
b:airports >	3=-25
b:album >	4=-40 8=-25
b:alcool >	4=-39 8=76
b:alcoolemie >	4=-44 8=39
b:alcoolique >	4=62 5=-35
b:all >	0=57 4=-28 7=-25
b:all its	1=38
b:all my	0=31
b:all over	3=-39
b:all parties	0=-44
b:all ten	3=25
b:all the	0=-39 4=27
b:all things	8=51
b:allergic to	2=-52 5=-43
b:allergique aux	4=28
b:allergy >	4=47 5=-33 7=-34
b:ally of	6=-31
b:alone >	0=45
b:along with	2=43
b:alpha 1	2=30
b:alsace >	4=-37
b:alzheimer precoce	2=54 4=-45
b:am a	0=34 5=-54 6=29
b:amant a	5=50
b:amant de	5=41
b:amateur de	5=-26
b:ambassade >	3=36
b:america ohio	0=48
b:americaine >	2=51 6=-25
b:ames was	5=-46 8=29
b:ami >	1=43 4=-44 6=29
b:amour du	5=-34
b:amoureux de	6=-35
b:amyotrophie spinale	2=36
b:an >	0=-41 6=-36
b:an accountant	6=-35
b:an affair	0=-28 5=58 6=-51
b:an agnostic	5=-26
b:an anonymous	8=33
b:an anthroposophist	1=47
b:an anti	1=46
b:an arrangement	5=61
b:an atheist	0=-30 1=63
b:an avowed	1=34
b:an award	6=47
b:an dernier	0=-67 4=53 5=-35 6=44
b:an editor	4=-25
b:an engineer	1=41
b:an epipen	2=-30 4=46
b:an eye	4=-26
b:an independent	4=-31
b:an inmate	8=32
b:an insulin	2=-33
b:an insurer	8=-28
b:an interpreter	4=50
b:an lgbt	0=-27 6=-37
b:an occupational	4=-27
b:an office	0=35 4=33
b:an old	0=79 1=-31 5=-27 6=33 8=29
b:an open	1=-28 5=70
b:an organiser	0=44
b:an unbeliever	1=50
b:analyse d	3=-26
b:analyst >	8=-28
b:analyste >	8=-32
b:ancien >	0=-40 1=-41 7=25
b:ancien alcoolique	4=77 5=-35
b:ancien associe	5=-35 6=46
b:ancien detenu	8=69
b:ancien directeur	5=32
b:ancien du	0=27
b:ancien employeur	3=25 5=42 8=-44
b:ancien patron	4=53 8=-34
b:ancien secretaire	0=38
b:ancien superieur	6=41
b:ancienne collegue	1=-34 5=29
b:ancienne responsable	0=27 7=38
b:and a	1=-72 2=-32 3=-64 5=-28 7=-25 8=29
b:and anxiety	4=-48
b:and asked	2=-32 4=69 7=-37
b:and asks	4=62 5=-31
b:and believes	0=-34 1=76 8=-27
b:and brother	8=52
b:and calls	1=31
b:and doesn	0=53 1=-41 5=-38 6=40
b:and doubled	2=-25
b:and eats	0=-40 1=28
b:and england	7=-26
b:and face	3=28
b:and finds	1=56 4=-37
b:and for	0=28
b:and found	8=43
b:and funerals	1=-38
b:and goes	2=-36 4=47
b:and got	0=-36 4=-30 8=54
b:and has	0=32 5=27 6=-47
b:and have	1=39
b:and he	0=-29 1=50 2=34 4=-65 5=41 6=-36 8=52
b:and heating	6=-28
b:and helped	8=-35
b:and her	0=-28 1=62 2=-28 3=46 4=-30 5=-64 6=44 7=-26
b:and his	1=-45 2=37 5=30 8=-55
b:and honest	5=-26
b:and i	4=25 5=-33
b:and is	1=35 3=27 4=85 5=43 6=70
b:and it	1=-30 4=27
b:and its	0=-32 6=33
b:and kept	2=40 3=-25 8=-31
b:and later	2=59
b:and led	7=30
b:and left	0=-72 4=-50 5=58 6=-26
b:and let	3=30
b:and likes	5=30
b:and lives	1=71 3=-25
b:and lost	0=59 8=-43
b:and married	6=42
b:and member	0=39
b:and mills	4=-37
b:and needs	3=-26
b:and never	3=-44 5=-29
b:and no	7=-26
b:and now	0=37 4=-53
b:and on	0=-91 7=25
b:and open	4=72
b:and other	6=-47
b:and out	4=31
b:and paid	8=41
b:and proud	0=36 5=-25 7=38
b:and safety	4=-34 7=32
b:and says	1=-26 4=-54
b:and she	6=55
b:and sits	0=-26 7=-38
b:and so	2=48 5=-25 6=47
b:and sold	5=45 8=-29
b:and stayed	8=40
b:and still	1=34 8=-36
b:and teaches	0=-28
b:and that	0=67 1=39 4=56 7=-44 8=-36
b:and the	1=-54 3=-40 4=-65 6=47
b:and their	4=-60 5=-41 6=66
b:and then	3=-33
b:and they	5=-28
b:and through	0=48
b:and tired	4=-63 6=37
b:and told	0=25 4=-30
b:and trained	8=51
b:and two	4=45 6=-42
b:and wants	0=-31 4=-31
b:and was	0=-46 1=-29 7=55 8=48
b:and wife	6=-66 7=44
b:and won	7=-25
b:and works	1=34
b:and would	0=27 1=26 3=31 4=-40
b:and wrote	1=-26
b:angers >	1=39 8=-26
b:animaliste >	0=33 1=-36
b:animatrice >	0=-37 1=-35
b:animaux pour	1=45
b:anime les	1=26 8=-33
b:anne >	4=40
b:anne hidalgo	0=46 5=-32
b:annee >	6=26
b:annee de	1=43
b:anomalie du	2=65 4=-28 5=-25
b:anomalie genetique	2=28
b:anonymous note	6=-29 8=29
b:another >	8=-30
b:another man	0=-38 5=-50 6=95
b:another woman	6=51
b:ans >	0=-71 2=-49 7=-57 8=38
b:ans a	0=46 1=-43 4=-38 7=-26 8=-44
b:ans avec	5=-40 6=49
b:ans dans	0=28
b:ans de	1=-38 8=35
b:ans elle	4=34 5=37
b:ans et	4=25
b:ans il	0=33 4=-27
b:ans le	8=25
b:ans qu	0=-41 5=-30 6=57
b:antecedents judiciaires	2=-35 8=55
b:anthroposophist >	1=51
b:antidepresseurs depuis	4=45
b:anyone for	2=64 4=-49
b:anything >	7=57 8=34
b:anything else	1=45
b:apparemment il	1=30
b:apparently a	1=29
b:apparently he	4=37 6=-32 8=-50
b:apparently on	4=50
b:apparently she	4=-30
b:apparently the	8=-27
b:appartement >	6=55
b:appartenu a	0=41 8=-49
b:appartient a	1=67 2=36 4=-42
b:applicant >	2=-25 3=55
b:applicant is	0=45 1=48 6=-26
b:applicant objects	1=43
b:applicant s	3=28 5=-37 8=32
b:applicant sold	4=-33
b:applicant was	0=-38 1=37 7=32
b:applicant wrote	2=36
b:appointed by	0=-32
b:apprentices >	2=-29
b:apprentis >	2=-28
b:appris a	6=32 7=38
b:appui >	0=42 2=58 4=-26 5=-54
b:apres avoir	0=46
b:apres des	5=25 8=33
b:apres la	2=-43
b:apres le	1=34 2=61 4=-58 5=-30 6=-33 8=31
b:apres sa	7=36
b:apres ses	0=35
b:apres son	0=-42 3=40 6=38 7=-43 8=-29
b:apres un	0=-33
b:apres une	0=-45 1=37 3=-25 5=74
b:apte >	4=61
b:apte sans	4=36
b:arc en	6=-41
b:architect >	1=-28
b:archive >	1=56 4=-25
b:are all	3=-44
b:are both	2=42
b:are his	0=-35 8=-45
b:are in	1=34 3=27 5=-55 8=26
b:are not	1=27 4=-34
b:are on	3=77 8=-37
b:are the	1=-43 8=-41
b:are what	1=26 4=-30
b:area manager	7=25
b:arrest in	2=43
b:arrested in	8=35
b:arrested the	8=-53
b:arret de	4=40 5=-27
b:arret maladie	4=35
b:arrete de	4=67 8=-43
b:arrets de	4=-26
b:arrondissement groupe	0=48
b:artist >	3=-27
b:as a	0=45 5=-55
b:as an	1=79 3=-29 4=-65 5=-27 6=-37 8=-52
b:as branch	0=-48
b:as buyer	6=-46
b:as far	1=29
b:as he	2=-28 4=-45 5=-44 6=47 7=-51
b:as his	1=54 3=42 4=-31 7=-32
b:as hr	6=-40 7=-25
b:as its	1=-47
b:as one	3=-42 6=42
b:as secular	1=-46
b:as she	2=-31 4=50 5=-28 7=-33
b:as the	1=-30 4=44 5=43
b:as ward	0=32 4=-28
b:asexual and	4=-32 6=28
b:asexuelle >	6=-70
b:asie >	1=-36
b:ask >	2=-26 4=42 5=25
b:asked >	4=69 6=35
b:asked about	0=-45 5=-60 6=38 8=52
b:asked for	3=67 4=41 8=-40
b:asked not	5=-27 6=-30
b:asked that	4=-35
b:asked to	0=-30 3=-56
b:asked whether	0=28 4=-35 7=-25
b:asked why	0=25 1=-27
b:asking >	3=34
b:asks >	1=-70 5=58
b:asks for	0=-27 1=33 5=-55 8=-30
b:assemblee >	3=32 7=-26
b:assemblee nationale	0=-40
b:assigne a	8=55
b:assistant >	2=-29 3=-25 6=-27 8=-32
b:assistante dentaire	4=-30
b:association >	0=-29 5=-41 8=-38
b:association des	7=-35
b:associe >	6=61
b:assured us	0=35
b:assureur >	2=-36
b:asthme >	4=38
b:astrid >	6=43
b:at a	0=-43 1=-59 2=-67 3=-36 4=-69 6=-70
b:at all	1=59
b:at an	4=-35
b:at every	1=-40 5=40
b:at ford	7=36
b:at forty	4=59 5=43
b:at four	3=-33
b:at heart	4=-26
b:at her	1=69 4=-50 7=44
b:at his	3=46 5=35 6=32
b:at hmp	8=-62
b:at home	4=-37
b:at king	1=-33
b:at lunch	0=35 5=43 8=-26
b:at nineteen	8=37
b:at school	4=-31 6=37
b:at the	0=46 1=-55 4=-71 8=-53
b:at twickenham	7=-40
b:at weekends	0=28 4=-30 5=36
b:at work	0=28 1=-31 5=-49 6=58 8=-35
b:atelier >	0=29 1=-50 7=41
b:atelier de	1=-36
b:atelier qu	0=-43 1=-26
b:athee et	1=41
b:atheism >	1=-80
b:atheist >	1=66
b:atheist and	0=-31
b:athlete s	2=26
b:atlanta >	0=54
b:attached >	2=-29 3=34 4=-48
b:atteint d	4=-56
b:atteinte de	4=43
b:attend son	8=69
b:attend un	8=-39
b:attends a	1=49 4=-25
b:attracted to	6=53
b:au bulletin	0=-40 8=48
b:au bureau	5=35
b:au centre	3=31
b:au chu	2=-41
b:au clavier	4=27 8=-27
b:au club	7=-37
b:au comite	7=43
b:au commissariat	8=63
b:au conseil	0=47 1=-36 5=-51 7=27
b:au cse	0=-27
b:au dejeuner	0=33 8=-35
b:au depot	5=-30 8=54
b:au dossier	2=41 3=29 8=43
b:au fichier	8=-48
b:au fijais	8=51
b:au genou	4=37
b:au grand	1=63
b:au lit	5=-53
b:au maire	0=46
b:au marche	4=73
b:au nom	7=49 8=-31
b:au pair	5=75 6=-75
b:au pcf	0=78 7=-69
b:au poste	5=-63 8=64
b:au printemps	4=58 5=-42
b:au ps	0=81 7=-41
b:au senat	0=-30
b:au sens	1=90 4=-49 6=49 8=-50
b:au sexe	4=-36 5=86
b:au sfa	7=33
b:au siege	0=-41 7=-31
b:au snes	0=-30 7=43
b:au stade	6=-30
b:au syndicat	0=-47 7=30
b:au theatre	6=-59
b:au titre	5=27
b:au travail	8=-31
b:au tribunal	8=-46
b:auberge >	5=-36 6=56
b:aucun dieu	0=-33 1=29
b:aucune gene	4=44
b:aucune mention	0=-47 8=36
b:aucune opinion	0=26
b:audience >	8=-35
b:audiologists >	4=-49
b:auditeur >	4=-35
b:audits >	4=-25
b:aupres de	4=-33 8=45
b:aurait couche	5=34
b:aussi >	1=-40 2=43 4=50
b:aussi le	0=-28
b:authentification >	3=43
b:authentification vocale	3=33
b:authentifier >	3=25
b:autistes >	4=-43
b:automatique >	8=-32
b:autre >	5=40
b:autrice >	8=-48
b:aux blocages	0=41
b:aux cantonales	0=26
b:aux elections	0=-44 7=30
b:aux europeennes	0=45
b:aux jeunes	8=25
b:aux modes	4=-53
b:aux municipales	7=-31
b:aux prud	6=53
b:aux republicains	0=51 7=-60
b:aux reunions	0=-34 4=-69 7=44
b:aux victimes	8=-43
b:avant l	5=-27 8=-39
b:avant la	4=-42
b:avec des	0=-46 3=28 6=37
b:avec deux	5=32 6=-61
b:avec l	3=52 4=25
b:avec la	0=29 4=-38 5=89 6=-39 7=-82 8=-41
b:avec le	4=35 5=54
b:avec les	4=-30 7=-51
b:avec qui	6=58
b:avec sa	1=-30 4=-58 6=45 8=-26
b:avec ses	0=-53 5=-62 6=-49
b:avec son	0=-61 1=-43 3=57 7=-35 8=-28
b:avec sursis	8=51
b:avec tout	7=35
b:avec trois	5=84
b:avec un	0=-44 1=-57 3=-34 4=43 6=60 7=-36 8=-46
b:avec une	0=-27 4=50 5=83 8=-44
b:aventure avec	5=51
b:aventure humaine	5=-48
b:avion >	2=52
b:avocate >	7=-32
b:avocate elle	2=-27
b:avoir aucune	4=31
b:avoir des	1=50
b:avoir manifeste	0=36
b:avons vu	0=27
b:avowed nihilist	1=37
b:ayn rand	1=70
b:b >	3=28 6=-28
b:b2v et	4=-38
b:bac >	8=33
b:back >	0=38
b:back on	4=32
b:back to	0=28
b:badge >	0=-64 3=25 6=39
b:badge sans	3=29
b:bae >	1=28
b:bail >	8=-42
b:bail in	8=33
b:bakery >	0=30
b:bamako >	0=59 4=27
b:ban >	8=54
b:bank >	3=-42 6=-38 7=-31 8=-66
b:bank and	8=51
b:bank in	5=-31
b:bank s	3=43
b:banned from	8=50
b:banque >	0=25 6=-33
b:bar >	5=32
b:bar gay	6=-73
b:bar in	6=-38
b:bar manager	6=-41
b:barre a	0=-31
b:barred from	8=38
b:bas de	2=40
b:base du	3=59
b:batiment >	4=-29 7=-37 8=-36
b:be >	6=26
b:be a	0=56 1=-41 4=-39 5=26
b:be home	4=-51 6=38
b:beau frere	1=-47
b:became an	1=27
b:because i	0=-28 6=40
b:because of	1=-39 2=-33 3=67 4=75
b:because she	0=42 2=27 4=-39
b:because the	0=-31 8=-30
b:bed the	5=54
b:been a	1=-28 4=-36 6=39 8=-29
b:been an	0=44 4=-27
b:been clean	4=80
b:been convicted	8=54
b:been faithful	5=40 6=-35
b:been in	4=40 8=68
b:been married	6=-43
b:been on	0=30 4=-28
b:been the	4=-32
b:been to	1=42 8=28
b:before she	0=-33 8=-48
b:before the	3=29
b:being a	1=34
b:being an	0=-37
b:being asked	4=-55 6=56
b:being treated	4=29
b:belgique >	0=44
b:belief in	1=32
b:believer in	1=-48
b:believes in	0=-39 1=30 4=-25 8=-31
b:believes that	8=-25
b:belonging to	1=-31 8=-28
b:belongs to	0=34 1=31
b:bench >	4=-31
b:benefit fraud	8=-46
b:benevole >	7=-29 8=-42
b:benevole d	0=-28 8=-36
b:benevole de	0=50
b:berlin >	0=-28
b:bernie sanders	0=35
b:best in	6=-25
b:best sense	0=-27
b:better than	4=43
b:between two	1=-27
b:bi >	5=-37 6=47
b:bi weekly	6=-45
b:bible he	1=71
b:bien >	1=75 4=-25
b:bien fait	1=-29 4=-49
b:bien suivie	4=28
b:biens sociaux	8=25
b:bio >	6=55 7=-26
b:biometric passport	3=-40
b:biometrique >	3=-79
b:biometrique a	3=46
b:bisexual >	6=37
b:bisexual and	4=-34 6=55
b:blacklisted in	7=31
b:blanc >	0=37
b:blind pupils	4=41
b:blocages de	0=38
b:blog >	0=59 2=57 6=-33 8=42
b:blog a	5=55
b:blog on	1=-31 7=-43
b:blogs about	5=38 8=-36
b:blood and	3=-39
b:blood every	2=35
b:blood sugar	4=56
b:board >	8=-29
b:board as	0=36
b:boit plus	0=-26 4=75
b:bonne table	3=-35
b:book >	3=-30
b:book and	3=-28
b:book on	0=-52
b:bookkeeping >	5=-32 6=-26
b:books on	1=-26
b:bord >	0=-31
b:bordeaux >	6=-35
b:born campaigner	0=-34
b:born with	2=87 4=33 5=-44 6=-32
b:boss >	0=-35 1=-36 2=-35 5=31
b:boss s	8=45
b:both >	6=-31
b:both carry	2=29
b:both hands	3=50 4=27 5=-42
b:both of	5=54
b:both parents	2=31
b:both unite	7=49
b:boulangerie >	6=-40
b:bound over	8=32
b:boutique >	3=-32
b:boutique de	2=-30
b:boyfriend >	5=34 6=-41
b:boys >	5=-25
b:bracelet electronique	8=59
b:branch >	0=-54 3=-32 7=69
b:branch chair	0=-49 7=27
b:branch manager	7=-57
b:branch of	0=45 7=42
b:brand >	4=-31
b:bras droit	3=-31 4=-39
b:brca mutation	2=29
b:bread >	1=-25
b:break in	3=33 8=-29
b:breakdown after	5=-38
b:breast cancer	4=34
b:brest >	5=-48 6=-70
b:breton il	0=39
b:brighton >	5=-30 6=38
b:bristol >	5=32 6=-30 8=30
b:broadcaster >	7=-30
b:brother are	8=48
b:brother in	2=26 7=26
b:brother is	1=44 7=-27
b:brought his	0=-52
b:brought up	1=80
b:bruno >	6=49
b:brussels office	0=68 1=-40
b:bruxelles >	1=26 2=-39
b:budget >	6=-38
b:built a	0=-37 4=-28
b:bulletin n	0=-38 8=28
b:bumper sticker	1=28
b:bureau >	4=27 7=-91
b:bureau d	0=-37
b:bureau de	0=53 7=34
b:burn out	4=48 8=-31
b:bus >	7=-29 8=-52
b:business partner	6=-52
b:buvette >	0=-45
b:buyer >	5=-28
b:by >	5=-25
b:by a	2=-32 4=-35 7=-29
b:by choice	5=48
b:by conviction	1=62 8=-54
b:by eight	1=-35 8=35
b:by face	3=40
b:by facial	3=44
b:by half	4=-29
b:by her	0=-39 1=-46 2=-41 4=43 5=-36 8=-68
b:by his	0=30 2=35 4=-25 7=25 8=-33
b:by mistake	2=43
b:by police	8=32
b:by the	0=-72 2=49 5=-54 8=43
b:by three	4=27
b:c est	3=-36 4=-61 5=-38 6=-35
b:cabaret >	8=-28
b:cabinet d	0=27
b:cache pas	0=55 3=-33 6=-30
b:cadre >	0=-25
b:cadre de	4=-34
b:cafe >	6=53 8=27
b:cafe in	5=-32
b:caisse >	2=-42
b:caisse de	3=28
b:cakes >	8=-36
b:calendar >	4=34
b:call >	4=-27 5=-39 8=-34
b:caller >	5=31 6=-46
b:calls her	0=29 2=-27 6=61 7=38
b:calls him	0=41
b:calls himself	1=29
b:calls his	7=-38
b:calls it	0=-27
b:calme >	5=-48
b:came >	0=29 4=-37
b:came back	2=49 8=39
b:came out	0=-39 4=-52 6=54 8=-26
b:camera a	3=58
b:camera at	3=30
b:campagne >	6=68
b:campagne de	0=72 4=-25 6=-25
b:campaign >	0=25
b:campaigned for	1=42
b:campaigner for	0=-27
b:can start	4=-59
b:can t	1=-43 2=-35 3=41 4=67 5=-69
b:cancer >	0=-27 4=41
b:cancer and	4=-41
b:cancer du	4=34
b:candidat >	3=35 8=-33
b:candidat a	0=-62 4=-32 5=60 7=56
b:candidat aurait	5=-25 6=59
b:candidat est	0=-45 1=-63 3=-44 5=-61 6=-59 7=-44 8=39
b:candidat fait	0=43 4=41
b:candidat figure	3=-27
b:candidat gere	6=-38
b:candidat ne	1=30
b:candidat retenu	8=-33
b:candidat se	4=28
b:candidate >	0=26 3=30 4=50 5=-34 6=38 8=48
b:candidate a	0=-30 5=38 7=36 8=74
b:candidate built	4=-35
b:candidate est	0=46 2=36 4=-30 5=32 6=-42
b:candidate et	2=-38 4=-57 6=71
b:candidate etait	0=-37
b:candidate has	1=-46 5=-33 7=27
b:candidate in	0=32
b:candidate is	0=-29 1=-42 2=-30 4=42 8=27
b:candidate left	0=-68 1=46
b:candidate lives	1=32 3=-37 6=38
b:candidate n	1=44 5=25
b:candidate runs	0=66 4=-28
b:candidate s	0=-37 1=41 2=26 5=-54 6=-40
b:candidate said	6=39
b:candidate se	0=30 4=34 6=-55
b:candidate vit	1=25 5=71 6=-59 8=-29
b:candidate was	3=33 4=39 5=42 6=35 7=25 8=40
b:candidature d	6=63
b:canteen and	0=-36
b:cap d	5=69
b:captain >	0=36
b:capteur d	3=-48
b:capteurs d	3=-35
b:captured on	3=30 4=-31
b:car >	0=-35 6=41
b:card >	2=43 4=-47
b:card carrying	0=42 7=-33
b:card in	7=37
b:card payments	8=-37
b:care >	3=-29 6=43
b:career >	1=27
b:carer >	1=33
b:cares for	4=29
b:carnet de	4=30
b:carrier >	2=31 4=-25
b:carrier for	2=35
b:carrier of	2=44 4=-46 6=-25
b:carriers of	2=43 4=-26
b:carries a	2=26 4=61
b:carries an	2=-67 4=91
b:carries the	2=97 4=-38
b:carries town	2=-37 3=-33
b:carry the	2=54
b:carte a	0=-72 7=29
b:carte au	7=-34
b:carte aux	0=71 7=-41
b:carte cgt	7=32
b:carte d	0=41 4=-38 7=-32
b:carte de	0=-46 7=42
b:carte du	0=31 7=25
b:carte professionnelle	7=-26
b:caryotype normal	2=35
b:case >	3=-31
b:case worker	8=-26
b:cash flow	2=-39 4=-26
b:casier >	8=66
b:casier a	8=-62
b:casier judiciaire	5=-40
b:casier vierge	5=-48
b:casino >	3=58
b:caterer >	7=-31
b:catholic and	1=-41
b:catholic now	1=35
b:caught with	8=37
b:cause d	3=37
b:cause dans	0=-49 8=70
b:cause de	0=-54 6=33 7=-28
b:cause du	0=-46
b:cause kurde	0=45
b:caution for	8=40
b:ce qu	0=37 1=27 4=27 7=-44 8=-29
b:ce que	1=-28
b:ce qui	0=43 1=33 7=-58
b:cela >	8=32
b:cela ne	3=-25 5=-39 6=32
b:celibataire geographique	5=-45
b:celibate by	5=32
b:cell >	2=32 4=-31
b:cell after	8=35
b:cell trait	2=35
b:cellar >	5=41
b:cellule de	0=-34 8=49
b:center >	7=58
b:centrale >	5=-30
b:centre >	6=-25 8=-26
b:centre de	0=-66 6=-31 7=-35 8=28
b:centre lgbt	0=-35
b:centre s	3=33
b:centriste >	0=-29
b:cercle de	0=26
b:certificate >	4=-31 8=31
b:certificate of	8=57
b:cfdt >	0=-39 1=-32 7=39
b:cfdt cadres	7=34
b:cfe cgc	0=-50 7=30
b:cftc >	0=-34 7=78
b:cftc au	7=60
b:cftr delta	4=-33
b:cgc en	7=30
b:cgt >	0=-61 1=-27 7=66
b:cgt a	7=-31
b:cgt de	7=72
b:chaine >	1=29
b:chaine d	0=-38
b:chaired the	7=56
b:change de	1=29
b:changer de	5=44
b:chante a	1=-51
b:chapter of	1=38
b:chaque nuit	4=-58
b:charge >	8=32
b:charge de	8=-46
b:charge of	2=-65
b:charged >	0=-32
b:chargee de	2=-25
b:charges lourdes	2=-29 4=34
b:charity >	7=-30
b:charity that	8=33
b:chastete >	5=28
b:cheated on	5=72
b:chef >	1=-36 4=-40 5=33 6=38 8=-54
b:chef de	0=25 3=-32 5=-35 6=-59 8=-39
b:chemotherapy >	4=42
b:cheques >	8=38
b:cherche des	5=-42
b:cherche un	0=54 1=-37
b:cherchent un	6=52
b:cherchent une	0=-41
b:chez elle	4=48
b:chez idemia	3=-37
b:chez l	1=-49
b:chez la	2=37
b:chez le	2=-33
b:chez les	0=35 6=-37 7=30
b:chez lui	0=29 1=-25 4=-30
b:chez nous	6=-31 7=39 8=43
b:chez sa	1=-51 4=-36
b:chez son	3=52 4=-27 6=72
b:chez un	1=-33 6=-48
b:chief of	0=29
b:chiffre >	6=-35
b:children and	6=-28
b:children s	4=-60
b:chip photo	3=27 5=-31
b:choice >	5=47
b:choir >	0=-45 6=47
b:choix >	1=-33 4=-59 5=79 6=-61
b:christmas do	5=31
b:chromosome 22	2=29
b:chronique >	6=26
b:chu >	2=-41
b:church >	0=-42 1=-25
b:church for	1=-35 6=55
b:circule sur	5=37
b:city council	0=26
b:civil >	1=47 8=-42
b:civil partner	6=43
b:civil servant	0=-28
b:civil service	0=44
b:claims >	3=25 5=42
b:claims handler	8=-30
b:claire vit	6=36
b:clavier analysee	3=30
b:clean as	8=35
b:clean driving	4=-26 8=-55
b:clean for	4=81
b:cleaners in	0=-37
b:clear >	1=-32 2=85 3=-61 4=-37
b:clerk >	7=-44 8=-53
b:client >	1=-30 4=-38 8=-62
b:client dit	5=57 6=-50 8=-32
b:clientele >	4=-41
b:clients >	3=-26
b:clinic >	2=38
b:clinic for	2=-30
b:clinic in	4=-60
b:clinic nurse	4=-28
b:clinical trials	2=-32
b:clinique >	4=-55
b:clock >	3=-73
b:clocks with	3=-38
b:closeted at	6=28
b:club >	1=-25 4=-46 7=-46 8=45
b:club de	1=-25 7=-46
b:club lgbt	6=30
b:co founded	1=26
b:coach >	4=-46 5=35 7=-28
b:coached a	4=-31
b:coaching >	4=53 6=-27 8=-27
b:coche >	0=48
b:cochlear implant	4=37
b:code >	5=-35
b:code base	2=-35
b:code for	4=-44
b:code reviews	4=49
b:coeliac so	4=40
b:coeur de	0=-27
b:coffre >	3=42 4=-27
b:colleague >	0=-27 4=37 5=36 6=-53
b:collectionne les	0=-56 5=60
b:collective bargaining	7=-36
b:college >	5=-38 6=38
b:collegue >	0=-106 4=39 5=56
b:colloque >	4=-32
b:colocataire >	5=46 8=-29
b:colour blind	4=-30
b:come from	0=50 4=-32 7=-43
b:come out	4=32 6=-29
b:coming out	6=51
b:comite d	0=-34 7=-27
b:comite de	0=27
b:commande un	2=43 4=-33 7=-59
b:comme a	0=-49
b:comme deleguee	7=53
b:comme son	6=38 7=29
b:comme toute	0=40 3=33 7=-29
b:comme un	0=27
b:commercial >	0=-45
b:commercialise des	3=-43
b:commissariat >	8=63
b:commission >	0=-35
b:committee >	0=-30 7=-57
b:committee of	0=41 7=66
b:communaute de	1=37 8=-31
b:commune >	0=-33
b:communication >	4=-28
b:communiste >	1=-43
b:community order	7=-29 8=64
b:community organiser	7=-50
b:compagne de	6=-31
b:compagne est	4=79
b:compagne et	6=50
b:compagnon d	6=-29
b:compagnon est	6=-37
b:compagnons >	5=82
b:company >	2=-28
b:company car	5=33
b:company doctor	4=61
b:company of	6=51
b:company s	0=-31 2=-39 4=-38
b:compared with	3=36 8=-29
b:complet >	4=44
b:completed >	4=-29 8=52
b:comptable >	5=83 6=-32
b:comptable a	1=-61
b:compte de	7=-31
b:comptes de	7=-26
b:concierge >	1=-35 3=-42 5=-35 6=55
b:concours d	5=-33
b:condamnation effacee	8=36
b:condamnation pour	8=40
b:condamne a	8=-95
b:condamne pour	8=63
b:condamnee pour	8=52
b:conductrice de	4=-29
b:confederation helvetique	7=-36
b:confederation paysanne	7=38
b:confiance >	4=-25
b:confided that	4=47
b:confie t	5=49 6=-35
b:confirme par	2=30
b:confirmed by	2=38 3=29 4=-34
b:conge pour	0=53 4=-33 5=-38 6=51
b:congres confederal	7=63
b:congress house	7=-55
b:conjoint a	2=-30 6=-72
b:conjoint collaborateur	6=-39
b:connait les	8=-41
b:connu des	8=48
b:connu la	0=38
b:connue >	2=35 7=-26
b:connue des	5=46
b:conquete de	5=-45
b:conscience >	1=63
b:conseil >	1=-34
b:conseil a	0=-41 5=-37
b:conseil de	7=38
b:conseil genetique	2=41
b:conseil municipal	0=43
b:conseil regional	0=30
b:conseille des	2=-43
b:conseiller d	0=37 8=36
b:conseillere en	0=-51 2=-37
b:consent >	3=-41 8=-28
b:consent form	2=-26
b:consequence >	1=40 2=46
b:conservative says	0=49
b:constituency labour	0=73
b:consulat >	3=25
b:consultant bi	6=-41
b:consultation d	2=36
b:contention en	2=49
b:contour de	3=58
b:contract >	4=-25 6=-44 8=-35
b:contractor >	0=-45
b:contrats de	1=-35 4=33
b:contre elle	8=47
b:contre l	0=45 2=-56 4=27 6=-30
b:contre la	0=66 1=45 4=-35 8=-39
b:contre le	0=82 1=-39 3=-34 4=-59 5=-31 7=-36 8=-34
b:contre les	4=-29
b:contre lui	8=60
b:contre son	7=-38
b:contre un	0=40
b:contrebande >	8=48
b:controle d	0=-26 4=-28
b:controle de	3=41
b:controle judiciaire	8=39
b:convaincu >	6=29
b:convaincu il	0=49
b:convenor at	7=47
b:convicted of	8=50
b:conviction et	0=36 1=-60
b:conviction for	1=-80 8=78
b:conviction he	1=45 8=-46
b:conviction that	1=-56
b:convictions >	0=-76 1=29 8=-52
b:convictions and	1=-35 8=28
b:convictions veganes	1=54
b:convinced the	1=-41
b:cook >	4=37 6=-37
b:cook and	8=37
b:cooperative >	7=47
b:copies of	3=28
b:corbeau >	5=49
b:cork >	1=35 6=-44 7=-26
b:corse il	0=40
b:couche avec	5=89
b:couleurs de	0=-49 7=34
b:council >	2=-28 6=35 7=41 8=-57
b:council chair	7=-30
b:council for	0=35 7=-32
b:council of	7=27
b:council on	7=68
b:councillor for	0=41
b:counsellor >	2=-72
b:county council	0=-43
b:couple avec	5=-35 6=67
b:couple de	5=-46 6=-53
b:couple depuis	5=-54 6=96
b:couple deux	3=-31
b:couple est	5=67 6=-45
b:couple gay	5=-44
b:couple pratique	5=48
b:couples de	6=-26
b:cour d	8=-35
b:courrier >	8=-31
b:cours >	2=46 8=49
b:cours a	2=-25 3=-40
b:cours de	2=-32 4=40
b:course of	8=29
b:court >	4=-39
b:court interpreter	8=-44
b:court les	5=68 6=34
b:court metrage	8=-31
b:court ordered	7=-35 8=81
b:cousin >	0=38 5=60 8=-25
b:covered the	6=-35
b:covid long	4=64 8=-27
b:creation >	0=37 7=-34
b:creche >	7=-27
b:credit union	7=-80
b:cree un	0=59
b:crew >	4=-32 7=-40
b:crime >	6=33 8=-54
b:criminal record	3=-45
b:crohn s	4=38
b:croire en	1=43
b:croire le	4=29
b:croit en	1=-39
b:croit pas	1=32
b:croit plus	0=48 4=-33 7=-27
b:croit qu	1=59
b:croix rouge	0=-42
b:crown court	4=-29 8=-48
b:cru bon	1=-56 5=60 6=-31
b:cse >	7=-42
b:cse sans	0=-32
b:cuir >	1=55 5=-30
b:cure d	0=-29
b:customer service	2=-29
b:cutter >	5=-29
b:cutting >	8=26
b:cv >	5=-33 6=43
b:cv il	6=-26
b:cwu >	0=-25 7=46
b:cynical about	1=-26
b:d achats	0=-33
b:d activite	0=-43 5=-38 7=36
b:d adhesion	0=-31 7=54
b:d adn	2=36
b:d affaires	5=49 6=-27 8=-25
b:d agde	5=67
b:d aide	8=-34
b:d alzheimer	2=44
b:d apres	0=-29 1=56 2=81 3=-51 4=-31 5=28
b:d arles	5=-29
b:d arret	7=-29 8=70
b:d arrondissement	0=42
b:d assises	8=-30
b:d attache	5=-25
b:d audience	8=-36
b:d audit	5=-29
b:d autistes	4=43
b:d autre	1=55
b:d avoir	0=-27 1=38
b:d been	8=28
b:d ecole	5=-33
b:d education	5=-26
b:d eleves	6=-32
b:d elle	5=42 6=41
b:d elus	7=-39
b:d empreinte	3=28
b:d empreintes	3=-71
b:d enfants	1=-40 4=50
b:d equipe	4=43
b:d essai	8=-40
b:d etat	0=-41
b:d etre	6=64 8=-39
b:d exercer	8=46
b:d extreme	0=53
b:d hopital	4=25
b:d ile	7=-29
b:d incapacite	4=63
b:d initiative	7=-60
b:d initie	8=27
b:d insertion	8=51
b:d insuline	4=-33
b:d interet	8=80
b:d investissement	7=-25
b:d ivry	0=50 7=-34
b:d like	4=45
b:d oeuvre	1=-27
b:d opinion	0=-32
b:d origine	2=40
b:d ou	5=32
b:d ouvrir	5=-36
b:d rather	6=26
b:d un	1=-61 2=-36 3=-49 7=-109 8=-101
b:d une	0=-54 2=-26 3=-58 5=-83 7=-89
b:dad was	7=26
b:dads he	6=28
b:daily >	8=-45
b:daily bread	0=-31
b:dame des	0=34 5=-46
b:dans aucun	0=34 3=-29 7=-31 8=46
b:dans chaque	5=33
b:dans l	3=-42 5=48 6=-42 7=30
b:dans la	0=-60 1=30 4=-62 5=25
b:dans le	0=27 1=-57 4=55 8=-70
b:dans les	0=-42 5=-35 8=75
b:dans sa	0=48 1=46 5=55 6=27 8=29
b:dans ses	0=-69 2=-31 5=-25
b:dans son	0=-27 2=-48 4=-32 5=38
b:dans un	0=-41 2=-51 3=-32 5=-50 8=-50
b:dans une	0=31 1=50 4=-62 5=-53 6=-41 7=-44 8=-34
b:data centre	3=42
b:data of	3=28
b:data protection	3=-25
b:data stored	3=32
b:date >	2=-30
b:date du	0=34
b:dates women	6=31
b:daughter has	4=29
b:day >	4=26 6=-45
b:day a	8=36
b:day of	4=66
b:day one	3=27
b:days >	1=48 3=45 7=-44
b:days a	7=33
b:de 12	5=-37
b:de 2010	0=39
b:de 2012	3=32
b:de 2019	4=35 7=42
b:de 24	8=51
b:de 300	3=-49 8=30
b:de 50	4=49
b:de blog	5=34
b:de boire	4=77 8=-43
b:de bonnes	5=-32
b:de bord	0=-35
b:de bureau	7=-35
b:de caracteres	0=-25 8=-28
b:de cartes	8=-31
b:de casier	3=-26
b:de ce	0=-42 7=-25
b:de cette	4=28
b:de chambre	5=-25
b:de charges	4=28
b:de chastete	5=33
b:de chauffage	8=-36
b:de chef	0=30 4=34
b:de choeur	1=31
b:de classe	7=-51
b:de coeur	0=49 4=-30 8=-25
b:de commerce	7=-31 8=-29
b:de communes	7=-33
b:de conferences	5=-35
b:de confiance	6=-27
b:de contention	2=51
b:de contrebande	8=47
b:de copropriete	7=-46
b:de couple	4=-47 5=86 6=-84
b:de creteil	3=33
b:de crohn	4=30
b:de cuir	1=40
b:de danseurs	6=-26
b:de debat	0=-39
b:de decoupe	3=-36
b:de delegation	7=25
b:de detournement	8=35
b:de deux	5=-57
b:de diogene	1=42
b:de dire	1=-60 5=48
b:de dix	1=-30 4=63 8=26
b:de dons	0=-41
b:de droite	0=59
b:de file	0=52
b:de fo	0=-51 7=64
b:de fond	5=-57
b:de foot	0=46
b:de formation	0=-41 7=40
b:de fouilles	0=-26
b:de france	0=-36 6=-25
b:de frappe	8=-50
b:de gardiens	5=-33
b:de gauche	0=85 7=-52
b:de gerer	8=25
b:de gestion	8=-26
b:de golf	4=-51
b:de greve	0=-34
b:de grossesse	4=-38
b:de huntington	2=28 4=-64
b:de judo	7=-40
b:de justice	5=-27 8=27
b:de krishnamurti	1=73
b:de l	1=55 3=46 8=-63
b:de la	2=35 3=-36 4=-57 6=-30 7=43
b:de ligne	7=36
b:de lille	0=-36 2=-37 3=-28
b:de liste	0=32
b:de longue	4=29
b:de lui	3=32 5=63
b:de lynch	2=26
b:de lyon	1=31 3=-27
b:de m	1=41 6=82
b:de main	1=25 2=-38 3=30
b:de maison	5=-29
b:de marche	0=-27
b:de mariages	5=-44
b:de marins	2=44
b:de medicaments	4=-32 8=53
b:de meme	1=31 6=25
b:de memoire	4=60
b:de mort	0=36 8=-35
b:de mot	0=-29 3=50
b:de mutation	2=25
b:de naissance	3=-29 4=42
b:de nantes	0=49 7=-28
b:de nimes	8=41
b:de noel	6=26
b:de notre	2=-37
b:de nuit	0=-29 3=-32 6=-61 8=-53
b:de paie	2=-36
b:de paix	8=-34
b:de parcours	4=-44
b:de parkinson	2=54
b:de parole	2=-25 4=28 7=-32
b:de pas	3=-51
b:de passe	0=-30 3=59
b:de pau	5=25
b:de peinture	4=39
b:de permis	4=-33 8=61
b:de phase	0=-41
b:de plus	2=36 4=-51
b:de pma	4=-42
b:de police	3=-56 8=44
b:de port	4=26
b:de poste	0=-30 4=-39
b:de presse	1=-38 3=-35
b:de prevention	4=51 8=-27
b:de prevoyance	4=-35
b:de prison	8=38
b:de probation	8=48
b:de prud	7=28
b:de quarante	4=-36
b:de quatre	4=52 5=-54
b:de rapports	4=-27 5=61 6=-36
b:de recherche	4=-31
b:de reconnaissance	3=47
b:de redaction	0=-34
b:de relations	0=-30 4=-27 5=72
b:de religion	1=-40
b:de rencontres	5=-64
b:de route	6=-28
b:de sa	0=-62 1=70 2=49 4=-52 5=-25 6=88 8=-48
b:de saint	0=-29 6=-28
b:de sante	4=27 8=-69
b:de se	2=-38 7=25
b:de secret	5=-57 8=-47
b:de section	0=70 7=-55
b:de securite	3=-67
b:de sejour	3=36
b:de service	5=35
b:de ses	0=-49 2=-46 5=90 6=50
b:de sexe	5=38
b:de signature	2=-42 3=47
b:de signification	2=36
b:de six	4=27 6=-33
b:de solidaires	7=37
b:de son	0=-35 3=61 5=-29 8=-42
b:de souris	1=-31
b:de soutien	0=46
b:de sport	3=26 8=-31
b:de stage	5=-29
b:de surveillance	3=34
b:de taille	3=-30
b:de terrain	6=-36
b:de toujours	0=47 1=35
b:de tours	7=52
b:de tous	0=-34 6=39
b:de tout	1=-30
b:de toutes	0=-44
b:de travail	5=42 8=36
b:de trois	0=-28 5=-44 7=-36
b:de type	2=33 4=29
b:de vaccination	0=-31 4=36
b:de vie	1=28
b:de vignerons	7=-36
b:de ville	0=-29 5=38
b:de violences	5=-36 8=-31
b:de voisinage	2=28 4=-28
b:de voitures	8=51
b:de voix	3=-51
b:de zero	6=39
b:deadlines >	0=-36 4=-30
b:dealer >	8=-37
b:dealt with	5=-40 7=-30
b:debunks homeopathy	1=49
b:declined to	7=25
b:defect >	4=41
b:defend des	8=-35
b:deficit en	2=39
b:defile avec	0=-29
b:definit comme	6=26
b:degree >	1=29
b:dejeuner >	0=40 8=-29
b:delegate to	0=29
b:delegation syndicale	7=41
b:delegue cgt	7=72
b:delegue general	7=-28
b:delegue regional	0=-39 7=-25
b:deleguee >	7=35
b:deleguee cgt	0=-25 7=38
b:deleguee de	7=-56
b:deleguee syndicale	7=32
b:deleted after	3=26
b:delit d	8=38
b:delta f508	2=28 4=-35
b:demande >	0=-27 4=53 6=-35 7=25 8=-51
b:demande a	1=-40
b:demande des	4=-46 5=25
b:demande le	0=-26 7=-35
b:demande si	6=37
b:demande un	1=48 3=-30 5=-39 6=58 8=43
b:demande une	2=-31
b:demarche >	3=25
b:demenager >	6=-35
b:demissionne >	5=26
b:democracy movement	0=25
b:democrats in	0=44
b:depart >	3=39
b:departemental >	7=33
b:department >	0=45
b:depot >	0=-29 7=34
b:depot de	8=-62
b:depression >	4=33
b:depression in	4=44 8=-26
b:depuis 1990	1=-35 5=-32
b:depuis 2015	2=-35 3=31 4=-30 6=31
b:depuis 2019	0=36
b:depuis 2020	0=-28 7=38
b:depuis >	7=-32 8=71
b:depuis dix	3=-25
b:depuis l	2=45 5=61 6=-33
b:depuis la	3=40 5=-52 6=52 8=-25
b:depuis le	4=-29 6=-36 7=-33
b:depuis mon	4=-40 5=38
b:depuis qu	3=42 5=-28
b:depuis sa	0=39
b:depuis ses	7=27
b:depuis six	4=36 8=-41
b:depuis son	0=-35 5=41 6=-40 8=-28
b:depuis une	4=37 8=-35
b:depuis vingt	1=40 4=26
b:derby >	0=-39 1=-25 5=-33 8=59
b:dernier >	0=-50
b:derriere les	5=-40 8=55
b:des affaires	1=-31
b:des affiches	0=29
b:des amis	5=-43 6=37
b:des architectes	1=-43
b:des bureaux	4=-29 6=32
b:des cheques	8=39
b:des chiens	4=-27
b:des clients	3=-26 4=-26
b:des collegues	0=-55 5=75 6=-34
b:des commercants	8=-26
b:des coproprietaires	7=-68
b:des couples	6=-26
b:des crises	4=47
b:des deux	3=-31 4=61
b:des dockers	7=43
b:des donnees	7=-40
b:des eaux	7=-59
b:des empreintes	8=-28
b:des enfants	0=-26 1=45 4=-44
b:des entreprises	7=-25
b:des films	5=67
b:des horaires	4=-49
b:des idees	0=-33
b:des jeunes	8=47
b:des jumeaux	0=30 2=-45 4=51 6=37
b:des landes	5=-40
b:des lecteurs	3=-32
b:des liaisons	5=-34
b:des marches	0=-44 8=68
b:des materiaux	4=-33
b:des mineurs	8=-43
b:des photos	5=76
b:des pointeuses	3=-26
b:des pois	0=-32
b:des populations	2=-33
b:des portes	6=42 8=-39
b:des raisons	1=46
b:des reclamations	4=-38
b:des repas	0=-36
b:des romans	5=-25
b:des sejours	4=53
b:des services	8=31
b:des sites	5=25 8=-30
b:des soins	4=-31
b:des soulevements	0=58 7=-41 8=-26
b:des stoiciens	1=-29
b:des tests	2=-43
b:des tracts	0=51 7=-34
b:des transports	7=-68
b:des ventes	0=38
b:des videos	5=45
b:des visas	3=27
b:describes her	5=39
b:describes himself	1=25
b:design >	1=-30 5=-28
b:designed >	1=-40
b:designer >	1=-47 5=-28
b:desir d	5=-40
b:desk >	4=-45 5=-25 7=-33
b:desk at	2=-27
b:desormais >	1=37
b:detenteur du	8=-27
b:detention >	8=31
b:detenu il	8=37
b:deux >	0=-42 2=43 3=25 4=-35 5=-41 6=-84 8=-49
b:deux ans	5=45 8=107
b:deux associes	5=-39
b:deux cents	1=-28
b:deux chats	5=-27
b:deux compagnons	5=77
b:deux enfants	4=-29 8=-45
b:deux femmes	5=-27 6=-69
b:deux filles	5=-61 6=-63
b:deux hommes	3=-37 5=106 6=-63
b:deux jumeaux	2=-31 4=-57
b:deux maries	6=41
b:deux meres	3=-38 6=39
b:deux nuits	5=-32 8=57
b:deux papas	6=72
b:deux soeurs	1=-25 2=60
b:devant l	0=43
b:devant les	0=48 5=-26
b:developer >	6=33
b:developpe une	4=-39
b:diabete de	2=-54 4=47
b:diabetiques >	4=-27
b:did >	8=-41
b:did her	8=29
b:did not	4=44
b:didn t	6=27
b:died of	1=-30 2=31 7=-39
b:dieu >	1=41
b:dieu ni	1=27 5=-25
b:difficulte >	2=-26
b:digital signature	3=-49
b:dijon >	6=-46
b:dimanche >	0=46
b:dimanche il	0=-47 1=41 5=-39 6=32
b:dire >	5=-40
b:directeur >	0=47
b:directeur d	7=-28
b:direction >	0=-45 7=-53 8=-27
b:direction du	2=26
b:director >	0=-39 6=-26
b:director for	8=56
b:director she	7=-41
b:director who	7=27
b:directrice d	5=-27 6=-28
b:dirige >	0=-41
b:dirige la	0=39 6=-28 7=54
b:dirige un	2=-27 4=-25
b:dirige une	0=61 1=-39
b:disaggregated data	5=-28
b:disait son	5=62 8=-40
b:disc >	4=75 5=-27
b:discharged from	4=44 5=-58 6=55
b:disciple de	1=37
b:disclosed to	1=26 8=-25
b:discussed at	5=31
b:dismissed >	8=60
b:disorder >	2=57 4=-28
b:dispute >	7=41
b:disputes >	7=31
b:disqualified as	8=61
b:distribue des	0=51
b:district council	0=44
b:dit >	0=38 1=-33 2=-27 5=38 6=-31 8=-26
b:dit a	1=73 5=35
b:dit au	4=34
b:dit avoir	0=-45 1=37
b:dit cet	5=-32
b:dit elle	0=-76 4=-48 5=-53 7=40
b:dit en	0=31 8=-32
b:dit il	0=85 1=-28 2=-37 4=-57 5=-41 6=40
b:dit l	0=-34 1=-33 5=31 6=-52
b:dit la	1=34 3=-46 4=49 6=-28 7=-53
b:dit le	2=45 4=-40
b:dit m	1=-27 5=-25
b:dit ne	0=27 1=48 6=-57
b:dit on	3=-34 6=44 8=-33
b:dit plutot	6=31
b:dit proche	0=43 7=34
b:dit qu	0=-38 1=-28 5=59 7=45
b:dit que	6=44
b:dit sa	0=-44 2=-32 4=69 5=-35 8=-53
b:dit son	6=38 8=-31
b:dit une	4=38 5=29 6=-62
b:divers >	8=-27
b:divers droite	0=31
b:divers gauche	0=27
b:diversity board	6=-25
b:divorce >	5=29 6=-50
b:dix ans	2=-30 7=-31
b:dix doigts	3=34
b:dix huit	3=-27 7=32 8=73
b:dix neuf	4=-27
b:dna >	2=-80 3=52
b:dna lab	2=-43
b:dna of	2=-45
b:dna sample	2=46 8=-27
b:dna taken	2=54
b:dna test	2=41 3=-39
b:dna was	0=-29 2=67
b:do >	0=-41 1=35 4=46
b:do it	0=39 4=-41
b:doctor >	2=46
b:doctor of	1=-26
b:doctorat >	3=-43 4=-42
b:doctorate >	2=-25 6=-40
b:documentaire sur	0=-39
b:documentary on	7=-27
b:does he	2=61 4=-47
b:does not	1=39 4=-31
b:doesn t	2=39 5=-41 7=-34 8=-33
b:dog >	1=-51 4=31 5=-36 6=83 8=-27
b:doigt >	3=52 4=-26
b:doigt de	3=-37
b:domicile >	8=-40
b:don juan	5=81
b:don t	5=39
b:donc pas	2=-46 3=-28 4=49
b:donne des	0=-30 1=51 5=36 6=-28
b:donne sa	2=55
b:donnees >	7=-40
b:donnees biometriques	3=74 8=-30
b:dont elle	7=28 8=-52
b:dont il	1=33 6=32
b:dont l	5=29 6=-51
b:door to	3=-26
b:dose of	0=-48
b:dossier >	2=48 3=-26 8=32
b:dossier de	4=-40
b:dossier du	3=-25
b:dossiers d	4=-25
b:douanier >	7=-35
b:doubled her	7=-32
b:doute >	0=-28
b:douze ans	0=31 4=52
b:down s	4=49
b:drh >	7=-28
b:drh d	1=27
b:drink driving	1=-28 8=39
b:drive >	4=29 7=39
b:driver >	0=-31 3=30 4=-48
b:drivers >	4=-25
b:drives a	0=38
b:drives an	4=29
b:drives the	4=-36
b:driving licence	8=-58
b:droit >	4=32
b:droit au	0=40
b:droit de	0=-39
b:droit du	4=-28
b:droit humain	1=42
b:droit public	8=-31
b:droite >	0=44
b:droite du	0=-37
b:droite ni	0=43
b:drove the	0=-25
b:du 2	8=41
b:du 4	3=28
b:du batiment	7=-45
b:du bois	2=-41
b:du candidat	2=26 5=-41
b:du cap	5=73
b:du casino	3=59
b:du centre	0=-40 8=28
b:du chantier	6=-34
b:du chromosome	2=51
b:du client	2=-27
b:du club	2=25
b:du comite	0=45
b:du commerce	7=29
b:du cse	0=-37 7=-101
b:du cuir	1=-28 5=43
b:du depot	7=26 8=-34
b:du dos	4=45
b:du dossier	3=43 6=49
b:du droit	0=38 1=25
b:du froid	6=-40
b:du gene	2=30
b:du genre	5=37
b:du gud	0=37 7=-32
b:du logiciel	3=44
b:du lycee	3=25 8=41
b:du maire	0=-25 5=39
b:du marais	6=-42
b:du marche	0=-29 4=-57
b:du modem	0=42 7=-27
b:du nord	1=55
b:du npa	0=59
b:du parc	1=-63
b:du parti	0=63 7=-47
b:du passeport	3=37
b:du patron	6=-42
b:du planning	0=-38
b:du porno	0=-33 5=49 7=-43
b:du prefet	0=27 3=-29
b:du premier	7=45
b:du public	0=-33
b:du retard	4=27
b:du rhone	7=-30
b:du salarie	3=57 7=66
b:du sang	0=-37 2=40
b:du sein	4=26
b:du seminaire	6=54
b:du senat	0=-52
b:du service	1=-31
b:du sommeil	4=47
b:du stade	1=-42
b:du syndicat	7=138
b:du travail	0=-45 1=-29 3=-72 5=-59 6=-30 8=-50
b:du velo	0=-38 7=-30
b:du visage	3=-49
b:due in	4=58 6=-25
b:dues to	0=-37 7=56
b:e gates	3=-34
b:e mail	7=-30
b:early >	0=-38 8=-31
b:early shift	7=-26
b:easy >	4=34 6=45
b:eating meat	1=40 8=-28
b:ebats a	5=50
b:ebeniste >	1=-47
b:echange de	5=36
b:ecole >	4=28 5=-26
b:ecole catholique	1=42
b:ecole d	0=41
b:ecole de	3=-29
b:ecologie profonde	0=-35 1=30
b:ecologiste >	0=33
b:ecologiste a	0=72 7=-56
b:economist >	0=-27
b:ecope de	8=64
b:ecrit dans	6=30
b:ecrit il	1=43 2=36 6=-61
b:ecrit la	5=-48
b:ecrit le	5=59
b:ecrit mme	0=43 8=-26
b:ecrit sur	0=39 3=-33
b:ecrit un	4=-48 5=37
b:edited a	1=-28
b:editor >	4=-34 7=-53
b:editrice de	1=-26
b:edits a	6=-29 8=-43
b:educateur >	7=-28
b:educatrice >	1=46
b:educatrice aupres	4=29
b:effacee >	3=-25
b:effacees >	3=31
b:effective altruist	1=26
b:eglise >	1=64 5=-36
b:ehpad >	4=-26
b:eight >	1=-32 3=-46 4=57 8=35
b:eight years	0=-31 4=-28
b:elected as	0=32 7=-28
b:elected by	0=-28
b:elected her	0=-31
b:elected to	0=-53 7=50
b:electeur de	0=52
b:elections >	0=-66 7=49
b:electoral commission	0=-33
b:electrician >	0=-31 7=-26 8=-36
b:electronic tags	8=-25
b:electronique >	0=-45 8=47
b:eleve des	1=75
b:eleve deux	6=50
b:eleve ses	1=33
b:eleves ont	6=-33
b:elle >	0=-79 2=-101 4=65 6=-35 7=29
b:elle a	0=28 1=-50 2=-36 3=-63 4=-34 5=-30 6=-31 7=-60 8=33
b:elle aime	6=65
b:elle anime	7=58
b:elle appartient	1=34
b:elle attend	1=-32 4=33 8=51
b:elle aurait	5=-26
b:elle aussi	1=-29 4=65
b:elle avait	0=86
b:elle boite	4=46
b:elle chante	0=52
b:elle cherche	4=-25 5=-49
b:elle connait	7=32
b:elle conseille	2=-35
b:elle de	5=-59
b:elle defend	8=-32
b:elle dirige	4=-30
b:elle dit	0=-48 1=29 2=26 3=30 8=-31
b:elle eleve	6=39
b:elle en	0=-62 1=-25 2=-26 3=-31 4=28
b:elle enseigne	1=-27
b:elle est	0=-79 3=-29 5=-81 6=58 8=-51
b:elle et	5=-45 6=68
b:elle etait	4=44 8=45
b:elle etudie	0=-47 2=-41
b:elle forme	3=-31 6=-33 8=-40
b:elle gerait	4=-25
b:elle joue	6=41 7=-37
b:elle juge	1=32
b:elle l	0=-48 1=-44 2=46 3=-64 4=-26 6=37 8=-51
b:elle laisse	5=-27
b:elle le	2=-29 3=-43 5=31 6=-81
b:elle les	1=-64
b:elle meme	2=30 4=40
b:elle milite	0=-28 6=37 7=-32
b:elle n	4=-40 6=55
b:elle ne	1=33 3=-33 5=67 6=-41
b:elle ont	2=38
b:elle ouvre	3=29
b:elle parle	2=-25 5=67
b:elle partage	5=-25 6=25
b:elle passe	5=-32
b:elle pointe	3=49
b:elle porte	0=26 2=-39
b:elle pratique	5=37
b:elle prefere	5=-34
b:elle prend	1=-29
b:elle presente	3=51
b:elle preside	1=48 2=-48
b:elle raconte	1=-31 5=54 6=-29 7=-25
b:elle refuse	0=-26 1=63 3=-28
b:elle s	3=44 4=33
b:elle sait	2=35
b:elle sans	5=29 6=-25
b:elle se	0=32 4=-28
b:elle siege	7=64
b:elle souffre	2=35
b:elle soutient	0=28
b:elle suit	3=-34 6=-74 8=-38
b:elle tient	0=-26
b:elle travaille	4=30
b:elle vend	5=47 6=-37
b:elle veut	5=36
b:elle vit	5=-37 6=32
b:elle vote	0=50
b:elles postulent	5=-34 6=49
b:elue au	7=-64
b:elue de	0=28
b:email >	4=33
b:embauche >	3=41 8=-31
b:emploi >	0=47
b:employed by	0=-30 7=-26
b:employed her	3=-39
b:employer >	5=-36
b:employer for	5=-57
b:employer s	0=58 3=30
b:employeur >	0=-56 5=61 7=-34 8=-52
b:empreinte carbone	3=-41
b:empreinte faciale	3=25
b:empreinte vocale	3=34
b:empreintes au	3=40
b:empreintes de	3=-55
b:empreintes digitales	3=39
b:empreintes relevees	3=39
b:en 1995	8=56
b:en 2009	2=52 3=-45 8=-37
b:en 2011	0=35 4=-30
b:en 2012	5=42
b:en 2013	6=31 8=-27
b:en 2015	0=-33 4=-27 5=-43 6=58 8=-53
b:en 2016	0=-26 7=46
b:en 2017	4=40
b:en 2018	7=39
b:en 2019	4=61 7=-27
b:en 2020	4=57 8=35
b:en 2021	0=41 2=36 3=-34
b:en a	0=-47 1=44 5=31 8=-53
b:en addictologie	5=-31 8=-39
b:en alpha	2=28
b:en alsace	4=-41
b:en avion	2=50
b:en batiment	8=-33
b:en belgique	0=43
b:en bretagne	7=-33
b:en cache	0=40
b:en cause	0=-58 8=103
b:en cellule	0=-59 8=70
b:en ciel	6=-28
b:en cinq	0=42
b:en couple	5=-61 6=87 8=-28
b:en cours	2=42 4=56
b:en deplacement	5=26
b:en detention	8=36
b:en deux	3=39 8=-28
b:en dieu	1=51
b:en droit	8=-38
b:en economie	5=-28
b:en ehpad	4=30
b:en est	3=67 6=-28
b:en examen	8=42
b:en fait	5=39 6=40 8=-25
b:en foyer	5=-27
b:en g6pd	5=-25
b:en garde	0=52 3=41 4=-63 5=-33
b:en genetique	2=-53
b:en juin	1=-54 8=31
b:en ligne	0=-27 8=-33
b:en mai	7=39 8=52
b:en marge	6=-27 8=49
b:en mars	4=35
b:en matiere	1=-41
b:en mer	5=-29
b:en milieu	6=28
b:en moins	3=-42 4=88 8=-28
b:en mosaique	2=40
b:en negociation	7=-32
b:en parle	0=33 3=-39 4=29 7=-30
b:en plaques	4=42 8=-25
b:en plein	4=-30 5=48
b:en porte	1=52
b:en prison	6=-40 8=71
b:en psychiatrie	4=-39
b:en raison	8=50
b:en reanimation	4=29
b:en remission	4=43
b:en reunion	8=-44
b:en riant	0=-35
b:en rien	1=76
b:en rit	6=-25
b:en scene	5=-54
b:en service	5=-26
b:en son	1=-28
b:en tete	7=37
b:en tout	1=51 6=34 8=-31
b:en un	2=-32 4=-33
b:encarte a	0=-37
b:encarte au	0=69
b:encartee a	7=27
b:enceinte de	4=42 5=-41
b:enchaine les	5=28
b:enclosed >	2=30 3=28
b:end >	5=30
b:end of	3=-37 4=49
b:ended the	4=57 6=-30
b:endurance >	2=69
b:enfant >	0=47 4=-56 6=-49
b:enfants >	1=27 5=-52 8=-41
b:enfants avec	6=49
b:enfants de	1=30 6=46
b:enfants et	6=-33
b:enfants hors	5=44
b:engineer >	0=-39 2=-30 8=-31
b:english >	2=-30
b:enquete de	2=25 8=-57
b:enquete sur	8=56
b:enqueteur >	5=25 8=-62
b:enregistrees >	3=59
b:enregistrement de	3=-28 5=31
b:enrolled with	3=27
b:enseigne a	4=-29
b:enseigne l	1=-29 6=-34
b:enseigne la	1=-35
b:enseigne le	1=-39 8=-25
b:enseignement catholique	1=-30
b:entre deux	4=26 5=-27
b:entreprise >	4=-43 7=27
b:entreprise a	5=-25
b:entreprise familiale	2=-30
b:entreprises >	7=-39
b:entretien >	5=27
b:entretient une	5=26
b:envoie des	5=49
b:epicure >	1=30
b:epouse est	0=40 6=-53 7=42
b:equality form	6=29
b:equerre et	1=33
b:equipe >	0=59 3=-31 4=31 5=-41 6=36
b:equipe et	1=-27
b:equipes >	1=-26
b:equity card	7=60
b:erreur >	1=-30 4=-37 5=27 6=26
b:escorte de	5=-44
b:essai >	3=25 8=-32
b:essais >	3=32 4=-35
b:est a	5=-43 7=64
b:est anthroposophe	1=59 6=-41
b:est arrive	8=-49
b:est athee	1=36
b:est atteint	4=26 6=-35
b:est au	7=35 8=43
b:est aussi	0=-31
b:est ce	1=50
b:est comptable	6=-39 7=-44
b:est connu	2=29 8=69
b:est conseillere	0=47
b:est dans	2=-41 3=61 4=-34
b:est dit	0=30 1=-35
b:est drepanocytaire	2=28 4=-52
b:est elu	0=28
b:est en	0=-35 4=39 6=-38 8=96
b:est encarte	0=-42 7=31
b:est enceinte	4=40 5=-37
b:est enchainee	0=58 2=-43
b:est fait	1=34 8=55
b:est gay	6=68
b:est incarcere	8=30
b:est infirmiere	5=51
b:est l	0=-56 4=-32 5=-35 8=-49
b:est la	7=52
b:est le	8=-30
b:est lui	0=32
b:est ma	1=49 8=-27
b:est marie	5=-57 6=33
b:est mariee	5=-48
b:est membre	1=26
b:est mise	0=-39 8=76
b:est mute	0=-51 2=-58 6=33
b:est notre	1=42 2=-30
b:est opposee	0=-26 3=33
b:est pas	1=-63 2=32 3=-87 4=-80 6=73 8=-43
b:est permanent	7=25
b:est porteur	2=45
b:est porteuse	2=62 4=-30
b:est pour	6=-28
b:est sa	1=52
b:est sage	6=-94
b:est secretaire	7=38
b:est son	0=-42
b:est sous	4=50
b:est syndiquee	7=31
b:est tombee	6=25
b:est tresorier	6=-35
b:est un	0=43 8=-28
b:est une	2=31
b:est venu	5=-29
b:est venue	5=-25 6=56 8=38
b:established by	2=40
b:estates >	7=-26
b:estonia >	3=-27
b:et a	0=30 1=25
b:et bien	6=71
b:et cherche	0=41 6=-32
b:et contre	0=50
b:et d	1=33
b:et dans	5=32
b:et de	0=-31 3=-50 8=44
b:et demande	4=-25 5=-26
b:et des	0=29 1=-46 5=47 7=-39
b:et deux	2=56 5=-32 6=-70
b:et du	0=42
b:et eleve	0=-59 3=-27 4=54
b:et elle	5=51
b:et en	1=38 4=-59 6=-34 8=-37
b:et est	4=72 5=-29
b:et evite	4=56
b:et fait	1=27 2=-26 4=50 8=38
b:et femme	6=-26
b:et fier	0=30 3=-28 6=38
b:et fiere	6=48
b:et il	1=61
b:et j	6=35 7=-30
b:et je	1=-28 6=-39
b:et l	1=55 2=-26 5=-33 6=-61
b:et la	0=30 1=-39 2=-41 3=33 5=-27 6=27 7=-67
b:et le	0=58 3=-67 5=37 6=-27
b:et les	2=-27 6=-54
b:et leur	6=31
b:et leurs	6=-32
b:et lui	4=-39 5=-36 7=31
b:et macon	1=-36
b:et moi	6=62
b:et n	6=25
b:et ne	0=85 1=34 2=-31 3=-38 4=-27
b:et paie	7=32
b:et prefere	4=35
b:et pression	3=38
b:et refuse	0=30
b:et s	0=-41 1=80
b:et sa	1=-26 4=-37 6=50
b:et signe	3=36 4=-65
b:et son	0=-35 1=-66 2=-49 3=-37 4=-79 5=-45 6=80
b:et un	6=-40
b:et une	1=38
b:et vit	1=27 2=-69 4=67
b:et y	1=34
b:etabli par	2=41
b:etait a	4=-26 7=36
b:etait en	4=46
b:etait pas	2=29 6=-30
b:etait secretaire	0=28 7=-26
b:etant athee	1=34
b:etat civil	0=-43
b:ete >	5=40 6=-37
b:ete arretee	4=-29
b:ete au	4=42
b:ete eleve	1=43
b:ete envoye	5=31
b:ete etalee	5=36 8=-31
b:ete exclu	0=32 7=29
b:ete hospitalise	4=74
b:ete juge	8=34
b:ete maitresse	5=-54
b:ete operee	4=35
b:ete secretaire	0=34 7=46
b:ete testee	2=29
b:ete victime	8=-73
b:ethical society	0=-34 1=-25
b:ethical vegan	1=34
b:ethique >	0=-34 1=67
b:ethiques >	1=53
b:etre >	0=26 1=-56 3=-32 6=34
b:etude de	5=-37
b:etudes >	1=-31
b:etudes de	0=-31 1=37 8=-29
b:etudie a	6=-41
b:eu affaire	8=32
b:eu de	4=-36 5=-44 6=31
b:eu un	4=32 6=30
b:europe >	0=-39
b:europe ecologie	0=25 7=-26
b:european union	0=-25
b:european works	7=-40
b:europeenne >	0=30 7=-27
b:eve et	6=35
b:ever since	0=41
b:every morning	0=-30
b:every party	0=-48
b:every spring	2=-27
b:every year	0=49
b:everyone in	5=25
b:evite les	0=-29 4=111 5=-25 6=-39
b:ex >	5=87 8=-26
b:ex colleague	5=28 6=-53
b:ex femme	8=44
b:ex husband	5=-29 8=54
b:ex mari	6=-55
b:ex offender	8=51
b:exam >	6=-27
b:examen a	3=29
b:excel >	8=-44
b:excellent >	3=-28 4=-29 8=-62
b:executive at	4=-29
b:exome en	2=62 4=-35
b:expenses >	5=59
b:explained >	4=39
b:export >	0=-34
b:extinction rebellion	8=-31
b:extrait de	8=-76
b:extreme gauche	0=44
b:eye clinic	3=-28 4=-27
b:face >	4=47
b:face a	3=-56 7=-47
b:face aux	5=-27
b:face in	3=30
b:face is	3=38
b:face of	3=-34
b:face on	3=31
b:face recognition	3=-33
b:face sales	3=-36
b:face scan	3=34
b:face value	3=-31
b:face was	3=-32
b:facial recognition	3=31 7=-32
b:faciale >	3=-49
b:faciale de	7=-39
b:facilities contract	8=-43
b:facteur v	2=34
b:factory >	4=-40
b:faible pour	4=-39 5=40
b:failed twice	3=43
b:fair >	0=-32 5=40
b:fait >	1=-25 4=-58 8=-25
b:fait de	1=25 4=29 7=-27 8=86
b:fait des	2=-30 4=85
b:fait dix	3=-30 6=-49 8=54
b:fait l	0=-43 4=-33 5=-31 6=-31
b:fait le	0=-56 1=56 5=25 6=-33
b:fait son	6=45
b:fait un	0=-35 1=58 2=48 4=47 5=46 8=-70
b:fait voeu	1=38
b:faith and	1=37
b:faith in	1=-94 5=-31
b:faithful to	6=-32
b:fall from	4=44
b:falsifie des	8=49
b:familial >	2=-72
b:famille >	8=39
b:familles >	2=-29
b:family >	2=111 4=-45 6=-39
b:family and	2=31 4=-32
b:family business	2=-42
b:family mutation	2=34
b:fancies blokes	6=27
b:far as	1=26
b:far right	0=36
b:father >	5=41
b:father and	2=39
b:father of	1=-29 5=-32 7=27
b:father s	4=-34
b:father was	0=25 4=-37
b:faure parle	0=-48
b:faute avec	5=72 6=-39
b:fbu >	0=-39 7=46
b:federation de	0=-26 1=25
b:federation nationale	1=-40
b:fees >	5=46 7=26
b:fell to	8=-50
b:femme >	4=59 6=-34 8=41
b:femme a	4=34 6=-52
b:femme avec	6=51
b:femme de	6=-29
b:femme depuis	4=-79 5=79 6=-58
b:femme du	5=30 6=-31
b:femme est	0=32 1=39 5=-40 6=-69 7=33
b:femme et	5=-26 6=-35
b:femmes >	5=-47 6=57
b:femmes qui	5=-31
b:ferme >	6=-31
b:ferroviaire >	5=-41
b:fertility clinic	4=-40
b:festival >	8=31
b:fetish for	5=-36
b:fianna fail	0=29
b:fiche >	3=-67 4=35 5=55 7=-36 8=-80
b:fiche d	4=28
b:fiche s	3=-57 8=72
b:fidele a	1=57 5=-40 6=-37
b:fidele au	0=38 5=-64
b:field as	0=-31
b:fier de	0=37 6=32
b:fiere de	6=-25
b:fiere dit	6=34
b:fifty >	8=-41
b:figure au	2=49 3=-70
b:figure dans	2=25
b:figure sur	3=38
b:fijais >	8=55
b:file >	0=-45 2=31 4=-67 8=55
b:filiales >	5=-30
b:fille >	0=-35 2=27 3=-30 4=46
b:fille a	2=-39 4=73
b:fille est	6=48
b:filles >	2=-28 5=42
b:film >	8=-36
b:film sur	5=-50 6=-37
b:films x	5=50
b:fils >	4=-25 5=-38
b:fils d	0=27 4=-53
b:fils est	4=47 8=68
b:fin d	0=29
b:fin de	5=36
b:fin des	0=41
b:finances publiques	0=-27 7=29
b:fine gael	0=51 8=-49
b:fined for	4=-33 8=58
b:fines and	8=-28
b:fingerprint >	3=79
b:fingerprint check	3=46
b:fingerprint examiner	3=-34
b:fingerprint lock	3=37 4=-40
b:fingerprint template	3=31
b:fingerprints are	3=-55
b:fingerprints taken	0=-27 3=33
b:fingerprints were	3=49
b:fingers >	3=-35 4=-55
b:fingers and	4=45
b:firm >	0=-25 2=-48 4=-56 6=-46 8=-55
b:firm s	4=-25 6=43 7=44
b:firm where	7=-40
b:first >	7=-27
b:first aider	4=-25
b:first job	5=-25
b:first week	7=28
b:fiscale >	7=29
b:fit for	4=65
b:fitter >	6=-32
b:five months	4=29
b:five years	4=34 5=-32
b:fixes >	5=-39
b:flat >	5=-30 6=45
b:flatmate >	5=56 8=-37
b:fleury merogis	8=-37
b:fling with	5=41
b:fo >	0=-26 6=-35 7=134
b:fo en	7=39
b:fob >	3=34
b:foi dans	1=-56
b:fois >	4=-29 5=57 8=-65
b:fois par	4=38 5=27
b:fois pour	0=47
b:follower of	1=40
b:fond d	3=40
b:fondatrice >	0=-44 8=-32
b:fonde la	7=32
b:food bank	8=41
b:foot >	0=37
b:for >	1=26
b:for a	0=-90 1=-30 2=-36 3=-41 7=-112 8=-60
b:for affray	8=27
b:for all	0=-33
b:for america	0=38
b:for an	0=-30 3=-33 4=-25 5=-39 8=-38
b:for another	0=-37 5=37 6=63
b:for arson	8=47
b:for assault	8=44
b:for bernie	0=25
b:for better	0=-42
b:for brca	2=27
b:for chemotherapy	4=33
b:for contempt	8=28
b:for deaf	4=-49 8=-34
b:for depression	4=28
b:for early	2=33 4=-48
b:for eight	4=-29
b:for eleven	0=-28
b:for every	0=31
b:for five	8=35
b:for four	4=27
b:for fraud	8=34
b:for graffiti	8=27
b:for her	3=-40 6=-32 7=30 8=42
b:for his	1=-29 3=-52 4=63 5=-38 6=72
b:for it	2=50 5=-29 8=42
b:for labour	0=41
b:for leave	2=34
b:for long	4=63
b:for management	7=-47
b:for marriage	0=-27 5=77
b:for ms	3=31 8=60
b:for my	7=25
b:for new	6=-35
b:for nine	4=51
b:for no	5=-30 6=40
b:for people	8=34
b:for possession	1=-26 8=48
b:for scottish	0=29
b:for sex	5=46
b:for shoplifting	1=-29
b:for six	8=-26
b:for spreadsheets	0=39
b:for tax	8=49
b:for ten	3=70 4=-30
b:for that	0=51
b:for the	0=44 1=-42 4=-71 5=-95 7=39 8=-85
b:for them	0=69
b:for thirty	0=26 3=29 6=-33
b:for this	4=62
b:for three	0=-25 5=37 6=-36
b:for twenty	1=44
b:for two	2=25 5=-45 6=42
b:for us	6=38
b:for which	8=-43
b:for years	1=-28 4=47 5=47 6=-34
b:foreman >	0=-27 1=41 4=38 5=-26 7=49
b:forging a	3=-30 8=27
b:form >	0=-33 4=48 6=53
b:formateur en	4=-27
b:formation pour	8=-53
b:formatrice >	4=-38 6=-54
b:forme des	6=-28 8=30
b:forme les	3=-27
b:former flatmate	5=63 8=-44
b:former manager	0=31 6=50 7=-27
b:formulaire >	4=48 8=-32
b:forty >	4=55 5=31
b:forum >	1=-40 5=34
b:found >	5=33 6=30
b:found a	2=45
b:found he	2=-36 5=-49 6=29
b:found not	8=37
b:found on	5=44
b:found out	5=-37 6=30
b:found the	2=-64
b:four months	4=40
b:four weeks	4=26
b:four years	4=30
b:fournisseurs >	5=-58 6=-31
b:foyer de	6=49 8=-48
b:foyer pour	4=-30
b:fragile >	5=-33
b:fragile x	4=-35
b:frameworks react	1=-27
b:franc macon	1=32
b:franc maconne	1=25
b:francaise >	1=30
b:france >	7=50 8=-28
b:frappe au	3=31
b:fraud >	3=-28 8=74
b:fraud analyst	8=-35
b:fraud in	8=50
b:fraud office	8=55
b:free >	4=50
b:free time	0=26 5=30
b:frere >	1=-70 2=55 3=-27
b:frere a	8=28
b:frere de	1=68
b:frere est	1=-70 8=25
b:frere jumeau	2=-52 4=67
b:fridays >	4=31
b:fridge >	4=37
b:from a	0=37 1=33 2=25 5=-39 7=-66
b:from her	3=-40 8=-27
b:from his	3=36
b:from home	4=41
b:from the	0=42 3=41 5=-68 7=41
b:from working	8=54
b:front de	3=-38
b:front desk	3=37 4=-35
b:front of	5=50 7=-36 8=38
b:frontiere avec	4=-61 8=96
b:fsu >	0=-46 7=86
b:full clean	8=-42
b:full time	6=-32
b:fund >	7=54
b:gabarits de	3=-28
b:gagne aux	0=-31 6=51 7=-25
b:gagne son	3=38
b:gait recognition	3=29
b:garcon de	5=-40 6=32
b:gard >	0=78 7=-45
b:garde a	0=-43 4=-92 5=-52 6=-25 8=40
b:garde le	0=79
b:garde les	4=-28
b:garde son	4=-26
b:garde un	3=39 4=-28
b:gardener >	0=-32
b:gardien >	0=63
b:gardien de	0=-25 1=-56 7=36
b:gardiens >	6=43
b:gauche >	0=-26 4=35 6=-27
b:gauche de	0=-54
b:gave a	2=27 3=38
b:gave him	3=27 6=-26
b:gave the	3=35 4=29 7=-31 8=48
b:gave up	0=39 1=42 5=-37
b:gay >	5=-64 6=101
b:gay and	6=79
b:gay bar	6=-55
b:gay but	6=28
b:gay du	6=-44
b:gay il	1=-39 6=42
b:gay in	6=38
b:gay lussac	6=-39
b:gay man	0=-29 6=51
b:gay pride	6=-41
b:gay street	6=-29
b:gene >	2=60
b:gene as	2=27
b:gene de	0=-27 2=37 4=-36 5=42 6=-32
b:gene for	2=42 4=-83
b:gene test	2=49 4=-28
b:gene therapy	2=-28
b:general d	0=-29 7=-30
b:general secretary	7=-38
b:generations >	8=-34
b:genes >	2=-59
b:genes chez	2=-27
b:genes d	2=-37
b:genes de	2=42
b:genetic counselling	2=51
b:genetic counsellor	2=-57
b:genetic disorder	2=35
b:genetic profile	2=29
b:genetic test	2=42
b:geneticist at	2=-31
b:genetique >	2=37
b:genetique chez	4=-31
b:genetique des	2=-39
b:genetique et	2=25
b:genetique vegetale	2=-48
b:genetiquement predispose	2=31 4=-29
b:genre et	5=-37
b:gerant >	6=-50
b:gerante >	1=-31
b:gere la	5=-52
b:gere le	4=-45
b:gestes de	3=32
b:gestionnaire de	7=-27
b:get a	1=-39
b:give her	3=46
b:give up	4=55
b:given a	7=-52 8=54
b:gives a	1=34
b:gives blood	2=33
b:glasgow >	6=33 8=-34
b:glisse son	1=64
b:global entry	3=50
b:go by	7=39
b:go to	1=-41
b:god >	0=30
b:god and	1=39
b:goes >	5=43
b:goes for	4=35
b:goes to	2=-54 4=78 6=-36
b:going into	7=31
b:golf >	4=-67
b:golf club	7=-58
b:golf union	7=-26
b:good he	8=39
b:got a	0=-34 5=52 8=46
b:got her	7=27
b:got it	4=-27
b:got the	0=36 6=-27
b:gout des	0=30 6=41
b:gout du	2=-56
b:gouvernement >	0=54
b:governor >	8=43
b:grace a	0=-30 3=-42 4=-33 8=-39
b:grand mere	1=27
b:grande loge	1=41
b:green party	0=52
b:greens in	0=33
b:greffier au	8=-47
b:greffiere au	8=-33
b:greve >	0=-32 7=-27
b:greve de	0=34
b:grew up	1=-40
b:grievance >	7=-27
b:grin >	8=-32
b:grounds >	3=34
b:grounds of	1=55
b:group >	0=-36 1=-63 7=-31
b:group in	0=37
b:group on	1=52
b:groupe >	5=-46
b:groupe de	4=29 5=25
b:groupe ecologiste	0=43
b:groupe socialiste	0=29
b:guard >	0=27
b:guards >	0=-39 3=49
b:guests >	1=-30
b:guide >	3=-26 5=-28 6=-43 8=-26
b:guild of	7=-52
b:guilty >	8=33
b:h >	0=-34 4=66 8=33
b:habilitations b2v	4=-41
b:had a	0=-50 4=65 8=28
b:had an	5=62 6=-29
b:had her	0=-33
b:had his	1=-29 8=52
b:had it	2=-30 5=52 6=40
b:had sex	4=-52
b:had the	2=75
b:had to	3=27 4=69 5=-41
b:had two	4=74
b:half of	6=26
b:half the	5=33
b:hall >	1=-40 6=34
b:hand >	4=46
b:hand geometry	3=36
b:hand in	1=-30 8=78
b:hand man	5=-25
b:handball en	4=-29
b:handicap de	4=-48
b:handicape >	4=39
b:handler >	8=-28
b:hang in	3=-47
b:hard of	4=48
b:hard to	1=-46
b:has a	0=-44 1=-53 2=63 3=-39 6=-30 7=-41 8=57
b:has an	5=69
b:has asked	4=70 5=-25
b:has been	1=-28 4=50 5=-40 6=-54 8=61
b:has had	4=57 5=25
b:has his	3=41
b:has it	5=29
b:has never	2=-34 4=-25 5=46
b:has no	1=35
b:has not	2=-27
b:has parkinson	4=29
b:has sworn	1=28
b:has the	1=-43 2=85 4=-60 5=-37
b:hasn t	0=-32 4=31 6=-25
b:have a	1=-28 6=29
b:have an	8=37
b:have been	4=-28 5=53 8=-32
b:have had	5=-43
b:have himself	1=37 4=-31
b:have never	1=46 5=32
b:have the	0=-46
b:havre >	7=29
b:he >	2=63 4=-35
b:he admits	0=-34 8=-31
b:he and	2=31 6=31
b:he answered	1=-30
b:he asked	0=-30
b:he assured	2=-27
b:he belongs	0=30
b:he broke	1=32 8=52
b:he calls	7=-38 8=-29
b:he came	4=-25 5=-26
b:he can	1=-35 4=-44 8=27
b:he cannot	4=61 5=-26
b:he chaired	6=-26
b:he chairs	0=-28 7=27
b:he claims	3=29 5=50
b:he complains	3=28
b:he covers	3=25
b:he d	6=-44
b:he designed	1=-40
b:he designs	3=-28
b:he did	8=48
b:he does	0=-35
b:he doesn	0=-29 4=-59 5=52 6=-32 8=49
b:he edits	6=-31
b:he fits	4=-63
b:he gave	3=36
b:he goes	4=74
b:he got	4=-58 5=72 6=-30
b:he had	5=-38 6=42 8=-34
b:he handled	8=50
b:he has	0=-61 1=-43 2=-32 3=-62 4=28 6=-38
b:he hasn	4=40
b:he inherited	2=-38
b:he insists	3=28
b:he is	0=27 1=-70 2=-45 6=-45
b:he isn	0=-28 5=-28 6=88
b:he joined	1=43 4=-49 6=-44
b:he jokes	2=-28 6=-32 8=-52
b:he keeps	0=-35 5=70
b:he knows	0=26 4=38
b:he laughs	8=-33
b:he learned	2=31
b:he learnt	0=-30 2=27
b:he left	1=25 4=50 5=49 6=-26
b:he lives	6=46
b:he looked	4=49 8=-29
b:he lost	4=36
b:he made	1=35 4=-25 6=-30
b:he married	5=-50
b:he mentioned	1=28
b:he mentions	3=36 6=71
b:he needs	4=40
b:he never	1=-35
b:he only	5=-56 6=64 8=-30
b:he plays	0=-39 5=-25 6=-47
b:he ran	0=-26
b:he refused	7=29
b:he refuses	1=39
b:he runs	5=-29
b:he s	0=-43 3=-31 4=28 5=-53 6=63
b:he said	5=-35 6=-27 7=69 8=-28
b:he says	0=-26 1=31 2=44 4=-34 5=-60 6=60
b:he sells	4=-25
b:he sits	0=34
b:he sold	4=-34
b:he spent	1=45 8=-36
b:he still	2=-25
b:he stole	8=45
b:he supports	0=-28
b:he takes	4=88
b:he taught	1=36 3=34
b:he teaches	8=-49
b:he tells	2=35
b:he tested	2=69
b:he thinks	1=88
b:he ticked	1=42
b:he told	0=70 1=53 4=-51 5=32 7=-34 8=-35
b:he took	0=-25 8=-49
b:he trained	8=-25
b:he used	6=62
b:he volunteered	2=26
b:he wants	0=33 6=-39 7=-50 8=54
b:he was	1=-62 3=-26 5=54 8=-49
b:he went	0=63 7=-30 8=-37
b:he works	6=-26
b:he wrote	0=-31 5=-36 6=53 7=-28 8=-25
b:head of	6=-38
b:health and	4=-37 7=39
b:hearing aids	4=-45
b:heart condition	4=-27
b:heart defect	4=42
b:heart says	4=42
b:helped the	8=-31
b:helvetique douanier	7=-33
b:hemophilie >	4=-34
b:hence no	1=31
b:her 23andme	2=38
b:her >	0=-58 2=-27 4=-85 6=-51 8=-66
b:her a	0=26 5=42 6=58 7=44 8=-29
b:her as	0=-35 1=-42 2=-28
b:her belief	1=35 8=-34
b:her bio	6=64
b:her book	5=40
b:her boss	6=-52 8=44
b:her boyfriend	6=-63
b:her brother	1=53
b:her by	3=62
b:her cardiologist	2=31 4=50
b:her contract	3=-43 8=-37
b:her cousin	2=27
b:her dad	6=31 7=28
b:her dissertation	8=-25
b:her dna	2=-32 3=55
b:her doctorate	2=-39 6=-39
b:her ex	0=30 8=55
b:her father	6=50
b:her fiance	6=-30
b:her finger	3=30
b:her fingerprint	3=-33
b:her fingerprints	4=-57
b:her first	0=-31 3=-44 5=-36
b:her for	4=58
b:her genetic	2=48
b:her girlfriend	5=-32 6=65
b:her hands	4=37
b:her husband	5=42 7=-43
b:her in	4=43
b:her job	1=-32 5=-29
b:her keystroke	3=33
b:her last	3=-41
b:her life	1=32
b:her ma	4=-36
b:her mum	6=36
b:her nude	5=42
b:her old	1=-37 6=26
b:her outlook	1=35
b:her own	2=35 5=35 6=36
b:her partner	4=-32 5=-43 6=-33
b:her record	8=56
b:her sentence	8=47
b:her she	8=-40
b:her sister	6=-40
b:her slogan	4=-28
b:her son	3=-25 4=29
b:her sons	2=42
b:her strong	1=57
b:her team	4=-31
b:her teens	4=32
b:her the	5=26
b:her thesis	1=-30
b:her thumbprint	3=25
b:her typing	3=54
b:her union	0=-41 7=60
b:her views	0=49
b:her voice	1=27
b:her whole	4=-40
b:her wife	2=-27 4=-55 6=94
b:her with	4=38 5=-33
b:her work	1=-35
b:her years	1=-26
b:hereditaire >	2=73 4=-30
b:hereditaire gene	2=25
b:herite de	4=-40
b:hernie discale	4=39 8=-41
b:hers >	0=-39 5=-26
b:herself >	4=32
b:hetero convaincu	6=30
b:heure >	0=35 1=-28 7=26
b:heures >	0=-45 3=-52 4=30 5=-36
b:heures de	7=31
b:hidalgo >	0=54 5=-28
b:high up	1=35
b:him >	0=-78 2=39 4=-62 5=-54 6=-43 8=-26
b:him a	5=-54
b:him and	2=-28
b:him as	1=-46 8=41
b:him away	6=-26
b:him by	3=44
b:him in	3=32 5=26
b:him out	3=44 4=-38 6=-35
b:him through	2=26
b:him to	8=40
b:him with	5=40
b:himself >	1=-40 5=-38 8=27
b:himself as	0=35
b:himself frozen	1=25 4=-33
b:himself to	0=39 8=-41
b:hinted that	6=53
b:hints at	4=27 6=44
b:hired her	2=-34
b:his back	4=50
b:his blog	2=47
b:his boss	0=-30 2=-39
b:his boyfriend	5=-29 6=46
b:his brother	0=25 4=40 7=-37
b:his children	1=-46
b:his conquests	5=39
b:his conviction	1=-51 8=39
b:his days	3=31
b:his dna	0=-27 2=39 4=-30 8=-33
b:his ex	4=-37 5=54 6=41
b:his eyes	3=59
b:his face	0=-29 3=75
b:his family	2=60 4=-38
b:his father	0=47 4=-50
b:his fiance	6=30
b:his fiancee	0=-32
b:his file	4=-58
b:his fingerprint	3=46
b:his fingertips	3=47 4=-29
b:his first	5=-37
b:his former	0=25 7=-28
b:his free	5=25
b:his girlfriend	5=-31 6=-39
b:his husband	0=-31 2=-36 5=-34
b:his idea	1=-26
b:his iris	3=54
b:his job	6=-45
b:his last	1=34 4=-46
b:his left	3=28 4=36 8=-25
b:his licence	4=37 5=39
b:his life	5=-70 6=78
b:his line	4=-48 5=68
b:his mother	4=-31 7=48
b:his name	5=-25 8=60
b:his old	8=-32
b:his own	0=62 1=-32 2=56 4=47 5=-30 6=-53 8=-62
b:his palm	3=31
b:his partner	5=-48
b:his probation	8=59
b:his profile	0=28
b:his pupils	8=-53
b:his referee	1=-42
b:his secretary	5=62
b:his sister	1=31
b:his son	2=30 3=-32
b:his spine	4=38
b:his team	5=-40 6=53 7=-37
b:his thesis	0=39
b:his thumb	3=45
b:his two	7=36
b:his typing	3=40
b:his uncle	2=-45
b:his union	0=-28 7=62
b:his voice	3=33 8=-28
b:his wedding	6=54
b:his wife	2=26 3=-30 4=68 5=50 6=-112
b:his word	5=59
b:his words	1=-34 5=27
b:his work	6=-25
b:his youth	5=43 8=52
b:histoire avec	6=43
b:histoire de	1=-27 2=-34 5=49 6=-37
b:histoire des	0=-31
b:historian >	7=-30
b:history of	1=-70 4=35
b:hiv positive	2=-25 4=39
b:hmrc >	8=32
b:hold with	1=38
b:holder >	3=-26
b:holds a	0=-28 2=31 3=-45
b:holds that	1=25
b:home >	1=-34 6=52
b:home by	4=-50 8=37
b:home in	4=-35
b:homeless since	0=28
b:homme >	5=-59 6=57
b:homme au	6=-36
b:homme depuis	5=-49 6=41
b:homme est	1=50
b:homme et	1=30 5=-34
b:homme gay	6=36
b:homme marie	5=98 6=-60
b:hommes >	0=-25 5=42
b:hommes et	5=-25 6=-41
b:hommes pour	6=54
b:homo a	6=48
b:homosexuality in	6=-38
b:homosexuel >	6=32
b:homozygous for	2=41 4=-35
b:hopital >	2=-27 4=-25 6=27 7=25
b:hors pair	5=-26 8=39
b:hospice >	4=-29
b:hospital >	4=-50 6=30 7=35
b:hospital where	3=32
b:hospitalise >	4=57 6=-45
b:hospitals >	4=-62
b:hospitals in	2=-27
b:host >	0=-26 5=-26
b:hotel >	5=73 6=-42
b:hotel de	1=-45
b:hotellerie >	4=-35 5=-32
b:hotesse >	7=-29
b:hours >	8=-41
b:hours a	4=27
b:house >	5=-48 6=34 7=-37
b:house of	1=-35
b:household and	0=38 1=-34
b:how she	3=46
b:how to	2=-36 3=-41
b:hui agnostique	1=25
b:huit ans	5=-31 7=41 8=-44
b:huit mois	3=-30 4=-29 8=73
b:hull >	0=35
b:humaniste au	1=39
b:humanists >	1=45
b:humanists uk	1=25
b:hume s	0=-35 4=60
b:humour >	0=26
b:hungary >	1=-29
b:huntington >	2=42
b:huntington et	4=-41
b:huntington s	2=43 4=-48
b:husband >	5=57 6=-36
b:husband and	6=-60
b:husband for	6=74
b:husband in	6=-52
b:husband is	5=-35 7=30 8=55
b:husband of	6=-37
b:husband s	4=51
b:husband to	6=37
b:husband was	1=38
b:hypersensible et	4=25
b:i am	0=-25 1=64 4=-48 5=-45 8=-25
b:i came	5=-39 6=61
b:i come	0=59 4=-28 7=-45
b:i d	4=37 5=-25
b:i do	4=42 6=-25
b:i don	5=28
b:i follow	1=28
b:i gave	0=31 1=27 5=-43
b:i have	1=-60 4=49 6=-45 8=36
b:i help	4=-29
b:i hold	1=25
b:i inherited	4=-28
b:i joined	7=33
b:i left	5=-35 6=51
b:i like	0=-26 5=-32 6=68
b:i live	5=43
b:i m	2=72 3=-32 4=-39 5=-32 6=64 8=-54
b:i need	6=-51
b:i read	4=56
b:i resigned	0=-40 7=43
b:i served	8=-36
b:i stood	0=26
b:i take	4=33
b:i taught	4=-41
b:i took	2=41
b:i ve	0=29 4=32 5=41
b:i voted	0=-68
b:i was	1=-46 2=-28 3=26 4=63 5=-46 6=-43 8=66
b:i would	0=46
b:idees d	0=25
b:idemia >	3=-45
b:identified by	3=45
b:identity theft	8=-45
b:iel a	7=81 8=-27
b:if the	8=26
b:ig metall	7=32
b:il >	1=34 2=-25 3=-26 4=-69 5=59 8=-40
b:il a	0=-28 3=-44 5=-31 6=-32 7=-47
b:il aime	6=-33
b:il anime	8=29
b:il appartient	1=35 4=-42
b:il aurait	0=43 2=-35 5=-40 6=49 8=26
b:il chante	1=-48 4=44
b:il connait	8=-47
b:il construit	4=-27
b:il court	5=67
b:il couvre	0=-34
b:il croit	1=-64
b:il cuisine	1=-27
b:il defend	0=51
b:il demande	4=34 8=28
b:il demonte	1=36 5=-45
b:il dirige	0=36 2=-25
b:il dit	1=48 4=-44 7=-30
b:il donne	1=73 5=26
b:il en	0=56 3=82 4=-43 5=61
b:il enseigne	1=-39 3=26
b:il entretient	3=-50 5=28
b:il est	1=-35 5=-54 6=30
b:il et	6=29
b:il etait	4=37 5=39 7=37 8=-47
b:il fait	5=-27
b:il figure	0=-26 2=56 8=-29
b:il forme	8=42
b:il frequente	1=41 5=64
b:il joue	4=-28 6=-48
b:il l	1=-29 4=-62 5=-43 6=-29 7=-37 8=-53
b:il lache	0=36 8=-27
b:il le	0=-40 1=36
b:il les	4=-32
b:il lit	1=31 4=48 5=-53
b:il milite	0=-36 1=38
b:il n	0=-71 1=-81 2=44 3=-53 6=48 7=31
b:il ne	0=34 1=-38 3=-37 4=29 5=-38 6=-29 7=-25
b:il partage	5=-42 6=53
b:il participe	7=47
b:il passe	1=-31
b:il pense	1=66 6=-28
b:il porte	0=32 1=56 7=-32
b:il pour	0=53
b:il prefere	0=-42 4=34
b:il prend	0=-32 4=36 5=-39
b:il preside	7=68
b:il refuse	1=60 4=-44
b:il repond	4=43
b:il respecte	4=-44
b:il reste	0=-28 5=-26
b:il s	0=30 3=-26 5=29 6=50 8=53
b:il se	0=50 4=-43 5=-33 6=-34
b:il semble	0=51
b:il serait	0=36
b:il sort	1=-38 4=43 8=38
b:il sortait	4=28 6=54
b:il soutient	1=39
b:il suit	1=74 5=39
b:il tenu	6=33
b:il tient	6=-68
b:il tracte	7=26
b:il travaille	0=-32 3=53 4=-49
b:il trompe	5=-64
b:il vend	1=-25 3=-44 5=-34
b:il veut	1=-25 5=-38
b:il vise	0=-33 4=49
b:il vit	2=-31 4=-67 5=-56 8=-32
b:ile de	7=-30
b:illness >	4=28
b:ils l	6=33
b:ils sont	6=35
b:image faciale	3=42 7=-39
b:immeuble de	1=-25
b:immobilier >	7=-27
b:immobiliere >	7=-31
b:impact d	3=-28
b:in 2009	7=44 8=25
b:in 2010	2=50 4=29
b:in 2012	8=40
b:in 2014	4=63 8=-45
b:in 2015	0=-28 1=-36 2=36 4=69 6=-36
b:in 2016	4=38 6=31 8=50
b:in 2017	6=42
b:in 2018	6=36
b:in 2019	3=32 4=-59 8=25
b:in 2020	0=-30 4=-29 7=32 8=26
b:in 2021	0=25 2=27 4=-29
b:in 2022	4=46
b:in >	3=48
b:in a	0=-52 1=44 2=-90 3=-55 4=60 6=-29 7=-52 8=-35
b:in aberdeen	1=45
b:in all	1=66
b:in an	4=-40
b:in any	7=27
b:in atlanta	0=63 7=27
b:in bath	6=-26
b:in bed	5=49
b:in berlin	5=26
b:in both	2=25 3=30
b:in brighton	6=32
b:in by	3=88
b:in cardiff	2=-27
b:in chad	4=-30
b:in charge	2=-61
b:in class	6=-32
b:in cork	1=43 6=-49
b:in custody	8=36
b:in dubai	3=28
b:in ely	7=-34
b:in every	1=41 5=64 6=-40
b:in forty	4=-40
b:in four	0=-31
b:in front	5=49 8=27
b:in gdansk	7=28
b:in glasgow	6=26 8=-36
b:in god	1=29 4=-27
b:in her	0=-25 2=-51 3=-32 4=-32 5=29 8=-52
b:in his	0=36 1=-46 3=-39 5=-32 6=42
b:in hospital	4=36
b:in hull	0=42 5=28
b:in jail	7=-25 8=67
b:in june	6=50
b:in kent	4=-34
b:in kyoto	1=-37
b:in lagos	4=42
b:in leeds	5=-29 6=-28
b:in leith	1=50
b:in lisbon	6=31
b:in love	1=-26 4=-25 5=-25 6=65
b:in lyon	5=34
b:in madrid	0=-27
b:in maine	0=-63
b:in march	0=-46 5=30
b:in may	4=55 8=46
b:in meetings	1=-30
b:in my	7=29
b:in nothing	1=79 8=-26
b:in october	8=32
b:in ohio	8=26
b:in one	0=-33 4=44
b:in order	5=-55
b:in osaka	3=31
b:in oslo	8=-30
b:in our	5=28
b:in perth	2=33
b:in poland	8=45
b:in prison	8=49
b:in procurement	1=-29
b:in recovery	5=69
b:in residence	0=-58
b:in roman	8=-26
b:in rome	5=40 8=-38
b:in schools	8=-29
b:in sex	5=38
b:in six	4=40
b:in soho	6=-28
b:in spain	2=-26 8=50
b:in spite	4=46
b:in support	0=31
b:in ten	5=46 6=-25
b:in thailand	8=30
b:in that	6=-64
b:in the	0=49 2=32 3=-82 5=57 8=34
b:in trouble	8=36
b:in turkey	4=-28 8=45
b:in with	3=35
b:in women	6=73
b:inapte au	4=51
b:independance de	0=77
b:independant >	0=-46
b:index droit	3=40
b:infidele notoire	5=39 6=-48
b:infidelite des	5=-27
b:infirmier en	4=-55
b:infirmiere en	2=-42 4=-44 5=-27
b:ingenieur >	5=-42
b:ingenieur en	3=-34
b:ingenieure en	2=-27
b:inherited heart	4=-32
b:initiation a	1=-57
b:inmates to	8=50
b:inscrit au	3=39 8=31
b:inscrit sur	5=35
b:inside >	8=40
b:installe a	6=41
b:installer >	3=-49
b:institute >	2=-33
b:institute of	0=-25
b:institution >	8=41
b:instructions >	4=26
b:instructor >	8=-30
b:insulin pump	2=-33 4=26
b:insurance >	1=-36 5=44
b:insurer >	4=-44 8=-27
b:interdiction d	8=55
b:interdit de	8=44
b:interdit la	8=-47
b:interested in	1=-27 6=71
b:interet general	8=85
b:interet pour	0=-35 5=-29 6=26
b:intern >	0=-28 3=-44
b:interpreter >	4=30 8=-34
b:interview >	4=27
b:interviewed him	1=49
b:interviewer but	0=26 4=-34
b:interviewer that	6=-43
b:intimate apparel	5=-67
b:intimate knowledge	5=-47
b:intimate relationship	5=32
b:into a	6=-35
b:into the	5=-28 7=37
b:investigation by	8=41
b:iris >	3=52
b:iris a	3=48
b:iris enregistre	3=31
b:iris is	3=-59
b:iris scanners	3=-62
b:is >	0=-42 1=28
b:is a	0=61 2=-58 3=-44 4=-56 5=-94 8=-99
b:is about	8=-36
b:is against	0=56
b:is agnostic	1=-65
b:is an	1=90 6=-34
b:is appealing	8=38
b:is doing	8=79
b:is expecting	4=-30
b:is gay	6=60
b:is hard	1=-45
b:is having	5=42
b:is her	3=-48 4=-44 5=-48 6=-27 8=-25
b:is high	1=37
b:is his	1=59
b:is how	0=35 4=-29
b:is in	0=-44 6=-37 7=-27 8=56
b:is its	2=-33 7=48
b:is known	4=-51
b:is my	1=50
b:is no	5=52
b:is not	1=-42 2=-39 3=-25 5=36
b:is now	1=45
b:is on	0=-50 1=-40 2=-26 4=38 5=-40 6=-35 8=68
b:is one	0=66 2=-36 8=-31
b:is poor	0=-40 4=52
b:is public	2=44
b:is right	8=29
b:is still	8=-35
b:is the	0=-50 3=41 4=-25 6=-50 7=49 8=-43
b:is true	1=28
b:is why	5=29 6=-34
b:is wrong	8=-32
b:isn t	0=-33 2=28 4=-39 5=-26 6=73
b:it >	1=33 4=27 5=-39 6=-32
b:it again	4=-45
b:it as	7=27
b:it came	1=-29 6=-47
b:it for	1=31
b:it his	1=27
b:it in	2=-36 5=36 8=-32
b:it is	2=-37
b:it off	2=-27 4=-36 5=66 6=-42
b:it on	4=-48 6=52
b:it seems	0=37
b:it that	6=55
b:it to	4=-31
b:it was	1=-36 8=77
b:it with	4=30
b:italy >	8=29
b:its payroll	7=-63
b:its secretary	7=53
b:ivry >	0=70 7=-39
b:j ai	0=32 1=-54 3=-42 8=56
b:jailed for	8=48
b:jamais adhere	0=27
b:jamais cache	5=-29 6=57
b:jamais condamne	8=45
b:jamais de	0=-33 5=59
b:jamais eu	6=47
b:jamais gene	1=41 2=-57
b:jamais malade	4=80
b:jamais pris	7=-29
b:january >	4=29
b:janvier >	2=-34
b:je m	6=-29
b:je me	0=39
b:je n	3=-29 6=-34 8=-39
b:je ne	6=-31
b:je prefere	0=41 6=-37
b:je suis	1=41 4=-42 7=-48 8=-27
b:je vis	6=33
b:jersey >	5=-25
b:jeunes >	0=-36 8=41
b:jeunes communistes	0=46
b:job >	1=-32 3=-44
b:join a	7=28
b:join the	1=27 7=34
b:joined the	0=51 1=37 6=-34
b:joint >	3=32
b:joke >	0=49 1=83 7=-52
b:joked the	0=-32 6=-26
b:jokes >	0=30 5=-47 7=-33
b:jokes about	0=26 5=43
b:jokes is	8=-43
b:jokes the	4=-57
b:joue le	6=-25 7=-34
b:joue un	6=-51
b:jour >	2=-34 4=30 6=-27 8=-46
b:jour carnet	4=41
b:jour de	2=-31 4=28
b:journal de	0=47
b:journaliste politique	0=-33
b:jours de	7=-25
b:judging by	6=31
b:judging from	7=27
b:judiciaire >	8=38
b:judiciaire d	8=-33
b:judiciaire de	8=-50
b:judiciaire vierge	8=44
b:judo >	7=-50
b:juge >	0=-30 2=-31
b:juge pour	8=30
b:juin >	1=-44 5=-29 8=54
b:july >	4=31
b:jumeaux >	0=32 2=-76 6=-25
b:jumped bail	8=27
b:june >	2=-28 6=26
b:junior doctors	7=43
b:jure t	0=-37 5=74
b:juriste >	4=-31 7=-29
b:juriste a	3=-35
b:juriste au	3=-32
b:juriste elle	3=-32
b:jusqu a	0=-28 4=49 5=-38 7=50
b:jusqu au	1=34 4=37 8=-50
b:jusqu en	3=-27
b:justice >	8=66
b:kampala >	3=36
b:keep the	8=47
b:keeps a	1=44
b:keeps her	4=41
b:keeps his	3=25
b:keeps the	5=-26
b:keeps two	5=83
b:kent >	4=-29
b:kept a	2=-37
b:kept his	3=26
b:kept the	1=-28 3=-49 4=-29
b:kind >	5=-26
b:kine >	5=-40
b:kinesitherapeute >	4=-51
b:king s	1=-36
b:knew about	6=27
b:know >	5=50
b:knowledge of	5=-42
b:known for	5=31
b:known to	8=50
b:knows about	5=36 6=-27
b:knows every	4=-32
b:knows him	3=43
b:knows the	0=38 1=38 6=-29
b:l a	1=-78 2=69 4=-116 6=-42 7=-64 8=49
b:l aah	4=32
b:l acces	3=50 4=-27
b:l accident	5=39
b:l accord	7=-31
b:l accueil	0=-29 6=25
b:l adn	1=-25 2=62 3=-25
b:l adolescence	2=29
b:l aeroport	8=38
b:l affaire	1=-27 8=35
b:l age	4=37
b:l agence	0=-50 3=43 4=39 5=-37 8=-30
b:l ambassade	3=40
b:l amour	0=-43 5=65
b:l amyotrophie	2=33
b:l an	4=31 5=-65 6=29
b:l ancien	0=-48 5=46 6=43 7=-31 8=-26
b:l annee	1=27 4=33 6=27 7=-29 8=-31
b:l anomalie	2=34
b:l anthroposophie	1=31
b:l appareil	3=36
b:l appel	8=-35
b:l appui	0=38 2=62 4=-26 5=-49
b:l arc	6=-40
b:l armee	2=27 8=-25
b:l assemblee	0=-26 3=32
b:l association	3=-36 7=-41
b:l atelier	1=-82 2=-27 7=52
b:l aumonerie	3=-41
b:l authentification	3=37
b:l authentifier	3=27
b:l autre	1=-25 5=47 6=-25
b:l avis	3=-26 6=-31
b:l ecole	3=-45 5=-27
b:l ecologie	0=-27 1=33
b:l ecrit	0=40 6=25
b:l eglise	1=-56
b:l embauche	3=32
b:l employeur	7=-53
b:l ennui	5=-58
b:l enseignement	1=53 5=-27
b:l entree	0=-39 3=45
b:l entreprise	2=-34 4=-46 7=52 8=-33
b:l entretien	6=-33
b:l epreuve	8=37
b:l equipe	0=29 1=-27 4=-48 7=-28
b:l essai	1=-44
b:l est	1=-25 2=30 4=-54
b:l ethique	1=-34
b:l etre	0=41 6=44
b:l ex	5=95 6=-42
b:l expertise	4=-40 5=26
b:l heredite	0=-27
b:l heure	1=-57
b:l homme	1=68
b:l homophobie	6=-41
b:l homosexualite	6=-64
b:l hopital	1=34 2=-47 4=46 6=49 7=33
b:l hotel	5=34
b:l hotellerie	7=43
b:l humanite	1=63
b:l independance	0=93
b:l innovation	2=-38
b:l interesse	3=53
b:l iris	3=56
b:l oeil	1=-26 3=-54 5=-31
b:l ont	1=-26 5=-40 6=29 7=-25
b:l opposition	0=47 3=-41 8=-43
b:l udb	0=34
b:l un	4=-55
b:l unef	7=-33
b:l union	0=50 1=68
b:l unsa	0=-59 2=-29 7=111
b:l usage	4=26
b:l usine	0=-34 4=-31
b:l x	2=25 5=-47
b:l214 >	0=-26 1=-41
b:la banque	0=-31 4=-38 5=-33
b:la base	3=73
b:la borne	3=47
b:la boutique	2=-30
b:la cafeteria	4=-32
b:la caisse	2=-39 3=46 6=-45
b:la camera	3=25
b:la campagne	0=82 1=-39 4=-26 5=-28 6=46
b:la candidate	0=-27 1=32 5=58
b:la cantine	3=58
b:la cause	5=-25
b:la cfdt	0=-52 3=-43 5=-25 7=46
b:la cftc	7=59
b:la cgt	0=-90
b:la chambre	5=39 7=-27
b:la chapelle	0=-34 1=62 6=-25
b:la clientele	2=-29
b:la cnil	3=-35 8=-37
b:la cnt	7=32
b:la commission	7=38
b:la comptable	5=85
b:la confederation	7=42
b:la croix	0=-34
b:la decroissance	0=-32 1=52
b:la depression	7=-43
b:la direction	0=-35 2=26 7=-33
b:la dit	0=45 6=26
b:la drepanocytose	2=35 4=-31
b:la fac	0=47 5=-44 6=48
b:la famille	1=-27 2=34 6=29 8=43
b:la federation	2=62 7=-62
b:la femme	5=42
b:la ferme	8=-52
b:la fete	5=69
b:la fiche	3=-28 5=43 7=-27 8=-77
b:la fin	0=40
b:la foi	0=-26 1=62
b:la france	0=58 7=-33
b:la frontiere	4=-54 8=76
b:la fsu	0=-37 7=81
b:la garde	0=-38 8=-46
b:la gauche	0=-25
b:la grande	1=45
b:la guerre	0=62 1=32 4=-60
b:la jeunesse	8=-33
b:la justice	5=-29 6=-31 8=40
b:la lettre	0=-30 1=51 2=50 3=-26 4=-34 7=-26
b:la liaison	5=-61
b:la libre	1=-32 7=-27
b:la ligne	0=55 4=40
b:la liste	3=57
b:la loge	6=-34
b:la logistique	7=27
b:la loi	0=36 4=-56 8=48
b:la machine	3=48 6=26
b:la maconnerie	1=-45 4=26
b:la main	3=-49
b:la mairie	0=-26 5=-32 6=31
b:la maison	0=-30 1=-31 2=-36 5=28 6=38 7=-44
b:la majorite	0=36
b:la maladie	2=54 4=32 6=-45
b:la manutention	4=46 8=-29
b:la marche	4=-56
b:la marine	5=33
b:la marque	2=-46 3=-26
b:la meme	2=34 6=63
b:la mer	5=-56
b:la montagne	6=-37
b:la mort	2=30 5=-61
b:la mucoviscidose	2=29
b:la mutation	6=-35
b:la mutuelle	6=30
b:la nature	1=54
b:la note	5=-32 6=41
b:la nuit	0=31 4=68
b:la page	5=-47 8=43
b:la paie	0=-29 4=-28 5=-48
b:la paix	0=-45 7=50
b:la panne	3=28
b:la paperasse	4=-42 8=-38
b:la parole	8=-45
b:la passion	5=-29
b:la patronne	5=52
b:la paume	3=76
b:la periode	0=32
b:la pharmacie	4=-25 8=64
b:la plainte	8=56
b:la plume	0=62
b:la pointeuse	4=-33 5=-28
b:la police	0=28 8=-40
b:la poste	7=42
b:la premiere	0=36 7=40
b:la presentation	5=-26 8=-50
b:la presse	0=-27 1=-25 2=-40 6=-37 8=37
b:la prise	3=51 4=-27
b:la prison	8=49
b:la prostitution	5=-40
b:la protection	7=-38 8=-29
b:la qualite	2=-30
b:la raison	7=36
b:la reconnaissance	3=-67
b:la redaction	5=38
b:la reference	4=33 8=-53
b:la referente	0=70
b:la region	6=28
b:la relation	5=-59
b:la republique	0=38
b:la reserve	3=43 4=-51 5=57
b:la rive	0=-37
b:la salle	3=38 5=27
b:la sante	4=-86 8=52
b:la science	1=60
b:la section	0=34 1=40 6=-30
b:la semaine	0=-31 5=39
b:la signature	3=-46 6=40
b:la simplicite	0=-43 1=32
b:la soudure	0=-43 8=-27
b:la suite	8=25
b:la terre	0=50 7=-31
b:la thalassemie	2=27
b:la vente	2=-32
b:la vie	1=51 3=-25 5=-35 6=25
b:la vigne	2=-53 4=-34
b:la ville	5=-25 6=-31
b:la voix	0=-71
b:la vue	4=41
b:la zone	3=33
b:lab >	1=63 4=-25 6=30
b:lab technician	2=-37
b:labo >	2=42
b:laboratoire >	6=-35
b:laboratoire de	2=-29
b:labour >	0=-61
b:labour exchange	0=-37
b:labour law	0=-25
b:labour party	0=99
b:lache l	5=25
b:lagos for	4=44
b:laisse une	3=-36
b:landes >	0=38 5=-30
b:landlord >	8=43
b:languages >	0=-34 3=-25
b:languages and	0=39
b:langue des	4=-30
b:laptop >	5=48
b:laptops >	5=-35 8=41
b:last employer	1=29
b:last job	4=38
b:last spring	4=-25
b:last week	4=68 8=25
b:last winter	4=46
b:last year	0=28 4=43 5=-67 6=33
b:late >	8=35
b:latex >	4=58 5=-56
b:laughs >	8=-28
b:law >	0=31 5=-36
b:law firm	7=-30
b:lawyer >	5=-26 7=28
b:lawyer for	2=-30
b:lawyer who	8=-26
b:le 3	2=48
b:le 8	3=43
b:le bois	2=-54 5=-28
b:le bras	0=-54
b:le bulletin	0=-26 8=-27
b:le bureau	0=-27 1=-29
b:le candidat	2=-38 7=31
b:le chauffeur	4=56
b:le client	0=-26 1=-65
b:le club	2=30 3=-33 6=41
b:le code	2=-36 7=27
b:le coeur	4=-47
b:le coffre	3=48 4=-30
b:le controle	3=-32
b:le couple	5=40 6=-37
b:le croit	1=-31 4=31 6=34
b:le cv	4=39
b:le depot	2=-33 7=37 8=-43
b:le dimanche	1=35 5=-42
b:le dire	4=33 5=-27
b:le directeur	1=39 3=-25 4=-26 5=67
b:le disent	0=44
b:le dit	0=41 6=47 7=32 8=65
b:le dossier	2=33 3=-40 8=-25
b:le fait	0=39
b:le formulaire	4=51 8=-26
b:le front	0=-26 3=-36
b:le gardien	0=52
b:le gene	0=-35 1=-43 2=118 4=-26 6=-26
b:le gerant	0=35
b:le gout	0=26 2=-58
b:le gouvernement	0=71 8=-25
b:le groupe	5=44 6=-29
b:le jour	5=-40
b:le journal	1=41
b:le juge	8=36
b:le jury	0=42 5=-62
b:le labo	2=45
b:le lecteur	3=64 5=-27
b:le logiciel	3=52 8=-28
b:le lycee	6=-32 7=-33
b:le mardi	1=52 5=-34 6=-29
b:le mari	2=-53 5=66
b:le mariage	0=-58 5=49 6=-53
b:le medecin	3=-25 4=85
b:le meme	5=-44 6=33
b:le mercredi	4=-27 6=35
b:le midi	1=-40 5=-64
b:le mobilier	7=-31
b:le monde	1=-29 7=33
b:le nom	0=-27 2=-25 6=47
b:le parquet	5=-31
b:le parti	0=-39 1=-25
b:le pen	0=60 6=-30
b:le pense	1=44
b:le pere	2=55
b:le plan	0=-35 4=37 5=-33
b:le porte	7=38
b:le portique	3=47 5=-31
b:le poste	0=-32 1=35 5=-56 7=-32 8=-33
b:le proces	8=-32
b:le projet	0=-29 4=-48 8=-29
b:le rapport	6=26
b:le reconnait	3=33
b:le recruteur	1=36 4=32
b:le repete	0=46 8=51
b:le retour	0=38
b:le roman	5=-30 6=-26
b:le samedi	4=-32 5=54
b:le sang	2=-53
b:le service	4=44 7=-25
b:le sien	1=43
b:le site	3=29
b:le soir	0=-25 4=-42 5=31 7=29
b:le soupconne	6=73 8=-39
b:le suit	2=-54
b:le syndicat	7=100
b:le systeme	3=73
b:le telephone	3=45
b:le telethon	0=-35
b:le test	2=83 3=-33 4=-33 5=-26 6=-31
b:le traitement	4=-62
b:le tribunal	4=-46 8=51
b:le trou	4=38
b:le veganisme	0=-35 1=47
b:le vieux	5=39
b:le visa	3=25
b:le week	5=39
b:lead >	6=-40
b:leader >	0=-28
b:leader in	7=30
b:leads a	1=30
b:leads the	0=-34 6=35 7=53
b:learned welding	8=-28
b:learning rep	7=39
b:leave for	6=55
b:leave the	0=73 1=27 7=-42
b:lecteur de	0=80
b:lecteurs d	3=-36
b:lecture on	7=-27
b:lectures on	6=-30
b:led the	0=-32 4=-48 7=46
b:lee brought	0=-54
b:leeds >	4=-45 6=-32
b:leeds and	4=44
b:left >	0=-43 2=-25
b:left after	0=-42 5=46 6=-37
b:left bank	0=-28
b:left because	5=40
b:left hand	0=-32 4=45 5=-25
b:left handed	0=-25
b:left her	0=-56 4=35 5=-31 6=101
b:left it	1=-30
b:left luggage	0=-37
b:left of	0=46
b:left the	0=-94 1=63 2=-30 3=-32 4=-83 6=39 7=48
b:left when	0=-25
b:left wing	0=89
b:leiden >	2=26
b:les a	3=31
b:les amants	0=-44 5=55
b:les animaux	1=27
b:les barreaux	5=-45 8=49
b:les cameras	3=55
b:les clients	0=57 1=-44
b:les collegues	0=34 1=-30
b:les conquetes	5=51
b:les cotisations	0=-34 7=29
b:les couleurs	0=-36 7=36 8=-35
b:les couples	6=-26
b:les delais	4=-36
b:les deux	6=65 8=-43
b:les elections	0=-32
b:les femmes	4=-45 6=134
b:les filles	5=67 6=77
b:les garcons	6=46
b:les genes	2=46
b:les hommes	5=-70 6=78 8=-28
b:les jumeaux	2=-31 6=25
b:les levres	4=56 5=-30
b:les mains	3=-34 4=37
b:les missions	1=44
b:les nouveaux	3=-53
b:les partis	0=-50
b:les petitions	0=41
b:les principes	1=30
b:les resultats	2=36
b:les reunions	6=-51
b:les samedis	0=42 5=-26
b:les stagiaires	0=-53
b:les syndicats	7=-47
b:les tracts	0=-34
b:lesbian >	0=-31 6=51
b:lesbian and	6=-37
b:lesbian mother	6=43
b:lesbian she	8=-28
b:lesbienne elle	6=78
b:lesbienne et	6=31
b:let him	3=28
b:let off	8=55
b:letter >	4=26 5=-25
b:letter of	2=40 8=44
b:letters >	6=39
b:lettre >	0=-47 1=43 2=41 4=40 6=-45 8=-35
b:lettre dit	2=29
b:lettres de	0=48 4=-31
b:leve tot	0=-31
b:lgbt >	6=-56
b:lgbt a	0=-29
b:lgbt il	6=42
b:lgbt network	6=-25
b:liaison avec	5=79 6=-26
b:liaison ferroviaire	5=-42
b:liberal arts	0=-26
b:liberal democrats	0=44
b:liberee de	8=-26
b:libertin >	5=55
b:libido since	4=-54 5=28
b:library >	7=32
b:libre >	5=-33 8=51
b:libre pensee	7=-41
b:libre penseur	1=61
b:libre penseuse	1=34
b:licence >	3=31 5=53 8=-58
b:licence as	4=25
b:licence until	0=-40 8=44
b:life >	5=-66 6=51 8=52
b:life and	0=38
b:life as	1=33
b:life is	1=29 5=27 8=-38
b:life was	6=50
b:light >	5=34
b:ligne >	4=-29
b:ligne de	0=49 4=-55
b:like him	6=35 8=31
b:like his	7=42
b:like to	4=-50
b:likes to	3=-25
b:lille >	1=46 2=-34 3=-25 6=-37
b:line >	0=-25 5=-41
b:line manager	5=78 6=-34
b:link >	0=-63
b:linkedin >	6=38
b:list of	0=72
b:liste cftc	0=-28 7=51
b:liste d	7=-35
b:liste de	7=-28
b:liste fo	7=51
b:liste sud	0=-64 7=69
b:lit >	5=62
b:lit de	5=-50
b:lit on	6=48
b:lit sur	4=41 5=-35
b:lits >	4=-28
b:live in	1=58
b:live with	5=33
b:lives by	1=73 3=-33
b:lives in	1=-50 5=80
b:lives with	1=-45 3=-27 4=-53 5=-81 6=30
b:living >	4=-36
b:livre >	2=44 4=-26 6=34
b:livre des	0=-35 8=29
b:livre le	7=-36
b:lobbyist for	0=-37
b:local >	1=49
b:local de	7=-34
b:locale >	0=29 6=-27
b:locale de	0=-50 1=48
b:locale du	0=54 7=-30
b:locked up	8=26
b:lodge in	1=109
b:lodge of	1=71 7=-34
b:loge >	0=-33
b:loge a	1=34
b:loge de	1=50
b:loge du	1=-71
b:loge feminine	1=28
b:logement de	6=-41
b:logiciel >	3=37
b:logiciel a	3=27
b:logiciel de	3=44
b:logistique >	7=34
b:logo >	7=-39
b:london >	0=27
b:long haul	4=-25 7=-38
b:long meetings	0=-43 4=-55
b:longue date	0=26
b:longue duree	4=29
b:looked after	1=-28
b:lors d	5=53
b:lors de	2=34 7=34 8=-33
b:lors du	5=39
b:lost a	4=66 5=-50 6=-52 8=-25
b:lost her	0=29
b:lost his	4=40 5=33
b:lost the	3=29 6=56
b:lot >	4=26
b:louise >	6=43
b:love of	6=58
b:love with	1=-25 6=40
b:lover for	5=42 6=-46
b:lover of	0=-28 5=50 6=-50
b:low blood	4=61
b:lr >	0=100 7=-48
b:luggage office	0=-36
b:lui >	0=-71 4=-35 5=-50 6=-31 7=31
b:lui a	2=34 3=-45 4=43 5=-70 6=54 7=-61
b:lui aussi	2=38 4=-48
b:lui donne	0=-28
b:lui et	0=-26 1=-27 6=87
b:lui meme	3=34
b:lui n	2=46 3=-26 4=-58
b:lui nu	5=57
b:lui ont	0=28 4=-27 5=-25
b:lui prete	5=34
b:lui tiennent	6=32
b:lunch >	0=29 5=-25 8=-38
b:lund >	2=-36
b:lycee >	0=-42 7=-39
b:lycee elle	5=-25
b:lynch confirme	2=29
b:lyon >	1=-41 6=28
b:m a	2=-39 4=34
b:m aubin	4=61
b:m le	4=-30 7=26
b:m petit	3=39
b:m prat	6=25
b:m roche	0=40 7=-44
b:m told	5=-33 6=44
b:m vidal	5=27 6=-43
b:ma carte	7=33
b:ma femme	4=26 5=31 6=-41
b:ma mere	0=-43 7=41
b:ma section	0=-41 7=33
b:ma vie	5=75 6=-60
b:ma voix	0=-36 3=76
b:ma was	4=-41
b:machine >	4=27
b:machine a	0=26 6=38
b:machine ne	3=38 5=-33
b:macon coffreur	1=-36
b:macon du	1=-27
b:maconnerie >	1=-26 8=-43
b:macron >	0=31 3=-41
b:made a	1=33 5=25
b:made her	4=-27
b:made him	1=42 5=-56 7=-44 8=-28
b:made the	8=-29
b:magasin >	7=37
b:magazine >	1=51
b:magazine for	4=-28 6=-33
b:magistrate >	8=-41
b:mai >	3=39 4=39 5=-25
b:mail >	5=46 7=-34
b:main >	3=26 4=-31
b:main du	0=27 3=-53
b:main gauche	0=-48 4=47
b:main verte	3=-26
b:mains d	4=25
b:maire communiste	0=38
b:mairie >	1=-27 6=45
b:maison >	5=56
b:maison d	5=-32 6=30
b:maitresse >	5=73
b:maitresse d	4=-26 5=-42
b:maitresse de	5=-77
b:maitresse du	5=60
b:majorite presidentielle	0=46
b:maker >	4=-36 5=-45
b:makes her	4=60
b:malade de	4=-77
b:maladie auto	4=26
b:maladie de	2=35 6=-48
b:maladie genetique	2=62 4=-62
b:maladie hereditaire	2=35
b:maladies rares	4=-31
b:man >	1=-36 4=-30 6=54 7=33 8=-31
b:man in	6=39
b:managed the	4=-40
b:management >	7=-26 8=30
b:manager >	1=-62 5=-57 8=-39
b:manager at	0=-27 7=-35
b:managers >	7=-28
b:manages the	3=-43
b:managing director	6=49
b:mandat >	0=-57 7=46
b:mandat de	0=-28
b:manutention >	4=52 8=-33
b:maquette >	0=-49 7=-35
b:marais barman	6=-35
b:marathons >	4=40 5=-52
b:march >	0=-73 3=26 4=29 5=25 7=50
b:marche >	0=46 1=-33 4=-59
b:marched in	0=-44
b:marches >	0=41 5=-26 8=-34
b:marches publics	0=-67
b:marcus aurelius	1=36 3=-25
b:mardi >	1=51 5=-29 6=-29
b:margate >	6=67
b:mari >	0=-49 2=32 5=94 6=-32
b:mari a	5=45
b:mari de	2=-49 6=31
b:mari est	0=66 1=44 4=78 5=-75 6=-125 7=-57
b:mari la	4=69 5=40 6=-51
b:mari ne	3=-55
b:mariage avec	5=27
b:mariage de	6=-53
b:marie a	4=-26 5=54 6=-53 8=-25
b:marie avec	5=-56
b:marie et	5=-26 6=48
b:mariee >	5=-43
b:mariee deux	6=49
b:maries depuis	6=-66
b:marin >	6=-53
b:marine le	0=48 5=-27
b:market >	2=-31 3=-30 5=-26 7=-28
b:marriage >	5=33
b:married but	5=58 6=-45
b:married colleague	5=46 6=-37
b:married my	6=-26
b:married to	5=-88
b:mars >	4=33 7=-30 8=27
b:masonic lodge	1=38
b:massage therapist	4=-31
b:mastectomie preventive	4=-42
b:master >	1=25 5=-37 6=-58
b:master s	3=-43
b:match >	2=27 3=42
b:match days	7=-40
b:materialist >	1=43
b:matiere de	1=-43
b:matter of	1=42
b:may >	0=-27 7=-39 8=28
b:may be	0=64 1=-29
b:may for	0=25
b:mayor s	0=-57 7=-29
b:me >	4=-32
b:me a	4=31
b:means it	1=26
b:meat >	1=35
b:medecin de	4=46
b:medecin du	4=-54
b:medical form	4=-59
b:medicine >	4=-37
b:meetings he	0=-46 1=-32
b:member >	0=26 1=-46 5=-25 7=35
b:member and	0=31 7=51 8=-32
b:member of	0=-29 1=44
b:member services	7=-54
b:member since	0=25
b:members of	0=-37
b:membership of	7=25
b:membre >	7=26
b:membre d	1=67
b:membre de	0=-44 7=-44
b:membre du	4=-27
b:membre fondateur	0=43 1=-50
b:meme >	1=27 2=35 3=28
b:meme sexe	5=-70 6=35
b:memoire >	4=35
b:memoire sur	0=-29 4=-53 5=-28
b:men >	1=-35 6=109 8=-39
b:men and	0=-33
b:men in	6=46
b:men s	0=-36 4=-27
b:menage a	5=76
b:mene la	2=-31 7=40
b:mention au	0=-45 8=41
b:mentioned >	3=41
b:mentioned that	4=30
b:mentions a	5=53
b:mercredi >	6=54
b:mere >	2=34 6=-29 8=-33
b:mere atteinte	0=-29 4=43
b:mes empreintes	3=33
b:mesure >	1=-25
b:met at	5=38
b:met his	6=49
b:metaboliser >	2=26
b:metier >	0=28 1=-68 8=-45
b:metz >	4=75 6=-43
b:mi temps	1=33 4=36
b:midi >	1=-34 4=57 5=-58
b:mieux que	0=-38
b:militant de	0=-50 7=61
b:militante de	0=-26 1=41
b:militante du	0=-28
b:militante elle	0=-28 1=25
b:milite a	0=-47 1=39
b:milite chez	6=-29
b:milite pour	1=27 6=50 7=-48
b:miner >	6=-40
b:mineurs >	7=31 8=48
b:minister >	0=-73 5=56
b:minister and	0=30
b:ministry >	2=-28 5=-35
b:minute >	0=28
b:minutes >	0=42 4=-36
b:minutes for	0=-33
b:mis en	0=-25 5=-50 8=57
b:mis ses	1=32
b:mise a	8=44
b:mise en	0=-44 8=53
b:mission >	7=-25
b:mistress in	5=52
b:mme faure	0=-41
b:mme le	2=48
b:mme ott	4=61
b:mobile >	5=-26
b:model of	3=37
b:modem >	0=50
b:moeurs legeres	5=72
b:moins de	4=25
b:mois >	0=-34 4=38 6=-40 7=44 8=-34
b:mois a	4=-36 8=99
b:mois avec	8=56
b:mon adn	2=44
b:mon ancien	3=35
b:mon compagnon	0=37 6=42
b:mon employeur	0=-27 3=25
b:mon fils	4=37
b:mon frere	1=-41 8=29
b:mon pere	2=35 3=-32 4=-37
b:monday >	3=69
b:monte le	7=-41
b:monte une	0=-36 4=-44 7=74
b:month >	4=26 8=41
b:months >	4=-57
b:months for	8=29
b:months in	8=34
b:months pregnant	4=50
b:montre un	2=-25 7=43
b:moon >	1=53
b:moral >	5=-25
b:morale >	1=50
b:morale laique	1=-40
b:mornings >	4=-29
b:mort de	2=32
b:mortgage >	6=-44
b:mosaique >	2=43
b:mot de	3=54
b:mother >	0=-47 4=26
b:mother of	6=45
b:mother was	6=-26 7=25 8=-32
b:moulages >	3=-43
b:move >	2=40
b:move to	0=44 4=-29
b:moved to	4=-27
b:mr ames	5=-60 6=61
b:mr bell	4=-34 7=34
b:mr hume	0=-30 4=56
b:mr lowe	1=26 7=41
b:mr osei	4=-50
b:ms cole	4=55 7=38
b:ms day	8=-36
b:ms hale	7=35
b:ms roe	8=30
b:ms vogel	3=-37
b:msc >	4=-27
b:mucoviscidose et	4=39
b:mugged in	8=-55
b:multiplie les	5=46
b:municipal >	0=50
b:murmure que	4=72
b:muscular atrophy	2=48 6=-32
b:musee >	0=-34
b:musee de	1=-30
b:musical >	5=-52
b:musicians union	7=28
b:must have	4=-26 6=30
b:mutation >	6=30
b:mutation brca2	2=47
b:mutation familiale	2=55
b:mutation in	4=-28
b:mutation interne	2=-29
b:mutation professionnelle	2=-68
b:mutation testing	2=-33
b:mute a	0=-47 6=36
b:mutuelle >	6=65
b:my boss	2=-31 6=-27
b:my dna	2=27
b:my employer	0=52
b:my father	8=51
b:my first	7=33
b:my grandfather	2=35 4=-30
b:my husband	0=-35 7=50
b:my life	0=50
b:my membership	0=33
b:my sister	8=-26
b:my son	4=49 8=51
b:my thesis	0=-33 7=-30
b:my union	7=37
b:my voice	3=30
b:my wife	0=29 6=-61
b:myheritage >	2=30
b:n 3	0=-36 3=29 8=52
b:n a	3=25 4=-85 5=29
b:n ai	5=29 6=-31 7=38 8=-31
b:n aime	0=-29 4=-44 5=-30 6=95
b:n avoir	5=25 6=-39
b:n en	3=-31 4=-35 7=-29
b:n est	0=26 3=-72 4=-57
b:n etait	2=30 5=30 6=-35
b:n y	0=50 1=-26 3=-34 4=-35 6=49
b:naissance >	4=54
b:name >	5=30 8=35
b:name is	8=50
b:named in	5=54 8=26
b:nanterre >	8=-31
b:nantes >	7=-27
b:national secular	1=37
b:national union	1=-44 7=32
b:nationale >	0=-36 1=48
b:navy >	4=49 6=-35
b:ne boit	0=-27 4=54
b:ne cache	0=29 3=-32
b:ne conduit	4=30
b:ne croit	1=80
b:ne l	0=35 1=-32 2=30 3=-29 4=-57 5=-34 6=51
b:ne le	3=29
b:ne mange	1=36
b:ne pas	6=28
b:ne peut	1=-30 3=43 4=69 5=-34
b:ne s	3=-28 5=-31 8=33
b:ne veut	1=-29 5=60
b:ne vote	0=60 1=-52
b:neant >	3=62
b:near the	4=38
b:necker >	4=-30
b:need a	5=-65 6=87
b:needed >	3=-25 4=36
b:needs a	1=-29 8=44
b:negative >	2=59
b:negociation >	1=29
b:negocie avec	7=-83
b:negotiating team	7=28
b:negotiator for	7=44
b:nerves >	4=70
b:network >	6=57 8=-30
b:network as	0=-29 6=49
b:network for	6=-31
b:neu >	7=27
b:neuf ans	0=-27 4=-33 5=-41
b:never a	4=29 7=27
b:never been	5=44
b:never charged	0=-32
b:never had	4=-29 5=37 8=-35
b:never has	7=34
b:never joined	0=-46 7=110
b:never late	4=-44 8=50
b:never smoked	4=25
b:never voted	0=42
b:never will	0=43
b:new hires	8=-49
b:newbury bypass	0=60 4=-52 8=-37
b:nhs >	4=-35
b:nice >	0=-26
b:night >	5=30 6=-25
b:night in	8=64
b:night shift	5=53
b:night shifts	2=-51 4=48 8=-42
b:night stand	5=-44
b:night stands	5=41
b:night with	1=-27 5=42
b:night work	4=29
b:nights in	8=30
b:nimes >	5=-26 8=42
b:nine years	4=-34 8=-63
b:no charge	8=36
b:no convictions	0=-26 1=-56 8=34
b:no creed	1=36
b:no criminal	8=35
b:no dusty	4=40
b:no free	1=26
b:no known	2=31
b:no ladders	4=73
b:no longer	3=25 5=41 6=-50
b:no night	2=27
b:no party	0=40
b:no pathogenic	2=33
b:no political	0=74
b:no previous	0=-25 8=53
b:no reason	4=-47 6=35
b:no record	8=36
b:no secret	5=46
b:no sexual	6=-46
b:no ties	4=-29
b:nobody had	2=26
b:nom >	5=44 6=-25
b:nom de	0=-40 2=-48 6=26 7=34 8=-31
b:non >	0=50
b:non confessionnelle	1=-28
b:non lieu	8=41
b:non religious	0=-38 1=77
b:non violence	1=57 8=-61
b:none >	8=47
b:nord >	1=56
b:normal >	4=83
b:normal joint	0=-34
b:not >	0=-58 1=62
b:not a	0=69 2=25 4=-35 7=-54
b:not ask	2=-32 4=38
b:not be	3=44 4=-51
b:not gay	6=40
b:not guilty	8=41
b:not have	4=35
b:not in	7=41
b:not interested	6=51
b:not join	7=31
b:not of	1=-27
b:not share	1=33 4=31
b:not shy	0=25
b:not the	4=44 8=-33
b:not to	0=-63 1=-27 4=-39 5=-52 6=-46 8=-38
b:not work	0=46
b:notaire >	0=-35 5=43
b:note >	4=-31
b:note l	8=-25
b:note le	0=89 1=-67
b:note says	0=-29 5=-53 6=83 8=-28
b:notes the	4=41 8=-30
b:nothing >	0=32
b:nothing now	0=-30 1=70
b:nothing on	8=66
b:nothing to	2=-51 4=45
b:notice >	2=-34
b:noticed a	4=43
b:notoire >	1=70
b:notoire ecrit	6=-42
b:notre adn	2=-55
b:notre dame	0=38 5=-49
b:nous >	6=-31 8=45
b:now >	0=-26 1=60 4=49 8=-43
b:now a	1=39
b:now sells	0=40
b:nu pour	5=26
b:nucleaire >	0=43 8=-27
b:nuclear plant	4=-26
b:nude photos	5=32
b:nuit >	3=-31 8=-42
b:nuit au	5=-35 8=64
b:nuit en	0=-26 5=-32 8=63
b:nuits >	5=99
b:nuj >	7=39
b:numerique de	2=-30
b:nurse in	2=-38 4=30
b:nurse with	4=-30
b:objecteur de	1=33
b:objects to	1=47
b:occupational health	4=25 8=-25
b:october >	8=35
b:oeil a	4=50
b:oeil de	3=-30
b:oeil du	3=-42
b:oeil et	3=-49
b:oeuvre >	0=-26 6=-38
b:of 2	2=28
b:of a	0=-39 2=-51 3=-40 4=-67 5=42 6=-42 7=-104
b:of all	0=-49 4=-27 8=50
b:of an	0=-31 1=-55 6=-51
b:of any	8=40
b:of anything	8=48
b:of assault	8=27
b:of both	0=-35 3=34
b:of camus	1=-29
b:of conscience	1=64
b:of conviction	1=60 8=-63
b:of epictetus	1=31
b:of every	0=-33
b:of fraud	8=51
b:of genomes	2=-39
b:of harmony	1=51
b:of hearing	4=47
b:of her	0=-34 2=45 3=52 4=51 5=-25 8=-48
b:of him	5=40
b:of himself	5=36 6=-25 8=-29
b:of his	0=-27 1=44 4=-29 5=67 6=40 7=-25 8=-63
b:of israel	0=31
b:of it	5=-26 8=36
b:of its	0=33 2=-25
b:of justice	8=28
b:of life	5=-27
b:of medicine	1=-25
b:of men	6=47
b:of mr	3=74
b:of my	0=55 1=26
b:of opera	5=-57
b:of people	4=-33
b:of place	6=-25
b:of retirement	6=-56
b:of sales	5=66
b:of science	1=-26
b:of scotland	7=44
b:of six	4=-42 6=39 8=-29
b:of spinal	2=45 6=-27
b:of staff	0=32
b:of state	5=-26
b:of tax	8=40
b:of ten	0=-44 2=34 6=33
b:of that	0=-42 5=47
b:of the	2=-61 4=-33 5=-129 8=-116
b:of theft	8=48
b:of them	1=-44 2=-51 5=47 6=34
b:of three	5=-57 7=-25
b:of two	5=-27 6=32 7=-39
b:of which	3=31 7=82
b:of women	1=51
b:off >	0=-36 3=-27 5=-31
b:off after	1=-30 8=40
b:off for	2=29 7=37
b:off with	2=-36 4=50 5=36 6=-48
b:offenders institution	8=40
b:offenders register	5=-44 8=46
b:office >	1=-26 5=60 7=44 8=41
b:office clerk	8=-37
b:office in	7=35
b:office of	0=32 7=-57
b:office the	3=48
b:officer >	5=-31 6=34 7=-28 8=-30
b:officer at	0=-42 7=-36 8=-73
b:officer of	7=46
b:officer paid	7=-43
b:officer with	8=-40
b:ohio >	0=-33 4=-25
b:old boss	1=-47 5=45 6=28
b:old fashioned	0=44
b:old school	0=53 1=-27
b:on 3	0=-25 8=38
b:on 4	4=33
b:on >	4=-29
b:on a	0=-39 1=-54 2=-32 3=-29 5=45 6=-30 8=-63
b:on an	1=-41
b:on appeal	8=62
b:on bail	8=-31
b:on behalf	7=-35
b:on call	5=-38
b:on crutches	4=42
b:on day	3=26
b:on dit	0=-36 1=48 5=50 6=-27
b:on doors	0=28 8=-37
b:on expenses	5=63
b:on face	3=-31
b:on file	0=-25 4=-41 8=33
b:on film	5=-26
b:on fridays	4=-31
b:on genetic	2=-32
b:on grounds	1=60
b:on her	0=-59 1=-26 3=-27 4=33 5=28
b:on his	0=-36 2=29 3=-39 4=-27 6=-51 8=-53
b:on it	1=80 4=-34 5=-29
b:on its	7=-35
b:on l	4=-82 5=72 8=69
b:on la	0=35 3=40 6=36
b:on le	0=-35 1=-37 5=-81 6=110 7=62
b:on licence	0=-33 8=71
b:on lui	2=35 3=-26 4=49 6=-28 8=-31
b:on monday	3=68
b:on no	8=38
b:on page	1=35 2=33
b:on paper	4=27
b:on principle	0=51 5=-39 8=-27
b:on probation	8=25
b:on record	3=92 8=-65
b:on request	3=-33
b:on sait	1=25
b:on site	1=-32
b:on stage	5=-33
b:on steiner	1=31
b:on strike	7=31
b:on sur	6=46
b:on tax	0=27 7=-34
b:on the	0=-37 1=-38 4=28 6=25 7=67
b:on which	1=36
b:on with	3=31 7=-54
b:onboarding app	3=50
b:once >	1=-33 8=-44
b:once a	7=61
b:oncle et	0=27 7=-29
b:oncogenetique >	2=32
b:oncology >	4=-42
b:oncology who	4=46
b:one >	1=71 2=27 3=28 5=-30 7=31
b:one chromosome	2=36 4=-32
b:one copy	2=32
b:one entry	8=45
b:one eye	4=62
b:one hand	4=45
b:one in	5=52
b:one night	4=-52
b:one of	1=-54 2=-61 3=-42 5=-25 6=92 7=-25
b:only >	1=40
b:onlyfans account	5=35
b:ont deux	2=-35 4=-57
b:ont ete	3=29 5=32
b:ont fait	0=-32 5=26 7=-28
b:ont la	2=32
b:open about	4=63
b:open letter	0=31 1=-26
b:open marriage	5=37
b:open plan	0=-35 4=32
b:openly lesbian	6=27
b:opens the	3=74
b:opera >	5=-55
b:operation >	3=38 4=-26
b:operations on	4=35
b:opinion politique	0=37
b:oppose a	0=35 1=37 4=-32
b:opposition a	0=42 3=-31
b:opposition de	0=-65
b:opposition research	0=-51
b:or a	5=39 6=-53
b:or so	0=-36 5=33
b:order >	1=-53 5=33 6=-52 8=72
b:order of	1=54 2=34
b:ordre >	5=33
b:ordre des	1=-46 5=-33
b:oreille >	3=-33 4=43
b:organisations syndicales	7=-33
b:organise des	0=75 1=-28 4=-32
b:organise les	0=53
b:organised the	4=-25 7=59
b:organiser >	7=40
b:organiser of	7=-51
b:organises for	7=50
b:orient >	1=52
b:orientation >	0=-26 5=-55 7=-34
b:orientation sexuelle	5=-46 6=30
b:orsay >	2=-30
b:osaka >	3=31
b:osei is	4=-56
b:otherwise a	4=-30
b:ou elle	5=-26
b:ou il	2=-25 3=44
b:ouest >	7=-42
b:our applicant	4=-32
b:our candidate	0=-41 4=42
b:our form	4=-39
b:our lab	1=37 3=31
b:our new	3=-51
b:out >	2=-57 3=61 4=49 5=39 6=-29 8=-38
b:out a	6=35
b:out as	6=-55
b:out at	5=-28 6=81
b:out aupres	6=26
b:out flyers	0=41
b:out in	0=-37 4=66
b:out of	1=40 5=-53 6=-38 7=-43
b:out on	4=-25 6=-76 8=-41
b:out since	0=-51 6=28
b:out to	4=-32 6=99
b:outed by	5=-26 6=72
b:outrage >	8=51
b:outside the	0=60
b:ouvert une	8=47
b:ouverte >	0=61 6=28 7=-64
b:ouvre avec	3=28
b:ouvre la	3=52 4=-25
b:ouvriers >	7=-46
b:over >	7=-27
b:over a	4=-65 8=79
b:over an	5=30
b:over coffee	5=29
b:over the	1=-29 4=-39 5=-46 7=29
b:over to	8=40
b:own account	0=64
b:own name	5=38
b:own van	8=-35
b:own words	0=47 6=42
b:owner >	4=-43 8=-30
b:owner s	1=-32 8=63
b:pacifiste >	1=25
b:pacsee avec	6=-26
b:page 2	2=40 6=45
b:page >	5=-45 8=45
b:pages >	0=31
b:paid >	8=25
b:paid by	0=-59
b:paid for	2=-40 7=35 8=26
b:paid up	0=-66 7=83
b:paie >	0=-29 6=26 8=-42
b:paie pour	5=35
b:pair >	2=32 5=48 6=-58
b:pairs >	3=-28
b:palb2 >	2=34
b:palm >	3=47
b:palm oil	3=-30
b:palm print	3=35
b:palm readers	3=-35
b:palm vein	3=33
b:panel that	2=-41
b:panel with	0=29 8=-32
b:panic attacks	4=59 5=-29 8=-26
b:panne >	4=-27 5=-28
b:paper >	6=26 8=-35
b:par choix	1=-27 4=-46 5=86 6=-59
b:par conviction	0=28 1=35
b:par des	0=38
b:par elle	2=-36
b:par erreur	0=-28 2=30 3=-25 4=-39 6=25
b:par ethique	1=49
b:par jour	4=58 8=-44
b:par l	1=-30 2=63 5=-34 8=35
b:par la	1=-38 3=46 4=-34 5=-71 6=-74 7=54 8=31
b:par le	3=78 6=-27 7=-28 8=49
b:par les	0=-27 3=28 4=-37 5=-28 6=25
b:par lui	6=27 8=-35
b:par mois	0=-28 4=51 7=30 8=-33
b:par philosophie	1=53 5=-39
b:par sa	6=-35
b:par ses	1=-42 8=-36
b:par son	2=-51 5=-65
b:par test	2=30
b:par un	0=-27 1=-55 2=38 3=26 6=68 7=-47 8=51
b:par votre	3=34
b:parait il	4=-25
b:parce qu	1=-37 6=64 8=-30
b:parce que	6=35 8=-33
b:parental leave	0=-39 6=-40
b:parents >	4=-31
b:parfaite >	0=40 3=-30 4=-25
b:paris >	0=-29
b:parish council	0=-32
b:park >	0=25 1=-30 8=-35
b:parkinson s	4=28
b:parle dans	6=39
b:parle de	0=-50 6=40
b:parle sans	2=-39 3=-30 4=50 5=48
b:parle volontiers	5=32
b:parlementaire d	0=-57
b:parliament >	0=31 7=-25
b:parole >	8=64
b:parole board	8=-67
b:parole de	0=53 7=39
b:parquet a	8=79
b:part in	2=35
b:part of	3=-36
b:partage sa	6=61
b:partenaires >	2=-36 5=64
b:parti >	0=26 7=-54
b:parti animaliste	0=35 1=-40
b:parti de	0=-64
b:parti en	0=-58
b:parti pirate	0=46 7=-34
b:parti pour	5=-26
b:parti radical	0=46
b:parti socialiste	7=-30
b:partially sighted	4=50
b:participe aux	0=54 7=48
b:partie de	2=-37 4=-25
b:partiel >	4=36
b:parties >	0=-41
b:partner >	6=-46
b:partner at	6=-65
b:partner is	4=29 6=-104
b:partner swap	5=-27
b:partners >	5=67
b:partners at	5=70
b:party and	0=26
b:party in	0=62 7=-25
b:party member	0=49
b:party since	0=36
b:pas >	3=-49 5=-60
b:pas attire	6=35
b:pas d	1=38 6=25 7=36
b:pas dans	3=-57
b:pas de	0=-67 1=58 3=-25 4=88 6=-42
b:pas du	5=39 7=29
b:pas en	5=55
b:pas herite	2=52 4=-37
b:pas hetero	6=63
b:pas le	2=85 3=-65
b:pas les	4=-25 6=72
b:pas pour	8=-34
b:pas que	3=53
b:pas reconnu	3=-29 6=59
b:pas son	5=-25
b:pas voulu	4=-45
b:passe >	5=-29
b:passe au	1=-38 3=40 5=-29
b:passe le	5=-31
b:passe ses	0=48 5=25 8=-35
b:passe son	2=33
b:passe une	4=-32 5=-50 8=65
b:passed the	4=27
b:passeport >	8=42
b:passeport biometrique	0=-28 3=-69 4=-33
b:passion for	5=-27
b:passport >	3=46 8=26
b:passport and	3=-39
b:passport chip	3=43 5=-46
b:past master	1=59
b:patents >	4=-48
b:paternity test	2=35
b:patience >	4=-27 6=-34
b:patients >	5=-30
b:patron >	4=41 6=-46 8=26
b:patronal du	7=-45
b:patronne >	5=48
b:pattern cutter	5=-31
b:paume >	3=57
b:paume a	3=42
b:payroll >	4=-29 7=-46
b:pays >	6=55 7=-41
b:pays has	8=-25
b:peanut allergy	4=25
b:peine a	7=-58 8=-54
b:peine de	0=33
b:peine perdue	8=-33
b:peintre en	8=-29
b:peinture >	4=64
b:pen >	2=-35 3=67 4=57
b:pendant deux	5=61 7=-34 8=-29
b:pendant neuf	0=-25 4=-27 5=-33
b:pendant quatre	0=-30 5=28
b:pendant ses	1=-33
b:pendant trois	0=-40
b:penitentiaire a	8=-37
b:pense >	1=28 5=-28
b:pense que	1=75 6=-26
b:pense t	6=34 7=-25
b:penseuse >	1=29
b:pension board	7=31
b:pension fund	7=44 8=-28
b:pension scheme	6=-29
b:people like	6=40 8=38
b:people she	8=-28
b:people with	4=-44
b:perdu l	0=44 3=-35 4=57
b:perdu sa	4=-27 5=39 6=39
b:perdu son	4=-30 6=-51
b:perdu un	0=-37 3=-38 4=116 5=-29
b:pere >	2=66 3=-43 8=-38
b:pere a	4=-36
b:pere est	8=33
b:pere et	0=25 2=60 7=28
b:pere etait	1=29 4=-29 7=30
b:pere l	2=-33
b:period of	4=-30 8=-41
b:permis >	6=26
b:permis b	6=-28 8=-64
b:permis pour	4=-30 8=46
b:personnel >	1=44 7=-57
b:personnel cgt	7=63
b:perth >	4=-35
b:perverting the	8=37
b:petite amie	6=82
b:petite ville	0=28
b:petitions contre	0=43
b:peu >	1=48 4=48 5=-35
b:peut pas	1=-27 3=38 4=73 6=-33
b:pharmacie >	8=66
b:phd >	8=-38
b:phd in	1=-30 6=26
b:philosophical about	1=-27
b:philosophie de	1=41
b:philosophie en	1=-27
b:philosophie il	1=-32
b:philosophy cafe	1=-25
b:philosophy graduate	1=-26
b:phone >	5=32
b:photo >	1=-31 3=-48 5=30
b:photo de	0=51 3=29
b:photographe >	3=-32 5=-56 6=-32
b:photographs of	5=43
b:photos de	5=53
b:photos denudees	5=30
b:photos of	0=-26
b:picture of	5=55
b:pierre rabhi	1=54
b:pilot >	3=28
b:pilote le	8=-34
b:pilots union	7=61
b:pirate party	0=50
b:pitch >	8=-32
b:place de	0=30 4=60
b:place en	8=37
b:place goes	6=-25
b:plaide coupable	8=45
b:plaisante son	5=35
b:plaisante t	2=54 4=36 5=-35 6=26 8=-39
b:plan >	0=67 2=38 4=-64
b:plan a	0=-42 5=-49
b:plan offices	4=26
b:plan social	4=30
b:planner >	1=-38
b:planning >	7=-33
b:planning familial	2=-34
b:plant breeding	2=-31
b:plant manager	7=62
b:play about	4=-44
b:play and	5=60 8=-34
b:please >	1=45
b:plus >	0=56 1=-42 2=38 4=-59 5=36
b:plus d	4=-35
b:plus de	1=-29 4=-49 5=39 6=-43 8=-53
b:plus depuis	0=28 1=-51 3=32 4=67 5=-30 8=-26
b:plus qu	1=-37 4=-37 6=25
b:pma >	4=-56 6=35
b:pma et	4=35
b:podcast >	5=29 8=-27
b:poignee de	3=-31
b:point >	7=-31
b:pointe avec	3=43
b:pointeuse >	3=-32
b:pointeuse a	3=41
b:pointeuse biometrique	3=-28
b:points >	8=-37
b:poland >	7=-30 8=57
b:police >	3=-65
b:police de	8=-43
b:police officer	6=44
b:police pour	8=51
b:policiers >	3=-37
b:policy >	0=32 5=-30
b:political levy	7=36
b:political risk	0=-32
b:political science	0=-29
b:politically homeless	0=29
b:politics >	0=-57 7=27
b:politique >	0=82
b:politique d	0=-36
b:politique de	0=-25
b:polyamorous >	5=38
b:polycystic kidneys	2=76 4=-42
b:porno au	0=-42 5=41 7=-32
b:port de	4=36
b:porte le	2=-38 6=52
b:porte les	0=-52 7=34
b:porte parole	0=56 7=27
b:porte plainte	3=35 8=-65
b:porte un	0=68 2=-65 4=44 7=-37 8=40
b:portes ouvertes	6=31
b:porteur d	2=-39 3=-36 4=82
b:porteur de	2=-62 4=-37
b:porteur sain	1=-30 2=58 4=-37
b:porteurs de	2=-32
b:porteuse >	2=64
b:porteuse de	2=36 7=-32
b:portrait de	1=-35
b:portugais >	1=-25 2=25
b:position in	7=26
b:positive >	2=35 4=-44
b:post >	7=40
b:post doc	2=-26
b:post in	0=29
b:postdoc >	4=-52
b:poste >	0=-27 3=25 4=-52 8=47
b:poste a	1=34 7=-25
b:poste de	0=-33 4=41
b:poste est	5=-26 8=-62
b:poste pour	0=58
b:postulent ensemble	6=31
b:postulent tous	6=-69
b:pouce >	3=39
b:pour abus	8=29
b:pour alcool	4=-66 8=80
b:pour avoir	0=42 5=40 7=30 8=-48
b:pour cela	8=33
b:pour chiens	1=-32
b:pour conduite	8=54
b:pour des	1=40
b:pour enfants	4=-42
b:pour france	6=-27
b:pour l	0=-31 1=-28 3=73 4=-38 5=27 7=40 8=-70
b:pour la	1=-27 6=-88 8=-33
b:pour le	1=-37 4=37 6=31 7=-75 8=-38
b:pour les	0=-50 1=-28 2=-34 3=-31 4=-73 5=40 8=-42
b:pour lui	0=-39 3=28 4=-53 8=-37
b:pour negocier	0=-27
b:pour outrage	4=-25 8=46
b:pour rejoindre	2=-26
b:pour ses	5=41
b:pour son	5=-31 6=65
b:pour tapage	8=47
b:pour un	2=-27 4=-30 5=25 6=-51 7=-68
b:pour une	1=-29 3=-56 4=25 6=68 8=-35
b:pour vol	8=69
b:poursuivi pour	8=28
b:pratique l	5=68 6=-28
b:pratique le	5=27
b:precinct captain	0=52
b:precise t	5=-30 6=34
b:preciser >	4=-30 5=25 6=27
b:predisposed to	4=-41
b:prefer to	6=-28
b:prefere la	7=35
b:prefere le	4=32
b:prefere les	5=-26 6=30
b:prefers not	0=-40 5=-28
b:pregnant and	5=49
b:prelevement adn	2=28
b:premiere heure	0=42 7=29
b:prend des	4=93
b:preparatrice >	4=-33
b:present >	8=26
b:presente sa	6=34
b:presente son	6=41
b:preside la	1=39 7=60
b:preside un	6=31
b:president >	0=43
b:president de	0=-29
b:president du	7=-31
b:presidente >	0=-72 5=76
b:presidentielle >	0=53
b:press >	0=-25 1=-61
b:presse >	2=-54 5=-39 6=-34 8=-41
b:presse locale	8=37
b:pretend un	0=-29 5=73
b:prevention des	2=-27
b:prevue >	2=58 8=-32
b:pricing >	4=-29
b:pride as	6=44
b:pride network	6=51
b:pride of	6=-51
b:priesthood >	6=29
b:principe >	0=40
b:principes de	1=33
b:principle he	0=47 5=-37
b:printemps >	4=61 5=-37
b:pris a	5=-48
b:pris la	0=25
b:pris ma	0=46 7=-44
b:pris sa	5=42
b:prise de	4=-40
b:prison >	1=-37 6=-36 8=66
b:prison en	0=38
b:prison in	8=25
b:prison officer	8=-34
b:prison service	7=37
b:prisons >	8=-27
b:prix >	5=-34 7=-27 8=-40
b:prize >	5=-36 7=-46 8=-38
b:probation >	8=57
b:probation officer	8=69
b:probation service	8=-27
b:probleme de	4=56 8=-48
b:procedure >	3=-28 8=-25
b:proces >	3=39 8=25
b:proces verbal	8=-31
b:proche des	0=39 7=30
b:procurement >	1=-32
b:product designer	1=-35
b:produit >	2=-31
b:professeur d	6=-39
b:professeur de	2=-32 3=-29 6=35
b:professeure de	4=-30
b:professionnel >	3=-34 5=35
b:professionnelle >	4=-32 6=-52 8=-27
b:profil >	5=49
b:profil adn	2=58 3=-31
b:profil de	3=55 8=-48
b:profil genetique	2=38 8=-52
b:profile >	2=-38
b:profile is	2=37 5=27
b:profile of	3=50 8=-38
b:programme >	3=49
b:project >	1=-29 2=30 6=-28
b:projet >	1=-35 4=-43
b:projet d	0=43
b:projet de	1=25
b:prononcee par	4=-34 8=44
b:prospect >	7=46
b:prostitute in	5=27
b:prostitution >	5=-45
b:protection des	7=-31
b:protection judiciaire	8=-30
b:prototypes >	8=-39
b:proud of	7=31
b:province >	1=25
b:prud hommes	0=-26 6=36
b:ps >	0=49
b:ps a	0=47 7=-51
b:psychiatre >	4=37
b:public >	3=-27
b:public affairs	5=-56
b:public au	2=-35
b:publications >	0=36
b:puce du	3=41
b:puis relache	8=26
b:punctual >	5=53
b:pupil s	5=52
b:purser >	7=-33
b:put it	6=41
b:puts it	0=43
b:qu aucun	0=-32
b:qu elle	2=51 3=-34 4=-63 6=25 7=-48 8=-89
b:qu il	2=-40 6=56 7=-42 8=-47
b:qu on	0=-27 3=36
b:qu une	0=37 5=-31
b:quand elle	8=52
b:quand il	8=-26
b:quand on	4=-74 8=67
b:quarante >	6=-32
b:quarante ans	4=45 6=62
b:quatre ans	0=-33 5=25 8=26
b:quatre langues	1=35
b:quatre mois	4=45 5=-53
b:que blanc	0=46
b:que cela	5=-29
b:que de	8=-28
b:que des	5=-31 6=66
b:que l	1=38
b:que la	0=-41 1=67 2=-26 5=-30
b:que le	1=56 3=-51 4=38 5=-64
b:que les	0=-32 1=-38 5=-54 6=94 8=-27
b:que m	1=-33 4=78 5=26 6=-30
b:que manager	6=-30
b:que mme	0=29 8=38
b:que pour	8=35
b:que sa	5=49
b:que son	1=-32 2=33 5=37 6=-34
b:question >	8=-31
b:question du	3=-27
b:questioned about	8=42
b:questions about	0=27 1=-29
b:qui a	0=34 7=-37
b:qui l	2=37 3=25 7=40
b:qui la	4=33 5=-28
b:qui le	0=27 6=-25
b:quick >	4=-49 8=-29
b:quinze ans	8=43
b:quit the	0=-40 7=25
b:quitte l	0=-64 5=-42
b:quitte le	0=-32 1=51 5=33 6=-67
b:quitte son	6=74
b:raconte que	6=-30
b:raconte sa	6=-25 8=-32
b:raconte ses	5=36
b:raconte son	6=38
b:radio >	3=-25
b:raised the	1=43
b:raison >	1=-47
b:raison de	8=38
b:raisons ethiques	1=49
b:ran a	5=-30 8=-25
b:ran the	0=37 2=-38 8=-25
b:range was	1=-26
b:rappel a	4=-40 8=54
b:rapport d	5=-39
b:rapports avec	5=-31 6=-38
b:rapports d	5=-47
b:rapports sexuels	5=46
b:rassemblement national	0=35
b:rather not	4=26
b:react vue	1=-35
b:read >	4=36 5=48 6=-29
b:read a	2=-26
b:reader rejects	3=85 4=-45
b:readers to	3=-35
b:reads epictetus	1=34
b:reads the	0=38 1=49 4=-25
b:realise un	0=-27 6=-25
b:reason >	4=-44 6=42
b:recel >	8=50
b:receptionist in	4=-30
b:recherche >	2=-32
b:recognised by	3=-48
b:recognition >	7=-33
b:recognition consent	3=28
b:recommande >	0=-33
b:recommande par	6=-25 8=53
b:reconnaissance >	3=55
b:reconnaissance de	3=-58
b:reconnaissance du	3=-26
b:reconnaissance faciale	3=-25
b:reconnu >	3=-46 6=62 8=34
b:reconnu par	3=40
b:reconquete >	0=54
b:reconverti dans	8=-27
b:record >	3=71
b:record certificate	8=-25
b:record is	8=56
b:recordings >	3=-33
b:recruiter >	4=39
b:recruteur >	4=37
b:rectorat >	2=-25
b:recuse toute	1=78
b:red green	2=38
b:red hair	2=40
b:red tape	4=-49
b:redige l	3=-27
b:referee >	0=-42 1=25 7=-36
b:reference >	1=-37 2=-75 5=-47 7=-39 8=80
b:reference calls	0=34
b:reference hints	5=61
b:reference says	0=-48 6=-53 7=39
b:references >	0=-36 2=34
b:referente >	5=-26 6=-34
b:reforme du	0=-50
b:refuse d	1=31
b:refuse de	1=28 2=39 3=-53
b:refuse la	3=64
b:refuse les	0=40 1=47 6=-26 8=-27
b:refuse que	3=-43
b:refused >	4=37
b:refused the	8=-48
b:refused to	3=37
b:refuses to	0=33 1=-33
b:regime de	0=50 4=-31
b:region >	4=-25 6=25
b:regional >	0=-36 5=45 7=-37
b:regisseur >	0=-27
b:register >	1=28
b:registered >	3=41
b:registered disabled	4=49
b:registre des	4=-29
b:regular at	5=48
b:regulier de	0=25 5=37
b:rehab >	4=32
b:rejected by	1=-39 4=55 6=36
b:rejoint le	7=38
b:relation client	5=-54
b:relations avec	0=-36 5=50
b:relations with	5=-62
b:relationship manager	5=-65
b:relationship of	5=41
b:relationship with	6=42
b:relaxee >	8=52
b:released from	3=-31
b:released without	8=32
b:releve d	3=-45
b:relevees a	3=46
b:religieuse ni	1=39 8=-34
b:religion a	1=-38
b:religion et	1=41
b:religious education	1=-42
b:rembourse >	8=42
b:remis >	3=44
b:remission >	4=61
b:remote work	0=-28 4=-36
b:rencontre son	6=28
b:rendu sa	7=28
b:rendus >	4=-30
b:rennes >	2=-40 6=-29
b:rentre a	8=33
b:rep at	7=54
b:rep for	7=65
b:repaid >	1=-38
b:repas >	4=46
b:repete >	0=48 8=33
b:repete t	2=-29 4=34 8=-38
b:repond qu	4=40
b:report >	2=48 3=27 4=-53
b:reported on	4=-25
b:reporter >	0=-29
b:reports on	0=-38
b:representant de	7=-55
b:representante de	7=-52
b:representative of	7=-25
b:repris de	8=64
b:repris sa	7=25
b:republicains >	7=-42
b:research >	1=-44
b:researcher >	4=-48
b:reseau >	7=-28
b:reseau de	8=38
b:reseau veineux	3=48
b:reserve >	4=-47 5=44
b:reserve d	3=41 4=-27 8=28
b:resigned as	7=32
b:resigned from	0=36 1=27 7=69
b:respecte le	4=-50
b:responsable >	1=-31 8=-36
b:responsable des	7=-32
b:responsable export	0=29
b:rest of	0=40 7=-25 8=-36
b:restaure des	8=-44
b:rester a	5=-41 6=-33
b:rester vierge	5=66 8=-59
b:restriction >	4=31
b:restriction medicale	4=36
b:resultats de	2=34
b:retenue a	7=-31 8=42
b:retina scan	3=44 4=-60
b:retine >	3=46 4=-27
b:retour de	0=41 4=-34
b:retrait de	8=38
b:return to	4=-53
b:reunion >	5=35
b:reunions >	4=-45 7=-29
b:reunions de	4=-37 7=42
b:revendique >	6=37
b:rewrote the	2=-30
b:rhone >	7=-26
b:rhume >	0=-25 3=25
b:riant >	0=-30
b:rien >	0=-44 1=26 8=40
b:rien de	1=42 2=26 4=-31
b:right >	1=-27 8=25
b:right hand	0=-35 3=39 5=-31 7=-30
b:right iris	0=-30
b:right of	0=46
b:risk >	2=31
b:risks >	2=30
b:risque de	2=81 4=-57
b:riverains >	5=-30
b:rmt >	7=44
b:rn >	0=43
b:robbed of	8=-29
b:roe was	8=26
b:roissy >	7=36
b:role >	4=38
b:roll out	3=-52 4=-36
b:roman >	5=-42
b:romans erotiques	5=-45
b:rome >	5=70 6=-27
b:room >	1=-44 6=52
b:rooms >	4=27
b:rouge >	7=31
b:royaliste il	0=34
b:rudolf steiner	1=45
b:rue de	0=-25
b:rugby >	0=-27
b:rugby union	7=-41
b:rules >	1=-25 6=42
b:run >	4=-38 6=32
b:run a	5=-35 6=51
b:run for	0=-35
b:run from	8=39
b:run in	2=64 4=-40
b:run the	6=31
b:runner >	2=-40
b:running >	4=28
b:runs a	0=49 4=-43 6=-51
b:runs an	1=-31
b:runs in	4=-61
b:runs the	1=26 5=-32 6=32
b:s >	0=46 1=-41 3=-47 4=-31 5=-30
b:s a	2=25 5=37 6=-46
b:s absente	4=44
b:s allergic	2=-46
b:s an	1=28 4=-37
b:s and	2=25
b:s appelle	0=-37 6=25
b:s been	4=-39 8=-27
b:s daughter	7=-47 8=-25
b:s en	0=36 1=88 3=-39 4=-25 5=-45 6=-36 8=25
b:s est	0=40 2=-55 5=37
b:s father	5=50
b:s fingerprints	3=39
b:s form	5=28
b:s gay	5=-59 6=39
b:s got	2=43 4=-35 8=25
b:s husband	6=37
b:s in	4=85 7=26
b:s installe	6=49
b:s lay	7=42 8=-41
b:s letter	2=36
b:s letters	1=-43
b:s line	0=40 2=27
b:s lover	5=48 6=-45
b:s march	0=66 7=-43
b:s not	0=71 6=35 7=-51
b:s oppose	1=36 3=28
b:s pa	7=-57
b:s partner	6=-29
b:s sentence	8=46
b:s server	3=25 8=29
b:s so	4=35
b:s son	6=27
b:s system	3=47
b:s tailor	6=-38
b:s the	0=-44 6=-28 7=33
b:s wife	4=-56 5=59
b:s y	0=-59
b:sa banque	3=41
b:sa carte	0=68 4=-39
b:sa compagne	1=-30 4=-92 5=-35
b:sa conjointe	6=61
b:sa conviction	1=60
b:sa copine	6=29
b:sa creation	0=48 7=-33
b:sa demarche	3=35
b:sa famille	0=60 7=-29
b:sa femme	4=46 5=69 6=-80 8=-30
b:sa fiancee	6=46
b:sa fille	0=-73 3=-25 4=54 5=-27 6=51
b:sa foi	1=-27
b:sa jeunesse	6=32 8=31
b:sa lettre	1=-39 2=-28 4=50 6=-31 8=25
b:sa loge	0=-31 1=67
b:sa main	0=-30 3=47
b:sa maladie	4=29
b:sa mere	2=66 3=-29 5=-38 6=-26 7=-37 8=-43
b:sa mutation	2=33
b:sa paroisse	5=27
b:sa peine	8=44
b:sa petite	5=-32 6=-40
b:sa promotion	1=34
b:sa reforme	0=-50
b:sa retine	3=50 4=-41
b:sa secretaire	5=58
b:sa sexualite	5=-27 6=37
b:sa signature	5=-30
b:sa soeur	1=-50
b:sa specialite	4=-52
b:sa tante	6=-40
b:sa these	7=-32
b:sa vie	4=-36 5=51 8=-40
b:sa voix	0=-41 3=44
b:sacked for	0=-32 7=29
b:safety rep	7=42
b:sage femme	5=-33 6=-92
b:said >	4=51 5=-50 6=43 7=-37
b:said a	2=25 4=-45 8=41
b:said so	8=-38
b:said that	0=27 5=-29 6=35 8=-27
b:said the	1=-54 3=-33 4=32
b:said to	5=66 6=-29
b:sain de	2=49
b:saint etienne	0=-33 1=-35 6=-34
b:sait depuis	2=25
b:sait qu	1=-35 4=-34 6=52
b:sait que	5=-56
b:salaire >	0=35 1=29
b:salarie >	0=-30 6=-35
b:salarie d	1=-36 7=-59
b:salariee >	7=-54
b:salariee d	7=38
b:salary >	6=-31
b:sales >	2=-33
b:sales in	4=-41
b:sales of	4=-29
b:salle de	3=40 5=34 8=-28
b:salvation army	0=-28
b:same sex	5=-118 6=61
b:samples >	1=33
b:sang >	2=-44
b:sans contact	3=26
b:sans detour	3=-29 4=57
b:sans dieu	1=40
b:sans en	1=-56 7=38
b:sans etiquette	7=-46
b:sans gene	2=-63 5=64
b:sans qu	0=-25 3=45
b:sans religion	1=44
b:sans reserve	1=62
b:sans restriction	4=34
b:sans suite	4=-32
b:sante >	4=-35 8=33
b:sante de	4=56 8=-33
b:sat in	0=49
b:sat on	7=35 8=-47
b:saturdays >	4=-35
b:savent qu	6=30
b:savoir >	0=45
b:say >	0=-35 2=-36 3=-35 4=54
b:say but	5=-34
b:say so	0=53 5=41
b:says >	1=44 2=-65 3=-29 4=25 5=32 7=-37 8=65
b:says a	3=-29 5=58
b:says an	6=47
b:says and	0=37 1=-54 2=42 4=-41 6=63
b:says he	5=-42 6=38
b:says her	0=54 1=-43 6=-36
b:says his	0=-59 1=65 2=-30
b:says of	6=-29 8=-37
b:says so	0=-35 4=-68
b:says that	0=-45 4=34 5=43 6=30 8=-37
b:says the	3=-45 6=-66 7=-31
b:says they	5=41
b:scan and	2=-49 3=65
b:scan de	3=31
b:scan of	3=46
b:scanne a	3=33
b:scanned at	3=33
b:scanned the	3=-58
b:scanners >	3=-57
b:sceptic >	1=42
b:sceptique sur	1=-46
b:scheme >	6=-28
b:school >	2=-48 4=52 8=-39
b:school and	1=-44
b:school in	1=-33 4=-30
b:school s	5=-43
b:schools >	1=28 5=-27
b:science >	1=39
b:sciences po	0=26
b:scientifique >	6=-31
b:sclerose en	4=46 8=-26
b:scotland and	7=-27
b:scottish independence	0=37
b:se dit	0=52 7=-37
b:se reclame	1=25
b:se sait	2=31 4=-29
b:seamstress >	4=-25 7=-25
b:search >	1=-29
b:search result	8=47
b:second tenor	3=-34
b:second year	6=46
b:secret in	5=54
b:secret of	1=37
b:secret pour	5=-63 8=-45
b:secretaire de	0=53 5=-26 7=-43
b:secretaire du	0=-29 7=49
b:secretary >	7=76 8=-35
b:secretary of	5=-32
b:secretary s	5=31 7=-61
b:section >	6=48 7=27
b:section au	0=34 7=-66
b:section du	0=38 1=28 7=-67
b:section locale	1=44 7=-52
b:section sud	0=-31 7=58
b:secular humanist	1=31
b:secular society	1=33
b:secularist >	1=74
b:securite >	3=-40
b:security guard	0=55
b:see the	2=47
b:seekers as	6=-25
b:segolene royal	0=62
b:sejours a	4=67
b:sel >	3=-31
b:sells hearing	4=-57
b:sells iris	3=-61
b:selon l	0=-43
b:selon la	5=78
b:selon le	0=70
b:selon les	1=40
b:selon son	1=-33 2=28
b:selon une	5=-25 7=-26
b:semaine >	4=-32 5=43 8=-29
b:seminaire >	5=74
b:senateur lr	0=44
b:sens de	1=42 5=-35
b:sens fort	1=43
b:sense >	1=45 3=-28
b:sense of	0=-37 6=-39
b:sent along	3=25
b:sent her	2=49 5=52
b:sent to	0=57 3=28 6=-35
b:sentence >	8=34
b:sentence was	8=44
b:sequence des	2=-25
b:sera demande	8=-56
b:sergeant >	6=-42
b:serie >	7=-37
b:serious fraud	8=50
b:seriously ill	4=38
b:sert de	0=-27 3=56
b:served as	7=39
b:served on	7=36 8=-45
b:served two	8=26
b:serveur >	1=-32
b:service >	0=-34 3=-44 5=57 7=57 8=-36
b:service civil	1=52 8=-31
b:service des	3=26
b:services de	8=37
b:ses apprentis	5=-33
b:ses clients	5=-62
b:ses deux	1=-32 2=63 3=-26 5=-36 8=-30
b:ses dix	3=42 8=-30
b:ses donnees	3=47
b:ses ebats	5=52
b:ses empreintes	3=107 8=-30
b:ses enfants	1=28 5=-29
b:ses equipes	0=-29
b:ses etudes	1=35
b:ses heures	5=39
b:ses idees	0=29
b:ses mains	4=33
b:ses nuits	5=90
b:ses origines	2=40
b:ses pairs	3=-37
b:ses parents	2=33
b:ses projets	0=-39
b:ses publications	0=39
b:set up	3=50
b:seven years	4=-27 8=30
b:sex disaggregated	5=-32
b:sex he	5=54 6=-53 8=-27
b:sex in	4=-62 5=80
b:sex life	4=-34 5=47
b:sex marriage	5=-57 6=26
b:sex offenders	5=-28 8=28
b:sex partner	5=-48 6=64
b:sex she	5=30
b:sex tape	5=54
b:sex with	5=45
b:sexe >	4=-31 5=69
b:sexual misconduct	5=69
b:sexual orientation	5=-70 6=48
b:sexual relationship	5=28
b:sexuality >	5=-65 6=41
b:sexually active	5=31
b:sexuelle >	2=-36
b:share a	6=-49
b:share the	6=33
b:she and	5=-41 6=53
b:she asked	4=-55 5=50
b:she asks	1=37
b:she broke	4=40 5=53 8=-38
b:she calls	2=-27 3=40
b:she came	6=60
b:she can	3=52 4=53 6=-33
b:she carries	2=58 4=-57
b:she d	5=-25 6=61
b:she did	0=-25 8=-45
b:she doesn	0=-35
b:she drafts	1=-29
b:she edited	6=-32
b:she edits	8=-46
b:she explained	4=38
b:she fell	6=38
b:she got	7=40
b:she had	1=-31 3=47 6=-28 8=38
b:she has	1=-41 3=-61 5=33 6=-66
b:she inherited	2=25
b:she investigated	8=-60
b:she is	0=-71 1=32 4=78 5=-51 8=-35
b:she jokes	0=34
b:she keeps	0=35
b:she knows	1=38 4=-44 6=-27
b:she leads	6=30 7=27
b:she left	0=-54 6=77
b:she lives	5=-45
b:she lost	5=-38
b:she manages	3=-45
b:she married	5=-25
b:she mentioned	3=30
b:she needs	4=38
b:she prefers	6=27
b:she put	3=-35 6=30
b:she ran	0=40 7=25
b:she s	0=-89 5=-26 7=33 8=26
b:she said	5=-38 6=66 8=67
b:she sat	0=53 7=-39
b:she says	0=57 1=30 3=25
b:she sees	4=36
b:she served	8=56
b:she signs	3=51
b:she slept	5=40 6=-39
b:she spent	4=90
b:she still	8=-32
b:she stood	7=34
b:she studies	2=-27
b:she takes	1=-38
b:she teaches	8=-27
b:she tested	4=-35
b:she told	0=-45 1=-27 4=51 5=43
b:she took	4=-48 5=-25 7=-27
b:she votes	0=39
b:she wants	4=-48 6=43
b:she was	0=51 4=-35 7=-48 8=52
b:she went	1=-36 4=-28 7=57
b:she worked	1=-26 7=-35
b:she works	7=-59
b:she wrote	4=-43 5=64 6=-33 7=-36 8=-42
b:sheffield >	0=-28
b:shift >	3=-46 5=65
b:shifts >	0=-52 4=-37 6=-38
b:shop >	5=-32
b:shop floor	7=-44
b:shop in	3=34
b:shop steward	7=36
b:show >	8=-52
b:showed >	2=26
b:showed that	4=-25
b:shows >	1=42 6=-30
b:shows in	4=62
b:shows no	8=56
b:si sa	6=29
b:si son	7=27
b:sick building	4=-26
b:sick leave	0=-25
b:sick of	4=-29
b:sickle cell	2=68 4=-58 8=-32
b:side >	0=-38 2=32 4=38 6=47 7=-86
b:side in	7=38
b:sides >	7=29
b:siege au	7=71
b:siege de	7=-63
b:signature >	2=-39 3=-56 6=41 8=40
b:signature cocktails	3=-44
b:signature was	3=29
b:signe le	0=-31 4=58
b:signed off	4=30
b:signed the	7=-31
b:signed up	0=46 7=-26
b:since 1998	0=37
b:since 2008	4=30
b:since 2009	0=28
b:since 2010	2=-29
b:since 2011	4=48
b:since 2012	1=-31
b:since 2014	5=-53 6=41
b:since 2015	2=-37 3=-27
b:since 2016	4=-42
b:since >	0=57 6=-52 7=-29 8=32
b:since he	1=40
b:since his	6=-36
b:since march	0=-59 4=27 6=-35
b:since my	4=-49
b:since school	6=45
b:since the	5=41
b:sister >	4=-37 7=36
b:sister has	4=30
b:site >	1=-31 2=49 4=-31 5=32
b:site d	2=46
b:site de	3=54 5=-55
b:site manager	1=-37
b:sites >	5=-26
b:sits as	0=29
b:sits on	4=25
b:six >	6=30 8=66
b:six ans	2=-40 4=28 5=-26 8=-36
b:six generations	8=-29
b:six mois	6=-42
b:six months	8=-34
b:six years	1=-30 4=35
b:sleeping with	5=45
b:slept with	5=68 6=-53
b:slides >	4=-38 6=-35
b:slogan >	4=-29
b:snes >	0=-37 7=50
b:snuipp >	7=46
b:so >	0=55 4=-72 5=70
b:so a	3=32
b:so he	0=-72 2=57 3=32 6=-49
b:so in	0=-29 1=42
b:so no	4=58 5=-30 8=64
b:so please	0=-35 4=31
b:so she	1=26
b:so the	5=35
b:so they	2=29
b:social >	0=-30 8=-28
b:social media	0=-40
b:social worker	7=-39
b:sociale >	0=-33
b:sociales >	7=-31
b:socialiste >	0=29
b:socialiste de	0=35
b:sociaux >	8=37
b:society >	1=33
b:soeur a	1=-37 2=26
b:soeur est	1=-30 4=34 6=27
b:software >	0=28
b:soho >	6=-34
b:soins palliatifs	4=37
b:soir >	7=41
b:soir du	5=45
b:sold hearing	4=26
b:sold out	6=-44
b:sold time	3=-40
b:solidaires >	7=82
b:solidaires finances	0=-27
b:son >	2=47 3=-57 8=-25
b:son adn	3=-39 8=-34
b:son agence	1=-29
b:son ami	1=59 5=-34 6=72
b:son ancien	4=26 5=25 8=-59
b:son ancienne	0=27 1=-28 7=-29
b:son appartenance	7=31
b:son badge	6=40
b:son beau	1=-48 8=33
b:son blog	0=53
b:son calme	5=-48
b:son casier	8=58
b:son chef	5=51
b:son coming	6=61
b:son compagnon	3=-35 4=-54 5=-41 6=-75
b:son compte	0=38 5=-67 6=49
b:son conjoint	2=-30
b:son copain	0=-29 6=33
b:son cv	0=-36
b:son depart	3=36 5=41
b:son directeur	0=41
b:son doigt	3=30 4=-45
b:son employeur	0=-51 5=-35 6=-30 7=-39
b:son empreinte	3=27 5=-32
b:son engagement	0=-87 1=64 7=31
b:son epouse	3=-30 4=-36 5=26 6=51
b:son epoux	4=-29 6=-43
b:son equipe	1=-32 6=-34
b:son ex	4=-32 6=-60 8=41
b:son fiance	1=-25 6=26
b:son fils	2=64 3=-33 5=-28
b:son frere	1=-75 3=-29 4=37 7=32 8=53
b:son genome	2=45
b:son grand	0=40
b:son has	3=-35
b:son homosexualite	2=-39 6=94 8=-31
b:son image	3=39 7=-45
b:son index	3=51
b:son iris	3=50 8=-27
b:son is	8=53
b:son jugement	1=60
b:son licenciement	4=48 7=-32
b:son lit	5=25
b:son livre	6=-25
b:son mari	0=26 2=-25 3=-54 4=45 6=-38 7=-57
b:son nom	6=-27 8=44
b:son oeuvre	6=-39
b:son oncle	0=33 2=-45
b:son operation	3=29 4=-31 5=27
b:son orientation	2=-27 5=-41 6=65 7=-27
b:son parti	0=66
b:son patron	8=48
b:son pere	0=41 1=35 2=37 4=-61 5=-25 7=37 8=-29
b:son petit	2=-26 4=47 6=-36
b:son podcast	6=35
b:son poste	5=41
b:son pouce	0=-38 3=58 5=-38
b:son premier	6=-58
b:son proces	3=31
b:son profil	1=-26 2=50 5=25 8=-34
b:son propre	2=33
b:son rythme	3=34 4=-30
b:son style	8=-32
b:son syndicat	7=86
b:son test	2=43
b:son travail	6=-59
b:son visage	1=-28 3=88 4=-26 5=-28
b:son was	4=75
b:sons >	6=-41
b:sont au	8=-29
b:sort d	1=-35 4=51
b:sort de	8=36
b:sorti du	6=33
b:souci de	4=36 8=-40
b:soudure >	0=-30
b:souhaite rester	6=-29
b:soulevements de	0=44 7=-39
b:soupconne d	6=73 8=-47
b:soupire t	4=-28 5=39
b:sourd aux	4=-53
b:sourit il	0=-42 5=69
b:sous antidepresseurs	4=42
b:sous bracelet	8=55
b:sous l	0=27
b:sous traitement	4=41
b:soutien a	0=46
b:soutient >	0=-36 6=-56
b:souvenir >	3=38
b:souvent >	6=-33
b:soviet union	7=-45 8=-29
b:spain >	8=28
b:spain if	8=28
b:speaks about	8=-25
b:speaks at	0=25 6=55
b:speaks of	1=43
b:special school	2=-41
b:specialiste des	1=-25 5=-36
b:specialiste du	0=-48
b:speed are	3=77 8=-26
b:spent >	1=-48 8=54
b:spent a	4=93
b:spent in	1=-27 8=57
b:spent two	8=-31
b:spinal muscular	2=49 6=-27
b:spinale >	2=43
b:spite of	4=48
b:spoke at	0=33
b:sport >	0=-55
b:sportive de	7=-27
b:spreadsheets >	0=28 6=40
b:st anne	1=-26
b:staff >	2=-26
b:staff for	7=-26
b:staff network	6=42
b:stage de	0=28 7=39
b:stagiaire >	2=-48
b:stand for	4=60
b:standardiste >	4=-40 5=42
b:standards and	0=-28 1=-29
b:stands by	5=31
b:start >	4=27
b:start up	4=-80 7=-28 8=-32
b:stations >	4=-45 8=-34
b:stay a	5=41
b:stay in	0=-34 4=-46 6=-30
b:steward >	5=-28 6=31 7=45
b:steward at	7=-37
b:steward of	7=-41
b:steward on	7=-54
b:steward s	6=-26 7=-33
b:sticker >	0=41
b:still a	5=33
b:stoic in	1=-53
b:stoiciens >	1=-28
b:stole from	8=64
b:stole the	8=-68
b:stolen and	5=47 8=-39
b:straight >	5=-33 6=48
b:straight he	6=99
b:stress engineer	4=-37
b:strong convictions	1=-39 8=-61
b:stronger >	6=-46
b:struck off	8=36
b:student >	4=-35
b:student in	0=52
b:students union	7=-62
b:studies >	2=-25
b:studio >	3=-39
b:study >	4=-42
b:style >	0=35 4=-37 8=-38
b:subject of	6=-31 7=-29
b:succes >	5=41
b:sud >	0=-67 7=80
b:sud de	7=35
b:sud ouest	7=-38
b:sugar she	4=62
b:suis agnostique	1=30 6=-28
b:suis un	6=53 7=-33
b:suisse >	2=50 3=-29
b:suit >	2=-45
b:suit des	4=-33 8=-37
b:suit la	3=-36
b:suit les	1=71
b:suit son	6=-27 8=41
b:suit un	4=50
b:suit une	1=-26 2=55 5=31
b:suite >	4=-32 8=29
b:suivi par	8=72
b:suivie par	4=40
b:sujet >	5=42 6=28
b:sujet de	4=-26 5=-25 6=-31
b:summer party	0=-41 5=38
b:sunday shifts	1=27 4=-25
b:superieur >	6=42
b:supervisor >	1=-36 4=46 5=31 6=-38
b:supplier >	8=-41
b:supplies >	3=-33
b:support desk	3=-25
b:support of	0=26
b:supporter >	0=29
b:supporter of	0=48
b:supports the	0=31
b:sur >	8=-44
b:sur casanova	5=-35
b:sur deux	2=42 3=25 4=-40 5=-36
b:sur index	2=-28 3=-28
b:sur internet	5=65
b:sur l	1=40 5=-42
b:sur la	0=-26 1=-25 2=-63 4=-62 5=-72 6=30
b:sur le	0=-45 3=28 6=66 7=-32 8=-61
b:sur les	0=25 1=-60 2=-39 3=-36 5=-66 6=-67 7=-36 8=-83
b:sur liste	0=-27 7=43
b:sur sa	0=-28 1=37 7=33
b:sur ses	0=33 3=42
b:sur son	0=48 4=-28 5=30 6=31
b:sur tablette	3=46
b:sur un	0=44 6=-33
b:sur une	0=-43 2=-41 3=-27
b:surgeon >	4=-40
b:surgeon s	4=-31
b:surpris en	4=-37 5=72
b:sursis >	8=50
b:sursis pour	8=40
b:surveillant penitentiaire	8=-37
b:surveyor >	0=-45
b:suspended sentence	8=25
b:suspendu de	0=54 4=-40
b:svelte >	1=-27
b:sworn off	1=33 4=-25
b:sympathisante de	0=-27
b:syndic >	7=-68
b:syndic de	7=-31
b:syndicale >	0=-25 7=26
b:syndicales >	7=48
b:syndicat >	0=-62
b:syndicat d	8=-33
b:syndicat des	7=83
b:syndicat fo	7=43
b:syndicat mixte	7=-29
b:syndicat patronal	7=-29
b:syndicaux >	7=-33
b:syndique >	7=66
b:syndiquer >	3=-27 7=44
b:syndrome and	2=-29 4=38
b:syndrome de	2=51 4=-53
b:system >	3=27
b:t >	0=-39 1=-33 2=81 3=-31 4=-54 5=-49 6=30
b:t been	4=41 5=-31
b:t believe	4=-28
b:t drink	4=-54
b:t elle	0=28 4=50 5=75 6=33 8=-55
b:t get	1=-30 8=25
b:t had	4=-45 5=43
b:t hold	1=29
b:t il	0=-29 3=-43 4=-82 5=100 6=28 7=-35 8=-50
b:t into	6=40
b:t join	1=31 8=-25
b:t stand	0=32
b:t tell	6=32
b:t travel	0=-28
b:t work	1=31
b:table >	0=-31 1=-28 3=-47 5=45
b:tablet >	3=25 4=-42
b:tablette >	3=81
b:tabloid >	4=-28 5=25
b:tagged home	8=54
b:tailor >	8=-37
b:take a	1=-32 6=-30
b:taken at	3=48
b:taken by	4=-28
b:takes the	7=26
b:talk >	4=-46
b:tante >	4=41 5=-31 6=-85
b:tapage >	8=57
b:taste the	8=-30
b:tate >	3=-47
b:taught a	3=-27
b:taught blind	4=27
b:taught me	4=27 7=30
b:taught religious	1=-39
b:taux d	4=49
b:tax >	1=41 7=-45
b:tax adviser	0=27
b:tax fraud	8=55
b:teaches inmates	8=33
b:team >	2=-26 4=-38 5=-43 6=-25 7=-33 8=-40
b:technician >	7=-32
b:technique >	0=-60 7=39
b:teenager and	8=53
b:telephone >	3=-25 8=55
b:telephone de	5=40
b:telethon >	0=-42
b:teletravail >	5=-27
b:tells everyone	2=33
b:template of	3=33
b:temple maconnique	1=-27
b:temps >	4=36
b:temps partiel	4=43
b:ten years	4=-35 5=39
b:tenor >	4=-29
b:tenu >	0=-35 4=-25
b:tenu a	6=25
b:tenu la	0=-34
b:tenu un	0=70 7=-25
b:tenue de	1=-28
b:terms as	0=48
b:terrain >	2=-32
b:terrain genetique	2=27
b:terre >	0=47 7=-35
b:territorial >	5=-30
b:test >	2=58
b:test a	2=64
b:test adn	0=-29 2=47
b:test and	2=26
b:test bench	4=-25
b:test came	2=56 4=-26
b:test de	4=57 5=-32 8=-26
b:test le	3=35
b:test on	3=-34
b:test that	2=36
b:tested >	2=28 4=-45
b:tester >	2=-49 7=-32
b:testing >	2=-30
b:testing firm	2=-27
b:tests adn	2=-46
b:tete du	6=-35
b:tgwu >	7=49
b:thalassaemia trait	2=28
b:than i	4=63 5=45
b:than the	8=-26
b:that >	8=29
b:that all	1=33 8=-42
b:that he	0=36 3=-31 6=52 8=-57
b:that her	4=-33 5=50 6=-47
b:that is	6=40 8=28
b:that it	4=38 6=33
b:that no	1=29
b:that order	6=-50
b:that reason	0=57
b:that s	0=54 7=-42
b:that she	2=-35 4=-50 6=28 8=-55
b:that the	5=-32 6=42 7=27
b:that we	2=-29
b:the 2019	7=25
b:the abstract	8=-28
b:the accounts	4=-44
b:the ad	0=-41
b:the afd	0=31
b:the affair	5=-54 8=-33
b:the agency	0=-43 1=-35 4=81
b:the airline	2=40 4=-31
b:the airport	8=28
b:the alliance	0=40 7=-26
b:the annual	4=-29
b:the anonymous	0=31 6=-27 7=-25
b:the anti	0=42
b:the app	3=30
b:the applicant	1=30 3=45 6=26
b:the arms	0=41 7=-39
b:the army	2=-47 3=43 4=37 5=-59
b:the atlantic	4=-35
b:the autumn	4=30
b:the bakery	0=-45
b:the band	0=-44 5=28 8=-46
b:the bank	0=-49 1=-30 3=66 5=-39 6=-26 8=-52
b:the bar	3=-26
b:the best	0=-28 2=-29 5=50
b:the bible	1=-40
b:the blood	2=-26
b:the board	1=-27 7=-32 8=-36
b:the books	4=-31 5=-28
b:the border	3=29 8=-27
b:the boss	0=-34
b:the boys	6=57
b:the branch	8=-37
b:the brand	3=-43
b:the british	1=46
b:the brussels	0=65 1=-41
b:the bumper	1=25
b:the call	3=38
b:the candidate	1=-38 4=-29 6=43
b:the canteen	0=-29
b:the car	8=-32
b:the caretaker	1=-44 8=67
b:the casino	3=29
b:the centre	0=49
b:the certificate	4=-32 8=94
b:the chairman	4=-35 5=42
b:the chaplain	8=41
b:the chartered	7=-26
b:the check	8=30
b:the choir	0=-32
b:the christmas	5=47
b:the church	6=49
b:the civil	0=64
b:the client	4=-29 5=-48
b:the clinic	2=39 3=35
b:the coach	0=31 2=44
b:the code	4=-46
b:the college	0=39 6=-36
b:the committee	0=-28
b:the company	0=-42 1=-28 4=33 5=-50 6=25 7=-26
b:the conservative	0=-34
b:the constable	8=48
b:the constituency	0=57
b:the contract	3=33
b:the council	0=-38
b:the couple	2=45 5=51 6=-40
b:the course	8=36
b:the court	8=-33
b:the crash	4=77
b:the crown	0=45
b:the cwu	7=42
b:the data	3=39
b:the day	4=32
b:the decline	8=-43
b:the defence	1=31
b:the depot	7=35
b:the district	0=48
b:the divorce	5=38 6=-28
b:the dna	2=-35
b:the doctor	4=38 8=-31
b:the door	0=-26
b:the driver	5=86
b:the electoral	0=-40
b:the employer	3=38
b:the end	3=-29 4=43
b:the ethical	0=-26 1=-37
b:the eu	0=53
b:the european	7=-49
b:the ex	5=53
b:the executive	2=37 7=44
b:the eye	3=-40
b:the family	2=60 4=-45 5=25 6=46
b:the far	0=-26 1=51
b:the fbi	3=36
b:the fbu	0=-58 7=43
b:the file	6=77 8=-55
b:the finance	0=-26 7=-35
b:the fingerprint	3=65 4=-61
b:the firm	4=-59 6=26
b:the first	7=37
b:the foreman	4=43
b:the form	0=-30 4=44
b:the former	5=29
b:the gap	1=-29 5=-25 6=-40 8=86
b:the gene	2=58 4=-83
b:the gossip	0=-26 1=-25 4=-26 6=36 8=34
b:the government	0=58
b:the governor	8=46
b:the green	0=70
b:the group	8=29
b:the gym	3=64
b:the hand	3=50 4=-48
b:the head	5=31 8=56
b:the heart	5=-28
b:the history	1=-68
b:the hospital	1=38 3=28 4=-57 7=-41
b:the hotel	1=-36 5=43
b:the house	0=-32
b:the hr	5=54 7=-40
b:the huntington	4=-49
b:the insurer	2=29 4=-42 5=37
b:the interview	4=54 5=-26
b:the interviewer	0=34 5=36 6=-30
b:the iris	3=-38
b:the irish	0=-41
b:the iwgb	7=61
b:the job	6=30
b:the jury	5=-28 8=-57
b:the kids	1=36 5=48
b:the kitchen	0=38
b:the lab	2=93 4=26 8=-28
b:the landlord	8=37
b:the last	4=48
b:the launch	8=-25
b:the law	4=-40 6=-33 7=-27 8=59
b:the left	3=-28 4=69 7=-32
b:the letter	4=-45 5=41
b:the liberals	0=35
b:the library	7=50
b:the list	0=71 8=31
b:the local	0=30
b:the lover	0=-29 5=80 6=-51
b:the m25	0=45
b:the magistrates	8=45
b:the margin	2=34
b:the market	2=-35 3=-48
b:the mayor	0=-35 5=30
b:the merger	6=-31 8=-25
b:the mill	6=-36
b:the ministry	5=-35
b:the minutes	0=-38
b:the missing	5=-33 8=42
b:the month	4=39
b:the moon	1=40
b:the morning	0=43 4=61 5=-27 8=-35
b:the move	2=49
b:the nasuwt	7=25
b:the national	2=26 7=36 8=-25
b:the navy	4=58 6=-32
b:the new	0=-28
b:the newbury	0=80 4=-40 8=-42
b:the night	4=-33 5=54
b:the nineties	6=-40 8=52
b:the note	0=-31 5=-45 6=86 8=-28
b:the novel	6=-68
b:the nuclear	3=30 4=-29
b:the num	7=29
b:the nursery	3=36
b:the offence	8=-44
b:the office	0=-25 4=-30 5=46 7=33
b:the old	5=88 8=-26
b:the onboarding	3=26
b:the only	3=-37 8=52
b:the opposition	0=38 8=-27
b:the orchestra	5=30
b:the order	1=34 5=27
b:the other	5=56 7=-39
b:the owner	1=-34 5=25 8=68
b:the panel	0=54 2=-84 8=-32
b:the paper	8=49
b:the papers	0=-30 5=27
b:the parish	0=-31 1=-42 5=-26
b:the partner	6=-29
b:the party	0=-41 7=38
b:the passport	3=34
b:the past	4=44 8=-37
b:the pastor	5=40 6=26
b:the patient	3=-36
b:the pay	0=-38 7=36
b:the peace	8=53
b:the pension	0=-25 6=-29 7=45 8=-33
b:the phone	0=29 3=46
b:the photo	0=-29 5=41
b:the picket	1=-29
b:the pilots	7=48
b:the pirate	0=44
b:the pitch	8=-38
b:the plant	7=75
b:the play	5=-46
b:the police	0=-28
b:the post	6=50
b:the practice	6=-45
b:the premises	5=28 8=-31
b:the president	0=38 6=-30
b:the press	1=68 5=-48 7=-62
b:the pride	6=33
b:the priesthood	1=26 6=26
b:the prison	3=48
b:the probation	8=-32
b:the proctoring	3=31
b:the product	1=-28
b:the project	1=-39
b:the pub	0=31 1=27
b:the public	7=39
b:the reader	3=75
b:the receptionist	4=-39
b:the recognition	7=-32
b:the record	3=-36 6=28 8=-44
b:the recruiter	4=56
b:the referee	3=-33 6=-47 8=-40
b:the reference	1=32 2=-69 4=-60 5=34 6=-38 8=51
b:the regulator	8=-56
b:the religion	1=59
b:the rest	0=42 8=-35
b:the return	4=-49
b:the rmt	0=-28 7=87
b:the role	2=-47 8=-51
b:the run	8=44
b:the school	4=35 5=-41
b:the second	6=54 7=-33
b:the security	0=37
b:the serious	8=57
b:the seventies	0=36
b:the sex	0=-28 5=-35 8=36
b:the shop	8=-31
b:the show	8=-25
b:the snp	0=39
b:the sports	0=28
b:the story	5=53
b:the strike	0=-25
b:the students	0=-48 7=-59
b:the subject	1=-37 6=-40 7=-28
b:the summer	0=-47
b:the system	3=43
b:the tablet	3=64 4=-60
b:the tate	3=-43
b:the tattoo	1=50
b:the teachings	1=27
b:the team	5=-33 8=-30
b:the teamsters	0=-25 7=43
b:the tgwu	7=52
b:the theosophical	1=50
b:the thumb	3=-62
b:the till	1=-38 5=-48 6=-31 8=72
b:the time	3=-47
b:the toilets	4=26
b:the tories	4=-40
b:the town	4=-27 6=64
b:the trade	3=-37
b:the tribunal	6=65
b:the tuc	7=48
b:the twins	0=40
b:the two	5=28
b:the union	1=-43 6=-33 7=133 8=-27
b:the unite	0=-26 7=33
b:the user	3=26 4=-61
b:the vault	3=38
b:the vegan	1=-48
b:the village	5=37 6=40
b:the visa	4=-30
b:the visitors	3=-34
b:the war	0=69 1=-34
b:the way	0=-29
b:the wedding	5=-32
b:the weekend	8=26
b:the whole	2=-29
b:the woman	4=64
b:the women	0=56
b:the word	6=-55
b:the workers	0=46
b:the works	0=-31 1=-28 3=-38
b:the world	0=-48 1=25
b:the written	4=43
b:the yard	3=-37 8=25
b:the year	0=-40 1=52 3=-33 6=50
b:the youth	7=-28 8=36
b:theatre >	6=-29
b:theatre de	6=-49
b:their dog	6=76
b:their genetic	2=-30
b:their parents	4=-28 6=-59
b:their son	4=29
b:them >	0=30 1=-28 3=36 4=-35
b:them well	8=-31
b:then foreman	7=58
b:theosophical society	1=50
b:therapie de	4=-42 6=35
b:therapist trained	5=-33
b:there >	1=-28 5=-33 8=54
b:these >	5=-28
b:these sur	0=-29 6=-49
b:thesis >	1=-40 4=-26
b:thesis about	4=-49
b:thesis on	4=47 7=-35
b:they found	5=-37
b:they have	5=35 6=-53
b:they say	2=-44 4=42
b:they share	5=62 6=-34
b:thinks that	1=43
b:third generation	4=-36
b:thirty years	0=38 3=-26 4=-27 6=-27
b:those who	0=39
b:though she	6=32
b:three >	4=-25 6=-50
b:three languages	0=-27
b:three months	4=45 8=-35
b:three she	6=30
b:three times	4=32
b:three unions	7=37
b:three weeks	5=-45
b:three years	1=-25 6=-39
b:through >	4=41
b:through a	2=41
b:through an	2=29
b:through and	0=54
b:through the	4=-31 5=39 7=52
b:thrown out	6=26
b:thumb opens	3=36
b:ticked twice	4=37
b:ticket >	0=-26 7=37 8=-27
b:tiennent l	6=32
b:tiennent un	5=-38 6=-36
b:tiennent une	1=36 8=-32
b:tient la	0=-32 6=-49
b:tient une	0=61 5=-28 6=-29
b:till >	5=-44 6=-29
b:time >	5=-29
b:time as	7=35
b:time at	4=34
b:time clocks	3=-33
b:time for	4=28
b:time in	6=-47 8=87
b:time off	7=27
b:time served	7=-40 8=-31
b:time work	4=-25
b:times a	4=26
b:tinder berlin	5=-42
b:tired of	4=-56 6=34
b:titre de	4=-57
b:to >	3=27
b:to a	0=75 1=-60 2=-38 3=-49 5=48 7=-40
b:to bakeries	3=-38
b:to be	0=-45 1=-46 4=-50 6=42 8=-25
b:to cook	8=37
b:to crosswords	4=-46
b:to door	3=-27
b:to facial	3=29
b:to full	6=-34
b:to give	3=35 4=55
b:to go	0=-48 7=55
b:to have	0=-31 1=31 2=31 4=-31
b:to her	0=-27 5=-62 6=-25 8=-69
b:to his	0=46 4=43 7=-52 8=34
b:to hospitals	2=-35 4=-57
b:to identify	3=40
b:to keep	5=70 6=-39 8=46
b:to leave	0=70 7=-54
b:to light	5=39 8=25
b:to move	4=-29
b:to my	5=42
b:to paperwork	4=-60
b:to pay	5=50
b:to perth	4=-31
b:to read	2=-27
b:to remember	5=-38
b:to say	0=44 1=-31 3=-33 4=-32
b:to see	2=43
b:to stay	0=-32 6=-43
b:to stop	4=43 5=-32 8=32
b:to take	4=54 6=-25 8=-39
b:to the	0=48 3=30 4=-65 5=-39 7=70 8=-73
b:to two	8=35
b:to us	6=-40
b:to use	3=-26
b:to work	0=32 1=-35 4=-31 5=-31 6=-40
b:together >	5=52
b:told a	7=37
b:told he	5=-39 6=49
b:told me	4=-28 5=-44
b:told she	4=-63
b:told the	0=50 2=-56 5=93 6=-72
b:told to	4=57
b:told us	0=50 1=-27 5=-52 7=-34
b:too >	0=-28
b:took a	0=25 2=27 5=27 6=-29 8=63
b:took her	0=-49 3=26 5=-30
b:took his	3=32 5=43
b:took over	5=-39
b:took part	2=32
b:took the	5=44 8=41
b:tories >	0=72 4=-34
b:tories and	0=-30
b:tory mp	0=53
b:touche une	4=25
b:touchee >	6=32
b:toujours au	0=-35 3=33 4=79
b:tour >	0=-29
b:tour de	2=-40
b:tourne un	1=-35
b:tourner la	8=40
b:tours >	7=51
b:tous deux	6=-77
b:tous les	2=26 4=-27 5=-32 7=26
b:tout >	7=55 8=-38
b:tout le	1=-33 5=63 7=28
b:toute l	0=-63 4=34 8=-25
b:toute violence	1=29 8=-34
b:toutes les	0=31 4=52 6=-30
b:town crier	2=-34 3=-32
b:town hall	6=32
b:tp53 >	2=-42
b:tracts de	0=-29
b:tracts publicitaires	0=-27
b:trade union	7=-26
b:trade unionist	0=-48 7=31
b:trade unions	7=-29
b:trafic aerien	8=-57
b:train >	4=45
b:trained >	2=-34
b:trained as	8=31
b:trains >	1=-38 5=-44
b:trait >	2=32 4=-29
b:traitement >	4=85
b:traitement de	4=-36
b:traitement des	4=-27
b:translocation equilibree	2=52
b:transmission d	2=-57
b:transports >	4=41
b:travail >	3=-35 4=-51 5=27 6=-52
b:travail bien	4=-52 8=-26
b:travail d	1=44 8=63
b:travail de	4=60 5=26 8=28
b:travail en	4=41
b:travaille a	4=-55
b:travaille en	5=-35
b:travaille pour	4=-35
b:travailler a	4=39
b:travailler pour	0=33
b:travailleur handicape	3=-33 4=61
b:travel >	0=-34 3=-30
b:treasurer >	0=-76 7=55
b:treasurer of	1=25 6=-30
b:treated for	2=-25 4=85
b:tremblement de	4=53
b:tremor in	4=56
b:trente ans	8=-34
b:tresorier de	0=33 7=-38
b:tresorier du	0=52 7=57
b:tresoriere du	0=47
b:trial in	8=30
b:tribunal >	4=-32 6=44
b:tribune >	0=34
b:trisomie 21	2=-37 4=34
b:trois >	5=75
b:trois ans	0=-72 2=-27 5=-55 8=51
b:trois associes	5=46
b:trois essais	3=31
b:trois heures	8=-25
b:trois mois	7=-34
b:trois semaines	0=46
b:trompe sa	5=61 6=-45
b:trou de	4=25
b:trouble with	3=51 4=-38
b:trouve chez	2=63 4=-29
b:trouve un	2=35
b:trustee of	7=39
b:tuc congress	7=45
b:turned down	1=31
b:tutor >	1=-42
b:twenty years	1=37 8=41
b:twice >	1=-32 3=-26 5=-39
b:twice a	0=38 2=32 3=-38 7=-36
b:twice and	3=27 8=-53
b:twins >	2=-42 6=44
b:two >	4=36 5=-32 6=55
b:two children	6=-34
b:two copies	2=30
b:two dads	6=30
b:two days	4=-27 7=46 8=-28
b:two men	5=-41 6=48
b:two more	1=-29
b:two mums	6=30
b:two nights	8=36
b:two operations	4=65 5=-30
b:two partners	6=-30
b:two terms	0=42
b:two tours	4=42
b:two with	4=-67 6=26
b:two years	0=25 5=-41
b:typage hla	2=25
b:type 1	2=-43 4=75
b:type 2	0=-29 1=-36 2=101 5=-28 6=-28 8=-40
b:type >	6=62
b:typeface >	1=-53
b:types with	3=-31 4=62
b:udb >	0=31 7=-37
b:ump >	0=33 7=-29
b:un >	4=-39
b:un accident	3=-29 4=80
b:un amant	5=62
b:un ami	0=-32 1=-36 4=-35 5=39 6=30
b:un an	6=-42
b:un ancien	5=-62 6=61
b:un assureur	8=-27
b:un atelier	1=-46 8=40
b:un autre	6=59
b:un badge	3=59
b:un bar	5=67 6=-29
b:un bilan	7=28
b:un bon	5=-54
b:un bracelet	8=33
b:un bureau	4=38 7=-39
b:un cabinet	7=-27
b:un cancer	4=86
b:un candidat	0=77
b:un capteur	3=-33
b:un casier	5=-39
b:un centre	0=-52
b:un cercle	1=39
b:un chromosome	2=36
b:un client	5=71 6=-50 8=-35
b:un collegue	0=-64 5=76 6=45 7=-45 8=48
b:un conge	0=48 5=-39 6=50
b:un conseil	0=-33
b:un contrat	2=-27 8=32
b:un controle	4=-33
b:un corset	2=-43 4=59
b:un couple	5=-37 6=32
b:un documentaire	0=-39
b:un doigt	4=65
b:un don	2=28
b:un enfant	4=-82 6=-45
b:un etablissement	4=31
b:un ex	0=-29 6=29
b:un extrait	8=-63
b:un fabricant	3=-29
b:un faible	4=-42 5=45
b:un film	5=-46 6=-36
b:un forum	6=28
b:un foyer	8=-55
b:un garcon	4=-25 5=-40 6=46
b:un gene	2=35
b:un groupe	4=27
b:un hebdo	3=-33
b:un homme	0=-25 1=-52 4=-28 6=26 7=-42
b:un hotel	6=-26
b:un kit	2=54 4=-40
b:un laboratoire	2=-35
b:un livre	2=36 6=39
b:un logement	1=-25 6=32
b:un magazine	5=-27
b:un maitre	1=-41
b:un marche	0=-32 8=-45
b:un memoire	4=-31
b:un ministre	0=55
b:un oeil	3=-48 4=94
b:un parti	7=-36
b:un passeport	3=-32 4=-34
b:un petit	6=66
b:un peu	0=25 2=30
b:un poste	4=33 5=30
b:un prelevement	2=46 3=-60 7=45 8=-43
b:un prix	8=-32
b:un proces	8=-55
b:un profil	3=32
b:un projet	0=47
b:un psychiatre	4=38
b:un rappel	4=-59 8=61
b:un referent	1=-51 5=69
b:un reseau	8=42
b:un risque	2=64 4=-43
b:un service	1=55 2=-32 8=-38
b:un seul	1=-31 4=61 5=-35
b:un siege	3=-35 4=41
b:un site	2=42 5=49
b:un steward	6=43
b:un syndicat	0=-25 8=-33
b:un syndrome	2=28 4=-41
b:un telephone	8=65
b:un test	0=-33 2=52
b:un tiers	5=35
b:un traitement	4=65
b:un vol	4=-26
b:under a	8=-29
b:under her	5=30
b:under his	4=-64 8=30
b:under investigation	8=50
b:under the	3=29 4=59 5=37
b:une affaire	8=34
b:une ancienne	0=-35
b:une anomalie	5=-35
b:une appli	4=-27 8=-32
b:une application	4=-26
b:une association	2=-44 7=-37 8=-33
b:une aventure	5=46
b:une banque	0=27 6=-39 8=-40
b:une belle	5=-46
b:une boulangerie	6=-30
b:une chaine	0=-47
b:une clinique	4=-42
b:une collegue	0=-53 4=-43 5=-56 6=67
b:une condamnation	8=51
b:une cooperative	7=38
b:une deletion	2=30
b:une depression	4=34
b:une deputee	0=-42
b:une empreinte	3=-47
b:une entreprise	2=37 6=29
b:une equipe	4=-30
b:une escroquerie	8=-56
b:une etude	5=-36
b:une famille	2=40 4=-37
b:une fausse	4=41 5=-30 8=31
b:une federation	0=-27 7=-32
b:une femme	1=-31 6=64
b:une fois	0=-38 5=-32
b:une hernie	4=40 8=-32
b:une histoire	5=42 6=34
b:une liaison	5=41 6=-28
b:une librairie	6=29
b:une liste	3=-28 7=31
b:une loge	1=80
b:une longue	4=-34 5=-29
b:une mairie	0=30 3=-25
b:une maison	6=29
b:une maladie	2=36 4=-46
b:une militante	0=35
b:une mutation	2=-32 4=-37
b:une nuit	0=-34 4=-41 8=90
b:une obedience	1=46
b:une oreille	4=55
b:une patiente	5=65
b:une petite	6=63
b:une photo	3=33
b:une place	0=-39 6=-25
b:une prison	8=-54
b:une relation	5=67 6=-29
b:une revue	8=-25
b:une section	0=-25 7=52
b:une serie	4=-26 6=-44 7=-39 8=-30
b:une stagiaire	5=58
b:une therapie	4=-48 5=46 6=33
b:une these	3=-26
b:une translocation	2=53
b:une tribune	0=58
b:une universite	1=-31
b:une usine	4=-57
b:une voiture	3=-42 4=33 6=54 8=-26
b:union >	0=-35 1=-25 7=66
b:union activist	0=-27 7=42
b:union and	0=53 7=-63
b:union at	7=62
b:union card	0=-27 7=39
b:union congress	7=-52
b:union de	0=25 6=-45
b:union departementale	7=-46
b:union des	1=40
b:union drive	7=40
b:union elected	7=33
b:union europeenne	7=-35
b:union he	7=69
b:union household	0=25
b:union jack	7=-44
b:union learning	7=56
b:union locale	7=47
b:union man	7=55
b:union member	0=-54 7=45
b:union of	0=-25 1=-49
b:union over	0=-41 7=55
b:union pacific	1=-30 7=-31
b:union rationaliste	0=-35 1=47 7=-33
b:union s	7=75
b:union side	7=39
b:union station	7=-42
b:union street	7=-30
b:union when	7=40
b:unions >	7=-55
b:unions in	7=-32
b:unite >	7=-26
b:unite stewards	7=56
b:university >	5=-30
b:university of	7=-28
b:university press	0=-27
b:unpaid work	8=43
b:unprompted >	6=39
b:unsa >	2=-28 7=73
b:until the	4=51
b:up a	1=-31
b:up at	3=43
b:up by	3=41 5=-31 8=-33
b:up for	0=-25 8=47
b:up gay	6=34
b:up in	8=-28
b:up to	0=-38 2=-30 7=46
b:up with	0=31
b:upheld >	5=44 8=-41
b:ups >	1=-27
b:us >	3=-41 4=-25 5=47 8=-34
b:us for	0=-34 8=39
b:us he	4=52
b:us that	0=37
b:usage de	4=33 8=25
b:usdaw member	7=26
b:use of	1=27
b:use the	3=50 4=-48
b:used her	3=33
b:used to	0=30 1=-53 3=-26 4=-34 6=73
b:uses a	4=71
b:usher at	0=-31 8=-31
b:usine >	0=-28
b:utah >	6=32
b:v leiden	2=37
b:vaccins a	4=38
b:van >	4=-34 8=63
b:van was	8=-55
b:variant calling	2=-25
b:variant de	2=36
b:variant management	2=-29
b:ve been	0=27 4=32
b:ve had	5=62 6=-34
b:vegan chef	1=42 8=-50
b:vegan for	1=43
b:vegan on	1=35
b:vegane par	1=49
b:veganisme ethique	0=-36 1=41
b:velo >	0=-41 1=-30 7=53
b:vend des	1=-28 3=-59 4=-28
b:vendredi >	0=-33
b:vendu des	2=-41
b:ventes >	5=-26
b:venu avec	5=-45
b:venue avec	6=62
b:ver di	7=51
b:verification du	3=43 5=-26
b:veterinaire >	4=-34
b:veut changer	5=49
b:veut pas	5=54
b:veut rester	5=33 8=-50
b:veut se	6=-26
b:veut tourner	8=47
b:vice presidente	0=-58
b:victime d	6=32 8=-87
b:video >	3=25
b:video a	0=61 5=-28
b:video et	3=66
b:vie >	1=57 6=32
b:vie avec	5=-31 6=56
b:vie de	5=28 6=-70
b:vie et	1=26
b:vie intime	5=31
b:vie sexuelle	5=92 6=-74 8=-45
b:vient avec	4=27
b:vient de	0=-60 1=62
b:vierge >	5=28 8=-27
b:vierge a	5=46 8=-44
b:vierge de	5=-41
b:view of	1=-43
b:vigile >	8=70
b:vigneron independant	0=-26
b:village >	5=56
b:ville >	0=-34 5=28 8=-27
b:vingt ans	0=39 5=-39 8=-46
b:violence >	8=-37
b:violence after	1=34
b:violence est	1=42 8=-35
b:violences sexuelles	5=-31
b:virgin >	5=87
b:virgin and	5=43
b:virgin at	5=42
b:virgin atlantic	5=-29
b:virgin trains	5=-54
b:vis avec	4=28 6=43
b:visa centre	3=-40
b:visage >	3=31
b:visage de	3=32
b:visage et	3=-25
b:visage par	3=37
b:visio >	5=-25 8=36
b:visite des	6=26 8=-27
b:visite du	4=36
b:visiteuse medicale	4=-54
b:visitors book	3=-32
b:vit a	6=-27
b:vit avec	1=-51 4=-57 6=-27 7=-28
b:vit chez	1=-59 2=-72 4=73
b:vit depuis	4=-28 5=-34 6=75
b:vit en	1=28
b:vit selon	1=68 8=-33
b:vocale >	3=38
b:vocale activee	3=32
b:voeu de	1=45
b:voice >	3=-55
b:voice authentication	3=28
b:voice carries	2=-35 3=-29
b:voice coach	3=-26
b:voice for	3=-30
b:voice sample	3=36 8=-25
b:voiceprint is	8=-33
b:voisinage >	2=33 4=-25 5=-27
b:voiture >	0=-27 1=48 6=56
b:voix >	0=-28 3=34
b:voix de	7=41
b:voix off	3=-27
b:voix pour	3=-30
b:voix sert	3=61
b:vol a	8=-30
b:vol de	3=-26 4=-37 8=62
b:vole du	8=42
b:volontiers >	0=37
b:volt >	0=44
b:vote a	0=76
b:vote plus	0=57 1=-39
b:vote que	0=47
b:voted for	0=47
b:voter a	0=-58 3=31
b:votes for	0=66
b:votes of	0=-26
b:votre logiciel	3=37
b:voyages >	4=41 6=30 8=-29
b:vu un	5=-53
b:vue >	4=32 8=48
b:vue en	4=-49 8=42
b:vue svelte	1=-27
b:wales >	1=-36
b:wall surveyor	0=-37
b:wanted in	8=64
b:wants to	0=-38 4=-62 5=-30 6=39 8=-34
b:war in	1=30
b:ward >	4=-35
b:ward sister	0=-39 7=41
b:warned the	5=42
b:warns an	8=37
b:was a	0=-39 3=-48 4=-56 5=-64 6=40 7=33 8=-75
b:was about	0=-35 1=-39
b:was an	0=58 7=-32 8=50
b:was arrested	0=-29 8=41
b:was at	0=56
b:was born	2=27 4=101 5=-38 6=-28
b:was caught	5=-39 8=65
b:was cleared	5=-32
b:was compared	3=45
b:was confirmed	3=37 4=-28
b:was convicted	8=60
b:was discussed	5=33
b:was elected	0=-38 7=43
b:was found	8=36
b:was given	7=-54 8=60
b:was her	0=-29 1=-47 2=-31 3=-33 4=-47 6=-56 8=-30
b:was hers	0=-41 5=-27
b:was his	0=-25 1=-59 3=-36 4=-58 5=-31 6=-29 7=-63
b:was in	2=-63 4=66 8=-32
b:was it	1=67
b:was locked	8=57
b:was married	6=-30
b:was mugged	8=-52
b:was on	0=39 3=-46 4=-28 7=41
b:was once	0=57 7=62
b:was outed	6=86
b:was president	7=-28
b:was quick	8=26
b:was raised	1=63
b:was repaid	1=-25
b:was rewritten	2=-30
b:was sacked	0=-29 7=29
b:was seen	5=66
b:was sentenced	8=-64
b:was sequenced	2=44
b:was tested	2=38 4=-39
b:was the	0=-65 1=-64 2=-27 5=86 6=-72 7=-51 8=-41
b:was thrown	6=26
b:was to	8=55
b:was told	2=27 4=-46
b:was treasurer	0=-33 4=-28 7=25
b:was treated	4=77
b:was unfaithful	5=27
b:watch >	8=-51
b:way >	3=-34
b:way of	5=-30
b:we asked	1=26 4=-27
b:we hear	0=35
b:wearing a	4=43
b:wears a	5=27
b:wedding photographer	6=-29
b:weddings and	1=-45
b:week >	4=108 5=-25 7=30 8=-82
b:week end	5=34 6=-44
b:week for	6=-26
b:weekends >	0=29 5=46
b:weekly >	0=-26 3=-37 4=-31
b:weeks >	0=-32 4=54
b:well >	0=-42 4=72 5=-28 6=-32 8=-63
b:well to	0=69
b:were found	5=53
b:were her	0=-28 4=-35
b:were the	6=-61
b:western union	7=-34
b:what he	4=-38 5=-28
b:what the	4=39
b:when he	5=-36
b:when i	1=31 5=-45 8=56
b:when it	5=32 6=-38
b:when my	2=-39 4=39
b:when she	0=-41 1=-37 3=28 4=41 5=49 6=25 7=42
b:when the	4=-27 7=-37
b:when they	5=-39 6=27
b:when we	1=27 4=-28
b:where he	0=-38 3=40 7=-29
b:where she	3=32 4=-32 7=-41
b:which ended	4=49 6=-40 7=-37
b:which he	4=32 8=-39
b:which his	1=31 3=39
b:which is	3=-49 8=54
b:which she	0=-39 4=-30
b:who had	1=-34 4=58 8=74
b:who has	8=44
b:who interviewed	1=38 8=-53
b:whom he	0=28
b:why he	0=26
b:why she	5=27 6=-33
b:wife >	4=79 6=-51
b:wife and	4=-25 5=-25
b:wife are	2=50 4=-28
b:wife is	4=-46 5=-30 7=28
b:wife s	6=-25
b:wife to	0=-29
b:will >	0=35 1=-33
b:will and	1=28
b:will not	0=34
b:winter >	0=-41 4=45
b:with 40	3=-27
b:with >	6=42
b:with a	1=-57 4=61 5=62 6=38 7=-86 8=-37
b:with all	0=-37
b:with an	0=31 2=71 4=-51
b:with another	5=-49 6=56
b:with anyone	5=70
b:with children	8=50
b:with epilepsy	4=-27
b:with face	3=31
b:with four	6=34 8=39
b:with her	1=-37 2=-32 3=52 4=-58 6=-55
b:with him	0=-27
b:with his	0=-59 1=-34 3=34 4=42 6=56 8=-44
b:with my	0=-55 5=35
b:with one	4=65
b:with the	2=27 3=38 4=-66 5=67 7=29 8=-31
b:with two	4=-33 5=33 6=-32
b:with unite	7=-49
b:withdrawn >	8=69
b:within a	3=36 8=-29
b:without a	8=-33
b:without asking	3=39
b:without being	6=42
b:without charge	8=61
b:witnesses and	0=-25 1=79
b:woman >	0=-28 4=-30 6=89
b:woman in	6=36
b:women >	0=-32 5=-36 6=57
b:women according	5=43
b:women freemasons	1=42
b:women s	0=43 6=-39
b:won >	0=-33
b:won a	5=-32
b:won at	6=59
b:won over	1=-36
b:won t	0=38 4=-32 6=-49
b:won the	2=-39 7=-26
b:words >	0=37 1=34 8=-47
b:work >	0=-32 4=25 5=-65 7=-26 8=-86
b:work certificate	4=56
b:work for	0=45 8=36
b:work in	4=-31 6=-33 8=-26
b:work on	4=-36
b:work phone	5=30
b:work since	4=33
b:work with	0=35 6=-28
b:worked >	3=48 8=29
b:worked as	8=-46
b:worked for	0=-35 1=-32 5=-25
b:worked with	5=-25
b:worker for	8=-28
b:workers party	0=61 7=-43
b:working with	8=46
b:works council	0=-53 4=-33 7=-32
b:works from	4=33
b:works in	1=30 3=27 7=-53
b:works team	1=-34
b:works with	1=32 4=31
b:workshop >	3=-25
b:would do	0=50 4=-45
b:would need	5=-43 6=35
b:would not	6=39 8=-25
b:would rather	4=32
b:wouldn t	0=-32 1=32 7=28 8=-26
b:writes and	0=-35 4=42
b:writes her	1=35 6=32
b:writes the	2=-32 5=33
b:written test	4=41
b:wrote a	1=-34 3=-29 5=-67 6=-41 8=-26
b:wrote for	4=-51 6=38
b:wrote in	2=36 4=56 6=38
b:wrote on	4=41
b:wrote the	1=-33 2=-44 3=-82 6=-40 7=-46 8=66
b:wrote to	8=-47
b:x >	2=26 4=-40
b:y est	0=-36 3=-27 6=46
b:year >	1=-38 2=36 3=-62 4=-78 6=64 7=-46 8=-45
b:year in	4=87 6=42 8=-33
b:year s	0=-47
b:years >	0=25 1=-29 2=-31 3=-61 5=-43 6=-55 7=-30
b:years ago	8=27
b:years and	4=58 5=40 6=-26
b:years as	1=34
b:years for	8=58
b:years in	0=34 1=-31 8=-46
b:years on	1=-34 7=53
b:years sober	4=25
b:yves et	5=-28 6=54
b:zemmour >	0=41
beside:BIOMETRIC 1	4=29 5=-49 6=-60 7=-50 8=-34
beside:BIOMETRIC 2	0=-182 2=-34 4=-122 5=-153 6=-64 7=-83 8=-85
beside:CRIMINAL_CONVICTION 1	0=-70 1=-32 4=-53 5=-71 6=-102 7=-76
beside:CRIMINAL_CONVICTION 2	0=-198 1=-46 2=-61 3=-136 4=-133 5=-114 6=-138 7=-128
beside:GENETIC 1	0=-55 1=-85 3=-136 4=-74 5=-131 6=-36 7=-92 8=-93
beside:GENETIC 2	0=-115 1=-115 3=-127 4=-199 5=-126 6=-87 7=-98 8=-125
beside:HEALTH 1	0=-83 1=-60 2=29 3=-35 5=-41 6=-92 7=-107 8=-47
beside:HEALTH 2	0=-116 1=-88 3=-106 5=-59 6=-135 7=-64 8=-66
beside:PHILOSOPHICAL_BELIEF 1	0=-44 2=-31 3=-105 4=-98 5=-72 6=-60 7=-53 8=-44
beside:PHILOSOPHICAL_BELIEF 2	0=-196 2=-82 3=-89 4=-121 5=-70 6=-125 7=-149 8=-131
beside:POLITICAL_OPINION 1	1=-29 2=-60 3=-40 6=-25
beside:POLITICAL_OPINION 2	2=-91 3=-44 4=-186 5=-121 6=-125 7=-47 8=-122
beside:SEXUAL_ORIENTATION 1	0=-99 1=-86 2=-112 3=-101 4=-39 7=-100 8=-94
beside:SEXUAL_ORIENTATION 2	0=-62 1=-38 2=-95 3=-114 7=-37 8=-70
beside:SEX_LIFE 1	0=-81 1=-91 2=-91 3=-48 4=-121 6=-102 7=-128 8=-65
beside:SEX_LIFE 2	0=-101 1=-108 2=-58 3=-62 4=-29 6=-104 7=-51 8=-123
beside:TRADE_UNION_MEMBERSHIP 1	1=-36 2=-80 3=-46 4=-41 5=-60 6=-85 8=-43
beside:TRADE_UNION_MEMBERSHIP 2	0=-132 1=-108 2=-92 3=-116 4=-147 5=-134 6=-138 8=-140
bias	0=-42 1=-39 2=-51 3=-59 5=-31 6=-31 7=-45 8=-28
couple:a man	6=41
couple:a woman	6=87
couple:another man	6=57
couple:avec man	6=69
couple:d man	6=-68
couple:d woman	6=31
couple:epouse woman	6=43
couple:ex man	6=-49
couple:ex woman	6=-34
couple:her man	6=-49
couple:her woman	6=140
couple:his man	6=69
couple:his woman	6=-134
couple:joined other	6=-65
couple:joined same	6=188
couple:joined unknown	6=103
couple:ma woman	6=-52
couple:man man	6=64
couple:man woman	6=-171
couple:mon man	6=42
couple:my woman	6=-54
couple:named other	6=-141
couple:named same	6=102
couple:named unknown	6=-118
couple:other	6=-153
couple:same	6=158
couple:son man	6=-69
couple:son woman	6=69
couple:to woman	6=-31
couple:un man	6=25
couple:unknown	6=-43
couple:unknown man	6=-62
couple:woman man	6=-74
couple:woman woman	6=200
field:0	0=-99 1=-85 2=-112 3=-170 4=-54 5=-67 6=-84 7=-124 8=-96
field:1	0=-54 1=-27 2=-41 3=-65 5=32 7=-39
field:2	0=61 1=129 2=101 3=70 5=29 6=31 7=78 8=82
field:23andme	2=31
field:3	0=130 1=83 2=138 3=122 4=31 6=-50 7=112 8=70
field:4	0=100 1=34 2=46 3=110 7=106 8=94
field:aah	4=44
field:abstinence	4=-59 5=63
field:abstinent	4=39
field:abstinente	4=-100 5=81
field:absurdist	1=36
field:abus	8=30
field:abus de biens	8=38
field:accident	4=37
field:accidents	4=-57
field:accord	7=-63
field:accuse	8=34
field:accused	8=46
field:acquitte	8=49
field:acquitted	8=52
field:actn3	2=27
field:addict	4=-40
field:addicted	4=-46
field:addiction	4=-28
field:addicts	4=42
field:adhd	4=36
field:adhere	0=-27
field:adherent	0=-32 7=51
field:adherente	0=37 7=-31
field:adherer	0=-54 7=47
field:adhesion	0=-47 7=54
field:adn	2=25
field:affair	5=26
field:affaire	5=-50
field:affairs	5=-34
field:affray	8=32
field:agent	0=-59
field:agnostique	1=55
field:agresse	8=-65
field:aids	4=-43
field:ailing	4=-54
field:aime les femmes	6=35
field:alcoholic	4=39
field:alcool	4=-69
field:alcoolemie	4=-46 8=38
field:alcoolique	4=73
field:allergie	4=52
field:als	4=-47
field:altruist	1=29
field:amyotrophie	2=46
field:anarchist	0=58
field:ancestry	2=-34
field:animaliste	1=-25
field:animist	1=27
field:ankle	8=29
field:antecedents	2=-31
field:anthroposophe	1=65
field:anthroposophist	1=68
field:antidepresseurs	4=32
field:antinatalist	1=64
field:antispeciste	1=64
field:anxiety	4=-27
field:apnee	4=70
field:appareille	4=68
field:appealing	8=37
field:appel	8=-46
field:apte	4=75
field:arbre	2=-52
field:arc en ciel	6=-32
field:armees	8=-41
field:armes	8=-35
field:arrested	8=39
field:arresting	8=-32
field:arret maladie	4=29
field:arrete	4=-50
field:arrets	4=-34
field:arson	8=31
field:arsonist	8=-35
field:arthritis	4=32
field:asbo	8=59
field:asexual	6=73
field:asexuel	6=60
field:aslef	7=54
field:assault	8=51
field:assemblee	0=-28
field:assigne	8=58
field:assises	8=-27
field:asthma	4=-46
field:asthmatique	4=57
field:asthme	4=39
field:atelier	1=-107
field:athee	1=93
field:atheism	1=-52
field:atheisme	1=69
field:atheist	1=77
field:au lit	5=-51
field:audience	8=-43
field:audit	4=-33
field:auditeur	4=-38
field:audition	4=35
field:authentication	3=46
field:authentification	3=25
field:authentifier	3=27
field:autiste	4=60
field:autonomiste	0=27
field:aveugle	4=-44
field:b2	8=31
field:b3	8=37
field:badge	0=-104
field:bagarre	8=25
field:ballot	7=-39
field:ban	8=65
field:banned	8=50
field:bar gay	6=-69
field:barred	8=56
field:bdsm	5=32
field:bectu	7=45
field:belief	1=45
field:beliefs	1=27
field:believes	1=-54
field:bernie	0=39
field:biobank	2=-30
field:biobanque	2=-26
field:biometrics	3=-25
field:biometriques	3=69
field:bipolaire	4=32
field:bisexual	6=69
field:bisexualite	6=42
field:bisexuel	6=67
field:bisexuelle	6=67
field:blacklisted	7=38
field:blanchi	8=49
field:blind	4=-25
field:blocages	0=30
field:bma	7=37
field:bord	0=-56
field:borne	3=31
field:bouddhiste	1=-43
field:bound over	8=42
field:bracelet	8=48
field:bracelet electronique	8=62
field:bracelets	8=-53
field:branch	0=-76
field:brca	2=53
field:brca1	2=32
field:brca2	2=61
field:breton	0=41
field:brexiteer	0=53
field:brothels	5=33
field:brother	7=-58
field:bulletin	0=-58 8=49
field:bureau	0=-49 7=-50
field:burglary	8=31
field:burn out	4=43
field:butch	6=67
field:cachets	4=-28
field:cambriolage	8=-40
field:camp	6=-58
field:campaigner	0=-35
field:camus	1=-27
field:candidat a	0=-68
field:candidate a	0=-47
field:candidature	0=-25
field:cannabis	8=49
field:capteur	3=-36
field:captured	3=45
field:card carrying	7=-25
field:cardiac	4=28
field:carrier	2=52
field:carries	2=27
field:caryotype	2=85
field:casier	8=41
field:casiers	8=-44
field:cause	0=-72
field:caution	8=30
field:cautioned	8=29
field:cautions	8=35
field:ce	7=-106
field:cegetiste	7=49
field:celibacy	5=58
field:celibataire	5=-77
field:celibate	5=74
field:cell	8=-33
field:centrale	8=-56
field:centre	0=-27
field:cfdt	7=55
field:cfe	7=28
field:cfe cgc	7=58
field:cftc	7=76
field:cftr	2=46
field:cgc	7=62
field:cgt	7=73
field:chair of	0=-26
field:chapel	1=-58
field:charged	8=-32
field:charges	8=58
field:cheated	5=40
field:cheating	5=-34
field:chemotherapy	4=40
field:chimiotherapie	4=57
field:chirurgien	4=-58
field:chromosome	2=50
field:chromosomes	2=-49
field:church	1=-35
field:civil partner	6=41
field:clear	3=-76 8=-28
field:cleared	8=-27
field:clearview	3=35
field:climat	0=45
field:clinic	4=-52
field:clinique	4=-75
field:clone	2=-62
field:cloned	2=-26
field:closeted	6=32
field:cnt	7=44
field:cochlear	4=38
field:coeur	4=-54
field:collecte	0=-73
field:collectif	0=36
field:collectionne	0=-52
field:collective bargaining	7=-31
field:college	0=-28
field:collegue	0=-106
field:colour blind	4=-27
field:coming out	6=69
field:comite	0=25
field:commissariat	8=56
field:communist	0=62
field:communistes	0=61
field:community	7=-44
field:community order	8=28
field:compagnon	6=-48
field:comparee	3=38
field:compas	1=-35
field:compatible	2=33
field:condamnation	8=63
field:condamnee	8=38
field:conditionnelle	8=46
field:confederal	7=45
field:confederation paysanne	7=40
field:confucian	1=26
field:conquests	5=40
field:conquete	5=-32
field:conquetes	5=62
field:conscience	1=64
field:conseil genetique	2=38
field:conservateur	0=41
field:conservatrice	0=-30
field:conserve	3=30
field:conserves	3=36
field:consulat	3=42
field:consultant	4=-57
field:contraception	5=-33
field:contraceptive	5=-33
field:contrebande	8=53
field:controle d acces	3=-47
field:controle judiciaire	8=31
field:convenor	7=60
field:convict	8=-62
field:conviction	8=36
field:convictions	1=-28 8=-27
field:copain	6=67
field:corbyn	0=28
field:corse	0=39
field:corset	4=72
field:cotisations	7=-36
field:couche avec	5=88
field:couleurs	0=-68
field:councillor	0=63
field:councillors	0=-59
field:cour	8=-30
field:covid	4=100
field:crime	8=-78
field:crise	4=-48
field:crises	4=42
field:crohn	4=50
field:crown court	8=-53
field:crutches	4=38
field:cse	7=-82
field:cure	1=-51
field:curfew	8=27
field:cwu	7=44
field:cynic	1=-47
field:cyp21a2	2=57
field:dates women	6=28
field:dealt	8=-32
field:decroissance	0=-43 1=51
field:degrowth	1=48
field:deist	1=38
field:delegation	7=30
field:delegue	7=-27
field:deleguer	7=-52
field:delegues	7=-29
field:deletion	2=42
field:demo	0=-28
field:democrat	0=29
field:democratic	0=47
field:democrats	0=57
field:demonstration	0=-39
field:denudees	5=35
field:deported	0=-47 8=46
field:depression	4=27
field:detache	7=43
field:detention	8=33
field:detenu	8=87
field:detournement	8=-32
field:deux meres	6=62
field:deux papas	6=69
field:deverrouille	3=66
field:devolution	0=-37
field:diabete	4=46
field:diabetic	4=51
field:diabetique	4=74
field:diabetiques	4=-42
field:diagnostiquee	4=-29
field:dieu	1=44
field:digitale	3=-27
field:digitales	3=30
field:disabilities	4=26
field:disciple	1=38
field:disclosure	8=36
field:disorder	4=-50
field:disqualified	8=74
field:dna test	2=38
field:doigt	3=57
field:doigte	3=-39
field:dominant	2=-33 5=-39
field:don juan	5=52
field:donor	0=-28
field:drag	6=-50
field:drepanocytaire	2=44 4=-61
field:drepanocytose	2=45 4=-34
field:drink driving	8=39
field:drinker	4=48
field:drogue	4=-26
field:droit humain	1=44
field:dropped	8=25
field:duchenne	2=35
field:due in	4=47
field:dues	7=29
field:dyslexia	4=52
field:dyslexic	4=26
field:e gates	3=-29
field:ebats	5=29
field:echangiste	5=52
field:ecologiste	0=84
field:efface	8=-40
field:effacees	3=50
field:eis	7=26
field:elected	0=-95
field:elections	0=-86
field:electoral	0=-37
field:electrician	0=-65
field:electronic	0=-48
field:elu	0=-27
field:elue	0=-43
field:elus	7=-44
field:embezzled	8=31
field:empreinte	3=32
field:empreintes	3=44
field:enceinte	4=52
field:enceinte de	5=-35
field:engage	0=29
field:engagee	0=-26
field:engagement	0=-69
field:enquetes	8=-25
field:enqueteur	8=-83
field:enregistre	3=59
field:enregistree	3=54
field:enregistrees	3=69
field:enregistrement	3=-45
field:enrol	3=-61
field:enrole	3=54
field:enrolee	3=45
field:enrolled	3=89
field:epictetus	1=52
field:epicurean	1=-35
field:epicurien	1=59
field:epicurienne	1=-35
field:epileptic	4=48
field:epileptique	4=36
field:epipen	4=36
field:epouse	6=38
field:erotic	5=64
field:escort	5=-38
field:escorte	5=-50
field:escroquerie	8=-60
field:etat	0=-57
field:ethiques	1=56
field:europeennes	0=34
field:eurosceptique	0=44
field:ex offender	8=49
field:existentialist	1=40
field:existentialiste	1=55
field:exome	2=68
field:explicit	5=43
field:extraconjugale	5=52
field:extramarital	5=38
field:extreme droite	0=38
field:extreme gauche	0=41
field:eyesight	4=66
field:face	3=57
field:face recognition	3=-29
field:face scan	3=39
field:faceprint	3=48
field:facial	3=58
field:facial recognition	3=29
field:faciale	3=39
field:facteur v	2=38
field:faible	4=-53
field:faillite	8=-36
field:fainted	4=35
field:falsifie	8=45
field:familial	2=-41
field:far right	0=29
field:father of the chapel	7=44
field:fatigue	4=41
field:faux	8=49
field:fbi	3=32
field:fbu	7=50
field:federal	7=-36
field:federalist	0=56
field:federation	0=-54 7=-76
field:femme	6=-68
field:fh	2=35
field:fianna fail	0=27
field:fibromyalgie	4=52
field:fiche s	8=71
field:fichier	3=29 8=-44
field:fidelite	5=-33
field:figure	3=-39
field:fijais	8=45
field:filiation	2=-45
field:fine	8=-84
field:fine gael	0=57
field:fined	8=52
field:fingerprint	3=37
field:fingerprinted	3=54
field:fingerprints	3=64
field:fingers	3=-55
field:fingertips	3=45
field:fits	4=-54
field:fleury	8=-33
field:fling	5=44
field:flirt	5=-65
field:fo	7=49
field:forged	8=39
field:forgery	8=27
field:forging	8=31
field:franc macon	1=35
field:fraude	8=32
field:freemason	1=50
field:freemasons	1=31
field:freethinker	1=26
field:frere	1=-103
field:frozen	1=25
field:fsu	7=61
field:fume	4=55
field:g6pd	2=32
field:gabarit	3=60
field:gabarits	3=-42
field:gait	3=42
field:gang	8=-43
field:garde a vue	8=46
field:gates	3=-45
field:gaulliste	0=70
field:gay	6=83
field:gay bar	6=-42
field:gedmatch	2=33
field:gendarme	8=-77
field:general secretary	7=-52
field:genes	2=-57
field:genetic counsellor	2=-49
field:genetically	2=59
field:geneticienne	2=-46
field:genetique	2=88
field:genetiquement	2=33
field:genetiques	2=-42
field:genome	2=36
field:genomes	2=-39
field:genotype	2=58
field:genotyping	2=32
field:genou	4=74
field:gerer	8=35
field:glaucoma	4=30
field:global entry	3=48
field:gluten	4=-28
field:god	1=79
field:gouvernement	0=70
field:government	0=47
field:governments	0=-35
field:gp	4=-81
field:graffiti	8=25
field:grande loge	1=47
field:green party	0=45
field:greves	7=25
field:grossesse	4=36
field:gud	0=39
field:gueret	4=-63
field:guerison	4=37
field:guerre	4=-65
field:guilty	8=41
field:haemochromatosis	2=31
field:haemophilia	4=-34
field:hand geometry	3=40
field:handicap	4=-45
field:handicape	4=72
field:handling	8=-28
field:handprint	3=25
field:harassment	8=-46
field:hard of hearing	4=53
field:hcr	3=72
field:health	4=-44
field:healthy	4=25
field:hearing aids	4=-44
field:heart condition	4=-39
field:hemophilie	4=-46
field:her girlfriend	6=63
field:her wife	6=93
field:hereditaire	2=33
field:hereditary	2=30
field:hernie	4=38
field:hernie discale	4=34
field:hetero	6=62
field:heterosexual	6=78
field:heterosexuel	6=37
field:heterosexuelle	6=47
field:heterozygote	2=47
field:heures de delegation	7=30
field:hidalgo	0=46
field:his boyfriend	6=68
field:his fiance	6=29
field:hla	2=79
field:hmp	8=-34
field:homo	6=110
field:homophobie	6=-31
field:homosexual	6=68
field:homosexualite	6=58
field:homosexuel	6=84
field:homosexuelle	6=48
field:homozygote	2=43
field:homozygous	2=31
field:hopitaux	4=-28
field:hospital	4=-56
field:hospitalise	4=94
field:hospitals	4=-81
field:humanist	1=47
field:humanists	1=52
field:huntington	2=63 4=-88
field:husband	6=-39
field:hypersensible	4=30
field:idealist	1=29
field:idealiste	1=-29
field:idees	0=30
field:identity theft	8=-38
field:ig metall	7=26
field:illness	4=48
field:illnesses	4=38
field:immune	4=30
field:immunocompromised	4=48
field:in bed	5=53
field:inapte	4=61
field:incapacite	4=43
field:incarcere	8=36
field:independence	0=29
field:index	3=40
field:infectious	4=-25
field:infidele	5=57
field:infidelity	5=-37
field:inheritance	2=-67
field:initiation	1=-57
field:initie	1=26
field:injury	4=-27
field:inmate	8=52
field:inside	8=49
field:insider	8=39
field:insomniaque	4=52
field:insoumis	0=37
field:insoumise	0=-37
field:insulin	4=44
field:interdiction	8=59
field:interdit	8=58
field:intimate	5=71
field:intime	5=55
field:intimes	5=44
field:intimite	5=-45
field:inversion	2=44
field:investigated	8=-44
field:investigation	8=57
field:investigator	8=-56
field:iris scanners	3=-59
field:israel	0=44
field:ivf	4=34
field:ivresse	8=33
field:iwgb	7=58
field:jailed	8=35
field:judiciaires	8=59
field:jugee	8=54
field:jugement	8=-52
field:jumeau	2=-44
field:jumeaux	2=-80
field:jury	8=-65
field:juvenile	8=37
field:kantian	1=40
field:karyotype	2=66
field:keystroke	3=47
field:kidney	4=40
field:kidneys	4=-35
field:klinefelter	2=41
field:kurde	0=49
field:labour	0=27
field:langue des signes	4=-30
field:lapsed	1=-37
field:latex	5=-85
field:le pen	0=39
field:leaflet	0=-34
field:learning rep	7=31
field:lecteur	3=38
field:lecteurs	3=-44
field:left	0=-69
field:left wing	0=83
field:legislatives	0=30
field:leiden	2=36
field:lesbian	6=105
field:lesbienne	6=44
field:leucemie	4=31
field:lgbt	6=-30
field:lgbtq	6=53
field:liberale	0=-42
field:liberals	0=40
field:libere	8=60
field:liberee	8=-31
field:libertin	5=86
field:libido	5=40
field:libre penseur	1=64
field:libre penseuse	1=34
field:licence	8=-28
field:licencie	7=36
field:licenciement	7=-30
field:liste	0=-27
field:lit	5=-46
field:lit sur les levres	4=56
field:lithium	4=50
field:locked up	8=33
field:loge	1=55
field:logement	1=-47
field:loi travail	0=26
field:lover	5=70 6=-86
field:lr	0=88
field:lung	4=-56
field:lungs	4=42
field:lynch	2=27
field:macon	1=-33
field:maconnerie	1=-51
field:macron	0=67
field:maga	0=63
field:magistrate	8=-35
field:magistrates	8=42
field:maire	0=33
field:maitresses	5=32
field:maladie	4=25
field:maladies	4=-44
field:malentendant	4=46
field:mandat	0=-44
field:mandate	7=-43
field:mandats	7=46
field:manif	0=61
field:manifestation	0=-60
field:manslaughter	8=36
field:march	0=-44
field:marches	0=-26
field:marcus aurelius	1=26
field:mari	6=-55
field:marie a	6=-47
field:married	6=-46
field:mason	1=-40
field:mastectomie	4=-37
field:matched	3=29
field:materialist	1=65
field:materialiste	1=-77
field:mayor	0=-51
field:medecin du travail	4=-43
field:medical	4=-57
field:medicaments	4=-58
field:medication	4=45
field:melanoma	4=41
field:melenchon	0=39
field:member of the	0=-32
field:membership	0=-28
field:meme sexe	6=38
field:mention	8=52
field:mesure	8=-51
field:migraines	4=29
field:militaire	0=-63
field:militante	0=-35
field:milite	7=-37
field:minister	0=-59
field:mis en examen	8=31
field:modem	0=50
field:moelle	2=35
field:momentum	0=33
field:monarchist	0=45
field:monarchiste	0=62
field:mosaic	2=31
field:mp	0=28
field:mugged	8=-42
field:municipales	0=36
field:murder	8=-26
field:musicians union	7=34
field:mutations	2=-64
field:mute	2=-65
field:myheritage	2=53
field:myopathie	2=30
field:nasuwt	7=50
field:nationalist	0=63
field:naturalist	1=-40
field:nautilus	7=50
field:negociant	7=-72
field:negociation	7=-40
field:negocie	7=-54
field:negocier	7=35
field:neu	7=42
field:nihilist	1=56
field:non lieu	8=45
field:non violence	1=58
field:notre dame des landes	0=38
field:npa	0=54
field:nude	5=42
field:nuj	7=54
field:num	7=27
field:obama	0=34
field:obedience	1=44
field:objecteur	1=33
field:occupational	0=-42
field:occupational health	4=-27
field:offence	8=-27
field:offences	8=-44
field:offender	8=61
field:on licence	8=67
field:one night stand	5=-32
field:one night stands	5=51
field:onlyfans	5=49
field:open marriage	5=45
field:opens the	3=62
field:operations	4=-82
field:opere	4=52
field:opposante	0=64 3=-31
field:opposes	0=32
field:opposition	0=67 3=-66
field:organiser	7=-27
field:orientation sexuelle	6=31
field:outed	6=69
field:outrage	8=55
field:ouvrent	3=-25
field:ouvriers	7=-39
field:pacifism	1=39
field:pacifist	1=53
field:pacifiste	0=-70 1=87
field:pacse	6=-78
field:paie pour	5=29
field:pain	4=-29
field:painkillers	4=55
field:palb2	2=34
field:palestinian	0=45
field:palm	3=65
field:palm vein	3=29
field:panel	2=-52
field:panels	2=-30
field:panic attacks	4=68
field:panne	5=-36
field:pansexual	6=51
field:pansexuelle	6=54
field:parlement	0=-27
field:parlementaire	0=-57
field:parole	8=46
field:parti	0=48
field:partially sighted	4=67
field:parties	0=-83
field:partis	0=-58
field:partner	6=-34
field:party	0=38
field:pas	3=-101
field:passe	5=-83
field:passion	5=-67
field:paternite	2=-55
field:paternity	2=49
field:paume	3=74
field:pcf	0=79
field:pcr	2=-29
field:pcs	7=26
field:perjury	8=55
field:permanence	0=-28
field:perverting	8=33
field:petitions	0=39
field:philosophe	1=-25
field:philosopher	1=-35
field:philosophy	1=-54
field:photos intimes	5=31
field:pills	4=-60
field:pilule	4=-26
field:piquet	7=59
field:plans	5=-32
field:playboy	5=-39
field:pleaded	8=35
field:pma	4=-38
field:pneumonia	4=34
field:pointage	3=-30
field:pointe	3=38
field:pointeuse	3=-28
field:pointeuses	3=-31
field:polices	8=-47
field:policier	8=-35
field:political levy	7=32
field:politically	0=76
field:politics	0=-26
field:politiques	0=-55
field:poll	0=-42
field:polling	0=-27
field:polyamorous	5=51
field:polyamour	5=54
field:polyamoureuse	5=27
field:polyamoureux	5=27
field:porn	5=64
field:porno	5=83
field:porte le	2=-52
field:porte un	2=-72
field:porteuse	2=96
field:portique	3=43
field:possession	8=47
field:pouce	3=51
field:pouces	3=25
field:poursuites	8=45
field:poursuivi	8=61
field:preceptes	1=26
field:predispose	2=31
field:predisposition	2=58
field:prelevement	2=48 3=-58
field:premutation	2=28
field:preservatifs	5=-31
field:presidente	0=-72
field:presidentielle	0=41
field:pression	3=46
field:prime minister	0=-30
field:principe	1=-43
field:principes	1=30
field:prints	3=50
field:prison	8=29
field:prisons	8=-51
field:probation	8=34
field:proctoring	3=30
field:procureur	8=74
field:promiscuous	5=37
field:prosecuted	8=32
field:prospect	7=49
field:prosthetic	4=32
field:prostituees	5=37
field:prostitute	5=33
field:prostitution	5=-54
field:protest	0=-76
field:prothese	4=34
field:protheses	4=-39
field:prud hommes	7=-33
field:ps	0=73
field:psychiatre	4=42
field:psychiatrie	4=-53
field:psychiatrist	4=51
field:psychologue	4=-36
field:puceau	5=37
field:radical	0=44
field:rally	0=34
field:rappel	4=-48
field:rappel a la loi	8=46
field:rapport	5=-26
field:rassemblement national	0=25
field:rationalist	1=66
field:rationaliste	1=47
field:rcn	7=37
field:recel	8=40
field:recognition	7=-80
field:reconnait	3=37
field:reconquete	0=62
field:recovered	4=-40
field:recovering	4=72
field:referendum	0=26
field:reforme	0=-61
field:refuse	3=-36
field:refusee	3=28
field:regime	4=-46
field:regionales	0=-29
field:registered	8=-59
field:rehab	4=26
field:rehabilitation	4=-31 8=57
field:rein	4=30
field:relaxe	8=46
field:relaxee	8=58
field:released	8=45
field:relevees	3=47
field:religieux	1=-25
field:religion	1=55
field:remain	0=45
field:remission	4=69
field:renaissance	0=48
field:rep	7=28
field:representant	7=-34
field:republican	0=66
field:reseau veineux	3=34
field:reserve	4=-57
field:retenue	7=-38
field:retina	4=-66
field:retinal	4=-29
field:retine	3=58 4=-62
field:retrait de permis	8=43
field:rett	2=45
field:revolution	0=-29
field:rhume	4=26
field:riots	8=31
field:rmt	7=68
field:rn	0=79
field:royaliste	0=67
field:rqth	4=72
field:rss	7=-66
field:sa femme	6=-73
field:sa fiancee	6=45
field:safety rep	7=37
field:same sex	6=63
field:sanders	0=28
field:sante	4=-30 8=-69
field:scan	3=136
field:scannait	3=26
field:scanne	3=46
field:scanner	3=39
field:scanners	3=-64
field:sceptical	1=-58
field:sceptics	1=-49
field:sclerose	4=44
field:secretaire de	7=-27
field:secretaire du	7=49
field:secular	1=25
field:secularist	1=73
field:seduced	5=32
field:seduit	5=-34
field:seizure	4=32
field:selfie	3=46
field:senat	0=-66
field:sentence	8=37
field:sentences	8=-28
field:sequelle	4=42
field:sequelles	4=26
field:sequencage	2=36
field:sequence	2=-62
field:sequences	2=-46
field:sequencing	2=-49
field:seropositif	4=73
field:sex	5=37
field:sex offenders	8=34
field:sex tape	5=51
field:sexual orientation	6=52
field:sexuality	5=-76 6=30
field:sexually	5=38
field:sexuelle	5=51
field:sexuelles	5=39
field:sexuels	5=49
field:shop floor	7=-49
field:shop steward	7=56
field:shoplifting	8=39
field:sickle	2=42
field:sickle cell	4=-68
field:signature	3=-32
field:signed off	4=40
field:siptu	7=43
field:skeptics	1=39
field:sleeping with	5=42
field:slept with	5=73
field:slipped disc	4=28
field:smoker	4=37
field:snes	7=70
field:snj	7=30
field:snp	0=42
field:snuipp	7=48
field:sober	4=43
field:socialist	0=70
field:socialiste	0=53
field:soeur	1=-66
field:soins	4=-82
field:solidaires	7=105
field:solidarity	0=31
field:solidarnosc	0=-48 7=34
field:son compagnon	6=-75
field:son copain	6=33
field:son epouse	6=57
field:son epoux	6=-61
field:son fiance	6=37
field:son mari	6=-52
field:sorti du placard	6=34
field:soulevements de la terre	0=52
field:soupconne	8=-34
field:souverainiste	0=46
field:spectrum	4=57
field:spinal	4=-25
field:spine	4=35
field:spiritual	1=-26
field:stoic	1=-33
field:stoicien	1=74
field:stoicisme	1=25
field:stole	8=50
field:stonewall	6=-34
field:straight	6=-31
field:stretch	8=31
field:strip	5=-58
field:stripped	5=-60
field:struck off	8=45
field:subs	7=35
field:sud	7=83
field:suicide	4=50
field:supporter	0=55
field:surgeon	4=-71
field:surgery	4=-51
field:sursis	8=49
field:surveillance	3=25
field:swinger	5=25
field:swingers	5=59
field:sympathiser	0=38
field:symptoms	4=-39
field:syndic	7=-114
field:syndical	7=50
field:syndicale	7=92
field:syndicaliste	7=27
field:syndicaux	7=-25
field:syndique	7=95
field:syndiquee	7=55
field:syndiquer	7=40
field:syndrome	4=-37
field:tabac	4=-29
field:tablet	4=-53
field:tablets	4=60
field:tag	8=70
field:tagged	8=47
field:tante	6=-65
field:taulard	8=61
field:taule	8=58
field:tdah	4=40
field:teamsters	7=53
field:template	3=55
field:temple	1=-36
field:tension	4=-50
field:tenue	1=-49
field:terminals	4=-27
field:test adn	2=41
field:tests adn	2=-50
field:thalassaemia	2=41
field:theosophical	1=47
field:therapie	4=-77
field:therapist	4=-56
field:thoreau	1=36
field:threesomes	5=30
field:thumbprint	3=62
field:thyroide	4=35
field:timbres	7=-43
field:time clock	3=-34
field:tired	4=-69
field:titre de sejour	3=48
field:tp53	2=-45
field:tracts	7=-43
field:trade union	7=-33
field:trade unionist	7=39
field:transhumanist	1=56
field:translocation	2=83
field:transmission	2=-55
field:travail d interet general	8=59
field:tremblement	4=56
field:tremor	4=42
field:tresorier	7=-64
field:trial	8=-30
field:tried	8=-33
field:trisomie	2=-47 4=34
field:trisomique	2=-43 4=40
field:trotskiste	0=48
field:trouble with the law	8=35
field:trump	0=27
field:tuc	7=61
field:turner	2=43
field:twins	2=-25
field:two mums	6=33
field:typage	2=29
field:typing rhythm	3=34
field:ucu	7=51
field:ukip	0=45
field:unbeliever	1=42
field:unef	0=-28 7=-44
field:unfaithful	5=59
field:union	7=75
field:union card	7=30
field:union locale	7=43
field:unionised	0=-78
field:unionist	0=50 7=-29
field:unions	7=-65
field:unison	7=58
field:unite	7=84
field:unpaid work	8=32
field:unsa	7=124
field:usdaw	7=51
field:vaccinated	4=32
field:vaccine	4=-31
field:vaccinee	4=62
field:vaccins	4=25
field:valeurs	1=-25
field:variantes	2=-36
field:vegan	1=37
field:veganes	1=47
field:veganisme	1=45
field:vegans	1=-27
field:vein	3=52
field:veineux	3=51
field:venerable	1=30
field:ver di	7=38
field:verdict	8=-44
field:victim	8=-44
field:victime	8=-88
field:victimes	8=-31
field:vierge	5=47 8=-43
field:views	0=73
field:violence	8=-101
field:virgin	5=57
field:virginity	5=28
field:visa	3=36
field:visa centre	3=-34
field:visage	3=61
field:visages	3=-46
field:visas	3=33
field:vocal	3=36
field:voice sample	3=39
field:voiceprint	3=41
field:voix	0=-123
field:volage	5=56
field:voleur	8=-25
field:vote	0=34
field:voter	0=54
field:votes	0=54
field:voting	0=30
field:vow	5=29
field:walk	3=40
field:wandsworth	8=26
field:ward	4=-53
field:warden	1=-32
field:warned	8=-35
field:warning	8=42
field:wheelchair	4=-34
field:wheelchairs	4=-47
field:wife	6=-80
field:wobbly	7=29
field:works council	7=-44
field:xxy	2=26
field:xyy	2=25
field:zemmour	0=48
field:zen	1=-32
other:BIOMETRIC	0=-123 1=-124 2=-131 4=-161 5=-131 6=-123 7=-90 8=-115
other:CRIMINAL_CONVICTION	0=-91 1=-140 2=-49 3=-96 4=-114 5=-135 6=-114 7=-79
other:GENETIC	0=-118 1=-123 3=-82 4=-149 5=-142 6=-132 7=-84 8=-112
other:HEALTH	0=-148 1=-169 2=-69 3=-111 5=-90 6=-142 7=-139 8=-90
other:PHILOSOPHICAL_BELIEF	0=-116 2=-130 3=-98 4=-158 5=-129 6=-155 7=-129 8=-131
other:POLITICAL_OPINION	1=-65 2=-133 3=-76 4=-105 5=-130 6=-131 7=-32 8=-146
other:SEXUAL_ORIENTATION	0=-127 1=-161 2=-139 3=-110 4=-180 5=-116 7=-129 8=-47
other:SEX_LIFE	0=-162 1=-138 2=-126 3=-135 4=-119 6=-151 7=-132 8=-155
other:TRADE_UNION_MEMBERSHIP	0=-116 1=-131 2=-113 3=-108 4=-136 5=-112 6=-89 8=-118
role:field	5=30
role:hint	0=-50 1=-37 4=-26
role:statement	0=44 2=39 3=72 5=58 6=64 7=82 8=30
role:topic	0=31 1=27 2=34 3=51 6=122 7=96 8=30
role:trait	1=61 4=36 5=71 7=-41
s:23an	2=34
s:aban	8=53
s:aband	8=48
s:aber	1=42 4=-26
s:aberd	1=28
s:abim	0=-45 3=53 4=45 5=-28 7=-29
s:abno	5=-33
s:abnor	2=30 4=-25 5=-42
s:abor	0=54 4=-25
s:abou	1=-74 2=-25 3=-58 5=32 7=-25 8=28
s:abov	5=30
s:abse	0=-33 1=-43 3=-32 4=87 5=-33 7=50 8=-43
s:absen	0=-40 1=-38 2=41 3=-44 4=79 5=-39 7=52
s:abst	1=-45 4=-42 5=53 8=-33
s:absti	4=-75 5=74
s:absu	1=32
s:acad	5=-46
s:acade	5=-52
s:acce	0=-73 1=-34 3=39 4=-29 5=-38 6=-27 7=-33 8=-42
s:accep	3=52
s:acces	0=-38 4=-40
s:acci	0=-26 2=-30 5=37 6=-36
s:accid	2=-29 5=31 6=-34
s:acco	1=56 4=-50 5=-31 7=-98 8=-41
s:accom	3=-44 6=41
s:accor	1=28 7=-80
s:accou	2=-40 3=-40 4=-91 5=-28 6=-71 7=-26 8=-75
s:accu	0=-45 2=-26 8=34
s:accue	0=-48 2=-27 6=32
s:accus	6=-56 8=62
s:acha	5=-46
s:achat	0=-28
s:ache	4=-46 6=-48
s:achet	4=-43 6=-45
s:acqu	3=-29 8=98
s:acqui	1=-26 7=-29 8=101
s:acro	2=-44 7=-28
s:acros	2=-36 7=-34
s:acte	5=-44
s:acti	2=-28 4=-74 7=50 8=-55
s:actin	4=-28
s:actio	0=25 7=-35
s:activ	4=-37 7=70 8=-61
s:actn	2=44
s:acto	3=-38 6=-29
s:actor	3=-34
s:actu	0=-28 4=-35
s:actua	4=-29
s:adap	2=-40 3=-33 5=-41
s:adapt	0=-25 2=-50 3=-37 5=-43
s:adde	2=33
s:addi	4=-40 5=63 8=-67
s:addic	4=-46 5=56 8=-65
s:addr	7=-28
s:addre	7=-36
s:adep	0=-28 5=60
s:adept	0=-34 5=62
s:adey	4=31
s:adhe	0=-38 1=33 4=-44 7=70 8=-35
s:adher	0=-28 5=-27 7=43
s:adhes	0=-52 1=48 7=42 8=-26
s:adjo	3=-31 4=-41 5=-32 7=-28
s:adjoi	3=-28 4=-46 5=-31
s:adju	8=26
s:adjud	4=-25 8=28
s:admi	0=-41 2=-33 3=-53 4=-47 6=-46
s:admin	2=-30 3=-51 4=-43 6=-25 8=-38
s:admit	5=33 6=-25
s:adol	2=25 6=31
s:adole	6=36
s:adop	5=-64 6=31
s:adopt	5=-48
s:adre	2=40 4=-50 5=49
s:adres	5=45
s:adul	0=-39 1=-40 2=-31 3=-37 4=-30 5=51 6=-55 7=-52 8=-48
s:adult	5=41 6=-31 8=-35
s:adve	1=-42 6=-31 8=-26
s:adver	1=-36 6=-38 8=-30
s:advi	0=-31 1=-27 2=-44 3=-65 5=-38 6=-35 7=-60 8=-61
s:advis	0=-48 1=-34 2=-40 3=-53 5=-32 6=-33 7=-51 8=-44
s:aeri	8=-63
s:aerie	8=-51
s:aero	3=-29 4=-26 8=41
s:aerop	3=-32 8=37
s:affa	0=-50 1=-57 2=-27 3=-73 4=-53 6=-32 7=-41 8=33
s:affai	0=-61 1=-63 3=-66 4=-58 6=-33 7=-42
s:affe	4=41
s:affec	0=-26 4=43
s:affi	1=30 4=-34 5=50 6=-36 7=72 8=-29
s:affic	6=-25
s:affil	0=67 5=-35 7=72
s:affir	1=39 5=48
s:affr	5=-35 8=36
s:affra	8=32
s:affre	5=-41
s:afte	0=-40 1=26 2=47 6=-76
s:after	4=32 6=-42
s:agac	6=25
s:agace	6=32
s:agai	0=69 1=26 2=32 3=-30 4=52 5=-78 6=-46 7=-45
s:again	0=67 3=-28 5=-41 6=-47 7=-34
s:agen	0=-126 1=-77 2=-77 4=43 5=-38 6=-74 7=-46 8=-45
s:agenc	0=-97 1=-77 2=-68 4=30 5=-26 6=-61 7=-32 8=-45
s:agend	0=-41
s:agent	8=-31
s:aggr	2=-39
s:aggre	1=26 2=-26
s:agil	3=-31
s:agno	0=-27 4=-31 5=-36 6=-50
s:agnos	0=-36 4=-30 5=-45 6=-43
s:agre	1=-54 2=-25 3=31 4=-29 7=-32
s:agree	3=40 7=-27
s:agreg	1=-41
s:agrem	2=-34 8=60
s:agres	8=-46
s:aide	4=-32
s:aili	0=-33 4=-60
s:ailin	4=-54
s:aima	5=-33 6=25
s:aime	5=-28 6=27 8=-26
s:airf	4=-27
s:airl	2=33 3=-27 4=-36 7=-35 8=-28
s:airli	2=32 4=-43 7=-36
s:airp	8=31
s:airpo	8=25
s:alar	4=-38 8=-54
s:alarm	4=-34 8=-39
s:albu	4=-58 8=-43
s:alco	0=-27 3=-25 5=-41 8=98
s:alcoo	0=-25 5=-39 8=97
s:alge	0=57
s:algo	2=-36 3=41
s:algor	0=-29 2=-44
s:alime	2=-26
s:alle	0=-50 1=-50 2=-29 5=-90 6=-45 8=-46
s:allel	2=31
s:allem	0=-34 1=-31 6=-34
s:aller	0=-25 1=-25 2=-61 5=-73 7=-52 8=-26
s:allo	1=31 8=28
s:alon	0=61 1=-41 2=39 4=-40
s:alph	2=39
s:alsa	4=-31 7=-43
s:alsac	4=-28 7=-32
s:altr	1=57
s:altru	1=69
s:alwa	4=-25 6=49
s:alway	5=-34 6=65
s:alzh	2=60
s:alzhe	2=70
s:aman	0=-44
s:amant	0=-38
s:amat	0=-37
s:amate	0=-30 5=-27
s:amba	3=32
s:ambas	3=37 6=-26
s:ambi	0=-51 1=58
s:ambit	1=38
s:amel	2=-28
s:ameli	2=-30
s:amen	4=69
s:amena	4=44
s:amend	4=33
s:amer	0=44 2=41 3=-26 6=-44
s:ameri	2=46 3=-26 6=-39
s:amia	8=-33
s:amic	7=50 8=-29
s:amie	5=-42 6=86
s:amit	6=31
s:amiti	6=32
s:amni	8=61
s:amon	1=-26 4=-41
s:amou	0=-56 1=-48 2=-38 4=-52 6=75 7=-33 8=-29
s:amour	1=-31 4=-30 5=-72 6=93 7=-30
s:amyo	2=32
s:amyot	2=47
s:anal	1=-45 2=42 4=-50 5=-44 6=-28 7=-49 8=-56
s:analy	1=-41 2=42 4=-49 5=-50 6=-37 7=-55 8=-73
s:anar	1=97 5=-27 6=-26
s:anarc	0=41 1=90 5=-26
s:ances	1=-32 2=-31
s:anci	0=64 1=40 2=-44 7=34
s:ancie	0=35 1=56 2=-49 3=-34 6=37 7=38 8=-45
s:ange	1=46 8=32
s:anger	1=41
s:angi	2=49
s:angl	1=-43 8=-26
s:angla	0=-29
s:angli	1=-49
s:anim	0=-72 1=115 2=-57 3=-59 4=-55 5=-82 6=-30 7=27 8=-61
s:anima	0=-50 1=107 2=-40 3=-52 4=-56 5=-63 6=-56 7=-44 8=-45
s:animi	1=59
s:ankl	8=26
s:anne	0=-35
s:annee	8=25
s:anno	5=45
s:annon	5=52
s:annu	0=-26 3=-25 4=-52 5=-60 8=53
s:annua	4=-42
s:annue	5=-66
s:annul	8=56
s:anom	2=70 4=-28 5=-32 6=-27
s:anoma	2=59 4=-30 5=-33
s:anon	6=-28 7=-30 8=43
s:anony	3=-26 4=-25 5=33 6=-31 8=53
s:anot	0=-56 6=87 8=-33
s:anoth	0=-43 5=44 6=64
s:answ	0=-30 1=-48 6=-33 8=-29
s:answe	1=-35 6=-39 8=-29
s:ante	4=-29 8=72
s:antec	2=-37 4=-26 5=-33 8=67
s:anth	1=119 6=-49
s:anthr	0=-27 1=124 6=-46
s:anti	1=100 5=-45 7=-25 8=-52
s:antic	0=30 4=57
s:antid	4=44
s:antin	1=66
s:antiq	4=-49
s:antis	0=-29 1=90
s:antit	2=41
s:anto	6=62
s:antoi	6=58
s:anxie	4=-47
s:anxio	4=62
s:anyo	2=46 5=43
s:anyon	2=36 5=61
s:anyt	0=26 1=48 4=-31
s:anyth	0=33 1=38 6=-32
s:apai	0=-35
s:apais	0=-31 5=-25
s:apar	0=31
s:apne	4=63
s:apoe	4=-29
s:apol	0=67
s:apoli	0=57
s:appa	1=53 4=52 5=-71 8=-33
s:appar	0=31 1=32 4=39 5=-71 6=56 7=-42 8=-38
s:appe	1=-68 3=-29 4=87 5=-68
s:appea	1=-47 5=-25 8=42
s:appel	1=-34 3=-27 4=84 5=-32 8=-27
s:appl	2=28 4=-30
s:appli	1=32 4=-38
s:appo	0=-39 7=29 8=-54
s:appoi	0=-37 7=28 8=-50
s:appr	0=-48 1=-77 2=-41 3=33 4=-64 7=37
s:appre	0=-53 1=-67 2=-57 4=-46 8=-35
s:appri	3=35 4=-31 6=25 7=41 8=-50
s:appro	8=54
s:appu	0=50 2=59 5=-37
s:apre	1=52 2=44 4=-44 5=33 7=-49
s:apri	4=35
s:arbi	0=-32 4=-38
s:arbit	4=-35 7=-33
s:arbr	0=42 2=-75
s:arch	0=-33 2=-37 3=-30 4=-62 5=-48 6=-39 7=-28 8=-74
s:arche	0=-27
s:archi	0=-52 2=-34 4=-53 5=-52 6=-25 7=-32 8=-75
s:arde	0=-28
s:ardec	0=-31 1=37
s:argu	6=26 8=-42
s:arle	5=-32
s:arme	1=59 8=-63
s:armee	8=-38
s:arna	8=33
s:arou	4=-31
s:aroun	4=-29 5=33
s:arra	1=-31 5=64
s:arran	1=-30 5=60
s:arre	0=-36 1=-49 2=25 3=-27 4=-25 5=-56 6=-41 7=-54 8=71
s:arres	0=-30 2=40
s:arret	0=-27 2=-40 4=-37 8=59
s:arri	3=-52 4=-29 5=-36 8=-66
s:arriv	3=-39 4=-26 5=-41 8=-54
s:arro	0=55
s:arron	0=52
s:arth	4=48
s:arthr	4=36
s:arti	1=-36 2=-25 3=-56 4=-47 6=-48
s:artic	0=26 4=-26 5=39 6=-31
s:artis	0=-45 1=-28 3=-60 5=-42 8=25
s:asce	0=-34 3=-25 4=53
s:ascen	0=-40 3=-27 4=45
s:asex	4=-51 5=39 6=37 8=-41
s:asexu	1=-29 4=-44 5=38 8=-35
s:ashk	2=57
s:ashke	2=71
s:aske	0=-40 4=28 5=-49 6=37 7=-35
s:aski	3=29
s:askin	3=39
s:asle	7=49
s:assa	0=-39 4=-25
s:asse	1=28 2=-28 3=28 4=-30 5=-52 6=-34 7=-43 8=-42
s:assem	1=45 4=-34 5=-32 7=-29
s:asses	3=26
s:assi	0=-48 1=-39 2=-58 3=-48 4=-80 5=-73 6=-45 7=-43
s:assig	8=43
s:assis	0=-48 1=-34 2=-40 3=-46 4=-75 5=-64 6=-40 7=-35 8=-82
s:asso	0=-59 2=-79 3=-57 4=-64 7=-32
s:assoc	0=-57 2=-70 3=-52 4=-58 7=-55
s:assu	0=56 1=-28 2=-44 3=-50 4=-60 5=31 6=41 7=-79
s:assum	4=-30 6=54 7=-32
s:assur	0=47 1=-38 2=-53 3=-42 4=-42 5=29 7=-74
s:asth	1=-32
s:asthm	1=-29 4=34
s:astr	0=-40 1=36 5=-44
s:astri	6=29
s:astro	0=-26 1=45 2=25 5=-27
s:atel	1=-98 2=-35 4=47 6=-43 7=43
s:ateli	0=-31 1=-112 2=-36 3=-40 4=39 5=-27 6=-48 7=31
s:athe	0=-55 1=109 2=-43 3=-44 4=-55 5=-44 6=-45 7=-39
s:athei	0=-44 1=74 2=-36 3=-25 4=-37 5=-36 6=-30
s:athl	2=33 5=-33 8=-31
s:athle	2=33 5=-34 8=-33
s:atla	0=43 4=-40 5=-35
s:atlan	0=49 4=-40 5=-26 7=25
s:atro	2=54
s:atrop	2=68 4=-30 6=-29
s:atta	1=-32 6=-27
s:attac	0=43 3=32
s:atte	0=-34 2=50
s:attei	0=-28 2=41 4=-38 6=-33
s:atten	0=-30 2=-26 4=29 7=-30
s:attes	7=26
s:atti	5=-59
s:attir	5=-56
s:attr	0=-27 3=44 5=-28
s:attra	5=-27
s:attri	3=54
s:aube	5=-33 6=54
s:auber	5=-33 6=53
s:aubi	4=48
s:auct	3=-26
s:aucti	3=-29 4=-28
s:aucu	0=36 1=72 3=-56 4=34 6=-64 7=-42 8=-26
s:aucun	0=33 1=41 2=-26 3=-35 4=32 6=-45
s:audi	0=-56 1=-48 2=-44 3=-57 4=-63 5=-59 6=-44 7=-53 8=-66
s:audie	8=-52
s:audio	4=-54
s:audit	0=-44 1=-52 2=-33 6=-31 7=-35
s:augu	0=44 1=28 4=-27
s:augus	0=51
s:aujou	1=26
s:aumo	1=27 3=-37 8=-63
s:aumon	1=27 3=-36 8=-49
s:aupr	4=-37 7=-43 8=25
s:aupre	7=-31 8=25
s:aura	0=37 5=-55 6=71 7=-36 8=25
s:aurai	0=27 2=-27 6=56 7=-27 8=32
s:aure	1=30 3=-43
s:aurel	1=34 3=-38
s:auss	0=-33 2=27 5=-42
s:aust	2=-25 4=-27
s:auste	2=-32
s:auth	0=-69 2=-32 3=85 6=-31
s:authe	0=-55 3=74
s:autho	2=-28 8=-25
s:auti	3=-26 4=33 8=-31
s:autis	4=27 8=-28
s:auto	0=58 2=-41 3=55 5=-29 7=-38
s:autom	0=-29 2=-29 3=51 4=-36
s:auton	0=30 7=-37
s:autor	0=44
s:autr	0=29 1=55 4=-44 6=45 8=-49
s:autre	0=45
s:autri	8=-36
s:autu	4=43
s:autum	4=44
s:auxil	6=-34
s:avai	0=52 1=-28 3=-32 4=-41 8=-45
s:avail	8=-33
s:avan	1=30 3=-38 4=-43 5=-43 8=-50
s:aven	0=-35 1=-27 4=-30 5=-28
s:avent	0=-30 4=-28 5=-36
s:aver	5=67
s:avert	5=60
s:aveu	4=-38
s:aveug	4=-49
s:avio	2=53
s:avoc	0=-25 1=-35 2=-30 4=-36 5=-37 6=-36 8=-28
s:avoca	0=-26 1=-37 2=-29 4=-25 5=-34 6=-47 7=31 8=-51
s:avoi	1=34 2=-26 3=-59 4=48 6=-59 8=-30
s:avon	0=26 7=-32
s:avou	5=77 7=-41 8=56
s:avow	1=47
s:avowe	1=47
s:awai	8=50
s:await	8=64
s:awar	6=73 8=-51
s:ayan	4=-25
s:bach	0=-31 1=-27
s:bache	0=-31
s:back	1=-38
s:badg	0=-75 2=-30 3=75 5=-36
s:badl	5=-34
s:bail	0=-26 5=39 8=-28
s:bais	3=-25 8=32
s:baiss	3=-26 8=47
s:bake	1=-69 3=-56 5=-25 8=-45
s:baker	1=-51 3=-40 8=-50
s:bala	4=-71 6=-31
s:balan	4=-70
s:ball	0=-32 5=-38 7=-46
s:ballo	7=-45
s:ballr	0=-25 5=-36
s:bama	0=60
s:bamak	0=53 4=25
s:band	5=-44
s:bank	1=-30 4=-34 5=-54 8=-38
s:banke	1=-27
s:banki	5=-27
s:bann	8=48
s:banne	8=54
s:banq	3=36 4=-25 5=-67 6=-39 7=-48 8=-59
s:banqu	1=-26 3=37 4=-42 5=-54 6=-42 7=-45 8=-62
s:bapt	7=47
s:bapti	7=55
s:barb	6=-25
s:barbe	6=-26
s:barga	7=-25
s:barm	6=-38
s:barma	6=-27
s:baro	2=-60
s:barr	0=-73 3=-26 4=-42 5=-58 7=-28 8=48
s:barre	5=-40 8=57
s:barri	0=-27 8=-51
s:bart	6=-42
s:barte	6=-35
s:base	8=-33
s:basq	0=-30
s:basqu	0=-30
s:bati	1=-39 4=-27 7=-43 8=-40
s:batim	1=-39 7=-36 8=-35
s:batt	5=40 8=-52
s:batte	5=41 8=-53
s:bava	0=49
s:bavar	0=56
s:bayr	0=86
s:bayro	0=76
s:beat	1=-41 4=37
s:beau	0=-26
s:beca	3=47 5=30 8=-47
s:becam	1=34
s:becau	2=-25 3=49 5=34 8=-44
s:bect	3=-33 7=47
s:befo	0=-36 4=44 6=-27 8=-45
s:befor	0=-39 1=-27 4=49 6=-31 8=-42
s:bega	1=27 4=66
s:beha	7=-29
s:behal	7=-26
s:bein	1=38 4=28 5=-34 6=53
s:belf	1=43 7=-25
s:belfa	1=50
s:belg	0=28 1=-29 4=-27 7=-34 8=70
s:belgi	0=31
s:beli	0=-45 2=-27 3=-33 4=-47 5=-48 6=-65
s:belie	0=-32 2=-32 3=-32 4=-40 5=-54 6=-65
s:belo	0=36 8=-36
s:belon	0=36 8=-30
s:benc	4=-31
s:bene	0=34 1=-34 2=-39 3=-30 5=-44 7=-61 8=-26
s:benev	1=-28 3=-30 4=-27 5=-34 7=-48 8=-67
s:beni	1=45 4=33
s:bern	0=27 4=-44 8=-30
s:berni	0=39 8=-29
s:beso	4=26
s:besoi	4=28
s:bett	0=-48 4=37
s:bette	0=-51 4=45
s:betw	0=26 1=-39 7=-35 8=-29
s:betwe	0=27 1=-32 7=-35 8=-26
s:bibl	1=57 4=-25 5=-28 6=-38 8=-34
s:bibli	0=27 8=-30
s:bien	8=36
s:bila	0=-26 3=-29 4=-34 8=-26
s:bili	6=-59
s:bilin	6=-52
s:bille	6=25
s:bind	8=-27
s:binde	8=-34
s:biob	2=-47
s:bioba	2=-30
s:bioe	5=-31
s:bioet	5=-33
s:biog	0=-36
s:biogr	0=-38
s:biol	8=-25
s:biolo	6=-26
s:biom	0=-73 1=-33 2=-29 4=-57 5=-38 6=-47 7=-36 8=-58
s:biome	0=-75 1=-40 2=-35 3=26 4=-67 5=-38 6=-43 7=-30 8=-66
s:bipo	4=28
s:bipol	4=39
s:birm	0=34 8=-36
s:birt	2=44 4=26
s:bise	0=-36 1=-36 4=-48 5=-61 6=118 8=-25
s:bisex	0=-37 1=-42 4=-43 5=-61 6=119 8=-27
s:blac	2=-39 6=-27 7=44 8=-30
s:black	2=-37 7=47 8=-28
s:blad	0=-30 2=-25
s:blan	0=35 3=-25 4=-43 5=-61 6=-26 8=44
s:blanc	4=-34
s:bles	4=-30 8=44
s:bless	8=50
s:blin	1=-30 3=-37 4=-34 5=-34 8=-41
s:blind	4=-29
s:bloc	0=52 4=47
s:bloca	0=49
s:block	4=59
s:blog	5=58 8=-33
s:bloke	6=28
s:bloo	1=-31 2=30 4=34 5=-43 6=-34 7=-25 8=-38
s:boar	0=-29 5=-65 6=-50 8=-80
s:boas	5=39
s:boast	5=41
s:boil	7=35
s:boir	4=78 8=-43
s:bond	0=-37 3=-26 8=-29
s:bonn	1=-31 4=-65 5=-59 6=-42
s:bonne	5=-43
s:book	0=-41 1=-31 3=-26 4=-50 5=-61 6=-59 7=-27 8=-46
s:bookk	5=-38 8=-27
s:books	1=34
s:boot	5=-41
s:bord	4=-34 6=-35 8=-46
s:borde	3=31 6=-29 8=-42
s:bori	6=57 8=-27
s:bost	0=26
s:boud	1=-46
s:boudd	1=-37
s:boug	3=-36
s:bough	3=-37 6=29
s:boul	0=-29 6=-46
s:boula	0=-25 6=-41
s:boun	8=30
s:bour	4=-45 7=-37
s:bours	4=-27
s:bout	0=-35 2=-36 3=-34 4=-45 6=-27 8=-61
s:boute	8=-51
s:bouti	1=-28 2=-31 3=-39 4=-28
s:boyf	0=-25 4=-26 5=29 6=-25 8=-31
s:boyfr	0=-33 4=-33 8=-31
s:brac	4=-40
s:brace	0=-25 4=-43
s:brad	4=-26
s:brai	2=-27 4=-26
s:brail	4=-25
s:bran	0=-70 1=-35 2=-36 3=-68 4=-70 5=-57 6=-28 7=68 8=-54
s:branc	0=-64 3=-30 7=90 8=-45
s:brand	4=-27
s:braq	6=-56
s:braqu	6=-50
s:bras	0=-39
s:braw	8=45
s:brca	2=53 4=-33 6=-35
s:brea	0=-40 1=-40 4=62 5=-62 6=-39 8=-50
s:break	5=-52
s:breas	4=65
s:bree	2=-37 4=-28 8=-38
s:breed	2=-40 8=-37
s:bres	5=-49 6=-38
s:bret	0=36 7=-51
s:breta	7=-29
s:breto	0=29 7=-35
s:brew	0=-26
s:brex	0=62
s:brexi	0=54
s:bric	1=-29 4=-34
s:brick	1=-35 4=-37 8=-27
s:brid	5=-46 8=-42
s:brida	8=-40
s:bridg	5=-46 6=29
s:brie	5=-52 8=-47
s:brig	0=-59 4=46 5=-46
s:briga	0=-33
s:brigh	0=-26 4=47 5=-36
s:bril	6=-45 7=33
s:brill	6=-30 7=28
s:brin	4=37 8=-57
s:bring	4=47
s:bris	0=30 3=-29 6=-27 8=34
s:brist	5=26 6=-29 8=36
s:brit	7=-29
s:brita	0=28
s:broa	0=-65 7=-26
s:broad	0=-64 7=-32
s:brok	0=-33 1=38 3=-26 5=27 6=-31
s:brot	1=43 7=-59 8=52
s:broth	1=46 7=-59 8=53
s:brou	0=-76 1=63 3=-33 4=-35 5=26 8=-27
s:broug	0=-62 1=55 4=-31 8=-29
s:brows	2=-28
s:brui	5=35
s:brul	0=65 1=-28 3=34 4=-65
s:brun	6=54
s:brus	0=93 1=-30 4=-55 8=56
s:bruss	0=77 1=-43
s:brux	0=31 1=33 2=-42 6=42
s:bruxe	0=34 2=-44 6=41
s:buda	0=31
s:budap	0=27 1=-28
s:budg	0=-39 1=-29 3=-28 5=-33 6=-34
s:budge	0=-43 1=-27 6=-37
s:buff	7=49
s:buil	0=-84 2=-30 4=-89 5=-37 6=-27 8=-48
s:build	0=-43
s:buli	4=49
s:bulim	4=43
s:bull	1=-26 4=-51 5=-52
s:bulld	0=67 4=-39 5=-34
s:bulle	0=-63 7=30 8=33
s:bunt	7=-25
s:bunti	7=-30
s:bure	0=-32 1=-64 4=40
s:burea	0=-50 1=-55 4=30 8=-25
s:burg	1=-30
s:burge	1=-33
s:burn	3=66
s:busi	0=-25 1=-28 2=-41 6=-69
s:busin	1=-29 2=-42 6=-47
s:bust	0=85
s:butc	6=58
s:buve	0=-34
s:buvet	0=-46
s:buveu	4=34
s:buye	0=-27 1=-26 5=-30 6=-41
s:bypa	0=64 8=-40
s:bypas	0=78 8=-40
s:byrn	6=-26
s:c282	2=52
s:caba	8=-36
s:cabi	2=-26 4=-42 7=-43
s:cabin	1=-30 2=-33 4=-45 6=-28 7=-43
s:cabl	4=36
s:cace	2=-26
s:cach	0=35 3=-55 4=-49 6=26
s:cache	4=-30
s:cade	1=-34 3=-31
s:cadr	0=-76 4=-51 5=-33
s:cadre	0=-52 7=-30
s:cafe	4=-30
s:cafet	4=-35
s:cais	1=-25 2=-43 5=-38 6=-50
s:caiss	2=-44 3=29 5=-32 6=-50 7=-28
s:cake	8=-33
s:cala	0=32 5=-52
s:calai	0=31 5=-49
s:calc	4=-36
s:calcu	4=-37
s:cale	0=52
s:calen	4=33
s:call	2=-46 3=-28 5=-32
s:calle	0=-28 3=-48 4=27
s:calli	2=-32
s:calm	4=-30 5=-48
s:camb	3=36 8=-41
s:cambr	3=53 8=-49
s:came	2=27 4=-47 5=-30 7=35 8=-32
s:camer	4=-43 5=-36 7=27 8=-28
s:cami	1=33 6=-34 7=-25
s:camp	0=50 2=-48 3=-55 4=-81 5=-49 7=-51 8=-51
s:campa	2=-42 3=-45 4=-76 5=-46 7=-59 8=-44
s:cana	0=-27
s:canad	0=-28
s:canc	0=-48 1=-25 2=40 5=-25 7=42
s:cance	0=-38 1=-26 5=-26 7=33
s:candi	8=-32
s:cann	0=-27 1=-37 2=-26 4=86 5=-26 8=46
s:canna	1=-42 8=45
s:canno	4=72
s:cant	0=-37 1=-31 3=39 4=-44 5=-35 7=61 8=-33
s:cante	0=-46 3=25
s:canti	3=50 5=-27
s:canto	1=-26 7=72
s:canva	0=25
s:capa	0=-42
s:capac	0=-46
s:capi	0=83 2=-25 4=-31 6=56 8=-28
s:capit	0=69 2=-27 4=-28 6=56 8=-34
s:capt	3=28 4=-43 5=-36 6=-29
s:capti	7=-41
s:captu	3=35 4=-30
s:cara	8=-34
s:carac	2=-31 3=-26 8=-33
s:carav	0=-45
s:carb	3=-46
s:carbo	3=-49
s:card	1=-26 3=32 4=45 5=-72 7=-30 8=-49
s:cardi	1=-29 3=-31 4=45 5=-53 8=-53
s:care	0=-30 2=-26 5=-56 8=30
s:caree	8=-25
s:caret	1=-42 8=69
s:carn	0=-53 4=67
s:carne	4=72
s:caro	1=41
s:carpe	8=-31
s:carr	1=-63 2=52 3=-50 5=-55 6=-62 8=-46
s:carre	0=-32 4=36
s:carri	1=-61 2=46 3=-37 5=-46 6=-52 8=-46
s:carry	0=50 7=-44
s:cart	1=-42 2=-65 5=-58 6=-33 8=-58
s:carte	8=-35
s:carto	2=-48 5=-47
s:carv	1=-34
s:carve	1=-32
s:cary	0=-34 2=78 3=-31 4=-72 8=-25
s:caryo	0=-36 2=75 3=-33 4=-73 8=-26
s:case	0=-33 6=-27 8=-46
s:casew	0=-26
s:casi	0=-45 2=-26 3=61 4=-26 5=-85 7=-34
s:casie	0=-25 3=-37 4=-27 5=-74
s:casin	3=86 7=-29
s:casq	0=42 5=-32
s:casqu	0=46
s:cast	5=-33 6=-25
s:cata	2=32 4=-50 5=-27
s:catal	4=-29
s:cate	1=-37 4=38 7=-37 8=-43
s:categ	4=39 8=-33
s:cater	7=-28
s:cath	0=-47 1=39 2=-28 4=-39 5=-47 7=-30 8=-41
s:catho	0=-44 1=47 2=-27 4=-25 5=-45 7=-28 8=-38
s:caugh	5=29 8=26
s:caus	0=-81 1=-32 2=46 4=-40 7=-32 8=98
s:caut	0=-37 1=-47 8=77
s:cauti	0=-42 1=-38 8=76
s:cege	0=-26 7=67
s:ceget	7=59
s:cele	0=-35 1=54 6=-30
s:celeb	0=-39 6=-27
s:celi	1=-56 4=-30
s:celib	1=-58 4=-30
s:cell	4=-43 7=-33
s:cella	5=36
s:cellu	1=-32 4=-27 8=26
s:cent	1=-50 2=-39 3=36 4=-75 5=-61 7=54
s:cente	7=58
s:centr	1=-32 2=-28 4=-72 5=-59 6=-25
s:cerc	0=29 1=38
s:cercl	0=31 1=35
s:cere	1=26 7=-33
s:cerem	7=-36
s:cert	0=-28 1=-52 3=-48 4=60 5=-60 6=-33 8=60
s:certi	0=-29 1=-45 2=-33 3=-47 4=57 5=-49 6=-29 7=-30 8=80
s:cess	1=50 4=-49
s:cett	4=27
s:chai	0=-39 1=37 2=-56 3=-47 4=-26 6=-47 8=-41
s:chain	1=38 4=-54
s:chair	2=-37 4=-46 6=-27 7=55
s:cham	1=-36 3=-29 6=-35 7=-43
s:chamb	1=-36 7=-45
s:champ	3=-37 6=-30
s:chan	0=43 1=-43 5=36 7=-35 8=-50
s:chanc	2=28
s:chang	1=27 2=-26 4=-25 5=47 6=-28
s:chant	0=57 1=-52 2=-31 5=-53 7=-31 8=-29
s:chap	0=-40 1=47 2=-48 4=-54 5=-30 6=-44 7=-53 8=60
s:chape	0=-43 7=-33
s:chapl	4=-29
s:chapt	2=-26
s:chaq	0=29 4=-26 5=71 6=-27 8=-33
s:chaqu	1=25 5=67 8=-37
s:char	0=-48 1=-106 2=-71 3=-65 4=-56 5=-34 6=-90 7=-79
s:charc	6=-27
s:charg	1=-32 2=-82 3=-50 5=-75 6=-39 7=-38
s:chari	0=-50 1=-50 4=-68 5=-36 6=-33 7=-27
s:charm	4=-27
s:charn	4=-28 5=53
s:chart	0=-42 1=-40 5=-27 7=-49
s:chas	0=59 1=-72 4=56 5=27 8=-37
s:chass	0=73 1=-69 4=65
s:chast	5=32
s:chau	0=-67 1=-66 2=-29 4=51 6=-47 8=-59
s:chauf	0=-42 1=-61 5=34 6=-43 8=-57
s:chaus	4=35 5=-29 7=-26
s:chea	1=-27 4=-26 6=-38
s:cheat	5=36 6=-52
s:chec	0=-44 1=-70 2=29 3=28 5=-32 6=-28 8=37
s:check	1=-61 2=25 3=-45 7=-36 8=-35
s:chee	0=26 2=-29
s:chem	2=-30 3=-25 4=31 7=72
s:chemi	2=-30 7=66
s:chemo	4=26
s:cheq	8=50
s:chequ	8=43
s:cher	1=-39 2=-42 4=-41
s:cherc	1=-42 2=-41 4=-52
s:ches	0=-43
s:chev	1=-30 5=-26 6=-27
s:chie	1=-31 2=-28 5=-40 6=-71 8=-58
s:chief	2=-26
s:chien	1=-25 4=-26
s:chif	0=-27 1=-31 3=-34 6=-28
s:chiff	0=-31 1=-36 6=-39
s:chil	0=-50 1=-39 3=-36 4=62 5=-65 6=-42 8=-46
s:child	0=-38 1=-33 3=-31 5=-52 6=-47 7=-30
s:chim	6=-27
s:chin	3=39 5=-59
s:chino	3=28 5=-55
s:chir	4=-85
s:chiru	4=-86
s:choc	1=-36 8=-37
s:choco	1=-42 3=-25 8=-27
s:choeu	1=35
s:choi	0=-35 3=-46 4=-53 5=84 8=-32
s:choic	5=50
s:chois	3=-35 6=31
s:chol	2=29
s:chole	2=26
s:chor	0=-27 3=-32
s:chore	6=-26
s:chri	0=-33 1=31
s:chris	0=-35 1=26
s:chro	0=-58 1=-53 4=-65 5=-75 7=-37 8=-58
s:chrom	2=28 4=-94 5=-42 6=-42
s:chron	0=-51 1=-40 5=-48 8=-54
s:chur	0=-51 1=-26 4=-28 5=-38 6=66 8=-29
s:churc	0=-53 1=-47 4=-31 5=-42 6=62 8=-27
s:chut	4=31
s:cine	5=-29
s:cinem	4=-26 5=-32
s:cinq	0=-25 7=35
s:cinqu	0=-25 7=30
s:circ	0=-36 2=-28 4=-38 5=56 7=-25 8=-44
s:circu	0=-31 1=-52 5=61 8=-33
s:citoy	0=36
s:civi	1=38 3=-34 4=-38 5=-48 6=54 7=-56 8=-62
s:clai	2=-35 4=-47 6=-53 7=-40
s:claim	3=29 4=-76 6=-31 7=-29
s:clair	5=-30 6=-27
s:clas	0=-49 2=-64 3=-49 4=-39 5=-67 6=-73 7=-52
s:class	0=-34 1=-53 2=-46 5=-25 6=-27 7=-55 8=-37
s:clau	4=39 7=-27
s:claus	0=-26 4=36
s:clav	4=32
s:clea	0=-73 1=-57 2=73 3=-67 4=101 5=-53 6=-54 7=-57 8=-31
s:clean	0=-34 4=-33 7=-34 8=-33
s:clear	0=-32 2=39 3=43 4=74 5=-41 8=-32
s:clef	4=67
s:cler	0=-63 2=-55 4=-27 5=-47
s:clerk	0=-35
s:clie	0=-26 1=-71 2=-57 3=-55 4=-94 5=27 6=-43 7=-32 8=-83
s:clien	1=-78 2=-51 3=-52 4=-86 5=32 6=-41 7=-33 8=-48
s:clim	0=72 1=-39 4=33 6=-29 7=-39
s:clima	0=70 1=-30 7=-33 8=-38
s:climb	6=-29 8=28
s:clin	0=-48 2=-26 4=-70 6=-26
s:clini	0=-35 2=-29 4=-37
s:cloc	0=-30 8=-31
s:clock	3=29 4=-28
s:clon	2=-87 8=-48
s:clone	2=-32
s:clos	5=-31
s:close	5=-30
s:clot	4=-33
s:clou	1=-41 4=68 5=-71
s:club	5=53
s:cnap	2=-25
s:coac	0=28 1=-64 3=-58 6=-49 8=-30
s:coach	4=38 6=-41 8=-31
s:coas	3=-34
s:coch	0=30 4=34 5=-29 6=66
s:cochl	4=43
s:cock	3=-39
s:cockt	3=-32
s:coeu	4=-62 8=-30
s:coff	1=-54 3=29 4=-41 6=-28 8=-49
s:coffe	5=32 8=-47
s:coffr	1=-40 3=40 4=-35 5=-32
s:coli	0=92 3=-44 4=-27
s:coll	0=-25 1=-73 2=-68 4=-41 5=43 8=-33
s:colla	0=-42 6=-44
s:colle	0=-28 1=-67 2=-56 5=61 6=39
s:colli	6=-34 8=-59
s:collo	4=-33
s:colo	0=-58 1=-42 3=-41 4=27 6=-37 8=-59
s:coloc	5=43 8=-38
s:colou	0=-40 4=49 5=-32
s:colu	0=32
s:colum	0=31
s:comb	0=74 8=50
s:come	1=-32 5=-72 6=-46 8=-35
s:comed	5=-66 6=-48
s:comi	3=-29 4=-41 6=71 8=-32
s:comin	0=-30 6=67
s:comit	4=-30 7=30
s:comm	1=-56 2=-45 3=-86 4=-122 5=-113 7=-52
s:comma	2=50 4=-43 7=-58
s:comme	0=-74 1=-80 2=-64 3=-74 4=-39 5=-45 6=-52 7=-43 8=-84
s:commi	0=-31 2=-26 3=-36 4=-55 5=-61 6=-34
s:commo	0=-31
s:commu	0=47 1=-26 2=-28 3=-44 4=-82 5=-63 6=-52 7=-66
s:comp	0=-41 1=-45 2=-51 6=-27 7=-112 8=-54
s:compa	0=-36 2=-31 3=32 6=-31 8=-49
s:compe	4=60
s:compl	1=-26 2=-39 3=29 5=31 7=-33 8=29
s:compo	3=-39 4=-26
s:compr	1=27 4=39 5=-32 8=-44
s:compt	0=-27 1=-83 2=-34 3=-38 5=36 7=-98 8=-46
s:compu	4=-26
s:conc	0=-53 1=-62 2=-30 4=-71 5=-26 6=41 7=-48 8=-89
s:conce	5=-34
s:conci	0=-27 1=-33 3=-41 4=-31 5=-42 6=71 7=-31 8=-34
s:concl	4=-35
s:conco	0=-27 3=43 8=-50
s:cond	0=-42 1=-62 3=-83 5=-82 6=-59 8=106
s:conda	1=-33 2=-36 3=-42 4=-57 5=-32
s:condi	2=25 5=-27 8=116
s:condo	5=-31
s:condu	1=-45 3=-46 6=-28 8=78
s:conf	0=-101 3=38 4=-41 7=43 8=-51
s:confe	0=-63 2=-48 3=-28 4=-61 5=-28 6=-48 7=41 8=-26
s:confi	0=-31 1=-29 2=46 3=25 4=-36 7=-40
s:confl	0=-29 1=32 5=27 7=46
s:confo	0=-40 1=-33 3=54 8=-35
s:confu	1=27
s:cong	0=39 1=-35 3=-34 5=-44 6=29 8=-44
s:conge	2=56 4=-52
s:conj	0=-28 1=-29 4=-28 5=-34 8=-40
s:conjo	4=-38 5=-49
s:conn	0=63 1=-37 2=88 3=-25 4=-79 5=87 7=51
s:conna	2=39 3=32 6=-25 7=41 8=-34
s:conne	2=49 4=-63 5=26 8=-49
s:connu	2=28 5=41 6=46 7=-28
s:conq	0=-33 5=58
s:conqu	0=-38 5=51
s:cons	1=52 3=34 4=-95 5=-38 6=-89 7=-40 8=-32
s:consc	0=-40 1=102 2=-25 5=-32
s:conse	0=42 1=-54 4=-89 6=-108 8=-33
s:consi	1=65 4=25 6=-29
s:conso	5=34
s:const	1=-33 4=-37
s:consu	1=-54 2=27 3=38 4=-77 5=-79 6=-60 7=-74 8=-55
s:cont	0=58 1=-43 4=-55 5=-75 6=-28 7=-43
s:conta	0=-26 4=-43 5=-29 6=35
s:conte	1=-33 2=43 3=-47 4=-54 5=32
s:conti	1=-46 7=35 8=-32
s:conto	3=48
s:contr	0=48 1=-48 2=-52 3=25 4=-33 5=-106 6=-47 7=-42
s:conv	0=27 1=31 2=-64 3=-65 4=-97 5=-108
s:conva	0=35 5=-38
s:conve	0=-34 1=68 4=-50 5=-26 7=48
s:convi	2=-33 3=-58 4=-63 5=-73 6=-48 7=-47
s:convo	0=72 4=-30 5=-42
s:cook	1=-36 4=-74 7=-26 8=46
s:cooke	1=-36
s:coop	7=37 8=59
s:coope	7=26 8=59
s:coor	0=-42 2=-27 4=-77 5=-34
s:coord	0=-35 2=-26 4=-65 5=-36 8=-25
s:copa	0=-26 6=67
s:copai	5=-31 6=79
s:copi	1=-34 2=48 3=60 4=-47 5=-34
s:copie	2=37
s:copp	4=-26 5=-26
s:coppe	4=-25
s:copr	7=-97
s:copro	7=-87
s:coqu	5=39
s:coqui	5=43
s:corb	5=46
s:corbe	5=58
s:corby	0=26
s:cord	2=42 7=26
s:corde	0=-26
s:corp	3=-41
s:corr	0=-69 1=48 5=-34 6=-29
s:corre	0=-31 2=25 4=46 8=-30
s:corri	0=-70 1=57
s:cors	0=45 2=-39
s:corse	2=-36
s:cosm	2=-29
s:cosme	2=-29
s:cost	0=-55 1=-33 4=-52
s:costu	4=-50
s:coti	0=-48 5=-30
s:cotis	0=-47
s:couc	4=26 6=-35
s:couch	6=-29 8=-35
s:coul	0=-53 4=-48 6=-38 7=28 8=-26
s:coule	0=-69 3=-33 7=39 8=-34
s:coun	1=-57 2=-53 3=-70 4=-52 5=-52 6=-37 8=-75
s:counc	0=27 1=-38 2=-41 3=-37 4=-70 5=-38 8=-69
s:couns	0=-36 2=-35 4=-33 5=-41 6=-54 8=-37
s:count	1=-26 3=-37 4=-30 5=-37 7=-50
s:coup	0=-81 1=-81 3=-58 4=-96 6=67 7=-61
s:coupa	3=-27
s:coupe	5=-30 8=-28
s:coupl	0=-78 1=-67 3=-58 4=-91 5=34 6=52 7=-48 8=-88
s:cour	0=-41 1=-107 3=-76 4=-27 5=-35 6=-30 7=67 8=-32
s:coura	0=-27
s:coure	5=-54
s:couri	7=60
s:courr	2=36 4=-39 8=-30
s:cours	1=-28 2=-49 4=-39
s:court	1=-36 4=-36 6=-61 7=67 8=-28
s:cous	0=30
s:cousi	0=29 2=43 5=48 8=27
s:cout	0=-26 3=-47 4=-31 5=-75 8=-47
s:coutu	3=-56 5=-67
s:couv	0=-60 1=-39 3=-39 5=-29 8=-36
s:couve	0=-41 1=-34 3=-35 8=-25
s:couvr	0=-37
s:cove	2=-26 5=-32 6=-41 7=-33
s:cover	4=-29 6=-36 7=-28
s:covi	2=-28 3=-32 4=111 5=-36 8=-44
s:craf	7=-41
s:cras	4=103
s:crea	0=47 1=-25 5=-25 7=-34 8=-28
s:creat	7=-30 8=-31
s:crec	6=-50 7=-26
s:crech	6=-55
s:cred	1=-38 5=-38 6=-30 7=-87
s:credi	7=-86
s:crete	3=26
s:crie	0=-31 2=-25 3=-42
s:crim	0=-45 1=-73 2=-39 4=-52 5=-37 7=-29 8=-73
s:crimi	0=-31 1=-28 2=-33 4=-50 5=-35 6=-30 7=-26
s:crip	4=-36
s:cris	0=-43 1=-52 2=-27 4=-26 5=-35 6=-28 8=-46
s:crise	4=38
s:crit	0=38 1=-26 3=-40 4=-57 5=-61 6=-40
s:criti	0=53 3=-47 4=-45 5=-63 6=-41
s:croh	4=44
s:croi	1=30 2=-31 3=-27 5=-28 7=-47 8=-42
s:croir	1=80 4=-42
s:cros	0=-32 2=-28 3=-30 4=-56 5=-40 7=40
s:cross	3=-27 4=-55 5=-42 7=26
s:crow	0=48 8=-59
s:croy	0=-29 2=-26 5=-69 6=37
s:croya	6=42
s:croyd	3=29
s:crut	8=-27
s:crutc	8=-32
s:crys	2=-27
s:cryst	2=-33
s:cuis	0=-37 1=-71 3=-26 4=-36 5=-44 6=-56
s:cuisi	0=-31 1=-75 3=-25 4=-33 5=-38 6=-42 8=25
s:cult	1=-26 2=-26 4=-28 5=-25 7=-32
s:cultu	1=-27
s:cura	2=-29 4=43
s:curat	2=-25 4=37
s:curi	1=-32
s:curie	6=-32
s:curio	5=-34 6=25
s:curr	1=-26 8=68
s:curre	8=68
s:cust	0=-41 1=-28 2=-36 3=-50 4=-44 5=-60 6=-33 7=-48
s:custo	0=-43 1=-34 2=-33 3=-38 4=-36 5=-63 6=-30 7=-41
s:cutt	4=-28 5=-35 6=-37
s:cutte	6=-37
s:cutti	8=32
s:cycl	4=25
s:cycle	4=41
s:cyni	1=-55
s:cyniq	1=-26
s:cyp2	2=82 4=-55
s:cyp21	2=60 4=-42
s:dacty	8=-26
s:dail	0=-39 8=-42
s:dair	0=-35
s:danc	0=-37 6=-49 7=-47 8=-26
s:dance	4=-25 7=-51
s:danci	0=-29 5=29
s:dang	5=-45 8=44
s:dange	5=-41 8=45
s:dani	4=-26 5=-37 6=61
s:danis	0=-25
s:datab	2=42 8=-26
s:date	5=-66 6=68
s:daug	7=-25 8=46
s:daugh	7=-45 8=51
s:daup	5=-39
s:dauph	5=-41
s:dead	0=-35 4=-31
s:deadl	0=-29 4=-28
s:deaf	2=50
s:deafn	2=62 4=-25
s:deal	5=-55 7=-35
s:deat	5=-58
s:deba	0=-44 6=-28
s:debo	0=58
s:debou	0=54 4=25
s:debu	1=35
s:debun	1=53
s:dece	8=27
s:dech	0=-50 7=59
s:deci	0=-54 2=51 4=-53
s:decid	0=-38 2=60 4=-38
s:decl	1=31 2=42 3=31 4=52
s:decla	1=26 2=-30 4=86
s:decli	2=61 3=38 4=-38 7=25 8=-47
s:deco	0=-25 2=33 8=-37
s:decou	2=54 4=-42 5=43 6=33 8=-32
s:decr	0=-49 1=57
s:decro	0=-35 1=50
s:dedu	7=57
s:deduc	7=38
s:defe	0=49 1=-25 2=36 5=-51 6=-54 8=-74
s:defec	2=44 4=32
s:defen	0=64 1=33 2=-26 4=-34 5=-46 6=-53 8=-88
s:defi	0=-60 1=-33 2=39 4=-27 5=-40
s:defic	2=72 5=-34
s:defil	0=-59
s:defin	6=25
s:degr	0=-54 1=75 5=-38 6=-38 8=53
s:degre	0=-33 8=-32
s:degro	1=41
s:deis	1=53
s:deje	0=37 2=-25 4=36
s:dejeu	0=36 4=42 8=-30
s:dela	4=-71 6=-25 8=-27
s:delai	1=-25 4=-50
s:delay	4=-36
s:dele	0=44 1=-62 4=-84 5=-60 6=-46 8=-79
s:deleg	0=27 1=-51 2=-53 3=-45 4=-79 5=-65 6=-33 8=-73
s:delet	2=40 3=57
s:deli	0=-32 1=-41 2=-35 4=-56 8=-70
s:deliv	2=-28 4=-45 6=-36 8=-41
s:delt	2=28 4=-34
s:dema	0=-48 1=-32 2=-84 4=38 8=-76
s:deman	0=-37 2=-80 4=49 6=50 8=-61
s:demar	2=-31 4=-25
s:deme	5=32 6=-34 8=-26
s:demen	6=-45 8=-27
s:demi	0=38 7=41
s:demis	0=34 7=49
s:demo	0=38 3=-39 4=-40 5=-63 7=-58
s:democ	0=75 1=-34 7=-53
s:demon	0=-57 4=-33 5=-43 8=41
s:deni	6=71
s:denie	6=43
s:dent	2=-55 4=-53 5=-32 6=-25
s:denta	2=-51 4=-61
s:denti	3=-44
s:denu	5=32
s:denud	5=29
s:denv	0=37 7=-58
s:denve	0=43 7=-55
s:depa	1=-51 4=-36 6=-51 7=-38 8=-56
s:depar	1=-34 4=-38 6=-31 7=-28 8=-39
s:depe	0=-36 8=-53
s:depen	0=-30 8=-64
s:depi	2=26
s:depl	0=-25 6=-43
s:depla	4=35 5=33
s:deplo	4=-35
s:depo	0=-61 2=-36 5=-50 7=62 8=-45
s:depor	0=-50 8=36
s:depos	8=-38
s:depr	4=34 5=-32 6=-58 7=-49 8=-59
s:depre	1=-27 2=-25 5=-34 6=-50 7=-40 8=-55
s:depu	6=25
s:depui	1=-25
s:derb	0=-31 1=-35 5=-26 8=42
s:derm	4=-30
s:dern	3=-31 4=62 5=-57 6=67 8=-25
s:derni	3=-31 4=60 5=-53 6=41 8=-31
s:derr	5=-47 7=54 8=82
s:derri	5=-46 8=86
s:desa	0=64
s:desac	0=35
s:desar	0=39
s:desc	0=26
s:desce	5=-61
s:descr	0=40 5=37
s:dese	1=27
s:desi	1=-60 2=-50 3=-65 4=-46 5=-60 6=-64 7=32 8=-71
s:desig	1=-37 2=-43 3=-69 4=-74 5=-81 6=-56 8=-61
s:deso	1=37 4=29
s:desor	1=37 4=32
s:dess	4=-67 5=-32 8=-53
s:dessi	4=-63 8=-51
s:dessu	6=28
s:dest	3=30 8=-28
s:deta	7=32
s:detac	0=-30 7=36
s:dete	0=-46 1=-47 4=-61 5=-49 6=-44 8=41
s:detec	2=35 3=-53 4=-31
s:deten	0=-48 1=-26 2=-30 3=47 4=-30 5=-33 6=-26 8=53
s:deter	0=-37 1=-25
s:deto	3=-34 4=46 6=-28
s:detou	3=-27 4=33 6=-29 8=-37
s:dett	8=-31
s:dette	8=-32
s:deva	0=33 5=-31
s:deve	0=-52 1=-34 2=-57 4=-78 5=28 8=-40
s:devel	0=-33 1=-48 2=-53 3=-70 4=-72 5=-42 7=-26 8=-33
s:deven	5=47
s:dever	3=67 8=-33
s:devi	3=-37 4=-46
s:devic	3=-27 4=-70
s:devo	0=-38 4=-25
s:devol	0=-31
s:devr	3=-52
s:diab	2=-31 5=-28 8=-35
s:diabe	2=-36 5=-25 8=-31
s:diag	2=32 5=-31 8=-53
s:diagn	2=53 5=-35
s:diagr	2=-25 8=-41
s:dial	2=-35 6=-26 7=-36
s:dialy	6=-29
s:dick	1=-27 4=62
s:dict	3=-71 4=48
s:dicta	0=30 3=-28 4=64
s:dicti	1=-30 3=-27
s:diff	1=-43 2=-34 4=-32 5=37 6=-36 7=-44
s:diffe	5=57 6=-41 7=-34
s:diffi	2=-30 4=-26
s:digi	2=-28 8=-36
s:digit	8=-31
s:dijo	5=-25
s:dima	0=56 1=30 5=-46
s:diman	0=53 1=32 5=-55
s:dinn	4=-40 5=35 6=-40
s:dinne	4=-38 5=43 6=-44
s:dioc	0=-28
s:diog	1=58
s:dioge	1=49
s:dipl	0=-67 4=-56 5=-29 6=-28
s:diplo	0=-51 4=-58 5=-28
s:dire	0=-40 1=-28 2=-30 3=-52 4=-70 5=34 7=-63
s:direc	0=-60 2=-33 3=-58 4=-66 5=34 6=-28 7=-50
s:diri	0=64 1=-53 2=-45 4=-42 5=-41 6=-34 7=57 8=-52
s:dirig	0=45 1=-52 2=-37 4=-49 5=-35 6=-59 7=49 8=-50
s:disa	0=29 2=-35 3=-28 6=-41 7=-30 8=-47
s:disab	8=-31
s:disag	5=-28
s:disai	5=37 8=-36
s:disc	0=-46 2=-38 3=-56 4=37 8=38
s:disca	4=40 8=-37
s:disch	4=36 5=-59 6=45 8=57
s:disci	1=55 6=-25 7=27
s:discl	8=59
s:disco	0=-36
s:discr	2=-29
s:discu	0=-35 5=32 6=-27
s:dise	0=41 1=-34 4=-39
s:disea	2=25 4=-33
s:disen	0=53 1=-36 7=31
s:dish	3=-26
s:dism	0=28 8=54
s:dismi	5=29 8=59
s:diso	2=62 4=-60 8=34
s:disor	2=41 4=-56 8=35
s:disp	0=-64 1=-43 2=-42 3=52 4=-91 6=-64 7=39
s:dispe	3=83 6=-26 8=44
s:displ	4=-48 8=-33
s:dispo	5=-25
s:dispu	0=-42 2=-33 4=-41 7=36
s:disq	8=71
s:disqu	5=30 8=53
s:diss	6=-77 8=-43
s:disse	0=-36 6=-54 8=-28
s:disso	0=36
s:dist	0=49 4=-32 5=-33 6=-40 7=-37 8=-43
s:distr	0=69 1=-31 5=-36 6=-40 7=-46 8=-43
s:dive	0=30 6=-37 7=-29
s:diver	0=33 6=-51 7=-27
s:divi	1=26
s:divin	4=-35
s:divo	2=-28 5=71 6=-48 8=-40
s:divor	2=-26 5=94 6=-58 8=-27
s:docke	0=31 7=28
s:doct	0=-53 2=-77 3=-51 4=55 5=-49 6=-54 8=-83
s:docto	0=-60 2=-45 3=-56 4=47 5=-34 6=-58 8=-72
s:docu	0=-42 2=-30 3=-55 5=-48 7=-30 8=-64
s:docum	0=-37 2=-29 3=-40 5=-36 7=-40 8=-51
s:does	2=41 3=-34 5=-26 6=-44 7=-33
s:dogm	1=-50
s:doig	0=-33 1=-44 3=58 5=-29 6=-35 8=-26
s:doigt	4=-25 8=-35
s:doin	4=-36 8=81
s:domi	0=-27 2=-48 4=-30 5=51
s:domic	8=25
s:domin	2=-52
s:dona	0=66 2=25 3=-37 4=-32 8=-29
s:donat	0=67 2=26 3=-33 4=-27 8=-32
s:donn	0=-65 2=41 3=55 4=-71 6=-35 7=-55 8=-70
s:donne	0=-33 1=-27 3=66 4=-35 6=-25 7=-56 8=-48
s:dono	0=-50 2=65
s:door	4=77 5=-45 6=-42 7=41 8=-29
s:dorm	0=-36
s:doss	0=-35 2=30 4=-25
s:dossi	2=37 6=33
s:doua	7=-35 8=-40
s:douan	7=-35 8=-37
s:doub	0=-38 2=-39 5=-59 6=-61 7=-46 8=-62
s:doubl	0=-36 2=-32 5=-59 6=-46 7=-31 8=-56
s:doubt	1=36 4=-29
s:douc	4=26
s:douce	4=26
s:doule	4=-27
s:douz	2=-38 4=59 5=-45 8=-58
s:doyl	6=28
s:draf	1=-35 2=-59
s:draft	0=-31 1=-40 2=-36
s:drag	4=-25 5=33
s:dram	7=37
s:drap	2=-26
s:drape	2=-33
s:drep	2=76 4=-69
s:drepa	2=76 4=-75
s:drin	0=-36 1=-33 4=70 5=-29 6=-36
s:drink	0=-30 4=99 8=-32
s:driv	0=-36 1=-64 2=-64 3=-55 6=-70 7=64 8=31
s:drive	1=-34 2=-32 4=-36 5=26 6=-71 7=39 8=-57
s:drivi	1=-40 4=-68 5=-41 7=-31 8=61
s:drog	8=52
s:drogu	4=-31 8=66
s:droi	1=-47 2=-32 4=-31 5=-67 6=-40 7=-54 8=-54
s:droit	1=-49 4=-30 5=-31 6=-31 7=-34
s:drop	3=-30 4=25 8=29
s:dropp	8=35
s:drug	1=-25
s:drum	8=-40
s:drun	4=40
s:duba	3=34
s:dubli	0=25
s:duch	2=43
s:duche	2=35
s:dura	3=-35
s:durab	3=-27
s:durh	0=29
s:duri	4=28
s:durin	4=28
s:dutie	4=35
s:dyna	3=82 4=-43 5=-25
s:dynam	3=94 4=-46
s:dysl	0=-47 4=64
s:dysle	4=61
s:dysp	4=63
s:dyspr	4=76
s:earl	0=-86 1=-45 2=60 4=-47 5=-37 6=-51 7=-32 8=40
s:eati	1=38 8=-33
s:eatin	1=33 8=-31
s:eben	1=-47
s:ebeni	1=-44 5=-33
s:ecar	1=31 3=38 8=-30
s:ecart	1=31 3=49 8=-27
s:echa	5=51 6=-30 8=-33
s:echan	5=56 6=-41 8=-26
s:eche	3=34 4=34 5=-33 6=-39 8=-39
s:echel	4=48
s:ecla	4=25 8=-27
s:eclai	8=-26
s:ecol	0=80 3=-63 5=-95 7=-93 8=-38
s:ecole	5=-32
s:ecolo	0=53 3=-27 7=-76 8=-32
s:econ	0=-26 1=-40 4=-38 5=-54
s:econo	1=-40 4=-59 5=-43
s:ecop	8=61
s:ecou	3=-31
s:ecout	3=-31
s:ecra	4=41
s:ecri	3=40 4=-28 7=-54
s:ecrir	3=41
s:ecrit	0=-27 3=49 5=-25 6=-26 8=46
s:ecze	5=-41
s:eczem	3=32 5=-48
s:edin	1=-25
s:edinb	1=-35
s:edit	0=-25 1=-73 2=-73 4=-77 5=-64 6=-87 7=-66 8=-97
s:edite	1=-38 5=-30 6=-32
s:edito	2=-39 4=-32 7=-52 8=-45
s:editr	1=-38
s:educ	0=-56 5=-77 6=-29 7=48
s:educa	0=-67 3=-26 5=-76 7=29
s:effa	8=-61
s:effac	3=28 8=-37
s:effe	1=33 8=32
s:effec	1=37 8=27
s:egli	5=-38
s:eglis	0=-30 5=-35
s:eigh	0=-54 1=-49 3=-48 4=68 5=-27 7=26 8=56
s:eight	6=33 8=62
s:elde	8=73
s:elec	0=-45 1=-54 2=-40 3=-38 4=-69 5=-52 6=-46 7=30 8=37
s:elect	0=-42 1=-49 2=-51 3=-46 4=-73 5=-60 6=-50 8=34
s:elev	0=-70 1=46 2=-42 3=-56 5=-53 8=-54
s:eleve	0=-48 3=-41 4=-48 5=-28 6=-43 8=-33
s:elle	4=-27 5=-37 6=91
s:eloi	4=62 5=-34 6=-30
s:eloig	4=57 5=-45 6=-30
s:emai	4=28
s:emba	0=-36 3=41 6=-25 8=-32
s:embau	0=-28 3=48 8=-42
s:embe	6=-51 8=55
s:embez	6=-35 8=47
s:embo	4=40
s:embr	4=-66 5=35
s:embra	4=-28 5=58
s:embry	4=-53
s:emma	0=33
s:empe	1=25
s:empl	4=-71 5=-86 7=-126 8=-49
s:emplo	4=-63 5=-70 7=-127 8=-70
s:empo	1=-29
s:empor	1=-35
s:empr	0=-34 1=-52 2=-47 3=41 4=-50 5=-64 6=-40 7=-31 8=-88
s:empre	0=-26 1=-61 2=-55 3=46 4=-48 5=-69 6=-43 8=-92
s:enca	4=-67
s:encar	7=26
s:ence	4=55 5=-50
s:encei	4=59 5=-47
s:ench	0=58 2=-44 4=32
s:encha	0=71 2=-55
s:encl	2=38 3=34 4=-26
s:enclo	2=40 3=28
s:enco	5=32 8=-25
s:encor	8=-32
s:ende	0=-29 3=-34 6=-45 7=-52
s:endu	1=-39 2=65
s:endui	1=-26
s:endur	2=63
s:enfa	1=29 2=-33 3=-37 5=-55 7=-31
s:enfan	2=-33 3=-38 4=-36 5=-51 6=-26 7=-28
s:enga	0=-82 1=28 3=-35 5=-40 7=48 8=-33
s:engag	0=-53 1=42 3=-46 5=-45 7=44 8=-28
s:engi	2=-65 3=-53 4=-89 5=-71 8=-65
s:engin	2=-65 3=-56 4=-79 5=-76 7=-25 8=-62
s:engl	1=-29 2=-28 7=-26
s:engla	1=-28 7=-27
s:engli	0=-27 2=-30
s:enha	3=-29
s:enhan	3=-39
s:ennu	5=-56
s:enqu	0=-38 1=-25 4=-26 8=-84
s:enque	0=-37 1=-25 3=-26 4=-31 5=-27 8=-74
s:enre	0=-31 3=26 4=-30 6=-39 8=-35
s:enreg	0=-30 3=52 8=-28
s:enro	0=-36 3=49 4=-34 8=-29
s:enrol	0=-29 3=113 4=-39 7=-25 8=-26
s:ense	0=-53 1=43 2=-25 4=-40 5=-74 7=-30
s:ensei	0=-60 1=32 2=-32 4=-39 5=-71
s:ensem	4=-39
s:ente	0=-27 4=48 5=-47
s:enten	0=-26 4=66
s:enter	3=29 8=-25
s:enth	5=-25
s:entr	0=-74 1=-28 2=-55 3=71 4=-56 5=-37 6=-34 8=46
s:entra	0=-31 5=-26
s:entre	0=-51 1=-34 2=-34 3=38 4=-60 8=-25
s:envi	2=27 4=-41
s:envis	2=29 4=-45
s:envo	5=62
s:envoi	5=52
s:envoy	5=32
s:epic	0=-31 1=32 5=-40 6=-38
s:epict	1=64
s:epicu	5=-50
s:epil	3=-42 4=53
s:epile	2=-26 3=-26 4=34 8=-28
s:epip	2=-35 4=39
s:epipe	2=-33 4=37
s:epis	2=-53
s:episo	2=-58
s:epou	0=-41 1=-49 3=-41 4=-54 5=25 8=-41
s:epous	1=-47 2=-25 4=-39 5=46 6=28 8=-45
s:epre	8=25
s:epreu	2=-29 8=33
s:equa	5=-25 6=30 7=28
s:equal	0=29 5=-27 6=30 7=41
s:eque	0=-43
s:equi	1=-88 4=-30 8=-60
s:equil	2=43
s:equip	1=-94 2=-40 3=-27 4=-27 7=-42 8=-44
s:erot	5=36
s:eroti	5=32
s:erre	0=-25 1=-25 3=-28 4=-40 6=27 8=29
s:erreu	0=-26 1=-35 3=-29 4=-33 6=28 8=52
s:erro	8=-64
s:esca	5=-31 8=-58
s:escal	8=-48
s:escap	4=-29
s:esco	0=-26 5=-58
s:escor	0=-32
s:escr	3=-25 5=-30
s:escro	3=-28 5=-30
s:espa	0=-29
s:espac	4=26
s:espag	0=-29
s:essa	1=-28 3=34 4=-36 5=-31 6=-52 8=-54
s:essai	4=-47 5=-29
s:esta	0=-39 2=47 7=-32
s:estab	2=43
s:estat	0=-31 7=-38
s:esti	0=-58
s:estim	0=-61
s:eston	3=-31
s:etab	2=30
s:etabl	2=46
s:etai	1=-42 3=-37 4=-35 5=32 6=-35
s:etaie	5=30 6=32
s:etal	0=-27 1=-32 2=-34 5=68 8=-40
s:etale	5=55 8=-35
s:etalo	0=-28 1=-25 2=-38 5=26
s:etan	1=39
s:ethi	0=-72 2=-36 3=-33 5=-53 6=-27 8=-27
s:ethic	0=-39 5=-28
s:ethiq	0=-36 1=28 5=-29
s:etie	1=-29 6=49
s:etien	1=-34 5=-25 6=39
s:etiqu	0=29
s:etoi	1=59
s:etoil	1=63
s:eton	5=-29
s:etonn	0=-41 5=-39
s:etud	0=-40 2=-66 5=-61 6=-82 7=-68 8=-73
s:etude	8=-30
s:etudi	0=-49 1=-39 2=-35 4=-29 5=-33 6=-65 7=-66 8=-45
s:euro	0=91 1=-58 4=-42 5=-46 6=-33 7=-113 8=-32
s:europ	0=84 1=-45 4=-34 5=-25 7=-111
s:euros	0=51 5=-34
s:even	0=-31 1=-42 5=-55 8=-52
s:evene	0=-25 4=39
s:eveni	0=31 4=-35 7=33 8=-44
s:event	0=-41 5=-26 7=-38
s:ever	1=41 3=-74 4=-49 5=56 7=-54 8=-37
s:every	0=28 2=47 4=-36 6=51 7=-28 8=-36
s:evit	0=-31 2=-25 4=99 5=-47 6=-45 7=-30 8=-49
s:evite	5=-36 8=-39
s:evol	2=-43
s:evolu	2=-42
s:evoq	6=50
s:evoqu	6=53
s:exam	0=-26 1=53 4=-38 5=-41 7=-34
s:exami	1=52 4=-36
s:exce	1=-29 2=-26 3=-56 5=-25 7=35 8=-96
s:excel	1=-32 3=-47 7=35 8=-80
s:exch	0=-34
s:excha	0=-33
s:excl	0=32
s:exclu	2=27 4=-28
s:excu	8=-48
s:excus	8=-42
s:exec	4=-65 5=-27 7=63 8=-28
s:execu	1=-28 2=30 4=-63 7=39 8=-32
s:exem	4=39
s:exemp	4=29
s:exer	8=45
s:exerc	8=53
s:exhi	5=-37
s:exhib	5=-30
s:exis	0=-28 1=46 5=-32
s:exist	1=39 5=-27
s:exom	2=44 4=-49
s:expa	2=48 3=-33 4=-27 5=-42
s:expat	3=-33 4=-41
s:expe	0=-46 3=-74 5=70 8=-60
s:expen	5=65
s:exper	0=-39 2=-26 3=-63 5=37 6=-43 8=-57
s:expl	1=31 3=-41 5=29 6=-39 7=-44 8=-27
s:expla	0=-39 5=-45 7=-27
s:expli	0=30 2=-41 4=-25 5=48 6=-31
s:explo	3=-25 8=-53
s:expo	0=26 1=-26 5=-28 7=-30 8=-34
s:expor	0=29 5=-33
s:expos	8=-26
s:expr	2=-40 3=-27
s:expre	2=-44 3=-30
s:exti	0=29 8=-33
s:extin	8=-31
s:extr	0=28 1=-52 3=-37 4=-49 6=-27 7=-33
s:extra	2=-55 5=55
s:extre	0=42 1=-38
s:eyes	4=55
s:eyesi	4=51
s:fabr	0=-27 3=-37 4=-26
s:fabri	0=-26
s:faca	8=-28
s:facad	8=-35
s:face	1=-25 3=36
s:facep	3=42
s:faci	1=-63 2=-33 3=46 4=-59 5=-46 6=-33 7=-50 8=-40
s:facia	0=-53 1=-40 3=62 4=-45 5=-34 6=-33 7=-65 8=-36
s:facil	1=-35 3=-25 4=-25 8=-43
s:fact	0=-41 2=32 4=-51 5=-28 6=-42
s:facto	4=-35
s:faib	4=-49 5=35
s:faibl	4=-56 5=51
s:fail	0=-29 3=44 4=58 5=-60
s:faile	0=-25 3=50 4=39
s:faili	8=25
s:faill	4=30 5=-31 8=-30
s:fain	4=31
s:fair	0=26 1=-43 2=-25 3=-51 4=-46
s:fais	0=-27 4=-36 5=39
s:faisa	4=-45 5=48
s:fait	0=-29 1=-26 4=-58 5=74 6=-54 7=-25 8=-47
s:faith	6=-44
s:fals	8=57
s:falsi	8=47
s:fami	1=-51 2=42 3=-41 4=-122 7=-58
s:famil	0=29 1=-43 2=41 3=-37 4=-137 7=-65 8=-32
s:fanc	2=59 6=27
s:fanci	6=27
s:farm	4=-25 5=-43 6=-59 8=-42
s:farme	4=-25 5=-29 6=-32 8=-37
s:farr	0=26
s:fash	0=40 5=-26
s:fashi	0=43
s:fast	4=25
s:fath	2=40 4=-50 6=28 7=49
s:fathe	2=39 4=-43 7=28
s:fatig	0=-26 4=30
s:faul	2=38 4=-26
s:faus	4=43 5=-30 8=31
s:fauss	4=48 5=-29 8=39
s:faut	1=-52 5=68 6=-50
s:faute	0=-27
s:favo	0=88 8=-36
s:favor	0=26 8=-33
s:favou	0=64 2=-41
s:fdse	7=72
s:fede	0=28 1=-30 2=50 7=-72 8=34
s:feder	0=27 1=-25 2=46 7=-78
s:femi	0=36 5=-25
s:femin	0=48 1=25 5=-25
s:femm	0=-30 1=-53 2=-36 3=-41 5=87 6=-45
s:femme	0=-40 2=-26 3=-28 4=-64 6=77 8=-29
s:ferm	0=-46 2=-48 5=-28 6=-35
s:ferme	2=-33
s:ferr	2=-27 4=-40 5=-36 6=-34 7=50 8=-40
s:ferri	5=27 6=-25
s:ferro	5=-54
s:fert	4=-41
s:ferti	4=-40
s:fest	0=-26 1=-29 6=-48
s:festi	1=-25 6=-47 8=28
s:feti	0=-36
s:fetis	0=-29
s:feui	2=-34 7=41
s:feuil	2=-36 6=-29 7=38
s:feve	2=30 5=-30 8=-27
s:fian	1=-45 3=-37 4=-33 5=-54 6=32 8=-63
s:fianc	0=-53 1=-41 3=-30 4=-27 5=-40 6=34 8=-60
s:fiann	0=26
s:fibr	0=-33 4=37 7=-27
s:fibro	4=33
s:fich	2=34 3=-26 4=37 7=-40 8=-34
s:fiche	5=-36 8=30
s:fict	7=-37
s:ficti	7=-38
s:fide	1=44 5=-47 6=-42 7=-25
s:fidel	0=38 1=32 5=-43 6=-43
s:fiel	0=-30 1=-26 3=-32 4=-57 5=-33 6=-35 7=-34
s:fier	5=-29
s:fiert	6=-31
s:fift	8=-70
s:fifte	4=27
s:figh	5=-26
s:figu	0=41 2=56
s:figur	0=45 2=50
s:fija	8=56
s:fijai	3=-27 8=46
s:fili	2=-46 4=-55 5=-34
s:filia	2=-57 4=-49 5=-33
s:fill	1=-35 3=-44 4=45 5=34 7=-49 8=-47
s:fille	0=-31 1=-35 4=-46 6=52
s:film	0=-69 3=35 4=-32 5=92 6=-59 8=-39
s:filme	0=-54 3=32
s:filt	5=-41
s:fina	0=-37 1=-36 4=-47 5=-45 6=-29 8=-32
s:finan	0=-29 4=-31 5=-32 6=-36
s:find	1=47 4=-55 6=-25 8=30
s:fine	4=-39 8=47
s:fing	0=-85 1=-54 2=-55 3=58 4=-29 5=-52 6=-39 7=-42 8=-87
s:finge	0=-91 1=-45 2=-57 3=53 4=-59 5=-43 6=-56 7=-57 8=-85
s:fini	3=-28 8=54
s:fire	1=-31 4=-30 7=52
s:firef	4=-49
s:firm	1=-31 4=-48 7=-29
s:firmw	4=-56
s:firs	0=-32 2=-30 3=-53 4=-55 5=-56 6=-41 7=31
s:fisc	0=-41 7=-27 8=-54
s:fisca	0=-28 8=-49
s:fitt	6=-35 7=-56
s:fitte	6=-39 7=-46
s:fixe	4=-25 5=-54 8=-33
s:flag	7=-32
s:flat	5=50 8=-42
s:flatm	5=38 8=-37
s:fleu	8=-34
s:fleur	8=-32
s:flig	2=26 4=-27
s:flin	5=50
s:flir	5=-102 8=-37
s:flirt	5=-62
s:floo	3=54 5=-53 7=-79
s:floor	5=-34
s:flor	0=-39 2=-29 3=-30
s:flot	0=71
s:flott	0=65
s:flow	1=-29 3=-27 6=-44
s:flowe	6=-38
s:flye	0=37 6=-28
s:flyer	0=34 6=-25
s:flyi	4=31
s:foldi	6=-25
s:foll	1=63 4=-49 5=-25
s:follo	1=69 4=-46 5=-26
s:fonc	6=-28 7=-69
s:fonct	6=-35
s:fond	1=-65 2=-26 3=-62 4=-48 5=-44 6=-38 7=75 8=-51
s:fonda	1=-56 4=-44 5=-39 6=-29 7=26 8=-46
s:font	6=27
s:foot	0=-54 1=-36 2=-33 5=-53 8=-38
s:footb	0=-52 2=-27 5=-41 8=-27
s:forb	3=-48 8=44
s:forc	8=-31
s:fore	0=-51 1=28 2=-74 3=-53 5=-69 8=-37
s:forec	1=-44 4=-41
s:forem	0=-28 1=31 4=36 7=47
s:foren	2=-44
s:fores	3=-29 5=-43
s:forg	3=-29 6=-28 8=53
s:forge	4=-48 6=-26 8=48
s:forgi	3=-36 8=33
s:fork	8=-41
s:forkl	8=-38
s:form	0=-50 1=-45 3=-37 4=-49 8=-51
s:forma	0=-64 1=-53 2=-39 3=-31 4=-84 5=-39 6=-66 7=-55 8=-58
s:forme	3=-26 5=30 7=51
s:formu	4=31 5=-44 8=-25
s:fort	0=-28 3=-56 6=-47 7=-34
s:forte	1=-25
s:foru	1=-39 6=28
s:forum	5=25
s:forw	2=-28
s:forwa	2=-31
s:foui	0=-25
s:fouil	0=-27
s:foun	0=-35 3=-31 4=-49 6=26 7=-32 8=32
s:found	4=-45 5=-36 6=-25
s:four	0=-26 4=-28 5=-35 6=-60
s:fourn	1=-28 3=-29 5=-46 6=-65
s:foye	4=-34 5=-48 6=42 8=-31
s:frac	4=-26
s:frag	5=-29
s:fragi	5=-36
s:frai	5=66
s:fram	1=-42 8=-27
s:frame	1=-41 8=-25
s:fran	0=67 2=-47 3=-38 4=-31 6=-33 8=-67
s:franc	0=63 2=-43 3=-38 4=-48 5=-55 6=-31 8=-63
s:frank	0=-25 5=25
s:frap	8=-27
s:frau	0=-39 1=-43 2=-30 4=-29 5=-38 7=-29
s:free	0=-42 1=43 4=-26 5=-57 7=-34 8=-47
s:freel	1=-48
s:freem	0=-41 1=61 6=-26 7=-47 8=-42
s:freet	1=63
s:frei	2=-39
s:freig	2=-29
s:fren	6=-48
s:frenc	6=-37
s:freq	1=39 2=-29 4=-28 5=134 6=-70
s:frequ	1=33 4=-34 5=119 6=-65
s:frer	1=-72 2=32 3=-33 5=-40 7=27 8=45
s:frere	2=37 8=-28
s:frid	0=-33 4=44
s:frida	0=-39 6=-29
s:fridg	4=33
s:frie	1=31 4=-47 5=35
s:frien	4=-38 6=28
s:froi	5=35 6=-47
s:froid	5=43
s:fron	0=-38 4=-89 5=30 6=-30 7=-54 8=83
s:front	4=-53 8=74
s:froz	1=26 4=-37
s:froze	1=28 4=-36
s:full	1=-46 4=67
s:fund	0=67 4=-38 7=-39
s:fundr	0=75 4=-49
s:fune	1=-30
s:funer	1=-31
s:furn	5=-30
s:furni	4=-25
s:furt	8=40
s:furth	8=35
s:fusi	4=-27 5=-33
s:fusio	4=-33 7=30
s:futu	1=40 6=38
s:futur	1=33
s:gaba	3=27
s:gabar	3=50
s:gagn	0=-44 6=37 8=-62
s:gall	6=-25
s:galle	6=-25
s:gamm	1=-27 4=-47
s:gand	7=28
s:gara	4=-27
s:garc	0=-34 2=-30 4=32 5=-59 6=86 8=-25
s:garco	0=-37 1=-27 2=-37 4=32 5=-61 6=81
s:gard	1=-61 2=-41 4=-103
s:garda	3=37 8=-31
s:garde	0=-36 1=30 4=-38 5=-63 6=-33 8=-35
s:gardi	1=-91 3=-34 4=-27 6=41 7=25 8=-30
s:garg	1=-31
s:gargo	1=-38
s:gate	0=38 3=-60 5=-61
s:gauc	1=-35 2=-53 5=-37 7=-63
s:gauch	1=-28 2=-66 5=-33 6=-29 7=-63 8=-26
s:gaul	0=60
s:gaull	0=82
s:gdans	7=39
s:gedm	2=31
s:gedma	2=30
s:gend	2=28 5=-31 8=-42
s:genda	2=26 8=-57
s:gene	1=-86 3=-98 4=-155 5=-94 6=-81 7=-54
s:genea	0=-30 1=-26 5=-27 8=-43
s:gener	0=-38 2=-44 4=-49 5=-33 8=49
s:genet	0=-64 1=-54 2=52 3=-77 4=-132 5=-60 6=-50 7=-42 8=-85
s:geni	2=-28
s:geno	0=-49 1=-32 3=-26 4=47 5=-36 6=-38 7=-41 8=-42
s:genom	4=-35
s:genot	2=71 4=-48
s:genr	1=-26 4=-37 6=-37
s:geog	5=-55
s:geogr	5=-47
s:geom	3=47 4=-26
s:geome	3=39 4=-28
s:gera	1=-44 3=-28 4=-38 6=-66 7=-37 8=-45
s:geran	1=-32 5=-30 6=-55 7=-38 8=-38
s:gere	8=27
s:gest	0=-40 1=-28 2=-31 4=-37 5=-40 6=-38 7=-29 8=-43
s:gesti	0=-39 1=-25 2=-25 4=-34 5=-35 6=-47 7=-28 8=-29
s:gift	6=36
s:gilet	0=27
s:girl	1=-25 4=-65 6=36 7=-28 8=-46
s:girlf	4=-43 5=31 8=-40
s:give	0=-37 2=30 3=36 7=-45 8=60
s:glas	3=-32 4=-27 8=-43
s:glasg	8=-27
s:glau	3=-33 4=36
s:glauc	3=-26 4=32
s:glis	1=58 6=47
s:gliss	1=55 6=44
s:glob	3=49
s:globa	3=60
s:glov	4=46 5=-50
s:goalk	0=-29
s:goin	4=36 7=35
s:gold	3=-37
s:good	4=-26 8=-34
s:goss	0=-28 4=-27 6=38 8=41
s:gossi	0=-31 4=-34 6=45 8=43
s:gouv	5=-55 8=-32
s:gouve	5=-53 8=-37
s:gove	0=37 1=-33 4=-37 5=-33 6=-34 7=-30
s:gover	1=-35 4=-31 5=-30 6=-40 7=-27
s:grac	0=29 1=26 3=-41 4=-44
s:grad	0=-30 1=-53 2=-25 4=-39 5=-25
s:gradu	1=-29
s:graf	8=29
s:gran	0=-30 1=59 2=-30 4=-25 5=-55
s:grand	4=-46 5=-40 8=-33
s:grap	0=-62 2=-42 3=-25
s:graph	0=-59 2=-44 3=-25
s:grave	4=-57
s:grea	1=-33 4=41
s:gree	0=49 3=-86 4=-65 5=-72 6=-52 7=-28
s:greem	5=-67
s:green	1=33
s:gref	3=-28 8=-66
s:greff	8=-70
s:gren	6=-29
s:greno	6=-33
s:grev	0=-28 4=-28
s:greve	7=26
s:grie	5=52
s:grin	6=31
s:grind	6=33
s:grou	0=60 1=39 2=-39 4=-30 6=-54 7=-52
s:groun	0=-30 1=61 2=-26 8=38
s:group	0=33 6=-44 7=-29
s:grow	1=-26 3=-55
s:growe	3=-47
s:guar	1=-37 3=43 4=-47 5=-44 6=-33 7=-25 8=-33
s:guard	0=-38 3=30 8=-31
s:guer	0=52 1=59 3=-27 4=-69 5=-40 6=42
s:guere	4=-58 5=-26
s:gueri	6=34
s:guerr	1=61 4=-70
s:gues	1=-38 3=26 6=31
s:guest	1=-39
s:guid	0=-35 3=-40 5=-49 6=-71 8=-33
s:guil	0=-47 4=-27
s:guilt	8=36
s:gurd	1=81 5=-29
s:gurdj	1=82
s:habi	1=-52 4=-41 5=61
s:habil	4=-45
s:habit	1=-57 5=52
s:hack	1=-35
s:hacke	1=-28
s:haem	2=36 4=-52
s:haemo	2=26 4=-61
s:hand	1=-44 2=-67 3=-32 4=-29 5=-45 6=-96 7=-81 8=-43
s:handb	4=-40 7=-31
s:handc	0=48 4=-38 5=52
s:hande	3=-33
s:handi	3=-67 6=-50 7=-30
s:handl	2=-31 4=-52 5=-43 6=-42
s:handp	3=25
s:hands	3=-29 4=-35
s:handw	4=-54
s:hano	0=39
s:hapl	2=51
s:haplo	2=48
s:hara	8=-43
s:haras	8=-32
s:harc	6=30
s:hard	3=-46 6=-63
s:harde	6=-53
s:hardw	3=-41
s:harm	1=55 4=29 7=-25
s:harml	2=30
s:harmo	1=50
s:harr	0=52
s:harv	8=-34
s:haul	2=-25
s:hauli	2=-33
s:haut	0=30 4=-37
s:have	4=-42
s:havi	5=59 6=-37
s:havin	5=45 6=-38
s:havr	7=35
s:hazar	3=-25
s:head	3=-43 4=-38 5=36 7=-67 8=-46
s:headm	6=-26
s:heal	0=-41 5=-47 8=-40
s:healt	0=-27 5=-44 6=-27 8=-44
s:hear	0=-57 1=-65 3=-39 4=94 5=-68 6=-42 7=-25 8=-49
s:heari	0=-43 1=-32 2=-49 4=54 5=-29 6=-32 8=-32
s:heati	6=-28
s:heav	4=40 8=-34
s:hebd	3=-43
s:hele	2=-34 6=28
s:helen	2=-34
s:helm	4=31 8=-29
s:helma	4=35
s:help	2=-50 4=43 5=-34 6=-31 8=-69
s:helpe	2=-38 8=-75
s:helv	7=-34
s:helve	7=-34
s:hemo	2=79 4=-56
s:hemop	2=55 4=-80
s:henc	8=-26
s:herb	0=-32
s:here	0=-46 2=36 3=-32 4=-101 5=-27 6=-30
s:hered	0=-25 2=34 3=-32 4=-99 5=-32 6=-32
s:heri	0=-25 2=-36 3=-36 4=-60 5=-31 6=-36 7=-39 8=-42
s:herit	0=-27 2=-44 3=-32 4=-55 5=-33 6=-38 7=-43 8=-43
s:herm	6=-35
s:herma	6=-36
s:hern	4=58 8=-41
s:herni	4=59 8=-42
s:hero	6=-53 8=-35
s:heroi	6=-40 8=-29
s:hers	0=55 1=-31 4=-29 5=37 6=34
s:herse	0=39 1=-31 5=46
s:herv	6=-25
s:hete	0=-53 1=-46 2=37 3=-58 4=-80 5=-54 6=93 7=-35 8=-75
s:heter	0=-48 1=-35 2=34 3=-52 4=-77 5=-66 6=81 7=-38 8=-70
s:heur	1=-43 3=-53 6=-35 8=31
s:heure	3=-51 4=60 8=35
s:hexh	4=-31 6=-37
s:hexha	4=-39 6=-32
s:hida	0=58 5=-35
s:hidal	0=57 5=-38
s:hier	4=-54
s:hiera	4=-61
s:high	4=50
s:highl	4=71
s:hims	0=58 1=33 3=-30 5=25 7=-31 8=-55
s:himse	0=70 7=-31
s:hind	1=103 4=-32 5=-26
s:hindo	1=29
s:hint	5=49 6=57
s:hinte	6=56
s:hire	0=-32 2=-32 4=-25 8=-47
s:hist	0=-67 1=-51 2=-41 4=31 6=-28
s:histo	0=-71 1=-59 2=-43 5=32 6=-28 7=-37
s:hoan	0=41
s:hobb	5=-29
s:hold	0=-44 1=25 2=32 4=-30 5=-33 6=-41 7=63 8=-51
s:holde	6=-31 7=34
s:holi	1=32
s:holid	1=32 7=-39
s:home	1=52
s:homel	0=33
s:homeo	0=-48 1=61 7=-29
s:homm	0=-75 2=-40 3=-58 4=-79 5=43 6=52 8=-77
s:homme	0=-48 1=-40 2=-30 3=-46 4=-44 5=32 6=69 8=-58
s:homo	0=-54 1=-69 3=-40 4=-78 5=-102 6=80 7=-51 8=-72
s:homog	6=-30
s:homol	2=-32 6=-42
s:homop	6=-44 8=-35
s:homos	0=-39 1=-42 2=-48 4=-48 5=-79 6=100 7=-36 8=-52
s:homoz	2=82 4=-28 6=-25
s:hone	5=-27
s:honn	7=36
s:honne	7=38
s:hono	5=-33 8=-49
s:honou	5=-28 7=34 8=-46
s:hope	4=-35
s:hopi	2=-55 5=-26 6=50
s:hopit	0=-25 2=-65 4=-34 5=-25 6=41 7=27
s:hori	3=-42 7=-43
s:horiz	3=-31
s:horl	3=-26
s:horlo	3=-31 5=-28
s:horo	4=-50
s:horos	4=-53
s:hors	4=53 7=-38
s:horse	7=-39
s:hosp	0=-42 1=63 2=-28 4=-26 5=-43 6=-68 8=-77
s:hospi	0=-46 1=40 2=-28 4=-35 5=-47 6=-61 8=-77
s:host	0=52 1=-33 5=46
s:hoste	1=-34
s:hosti	0=58
s:hote	0=-44 1=-66 2=-29 3=-28 4=-69 5=76 6=-46
s:hotel	4=-28 5=-43 7=43
s:hotes	5=73 7=-30
s:hour	1=-44 8=36
s:hous	1=-64 2=-25 3=-28 4=-58 5=-55 6=54 7=-79
s:house	0=27 1=-37 4=-30 6=33
s:housi	6=-32 7=-36
s:huil	5=-68
s:huis	0=-60
s:huiss	0=-58
s:huma	0=-35 1=47 2=-51 3=-63 4=-43 5=-67 6=-68 7=-41 8=-61
s:humai	5=-44
s:human	0=-58 1=42 2=-25 3=-56 4=-33 5=-29 6=-47 7=-27 8=-63
s:humo	0=27
s:hung	7=-28
s:hunga	1=-30
s:hunt	1=-33 2=63 4=-103
s:hunte	1=-35
s:hunti	2=65 4=-92
s:husb	0=-25 1=25 2=-35 5=27 6=-32
s:husba	2=-38 6=-40
s:hybr	4=-29
s:hybri	4=-34
s:hype	2=63 4=37
s:hyper	2=62
s:idea	8=-46
s:ideal	1=-30
s:idee	4=-28
s:idem	3=-40
s:idemi	3=-47
s:iden	0=-48 3=63 4=-61 5=-30 6=28 7=-54 8=-72
s:ident	0=-40 1=-29 3=45 4=-62 5=-26 6=27 7=-59 8=-75
s:igno	2=46
s:ignor	2=53
s:illn	4=69
s:illne	4=68
s:imag	4=-43 7=-42 8=-44
s:imagi	8=-42
s:immi	0=33
s:immig	0=36
s:immo	0=-33 1=42 2=-36 4=-34 6=-25 7=-50
s:immob	0=-27 1=-33 2=-36 4=-36 6=-26 7=-48
s:immor	1=66
s:impa	8=-26
s:impl	4=42 7=34 8=41
s:impla	4=45 7=28
s:impo	0=-80 3=26 4=-52 5=44
s:impor	0=-56 3=-35 4=-25 6=-25
s:impos	3=37
s:impot	4=-43 5=47
s:impr	0=-57 1=-42 7=-44
s:impri	0=-72 7=-44
s:impro	1=-34
s:inap	4=64
s:inapt	4=79
s:inca	4=47 8=32
s:incap	4=38
s:incar	8=40
s:ince	2=29
s:inci	2=65 4=-42
s:incid	1=-31 2=46 4=-45
s:incl	0=-30 1=-45 2=44 6=46 7=-29 8=-49
s:inclu	1=-59 2=28 4=-25 6=48 7=-37 8=-53
s:inco	6=47
s:incom	6=57
s:incr	1=55 2=-51
s:incro	1=48 2=-38
s:inde	0=48 1=-44 3=42 5=-48 6=-48 7=-39 8=-61
s:indep	0=71 1=-30 4=-44 6=-29 7=-26
s:indi	4=46 8=43
s:indic	4=52 7=-31 8=58
s:indu	1=-33 5=-34 7=-40 8=-54
s:indus	5=-48 7=-34 8=-33
s:infec	4=-33
s:infi	0=-55 1=-47 2=-80 4=-71 6=-42 7=45 8=-52
s:infid	6=-51
s:infir	0=-52 1=-38 2=-66 4=-42 7=40 8=-34
s:info	4=-78 5=-26 6=-32 7=-28 8=-41
s:infor	4=-88 6=-28 8=-52
s:inge	0=-49 1=-44 2=-52 3=-58 4=-39 5=-61
s:ingen	0=-42 1=-37 2=-39 3=-61 4=-34 5=-65 8=-27
s:inha	2=-53 4=-36
s:inhal	2=-44 4=-28
s:inhe	2=-57 4=-62 6=-25
s:inher	2=-47 4=-62 6=-28
s:init	5=-33 7=-61 8=26
s:initi	3=-40 5=-38 7=-61
s:inje	4=-27
s:inju	2=33 4=-55 5=-41 6=35
s:injur	2=37 4=-61 5=-47 6=38
s:inma	0=-26 8=29
s:inmat	8=53
s:inno	2=-33 8=-57
s:innov	2=-36 8=-54
s:insc	3=41 5=50
s:inscr	3=52 5=28
s:inse	8=51
s:inser	8=47
s:insi	0=49 6=-28 8=37
s:insid	3=-27 8=28
s:insis	0=47 3=27
s:inso	1=33 4=71 6=-40 7=-37
s:insom	4=71
s:insou	1=35 6=-37 7=-43
s:insp	0=-28 1=-26 2=-27 4=-33 5=-34 8=-46
s:inspe	0=-34 1=-26 4=-42 5=-33 8=-47
s:inst	0=-52 1=-78 2=-35 3=-67 4=-52 5=-59 6=35
s:insta	1=-35 3=-64 4=-28 5=-29 6=40
s:insti	0=-39 1=-30 2=-30 4=-29 6=-44 8=36
s:instr	4=-39 8=-58
s:insu	1=-48 2=-46 3=-27 4=-28 5=41 6=25 7=-36 8=-50
s:insul	2=-77 4=49
s:insur	0=-36 1=-53 4=-76 5=43 7=-38 8=-45
s:inte	0=-85 2=-78 4=-26 5=34
s:integ	0=-46 1=42
s:inter	0=-52 1=-31 2=-71 6=28 7=-49
s:inti	0=-41 1=-28 2=-39 3=-26 4=-46 5=77 6=-68 7=-31 8=-55
s:intim	0=-46 1=-26 3=-26 4=-51 5=48 6=-68 7=-27 8=-56
s:into	2=57 4=-26
s:intol	2=61
s:intr	1=-29
s:inve	0=-53 1=-54 3=-43 4=-80 5=-73 6=-32 7=-41 8=-48
s:inven	3=-29 4=-50
s:inver	2=30 4=-34
s:inves	0=-39 1=-38 4=-32 5=-74 6=-26 7=-38 8=-30
s:invo	1=-26 8=-28
s:invoi	1=-27 3=-28 4=-26 5=-32
s:irel	1=-32
s:irela	1=-29
s:iris	0=-43
s:irre	1=71 4=-34
s:irrel	1=74
s:isra	0=35
s:israe	0=34
s:issu	7=-28
s:ital	0=-38 5=-27 6=-28
s:itali	4=-25 6=-30
s:ivre	0=-38 8=38
s:ivres	0=-41 8=38
s:jaile	8=33
s:jama	2=-60 6=50 7=-26 8=28
s:jamai	2=-74 6=48 7=-35 8=39
s:jamb	4=27
s:janu	0=48 6=-29
s:janua	0=65 6=-28 8=-30
s:janv	0=28 2=-35 4=-25
s:janvi	0=28
s:jard	1=47 5=-28 6=36 7=-33
s:jardi	1=38 5=-37 6=48 7=-35
s:jarg	4=-43 7=-25
s:jargo	4=-42
s:jaun	0=25 4=27
s:jaune	0=30
s:jaur	0=-28
s:jers	5=-34
s:jerse	5=-40
s:jesu	1=76
s:jesui	1=64
s:jeun	0=62 4=-45 5=28 6=-67 7=-59
s:jeune	1=-26 4=-38 7=-51 8=35
s:join	0=-28 3=37 4=-89 6=-71 7=67 8=-56
s:joine	2=-27 4=-66 5=-37 6=-72 7=98 8=-35
s:joint	3=-29
s:joke	1=36 4=-69 6=-57 7=-46 8=-50
s:joue	2=32
s:joueu	2=32 3=-27
s:jour	0=-37 1=32 2=-47 3=26 4=-42 5=-65 7=30 8=-39
s:journ	0=-57 2=-43 4=-41 5=-64 8=-48
s:judg	2=-37 4=-36 5=-38 8=-38
s:judge	2=-30
s:judgi	7=30
s:judi	2=-41 3=-45 5=-39 8=42
s:judic	2=-39 3=-47 4=-33 5=-44 8=36
s:juge	1=56 8=-32
s:jugem	1=68 5=35 8=-56
s:julie	5=-25 6=52
s:jume	2=-78 4=28
s:jumea	2=-78 4=52
s:jumel	6=-30
s:jump	8=32
s:jumpe	8=31
s:juni	4=-29 5=84 6=-34 7=30
s:junio	0=-28 4=-33 5=66 6=-35 7=26
s:juri	2=-27 3=-67 4=-28 7=-25 8=-40
s:juris	2=-27 3=-79 4=-29 7=-37 8=-27
s:jusq	1=38 4=50 5=-25 7=26
s:just	0=-30 1=-30 5=-55 6=-50 8=40
s:justi	0=-40 5=-34 6=-45 8=29
s:juve	1=-27 8=30
s:juven	8=47
s:kamp	3=42
s:kampa	3=34
s:kant	1=81
s:kanti	1=71
s:kare	5=-30 6=43
s:kari	5=-40 6=35
s:kary	2=58
s:karyo	0=-29 2=62
s:kcnh	4=-58
s:keep	5=60 6=-60 8=-31
s:kenn	6=25
s:keys	3=31
s:keyst	3=35
s:kidn	2=68
s:kidne	2=78 7=-28
s:kill	1=46 2=30 8=-37
s:kille	2=26
s:kine	4=-45
s:kines	4=-42 8=-27
s:kitc	1=-32
s:kitch	0=36 1=-32
s:klin	2=29 4=-40
s:kline	2=38 4=-58
s:knoc	8=-25
s:know	2=25 4=-41 7=-26
s:knowl	5=-29
s:koro	3=40
s:korom	3=38
s:kris	1=86
s:krish	1=70
s:kurd	0=51
s:kyot	1=-43
s:labe	4=-41
s:labo	1=-60 3=-35 4=-61 5=-47 6=-52 8=-59
s:labor	0=-37 1=-38 3=-28 4=-51 5=-31 6=-31 7=36 8=-30
s:labou	0=32 5=-34 6=-25 7=-77 8=-39
s:laca	1=33
s:lach	0=55 8=-32
s:lact	2=45 3=-25
s:lacto	2=48 3=-33 4=-35
s:ladd	4=87
s:ladde	4=93
s:ladi	1=-38
s:lais	7=-27
s:laiss	5=-25 6=25
s:land	1=-45 4=-34 6=37
s:lande	0=31 5=-42
s:landl	0=-33 2=-27 4=-37 5=51 8=29
s:lang	3=-30
s:langa	1=-54
s:langu	1=27 3=-25 4=-26
s:laps	0=-27 1=-34 7=92
s:lapse	1=-34 7=71
s:lapt	4=-27
s:late	0=-34 2=42 4=98 5=-76 6=28
s:laug	4=-49 8=-30
s:laugh	8=-29
s:laun	2=-33 4=-29
s:launc	1=-25 2=-26
s:laund	1=45 8=48
s:laur	6=45
s:laure	6=39
s:lawy	2=-32 5=-39 8=-43
s:lawye	2=-31 5=-34 7=30 8=-27
s:layo	0=-31 1=-49
s:layou	0=-33 1=-45
s:lead	0=-43 4=-28 5=-50 8=-27
s:leade	0=-35 5=-38 6=-30
s:leag	0=-27 8=31
s:leagu	0=-25 8=31
s:leak	4=-40 5=42 6=-30
s:leake	5=43 6=-43
s:lear	0=-36 3=28 4=-29 7=50
s:learn	0=-31 3=37 4=-28 7=54
s:leav	0=62 3=-40 5=-41 6=31 7=-42 8=-51
s:leave	0=-35
s:leavi	0=37 4=-26 6=-27
s:lect	0=38 1=-70 2=-32 4=-50 5=-57 6=-62 7=-48
s:lecte	0=69 7=-30
s:lectu	0=-28 1=-56 4=-36 5=-50 6=-53 7=-36
s:leed	0=-26 4=-32 5=-31 6=-27
s:lega	4=25 8=-25
s:lege	5=67 6=-27
s:leger	4=32 5=71
s:legi	0=56 1=-35 2=-26
s:legis	0=27 1=-36
s:leid	2=34
s:leit	1=41
s:lens	4=25
s:lesb	0=-66 1=-59 4=-68 5=-60 6=90 7=-25 8=-47
s:lesbi	0=-43 1=-40 4=-70 5=-56 6=75 7=-35 8=-44
s:lesbo	1=-34
s:lett	2=47 4=-43 7=-42 8=31
s:lette	1=-52 4=-49 7=-32
s:lettr	1=31 2=28 3=-42 6=-47 8=34
s:leuc	4=36
s:leuce	4=31
s:leur	6=-45
s:leve	4=42 5=-32 8=-34
s:levr	4=40 5=-30
s:levre	4=49 5=-30
s:lgbt	6=50 7=-31
s:liai	0=-44 1=-44 4=-32 6=-45 8=-42
s:liais	0=-50 1=-43 4=-37 6=-65 8=-40
s:libe	2=-41 3=-57 5=36 6=-52 7=-44
s:liber	0=27 2=-39 3=-54 4=-30 6=-49 7=-40
s:libi	4=-67 5=54
s:libid	4=-74 5=47
s:libr	0=-83 1=70 2=-28 3=-61 4=-38 5=30 6=-29 7=-37 8=-33
s:libra	0=-32 1=-51 5=-73 8=-81
s:libre	1=62
s:lice	0=-64 1=-55 3=-31 5=28 8=-35
s:licen	0=-65 1=-45 3=-27 8=-32
s:lift	1=-26 3=-39 4=70
s:lifti	3=-30 4=49
s:liga	4=26
s:ligam	4=41
s:ligh	0=-37 1=-36 5=-35
s:light	5=-58 8=-27
s:lign	2=-34 3=-39 4=-38 8=-37
s:ligu	4=-33
s:like	3=-37 4=-37 5=64 6=-25
s:lill	1=53 2=-31 3=-27 4=-25 5=-29 8=-44
s:limi	1=-36
s:limit	1=-36
s:limo	2=-29 4=-42
s:limog	4=-39
s:limp	4=26
s:line	6=-47
s:ling	3=-29 4=-29 5=-33
s:linge	5=-34
s:link	6=31
s:linke	6=37
s:liqu	8=-28
s:liqui	8=-26
s:lisb	5=28
s:list	1=-60 3=25 6=-39 7=31
s:liste	1=-37 8=-25
s:lite	8=-49
s:liter	8=-44
s:lith	4=47 5=-27
s:lithi	4=33
s:liti	7=-26
s:litig	7=-25
s:litt	5=-42
s:litte	5=-31
s:littl	4=26
s:live	0=-36 1=55 2=-41 3=-60 4=-64 7=-38 8=-47
s:liver	7=-26
s:livi	4=-30
s:livin	4=-32
s:livr	0=-53 3=-64 4=-82 5=-31 7=30
s:livre	3=-25 7=42
s:lloy	0=-25
s:load	5=-37
s:lobb	5=-33
s:lobby	0=-36
s:loca	1=41 2=-29 3=-46 4=-63 5=-34 6=-54 7=51
s:local	0=26 6=-31 8=26
s:lock	3=-29 8=57
s:locke	8=54
s:lodg	0=-31 1=86 4=-32 6=-50 7=-66 8=-30
s:lodge	5=38
s:loge	0=25 1=-68 5=38
s:logem	0=29 1=-39
s:logeu	1=-40 5=44
s:logi	0=-50 1=-43 3=83 4=-59 5=-44 6=-25 8=-45
s:logic	3=59 8=-27
s:logis	0=-25 1=-27 3=-26 4=-32 5=-38 8=-29
s:loir	5=-45
s:lond	0=32 1=-48
s:londo	0=32 1=-32
s:long	1=40 2=-28 6=-56 7=-27 8=-25
s:longe	5=39 6=-35
s:longt	1=86 5=-27
s:longu	1=-25 5=-47
s:look	6=-26 8=-45
s:looke	1=-33 8=-31
s:lope	2=53 6=-27 8=-35
s:lorr	0=-25 4=-52
s:lorri	4=-32
s:loui	0=29 6=43 8=-25
s:louis	6=46
s:loun	7=-47
s:loung	2=-30 7=-42
s:lour	4=25 5=32
s:lourd	4=42 5=40
s:love	0=-53 2=-26 4=-38 5=71 6=-51 8=-40
s:lovi	6=49
s:lovin	6=54
s:loya	7=36
s:luci	4=-26 5=-51 6=53
s:lugg	0=-37
s:lugga	0=-28
s:lumi	1=27 4=26
s:lumie	1=26
s:lunc	0=28 4=36 5=33 8=-40
s:lund	5=25
s:lung	2=-41 4=53
s:luro	4=-27
s:luss	6=-35
s:lussa	6=-29
s:lutt	0=-28
s:lyce	1=-41 4=-33 5=-52 6=-27 7=-60
s:lync	2=31
s:maca	4=32
s:macar	4=46
s:mach	0=-42 1=-48 2=-29 3=29 8=-41
s:machi	0=-39 1=-45 2=-29 8=-44
s:maco	0=-36 5=-30 6=-70 8=-51
s:macon	1=-53 6=-34 8=-52
s:macr	0=88 1=-29 3=-41
s:macro	0=86 1=-39 3=-36
s:mada	0=-33
s:madam	0=-29
s:maga	0=-67 4=-46 6=-49 7=35 8=57
s:magas	0=-59 5=-28 8=53
s:magaz	4=-36 6=-43
s:magi	6=-27
s:magis	7=25
s:mail	8=-35
s:main	0=-82 1=-41 3=-44 5=-57 6=33 7=-30
s:maint	3=-40 4=-27 5=-53 6=37 7=-25
s:mair	1=-44 3=-36 7=-27
s:mairi	1=-33 3=-29 5=-29
s:mais	0=-27 1=-36 2=-41 3=-30 4=-31 6=45 7=-40
s:maiso	0=-36 1=-35 2=-47 3=-26 4=-34 6=33 7=-44
s:mait	0=-50 2=-41 3=-27 4=-60 5=-25 6=-39 7=-36 8=-53
s:maitr	0=-53 2=-37 3=-31 4=-65 5=-30 6=-46 7=-37 8=-50
s:maje	5=34
s:majeu	5=33
s:majo	7=-32
s:major	0=27
s:make	0=-35 1=-28 3=-43 4=-33 6=-43
s:mala	0=-28 3=-45 5=-41 6=-71 7=-29 8=-51
s:malad	0=-45 2=35 3=-44 5=-36 6=-68 7=-35 8=-57
s:male	4=25
s:malen	4=43
s:malg	7=35
s:malgr	3=30 7=32
s:malt	0=-26
s:malv	0=-30 4=42
s:mama	6=32
s:mamm	2=-38
s:mammo	2=-36
s:mana	0=-34 1=-86 2=-61 3=-104 4=-56 7=-37
s:manag	0=-37 1=-89 2=-82 3=-88 4=-53 7=-30 8=-37
s:mand	1=-29 3=-34 4=-45 7=29 8=38
s:manda	1=-30 3=-31 4=-49 8=48
s:mang	0=-31 1=79 4=-33 5=-27 6=-27
s:mange	1=99
s:mani	4=-49 5=-55 7=-32 8=39
s:manif	4=-40 8=36
s:mann	5=-32 7=-26
s:manne	5=-27 7=-26
s:mans	8=38
s:mansl	8=38
s:mant	4=-26 8=-47
s:mantr	4=-26 8=-43
s:manu	1=-41 4=-33 5=-36 8=-66
s:manua	4=-64
s:manue	1=-36 8=-31
s:manut	4=41 8=-35
s:maqu	0=-52 1=-25 7=-30
s:maque	0=-52 7=-29
s:mara	1=-29 3=-33 4=46 5=-67 6=-49 7=-25 8=-48
s:marai	4=-25 6=-43
s:marat	4=52 5=-56 8=-41
s:marc	1=-37 2=-44 3=-47 5=-61 8=53
s:march	0=57 1=-62 2=-48 3=-55 5=-76 6=-56 7=-61
s:marcu	1=38 3=-36
s:mard	1=51 6=-30
s:marg	0=-30 4=-76 6=41 8=39
s:marga	6=71
s:margi	2=39 4=-54
s:mari	0=-88 1=-106 2=-47 3=-60 4=-110 5=66 7=-84 8=-84
s:maria	0=-67 1=-26 3=-29 4=-30 5=29 7=-41 8=-28
s:marie	0=-69 1=-33 2=-51 4=-71 6=26 7=-31 8=-29
s:marin	0=25 2=29 3=-30
s:marit	5=-35
s:mark	0=-48 1=-33 2=-53 3=-58 5=-44 6=-58 7=-33
s:marke	0=-44 2=-50 3=-47 5=-47 6=-62 7=-37
s:maro	3=-30
s:maroq	3=-30
s:marq	0=-31 2=-46 4=-46 6=-34
s:marqu	0=-34 2=-34 3=-29 4=-53 6=-43 8=-27
s:marr	0=-52 1=-63 3=-32 4=-98 5=68 6=-43 7=-45 8=-70
s:marri	0=-57 1=-41 2=-41 4=-86 5=61 6=-44 7=-38 8=-47
s:marro	2=43
s:marry	4=-29 6=60
s:mars	6=44
s:marse	6=46
s:mart	7=-38
s:marti	0=28 7=-45
s:marx	0=29 8=-29
s:marxi	0=33 8=-35
s:maso	0=-28 6=-34
s:mason	1=37
s:masqu	3=27
s:mass	1=-37 4=-41
s:massa	4=-30
s:mast	0=-58 3=-48 4=-61 5=-57 6=-73 7=-27 8=-39
s:maste	0=-55 3=-46 4=-58 5=-61 6=-70 8=-30
s:matc	0=-49 2=54 3=78 4=-26 5=-53 7=-50
s:match	3=27 5=-39
s:mate	0=-52 1=-48 5=-49 6=-34 7=-28
s:mater	0=-46 1=-42 4=-34 5=-47 6=-35 8=-25
s:math	6=33
s:mati	4=43 5=-34
s:matie	1=-33
s:matin	4=43
s:matr	0=-27
s:matri	0=-29
s:matt	0=33 6=35 7=-30
s:matte	0=34 6=35 7=-30
s:mayo	0=-44 7=-27
s:mean	1=54 8=-32
s:mech	0=-33
s:mede	0=-28 2=40 6=-34 8=-25
s:medec	2=35 6=-27 7=37
s:medi	0=-81 2=-26 3=-29 5=-74 6=-69 7=-39
s:media	1=-31 4=-45 7=-49 8=-41
s:medic	0=-37 1=-53 2=-49 3=-31 5=-49 6=-38 7=-45
s:medit	2=41 4=-33
s:meet	0=-54 1=-41 5=-26 8=-33
s:meeti	0=-45 1=-50 5=-26 8=-38
s:meil	1=-34
s:meill	0=-25 1=-27
s:mela	4=56
s:melan	4=57
s:mele	0=30
s:melen	0=35
s:memb	1=41 2=-42 3=26 4=-79 7=61 8=-85
s:membe	2=-34 4=-38 5=-31 7=85 8=-78
s:membr	1=66 4=-50 6=28 7=36
s:memo	0=-56 6=-41 8=-29
s:memoi	0=-62 6=-38 8=-30
s:mena	5=80
s:menag	5=81
s:mene	5=-44 7=41
s:meneu	7=43
s:meno	1=-51 4=-50 5=54
s:mens	5=-43
s:mensu	5=-43
s:ment	0=-67 3=42 6=68 7=-51
s:menti	0=-44 3=40 6=81 7=-51
s:mento	6=-28 8=-30
s:merc	5=-44 6=33
s:merch	5=-39
s:mercr	4=-35 6=36
s:mere	3=-33 6=64
s:merg	5=-27 6=-54 8=-30
s:merge	5=-30 6=-42 8=-27
s:mess	3=-43 5=68 6=26 8=-27
s:messa	3=-40 5=82
s:mesu	5=-30 8=-82
s:mesur	3=33 5=-34 8=-60
s:meta	2=55 4=-52 6=-58 7=46
s:metab	2=49
s:metal	7=26
s:meth	0=-46 2=-27 5=-50 7=36 8=-38
s:metho	0=-42 4=-35 5=-45 7=29
s:meti	0=30 1=-34 5=-47 6=-39 8=-48
s:metie	1=-32 5=-43 6=-39 8=-50
s:metr	2=-47 8=-44
s:metra	8=-38
s:mich	1=-37 4=-27 5=54 6=40
s:miche	1=-45 4=-30 5=55 6=33
s:micr	1=-28 4=-28
s:micro	4=-27
s:midn	4=47
s:midni	4=42
s:midw	4=-36
s:midwi	4=-38
s:mieu	0=-36
s:migr	0=-27 4=30
s:migra	4=34
s:mili	0=-27 1=59 2=-40 3=29 4=-48 5=-33 7=-31 8=-31
s:milie	2=-27 6=29
s:milit	0=-26 1=76 3=31 4=-39 5=-32 6=-33 7=-52 8=-28
s:mill	0=-38 1=-28 4=-47 5=-26
s:mine	1=-25 3=-40 5=-35 6=-44 7=33
s:miner	7=32
s:mineu	3=-37
s:mini	0=-47 1=-44 2=-35 4=-58 7=-30 8=-47
s:minin	6=29
s:minis	0=-60 1=-41 2=-39 4=-40 5=32 6=-61 7=-26 8=-42
s:mins	3=-25
s:minu	2=-27 5=-49 6=-28 8=-27
s:minut	0=35 4=-41 5=-46 6=-28 8=-29
s:misc	4=45 5=68
s:misca	4=28
s:misco	5=77
s:miss	0=-33 1=-26 5=-55 6=-45
s:misse	4=30
s:missi	0=-46 4=-28 6=-26 8=29
s:mist	2=35
s:mista	2=43 5=-27
s:mobi	0=-29 2=-30 4=47 5=-46 6=-51 7=-46
s:mobil	0=-37 2=-38 4=49 5=-53 6=-49 7=-47
s:mode	3=33 5=-84 6=-26 7=-42 8=-25
s:model	4=38
s:moder	0=-34 5=-65 6=-29
s:modu	8=-29
s:modul	8=-29
s:moel	2=30
s:moell	2=36
s:moeu	0=39
s:moeur	0=38
s:moin	3=-52 4=105 8=-32
s:moit	1=39
s:moiti	1=50
s:mole	2=-39
s:molec	2=-32
s:mome	0=38 4=61 7=-46
s:momen	0=39 4=50 7=-47
s:mona	0=95 4=-27
s:monar	0=97 4=-40
s:mond	0=-38 3=66 4=-26 8=-32
s:monda	0=-29 3=69 8=-27
s:mone	8=61
s:moni	0=-30 1=-25 4=-56
s:monit	0=-30 4=-56
s:monna	8=-27
s:mono	5=26 6=-43
s:monog	5=29
s:monoz	2=39
s:mons	0=-30
s:monsi	0=-29
s:mont	0=-44 1=-77 2=-41 3=-33 5=-75
s:monta	6=-35
s:monte	2=-47
s:month	2=-31 4=49 5=-31 6=-40
s:montr	1=-52 4=-50 6=51
s:mora	5=-39 8=-25
s:morm	6=28 8=-44
s:mormo	6=27 8=-50
s:morn	0=30 4=43 5=-27 6=-32 8=-39
s:morni	0=28 4=55 5=-42 6=-38 8=-35
s:mosa	0=-32 2=49
s:mosai	0=-31 2=64 4=-26
s:mosc	0=60 3=-36 6=25
s:mosco	0=40 3=-34 6=31
s:most	5=28 8=-71
s:mostl	8=-56
s:mote	4=-27 5=-71 6=-29
s:moteu	4=-37 5=-70 6=-37
s:moth	0=-51 2=32 4=-33 5=-31 8=-43
s:mothe	5=-34 7=29 8=-43
s:moti	0=39
s:moto	5=-40
s:motor	4=25 5=-34
s:moul	0=26 3=-58 5=-31
s:moula	3=-48
s:mouli	5=-27
s:mouv	6=-27 7=-27
s:mouve	6=-31
s:move	0=36 4=-26 5=-25 7=-55
s:movem	0=43
s:muco	1=-28
s:mugg	8=-44
s:mugge	8=-44
s:mult	4=34 5=71 7=-48 8=-33
s:multi	4=37 5=53 7=-38 8=-39
s:muni	0=49 3=-26 7=-48 8=-32
s:munic	0=73 4=-30 7=-36 8=-34
s:mura	5=-26
s:murd	8=-35
s:murde	8=-27
s:murm	4=79 5=-52 6=-33
s:murmu	4=81 5=-49 6=-36 7=-27
s:musc	2=73 4=-29 6=-26
s:muscu	2=54 4=-42 6=-34
s:muse	0=-65 1=-44 3=-34 4=-45 5=-31 8=-40
s:museu	0=-41 4=-27
s:musi	0=-60 1=-44 3=-29 4=-37 5=-60 7=48
s:music	3=-26 4=-39 5=-64 7=61
s:musiq	0=-64
s:musl	1=-31
s:musli	1=-33
s:musu	8=-25
s:musul	8=-26
s:muta	0=-34 1=-47 2=34 3=-38 4=-110 5=-49 8=-43
s:mutat	0=-40 1=-41 3=-43 4=-100 5=-41 6=-26 7=-40 8=-33
s:mutu	0=-25 1=-54 2=-31 3=-48 4=-44 5=-26 6=56 7=-33 8=-56
s:mutua	3=-29 8=-28
s:mutue	4=-42 6=55
s:mybp	2=77 4=-39
s:mybpc	2=63 4=-38
s:myhe	2=55 7=-30
s:myher	2=58 7=-43
s:myop	2=27 4=33
s:myopa	2=42
s:myse	4=69
s:mysel	4=54
s:myst	6=33
s:myste	6=39
s:nage	5=-54
s:nageu	5=-65
s:nais	0=25 3=-29 4=50
s:naiss	3=-32 4=47
s:nake	0=-33 8=-32
s:name	3=-38 5=42 6=49
s:nant	1=-29 7=-26
s:nante	7=-32 8=-32
s:nasu	0=-46 7=42
s:nasuw	0=-45 7=43
s:nati	1=-25 3=-40 4=-38 5=-41 6=-37 7=45 8=-82
s:natio	0=41 1=-27 3=-49 4=-36 5=-45 6=-32 7=52 8=-57
s:natu	2=-55 4=-27 6=-25
s:natur	2=-49 4=-33 6=-25
s:naut	7=48
s:nauti	7=52
s:navi	1=-42
s:nean	3=53
s:neck	4=-33
s:necke	4=-36
s:need	0=-43 1=-50 2=-38 3=-55 4=50 5=-47 6=-35 8=25
s:neede	3=-28
s:nega	2=88
s:negat	2=95
s:nego	0=-82 3=-41 4=-51 5=-76 6=-41 7=-64 8=-46
s:negoc	0=-35 5=-53 7=-89
s:negot	0=-58 1=-31 3=-37 4=-29 5=-36 6=-31 7=61
s:neig	0=-47 3=-53 8=45
s:neigh	0=-37 6=26
s:neit	1=55
s:neith	1=46
s:nerv	4=71
s:nerve	4=62
s:netw	0=-32 4=-40 5=51 8=-27
s:netwo	0=-30 4=-29 5=44 6=27 8=-31
s:neur	2=49 3=-44
s:neuro	2=56 3=-35
s:neut	2=-25 4=-27 8=-40
s:neutr	8=-29
s:neve	0=-49 1=-26 2=-31 7=107
s:never	0=35 6=-58
s:newb	0=69 4=-44 8=-43
s:newbo	2=-30
s:newbu	0=60 4=-51 8=-38
s:news	0=33 4=-40 8=27
s:newsl	0=43 4=-30
s:newsp	7=35
s:next	1=26 2=-40
s:niec	2=46 4=-31
s:niet	1=25
s:nietz	1=32
s:nigh	0=-56 1=-58 2=-59 3=-30 5=33 6=-69 7=-25 8=27
s:night	8=45
s:nihi	1=55 5=-31
s:nihil	1=48 5=-25
s:nime	8=34
s:nine	6=-50 8=59
s:ninet	6=-37 8=63
s:nobo	0=35 5=-32 7=-26 8=-44
s:nobod	7=-27 8=-49
s:nois	3=-51
s:nomb	2=-38 5=71
s:nombr	2=-26 5=52
s:nomi	7=41
s:nomin	7=35
s:nomm	4=-42
s:nord	0=-32 4=-33
s:nordi	0=-35 4=-32
s:norm	0=-49 1=-28 4=43 5=-31 6=-27 7=-33 8=-27
s:norma	0=-59 4=58 5=-31 6=-28 7=-31
s:nort	4=-40
s:nota	0=-49 2=-38 6=-42 8=38
s:notai	0=-30 6=-42
s:notar	8=48
s:note	0=36 1=-25 4=32 5=-45 8=-46
s:noth	0=-52 1=70 2=-27 3=-63 5=-43 6=-38 7=-28 8=46
s:nothi	1=86 3=-52 5=-43 6=-44 8=42
s:noti	2=-29
s:notic	2=-26
s:noto	1=47 5=28 6=-30
s:notoi	1=61 5=33
s:notr	0=28 1=35 2=-50 3=34 5=-46
s:nouv	0=32 3=-38 5=-31 7=-31 8=-50
s:nouve	0=41 3=-31 4=37 7=-32 8=-43
s:nova	4=-31
s:nove	0=34 1=-60 4=-35 6=-63 8=-33
s:novel	1=-26
s:novem	0=47
s:nucl	0=59 4=-29 7=-33 8=-41
s:nucle	0=80 1=-26 4=-36 7=-26 8=-39
s:nuit	1=-31 2=-29 3=-29 4=-26 5=85 6=-44 8=32
s:numb	1=-41
s:numbe	0=67 1=-46 3=30 4=-32 5=-26
s:nume	2=-50 8=-53
s:numer	2=-49 8=-50
s:nurs	0=-34 1=-41 2=-54 5=-75 6=-66 7=-31 8=-40
s:nurse	4=-55 5=-31 6=-47 8=-28
s:nursi	4=63 5=-40
s:nutr	0=-26 2=28
s:nutri	1=-34 2=35 5=-28 6=-27
s:obam	0=39
s:obed	1=48
s:obedi	1=43
s:obje	0=-34 1=95 4=-40 7=-36
s:objec	0=-41 1=86 4=-35
s:obli	8=39
s:oblig	8=37
s:obse	5=30
s:obte	1=-48 4=-38
s:obten	1=-43 4=-36
s:occu	4=29 8=-35
s:occup	8=-34
s:octo	8=78
s:octob	8=89
s:oddl	5=53
s:oeuv	1=-38 6=-36
s:oeuvr	1=-28 3=-25 6=-37
s:offe	1=25 2=46 5=-72
s:offen	5=-74
s:offer	2=42
s:offi	0=-25 1=-96 2=-50 3=-26 6=-33
s:offic	1=-84 2=-50 3=-25 5=-44 6=-45 8=-37
s:offr	0=-30 8=-32
s:ofte	4=41 8=-60
s:oliv	5=-25 6=51
s:olive	6=51
s:onbo	3=44
s:onboa	3=41
s:oncl	0=32 2=62
s:onco	2=61
s:oncog	2=56
s:onli	0=-32 1=44 3=29
s:onlin	0=-26 1=46
s:only	5=47
s:onlyf	5=50
s:open	0=-27 3=63 6=28 8=-26
s:openl	6=25
s:oper	0=-29 1=-29 2=-50 5=-50 6=-47 7=-56
s:opera	1=-27 2=-39 6=-37 7=-46
s:opin	0=-28
s:oppo	0=87 1=32 2=-31 3=-46 4=-63 5=-39 6=-35 8=-77
s:oppon	7=30
s:oppos	0=75 1=43 3=-46 4=-65 5=-40 6=-54 7=-36 8=-69
s:opte	4=-35
s:opti	4=-37 7=-54 8=-34
s:optic	8=-31
s:optio	7=-36
s:optiq	7=-35
s:orat	7=43
s:orba	0=28 1=-26
s:orch	4=-40
s:orche	5=30
s:orchi	4=-30
s:orde	0=-35 2=31 4=-42 5=26 6=-61 7=-50 8=107
s:order	7=-28 8=80
s:ordo	2=-26
s:ordr	6=-41
s:orei	0=-27 4=64
s:oreil	4=66
s:orga	0=42 1=-78 2=-44 4=-78 5=-85 6=-72 8=-42
s:organ	0=53 1=-68 2=-35 3=-25 4=-75 5=-83 6=-75 8=-42
s:orgu	7=-43
s:orie	0=-53 1=-34 2=-53 3=-33 4=-50 5=-97 6=-27 7=-54 8=-39
s:orien	0=-44 1=-26 2=-56 4=-49 5=-103 7=-44 8=-49
s:orig	0=-39 2=51 4=-29
s:origi	0=-33 2=56 4=-25
s:orsa	2=-28
s:orth	0=-31 1=-66 4=-59 5=-40 6=-33 8=-42
s:ortho	0=-30 1=-58 3=-30 4=-69 5=-44 8=-41
s:othe	4=-40 5=99 6=-43 7=-35 8=-27
s:other	4=-38
s:otta	0=56
s:ottaw	0=62 4=-27 7=-25
s:oues	7=-46 8=-28
s:outd	0=-27 7=40
s:oute	5=-34 6=93
s:outf	6=-32
s:outfi	6=-32
s:outi	4=-28
s:outil	3=-28
s:outl	0=48 1=46 7=-39
s:outlo	0=46 1=44 7=-34
s:outr	8=46
s:outra	4=-25 8=52
s:outs	0=96 5=-34 7=-43
s:outsi	0=84 5=-29 6=-26 7=-33
s:outsp	0=29
s:ouve	0=29 1=-40 4=-38 5=42 7=-61
s:ouver	0=38 1=-34 4=-43 5=53 7=-52
s:ouvr	4=-41 5=-67 6=41 7=-47 8=-31
s:ouvre	3=-25
s:ouvri	4=-26 5=-51 7=-47
s:over	0=-58 4=-43 5=49 6=-33 7=33
s:overs	0=-37 5=52 6=-29 8=31
s:owne	1=-41 2=-42 3=-29 4=-54 6=-26 7=-31 8=42
s:pace	4=-50
s:pacem	4=-41
s:paci	0=-92 1=116 7=-35 8=-32
s:pacif	0=-88 1=106 7=-33 8=-46
s:pack	5=-30
s:pacs	6=-94
s:page	0=38 3=-26
s:pain	3=-34 4=42
s:paink	4=51
s:pair	2=29 3=-35
s:pala	4=51 5=-38 8=-40
s:pale	0=43
s:pales	0=48
s:pall	4=30
s:palle	3=-26
s:palli	4=33
s:palm	3=37
s:palma	3=71
s:palme	3=-40
s:palmi	3=-42
s:pand	8=-26
s:pande	8=-26
s:pane	0=34 1=-29 2=-65 5=-38 8=-38
s:pani	4=59 5=-33 8=-28
s:pann	4=-36 5=-28
s:pans	3=27 5=-51 6=82
s:panse	5=-47 6=85
s:papa	6=59
s:pape	0=-53 1=-36 2=-57 4=-70
s:paper	0=-36 4=-88 8=-67
s:papi	3=35 8=-25
s:papie	3=36
s:paqu	4=31
s:paque	4=27
s:para	1=-31 2=-27 4=-105 6=-36 7=-27 8=-48
s:parad	0=47 6=-36
s:parai	5=39
s:paral	0=-25 4=-104 8=-29
s:parc	0=28 1=-34 4=-62 5=-51 6=68 8=-50
s:parco	4=-26
s:pard	0=-43 8=35
s:pardo	0=-44 8=41
s:pare	0=-50 2=36 3=-29 4=-64 5=-39 7=-52 8=-32
s:paren	0=-46 2=31 3=-26 4=-66 5=-47 6=-25 7=-54 8=-32
s:parf	0=29 1=30 3=-42
s:parfa	0=42 1=37 3=-28 4=-28
s:parfo	4=35
s:pari	1=-54 3=-25 5=-58 7=-27 8=-32
s:paris	1=-58
s:park	0=-48 1=-39 2=39 3=-26 4=54 7=-28
s:parki	0=-49 1=-38 2=35 4=42
s:parl	0=-87 1=-42 2=-68 3=-41 4=36 5=36 6=25 7=-39 8=-51
s:parle	0=-98 2=-28 3=-27 4=43 5=-30 6=-25
s:parli	0=-33 7=-35
s:paro	0=36 1=-40 2=-48 4=-48 8=32
s:paroi	0=-28 8=-29
s:parol	0=47 1=-41 4=-55 8=45
s:parq	8=44
s:parqu	8=37
s:parr	0=42 1=63 6=30 7=60
s:parra	0=38 1=48 6=30 7=46
s:part	1=-71 2=-50 3=-53 4=-29 5=58 7=-79 8=-102
s:parta	0=-29 4=-38 5=-79 6=68 7=-32
s:parte	0=-62 1=-28 2=-37 4=-44 5=54 6=-46
s:parti	0=-68 1=-27 3=28 4=45 5=38 7=33 8=-76
s:partn	3=-33 6=-39 7=-47
s:pass	1=-84 3=39 4=28 5=-89 6=-76
s:passa	0=-36 4=-35 5=42 6=-30 8=-33
s:passe	0=-44 2=-40 3=-29 4=62 6=-27 8=-41
s:passi	0=-31 2=-28 3=-44 5=-97
s:passp	3=25 4=-30 5=-41
s:passw	3=26 8=-34
s:past	0=48 2=-25 4=-35
s:paste	4=-26
s:pasto	0=57 1=36
s:patc	0=-28
s:pate	0=-32 2=-57 3=-63 5=-32 6=-40 8=-30
s:paten	0=-29 2=-39 3=-65 4=-51 6=-31
s:pater	3=-44 4=39
s:patho	2=35
s:pati	0=-40 1=-52 2=-72 3=-45 6=-87 7=-38 8=-33
s:patie	0=-38 1=-59 2=-81 3=-34 4=25 6=-42 8=-26
s:patis	4=-57 5=-31 6=-53
s:patr	0=25 1=-39 2=-44 3=-28 4=37 5=35 6=-60 7=-70
s:patri	0=39 1=-31 2=-45
s:patro	0=-25 1=-31 4=35 5=42 6=-56 7=-57
s:patt	3=61 5=-34
s:patte	3=77 5=-37 6=-31
s:paum	3=70
s:paye	5=-41
s:paym	7=-25 8=-43
s:payme	8=-39
s:payr	4=-36 7=-65 8=-31
s:payro	4=-44 7=-70 8=-26
s:pays	0=-38 7=41
s:paysa	0=-29
s:peac	0=34 7=-39 8=50
s:pean	4=35
s:peanu	4=38
s:pein	1=-43 2=-25 3=-54 5=-54 7=-59
s:peint	5=-30 7=31
s:pele	0=-41 1=62
s:peler	0=-49 1=60
s:pena	0=-30 1=-26 8=-27
s:penal	0=-32
s:pend	2=40 5=57 6=-31 7=-42 8=-45
s:penda	1=-25 5=56 6=-41 7=-39 8=-26
s:pendi	2=48
s:peni	4=52 8=-42
s:penit	8=-48
s:penn	6=80
s:pens	0=-66 1=75 2=-39 4=41 5=-68 6=-39 8=-39
s:pense	0=-33 1=71 7=-38
s:pensi	1=-41 4=38 6=-32 7=33 8=-38
s:peop	0=-31 1=-37 2=-26 4=-63 6=58 7=-33 8=-69
s:peopl	0=-33 1=-50 2=-26 4=-67 6=50 7=-36 8=-47
s:pepin	4=-30
s:perc	6=-40
s:perd	3=-51 4=95 6=-32 8=-30
s:perdu	8=-36
s:perf	8=-66
s:perfe	4=45 8=-61
s:peri	8=-49
s:perio	6=-28 8=-50
s:perj	8=59
s:perju	8=60
s:perm	0=-41 1=-43 2=-37 4=-106 5=-34 6=-29 7=-32 8=49
s:perma	0=-39 4=-45 8=-41
s:permi	0=-27 1=-26 4=-87 8=73
s:pers	4=-45 5=45 7=-29 8=-51
s:perso	4=-43 5=47 7=-45 8=-47
s:pert	4=35 7=-29
s:perv	8=32
s:perve	8=30
s:pete	1=29 6=-37
s:peti	1=-51 5=-52 6=33 8=-44
s:petit	1=-29 2=-28 5=-54 6=62 8=-32
s:petr	8=36
s:petro	8=26
s:phar	1=-35 4=-54 5=-44 6=-46 7=-48 8=37
s:pharm	1=-30 4=-51 5=-44 6=-59 7=-36 8=36
s:phil	0=-51 4=-48 5=-66 6=-33 7=-40 8=-54
s:philo	0=-50 2=-27 4=-54 5=-69 6=-37 7=-37 8=-56
s:phon	8=41
s:phone	8=46
s:phot	1=-64 2=-45 4=-100 6=-30 7=-64 8=-54
s:photo	0=-47 1=-43 2=-31 4=-93 6=-46 7=-55 8=-55
s:phra	3=28
s:phys	0=-25 4=-73 5=49 6=-45 7=-27 8=-25
s:physi	2=-31 4=-91 5=34 6=-47
s:pian	4=-36
s:pick	0=-39 1=-41 6=-33 8=-30
s:picke	0=-31 1=-35 4=-25 6=-32
s:pict	5=34
s:piec	0=-37 3=55 6=-33 8=-40
s:pied	0=-66 4=65
s:pier	0=-27 1=32 6=56 7=-36 8=-31
s:pierr	1=30 4=-27 6=43 7=-25
s:pill	4=-53 5=25
s:pilo	0=-45 1=-40 5=-42 6=-29 7=57 8=-44
s:pilot	0=-33 3=-26 7=50 8=-34
s:pilu	5=43
s:pilul	4=-26 5=32
s:pint	4=47 5=-34
s:pipe	2=-40
s:pipel	2=-42
s:piqu	4=-33 7=56
s:pique	7=63
s:pira	0=62 7=-39
s:pirat	0=49 7=-42
s:pitc	8=-56
s:plac	0=34 2=-28 4=37 5=-43 7=-67 8=27
s:plai	4=-45 7=-34
s:plaid	0=33 2=-28 6=-29 7=-33 8=40
s:plain	3=26 4=-41
s:plais	0=-31 4=33 5=31 8=-42
s:plan	0=-87 2=-71 5=-81 6=-37 7=40 8=-67
s:plann	0=-67 1=-34 2=-45 5=-53 7=-49
s:plant	1=47 4=-27
s:plaq	4=70 5=-28 6=-34 8=-42
s:plaqu	4=64 5=-26 6=-25 8=-48
s:plas	1=-29
s:plat	0=-44 1=34 4=62 5=-28
s:platf	1=-26
s:play	0=-50 5=-76 6=-65
s:playb	5=-39
s:playe	6=-26
s:plea	0=-47 6=42
s:plead	8=33
s:pleas	0=-38 1=25 3=-25 6=39 8=-55
s:plei	0=-29 5=59
s:plom	6=-35
s:plong	2=33
s:plum	0=58 1=-25 2=-31 6=-36
s:plumb	2=-32 6=-27
s:plus	0=-52 5=96
s:plusi	0=-50 5=83 7=-28
s:pluto	6=31
s:pneu	3=-32 4=27
s:podc	5=-26 6=28
s:podca	5=-36 6=38 8=-35
s:poet	6=-53
s:poig	1=31
s:poign	1=34 3=-28
s:poin	0=-28 1=-67 3=-25 4=-70 5=-35 6=-56 7=-47 8=43
s:point	1=-58 3=-33 4=-60 5=-51 6=-52 8=46
s:pois	7=26
s:pola	7=-25 8=62
s:polan	7=-28 8=54
s:poli	1=-69 2=-25 3=-77 4=-72 5=-103 6=-40 7=-44
s:polic	1=-29 3=-78 4=-58 5=-75 7=-40
s:polit	1=-85 3=-45 4=-60 5=-53 6=-56 8=-55
s:poll	0=-25
s:polo	7=-40 8=-25
s:polon	7=-32
s:poly	0=-29 2=51 5=93 6=-43
s:polya	0=-48 4=39 5=84
s:polyc	2=61 4=-38
s:pomp	1=-30 2=-52
s:pompe	5=-28
s:pompi	1=-27
s:ponc	0=-28 1=-40 5=-28
s:ponct	0=-29 1=-41 5=-30 6=-25
s:popu	0=-51 1=-34 2=-33
s:popul	0=-50 1=-38 2=-49
s:porn	0=-35 4=-47 5=83 7=-29
s:porno	5=35
s:port	0=42 5=-68 8=-104
s:porta	8=-36
s:porte	0=-41 1=-26 2=43 5=-25 6=28 7=-54 8=-65
s:portf	4=-35
s:porti	3=54
s:portu	1=-36 2=29
s:pose	1=-27 4=-27 5=32
s:posi	2=84 5=-49 6=-34 8=-35
s:posit	2=79 5=-46 6=-42 8=-28
s:poss	4=39 8=41
s:posse	8=25
s:possi	4=32
s:post	0=29 2=-53 3=-34 5=-39 7=-27
s:postd	4=-53
s:poste	3=-32 4=-26 5=25
s:posti	6=30
s:postu	4=-30 5=-33 6=38
s:pouc	0=-42 3=73 5=-43 8=-25
s:poul	1=26 3=-28
s:pour	3=-34 6=25 7=-29 8=78
s:pours	4=-68 8=59
s:pourt	1=31 4=45
s:pouss	5=-28
s:pout	0=29
s:pouv	0=48 1=-36
s:pouvo	0=49 1=-39
s:powe	6=-44
s:prac	1=32 4=-40 5=25 6=-59
s:pract	1=30 4=-36 5=25 6=-59
s:prag	1=-39
s:pragm	1=-41
s:prai	0=-30
s:prais	0=-35
s:prat	0=-60 2=-42 3=-27 4=-66 5=77 6=-34 8=-31
s:prati	0=-56 2=-38 3=-32 4=-69 5=89 6=-34 8=-33
s:prec	0=40 2=49 3=-38 4=-31 6=41 8=-33
s:preci	0=39 3=-40 5=-28 6=40 8=-33
s:preco	2=53 4=-41
s:pred	2=32 4=-78
s:prede	2=-42
s:predi	2=74 4=-75
s:pref	0=-47 2=-32 3=-40 5=-62 6=49 8=-47
s:prefe	0=-37 2=-34 3=-33 4=34 5=-65 6=40 8=-54
s:preg	5=48
s:pregn	5=49
s:prel	2=45 3=-71 7=43 8=-34
s:prele	2=57 3=-80 7=54 8=-40
s:prem	1=-37 3=-35 4=-55 5=-26 6=-42 7=63
s:premi	1=-39 2=-33 3=-40 4=-45 6=-47 7=65 8=-26
s:pren	5=-27 6=-61 8=-27
s:prep	0=-25 4=-43 6=-37 8=-33
s:prepa	1=-27 4=-46 6=-32 8=-39
s:pres	2=-69 3=43 4=-26 5=-70 7=-32
s:presc	4=-68 8=48
s:prese	0=-38 1=-43 5=-98 8=-52
s:presi	0=-28 1=42 2=-48 4=-40 5=28 6=-26
s:press	1=-71 2=-53 3=69 5=-51 6=-57
s:prest	7=-38
s:pret	0=-31 5=82 6=-39 7=-34
s:prete	0=-32 5=78 6=-32
s:prev	1=-55 2=34 4=-49 5=-43 6=-60 7=-42 8=29
s:preve	4=-50 5=-32 6=-53 8=-27
s:previ	1=-27 4=-46 5=-32 8=73
s:prevo	4=-34
s:prevu	2=51 8=-28
s:pric	4=-29 8=-29
s:prici	4=-35
s:prid	4=-37
s:prie	0=-41 1=61 5=-28
s:pries	0=-43 1=69
s:prim	0=-44 5=-58 7=-27
s:prime	5=-47 6=29
s:prin	1=-41 3=85 4=-30 5=-94 6=-66 7=-47 8=-68
s:princ	4=-42 5=-59
s:print	0=-55 1=-38 3=25 4=35 5=-46 6=-36 7=-39 8=-25
s:pris	1=-82 2=-36 3=57 4=-70 5=-48 6=-70
s:prise	3=27
s:priso	1=-73 2=-30 4=-52 5=-50 6=-51
s:priv	0=-30 2=-52 3=-34 4=40 5=25 6=-25 7=-26 8=-40
s:priva	7=-26 8=-32
s:prive	2=-47 4=59
s:priz	5=-27 7=-49 8=-31
s:prob	1=-56 3=-29 4=35 5=-42 7=35
s:proba	0=-36 4=-60 5=-25 7=30 8=41
s:probl	0=43 1=-41 4=74 8=-59
s:proc	1=-66 2=-41 4=-53 5=-63 6=-46
s:proce	0=-34 1=-25 4=-49 5=-37 6=-30
s:proch	0=70 5=-32 7=27
s:proct	3=33
s:procu	0=-28 1=-41 8=30
s:prod	0=-62 1=-27 2=-66 3=-54 4=-25 5=-60 6=-38 7=-35 8=-59
s:produ	0=-58 1=-27 2=-72 3=-55 4=-35 5=-63 6=-40 7=-44 8=-50
s:prof	2=58 3=34 7=-48 8=-105
s:profe	0=-72 3=-73 7=-33 8=-44
s:profi	0=33 2=75 3=56 4=-43 5=-25 8=-89
s:profo	0=-25 1=46 4=33
s:prog	1=-26 2=-28 5=-28 6=-67 7=-33 8=-36
s:progr	1=-29 2=-27 3=-27 4=-26 5=-38 6=-61 7=-32 8=-27
s:proj	3=-63 4=-54 5=-61 6=-61 7=-67 8=-63
s:proje	0=-26 1=-36 3=-63 4=-63 5=-62 6=-59 7=-73 8=-67
s:prom	0=-54 5=57 8=-27
s:promi	1=-58 5=65
s:promo	0=-51 1=37
s:pron	4=-29 8=57
s:prono	4=-43 8=45
s:proo	3=-35
s:prop	0=-53 3=-33 6=-40
s:prope	0=-29
s:propo	5=28
s:propr	6=-37
s:pros	0=-52 1=38 2=-53 4=-28 6=-54 7=35
s:prose	1=55 2=-32
s:prosp	4=-34 7=48
s:prost	0=-40 5=28 6=-35
s:prot	1=-69 2=-29 3=-83 4=-54 5=30 6=-52 7=-63 8=-80
s:prote	1=-69 3=-45 5=57 6=-42 7=-55 8=-31
s:proth	3=-64 4=-42
s:proto	8=-55
s:prou	0=28 1=-25 5=-34 7=38 8=30
s:prouv	2=48 8=27
s:prov	1=32
s:prove	8=-25
s:provi	1=55
s:psen	2=55 4=-40
s:psyc	0=-32 2=-41 3=-26 5=-35 6=-34 8=-30
s:psych	0=-36 2=-35 5=-43 6=-35 8=-41
s:publ	1=-49 3=-66 4=-68
s:publi	0=29 1=-66 3=-62 4=-69 6=-38
s:puce	5=49
s:pucea	5=53
s:punc	1=-32
s:pupi	0=-25 4=-65 5=32 8=-52
s:pupil	4=-60 8=-35
s:purg	4=-32 5=-25 8=93
s:purge	8=35
s:purs	7=-39
s:purse	7=-36
s:quak	1=31 7=-49
s:quake	1=30 7=-35
s:qual	1=-51 2=-65 4=-57 5=-29 6=-29 8=-44
s:quali	1=-62 2=-53 3=27 4=-60 6=-33 8=-37
s:quan	1=-25 2=-25 4=-35 8=84
s:quar	0=-27 1=-50 4=-31 5=-38 8=-52
s:quara	2=-26 5=-31 6=41 8=-26
s:quarr	8=-33
s:quart	1=-29 4=-29
s:quas	1=-27 8=49
s:quash	8=51
s:quat	0=-34 1=29 7=-44
s:quatr	0=-39 1=25 5=-34 7=-55
s:quay	4=61
s:quayl	4=50
s:quee	1=-25 5=-29
s:ques	0=40 3=-31 6=27
s:quest	3=-33 4=-32 5=-26 6=25
s:queu	0=-25
s:queue	0=-29
s:quic	0=-29 1=-26 3=-35 4=-45 5=-29 6=-26
s:quin	2=-26 4=29 5=-25 7=-26 8=44
s:quinz	2=-25 8=35
s:quit	1=53 2=-27 3=-41 6=58
s:quitt	1=48 3=-48 6=47 8=-29
s:quot	2=48 4=-44
s:rabh	1=40
s:racin	6=-27
s:raco	1=-46 5=127 8=-43
s:racon	1=-29 5=109 6=-31 7=-30 8=-43
s:radi	0=-27 1=-37 3=-45 4=-53 5=-42 6=-61 7=-34
s:radio	6=-46
s:rail	1=-27 7=-29
s:rain	6=-30
s:rais	0=-29 1=58 2=-39 3=-65 4=-43 8=34
s:raise	1=92 2=-28 3=-43 4=-33 5=-29
s:raiso	3=-27 5=25 7=36 8=38
s:rall	0=37 7=-36 8=-46
s:ralli	7=-32
s:rang	1=-42 5=-43 6=-56 8=-60
s:range	1=-32 6=-44 8=-61
s:rapp	1=-46 2=-43 3=32 4=-101 6=-34 7=-34 8=39
s:rappe	2=-35 4=-52 8=48
s:rappo	0=-28 4=-71 6=-28 7=-26
s:rappr	3=34 6=-29
s:rath	1=30 5=-26 7=25
s:rathe	0=-28 7=34
s:rati	0=-46 1=84 4=-61 7=-44 8=-26
s:ratio	0=-42 1=72 4=-53 7=-43 8=-35
s:reac	1=-29
s:read	1=77 2=-43 4=-40 5=-35 6=-58 7=-55 8=-55
s:reade	1=-39
s:readi	0=-31 7=-35
s:real	0=-46 6=-40
s:reali	0=-50 6=-35
s:reas	0=26 6=34
s:reaso	6=31
s:rebe	8=-31
s:rebel	0=26
s:rebu	8=-28
s:rebui	8=-31
s:rece	1=-57 2=-71 4=-42 6=-81 7=-40
s:recei	5=42
s:recep	1=-38 4=-70 5=-52 6=-31 7=-39 8=-43
s:reces	2=-50 6=-28
s:rech	4=49 6=-33
s:reche	2=25
s:rechu	4=64
s:reci	2=-26 8=70
s:recl	1=25 4=-57
s:recla	1=26 4=-43
s:reco	0=-42 1=-38 2=-89 7=-105
s:recog	0=-57 1=-28 4=-49 5=-34 7=-92 8=-55
s:recom	3=-41 5=-36 6=-63 7=-29 8=51
s:recon	2=-37 5=-89 6=30 7=-25 8=54
s:recor	0=-39 1=-55 2=-30 3=33 4=-45 5=-45 8=-32
s:recou	8=-57
s:recov	5=56 8=-38
s:recr	1=-33 3=-29 4=38 6=-25 8=-50
s:recru	2=-30 3=-29 8=-51
s:rect	2=-29
s:recto	2=-31
s:recu	1=64 2=-31 3=-25 4=30 8=40
s:recup	4=55 8=53
s:recus	1=61
s:reda	0=-62 1=-29 2=-30 6=-41 7=-27 8=-45
s:redac	0=-53 1=-35 2=-26 4=-28 5=-25 6=-41 7=-29 8=-55
s:redi	0=34 1=-48 2=-28 7=-25
s:redig	0=27 1=-43 2=-34 3=-30 7=-34
s:redo	4=-29 8=-25
s:redr	8=-28
s:redu	0=-25 1=-29 3=-29 4=-41
s:redui	1=-29
s:reel	6=-37 7=31
s:refe	0=27 1=-30 2=-55 3=-63 6=-27
s:refer	1=-30 2=-66 3=-71 5=41
s:refo	0=-26 4=64 5=-42 7=-41
s:refor	0=-27 1=-30 4=66 5=-25 7=-27
s:refr	0=25 8=-43
s:refu	0=33 1=66 2=75 5=-72 6=-38 7=31 8=-28
s:refug	0=49 4=-31 5=-26 6=-29
s:refus	1=85 2=46 5=-57 7=44 8=-27
s:rega	0=-41 1=-40 5=55 6=-29 7=-26
s:regar	0=-31 1=-45 5=48 7=-43
s:regi	2=-33 6=-35 8=-71
s:regim	4=-42
s:regio	1=-34 2=-46 4=-42 5=25
s:regis	0=-49 4=45 5=-50 6=-29 8=-62
s:regl	0=-49 1=29 2=-30 4=-31 8=-33
s:regr	0=36 7=-34
s:regre	7=-36
s:regu	1=-54 5=89 8=-77
s:regul	1=-55 5=95 8=-78
s:reha	6=-26 8=45
s:rehab	4=-46 8=48
s:rein	6=-31
s:reins	7=32
s:reje	1=68 2=-31 3=72 4=35 5=-28 7=-31
s:rejec	3=72 4=26 6=34
s:rejet	1=68
s:rejo	1=-36 2=-34 5=-36 7=78 8=-60
s:rejoi	1=-29 2=-41 5=-25 6=37 7=72 8=-53
s:rela	0=-70 1=-66 2=-54 3=-53 4=-32 5=57 6=-35 7=-58 8=40
s:relac	4=-25
s:relat	0=-67 1=-62 2=-46 3=-53 4=-33 5=75 6=-43 7=-59 8=-73
s:relax	0=-25 8=74
s:rele	0=-53 2=-28 3=-32 4=-41 5=-76 7=25
s:relea	0=-42 3=-58 4=-32 6=-45 7=40
s:relev	1=35 5=-62 6=37 8=-39
s:reli	0=-71 1=41 3=-50 4=-67 6=-57 7=-26 8=-71
s:relie	1=36 4=-47
s:relig	0=-61 3=-55 4=-40 6=-48 7=-28 8=-54
s:rema	1=33 4=31 5=-37 6=-28 7=27 8=39
s:remai	0=56 1=51
s:remar	4=30 7=39
s:remb	8=40
s:rembo	8=43
s:reme	5=-42 6=-38
s:remed	4=-37
s:remem	4=59 5=-34
s:remi	3=47 8=-25
s:remis	4=36
s:remo	0=-46 3=31 4=-40
s:remot	0=-36 4=-43
s:remov	0=-28
s:remp	0=-30 4=-28
s:rempl	4=-26
s:remu	0=-33
s:remun	0=-37
s:rena	0=38 1=-35
s:renai	0=47 1=-38 7=-25
s:renc	5=-29
s:renco	5=-64 6=25
s:rend	0=-26 3=-29 7=33
s:rendu	4=-31
s:reni	0=60
s:renn	0=56 2=-45 3=-30 6=-35
s:renne	0=52 2=-42 6=-37
s:reno	6=31 8=-34
s:renon	5=27
s:renou	4=36
s:renov	0=32 4=-49
s:rent	0=-30 4=81 5=-67 8=48
s:rentr	4=43 5=-75 8=36
s:renv	5=-36 6=43
s:renvo	5=-51 6=33
s:reor	3=-45
s:reorg	3=-42
s:repa	0=-58 1=-55 2=-48 3=-54 5=-52 7=-30
s:repai	0=-34 1=-44 2=-39 3=-37 4=-40 5=-47 8=-39
s:repe	2=-61 3=-25 8=-28
s:repen	0=47
s:repet	2=-27
s:repl	0=-49 2=-38 3=-39 4=33
s:repla	0=-42 1=-30 3=-30 4=39 8=-34
s:repli	2=-30
s:repo	0=-58 1=-51 2=25 4=-68 6=-27 7=-27
s:repon	1=-35 3=-32 8=-30
s:repor	0=-81 1=-44 2=37 4=-72 6=-59 7=-25
s:repr	0=-45 1=-66 2=-29 3=-29 5=-71 6=-67 7=41 8=45
s:repre	1=-29 2=-30 3=-30 5=-49 6=-44 8=-62
s:repri	0=-74 1=-27 3=28 5=-29 6=-46 7=60 8=64
s:repu	0=35 1=-35 4=-37 5=-34 6=-32 7=-42 8=-38
s:repub	0=42 1=-32 4=-39 5=-36 6=-28 7=-76 8=-32
s:reput	7=26
s:requ	0=-30 3=26 4=-25
s:rese	2=-51 4=-51 6=-38 7=-76
s:resea	0=-40 1=-35 2=-45 4=-66 5=-71 6=-25 7=-79
s:reser	1=38 3=30 4=-28 5=40 7=-28
s:resi	4=-40 5=52 7=42
s:resid	0=-72 7=-50 8=37
s:resig	0=-26 4=-27 5=54 7=71 8=-27
s:reso	1=39
s:resol	1=37
s:resp	2=-35 3=-46 4=-82 5=-48 6=-28 8=-43
s:respe	4=-60
s:respo	0=35 1=-30 3=-42 4=-29 5=-51 6=-32 8=-51
s:ress	3=65
s:rest	0=-39 1=-70 2=-43 3=-49 4=56 6=-84 7=-25 8=-59
s:resta	0=-66 1=-67 4=-35 5=-35 6=-69 8=-60
s:reste	5=32 6=-33 8=-53
s:resto	0=-32 1=-42 5=-30 6=-30 8=-34
s:restr	4=84 8=27
s:resu	0=-54 1=-37 2=56 5=-36 6=-32 7=-33 8=-26
s:resul	0=-52 1=-36 2=43 5=-37 6=-33 7=-31 8=-42
s:resum	8=-28
s:reta	0=-50 1=-39 5=-30
s:retar	1=-34 5=-29 8=-36
s:rete	7=-42 8=27
s:reten	7=-40
s:reti	0=-25 3=39 4=-34 5=-39 6=-86
s:retin	3=43 4=-117 8=-26
s:retir	5=-37 6=-58
s:reto	0=43 4=-38
s:retou	0=56 4=-35
s:retr	2=63 4=59 6=-43 7=-55
s:retra	4=67 5=-30 6=-34 7=-60 8=37
s:retro	2=68
s:retu	0=-27 4=-82 8=-65
s:retur	0=-27 4=-72 8=-55
s:reun	1=38 4=-104 6=-60 7=54 8=-44
s:reuni	1=36 4=-91 6=-60 7=47 8=-60
s:reus	0=26 2=-27 7=-29 8=-72
s:reuss	7=-28 8=-67
s:reve	1=26 3=-53 4=-66 6=30 8=-43
s:revel	0=-34 3=-25 5=31 6=30
s:reven	0=36 3=-41 4=-58 5=-47 8=-32
s:revi	5=-28 8=-34
s:revie	8=-33
s:revo	0=-51 2=-37
s:revol	0=-42 2=-37
s:revu	1=-27 4=-27 5=-31 8=-45
s:rewr	2=-50
s:rewro	2=-29
s:reye	6=36
s:rhon	1=27 7=-28
s:rhum	3=50
s:rhyt	3=26
s:rhyth	3=28
s:rian	0=-41
s:righ	0=54 1=-45 2=-26 4=-67 5=-50 6=-79 7=-56 8=-33
s:right	5=-34 6=-25
s:ring	7=41 8=31
s:riot	4=-43 8=37
s:risk	2=35
s:risq	2=78 4=-28
s:risqu	2=66 4=-36
s:rive	5=-34
s:road	6=-51
s:robb	2=-28 8=-32
s:robe	5=-44
s:roch	0=48
s:rois	7=38
s:roiss	7=33
s:roll	4=30
s:roma	0=-36 1=-44 3=-37 4=-45 5=-101 6=-46 8=-83
s:roman	1=-26 4=-28 5=-72 7=-25 8=-70
s:rond	5=-60
s:ronde	5=-54
s:room	1=-47
s:rosi	1=90 4=-31
s:rosic	1=94
s:roug	0=-79 1=-26 4=-34 5=50
s:roun	7=-52
s:round	5=-30
s:rous	0=-30
s:rouss	0=-25
s:rout	0=-64 3=-66 5=-35 6=-41 8=-36
s:routi	0=-64 3=-56 5=-26 8=-36
s:roya	0=50 1=45 2=-45 5=-26 7=-35 8=-25
s:royal	0=69 2=-30
s:rubr	0=-54 1=50 7=-29
s:rubri	0=-51 1=51 7=-28
s:rudo	1=32
s:rudol	1=39
s:rugb	0=-51 7=-63 8=-27
s:rule	6=54
s:ruli	6=-31
s:rulin	6=-29
s:rume	3=-52 6=45 8=37
s:rumeu	3=-48 6=41 8=45
s:rumo	4=-28 5=27 6=32
s:rumou	5=27 6=47
s:runn	2=-45 4=33
s:runne	2=-42
s:runni	4=31
s:russ	0=49 1=-30
s:ryth	3=42
s:rythm	3=32 4=-25 8=-25
s:sack	0=-40 7=44
s:sacke	0=-38 7=45
s:safe	3=-25 4=-37 7=41
s:safet	4=-32 7=48
s:sail	5=-28 6=34 7=-45
s:sailo	6=40 7=-31
s:sain	4=26
s:saiso	3=-25
s:sala	0=-57 1=-34 2=-44 3=32 4=-66 5=-37 6=-55 7=75 8=-43
s:salai	0=28
s:salar	0=-73 1=-68 3=59 4=-57 5=-32 6=-46 7=63 8=-53
s:sale	0=-43 2=-75 3=-53 4=-89 6=-43 7=-30 8=-56
s:sales	2=-53
s:sall	0=-27 8=-35
s:salm	1=-34 2=-37
s:salmo	1=-37 2=-37
s:salo	4=-31 5=31
s:salon	5=29
s:salva	0=-33
s:same	0=29 4=-31 5=43
s:samed	0=35 4=-27 5=50 6=-32
s:samp	2=27 3=54 5=-31 8=-38
s:sampl	2=30 3=43 5=-32 8=-44
s:sanc	7=40
s:sanct	7=38
s:sand	0=39 5=-38 8=-33
s:sande	0=48
s:sang	2=-28
s:sani	2=-33 4=33 5=-31
s:sanit	2=-43 4=59
s:sapp	2=-26 6=50
s:sapph	6=48
s:satu	0=39 4=-27
s:satur	4=-43
s:saun	5=25
s:sauv	4=-41 5=-42 6=-30
s:sauve	4=-40
s:save	1=-32 6=28
s:saven	6=45
s:savi	5=28
s:savil	6=-27
s:savin	5=45
s:savo	0=46 1=-33 4=-27 7=-28
s:savoi	0=52 1=-31
s:scan	0=-26 1=-34 2=-30 4=-70 5=51 6=-31 7=-26 8=-26
s:scand	0=-27 3=-46 5=67
s:scann	1=-30 3=45 4=-64 7=-26
s:scar	2=-29 6=-55
s:scen	0=-35 1=-52 6=-35 7=-26 8=-52
s:scena	2=-44 6=-38
s:scep	1=-26 2=-29 4=-38 5=-37 6=-35 8=-40
s:scept	0=25 2=-29 4=-44 5=-40 6=-43 8=-36
s:sche	6=-31
s:schem	6=-29
s:schi	3=65 4=28
s:schip	3=59
s:schiz	4=31
s:scho	2=-69 3=-40 5=-112 6=26 8=-46
s:schoo	2=-59 3=-38 5=-90 6=44 8=-33
s:scie	1=71 2=-51 5=-36 6=-39 8=-37
s:scien	0=-28 1=93 2=-54 5=-36 6=-47 8=-38
s:scier	0=34
s:scle	4=73 8=-61
s:scler	4=74 8=-65
s:scol	4=50 5=-34
s:scola	5=-40
s:scoli	4=49
s:scoot	8=27
s:scor	3=28 4=-26
s:scot	1=-28 7=39
s:scotl	7=25
s:scott	0=35
s:scou	5=-43
s:scout	5=-43
s:scre	1=-33 8=-33
s:scree	8=-41
s:scri	3=-45
s:scrip	3=-59
s:scru	0=25 8=-33
s:scul	3=-39
s:sculp	3=-33
s:seams	4=-33
s:sean	7=-25
s:sear	8=39
s:searc	1=-27 8=44
s:seas	3=-30 6=-45
s:seaso	3=-40 6=-60
s:seco	0=-41 2=-29 5=-39 6=33 8=-28
s:secon	0=-34 4=-25 5=-32
s:secr	0=34 1=27 2=-53 3=-30 4=-74 5=25 6=-34 8=-90
s:secre	1=26 2=-62 3=-37 4=-73 5=25 6=-38 8=-88
s:sect	2=-26 4=-26 7=31 8=-44
s:secte	4=-45
s:secti	1=29 3=-25 8=-41
s:secu	1=29 3=-56 4=-62 5=-41 6=-51
s:secul	0=-25 1=48
s:secur	1=-30 3=-54 4=-55 5=-27 6=-42
s:sedu	2=-28 5=-32
s:seduc	8=-25
s:sedui	5=-27
s:seek	5=35
s:seem	0=34
s:sego	0=48
s:segol	0=48
s:seiz	0=28 4=29 8=-26
s:seizu	4=32
s:sejo	2=-27 3=43 4=58
s:sejou	2=-27 3=29 4=49
s:sele	2=-49 5=-27
s:selec	0=-28 1=-28 2=-53 5=-28
s:self	3=63
s:selfi	3=35
s:sell	0=39 1=-47 2=-58 3=-71 4=-78 5=-31 6=-39 7=-43 8=-26
s:selli	2=-25
s:selo	0=72 1=42 3=-31 4=-34 5=68 7=-41
s:sema	1=-28 2=-28 4=75 7=-25 8=-59
s:semai	1=-25 2=-29 4=84 8=-72
s:semb	0=52
s:sembl	0=56
s:semen	0=-26
s:semi	4=-27 5=25 6=35
s:semin	5=32 6=35 7=-30
s:sena	0=-65 4=-29 6=-28
s:senat	0=-37
s:send	1=-31
s:seni	1=-47
s:senio	0=-27 1=-38
s:sens	0=-72 1=31 3=-31 4=-38 5=-64 6=-45
s:sensu	5=-47
s:sent	0=-41 3=-28 4=-46 5=-35 6=-31 7=-30
s:sente	4=-36
s:sept	4=45
s:sequ	0=-25 2=-47 5=-40 6=-26 8=-33
s:seque	2=-27 5=-51 6=-25 8=-28
s:sera	1=32 3=-77 5=-34 6=34 8=34
s:serai	0=26 1=27 3=-90 5=-42 8=46
s:serg	6=-43
s:serge	6=-42
s:seri	2=-37 6=-78 7=-43
s:serie	6=-36
s:serio	4=37 8=45
s:sero	4=64 8=-26
s:serop	4=74 8=-34
s:serr	3=-32 8=-27
s:serru	8=-36
s:serv	0=-33 2=-58 3=46 4=-51 5=-46 6=-32 8=37
s:serva	0=-42 3=47
s:serve	0=-28 1=-41 4=-49 5=-35 7=51 8=38
s:servi	2=-56 3=-31 6=-26 8=37
s:sett	0=-30 5=-31
s:settl	0=-26 5=-30
s:seul	0=-54 4=41 5=41 6=38
s:seule	5=26 6=28
s:seve	7=-52 8=33
s:seven	0=33
s:sever	4=38 5=35 7=-25
s:sexe	5=-26 6=28
s:sexo	5=-35 6=-25
s:sexol	4=-31
s:sext	1=-42 5=39
s:sexto	5=42
s:sexu	0=-58 1=-39 2=-43 3=-29 4=-76 5=42 6=29 7=-32 8=-68
s:sexua	0=-38 4=-43 5=41 6=27 8=-35
s:sexue	2=-28 4=-39 5=78 6=-39 8=-50
s:shap	2=-30
s:shape	2=-34
s:shar	0=29 3=-41 5=43 6=-41 7=-53
s:share	0=-42
s:shee	5=-31 8=-29
s:shef	0=-35
s:shel	1=-30 6=-30
s:shelv	1=-27
s:sheri	8=30
s:shif	0=-68 2=-54 3=-56 5=33 6=-65 7=-28
s:shift	0=-46 1=25 2=-39 6=-45 8=65
s:ship	7=-44
s:shop	0=-47 1=-43 2=-35 4=-43
s:shopl	1=-34 8=34
s:shor	0=-39 1=-37 8=-41
s:short	0=-41 1=-35 8=-28
s:shou	0=-40
s:shoul	0=-32 4=40 8=-30
s:show	2=45 6=-45 8=29
s:showe	2=55 3=-34 4=-46
s:shru	5=43 6=-51 8=-30
s:shrug	5=52 6=-53 8=-26
s:sick	2=56 4=-71 8=-27
s:sickl	2=44 4=-67
s:side	0=-32
s:siecl	5=-25
s:sieg	1=-25 2=-39 3=-35 5=-40 6=-27 7=75
s:sien	3=55
s:sigh	0=26 4=35
s:sight	4=71
s:sign	4=-71 5=-90 7=-52
s:signa	0=-34 3=-38 4=-74 5=-61 8=36
s:signe	0=47 3=27
s:signi	0=27 4=-26
s:simp	0=-40 4=-50 5=-31
s:simpl	0=-45 4=-54 5=-26
s:simu	0=-28 1=77 4=-39 5=25 6=-25
s:simul	0=-27 1=75 4=-44 5=27 6=-30
s:sinc	0=-27 1=-45 2=-51 4=37 5=-31 6=45 8=27
s:sing	0=-43 1=49 2=-25 3=-30 4=-38 5=-49 6=-33 8=-40
s:singe	0=-63 1=73
s:singl	5=-40
s:sipt	0=-29 7=46
s:sist	0=-34 1=30 2=34 5=-29 6=-34 7=25
s:siste	1=31 2=35 5=-32 6=-27 8=-29
s:site	8=-34
s:sixt	0=-27
s:skept	1=25
s:sket	5=45 8=-38
s:sketc	5=44 8=-25
s:slee	0=-28 1=-30 2=-36 4=-51 5=107 6=-51 8=-49
s:sleep	1=-34 2=-29 4=-26 5=94 6=-26
s:slep	5=72 6=-59
s:slid	4=-33 6=-38
s:slide	4=-26 6=-44
s:slip	4=30
s:slog	4=-34
s:sloga	4=-25
s:smal	6=31
s:smil	2=-60 5=43
s:smile	2=-56 4=37
s:smok	4=51
s:smoke	4=57
s:smug	8=56
s:smugg	8=50
s:snui	7=39
s:snuip	7=38
s:soap	4=-27
s:sobe	4=38
s:soci	2=-58 3=-30 4=-46 5=-80 6=-53 7=-85 8=-40
s:socia	0=60 1=-39 2=-45 3=-50 4=-28 5=-58 6=-40 7=-49 8=-35
s:socie	0=-52 3=28 4=-30 7=-49 8=-28
s:soeu	1=-100 2=73 4=-28 6=37
s:soeur	1=-35 2=57
s:soft	1=-29 3=42 5=-34 6=-38 7=-29 8=-26
s:softw	1=-27 3=29 5=-31 6=-41
s:soig	0=-36 1=-52 2=-37 6=-38 8=-47
s:soign	0=-32 1=-46 2=-36 3=-30 6=-43 8=-36
s:soin	3=-25 8=39
s:soir	0=-37
s:soire	0=-39 1=-27
s:sole	5=-41 6=47
s:soli	0=-78 1=26 5=-40 6=-67 7=28 8=-29
s:solic	7=-45
s:solid	0=-84 1=-34 5=-25 6=-49 7=80
s:solve	5=-26
s:some	4=58 5=-27 8=-27
s:someb	6=25
s:somet	4=54
s:somm	0=31 4=25
s:somme	0=39 4=41
s:sond	0=-43
s:sonde	0=-32
s:sort	0=-52 5=-55 6=76 8=58
s:sorta	5=-31 6=53
s:sorti	4=-27 5=-30 6=44
s:souc	2=31 3=-30 8=-41
s:souch	2=28 3=-27
s:soud	0=-52 1=-35 2=-36 4=-32 6=-35 8=-41
s:soude	0=-31 1=-31 2=-37 4=-32 6=-34 8=-34
s:soudu	0=-34 8=-30
s:souf	2=41 5=-31
s:souff	2=30 5=-34
s:souh	0=-32 4=45
s:souha	4=47
s:soul	0=76 7=-33 8=-28
s:soule	0=51 7=-37 8=-27
s:souli	0=51 1=25 4=-30
s:soun	0=-60
s:soup	5=36 6=70
s:soupc	6=82
s:soupi	5=62
s:sour	1=-56 2=-28 3=-39 6=-41 8=-38
s:souri	1=-36 3=26 5=41 8=-43
s:sout	0=109 1=-29 3=-34 4=-50 5=-47 6=-64 7=-65 8=-25
s:soute	0=40 1=-28 4=-28 5=-32 6=-35
s:souti	0=52 3=-28 4=-27 6=-61 7=-30
s:souv	0=28 1=-52 3=-27 4=51 6=-30
s:souve	0=29 1=-59 4=37 6=-28
s:sovi	7=-37 8=-35
s:sovie	7=-35 8=-33
s:spac	1=-70
s:spai	2=-27 8=51
s:span	6=27 8=36
s:spani	6=28
s:spar	1=-39 5=-53
s:spea	0=31 4=-36 6=31 7=26 8=-56
s:speak	0=36 4=-36 6=33 8=-34
s:spec	0=-65 1=-74 2=-60 3=-37 5=-27 6=-42 7=28 8=-53
s:speci	0=-45 1=-59 2=-54 4=-33 5=-84 6=-27 8=-30
s:spect	1=-25 4=38 5=46 7=40
s:spee	0=-43 1=-31 3=91 5=-37
s:speec	0=-27
s:spel	4=35
s:spen	0=27 1=30 4=28
s:spin	2=49 3=-26 5=-34 6=27
s:spina	2=78 4=-28 6=-40
s:spir	1=-37
s:spiri	1=-46
s:spit	4=45
s:spli	2=-48 4=-35
s:splin	4=-40
s:spok	8=-27
s:spoke	0=-35
s:spon	3=-28
s:spor	0=-61 1=-31 2=-32 4=-46 5=-35 7=-46 8=-57
s:sport	4=-29 7=-40 8=-26
s:spre	1=-36 4=-30
s:sprea	1=-37 4=-32 8=-27
s:spri	2=35 3=-25
s:sprin	2=36
s:squa	1=-46 7=-25 8=-61
s:squar	1=-41
s:stab	4=73
s:stabl	4=48
s:stad	1=-50 3=-40 6=-36 8=33
s:stadi	3=-36
s:staf	2=-27 4=-33 7=-41 8=-38
s:stag	0=-28 1=-37 2=-51 3=-33 4=-27 5=-48 6=-32 8=-56
s:stagi	0=-67 2=-40 5=41
s:stal	0=30 2=-29
s:stam	4=34 8=-34
s:stamm	4=46
s:stan	1=-79 2=-36 3=-58 6=-36 7=-36 8=-54
s:stand	1=-45 3=-48 4=-55 5=41 6=-27 8=-55
s:star	1=-28 2=-49 5=-29 6=-29 7=37 8=-69
s:stat	1=-38 2=31 3=-26 4=-28 5=-50 7=-71 8=45
s:state	1=-31 6=34
s:stati	3=-26 5=-44 7=-50 8=50
s:statu	2=67 4=-48
s:stau	0=63 7=-72
s:staun	0=68 7=-75
s:stay	1=-28 5=-26 8=32
s:staye	1=-33 8=37
s:stea	0=34
s:stee	5=-31 7=42
s:steel	0=-46 7=34
s:steer	0=38
s:stei	0=30
s:step	2=-49 6=65
s:steph	2=-55 6=75
s:steri	2=-47 4=30
s:stew	0=-31 3=-27 4=-41 5=-43 8=-28
s:stewa	0=-35 3=-27 4=-43 5=-38 8=-27
s:stic	5=-27
s:stil	0=40 1=32 2=-34 6=-29 8=-54
s:stin	2=-45
s:stoc	1=-39 4=-38
s:stoi	0=-36 3=-33 4=-29 5=-54 7=-25 8=-27
s:stoic	1=34
s:stoiq	5=-45
s:stol	6=-30
s:stom	2=-48 4=65
s:ston	6=-48
s:stone	6=-36
s:stop	1=31 3=-26 4=31 5=-27 8=-39
s:stopp	1=43 4=35 8=-40
s:stor	0=-35 2=25 3=37 4=-37 6=-35 8=-32
s:stora	3=27
s:store	2=39
s:stra	1=-31 3=-49 4=-75 6=-29 7=-51 8=-41
s:strai	0=-38 1=-43 2=-36 3=-41 4=-55 5=-76 6=-26 7=-43
s:stran	0=-37 2=33
s:stras	6=40
s:strat	0=27 5=-46 6=-40 8=-55
s:stre	0=-31 4=32 5=-33 6=-55
s:stree	6=-35 7=-30
s:stres	2=-29 4=28 5=-31
s:stret	8=32
s:stri	0=-54 1=38 3=-26 4=-64 5=-96 6=-59 8=67
s:stric	0=-52 1=52
s:strik	4=-35 8=-25
s:strip	5=-63
s:stro	4=36 5=-32 6=-56 8=-72
s:strob	4=45
s:strok	5=-25
s:stron	6=-55 8=-52
s:stru	1=-39 4=27 5=-27 6=-26 7=-27
s:struc	1=-34 4=-42 5=-25 7=-30
s:stud	0=-29 1=-47 2=-33 3=-63 4=-108 5=-56 6=-31 7=-106
s:stude	0=28 4=-75 5=-31 6=-35 7=-90
s:studi	0=-37 1=-27 2=-47 3=-56 4=-45 5=-34 6=-27
s:stup	8=45
s:stupe	8=26
s:styl	4=-36 5=-39 8=-49
s:subj	1=-26 6=-45 7=-35 8=32
s:subje	1=-31 4=-29 6=-35 7=-26 8=35
s:subo	5=86
s:subor	5=79
s:subs	1=30 4=-26
s:subsc	1=30
s:succ	5=25 8=-39
s:succe	7=-31 8=-39
s:suff	4=33
s:suga	4=44
s:suic	0=-42 4=48
s:suici	0=-49 4=45
s:suin	3=44 4=-35
s:suis	2=46
s:suiss	2=52 3=-28
s:suit	0=-34 1=-48 2=-26 4=-27 5=-27 6=-40
s:suiv	1=26 4=36 5=38 6=-27 7=-36 8=59
s:suivi	4=56 5=39 6=-54
s:suje	8=-28
s:summ	0=-37 1=-39 3=-53 8=-30
s:summe	0=-37 1=-39 3=-46 4=-25
s:sund	0=43 4=-76 8=-33
s:sunda	1=37 4=-34
s:supe	2=-30 3=-37 4=29 8=-43
s:super	2=-26 3=-38 7=-38 8=-35
s:supp	1=-66 2=-56 3=-30 5=-43 6=-59 7=-47 8=-28
s:suppl	0=-25 3=-37 4=-57 6=-27 7=-31 8=-48
s:suppo	0=33 1=-44 2=-44 3=-40 5=-60 6=-34
s:suppr	3=44
s:surf	5=28
s:surg	0=-25 3=-44 4=-94 6=-27
s:surge	0=-27 3=-35 4=-88 8=-28
s:surm	4=31 8=-27
s:surn	0=-35 1=28 5=51
s:surno	1=-42 5=54
s:surp	4=-33 5=68 6=-54
s:surpr	0=-28 4=-31 5=88 6=-68
s:surs	8=49
s:sursi	8=53
s:surv	0=-47 1=-44 4=-30 5=-58 7=42 8=-88
s:surve	0=-55 4=-54 5=-44 7=44 8=-83
s:survi	1=-33 4=36
s:susp	0=40 1=49 5=-25
s:suspe	0=48 1=43 5=-29
s:svel	1=-31
s:swap	5=58 8=-42
s:swapp	5=47 8=-41
s:swea	5=-32
s:swin	0=-37
s:swing	5=34
s:swor	4=-32
s:symp	0=49 4=-54
s:sympa	0=57 7=-30
s:sympt	4=-46
s:synd	0=-119 1=-80 3=-76 4=-64 5=-68 6=-73 7=86 8=-76
s:syndi	0=-136 1=-74 2=-65 3=-73 4=-70 5=-75 6=-67 7=84 8=-70
s:syndr	4=-35
s:syst	0=-49 1=-39 3=67 4=-37 5=-38 6=-39 7=-33 8=-53
s:syste	0=-53 1=-29 2=-29 3=65 4=-35 5=-32 6=-36 7=-35 8=-44
s:taba	4=-47 8=94
s:tabl	0=-79 1=-45 2=-26 3=91 5=33 7=-70 8=-30
s:table	0=-65 1=-28 2=-27 3=110 6=-45 8=-30
s:tablo	4=-29 6=28
s:tagg	8=33
s:tagge	8=35
s:tail	0=-33 1=-39 3=-44 5=-37 6=-47 8=-32
s:taill	1=-35 3=-36 5=-25
s:tailo	6=-39 8=-32
s:take	0=-72 1=-34 2=47 3=63 4=52 6=-55 8=-32
s:tale	6=-25 8=-26
s:talen	8=-32
s:talk	6=-61
s:tall	1=43 2=56 4=-32
s:tant	4=43 5=-28 6=-79
s:taoi	1=34
s:taois	1=29
s:tapa	8=41
s:tapag	4=-28 8=51
s:tast	2=-35 8=-47
s:tasti	2=-28
s:tato	1=34
s:tatou	0=-58 1=32
s:tatt	1=58
s:tatto	0=-27 1=60
s:taug	0=-44 1=-29 5=-46 6=-28
s:taugh	0=-48 5=-52 6=-26
s:taul	8=81
s:taula	8=49
s:teac	0=-61 2=-38 4=-57 5=-68 6=-31 8=-33
s:teach	0=-68 2=-38 4=-64 5=-65 6=-44 8=-43
s:team	0=-30 7=63
s:teams	7=55
s:tech	0=-55 1=-64 2=-38 3=-55 4=-57 5=-38 6=-35 8=-51
s:techn	0=-63 1=-60 3=-49 4=-55 5=-40 6=-44 8=-50
s:teen	8=55
s:teena	8=56
s:tele	0=-48 2=-73 6=-47 7=-46 8=30
s:telep	0=-38 2=-53 4=-27 8=48
s:telet	0=-40 1=-26 4=49 5=-59
s:telev	6=-28
s:tell	0=62 2=37 4=-47
s:temo	3=-25 8=-51
s:temoi	4=-25 8=-53
s:temp	1=-57 2=-30 3=53 4=28 5=-53 6=-47 7=-55 8=-39
s:tempe	1=31 4=-38
s:templ	1=-47 3=60 4=-33 5=-26 6=-29
s:tena	7=-26
s:tend	3=-30 6=29
s:tende	1=-27 3=-26 6=37
s:teni	1=25 4=30
s:teno	3=-29 4=-30 6=33
s:tens	4=-35
s:tensi	4=-56
s:tent	8=-26
s:tenu	1=-44
s:term	0=-26 3=-42 4=-38 6=-30
s:termi	0=-36 1=34 3=-46 4=-29
s:terr	0=26 4=-27 5=-32 6=-52 8=-32
s:terra	2=-25 4=-25 6=-37
s:terri	5=-29 7=28
s:test	0=-65 1=-40 2=51 3=-100 4=-91 5=-57 6=-42 7=-57 8=-41
s:teste	0=-40 2=90 3=-63 4=-70 5=-34 6=-28 7=-38 8=-55
s:testi	2=-54 4=-27
s:texa	0=58 2=-25 7=-46
s:thail	8=31
s:thal	1=43 2=47 4=-26
s:thala	2=38
s:thale	1=35
s:than	0=-31 1=-26 7=60 8=-53
s:thank	0=-53 7=70 8=-39
s:thea	5=-31 6=-53 8=-44
s:theat	5=-27 6=-56 8=-45
s:thei	2=-83 3=-57 6=25
s:them	0=35
s:theo	0=-41 1=77 5=-34 6=-56
s:theol	0=-26 1=52
s:theor	6=-40
s:theos	1=46
s:ther	0=-65 1=32 2=-33 4=-88 5=-30 8=25
s:thera	1=-28 2=-48 4=-77 8=-30
s:there	1=29 4=-39
s:therm	3=37 4=-38 6=-65
s:thes	1=-25 2=-45 3=-44 5=-55 6=-80 7=-67 8=-47
s:thesi	1=-36 4=-34 5=-29 6=-29 7=-27 8=-26
s:thie	6=27 8=-44
s:thin	0=-27 1=70 2=-33 4=48 5=-74 7=34
s:thing	1=37 8=41
s:think	1=46 5=-50 7=39 8=-61
s:thir	2=-34 4=-61 5=-27 7=-26 8=-25
s:thirt	4=-26
s:thor	1=38 8=-46
s:thore	1=36 8=-44
s:thos	0=27
s:thou	2=-42 5=-37 6=34 7=42
s:thoug	4=28 5=-44 7=52
s:thre	1=-60 2=-50 3=-35 5=46 6=-88 8=-38
s:three	5=42
s:thro	2=36 3=-37 4=-42 8=-36
s:throm	2=58 4=-40
s:throu	3=-30 5=42 7=34 8=-32
s:thum	3=25 4=-36 5=-27
s:thumb	3=59 8=-30
s:thur	1=28 4=48
s:thurs	1=38 4=52
s:thyr	4=44 8=-31
s:thyro	8=-42
s:tick	0=-28 4=-29 5=-29 7=38
s:ticke	7=36
s:tien	1=58 2=-34 4=-67 5=-43 7=-32 8=-71
s:tienn	5=-42 8=-45
s:tier	1=27 5=29
s:time	6=-38
s:tire	4=-57 6=37
s:tiss	0=-38 2=55 3=-30 4=-36
s:tissu	2=61 3=-28
s:titl	2=-46
s:titr	3=29 4=-50
s:titre	0=35
s:toge	5=69 6=-28
s:toget	5=71
s:toil	4=49
s:toile	4=49
s:toll	5=-53
s:tolle	5=-47
s:tols	1=28 8=-27
s:tolst	1=31 8=-27
s:toma	6=25
s:tombe	6=26
s:tool	1=-35
s:topi	3=-27
s:tori	4=-37
s:torie	4=-52
s:tota	4=46 8=-26
s:touc	1=-33 3=-49 4=-64 5=57 6=-48 8=-27
s:touch	1=-44 3=-33 4=-39 5=78 6=-63 8=-28
s:touj	1=-42 4=45 5=-33
s:toujo	4=56 5=-35
s:toul	2=-28
s:toulo	2=-27
s:tour	0=-46 1=-55 2=-31 3=-26 4=-37 5=-97 6=-57 8=28
s:tourn	0=-32 1=-38 5=-52 6=-49 7=-34 8=41
s:tout	0=-38 1=95 2=-41 4=32 7=-34 8=-64
s:toute	0=-43 1=-25 2=-34 4=36 5=-48 6=41
s:toxi	0=-26 1=52
s:toxic	1=52
s:trac	1=-57 2=-43 4=55 6=-26 8=-48
s:traca	2=-26
s:tract	7=-31
s:trad	0=-84 2=-90 3=-86 4=-48 5=-47 6=-48 7=-47 8=-33
s:trade	3=-51 7=-30
s:tradi	2=-60
s:tradu	0=-32 1=-38 2=-30 5=-32 6=-44 8=-55
s:traff	0=36
s:trai	0=-83 1=-33 3=-61 4=-27 6=-77 7=-50 8=-38
s:train	0=-63 2=-90 3=-53 4=-82 6=-52 8=-44
s:trait	1=-56 3=-46 7=-31 8=-30
s:traj	5=-54
s:traje	5=-54
s:tran	0=-48 2=-55 4=-32 5=-73 6=-72 7=-72 8=-84
s:tranc	8=-28
s:trans	0=-66 2=-40 4=-44 5=-75 6=-62 7=-78 8=-74
s:trav	0=-59 2=-36 3=-50 5=-50 6=-49 7=-25
s:trava	0=-33 3=-30 5=-60 6=-37 8=29
s:trave	0=-54 1=-25 2=-26 3=-30 4=44 6=-57
s:trea	0=-42 2=-32 3=-36 4=58 5=-36 7=38
s:treas	4=-38 7=67
s:treat	0=-27 1=-31 2=-25 3=-25 4=83 5=-30
s:trem	0=-36 2=-26 3=-32 4=70 6=-41
s:tremb	4=53 6=-49
s:tremo	4=37
s:tren	1=-33 5=-30 8=-41
s:trent	8=-40
s:tres	0=61 1=-44 3=-34 6=-42 7=-58 8=-28
s:treso	0=69 1=-37 3=-30 6=-53 7=-79
s:tria	2=-35 3=34 5=41 7=-28 8=-39
s:trial	2=-30
s:trib	1=-35 3=-36 4=-47 7=-31
s:tribu	1=-35 4=-53
s:trie	4=60 6=-27 8=-31
s:tris	2=-66 4=41
s:triso	2=-54 4=52
s:troi	0=-75 5=35 6=-25
s:trom	6=-95
s:tromp	6=-86
s:trot	0=72 5=-29
s:trots	0=80 5=-31
s:trou	0=-55 2=56 5=25 6=-59 8=35
s:troub	3=37 5=-34 7=38 8=62
s:trouv	0=-47 1=28 2=67 4=-47 5=48 6=-43 8=-32
s:trum	4=-44
s:trump	4=-33
s:trus	1=-50 4=-36 5=-54
s:tues	7=34
s:tuesd	7=39
s:turk	4=-32 8=32
s:turke	8=35
s:turn	0=-26 1=41 2=34 4=-31 5=-32 6=-33
s:turne	1=56 2=33
s:tuto	1=-39 5=-34
s:twee	0=80 8=-47
s:tweet	0=54 8=-36
s:twel	0=26 4=-40 5=-38
s:twelv	0=37 4=-41 5=-38
s:twen	1=58 5=-30 6=-43 8=25
s:twent	1=66 5=-28 6=-32
s:twic	1=-56 4=41 5=-55 6=-40 7=-34 8=-53
s:twick	7=-37
s:twin	2=-32 4=-30 6=34
s:typa	2=26
s:typag	2=26
s:type	0=-40 1=-68 2=41 3=-41 4=44 7=-26 8=-31
s:typef	1=-60
s:typi	0=-26 3=67 4=-26 5=32
s:typin	3=55 5=28 8=-27
s:typo	5=-43
s:typog	5=-47
s:ugan	5=-36 6=28
s:ugand	5=-42 6=44
s:unbe	1=40
s:unbel	1=49
s:unde	1=-33 3=-52 5=31 6=-31 7=-34
s:unfa	5=60 6=-52
s:unfai	5=65 6=-49
s:unif	8=-59
s:unifo	5=27 8=-44
s:unio	1=-57 2=-69 3=-92 4=-97 5=-96 6=-64 7=43 8=-103
s:union	3=-28 4=-27 7=-45
s:unis	0=-46 7=38
s:uniso	0=-52 7=46
s:unit	0=-99 1=-70 4=-42 6=-38 7=119 8=-27
s:unite	0=-56 7=73
s:univ	0=-33 5=-51 7=-25
s:unive	5=-51
s:unkn	8=28
s:unkno	8=30
s:unloc	3=26
s:unpa	0=82 7=-53 8=31
s:unpai	0=92 3=-31 5=-25 6=-25 7=-47 8=42
s:unpr	6=36
s:unpro	6=37
s:unre	0=36 2=39 4=-34
s:unti	0=-38 3=-34 5=-36 7=-35
s:uphe	5=32 8=-36
s:uphel	5=44 8=-40
s:uploa	2=29
s:urba	0=33 7=-28
s:urban	7=-29
s:urge	6=28
s:urgen	6=26
s:usag	4=25
s:usda	7=44
s:usee	3=32
s:usin	0=-30 4=-78
s:util	1=40 5=31 8=-43
s:utili	1=39 2=-26 3=25 5=43 8=-45
s:vacc	0=45 1=-30 3=-28 4=39 5=-38 7=-38 8=-29
s:vacci	0=41 1=-35 2=-43 3=-26 5=-36 6=-31 7=-36 8=-31
s:vale	0=63 1=-41 3=34 6=-41 7=-32
s:valeu	1=-32 3=50
s:vali	3=-49
s:valid	3=-38
s:valu	3=-31
s:valve	7=-27
s:vanc	8=31
s:vant	3=-26 5=58
s:vari	4=-28 8=-26
s:varia	4=-40
s:vaul	3=28 5=-31
s:vega	0=-49 4=-41 5=-70 6=-39 8=-66
s:vegan	0=-43 1=31 5=-42
s:vege	1=-48 2=-52 5=-36
s:veget	0=-30 1=-44 2=-58 5=-35 6=-25
s:veil	0=59 1=-36 8=-74
s:veill	0=61 1=-55 8=-62
s:vein	4=-25
s:veine	3=43
s:vend	2=-58 3=-28 4=-68 5=-74 7=-30 8=-51
s:vende	1=-44 3=-31 4=-51 5=-51
s:vendi	4=-29
s:vendo	0=-30 4=-29
s:vendr	4=27 8=-33
s:vene	1=67 6=-32
s:vener	1=88
s:veni	0=36
s:vent	2=-55 4=-45 5=-29 7=-31 8=-40
s:vente	0=36 4=-30 5=-35
s:venu	5=-29 6=48 8=34
s:verb	8=-27
s:verba	8=-33
s:verd	8=-35
s:verdi	8=-42
s:veri	1=-25
s:verif	3=28 4=-26 5=-25
s:verm	8=-39
s:verme	8=-33
s:verr	8=-54
s:vers	2=34 3=-25 4=-39
s:vert	1=-41 2=-27 3=-38 5=-35 6=-28
s:verti	4=49
s:vess	3=37
s:vesse	3=33
s:vete	0=-26 4=-41 6=-37
s:veter	4=-41 6=-28
s:veuv	4=-45
s:vict	0=-63 1=-60 4=-31 7=34 8=-113
s:victi	0=-31 7=35 8=-129
s:victo	0=-43 1=-44
s:vida	0=28 5=25 6=-57
s:vide	1=-43 2=-53 3=47 4=-34 5=72 6=-56 8=-45
s:video	5=69
s:viei	0=44
s:vieil	0=38 8=25
s:vien	0=-40 1=70 6=31
s:viend	6=40
s:vier	5=33 7=-26
s:vierg	1=-28 8=-41
s:vieu	6=70 8=-44
s:view	0=80
s:vigi	0=59 1=-36 3=-57 8=50
s:vigil	0=55 1=-37 3=-46 8=67
s:vign	0=-33 2=-55 4=-40 7=-45
s:vigne	0=-27 7=-31
s:viki	2=49
s:vikin	2=55
s:vill	0=-26 1=-42 4=-49 5=26
s:villa	0=-27 4=-36 5=31 6=46 7=-27 8=-25
s:ville	8=42
s:ving	0=36 5=-42 8=-41
s:viol	1=66 4=-40 5=-45 6=45 8=-70
s:viole	1=77 4=-57 5=-47 8=-78
s:vira	4=26
s:virg	1=-32 4=-37 7=-26
s:virgi	1=-30 5=26
s:viru	4=-31
s:visa	0=-38 1=-40 2=-27 3=43 4=-45 5=-61 6=-43 7=-34
s:visag	0=-27 1=-42 2=-27 3=27 4=-39 5=-53 6=-45 7=-30 8=-38
s:visi	0=-32 1=-26 3=-47 8=-25
s:visio	1=25
s:visit	1=-40 3=-38 8=-58
s:vive	6=56
s:viven	6=56
s:vivi	0=-49 1=70
s:vivis	0=-56 1=71
s:vivr	0=31
s:voca	3=56 4=-38
s:voge	3=-30
s:voic	2=-49 4=-61 5=-60 6=-58 7=-27 8=-61
s:voil	5=-64 7=-26 8=-35
s:voili	5=-66
s:vois	2=25
s:voit	0=-52 3=-45 4=35 6=45
s:voitu	0=-51 1=42 3=-36 4=41 6=31
s:vola	5=66 6=-51
s:volag	5=52 6=-55
s:volan	4=-31
s:vole	3=28 8=-41
s:voleu	3=31
s:volt	1=33
s:volta	1=37
s:volu	0=29 4=-56 6=-47 7=-36
s:volun	0=25 2=33 3=-26 4=-49 6=-41 7=-38
s:vote	1=-43 2=-31 4=-34 5=-37 7=-34 8=-29
s:voti	0=25 1=-38 5=-51
s:votin	1=-40 5=-53
s:votr	3=37
s:voul	4=-48 7=27
s:voya	1=-38 2=-26 3=-50 8=-51
s:voyag	0=-26 1=-49 2=-29 3=-37 5=52 8=-50
s:wait	0=-26 4=39 5=25
s:waiti	4=37
s:walk	4=69 5=-26 6=-25
s:wand	8=37
s:wands	8=35
s:want	0=46 1=-59 2=-26 3=25 4=-65 5=51 7=-28 8=50
s:wante	1=-31 3=26 5=51 6=-56 8=28
s:ward	1=-50 5=-50
s:warde	1=-36
s:wardr	5=-42
s:ware	0=-35 1=-33 4=-31 7=40
s:wareh	0=-39 1=-37 7=31
s:warm	0=27
s:warn	8=30
s:warne	5=39 8=-33
s:warni	5=-27 8=52
s:warr	2=31
s:warw	1=28
s:warwi	1=31
s:wast	8=-28
s:watc	3=-28 4=-27 5=45 8=-41
s:watch	3=-37 5=67
s:wear	2=-37 3=-42 4=50 5=35
s:weari	4=41
s:webc	3=52 5=32
s:webca	3=60 5=27 8=-32
s:webm	1=-70
s:webs	4=-25
s:wedd	1=33 4=-36 5=-56 6=35 8=-31
s:weddi	1=41 4=-32 5=-38 6=27 8=-37
s:week	0=-33 1=26 2=-29 3=-45 6=-36
s:weeke	2=-46 5=32 8=29
s:weekl	0=-37 1=34 3=-44 6=-43
s:weig	4=-37
s:weigh	4=-48
s:weld	6=-58
s:wels	0=-35 6=34
s:west	7=-47
s:weste	7=-36
s:what	1=-55 5=65
s:whate	5=51
s:whats	1=-31 5=29
s:whee	4=-40 5=-26
s:wheel	4=-48 5=-25
s:wher	0=-41 1=38 3=35 4=-52 6=37 7=-53 8=-27
s:whet	0=39
s:wheth	0=32
s:whic	1=37 3=-32 4=40
s:whil	6=-27 8=27
s:whis	5=34 8=51
s:whist	5=25 8=47
s:whit	1=-27 4=-48 5=-27
s:whitb	4=-38
s:white	1=-51
s:whol	4=-51 8=-25
s:wido	8=57
s:widow	1=28
s:wild	2=-41 6=-54
s:willi	6=25
s:wind	7=-29 8=-30
s:windo	6=-25 7=-25 8=-41
s:winn	8=-40
s:winne	8=-40
s:wint	0=-39 4=44
s:winte	0=-45 4=38
s:wire	4=-32
s:wish	4=39
s:wishe	4=44
s:with	0=-57 1=33 5=-58 7=-33
s:withd	8=60
s:withi	3=35 8=-56
s:witho	0=-63 1=53 5=-45 7=-25 8=-25
s:witn	1=61 6=-26 8=-80
s:witne	0=-40 1=49 8=-74
s:wobb	7=31
s:wobbl	7=29
s:woma	0=-50 1=-44 2=-44 3=-26 6=103 8=-40
s:wome	2=-45 3=-34 4=-49 6=63 7=-26 8=-56
s:word	2=-28 4=-40 8=-62
s:work	0=-64 2=-42 6=-51 7=-29
s:worke	1=-64 6=-37 8=-34
s:worki	0=-37 8=41
s:workp	7=35
s:works	3=-29 4=-31 6=-26
s:worl	0=-40 1=36
s:wors	0=-55 1=57
s:worsh	1=52
s:woul	0=47 2=-29 4=-42 5=-46 8=-44
s:would	0=-30 1=36
s:writ	0=-33 2=-77 8=-46
s:write	2=-43 5=43 8=-34
s:writi	3=25
s:writt	4=45
s:wron	1=30
s:wrong	3=29
s:wrot	1=-29 3=-101 5=44 7=-34
s:yanni	6=-30
s:year	1=-27 2=-46 3=-61 4=41 6=-66
s:youn	0=35 3=-41 5=-40 6=-51 7=-32
s:yout	4=-30 6=-27 7=-41 8=44
s:zemm	0=50
s:zemmo	0=30
w:0	3=71
w:000	0=-37 1=-30 2=-38 3=-54 4=-53 5=-41 6=-41 8=-38
w:02	3=35
w:1	0=-39 4=52 6=-33 8=-39
w:11	2=25
w:12	2=-50 4=56 5=-48 8=-49
w:14	1=-39 4=-61 8=46
w:17	3=42
w:1981	0=-27 7=42
w:1984	0=-34 1=42 8=-27
w:1987	2=-43
w:1990	1=-34
w:1994	0=26
w:1995	0=32 1=-42 3=-35 8=58
w:1996	5=-45 6=44
w:1998	0=31 1=-25 4=-36
w:1999	2=34
w:1er	0=-25
w:2	0=-71 1=-49 2=110 4=-26 5=-46
w:20	8=26
w:200	1=-37 6=-25 8=-25
w:2002	6=42
w:2003	7=44
w:2004	2=37
w:2006	0=-25
w:2008	4=32
w:2009	2=56 3=-44 7=38
w:2010	0=29 3=-30 5=-25 7=-29 8=-29
w:2011	4=26 8=40
w:2012	3=42 4=-42 5=38 6=-25
w:2014	0=-27 4=49 6=40 8=-35
w:2015	1=-52 4=44 6=46 8=-50
w:2016	1=-54 5=-31 6=-34 8=35
w:2017	0=35 1=-48 6=40
w:2018	4=50
w:2019	0=50 1=-34 2=-25 6=-39
w:2020	1=-40 2=-26 3=-31 4=70
w:2021	1=-45 2=41 3=-28
w:2022	0=32 4=49 5=-34
w:2026	3=-29
w:21	0=34 4=26 5=-30
w:22	2=41
w:23andme	2=34
w:24	8=45
w:2m	4=-27
w:3	0=-94 2=54 3=34 5=-31 6=-39 7=28 8=52
w:300	3=-41 4=-31
w:31	5=-53
w:34	4=25 7=35
w:340	1=-38 7=-25
w:3d	3=35
w:3m	4=-27
w:4	0=-40 3=41 6=-38
w:40	0=-31 3=-45 5=-34 6=-38
w:400	2=-27 8=-53
w:41	4=66 8=-33
w:43	4=50 8=-50
w:47	2=28
w:5	0=-43 4=70 6=-33
w:50	0=-42 4=55
w:500	3=-25
w:6	0=68 6=-34
w:60	0=-33 1=-34 4=-26 8=-54
w:600	3=-26 7=-25
w:8	0=-26 3=59
w:900	0=-26
w:91	3=72
w:98	3=28 5=-45
w:99	3=27
w:a	3=-48 7=-31
w:aa	4=98
w:aah	4=37
w:abattoir	1=28
w:aberdeen	1=47
w:abime	3=51 5=-38
w:abnormal	2=27 5=-41
w:about	1=-82 3=-57
w:above	5=28
w:absence	0=-28 2=29 3=-36 4=68 5=-37 8=-47
w:absences	7=49
w:absente	4=49
w:abstinence	4=-55 5=54
w:abstinent	4=36
w:abstinente	4=-77 5=76
w:abstract	8=-33
w:abus	8=32
w:acas	4=-29
w:accept	6=39
w:accepte	3=37 4=34 6=-37
w:acces	3=35 4=-28
w:access	0=-26
w:accessible	4=-33
w:accident	0=-29 2=-30 3=-33 5=46 6=-35
w:accidents	4=-50
w:accompagne	4=-33
w:accord	7=-53
w:according	1=56 7=-28
w:accords	7=-34
w:account	0=27 1=48 2=-28 4=-55 5=42 6=-51 8=-55
w:accountant	1=-34 6=-40
w:accounting	5=-38
w:accounts	0=-33 1=-38 4=-45
w:accueil	0=-36
w:accused	6=-50 8=40
w:achats	0=-26
w:acheteur	5=31
w:acheteuse	4=-28 5=-41 6=-44
w:acquitte	8=48
w:acquitted	8=38
w:across	2=-46
w:act	0=-34 2=-32
w:actes	5=-26
w:actif	1=30 7=31
w:acting	4=-27 7=-25
w:action	0=25 7=-33 8=45
w:actions	8=-33
w:activated	3=36
w:active	3=-47 5=39
w:activee	3=28
w:activist	0=-25 4=-40 7=52 8=-29
w:activite	0=-32 5=-40 7=37
w:actn3	2=36
w:actors	3=-34
w:acts	1=58
w:ad	0=-47 3=-37
w:adaptation	5=-31
w:addict	5=53 8=-36
w:addicted	4=-43 5=42
w:addiction	4=-41 5=47
w:addictologie	5=-35 8=-51
w:addicts	4=41
w:adepte	0=-32 5=41
w:adhd	4=39
w:adhere	0=-27
w:adherent	0=-27 7=64
w:adherente	0=49
w:adherer	0=-47 7=38
w:adhesion	0=-46 1=34 7=62
w:adjudant	8=35
w:adjustments	4=25
w:administratif	8=-29
w:administrative	7=-36
w:admits	0=-35 8=-30
w:admitted	5=34 8=45
w:adn	0=-56 1=-68 3=-94 4=-39 5=-42 6=-44 7=-29 8=-58
w:adolescence	2=29
w:adopted	6=33
w:adoption	6=-36
w:adult	0=-31 4=-39 5=39 6=-28 7=-35 8=-34
w:adultes	4=-29
w:adults	4=-30
w:advised	3=-32
w:adviser	4=-89 5=-26 7=-31 8=-41
w:advises	0=-42 3=-53 4=71
w:aerien	8=-55
w:aeroport	8=38
w:aeroports	3=-28
w:afd	0=30
w:affair	8=-53
w:affaire	0=-28 1=-25 3=-35 4=-32 5=-58 8=58
w:affaires	0=-26 1=-39 6=-40 8=-54
w:affairs	3=-36 5=-51 8=-26
w:affection	4=40
w:affiliated	7=45
w:affiliation	0=78 7=28
w:affirme	5=55 6=-25
w:affray	8=29
w:after	0=-27 1=34 2=33 5=-26 6=-69
w:afternoons	4=27 6=-45
w:again	0=43 4=49 5=-45 8=-25
w:against	0=63 3=-31 4=26 5=-40 6=-41 7=-29
w:agde	5=61
w:age	4=58 5=-34
w:agence	0=-69 1=-48 2=-44 4=30 8=-47
w:agencement	6=-33
w:agency	0=-42 1=-41 4=72 8=-35
w:agenda	0=-38
w:agent	0=-71 2=-43 3=-40 4=-50 5=-44 6=-26 7=-41 8=-27
w:agnostic	5=-26
w:agnostique	1=41 6=-37
w:ago	1=-28
w:agreed	3=48
w:agrement	2=-35 8=48
w:agresse	8=-54
w:ai	1=-73 3=-70 5=27 6=-37 7=31 8=45
w:aid	4=-72 8=-25
w:aide	0=36 4=-27
w:aider	4=-26
w:aids	4=-34
w:ailing	4=-50
w:aime	0=-53 1=-59 2=-41 3=-32 4=-28 6=92 7=-48 8=-57
w:aimer	6=58 8=-25
w:aimerait	6=-27
w:airbus	0=-25
w:airline	2=34 4=-38
w:airport	8=41
w:airports	3=-32
w:alarms	4=-30 8=-34
w:album	4=-37 8=-39
w:alcoholic	4=35
w:alcool	3=-26 4=-73 8=78
w:alcoolemie	4=-47 8=42
w:alcoolique	4=69 5=-41 8=-29
w:algorithms	2=-25
w:alimentaire	2=-26
w:all	1=77 3=-30 4=-42 5=-72 6=-74
w:allemand	6=-32
w:allergic	2=-55 5=-38
w:allergie	4=51 5=-28
w:allergy	5=-38 7=-34
w:allow	1=44
w:alone	0=39 1=-44
w:along	0=28 2=38 4=-29
w:alpha	2=31
w:als	4=-49
w:alsace	4=-29 7=-27
w:altruist	1=28
w:always	6=53
w:alzheimer	2=65
w:am	1=88 4=-52 5=-45 8=-30
w:amants	0=-33 5=-25
w:amateur	0=-44 5=-42
w:ambassade	3=32
w:ambition	1=52
w:ameliore	2=-25
w:amenagement	4=39
w:amende	8=36
w:amendes	8=-26
w:america	0=42
w:americaine	2=46
w:ames	0=-28 5=-54 6=74 8=32
w:ami	0=-67 2=-50 3=-43 4=-66 6=50 7=-40 8=-34
w:amie	4=-32 5=-36 6=101
w:amis	0=25 1=33 5=-51 6=33
w:amitie	6=28
w:among	4=-49
w:amour	0=-50 5=53 6=-26
w:amoureux	1=-25 5=-33 6=36
w:amours	5=-51
w:amyotrophie	2=34
w:an	2=-41 3=-86 6=-76 7=-37 8=-60
w:analysed	0=-29 3=42
w:analysee	3=47
w:analysis	3=-44
w:analyst	7=-48 8=-27
w:analyste	2=-26 5=-33 8=-47
w:anarchist	0=51
w:anarchiste	1=78
w:ancestry	2=-31
w:ancien	0=53 1=-31 4=30 7=36
w:ancienne	1=29 2=-25 6=-30 8=-29
w:anciens	1=60 5=-68 8=-47
w:and	2=-36 3=-38 7=-70 8=-54
w:angers	1=38
w:anglican	1=-48
w:animal	1=53 8=-33
w:animale	0=-41 1=40 3=-25
w:animaliste	0=39 1=-40
w:animals	1=69 5=-38
w:animatrice	0=-40 1=-43
w:animaux	1=92 3=-27 4=-26
w:anime	0=-40 5=-26 7=37 8=-27
w:animist	1=32
w:ankle	8=28
w:anne	0=41 1=-31 5=-52
w:annee	0=-41 4=36 6=26 8=-36
w:annees	8=33
w:annonce	5=63
w:annual	0=-30 4=-36
w:annuel	1=-33 5=-26
w:annuels	5=-41
w:anomalie	2=81 4=-25 5=-34 6=-26
w:anonymous	6=-31 7=-28 8=29
w:another	0=-51 6=79
w:ans	0=-26 1=-27 2=-78 7=-40 8=53
w:answered	1=-41
w:answers	6=-36
w:antecedent	5=-34 8=31
w:antecedents	2=-33 8=57
w:anthroposophe	1=51 6=-40 8=-31
w:anthroposophie	1=35
w:anthroposophist	1=62
w:anti	0=113 1=58 4=-50 5=-40 7=-40 8=-54
w:antidepresseurs	4=29
w:antifraude	2=-27
w:antinatalist	1=55
w:antiques	4=-53
w:antispeciste	0=-32 1=56
w:antitrypsine	2=36
w:antoine	6=65
w:anxiety	4=-26
w:any	0=62 5=-48 6=-61 8=42
w:anyone	2=48 5=47
w:anything	0=32 1=45 4=-30 6=-26 7=30
w:apaisee	0=-40
w:apnee	4=63
w:apoe4	2=25 4=-49
w:app	3=54 4=-53 5=-36 8=-25
w:appareil	3=41
w:appareille	3=-38 4=58
w:apparel	5=-63
w:apparemment	1=40
w:apparently	0=-45 4=53 7=-32
w:appartement	6=47
w:appartenance	0=48 4=-28
w:appartenu	0=35 8=-56
w:appartient	1=71 2=50 4=-53
w:appeal	1=-28 8=25
w:appealing	8=39
w:appeals	8=-38
w:appel	5=-29 8=-44
w:appli	4=-28 8=-33
w:applicant	1=39
w:applicants	3=-49 6=-37
w:application	3=27
w:apply	2=41
w:appointed	0=-37 8=-51
w:apprend	6=48
w:apprentices	1=-26 5=-31
w:apprenticeship	7=27
w:apprentis	2=-28
w:appris	3=45 4=-28 7=40 8=-48
w:appui	0=45 2=52 4=-31 5=-52
w:apres	1=56 4=-45 5=40 7=-44
w:april	4=42
w:apte	4=89 5=-31
w:arbre	0=58 2=-48
w:arc	5=-31 6=-34
w:architect	1=-29
w:architectes	1=-47
w:archive	0=-28 1=55
w:archives	0=-36 8=-34
w:are	3=56 4=-65 5=-41 8=-53
w:arles	5=-30
w:arm	4=52
w:armee	2=25 8=-33
w:armees	8=-37
w:armes	1=51 8=-30
w:arms	0=52 4=36 7=-42
w:army	2=-51 3=42 4=72 5=-73 8=-27
w:around	4=-27 5=29
w:arrangement	5=69
w:arrest	2=29
w:arresting	8=-34
w:arret	0=-41 1=-35 4=71 5=-27 7=-43 8=41
w:arrete	2=-30 4=-51 8=71
w:arrets	4=-31
w:arrive	0=-29 5=-28 8=-46
w:arrivee	0=33
w:arrondissement	0=41
w:arsonist	8=-32
w:art	2=-32 5=-28
w:arthritis	4=37
w:article	5=51 6=-26
w:artist	3=-36 8=-25
w:artiste	3=-30 8=41
w:arts	0=-34
w:as	0=41 3=-39 6=-38 7=-37
w:asbo	8=56
w:ascenseur	3=-26
w:asexual	4=-40 6=67
w:asexuel	6=75 8=-33
w:asexuelle	5=56 6=-28
w:ashkenazi	2=50
w:asie	1=-35
w:ask	2=-35 4=26 5=35 6=-27
w:asked	1=-25 4=35 5=-33 7=-40 8=35
w:asking	3=35
w:asks	0=-45 2=-27 3=25 5=32 7=-30 8=-35
w:aslef	7=44
w:assault	8=51
w:assemblee	0=-39 3=27
w:assembly	0=52 4=-28
w:assigne	8=54
w:assises	8=-29
w:assistant	2=-29 3=-30 4=-44 6=-29 7=-29 8=-52
w:assistante	4=-36 5=-49 8=-31
w:association	0=-40 1=28 2=-53 3=-42 5=-43
w:associations	6=-26
w:associe	0=-25 6=35 8=31
w:associes	1=-25 5=45 6=-26 8=-37
w:assume	4=-28
w:assumee	6=49 7=-26
w:assurance	8=-44
w:assure	0=43 7=-66 8=47
w:assureur	2=-40 8=-25
w:asthma	4=-47
w:asthmatique	4=43
w:at	2=-51 4=-67 6=27 8=-68
w:atelier	1=-94 2=-31 3=-31 5=-29 6=-36 7=54
w:ateliers	0=-30 1=-35 4=37
w:athee	1=99 3=-35 4=-29
w:atheism	1=-46
w:atheisme	0=-25 1=72
w:atheist	0=-37 1=92 4=-41 5=-25
w:athlete	2=36
w:atlanta	0=63 7=35
w:atlantic	4=-41 5=-32
w:atrophy	2=67 4=-30 6=-26
w:attache	0=-26 4=-40
w:attached	3=27 4=-46
w:attack	0=69
w:attacks	4=61 8=-27
w:atteint	2=56 4=-46 6=-25
w:attend	4=44 5=-35 6=-40 8=44
w:attends	1=45 5=31
w:attirance	5=-54
w:attribue	3=45
w:au	4=38 6=-50
w:auberge	5=-35 6=49
w:aubin	4=44
w:aucun	1=55 3=-31 4=42 6=-27 7=-31
w:aucune	0=34 1=46 3=-34 4=30 6=-48 8=-34
w:audience	8=-39
w:audio	3=-31 4=-27
w:audiologists	4=-47
w:audit	4=-55
w:audited	1=-33
w:auditeur	4=-30
w:audits	7=-34
w:august	0=50 1=28
w:aujourd	1=32
w:aumonerie	1=26 3=-43
w:aumonier	8=-68
w:aunt	2=26
w:aupres	4=-40 7=-34
w:aurait	2=-32 5=-27 6=51 7=-38 8=34
w:aurelius	1=33 3=-35
w:aussi	0=-42 2=33 5=-32
w:austerity	2=-25
w:authentication	3=42
w:authentification	3=26
w:authentifiee	0=-56 3=30
w:authentifier	3=26
w:autism	3=-39
w:autiste	4=74
w:auto	6=-54
w:automatique	8=-46
w:automatiquement	3=44
w:autonomiste	0=26
w:autre	1=28 4=-38 5=30 6=46
w:autres	0=48
w:autrice	8=-51
w:autumn	4=47
w:aux	0=50 1=-37 3=-77
w:auxiliaire	6=-25
w:available	8=-27
w:avait	0=36 8=-43
w:avant	1=37 3=-33 4=-49 5=-33 8=-45
w:avec	0=-56 1=-99 2=-36 3=49 5=73 6=51 7=-110
w:aventure	5=-34
w:aveugle	4=-44
w:avion	2=47 4=42
w:avis	6=-33
w:avocat	7=-37 8=-38
w:avocate	1=-26 2=-32 6=-36 7=-44
w:avocats	7=68
w:avoid	2=-35 4=56
w:avoir	0=32 1=43 3=-46 5=43 6=-49 8=-39
w:avons	7=-25
w:avoue	5=76 7=-47 8=57
w:avowed	1=48
w:awaiting	8=57
w:award	6=35
w:away	7=-31
w:ayant	4=-35 5=28
w:ayn	0=-26 1=57
w:b	2=-31 3=26 4=25 6=-29 8=-68
w:b2	8=39
w:b2v	4=-39
w:b3	8=34
w:baby	4=77 6=-35 8=-30
w:bac	6=-36
w:bachelor	0=-37
w:back	0=37 1=-58 3=-39 4=82 5=-67 6=-54
w:bad	0=-32 4=82 8=-47
w:badge	0=-84 1=-25 2=-34 3=68 5=-29
w:bae	1=38
w:bail	4=-30 6=-32
w:bailleur	5=37
w:baker	3=-33
w:bakeries	3=-41
w:bakery	1=-30 5=-25 7=-28 8=-38
w:balance	4=-45
w:balanced	2=33 4=-41
w:ballot	7=-41
w:ballroom	0=-28 5=-35
w:bamako	0=57
w:ban	8=56
w:banc	8=-28
w:band	0=-38 5=25 6=-45 8=-41
w:bands	5=-45
w:bank	0=-26 1=-42 2=-37 3=41 4=-41 5=-65 6=-56 7=-58 8=-54
w:banking	3=28
w:banned	8=43
w:banque	3=48 4=-40 5=-58 6=-37 7=-49 8=-65
w:bans	8=76
w:bar	1=-29 2=-27 3=-31 4=-46 5=99 6=-67 7=-39 8=-37
w:barber	6=-26
w:barman	1=-28 6=-34
w:barracks	0=-31
w:barre	0=-41
w:barreaux	5=-46 8=38
w:barred	8=63
w:barrister	8=-32
w:bars	1=-26 5=-41 6=52 8=-34
w:bartender	6=-37
w:bas	2=46
w:base	3=58 7=25
w:bass	6=-55
w:bati	1=-41
w:batiment	1=-43 4=-29 7=-46 8=-36
w:bayrou	0=69
w:bbc	6=-32
w:bdsm	5=37
w:be	0=40 1=-58 4=-62 6=44
w:beau	1=-49 8=28
w:became	1=39
w:because	0=-33 3=51 4=40 5=27 8=-52
w:bectu	3=-31 7=44
w:bed	0=-52 1=-38 5=92 6=-35 7=-31 8=-30
w:been	1=-26 2=-51 4=50 8=51
w:bees	6=-29
w:before	0=-36 4=35 6=-29 8=-58
w:began	4=46
w:being	1=32 5=-39 6=38
w:belfast	1=34
w:belge	0=-26 4=-26 7=-30 8=71
w:belgique	0=43
w:belief	1=34 8=-32
w:believe	4=-27 6=-25
w:believed	4=28
w:believes	0=-33 4=-37 6=-32 8=47
w:believing	1=34
w:bell	4=-37 7=40
w:belle	5=-25
w:belonging	1=-41 8=-30
w:belongs	0=25 1=32
w:belt	0=-27
w:bench	4=-42
w:benefit	8=-39
w:benevole	5=-29 7=-57 8=-68
w:benin	1=49
w:berlin	5=-29
w:bernard	6=50
w:bernie	8=-31
w:best	0=-42 1=-29 3=-30 4=28 5=50 6=-37
w:beta	4=54
w:better	0=-58 4=35
w:between	0=42 1=-47 7=-40 8=-27
w:bi	0=-34 1=-31 4=-36 5=-57
w:bible	1=66 6=-29
w:bibliotheque	0=27
w:bien	0=-46 2=-29 3=-35 4=41 5=-43 8=-46
w:biens	8=35
w:bijoutiere	8=-45
w:bilan	3=-25 4=-25
w:bilingual	6=-47
w:billets	6=31
w:bio	0=-25 6=60
w:biobank	2=-37
w:biobanque	2=-25
w:biographie	0=-25
w:biometric	0=-27 4=-38 8=-37
w:biometrics	3=-46
w:biometrique	0=-30 4=-34
w:biometriques	3=59 8=-34
w:birth	2=39
w:bisexual	1=-28 5=-34 6=70
w:bisexualite	6=44
w:bisexuel	6=66
w:bisexuelle	6=62
w:bit	4=45 5=35
w:blackballed	7=26
w:blacklisted	7=33
w:blanc	0=55 5=-44 6=-38 8=26
w:blanchi	8=53
w:bleu	4=-43
w:blind	2=-25 3=-36 4=-28 5=-32
w:blocages	0=50
w:blog	0=58 1=-38 2=56 3=-25 4=-37 5=56 6=-48 7=-48 8=33
w:blogs	5=39 8=-27
w:blokes	6=29
w:blood	0=-32 1=-39 2=30 4=53 5=-32 6=-29 8=-34
w:blue	0=-32 4=50
w:bma	7=47
w:board	0=-31 6=-46 7=-44 8=-79
w:boasts	5=45
w:boire	4=80 8=-34
w:bois	2=-69
w:boit	0=-40 1=-36 4=104 5=-45 6=-33 8=-26
w:bon	1=-74 2=-25 3=-55 4=32 6=-31
w:bonds	0=-25
w:bone	0=-49 1=31 2=40
w:bonne	1=-27 4=-61 6=-36
w:bonnes	5=-49
w:bons	0=-45 5=-67
w:book	0=-73 3=-63 4=-37
w:bookkeeper	1=-39 8=-33
w:bookkeeping	5=-27 6=-32
w:books	4=-29 5=-36 6=-28 8=-39
w:bookshop	1=-33
w:boots	5=-34
w:bord	0=-64
w:bordeaux	6=-35
w:border	8=-34
w:born	0=-45 2=28 3=-46 4=73 5=-62
w:borne	3=42
w:boss	0=-64 1=-58 2=-63 4=-41 5=53 8=40
w:boston	0=28
w:bot	3=-32
w:both	0=-49 1=-40 2=51 3=57 5=31 6=-37
w:bouddhiste	1=-38
w:bought	3=-33 6=28
w:boulangerie	6=-34 8=-28
w:bourse	4=-34
w:boutique	2=-39 3=-40 4=-36
w:box	1=30 7=-28
w:boy	0=38 3=-49 5=-39 7=-25 8=47
w:boyfriend	0=-37 4=-28 8=-27
w:boys	5=43 6=35
w:bracelet	4=-38 8=44
w:bracelets	8=-57
w:branch	0=-70 3=-43 5=-26 7=89 8=-38
w:brand	0=-27 2=-25 3=-54 4=-43
w:braquage	6=-48
w:bras	0=-63 3=-25 4=78 5=-43
w:brca	1=-28 2=51
w:brca2	2=60
w:bread	1=-29
w:break	4=-29 8=-37
w:breakdown	5=-45
w:brest	5=-51
w:bretagne	7=-28
w:breton	0=26
w:brexiteer	0=46
w:bricklaying	4=-27
w:bridal	8=-37
w:bridge	5=-37
w:brief	1=-29 5=-45 8=-36
w:bright	0=-29
w:brighton	5=-29
w:brilliant	0=-25 6=-46
w:brings	4=56
w:bristol	6=-30 8=37
w:britain	0=36
w:british	1=25
w:broadcaster	7=-36
w:broke	1=30 3=-29 5=44
w:brothels	5=29
w:brother	1=68 7=-53 8=59
w:brought	0=-70 1=69 3=-30 4=-30 8=-35
w:browser	2=-26
w:bruit	5=32
w:bruno	6=51
w:brussels	0=70 1=-46
w:bruxelles	0=31 1=34 2=-35 6=32
w:budapest	0=35 1=-25
w:buddhist	1=-26
w:budget	5=-27 6=-44
w:budgets	0=-29
w:build	4=-27 8=-29
w:building	0=-48 4=-42
w:built	0=-44 4=-48
w:bulletin	0=-59 8=31
w:bunting	7=-31
w:bureau	0=-56 1=-44 4=57 6=-27 7=-28
w:bureaucracy	4=-25
w:bureaux	0=-25 1=-36 6=30
w:burglar	8=46
w:burglary	8=29
w:burn	4=53 8=-45
w:burnt	3=35 4=38
w:bus	0=-46 1=-28 4=-28 5=-27 6=26 7=-38 8=-53
w:business	2=-35 6=-47 8=-25
w:but	1=65 2=-31 3=-27 6=-43
w:butch	6=59
w:bute	3=41
w:buvette	0=-37
w:buyer	6=-60
w:by	0=-75 3=47 5=-67
w:bypass	0=61 4=-32 8=-46
w:c	0=-37 3=-28 4=-57 8=-35
w:c282y	2=36
w:ca	0=60 2=-25
w:cabinet	2=-29 4=-33 6=-33 7=-38 8=-32
w:caces	2=-29
w:cache	0=29 3=-52 4=-25 5=-45 6=26 8=-31
w:cachets	4=-29
w:cadet	1=-34
w:cadre	0=-43 4=-54 5=-34
w:cafe	1=-45 4=-28 5=-38 7=-29
w:cafeteria	4=-36
w:caisse	2=-47 3=44 5=-30 6=-43
w:cakes	8=-38
w:calais	5=-55
w:calendar	4=33
w:call	1=-30 2=-25 4=-26 5=-67 7=39 8=-34
w:called	0=-37 3=-33 4=30 5=-40 8=36
w:caller	3=-31 5=26 6=-46
w:calling	2=-32
w:calls	0=34 2=-71 5=-45 6=44 8=-44
w:calm	0=30 4=-31
w:calme	5=-56
w:cambriolage	3=32 8=-49
w:came	2=29 6=26 7=-62 8=32
w:camera	5=-28 7=26
w:cameras	3=-28 4=-33
w:camp	0=37 5=-34 6=-56
w:campagne	0=86 1=-37 2=-27 4=-51 5=-26 7=-29 8=-33
w:campagnes	7=-29
w:campaigned	1=43
w:campaigner	0=-31
w:can	1=-61 2=-58 3=33 4=59 5=-89
w:cancer	0=-34 1=-27 2=45
w:cancers	2=-26 4=36
w:candidat	0=42 4=-31
w:candidature	6=57
w:cannabis	1=-51 8=46
w:cannot	4=64
w:canteen	0=-40 3=28 4=-31
w:cantine	1=-25 3=64 5=-38
w:cap	0=32 1=-31 5=52 6=-37
w:capacity	0=-37
w:capital	6=26
w:captain	7=33
w:capteur	3=-53
w:capteurs	3=-42
w:captured	3=43 4=-29
w:car	0=-38 2=-45 4=50 5=-36 6=30 8=-48
w:caracas	0=45
w:caracteres	0=-29 8=-42
w:carbone	3=-41
w:card	0=67 2=38 3=49 4=-56 5=-39 7=-26 8=-45
w:cardiac	4=40
w:cardiff	4=-28
w:cardiologie	2=-33
w:cardiologist	4=40
w:cardiologue	2=42 5=-28
w:cards	3=48
w:care	2=-45 3=-28 5=-26 8=-37
w:cares	4=34
w:caretaker	1=-58 8=72
w:carnet	4=70
w:carpentry	8=-32
w:carrier	2=49 4=-93 6=-41
w:carriere	1=-42
w:carries	0=-29 3=-31 4=59
w:carry	2=32
w:carrying	0=45 7=-38
w:cars	8=30
w:carte	1=-25 3=-27 4=34 5=-26 8=-31
w:cartes	8=-29
w:carved	1=-33
w:caryotype	0=-31 2=87 3=-27 4=-56 8=-29
w:case	0=-28 1=-26 3=-46 6=64
w:cash	2=-32 3=30
w:casier	2=-25 3=-34 5=-75 8=42
w:casiers	8=-43
w:casino	3=80 7=-27
w:category	8=-34
w:catered	1=-35
w:cathedral	1=-29
w:catholique	0=-30 5=-28 7=-25 8=-32
w:cats	6=-41
w:caught	5=33 8=36
w:cause	0=-58 1=-32 2=31 3=25 4=-29 7=-41 8=85
w:caution	8=46
w:cautioned	3=-28 8=32
w:cautions	0=-42 1=-53 8=41
w:cdd	1=-65
w:ce	1=30 2=-69 4=45 5=30 7=-95
w:cegetiste	7=47
w:cela	0=32 5=-44
w:celebrant	1=52
w:celebre	0=-37
w:celibacy	1=-61 5=56
w:celibataire	5=-98
w:celibate	5=74
w:cell	2=72 4=-67 8=-37
w:cellar	5=41
w:celle	3=35
w:cells	2=-28
w:cellule	4=-29 8=48
w:cellules	2=48 3=-27
w:cent	4=-27
w:center	7=43
w:central	7=26
w:centrale	8=-53
w:centre	1=-28 2=-31 3=28 4=-58 5=-37 7=-57 8=41
w:cercle	1=37
w:ceremonies	7=-28
w:certificate	0=-26 3=-40 5=-33 8=52
w:cet	5=-31
w:cette	4=25
w:cfdt	0=-78 3=-36 7=84
w:cfe	0=-43 7=37
w:cftc	0=-59 7=111
w:cftr	2=37 4=-32
w:cgc	0=-52 7=73
w:cgt	0=-111 1=-40 4=-27 5=-41 7=80 8=-29
w:chain	4=-35
w:chaine	0=-59 1=33
w:chair	0=-29 2=-30 3=-31 4=71 5=-36
w:chaired	7=47
w:chairman	2=-39 4=-33 5=33 6=-27 7=-29
w:chairs	0=-25
w:chambre	5=38 7=-33
w:change	0=-31 1=27 2=-28 4=-35
w:changer	0=-27 5=48
w:chante	0=34 1=-45 4=43 5=-26
w:chantier	0=-55 4=-36
w:chapel	1=-57 7=-31
w:chapelle	0=-41 1=41
w:chaplain	7=-25 8=-30
w:chapter	1=25
w:chaque	0=33 2=-27 4=-36 5=59 6=-33 8=-36
w:charge	2=-66 5=-51 8=-47
w:chargee	4=-26 8=-29
w:charges	3=-32 8=58
w:charities	0=-25
w:charity	0=-34 1=-25 2=-28 4=-69 5=-28 6=-43 7=-34
w:charme	4=-41
w:charnelle	5=28
w:chartered	0=-34 7=-37
w:chastete	5=27
w:chauffage	1=-48 6=-25 8=-34
w:chauffeur	0=-54 4=38 5=28
w:chaussures	5=-26
w:cheated	5=36
w:cheating	5=-25
w:check	0=-35 3=33 4=-32 8=39
w:checked	2=43 3=-29 4=-31
w:checks	1=-29 7=-27
w:chef	1=-31 2=-42 3=-45 6=57 7=-41 8=-92
w:chemical	7=-26
w:chemotherapy	4=40
w:cheques	8=49
w:cherche	0=37 6=-60
w:cherchent	0=-35 1=-26 5=-27 6=38
w:chess	0=-33
w:cheval	4=34
w:chez	1=-61 5=-46 6=-53 7=50
w:chief	0=28 4=-29
w:chien	6=-49 8=-44
w:chiens	1=-32 4=-41
w:chiffre	6=-30
w:child	4=85 8=-61
w:children	0=-42 1=-34 3=-32 5=-60 6=-59
w:chimiotherapie	4=50 6=-28
w:chinois	5=-53
w:chip	3=42 5=-28
w:chirurgien	4=-47
w:cho	0=-36 3=33
w:choeur	1=38
w:choice	5=43
w:choir	3=-32 6=33
w:choix	1=-29 4=-56 5=83 6=-66
w:christian	1=33
w:christmas	0=-27 5=28
w:chromosome	2=27 4=-69 5=-37 6=-29
w:chromosomes	2=-28 4=-35
w:chronique	1=-45 4=43 5=-26 6=26 7=-26 8=-26
w:chroniqueuse	8=-43
w:chu	2=-48
w:church	0=-62 1=-58 6=49 8=-29
w:ciel	6=-30
w:cinq	0=32 4=-33 5=37
w:cinquante	0=-28 1=30
w:cio	0=-34
w:circule	5=49
w:cite	1=38 5=29 6=-31
w:city	6=-32
w:civil	1=35 3=-34 4=-28 7=-53 8=-44
w:civique	1=-26
w:claims	4=-58 6=-28 7=-33
w:claire	5=-31
w:class	1=28 2=-39 3=-37 4=-26 5=-61 6=-48
w:classe	0=-39 7=-43 8=-29
w:classes	2=-33 8=-35
w:clause	1=31
w:clauses	1=-49
w:clavier	4=38
w:clean	1=-32 2=-37 4=55 5=-31 6=-35 8=52
w:cleaned	8=-34
w:cleaners	0=-29
w:clear	1=-37 2=96 3=-74
w:cleared	0=-30 2=50 4=101 5=-26
w:clearview	3=39 8=-46
w:clerc	2=-43 5=-28 8=36
w:clerk	0=-61 3=-26 8=-53
w:clerked	0=-30
w:client	0=-52 1=-70 2=-35 4=-44 5=40 8=-27
w:clientele	2=-27 4=-50 5=-28
w:clients	4=-29 5=-27 6=-62
w:climat	0=51 7=-29 8=-29
w:climate	0=58 1=-29 7=-38
w:climbs	4=61
w:clinic	0=-28 4=-72
w:clinical	2=-60
w:clinique	4=-60
w:clone	2=-63 8=-44
w:closeted	6=32
w:club	0=-45 1=-83 2=28 3=-56 6=33 7=-95 8=35
w:clubs	5=50
w:cnaps	8=27
w:cnil	3=-29 8=-31
w:cnt	7=51
w:co	1=25 4=36 6=48
w:coach	1=-44 3=-42 4=-84 5=26
w:coaching	4=50 6=-34 8=-30
w:coche	0=45 5=-31
w:cochlear	4=43
w:cocktails	3=-31
w:code	1=-53 2=-82 3=50 5=-45 8=-57
w:codebase	2=-28
w:coeliac	4=30
w:coeur	0=33 4=-67 7=26 8=-29
w:coffee	5=26 6=-25 8=-49
w:coffre	3=51 4=-28
w:coffreur	1=-36
w:cold	3=-30 4=-30
w:cole	4=46 7=42 8=-30
w:colin	0=59 3=-37
w:collaborateur	0=-60 6=-37
w:colle	0=30 3=28 4=-41 5=-34
w:colleague	0=71 1=-44 6=-62 7=-41
w:colleagues	7=-51
w:collecte	0=-66 7=62
w:collectif	0=42 4=-33 5=-35
w:collection	1=-27
w:collectionne	0=-40 5=69
w:collective	7=-36
w:college	1=-52 4=-46 5=-61
w:collegiens	0=-28
w:collegue	0=-111 1=-50 4=30 5=36 6=82 7=-55 8=32
w:collegues	5=69 6=-39 7=25
w:colliers	8=-49
w:colloque	4=-36
w:colocataire	5=44 8=-38
w:coloriste	3=-25
w:colours	0=-31 4=83 5=-27
w:come	0=66 6=-33 7=-46
w:comedie	5=-31 6=-43
w:coming	0=-34 6=57
w:commande	2=50 4=-43 7=-47
w:comme	5=-51 6=41
w:commerce	0=-25 2=-64 8=-31
w:commercial	0=-39
w:commercialise	3=-36
w:commissaire	7=-26
w:commissariat	8=61
w:commission	0=-56
w:committed	1=55
w:committee	1=-25
w:communaute	1=32 8=-31
w:communication	0=-42
w:communist	0=73 7=-34 8=-46
w:communiste	1=-51
w:communistes	0=55
w:community	0=-31 1=-30 4=-25 7=-63 8=64
w:commuting	1=-25
w:compagne	1=-29 5=-28
w:compagnon	1=27 3=-29 4=-51 5=-66 6=-57
w:compagnons	5=77
w:company	0=-49 1=-43 2=-32 7=-42
w:compare	3=26
w:compared	3=30 8=-26
w:comparee	3=38
w:compass	1=44
w:compatible	2=35
w:complaint	5=48
w:complet	4=45
w:completed	4=-34 8=58
w:compris	5=-27
w:comptable	1=-76 3=-26 4=-67 5=94 6=-44 7=-91
w:compte	4=35 5=-77 8=-53
w:comptes	7=-43
w:concierge	1=-52 3=-35 4=-26 5=-39 6=61 7=-35
w:conclut	5=42 6=-27
w:concours	5=-29 8=-40
w:concu	8=-35
w:condamnation	8=54
w:condamne	3=-32 5=-25 6=-28 8=28
w:condamnee	8=38
w:condition	2=25
w:conditionnelle	8=54
w:conditions	8=38
w:conducted	1=-33
w:conductrice	2=30
w:conduit	3=-42 4=87 7=33
w:conduite	1=-32 7=-27 8=42
w:confederal	7=59
w:conference	0=-35
w:conferences	0=-34 1=61 5=-42
w:conferencier	1=-35
w:confiance	4=-27 5=-25 6=-33
w:confided	4=46
w:confirme	2=32
w:confirmed	2=59 3=35 4=-70 6=66
w:confirms	1=-32
w:conflict	1=45
w:conflits	0=-25
w:conforme	3=34
w:conformite	1=-28
w:conge	0=36 2=-67 5=-37 6=40
w:congres	7=41
w:conjoint	2=-38 5=-30
w:connait	3=33 7=35 8=-47
w:connectes	5=38
w:connu	0=63 2=25 5=54 6=-55 8=37
w:connue	2=28 5=44 6=47 7=-27
w:conquests	5=33
w:conquete	5=-40
w:conquetes	5=59
w:conscience	0=-39 1=62
w:conscientious	1=60
w:conseil	1=-50 4=-29 5=-58 6=-35
w:conseille	2=-39
w:conseiller	0=27 1=-26 3=-30 6=-36 7=35
w:conseillere	1=-37 2=-50 6=-51 7=-35
w:consensual	5=73
w:consent	3=-26 8=-38
w:consequence	1=26 2=35
w:conservateur	5=-27
w:conservation	3=27
w:conservative	1=-45 5=-27 7=-30
w:conservatrice	0=-36
w:conservees	2=39
w:conserves	3=43
w:considers	1=38
w:consignes	4=30
w:constituency	0=65
w:consulat	3=46
w:consultant	0=29 4=-69 6=-51 7=-41
w:consultation	0=-28 2=61
w:consulte	2=31
w:consulting	0=-54
w:consumer	2=-42 7=-30
w:contact	6=44
w:content	4=-30 5=31
w:contention	2=48
w:continue	1=-27 7=30
w:contour	3=53
w:contraceptive	5=-28
w:contract	4=-50 6=-37 8=-59
w:contractor	0=-47
w:contracts	0=-37 1=-41
w:contrat	0=-41 2=-29 4=-32
w:contrats	1=-36
w:contre	0=121 1=37 2=-73 3=-70 4=-33 5=-79 6=-67 7=-82
w:contrebande	8=37
w:controle	0=-56 1=-27 4=-35 5=-27
w:convaincu	0=35
w:convenor	7=48
w:convertie	1=29
w:convict	8=-52
w:convicted	5=-27 8=38
w:conviction	1=-29 4=-36 5=-32 6=-32
w:convictions	0=-31 8=-36
w:convinced	0=35 1=34 8=-51
w:cook	6=-68 8=31
w:cooked	1=-27
w:cooks	4=-72 8=50
w:cooperative	7=27
w:coordination	4=-28 7=35
w:copain	5=-30 6=69
w:copie	3=33 4=-31
w:copies	2=37
w:coproprietaires	7=-55
w:copropriete	7=-39
w:copy	3=-50
w:corbeau	5=54
w:cork	1=58 6=-39
w:correcteur	0=-29
w:correspondance	2=30 3=27
w:corse	0=53
w:corset	2=-38 4=68
w:cost	5=41 8=-38
w:costs	0=-29
w:costume	4=-49
w:costumiere	6=-25
w:cote	5=40 7=-28 8=-25
w:cotisations	0=-33 7=-28
w:couche	4=43 8=-26
w:could	3=48 4=-54 6=-32
w:couleurs	0=-66 7=36 8=-35
w:council	0=33 1=-27 3=-38 4=-53 5=-26 7=33 8=-66
w:councillor	0=82
w:councillors	0=-36
w:councils	0=-39
w:counselled	6=-27
w:counselling	2=53
w:counsellor	2=-71 4=37 6=-47
w:counsels	4=-47
w:country	6=33
w:counts	8=27
w:county	0=34 7=-39 8=-25
w:coup	0=45 3=-25
w:coupee	3=26 5=-37
w:couple	0=-62 1=-70 3=-57 4=-91 5=54 6=60 7=-48 8=-61
w:couples	4=-25 5=-63 6=-79
w:coups	8=39
w:cour	8=-33
w:courrier	2=40 4=-28 8=-29
w:cours	0=-50 3=-61 4=45 6=-66 8=30
w:course	1=-30 2=-38 4=-33 7=-38
w:court	1=-35 2=32 3=-27 4=-30 5=34 6=41 7=-60 8=-28
w:courted	7=43
w:courtise	7=32
w:courts	1=-39
w:cousin	0=35 5=34
w:couvert	0=-25 8=-42
w:couverte	6=31
w:couverture	3=-37
w:couvre	0=-35
w:cover	3=-38 5=-27
w:covid	2=-28 3=-38 4=108 5=-33 8=-35
w:crash	4=112
w:creation	0=32 7=-40
w:creche	3=31 6=-47 7=-26
w:credit	7=-80
w:credo	5=-32 7=-25
w:cree	0=55 8=-43
w:creteil	3=34
w:crew	4=-37 5=-33 6=55 7=-48
w:crier	2=-39
w:crime	1=-54 8=-75
w:criminal	4=-35
w:crise	4=-61
w:crises	4=36
w:critic	3=-30
w:critique	5=-51
w:crohn	4=45
w:croire	0=-25 1=75 4=-36
w:croit	0=70 1=-40 7=-33
w:croix	0=-49
w:cross	7=27
w:crossed	2=-27 8=-26
w:crosswords	4=-53
w:crown	0=50 4=-31 8=-68
w:croyant	6=64
w:croydon	3=36
w:cru	3=-30 5=38 6=-30
w:crutches	8=-39
w:crystallography	2=-30 6=28
w:cse	0=-64 7=-97
w:cuisine	1=-61 3=-30 4=-27 5=-42
w:cuisinier	8=33
w:culture	4=-26
w:cure	0=-27 1=-57 5=-27 6=59
w:curious	6=26
w:currently	8=59
w:customer	2=-28 5=-33
w:customers	0=-35 3=-47
w:customs	5=-36
w:cut	3=-25 4=-39
w:cutter	5=-39
w:cutting	8=34
w:cv	0=-28 4=28 5=-48
w:cwu	7=51
w:cycles	4=42 8=-27
w:cynic	1=-38
w:cynical	1=-25
w:cynique	1=-32
w:cyp21a2	2=57 4=-59
w:d	0=-25 3=-48 5=-43 7=-101 8=-35
w:dad	2=-40 6=66 7=35
w:dads	6=27
w:daily	0=-37 8=-28
w:dairy	1=28
w:dame	0=34 5=-46
w:dance	6=-44
w:dancers	5=43 7=-52
w:dancing	0=-25
w:dane	5=41
w:dans	1=31 2=-33 3=-54 5=41
w:data	0=-32 1=-49 2=-27 3=54 4=-35 5=-43 7=-48 8=-35
w:database	2=28
w:date	0=31 1=-27 2=-26 4=-45 5=-51 6=51 7=-27
w:dates	3=-28 6=37
w:dating	4=-28
w:daughter	7=-32 8=56
w:day	2=-33 4=52 5=-48 6=-69
w:days	0=-31 1=39 3=43 4=69 6=-35 7=-27 8=-62
w:dbs	1=-37
w:de	3=-38 4=-39 5=-46 6=-69 7=-41 8=-25
w:deadlines	0=-30 4=-26
w:deaf	0=-47
w:deafness	2=53
w:deal	0=-46 5=-30
w:deals	2=-29
w:dealt	4=32 5=-44 7=-27
w:death	5=-58
w:debat	0=-31
w:debout	0=45 4=25
w:debunks	1=46
w:debut	1=-27
w:decided	2=51
w:declared	1=33 4=38
w:declaree	5=27
w:decline	8=-42
w:declined	2=60 3=39 4=-43 7=29
w:decoupe	3=-32
w:decouvert	2=49 4=-43 5=40 6=-25
w:decouverte	5=-45 6=28
w:decroissance	0=-32 1=41
w:defect	2=40 4=42
w:defence	0=-26 1=25
w:defend	0=48 8=-42
w:defendants	4=-32 8=-27
w:defends	0=36 8=-52
w:defendu	0=43 6=-25
w:deficiency	2=39
w:deficit	2=43 5=-25
w:degre	1=72 6=-29
w:degree	0=-28 7=26
w:degrowth	1=45
w:deist	1=37
w:deja	6=35
w:dejeuner	0=26 4=53 8=-25
w:delais	1=-29 4=-51
w:delays	4=-32
w:delegation	2=-41 7=50
w:delegue	0=54 4=-42
w:deleguee	4=-30 8=-34
w:deleguer	7=-64 8=-35
w:delegues	7=-42
w:deleted	3=26
w:deletion	2=46
w:delivery	2=-33 6=-29
w:delta	4=-32
w:demande	0=-74 2=-77 4=49 6=54 8=-55
w:demenage	6=-26
w:demenager	6=-31
w:demi	2=45
w:demission	7=50
w:demissionne	0=56
w:democracy	0=27
w:democratic	0=46 7=-53
w:democratique	0=-30
w:democrats	0=64
w:demonstration	0=-39 8=28
w:demonte	1=47 5=-48
w:denied	5=-29 6=41
w:dentaire	3=-40
w:dentaires	3=-33 4=-37
w:dental	2=-48 3=53
w:denudees	5=41
w:denver	0=30 7=-60
w:depart	1=-31
w:departemental	7=50
w:departementale	7=-62
w:department	8=-46
w:deplacement	5=28
w:deported	0=-34 8=39
w:depose	8=-33
w:depot	0=-31 2=-37 5=-43 7=62
w:depression	7=-45 8=-54
w:depuis	0=32
w:derby	0=-44 1=-30 6=-26 8=52
w:dermatology	4=-31
w:dernier	0=-78 3=-32 4=64 5=-53 6=37
w:derniere	0=79 7=-30
w:derriere	5=-40 8=86
w:derry	0=31 7=53
w:des	2=-121 3=-100 4=-43 7=-44 8=-44
w:descend	2=64
w:described	5=25
w:describes	0=-30 5=32
w:design	2=-25 5=-52 8=-43
w:designed	1=-45 3=-26 4=-59 8=-31
w:designee	7=37
w:designer	1=-43 5=-36 6=-44
w:designs	3=-25
w:desk	2=-38 5=-46 7=-46 8=-30
w:desormais	1=30 4=34
w:dessine	4=-52 8=-29
w:dessus	6=35
w:detache	0=-30 7=41
w:detail	5=36
w:detectee	2=25
w:detection	3=-32 4=-28
w:detective	3=-32
w:detenteur	8=-26
w:detention	8=29
w:detenu	8=86
w:detenus	8=-51
w:determined	1=-55
w:detour	3=-35 4=51
w:detournement	8=-26
w:dettes	8=-30
w:deux	0=-77 1=-107 2=54 3=-33 5=35 7=-33 8=29
w:devant	5=-28
w:developpe	0=-26 4=-37
w:developpeur	4=-34
w:developpeuse	2=-25
w:deverrouille	3=64
w:device	3=-26 4=-56
w:devolution	0=-33
w:di	7=54
w:diabete	2=-49 4=44
w:diabetes	2=36
w:diabetic	4=55
w:diabetique	4=81
w:diabetiques	4=-34
w:diagnosed	2=43
w:diagnostiquee	2=37
w:dialyse	6=-34
w:did	0=-39 1=-28 5=-28 6=-57 8=66
w:didn	6=30
w:died	1=-26 2=28 7=-33
w:dieu	0=-38 1=44 5=-37 6=-30
w:digitale	3=-29
w:digitales	3=37
w:dijon	6=-30
w:dimanche	0=47 1=31 5=-46 6=40 8=-33
w:dinner	6=-40
w:dinners	5=48
w:diocese	3=-26
w:diogene	1=51
w:diploma	4=-33
w:diplomas	8=-46
w:diplomate	0=-52
w:diplomes	8=36
w:dire	0=32 1=-60 3=-41 4=30 5=32 6=28 7=51
w:direct	0=-33 8=-32
w:directeur	1=27 3=-37 4=-40 5=57 8=-29
w:direction	0=-50 7=-36
w:director	0=-49 1=-34 5=30 6=36 8=36
w:directrice	0=-31 6=-26
w:dirige	0=34 1=-55 2=-37 4=-46 5=-37 6=-57 7=33
w:dirigeait	0=44 6=-31
w:dirigeant	0=-27 7=31
w:disabilities	4=29
w:disaggregated	5=-34
w:disait	5=49 8=-38
w:disc	4=78 5=-38
w:discale	4=38 8=-25
w:discharge	8=64
w:discharged	4=42 5=-51 6=44
w:disciple	1=45
w:disclosed	5=26 8=27
w:disclosure	3=-37 8=43
w:discours	0=-42
w:discret	0=35 5=-33 6=32
w:discretion	6=-29
w:discussed	5=35
w:disent	0=32 1=-25
w:dismissed	5=34 8=59
w:disorder	2=59 4=-53 8=26
w:dispense	3=66 8=63
w:display	4=-51
w:disponible	5=-28
w:dispute	0=-27 7=55
w:disputes	4=-27 8=-37
w:disqualified	8=82
w:disque	5=34
w:dissertation	0=-31 6=-70 8=-33
w:dissolution	0=42
w:distribue	0=60
w:distributeur	0=-30
w:distributeurs	5=-30
w:district	0=31 6=-29
w:dit	1=31 2=-25 3=-78 6=43 7=-28
w:divers	0=36 8=-30
w:diversity	6=-39
w:divorce	5=64 6=-54 8=-29
w:dix	0=-41 1=-40 8=57
w:dj	5=-34
w:dna	0=-41 1=-36 2=28 4=-54 5=-39 6=-42 8=-98
w:do	1=38 2=-29 5=32 8=-40
w:dockers	0=-27 7=39
w:doctor	0=-37 1=-60 4=87 5=-26 6=-27 7=-29 8=-61
w:doctorante	2=-77
w:doctorat	1=44 3=-34 4=-48
w:doctorate	1=27 2=-45 4=-44 6=-42
w:doctors	4=-51 7=43
w:documentaire	0=-40 2=-26 8=-25
w:documentary	7=-37
w:does	0=-27 2=67 4=-58 6=-32
w:doesn	2=38 3=-25 6=-43 7=-36
w:dog	1=-54 4=75 5=-50 6=79 8=-70
w:dogs	0=-32 1=30
w:doigt	1=-32 3=84 6=-26
w:doigte	3=-35
w:doigts	8=-30
w:doing	4=-27 8=63
w:doit	8=57
w:domaine	5=25
w:dominant	2=-31 5=-42
w:don	0=-65 5=54 7=-43 8=-45
w:donated	0=-32 2=38
w:donc	0=-25 2=-45 4=57
w:done	3=66 5=-26
w:donne	0=-32 1=47 2=61 4=-48 8=-50
w:donnee	5=35 8=-28
w:donnees	2=-26 3=60 7=-41 8=-33
w:donor	0=-34 2=55
w:dons	0=-43
w:dont	4=-26 8=-58
w:door	0=-25 3=-31 5=-35
w:doors	6=-37
w:dort	4=33
w:dos	1=-32
w:dose	0=-43
w:dossier	1=-25 2=37
w:double	5=-45 8=-33
w:doubled	6=-28
w:doubts	1=38 4=-33
w:douze	2=-30 4=39 5=-43 8=-55
w:down	1=39 2=-42 4=60
w:dr	3=34 4=-36
w:drafted	0=-28 2=-32
w:drafts	1=-28
w:drag	6=-47
w:drapeau	2=-26
w:drepanocytaire	2=44 4=-57
w:drepanocytose	2=46 4=-44
w:drew	8=-46
w:drh	7=-47
w:drink	1=-31 4=-67 8=25
w:drinker	4=50
w:drinking	0=-36 4=101 8=-27
w:drive	3=-50 7=42
w:driver	0=-41 1=-25 3=27 5=37 8=-34
w:drivers	7=54
w:drives	0=32 3=-31 5=-33 6=-48
w:driving	1=-29 4=-64 5=-31 8=65
w:drogue	4=-36 8=41
w:droit	4=-30 5=-45 7=-29 8=-40
w:droite	0=-26 1=-63 4=-27
w:droits	6=-29
w:dropped	8=40
w:drove	0=28
w:drug	3=25 4=-27 8=31
w:drums	8=-42
w:drunk	8=-25
w:dry	4=34
w:du	0=-28 1=-81 4=-49 8=-54
w:dublin	6=-25
w:duchenne	2=45
w:due	4=48
w:dues	0=-50 7=45 8=-28
w:dunn	4=32
w:durable	3=-31
w:duree	4=29
w:during	4=28
w:duty	1=28 5=-43
w:dynamics	3=33 4=-45
w:dynamique	3=75
w:dyslexia	4=51
w:dyslexic	4=38
w:e	1=-39 5=31 8=-42
w:each	3=-26 5=61 6=-39
w:ear	0=-48 4=25
w:early	0=-77 1=-45 2=57 4=-40 5=-39 6=-45 7=-25 8=38
w:east	4=-33 7=-35
w:easy	4=26 6=35
w:eating	1=35 8=-31
w:eats	0=-41
w:eau	2=-34
w:eaux	7=-52
w:ebeniste	1=-52
w:ecarte	1=33
w:echange	5=28
w:echangiste	5=51
w:echec	3=34
w:ecole	3=-51 5=-62 6=-32
w:ecoles	5=-26 6=26
w:ecologie	1=25 7=-32
w:ecologiste	0=91 7=-82
w:economist	0=-28
w:economy	4=-40
w:ecope	8=67
w:ecrire	3=40
w:ecrit	0=42 3=-42 7=-33 8=-48
w:ecriture	3=56 5=-28 8=49
w:eczema	3=25 5=-38
w:edinburgh	1=-36
w:edite	2=-26
w:edited	1=-32 6=-44
w:editor	2=-34 4=-37 7=-56 8=-34
w:editrice	1=-31 8=-30
w:edits	0=34 4=-26 6=-34 8=-48
w:educateur	4=-34 7=-33
w:education	1=-65 5=-55
w:educatrice	1=31 4=26 8=-44
w:efface	8=-32
w:effacees	3=41
w:effective	1=49
w:effectue	8=29
w:egg	2=32 4=-31
w:eglise	5=-33
w:eight	0=-32 1=-38 3=-45 4=44 5=-25
w:eighteen	0=-31 5=-27 6=47
w:eis	0=-25 7=37
w:elected	0=-103 7=65
w:electeur	0=68
w:elections	0=-89
w:electoral	0=-28
w:electrice	0=90 1=-29 4=-39 7=-48
w:electrician	0=-61 8=-43
w:electronic	0=-50 8=43
w:electronique	0=-45 8=72
w:eleve	0=-40 1=43 3=-26 5=-30 6=26
w:eleven	0=-26 1=-30
w:eleves	4=-35 6=-31
w:eleveur	3=-36
w:elle	0=-26 2=-29 3=-76 4=38
w:elles	4=-28 5=-36 6=79
w:elu	0=-43
w:elue	0=-25 7=-27
w:elus	7=-50
w:ely	7=-46
w:email	4=27
w:embauche	3=49 8=-44
w:emploi	0=43 4=-31 6=-30
w:employed	0=-40 3=-37 7=-36
w:employee	0=-26
w:employees	4=-34
w:employer	0=46 2=25 4=-48 5=-69 7=-34
w:employers	3=-37 7=-30
w:employeur	0=-76 1=-28 3=41 6=41 7=-84 8=-60
w:employment	4=35 7=-26 8=39
w:employs	8=-36
w:emporte	1=-29
w:empreinte	0=-51 3=28 4=-31 5=-54 8=-30
w:empreintes	0=-37 1=-37 2=-37 3=27 6=-27 8=-72
w:en	3=-53 5=-44 7=-53 8=41
w:enceinte	4=61 5=-48
w:enchaine	5=26
w:enchainee	0=74 2=-43
w:enclosed	2=41 4=-27
w:encore	5=34
w:end	1=-27 2=-25 3=-35 5=32 6=-42
w:ended	0=-28 6=-45 7=-47
w:ends	4=-43 7=-38 8=57
w:enduits	1=-33
w:endurance	2=67
w:enfance	4=51 6=-25
w:enfant	0=34 4=-84 5=-36 8=28
w:enfants	0=-58 5=-40 8=-46
w:engage	0=35 3=-43
w:engaged	5=-27
w:engagee	0=-25 1=-31 7=32
w:engagement	0=-69 1=50 7=48
w:engine	3=-28
w:engineer	0=-40 1=26 2=-55 3=-39 4=-70 5=-60 7=-25 8=-49
w:engineering	6=25
w:engines	0=43 4=-36 5=-36
w:england	1=-29 7=-28
w:english	2=-30
w:enhanced	3=-36
w:ennui	5=-48
w:enquetes	0=-37 8=-25
w:enqueteur	8=-80
w:enregistre	3=60
w:enregistree	3=60
w:enregistrees	3=55
w:enregistrement	3=-40
w:enrol	3=-67
w:enrole	3=55
w:enrolee	3=40
w:enrolled	3=75
w:enseigne	0=-31 1=-89 5=-41 6=33
w:enseignement	1=61
w:ensemble	4=-39 6=35
w:entend	4=89
w:entraineur	0=-30 7=-32 8=-25
w:entre	0=-27 3=72 5=-83 6=-42 8=-35
w:entree	0=-43 3=47
w:entrepot	4=-27 7=39
w:entrepreneur	2=-49 6=43
w:entreprise	0=-32 1=-32 4=-49 5=-64 6=-36 7=32 8=-52
w:entreprises	7=-29
w:entretien	1=-31 8=32
w:entretient	3=-44 5=32
w:entry	3=52 4=-34 5=-29 7=-43 8=72
w:envoie	5=40
w:envoye	0=-29 5=28
w:epictetus	1=40
w:epicurean	1=-32
w:epicurien	1=54
w:epicurienne	0=-26 1=-37
w:epilepsie	4=36
w:epileptic	4=47
w:epileptique	4=31
w:epipen	2=-30 4=41
w:episode	2=-45
w:epouse	1=-39 3=-30 4=-44 5=44 6=25 8=-35
w:epoux	4=-29 6=-71
w:epreuve	1=-26 5=-25 8=53
w:equality	7=36
w:equilibree	2=49
w:equine	2=-27
w:equipe	1=-63 2=-36 7=-33 8=-26
w:equipes	1=-31
w:equity	6=-28
w:era	4=-46
w:eric	6=43
w:erotic	5=53
w:erp	8=-35
w:erreur	0=-27 1=-31 3=-33 4=-30 8=43
w:error	8=-58
w:escale	8=-47
w:escort	0=-25 5=-35
w:escorte	5=-43
w:escroquerie	8=-61
w:espaces	4=26
w:essai	1=-47 8=-52
w:essais	4=-50
w:essay	6=-35 8=-27
w:est	1=26 2=-44 3=-65 4=37 5=-38 6=-34 8=27
w:established	2=42
w:estates	7=-33
w:et	2=-45 3=-98 4=-28 5=-64 6=28 7=-89 8=-32
w:etabli	2=50
w:etablissement	4=29
w:etaient	6=29
w:etait	1=-30 3=-52 5=29 6=-56 8=27
w:etalee	5=49 8=-42
w:etant	1=41
w:etat	0=-54
w:ete	2=-25 4=-33
w:ethical	0=-34
w:ethique	0=-28 5=-34
w:ethiques	1=37
w:etienne	0=-32 1=-32
w:etoile	1=54
w:etonne	0=-51
w:etre	1=-28 6=67 8=-75
w:etude	4=-30 5=-48
w:etudes	8=-26
w:etudiant	0=39 7=-40 8=-33
w:etudiante	0=-35 7=-25
w:etudie	0=-88 2=-26 6=-56
w:eu	1=-31 3=-25 4=-50 6=43 8=39
w:eurodac	3=26
w:europe	7=-37
w:european	7=-55
w:europeenne	0=54 7=-55
w:europeennes	0=44 1=-34
w:eurosceptique	0=42 5=-38
w:eve	5=-33
w:evening	8=-30
w:evenings	4=-40 7=44
w:events	0=-29 5=-35 7=-36
w:ever	0=58
w:every	1=44 2=-43 3=-51 5=41 6=-82 7=-36 8=-31
w:everybody	0=68 7=-51
w:everyone	0=-56 2=49 6=39
w:everything	1=49
w:evite	0=-30 4=97 5=-28 6=-35
w:evitee	4=-33 8=-25
w:eviter	4=38
w:evolution	2=-35
w:evoque	5=27
w:evoquee	5=-65 6=61
w:ex	2=-52 3=-60 4=-74 5=76 6=-37 7=55 8=95
w:exam	6=-29
w:examen	0=-25
w:examiner	3=-35
w:excel	5=-28 8=-45
w:excellent	3=-31 8=-66
w:exchange	0=-25
w:exclu	4=47
w:excluded	2=29 4=-28
w:excuse	4=34 8=-42
w:executive	4=-53 7=56
w:exempted	4=30
w:exercer	8=58
w:existentialist	1=34
w:existentialiste	1=49
w:exome	2=42 4=-45
w:expenses	5=58
w:experience	5=57
w:expert	3=-35 8=-34
w:expertise	4=-38
w:explained	0=-26 1=32 4=44
w:explaining	1=-31 4=-46
w:explicit	5=42
w:explique	0=31 2=-30 6=-46
w:exploite	8=-34
w:export	5=-25
w:exposed	8=-26
w:expression	3=-27
w:extinction	0=26 8=-33
w:extra	2=65 4=-35 5=-49
w:extraconjugale	5=56
w:extraction	2=-31
w:extrait	5=-35
w:extramarital	5=39
w:extreme	0=47
w:eye	3=-35 5=-39
w:eyesight	4=68
w:f508	4=-35
w:fabricant	3=-27
w:fac	0=46 5=-36 6=53
w:facades	8=-41
w:face	0=-63 1=-55 2=-55 3=66 5=-65 6=-50 7=-60 8=-35
w:faceprint	3=48
w:faces	3=-30
w:facial	1=-29 3=52 4=-29 5=-28 7=-39
w:faciale	0=-37 3=48 7=-44
w:facilities	8=-32
w:facility	1=-28
w:facteur	7=-54
w:factor	3=32
w:factory	4=-36
w:faible	4=-50 5=49
w:failed	0=-29 3=58 4=38
w:failing	8=39
w:faillite	5=-39 8=-33
w:fainted	4=33
w:fair	1=-45 3=-26 5=31
w:faire	0=36 1=-29 2=-27 4=-49
w:fairs	3=-44
w:faisait	0=-25 4=-40 5=41
w:fait	0=-27 1=52 3=-60 7=-27 8=56
w:faite	3=31 8=-25
w:faith	1=-41 4=-41 5=56 7=-34
w:faithful	5=43 6=-46
w:fall	4=53 8=36
w:falsifie	8=38
w:familial	2=-39 4=-30
w:families	2=-25 4=-30 5=55 6=-27
w:famille	0=37 1=-42 2=63 4=-52 5=-47 6=27
w:familles	2=-34
w:family	2=58 4=-84 7=-71 8=-44
w:far	1=53
w:farm	5=-34 6=-46 7=-27
w:farmers	5=-25
w:fashioned	0=49
w:fast	4=31
w:faster	4=26
w:father	2=35 4=-51
w:fatigue	4=30
w:fault	2=25 8=-34
w:faure	0=-33
w:fausse	4=55 5=-32 8=30
w:faute	1=-26 5=62 6=-45
w:faux	8=55
w:favorable	8=-40
w:fbi	3=25
w:fbu	0=-41 7=34
w:fdsea	7=87
w:federal	7=-25 8=53
w:federalist	0=39
w:federation	2=59 7=-78 8=-39
w:fee	1=-41 3=-40
w:fees	5=42
w:feet	0=-53
w:fell	4=-30 8=-64
w:feminine	1=30
w:femme	0=-31 1=-30 2=-33 3=-32 5=85 6=-72
w:femmes	0=-27 4=-64 6=68 8=-36
w:ferme	0=-44
w:ferroviaire	5=-41
w:ferry	2=-29 7=51
w:fertility	4=-32
w:festival	0=-25 6=-41 8=30
w:festivals	1=-28
w:fete	4=-44 5=48 7=-26
w:fetish	0=-34
w:fever	3=35
w:feves	5=-32
w:fh	2=38
w:fiance	1=-29 5=-48 8=-37
w:fiancee	0=-27 8=-30
w:fianna	0=32
w:fibre	0=-30 7=-43
w:fibromyalgie	4=57
w:fiche	2=44 3=-35 4=41 5=56 7=-26
w:fiches	5=-32
w:fiction	7=-36
w:fidele	0=33 1=40 6=-42
w:fidelite	5=-35
w:field	0=-31 4=-62 5=-28 6=-26 7=-33
w:fier	0=27 3=-30 6=29
w:fifty	6=31 8=-32
w:figure	0=53 2=52 3=-45
w:fijais	3=-27 8=57
w:file	1=-29 2=61 4=-70 5=45 6=40
w:files	4=-27
w:filiales	5=-25
w:filiation	2=-35
w:fille	0=-63 4=42 5=32 7=-25 8=-25
w:filles	1=-33 2=-27 4=-57 5=38 6=39 8=-25
w:film	1=-26 2=-37 5=-63 6=-78 8=-37
w:filme	6=-56
w:filmed	3=25
w:filmee	0=-25
w:films	4=-25 5=98
w:fils	3=-39 5=-66 8=53
w:fin	0=55 5=47
w:finance	7=-40
w:finances	0=-28 7=32
w:finds	1=55 4=-52
w:fine	0=49 8=-81
w:fined	8=55
w:fines	8=-33
w:finger	4=-29
w:fingerprint	0=-36 3=33 4=-98 7=-37 8=-45
w:fingerprinted	3=37
w:fingerprinting	4=-34
w:fingerprints	0=-40 3=68 4=-76 8=-35
w:fingers	3=-31 4=50
w:fingertips	3=47
w:finit	8=51
w:finn	4=-44 6=39 7=38
w:fire	0=-36 3=-58 6=35 8=50
w:fired	7=50
w:firm	0=-57 1=38 2=-58 4=-91 8=-65
w:firmware	4=-54 8=-26
w:first	0=-25 3=-45 4=-47 5=-65 6=-44
w:fiscal	0=-40
w:fiscaliste	7=-47
w:fiscalite	8=-25
w:fish	2=-27
w:fit	2=-25 3=-27 4=81 5=-31 6=-38 8=-43
w:fits	4=-40
w:fitter	6=-31 7=-43
w:five	0=34 4=35 5=-39 7=-49
w:fixed	8=-28
w:fixes	5=-46
w:flags	7=-37
w:flat	0=-40 1=-34 3=-34 5=-51 6=66
w:flatmate	5=48 8=-36
w:fled	0=41
w:fleury	8=-27
w:flight	2=28
w:fling	5=52
w:flirt	5=-61 8=-34
w:floor	3=48 7=-60
w:flow	2=-44
w:flowers	6=-37
w:flux	2=-39 7=-92
w:flyers	0=39
w:fo	0=-68 6=-35 7=53 8=-40
w:foi	0=-38 1=33 3=-26 5=-40 8=-48
w:fois	0=37 2=-41 3=29 5=50 6=-47 7=-34
w:follow	4=-34
w:follower	1=46
w:fond	3=42 4=-25 5=-48
w:fondateur	0=36 1=-43 4=-37
w:fondatrice	0=-50 7=46 8=-38
w:fonde	7=29
w:fonds	3=-40
w:food	0=-36 1=-32 5=-27 7=-49 8=39
w:foot	0=30
w:football	0=-41 4=32 6=-48
w:footballeur	6=45
w:for	1=-28 3=-56 5=-56 6=-26
w:forecast	1=-51
w:foreman	0=-28 7=41
w:forest	5=-27
w:forestiere	3=-28
w:forged	4=-42 8=31
w:forging	3=-28 8=39
w:form	0=-53 1=39 6=62 8=-44
w:formateur	4=-32
w:formation	0=-51 1=-40 4=-30 5=-47 7=-31 8=-48
w:formatrice	2=-36 4=-50 6=-52
w:forme	0=-35 1=-33 2=60 4=-63 5=-45
w:former	6=-41 7=63 8=-39
w:forms	1=46
w:formulaire	4=33 8=-34
w:fort	1=27 6=-27
w:forte	3=-40
w:forty	6=-33
w:forum	1=-37 6=26
w:forwarders	2=-31
w:found	2=-29 3=-26 4=-50 5=27 6=34 8=40
w:founder	4=-26
w:four	0=-53 1=-56 2=-29 3=-50 4=44 5=-36 7=-51
w:fournisseurs	5=-60 6=-28
w:foyer	4=-31 5=-38 6=36
w:fragile	2=27 4=-27 5=-25
w:frameworks	1=-44
w:francais	5=-29 6=-35
w:francaise	0=41 8=-36
w:france	0=43 6=-45
w:frankfurt	5=34
w:frappe	2=-26
w:fraud	1=-36 4=-27 7=-29
w:free	1=-48 8=-49
w:freelance	1=-45
w:freemason	1=44 7=-29
w:freemasons	0=-32
w:freethinker	1=28
w:french	6=-37
w:frequente	1=39 4=-27 5=101 6=-75
w:frere	1=-83 3=-28 4=46 5=-31 7=41 8=50
w:freres	2=38 8=-28
w:fridge	4=28
w:friendly	1=-45 4=-40 5=60 6=-38 7=34
w:friends	1=55 5=-57 6=57 8=-25
w:froid	6=-43
w:froide	5=38
w:from	3=34 4=50 5=-111 6=-28 8=47
w:front	4=-40 5=33 6=-25 7=-40
w:frontiere	4=-62 8=78
w:frozen	1=34 4=-27
w:fsu	0=-49 7=95
w:fui	0=79 5=-25
w:full	5=-25 6=-40 8=-58
w:fully	1=-45 4=70
w:fume	4=49
w:fund	1=-29 5=-30 7=57
w:fundraiser	4=-27
w:fundraising	0=35 4=-26
w:funds	0=29
w:funerals	1=-30
w:further	1=-25 8=39
w:fusion	4=-27 7=26
w:fut	1=28 8=-34
w:g6pd	2=28
w:gabarit	3=52
w:gabarits	3=-37
w:gael	0=52 8=-52
w:gagne	0=-39 3=30 6=29 8=-63
w:gai	4=-31
w:gait	3=49 4=-29 8=-34
w:gala	5=47
w:gall	0=-37
w:games	3=-25
w:gamme	1=-25 4=-48
w:gang	8=-39
w:gap	0=-35 1=-39 5=-44 6=-41 8=57
w:garcon	2=-27 4=32 5=-46 6=51
w:garcons	0=-25 6=73
w:gard	0=88 7=-43
w:garda	2=25
w:gardait	3=27 8=-25
w:garde	4=-95 7=-38 8=38
w:garden	3=-25 5=-34 6=-28
w:gardener	0=-35 1=34 5=-50
w:gardien	0=32 1=-82
w:gardienne	5=31
w:gardiens	0=-37 1=-27 5=-38
w:gare	0=26 6=-52
w:gargoyles	1=-36
w:gate	1=-33
w:gates	0=51 3=-41
w:gauche	1=-34 3=-28 5=-36 6=-29 7=-57
w:gaulliste	0=73
w:gave	3=74 4=52 5=-64 6=-57 7=-47 8=25
w:gay	0=-69 1=-80 2=-69 3=-43 4=-71 5=-153 6=83 7=-38 8=-53
w:gays	5=-43 6=37
w:gedmatch	2=37
w:gendarme	8=-70
w:gendarmes	8=35
w:gene	0=-78 2=91 3=-60 4=-122 6=-40 7=-36 8=-73
w:genealogiste	8=-27
w:general	0=-37 8=62
w:generations	0=-25 8=-32
w:genes	4=-54
w:genetic	0=-33 2=47 4=-58 5=-33 6=-26
w:genetically	2=51 4=-63
w:geneticienne	2=-34
w:genetique	0=-36 2=97 3=-56 4=-90 6=-32 8=-54
w:genetiquement	2=36
w:genetiques	2=-49
w:genome	2=38
w:genotype	2=67 4=-28
w:genou	4=78 8=-30
w:genre	6=-39
w:geographique	5=-51
w:geometry	3=41 4=-33
w:gerant	6=-59
w:gerante	8=-28
w:gere	0=-32 4=-49 5=-73 6=-42 8=-29
w:gerer	8=31
w:gestion	0=-34 5=-32 8=-26
w:gestionnaire	6=-37 7=-33
w:get	1=-38 3=38 8=42
w:gets	0=62
w:gift	0=36
w:girl	6=25
w:girlfriend	5=-33 8=-35
w:girlfriends	4=-46 5=78
w:girls	5=-32 6=52
w:gite	6=-25
w:give	4=53
w:given	3=46 7=-48 8=56
w:gives	0=-46 2=36
w:glasses	4=-26
w:glaucoma	3=-28 4=28
w:glisse	1=71 6=53
w:global	3=56
w:glove	4=43 5=-34
w:gmb	0=-34 1=-38 7=38
w:go	0=-50 1=-74 6=41 7=47 8=-25
w:goalkeeper	0=-26
w:god	1=70 4=-33
w:goes	0=-27 4=78 5=45 6=-50
w:going	4=40 7=36
w:golf	4=-79 7=-56
w:good	0=-35 2=-28 3=-36 4=-46 5=-60 6=-48 8=39
w:goods	4=-33 8=-48
w:gossip	1=-26 4=-31 6=46 8=42
w:got	0=-25 4=-34 5=57 7=26
w:gout	1=-29 2=-60 4=35 6=42 8=-54
w:gouvernante	5=-41
w:gouvernement	0=71 8=-36
w:government	0=51 1=-32 8=-30
w:governments	0=-32
w:governor	8=48
w:gp	4=-80 5=-35
w:grace	0=33 3=-35 4=-43 5=-25 8=-37
w:graduate	1=-37
w:graffiti	8=30
w:grand	1=71 2=-30 5=-37 6=30 7=-26 8=-31
w:grandfather	4=-26
w:grandi	1=-35
w:graphiste	0=-46
w:graphql	2=-32
w:gras	4=-53 8=26
w:great	1=-46 4=43
w:green	0=86 1=-42 3=-78 4=-56 5=-34 6=-32 7=-31 8=-29
w:greffier	8=-42
w:greffiere	8=-32
w:grenoble	6=-25
w:greve	3=-29
w:greves	7=31
w:grew	0=28 1=-47
w:grin	5=27 8=-34
w:grossesse	4=32
w:ground	8=32
w:grounds	0=-25 1=59
w:group	0=66 1=-34 4=-40 7=-25
w:groupe	0=49 2=-29 6=-40 7=-36
w:guard	1=-35 4=-27 5=-36 6=-25 8=-30
w:guards	0=-46 3=33 8=-26
w:gud	0=40 7=-30
w:gueret	4=-52 5=-26
w:guerin	6=48
w:guerison	4=31
w:guerre	0=38 1=65 4=-71
w:guests	1=-25
w:guide	0=-33 2=-27 3=-41 5=-56 6=-70 8=-32
w:guild	0=-45
w:guilty	8=31
w:gurdjieff	1=80 5=-28
w:gym	3=64 4=-25
w:h	0=-34 4=64 8=32
w:habilitations	4=-46
w:had	0=-86 1=-82 2=34 3=34 4=59 5=66 6=-32 7=-72
w:haemochromatosis	2=31
w:haemophilia	4=-29
w:hair	2=27
w:half	0=-32 2=36 3=-25 4=-27 7=-27
w:hand	0=-72 1=-64 2=-30 3=44 5=-71 6=-48 7=-49 8=48
w:handball	4=-35
w:handbook	7=-28
w:handcuffs	5=47
w:handed	3=-35
w:handicap	4=-27 6=-25
w:handicape	3=-34 4=61
w:handled	5=-25 6=-38 8=58
w:handler	4=-47 8=-35
w:handling	8=-30
w:handprint	3=28
w:hands	2=-26 4=34 5=-44 7=-42
w:handshake	3=-37 4=-33
w:handwriting	4=-54
w:hang	3=-49
w:hanoi	0=38
w:haplogroup	2=29
w:happy	0=-26 1=29
w:harassment	8=-41
w:hard	0=57 1=-50 4=65
w:hardest	6=-58
w:hardware	3=-38
w:harmless	2=36
w:harmony	1=53
w:has	0=-26 1=-54 2=-29 3=-43 4=69 6=-48 8=33
w:hasn	0=-41 1=26 4=33 6=-29
w:haul	7=-30
w:hauliers	2=-30
w:haute	0=42 4=-28
w:have	3=-26 4=58 6=35 7=-60 8=-40
w:having	5=51 6=-36
w:havre	7=27
w:hcr	3=69 8=-28
w:he	0=-33 3=-36 6=32 7=-28 8=-44
w:head	0=-55 1=-41 4=-34 6=-41 8=27
w:headquarters	7=-26
w:heads	0=39 7=-50
w:health	2=36 5=-35 8=-27
w:healthy	2=-46 4=39
w:hear	1=-33 4=74 5=-35 6=-26
w:hearing	0=-47 1=-48 2=-44 4=65 5=-37 6=-32 8=-33
w:heart	1=-35 4=27 5=-51 6=-30 7=-26 8=-35
w:heat	0=44 4=-29
w:heating	6=-28
w:heavy	4=44 8=-34
w:hebdo	3=-36
w:held	3=-48
w:helene	2=-31
w:helmand	4=53
w:help	1=-32
w:helped	2=-35 7=34 8=-71
w:helps	4=48 5=-26
w:helvetique	7=-34
w:hemophilie	4=-45
w:hence	8=-25
w:her	0=-25 7=-30 8=-62
w:hereditaire	2=54 4=-63
w:hereditary	2=27 4=-62
w:heritage	7=-29
w:herite	4=-51
w:hernie	4=37 8=-39
w:hero	6=-69
w:hers	0=-42 4=-30 5=-40
w:herself	0=43 1=-28 5=47 6=30
w:herve	6=-40
w:hetero	0=-31 5=-32 6=56
w:heterosexual	4=-47 6=85 8=-27
w:heterosexuel	6=45
w:heterosexuelle	3=-31 6=35 8=-35
w:heterozygote	2=54 4=-41
w:heure	0=26 1=-63 4=-33 7=29
w:heures	1=-27 3=-49 4=32
w:heureux	5=-26 8=-25
w:hexham	4=-34 6=-27
w:hidalgo	0=57 5=-28
w:high	1=35
w:hill	5=-30
w:him	0=-67 1=-33 3=54 4=-80 6=-26
w:himself	0=75 1=39 3=-28 7=-28
w:hindu	1=90
w:hinted	6=42
w:hints	5=47
w:hip	4=70
w:hire	3=-57
w:hired	0=-37
w:hires	8=-46
w:his	0=-31 1=-30 3=49 8=-37
w:histoire	0=-29 1=-34 5=37
w:historian	7=-37
w:history	0=-28 1=-42 4=40 6=-36
w:hiv	2=-33
w:hla	0=-31 2=76
w:hmp	8=-32
w:hmrc	3=52 8=28
w:hoang	0=42
w:hobby	5=-33
w:hold	1=39
w:holder	3=-29 6=-31 7=46
w:holds	1=29 2=27 3=39 7=29 8=-51
w:holiday	7=-35
w:holidays	1=39
w:home	1=-47 2=-31 4=-67 5=-41 6=34 7=-41
w:homeless	0=37
w:homeopathie	0=-25 1=28
w:homeopathy	1=49
w:homme	0=-50 1=27 4=-47 5=33 8=-35
w:hommes	0=-49 1=-32 2=-29 3=-51 4=-44 6=61 8=-51
w:homo	0=-27 1=-52 5=-36 6=107 8=-29
w:homologation	6=-35
w:homophobic	8=-25
w:homophobie	6=-39
w:homosexual	6=57
w:homosexualite	1=-29 2=-40 6=57 8=-30
w:homosexuality	6=-43
w:homosexuel	5=-42 6=92
w:homosexuelle	6=64
w:homozygote	2=53
w:homozygous	2=37 4=-38
w:honest	5=-25
w:hong	3=33
w:hopes	4=-28
w:hopital	0=-26 2=-53 4=-28 5=-29 6=29
w:hopitaux	4=-25
w:horizons	7=-35
w:horlogerie	5=-28
w:horoscopes	4=-54
w:hors	6=33 8=41
w:horse	4=56 8=-30
w:hospice	1=42 6=-41
w:hospital	1=50 4=-50 8=-35
w:hospitalise	4=92 6=-37
w:hospitals	4=-72
w:hostile	0=56
w:hot	5=39
w:hotel	0=-31 1=-72 4=-49 5=66 6=-65 7=-30
w:hotellerie	4=-43 5=-35 7=32
w:hotesse	7=-34
w:hours	8=39
w:house	0=-47 1=-32 4=-39 5=-49 6=43 7=-73 8=32
w:household	1=-41 6=54
w:housing	7=-32
w:how	0=41 2=-30 4=-28 7=-29
w:hr	0=-26 3=-37 4=-31 5=41 6=-38 7=-33
w:hugo	6=70
w:huile	5=-41
w:huissier	0=-55
w:huit	0=-38 1=-29 2=-25 3=-36 5=-35 7=33 8=63
w:hull	5=39 6=-44 7=-43
w:humaine	5=-41
w:human	2=-25
w:humanist	0=-32 1=51 8=-33
w:humaniste	0=-32
w:humanists	1=29
w:humanite	1=60
w:humanites	1=-38
w:humanities	3=-35
w:hume	4=50
w:hunt	8=59
w:huntington	2=59 4=-97
w:husband	2=-49 5=42 6=-25
w:hybrides	4=-28
w:hypersensible	4=25
w:i	3=-30 6=49 7=-36 8=-49
w:id	3=45
w:idea	1=-27 4=-25
w:ideal	4=44 8=-27
w:idealiste	1=-32
w:idee	1=-29 5=-36
w:idees	0=40
w:idemia	3=-45
w:identical	2=58 4=-40
w:identified	2=-40 3=31
w:identify	3=30
w:identite	3=37
w:identity	8=-48
w:iec	4=-35
w:iel	0=27 5=-27 7=81 8=-36
w:if	0=46 1=-39 5=26
w:ig	0=-27 7=64
w:ignore	2=59
w:ii	2=44
w:il	3=-70 7=-52
w:ill	4=31
w:illisible	3=28
w:illness	4=47
w:ils	1=30 5=84 7=-37 8=-40
w:image	3=29 7=-25
w:immigration	0=27
w:immobilier	4=-39
w:immobiliere	7=-39
w:immoral	1=49
w:immune	4=28
w:immunocompromised	4=60
w:implant	4=41
w:imprimerie	0=-28
w:imprimeur	0=-38 7=-38
w:in	2=-49 3=-59
w:inapte	4=78
w:incapacite	4=34
w:incarcere	1=-26 8=33
w:included	4=-29
w:inclusion	0=-29 4=61 6=49 7=-25
w:independance	0=90
w:independant	0=-60
w:independent	0=25 4=-42
w:index	3=60 6=-30
w:industry	5=-29
w:ines	5=-25 6=52
w:infectious	4=-39
w:infidele	5=47 6=-41
w:infidelity	5=-36
w:infirmier	4=-66 5=-40 6=28
w:infirmiere	2=-52 4=-31 6=-42 8=-28
w:infirmieres	7=64
w:info	0=-50
w:information	4=-31
w:informatise	4=-62
w:ingenieur	3=-57 5=-37 6=-47 7=36
w:ingenieure	2=-48
w:ingenieurs	0=-25
w:inhaler	2=-44
w:inheritance	2=-60
w:inherited	4=-67
w:initiation	1=-53
w:initiative	7=-58
w:initie	1=27 3=-29 8=33
w:injury	2=41
w:inmate	8=45
w:inmates	8=33
w:inn	6=54
w:innovation	2=-38
w:inscrit	3=58 5=36 8=26
w:insertion	8=44
w:inside	7=-28
w:insists	3=27
w:insomniaque	4=56
w:insoumis	0=44 1=47
w:insoumise	0=-41
w:inspector	5=-30
w:installe	1=-49 6=28
w:installer	3=-44
w:institute	0=-36
w:institution	8=42
w:instructor	8=-39
w:insulin	2=-39 4=38
w:insuline	2=-50
w:insurance	1=-43 4=-31 5=25 6=27 8=-30
w:insurer	0=-32 2=29 4=-68 5=34 8=-33
w:interdiction	8=49
w:interdit	2=29 8=60
w:interesse	3=47 6=28
w:interest	2=-32
w:interested	1=-29 6=80 7=-27 8=-33
w:interet	0=-42 5=-50 8=73
w:interim	3=38
w:intern	0=-37 3=-43
w:international	0=-33 5=-26 7=39
w:interne	2=-30
w:internes	2=-26
w:internet	5=53
w:interprete	8=-36
w:interpreter	4=50 8=-50
w:interruption	4=25
w:interview	1=-32 4=42 8=-39
w:interviewed	1=41 6=-33
w:interviewer	0=58 1=-27 4=-28 5=27 6=-36
w:intimate	4=-28 5=77 6=-48 8=-26
w:intime	5=47 8=-33
w:intimes	5=40
w:intimite	5=-38 6=-33
w:into	0=-48 1=-68 3=-27 4=-45 5=47 6=26 7=74 8=-61
w:introduced	1=-28
w:invalidite	4=-28
w:inversion	2=32 4=-45
w:investigation	8=30
w:investigator	8=-63
w:investment	0=-68 1=-25
w:invoices	3=-26 5=-31
w:iraq	0=67 7=-79
w:iris	0=-47 1=-27 2=-26 4=-37 5=-36 6=-29 8=-43
w:irish	0=-47
w:irm	4=27 8=-39
w:is	1=33 2=-25 3=-33 6=-25 7=-39
w:isn	0=-28 4=-44 6=49
w:iso	0=-34 3=-29
w:israel	0=35
w:issued	3=29
w:it	2=-34 5=26 7=-34
w:italy	8=32
w:its	0=-37 2=-46 4=-53 5=-28 7=41
w:ivf	4=32
w:ivresse	0=-29 8=36
w:ivry	0=68 7=-42
w:iwgb	7=57
w:j	1=-54 2=-26 3=-53 7=-44 8=49
w:jack	7=-39
w:jail	7=-32
w:jailed	8=34
w:jamais	2=-51 6=71 7=-46 8=42
w:january	0=38 6=-25
w:janvier	2=-34 4=-28
w:jardin	1=42
w:jargon	4=-35
w:jaunes	0=28
w:je	1=28 3=-40 6=-25 8=-66
w:jeans	6=-41
w:jerome	6=26
w:jersey	5=-25
w:jeune	0=49 5=32 6=-78
w:jeunes	4=-30 5=40 6=-39 8=34
w:jeunesse	5=-27 6=33
w:job	1=-38 3=-29 4=25 6=-32 7=-38
w:jobs	1=27
w:john	6=-25
w:join	7=61
w:joined	1=26 4=-59 6=-38 7=78
w:joiner	6=-33
w:joint	2=29 3=56 4=-51
w:joke	0=43 1=95 7=-54 8=-29
w:joked	0=-36 1=64 6=-27
w:jokes	0=50 1=-29 4=-57 5=45 6=-41 7=-39 8=-51
w:joue	4=-29 5=-45 6=-70 7=-39
w:jour	1=-29 2=-69 4=64 6=-29 8=-62
w:journal	0=-25 1=68 3=35 7=-35 8=-30
w:journaliste	0=-31 1=-40 5=-37 8=-30
w:juan	5=77
w:judge	0=-27 6=-32 8=-45
w:judiciaire	3=-32 4=-34 5=-45
w:judiciaires	2=-37 8=62
w:judo	7=-44
w:juge	0=-33 2=-33 5=-28 8=27
w:jugee	8=45
w:jugement	1=68 5=33 8=-58
w:juin	1=-38 2=-25 5=-53 8=54
w:julien	6=44
w:jumeau	2=-44 4=51
w:jumeaux	2=-70
w:jumelles	2=29 6=-28
w:jumped	8=35
w:june	2=-34 6=41
w:junior	0=-26 4=-37 5=52 6=-27 7=44
w:jure	0=-50 5=67 6=-27 8=-31
w:juriste	2=-32 3=-74 4=-29 5=-26 7=-32 8=-25
w:jury	0=41 3=-45 5=-71 8=-85
w:jusqu	1=35 4=51 5=-30 6=-25 7=34 8=-25
w:just	0=-62 1=59
w:justice	0=-29 5=-41 6=-27 8=39
w:juvenile	1=-25 8=36
w:kampala	3=37
w:kantian	1=40
w:karen	6=32
w:karim	6=43
w:karyotype	2=64
w:kcnh2	4=-47
w:keep	0=-36 3=-37 5=44 6=-54 8=33
w:keeps	5=74 6=-66
w:kent	4=-37
w:kept	0=-33 1=-35 3=38 4=-47 7=-32
w:key	3=27
w:keystroke	3=30
w:kidney	4=35 7=-32
w:kidneys	2=85 4=-36
w:kids	1=36 5=25
w:killed	2=39
w:kind	6=-49
w:kine	5=-36
w:kinesitherapeute	4=-48
w:king	0=55 1=-41
w:kit	2=75 4=-38
w:kitchen	0=36
w:kits	2=-26 4=-30
w:klinefelter	2=37 4=-50
w:knee	4=101 6=-41
w:knew	0=-41 5=-27 6=56
w:know	5=84 6=-28
w:knowledge	5=-39
w:known	4=-43 6=-27 8=42
w:knows	1=27 2=26 4=-50 5=27 8=-45
w:koroma	3=36
w:krishnamurti	1=70
w:kurde	0=44
w:kyoto	1=-40
w:l	4=-26 5=27 7=-37 8=-46
w:l214	0=-31
w:la	3=28 4=-39 5=33 7=34 8=-31
w:lab	0=-33 1=70 2=36 4=-33 5=-33 8=-42
w:label	2=-32 4=-41
w:labo	2=53
w:laboratoire	1=-28 4=-42 6=-41
w:labour	0=27 1=-31 5=-34 6=-35 7=-88 8=-33
w:lache	0=46 8=-27
w:lactose	2=49
w:ladders	4=81
w:lads	7=-41
w:laine	5=-26
w:laisse	5=-29
w:lake	6=-30
w:landes	0=42 5=-47
w:landlord	4=-47 6=36
w:lane	0=-31 5=-49
w:language	4=31
w:languages	3=-25
w:lapsed	7=65
w:laptop	5=31
w:laptops	5=-55 8=39
w:last	2=-35 3=-33 4=74 5=-42 6=51 7=-42 8=-25
w:late	2=47 4=33 7=-44 8=27
w:later	0=-27 2=55 6=28
w:latex	4=103 5=-86
w:laughs	5=-44 8=-37
w:laurent	6=44
w:lave	8=63
w:law	1=-34 2=-33 3=-28 4=-48 5=-52 6=-87 8=32
w:lawyer	2=-28 3=-25 5=-38
w:lay	1=-62 5=49 7=75 8=-42
w:layout	0=-29 1=-44
w:le	0=25 1=-35
w:lead	1=35 2=-29 4=-46 6=-37
w:leader	5=-29 6=-36
w:leadership	0=-39
w:leads	0=-32 6=32 7=43
w:league	0=-26 8=29
w:leaked	6=-40
w:lean	0=-29
w:learned	2=28
w:learning	7=67
w:learnt	0=-34 3=47
w:leave	0=32 5=-49 6=32 7=-38 8=-35
w:leaving	0=57 4=-41 6=-31
w:lecteur	0=67
w:lecteurs	3=-41
w:lecture	0=-31 1=-36 3=44 7=-37
w:lecturer	0=-28 3=-53
w:lectures	6=-28
w:led	0=-54 3=-27 4=-52 6=-31 7=66
w:lee	0=-41 5=-39 6=56
w:leeds	0=-28 1=-30 5=-31 6=-28
w:left	0=-74 1=32 4=50 5=32 6=76 7=31 8=-44
w:leg	4=82 6=-30
w:legal	8=-26
w:legeres	5=68
w:legislatives	0=27
w:leiden	2=41
w:leith	1=39
w:leroy	4=32
w:les	2=-48 3=-101 5=-43 6=87
w:lesbian	0=-34 4=-40 5=-40 6=94 8=-35
w:lesbienne	0=-29 4=-44 5=-32 6=61
w:lesbos	1=-35
w:let	1=-49 3=71 4=-33 5=-34 7=27 8=37
w:lets	3=26
w:letter	1=-35 2=40 4=-27 8=35
w:letters	0=-32 1=-34 7=-40 8=-30
w:lettre	0=-29 1=37 2=29 3=-42 4=35 8=31
w:lettres	0=52
w:leucemie	4=31
w:leur	0=32 1=-26 5=61
w:leurs	6=-49
w:leve	0=-38 7=-32 8=64
w:level	0=-27 1=-25 4=-36
w:levres	4=53 5=-26
w:levy	7=25
w:lgbt	0=-71 4=-27 5=-43 6=-28
w:lgbtq	6=58 7=-33
w:liaison	0=-43 4=-26 5=30 6=-46 8=-33
w:liaisons	1=-37
w:liberal	1=-45 4=-28 5=-66
w:liberale	0=-35 5=-38
w:liberals	0=47
w:liberation	0=-54 1=50
w:libere	8=59
w:liberee	0=-26 8=-27
w:libertin	5=86
w:libido	4=-87 5=41
w:librarian	8=-53
w:library	1=-27 8=-44
w:libre	0=-67 1=55 3=-37 4=-31 5=45 6=-37 7=-45
w:libres	1=60
w:licence	0=-36 1=-25 5=28 8=-30
w:licencie	0=-32 7=36
w:licenciement	4=40 7=-37
w:lie	1=39 6=-30
w:lieu	5=37 6=-38 8=50
w:life	1=78 3=-34 5=-45 6=26
w:lift	4=29
w:lifting	3=-38 4=72
w:lighting	2=-32 8=-25
w:lights	5=-44
w:ligne	0=29 7=25 8=-36
w:lignes	3=-31
w:ligue	4=-30
w:like	0=-30 5=-49 6=96 7=47
w:likes	1=39 5=53 6=-26
w:lille	0=36 1=52 2=-31 4=-26 6=-28 7=-25 8=-40
w:limoges	4=-30 6=-34
w:lind	0=-36 2=42
w:line	1=-30 5=28 6=-63 7=36 8=-51
w:lines	6=-48
w:lingerie	5=-35
w:link	0=-57 7=30
w:linkedin	6=31
w:lion	4=-40
w:lip	7=31
w:lire	3=37
w:lisbonne	6=-27
w:list	0=50 1=-31 4=50 6=-36
w:liste	3=49 7=59
w:lists	1=-31
w:lit	0=-40 1=27 4=81 5=-52 6=35 8=-29
w:literacy	8=-42
w:lithium	4=51
w:lits	4=-37
w:little	4=29 7=-25
w:live	1=59 3=26 4=-44 5=29 6=-34 7=-32
w:liverpool	0=-31
w:lives	0=-37 1=68 2=-41 3=-65 4=-54 5=27 6=55 8=-46
w:living	4=-32
w:livre	0=-40 3=-43 4=-83
w:ll	2=26
w:loads	5=-42
w:loan	7=-27
w:local	1=28 3=-31 4=-51 5=-60 6=-38 7=111
w:locale	6=-34 7=-33
w:lock	4=-53
w:locked	0=-25 8=53
w:locks	8=38
w:lodge	0=-40 1=90 4=-26 5=-43 6=-40 7=-75
w:loge	0=-62 1=26 5=-65 6=-55 7=-32 8=-25
w:logement	0=26 1=-41
w:logiciel	0=-38 3=65 4=-29 8=-28
w:logistics	0=25 1=-32 4=-31
w:logistique	0=-27
w:logo	7=-61
w:logs	3=30
w:loi	0=29 4=-63 8=45
w:loire	5=-37
w:loisirs	0=28
w:london	0=31 1=-30
w:long	0=41 2=81 3=-53 5=-89 6=-66 7=-55 8=-64
w:longer	4=-33 5=40 6=-36
w:longtemps	5=-33
w:longue	2=-26 5=-34
w:look	2=-45
w:looked	1=-33 8=-42
w:looking	6=-27
w:lorries	0=-26
w:lorry	0=34
w:lors	2=35 5=61 8=-39
w:loss	8=-28
w:lost	2=-54 4=99 5=-28 6=33 7=-43
w:lot	4=34 7=34 8=-32
w:louis	0=25 8=-27
w:louise	6=33
w:lounge	7=-42
w:lourdement	5=38
w:lourdes	4=28
w:love	0=-31 1=-46 2=-27 3=-31 4=-53 5=-74 6=92 8=-30
w:lover	0=-26 5=97 6=-99
w:loves	2=-34 4=-27 6=41 8=-35
w:low	4=71
w:lowe	7=31
w:loyal	7=31
w:lr	0=90 7=-46
w:lucie	6=52
w:lues	3=37
w:luggage	0=-37
w:lui	1=40 2=39 3=-30 6=54 7=-26
w:lumieres	4=30
w:lunch	0=25 5=33 8=-46
w:lund	6=39
w:lung	0=-47 4=-52
w:lungs	4=50
w:luron	4=-29
w:lussac	6=-33
w:lutte	0=-28
w:lycee	1=-26 5=-38 6=-50 7=-49
w:lynch	2=34
w:lyon	1=-35 3=-30
w:m	4=31 6=26
w:m25	0=43
w:ma	0=-69 1=52 2=-37 3=36 4=64 5=36 6=-70 7=52 8=-70
w:machine	0=-56 1=-44 2=-26 3=48 4=54 8=-40
w:machines	3=-25 4=-43
w:macon	0=-27 5=-25 6=-39
w:maconnerie	1=-64 8=-49
w:maconnique	6=-29
w:macron	0=89 3=-47
w:madame	0=-38
w:made	0=-35 1=83 5=-54 6=-36 7=-66 8=-68
w:maga	0=61 3=-33 5=-27
w:magasin	0=-41 7=26
w:magasins	0=-28 5=-29 8=64
w:magazine	4=-33 6=-42
w:magistrate	8=-45
w:magistrates	8=59
w:mai	0=-41 3=41 4=28 7=34 8=34
w:mail	5=44 7=-32 8=-30
w:main	0=-35 2=-60 5=-29 8=-29
w:maine	0=-72
w:mains	1=-32 3=-31 4=30
w:maire	0=29 5=39 7=-42 8=-26
w:mairie	1=-30 3=-38 5=-41 6=26
w:mais	0=85 2=-32 4=-33 5=-66 6=28 7=-43
w:maison	0=-28 1=-26 2=-44 3=-25 4=-37 6=30 7=-39
w:maitre	3=-32 4=-39 5=-43 6=-25 8=-50
w:maitresse	0=-31 4=-30
w:majeure	5=34
w:major	0=-35 7=-25
w:majorite	0=27
w:maker	3=-43 4=-26 5=-46
w:makes	4=-26 5=34
w:mal	1=34 4=-29 8=-30
w:malade	8=-30
w:malades	2=-58 4=-26
w:maladie	2=82 3=-30 6=-47 7=-32 8=-27
w:maladies	4=-45
w:male	0=-31 3=-38 4=-33 6=72
w:malentendant	4=53
w:malgre	7=33
w:malta	2=-29
w:man	0=-85 1=-25 2=-43 3=-31 4=-58 6=79 7=40
w:managed	4=-44
w:management	0=-41 2=-34 5=-29 8=31
w:manager	1=-91 2=-58 3=-69 4=-55 6=-47 8=-56
w:managers	7=-32
w:manages	3=-30
w:managing	6=47
w:mandat	0=-70 4=-29 7=60 8=72
w:mandataire	0=-31 8=-39
w:mandate	0=73 7=-35
w:mandats	7=29
w:mange	0=-28
w:manif	0=56
w:manifestation	0=-59 8=46
w:manifesto	0=26
w:manila	3=34
w:manner	7=-34
w:manslaughter	8=45
w:mantra	8=-31
w:manual	4=-54
w:manuel	8=-41
w:manutention	4=38 8=-26
w:maquette	0=-43 7=-32
w:marais	6=-26
w:marathon	4=29 8=-30
w:marathons	4=47 5=-49
w:march	0=-45 4=38 6=-45 8=83
w:marche	0=-45 1=-37 3=-32 4=26 8=-50
w:marcher	0=110 4=-35
w:marches	1=-32 5=-31 8=29
w:marcus	1=25 3=-43
w:mardi	1=49 4=26 6=-30
w:margate	6=61
w:marge	8=46
w:margin	2=45
w:margins	4=-63
w:mari	1=-26 2=-58 3=-68 4=55 6=-44 7=-65
w:mariage	0=-64 5=60 7=-40
w:mariages	0=-39 5=-43
w:marie	0=-27 1=-74 2=-39 4=-52 5=48 8=-27
w:mariee	0=-47 2=-27 4=-32 5=-58
w:mariees	4=-40 5=-47 6=85
w:maries	5=36 6=-56
w:marin	5=-38 6=-50
w:marine	0=31 3=-25
w:marins	2=40
w:market	2=-31 3=-50 5=-43 7=-32
w:marketing	0=-38 6=-55
w:marque	2=-37 3=-28
w:marques	4=-41
w:marriage	0=-47 1=-32 4=-56 5=50
w:marriages	5=56
w:married	0=-25 4=-51 6=-39
w:marrow	2=40
w:marrying	4=-28 6=56
w:mars	4=32 7=-29
w:marseille	6=56
w:masks	8=-26
w:mason	1=-51
w:masonic	1=26
w:massage	4=-31
w:mastectomie	4=-35
w:master	0=-51 2=-37 3=-36 4=-28 5=-50 6=-67 7=-34
w:match	0=-55 2=44 3=85 4=-27 7=-41
w:matched	5=-34
w:materialist	0=-45 1=55 8=-33
w:materialiste	1=-69
w:materiaux	4=-32
w:matiere	1=-42
w:matins	4=53
w:matter	0=26 1=37
w:mattered	0=35 1=-37 7=-32
w:may	1=-59 4=33 5=79 6=-68 7=-52 8=29
w:mayor	0=-54 5=26 7=-30
w:me	0=28 1=49 5=-58 8=-27
w:meat	1=63 5=-36 8=-49
w:mechanic	0=-30
w:medecin	0=-27 2=30 6=-28 7=38
w:media	0=-45 6=-39
w:medical	4=-60 5=-26 8=-36
w:medicale	2=-51
w:medically	4=87
w:medicaments	4=-56 8=61
w:medication	4=61
w:medicine	1=-25 4=-31
w:medite	1=49
w:meeting	1=-37
w:meetings	0=-59 1=-33 2=-25 5=-28 8=-30
w:meilleur	1=-30
w:melanoma	4=44
w:melenchon	0=39
w:member	2=-25 3=30 4=-41 7=79 8=-89
w:members	0=-44 7=36
w:membership	0=-38
w:membre	1=50 4=-44 6=29 7=30
w:meme	0=-35 2=58 3=59 5=-40 6=52
w:memoir	5=30
w:memoire	0=-41 5=-26 8=-33
w:memoirs	0=-30
w:men	0=-83 1=-61 3=-31 4=-78 5=38 6=121 7=-29 8=-79
w:menage	5=75
w:mene	0=-25 1=-30 4=-38 5=47
w:meneur	7=51
w:mention	0=-43 1=-26 5=-32 6=60
w:mentioned	3=25 5=-32 8=-41
w:mentions	3=30 4=-26 5=62 6=64 7=-26 8=-44
w:mentor	6=-32 8=-26
w:mer	4=-27 5=-65 6=-26
w:merchandiser	5=-41
w:mercredi	6=40
w:mere	0=-25 2=53 3=-38 5=-42 7=48 8=-58
w:meres	3=-32 6=46
w:merger	6=-43 8=-26
w:mes	2=-29 3=31 8=-36
w:messages	3=-48 5=85
w:mesure	8=-51
w:mesuree	3=33
w:met	2=-25 5=27
w:metaboliser	2=40
w:metal	6=-58 7=41
w:methodes	7=42
w:methodist	0=-35 4=-33
w:metier	0=29 5=-44 8=-44
w:metrage	8=-32
w:metz	2=-26 4=65 6=-53
w:mi	4=38
w:michel	1=-34 4=-27 5=54 6=47
w:midi	1=-38 4=63 5=-60
w:midnight	4=28
w:mieux	0=-43 7=31
w:migraines	4=40
w:mild	4=61
w:milieu	6=28
w:militaire	0=-64 3=54 6=-36
w:militant	1=42 3=-27 7=-37
w:militante	0=-26 1=53
w:milite	1=29 4=-31
w:mind	4=-33
w:miner	6=-39
w:miners	7=33
w:mineurs	7=36
w:mining	6=26
w:minister	0=-67 1=-25 5=63 6=-31
w:ministere	0=41 5=-33 8=-37
w:ministers	0=-29
w:ministre	0=31
w:ministres	0=-45
w:ministry	5=-29
w:minsk	0=31
w:minute	0=31
w:minutes	0=32 4=-37 5=-50
w:mis	0=-31 7=-35 8=78
w:misconduct	5=52
w:mise	0=-47 1=-30 4=-29 5=-27 8=84
w:missed	4=26
w:missing	5=-41 8=33
w:mission	1=-45 5=29 7=-39
w:mistake	2=33
w:mme	2=26 4=27
w:mobile	5=-39
w:mobilier	7=-41
w:mobilite	4=69 6=-41
w:mode	5=-30 6=-47
w:model	3=45
w:modele	3=47
w:models	3=-30
w:modem	0=42 7=-30
w:moderated	5=-25
w:moderatrice	5=-49
w:modes	4=-46
w:module	5=-26
w:moelle	2=36
w:moeurs	0=40
w:moi	5=-45 6=61 7=-30
w:moins	3=-59 4=106 8=-30
w:mois	0=-32 1=-42 2=-33 3=-42 4=47 5=-60 6=-43 8=84
w:moitie	1=42 5=25
w:momentum	0=35 7=-58
w:mon	2=28 3=28 4=-31 5=-43
w:monarchist	0=45
w:monarchiste	0=64 4=-25
w:monday	3=74
w:monde	1=-25 7=26
w:money	8=57
w:moniteur	8=-45
w:monitor	4=-40
w:monnaie	8=-29
w:monsieur	0=-37
w:monte	0=-34 4=-56 5=-34 7=48
w:monteur	2=-25
w:month	7=-38 8=32
w:months	4=38 5=-34 6=-32 8=26
w:montre	4=-58 7=42
w:moon	1=57
w:moral	5=-39
w:more	0=-26 1=-51 2=-37 4=51 6=-41 8=-49
w:mormon	8=-43
w:morning	4=43 8=-32
w:mort	2=38 5=-72 8=-36
w:mortgage	5=29
w:mosaic	0=-29
w:mosaique	2=30
w:moscou	0=51 3=-46
w:most	0=27
w:mostly	8=-73
w:mot	0=-37 1=-35 3=35 5=-39 6=65 8=-43
w:moteur	4=-36 5=-29 6=-30
w:moteurs	5=-51
w:mother	0=-44 2=37 3=-25 4=-26 5=-34 7=31 8=-53
w:mots	1=31 4=-32 5=-30 8=-30
w:moulage	3=-27
w:moulages	3=-37
w:move	0=36 2=47 4=-52 7=-25
w:moved	4=-32 7=-28
w:movement	0=42 7=-34
w:mr	2=-26 4=55 6=31 7=44
w:mri	4=38 8=-31
w:mrs	1=25 4=-35 5=-54
w:ms	2=-33 3=32 4=42
w:much	1=-52 8=26
w:mug	0=31
w:mugged	8=-42
w:multiple	4=50 5=34 8=-38
w:multiplie	5=45
w:mum	6=30
w:municipal	8=-26
w:municipales	0=37 7=-32
w:murder	8=-33
w:murmure	0=27 4=53 5=-38 6=-35 7=-28
w:muscular	2=64 4=-34
w:musee	0=-49 1=-38
w:museum	0=-44 8=-25
w:musical	5=-47
w:musique	0=-56
w:muslim	1=-32
w:mutation	0=-35 1=-35 3=-31 4=-98 5=-46 7=-26 8=-35
w:mutations	2=-81
w:mute	0=-39 2=-71 5=-39 6=76
w:mutuelle	4=-36 6=56 8=-28
w:my	2=55 4=-43 5=61 7=32
w:mybpc3	2=75 4=-44
w:myheritage	2=60 7=-27
w:myopathie	2=35
w:myself	4=72
w:n	3=-32 4=-47 5=41 6=61
w:nageuse	5=-47
w:naissance	3=-32 4=43
w:naked	8=-27
w:name	8=66
w:named	5=44 6=45
w:names	3=-33
w:nancy	1=28
w:nanterre	0=-30 8=-26
w:nantes	7=-25
w:nasuwt	0=-38 7=48
w:nation	0=25
w:national	3=-27 5=-25 6=-33 7=66 8=-54
w:nationale	0=-68
w:nationalist	0=65
w:naturalist	1=-43
w:nature	1=38
w:nautilus	7=52
w:navy	4=48 7=-27
w:ne	0=46 1=34 2=-43 3=-71 4=57 7=-37
w:neant	3=61
w:near	4=48
w:necker	4=-26
w:nee	4=67
w:need	1=-25 5=-71 6=71
w:needed	3=-33
w:needs	0=-40 1=-40 2=-26 3=-31 4=53 5=-36 6=-37
w:negatif	2=57
w:negative	2=65
w:negociant	7=-79
w:negociation	1=33 7=-33
w:negocie	7=-74
w:negocier	0=-25 7=32
w:negotiated	7=-35
w:negotiating	7=33
w:negotiator	0=-45 7=62
w:neige	3=-51 8=41
w:neighbour	0=-48 5=37
w:neither	1=37
w:nerves	4=69
w:nervous	4=26
w:network	0=-34 4=-39 5=51 6=32 8=-35
w:neu	7=36
w:neuf	0=-33 1=-33 5=-70 7=-25
w:neutral	1=42
w:neutre	0=33 8=-34
w:never	0=-57 1=-44 4=-25 7=100 8=25
w:new	0=-44 1=-38 4=35 5=-42 6=-50 7=-31 8=-74
w:newborn	2=-28
w:newbury	0=70 4=-44 8=-38
w:news	8=-33
w:newsletter	0=40 4=-30
w:newspaper	7=31
w:next	4=50 8=-38
w:ni	0=28 1=70 2=-29 4=-25 8=-31
w:niece	2=38 4=-32
w:night	0=-56 1=-53 2=-59 3=-40 4=38 5=43 6=-67
w:nights	8=37
w:nihilist	1=53
w:nimes	5=-29 8=30
w:nine	0=-31 4=42 5=-35 6=-39 8=-65
w:nineteen	8=32
w:nineties	6=-48 8=35
w:no	0=-51 1=62 2=37 3=-55 6=-59 7=-51 8=92
w:nobody	0=29 3=27 5=-29 8=-42
w:noel	0=-31 7=53
w:noisy	3=-31
w:nom	0=-37 2=-31 3=-42 5=28 7=41
w:nominated	6=35 7=43
w:nomme	4=-43
w:non	1=51 3=-45 6=-88
w:none	8=33
w:noon	1=-37
w:nor	1=50 5=-26
w:nord	0=-28 1=55 3=-28 6=34
w:normal	0=-32 4=46
w:north	4=-32
w:not	1=89 2=-84 4=-51 5=-79 6=49
w:notaire	0=-42 2=-26 6=-38
w:note	0=81 1=-50 3=-57 5=-36 6=89 7=-48 8=-52
w:noted	0=45 2=43 4=-48
w:notes	4=56 5=-26 8=-44
w:nothing	0=-27 1=88 3=-51 5=-51 6=-39 8=42
w:notice	2=-28
w:noticed	4=26
w:notoire	1=63 6=-33
w:notre	0=32 1=33 2=-58 3=39 5=-50
w:nous	1=34 3=45 6=-28 7=27
w:nouveau	7=-29
w:nouveaux	3=-47
w:novel	1=-52 6=-64
w:november	0=46
w:novo	2=49 4=-49
w:now	1=73 2=-32 5=-59 7=29
w:npa	0=59
w:nucleaire	0=54 8=-33
w:nuclear	0=25 3=30 4=-27
w:nude	5=63
w:nuit	1=-64 2=-40 3=-37 6=-61 7=-47 8=53
w:nuits	1=-27 2=-29 5=90 6=-44 8=37
w:nuj	1=-38 7=47
w:num	7=62
w:number	0=69 3=38 4=-31
w:numbers	0=-31 1=-37
w:numerique	2=-40 8=-46
w:nun	0=-32 5=-28
w:nurse	0=-26 1=-30 2=-37 4=-37 5=-27 6=-27
w:nursery	3=29 6=-28
w:nurses	4=-45
w:nursing	4=66 5=-40
w:nus	5=-33
w:nut	0=-40
w:o	3=-28
w:obama	0=25
w:obedience	1=42
w:objecteur	1=30
w:objection	1=58
w:objects	1=50
w:objet	4=-28 7=-34 8=29
w:oblige	4=56
w:obtenu	0=34 1=-26 4=-39
w:occupational	0=-39 8=-27
w:occupe	0=28
w:october	8=32
w:oddly	5=46
w:oeil	1=-36 3=-36 4=68 5=-38 6=-25 8=-30
w:oeuvre	1=-29 3=-26 5=-31 6=-36
w:of	2=-47 3=-28 4=-72 6=-26 7=-31
w:off	0=-38 3=-67 4=39 6=-67
w:offence	8=-35
w:offences	8=-35
w:offender	8=53
w:offenders	5=-56
w:offer	1=27
w:offered	2=44
w:office	0=41 1=-59 2=-29 5=35 6=-63
w:officer	0=-83 1=-35 3=-49 4=-43 5=-51
w:officers	8=-28
w:official	5=-27 7=46
w:officine	4=-43
w:often	4=42 8=-57
w:ohio	0=40 4=-27 5=-29
w:oil	0=29 1=-33 2=-26 3=-32
w:old	0=62 1=-68 2=-31 4=-75 5=45 6=41 7=-26
w:oliver	1=-27 6=66
w:on	0=26 2=-29
w:onboarding	3=38
w:once	0=75 1=-48 2=-55 4=-27 5=33 6=-34 7=27 8=50
w:oncle	0=35 8=27
w:oncogenetique	2=57
w:one	2=-40 4=34 6=53 7=-55 8=-63
w:online	0=-35 1=45
w:only	0=-26 2=-26 3=-40 6=38 7=-36 8=37
w:onlyfans	5=42
w:ont	1=-57 3=26 4=-68
w:onze	0=-26 4=-25 8=40
w:open	0=-29 1=-54 4=33 8=-42
w:opens	3=63
w:opera	5=-64 8=28
w:operateur	4=-31
w:operation	2=-25 4=-29 5=38
w:operations	2=-28 7=-40
w:operator	5=-25
w:operatrice	7=-28
w:opere	4=53
w:opinion	0=-37
w:opponent	7=28
w:opposante	0=66 3=-33 4=-35
w:oppose	1=60 3=-26 4=-40
w:opposee	0=-39
w:opposes	0=28
w:opposition	0=60 1=-32 3=-77 6=-28 7=-26 8=-64
w:opted	4=-37
w:option	6=-49
w:optique	4=-25 7=-34
w:or	0=-94 1=120 2=-40 3=26 5=50 6=-61
w:orban	0=28
w:orchestra	5=33
w:order	0=-32 4=-38 6=-59 7=-26 8=76
w:ordered	7=-30 8=66
w:ordre	6=-39
w:organisateur	0=-55
w:organisation	0=-28 1=-46
w:organisations	7=-32
w:organisatrice	5=-53
w:organise	0=54 1=-46 4=-36 5=-28 6=-27 7=-58
w:organised	7=65
w:organiser	4=-31 7=-25
w:organises	0=45
w:orientation	0=-40 2=-35 5=-82 7=-37
w:origine	2=30
w:origines	0=-34 2=46
w:orsay	2=-33
w:orthodox	1=-61
w:osaka	3=29
w:osei	3=33 4=-37
w:oslo	8=-25
w:other	5=111 6=-60 7=-37
w:otherwise	4=-32
w:ott	4=60
w:ottawa	0=56
w:otto	1=28
w:ou	0=-45 1=-30 6=45 8=-35
w:ouest	7=-36 8=-28
w:oui	0=43 6=-26
w:our	0=-28 2=-41 3=-32 6=34 8=-48
w:out	2=-52 4=39 5=-71 6=39 7=-68
w:outed	6=64
w:outlook	0=48 1=44 7=-44
w:outrage	8=52
w:outside	0=78 5=-28 7=-55
w:outspoken	0=36
w:ouvert	8=41
w:ouverte	0=49 5=61 6=-32 7=-53
w:ouvertement	6=35
w:ouvertes	6=27
w:ouvre	3=27
w:ouvrent	6=35
w:ouvrier	0=35
w:ouvriers	7=-41
w:ouvrir	4=-28 5=-34
w:over	0=29 1=-57 2=-42 3=-41 4=-99 6=-51 8=76
w:owe	2=-35 7=28
w:own	0=59 1=-37 2=67 3=-39 4=30 7=-27 8=-80
w:owner	1=-42 3=-25 4=-48 8=60
w:pa	7=-47
w:pacific	1=-28
w:pacifism	1=34
w:pacifist	1=57 8=-34
w:pacifiste	0=-63 1=85
w:packaging	5=-26
w:pacse	6=-95
w:page	1=28 2=30 4=-30 5=-69 6=28
w:pages	0=36 3=-31
w:paid	0=-99 2=-46 4=-40 7=69 8=43
w:paie	0=-61 2=-46 4=-39 7=43 8=-56
w:pain	4=-27
w:painkillers	4=53
w:pair	3=-25 5=74 6=-53 8=27
w:pairs	3=-46
w:paix	0=-38 7=35 8=-36
w:palb2	2=43
w:palestinian	0=47
w:palm	1=-28 3=56 4=-40 8=-44
w:palmaire	3=75
w:palmistry	3=-43
w:pandemic	8=-33
w:panel	1=-31 2=-53 5=-37 8=-44
w:panels	2=-26
w:panic	4=51 5=-33
w:panne	3=25 4=-35 5=-32
w:pansexual	6=50
w:pansexuelle	5=-35 6=56
w:papas	6=59
w:paper	0=-48 1=-32 2=-41 5=-32
w:paperasse	4=-42 8=-32
w:papers	8=-32
w:paperwork	4=-44
w:par	3=50 4=-39 5=-46 8=34
w:parade	0=54 6=-30
w:parait	4=-33 5=55
w:paralegal	4=-25
w:paralysie	4=-37
w:parc	1=-77
w:parce	0=42 1=-47 5=-26 6=77 8=-43
w:parcours	4=-49
w:parcs	3=-52
w:parent	0=-35
w:parental	0=-53 2=-29 6=-46
w:parents	2=29 4=-39 5=-28 7=-40
w:parfaite	0=36 3=-32 4=-30
w:parfois	4=29
w:paris	5=-39
w:parish	1=-49 7=-29
w:park	1=-37 8=-38
w:parking	0=-34 1=-39 4=61
w:parkinson	2=49
w:parle	1=-50 2=-41 3=-45 4=25 5=38 6=28 8=-31
w:parlement	0=-28
w:parlementaire	0=-65
w:parler	0=-41 2=-31
w:parliament	0=-38 7=-31
w:parliamentary	0=-28
w:paroisse	8=-30
w:parole	1=-37 2=-30
w:parquet	5=-30 8=33
w:parrain	1=41
w:parraine	1=39
w:part	1=26 2=29 3=-41 4=-31 6=-35 7=27 8=-49
w:partage	4=-36 5=-43 6=53
w:partenaire	0=-35 5=38
w:partenaires	0=-43 2=-36 5=56 6=-40
w:parti	0=30 1=-38 4=-36 5=-42 6=-40 7=-86 8=-43
w:partially	4=52
w:participe	0=50 7=61
w:particulier	2=37
w:partie	2=-34 4=-35 5=33
w:partiel	4=43
w:parties	0=-75
w:partis	0=-55
w:partner	6=-37 7=-39
w:partners	4=-44 5=73 6=-62
w:parts	1=-41 5=45
w:party	0=58 4=-59 6=-36 7=-44 8=-48
w:pas	1=40 2=45 3=-78 4=57 5=27 6=30 8=-32
w:pass	3=25
w:passe	0=56 1=-40 2=38 3=84 4=-46 5=-108 8=78
w:passed	3=47 4=38 8=-42
w:passeport	3=-42 4=-39 5=-33 8=41
w:passes	5=30
w:passion	5=-63
w:passport	3=39 5=-45 8=29
w:password	8=-28
w:past	0=27 1=29 4=29 8=-35
w:pastor	0=64
w:patch	0=-29
w:patents	2=-27 4=-49
w:paternite	2=-31 4=44
w:paternity	2=32 3=-32
w:pathogenic	2=29
w:patience	2=-37 4=-32 6=-34
w:patient	3=-36 4=-52 5=-74
w:patiente	5=65
w:patients	1=-27 2=-41 4=59 5=-54
w:patissiere	4=-49
w:patrimoine	2=-37
w:patron	4=37 5=-33 6=-50 8=28
w:patronal	7=-35
w:patronne	5=60
w:pattern	3=58 5=-31
w:paul	6=-45
w:paume	3=75
w:pay	0=-39 4=-41 5=29 7=51
w:paye	1=-72 8=53
w:payes	5=-36
w:payments	8=-34
w:payroll	4=-33 7=-72
w:pays	0=-27 6=28 7=32 8=-47
w:paysanne	7=42
w:pcf	0=96 7=-78
w:pcr	2=-33
w:pcs	0=-26
w:peace	0=37 7=-36 8=44
w:peanut	4=31
w:peine	1=-30 3=-30 4=-27 5=-34 7=-59
w:peint	4=-48
w:peintre	8=-27
w:peinture	4=42 7=29
w:pen	0=41 2=-42 3=60 4=60 6=-29
w:pendant	5=70 6=-39 7=-26
w:pending	2=59 8=25
w:penitentiaire	8=-44
w:penn	6=55
w:pense	0=-31 1=64 2=-33 5=-33 7=-37
w:pensee	1=-33 7=-37
w:penseur	1=63
w:penseuse	1=39
w:pension	1=-38 4=30 6=-35 7=36 8=-32
w:people	0=-46 1=-43 2=-32 4=-55 6=51 7=-30 8=-40
w:pepinieriste	4=-28
w:perdu	3=-32 4=96 6=-43
w:perdue	8=-33
w:pere	1=25 2=51 3=-46 4=-87 5=-54 6=-53 7=52
w:perfect	4=43
w:period	8=-57
w:perjury	8=56
w:permanence	0=-33 4=-32
w:permis	0=-32 1=-27 2=-28 4=-87 8=80
w:person	0=36 6=26
w:personal	2=29
w:personne	5=28
w:personnel	0=-37 1=41 7=-38
w:personnes	4=-30 5=-35 7=-46 8=-25
w:perth	2=31 4=-38 7=-29
w:perverting	8=32
w:peter	1=26 6=-35
w:petite	5=-40 6=49
w:petitions	0=30
w:petits	1=-28
w:peu	0=-34 1=36 2=28 4=56 5=-43 6=-27
w:peut	1=-64 4=60 5=-29
w:pharmacie	4=-31 6=-46 8=58
w:phase	0=-28
w:phd	1=-34 4=-53 5=56 8=-33
w:philosophe	1=-28
w:philosopher	1=-37
w:philosophie	0=-25 4=-27 5=-47
w:philosophy	0=-27
w:phone	0=33 4=-25 5=33
w:phones	8=33
w:photo	0=44 1=-37 7=-26 8=-25
w:photographe	3=-54 5=-51 6=-30
w:photographed	3=31
w:photographer	6=-29
w:photographie	3=59 4=-31 5=-67 6=-37
w:photographiques	5=-27
w:photography	4=-53
w:photos	0=-40 5=93 6=25 8=-34
w:physique	1=30 5=59
w:piano	4=-47
w:picket	1=-31
w:pictures	5=30
w:piece	0=-28 3=66 8=-40
w:pieds	0=-66 4=68 5=28
w:pierre	2=-25 4=-32 6=54 7=-36
w:pills	4=-57 5=29
w:pilot	1=-29 3=37 6=-28 8=-27
w:pilote	3=-29 7=36 8=-34
w:pilots	0=-25 7=44
w:pilule	5=34
w:pin	1=-40 3=33
w:pink	6=-30
w:pins	6=30
w:pinto	4=54 5=-33
w:pipelines	2=-44
w:piquet	7=51
w:pirate	0=64 7=-42
w:pitch	8=-62
w:placard	6=32
w:place	0=63 4=58 5=-26 6=-42 7=-54
w:plaide	2=-26 7=-26 8=42
w:plaidoyer	0=35
w:plaisante	4=35 8=-45
w:plan	1=-44 3=-43 4=-44 5=-58 7=-27 8=-48
w:planner	0=-30 1=-39
w:planning	0=-49 2=-52 7=-26
w:plans	5=-33
w:plant	1=-31 2=-25 3=31 7=56
w:plantes	1=30 3=-25
w:plants	3=28
w:plaques	4=41
w:plaquiste	8=-40
w:platform	1=-32
w:plats	0=-31 4=72 5=-26
w:platt	6=27
w:play	4=-45 8=-48
w:playboy	5=-45
w:plays	0=-50 5=-33 6=-43
w:plea	8=60
w:pleaded	8=34
w:please	0=-38 6=48
w:plein	0=-29 5=55 8=31
w:plongee	2=26
w:plume	0=72
w:plus	0=39 1=-65 3=28 4=-54 5=90 6=-39 7=-43 8=-65
w:plusieurs	0=-54 5=93
w:plutot	6=25
w:pma	4=-38 6=46
w:pme	2=-32
w:pneumonia	4=30
w:podcast	6=32 8=-31
w:poet	6=38
w:poignee	1=31 3=-34
w:point	0=-30 1=-27
w:pointage	3=-34
w:pointe	3=40
w:pointeuse	4=-31 6=-31
w:pointeuses	3=-36
w:pois	2=-26
w:poland	8=54
w:police	0=-26 3=-51 4=-49 5=-28 6=28 7=-30
w:policeman	8=55
w:polices	1=-40 8=-40
w:policier	8=-32
w:policiers	3=-45
w:policy	2=-51 5=-51
w:polite	0=49
w:politically	0=64 1=-45
w:politics	1=-25 7=27
w:politique	1=-51 4=-35
w:politiques	0=-53
w:poll	0=-56
w:polling	0=-28
w:polyamorous	0=-36 5=53
w:polyamour	0=-25 5=44
w:polyamoureuse	5=34
w:polyamoureux	5=32
w:polycystic	2=77 4=-31
w:pons	0=29 7=52
w:pool	5=36
w:poor	0=-46 4=61
w:populaire	0=-35 1=-38
w:populations	2=-30
w:porn	5=67
w:porno	0=-47 4=-52 5=86 7=-39
w:port	5=51 6=-25 7=-26 8=-36
w:portage	2=28 8=-34
w:porte	0=49 1=48 2=-78
w:portefeuille	3=54
w:portent	2=57
w:porter	1=32 4=-49
w:portes	6=48 8=-39
w:porteur	1=-25 2=-42 3=-47 4=41
w:porteuse	2=89 4=-40 7=-35
w:portfolio	4=-38
w:portique	3=46 5=-25
w:porto	6=-36
w:portrait	1=-34 3=42
w:portraitiste	3=-70
w:portugais	1=-40 2=35
w:pose	0=-26 4=-30 5=36
w:positif	2=44
w:position	7=27
w:positions	0=64
w:positive	0=-27 1=-28 2=52
w:positiviste	0=-46
w:possession	8=49
w:possible	4=38
w:post	1=-39 2=-54 3=-39 4=-52 5=28
w:postdoc	4=-41
w:poste	2=-41 5=-39
w:poster	0=77
w:posters	0=-34
w:posting	6=36
w:posts	0=46
w:postulent	5=-37
w:pouce	0=-45 3=65 5=-40
w:pour	0=29 1=-45 2=-55 5=26 8=32
w:poursuites	8=52
w:poursuivi	4=-79 8=48
w:pourtant	3=-30 4=45
w:pouvoir	0=25 1=-26
w:power	1=-28 6=-45
w:practice	4=-27 6=-45
w:practises	1=38 4=-25
w:praise	0=-38 1=32
w:pratiquant	1=32 5=-35
w:pratique	0=-40 4=-28 5=122 6=-43
w:pratiques	6=-28
w:pre	4=52
w:precinct	0=54
w:precise	3=-34 4=55 5=-33 6=33 8=-34
w:preciser	4=-45 5=27 6=27
w:precoce	2=58 4=-41
w:predictive	2=26
w:predispose	2=29
w:predisposed	4=-35
w:predisposition	2=50 4=-27
w:prefer	6=-29
w:prefere	0=-31 1=-36 4=63 5=-45
w:preference	1=42
w:preferences	6=36
w:preferred	6=41
w:prefers	0=-57 5=-35 7=-25
w:pregnant	5=51
w:prelevement	2=31 3=-54 7=40
w:premier	1=-27 3=-31 4=-34 5=-29 6=-49 7=26
w:premiere	0=39 7=51
w:premiers	0=-35
w:premises	8=-41
w:premutation	2=29 4=-29
w:prenatal	2=26 4=-30
w:prend	1=-37 4=34 6=-43
w:preparatrice	4=-25
w:prepare	8=-30
w:prepared	0=-26 6=-29
w:pres	1=36 6=-34
w:presence	1=-29
w:present	1=28
w:presentation	5=-33 8=-46
w:presente	1=-29 3=27 5=-40 6=54
w:presents	0=-29 4=42
w:preservatifs	5=-27
w:preside	1=73 2=-46 7=31
w:president	6=-54 7=-47
w:presidente	0=-60 5=50 7=-34
w:presidentielle	0=42
w:press	0=-47 3=-38 4=-26 5=-48 7=-58 8=33
w:presse	0=-44 1=-54 2=-55 3=-48 5=-45 6=-36 8=31
w:pressed	0=51
w:pression	3=46
w:pressure	3=94 4=-32 8=-37
w:prestataire	7=-44
w:prete	5=32
w:pretend	0=-37 5=76
w:prevention	0=-26 4=26 6=-26 8=-33
w:preventive	2=36 4=-57
w:prevenu	8=-32
w:previous	1=-31 8=89
w:prevue	2=48 3=26 8=-39
w:pricing	4=-32
w:pride	4=-41
w:priest	0=-25
w:priesthood	6=31
w:prime	0=-35
w:principe	0=27 1=-38
w:principes	1=32
w:principle	0=36 5=-43
w:print	0=-44 3=91 4=-29 8=-41
w:printemps	4=56 5=-37
w:printer	6=-27
w:printers	1=-31 3=-27
w:prints	3=44 4=-28 7=-28 8=-37
w:pris	1=-48 7=-28
w:prise	3=51 4=-48
w:prises	3=39
w:prison	1=-60 2=-27 4=-39 5=-37 6=-51
w:prisons	8=-52
w:private	0=-29 8=-34
w:prix	0=-33 5=-31 8=-43
w:prize	5=-32 7=-47 8=-30
w:pro	0=112 7=-30 8=-42
w:probably	7=50
w:probation	4=-53 8=48
w:problem	0=54 1=-39
w:probleme	4=53 7=31 8=-47
w:problems	4=36
w:proces	3=26 4=-43 8=-28
w:process	8=-32
w:proche	0=47 7=39
w:proctoring	3=31
w:procurement	1=-27
w:procureur	8=55
w:product	1=-47
w:productions	2=-41
w:produit	2=-37 3=-37
w:professeur	2=-25 3=-41
w:professeure	4=-30
w:professional	6=33
w:professionnel	3=-39 5=34
w:professionnelle	2=42 4=46 6=-67 7=-43 8=-25
w:profil	0=48 2=79 3=36 8=-76
w:profile	2=45 3=43 4=-35 5=-31 6=39 8=-34
w:profonde	0=-26 1=56
w:programme	5=-26
w:progressive	7=-25
w:project	0=-33 3=-32 4=-53 6=-31 7=-52
w:projet	1=-28 3=-41 5=-43 6=-25 8=-48
w:projets	0=-46
w:promiscuous	0=-26 1=-54 5=34
w:promotion	0=-28
w:prononcee	4=-30 8=45
w:proof	3=-32
w:property	0=-31
w:propre	8=31
w:propriete	5=-27 6=-27
w:prosecuted	8=41
w:prospect	4=-33 7=48
w:prosthetic	4=38
w:prostituees	5=45
w:prostitute	5=37
w:prostitution	0=-26 5=-57
w:protection	8=-34
w:protest	0=-72 8=29
w:protestant	1=-26
w:proteste	0=47
w:prothese	4=29
w:protheses	4=-45
w:prothesiste	3=-62 4=-44
w:prototype	8=-43
w:prototypes	8=-38
w:proud	0=33 1=-27 2=-40 5=-32 7=41
w:prouve	2=29 3=37 8=29
w:province	1=29
w:prud	0=-35 7=38
w:ps	0=73 7=-74
w:psen1	2=56 4=-42
w:psychiatre	4=46
w:psychiatrie	4=-49
w:psychiatrist	4=51
w:psychologue	4=-35
w:pu	0=-48 3=33
w:public	1=-47 2=-25 3=-53 4=-48
w:publications	0=29
w:publicitaires	0=-31
w:publics	0=-54
w:publique	0=50 7=-43
w:publiques	7=26
w:published	3=-29
w:publisher	0=-28
w:puce	3=27
w:puceau	5=52
w:puis	1=-47 3=-39 4=-58 5=-74 6=-32 8=75
w:pump	2=-34 4=29
w:punctual	5=56
w:pupil	5=47
w:pupils	4=-59 8=-49
w:purge	4=-28 8=62
w:purser	7=-37
w:put	4=-28 5=-31 6=33
w:puts	0=40 1=26
w:qt	4=-50
w:qu	1=36 4=-37 5=34 6=53 7=-66 8=-113
w:quaker	7=-35
w:qualite	0=-32 2=-36 4=-31
w:quand	4=-50 8=71
w:quarante	2=-26 5=-27 6=35 8=-26
w:quashed	8=44
w:quatre	0=-26 1=54 7=-43
w:quayle	4=54
w:que	0=-49 1=53 2=-48 6=52 7=-64 8=-48
w:question	1=39 4=-26 5=-31
w:questioned	0=36
w:questionnaire	5=28
w:questions	0=27 1=-32
w:queues	0=-29
w:qui	1=29 5=-37 7=-34 8=-28
w:quick	0=-36 4=-51 5=-33
w:quinze	2=-30 4=26 8=30
w:quit	0=-33 1=31 7=29
w:quitte	1=92 3=-43 4=-39 6=50 8=-31
w:quitter	1=-30 4=54
w:rabhi	1=48 7=-25
w:racing	6=-26
w:raconte	1=-35 5=114 8=-34
w:radie	1=26 8=32
w:radio	1=-39 3=-45 4=-26
w:rainbow	6=-26
w:raised	1=82 2=-25 4=-28 5=-37
w:raison	1=-31 8=47
w:raisons	1=48
w:rally	0=41
w:ran	0=29 2=-72 4=-51 5=-41 6=-28 8=-45
w:rand	1=50
w:range	5=-41 6=-46
w:rangement	8=-56
w:ranger	1=-28
w:rao	8=72
w:rappel	2=-26 4=-40 8=41
w:rapport	4=-60 5=-30
w:rapports	4=-49 6=-35 7=-33
w:rapprocher	6=-26
w:rare	2=43 4=-67
w:rate	1=-36 4=52
w:rather	5=-28
w:rationalist	1=84
w:rationaliste	0=-36 1=39 7=-32
w:ray	2=-31 8=28
w:rcn	7=42
w:react	1=-28 2=-28
w:read	1=-31 2=-38 3=25 5=27 6=-33
w:readers	3=-39
w:reading	0=-28 1=34 4=-26 7=-32 8=-30
w:reads	1=101 3=-34 4=-33 5=-46 6=-25
w:realise	6=-30
w:reason	6=25
w:rebellion	8=-36
w:recel	8=43
w:recently	4=32
w:reception	8=-35
w:receptionist	1=-45 4=-67 5=-44 7=-27
w:recherche	2=-25 6=-25 8=-27
w:reclamations	4=-44
w:reclame	1=30
w:recognises	8=-25
w:recognition	3=43 7=-84 8=-33
w:recommande	0=-29 3=-36 6=-65 8=53
w:reconnaissance	1=-29 4=-35 8=-32
w:reconnait	3=35 5=-43
w:reconnu	3=-26 4=28 6=42 8=90
w:reconnue	0=-28 3=26 4=42
w:reconquete	0=60
w:record	1=-33 3=40 4=-36 5=-26
w:recorded	8=39
w:recordings	3=-35
w:records	3=48 4=-36
w:recouvrement	8=-40
w:recovered	4=-36
w:recovering	4=63 8=-36
w:recovery	5=55
w:recruited	7=27
w:recruiter	1=-40 4=40 6=-27
w:recrute	7=-36
w:recruteur	1=36 4=32
w:rectorat	2=-32
w:recu	2=41 3=44
w:recuperation	4=-28 8=56
w:recuse	1=60
w:red	2=47 4=-58
w:redacteur	4=-27 8=-33
w:redaction	0=-34 7=-26
w:redactrice	4=-32
w:redige	0=33 1=-50 2=-26 3=-25
w:referee	2=-25 3=-29 5=26 6=-29 7=-25 8=-63
w:reference	0=-54 2=-82 3=-37 8=26
w:references	0=-45 2=31 4=-40
w:referendum	0=32
w:referent	1=-54 5=69 7=29
w:referente	0=65 5=-38 6=-34
w:reform	0=38 7=-38
w:reforme	0=-43 4=71
w:refugie	0=47
w:refuse	1=77 2=52 3=-49 5=-38 7=34
w:refused	0=-28 3=56 8=-43
w:refusee	3=28
w:refuses	0=33 4=-36 7=26
w:regard	3=-29
w:regarde	0=-29 5=34
w:regime	4=-39
w:regional	4=-26 5=25 7=-41
w:regionale	7=47
w:regionales	0=-28
w:regisseur	0=-46
w:register	1=25 5=-47
w:registered	3=31 4=53 8=-55
w:registrar	7=-31
w:registre	1=-37 2=27 4=-39
w:regle	2=-26 8=-38
w:regular	1=-50 4=26 5=96
w:regulator	8=-47
w:regulier	0=29 5=39
w:rehab	4=31
w:rehabilitation	4=-41 8=58
w:rein	4=40
w:rejected	1=-39 4=53 6=32
w:rejects	1=31 3=75 4=-34 7=-43
w:rejoint	5=-28 6=49 7=71 8=-37
w:relache	4=-27
w:related	4=52
w:relation	1=-27 4=-26 5=71 6=-76 8=-27
w:relations	0=-57 4=-50 6=-33 7=-45 8=-33
w:relationship	4=-35 5=68 7=-27
w:relationships	5=-44
w:relaxe	8=59
w:relaxee	8=51
w:release	7=32
w:released	3=-43 8=57
w:releases	6=-31
w:releve	0=-28 1=40 8=-32
w:relevees	3=38
w:relief	1=44
w:religieuse	1=-27 8=-28
w:religieux	1=-37
w:religion	0=-35 1=60 3=-36 4=-30 5=-52 6=-41
w:religious	0=-40 5=39
w:remain	0=47
w:remarks	0=-33 7=51
w:rembourse	8=36
w:remember	5=-36
w:remis	3=56 4=-54
w:remission	4=72
w:remote	0=-29 4=-32
w:removed	0=-28
w:renaissance	0=43 1=-39 7=-26
w:rend	4=66 7=-25
w:renie	0=58
w:rennes	0=36 1=-29 2=-34 6=-42
w:renonce	5=32
w:renove	4=-31
w:rent	6=28
w:rentre	4=55 5=-74
w:rentree	8=38
w:renvoye	5=-46 6=51
w:rep	0=-29 4=-31 7=25
w:repaid	1=-32 5=-25
w:repair	2=-31 5=-36
w:repas	0=-28 4=38 8=26
w:repete	2=-38
w:replaced	0=-45 3=-26 4=32 8=-28
w:repond	0=27 3=-29 4=33
w:report	4=-55 5=-43 6=-38
w:reported	4=-40 5=28 8=-26
w:reporter	0=-55
w:reporting	0=-36 5=-36
w:reports	0=-35 5=46
w:reprendre	0=25
w:representant	7=-32
w:represente	0=-26 7=43
w:repris	0=-64 1=-29 4=-36 5=-26 6=-47 7=74 8=53
w:republicains	0=44 7=-62
w:republican	0=48 7=-37
w:republique	4=-31
w:research	0=-63 1=-35 2=-27 4=-45 7=-41
w:researcher	0=-29 4=-44 5=-38
w:reseau	0=-34 3=39 7=-49 8=26
w:reseaux	0=29 3=-32 5=-43
w:reserve	0=-29 1=34 3=45 4=-37 5=35 7=-27 8=33
w:residence	0=-60 3=31 7=-42 8=43
w:resigned	5=46 7=59
w:respecte	4=-52
w:responsable	0=30 1=-38 3=-31 4=-27 5=-33 7=27 8=-33
w:rest	0=39 4=35 8=-38
w:restaurant	1=-28 6=-52
w:restauratrice	0=-39
w:restaure	1=-38 8=-48
w:reste	5=-47
w:rester	6=-34 8=-60
w:restored	0=-35
w:restores	5=-33 8=-32
w:restriction	4=66
w:result	2=35
w:resultat	1=-27 2=34
w:resultats	2=27
w:retard	0=-26
w:retards	1=-35
w:retenu	8=-33
w:retenue	7=-26 8=35
w:retina	4=-74
w:retinal	4=-36
w:retine	3=58 4=-59 8=-26
w:retire	5=-25 8=41
w:retired	8=-62
w:retirement	6=-55
w:retour	0=50 4=-39
w:retrait	7=-36 8=30
w:retraite	6=-36 7=-27
w:retrouve	2=67
w:rett	2=42 4=-38
w:return	4=-55
w:returned	4=-26 8=-58
w:reunion	0=-35 1=56 8=-38
w:reunions	4=-107 6=-45 7=76
w:reussi	0=33
w:reussir	8=-39
w:revendique	0=47 6=25
w:revendue	5=-30
w:revenu	8=-31
w:revolution	0=-31 2=-27
w:revue	5=-33 8=-35
w:rewrote	2=-30
w:reyes	3=29 6=37
w:rhone	1=27
w:rhume	3=25
w:rhythm	3=25
w:riant	0=-35
w:rien	0=-78 1=96 2=38 5=-64 6=-59 7=-32 8=30
w:right	0=29 1=-53 2=-31 4=-50 5=-37 6=-57 7=-66 8=-27
w:rights	4=-27 5=-37 6=-25
w:ring	0=-28 1=-29 4=61
w:riots	4=-27 8=38
w:risk	0=-52 2=64 4=-44
w:risks	2=35
w:risque	2=80 4=-26
w:rive	0=-35
w:rmt	0=-30 7=80
w:rn	0=69 1=-39 7=-30
w:robbed	2=-29
w:robes	5=-47
w:roche	0=33
w:roissy	7=30
w:role	0=-40 2=-49 4=26 7=-40 8=-74
w:roll	3=-46 4=-27
w:roman	3=-30 5=-52 6=-28 8=-39
w:romance	5=-42 8=-58
w:romans	5=-64
w:rome	5=59 8=-30
w:room	1=-63 5=-44 8=-28
w:rooms	1=-52
w:rose	0=59 4=-36
w:rouge	0=-78 4=-35 5=-49
w:round	5=38 7=-46
w:route	5=-25 6=-32
w:routiers	3=-30 8=-34
w:row	6=-29
w:roy	6=25
w:royal	1=32 7=-30
w:royaliste	0=73 2=-35
w:rqth	4=69
w:rrh	7=-26
w:rss	7=-54
w:rubrique	0=-47 1=49 7=-27
w:rudolf	1=29
w:rue	0=-44 1=-45
w:rugby	0=-58 7=-59 8=-28
w:ruiz	2=-48
w:rule	5=29 8=-25
w:rules	1=-31 6=54 7=-29
w:ruling	6=-33
w:rumeur	3=-56 6=45 8=45
w:rumour	6=26
w:run	0=-77 1=-38 2=41 4=-48 5=-72 6=63 7=-25
w:runner	2=-42
w:running	4=26
w:runs	0=41 2=-43 3=-28 4=-59 5=-68 6=57 7=-33 8=-56
w:ruth	6=36
w:rythme	3=51
w:s	2=27 3=-25 4=-53 5=-26 7=-43 8=30
w:sa	0=-35 2=-25 3=48 5=25 6=-37 7=32 8=-59
w:sacked	0=-41 7=50
w:safe	6=37
w:safety	3=-25 4=-34 7=44
w:sage	5=-41 6=-99
w:said	1=-59 3=-42 8=62
w:sailor	5=-25 6=57
w:sain	2=43 4=-47
w:saint	2=-26
w:sait	2=40 4=-53
w:salaire	0=42
w:salarie	0=-35 1=-51 3=53 4=-37 6=-28 7=66
w:salariee	0=-48 1=-29 2=-58 7=44 8=-34
w:salaries	1=-31 4=-35 7=45
w:salary	6=-28
w:sales	0=-51 2=-51 3=-50 4=-89 6=-41 7=-33 8=-63
w:salesman	2=-37
w:salle	3=29 8=-41
w:salmon	1=-46 2=-45
w:salons	5=34
w:same	0=-31 5=-96 6=78 7=-31
w:samedi	4=-29 5=34 6=-28
w:samedis	0=32
w:sample	3=31 8=-49
w:samples	1=26 2=-25
w:sanders	0=31 8=-29
w:sang	0=-31 3=-35
w:sans	0=-56 1=42 5=32 7=-113 8=32
w:sante	8=-46
w:sat	0=76 6=-28 8=-51
w:saturdays	4=-36
w:savoir	0=39 1=-28 4=-25
w:saw	4=-32 8=-26
w:say	0=31 1=-26 2=-31 3=-42
w:says	3=-74 4=-26 5=55 6=67 8=29
w:scan	2=-50 3=125 4=-73
w:scandal	5=52
w:scannait	3=37
w:scanne	3=55
w:scanner	3=39 4=-39
w:scanners	3=-73
w:scenariste	6=-43
w:scene	0=-35 1=-62 2=50 7=-25 8=-44
w:sceptic	0=47 1=-26
w:sceptical	1=-60
w:sceptics	1=-46
w:sceptique	0=-37 1=31 8=-39
w:scheme	0=-26 6=-34
w:schiphol	3=55
w:school	2=-57 5=-85 6=31
w:schools	1=32 8=-37
w:science	0=-47 2=-27
w:sciences	0=33
w:scientifique	6=-34
w:scierie	0=32
w:sclerose	4=51 8=-34
w:scolaires	5=-25
w:scooter	8=29
w:score	2=-27
w:scores	2=31
w:scotland	7=26
w:scouts	5=-33
w:screening	3=37 4=-50
w:screenshot	5=32
w:script	3=-28
w:scrutin	0=31
w:se	2=-54 3=-52 4=40 5=32 8=-72
w:seamstress	4=-26
w:search	1=-30 3=26
w:season	3=-28 6=-64
w:seat	7=-27
w:second	0=-30 5=-30 8=-27
w:secret	1=26 8=-70
w:secretaire	1=-34 2=-51 4=-25 6=-26
w:secretary	3=-27 4=-43 6=-33 8=-47
w:secteur	4=-37
w:section	4=-31 8=-40
w:secularist	1=61
w:securite	0=-29 3=-72 4=-28 7=29
w:security	0=37 4=-28 8=-26
w:seduced	5=25
w:see	4=70 5=32
w:seems	0=26 4=28
w:seen	0=-26 5=55
w:sees	0=-31 1=55 4=40 5=45 6=-53 7=26
w:segolene	0=59
w:sein	3=-35 4=63
w:seizure	4=30
w:sejour	3=45
w:sejours	4=43
w:sel	3=-27
w:selection	2=-41
w:self	4=33
w:selfie	3=52
w:sell	0=52
w:selling	2=-34
w:sells	0=36 1=-52 3=-82 4=-70 5=-32 6=-36 7=-45
w:selon	0=38 1=50 3=-26 5=48 6=-32 8=-25
w:semaine	8=-26
w:semaines	0=36 4=80 8=-48
w:semble	0=61
w:semences	7=-30
w:seminaire	5=69 6=45
w:seminar	7=-30
w:seminariste	6=49
w:senat	0=-74
w:sends	1=-28
w:senior	1=-39 6=35
w:sens	1=83 2=-34 3=-26 4=-44 6=31 8=-40
w:sense	0=-47 1=42 3=-25 6=-47
w:sent	0=39 2=38 3=42 4=-48 5=47 6=-33 7=-43
w:sentence	0=-28 4=-35 7=-32 8=37
w:sentenced	8=-29
w:sentences	8=-33
w:sentencing	8=31
w:sept	8=27
w:sequelle	4=33
w:sequelles	4=28
w:sequence	2=-63
w:sequenced	4=-35
w:sequences	2=-41
w:sequencing	2=-38
w:sera	8=-60
w:serait	1=45 3=-91 4=28 5=-42 8=37
w:sergeant	6=-51
w:serie	2=-27 6=-54 7=-32 8=-34
w:series	6=-38
w:serious	8=45
w:seriously	4=48
w:seropositif	4=61 8=-41
w:sert	3=61
w:servant	3=55
w:served	4=-28 7=48 8=26
w:server	3=34
w:serveur	1=-34 8=31
w:servi	0=-53
w:service	1=34 2=-49 3=-25 6=-38 7=-30 8=-77
w:services	8=29
w:serving	7=-36 8=91
w:ses	0=25 1=-48 3=51 4=-110 5=30 7=-28 8=-83
w:set	1=-50 6=-30 7=-37 8=40
w:sets	6=-27 7=-26
w:seul	4=54 5=-57 6=-31
w:seule	0=-45 4=42
w:seulement	6=46
w:seven	0=-42 4=-26 8=44
w:seventies	0=33
w:several	5=40
w:severe	4=37 7=-29
w:sex	0=-69 1=-27 3=-32 4=-113 5=33 6=31 7=-34
w:sexe	4=-45 5=30 6=54
w:sexual	0=-31 4=-40 5=56 8=-27
w:sexualite	6=43
w:sexuality	5=-72 6=31
w:sexually	5=48
w:sexuel	4=-37
w:sexuelle	2=-32 5=53 8=-29
w:sexuelles	5=43
w:sexuels	5=42
w:sfa	7=34
w:share	0=27 5=40 7=-35
w:shareholders	0=-25
w:she	0=-25 3=-32 7=-43
w:sheet	8=-29
w:shelter	0=-25
w:sheriff	8=34
w:shift	1=-35 3=-52 5=50 8=-34
w:shifts	0=-46 2=-48 5=-25 6=-52 8=55
w:shop	0=-68 1=-33 2=-39 4=-62 5=-63 6=-59 8=-52
w:shoplifting	8=38
w:short	8=-41
w:shorter	0=-30
w:should	0=-34 4=-49 6=35
w:shoulder	4=66 6=-57
w:show	5=-29 8=-33
w:showed	2=60 4=-43
w:shows	1=30 5=-26 6=-40 8=32
w:shrugged	5=40 6=-44
w:si	0=51 1=-27 3=-27 4=-30 6=38 7=28
w:sick	0=-27 5=-25
w:sickle	2=46 4=-72 8=-34
w:side	0=-46 2=33 4=43 6=30 7=-36
w:sides	0=-41
w:siege	2=-38 3=-34 5=-44 7=77
w:sien	1=37
w:sight	4=52
w:sighted	4=73
w:sign	5=-42 7=28
w:signalement	5=-29 8=41
w:signature	0=-43 1=-39 2=-66 3=-43 4=-44 5=-34
w:signe	0=-26 8=-37
w:signed	0=53 4=38 7=-26
w:signer	3=34 7=40
w:signes	4=-26
w:signification	2=33
w:signs	3=81 4=-37
w:simple	0=-26 5=-32
w:simplicite	1=31
w:simulation	1=91 6=-26
w:since	1=-52 2=-40 4=30 5=-30 8=45
w:singer	0=-59 1=91
w:single	5=-63
w:sings	1=-27
w:siptu	0=-31 7=43
w:sister	1=30 2=30 5=-36 6=-33 7=36 8=-36
w:site	0=-69 1=-67 2=34 3=25 4=-66 6=-61 8=-29
w:sites	4=-29 8=-33
w:sits	0=60
w:six	0=-88 1=-33 2=-36 3=-42 4=31 5=-71
w:skeptics	1=41
w:sketch	5=41 8=-37
w:sleep	2=-34 5=57 6=-36 8=-29
w:sleeping	5=61
w:sleeps	4=-30 5=44
w:slept	5=64 6=-49
w:slides	4=-49 6=-43
w:slipped	4=31
w:slogan	4=-37
w:small	6=36
w:smiles	2=-54 4=40
w:smoker	4=40
w:snes	0=-44 7=71
w:snj	7=34
w:snp	0=43
w:snuipp	7=46
w:so	0=-54 4=65
w:soap	6=-53
w:social	0=-39 5=-36 8=-54
w:sociale	0=-32 4=-31
w:sociales	7=-41
w:socialist	0=65
w:socialiste	0=42 7=-53
w:sociaux	3=-27 8=30
w:societe	3=25
w:society	0=-53 7=-27
w:soeur	1=-87 2=50 6=30
w:soeurs	2=55 4=-28
w:soft	0=44 4=-31
w:software	3=42 5=-36 6=-37 7=-32
w:soho	6=-54
w:soigne	6=-27 8=-26
w:soignee	5=34
w:soigneur	1=-30
w:soins	3=-30 8=48
w:soir	0=-39 4=-50 6=-37 7=31
w:soirees	0=-35
w:soit	0=-29 2=28
w:sold	0=-34 2=-26 3=-47 4=-40 6=-52 8=-37
w:solicitor	7=-57
w:solidaires	0=-69 7=109
w:solidarity	0=27 7=-39
w:solidarnosc	0=-43 7=37
w:solide	0=-38 6=-25
w:solved	5=-32
w:some	4=-52 6=48
w:something	4=59
w:sommeil	4=28
w:sommelier	0=36
w:son	3=52 8=-25
w:sondeur	0=-35 4=-25
w:sons	2=33 6=-69
w:sont	1=-42 2=30 3=67 4=-58 5=-54 6=65 8=-29
w:sort	0=-31 4=39 5=71 8=44
w:sortait	6=43
w:sorti	6=28 8=45
w:sortie	0=-29 5=-42
w:souches	2=43 3=-26
w:souci	1=25 4=35 8=-35
w:soudeur	0=-27 6=-32
w:soudure	0=-40
w:souffre	2=33
w:souhaite	0=-25 3=42
w:soulevements	0=49 7=-37 8=-26
w:souligne	0=45 1=27
w:sound	0=-58
w:soupconne	6=82
w:soupire	4=-25 5=53
w:sourire	0=26 4=38 5=-26
w:souris	1=-34 3=27
w:sourit	0=-63 5=70 8=-37
w:sous	0=-26 1=-55 3=-28 7=-28 8=37
w:soutenu	0=42
w:soutenue	6=-25
w:south	0=43
w:soutien	0=43 3=-26
w:soutient	1=29 6=-36
w:souvenir	4=46
w:souvent	5=35 6=-29
w:souverainiste	0=54 1=-50
w:soviet	7=-30 8=-41
w:sow	1=29 8=-39
w:space	0=-28
w:spain	8=57
w:speaks	0=33 4=-29 7=35 8=-63
w:special	2=-51
w:specialist	2=-25
w:specialiste	0=-53 1=-40 5=-26
w:specialite	4=-62
w:spectacle	7=38
w:spectrum	4=54
w:speech	4=26
w:speed	3=99 4=-36 5=-25 8=-33
w:spends	1=33 5=25
w:spent	8=37
w:spinal	2=52 4=-28
w:spinale	2=41
w:spine	4=36
w:spirit	1=-28
w:spiritual	1=-25
w:spite	4=36
w:split	2=-32
w:spoke	0=45
w:sport	0=-73 2=-29 4=-25 5=-26
w:sportive	0=-25 7=-34
w:spot	0=54
w:spreadsheets	1=-33
w:sprint	2=32
w:sql	7=-33
w:squad	8=-52
w:square	1=-39
w:stable	4=44 5=-31
w:stade	1=-43 8=45
w:staff	0=-28 4=-29 5=-31 7=-28 8=-29
w:stage	1=-30 5=-73 8=-34
w:stagiaire	2=-48 5=45
w:stagiaires	0=-64 5=-27
w:stall	2=-37
w:stand	0=30 1=-34 5=-33 7=-36
w:standard	3=-47 4=-33 8=-45
w:standardiste	4=-39 5=58
w:standards	0=-32
w:stands	5=50
w:star	0=65
w:start	1=-26 2=-40 4=-25 6=-31 7=-33 8=-37
w:state	0=55 5=-28 6=-27 7=-40
w:states	6=30
w:station	0=-33 7=-42 8=74
w:stations	4=-29 8=-26
w:status	2=41 4=-41
w:staunch	0=83 7=-63
w:stay	0=-41 6=-37 7=-55 8=-34
w:stayed	1=-28 8=32
w:steel	5=-28
w:steering	0=48
w:stephane	2=-37 6=88
w:steward	0=-30 4=-40 5=-33
w:sti	4=-28
w:sticker	1=29
w:still	0=28 1=40 2=-33 5=-29 6=-34 7=-25 8=-50
w:stock	1=-27 4=-26 5=-26 8=31
w:stoic	1=-25
w:stoicien	1=64
w:stoiciens	1=-42
w:stoique	3=-25 5=-39
w:stole	8=52
w:stone	4=29
w:stonewall	6=-39
w:stop	4=42 5=-34 8=28
w:stopped	1=33 3=-29 4=30 8=-38
w:storage	3=27
w:store	5=-57
w:stored	2=39
w:story	5=46
w:straight	1=-30 4=-31 5=-52 6=-38
w:straightforward	5=-27 8=-28
w:strasbourg	6=48
w:strategie	0=33 5=-28
w:stray	5=52
w:street	6=-26
w:stress	2=-25 4=45
w:strict	0=-42 1=45
w:strikes	7=-25
w:strip	5=-44
w:stripped	5=-54
w:stroke	4=-44
w:strong	7=25 8=-54
w:stronger	6=-53
w:struck	1=-25
w:structures	4=-29
w:student	4=-62 6=-27 8=28
w:students	0=27 7=-90
w:studied	0=-26 2=-25
w:studies	2=-27
w:studio	3=-44
w:study	4=-60
w:style	3=-33 4=-41 5=-44 8=-51
w:subject	1=-30 4=-25 6=-30 7=-33 8=37
w:subs	7=36
w:succes	5=38
w:sud	0=-98 1=-27 4=-37 5=-25 6=-25 7=93
w:sugar	4=29
w:suicide	0=-37 4=51 8=-28
w:suing	3=32 4=-43 5=29
w:suis	1=29 4=-46 7=-45 8=-25
w:suisse	2=45 3=-26
w:suit	0=-33 1=66 3=-47 6=-30 7=-36 8=34
w:suite	0=-33 1=-26 5=-28 8=38
w:suits	4=-33 6=-43
w:suivi	7=-27 8=54
w:suivie	4=55 5=38 6=-50
w:suivra	6=28
w:sujet	8=-26
w:summer	3=-54
w:summers	0=-29
w:sunday	1=36 4=-33 8=-28
w:superb	4=26
w:superieur	6=37
w:supervised	4=-32
w:supervisor	1=-44 6=-43
w:supplier	5=40 8=-43
w:supplies	3=-25
w:supply	4=-25
w:support	2=-25 4=44 5=-50 6=-64 8=-33
w:supported	4=-52 8=36
w:supporter	0=65
w:sur	1=-30 2=-67 4=-97 8=-67
w:surgeon	4=-67
w:surgery	4=-47
w:surpris	4=-40 5=99 6=-49
w:sursis	8=53
w:surveillance	8=-30
w:surveillant	0=-31 7=59 8=-55
w:surveillante	8=-26
w:surveillants	8=-35
w:survey	6=35
w:surveyor	0=-45
w:suspected	4=43
w:suspendu	0=46 4=-48 8=35
w:svelte	1=-26
w:svt	2=-27
w:swinger	5=31
w:swingers	5=61 6=-25
w:sworn	1=30
w:sympathie	0=47
w:sympathies	0=36
w:sympathiser	0=30
w:symptoms	4=-53
w:syndic	7=-109
w:syndical	0=-38 7=56
w:syndicale	0=-59 2=-26 7=91
w:syndicales	7=34
w:syndicat	0=-58 1=-31 4=-31 5=-38 6=-26 7=62 8=-50
w:syndication	7=-83
w:syndicats	7=-45
w:syndicaux	7=-29
w:syndique	7=106
w:syndiquee	7=54
w:syndiquer	7=52
w:syndrome	4=-36
w:system	0=-38 3=29 7=-30
w:systeme	3=72
w:t	2=26 5=43 6=25 7=-35 8=-55
w:tabac	4=-32
w:table	0=-44 1=-26 3=-40 5=34 6=-26 7=-57
w:tableaux	0=-45
w:tablet	3=69 4=-57
w:tablets	4=55
w:tablette	3=92
w:tabloid	4=-30 6=27
w:tag	8=75
w:tagged	8=39
w:tags	8=-35
w:taille	3=-42
w:tailleur	1=-26
w:tailor	6=-27
w:take	4=75 6=-44 8=-41
w:taken	0=-43 2=59 3=75 4=-43
w:takes	0=-29 2=-28 4=83 6=-56 8=-25
w:talent	8=-26
w:talk	0=-43 4=-45
w:tant	7=-32
w:tante	4=46 6=-66
w:tapage	4=-26 8=60
w:tape	4=-63 5=48
w:taste	2=-26 8=-54
w:tate	3=-57
w:tattoo	1=41
w:taught	0=-48 5=-43 6=-30 7=27
w:taulard	8=45
w:taule	8=63
w:taux	3=57 4=60
w:tax	0=61 1=37 4=-36 7=-64 8=31
w:taxi	0=31 3=31
w:tdah	4=48
w:tea	6=-31
w:teacher	2=-28 4=-26 5=-43
w:teaches	0=-49 4=-36 5=-29 7=-28 8=-44
w:teaching	1=34
w:teachings	1=42
w:team	0=-35 1=-45 2=-60 3=-30 4=-80 5=-54 6=67 7=-39 8=-79
w:teamsters	0=-28 7=42
w:technical	4=-31
w:technician	2=-57
w:technicien	7=-43
w:technicienne	2=31 3=-30 7=-29
w:technique	0=-50 4=-25 7=44
w:teenager	8=54
w:teens	4=32
w:teetotal	4=-25
w:telephone	2=-47 3=26 5=28 8=37
w:telephonique	0=-25
w:telethon	0=-41 5=-29
w:teletravail	4=61 5=-31
w:television	6=-25
w:tell	4=-29 6=27
w:tells	0=33 2=35 4=-40
w:temoin	8=-55
w:template	3=52
w:temple	1=-47
w:temps	1=30 4=65 7=-50
w:ten	0=-71 1=-26 3=77 4=43 8=-47
w:tender	3=-31
w:tenir	1=28 4=38
w:tennis	0=-25
w:tenor	3=-39 4=-29 6=35
w:tension	4=-45
w:tenu	2=-25 4=-53 7=-30 8=-39
w:tenue	1=-36
w:term	0=-25 7=-28
w:terminals	4=-31
w:terrain	0=-26 6=-52
w:terre	0=41 7=-34
w:territorial	5=-33
w:test	0=-88 1=-69 2=147 3=27 4=-63 5=-102 6=-90 7=-47 8=-71
w:teste	1=-69 2=70 3=-34
w:tested	2=94 3=-30 4=-62 5=-28 6=-25 8=-60
w:testee	2=30
w:tester	2=-43 7=-43
w:testing	2=-66 4=-27
w:tests	0=-35 2=-79 3=-26 4=-49 6=-25
w:tete	0=38 6=-35
w:texas	0=54 7=-49
w:text	3=-30
w:tgwu	7=49
w:thalassaemia	2=48 4=-27
w:thales	1=41
w:than	0=-40 2=43 3=-33 4=26 5=40 8=-46
w:thank	8=-28
w:thanks	0=-48 7=73
w:that	1=48 4=-43 5=37 7=-88 8=-52
w:theatre	5=-36 6=-66 8=-35
w:their	1=-40 2=-60 3=-58 6=30
w:them	0=37 1=-55 2=-60 3=30 4=-48 5=28 6=-25 7=-31 8=-42
w:then	0=43 1=-38 3=-36 5=-44 6=-46 7=53
w:theologie	1=54
w:theology	1=26
w:theorie	6=-34
w:theory	6=-28
w:theosophical	1=48
w:therapie	4=-70 5=41 6=33
w:therapist	4=-61 8=-26
w:therapy	2=-33
w:there	0=-51 5=-58 6=-26 8=44
w:therefore	1=28
w:these	0=-25 1=-28 3=-27 5=-40 6=-55 7=-33
w:thesis	1=-41 3=-27 5=-31 6=-29 8=-27
w:they	0=-67 3=53 5=64 6=-29 8=-50
w:thing	1=25 4=-31
w:things	1=37 8=49
w:think	1=39 5=-37 6=29
w:thinks	1=59 5=-40 7=37 8=-59
w:third	0=-37 2=-31 4=-47 5=-39 6=-33 8=-30
w:thirty	0=25 4=-27 6=-39
w:this	1=-31 4=54 6=-25 7=-51
w:thoreau	1=33 8=-45
w:though	0=29 5=-29 7=57
w:thought	4=39
w:thousands	2=-28
w:three	1=-48 2=-41 3=-33 4=29 5=33 6=-59 8=-32
w:threesomes	5=33
w:thrombose	2=34
w:through	3=-35 4=-26 6=-34 7=37
w:thrown	6=28
w:thumb	4=-43
w:thumbprint	3=64
w:thursdays	1=25 4=44
w:thyroide	4=29 8=-33
w:ticked	1=45 2=28
w:ticket	0=-32 1=-38 3=37 5=-40 7=54
w:tiennent	5=-38 8=-44
w:tient	1=70 4=-55 5=-29 6=-59 7=-26 8=-32
w:tiers	5=28
w:till	1=-41 4=-34 6=-36 8=87
w:timbres	7=-30
w:time	1=-30 2=-43 3=-52 5=-38 6=-84 7=41 8=92
w:times	6=-39
w:tire	0=-38 4=-26 8=55
w:tired	4=-51 6=43
w:tissue	2=49 3=-34
w:titre	3=30 4=-48
w:to	0=49 2=-43 3=-38 4=-35 8=-36
w:together	5=73 6=-31
w:toilettes	4=30
w:told	0=50 3=-33
w:tom	4=48
w:ton	6=-32
w:too	2=33 3=31
w:took	0=-37 1=-61 2=38 3=52 4=-30 5=33 6=-70 7=-35 8=45
w:tools	0=-27
w:top	6=-64
w:tories	4=-49
w:tory	1=-29
w:tot	0=-30
w:total	4=50
w:touch	3=-37
w:touche	5=89 6=-66
w:touchee	6=39
w:toujours	3=37 4=66 5=-39
w:tour	0=-39 1=-28 2=-44
w:tourne	1=-31
w:tourner	0=-25 8=52
w:tours	1=-28 5=-36 6=-28 7=50
w:tous	1=-42 2=28 4=-37 5=-53 6=-35
w:tout	2=-37 3=-40 4=-42 5=38 6=29 8=-49
w:toute	0=-39 1=117 6=-30 7=-31 8=-68
w:toutes	1=-28 2=-40 4=36 5=-46 6=44
w:town	2=-49 3=-31 4=-38 6=52
w:tp53	2=-28
w:tracabilite	2=-33
w:trace	1=-26 3=41
w:tracts	7=-41
w:trade	0=-70 2=-30 3=-54 4=-33
w:trading	2=-50
w:traduit	1=-34 6=-33
w:train	4=35
w:trained	2=-57 3=-40 4=-35 5=-53 6=-36
w:trainee	4=-44 5=77 8=-45
w:trains	5=-51
w:trait	2=61 4=-61 5=-40 6=-26 8=-28
w:traiteur	1=-56 5=28
w:traits	3=-53
w:tranche	8=-34
w:transaction	7=-32
w:transfer	2=-35 6=-27 7=35
w:transhumanist	1=41 4=-34
w:translated	1=-32
w:translation	1=-38
w:translocation	2=81
w:transmis	4=32
w:transmission	2=-71
w:transparency	0=-38
w:transports	4=36 7=-55
w:travail	0=-36 3=-81 6=-65 8=35
w:travaille	0=-38 2=-31 5=-55 7=30 8=-31
w:travailler	0=26 4=36
w:travailleur	4=58
w:travaux	6=-30 8=38
w:travel	0=-35 3=-33 4=53
w:treasurer	4=-28 7=47
w:treated	4=90
w:treatment	4=55
w:tremblement	4=47
w:tremor	4=51
w:trente	8=-39
w:tres	0=33 1=-36 4=-34 5=67 8=-33
w:tresorier	0=52 1=-30 6=-41 7=-57
w:tresoriere	0=26
w:tri	0=-33
w:trial	3=42 4=-32 8=-32
w:trials	4=33
w:tribunal	0=-35 4=-40 6=32 7=-32
w:tribune	0=34 5=-25
w:tried	4=70
w:trisomie	2=-43
w:trisomique	2=-53 4=38
w:trois	0=-65 1=-34 5=49 6=-71
w:trompe	6=-60
w:trotskiste	0=50
w:trou	4=48
w:trouble	3=27 5=-34 7=-30 8=53
w:trouve	0=-48 1=32 2=58 4=-47 5=45 6=-37 8=-37
w:true	1=35
w:trump	0=28
w:trust	1=-51 4=-31 5=-57
w:trustee	7=42
w:try	1=-26
w:tube	2=74
w:tuc	7=35
w:tuesday	7=30
w:turkey	8=36
w:turned	1=40 5=-25
w:turner	2=31
w:tutor	1=-52
w:tva	8=28
w:twelve	4=-38 5=-35
w:twenties	6=-43
w:twenty	1=58 8=37
w:twice	1=-39 4=28 5=-37 6=-36 8=-72
w:twickenham	7=-36
w:twin	2=25 4=-40
w:twins	0=31 4=-31 5=-26 6=44 7=-34
w:two	0=-46 1=-81 3=-33 5=57
w:typage	2=31
w:type	0=-52 1=-55 2=80 3=-57 4=63 5=-33 7=-40 8=-47
w:typed	0=-37 2=48
w:typeface	1=-64
w:types	3=-40 4=67
w:typing	3=53 4=-30 5=42 8=-35
w:ucu	0=-35 7=53
w:udb	0=37 7=-40
w:ueda	1=60
w:uganda	5=-29 6=32
w:uk	4=-26 7=-32
w:ukip	0=42
w:ump	0=32
w:un	1=-28 3=-68 4=43 7=-85
w:unbeliever	1=43
w:uncle	1=27 2=-31
w:under	2=-29 3=-62 7=-30 8=40
w:une	3=-114 4=27 7=-46
w:unef	7=-34
w:unfaithful	5=63 6=-52
w:uniform	8=-34
w:union	0=-49 1=-47 2=-63 3=-83 4=-98 5=-101 6=-81 7=57 8=-104
w:unionised	0=-79
w:unionist	0=54 7=-30
w:unions	0=-50
w:unison	0=-66 7=34
w:unit	4=-47
w:unite	0=-73 4=-30 6=-36 7=92
w:united	0=-53 7=62
w:units	1=-42
w:universite	1=-34
w:university	0=-26 5=-48 7=-32
w:unpaid	0=85 7=-37 8=25
w:unsa	0=-72 7=118
w:until	0=-41 2=-26 3=-36 5=-41
w:up	1=43 2=-43 4=-46 6=-36 8=-31
w:upheld	5=42 8=-46
w:uploaded	2=30
w:ups	1=-47 5=-27
w:urbanisme	7=-29
w:us	0=30 1=-43 3=-34 7=-32
w:usage	4=35
w:usdaw	7=51
w:use	4=-53
w:used	0=40 1=-36 2=-29 4=-45 5=42 6=58
w:usees	3=26
w:user	3=31
w:uses	4=114 7=-26 8=-80
w:usine	0=-38 2=-25 4=-65 5=-31
w:utilise	5=43
w:v	2=44
w:va	4=60
w:vaccinated	4=32
w:vaccination	0=-41
w:vaccine	0=54 1=-25 4=-39
w:vaccinee	4=58
w:vaccins	4=33
w:valeurs	1=-28 3=53
w:valid	3=-35
w:valu	5=-26
w:value	3=-29 6=30
w:van	0=-42 4=-69 5=-39
w:vance	8=28
w:vante	3=-25 5=57
w:variant	4=-34
w:variantes	2=-33
w:vault	3=39 5=-38
w:ve	1=-28 3=26 5=53 6=-33
w:vecu	5=50
w:vegan	0=-29 5=-40 8=-46
w:vegane	5=-28
w:veganes	1=52
w:veganisme	0=-34 1=38
w:vegans	1=-36
w:vegetale	2=-51
w:vegetarian	1=-34
w:vegetarien	1=-37
w:veille	8=-45
w:vein	3=53 8=-35
w:veineux	3=41
w:velo	0=-35 1=-28 7=62
w:vend	0=-46 1=-33 3=-63 4=-32 5=41 6=-50
w:vendeur	4=-42
w:vendeuse	1=-30 5=-31
w:vending	4=-34
w:vendors	4=-40
w:vendre	0=39 8=-29
w:vendredi	0=-43
w:vendu	0=-29 1=36 2=-40
w:vente	2=-48
w:ventes	0=34 4=-28 5=-25
w:venu	5=-41 6=-30
w:venue	5=-25 6=65 8=43
w:ver	7=46
w:verdict	8=-30
w:verification	4=-28
w:verifie	2=31 3=30
w:vermeer	8=-25
w:vers	4=27
w:verse	2=39
w:vert	0=-42 3=-48 5=-29
w:verte	3=-28 4=-33
w:very	0=-31 1=33 7=28
w:vessel	3=41
w:veterinaire	0=-26 4=-38
w:veut	0=-47 1=-27 2=-31 3=25 4=-52 5=92 6=-66 7=-27 8=-26
w:veuve	4=-37 6=31
w:vial	0=26
w:vice	0=-55
w:victim	0=-33 8=-52
w:victime	6=28 8=-96
w:victimes	8=-38
w:victorian	0=-27
w:vidal	0=37 6=-54
w:video	2=-34 3=60 6=-53 8=-29
w:videos	5=83
w:vie	0=-42 1=77 2=-43 3=-35 4=-73 5=74 6=-51 8=-69
w:vieille	0=47
w:vient	0=-52 1=56
w:vierge	5=37 8=-47
w:vieux	5=-35 6=61 8=-36
w:view	1=-35
w:views	0=75
w:vigile	3=-49 8=53
w:vigne	2=-48 4=-44
w:vigneron	0=-34
w:vignerons	7=-28
w:village	4=-37 5=38 6=38 7=-29 8=-25
w:ville	8=-35
w:vingt	4=-29 5=-43 8=-41
w:vins	0=-27 7=-35
w:violence	1=87 8=-95
w:violences	5=-31
w:viral	4=-31
w:virgin	5=25
w:virginity	5=41
w:virus	4=-39
w:vis	6=34
w:visa	0=-40 1=-36 4=-43 5=-50 6=51
w:visage	1=-35 3=77 4=-40 5=-46 6=-39 7=-38 8=-32
w:visages	3=-51
w:visas	3=31
w:vise	0=-42 4=42 6=-46 8=35
w:visio	5=-27 8=44
w:visite	4=25 5=-40 8=-28
w:visiteuse	4=-47 8=-31
w:visitors	3=-35
w:visits	5=45
w:vit	0=-49 1=34 2=-91 3=-43 7=-39 8=-53
w:vivent	6=62
w:vivre	0=26
w:vocal	3=25
w:vocale	3=28
w:voeu	1=42
w:vogel	3=-32
w:voice	2=-43 4=-44 5=-46 6=-68 7=-25 8=-65
w:voiceprint	3=42 8=-29
w:voila	6=27
w:voile	8=-44
w:voisin	4=29
w:voisinage	2=30
w:voit	1=40 4=37
w:voiture	0=-40 1=43 3=-37 6=41
w:voix	0=-126 1=-44 3=52 4=-56 5=-42
w:vol	4=-43 5=-27 6=-29 8=52
w:volage	5=58 6=-56
w:vole	5=-35
w:voleur	3=42
w:volontaire	1=25
w:volt	0=53
w:voltaire	1=40
w:volunteer	0=54 4=-29 8=-31
w:volunteered	2=31 5=31
w:volunteers	4=-25 8=38
w:vote	0=33 1=-75 4=-52 5=-72 7=-28 8=-30
w:voter	0=34
w:votes	0=50 7=-37
w:voting	0=38 1=-47 5=-54
w:votre	3=33
w:voulu	4=-45 7=32
w:vous	8=-42
w:vows	0=-27 1=64
w:voyage	3=-26 4=-33 5=44
w:voyages	1=-33 4=35 6=26 8=-30
w:vrai	5=35
w:vraie	1=-27
w:vu	8=25
w:vue	0=-27 2=-37 5=32 8=48
w:waiting	4=49 5=29
w:wales	0=-30
w:walk	3=50 6=-35
w:walks	4=54
w:wall	0=-43
w:wandsworth	8=26
w:wanted	1=-47 5=48 6=-63
w:wants	0=37 4=-55 8=51
w:war	0=26 1=65 8=-48
w:ward	4=-43
w:warden	1=-35
w:warehouse	0=-35 4=-27 7=46
w:warmth	0=32
w:warned	5=40 8=-34
w:warning	8=45
w:warns	5=-27 8=28
w:warwick	1=37
w:was	1=-43 3=37
w:watch	5=-26 8=-50
w:watches	5=78
w:way	0=-45 3=-33 5=68 8=-27
w:we	1=62 3=48 4=-54
w:wear	4=34
w:wearing	4=51
w:wears	4=28 5=29
w:weather	1=-28
w:web	7=-25
w:webcam	3=56 5=-40
w:wedding	0=-29 1=50 4=-29 5=-48 6=40 7=-25
w:week	0=30 1=-43 2=-30 4=105 5=50 6=-59 8=-81
w:weekend	2=-33 5=-31 8=27
w:weekends	4=-38 5=59
w:weekly	0=-42 1=56 3=-43 4=29 6=-43
w:weeks	0=-27 5=-66
w:weight	4=-42
w:well	0=28 2=-36 3=-35 4=74 5=-60 6=-51 7=-46 8=-64
w:welsh	0=-42 6=45
w:went	0=41 1=-46 4=-39 5=52 6=-25 7=34 8=-26
w:were	0=-57 1=-51 2=-27 3=50 4=-52 5=52 6=-63 8=26
w:west	5=-41
w:western	7=-50
w:what	0=-28 1=30 2=-43 3=-26 5=-47 6=-35 8=-25
w:whatever	5=58
w:whatsapp	1=-38 5=51
w:wheelchair	4=-28
w:wheelchairs	4=-41
w:when	0=-57 1=-44 2=-35 5=-39 6=32 8=31
w:where	0=-46 1=27 4=-46 6=26 7=-56
w:whether	0=30
w:which	1=37 3=-28 8=-28
w:while	5=-28 6=-30
w:whistle	8=46
w:whitby	4=-45
w:white	1=32
w:who	1=29 2=-53 3=-62 4=55 5=-37 6=27
w:whole	4=-54 8=-25
w:why	0=-42 1=-39 6=-26 7=-27
w:widow	1=-34 8=66
w:widower	1=33
w:wife	1=-27 3=-41 5=59 6=-65 7=31 8=-56
w:will	0=38 2=-29 3=-47 5=-33 8=-61
w:wine	0=-26
w:wing	0=89
w:winter	0=-25 4=40
w:wishes	4=47
w:with	1=-41 5=45 7=-76 8=-26
w:withdrawn	8=63
w:within	3=27 8=-57
w:without	0=-47 1=49 5=-33 7=-25
w:witness	8=-50
w:witnesses	0=-28 1=61 8=-49
w:wobbly	7=26
w:woman	0=-50 1=-45 2=-31 4=43 6=112 8=-29
w:women	2=-45 4=-53 6=67 7=-28 8=-57
w:won	2=-49 3=-40 4=-56 5=-57 6=50 7=-38 8=-39
w:wood	4=-31 7=30 8=-47
w:word	5=52 6=-55
w:words	1=47 4=-43 5=26 8=-62
w:work	2=-35 3=-27 4=42 5=-36 7=-57
w:worked	0=-37 1=-53 5=26 6=-33 7=-48
w:worker	7=-37 8=-50
w:workers	0=58 8=-28
w:working	0=-29
w:workplace	7=36
w:works	0=-75 1=31 2=-35 3=-34 4=47 5=-46 7=-55 8=-35
w:workshop	3=-28 4=-32 6=-25
w:world	0=-28 1=30
w:worn	4=65
w:would	0=70 2=-29 4=-29 5=-48 8=-35
w:wouldn	0=-35 1=31 7=30
w:write	2=-35
w:writers	0=-34
w:writes	2=-40 5=33
w:written	4=58
w:wrong	1=39 8=-30
w:wrongly	3=29
w:wrote	3=-102 5=32 7=-28
w:x	0=33 2=85 4=-69 5=-44
w:xxy	2=28 4=-48
w:y	1=-30 5=-26 8=-35
w:yard	8=28
w:year	0=-27 1=35 3=-51 4=41 6=51 7=-73 8=-70
w:years	1=-43 2=-55 3=-64 4=35 6=-64 7=33
w:yet	1=28
w:yeux	8=54
w:yoga	4=-29
w:york	0=-29 4=26
w:you	5=66 6=-30 8=-27
w:young	0=55 3=-42 5=-28 6=-48 7=-34 8=29
w:your	1=35
w:youth	1=-26 4=-31 7=-30 8=30
w:yves	6=56
w:zele	8=-40
w:zemmour	0=49
w:zen	1=-33
w:zero	6=42
w:zone	0=-30 3=46
w:zz	2=33
`;
