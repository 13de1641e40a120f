/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-49
after:job	-49
after:person	25
alone	65
any:0	66
any:000	-136
any:08	40
any:100	-34
any:118	28
any:120	31
any:17	35
any:1707	-43
any:1814	-37
any:18e	45
any:1981	-42
any:1984	-53
any:1985	-26
any:1988	31
any:1989	-55
any:1990	-48
any:1994	34
any:1er	-42
any:20	-46
any:200	-93
any:2000	40
any:2002	25
any:2022	53
any:2025	53
any:2031	-40
any:20e	38
any:25	26
any:2e	34
any:2m	-53
any:300	-64
any:31	-64
any:32bj	45
any:34	30
any:340	-49
any:3m	-31
any:40	-57
any:400	-69
any:42	-31
any:46	-36
any:5	33
any:50	29
any:500	-90
any:512	46
any:5521	39
any:5g	-36
any:60	-102
any:600	-82
any:62304	-32
any:7	-41
any:71	43
any:75	-33
any:79	35
any:8	37
any:80	-53
any:88	39
any:90	-40
any:900	-70
any:9001	-31
any:91	72
any:92	-31
any:98	-32
any:99	-28
any:a6	-75
any:a69	29
any:a7	-63
any:aa	53
any:aachen	-32
any:ab	-65
any:abandonne	-26
any:abandonnees	46
any:aberdeen	-26
any:abime	42
any:abnormal	-29
any:about	-29
any:absences	71
any:absente	37
any:absenteisme	-36
any:absolute	-33
any:abstention	-58
any:abstentionniste	29
any:abstiens	30
any:abstinence	27
any:abstinent	40
any:abstract	-34
any:absurdist	32
any:abuse	-36
any:academia	-62
any:acariens	70
any:acas	-72
any:accent	-61
any:acceptee	35
any:accessible	-39
any:accessoiriste	-51
any:accident	40
any:accidents	-68
any:accompagne	-52
any:accompagnes	-35
any:accord	-70
any:accordee	41
any:according	57
any:accordionist	-66
any:accountant	-68
any:accountants	-42
any:accounting	-51
any:accounts	-126
any:accouplement	-31
any:accouplements	-41
any:accredited	-25
any:accueil	-64
any:accueillait	-31
any:achats	-65
any:acheteuse	-78
any:achterberg	53
any:acierie	-28
any:acoustique	-26
any:acquis	-67
any:acquitte	40
any:acquittee	46
any:acres	-43
any:across	-69
any:act	-44
any:acte	-31
any:acted	-41
any:actes	-46
any:acteur	-35
any:acting	-70
any:action	-26
any:actions	-45
any:activated	35
any:active	28
any:activities	-43
any:actn3	31
any:actor	-89
any:actors	-54
any:actuary	-27
any:acute	-51
any:ad	-83
any:adair	31
any:adaptation	-72
any:adapter	-45
any:adaptes	-61
any:addenbrooke	43
any:addicted	34
any:addiction	28
any:addictologie	-27
any:addicts	28
any:addresses	-57
any:adds	-33
any:ader	40
any:adeyemi	34
any:adhd	34
any:adhere	-32
any:adherer	-36
any:adhesif	-31
any:adjoint	-28
any:adjointe	-70
any:adjoints	-57
any:administratif	-38
any:administration	-35
any:administrative	-67
any:administratives	-40
any:administrator	-28
any:administratrice	54
any:admoneste	26
any:adn	-49
any:ado	72
any:adopt	41
any:adopted	26
any:adoption	-29
any:adresses	40
any:adsl	-27
any:adult	-111
any:adulte	37
any:adultes	-60
any:advert	-38
any:adverts	-27
any:advice	-48
any:advised	-52
any:adviser	-87
any:advises	-63
any:advocate	40
any:aerien	-65
any:aerienne	-25
any:aeroports	-36
any:affair	-45
any:affaires	-35
any:affairs	-92
any:affective	-26
any:affiches	-39
any:affiliated	56
any:affiliation	44
any:affilie	49
any:affirme	44
any:affirms	30
any:affreteur	-33
any:afp	-47
any:agde	74
any:age	48
any:aged	-54
any:ageing	-44
any:agence	-85
any:agencement	-53
any:agencies	-25
any:agenda	-35
any:agent	-87
any:aggregation	-55
any:agiles	-49
any:agnosticisme	-30
any:agonie	-52
any:agreements	-32
any:agregation	-36
any:agrege	-37
any:agresse	-88
any:agriculteurs	-35
any:agricultrice	42
any:agronomique	-32
any:ahead	-53
any:ahmadi	50
any:ahtee	66
any:ai	26
any:aid	-99
any:aider	-49
any:aides	-33
any:aids	-53
any:aile	-33
any:ailier	-43
any:ailing	-71
any:ailleurs	-46
any:aimait	38
any:aimants	-35
any:aiment	-28
any:aimer	33
any:aimerait	-26
any:air	-35
any:airbus	-34
any:aires	-49
any:airline	-27
any:airlines	-63
any:airports	-49
any:akande	-34
any:al	-38
any:alarm	-49
any:alarms	-63
any:album	-75
any:albums	-25
any:alcoholics	-39
any:algebraic	-29
any:algerie	30
any:algorithms	-28
any:alignment	-27
any:alike	-41
any:alleged	-42
any:alleles	28
any:allemand	-82
any:allemande	27
any:allemands	-44
any:allergic	-65
any:allergies	-47
any:alliance	30
any:allotment	-54
any:ally	-60
any:alpacas	-36
any:alpes	-35
any:alpiniste	-36
any:alsace	-56
any:alternee	-42
any:aluminium	-27
any:always	35
any:amadi	36
any:amants	-40
any:amap	-41
any:amateur	-51
any:ambassades	-39
any:ambassador	-25
any:ambidextre	-48
any:ambulancier	-58
any:ame	-56
any:amelioration	-41
any:ameliore	-27
any:amenagee	54
any:amended	37
any:amendes	-46
any:american	-25
any:ames	42
any:amiante	-25
any:amicale	-39
any:amie	32
any:amies	36
any:amis	40
any:amnistie	57
any:amor	26
any:amorc	41
any:amos	35
any:amour	-28
any:amoureuse	34
any:amoureux	-95
any:amuse	-58
any:an	-42
any:analysed	42
any:analyses	-51
any:analysis	-69
any:analyst	-86
any:anarchist	37
any:ancestor	-48
any:ancestry	-31
any:ancien	35
any:ancienne	57
any:anciennes	-26
any:anciens	-86
any:anemie	44
any:anger	51
any:anges	-45
any:angioedema	32
any:anglais	-61
any:anglican	-64
any:angoisse	49
any:animalerie	-25
any:animalier	-34
any:animals	43
any:animateur	-57
any:animatrice	-110
any:animaux	36
any:animist	31
any:annee	46
any:annees	26
any:anniversaires	-38
any:annonce	36
any:annonces	-38
any:annual	-58
any:annuel	-79
any:annuels	-44
any:annule	33
any:anorexia	-48
any:another	59
any:answered	-32
any:answers	-60
any:antenatal	25
any:anthroposophist	35
any:anthroposophy	35
any:anti	67
any:antidepresseurs	28
any:antifasciste	26
any:antifraude	-48
any:antinataliste	31
any:antiquaire	-33
any:antiques	-64
any:antispeciesist	42
any:antispecisme	27
any:anxiolytique	25
any:anyone	48
any:anything	70
any:aout	34
any:apaisee	-50
any:api	-39
any:apiarist	-26
any:apnee	68
any:apoe	34
any:apolitical	28
any:apologised	-60
any:apostat	30
any:appareillage	-37
any:appareille	51
any:apparel	-51
any:apparemment	48
any:apparent	-28
any:apparently	29
any:appartenait	37
any:appartient	48
any:appeals	-39
any:appele	-39
any:appels	-32
any:appli	-52
any:applicant	25
any:applicants	-56
any:apply	35
any:applying	-39
any:appointed	-42
any:appraisal	-28
any:apprenti	-45
any:apprentice	-42
any:apprentices	-114
any:apprenticeships	-34
any:apprentie	70
any:apprentis	-48
any:appris	26
any:approach	-39
any:approcher	35
any:apps	-35
any:appui	54
any:april	41
any:apropos	27
any:apte	50
any:apurees	-42
any:arabic	-60
any:arachides	45
any:arbitrates	-38
any:arbitre	-68
any:arbre	35
any:arbres	-25
any:arc	-78
any:arch	62
any:archaeologist	-25
any:archeologiques	-35
any:architect	-68
any:architectes	-71
any:architectural	-45
any:architecture	-32
any:archive	36
any:archives	-79
any:ardeche	-34
any:ardechois	-31
any:argentine	25
any:argile	-33
any:argon	-41
any:argues	-62
any:arles	-31
any:arm	61
any:armees	-57
any:armes	46
any:armoires	-34
any:arms	36
any:aronde	-32
any:arrangement	58
any:arrest	25
any:arresting	-27
any:arret	37
any:arrete	28
any:arretee	-26
any:arrets	-63
any:arrighi	-40
any:arrivants	-58
any:arrive	-64
any:arrived	-35
any:arrondissement	32
any:arsonist	-35
any:art	-39
any:arte	-55
any:articulate	36
any:artificielle	-46
any:artisanale	-48
any:artisans	-26
any:artist	-50
any:artiste	35
any:artistique	-50
any:artists	-26
any:arts	-64
any:asbo	48
any:ascenseur	-56
any:ascenseurs	35
any:asexuel	36
any:ash	25
any:ashkenazi	29
any:ashley	30
any:asia	-33
any:aside	-37
any:asie	-31
any:asile	27
any:asking	40
any:asmatique	51
any:aspirateurs	-45
any:assaulted	-52
any:asse	-31
any:assemblage	-51
any:assemblee	-31
any:assermentee	-34
any:assesseur	-33
any:assessment	-27
any:assidu	-28
any:assigne	28
any:assises	-35
any:assistant	-118
any:assistante	-73
any:assisted	-25
any:associatif	-68
any:association	-63
any:associations	-43
any:associee	-41
any:assumee	40
any:assurance	-34
any:assured	25
any:assureur	-70
any:asthma	-26
any:asthme	35
any:asylum	-41
any:atelier	-55
any:athee	36
any:athees	51
any:atheism	-33
any:atheist	36
any:athletics	-35
any:athletisme	-47
any:atlanta	59
any:atlantic	-65
any:atm	35
any:atrophy	49
any:attack	46
any:attacks	36
any:attal	-33
any:atteints	-33
any:attend	48
any:attendant	-34
any:attendent	43
any:attends	36
any:attentats	-30
any:attente	-43
any:attentive	-57
any:attestee	25
any:attirance	-70
any:attire	-48
any:attiree	-56
any:attract	-33
any:attracts	-29
any:aube	26
any:auberge	-38
any:aubin	39
any:auctioneer	-26
any:audience	-56
any:audio	-30
any:audiologists	-51
any:audit	-82
any:audited	-75
any:auditeur	-46
any:auditeurs	-27
any:auditif	27
any:auditors	-38
any:audits	-58
any:august	68
any:aujourd	26
any:aumonier	-40
any:aupres	-30
any:aussi	-26
any:austerite	-54
any:auteur	-28
any:authentifier	27
any:author	-48
any:authority	-34
any:autism	-25
any:autiste	51
any:autistic	-36
any:auto	-64
any:autoimmune	70
any:automated	29
any:automatique	-53
any:automatiquement	54
any:automatise	-37
any:automne	53
any:automobiles	-52
any:autoroute	27
any:autre	51
any:autrice	-42
any:auxiliaire	-37
any:available	-59
any:avance	-29
any:avant	-51
any:aventure	-40
any:aventures	-25
any:averted	-52
any:avertissement	71
any:aveugle	-52
any:aviaire	-66
any:avion	78
any:avis	-41
any:avocat	-89
any:avocate	-109
any:avocats	47
any:avoid	-53
any:avoue	52
any:avril	39
any:awaiting	52
any:awakening	37
any:award	-30
any:aware	39
any:awareness	-40
any:ayn	36
any:ayr	-27
any:b	-67
any:b2v	-51
any:b3	31
any:ba	-42
any:baby	76
any:bac	-42
any:bachar	-33
any:bachelor	-61
any:bachelors	-32
any:back	25
any:backed	-45
any:backend	36
any:backs	-27
any:badge	-25
any:badly	-27
any:bae	42
any:bag	44
any:bagne	-31
any:bagnes	-34
any:baignade	-36
any:bail	-37
any:bailleur	-38
any:bain	-26
any:baisse	-51
any:bake	-27
any:baker	-30
any:bakeries	-36
any:bakes	-32
any:balais	-60
any:balance	-42
any:ballot	-49
any:balloting	-28
any:ballroom	-60
any:bamako	69
any:ban	69
any:banc	-33
any:bancaire	-28
any:band	-71
any:bands	-51
any:bank	-69
any:banks	-37
any:banned	37
any:banners	-41
any:banque	-62
any:banques	-55
any:bans	35
any:baptised	34
any:bar	-74
any:barber	-37
any:bare	-48
any:barista	-57
any:barley	-27
any:barman	-42
any:barn	-35
any:baronetcy	-64
any:barracks	-31
any:barred	56
any:barrieres	-45
any:barring	-39
any:barrister	-49
any:bars	-25
any:bartender	-60
any:bas	37
any:based	-39
any:bases	-34
any:basic	-61
any:bass	-63
any:basse	-51
any:bat	-30
any:bataille	-39
any:bateau	-28
any:bati	-59
any:batiment	-84
any:batteries	-33
any:batteur	25
any:bayer	-34
any:bayonne	-35
any:bayrou	32
any:bbc	-41
any:bde	-51
any:be	-33
any:bear	31
any:bearer	49
any:beat	-32
any:beaten	32
any:beats	-31
any:beau	-58
any:beautician	-45
any:became	43
any:bectu	37
any:bedded	29
any:bedroom	-30
any:beds	-31
any:bedside	-54
any:beech	25
any:beekeeper	-61
any:beekeeping	-58
any:been	62
any:beer	-27
any:bees	-73
any:before	-37
any:begaie	35
any:began	42
any:begue	29
any:behalf	-58
any:being	36
any:belief	-30
any:believed	52
any:believer	-33
any:believing	39
any:belle	-45
any:belmarsh	-44
any:belonging	-34
any:belongs	40
any:belt	-46
any:bench	-68
any:beneficie	55
any:benelux	-37
any:benevole	-64
any:benevoles	-52
any:benin	28
any:bentham	-43
any:bereaved	-33
any:berne	-34
any:berry	-32
any:bertrand	-31
any:besoin	-26
any:bestseller	-27
any:beta	39
any:betes	-26
any:beth	26
any:beton	-28
any:better	-49
any:beurre	-38
any:bi	-44
any:bialowieza	-53
any:biathlon	-47
any:bibliothecaire	-30
any:bicarburant	-27
any:bigger	26
any:bijoutiere	-44
any:bikes	-25
any:bilame	-28
any:bilan	-28
any:bilingual	-69
any:bilingues	-38
any:bill	67
any:bimensuel	-31
any:bimestrielle	-26
any:bimoteur	-79
any:binder	-38
any:biobank	-36
any:biobanque	-28
any:bioethics	-60
any:bioethique	-53
any:biography	-31
any:bioinformatics	-36
any:biologie	-66
any:biologiques	26
any:biology	-47
any:biometric	-44
any:biometrics	-39
any:biometrie	-66
any:biometrique	-26
any:biometriques	39
any:birch	-47
any:birmingham	-32
any:biscuit	-27
any:biscuits	-27
any:bisexuelle	39
any:bisontin	-52
any:bistrot	27
any:bit	40
any:bizarrement	33
any:blackballed	25
any:blacksmith	-50
any:bladder	-32
any:blake	-33
any:blame	-47
any:blanc	-26
any:blanches	-31
any:blanchi	42
any:blanchiment	-31
any:blanchisserie	-36
any:blaster	-48
any:bleeding	-33
any:blesses	-29
any:blessures	26
any:bleue	-57
any:blind	-38
any:blindfold	-33
any:blockers	54
any:blogged	28
any:blois	-31
any:blots	-27
any:board	-104
any:boarding	-44
any:boats	-31
any:body	-45
any:boiler	-39
any:boilermakers	50
any:boire	27
any:bois	-97
any:boit	31
any:bolton	51
any:bon	-45
any:bond	-54
any:bonds	-41
any:bondsman	-26
any:bonn	-25
any:bonne	-56
any:bonnes	-45
any:bons	-78
any:bonus	-28
any:book	-85
any:booked	-52
any:bookkeeper	-78
any:books	-115
any:bookshop	-30
any:boots	-52
any:bordeaux	-66
any:bords	-29
any:bore	-35
any:boring	50
any:born	40
any:bornes	-38
any:boss	-31
any:botanist	-40
any:both	40
any:bouche	-36
any:bouches	-49
any:bouddhiste	-70
any:bougerait	-56
any:bought	-25
any:bougies	-39
any:boulange	43
any:boulanger	-52
any:boulangerie	-85
any:boulangers	-41
any:bourgogne	-75
any:bourse	-56
any:boute	-37
any:bouteilles	-44
any:boutique	-123
any:bovet	-36
any:bowls	33
any:boyfriend	-64
any:boys	40
any:bracelets	-82
any:bradford	-43
any:braille	-44
any:braised	-36
any:brand	-121
any:branding	-30
any:brands	-41
any:brandt	30
any:braquage	-68
any:brasserie	-31
any:brawl	28
any:bray	-40
any:bread	-51
any:break	-48
any:breakfast	-33
any:breastfeeding	49
any:brebis	-53
any:bred	-34
any:breeding	-39
any:breeds	-41
any:breguet	-28
any:brest	-89
any:bretonnes	-45
any:brevets	-47
any:brewer	-42
any:brexiteer	39
any:bricklayer	-40
any:bricklaying	-30
any:bride	-49
any:bridge	-54
any:brief	-79
any:brigade	-42
any:brilliant	-42
any:bring	-48
any:brings	43
any:brisbane	36
any:brive	26
any:broadcaster	-45
any:broadcasts	-53
any:broceliande	25
any:brodeuse	-32
any:broke	74
any:brother	48
any:brotherhood	-25
any:browser	-51
any:bruit	35
any:brush	34
any:brussels	28
any:brut	-59
any:bruxelles	26
any:bruxellois	-44
any:bsc	-57
any:btp	-44
any:bts	-32
any:buddhist	-53
any:budget	-82
any:budgets	-57
any:buffalo	44
any:bugs	-34
any:build	-35
any:building	-61
any:built	-93
any:bulimic	35
any:bulletin	-44
any:bunting	-37
any:burger	-40
any:burgled	-32
any:burlesque	-31
any:burns	-38
any:burnt	40
any:bus	-112
any:business	-70
any:businessmen	-30
any:busker	-25
any:buste	75
any:busting	26
any:butch	47
any:bute	42
any:butte	-68
any:buvards	-29
any:buvette	-69
any:buveur	25
any:buyer	-131
any:c	-50
any:c282y	30
any:c9orf72	40
any:ca	37
any:cabaret	-58
any:cabin	-41
any:cabine	-29
any:cabinet	-43
any:cable	-26
any:cableur	33
any:caces	-68
any:cachets	-25
any:cadet	-50
any:cadets	-28
any:cadette	-32
any:cadolle	-33
any:cadre	-70
any:cadres	-58
any:cadreur	-43
any:cafe	-47
any:cahuzac	26
any:cairngorms	-38
any:caisse	-59
any:caissiere	-40
any:cake	-33
any:cakes	-72
any:calculations	-27
any:calculs	-32
any:caledonie	35
any:caller	-67
any:calling	-40
any:calme	-46
any:calories	-32
any:cameras	-64
any:camerounaise	38
any:camhs	-31
any:camion	-48
any:camp	-31
any:campagne	30
any:campaigner	-59
any:campe	26
any:camping	-45
any:campsite	-46
any:camus	-25
any:cancers	29
any:candauliste	26
any:candiate	25
any:candidate	25
any:candidates	-47
any:candidature	44
any:candour	-30
any:canine	-42
any:cantal	-44
any:canteen	-60
any:canton	40
any:canvas	-33
any:capacity	-43
any:capitals	29
any:capricorn	-27
any:caps	-27
any:capteur	-64
any:capteurs	-41
any:captioned	-50
any:captions	-36
any:caracas	30
any:caractere	-46
any:caracteres	-71
any:caravans	-32
any:carbon	-27
any:carbone	-50
any:cardiac	-27
any:cardiologie	-44
any:cards	28
any:care	-63
any:cared	-60
any:career	-53
any:cares	29
any:caresser	-58
any:caretaker	27
any:carnet	55
any:carols	26
any:carpentry	-61
any:carre	-47
any:carried	-45
any:carrieres	-28
any:carriers	-54
any:cartes	-84
any:cartographie	-70
any:cartoon	-43
any:carved	-30
any:caryotype	-41
any:caryotypiste	-55
any:casanova	-38
any:cases	-47
any:casework	-26
any:caseworker	-29
any:cash	-59
any:cashier	-47
any:casiers	-69
any:casino	72
any:castel	-48
any:casting	-26
any:cat	61
any:catalogue	-38
any:cataloguer	-41
any:catalysis	-36
any:cataracts	63
any:categorie	37
any:category	-50
any:catered	-27
any:caterer	-39
any:catering	-55
any:cathedral	-41
any:catholicism	45
any:catholique	-50
any:cats	-64
any:cattle	-53
any:caution	29
any:cautions	-46
any:cdd	-68
any:cdi	-63
any:ce	-25
any:cedetiste	51
any:ceiling	-35
any:celebre	-63
any:celibataire	-88
any:celibate	39
any:cellulaire	-38
any:cemetery	-36
any:center	55
any:centre	-44
any:cents	-38
any:ceo	-50
any:cercle	66
any:certifiee	-44
any:certifies	32
any:cet	-64
any:cette	29
any:cfdt	27
any:cfe	-26
any:cftc	31
any:cgc	44
any:chabbat	-41
any:chad	-33
any:chain	-69
any:chaine	-43
any:chaleureux	-38
any:chambre	-26
any:champagne	-34
any:change	-43
any:changer	34
any:chantiers	-36
any:chapardait	27
any:chapel	-84
any:chapelle	-27
any:chapitre	-33
any:chaplaincy	-29
any:chaque	31
any:charcot	-27
any:charcutier	-48
any:charge	-53
any:charged	-31
any:chargee	-89
any:charities	-46
any:charity	-94
any:charme	-63
any:charpentier	-33
any:charte	-43
any:chartered	-83
any:chartes	-39
any:chasse	37
any:chaste	33
any:chatterley	-45
any:chauffage	-63
any:chauffard	-38
any:chauffeur	-38
any:chaussures	-41
any:chavez	31
any:che	37
any:cheap	-41
any:cheat	-30
any:cheating	-43
any:checker	29
any:checklists	-57
any:checks	-70
any:cheerfully	48
any:cheffe	-52
any:chemical	-64
any:cheminots	69
any:chemist	-66
any:chemistry	27
any:chene	-57
any:cheptel	-43
any:cher	-30
any:chercheur	-53
any:chercheuse	-29
any:chess	-60
any:chevaux	-63
any:chevillee	-39
any:chicks	-31
any:chief	-28
any:chien	-73
any:chiens	-98
any:chiffre	-62
any:chiffres	-57
any:child	47
any:children	-56
any:chile	-56
any:chimera	33
any:chimie	-45
any:chinois	-72
any:chirurgicale	-32
any:chirurgie	-53
any:chirurgien	-80
any:chirurgiens	-28
any:chocolat	-32
any:chocolatier	-49
any:chocolats	-49
any:chord	-27
any:choregraphie	-34
any:chorus	34
any:chretien	56
any:chromatography	-63
any:chromosomes	-41
any:chronic	-55
any:chronicle	-34
any:chroniqueuse	-63
any:chu	-79
any:church	-27
any:cider	27
any:ciel	-38
any:cigarettes	60
any:cimade	-65
any:cinema	-43
any:cinquieme	-26
any:cio	-46
any:cipd	-33
any:circonstances	-77
any:circuit	-46
any:circuits	-42
any:circule	26
any:circulent	30
any:cis	56
any:cisco	-25
any:city	-49
any:citys	-28
any:civile	29
any:civique	-54
any:claimant	-53
any:claimants	-25
any:claire	-86
any:class	-72
any:classe	-78
any:classes	-80
any:classiques	-37
any:classroom	-33
any:clauses	-55
any:cleaned	-35
any:cleaner	-33
any:cleaners	-27
any:clearview	-35
any:clef	44
any:cleft	53
any:clerk	-97
any:clerked	-47
any:cles	-57
any:cliches	35
any:click	-27
any:client	-40
any:clientele	-90
any:clients	-52
any:climate	26
any:climax	-26
any:climber	-40
any:climbing	41
any:clinic	-80
any:clinical	-71
any:clinically	43
any:clinicienne	-26
any:clinique	-49
any:clinton	-27
any:clock	-44
any:cloisons	-57
any:clonage	-59
any:clone	-72
any:cloned	-47
any:cloning	-49
any:clos	-50
any:closed	-37
any:closeted	32
any:cloth	-27
any:clouds	-44
any:club	-39
any:clubs	56
any:clumsy	33
any:cnc	-36
any:cnil	-52
any:cnt	55
any:coach	-39
any:coaching	-25
any:coastguard	-40
any:coche	-30
any:cochee	55
any:cochlear	48
any:cocktails	-32
any:code	-64
any:codebase	-28
any:coe	33
any:coefficient	-38
any:coequipiers	-67
any:coeur	-66
any:coffee	-45
any:coffres	-56
any:coffreur	-60
any:cohort	-54
any:coiffe	-52
any:coiffeuse	-26
any:colas	37
any:cold	-50
any:coldstream	-56
any:colin	-52
any:colistiere	27
any:collaborateur	-93
any:colle	-37
any:collecte	26
any:collection	-81
any:collections	-34
any:collective	-54
any:collector	-35
any:college	-27
any:collegiens	-30
any:collegue	37
any:collegues	27
any:collet	26
any:collier	-31
any:colliers	-61
any:colline	-39
any:colloque	-42
any:cologne	-36
any:colombey	-31
any:colonnes	-28
any:coloriste	-39
any:colour	-47
any:columbus	42
any:coma	63
any:combattait	41
any:comble	41
any:comedian	-61
any:comedie	-76
any:comedien	-35
any:comedy	-58
any:comes	-28
any:comfortable	36
any:comma	-33
any:commande	-37
any:commencer	-40
any:commercants	-34
any:commerce	-117
any:commerces	-25
any:commercial	-42
any:commerciale	-62
any:commerciales	-55
any:commerciaux	-50
any:commissaire	-43
any:committee	-33
any:common	-47
any:commonwealth	-31
any:commune	-32
any:communes	-44
any:communicante	-73
any:communication	-65
any:communicator	-37
any:community	-30
any:commute	-52
any:commuting	-54
any:compagne	-34
any:compagnie	-44
any:compagnon	-38
any:compagnons	30
any:companies	-58
any:companion	50
any:compared	30
any:comparison	35
any:compas	-33
any:compasses	-61
any:compensee	73
any:competences	-38
any:complained	-51
any:complaint	63
any:completed	57
any:complexe	-63
any:compliance	-57
any:composer	-48
any:composites	-28
any:comprehensive	-41
any:comprise	-33
any:comptabilise	-40
any:comptable	-46
any:compte	-56
any:comptes	-93
any:computer	-40
any:concept	-64
any:concerne	45
any:concerts	-32
any:conchyliculture	-37
any:conclu	-41
any:concoit	-45
any:concordant	42
any:concours	-55
any:concu	-56
any:condamine	-33
any:condamnation	27
any:condamnes	-38
any:conditional	57
any:conditions	39
any:conduct	51
any:conducted	-53
any:conducteur	-31
any:conductor	-30
any:conduit	45
any:conduite	-58
any:confectionery	-48
any:confederal	56
any:conference	-57
any:conferenciere	-52
any:confesses	-31
any:confession	-45
any:confessionnelle	-37
any:confiance	-63
any:confided	44
any:confident	-37
any:confidentiel	34
any:confier	32
any:configurators	-34
any:confirm	-40
any:confirmed	54
any:confiserie	-40
any:conflit	40
any:conflits	-65
any:confondent	-42
any:confondu	26
any:conforme	40
any:conformite	-36
any:congelateurs	-36
any:congo	-27
any:congress	-32
any:conjointe	-65
any:conjugal	-35
any:conjugales	-25
any:connecte	-49
any:connectee	-39
any:connectes	-35
any:connexin	26
any:connu	85
any:connue	45
any:conquests	44
any:conquete	-66
any:conquetes	26
any:consanguinity	-28
any:conscience	30
any:consciencieuse	-48
any:conscientious	39
any:conseil	-42
any:conseille	-37
any:conseiller	32
any:conseillere	-48
any:consensual	67
any:consent	-51
any:conservateur	-30
any:conservation	-47
any:conservative	-57
any:conservator	-43
any:conservatrice	-31
any:considers	35
any:consomme	37
any:constituency	49
any:constitution	-37
any:construire	-35
any:construit	-46
any:consulaire	-26
any:consulate	40
any:consultant	-88
any:consultante	-40
any:consultatif	-59
any:consultation	32
any:consulting	-62
any:consumer	-54
any:contagieux	-44
any:contagious	-39
any:containers	-26
any:contempt	29
any:contentieux	-37
any:contention	32
any:contenu	-51
any:continue	-41
any:continuous	-43
any:contraception	-38
any:contraceptive	-40
any:contract	-64
any:contracte	29
any:contractee	27
any:contractor	-58
any:contractors	35
any:contracts	-68
any:contradicteurs	-32
any:contradiction	42
any:contraintes	-40
any:contraire	-37
any:contrat	-37
any:contrats	-70
any:contrebande	44
any:contrefacon	43
any:control	-44
any:controleur	-42
any:controleurs	34
any:convaincu	38
any:convaincue	-41
any:convaincus	-41
any:convenor	27
any:conventions	-47
any:conversion	25
any:convict	-64
any:convictions	-51
any:convois	-28
any:convoy	40
any:cooked	-60
any:coordinateur	-29
any:coordination	-27
any:coordinator	-84
any:coordinatrice	-56
any:copies	41
any:copine	-25
any:copines	-40
any:copper	-76
any:coproprietaires	-76
any:copropriete	-60
any:copy	-58
any:copywriter	-39
any:coquines	26
any:corbeau	28
any:cord	35
any:cordeau	-43
any:cordon	46
any:corner	-33
any:corps	-29
any:corpus	-25
any:correctrice	-47
any:correspondance	30
any:corrige	-55
any:corsets	-52
any:cosmetics	-43
any:cosmetique	-33
any:cost	-27
any:coste	-30
any:costs	-43
any:costumiere	-38
any:cotisations	-49
any:couchait	25
any:couche	27
any:coucher	-27
any:coud	-44
any:couldn	-56
any:couleurs	-42
any:councillor	49
any:councillors	-80
any:councils	-37
any:counsel	-25
any:counselled	-41
any:counselling	49
any:counsellor	-68
any:counsellors	-37
any:counted	-30
any:counter	-35
any:counterbalance	-31
any:counting	-38
any:countries	-34
any:country	37
any:county	-28
any:coupe	-41
any:coupes	-36
any:couple	40
any:couples	-122
any:coups	52
any:cour	-36
any:courant	-32
any:courante	-29
any:coureur	-63
any:courier	25
any:course	-56
any:courses	-33
any:coursiers	50
any:courtes	-32
any:courtoisie	40
any:courts	-51
any:cousin	34
any:cousins	43
any:coutaient	-34
any:couts	-30
any:coutumes	-64
any:couture	-73
any:couturier	-26
any:couturiere	-67
any:couvert	-62
any:couverture	-47
any:couvoir	-28
any:couvre	-44
any:cover	-44
any:coverage	-32
any:covered	-49
any:covers	-33
any:cp	-49
any:cracher	79
any:craftsmen	-50
any:crash	72
any:crates	-34
any:cream	-44
any:creative	-41
any:credit	-121
any:credits	-36
any:credo	-34
any:cree	39
any:crete	-29
any:crew	-74
any:criblages	-26
any:crier	-59
any:crillon	-31
any:crime	-120
any:criminal	-61
any:criminologie	-31
any:criminologue	-36
any:criminology	-47
any:crimnal	29
any:crippling	-44
any:crise	-65
any:crises	30
any:crisis	-61
any:crispr	-59
any:cristaux	-26
any:critic	-48
any:criticising	38
any:critique	-85
any:critiques	-41
any:croire	40
any:crois	-44
any:croises	35
any:croit	-29
any:croix	-45
any:cros	52
any:crossed	-32
any:crosswords	-76
any:crowds	61
any:croyait	-52
any:croyant	30
any:croydon	28
any:croyez	-73
any:crpc	31
any:cruise	-61
any:crus	38
any:crutch	-35
any:crystals	-26
any:csc	28
any:cse	-118
any:cssct	35
any:cubage	-25
any:cue	-31
any:cuisine	-108
any:cuisiniste	-37
any:cuivres	-86
any:culottes	33
any:culpabilite	-45
any:cult	-33
any:culture	-71
any:culturelle	-48
any:cumul	37
any:curated	-33
any:curatelle	45
any:curator	-51
any:curieusement	-39
any:curieux	-27
any:curiosite	-29
any:currency	-34
any:currently	52
any:curricular	-34
any:custody	-37
any:customer	-73
any:customers	-97
any:customs	-51
any:cut	-89
any:cutter	-65
any:cvpr	-35
any:cvs	-42
any:cwa	25
any:cyanoacrylate	-48
any:cynic	-38
any:cynical	-53
any:cyr	33
any:d	-32
any:dacosta	-30
any:dactylo	-70
any:dactylographie	-37
any:dactyloscopique	48
any:dad	71
any:dads	27
any:daily	-62
any:dairy	-46
any:dakar	25
any:dale	-51
any:damages	-53
any:dames	-35
any:damp	-48
any:dana	33
any:dance	-71
any:dancer	-57
any:dancers	-26
any:dancing	-61
any:dangereuses	-49
any:danish	-62
any:danse	-61
any:danseurs	-48
any:darts	-45
any:data	-65
any:database	31
any:datait	-42
any:dating	-37
any:daughter	31
any:daughters	-80
any:david	-52
any:dax	-45
any:day	-51
any:dbs	-41
any:de	-32
any:dea	-28
any:deacon	-62
any:deadlines	-80
any:deaf	-34
any:deafness	52
any:dealing	-32
any:deals	-33
any:dealt	-57
any:dean	-28
any:death	-36
any:deauville	-33
any:debat	-59
any:debate	-36
any:debout	38
any:debt	-37
any:debunks	39
any:debut	-40
any:debute	-30
any:decapage	-32
any:decay	-31
any:decided	30
any:decides	-48
any:decision	-36
any:declaration	-29
any:declared	40
any:decline	-52
any:declined	53
any:decors	-69
any:decouche	49
any:decoupe	-47
any:decoupes	-36
any:decouvert	27
any:decouvertes	-26
any:dedicacee	42
any:defeat	-37
any:defect	45
any:defectueuse	44
any:defendants	-40
any:defends	-53
any:deficit	-30
any:defilait	-59
any:defile	27
any:defis	-60
any:degeneration	30
any:degommeuses	26
any:degre	46
any:degree	-46
any:degrees	-38
any:degrowth	39
any:deist	28
any:deiste	26
any:dejeuner	28
any:delais	-68
any:delays	-54
any:delegated	-42
any:delegates	-33
any:deleguee	-42
any:deleguer	-112
any:delegues	-52
any:deletion	31
any:delhi	31
any:deli	-31
any:delinquants	-47
any:delits	-36
any:deliveries	-46
any:delivers	-66
any:delivery	-38
any:dell	-46
any:demarche	-40
any:demarches	-49
any:demarre	-43
any:demenage	-49
any:demenager	-35
any:demission	32
any:demo	-28
any:democrate	36
any:democratique	-39
any:democrats	36
any:demonstratrice	-59
any:denominational	-39
any:dentaire	-63
any:dentaires	-77
any:dentist	-30
any:dentiste	-30
any:dentistes	-52
any:denudees	31
any:denver	-50
any:depannage	-45
any:departementale	-43
any:departementaux	-26
any:depend	-39
any:dependance	-26
any:depends	-62
any:depistee	27
any:deploye	-41
any:deployments	-57
any:depose	-31
any:deposee	-59
any:depot	-37
any:depressed	28
any:depression	-26
any:derby	28
any:derecognised	-33
any:dermatology	-40
any:derniere	56
any:deroute	-37
any:derriere	49
any:derry	89
any:des	-51
any:desarme	-29
any:descend	55
any:descendant	-50
any:descendante	-41
any:described	37
any:deselected	46
any:design	-84
any:designation	26
any:designe	36
any:designed	-106
any:designer	-82
any:designs	-39
any:desk	-51
any:dessin	-39
any:dessinateur	-39
any:dessinatrice	-61
any:dessine	-80
any:dessinee	-33
any:detachee	-26
any:detachement	32
any:detection	-61
any:detective	-65
any:detectives	42
any:detenait	40
any:detenteur	-62
any:detenu	56
any:detenus	-42
any:detergents	-33
any:determined	-75
any:determinedly	-37
any:determinism	30
any:detourage	-49
any:dette	-28
any:dettes	-49
any:develop	-56
any:developed	-28
any:development	-46
any:developpe	-80
any:developpement	-30
any:developpeur	-84
any:developpeuse	-38
any:devenue	53
any:device	-75
any:devices	-28
any:devoir	-42
any:devolution	-51
any:devon	-41
any:devops	-33
any:devout	-30
any:devra	-32
any:devront	-42
any:dgccrf	-27
any:diabetic	49
any:diabetics	-45
any:diabetique	63
any:diabetiques	-52
any:diabetologie	-51
any:diacre	-58
any:diagnosis	25
any:diagnostique	38
any:diagramming	-43
any:diagrams	-30
any:dialects	-27
any:dialogue	-57
any:dialysis	-42
any:diaphragms	-51
any:dickens	-29
any:dictation	27
any:dictee	-52
any:diction	-53
any:dictionary	-28
any:did	39
any:died	-37
any:diesel	-34
any:diet	-38
any:dietetique	-28
any:diets	-43
any:difference	-35
any:difficiles	-32
any:difficult	-25
any:digger	35
any:digitised	-31
any:dijon	-47
any:dikes	-25
any:dimanche	25
any:dinner	-62
any:diocese	-57
any:diogene	42
any:diploma	-42
any:diplomas	-42
any:diplomat	-29
any:diplomate	-47
any:diplome	-29
any:diplomee	-45
any:dire	28
any:direction	-43
any:directional	-34
any:directors	-54
any:directrice	-99
any:directs	-35
any:dirigeait	-35
any:dirigeante	27
any:disabilities	26
any:disability	-90
any:disaggregated	-34
any:discharge	43
any:discharged	41
any:discharges	-30
any:disciple	34
any:discorde	-27
any:discours	-59
any:discrete	-61
any:discretion	26
any:discrimination	-50
any:discuss	-46
any:diseases	-45
any:dish	-47
any:dishes	-31
any:dismissal	-28
any:dismissed	50
any:dispatch	30
any:dispatched	-35
any:dispatcher	-47
any:dispense	99
any:dispensed	-25
any:dispensee	31
any:display	-47
any:displays	-55
any:disponible	-56
any:disqualified	57
any:dissertation	-93
any:distance	-29
any:distribue	37
any:distributeur	-42
any:distributeurs	-64
any:distribution	-69
any:district	-32
any:distrusted	25
any:diversite	-27
any:diversity	-41
any:divinity	-39
any:divorced	28
any:diwali	-83
any:dj	-46
any:djamena	-26
any:do	-35
any:doc	-38
any:docker	33
any:doctoral	-58
any:doctorante	-70
any:doctorat	-31
any:doctorate	-99
any:documentaire	-75
any:documentaires	-26
any:documentaliste	-25
any:documentariste	-40
any:documentary	-50
any:documents	-48
any:docusign	-36
any:dodging	38
any:doesn	-27
any:dog	36
any:dogmatique	-46
any:dogme	-44
any:doigt	38
any:doigte	-78
any:doigts	-26
any:doing	38
any:dolly	-55
any:domestic	-30
any:domina	41
any:dominant	-75
any:dominante	-61
any:dominatrice	49
any:donateur	34
any:donations	-70
any:donnes	-44
any:donneurs	-33
any:donors	-32
any:dons	-57
any:door	-54
any:doors	-80
any:dorothy	-42
any:dosage	-31
any:dose	-61
any:dossards	-41
any:dossier	37
any:dossiers	-62
any:douanes	-37
any:douanier	-45
any:doublage	-27
any:doublages	-34
any:doubled	-103
any:doubleur	-81
any:doubts	-34
any:doute	-66
any:douvres	-46
any:douze	-29
any:downloads	-37
any:dozen	-34
any:dp	-49
any:drafted	-66
any:drafts	-33
any:draftsman	-32
any:drag	-72
any:dragster	-50
any:drague	36
any:drama	39
any:drapeaux	-53
any:draw	49
any:drawer	-28
any:drawing	26
any:drawings	-37
any:drew	-65
any:drh	-47
any:drink	-25
any:drinkers	-35
any:drinking	75
any:driver	-34
any:drives	-77
any:droit	-30
any:droits	-36
any:drolement	-29
any:drome	-29
any:drop	-31
any:drosophile	-43
any:drugs	-67
any:druidique	29
any:drummer	-30
any:drums	-61
any:dsi	-38
any:du	-33
any:dubai	25
any:dublin	-36
any:dunelm	-39
any:dunkeld	-46
any:durer	-31
any:dusting	-28
any:dutch	-58
any:duty	-42
any:dyer	37
any:dynamique	47
any:dynasty	-34
any:dyslateral	-44
any:dyslexie	40
any:dyspraxic	25
any:e16	-44
any:e3	32
any:e4	26
any:easily	31
any:east	-69
any:easy	60
any:eat	-45
any:eats	-39
any:eau	-54
any:eaux	-30
any:eb	-31
any:ebat	32
any:ebeniste	-61
any:ebruiter	-63
any:ecart	-31
any:echangeur	-26
any:echangiste	38
any:echangistes	-28
any:echec	-28
any:echecs	-35
any:echelle	-38
any:eclairage	-50
any:eclairagiste	-34
any:ecloserie	-32
any:ecole	-54
any:ecologique	-34
any:ecologue	-35
any:economist	-50
any:economiste	-35
any:economy	-50
any:ecope	44
any:ecoute	-73
any:ecran	30
any:ecris	-62
any:ecriture	27
any:eczema	29
any:edge	-42
any:edinburgh	-33
any:edit	-68
any:edite	-49
any:edited	-96
any:editeur	-44
any:edition	-47
any:editor	-114
any:editrice	-70
any:educated	-35
any:educateur	-78
any:educatif	59
any:education	-82
any:educational	64
any:eelv	29
any:efface	-45
any:effacees	29
any:effective	33
any:effectue	30
any:effort	-59
any:egg	-25
any:eglise	-52
any:egoist	31
any:ehpad	-33
any:eiger	-50
any:eighty	55
any:eis	-38
any:elbows	-31
any:elderly	-65
any:eldest	81
any:elected	-31
any:electeur	44
any:elections	-85
any:electoral	-36
any:electrice	27
any:electrician	-98
any:electronique	-26
any:electrophorese	-31
any:elevage	-46
any:eleve	54
any:eleven	-55
any:eleves	-100
any:eleveur	-64
any:elire	48
any:elles	29
any:elodie	-52
any:eloges	-74
any:eloignee	31
any:else	31
any:elu	-44
any:elue	-37
any:elus	-67
any:ely	-44
any:embauchee	-63
any:embossing	-65
any:embryologiste	-27
any:emergency	-25
any:emission	-30
any:emploie	-44
any:emplois	-60
any:employed	-97
any:employees	-57
any:employers	-55
any:employeur	-55
any:employs	-53
any:emporte	-37
any:empreinte	-28
any:empresse	27
any:ena	-77
any:encadre	-56
any:encarte	37
any:enchainee	60
any:enduits	-38
any:endurance	79
any:endurant	-34
any:energy	-31
any:enfant	-36
any:enfants	-36
any:enforcement	-32
any:engage	-39
any:engaged	-51
any:engagee	-53
any:engagements	-46
any:engine	-46
any:engineer	-63
any:engineers	-73
any:england	-65
any:english	-81
any:enhanced	-42
any:enjoy	-25
any:enlightened	-30
any:enlightenment	-28
any:ennui	-74
any:enquetes	-68
any:enqueteur	-105
any:enqueteurs	-45
any:enquetrice	-54
any:enrayee	-30
any:enregistre	26
any:enregistrer	-59
any:enrol	-74
any:enrole	28
any:enrolee	29
any:enseigne	-43
any:enseignee	-30
any:ensuite	-44
any:entend	34
any:entendre	-47
any:entente	41
any:enterprise	-37
any:enterprises	-33
any:enterrements	-25
any:enthousiasme	-52
any:enthusiasm	-43
any:entraine	-28
any:entrainement	-31
any:entraineur	-82
any:entreprendre	-39
any:entrepreneur	35
any:entrepreneurs	-27
any:entreprise	-62
any:entreprises	-49
any:entretenait	38
any:entretient	-35
any:entries	44
any:enverra	-31
any:envisagee	-37
any:enzymes	-26
any:epanouie	32
any:epargne	-32
any:epaules	-34
any:epicerie	-58
any:epictetus	31
any:epicurean	-72
any:epicurien	41
any:epicurienne	-55
any:epidemic	-26
any:epilation	-49
any:epileptic	47
any:epileptique	-25
any:epipen	42
any:episode	-57
any:epoque	34
any:epouse	-28
any:epouses	-38
any:epoux	-75
any:equality	41
any:equerre	26
any:equilibree	35
any:equine	-36
any:equipes	-70
any:equipment	-32
any:equity	-39
any:era	-44
any:ergonomie	-29
any:eric	-35
any:erlangen	-49
any:error	-61
any:esat	-62
any:escape	-60
any:escaped	-40
any:escort	-80
any:escorte	-49
any:escorted	-40
any:escroquerie	-70
any:esl	-64
any:esn	-30
any:espagnol	-56
any:esprit	-80
any:essai	-31
any:essais	-37
any:essay	-27
any:essex	-45
any:estate	-30
any:estates	-54
any:estimate	-38
any:estimations	-48
any:estonia	-57
any:et	-27
any:etablie	43
any:etage	56
any:etaient	37
any:etal	-36
any:etalee	29
any:etalon	47
any:etalonnage	-59
any:etalonneur	-42
any:etant	42
any:etapes	-63
any:etat	-34
any:etes	-43
any:ethics	-27
any:ethique	-56
any:ethnologue	-61
any:etienne	-27
any:etoile	50
any:etonne	-37
any:etre	27
any:etretat	-30
any:etude	-63
any:etudiante	-45
any:etudiants	-51
any:etudie	-126
any:eu	37
any:euro	47
any:european	-25
any:europeen	-43
any:europride	-38
any:euros	-26
any:eurosceptique	33
any:evaluation	-58
any:evasion	-30
any:eve	-39
any:evenement	27
any:evenementiel	-37
any:evening	-37
any:events	-83
any:ever	29
any:everton	-37
any:everybody	66
any:evite	49
any:evitee	-41
any:evolution	-45
any:evoque	28
any:evoquees	51
any:ex	55
any:examined	-50
any:examiner	-76
any:exaministe	70
any:exams	-31
any:exceeded	-47
any:excel	-75
any:excellence	-56
any:excellent	-45
any:excellente	43
any:excellents	-44
any:exces	-36
any:exchange	-41
any:excite	-66
any:exclu	34
any:excuses	-52
any:executed	-33
any:exempted	33
any:exerce	-28
any:exercer	26
any:exhibition	-54
any:existential	-61
any:existentialist	41
any:exists	58
any:exotic	-53
any:expatriation	-52
any:expatries	-53
any:expenses	39
any:expert	-65
any:expertes	-38
any:expertise	-47
any:expertises	-32
any:experts	-46
any:expires	-55
any:explaining	-86
any:explains	-34
any:exploite	-43
any:explosives	-45
any:exposed	-59
any:exposition	-57
any:expressed	-41
any:expression	-71
any:extended	-51
any:extraconjugale	45
any:extracted	-33
any:extraction	-35
any:extrait	-57
any:extramarital	33
any:eyesight	41
any:faber	-26
any:fabre	-34
any:fabrication	-43
any:fac	55
any:facades	-43
any:faceprint	42
any:faces	-66
any:faciale	-51
any:facials	-34
any:facile	31
any:facilities	-66
any:facing	41
any:facon	35
any:facteur	-33
any:facteurs	28
any:factory	-47
any:failed	30
any:faillite	-63
any:faire	-28
any:fairs	-69
any:faithful	-33
any:falk	-38
any:fall	40
any:falsifie	43
any:families	-32
any:famille	42
any:familles	-46
any:famously	26
any:fanconi	57
any:fantasmes	-42
any:farine	-29
any:farm	-53
any:farmer	-49
any:farmers	-59
any:farming	-52
any:fashion	-32
any:fast	-37
any:fathers	36
any:fault	-38
any:faure	-37
any:faut	27
any:fauteuils	-72
any:faux	26
any:favorable	30
any:favour	41
any:favours	-38
any:faye	25
any:fdsea	68
any:fear	-54
any:february	32
any:federal	28
any:federale	-32
any:federalist	50
any:federation	-30
any:fee	-33
any:feed	74
any:fell	-41
any:felons	-60
any:female	-44
any:feminin	-28
any:femme	-25
any:ferme	-28
any:fermes	-51
any:ferronnier	-42
any:ferroviaire	-39
any:ferry	44
any:fertility	-41
any:festival	-60
any:festivals	-43
any:fete	25
any:fetichiste	38
any:feuilleton	-37
any:few	-44
any:fgtb	36
any:fiance	-58
any:fibre	-58
any:fibromyalgie	43
any:fibrosis	-30
any:fiches	-33
any:fiction	-47
any:fidelisation	-64
any:fidelite	-35
any:fidelity	-35
any:fido2	-30
any:field	-127
any:fieldwork	-26
any:fier	40
any:fierte	-76
any:fifties	-37
any:files	-45
any:filiale	-40
any:filiales	-51
any:filiation	-52
any:filiere	-30
any:film	-149
any:filme	-77
any:filmee	-36
any:films	29
any:fils	-43
any:filton	-38
any:filtrage	-25
any:finalist	-59
any:finance	-37
any:financiers	-37
any:finder	-31
any:findings	41
any:fine	-27
any:fines	-25
any:finger	-27
any:fingerprint	-28
any:fingerprinting	-53
any:fingertip	-41
any:finishing	-48
any:finistere	41
any:finit	46
any:fire	29
any:fired	48
any:firefighters	-54
any:firewall	-27
any:firm	-69
any:firmware	-64
any:first	-46
any:fiscal	-46
any:fiscaliste	-45
any:fiscalite	-53
any:fish	-36
any:fisheries	-28
any:fit	45
any:fits	-77
any:fitted	-37
any:fitter	-75
any:fiv	28
any:fixed	-57
any:fixes	-66
any:flags	-54
any:flat	32
any:flatmate	25
any:fleet	-38
any:fleurs	-25
any:fleury	-34
any:flights	-62
any:fling	35
any:flirt	-66
any:flirtation	-56
any:flirte	-33
any:floating	31
any:flooring	-36
any:floors	-43
any:floraison	-36
any:flore	-37
any:florist	-39
any:flottante	44
any:flotte	-43
any:flow	-69
any:flower	-44
any:flowers	-62
any:fluent	-41
any:flush	-46
any:flux	-97
any:foi	-29
any:foie	-88
any:foire	-37
any:folding	-30
any:folk	-66
any:follow	-39
any:followed	-47
any:follower	56
any:fonciere	-44
any:fonction	-45
any:fonctionnaire	-32
any:fondateur	-30
any:fonde	49
any:fonderies	68
any:fonds	-65
any:fondu	-54
any:food	-65
any:fools	-28
any:foot	42
any:football	-30
any:footballer	-42
any:footballeur	28
any:footfall	-26
any:forbes	-35
any:force	-67
any:ford	-38
any:forecast	-50
any:forecaster	-39
any:forensic	-38
any:forensics	-31
any:forest	-42
any:forestier	-49
any:forestiere	-26
any:forfaitiste	-28
any:forgery	28
any:forklift	-41
any:formalites	-33
any:formateur	-50
any:formation	-115
any:formatrice	-124
any:forme	-44
any:former	59
any:formulaire	35
any:formulaires	-26
any:formulation	-39
any:formulator	-33
any:fort	-67
any:forte	-69
any:fortes	-42
any:forum	-25
any:forwarders	-40
any:fos	38
any:foster	-27
any:fouilles	-67
any:found	27
any:founder	-25
any:founders	-53
any:fournie	-28
any:fournir	-30
any:fournisseur	-56
any:fournisseurs	-74
any:fournisseuse	-33
any:fourteen	-35
any:foyer	-32
any:fracture	-26
any:frame	28
any:frames	-38
any:frameworks	-53
any:francais	-97
any:franchise	-36
any:franck	28
any:francophone	-27
any:francs	-27
any:frappes	-31
any:frasques	44
any:fraudster	30
any:free	-66
any:freelance	-51
any:freemason	-25
any:freight	-42
any:french	-73
any:frequente	42
any:frequenter	31
any:frequents	28
any:fresque	-45
any:freud	-47
any:friday	-52
any:fridays	-44
any:fridge	33
any:friends	39
any:frigorifiques	-28
any:froid	-68
any:frole	25
any:fsu	55
any:ft	-30
any:fui	53
any:fume	33
any:fumeuse	28
any:fumiste	-45
any:funding	-33
any:fundraised	60
any:fundraiser	-54
any:funeraires	-46
any:funeral	-45
any:funerals	-39
any:furniture	-43
any:furrow	-25
any:fusibles	-29
any:fusionnees	-35
any:futur	29
any:future	29
any:futurs	-27
any:g	-58
any:g6pd	-36
any:gabarit	26
any:gabarits	-73
any:gabon	25
any:gagner	-31
any:gai	-84
any:gaie	-46
any:gaiete	-36
any:gaillard	-59
any:gale	-34
any:galerie	-40
any:gall	-36
any:gallery	-40
any:galway	-51
any:games	-35
any:gamme	-84
any:gandrange	46
any:gang	-76
any:gangs	-27
any:gants	27
any:garagiste	-39
any:garcons	40
any:gard	39
any:garden	-50
any:gardener	-27
any:gardiennage	29
any:gardiens	-62
any:gargoyles	-42
any:garin	-31
any:garlic	-52
any:gate	-45
any:gateaux	-53
any:gatekeeper	-43
any:gates	-60
any:gatk	-29
any:gauche	-26
any:gauchere	-53
any:gaudin	31
any:gaulliste	56
any:gave	58
any:gaye	-51
any:gayle	-38
any:gdansk	-36
any:geant	-46
any:gearbox	-38
any:gedmatch	28
any:gel	-36
any:gels	-32
any:gendarme	-104
any:gender	-39
any:genealogique	-55
any:genealogiques	-26
any:genealogiste	-58
any:genealogy	-45
any:general	25
any:generale	-52
any:generaliste	-35
any:generation	-25
any:generations	-49
any:generator	-27
any:genes	-72
any:geneticien	-34
any:geneticienne	-74
any:genetiquement	26
any:genetiques	-58
any:genie	-31
any:genique	-27
any:gennevilliers	28
any:genomes	-67
any:genomique	-42
any:genotype	26
any:genotyped	-45
any:genotyping	-38
any:genou	59
any:genre	-51
any:gentleman	30
any:geographique	-59
any:geologist	-33
any:georges	26
any:gerait	-37
any:gerant	-51
any:gerante	-92
any:gere	-118
any:german	-75
any:germinales	-28
any:gestion	-48
any:gestionnaire	-73
any:gets	44
any:ghent	34
any:gide	-47
any:gifted	26
any:gigs	-53
any:gilbert	29
any:gill	25
any:girlfriend	-29
any:girlfriends	38
any:giscardien	42
any:git	-59
any:gite	-26
any:gladstone	30
any:glasses	-53
any:glastonbury	-34
any:glaze	-34
any:gleeden	31
any:glisse	39
any:gluten	-33
any:goal	-29
any:goalkeeper	-64
any:god	29
any:goes	28
any:goff	-28
any:going	38
any:golden	-39
any:goldman	-58
any:golf	-151
any:gone	45
any:good	-50
any:goods	-57
any:gop	31
any:gordons	-51
any:gossip	38
any:gothenborg	-33
any:gout	-40
any:gouvernante	-86
any:gouvernements	-51
any:gouverneur	-38
any:government	26
any:governments	-53
any:gp	-105
any:grace	-54
any:gracie	27
any:grade	-59
any:grader	-43
any:graduate	-75
any:grande	42
any:grandeur	-38
any:grandi	-55
any:grants	-37
any:graphique	-64
any:graphiste	-48
any:graphql	-31
any:gras	-30
any:grave	-43
any:grec	-25
any:gree	-44
any:greement	-46
any:greements	-58
any:greffes	-36
any:greffier	-70
any:greffiere	-75
any:grenoble	-48
any:greve	-25
any:greves	35
any:grey	-46
any:greyhounds	-41
any:grid	-27
any:grilles	32
any:grin	-27
any:grindr	-30
any:grip	-45
any:grippe	-63
any:grossesse	29
any:grossiste	-45
any:ground	38
any:grounds	43
any:groupama	-50
any:groupes	-34
any:grower	-56
any:growing	36
any:grown	-32
any:growth	-34
any:guard	-40
any:gueret	-58
any:guerie	39
any:guess	27
any:guessan	28
any:guest	37
any:guests	-54
any:guichet	-29
any:guide	-74
any:guides	26
any:guild	-54
any:guise	38
any:gurdjieff	70
any:h	56
any:h1	-39
any:habilitations	-52
any:habitant	-62
any:habitants	-30
any:hacked	36
any:hacker	-49
any:had	49
any:haemophilia	-35
any:hahn	-35
any:hairdresser	33
any:halden	41
any:halewood	26
any:halterophilie	-35
any:hamlet	-83
any:handball	-68
any:handbook	-42
any:handcuffs	32
any:handed	-41
any:handicap	-51
any:handicape	28
any:handicapee	45
any:handicapes	-56
any:handisport	-51
any:handler	-52
any:handles	-71
any:handling	-57
any:handovers	-55
any:handshake	-76
any:handwriting	-64
any:hang	-91
any:happiness	-28
any:harassment	-57
any:hard	39
any:hardest	-63
any:hardness	-32
any:hardware	-68
any:harmony	31
any:harms	26
any:harris	34
any:harrow	-38
any:harvey	-35
any:hasn	46
any:hatier	-25
any:haul	-70
any:hauliers	-41
any:haut	-42
any:haute	-46
any:havana	-26
any:have	26
any:haven	-51
any:having	30
any:hay	-39
any:hazard	-26
any:hazards	-28
any:hcr	26
any:head	-34
any:headed	-30
any:headmaster	-37
any:headmistress	-35
any:headquarters	-27
any:heads	-54
any:healthy	-49
any:healy	-35
any:hearings	28
any:heat	26
any:heating	-46
any:heavy	-49
any:hebdo	-69
any:hebdomadaire	-31
any:heir	-37
any:heirs	-31
any:held	-33
any:helen	32
any:helene	-44
any:helice	-34
any:helix	-46
any:hello	-33
any:helmets	-67
any:help	-53
any:helped	-63
any:helpline	-53
any:helvetique	-52
any:hemophile	33
any:hemophilie	-37
any:hems	-38
any:herald	-28
any:herbal	-33
any:herd	-27
any:hereditaire	-38
any:hereditary	-59
any:heredite	-52
any:heredity	-47
any:heritage	-74
any:herite	-84
any:herites	-25
any:heritier	-27
any:hermaphrodite	-45
any:hernies	30
any:hero	-41
any:heroine	-61
any:herons	-47
any:hers	-39
any:herself	34
any:heterodyne	-53
any:heterogene	-46
any:heterogreffe	-51
any:heterozygote	-30
any:heure	-28
any:heures	30
any:heureux	25
any:hexham	-60
any:hid	33
any:hierarchy	-66
any:high	-31
any:highly	55
any:hijab	27
any:hill	-41
any:hillary	25
any:himself	33
any:hindoue	-45
any:hindu	31
any:hinted	72
any:hints	42
any:hire	-76
any:hired	-62
any:hires	-55
any:hiring	-30
any:historian	-55
any:history	-36
any:hiver	-39
any:hmp	-59
any:hmrc	47
any:hobby	-56
any:holder	-27
any:holiday	-40
any:homal	-39
any:home	-37
any:homework	-27
any:homogeneisation	-29
any:homogeneous	-37
any:homologation	-77
any:homologous	-33
any:homonyme	-31
any:homophobic	-40
any:homophobie	-48
any:homosexuality	-64
any:homosexuelle	58
any:honest	-36
any:honorable	-26
any:honour	-26
any:honoured	-51
any:hook	-28
any:hopes	-52
any:hopitaux	-52
any:hopper	58
any:horizon	-49
any:horlogere	-39
any:horlogerie	-60
any:hormones	26
any:horoscopes	-49
any:horror	-47
any:hors	50
any:horse	-36
any:horses	-53
any:hospital	-41
any:hospitalise	28
any:hospitalises	-53
any:hospitality	-103
any:hospitals	-98
any:host	-74
any:hosted	-33
any:hostile	65
any:hosts	28
any:hotel	-25
any:hotesse	-57
any:hour	-25
any:hourly	-33
any:house	-63
any:household	-29
any:housing	-72
any:hove	66
any:hr	-42
any:hsbc	-37
any:huet	-33
any:hugo	54
any:huile	-72
any:huissier	-63
any:huissiere	-40
any:huit	49
any:humaine	-53
any:human	-26
any:humanism	26
any:humanistes	-53
any:humanitaire	-53
any:humanites	-58
any:humanities	-43
any:humour	-32
any:hundred	-58
any:hungary	-28
any:hunger	38
any:hunt	31
any:hunters	-55
any:hurling	-31
any:hurt	60
any:husbandry	-39
any:hussar	-44
any:hybrides	-47
any:hydrogen	-27
any:hypertension	71
any:hypokhagne	-43
any:ia	-27
any:ibew	-28
any:ibiza	29
any:ice	-35
any:icons	-26
any:idea	-85
any:idealised	-38
any:idealisme	-32
any:idealist	26
any:idealiste	-45
any:idee	-53
any:idees	-31
any:idemia	-47
any:identifiee	40
any:identifying	34
any:identity	-54
any:iel	39
any:ignore	59
any:ii	63
any:ikea	-41
any:ile	-34
any:iles	-62
any:illness	27
any:illusions	-25
any:illustratrice	28
any:ils	31
any:image	-34
any:imagerie	-26
any:images	-28
any:imaginaire	-39
any:immeuble	-38
any:immobilier	-79
any:immobiliere	-51
any:immobilieres	-28
any:immobiliers	-33
any:immoral	45
any:immunocompromised	43
any:immunology	-45
any:impact	-33
any:implant	45
any:importe	-75
any:imported	-59
any:impossible	28
any:imprimerie	-37
any:imprimeur	-68
any:improvement	-39
any:improvisation	-41
any:inauguration	37
any:incapacite	47
any:incertaine	34
any:incident	-47
any:include	-62
any:includes	-54
any:including	-47
any:inclusion	49
any:incomes	28
any:incroyance	-37
any:incroyant	26
any:indemne	28
any:independance	43
any:independant	-73
any:independent	-45
any:indetectable	25
any:indictment	53
any:industrial	-44
any:industriel	-31
any:industriels	-35
any:industry	-59
any:infectious	-52
any:infirmary	-45
any:infirmier	-51
any:infirmiere	-59
any:infirmieres	67
any:infirmiers	-52
any:info	-37
any:information	-30
any:informatiques	-41
any:informatise	-102
any:informed	-44
any:infortune	-25
any:ingenieur	-89
any:ingenieure	-47
any:ingenieurs	-50
any:inhaler	-35
any:inheritance	-62
any:inherited	-68
any:initiation	-64
any:initiative	-51
any:injection	-48
any:inmate	34
any:inne	-30
any:innovation	-53
any:innover	-75
any:inquiry	-33
any:inscriptions	-31
any:inscrit	76
any:inside	-40
any:insolvency	-33
any:insomniac	51
any:insomniaque	56
any:insoumis	-28
any:insoumise	-40
any:inspecteur	-30
any:inspection	-28
any:inspector	-52
any:inspectrice	-27
any:installe	-32
any:installer	-65
any:installerait	44
any:institut	-46
any:institute	-62
any:instructor	-84
any:instruit	-47
any:instrumentiste	-34
any:insuline	-38
any:insurance	-25
any:insurer	-27
any:integration	-46
any:intendant	-26
any:intercourse	-45
any:interdit	53
any:interesse	38
any:interest	-44
any:interested	25
any:interfaces	-33
any:interimaire	42
any:interimaires	-51
any:interlocuteur	-46
any:intermittents	69
any:internat	-60
any:interne	-66
any:internes	-37
any:internet	51
any:interpose	-29
any:interprete	-64
any:interpreted	-32
any:interprets	-34
any:interrogates	-25
any:interruption	27
any:intersection	-38
any:interviewer	31
any:intimate	46
any:intimes	-28
any:intimite	-65
any:into	29
any:intolerance	35
any:introduced	-27
any:inventaires	-42
any:invented	-42
any:invention	-49
any:investigation	26
any:investigator	-90
any:investissement	-42
any:investisseurs	-33
any:investiture	39
any:investment	-73
any:investments	-30
any:investors	-35
any:invisible	45
any:invoice	-44
any:invoices	-61
any:invoicing	-38
any:iosh	28
any:ipp	37
any:ireland	-85
any:iris	-33
any:irish	-58
any:isle	-59
any:islington	-26
any:isn	42
any:iso	-54
any:issues	-39
any:ist	-29
any:istanbul	-47
any:it	29
any:italie	-36
any:italien	-58
any:italiens	-42
any:itinerant	-34
any:ivf	26
any:ivory	-61
any:ivr	-50
any:ivre	35
any:iwgb	44
any:jack	-45
any:jacquie	39
any:jadot	33
any:jailed	33
any:jain	-26
any:jambe	28
any:jambon	-29
any:january	-30
any:janvier	-35
any:jaquette	49
any:jardin	29
any:jardinerie	37
any:jardins	-50
any:jargon	-47
any:jazz	-58
any:jeans	-79
any:jersey	-31
any:jesuites	54
any:jeu	-30
any:jeunes	40
any:jeux	-49
any:jewish	-80
any:jill	35
any:jim	57
any:job	-51
any:john	-33
any:joined	29
any:joiner	-44
any:joins	-42
any:jointes	-57
any:joints	-59
any:joke	39
any:jokes	-51
any:joliment	-57
any:joue	-96
any:joueur	-39
any:journal	46
any:journaliste	-70
any:journaux	-47
any:journees	-26
any:juan	47
any:judge	-98
any:judges	-32
any:judiciaire	-32
any:judo	-70
any:juillet	47
any:juin	-47
any:juive	-48
any:jumeaux	-56
any:junior	46
any:juniors	31
any:junta	25
any:juree	-39
any:juriste	-116
any:juror	-66
any:jury	-76
any:jusqu	26
any:juste	-66
any:juvenile	-25
any:k	-35
any:k2	-56
any:kamala	71
any:kampala	26
any:kantien	30
any:karim	32
any:karyotype	30
any:keeper	-52
any:keeping	-67
any:keeps	37
any:kent	-71
any:keys	-53
any:kidney	-26
any:kidneys	43
any:kids	37
any:killed	27
any:killer	-48
any:kills	25
any:kind	-35
any:kinds	-43
any:kinesitherapeute	-61
any:king	-44
any:kinky	-25
any:kissing	64
any:kitchens	-64
any:kits	-96
any:klinefelter	-37
any:km	-26
any:knee	81
any:knees	55
any:knew	41
any:knocks	-42
any:knots	-40
any:know	52
any:knowledge	-45
any:knuckle	-37
any:korean	-40
any:koroma	30
any:kosher	-44
any:kpmg	-33
any:krishnamurti	25
any:kroll	-31
any:kruger	-32
any:kyoto	-51
any:lab	36
any:label	-55
any:labo	66
any:laborantine	-28
any:laboratoire	-52
any:laborers	61
any:labour	-44
any:labyrinthitis	32
any:lacunes	-27
any:ladies	-60
any:lads	-32
any:lady	-47
any:laicite	-30
any:laine	-42
any:laiques	-25
any:lais	-25
any:laisse	-44
any:lait	-28
any:lake	-52
any:lames	-58
any:lamour	-39
any:lance	-31
any:landlady	41
any:landlord	27
any:landscape	-38
any:lane	-86
any:langage	-38
any:langages	-29
any:languages	-29
any:lanoe	-27
any:lapel	-31
any:lapsed	34
any:laptop	-38
any:laptops	-48
any:large	-30
any:laser	-41
any:lasse	-42
any:last	41
any:late	47
any:later	41
any:latex	41
any:lathes	-34
any:latin	-39
any:laugh	-31
any:laughs	-76
any:launch	-54
any:launched	-28
any:laundring	48
any:laundry	27
any:laval	-30
any:lave	31
any:law	-41
any:lawyer	-83
any:layer	-31
any:layout	-58
any:lead	-36
any:leader	-88
any:leadership	-44
any:leaked	-31
any:lean	-39
any:leaning	28
any:learn	29
any:learning	35
any:least	-41
any:leavers	-26
any:lecteurs	-52
any:lecture	-62
any:lecturer	-89
any:lectures	-57
any:leeds	-41
any:left	28
any:legacies	-33
any:legal	-62
any:legendary	-32
any:legeres	56
any:legislation	-26
any:legue	-57
any:leicester	-43
any:leith	27
any:lenine	55
any:lenoir	-50
any:leroy	53
any:lesbian	25
any:lesbiennes	30
any:lesbos	-50
any:lese	-37
any:let	28
any:letters	-68
any:letting	-30
any:lettres	-29
any:leur	39
any:levain	-29
any:levee	43
any:level	-79
any:lever	48
any:levure	-30
any:levures	-46
any:lgbt	-45
any:liability	-29
any:liaisons	-28
any:lib	-25
any:liberale	-61
any:liberals	36
any:liberee	-54
any:libertin	44
any:libertinage	-26
any:liberty	-33
any:libraire	-34
any:librarian	-51
any:library	-72
any:librement	38
any:libres	45
any:licence	-50
any:licencie	27
any:licensed	-52
any:licensing	-45
any:lieu	52
any:lieutenant	-39
any:lieux	-27
any:life	35
any:lifting	43
any:lifts	-42
any:lighting	-82
any:lights	-45
any:lignee	-31
any:lignes	-50
any:ligue	-68
any:lily	-25
any:limagrain	-33
any:limitante	-41
any:limitantes	-38
any:limoges	-31
any:limousine	-26
any:limp	-47
any:limps	35
any:lincoln	-31
any:lind	-31
any:linen	-37
any:lingerie	-64
any:link	-49
any:linkedin	41
any:lion	-39
any:lip	-26
any:lipsticks	-39
any:liquidation	-26
any:lisais	-26
any:lisbonne	-46
any:list	36
any:listed	-33
any:listen	-27
any:listens	-59
any:listes	-34
any:lists	-43
any:literacy	-67
any:literie	-51
any:lithium	27
any:litigation	-74
any:litige	-58
any:lits	-33
any:litteraire	-26
any:litterature	-38
any:live	28
any:lived	-27
any:lives	30
any:living	-40
any:livraison	-43
any:livre	-37
any:livreurs	70
any:llc	-72
any:lloyds	-32
any:loads	-63
any:loan	-79
any:lobbying	-41
any:local	42
any:lock	-27
any:locuteurs	-31
any:lodge	26
any:lodged	-25
any:lodger	30
any:loge	-45
any:logement	-35
any:loges	-40
any:logeur	-31
any:logged	35
any:logisticienne	-35
any:logistics	-70
any:logistique	-38
any:logo	-51
any:logs	38
any:loire	-65
any:longtemps	-36
any:longtermist	80
any:longue	-47
any:looked	-40
any:looking	-60
any:loop	64
any:loose	-37
any:lopes	-26
any:lopez	-31
any:lords	-30
any:lorient	-28
any:lorrain	-45
any:lorries	-71
any:lors	63
any:lorsqu	30
any:loss	-49
any:lost	49
any:lot	37
any:loti	70
any:lots	-31
any:louboutin	-28
any:loudeac	-37
any:lounge	-62
any:lourdement	46
any:lourdes	-37
any:lovers	25
any:loves	-67
any:loving	51
any:lovingly	-29
any:lower	-51
any:loyal	-25
any:lr	47
any:lrem	-57
any:lsf	-38
any:ltd	-48
any:lubrifiants	-29
any:luc	30
any:lucie	25
any:lucien	-29
any:ludotheque	-49
any:lues	26
any:luggage	-52
any:lui	27
any:lumiere	-41
any:lunettes	-28
any:lung	-69
any:lupin	-29
any:lupus	34
any:luron	-48
any:lussac	-37
any:lutenist	-38
any:lutte	-59
any:luxemburg	-38
any:lycee	-82
any:lyceens	-56
any:lyon	-25
any:lyonnaise	-26
any:m6	-41
any:machines	-75
any:maconnerie	-35
any:macons	-34
any:macular	38
any:madame	26
any:made	-35
any:madrid	-35
any:magasin	26
any:magasinier	-45
any:magasins	25
any:magistrate	-47
any:magreb	-27
any:mai	41
any:maif	-60
any:mails	-28
any:main	-50
any:maine	-69
any:maintainer	-38
any:maintenance	-34
any:maintenant	59
any:mainteneur	-31
any:mais	30
any:maison	-40
any:maitre	-76
any:maitresse	-49
any:maitrise	-25
any:majeure	26
any:major	-65
any:maker	-90
any:mal	-32
any:malade	-41
any:malades	-54
any:maladies	-70
any:malentendante	35
any:malentendants	-36
any:malgre	27
any:mall	-36
any:malware	-46
any:maman	-66
any:mamans	57
any:mammoth	-28
any:managed	-59
any:management	-26
any:manager	-78
any:managers	-39
any:manages	-40
any:managing	39
any:manchester	-35
any:mandat	57
any:mandataire	-82
any:mandatent	-27
any:mandats	39
any:mangeur	44
any:manifestes	27
any:manipulatrice	-30
any:mannequin	-34
any:manner	-28
any:manque	-32
any:mans	-28
any:mantra	-74
any:manual	-44
any:manuel	-73
any:manufacturer	-68
any:manufacturing	-28
any:many	-46
any:map	-42
any:maquettiste	-42
any:marais	-73
any:marathon	-32
any:marbre	-28
any:marc	-51
any:marchandise	-37
any:marchandises	-25
any:marche	-85
any:marches	27
any:marco	29
any:marfan	-35
any:margate	54
any:marge	26
any:margin	31
any:margins	-86
any:mari	-48
any:mariages	-77
any:marianne	37
any:marin	-69
any:marine	28
any:marines	-32
any:maritimes	-29
any:marivaux	-35
any:mark	-37
any:market	-117
any:marketing	-73
any:marks	-47
any:marmite	-28
any:maroquinerie	-30
any:maroquiniere	-61
any:marque	-108
any:marques	-50
any:marraine	-50
any:marriages	44
any:married	-39
any:marseille	31
any:marteau	-38
any:martin	-63
any:marvin	-50
any:marxiste	40
any:masks	-38
any:mason	-79
any:masonic	37
any:mass	-50
any:massage	-43
any:masse	-40
any:masseur	-60
any:master	-54
any:masterchef	-30
any:match	29
any:matched	-40
any:mate	29
any:materialiste	-93
any:materialistic	-54
any:materials	-56
any:materiaux	-46
any:mathematics	-29
any:mathieu	32
any:matiere	-35
any:matins	25
any:matrimoniaux	-43
any:matter	29
any:mattered	-44
any:maud	41
any:may	47
any:maybe	25
any:mayfair	-30
any:mayor	-64
any:mba	-37
any:meaning	29
any:means	-32
any:measure	-71
any:mecanicien	-34
any:mecaniques	-51
any:mechanic	-61
any:medaille	-29
any:medecin	47
any:medecine	-36
any:media	-51
any:medias	-28
any:mediateur	-44
any:mediatrice	-62
any:medic	45
any:medical	-27
any:medicale	-69
any:medicalise	-28
any:medically	80
any:medicament	-45
any:medicaments	-37
any:medication	39
any:medicine	-37
any:mediocrity	-31
any:meditation	-48
any:medite	32
any:mediter	-58
any:mediterranean	37
any:meeting	-31
any:meetings	-80
any:mefv	32
any:meilleur	-65
any:meilleure	-30
any:melanoma	36
any:mele	48
any:melenchon	31
any:member	35
any:membership	-42
any:membre	47
any:meme	60
any:memoir	30
any:memoires	-35
any:memoirs	-29
any:mena	-28
any:menage	49
any:mended	-28
any:mendel	-33
any:menee	-44
any:meneur	41
any:mensuels	-55
any:mental	-36
any:mentioned	-36
any:mentions	52
any:mentor	-109
any:ments	-38
any:menuiserie	25
any:menuisier	-32
any:menus	-43
any:mep	33
any:mer	-110
any:merchandiser	-59
any:merci	28
any:meres	28
any:merger	-44
any:merogis	-47
any:mers	-25
any:messages	56
any:messe	-40
any:mesure	-64
any:mesurer	-57
any:metabolises	34
any:metaux	-35
any:method	-35
any:methodes	50
any:methodist	-53
any:methodists	-42
any:methods	-36
any:metiers	-63
any:metrage	-28
any:metrics	-54
any:metro	-31
any:metropole	-32
any:metz	42
any:mi	35
any:miami	49
any:mice	-25
any:microbes	-29
any:microbiologiste	-29
any:middle	-31
any:midi	-36
any:midlands	-30
any:migraines	43
any:migration	-29
any:mild	57
any:mile	-30
any:milieu	-39
any:militaire	-31
any:militant	25
any:military	28
any:mill	-28
any:million	-59
any:mills	-59
any:mimic	-76
any:mind	-33
any:miner	-68
any:mineur	-44
any:ministere	-50
any:ministers	-57
any:ministres	-66
any:ministry	-56
any:minsk	-30
any:minster	-25
any:minuscule	-32
any:minutes	-43
any:miracles	-51
any:misconduct	46
any:mise	62
any:miss	-59
any:mission	-64
any:missionary	-25
any:mitigation	-47
any:mitterrand	35
any:mixte	-49
any:mjc	26
any:mobile	-78
any:mobilier	-51
any:mobilisation	-40
any:mode	-53
any:model	38
any:modelling	42
any:models	-25
any:modem	-27
any:moderated	-37
any:moderatrice	-46
any:modes	-72
any:modest	-51
any:module	-31
any:moine	-30
any:moins	37
any:mois	30
any:moitie	44
any:moleculaire	-41
any:molecular	-46
any:monarchist	31
any:monday	-40
any:mondays	-29
any:monde	-26
any:monetaire	-36
any:money	52
any:moniteur	-53
any:monitor	-29
any:monk	-42
any:monnaie	-41
any:monogamous	30
any:monopoly	-49
any:monozygotes	-45
any:montage	-25
any:montagne	-62
any:monteur	-59
any:monteuse	-37
any:montpellier	-45
any:montrent	-55
any:montreuil	-27
any:moon	35
any:moquaient	34
any:moral	-60
any:mormon	-40
any:morning	31
any:mornings	-34
any:mosaic	32
any:mosaicism	27
any:mosaique	33
any:moscou	26
any:mosquito	-32
any:mostly	-66
any:moteur	-87
any:moteurs	-31
any:motion	33
any:motorisee	-30
any:mots	-52
any:motto	-61
any:moulage	-45
any:moulages	-26
any:moulin	-31
any:mouse	-37
any:mouvement	-44
any:mouvementee	-29
any:mover	-30
any:moyens	-25
any:mr	35
any:mrs	-30
any:ms	42
any:msc	-49
any:much	-62
any:mugged	-66
any:mulhouse	-40
any:multicarte	-62
any:multiple	49
any:multiplie	35
any:mum	26
any:mumbai	-32
any:municipaux	29
any:murailler	-41
any:mural	-37
any:murder	-30
any:murmure	35
any:murphy	-27
any:muscle	27
any:muscular	30
any:musee	-99
any:museum	-101
any:museums	-32
any:music	-64
any:musical	-53
any:musicale	-74
any:musicians	34
any:musiciens	36
any:musique	-43
any:muslim	-33
any:musulman	-57
any:mutation	-25
any:mutations	-46
any:mute	-30
any:mutee	-34
any:mutual	-43
any:mutualiste	-44
any:mutuel	-25
any:mutuelle	-83
any:myself	59
any:mystere	33
any:nageuse	-72
any:naissance	60
any:naked	-38
any:named	47
any:names	-47
any:naming	-38
any:namur	-58
any:nanny	34
any:nanterre	-59
any:napo	29
any:narcisses	-43
any:nash	-51
any:nasuwt	-28
any:nation	-30
any:nationale	-51
any:nationalist	60
any:nationwide	-29
any:nato	43
any:natural	-42
any:naturalist	-58
any:naturaliste	-28
any:naturel	-52
any:naturelle	-81
any:nautilus	42
any:naval	-43
any:navigateur	-51
any:navires	-43
any:nazi	-28
any:neant	62
any:neat	-52
any:neatness	-72
any:need	30
any:needed	-43
any:negoce	-29
any:negociable	-36
any:negociant	-93
any:negociateur	-30
any:negociatrice	-28
any:negocie	-106
any:negotiated	-71
any:negotiation	-28
any:negotiations	-75
any:neige	-42
any:neighbour	57
any:neonatal	-25
any:networks	-26
any:neu	35
any:neuf	-47
any:neuilly	-27
any:neurofibromatosis	40
any:neurones	-25
any:neurovasculaire	-26
any:nevers	-59
any:nevertheless	40
any:new	-27
any:newborn	-41
any:newbury	38
any:nextflow	-38
any:ngo	-45
any:nhs	-87
any:nichols	-33
any:nickname	-41
any:nicola	54
any:nightclub	-30
any:nights	38
any:nihilism	-34
any:nil	-30
any:nine	-76
any:nineties	51
any:niort	-55
any:nipsa	72
any:niveau	-35
any:noel	30
any:noir	-40
any:noisette	-34
any:nombre	-39
any:nominated	48
any:nomme	-39
any:noon	-74
any:nor	47
any:nord	33
any:nordique	-41
any:nordisk	-51
any:norfolk	-44
any:normal	37
any:normande	-55
any:north	-52
any:norway	-46
any:norwegian	-33
any:nos	-36
any:notaire	-41
any:notaries	-32
any:notes	27
any:nothing	42
any:notice	-73
any:notices	-36
any:notoire	30
any:nouveau	-34
any:nouveaux	-63
any:novel	-109
any:novelist	-45
any:novice	-31
any:now	33
any:nuclear	42
any:nues	-34
any:nuits	59
any:nuj	-35
any:number	25
any:numbers	-73
any:numerate	-26
any:numerical	-27
any:numerique	-67
any:numeriques	-25
any:numerisation	-36
any:numero	32
any:nurse	-81
any:nursed	-57
any:nursery	-47
any:nurses	-41
any:nus	-29
any:nutrigenetique	-38
any:nutrigenomics	26
any:nvq	-41
any:obama	31
any:obedience	29
any:obituaries	-26
any:objected	-31
any:objection	65
any:objects	47
any:obligation	31
any:obligatoire	-31
any:observer	-31
any:obtenu	-34
any:occupational	-68
any:ocd	29
any:octobre	51
any:odd	-57
any:oeuvre	-95
any:offences	-56
any:offenders	-36
any:offending	-28
any:offer	-28
any:offered	44
any:officer	-60
any:officers	-27
any:official	25
any:officier	-50
any:officiere	-45
any:officine	-52
any:offre	-46
any:offres	-64
any:offshore	42
any:ogg	-35
any:oil	-42
any:oiseaux	-28
any:okoro	30
any:old	26
any:olive	-32
any:oliver	42
any:olympics	-54
any:once	30
any:oncles	53
any:oncogenetique	25
any:oncologie	-38
any:ones	-49
any:onfray	-32
any:ong	-31
any:ongulaire	-60
any:onlyfans	34
any:ons	-37
any:opening	-30
any:opera	-76
any:operated	-28
any:operative	28
any:operator	-53
any:operatrice	-45
any:opere	32
any:opinion	-54
any:opioid	-42
any:opioides	-25
any:oposant	42
any:opportunities	38
any:opposante	35
any:oppose	47
any:opposite	-37
any:opposition	27
any:opte	-35
any:opted	-32
any:opticienne	-61
any:option	-61
any:optional	29
any:optique	-74
any:oracle	-34
any:oral	-34
any:oratrice	46
any:orchidees	-30
any:orchids	-37
any:ordained	25
any:ordered	39
any:ordonnancement	-58
any:ordres	-26
any:ore	-34
any:oreilles	38
any:organigramme	-46
any:organisateur	-28
any:organisation	-50
any:organisatrice	-67
any:organise	-63
any:orgues	-44
any:orgy	-31
any:orient	-45
any:orientale	-59
any:orientation	-97
any:orientations	-30
any:oriente	-28
any:orientee	-31
any:origine	32
any:orkney	-50
any:orleans	-31
any:orr	-32
any:orsay	-30
any:ortega	-71
any:orthodox	-82
any:orthodoxe	-51
any:orthopaedic	-27
any:orthopedie	-37
any:orthopediques	-32
any:orthophoniste	-47
any:orthoptiste	-41
any:osaka	38
any:oscp	-50
any:osei	-35
any:oser	27
any:oslo	-33
any:others	-47
any:otherwise	-32
any:ott	46
any:ottawa	50
any:ouest	-69
any:oui	57
any:outdoors	25
any:outed	28
any:outfitter	-60
any:outil	36
any:outillage	-40
any:outlook	45
any:outrage	33
any:outreach	-35
any:outs	-58
any:outside	37
any:outspoken	44
any:ouverture	-31
any:ouvertures	-58
any:ouvrier	-43
any:ouvriere	-40
any:ouvriers	-42
any:ouvrons	43
any:ovens	-43
any:over	-41
any:overtime	33
any:ovocytes	25
any:owned	-36
any:owner	-43
any:owners	-44
any:owns	36
any:oxygen	-52
any:pa	-65
any:pace	-26
any:pacemakers	-45
any:pacific	-52
any:pacifica	-33
any:packaging	-38
any:pacs	-31
any:pacse	-77
any:page	42
any:pages	-46
any:paillettes	-27
any:pain	-33
any:painkillers	57
any:paint	-35
any:painter	-40
any:painting	-25
any:pair	-42
any:pairs	-78
any:palace	-30
any:palais	-50
any:palate	57
any:pallet	-30
any:palliatifs	31
any:palm	-29
any:palmaire	67
any:palme	-28
any:palmer	-81
any:palmistry	-57
any:panama	25
any:pandemic	-58
any:panels	-33
any:pannes	-40
any:pansexual	28
any:pantheiste	25
any:papa	-36
any:papas	41
any:paper	-31
any:paperasse	-65
any:papers	-54
any:paperwork	-68
any:papiers	-30
any:parade	-33
any:paraissent	-56
any:paralegal	-32
any:paralympians	-39
any:paralympic	-31
any:paralysait	-28
any:paralysed	-32
any:paralysie	-47
any:parapharmacie	-27
any:parc	-81
any:parcours	-60
any:parcs	-64
any:parent	-45
any:parental	-117
any:parents	-29
any:paris	-35
any:parish	-58
any:parishes	-40
any:park	-76
any:parlement	-48
any:parlementaire	-83
any:parler	-64
any:parlez	44
any:parliament	-30
any:parliamentary	-61
any:paroisse	-33
any:parraine	63
any:parrainee	53
any:partagee	-27
any:partageons	38
any:partager	-34
any:partially	49
any:participants	-45
any:participe	58
any:particle	-31
any:particulier	34
any:parties	-55
any:partis	-33
any:partner	-53
any:partout	-48
any:passage	-46
any:passations	-80
any:passe	45
any:passee	58
any:passenger	-35
any:passeport	-67
any:passeports	-43
any:passion	-86
any:passionate	-59
any:passionately	-42
any:passive	-81
any:passphrases	32
any:passport	-33
any:pasteur	-75
any:pastor	43
any:pastoral	40
any:pastry	-46
any:patch	-57
any:patent	-64
any:patented	-49
any:patents	-73
any:paternite	-42
any:paternity	-36
any:pathway	-34
any:patience	-99
any:patient	-119
any:patiente	57
any:patissier	-75
any:patissiere	-46
any:patrimoine	-60
any:patrols	-27
any:patron	-25
any:patronal	-44
any:patronale	-47
any:patronne	55
any:paturages	-26
any:paul	-40
any:paulo	27
any:paume	49
any:payes	-39
any:paying	-55
any:payments	-66
any:payroll	-105
any:paysannes	-45
any:pcr	-52
any:peace	29
any:peau	57
any:peaux	-41
any:pecresse	63
any:pedagogique	-58
any:peels	-35
any:peer	-30
any:peers	-57
any:peine	-30
any:peint	-30
any:peintre	-72
any:pelerinage	43
any:peloton	-45
any:pen	46
any:penal	-53
any:penaliste	-29
any:penalty	-37
any:pending	32
any:penicillin	43
any:penitentiaire	-124
any:penrith	39
any:pensee	-39
any:penseur	47
any:penseurs	66
any:people	-34
any:pepinieriste	-58
any:percage	-27
any:perceuse	-25
any:perd	48
any:perdu	47
any:perdue	-73
any:perfectionism	-58
any:perfectionnisme	-54
any:perfectly	29
any:perfusion	-35
any:period	-98
any:perjury	59
any:perkins	-32
any:permanence	-39
any:permanent	-26
any:perpignan	-51
any:perquisition	-52
any:perrot	28
any:person	57
any:personally	30
any:personas	-29
any:personnel	-26
any:personnes	-100
any:persons	55
any:pertes	44
any:perth	-51
any:peru	31
any:petersbourg	-31
any:petitami	-46
any:petites	28
any:petition	-26
any:petits	-38
any:petrol	29
any:peu	47
any:peuples	-61
any:phare	-26
any:pharmaceutique	-38
any:pharmacie	-78
any:pharmacies	-41
any:pharmacogenetic	27
any:pharmacogenetique	-32
any:pharmacovigilance	-30
any:pharmacy	-52
any:phase	-47
any:phd	-28
any:philadelphia	-35
any:philippines	-35
any:philosopher	-38
any:philosophy	-38
any:phobique	57
any:phones	43
any:photographe	-101
any:photographer	-64
any:photographiee	28
any:photographique	-43
any:photographiques	-44
any:photography	-54
any:photoshop	-41
any:phrase	-55
any:phylogenetic	-47
any:physicienne	-67
any:physicist	-49
any:physics	-29
any:physiotherapist	-37
any:physique	45
any:piano	-52
any:pic	40
any:picked	-51
any:picketwire	-26
any:picking	-42
any:pieces	-56
any:pied	-61
any:pieds	60
any:pierre	26
any:pieton	-44
any:pigments	-64
any:pigs	-45
any:pill	-25
any:pills	-41
any:pilots	44
any:pilule	26
any:piment	-50
any:pincer	55
any:pink	-50
any:pinnacle	-25
any:pinto	-40
any:pipelines	-46
any:piqure	-39
any:pis	39
any:piste	-46
any:pit	-30
any:pitch	-93
any:pity	27
any:pkd1	31
any:pku	-29
any:place	51
any:plafonds	-65
any:plaide	-25
any:plainly	-55
any:plaisanterie	38
any:plaisirs	-48
any:plan	-65
any:planner	-99
any:planning	-95
any:plans	-60
any:plantes	32
any:plaquiste	-45
any:plasma	-42
any:plat	-55
any:plateforme	-64
any:platform	-40
any:plato	70
any:plats	66
any:playboy	-48
any:played	-30
any:players	-29
any:playground	-38
any:plays	-67
any:plea	56
any:please	27
any:pleased	-33
any:pleasures	-39
any:pledge	-84
any:plein	25
any:plis	-68
any:plombier	-62
any:pluie	-25
any:plumber	-54
any:plume	33
any:pluriel	-48
any:pme	-42
any:pneus	-28
any:poa	58
any:podcasts	-40
any:poeles	-46
any:poet	36
any:poetry	-26
any:poignee	-25
any:point	-37
any:pointage	-51
any:pointe	49
any:pointed	-28
any:pointer	42
any:pointeuse	-65
any:pointeuses	-52
any:points	-60
any:pois	-28
any:poissy	36
any:poker	-30
any:poland	41
any:polars	-38
any:pole	-31
any:polices	-82
any:policy	-68
any:politely	-26
any:political	-44
any:politique	-33
any:politiques	-73
any:politiste	-50
any:poll	-41
any:polling	-51
any:polonaise	-39
any:polyamour	-27
any:polyartrite	46
any:polycystic	36
any:polypose	30
any:pompier	-72
any:ponctualite	-66
any:ponctuel	-41
any:ponctuelle	-27
any:pons	55
any:pont	-79
any:pontages	57
any:popper	-27
any:populaire	-67
any:populations	-39
any:populisme	-34
any:porcs	-31
any:porn	37
any:porno	-41
any:pornographie	-34
any:pornography	33
any:port	40
any:porters	-30
any:porteurs	-35
any:portfolio	-71
any:portiques	-26
any:porto	-67
any:portraitiste	-59
any:portraits	-47
any:pose	-61
any:posed	36
any:posee	-58
any:poser	-48
any:positiviste	-28
any:postdoc	-56
any:poster	49
any:posters	-27
any:postes	-35
any:postgresql	-57
any:postpone	-37
any:posts	60
any:postures	-26
any:poterie	-33
any:pottery	-27
any:poulain	51
any:poulpe	-48
any:poultry	27
any:poursuites	31
any:pourtant	32
any:pousse	-27
any:poussins	-48
any:pouvoir	-37
any:power	-52
any:practice	-105
any:practise	32
any:pragmatic	-26
any:pragmatique	-34
any:pragmatist	-61
any:praises	-26
any:prat	52
any:praticiens	39
any:pratiquante	-58
any:pratique	29
any:pratiques	-34
any:pray	-25
any:prays	-34
any:preacher	-49
any:preavis	-39
any:preceptes	26
any:preche	-41
any:precinct	38
any:predecesseur	-39
any:prefectorale	-53
any:preferences	35
any:preferred	27
any:pregnant	27
any:premiere	28
any:premiers	-32
any:premises	-48
any:premutation	-29
any:preparatrice	-43
any:prepared	-45
any:prescription	34
any:presence	-70
any:present	47
any:presentation	-31
any:presentations	-34
any:presente	29
any:presented	-25
any:presenter	-30
any:preservatifs	-38
any:preside	36
any:president	-27
any:presidential	-29
any:press	-65
any:presse	-37
any:pression	32
any:pressure	46
any:prestataire	-43
any:prestidigitateur	-53
any:pretend	42
any:pretentions	-45
any:prets	-31
any:preventeur	-52
any:prevention	-43
any:preventive	-27
any:preventives	-32
any:prevenu	-27
any:previent	-38
any:previous	65
any:prevoyance	-48
any:prevue	27
any:price	-44
any:pricing	-43
any:pride	-61
any:primary	-45
any:prime	-66
any:princes	-29
any:principes	25
any:printemps	38
any:printer	-74
any:printers	-51
any:printing	-47
any:prises	34
any:prisoners	-32
any:prisonnier	45
any:prisons	-56
any:privacy	-42
any:private	-50
any:prive	-29
any:privilege	-28
any:prix	-83
any:prize	-84
any:pro	39
any:probationary	-52
any:problem	39
any:procedure	-31
any:proces	-55
any:process	-63
any:processing	-36
any:prochaines	37
any:procuration	-41
any:procurement	-53
any:procureur	56
any:product	-90
any:producteurs	-33
any:production	-51
any:productions	-41
any:produit	-53
any:produits	-44
any:professe	30
any:professeur	-39
any:professeure	-68
any:professional	-59
any:professionals	57
any:professionnel	-36
any:professionnelle	33
any:profil	26
any:profile	47
any:profonde	-29
any:profoundly	36
any:programme	-58
any:programmer	-83
any:progres	-33
any:progresse	-46
any:progressive	-49
any:project	-75
any:projet	-123
any:projets	-76
any:promise	39
any:proof	-46
any:prop	-43
any:proposition	-26
any:propositioned	34
any:propre	33
any:proprietaire	-35
any:propriete	-49
any:prosecuted	37
any:prosecution	-25
any:prosecutor	-44
any:proselytisme	36
any:prospectuses	-38
any:prostheses	-55
any:prostitutes	-27
any:prostitution	-79
any:protection	-59
any:proteines	-33
any:protest	-59
any:protestant	-33
any:protestante	-48
any:protestation	-39
any:proteste	49
any:prothese	25
any:protheses	-70
any:prothesiste	-67
any:prototype	-26
any:prototypes	-56
any:proust	-40
any:proved	-33
any:proven	-33
any:province	26
any:provincial	39
any:proximite	-25
any:prudence	-70
any:ps	27
any:psychiatric	-33
any:psychiatrie	-58
any:psychiatrist	42
any:psychologue	-56
any:ptsd	42
any:public	-27
any:publicitaire	-34
any:publicitaires	-35
any:publics	-43
any:publie	-32
any:published	-44
any:publisher	-65
any:puceau	32
any:pugh	-39
any:puis	-46
any:puits	-47
any:pulse	-53
any:punctual	32
any:punctuality	-90
any:pupil	30
any:pupils	-49
any:pur	-34
any:purser	-52
any:put	-46
any:puts	51
any:putsch	45
any:pvda	72
any:qlik	-48
any:qpcr	-35
any:qt	58
any:qualification	-42
any:qualifiee	-28
any:qualite	-74
any:quality	-56
any:quant	-37
any:quarry	-51
any:quartier	-48
any:quashed	44
any:quatre	-41
any:quayle	25
any:que	36
any:quebec	-41
any:queen	-29
any:quelle	-40
any:questionnaire	32
any:questions	-44
any:queue	-30
any:queues	-29
any:qui	-26
any:quick	-84
any:quiet	-43
any:quimper	-37
any:quipped	-39
any:quitte	29
any:r	-69
any:rabbin	-53
any:race	-27
any:racecourse	-45
any:racing	-30
any:raconte	28
any:radical	-46
any:radicalement	-39
any:radie	79
any:radio	-130
any:radioamateur	-50
any:radiology	-36
any:raelienne	52
any:railroad	-36
any:railway	-51
any:rainbow	-52
any:raise	-48
any:raised	34
any:raison	-27
any:ramadan	-56
any:ramp	-31
any:ran	-45
any:randonnee	-44
any:rang	-40
any:range	-93
any:rangement	-61
any:rangements	-33
any:ranger	-69
any:ranks	30
any:rao	70
any:rappel	-32
any:rapport	-43
any:rapporteur	-39
any:rapports	-34
any:rapproche	34
any:rapprochee	40
any:rapprocher	-37
any:rare	-42
any:rassemblement	-26
any:rate	-71
any:ratepayers	-44
any:rational	-63
any:rationalist	43
any:rationnelle	-61
any:ravel	-27
any:razor	-43
any:rcn	48
any:re	-52
any:react	-48
any:read	-38
any:readers	-36
any:reading	-31
any:ready	-40
any:realise	-39
any:realist	-44
any:reasons	41
any:reau	-53
any:rebond	-72
any:rebuilding	-28
any:rebuilt	-31
any:recalls	-35
any:receipts	40
any:recently	-45
any:reception	-59
any:receptionist	-105
any:recession	-48
any:recessions	-48
any:recessive	-48
any:rechute	32
any:rechutes	25
any:recidiviste	77
any:recipes	-28
any:recits	-47
any:reclamations	-37
any:reclame	28
any:reclusion	-42
any:recognisable	-39
any:recognised	-41
any:recognises	-32
any:recognition	-39
any:recoit	-41
any:recombination	-44
any:recommandation	-51
any:recommande	-34
any:reconnaissance	-46
any:reconnaitre	30
any:reconnu	46
any:reconquete	36
any:reconvertit	-45
any:recordings	-52
any:recordist	-40
any:recours	-31
any:recouvrement	-43
any:recovered	-43
any:recruiter	30
any:recruitment	-52
any:recrute	-50
any:recruteur	55
any:rectorat	-45
any:recu	32
any:recueilli	-28
any:recupere	38
any:recurrente	31
any:recycle	-44
any:red	-47
any:redacteur	-74
any:redactrice	-71
any:redige	-84
any:redon	-30
any:redonne	-46
any:redresse	-38
any:reduit	-37
any:reduite	-36
any:redundancy	-48
any:reeducation	-41
any:reels	-37
any:reenroler	30
any:refection	-80
any:reference	-28
any:references	-40
any:referendum	41
any:referente	36
any:reflexion	-40
any:refondue	-28
any:reform	-28
any:refoule	-36
any:refrigere	-48
any:refroidi	55
any:refuge	-45
any:refugies	-27
any:refuse	67
any:refuses	39
any:regard	-32
any:regardant	-28
any:regarde	-56
any:regimes	-28
any:regionale	62
any:regionales	-34
any:regions	-49
any:regisseur	-51
any:regisseuse	45
any:register	-33
any:registrar	-66
any:registration	-27
any:reglages	-32
any:regle	-32
any:regret	-40
any:regrette	50
any:regular	45
any:regulation	-47
any:regulator	-83
any:regulier	68
any:rehab	-27
any:rehired	52
any:rein	47
any:reine	-42
any:reinsurance	-29
any:rejected	48
any:rejects	67
any:rejette	32
any:rejoined	28
any:rejoint	28
any:relations	-73
any:relationship	38
any:relationships	-67
any:relaxe	63
any:relaxee	35
any:releases	-88
any:relectrice	-39
any:relevait	-34
any:relevance	-26
any:releve	-41
any:relieuse	-55
any:remain	30
any:remainers	35
any:remand	38
any:remede	-26
any:remedes	-29
any:remedy	-40
any:remember	-31
any:remembering	26
any:remercier	-40
any:reminds	-49
any:remise	-27
any:remission	45
any:remote	-47
any:remplacant	-30
any:remplace	-34
any:remuneration	-26
any:remuneree	-44
any:rencontre	27
any:rencontres	-43
any:rend	34
any:rendus	-61
any:renegotiated	-26
any:renie	62
any:rennes	-36
any:renouvellement	30
any:renove	-49
any:renown	46
any:rentree	28
any:renvoi	31
any:reorganisation	-36
any:repaid	-68
any:repair	-77
any:repaired	-51
any:reparations	-66
any:repare	-25
any:repart	31
any:repenti	52
any:repertoire	-47
any:repete	-60
any:replaced	-33
any:replicated	-38
any:repondre	-29
any:reponses	-34
any:reportage	-32
any:reporter	-76
any:reporting	-36
any:reprendre	34
any:reprennent	-42
any:representante	-30
any:represented	-31
any:represents	-73
any:repris	-43
any:reprises	29
any:reproduction	-57
any:republic	-31
any:republicain	-44
any:republicaine	-59
any:republicains	-26
any:republicans	41
any:republique	-55
any:reputation	-35
any:request	-37
any:requested	-29
any:requirements	-32
any:requires	-63
any:requis	58
any:rerouted	-27
any:research	-87
any:researched	-27
any:researcher	-79
any:reseaux	-38
any:reserve	37
any:reserviste	42
any:reset	-47
any:residence	-33
any:resident	34
any:respecte	-25
any:responsable	-35
any:ressemblance	49
any:ressuscite	-41
any:restaurant	-78
any:restaurants	-62
any:restauration	-31
any:restauratrice	-51
any:restaure	-63
any:reste	-33
any:rester	-72
any:restoration	-42
any:restored	-38
any:restores	-69
any:restriction	57
any:restrictions	40
any:resumes	-33
any:retail	-56
any:retards	-70
any:retenu	-60
any:retient	40
any:retina	-61
any:retinal	-28
any:retinopathy	-34
any:retire	42
any:retired	-87
any:retirement	-76
any:retour	43
any:retrained	63
any:retraining	-34
any:retraite	-73
any:retraites	25
any:retrouve	28
any:retrouvee	33
any:return	-83
any:returned	-51
any:returning	-43
any:returns	-26
any:reunions	-56
any:reussi	59
any:reussir	-80
any:reussite	-74
any:reuters	-28
any:revelait	-28
any:revendique	27
any:revendu	-52
any:revendue	-28
any:revenu	-48
any:revient	47
any:reviewer	-93
any:reviews	-41
any:revision	-38
any:revolution	-63
any:revolutionary	-45
any:revu	-27
any:revue	-95
any:rewritten	-37
any:rewrote	-45
any:rey	-42
any:reyes	50
any:rez	32
any:rheumatologist	-27
any:rhone	-35
any:rhume	-25
any:riant	-41
any:rica	-40
any:ridge	-44
any:right	-38
any:rights	-36
any:rigoureuse	-51
any:rigueur	-54
any:ringleader	59
any:riom	-34
any:riots	-31
any:risque	52
any:risques	-25
any:rit	-33
any:rival	-45
any:rive	-39
any:river	-28
any:riverains	-36
any:rmt	35
any:roach	37
any:road	-48
any:roadbuilder	-50
any:roadmaps	-25
any:rob	32
any:robbery	-51
any:robes	-59
any:robin	44
any:robots	-63
any:roche	31
any:rock	-30
any:roehampton	-57
any:roissy	28
any:role	-30
any:roll	-67
any:rolled	-40
any:rollo	38
any:roman	-103
any:romance	-58
any:romanciere	-53
any:romanes	-32
any:romans	-61
any:ronde	-28
any:rondement	-60
any:rondes	-35
any:ronfle	37
any:roofer	-26
any:rooke	47
any:room	-70
any:rooms	-64
any:root	-25
any:rope	-34
any:roque	-33
any:rosa	-34
any:roses	-36
any:rosicrucian	51
any:rosicrucien	43
any:rosiers	-43
any:ross	-36
any:rota	-45
any:rotary	-43
any:roue	-55
any:rouen	-39
any:rouge	-109
any:rouges	-34
any:rougi	70
any:roulant	28
any:roulants	-45
any:round	-42
any:roundabouts	-31
any:roussel	-60
any:route	-52
any:routiers	-80
any:routine	-72
any:routing	-49
any:rowe	-39
any:rowers	-42
any:rowing	-32
any:roy	29
any:royal	-49
any:royaliste	25
any:royan	-44
any:rqth	44
any:rrh	-33
any:rss	-63
any:rtbf	-35
any:rudolf	25
any:rue	-91
any:rugby	-139
any:ruiz	-57
any:ruling	-25
any:rum	-26
any:rumeur	47
any:rung	-51
any:rungis	-37
any:runner	-52
any:running	39
any:runs	-38
any:rurale	27
any:rwanda	54
any:rythme	34
any:sabatier	-26
any:sable	-45
any:saboteur	37
any:sacked	-39
any:sade	-56
any:sadomasochisme	28
any:safeguarding	-27
any:safety	-28
any:sage	-125
any:said	56
any:sailors	-25
any:saine	46
any:saines	-34
any:sais	-37
any:saison	-50
any:salaire	32
any:salaires	-34
any:salaried	-30
any:salariee	-32
any:salary	-44
any:sales	-103
any:salesman	-74
any:saliva	-33
any:salmon	-102
any:salon	-52
any:salons	40
any:salvation	-62
any:sami	42
any:sanatorium	37
any:sandhurst	42
any:sandra	-25
any:sans	26
any:sante	-44
any:sap	-47
any:sappho	-34
any:sarah	-45
any:sarkozyste	43
any:sas	36
any:satellites	-63
any:satisfaction	-39
any:saturdays	-32
any:saumon	-34
any:sauter	-51
any:sauve	-31
any:sauvee	-40
any:sauveteur	-34
any:save	-26
any:saves	-41
any:savile	-55
any:savons	-34
any:savoy	-26
any:saw	-71
any:sawmill	26
any:saxony	-29
any:says	31
any:scams	-42
any:scandinavia	-28
any:scannait	33
any:scanne	68
any:scanner	-29
any:scanners	-89
any:scare	-64
any:scares	-52
any:scenarise	-33
any:scenariste	-76
any:scenes	-44
any:sceptical	-52
any:scepticism	-25
any:sceptics	-48
any:sceptique	-68
any:sceptiques	-38
any:scheme	-47
any:schiphol	42
any:schizophrene	41
any:scholar	-44
any:school	-30
any:scie	48
any:science	-36
any:sciences	35
any:scientifique	-49
any:scientist	-71
any:scientologist	61
any:scientologue	60
any:scissors	-27
any:scn1a	42
any:scolaire	-37
any:scolaires	-39
any:scoliosis	36
any:scooter	33
any:scout	-36
any:scouts	-46
any:scrap	-33
any:screaning	-28
any:screen	25
any:screenings	-38
any:screens	-31
any:screenshot	30
any:scripts	-53
any:scrubs	-38
any:scrutatrice	-32
any:sculpteur	-53
any:scythes	-31
any:se	25
any:seafarers	-47
any:seal	-51
any:seamstress	-51
any:seance	-31
any:season	-83
any:seasons	-56
any:seat	-37
any:seats	-26
any:seche	-58
any:secouriste	-37
any:secretaire	-29
any:secretariat	-27
any:sector	-33
any:secularist	57
any:seculiere	-25
any:secured	-35
any:securite	-28
any:security	-30
any:seduction	-25
any:seduit	-37
any:see	84
any:seed	-26
any:seekers	-30
any:seeks	31
any:seems	47
any:segolene	36
any:seidl	37
any:seiu	31
any:sejour	31
any:sel	-43
any:selection	-59
any:selectionne	-44
any:selective	-30
any:selling	-28
any:sells	-96
any:selon	61
any:semaines	62
any:semences	-79
any:semester	-27
any:seminaire	30
any:seminar	-59
any:seminariste	27
any:senat	-82
any:senateur	-50
any:send	-37
any:sends	-39
any:senior	-30
any:sense	-56
any:sensibles	-41
any:sensors	-32
any:sensuels	-60
any:sent	31
any:sentenced	-43
any:sentences	-43
any:sentry	-31
any:separe	-26
any:sept	31
any:septicemie	46
any:sequence	-65
any:sequenced	-40
any:sequences	-51
any:sequencing	-64
any:sera	-62
any:serait	-57
any:serie	-88
any:series	-62
any:serious	39
any:seropositif	55
any:serrures	-73
any:serrurier	-54
any:sertissage	-38
any:servants	-31
any:server	35
any:serveur	-48
any:serveuse	-35
any:servi	-53
any:service	-35
any:serving	54
any:sessions	-25
any:sets	-51
any:settle	-28
any:settled	-44
any:settlement	-39
any:seulement	41
any:seventies	28
any:several	32
any:sexage	-26
any:sexe	39
any:sexed	-25
any:sexologue	-38
any:sexospecificite	-54
any:sextant	-49
any:sextoys	35
any:sexualites	-44
any:sexuality	-36
any:sexuelles	32
any:sexuels	30
any:sfa	33
any:shaped	-27
any:share	33
any:shareholders	-57
any:shares	-65
any:sharp	-36
any:shaw	27
any:sheets	-34
any:sheffield	-26
any:shell	32
any:shelter	-49
any:shelves	-58
any:shelving	-36
any:shift	-90
any:ship	-25
any:shipping	29
any:ships	-39
any:shipyard	-34
any:shoes	-51
any:shoot	-57
any:shop	-98
any:shopkeeper	-75
any:shoplifted	45
any:shoplifters	-37
any:shops	-45
any:short	-74
any:shortages	-30
any:shorter	-40
any:shortlisted	-57
any:should	-68
any:shoulder	48
any:shouts	27
any:show	-58
any:si	-41
any:sia	-44
any:sick	-33
any:sickel	25
any:sickle	-64
any:sickness	-47
any:sides	-25
any:siecle	-42
any:siemens	-57
any:sighted	51
any:sigma	-36
any:sign	-30
any:signale	35
any:signalisation	-36
any:signataire	27
any:signature	-65
any:signe	-43
any:signee	-47
any:signification	33
any:signifies	-39
any:signs	55
any:sikh	-47
any:silences	-30
any:silver	-25
any:simmons	-46
any:simple	-71
any:simplement	33
any:simulation	27
any:sin	-34
any:singer	51
any:singers	-26
any:single	-92
any:singles	36
any:sings	-44
any:sinon	30
any:siptu	38
any:site	-50
any:sites	-33
any:sitter	67
any:sixth	-32
any:ski	38
any:skin	44
any:slates	-37
any:sleep	31
any:sleeping	50
any:sleeps	-29
any:slides	-63
any:sligo	-32
any:slogan	-47
any:smart	38
any:smell	33
any:smoked	25
any:smuggled	35
any:smuggling	38
any:snacks	-27
any:snails	-36
any:snaresbrook	-32
any:sncf	-56
any:snow	-30
any:snp	-34
any:snphare	40
any:snpl	31
any:snsm	-56
any:soap	-63
any:soaps	-29
any:social	-68
any:sociale	-72
any:sociales	-36
any:socialist	30
any:socialistes	59
any:societe	-33
any:society	-53
any:sociologue	-39
any:soeur	-43
any:soft	27
any:software	-27
any:soho	-68
any:soignant	45
any:soigne	-95
any:soignees	-44
any:soigneur	-56
any:soil	-33
any:soins	-38
any:soiree	-27
any:soit	-40
any:solal	30
any:sold	-46
any:solene	50
any:solferino	-32
any:solicitor	-61
any:solidaires	46
any:solidarnosc	-44
any:solide	-61
any:solipsist	40
any:soliste	-71
any:solitude	-41
any:solved	-55
any:someone	-32
any:something	36
any:somniferes	50
any:sondages	-36
any:sondeur	-57
any:songs	-36
any:sons	-46
any:sont	35
any:sort	87
any:sortait	31
any:sortante	46
any:souche	-60
any:souches	32
any:souchier	-31
any:soudeur	-44
any:soudure	-58
any:souffle	37
any:souhaitee	32
any:souliers	-35
any:souligne	55
any:sound	-79
any:soup	-27
any:soupconne	71
any:souples	32
any:source	-65
any:sourdough	-36
any:souriant	52
any:souris	-51
any:sous	-40
any:soutenue	-54
any:soutient	32
any:souvenir	52
any:souvenirs	-59
any:soviet	-54
any:spare	-43
any:spartan	-32
any:spat	36
any:spd	26
any:speaking	-63
any:speaks	36
any:special	-28
any:specialises	-48
any:specialism	-26
any:specialist	-61
any:specialiste	-84
any:specialite	-76
any:speciality	-36
any:specifications	-33
any:spectacle	32
any:spectateur	53
any:spectrum	32
any:speechwriter	-41
any:spelling	-29
any:spending	-35
any:spends	32
any:spent	44
any:spinal	43
any:spinale	25
any:spinster	46
any:spip	-35
any:spirit	-53
any:spiritual	-50
any:spite	49
any:splint	-32
any:split	-56
any:sponsorship	-44
any:spontanee	-57
any:sportifs	-65
any:sportive	-86
any:sportives	-25
any:spots	-26
any:spreadsheet	-78
any:spring	-26
any:springs	-33
any:sql	-60
any:squad	-45
any:square	-86
any:sst	-32
any:st	-33
any:stabilise	42
any:stable	38
any:stade	-29
any:stades	-47
any:staff	-73
any:stage	-28
any:stages	-49
any:stagiaires	-51
any:stainless	-31
any:stalinist	48
any:stall	-77
any:stammer	38
any:stamp	-34
any:stamps	-41
any:stand	-78
any:standard	-100
any:standards	-36
any:standing	28
any:stands	41
any:starbucks	50
any:start	-98
any:starts	-37
any:states	53
any:station	28
any:stations	-37
any:statistician	-43
any:statistics	-28
any:stay	-79
any:steady	-27
any:steam	33
any:steel	-46
any:steering	31
any:stein	27
any:stents	-70
any:steve	31
any:steward	-43
any:stewardship	-41
any:sting	-100
any:stings	40
any:stock	-44
any:stocks	-32
any:stoicien	75
any:stoiciens	-28
any:stoics	-31
any:stoique	-91
any:stolen	-54
any:stonewall	-74
any:stood	25
any:stopwatches	-30
any:storage	28
any:store	-46
any:stored	27
any:stores	-38
any:story	45
any:straight	-59
any:straightforward	-89
any:strains	-51
any:stranger	-36
any:strasbourg	36
any:strategie	-34
any:strategist	-42
any:stratifie	-61
any:street	-86
any:stress	-48
any:strict	-27
any:strike	-28
any:strikes	-27
any:string	49
any:strip	-58
any:stripped	-59
any:strix	-67
any:stroke	-26
any:strokes	49
any:stronger	-52
any:stroud	37
any:struck	-79
any:structural	-36
any:structure	-30
any:structures	-50
any:strung	42
any:stryker	-26
any:stud	-45
any:students	-63
any:studied	-57
any:studies	-50
any:studio	-81
any:study	-53
any:stupefiants	-33
any:stupid	27
any:sturgeon	55
any:styal	42
any:style	-47
any:subeditor	-29
any:subject	-56
any:subjects	-29
any:subordinates	30
any:subordonnee	28
any:subs	25
any:subsidiary	-45
any:success	-32
any:successoral	-35
any:successorale	-25
any:sucre	-38
any:sud	-26
any:suffer	33
any:suffered	-38
any:suing	29
any:suite	-35
any:suits	-57
any:suivait	-46
any:suivi	36
any:sujet	-44
any:summer	-41
any:summers	-52
any:sunday	-38
any:superieur	39
any:supervised	-45
any:supervision	-34
any:supper	-50
any:supplee	-42
any:supplies	-30
any:supply	-31
any:supporter	55
any:supports	-50
any:supprimees	36
any:supreme	-36
any:sur	-39
any:surchauffe	-48
any:surdite	40
any:sure	-44
any:surete	-26
any:surfaced	41
any:surgeon	-54
any:surgeons	-30
any:surgery	-53
any:surnaturel	41
any:surnom	-64
any:surnomme	48
any:surpris	56
any:surprises	-55
any:sursis	29
any:surveillante	-72
any:surveillants	-30
any:survey	54
any:surveying	27
any:surveyor	-75
any:surveyors	-25
any:surveys	-46
any:survivor	30
any:suspected	56
any:suspectee	-25
any:suspended	40
any:suspendu	27
any:sussex	-28
any:sutton	-28
any:suzanne	52
any:svalbard	-29
any:svelte	-34
any:svt	-36
any:swap	28
any:swapped	-56
any:swapping	37
any:sweat	-33
any:sweaters	-39
any:sweden	-30
any:swing	-81
any:swinger	31
any:swings	-32
any:switched	-28
any:sympathie	49
any:sympathisante	32
any:sympathiser	-43
any:symptoms	-31
any:synchronised	31
any:syndic	-119
any:syndicales	53
any:syndicat	36
any:syndication	-101
any:syndicats	-58
any:syndicaux	-46
any:syndique	63
any:syndiquee	25
any:syndiques	-29
any:synthesis	-29
any:sysadmin	-31
any:systematique	-51
any:systeme	36
any:systems	-61
any:t	26
any:tabac	-27
any:tabasse	102
any:table	-86
any:tableaux	-34
any:tablette	42
any:tact	45
any:tagueur	38
any:taille	-86
any:tailleur	-78
any:tailor	-67
any:take	-26
any:taken	38
any:taker	-41
any:talent	-26
any:talibans	40
any:talk	-84
any:talker	-34
any:talking	-66
any:talks	-35
any:taller	54
any:tant	-49
any:tante	-31
any:tantes	-37
any:taoism	27
any:tapage	42
any:tard	29
any:tardif	37
any:tart	-36
any:taste	-96
any:tasting	-34
any:tate	-66
any:tatoos	40
any:tatoueur	-53
any:tattoo	28
any:taught	-46
any:taulard	35
any:taule	42
any:taureaux	-54
any:taux	73
any:taxidermists	-34
any:tbilisi	-40
any:tcheque	-28
any:tea	-33
any:teach	-35
any:teacher	-46
any:teaches	-96
any:teachings	48
any:team	-62
any:teams	-58
any:technical	-49
any:technician	-86
any:technicien	-105
any:technique	-25
any:technologique	-27
any:teenager	45
any:teesside	-26
any:teetotal	-36
any:teil	47
any:tele	-28
any:telephone	-30
any:telephones	-51
any:telephonique	-60
any:telethon	-65
any:teletravail	-30
any:television	-59
any:tellers	-30
any:tells	-26
any:temoigner	-40
any:temoin	-73
any:temoins	26
any:temp	52
any:temper	-29
any:temple	-41
any:temporary	-29
any:ten	58
any:tenace	-63
any:tenait	31
any:tendencies	40
any:tender	-57
any:tenir	34
any:tennis	-62
any:tensiometres	-46
any:tension	-48
any:tenu	-52
any:tenue	-59
any:term	-42
any:terme	-37
any:termes	-70
any:terminals	-33
any:terminaux	-57
any:terrain	-93
any:territoriaux	33
any:terror	-38
any:test	29
any:testee	-26
any:tester	-88
any:testeur	-34
any:testeuse	-57
any:testing	-53
any:tests	-88
any:testud	41
any:tetu	-56
any:text	-36
any:textbook	-31
any:textile	-45
any:tgwu	50
any:thales	29
any:thanked	-55
any:thanks	44
any:theatre	-112
any:theist	31
any:theorie	-55
any:theory	-64
any:theosophical	48
any:therapie	-38
any:therapist	-54
any:thermique	-43
any:thermostats	-70
any:thesarde	-27
any:these	-87
any:thesis	-81
any:they	28
any:thier	-44
any:thierry	27
any:thieves	-35
any:thing	-26
any:things	28
any:think	-27
any:thinker	-51
any:thinking	-38
any:thinks	30
any:third	-28
any:thirties	44
any:this	-36
any:thoreau	-26
any:thousands	-43
any:threading	-25
any:threat	-37
any:throne	-54
any:throuple	25
any:thumb	-46
any:thumbprint	32
any:thursdays	50
any:ticked	70
any:tidied	-32
any:tie	52
any:tied	-52
any:tiennent	-47
any:ties	-52
any:tiles	-50
any:till	29
any:timbre	25
any:timbres	-45
any:times	-56
any:tintin	-36
any:tir	-49
any:tirait	-30
any:tisanes	-25
any:tisserands	-40
any:title	-43
any:titres	-26
any:titulaire	-42
any:toc	26
any:today	-35
any:toft	46
any:told	39
any:tolerances	-48
any:tolerates	-34
any:toller	36
any:tolstoy	-30
any:tomas	25
any:tombe	-46
any:ton	-46
any:took	26
any:tooling	-26
any:top	-85
any:topic	-32
any:tot	-45
any:total	30
any:touch	-25
any:touche	-26
any:touchees	-26
any:toucher	-62
any:tour	-79
any:toured	-51
any:tourne	-46
any:tournee	-51
any:tourner	-30
any:tourniquets	-53
any:toute	32
any:towards	-38
any:tower	-30
any:town	-62
any:toxicology	34
any:toxicomanes	-45
any:toys	-46
any:tp53	-45
any:tracabilite	-75
any:trace	-31
any:traces	-65
any:tracheotomie	60
any:track	-47
any:tracts	-71
any:trade	-54
any:trademark	-48
any:trader	-63
any:trading	-92
any:traducteur	-49
any:traduit	-93
any:traffic	-32
any:trafic	-43
any:trained	-104
any:trainer	-70
any:training	-32
any:trains	-72
any:trait	-32
any:traite	-32
any:traitee	82
any:traitement	-26
any:traitements	-54
any:traits	-64
any:trajet	-34
any:trajets	-53
any:tranche	-43
any:transaction	-59
any:transfer	-43
any:transformation	-44
any:transgenic	-31
any:transit	-36
any:transitoire	-29
any:translated	-75
any:translation	-47
any:translator	-47
any:translocation	44
any:transmises	25
any:transmission	-64
any:traps	-35
any:traque	-29
any:travail	-25
any:travaillait	27
any:travaille	-41
any:travailler	32
any:travailleurs	-63
any:travailleuse	59
any:travel	-38
any:travels	-45
any:trawlers	35
any:treated	56
any:treatment	34
any:treatments	-28
any:treats	-48
any:tree	-67
any:trees	-48
any:tremblay	-28
any:tremor	32
any:trempe	-31
any:trends	-47
any:trente	-26
any:tres	29
any:tresorerie	-47
any:tresorier	-42
any:tresoriere	31
any:tri	-40
any:triad	58
any:triangle	-43
any:tribute	-53
any:trompe	-49
any:tromperie	-33
any:tropicales	-26
any:trotskyste	49
any:trou	42
any:troublemaker	50
any:troupeaux	-29
any:trouple	29
any:trouve	65
any:trouver	-34
any:truck	-34
any:true	29
any:trumpeter	-63
any:trumpiste	56
any:truro	-32
any:trust	-66
any:trustee	41
any:trusts	-37
any:ts	-61
any:tshisekedi	41
any:tssa	60
any:tube	38
any:tuc	30
any:tue	-40
any:tuesdays	31
any:tulle	-29
any:tumour	34
any:tune	-43
any:tuned	-28
any:tunis	37
any:turban	-62
any:turbot	-37
any:turin	-37
any:turning	26
any:turnover	-29
any:turnstile	-35
any:tuteur	-50
any:tutor	-65
any:tutors	-33
any:tutrice	-40
any:tweet	49
any:twelve	-66
any:twenties	-45
any:twentieth	-45
any:twenty	44
any:twickenham	-57
any:twin	-46
any:twins	-25
any:type	74
any:typeface	-63
any:typesetter	-43
any:typing	44
any:typographie	-30
any:typography	-25
any:tyres	-34
any:ufap	53
any:ugict	47
any:uk	-39
any:ukraine	-30
any:uml	-53
any:unanimite	-32
any:unbeliever	30
any:uncles	30
any:under	-34
any:underinvestment	-44
any:underwriter	-33
any:undetectable	29
any:undischarged	33
any:undone	-42
any:unef	-40
any:uni	28
any:unified	-39
any:uniform	-54
any:unionised	-74
any:unions	-57
any:unis	-35
any:unit	-87
any:unite	35
any:universite	-37
any:university	-79
any:unknown	30
any:unlocks	36
any:unmarried	69
any:unmistakable	-37
any:unquote	40
any:unreadable	-73
any:until	-41
any:untouched	40
any:upheld	47
any:uploaded	27
any:ups	-90
any:urbanisme	34
any:urgence	34
any:urnes	-40
any:urss	-64
any:urssaf	-27
any:us	-40
any:usage	49
any:usdaw	34
any:users	-46
any:usher	-49
any:usine	-44
any:utile	-28
any:utilisateur	-26
any:utilisateurs	-33
any:utilise	54
any:utilisera	48
any:utmost	-44
any:utrecht	48
any:va	41
any:vaccinated	33
any:vaccination	-28
any:vaccine	34
any:vaccinee	44
any:vae	-50
any:vais	-42
any:valedictorian	-38
any:valerie	41
any:valid	-64
any:validation	-50
any:valide	-41
any:value	-28
any:valves	-48
any:van	-47
any:vanishes	29
any:vannes	28
any:vante	28
any:vapeur	-39
any:var	-44
any:variant	-32
any:varnished	-43
any:vasseur	25
any:ve	45
any:vecu	40
any:vedette	-111
any:vegane	-31
any:veganisme	-35
any:vegans	-45
any:vegas	-30
any:vegetables	-32
any:vegetal	-43
any:vegetale	-61
any:vegetarian	-53
any:vegetarien	-44
any:vehicule	-42
any:veille	-25
any:veilleur	-32
any:veine	-48
any:veines	-28
any:veins	-28
any:veiws	33
any:velos	-26
any:vend	-66
any:vendeur	-105
any:vendeuse	-87
any:vending	-31
any:vendors	-42
any:vendredi	-34
any:vendu	-38
any:venerable	64
any:venice	-28
any:venir	36
any:venissieux	33
any:vente	-94
any:venu	-38
any:venue	43
any:verbal	-40
any:verdict	-58
any:verger	-41
any:verification	-29
any:verified	39
any:verify	-29
any:vermeer	-39
any:verrous	-45
any:vers	-48
any:versee	-36
any:vert	-112
any:verte	-75
any:vertiges	29
any:verts	-40
any:vertus	-28
any:veterans	-30
any:veterinaire	-104
any:vets	-44
any:vetting	-27
any:veuve	-30
any:vicar	-34
any:victim	-42
any:victime	-67
any:victimes	-46
any:victoria	-50
any:victorian	-41
any:victory	-32
any:vidal	-27
any:videographer	-30
any:videos	58
any:videosurveillance	-33
any:vieille	38
any:vierge	-25
any:vierzon	-26
any:view	-37
any:views	53
any:vif	-42
any:vigie	-59
any:vigne	-86
any:vigneron	-45
any:vignerons	-49
any:vikings	42
any:ville	-33
any:vins	-68
any:violences	-58
any:violon	35
any:vips	-27
any:viral	-59
any:virginia	-54
any:virgo	-35
any:virus	-54
any:vis	29
any:visages	-72
any:visagiste	-36
any:visait	37
any:vise	-25
any:visio	25
any:vision	27
any:visiter	28
any:visiteurs	-57
any:visiteuse	-62
any:visitor	-43
any:visitors	-38
any:visits	29
any:vite	-41
any:vive	-51
any:vivent	57
any:vivisectionist	43
any:vodka	-44
any:voices	-63
any:voies	-31
any:voila	-35
any:voile	-74
any:voilier	-35
any:voiliers	-60
any:voirie	-30
any:voisinage	-38
any:voisine	-26
any:voit	65
any:voiture	36
any:voix	-39
any:vol	39
any:volant	-46
any:volees	-34
any:vols	-43
any:volt	35
any:voluntary	-33
any:volunteers	-32
any:voss	39
any:vote	-34
any:voted	-31
any:votee	-30
any:voting	-34
any:voulu	-34
any:vous	-48
any:vows	29
any:voyages	-47
any:voyageur	-59
any:vraie	-34
any:vu	31
any:w3c	-39
any:wagner	29
any:waited	-25
any:waiting	34
any:waitress	-28
any:wake	59
any:waldorf	-44
any:wales	-30
any:walks	45
any:wall	-42
any:wandsworth	27
any:warden	-46
any:wardens	-29
any:wardrobe	-51
any:warehouse	-42
any:warm	-49
any:warned	33
any:wars	-28
any:warwick	27
any:wash	-27
any:wasn	-37
any:waste	-36
any:watch	-57
any:watches	31
any:watchmaker	-49
any:water	-48
any:waves	-39
any:weakness	-45
any:weapons	-39
any:wear	27
any:weather	-50
any:web	-52
any:webcameuse	50
any:webmaster	-47
any:webmestre	-51
any:weddings	-31
any:weekend	-50
any:weekends	39
any:weekly	-89
any:weight	-62
any:weights	-37
any:weil	47
any:welcome	-28
any:welding	-33
any:west	-67
any:western	-58
any:what	-53
any:wheat	-28
any:wheelchair	-48
any:wheelchairs	-43
any:where	-36
any:whether	33
any:while	38
any:whistle	33
any:whitby	-49
any:whiteboards	-43
any:whoever	25
any:wholesalers	-50
any:why	-42
any:wick	-40
any:widowed	-36
any:wild	-27
any:wilde	-50
any:wildlife	-40
any:will	-68
any:wind	-43
any:windows	-49
any:wine	-52
any:wing	46
any:winner	-34
any:wins	39
any:wired	-40
any:wishes	45
any:withdrawn	42
any:within	-49
any:without	-51
any:witness	-55
any:wittgenstein	-28
any:wolfsburg	26
any:woman	57
any:womaniser	49
any:won	-33
any:wood	-66
any:wooden	-28
any:woolf	-58
any:word	-25
any:worker	-62
any:workforce	35
any:workload	-26
any:workplaces	31
any:world	-25
any:worm	-48
any:wormwood	-34
any:worshipful	-25
any:worst	-34
any:wouldn	36
any:writing	-38
any:xerox	-25
any:xxy	-25
any:yangon	46
any:yard	-46
any:yeast	-45
any:yes	-51
any:yonne	50
any:zeal	-28
any:zebre	26
any:zele	-44
any:zeman	38
any:zen	-41
any:zero	-35
any:zips	-33
any:zz	28
before:job	-76
before:person	27
before:work	-42
bias	-41
couple	105
field:0	-91
field:0 none	-90
field:2	80
field:2 mention	72
field:2 none	65
field:3	151
field:3 mention	132
field:3 none	125
field:4	175
field:4 mention	116
field:4 none	155
following:14	48
following:21	29
following:4	42
following:41	64
following:6	-26
following:about	-49
following:according	105
following:accueil	-40
following:activist	50
following:adopted	26
following:advice	-26
following:aerien	-54
following:affiche	26
following:after	61
following:agence	-68
following:agent	-30
following:all	28
following:allergy	-37
following:among	-29
following:an	-48
following:analysed	57
following:analyst	-25
following:analyste	-51
following:and	71
following:animale	-46
following:any	46
following:anything	29
following:apparel	-41
following:apres	45
following:arbitre	-36
following:artificielle	-41
following:arts	-30
following:as	26
following:assistante	-36
following:association	71
following:assume	27
following:assumee	50
following:at	67
following:aucune	48
following:bank	-35
following:bar	-27
following:base	35
following:based	-30
following:because	-46
following:before	45
following:being	-39
following:belge	34
following:berlin	-27
following:bielorusse	53
following:bleue	-31
following:board	-34
following:books	-42
following:both	53
following:by	62
following:c	58
following:ca	48
following:cafe	-42
following:came	30
following:candidat	-26
following:candidate	50
following:canine	-55
following:carbone	-37
following:card	59
following:cards	-41
following:carrier	-29
following:cars	28
following:case	27
following:cautions	-41
following:ce	47
following:cell	33
following:centre	-57
following:cftc	-56
following:cgt	-40
following:chaque	59
following:charge	58
following:checked	-31
following:chef	34
following:cherche	32
following:children	-46
following:choir	-42
following:chronique	33
following:classes	-26
following:classiques	-50
following:clients	-26
following:club	77
following:coach	-38
following:code	-31
following:collaborateur	-29
following:commerciale	-25
following:commission	-40
following:company	-28
following:complet	47
following:compliance	-26
following:conditions	58
following:conference	-27
following:confie	-66
following:confirme	30
following:confirmed	-27
following:conforme	41
following:connue	64
following:contre	-26
following:convaincu	72
following:convaincue	56
following:convictions	31
following:coordinator	-28
following:corset	-28
following:council	33
following:couple	30
following:cours	-75
following:court	32
following:cse	39
following:culturelle	-36
following:day	-31
following:death	-55
following:demande	-30
following:departemental	36
following:depuis	41
following:des	-62
following:design	-46
following:designer	-33
following:deux	-29
following:died	-41
following:disaggregated	-25
following:dishes	-41
following:disorder	53
following:disputes	-42
following:dit	43
following:doesn	25
following:donc	39
following:dose	-50
following:dossier	61
following:droit	74
following:du	-47
following:due	26
following:during	54
following:ecologiste	-33
following:ecrit	64
following:editor	-43
following:elle	32
following:ended	34
following:engine	-46
following:engineer	-39
following:entre	-43
following:est	-41
following:et	37
following:etait	-43
following:ete	-41
following:europeen	-28
following:extra	-33
following:faciale	-55
following:failed	42
following:ferme	-35
following:fiction	-59
following:figure	32
following:file	45
following:first	31
following:forestiere	-33
following:form	-64
following:formation	-51
following:formatrice	-31
following:forte	-34
following:found	-47
following:fraud	59
following:free	-46
following:friendly	-50
following:g	-29
following:gael	-45
following:garde	-42
following:gardens	-44
following:gave	51
following:gay	-39
following:gene	-43
following:general	51
following:genetique	-44
following:geographique	-35
following:gestionnaire	-28
following:given	41
following:good	48
following:group	40
following:guide	31
following:hand	-37
following:hang	-62
following:has	43
following:helene	-30
following:helvetique	-26
following:hence	48
following:her	-30
following:hereditaire	-26
following:him	31
following:himself	78
following:holder	41
following:home	48
following:household	-40
following:huit	25
following:husband	47
following:if	52
following:il	70
following:ils	58
following:image	34
following:immobilier	-26
following:in	35
following:installer	-40
following:institute	-33
following:intactes	65
following:investment	-43
following:is	42
following:islington	-26
following:isn	-31
following:jack	-40
following:jamais	-37
following:je	78
following:judiciaire	-26
following:jure	27
following:jusqu	73
following:karim	25
following:keeps	33
following:knowledge	-36
following:knows	-34
following:la	-67
following:lab	-25
following:lapse	-26
following:last	28
following:late	30
following:law	-41
following:left	-40
following:letters	-31
following:lgbt	-34
following:like	37
following:line	-47
following:lit	63
following:local	40
following:locale	-39
following:logistics	-25
following:long	-29
following:lors	54
following:lost	-42
following:louise	37
following:lui	33
following:lycee	-47
following:machine	-57
following:made	25
following:magazine	-29
following:mais	40
following:man	77
following:management	-34
following:manager	-51
following:manuel	-61
following:marc	-40
following:marketing	-32
following:master	-30
following:matrimoniaux	-34
following:meilleure	-28
following:member	33
following:mention	31
following:mere	51
following:mes	-36
following:mobilite	-44
following:movement	52
following:ms	77
following:n	59
following:nationale	-35
following:ne	46
following:near	36
following:needs	40
following:negatif	32
following:negative	33
following:network	31
following:neuf	41
following:new	41
following:ni	50
following:nine	-64
following:no	25
following:nobody	38
following:none	57
following:nor	46
following:normal	83
following:notaire	-47
following:note	81
following:notoire	48
following:now	42
following:numerique	-31
following:nurse	-57
following:of	-60
following:off	-41
following:offenders	-44
following:office	32
following:officer	-62
following:oil	-31
following:one	-53
following:ont	-30
following:or	-33
following:order	-33
following:organiser	-33
following:orientation	-82
following:orthoptiste	-30
following:our	36
following:ouvrent	34
following:paper	-72
following:paris	42
following:parking	34
following:parle	-38
following:party	-50
following:pas	-51
following:passe	59
following:patronale	-43
following:pattern	33
following:pendant	94
following:perdue	-35
following:person	49
following:photographiques	-33
following:photographs	32
following:photos	69
following:place	27
following:plaisante	-37
following:planner	-25
following:plays	57
following:plus	55
following:police	55
following:politics	25
following:pompier	-47
following:portraitiste	-55
following:positive	38
following:pour	-35
following:precise	48
following:precoce	-51
following:prefere	48
following:prevention	-26
following:preventive	-39
following:print	43
following:pris	-27
following:prises	47
following:professionnelle	-28
following:profile	40
following:publicitaires	-28
following:puis	40
following:pupils	-27
following:qualite	-36
following:quatre	-27
following:que	47
following:question	-41
following:qui	-39
following:raconte	-25
following:radio	-56
following:readers	-59
following:reading	-43
following:reads	29
following:receptionist	-35
following:recommande	41
following:records	-45
following:referente	-65
following:reform	-39
following:refused	56
following:removed	40
following:research	-25
following:researcher	-45
following:responsable	-45
following:results	41
following:revendique	47
following:rh	26
following:rights	-31
following:risk	-26
following:roof	-43
following:rouge	-46
following:routiers	-38
following:rue	-56
following:rugby	-33
following:runs	-47
following:saint	-55
following:sait	-72
following:salariee	-42
following:sales	-46
following:sample	30
following:scan	-40
following:scene	59
following:school	33
following:score	-32
following:screening	36
following:secretary	-49
following:section	64
following:service	-70
following:ses	-43
following:set	50
following:shaped	-46
following:she	68
following:showed	39
following:shows	25
following:simple	-51
following:since	76
following:so	85
following:socialiste	-31
following:sociaux	41
following:society	33
following:souligne	58
following:sous	38
following:start	-25
following:station	-41
following:status	-33
following:steward	35
following:still	44
following:stored	46
following:street	-32
following:student	-48
following:students	50
following:studio	-45
following:sud	-78
following:suit	31
following:syndical	-29
following:t	38
following:taken	46
following:teenagers	-34
following:temple	-32
following:test	96
following:testing	-44
following:the	-58
following:theatre	-26
following:then	41
following:therapist	-39
following:though	48
following:three	64
following:ticked	45
following:ticket	46
following:time	-42
following:told	29
following:too	60
following:town	-45
following:trait	-40
following:treasurer	38
following:tres	34
following:trois	59
following:two	31
following:uml	-34
following:un	-30
following:under	-27
following:unison	-49
following:unit	-36
following:until	125
following:vegetale	-44
following:verbal	-25
following:video	47
following:videos	59
following:vingt	-44
following:wall	-36
following:warned	25
following:warns	35
following:wears	59
following:week	-36
following:were	43
following:when	26
following:where	-40
following:which	28
following:who	76
following:whom	30
following:without	54
following:works	35
following:would	30
following:writes	44
following:wrote	83
following:x	59
following:years	30
following:zz	26
following:|	32
left:000	-47
left:1	35
left:1996	-34
left:2022	35
left:3	62
left:40	-28
left:400	-36
left:41	-62
left:about	25
left:absolute	-27
left:accepte	48
left:account	50
left:accounts	-47
left:accro	48
left:action	26
left:active	90
left:ad	-47
left:adepte	81
left:adeyemi	41
left:administrative	-29
left:admitted	54
left:adn	-50
left:advises	-51
left:affiliated	39
left:after	32
left:against	50
left:agent	-79
left:agreed	41
left:ai	32
left:aime	33
left:alpha	26
left:also	-27
left:always	25
left:ames	-35
left:an	51
left:analysed	-42
left:analyste	42
left:ancien	54
left:ancienne	47
left:animale	36
left:anime	39
left:anne	31
left:annuel	-28
left:ans	43
left:anti	-26
left:antispeciste	-56
left:any	88
left:app	46
left:apparently	95
left:appartenance	31
left:appartient	32
left:appli	-28
left:applicant	85
left:applicants	-37
left:application	-27
left:apres	-28
left:are	65
left:armee	41
left:arret	-49
left:arrets	-37
left:assistant	-29
left:association	-50
left:asthmatique	-26
left:at	-52
left:athee	-53
left:attend	51
left:attends	28
left:aucun	55
left:aucune	49
left:audit	-50
left:aumonier	-54
left:aunt	-45
left:aurait	33
left:authentification	-27
left:avec	-30
left:avocate	32
left:avoir	35
left:avoue	53
left:award	31
left:ba	-30
left:badge	80
left:bank	57
left:banque	-51
left:bar	-29
left:bartender	-31
left:bde	-43
left:became	37
left:bectu	-35
left:been	92
left:before	-40
left:being	57
left:belief	-29
left:belongs	57
left:bibliotheque	31
left:bioethique	-34
left:bit	36
left:blackballed	54
left:blog	28
left:blood	63
left:blue	-31
left:bonne	-28
left:books	-26
left:both	72
left:branch	43
left:brief	-34
left:brother	60
left:brought	28
left:brule	28
left:built	-57
left:bulletins	-25
left:business	-70
left:but	55
left:c	-76
left:cabinet	-55
left:cache	-35
left:cadre	-34
left:cafe	-46
left:call	37
left:calls	38
left:campaigned	57
left:can	-57
left:candidat	31
left:candidate	56
left:card	35
left:carrier	-39
left:carry	32
left:carrying	48
left:casier	-68
left:casino	27
left:cause	60
left:cell	26
left:centre	26
left:cercle	61
left:cgt	-44
left:chante	-46
left:cheat	-35
left:check	-36
left:chef	35
left:chez	47
left:choeur	-26
left:choir	41
left:christmas	-42
left:chromosome	-52
left:civil	-41
left:clean	-46
left:cleaned	-37
left:clinic	-28
left:clubs	58
left:coached	34
left:code	-41
left:comme	86
left:committed	28
left:committee	69
left:compagne	-50
left:compagnon	64
left:company	-62
left:compared	-30
left:comptes	-43
left:conductrice	-53
left:conferences	26
left:confie	27
left:confirmed	28
left:conge	-66
left:conjoint	-29
left:connait	26
left:connu	29
left:conseille	-43
left:conseillere	-60
left:consultant	-55
left:consumer	-49
left:contact	34
left:contient	25
left:contract	-40
left:contre	-68
left:controle	58
left:conviction	-53
left:convinced	91
left:copain	-36
left:copies	46
left:council	46
left:couple	40
left:couples	-90
left:course	-38
left:court	-44
left:couvert	-28
left:covers	45
left:credit	-55
left:crohn	-28
left:cuisine	-56
left:cure	-29
left:curiosity	-28
left:currently	65
left:customs	-40
left:dad	-34
left:dans	-46
left:day	-34
left:deals	-25
left:dealt	-69
left:debate	-32
left:declined	26
left:defend	25
left:deficiency	35
left:definit	29
left:delivery	-42
left:demande	-45
left:denies	44
left:dental	25
left:des	-52
left:describes	38
left:designed	-56
left:diallo	-28
left:did	67
left:died	25
left:directrice	-44
left:dirige	38
left:dirigeante	41
left:disclosure	-52
left:discret	-42
left:dissertation	-37
left:distribue	28
left:dit	37
left:dix	55
left:dna	-68
left:do	-27
left:doctorate	-60
left:documentary	-27
left:does	-36
left:doesn	54
left:don	-37
left:donne	45
left:donnees	41
left:dont	-43
left:door	-33
left:dossier	-65
left:dow	-53
left:drh	-33
left:drink	-50
left:driving	-27
left:droit	-67
left:drug	37
left:drugs	-35
left:dubai	37
left:early	-55
left:eating	-26
left:ecrit	-46
left:educatrice	42
left:egg	25
left:elected	40
left:eleve	71
left:eleves	-31
left:employers	-39
left:empreinte	-60
left:en	-26
left:enfant	53
left:enseigne	-48
left:entre	77
left:entreprise	-55
left:entretient	33
left:epouse	66
left:equipe	-33
left:est	45
left:et	-61
left:etait	38
left:etant	38
left:etiquette	45
left:etre	63
left:etude	-39
left:etudiante	-60
left:eu	59
left:european	-34
left:every	-31
left:ex	27
left:examined	-26
left:executive	32
left:experience	-30
left:expert	-29
left:exposed	-33
left:extraction	-28
left:extrait	-73
left:extreme	-33
left:eye	-31
left:eze	30
left:face	-31
left:faciale	-67
left:failed	33
left:fait	53
left:family	34
left:federation	39
left:festival	-25
left:fidele	64
left:field	-48
left:figure	-35
left:file	42
left:fille	60
left:film	-80
left:filme	-60
left:filmed	40
left:films	48
left:finance	58
left:fingerprint	-26
left:finn	56
left:first	47
left:flux	-60
left:foi	-74
left:fois	40
left:follows	25
left:fondateur	39
left:fonde	79
left:forging	-36
left:forme	44
left:former	-38
left:forte	-28
left:found	38
left:four	-37
left:free	-75
left:frequente	41
left:frere	56
left:freud	-42
left:friendly	37
left:full	-28
left:gagne	-41
left:gait	-57
left:gardait	35
left:garde	-83
left:gardiens	-28
left:gave	47
left:gay	-54
left:gene	-50
left:genetic	-29
left:genetically	-55
left:geneticienne	29
left:genetique	-72
left:gere	-47
left:gets	39
left:gilbert	49
left:gmb	-45
left:goes	55
left:greffier	-48
left:greffiere	-25
left:grounds	40
left:group	-42
left:groupe	34
left:guard	-32
left:guide	-28
left:had	51
left:handled	59
left:hands	-42
left:has	26
left:have	79
left:having	47
left:health	40
left:her	60
left:hereditary	-54
left:herself	29
left:heterosexual	-61
left:him	69
left:hints	33
left:histoire	-29
left:history	31
left:hold	82
left:holds	45
left:hommes	-48
left:homo	-28
left:hors	35
left:hospital	-25
left:hotel	-29
left:hours	-42
left:hr	-59
left:hrbp	-34
left:huile	-63
left:huissier	-52
left:huit	29
left:humanist	-41
left:husband	48
left:i	34
left:identifying	-45
left:identite	50
left:iel	45
left:il	52
left:imprimeur	-47
left:independant	-30
left:independent	-30
left:index	-40
left:informatise	-65
left:ingenieur	-39
left:inherited	-38
left:interested	33
left:intime	-36
left:into	45
left:is	42
left:isn	33
left:it	-52
left:its	-98
left:je	75
left:join	36
left:joined	47
left:joint	26
left:joue	-34
left:journaliste	53
left:judiciaire	-35
left:juriste	-42
left:jury	29
left:jusqu	43
left:juvenile	-38
left:keep	-27
left:keeps	57
left:known	35
left:laboratoire	-58
left:laisse	-35
left:lay	48
left:le	25
left:leader	39
left:leads	30
left:leave	-41
left:lecture	-40
left:led	31
left:left	110
left:leroy	33
left:lesbienne	-35
left:leve	-38
left:lgbt	25
left:liaisons	-39
left:liberties	-26
left:libido	-74
left:libre	-34
left:lie	-28
left:life	-25
left:lifelong	54
left:likes	45
left:line	33
left:live	72
left:lives	62
left:local	53
left:logiciel	44
left:looked	-34
left:lost	-32
left:love	-33
left:lyon	-37
left:maconnerie	-28
left:magazine	-40
left:main	-61
left:mais	69
left:malades	-48
left:maladie	26
left:manager	-76
left:manages	-30
left:manual	-34
left:marche	-71
left:mari	81
left:mariage	58
left:married	40
left:massage	-25
left:master	27
left:matter	45
left:may	27
left:medecin	25
left:members	60
left:membre	41
left:memoire	-55
left:mene	45
left:mentioned	57
left:met	29
left:methodist	-48
left:miners	-29
left:ministers	-26
left:mise	-52
left:modele	31
left:mois	47
left:moleculaire	-31
left:mon	53
left:monte	54
left:months	68
left:more	-34
left:mot	-27
left:mother	30
left:mrs	30
left:ms	65
left:mutation	-52
left:mutuelle	-57
left:my	36
left:n	-44
left:national	42
left:nationale	-55
left:nature	-25
left:negotiator	-29
left:neither	25
left:new	49
left:newbury	-27
left:night	47
left:no	58
left:nomme	-40
left:non	50
left:not	25
left:notre	-28
left:nous	45
left:now	70
left:nuit	-37
left:nuits	85
left:nun	-26
left:nurse	-37
left:objet	-33
left:occupational	-36
left:of	31
left:off	80
left:oil	33
left:once	46
left:one	25
left:ont	-71
left:open	-32
left:openly	46
left:opted	-35
left:optional	-33
left:organiser	38
left:organises	49
left:ou	35
left:our	34
left:outspoken	37
left:ouvrier	-29
left:over	57
left:page	-38
left:paid	27
left:pair	57
left:palm	-33
left:parle	-32
left:parole	42
left:part	70
left:parti	-43
left:participe	55
left:partner	-33
left:passage	66
left:passed	53
left:passeport	-63
left:pastor	52
left:patients	-74
left:peine	-60
left:pendant	-25
left:people	-93
left:perdu	34
left:permis	-50
left:personnes	-40
left:peu	32
left:phd	-36
left:philosophie	45
left:phone	25
left:photographe	-34
left:photos	31
left:placee	29
left:plan	-26
left:planning	-39
left:play	-73
left:played	-43
left:plays	-29
left:plutot	37
left:poignee	-47
left:points	27
left:police	28
left:polycystic	-26
left:porno	-77
left:porte	30
left:portrait	-41
left:poste	-50
left:practises	42
left:pratique	33
left:predisposed	-30
left:predisposition	-48
left:prefere	-27
left:prelevement	32
left:premier	-61
left:prend	-42
left:presente	75
left:prete	36
left:pretend	-32
left:prevention	-39
left:preventive	-34
left:previous	-41
left:prevoyance	-38
left:pride	34
left:prints	-26
left:pris	40
left:private	-26
left:proces	-57
left:proche	84
left:professeure	-37
left:professionnelles	27
left:profil	59
left:programme	-52
left:projet	-52
left:proof	-33
left:proteges	-33
left:public	-73
left:published	-35
left:put	-47
left:qu	95
left:qualite	-36
left:quand	32
left:que	26
left:qui	-49
left:quitte	101
left:raised	31
left:raison	39
left:ran	-28
left:rapport	-42
left:rapports	-40
left:ravel	-36
left:read	-60
left:reader	-47
left:reason	-37
left:reconnaissance	-30
left:reconnait	-32
left:reconnu	63
left:reconnue	49
left:recovering	-36
left:recruiter	61
left:red	59
left:redonne	-36
left:reference	-31
left:refuse	47
left:regional	31
left:registered	62
left:relation	44
left:remise	-30
left:rend	35
left:repris	45
left:republique	-39
left:research	-37
left:reseau	36
left:reserviste	35
left:resigned	41
left:responsable	52
left:restaure	-46
left:reste	-39
left:result	-67
left:retire	-43
left:reunions	36
left:rewrote	-31
left:right	28
left:rive	-43
left:rn	-28
left:roe	32
left:role	-56
left:rudolf	45
left:rue	-33
left:rugby	-35
left:rumeur	53
left:run	-30
left:sa	41
left:sait	40
left:salarie	-55
left:sales	-38
left:same	-95
left:sang	-29
left:sans	-49
left:sauna	40
left:say	35
left:scan	-42
left:scene	-74
left:sceptique	-29
left:se	54
left:secretaire	44
left:secretary	44
left:section	28
left:securite	-35
left:security	-26
left:seen	54
left:selection	-32
left:sells	-116
left:sent	74
left:serait	46
left:serie	-31
left:served	27
left:service	36
left:ses	52
left:set	-78
left:sex	-42
left:sexual	-33
left:she	48
left:shop	-44
left:si	25
left:sia	-25
left:sickel	34
left:sickle	-31
left:siege	-67
left:since	-77
left:sister	-48
left:six	59
left:soiree	-28
left:sommeil	-29
left:son	55
left:sont	53
left:sort	43
left:soutient	39
left:soviet	-58
left:speaks	56
left:specialiste	-52
left:speed	-53
left:spoke	57
left:staff	36
left:stage	39
left:stand	-39
left:standard	-68
left:state	-51
left:steel	-25
left:still	75
left:stoique	-30
left:stood	38
left:stopped	-44
left:straight	-46
left:strict	32
left:strong	-31
left:student	-37
left:students	-41
left:studied	-29
left:suis	53
left:summer	-52
left:support	45
left:supporte	44
left:supreme	-35
left:sur	-106
left:surveillant	26
left:suspendu	64
left:syndrome	77
left:t	72
left:taken	-33
left:teaches	-65
left:tenu	-29
left:test	71
left:teste	25
left:tests	-25
left:texas	-33
left:that	52
left:them	26
left:these	-36
left:tiennent	-42
left:tient	26
left:titre	30
left:took	52
left:tore	57
left:tot	-37
left:touch	-41
left:touche	-61
left:toujours	-39
left:tour	-52
left:tous	37
left:tout	62
left:toute	-44
left:trade	-69
left:traduit	-35
left:trained	-28
left:trainee	-38
left:travaille	-78
left:travailleur	29
left:treated	44
left:tremblement	-40
left:tresorier	67
left:trials	38
left:trois	29
left:trompe	-45
left:trouve	25
left:turned	31
left:typing	47
left:under	58
left:une	43
left:until	-50
left:used	58
left:uses	48
left:usine	-56
left:van	-61
left:ve	74
left:vecu	25
left:vegan	25
left:vegane	-34
left:vendre	34
left:vente	-31
left:venue	51
left:veut	-33
left:victimes	-29
left:videos	33
left:vie	65
left:vieille	30
left:vigneron	-38
left:vingt	-30
left:vis	62
left:visage	-25
left:vision	50
left:visiteuse	-60
left:visits	62
left:voice	-46
left:voix	-27
left:vraie	-35
left:wanted	73
left:was	49
left:we	77
left:wear	-27
left:western	-36
left:where	-26
left:which	-33
left:who	-54
left:whom	25
left:widower	53
left:will	-37
left:witness	-56
left:women	69
left:won	27
left:work	58
left:workers	51
left:works	-67
left:world	-29
left:writing	-27
left:wrote	-81
left:years	61
left:yes	30
mark:COMMA	75
mark:|	25
masked	110
mentions:2	49
mentions:3	85
mentions:4	145
nearest:job	-54
nearest:job job	-49
nearest:job link	-27
nearest:job other	-39
nearest:job person	44
nearest:job work	-49
nearest:job |	-67
nearest:link	43
nearest:link job	-42
nearest:link link	48
nearest:link other	-69
nearest:link person	41
nearest:link work	-50
nearest:link |	79
nearest:other	-52
nearest:other job	-40
nearest:other other	-36
nearest:other person	-37
nearest:other work	-36
nearest:other |	-38
nearest:person	31
nearest:person person	42
nearest:person work	48
nearest:person |	38
nearest:work	-62
nearest:work job	-72
nearest:work link	-32
nearest:work other	-31
nearest:work person	-45
nearest:work work	-134
nearest:work |	-68
next:head	-49
next:job	-64
next:person	44
next:work	-26
none	-95
other	-178
others:1	-55
others:2	-137
others:3	-222
previous:2	47
previous:400	-39
previous:a	30
previous:about	-42
previous:active	69
previous:against	42
previous:and	-25
previous:anne	49
previous:anomalie	32
previous:ans	31
previous:app	36
previous:apparently	76
previous:applicant	85
previous:are	33
previous:as	37
previous:athee	-25
previous:aucun	98
previous:aucune	36
previous:aurait	59
previous:avoir	65
previous:badge	76
previous:be	43
previous:because	25
previous:been	58
previous:before	-25
previous:being	30
previous:blood	-39
previous:blue	-41
previous:bon	-52
previous:bonne	-47
previous:both	42
previous:brought	28
previous:business	-66
previous:cache	-41
previous:campagne	25
previous:candidate	44
previous:carries	-36
previous:carry	25
previous:carrying	35
previous:christmas	-40
previous:chromosome	-51
previous:cleaned	-50
previous:club	34
previous:clubs	46
previous:comme	62
previous:committed	27
previous:compagne	-72
previous:compared	-30
previous:congres	35
previous:consumer	-48
previous:controle	62
previous:convinced	85
previous:couple	-31
previous:credit	-52
previous:cuisine	-40
previous:d	-30
previous:declined	48
previous:demi	-28
previous:deux	42
previous:did	51
previous:dirigeante	28
previous:dit	81
previous:donnees	38
previous:dossier	-71
previous:driving	-44
previous:droit	-32
previous:du	37
previous:early	-65
previous:elected	26
previous:elle	62
previous:employer	-31
previous:empreintes	-30
previous:encore	32
previous:enfants	-51
previous:entreprise	-27
previous:est	43
previous:et	-56
previous:etais	29
previous:etait	-49
previous:etant	33
previous:etiquette	25
previous:etre	66
previous:etudiante	-47
previous:every	-51
previous:fait	41
previous:famille	48
previous:femme	-47
previous:fertility	-28
previous:field	-43
previous:firm	-46
previous:first	33
previous:fois	35
previous:fortes	-25
previous:found	45
previous:gait	-32
previous:gardiens	-33
previous:gene	37
previous:genetique	-43
previous:genre	47
previous:gmb	-43
previous:handled	67
previous:has	49
previous:have	66
previous:having	43
previous:he	-50
previous:her	62
previous:hereditary	-41
previous:homme	49
previous:hr	-37
previous:huile	-39
previous:iel	33
previous:in	64
previous:inherited	-39
previous:interviewed	-32
previous:it	-65
previous:its	-80
previous:jamais	46
previous:judiciaire	-31
previous:known	49
previous:labour	-26
previous:left	44
previous:les	-45
previous:live	29
previous:lives	26
previous:local	30
previous:lui	45
previous:lycee	-31
previous:m	-39
previous:main	-46
previous:mais	55
previous:maladie	77
previous:manager	-25
previous:marche	-59
previous:mari	42
previous:mentioned	78
previous:methodist	-43
previous:miners	-27
previous:mme	-73
previous:mon	39
previous:months	39
previous:mr	-42
previous:ms	-93
previous:ne	37
previous:never	-29
previous:newbury	-50
previous:no	67
previous:nomme	-34
previous:non	44
previous:note	69
previous:notre	-44
previous:now	27
previous:occupational	-35
previous:of	64
previous:once	51
previous:one	37
previous:openly	35
previous:optional	-36
previous:our	25
previous:own	33
previous:parti	-66
previous:passeport	-61
previous:patissiere	-29
previous:pays	29
previous:perdu	-34
previous:personnes	-27
previous:petit	75
previous:peu	29
previous:planning	-53
previous:polycystic	-28
previous:porte	-28
previous:pose	25
previous:premier	-47
previous:previous	-27
previous:pro	25
previous:probably	33
previous:profil	72
previous:protection	-25
previous:public	-51
previous:qu	29
previous:que	-63
previous:rapport	-36
previous:rare	34
previous:reconnu	27
previous:recovering	-36
previous:regional	28
previous:relation	47
previous:rive	-32
previous:rudolf	31
previous:rugby	-49
previous:said	-39
previous:same	-91
previous:sans	-65
previous:sceptique	-61
previous:school	-36
previous:se	49
previous:sells	-112
previous:selon	30
previous:serait	58
previous:service	33
previous:ses	67
previous:sex	-62
previous:sexual	-60
previous:she	25
previous:si	27
previous:sickle	-42
previous:since	-45
previous:son	47
previous:sont	61
previous:sous	67
previous:stage	-26
previous:student	-43
previous:students	-29
previous:suis	73
previous:suit	-28
previous:suite	-27
previous:summer	-39
previous:sur	-37
previous:t	63
previous:taught	-76
previous:ten	25
previous:test	44
previous:tested	-61
previous:their	-28
previous:thinks	43
previous:time	-33
previous:toute	-26
previous:trade	-58
previous:travailleur	66
previous:trompe	-34
previous:un	59
previous:under	50
previous:union	-32
previous:up	45
previous:uses	37
previous:ve	34
previous:vie	75
previous:visiteuse	-35
previous:visits	60
previous:vit	25
previous:voice	-36
previous:ward	-30
previous:we	63
previous:western	-26
previous:who	45
previous:whole	41
previous:widower	50
previous:with	-38
previous:x	-43
previous:yes	32
right:000	-70
right:1	43
right:12	85
right:14	69
right:18	37
right:1987	-40
right:1994	41
right:1995	79
right:1er	-37
right:2004	-41
right:2006	54
right:2009	51
right:2011	-42
right:2013	48
right:2014	54
right:2015	35
right:2018	73
right:2019	66
right:2020	79
right:2022	45
right:2023	29
right:22	48
right:24	42
right:300	-57
right:4	25
right:41	59
right:5	-30
right:50	64
right:60	-25
right:98	-28
right:about	-46
right:absente	55
right:acas	-26
right:accepte	-25
right:according	79
right:accountant	-62
right:accueil	-48
right:achats	-37
right:act	-37
right:activated	30
right:activee	28
right:activist	59
right:adjoints	-27
right:adn	-65
right:adoption	-28
right:advice	-39
right:adviser	-41
right:aerien	-48
right:affaires	-38
right:affiche	60
right:after	67
right:age	41
right:agencement	-46
right:agency	-28
right:agent	-38
right:agrement	28
right:airports	-33
right:alcool	61
right:all	87
right:allergy	-56
right:alliance	26
right:amicale	-38
right:analysed	54
right:analyst	-60
right:analyste	-57
right:ancien	28
right:and	26
right:animale	-62
right:animaux	25
right:anime	43
right:annee	45
right:annees	68
right:annonce	-32
right:anonymous	41
right:another	41
right:anthroposophe	-39
right:anti	37
right:any	42
right:anything	77
right:apparel	-50
right:applicant	40
right:appointed	-34
right:apprenticeships	-29
right:apres	59
right:arbitre	-54
right:architect	-25
right:archives	-34
right:are	-56
right:argues	-44
right:arret	-56
right:arrivee	46
right:artist	-46
right:artiste	62
right:arts	-35
right:asked	52
right:asking	41
right:assemblies	53
right:assistant	-48
right:assistante	-31
right:association	29
right:assume	40
right:assureur	-31
right:atlantic	-36
right:attached	53
right:atteint	-36
right:aucune	45
right:audit	-28
right:auditors	-26
right:aupres	64
right:aussi	66
right:austerite	-39
right:autre	27
right:autumn	32
right:avant	-34
right:avec	71
right:avion	52
right:avoids	63
right:avoir	-64
right:award	-30
right:away	39
right:b	39
right:bac	38
right:badges	-45
right:bakeries	-32
right:bakery	-65
right:balais	-46
right:balance	-41
right:band	-86
right:bank	-75
right:barman	-65
right:bati	-43
right:batiment	-46
right:be	57
right:belfast	38
right:benevole	-39
right:berlin	-31
right:better	-73
right:bible	33
right:bielorusse	37
right:bien	50
right:bilan	-54
right:blades	-30
right:bleue	-48
right:blog	53
right:board	-25
right:bois	-54
right:bon	-45
right:bookkeeper	-34
right:bookkeeping	-33
right:bord	-31
right:border	-38
right:bords	-28
right:both	43
right:boulanger	-28
right:bourgogne	-51
right:branch	63
right:brand	-48
right:break	26
right:brest	-26
right:brilliant	28
right:brings	33
right:bristol	46
right:bruno	33
right:brussels	-32
right:bruxelles	37
right:btp	-31
right:bureau	73
right:burnt	36
right:bus	-52
right:by	54
right:c	37
right:c282y	25
right:ca	51
right:cabinet	-36
right:cadet	-33
right:cafe	-89
right:calling	-41
right:calls	31
right:camp	-31
right:can	33
right:cancer	28
right:candidate	53
right:canine	-54
right:car	-28
right:caracteres	-55
right:carbone	-48
right:card	34
right:care	-33
right:career	-30
right:carnet	40
right:carriere	30
right:cars	42
right:carte	-42
right:caryotype	-38
right:case	36
right:cash	-26
right:casino	26
right:cause	-32
right:cautions	-58
right:ce	37
right:cela	35
right:cell	46
right:central	44
right:centrale	28
right:centre	-45
right:cfdt	-50
right:cfe	-39
right:cftc	-35
right:cgt	-82
right:chaine	-52
right:chair	-27
right:chairman	54
right:chambre	-26
right:chantier	-32
right:chaque	85
right:charge	35
right:charity	-59
right:chartered	-34
right:chats	57
right:check	27
right:checks	-34
right:cherchent	38
right:chicago	-43
right:chiens	-42
right:children	-45
right:choice	51
right:chu	-45
right:cite	53
right:civil	-37
right:claims	-50
right:classes	-33
right:classiques	-39
right:clerk	-39
right:client	-34
right:clientele	-54
right:clients	-30
right:club	-46
right:cnil	-41
right:cnt	-54
right:cocktails	-33
right:code	-27
right:coeur	-26
right:colle	-37
right:colleague	44
right:college	-41
right:collegue	82
right:colours	26
right:comedie	-48
right:commande	-49
right:commemorative	-27
right:commercial	-44
right:commission	-58
right:community	-45
right:compagnie	-34
right:company	71
right:compared	58
right:compass	38
right:complet	44
right:completed	37
right:compliance	-27
right:comptable	65
right:concierge	-32
right:concours	-31
right:conditions	47
right:conference	-30
right:confie	-43
right:confirmed	-41
right:conforme	52
right:conge	42
right:connait	30
right:connue	53
right:conseil	47
right:consultant	37
right:consultatif	-53
right:consulting	-47
right:contracts	-51
right:contrat	-34
right:contrats	-42
right:convaincu	59
right:conviction	46
right:cooperative	-37
right:coordinator	-28
right:copies	38
right:copy	-41
right:cork	-32
right:corset	-39
right:cosmetics	-27
right:could	36
right:counsellor	-26
right:county	45
right:cours	25
right:course	26
right:couture	-26
right:couverte	37
right:cover	-38
right:creche	-39
right:crier	-46
right:criminal	-28
right:cse	26
right:cuisine	-47
right:culturelle	-45
right:curator	-38
right:customer	-26
right:cut	-43
right:cv	33
right:cvpr	-30
right:d	-45
right:dad	32
right:dance	-29
right:dassault	-50
right:data	-49
right:date	28
right:daughter	-27
right:days	70
right:dbs	-30
right:death	-70
right:decline	-34
right:declined	33
right:decoupe	-30
right:degree	-49
right:delais	-46
right:demande	-35
right:demenagent	32
right:denver	47
right:departemental	32
right:deplacement	36
right:depuis	64
right:dernier	74
right:derniere	39
right:des	-44
right:design	-66
right:designee	-33
right:designer	-57
right:desormais	35
right:detection	-31
right:deux	58
right:dialyse	-33
right:didn	32
right:died	-37
right:dijon	-36
right:dimanche	62
right:diplomes	29
right:directeur	58
right:dirige	75
right:disaggregated	-34
right:discret	29
right:discrimination	-30
right:disease	25
right:dishes	-27
right:disliked	33
right:dismissed	48
right:disorder	58
right:display	-40
right:dispute	35
right:disputes	-67
right:dit	54
right:dix	-32
right:dj	-34
right:dna	56
right:dockers	68
right:doctorante	-38
right:doctorat	-46
right:does	-39
right:doesn	28
right:dog	27
right:don	-61
right:donc	31
right:donne	52
right:dose	-55
right:dossier	101
right:douanier	-38
right:doubled	-37
right:drh	-26
right:driver	-47
right:droit	77
right:durable	-25
right:during	64
right:dusty	25
right:eats	40
right:ecole	-63
right:ecologiste	-45
right:ecoute	-28
right:ecrit	49
right:editeur	-26
right:editor	-85
right:electronique	-52
right:eleve	-25
right:elle	40
right:eloignee	39
right:else	26
right:emission	-32
right:employer	68
right:empreintes	-43
right:en	25
right:enclosed	-25
right:ended	30
right:enfants	-91
right:engine	-39
right:engineer	-27
right:english	-40
right:enrole	-39
right:enseigne	36
right:entendre	-28
right:entre	-34
right:entrepreneur	25
right:entreprise	27
right:entretient	-49
right:epipen	-37
right:equipe	-45
right:equipes	-30
right:equipment	-30
right:estate	-30
right:estonia	-37
right:et	25
right:etait	-27
right:etalee	52
right:etalonneur	-33
right:ete	-45
right:eteinte	26
right:etienne	-67
right:etiquette	-35
right:etudiants	-29
right:eu	-39
right:europeennes	-32
right:events	-46
right:everybody	28
right:everyone	47
right:eviter	37
right:ex	84
right:examiner	-32
right:excel	-61
right:excellent	49
right:exome	-68
right:expert	-26
right:expertise	-64
right:explained	34
right:export	-40
right:extra	-51
right:eye	54
right:face	-41
right:faciale	-35
right:facilities	-32
right:failed	37
right:faillite	-51
right:fait	-37
right:famille	63
right:farm	-47
right:farmers	-27
right:father	-58
right:faune	-37
right:fbu	-36
right:fees	31
right:fell	-53
right:femmes	44
right:ferme	-33
right:festival	34
right:festivals	-33
right:feves	-25
right:fibrosis	31
right:fichier	34
right:fiction	-71
right:fier	40
right:fiere	52
right:fifteen	34
right:fifty	42
right:figure	53
right:fille	40
right:film	-72
right:fin	44
right:finance	-34
right:fired	31
right:firm	-60
right:first	50
right:fitter	-35
right:flush	-37
right:fo	-66
right:foi	-25
right:fond	-54
right:fondatrice	-55
right:football	-56
right:for	-25
right:ford	28
right:forestiere	-28
right:form	-33
right:formalites	-35
right:formation	-92
right:formatrice	-49
right:forme	-33
right:former	29
right:forte	-46
right:forty	72
right:found	36
right:four	-28
right:fournie	-25
right:fragile	-50
right:franc	-31
right:france	-47
right:fraud	30
right:freelance	-52
right:frequentes	-31
right:frere	34
right:friday	61
right:fridays	49
right:friends	36
right:from	47
right:fsu	-44
right:full	-37
right:fund	-25
right:gael	-61
right:gallery	-28
right:garden	-29
right:gardens	-45
right:gave	53
right:gay	-65
right:gendarme	-26
right:general	30
right:genetique	-49
right:geographique	-38
right:gerant	-31
right:gerante	-48
right:gestionnaire	-39
right:get	46
right:git	-67
right:gite	35
right:given	56
right:gives	40
right:glisse	59
right:goalkeeper	-60
right:goes	39
right:going	40
right:good	-63
right:goods	-36
right:gossip	31
right:got	-32
right:governor	42
right:grace	-32
right:grader	-37
right:grand	-47
right:graphiste	-34
right:group	44
right:groupe	28
right:habit	41
right:had	-60
right:half	28
right:hall	-62
right:hand	-46
right:handed	-28
right:handicape	-31
right:handler	-50
right:hands	92
right:hang	-66
right:hard	30
right:harmless	39
right:have	-34
right:health	-59
right:heart	40
right:helmand	28
right:help	-29
right:helvetique	-48
right:hence	60
right:her	31
right:hereditaire	-32
right:herself	83
right:heures	75
right:hexham	-35
right:him	38
right:himself	110
right:his	31
right:hockey	25
right:home	77
right:homme	52
right:hopital	-28
right:hopitaux	-25
right:horoscopes	-60
right:hospital	31
right:hospitals	-41
right:hotel	-40
right:hours	78
right:house	-31
right:household	-29
right:how	25
right:huit	57
right:hull	78
right:husband	34
right:i	35
right:idemia	-45
right:if	82
right:ikea	-34
right:il	43
right:ils	39
right:image	26
right:immobilier	-33
right:included	82
right:inclusion	-46
right:indetectable	40
right:ingenieur	-53
right:ingenieurs	-43
right:initiative	-42
right:inscrit	47
right:insists	47
right:installer	-69
right:institute	-42
right:interdisent	28
right:interet	-65
right:interview	40
right:investment	-43
right:iraq	30
right:ireland	-30
right:irm	-42
right:islington	-34
right:isn	-31
right:iso	-42
right:it	40
right:italie	-26
right:its	50
right:j	32
right:jack	-26
right:jail	-33
right:jardin	44
right:je	88
right:jeans	-32
right:jeunes	-61
right:job	-80
right:john	-40
right:joint	35
right:joints	-31
right:jour	46
right:judiciaire	-32
right:juge	34
right:juin	65
right:june	57
right:juriste	-43
right:jury	-81
right:jusqu	57
right:kampala	33
right:karim	25
right:keep	30
right:kept	60
right:kids	29
right:kinesitherapeute	-49
right:kits	-25
right:know	31
right:knowledge	-41
right:knows	56
right:l214	-54
right:lab	-42
right:label	-48
right:laboratoire	-28
right:lache	39
right:ladders	43
right:lagos	-32
right:laisse	-49
right:lake	-37
right:lane	-28
right:lapsed	40
right:last	29
right:latex	84
right:laughs	-28
right:law	-95
right:lay	58
right:layout	-28
right:le	65
right:leadership	-46
right:learned	-29
right:lecteur	57
right:lecturer	-48
right:led	25
right:leicester	-37
right:lesbienne	-34
right:let	40
right:letter	33
right:letters	-62
right:lettre	52
right:leurs	-45
right:lgbt	-29
right:libel	29
right:librarian	-42
right:library	-31
right:libre	32
right:lie	26
right:life	32
right:lighting	-33
right:likes	39
right:lille	-35
right:limoges	-46
right:line	-31
right:lisbon	43
right:list	-38
right:listens	-59
right:literie	-28
right:lives	27
right:livre	49
right:local	35
right:locale	-29
right:locks	47
right:loge	-39
right:logiciel	60
right:logistique	-42
right:loi	-57
right:long	-37
right:lorries	-42
right:lors	52
right:lost	31
right:lot	27
right:louise	54
right:ltd	-34
right:lu	-31
right:lues	40
right:lui	25
right:lunch	60
right:ma	-107
right:machine	-28
right:machines	-46
right:macon	-31
right:magazine	34
right:mai	55
right:maitre	-38
right:maker	-44
right:man	96
right:manager	-80
right:manuel	-56
right:marche	-40
right:marcher	-41
right:marches	-32
right:mardi	41
right:mari	69
right:mariee	32
right:marin	-48
right:market	-38
right:marketing	-45
right:marque	-41
right:married	69
right:master	-38
right:matiere	-31
right:matin	37
right:matrimoniaux	-26
right:me	29
right:mechanic	-49
right:media	-34
right:medicale	-33
right:meetings	-90
right:meilleure	-30
right:member	50
right:membre	62
right:meme	41
right:menottes	41
right:mention	-26
right:mentioned	43
right:mer	-58
right:mercredi	75
right:metal	-43
right:militaire	-28
right:milite	28
right:mineurs	32
right:mining	28
right:misconduct	28
right:mme	26
right:mobile	-40
right:mobilite	-25
right:modes	-34
right:monteuse	-25
right:montrent	-40
right:moral	-54
right:more	90
right:morning	34
right:mortgage	28
right:mot	49
right:moteur	-32
right:moulages	-27
right:mouvement	-33
right:moved	29
right:movement	53
right:mr	42
right:ms	87
right:municipal	33
right:museum	-27
right:mutation	-56
right:my	62
right:n	28
right:naissance	85
right:nanterre	-39
right:national	-48
right:nationale	-40
right:ne	74
right:near	44
right:need	82
right:needed	36
right:negatif	35
right:negative	50
right:neighbour	29
right:neuf	45
right:never	26
right:next	48
right:nhs	-49
right:night	-31
right:nimes	28
right:no	83
right:nobody	52
right:none	75
right:nor	33
right:normal	118
right:normandie	-26
right:norway	-42
right:not	-38
right:notaire	-60
right:note	79
right:nothing	59
right:notoire	35
right:nous	38
right:now	34
right:nuit	-95
right:number	38
right:numerique	-26
right:nurse	-62
right:occlusion	-27
right:october	54
right:oeuvres	-26
right:of	-31
right:off	-29
right:offenders	-60
right:officers	-27
right:often	-34
right:oil	-66
right:old	-29
right:on	44
right:once	-41
right:only	37
right:onze	-25
right:open	28
right:opera	-59
right:operation	45
right:operator	-43
right:operatrice	-45
right:or	-32
right:organisation	-38
right:organiser	-28
right:orientation	-75
right:oscp	-43
right:ottawa	-59
right:ou	31
right:ouest	-53
right:our	64
right:out	55
right:outside	40
right:ouverte	-64
right:over	41
right:own	48
right:packaging	-37
right:paie	-41
right:pairs	-56
right:panel	-27
right:paperasse	-51
right:paperwork	-62
right:parce	-45
right:parents	-51
right:parking	27
right:parle	61
right:part	-72
right:partenaires	-37
right:parti	-78
right:partners	-32
right:pas	43
right:passe	48
right:passeport	31
right:past	73
right:patients	-26
right:patrimoine	-38
right:patron	35
right:patronal	-28
right:patronale	-35
right:payments	-25
right:payroll	-72
right:pays	-38
right:pcf	-73
right:pcs	-29
right:peels	-40
right:peers	-40
right:peintre	-27
right:pendant	74
right:people	-71
right:perdue	-49
right:pere	35
right:person	41
right:perth	30
right:peu	46
right:phase	-28
right:phones	31
right:photographe	-41
right:photographs	26
right:photos	76
right:phrases	29
right:picture	-36
right:piece	-40
right:pierre	51
right:pilot	-36
right:pin	-46
right:plaisante	-48
right:planning	-38
right:plant	34
right:plaques	37
right:plays	38
right:pma	38
right:poland	53
right:policeman	-67
right:policy	-38
right:politics	34
right:pompier	-51
right:portes	-35
right:portraitiste	-61
right:positive	71
right:possession	-28
right:post	-53
right:poste	33
right:posters	-25
right:pouce	-61
right:poulpe	-46
right:poursuivi	-71
right:practice	-37
right:pratiquant	68
right:precise	76
right:prefere	56
right:prefers	26
right:premier	40
right:premiere	62
right:press	-54
right:presse	52
right:preventive	-29
right:print	51
right:printers	-50
right:prises	38
right:prison	-27
right:privilege	-42
right:procurement	-36
right:product	-58
right:productions	-39
right:produit	-48
right:profile	67
right:programme	-43
right:propre	40
right:prospectuses	-33
right:protection	-27
right:proud	57
right:prouve	33
right:ps	-57
right:psen1	-39
right:pseudonyme	36
right:pub	40
right:publicitaires	-42
right:puis	37
right:pupil	51
right:pupils	-72
right:put	55
right:qualite	52
right:quand	55
right:quarante	30
right:que	29
right:raconte	-43
right:radio	-60
right:radiology	-25
right:ramp	-27
right:range	-41
right:ranger	-35
right:rare	-31
right:reader	-26
right:reads	30
right:reception	-54
right:receptionist	-56
right:recognition	31
right:reconnu	51
right:reconnue	-38
right:record	52
right:records	-46
right:recuperation	-41
right:redaction	-33
right:referente	-31
right:refused	53
right:regard	-28
right:register	-62
right:regular	27
right:relations	-26
right:relieuse	-38
right:religion	-26
right:religious	-26
right:remember	-32
right:removed	25
right:rentree	41
right:repair	-66
right:repete	-34
right:replaced	-40
right:report	25
right:reporter	-27
right:reports	44
right:republicains	26
right:repute	27
right:researcher	-59
right:reseaux	-35
right:residence	-27
right:responsable	-73
right:rest	-29
right:restoration	-37
right:restriction	54
right:results	44
right:retards	-28
right:retraite	-42
right:retrouvee	51
right:reunions	-50
right:revele	-25
right:revendique	46
right:revision	-26
right:rien	40
right:right	-43
right:riots	-36
right:rn	-57
right:role	-67
right:roman	-46
right:rome	28
right:roof	-30
right:room	-52
right:rope	-37
right:route	-29
right:routiers	-31
right:royal	26
right:rules	-33
right:runner	-38
right:runs	34
right:sa	47
right:sacked	26
right:safety	-25
right:said	28
right:saint	-29
right:sait	-74
right:salariee	-50
right:salaries	-31
right:sales	-86
right:salmon	-47
right:salons	42
right:sample	25
right:saturday	29
right:savent	-31
right:savoir	30
right:say	26
right:says	33
right:scan	-27
right:scene	38
right:schools	32
right:score	-32
right:season	-55
right:second	47
right:secret	28
right:secretary	-67
right:section	80
right:see	27
right:sees	-68
right:seize	56
right:semaine	30
right:semences	-34
right:sens	55
right:sent	30
right:sergeant	-78
right:series	-34
right:sert	37
right:serveur	-37
right:service	-56
right:services	-26
right:ses	-35
right:set	78
right:sets	-47
right:seul	-30
right:sexe	-36
right:shaped	-26
right:shift	-46
right:shifts	-27
right:shop	-35
right:short	-40
right:show	-25
right:showed	58
right:siege	-39
right:signature	-28
right:signe	-27
right:simple	-66
right:since	63
right:sister	30
right:site	42
right:small	-26
right:smiles	-41
right:snes	-33
right:so	96
right:soaps	-32
right:sociale	-25
right:sociaux	27
right:society	60
right:soho	-51
right:sold	-43
right:solicitor	-71
right:solidaires	-42
right:some	56
right:songs	-27
right:souligne	38
right:sound	-34
right:sourit	43
right:soutenue	-64
right:south	26
right:souvenir	-34
right:space	34
right:spain	57
right:spinale	35
right:spreadsheets	-30
right:staff	-34
right:stage	-56
right:stations	-38
right:statut	-27
right:steward	-31
right:stewards	41
right:stored	33
right:straight	36
right:street	-33
right:strong	35
right:structural	-30
right:student	-27
right:students	27
right:studies	-46
right:studio	-44
right:style	-67
right:subject	-42
right:subscriber	42
right:sud	-66
right:suit	41
right:suivi	47
right:supplier	41
right:support	-39
right:surpris	-58
right:surveyor	-44
right:surveys	-31
right:syndical	-26
right:syndicat	30
right:syndicats	-27
right:syndrome	-31
right:system	-36
right:t	25
right:tableaux	-40
right:tablet	40
right:tablette	53
right:take	-54
right:taken	87
right:talent	-47
right:tant	-27
right:tante	41
right:taste	-56
right:taught	34
right:teaches	-27
right:technician	-28
right:teenager	59
right:teenagers	-45
right:teens	38
right:telephone	33
right:teletravail	29
right:temple	-32
right:tenor	-51
right:terrain	-53
right:test	26
right:teste	-36
right:tester	-48
right:testing	-49
right:tests	-53
right:the	42
right:theatre	-56
right:then	32
right:therapist	-65
right:there	62
right:things	47
right:thinks	29
right:third	28
right:thirty	31
right:those	33
right:thought	47
right:thrombose	45
right:ticked	58
right:ticket	37
right:tient	29
right:till	45
right:time	70
right:tired	49
right:titre	-72
right:to	29
right:told	63
right:too	40
right:touche	-61
right:toucher	-41
right:toujours	35
right:toulouse	55
right:tous	43
right:tout	-32
right:toutes	-29
right:town	-48
right:trained	47
right:training	-32
right:trains	-45
right:travaille	38
right:travel	26
right:treasurer	38
right:treatment	47
right:trial	42
right:trois	28
right:trust	-37
right:tutor	-35
right:twenty	69
right:twickenham	-42
right:twins	57
right:two	29
right:type	74
right:types	-25
right:uk	-44
right:uml	-46
right:une	52
right:unit	-60
right:unite	-33
right:united	25
right:unsa	-86
right:until	129
right:ups	-40
right:user	65
right:valeurs	-48
right:van	-48
right:veganisme	-35
right:vegetale	-29
right:velo	-25
right:vendeuse	-28
right:vendre	-32
right:verbal	-28
right:vermont	-28
right:verse	27
right:verte	-35
right:very	45
right:veterinaire	-42
right:vets	-36
right:veut	54
right:victoria	-41
right:videos	65
right:vie	28
right:vierge	28
right:village	-25
right:ville	-40
right:virale	44
right:vise	51
right:visite	42
right:vit	-32
right:voice	-40
right:voile	-36
right:voit	53
right:voiture	33
right:volunteer	30
right:wall	-29
right:wanted	-65
right:ward	31
right:warehouse	53
right:warned	34
right:wars	-26
right:we	66
right:wears	62
right:web	-29
right:week	94
right:weekends	29
right:what	-49
right:when	65
right:where	-63
right:whether	49
right:which	26
right:who	56
right:whole	-36
right:whom	31
right:why	29
right:will	75
right:winner	-27
right:with	30
right:withdrawn	28
right:within	31
right:won	-35
right:words	27
right:work	73
right:working	41
right:works	53
right:writes	52
right:wrong	-26
right:wrote	30
right:yard	-37
right:year	-46
right:years	78
right:you	-45
right:youth	102
right:zele	-35
right:zero	-29
right:zone	-32
right:zz	31
role:statement	56
role:topic	32
role:trait	29
spelt:capitals	34
spelt:first CAPITAL CAPITAL	-50
spelt:first CAPITAL UPPER	36
spelt:first CAPITAL |	48
spelt:first LOWER |	34
spelt:first UPPER	66
spelt:first UPPER CAPITAL	-64
spelt:first UPPER LOWER	120
spelt:first UPPER |	38
spelt:inside CAPITAL	49
spelt:inside CAPITAL LOWER	57
spelt:inside CAPITAL |	43
spelt:inside LOWER CAPITAL	43
spelt:inside LOWER UPPER	-89
spelt:inside UPPER	86
spelt:inside UPPER CAPITAL	-25
spelt:inside UPPER LOWER	63
spelt:inside UPPER UPPER	34
spelt:inside UPPER |	62
vocabulary:0	-43
vocabulary:0 none	-43
vocabulary:1	-35
vocabulary:1 none	-71
vocabulary:2 mention	55
vocabulary:3	77
vocabulary:3 mention	41
vocabulary:4	86
vocabulary:4 mention	92
vocabulary:4 none	37
vocabulary:5	60
vocabulary:5 mention	56
with:000	-116
with:02	30
with:1	-28
with:11	27
with:12	36
with:14	31
with:18	29
with:1981	26
with:1985	-32
with:1987	-54
with:1988	-50
with:1989	-36
with:1994	26
with:1er	-32
with:2	30
with:200	-70
with:2003	48
with:2006	33
with:2010	48
with:2012	61
with:2014	29
with:2015	32
with:2018	56
with:2019	83
with:2020	64
with:2021	37
with:2022	72
with:2023	32
with:2031	-29
with:21	39
with:22	32
with:24	43
with:255	25
with:3	37
with:300	-65
with:31	-54
with:340	-47
with:3d	26
with:4	39
with:40	-50
with:400	-88
with:41	33
with:5	38
with:50	49
with:512	51
with:60	-64
with:600	-41
with:8	48
with:91	40
with:98	-39
with:abattoir	31
with:abime	32
with:abnormal	-38
with:above	50
with:absences	39
with:absente	68
with:abstains	-33
with:abus	-25
with:acas	-30
with:accept	30
with:acces	83
with:accessoiriste	-31
with:accident	41
with:accompagnaient	39
with:accompagne	-35
with:accompagner	29
with:according	40
with:accountant	-47
with:accounts	-80
with:accro	57
with:accueil	-43
with:achats	-49
with:across	-59
with:act	-56
with:actif	50
with:acting	-38
with:action	62
with:activated	26
with:active	39
with:activee	36
with:activiste	-39
with:activite	-42
with:actor	-53
with:ad	-64
with:adepte	69
with:adeyemi	42
with:adjoint	-43
with:adjoints	-36
with:administratif	-34
with:administrative	-32
with:admitted	74
with:adn	-67
with:adopted	37
with:adoption	-38
with:adrenal	-26
with:adultere	-26
with:advert	-54
with:advice	-29
with:advised	-48
with:adviser	-30
with:advises	-64
with:aerien	-67
with:aeroports	-31
with:affair	-73
with:affaire	41
with:affaires	-57
with:affairs	-35
with:affiche	53
with:affiliated	39
with:affiliation	62
with:affirme	25
with:after	44
with:afternoons	25
with:again	34
with:against	37
with:age	36
with:agence	-50
with:agencement	-48
with:agency	-29
with:agenda	-47
with:agent	-90
with:ago	37
with:agreed	34
with:agrege	-40
with:agrement	26
with:aide	57
with:ailier	-39
with:aimable	-39
with:aime	-33
with:aimerait	-44
with:airline	-44
with:airports	-25
with:all	31
with:allergic	-62
with:allergy	-54
with:allow	38
with:along	53
with:alpha	45
with:alsace	-31
with:alzheimer	27
with:ambition	53
with:amenagement	36
with:americaine	40
with:ames	26
with:amis	46
with:analysed	31
with:analyst	-45
with:ancien	42
with:ancienne	69
with:anciennes	-31
with:anciens	-78
with:angers	36
with:anglais	-35
with:animal	34
with:animale	31
with:animaliste	49
with:animals	48
with:animatrice	-27
with:animaux	46
with:anime	27
with:annee	44
with:annees	47
with:annual	-43
with:annuel	-35
with:anomalie	45
with:anonymous	40
with:answered	-42
with:anthroposophe	-35
with:antifraude	-45
with:antiquaire	-43
with:antiques	-69
with:antispeciste	-45
with:antitrypsine	31
with:any	58
with:anything	79
with:apaisee	-30
with:apoe4	-67
with:app	27
with:apparel	-49
with:apparemment	61
with:appartenance	-27
with:appartient	25
with:appears	30
with:appels	-25
with:appli	-27
with:applicant	76
with:applicants	-53
with:applique	-25
with:apply	40
with:appointed	-26
with:apprentices	-84
with:apprenticeships	-45
with:apprentis	-25
with:appris	60
with:appui	57
with:apres	49
with:arbitre	-49
with:arche	31
with:archi	30
with:architect	-41
with:archives	-44
with:argues	-69
with:armement	42
with:armes	39
with:armoires	-38
with:arret	-39
with:arrete	34
with:arrets	-41
with:art	-30
with:article	-46
with:artificielle	-38
with:artist	-34
with:artiste	38
with:artistique	-33
with:ascenseur	-35
with:ascenseurs	-29
with:ashkenazi	62
with:ask	51
with:asking	71
with:asks	69
with:assemblies	26
with:assessment	42
with:assistant	-109
with:assistante	-41
with:associations	-40
with:associe	31
with:associes	-30
with:assumee	63
with:assure	38
with:assured	47
with:assureur	-70
with:asthmatique	-43
with:astrid	37
with:astrologie	-30
with:at	35
with:athee	-59
with:atheisme	-39
with:atheist	-36
with:athletisme	-48
with:atlanta	61
with:atlantic	-47
with:attached	93
with:attacks	-63
with:atteint	-33
with:attend	64
with:attentive	-44
with:attestation	26
with:aucun	75
with:aucune	39
with:audiologists	-60
with:audited	-46
with:auditions	-26
with:auditors	-29
with:august	49
with:aujourd	28
with:aupres	28
with:aurait	74
with:austerite	-29
with:authentifiee	-46
with:author	-38
with:automatise	-33
with:autres	47
with:autrice	-32
with:autumn	44
with:auxiliaire	-35
with:avant	-47
with:avion	43
with:avis	-37
with:avocat	-72
with:avocate	-87
with:avocats	52
with:avoids	40
with:avoue	56
with:award	38
with:away	47
with:ayant	36
with:ayn	26
with:b27	-27
with:badge	79
with:bae	-28
with:bag	34
with:bakeries	-31
with:balais	-34
with:balance	-42
with:balanced	-26
with:ballroom	-62
with:bamako	35
with:band	-68
with:barista	-42
with:barman	-50
with:barn	35
with:barracks	-26
with:barre	-43
with:bartender	-34
with:bas	43
with:based	-27
with:bass	-46
with:bati	-65
with:batiment	-82
with:bde	-32
with:became	64
with:bectu	-44
with:been	39
with:bees	-50
with:behalf	-34
with:being	73
with:beleive	-29
with:believe	35
with:believed	51
with:belle	35
with:belongs	75
with:bench	-54
with:benelux	-33
with:benevole	34
with:berne	-40
with:best	-55
with:beton	-36
with:better	-67
with:bi	-25
with:bible	49
with:bibliotheque	25
with:bien	31
with:biens	-25
with:big	25
with:bio	43
with:bioethique	-51
with:biologie	-34
with:biologiques	36
with:biometric	-31
with:biometrie	-26
with:biometriques	-31
with:birth	50
with:bit	68
with:bizarrement	27
with:blackballed	58
with:blacksmith	-34
with:bladder	-34
with:blanc	47
with:bleue	-52
with:blind	-45
with:blindfold	-29
with:blog	76
with:blue	-29
with:bma	-29
with:board	-37
with:boasts	42
with:body	-27
with:bois	-80
with:book	-52
with:bookkeeper	-70
with:books	-56
with:bookshop	-42
with:boots	-54
with:border	-28
with:both	72
with:bought	25
with:boulanger	-33
with:boulangerie	-39
with:bourgogne	-61
with:boutique	-65
with:bovet	-36
with:box	51
with:boy	32
with:brand	-63
with:bras	-36
with:brca	-49
with:brca2	-63
with:bread	-45
with:breast	25
with:brest	-69
with:bretagne	-30
with:brief	-54
with:bright	-29
with:brighton	-38
with:brings	50
with:brisbane	41
with:broadcaster	-47
with:broke	65
with:brother	86
with:brothers	26
with:browser	-33
with:bruit	44
with:brut	-36
with:btp	-32
with:budget	-53
with:budgets	-47
with:build	-27
with:built	-65
with:bulletins	-37
with:bullied	26
with:bureau	99
with:burger	-41
with:burnt	45
with:bus	-111
with:business	-65
with:buvette	-46
with:c282y	43
with:ca	30
with:cabaret	-38
with:cabin	-34
with:cache	26
with:cadet	-36
with:cadre	-40
with:cafe	33
with:caisse	-41
with:calais	-27
with:calendar	26
with:call	45
with:called	55
with:caller	-37
with:calme	-57
with:came	41
with:campagne	40
with:campaign	-29
with:campaigned	66
with:cancer	43
with:candiate	35
with:candidat	53
with:candidature	37
with:cannabis	-31
with:cannot	53
with:canteen	-27
with:cantiques	27
with:capacity	-65
with:capital	-28
with:captured	-43
with:caracteres	-44
with:caravans	-26
with:carbone	-52
with:card	37
with:cardiff	-28
with:caretaker	-36
with:cariste	27
with:carnet	39
with:carre	-44
with:carrier	-105
with:carriere	29
with:carry	49
with:carrying	59
with:cars	32
with:carte	-45
with:carved	-34
with:caryotype	-100
with:cas	47
with:casier	-54
with:casino	63
with:category	-33
with:catered	-30
with:catholique	65
with:cats	-46
with:cause	67
with:cautions	-76
with:cdd	-78
with:cela	25
with:celibacy	-65
with:cell	32
with:celle	26
with:cells	-46
with:center	25
with:centre	51
with:cents	-48
with:ceremonies	25
with:cet	-40
with:cfdt	-85
with:cfe	-36
with:cftc	-26
with:cgc	-33
with:cgt	-80
with:chairman	-38
with:chambre	-29
with:chan	34
with:chantal	25
with:chapelle	-40
with:chaplain	25
with:chaque	71
with:charcot	-27
with:charge	-36
with:chargee	-37
with:charity	-82
with:chartered	-53
with:chat	56
with:chats	62
with:chauffage	-41
with:check	25
with:checks	-60
with:cheese	30
with:chef	46
with:chemical	-32
with:chemist	-38
with:chemistry	41
with:cherchent	68
with:chercheur	-38
with:chief	-31
with:chiens	-53
with:chiffre	-31
with:chiffres	-41
with:child	-50
with:children	-45
with:choice	58
with:choir	54
with:choix	-31
with:chromosome	-72
with:chroniqueuse	-48
with:chu	-46
with:churches	38
with:chute	42
with:cinema	-30
with:cinq	-25
with:cio	-43
with:circule	45
with:cite	46
with:citing	-38
with:claims	39
with:class	-55
with:classe	-33
with:classes	-60
with:classiques	-39
with:clauses	-28
with:claustrophobe	-28
with:clavier	25
with:cleaned	-34
with:clerc	34
with:clerk	-52
with:client	-56
with:clientele	-58
with:climat	-57
with:clocked	27
with:clocks	40
with:clos	-34
with:cloud	-26
with:cnil	-55
with:cnt	-44
with:coach	-48
with:coaching	-38
with:coche	29
with:cocktails	-31
with:code	-34
with:coffre	28
with:colas	53
with:cold	-41
with:collaborateur	-56
with:colle	-46
with:colleague	-28
with:collecte	52
with:collectif	-45
with:collection	-44
with:collector	-29
with:college	-27
with:collegue	75
with:colloque	-29
with:column	37
with:come	29
with:comedie	-51
with:commande	-60
with:commercants	-29
with:commerce	-99
with:commercialise	-61
with:committed	50
with:commun	-27
with:communication	-42
with:communist	-57
with:communistes	-25
with:compagne	-64
with:compagnon	65
with:company	27
with:compare	-34
with:compass	42
with:complet	29
with:completed	29
with:complexe	-40
with:compliance	-27
with:comptable	-51
with:compte	-48
with:comptes	-68
with:concierge	-44
with:concours	-33
with:concu	-38
with:condamnation	-43
with:condamne	-53
with:conditions	56
with:conductrice	-37
with:conducts	26
with:conduit	34
with:conduite	-25
with:conferences	39
with:confie	25
with:confirms	-35
with:conflict	43
with:conforme	36
with:conformite	-47
with:congenital	-39
with:congres	-37
with:congress	32
with:conjoint	-36
with:connaitre	33
with:connecte	-44
with:connectee	-39
with:connective	27
with:connu	58
with:connue	65
with:conscientious	-62
with:conseille	-36
with:conseiller	51
with:conseillere	-36
with:consent	-59
with:consequence	44
with:conservees	61
with:constable	36
with:consultatif	-49
with:consulting	-33
with:consumer	-54
with:contact	27
with:contention	31
with:contract	-46
with:contractor	-47
with:contracts	-46
with:contraire	-25
with:contrairement	-41
with:contrat	-52
with:controle	31
with:controls	-31
with:convaincu	61
with:convaincue	46
with:convicted	-41
with:conviction	38
with:convinced	-30
with:convoy	-46
with:cooperative	27
with:coordinatrice	-28
with:copain	-39
with:copie	38
with:copies	61
with:copy	-65
with:corbeau	51
with:cordeau	-28
with:cork	-32
with:correspondance	41
with:corse	-25
with:corset	-47
with:cosmetics	-31
with:could	28
with:couleurs	-49
with:councillor	-25
with:counselled	-29
with:countries	-25
with:couples	-99
with:courante	-25
with:course	-51
with:courses	-27
with:court	-47
with:courtes	-47
with:courtise	35
with:courts	-37
with:cousin	85
with:couverte	33
with:cover	-58
with:covers	28
with:covid	-50
with:cpam	-27
with:credit	-85
with:credo	-35
with:cree	-33
with:crew	-48
with:crier	-56
with:crime	-33
with:crise	-44
with:crisis	-25
with:criticising	42
with:critique	-48
with:crohn	-32
with:croit	44
with:croydon	30
with:cru	52
with:crutches	-36
with:cue	-25
with:cuisine	-52
with:cuisinier	30
with:culture	-39
with:cure	-43
with:curiosite	-28
with:curiosity	-31
with:curious	37
with:currently	69
with:customer	-25
with:customers	-55
with:customs	-40
with:cut	-73
with:cutter	-57
with:cv	-34
with:cvpr	-43
with:cwu	-30
with:cyanoacrylate	-37
with:dacosta	-34
with:dad	34
with:dakar	31
with:dance	-55
with:dane	38
with:dassault	-69
with:data	-46
with:database	44
with:day	-27
with:days	46
with:dbs	-27
with:dea	-26
with:deaf	-49
with:deal	-53
with:deals	-40
with:death	-52
with:debunks	41
with:decided	-26
with:declared	63
with:decline	-58
with:declined	103
with:decors	-44
with:decoupe	-37
with:defect	29
with:defence	27
with:defendants	-42
with:deficiency	44
with:deficit	31
with:delais	-43
with:delegation	-51
with:delegue	-35
with:deleguee	-51
with:delete	39
with:delivery	-52
with:delta	-32
with:demande	42
with:demandee	-28
with:demenage	-25
with:demenager	-29
with:demission	30
with:demonstratrice	-35
with:demonte	36
with:denies	56
with:denis	29
with:dentaire	-45
with:dental	-28
with:deploye	-25
with:depression	-66
with:deputee	-39
with:deputy	40
with:dernier	61
with:derniere	43
with:derriere	27
with:derry	34
with:descend	68
with:described	40
with:describes	44
with:design	-84
with:designed	-74
with:designee	-27
with:designer	-51
with:designs	-28
with:desk	-38
with:desormais	52
with:dessine	-59
with:dessus	29
with:detection	-50
with:detective	-49
with:detenons	27
with:detour	-26
with:dette	-29
with:develop	-48
with:development	-28
with:developpe	-49
with:developpeur	-42
with:deverrouille	-38
with:devices	-30
with:devoir	-25
with:devra	-25
with:dgccrf	-32
with:dialyse	-33
with:did	61
with:didn	35
with:diffamation	25
with:digger	-54
with:dijon	-32
with:dimanche	25
with:dinner	-45
with:diplomas	-34
with:diplomat	-30
with:diplomate	-45
with:direct	-33
with:directeur	71
with:direction	-38
with:director	-26
with:directrice	-48
with:dirigeait	43
with:dirigeante	35
with:dis	25
with:disability	-41
with:disait	-25
with:disciple	32
with:disclosure	-65
with:discours	-35
with:discrimination	-26
with:discussed	30
with:disease	68
with:disent	28
with:dish	-38
with:dishes	-44
with:dismissed	58
with:disorder	39
with:dispense	54
with:dispensed	-34
with:display	-36
with:displays	-36
with:disque	33
with:dissertation	-76
with:distributeur	-40
with:distributeurs	-43
with:dit	55
with:diversite	-38
with:dj	-38
with:do	31
with:doc	-33
with:dockers	48
with:doctor	73
with:doctoral	-40
with:doctorante	-75
with:doctorate	-46
with:documentaire	-25
with:documentary	-29
with:doesn	25
with:doigt	-57
with:doigts	-39
with:doit	75
with:doivent	27
with:don	-51
with:donc	37
with:donne	66
with:donnee	-34
with:dont	-42
with:dormi	-35
with:dos	-62
with:dose	-64
with:double	49
with:doubled	-43
with:douze	37
with:dow	-28
with:down	54
with:doyle	33
with:dr	-46
with:drafts	-32
with:drapeau	-37
with:drew	-43
with:drh	-94
with:drinking	-57
with:drive	44
with:drives	-27
with:droite	-44
with:drove	26
with:drums	-50
with:dsi	-51
with:du	-27
with:dubai	54
with:dues	-39
with:during	71
with:dusty	44
with:dutch	-30
with:duties	33
with:each	-30
with:ear	-33
with:early	-26
with:east	-39
with:easy	83
with:eaux	-46
with:ebat	-38
with:ecarter	34
with:ecologie	-25
with:ecologiste	-50
with:ecologistes	-29
with:economie	-29
with:economist	-32
with:ecope	27
with:ecoute	-33
with:ecrit	-26
with:edited	-46
with:editeur	-39
with:edition	-31
with:editor	-90
with:editrice	-40
with:educateur	-34
with:educatif	47
with:elected	36
with:electeur	33
with:elections	32
with:electronique	-77
with:eleve	53
with:elevee	28
with:eleven	-33
with:eleves	-57
with:eleveur	-55
with:elle	25
with:else	43
with:ely	-54
with:embauche	39
with:embrasser	-26
with:emergency	-30
with:emission	-37
with:employed	-94
with:employees	-32
with:employer	32
with:employers	-71
with:employment	46
with:employs	-44
with:emporte	-31
with:empreinte	-67
with:empreintes	-73
with:enchainee	-36
with:endurance	45
with:enfants	-64
with:engage	-30
with:engagee	29
with:engagement	29
with:engine	-59
with:england	-38
with:english	-52
with:enquetes	-38
with:enregistree	-36
with:enregistrement	37
with:enrole	-39
with:enseignement	-38
with:entre	76
with:entreprises	-54
with:entretien	71
with:entretient	-30
with:entry	38
with:epicurienne	-34
with:epilation	-39
with:epipen	-49
with:epouse	42
with:epouses	-30
with:epoux	-51
with:equality	48
with:equipes	-33
with:equity	-30
with:erlangen	-43
with:espaces	26
with:essay	-31
with:essex	-30
with:estonia	-44
with:etaient	45
with:etalee	52
with:etalonnage	-55
with:etalonneur	-69
with:etant	29
with:ethical	-35
with:ethique	-49
with:etienne	-59
with:etiquette	-44
with:etoile	44
with:etonne	-36
with:etre	34
with:etude	-82
with:etudes	45
with:etudiante	-41
with:etudiants	-39
with:etudie	-27
with:europeennes	-30
with:evening	-40
with:evenings	34
with:events	-56
with:ever	44
with:everybody	62
with:everyone	39
with:everywhere	25
with:eviter	43
with:evolution	-38
with:evoque	30
with:ex	64
with:exam	-40
with:examen	-29
with:examiner	-49
with:excel	-56
with:excellents	-54
with:exclu	46
with:executive	30
with:exempted	56
with:existe	27
with:existentialiste	-46
with:exome	-61
with:expert	-42
with:expertise	-28
with:experts	-25
with:explained	53
with:exploite	-49
with:export	-30
with:exposed	-28
with:exposition	-33
with:expression	-27
with:extra	-54
with:extreme	-34
with:facades	-39
with:face	-32
with:faces	-57
with:facial	-34
with:faciale	-89
with:facilities	-67
with:facteurs	32
with:factory	-32
with:failed	26
with:faillite	-46
with:faim	26
with:fair	-29
with:faire	-28
with:fairs	-47
with:faisait	-44
with:fait	40
with:fall	58
with:familles	-44
with:fanconi	45
with:far	45
with:farmer	-52
with:farmers	-39
with:faster	42
with:father	56
with:faune	-38
with:faure	25
with:faute	-70
with:fbu	-38
with:federal	61
with:federation	43
with:fee	-39
with:feel	35
with:fees	44
with:fell	-71
with:femme	76
with:fertility	-38
with:festivals	-36
with:feves	-29
with:fh	-32
with:fiancee	-28
with:fibrosis	26
with:fiche	58
with:fichier	30
with:fiction	-60
with:field	-65
with:fier	56
with:fiere	64
with:fifteen	44
with:fight	-26
with:figure	36
with:file	30
with:files	-42
with:filiale	-53
with:filles	51
with:film	-123
with:filme	-63
with:filmed	36
with:films	52
with:fin	100
with:finalist	-32
with:finance	-37
with:finder	-30
with:fine	39
with:fined	-28
with:fingerprint	-62
with:fingerprints	-80
with:firm	-30
with:firmware	-29
with:fish	-53
with:fitted	-31
with:fitter	-58
with:fixes	-41
with:flags	-32
with:flat	56
with:fled	34
with:flight	26
with:floor	39
with:flore	-30
with:flow	-73
with:flower	-28
with:flowers	-46
with:flux	-69
with:fo	-74
with:fob	34
with:fois	52
with:follows	27
with:fondatrice	-30
with:foot	53
with:football	-73
with:footballeur	29
with:foreman	100
with:forestiere	-31
with:forging	-36
with:form	71
with:formalites	-50
with:formateur	-37
with:formation	-77
with:formatrice	-83
with:former	39
with:forms	-27
with:formulaire	53
with:forte	-47
with:forty	52
with:found	44
with:founded	27
with:founder	-26
with:four	32
with:fournie	-28
with:fournisseurs	-34
with:fragile	-57
with:franc	-29
with:francais	-63
with:freelance	-59
with:freemason	-52
with:freemasons	-27
with:freight	-25
with:frequente	48
with:frere	91
with:freres	32
with:freud	-28
with:friday	45
with:fridays	34
with:fridge	57
with:friends	65
with:froid	-45
with:froide	-27
with:from	46
with:frontiere	25
with:frozen	-46
with:fsu	-74
with:fui	46
with:fuite	39
with:full	-26
with:fully	-26
with:fundraiser	-29
with:fundraising	26
with:furniture	-28
with:further	48
with:g	-32
with:g6pd	-38
with:gael	-41
with:gai	-36
with:gait	-54
with:gall	-40
with:gallery	-39
with:gallet	-30
with:games	-41
with:gap	46
with:garcons	41
with:garde	-62
with:garden	-27
with:gardiennage	25
with:gardiens	34
with:gargoyles	-35
with:gay	-105
with:gendarme	-33
with:gender	-32
with:gene	-64
with:genealogie	31
with:genealogiste	-39
with:generale	-25
with:genes	-55
with:genetic	-42
with:genetically	-59
with:geneticienne	29
with:genetique	-102
with:genetiques	-39
with:genoux	-53
with:geographique	-41
with:gerait	-31
with:gerant	26
with:gerante	-35
with:gere	-67
with:gestionnaire	-51
with:ghent	48
with:gift	37
with:gilbert	36
with:git	-34
with:gite	-25
with:give	46
with:given	25
with:gives	60
with:glisse	52
with:gmb	-54
with:go	54
with:goalkeeper	-40
with:goes	67
with:going	36
with:golf	-115
with:good	-39
with:goods	-33
with:gossip	32
with:gouvernante	-33
with:gouvernement	-43
with:grade	-46
with:grader	-30
with:grand	36
with:graphiste	-55
with:graphql	-27
with:gras	-32
with:graz	31
with:greffier	-58
with:greffiere	-45
with:grenoble	-25
with:greve	32
with:grossiste	-31
with:grounds	29
with:group	34
with:groupe	42
with:guard	35
with:guests	-44
with:guild	34
with:gym	51
with:h	60
with:hair	43
with:halewood	27
with:hall	-35
with:hand	-40
with:handbook	-26
with:handicape	-49
with:handled	25
with:handler	-47
with:hands	-27
with:handshake	-29
with:hang	-73
with:hard	27
with:hardware	-31
with:harmless	28
with:harmony	31
with:has	31
with:haul	-35
with:haven	-41
with:having	40
with:havre	38
with:hcr	28
with:headhunter	26
with:health	34
with:healthy	-51
with:hear	29
with:hearing	-30
with:heart	36
with:heat	55
with:hebdo	-67
with:helmand	30
with:help	-59
with:helpline	-25
with:helvetique	-33
with:hence	44
with:hereditaire	-40
with:hereditary	-53
with:herite	-65
with:hers	26
with:heterosexual	-54
with:hints	28
with:hire	-61
with:hired	-47
with:hires	-45
with:histoire	-30
with:historian	-47
with:hla	-56
with:hmrc	70
with:hold	31
with:holds	55
with:holiday	-37
with:holidays	35
with:home	26
with:homeopathy	28
with:homme	-27
with:homo	-51
with:homosexualite	-70
with:homosexuel	-42
with:homozygous	-30
with:honk	-45
with:honour	-30
with:honours	43
with:hopes	-29
with:hopital	40
with:hopitaux	-26
with:horoscopes	-60
with:hors	80
with:horse	-32
with:hospice	-27
with:hospital	37
with:hospitalisation	-34
with:hospitalise	-42
with:hospitals	-56
with:hotel	-106
with:hotellerie	-54
with:hotesse	-45
with:hours	54
with:household	-28
with:housing	-40
with:hr	-40
with:hrbp	-35
with:huile	-64
with:huissier	-48
with:huit	46
with:hull	31
with:huma	-25
with:humanist	-38
with:humaniste	-59
with:humour	-40
with:huntington	-26
with:husband	82
with:i	28
with:idea	-29
with:idemia	-50
with:identifies	39
with:identify	35
with:iec	-28
with:iel	57
with:if	58
with:ii	43
with:ikea	-34
with:ils	39
with:imagerie	-27
with:imc	-37
with:immobilier	-61
with:immobiliere	-41
with:immoral	46
with:impact	-33
with:imprimerie	-38
with:imprimeur	-85
with:included	73
with:independant	-49
with:index	-50
with:indication	43
with:infidele	-59
with:infirmary	-52
with:infirmier	-43
with:info	-31
with:informatise	-46
with:informed	-66
with:ingenieur	-27
with:ingenieure	43
with:ingenieurs	-48
with:inheritance	-25
with:inherited	-74
with:initiative	-52
with:inrae	-30
with:inscrit	73
with:insists	42
with:inspecteur	-27
with:installer	-76
with:institute	-74
with:integral	40
with:interesse	41
with:interet	-51
with:interim	50
with:interimaire	40
with:internes	-32
with:interprete	-26
with:interpreted	-34
with:interpreter	31
with:interview	44
with:interviewer	32
with:intimate	-46
with:intime	-39
with:intimes	-29
with:investigation	-33
with:investment	-53
with:invoices	-33
with:ireland	-44
with:iris	-30
with:irish	-58
with:isn	36
with:iso	-36
with:issue	35
with:italy	33
with:its	-46
with:ivresse	-37
with:jack	-37
with:jail	-34
with:jamais	25
with:january	34
with:janvier	27
with:jardin	28
with:jeans	-56
with:jerome	-33
with:jeudi	34
with:jeune	-77
with:jobs	34
with:join	29
with:joint	39
with:jokes	-57
with:joue	-69
with:jour	48
with:journal	34
with:journaliste	-35
with:judge	-45
with:judges	-27
with:judiciaire	-70
with:judiciaires	-45
with:judo	-55
with:juge	43
with:jugement	30
with:jumeau	32
with:june	64
with:juriste	-96
with:jury	-32
with:jusqu	44
with:juvenile	-44
with:karen	38
with:kent	-41
with:kept	42
with:kids	57
with:kinesitherapeute	-46
with:kits	-43
with:klinefelter	-33
with:know	55
with:knowledge	-27
with:knows	58
with:kong	37
with:koroma	30
with:kyoto	-31
with:l214	-25
with:label	-39
with:laborantine	-26
with:laboratoire	-57
with:lache	58
with:lactose	44
with:ladders	52
with:ladies	-29
with:lagos	-33
with:lamb	-31
with:lane	-44
with:langues	27
with:lapel	-31
with:lapse	-26
with:lapsed	91
with:laptop	83
with:laptops	-26
with:larne	34
with:laser	-31
with:lasse	-43
with:last	58
with:late	32
with:later	59
with:latex	92
with:laughs	-48
with:launch	-40
with:laundry	-31
with:lave	-25
with:lay	26
with:layout	-58
with:leader	25
with:leadership	-32
with:leads	75
with:league	31
with:learn	38
with:learning	36
with:leaving	37
with:lecteur	47
with:lectures	-32
with:led	73
with:left	61
with:legal	-35
with:leicester	-27
with:leith	-31
with:lemon	-34
with:lenses	27
with:leroy	54
with:lesbian	-28
with:lesbienne	-48
with:let	50
with:lets	37
with:letter	56
with:letters	-55
with:lettre	46
with:leur	50
with:leurs	-47
with:leve	-45
with:levres	-40
with:lgbt	-25
with:liaison	-59
with:liaisons	-31
with:liberal	-47
with:liberation	42
with:libere	28
with:liberee	-26
with:libertarian	-30
with:libido	-98
with:librarian	-39
with:library	-31
with:licenciement	42
with:licensing	-30
with:lift	54
with:lifts	-28
with:light	42
with:lighting	-46
with:limoges	-52
with:limousine	-29
with:line	28
with:link	-30
with:linkedin	49
with:lire	38
with:lisbon	52
with:list	37
with:liste	-43
with:listen	-31
with:listens	-47
with:lit	43
with:literie	-27
with:live	57
with:living	-25
with:livraison	-32
with:livre	-44
with:ll	63
with:loads	-48
with:lobbyiste	-34
with:local	39
with:locale	47
with:locks	34
with:loge	-61
with:logiciel	48
with:logistics	-40
with:logo	-58
with:loi	-57
with:london	51
with:long	-72
with:lorries	-51
with:lorry	28
with:lors	40
with:loss	-37
with:louise	52
with:lounge	-51
with:lourdement	49
with:lourdes	-25
with:love	-68
with:loves	27
with:low	32
with:lr	-36
with:ltd	-26
with:lues	39
with:lui	28
with:lunch	52
with:lyceens	-29
with:lynch	-44
with:lyon	-48
with:m	40
with:ma	-32
with:machines	-45
with:macon	-58
with:macron	26
with:magasin	35
with:magasins	78
with:magazine	28
with:mai	87
with:mail	51
with:main	29
with:maine	-57
with:mains	38
with:mairie	46
with:maitre	-31
with:maitresse	-47
with:majeure	25
with:major	-29
with:majorite	-25
with:maker	-71
with:makes	-35
with:malades	-34
with:malta	-28
with:man	31
with:managed	-45
with:mandat	38
with:manifestation	38
with:manifestes	34
with:manual	-51
with:manuel	-60
with:manutention	36
with:marais	-26
with:marathon	34
with:marathons	-28
with:marc	-30
with:march	58
with:marche	-51
with:marched	-31
with:marcher	-45
with:marches	33
with:marcus	-26
with:marfan	-34
with:margin	38
with:mari	74
with:mariages	-46
with:mariee	-25
with:marin	-47
with:marine	55
with:marins	27
with:market	-53
with:marketing	-56
with:maroquinerie	-33
with:marque	-76
with:marriage	30
with:married	91
with:marseille	29
with:masks	-54
with:mason	-44
with:masonic	-27
with:master	-61
with:matched	-47
with:materialist	-87
with:matiere	-29
with:matin	55
with:matins	58
with:matrimoniaux	-49
with:may	26
with:mayor	40
with:me	42
with:means	36
with:mechanic	-30
with:medecin	54
with:media	-38
with:medicale	-26
with:medicine	-33
with:medite	49
with:meetings	-110
with:meilleur	-40
with:member	87
with:membre	45
with:meme	61
with:memoir	38
with:memoire	-30
with:memoirs	-52
with:men	37
with:mend	40
with:meneur	36
with:mentioned	53
with:mentions	45
with:mentor	-38
with:mer	-74
with:mercredi	75
with:mes	25
with:messe	32
with:met	-25
with:metaboliser	33
with:methodist	-47
with:metz	49
with:midwife	-34
with:militaire	47
with:militante	59
with:milite	37
with:million	-52
with:mills	-48
with:miner	-38
with:mineurs	61
with:mining	30
with:ministere	-41
with:ministers	-27
with:ministre	33
with:ministry	-33
with:minuscule	-58
with:minute	45
with:minutes	-65
with:mis	-45
with:misconduct	29
with:mise	-56
with:missed	45
with:mission	-45
with:mistake	39
with:mme	52
with:mobile	-55
with:mobilite	-63
with:mode	-35
with:model	56
with:modem	-33
with:moderatrice	-45
with:modes	-29
with:module	-42
with:mois	40
with:moitie	53
with:moleculaire	-33
with:mon	25
with:monde	34
with:monte	26
with:monteur	-27
with:month	59
with:months	71
with:montre	-26
with:montrent	-41
with:moral	-43
with:mornings	48
with:moteur	-37
with:moulages	-26
with:mouvement	-42
with:move	-41
with:moved	33
with:movement	53
with:mri	-37
with:mrs	-45
with:msc	-41
with:much	-48
with:mucoviscidose	28
with:municipal	29
with:municipales	-51
with:murmure	36
with:musee	-58
with:museum	-52
with:musical	-58
with:must	29
with:musulman	-36
with:mutation	-91
with:mutual	-54
with:mutuelle	-31
with:my	68
with:mybpc3	49
with:myheritage	-48
with:myself	64
with:naissance	44
with:naked	-46
with:name	36
with:named	32
with:names	-46
with:nanterre	-30
with:nationale	-27
with:ne	28
with:near	69
with:need	63
with:needed	-32
with:needs	107
with:negatif	46
with:negative	56
with:negociation	27
with:negocie	-54
with:negotiating	48
with:negotiations	-30
with:negotiator	-29
with:neighbour	82
with:nes	25
with:nettoyage	35
with:neuilly	-25
with:never	49
with:new	-29
with:newborn	-25
with:newbury	-50
with:newspaper	26
with:next	32
with:nhs	-32
with:nice	-42
with:niece	26
with:night	27
with:nineteen	31
with:no	41
with:nobody	73
with:noel	39
with:nom	27
with:nomme	-62
with:none	53
with:nord	51
with:nordisk	-40
with:normal	42
with:north	-42
with:northern	-27
with:norway	-32
with:nos	-43
with:not	39
with:notaire	-29
with:note	47
with:nothing	42
with:noticed	37
with:notices	-34
with:notre	-38
with:nous	35
with:nouveau	-27
with:nouveaux	-56
with:novel	-73
with:novotny	28
with:now	77
with:npa	-27
with:nucleaire	28
with:nuits	51
with:nuj	-38
with:number	76
with:numbers	-41
with:numerique	-58
with:nurse	-49
with:nurses	-46
with:nursing	-30
with:objection	-44
with:obligation	34
with:obtenu	-44
with:occlusion	-38
with:occupational	-50
with:october	40
with:oddly	29
with:oeuvre	-61
with:oeuvres	-27
with:off	70
with:offered	50
with:office	57
with:officer	-54
with:officier	-27
with:officine	-32
with:oil	-28
with:okoro	-59
with:older	38
with:olive	-38
with:on	35
with:onboarding	37
with:once	55
with:openly	53
with:opens	-25
with:opera	-51
with:operation	65
with:operator	-42
with:operatrice	-71
with:opinion	-48
with:oppose	-27
with:opposition	-36
with:opted	-33
with:option	-54
with:optional	31
with:optique	-42
with:orchestra	26
with:orchidees	-43
with:ordered	52
with:ordre	57
with:organisation	-60
with:organisatrice	-31
with:organise	-74
with:organised	45
with:organises	49
with:orientation	-95
with:origines	38
with:orsay	-27
with:orsini	-31
with:orthoptiste	-27
with:oscp	-34
with:oslo	-39
with:other	-47
with:ottawa	-49
with:ou	27
with:ouest	-67
with:our	51
with:out	36
with:oute	-74
with:outlook	26
with:outs	-42
with:outside	25
with:ouvertures	-35
with:ouvrent	35
with:over	49
with:own	62
with:owner	-76
with:pa	-56
with:packaging	-41
with:paddington	29
with:page	48
with:paid	38
with:pairs	-36
with:palb2	-28
with:palm	-48
with:palmaire	50
with:panic	-27
with:pannes	-38
with:paper	28
with:paperasse	-46
with:paperwork	-69
with:papies	28
with:parade	-39
with:parce	49
with:parcours	-43
with:parcs	-41
with:parents	26
with:parish	-38
with:park	-65
with:parler	-42
with:parlez	41
with:paroisse	37
with:parole	54
with:parraine	25
with:part	-35
with:partenaires	-65
with:parti	-98
with:participant	27
with:participe	57
with:particulier	40
with:partiel	37
with:parties	40
with:partners	-26
with:partout	-27
with:parts	-38
with:party	28
with:pas	56
with:passe	105
with:passed	36
with:passes	68
with:past	49
with:pastor	49
with:patch	-25
with:patent	-39
with:patents	-64
with:paternite	44
with:paternity	-38
with:patience	-56
with:patient	-25
with:patients	-29
with:patissiere	-55
with:patrimoine	-52
with:patronal	-40
with:pau	35
with:pay	54
with:payments	-51
with:payroll	-43
with:pcf	-99
with:pcs	-29
with:peels	-31
with:peers	-46
with:peine	-69
with:peintre	-41
with:pelerinage	-28
with:pen	30
with:penalty	-40
with:pendant	35
with:pending	32
with:penitentiaire	-43
with:pension	52
with:people	-76
with:pepinieriste	-58
with:perdue	-48
with:pere	57
with:period	-34
with:periode	30
with:permis	-28
with:person	61
with:personne	43
with:personnel	30
with:personnes	-50
with:perth	-28
with:petit	27
with:petite	-34
with:petits	-29
with:peu	54
with:peut	-41
with:pharmacie	-39
with:philosophy	-53
with:phone	36
with:phones	28
with:photo	52
with:photograph	30
with:photographe	-62
with:photographer	-30
with:photographie	40
with:photographiee	25
with:photographs	32
with:photos	54
with:phrases	29
with:physiotherapist	-45
with:picture	-27
with:piece	-36
with:pieces	-36
with:pied	-48
with:pieds	28
with:piquet	-27
with:pitch	-65
with:place	25
with:plaide	-41
with:plaidoyer	30
with:plan	-64
with:planes	33
with:planner	-29
with:planning	-50
with:plant	62
with:plants	30
with:platt	31
with:played	-51
with:please	65
with:plein	27
with:plus	-35
with:plutot	29
with:po	31
with:podcast	48
with:point	-47
with:poland	44
with:police	28
with:polices	-38
with:polite	40
with:politely	-25
with:political	-27
with:politics	70
with:politique	-49
with:pompier	-50
with:pompiers	-41
with:pons	33
with:porno	-63
with:port	-28
with:porte	55
with:porter	25
with:porters	-25
with:porteuse	-69
with:portique	-25
with:portraitiste	-74
with:poser	-27
with:positive	63
with:positives	-29
with:possible	26
with:poste	27
with:poster	-27
with:posting	29
with:postpone	-37
with:posts	49
with:pouce	-57
with:poulpe	-35
with:pourtant	-41
with:pr	-34
with:practice	-66
with:pragmatique	-43
with:pratiquant	32
with:pratiques	28
with:pre	32
with:precinct	53
with:precise	27
with:predisposed	-42
with:predisposition	-36
with:prejudice	-29
with:prelevement	25
with:premiere	39
with:premutation	-48
with:prepared	-36
with:present	36
with:presente	38
with:president	-32
with:press	-103
with:pressure	-40
with:prestataire	-61
with:prete	50
with:prevenir	27
with:prevention	-43
with:prevoyance	-29
with:prevue	42
with:pricing	-49
with:principe	49
with:printemps	30
with:printer	-50
with:printers	-29
with:prints	-69
with:privacy	-28
with:private	-46
with:prive	-45
with:privilege	-36
with:prix	-89
with:prize	-79
with:probably	69
with:problem	-54
with:procedure	-28
with:proche	90
with:procuration	-34
with:procurement	-44
with:product	-46
with:production	-38
with:productions	-39
with:professeur	-44
with:professeure	-42
with:profil	36
with:profile	91
with:profonde	-28
with:projets	-59
with:promised	29
with:promotion	36
with:property	-32
with:propre	69
with:prospect	-31
with:prospectuses	-29
with:protection	-41
with:proteges	27
with:protester	-30
with:protesters	-41
with:prothesiste	-42
with:proud	33
with:prouve	74
with:province	54
with:prud	33
with:ps	-79
with:pu	47
with:pub	39
with:publications	44
with:publicitaires	-40
with:publics	-28
with:publique	-60
with:published	-30
with:publisher	-41
with:puis	39
with:punctual	45
with:pupil	62
with:pupils	-104
with:puts	59
with:qualifiee	-26
with:qualite	-30
with:quarante	-41
with:quarrel	36
with:quarter	37
with:quatre	33
with:que	53
with:question	-26
with:questionnaire	29
with:questions	53
with:qui	33
with:quick	-28
with:quitte	49
with:rabhi	26
with:racecourse	-25
with:racing	-28
with:raconte	-31
with:radie	56
with:radio	-75
with:radiology	-29
with:raised	36
with:raises	-31
with:raison	43
with:ran	-26
with:range	-77
with:ranger	-45
with:rao	72
with:rapports	-66
with:rate	-66
with:react	-35
with:reader	-36
with:rebond	-67
with:recel	-27
with:recently	-30
with:reception	-37
with:receptionist	-49
with:recherche	34
with:reclame	49
with:recognises	-34
with:recoit	-40
with:reconnaissance	-29
with:reconnait	-48
with:reconnu	92
with:reconnue	35
with:record	55
with:recorded	28
with:recordings	-47
with:records	-33
with:recouvrement	-45
with:recovered	-29
with:recruited	46
with:recruteur	64
with:recuperation	-36
with:recuse	46
with:redacteur	-56
with:redactrice	-25
with:redige	-68
with:redonne	-40
with:reduit	-47
with:reelu	29
with:referent	45
with:refroidi	45
with:refugie	33
with:refuse	50
with:refused	68
with:refuses	44
with:regarde	-52
with:regi	-32
with:regionale	51
with:regisseuse	36
with:registered	54
with:regle	-39
with:regretter	-36
with:regular	32
with:regulator	-52
with:regulier	57
with:rehabilitation	-44
with:reinstated	28
with:rejoindre	-42
with:rejoint	-58
with:relation	59
with:relations	-45
with:relationship	31
with:relationships	-37
with:releases	-27
with:releve	-40
with:relieuse	-39
with:religion	-37
with:relit	-34
with:remarks	31
with:remarque	33
with:rembourse	32
with:remember	-55
with:remplace	-25
with:rend	41
with:rendue	25
with:rendus	-46
with:rentree	46
with:renvoye	29
with:repaid	-27
with:repair	-72
with:repaired	-25
with:repertoire	-26
with:repete	-34
with:replaced	-70
with:repond	51
with:reporter	-60
with:reporting	-41
with:repris	27
with:republique	43
with:repute	35
with:required	27
with:research	-51
with:researcher	-88
with:reseau	47
with:reseaux	-50
with:reserve	43
with:reserviste	31
with:resigned	74
with:respecte	-36
with:restaurant	-44
with:restaurants	-25
with:restaure	-66
with:reste	-38
with:restoration	-31
with:restored	-29
with:restores	-46
with:restriction	52
with:resultats	37
with:results	43
with:resumes	-36
with:retail	-30
with:retards	-47
with:retenu	-44
with:retient	32
with:retire	-28
with:retrait	-47
with:retraite	-28
with:retrouvee	42
with:return	-49
with:returned	-46
with:reunion	-26
with:reunions	-73
with:reussi	27
with:reuters	-29
with:revelait	-33
with:revendique	39
with:revendu	-71
with:revendue	-32
with:revenu	-38
with:revision	-25
with:revue	-69
with:rewritten	-43
with:reyes	51
with:rh	25
with:riant	-38
with:rien	81
with:rigoureuse	-34
with:ring	32
with:risks	33
with:risque	-61
with:rive	-31
with:rn	-96
with:roach	38
with:roche	26
with:roe	34
with:role	-88
with:roll	-70
with:roman	-41
with:room	-38
with:rooms	-43
with:roque	-30
with:rouen	-29
with:roussel	-45
with:route	-34
with:routiers	-41
with:roux	28
with:row	30
with:rowe	-51
with:rrh	-25
with:rubrique	26
with:rudolf	40
with:rue	-85
with:rugby	-109
with:ruiz	-61
with:rule	26
with:ruled	31
with:rules	28
with:ruling	-37
with:rumeur	99
with:rumour	48
with:runner	-37
with:runs	70
with:rupture	26
with:s	38
with:sa	26
with:sabatier	-30
with:safe	36
with:safety	-35
with:sage	-27
with:said	45
with:sain	-26
with:saisie	27
with:saison	-41
with:salaire	49
with:salaires	-32
with:salarie	-43
with:salariee	-51
with:salaries	-66
with:sales	-51
with:salesman	-31
with:salle	36
with:salmon	-73
with:salons	48
with:same	-27
with:samedi	34
with:samedis	46
with:sang	-52
with:sante	26
with:sat	42
with:sauna	32
with:savile	-47
with:sawmill	-30
with:say	31
with:says	72
with:scan	-87
with:scanner	-65
with:scenariste	-45
with:sceptique	-54
with:scheme	-35
with:schiphol	53
with:scie	-48
with:sciences	36
with:scientifique	-33
with:scissors	-38
with:sclerose	-40
with:scn1a	45
with:scolaires	-39
with:scooter	-29
with:scotland	-36
with:scouts	-39
with:scripte	-27
with:scrutin	-26
with:scythes	-38
with:seamstress	-35
with:search	38
with:season	-88
with:seche	-33
with:second	53
with:section	66
with:see	53
with:seed	-27
with:seems	66
with:seen	59
with:segolene	43
with:selection	-41
with:selfie	-34
with:sell	-40
with:selling	-40
with:sells	-84
with:selon	89
with:semaine	30
with:semaines	32
with:semences	-48
with:seminaire	48
with:seminar	-41
with:senateur	-31
with:senior	-33
with:sens	-26
with:sense	-58
with:sent	90
with:september	28
with:sera	-57
with:sergeant	-70
with:serie	-86
with:series	-52
with:sert	47
with:servant	45
with:served	46
with:server	50
with:serveur	-31
with:serving	-29
with:set	-26
with:sets	-33
with:seven	38
with:seventies	50
with:sex	-87
with:sexual	-69
with:sexuel	-31
with:sexuelle	-40
with:shaped	-34
with:shareholders	-38
with:shift	-74
with:shifts	-56
with:shoot	-41
with:shop	-69
with:short	-36
with:shorter	-37
with:shows	60
with:si	53
with:sick	-37
with:sickle	-40
with:side	41
with:siege	-41
with:siemens	-53
with:signale	26
with:signalement	28
with:signe	33
with:signs	48
with:simple	-59
with:since	85
with:singapore	-30
with:single	-61
with:sings	-25
with:sister	54
with:site	35
with:sits	37
with:six	26
with:sleep	-36
with:slept	-35
with:slogan	-37
with:smiles	-36
with:sncf	-37
with:snes	-56
with:snp	-55
with:snphare	47
with:so	36
with:sobriete	32
with:sociale	-32
with:sociales	-25
with:socialiste	-49
with:sociaux	33
with:society	28
with:soeur	48
with:soft	31
with:software	58
with:soho	-49
with:soins	31
with:soit	46
with:sold	-40
with:solicitor	-58
with:solitude	-34
with:some	90
with:somebody	33
with:someone	-28
with:son	37
with:sondeur	-35
with:sont	33
with:sort	93
with:sorti	55
with:souches	26
with:soudure	-48
with:souligne	39
with:sound	-56
with:sourire	26
with:sourit	-47
with:soutenue	-77
with:soutient	56
with:souvent	29
with:soviet	-54
with:spain	66
with:speaking	-34
with:speaks	51
with:special	-27
with:specialist	-27
with:specialiste	-64
with:spectacle	37
with:speed	-62
with:spends	56
with:spinale	31
with:spite	55
with:split	-44
with:sportifs	-36
with:sportive	-25
with:sports	28
with:spreadsheets	46
with:sql	-55
with:stable	57
with:stade	-29
with:stadium	-25
with:stall	-40
with:stamps	-43
with:standard	-62
with:start	-85
with:stations	-41
with:statistician	-28
with:statistics	-31
with:status	-41
with:steel	-29
with:steering	40
with:sterile	-38
with:steroid	31
with:steward	-49
with:stewards	33
with:still	40
with:stings	46
with:stoique	-51
with:stood	29
with:stop	25
with:stopped	-39
with:store	-70
with:stores	-37
with:strasbourg	33
with:street	-59
with:strike	44
with:strong	-33
with:strongly	30
with:struck	-40
with:students	-45
with:studied	-38
with:studio	-54
with:study	-40
with:style	-56
with:subject	-47
with:subscriber	33
with:subscription	32
with:success	-25
with:sud	-92
with:sugar	-45
with:suing	37
with:suits	-26
with:suivi	40
with:suivie	45
with:sujet	25
with:summer	35
with:summers	-57
with:sundry	-27
with:superb	61
with:supernatural	-33
with:supervision	-34
with:supplies	-48
with:supply	-25
with:supporte	36
with:supported	-33
with:sur	-47
with:surpris	-50
with:surveillance	-28
with:surveillants	-26
with:survey	26
with:surveyor	-36
with:surveys	-29
with:svelte	-26
with:svt	-31
with:swear	37
with:swingers	-39
with:syndical	-36
with:syndicale	-36
with:syndicats	-45
with:syndrome	41
with:sysadmin	-32
with:system	57
with:systeme	60
with:t	70
with:table	-48
with:tableaux	-46
with:tablet	48
with:tablette	61
with:tailleur	-42
with:tailor	-46
with:take	-63
with:taken	26
with:talent	-32
with:talks	31
with:tandy	28
with:tant	-59
with:tante	47
with:tart	-28
with:taste	-64
with:tasting	-31
with:tax	-36
with:taxi	54
with:teaches	-71
with:teaching	36
with:teachings	39
with:team	-51
with:technician	-69
with:technicien	-64
with:teenager	62
with:teenagers	-27
with:teens	46
with:telethon	-26
with:teletravail	54
with:television	-47
with:tell	32
with:tells	34
with:temoin	-57
with:temped	38
with:ten	28
with:tender	-39
with:tenir	51
with:tenu	-55
with:term	-28
with:terme	-31
with:terrain	-32
with:teste	-25
with:tester	-53
with:tests	-36
with:texan	-27
with:texas	-63
with:text	-42
with:tgwu	45
with:thales	38
with:than	59
with:thanks	-42
with:that	47
with:theatre	-93
with:their	-48
with:then	54
with:theologie	37
with:therapie	39
with:therapist	-38
with:therapy	-47
with:there	50
with:these	-53
with:thesis	-31
with:they	62
with:thing	33
with:things	77
with:thinks	29
with:thirty	40
with:thoreau	-46
with:though	45
with:thought	52
with:three	-46
with:thumb	-42
with:ticked	59
with:tiennent	-50
with:tiers	45
with:till	33
with:tirait	-37
with:tired	43
with:titre	-28
with:titres	55
with:to	35
with:toilets	27
with:told	42
with:too	42
with:took	27
with:topic	-26
with:tore	-29
with:total	36
with:touch	-36
with:touche	-40
with:toucher	-66
with:tour	-33
with:tourne	-32
with:tournees	-28
with:tours	49
with:town	-38
with:trade	-27
with:trading	-36
with:traducteur	-26
with:traduit	-58
with:train	49
with:trained	-34
with:trainee	-29
with:trains	-57
with:traitement	58
with:traiteur	-53
with:transaction	-43
with:transformation	-47
with:transhumanist	-44
with:translation	-58
with:translator	-50
with:travail	46
with:travaille	28
with:travailler	38
with:travaillera	-43
with:travailleur	35
with:treasurer	51
with:treated	67
with:treatment	56
with:tremblement	-52
with:tremor	-26
with:tres	32
with:tresorier	34
with:trial	55
with:tribunal	-63
with:tribune	29
with:trois	-34
with:trompe	-62
with:trou	57
with:true	30
with:trust	-48
with:try	60
with:tuesday	34
with:turned	46
with:turnover	-34
with:tutor	-48
with:tweets	45
with:twenty	103
with:twice	35
with:twickenham	-45
with:twin	-28
with:typage	-31
with:typing	48
with:ucu	-33
with:udb	38
with:ueda	38
with:uganda	-32
with:uk	-37
with:uml	-46
with:union	-84
with:unions	-58
with:unison	-62
with:unit	-55
with:unite	-80
with:united	33
with:units	-28
with:universities	-27
with:university	-48
with:unmarried	-27
with:unpaid	45
with:unsa	-89
with:until	55
with:upheld	-40
with:ups	-47
with:urbanisme	-25
with:us	40
with:use	25
with:uses	29
with:usher	-26
with:usine	-46
with:utile	-27
with:utilise	44
with:vale	42
with:valeurs	27
with:valide	-28
with:van	-112
with:varsovie	-34
with:vault	-43
with:vecteur	34
with:vecu	26
with:vegan	-25
with:vegane	-43
with:veganes	-38
with:vegetal	-31
with:vegetale	-51
with:vein	-39
with:velo	33
with:vend	-75
with:vendeur	-45
with:vendeuse	-37
with:vendors	-41
with:vendredi	41
with:vendu	-43
with:vente	-39
with:venu	-34
with:venue	52
with:verbal	-33
with:vermeer	-50
with:vers	-31
with:versee	-35
with:vert	-33
with:verte	-54
with:very	34
with:vestiaire	-30
with:veterinaire	-42
with:vets	-29
with:veut	42
with:victimes	-30
with:victoria	-41
with:victorian	-36
with:videos	72
with:vie	44
with:vieille	66
with:vierge	26
with:vieux	42
with:view	-44
with:vigne	-58
with:vigneron	-47
with:vignerons	-27
with:vins	-47
with:violence	41
with:viral	-42
with:vis	56
with:visage	-39
with:visio	50
with:vision	28
with:visiteuse	-64
with:visitors	-42
with:visits	48
with:vit	-37
with:vivre	50
with:voice	-40
with:voila	-25
with:voile	-48
with:voit	71
with:voiture	77
with:voix	-50
with:volage	-52
with:volontiers	53
with:volt	31
with:voltaire	58
with:volunteer	35
with:volunteered	40
with:volunteers	43
with:voting	-80
with:votre	38
with:voulu	-61
with:vous	-29
with:vrai	43
with:vu	73
with:vue	-79
with:waiting	41
with:want	56
with:warehouse	38
with:warmth	36
with:warned	42
with:wasn	25
with:wasps	30
with:watch	-56
with:way	-27
with:we	114
with:wearing	50
with:wears	54
with:web	-41
with:webcam	42
with:wedding	-27
with:weekend	-53
with:weekends	43
with:weekly	-59
with:weeks	41
with:well	-28
with:welsh	40
with:west	-39
with:western	-47
with:when	31
with:whether	58
with:while	53
with:whom	41
with:widower	38
with:wine	-28
with:winner	-38
with:wishes	48
with:withdrawn	59
with:witness	-59
with:woman	-37
with:women	27
with:word	-58
with:words	45
with:work	105
with:worker	-27
with:workers	46
with:would	45
with:wouldn	25
with:writes	67
with:writing	-30
with:written	65
with:wrongly	28
with:xx	-37
with:xxy	-55
with:y	-25
with:you	-49
with:young	26
with:your	27
with:youth	35
with:zele	-39
with:zz	40
words:3	46
words:4	47
words:5	31

b:02 >	3=26
b:1 >	8=-45
b:1 antitrypsine	2=31
b:1 diabetic	4=32
b:12 >	2=-47 4=103 5=-54
b:14 02	3=27
b:14 >	2=32
b:1990 >	5=-39
b:1995 >	8=62
b:1998 >	0=-26 5=-28 8=-26
b:2 000	8=-36
b:2 >	6=34
b:2 kcnh2	4=-54
b:2 million	3=-38 4=-28
b:20 heures	8=39
b:2003 >	0=-31 7=50
b:2006 >	0=-27 8=27
b:2009 >	0=-31 1=-33 2=40 3=-53
b:2010 >	2=-32
b:2010 and	2=50
b:2011 >	0=28 4=-37
b:2012 >	0=-42 1=-47 3=49 5=43 6=-32 8=32
b:2014 >	4=43 5=-59 6=66
b:2015 >	1=-37 2=39 5=-40 6=36 7=-32
b:2016 >	0=35 1=-60 4=-25 5=-45 6=38 7=39 8=41
b:2016 and	0=35
b:2016 un	6=-44 8=-31
b:2017 >	6=54
b:2018 >	4=-27 6=47
b:2019 >	0=39 1=-56 4=38 7=-31 8=-38
b:2019 il	4=38
b:2020 >	3=-27 4=50 8=46
b:2021 >	0=37 1=-43 2=33 4=-60 7=-26 8=-31
b:2022 >	0=36 7=29
b:2023 >	4=-25
b:21 janvier	0=30
b:22 >	2=41
b:24 heures	8=37
b:3 000	6=-30
b:3 >	0=-58 3=25 4=-52 6=-26
b:4 >	3=36
b:41 >	3=35
b:6 000	5=-30
b:< a	2=-66 3=-56 5=-92 7=-34 8=-25
b:< accord	7=-31
b:< accro	5=35
b:< accuse	8=35
b:< active	0=35
b:< activist	0=-55
b:< addicted	4=-72 5=46
b:< addiction	4=-33
b:< adepte	4=-32 5=64
b:< adherent	7=-28
b:< adherente	0=61
b:< adjoint	0=36 7=-55
b:< admitted	3=-29
b:< adn	2=-49
b:< adult	7=-26
b:< advises	3=-33
b:< affairs	5=-31
b:< after	2=44
b:< agent	2=-31 8=-46
b:< agnostic	1=56
b:< aide	4=-27 8=-25
b:< aime	5=61
b:< allergic	5=-33
b:< amant	5=60
b:< amateur	5=-56
b:< ami	0=-33 4=-26
b:< an	0=26 1=-62 4=-49 5=-56 7=45 8=-35
b:< analyse	2=30
b:< ancestry	2=55
b:< ancien	0=126 5=-28 6=-40 7=-41
b:< ancienne	0=53 6=-28 7=49
b:< anti	0=91 4=-58
b:< antinatalist	1=57
b:< antispeciste	0=-53 1=61
b:< apparemment	1=49
b:< apparently	0=-30 4=25 5=-43
b:< appeals	8=-34
b:< applicant	2=37 5=-31
b:< apte	4=72
b:< arret	2=-34 4=64 8=-64
b:< arrets	8=-28
b:< as	0=-53 3=-40 4=57 5=-68 7=-73 8=-76
b:< asexual	4=-25 5=-37 6=57
b:< asexuel	6=82 8=-29
b:< asexuelle	6=-70
b:< asked	0=27 1=-30 2=32 5=-65 6=-51 7=-33 8=69
b:< assigne	8=36
b:< assistante	4=-30
b:< at	3=34 8=32
b:< athee	1=53
b:< atheist	1=-31
b:< attirance	5=-62
b:< attire	6=-32
b:< attiree	6=-41
b:< au	0=39
b:< aucun	4=38
b:< aucune	1=34 2=25 7=-25
b:< aumonier	8=-67
b:< authentification	7=-30
b:< available	8=-29
b:< aventure	5=-54
b:< aventures	5=-31
b:< aveugle	4=-47
b:< avocat	7=-35
b:< avocate	2=-30 6=-27 8=-39
b:< bachelor	6=-29
b:< badge	0=-27 3=32
b:< banned	8=40
b:< bar	4=-30 6=-42
b:< barred	8=58
b:< bartender	6=-25
b:< bed	4=-26 5=54 6=-36
b:< believes	1=-25 4=-25 5=-32 8=-35
b:< benevole	0=32 6=41
b:< between	0=27 1=-25
b:< bi	6=30
b:< biologie	2=-32
b:< bisexual	6=43
b:< bisexuelle	6=53
b:< blind	1=-33 4=-78
b:< blue	0=-33 4=27
b:< bon	0=48 4=58
b:< bonne	4=-48 6=-28
b:< born	2=58 4=-65
b:< both	2=26 5=45
b:< bound	8=33
b:< bracelet	3=26 8=48
b:< branch	0=-53
b:< brca2	2=25
b:< brought	1=88
b:< built	0=-45
b:< c	2=32
b:< cadre	4=-45
b:< came	6=66
b:< camp	6=-37
b:< campagne	0=-58
b:< campaigned	0=-48
b:< cancer	4=36
b:< candidat	1=-36 8=36
b:< candidate	4=41 7=26 8=51
b:< card	0=44
b:< carrier	4=-45
b:< carriers	2=-46
b:< carries	4=65
b:< carte	0=-53 4=58
b:< caryotype	0=-25 2=68 4=-39 8=-26
b:< casier	5=-51
b:< casiers	8=-36
b:< catholique	5=-32
b:< celibataire	5=-71
b:< celibate	5=52
b:< cell	8=-26
b:< cellules	2=44 3=-39
b:< centriste	0=36
b:< cftr	4=-31
b:< charge	0=-28 4=-25 8=-25
b:< charges	8=35
b:< charme	4=-38
b:< cheating	5=-34
b:< chef	0=30 1=-28 3=-30 5=-41
b:< chromosome	2=-110
b:< chronic	4=-48
b:< claire	6=37
b:< clean	8=59
b:< cleared	4=70
b:< clients	5=25
b:< clinical	2=-31
b:< clinique	4=-29
b:< closet	7=-38
b:< closeted	6=34
b:< club	5=27
b:< collectionne	0=-39 5=61
b:< collective	7=-35
b:< coming	6=32
b:< comme	6=33
b:< committed	1=41
b:< communaute	1=25 8=-27
b:< community	7=-31
b:< compagnon	1=57 5=-30 6=-57
b:< comptable	1=-64 5=-38 7=-62 8=28
b:< condamne	0=-25 1=-27 5=-27
b:< confederation	7=-33
b:< conge	0=-26 6=-34
b:< conjoint	6=-53
b:< connue	5=44
b:< conquete	5=-62
b:< conseil	2=35 6=-47 7=-36
b:< conseiller	7=61 8=-31
b:< conseillere	2=-42 5=27 6=-33 8=-30
b:< conservateur	0=-29
b:< considers	1=46
b:< consultant	4=-33 7=-26
b:< controle	3=56 4=-35
b:< convicted	8=-33
b:< conviction	1=-38
b:< convictions	0=49 1=-58 8=-33
b:< cotisations	7=-76
b:< couche	5=52
b:< counselled	6=-25
b:< counsellor	6=-33
b:< couple	5=-46 6=-50
b:< court	7=-37
b:< covered	6=-36
b:< criminal	8=28
b:< crise	4=-25
b:< croyances	1=26
b:< currently	8=79
b:< custody	8=-67
b:< cynique	1=-41
b:< d	0=36 1=-34 2=-25 3=-40 5=-28 6=-31
b:< dating	5=-31
b:< de	0=54 2=31
b:< declined	2=53 7=31
b:< deficit	2=33 5=-35
b:< delegue	0=49 7=-78
b:< deleguee	4=-27 7=-51
b:< demarche	3=-37
b:< denied	5=-35 6=46
b:< depressed	4=-36
b:< depression	8=-46
b:< des	4=50 5=78
b:< detenteur	8=-30
b:< determined	1=-55
b:< deux	0=-41 1=-36 2=-43 4=37 7=-26 8=55
b:< developpeur	1=-30
b:< diabetes	4=29
b:< diabetique	4=40
b:< diacre	0=-28
b:< diagnosed	2=42
b:< did	6=-46 8=96
b:< digital	3=-58
b:< directeur	5=-42 7=-34
b:< directrice	1=-25 4=-53 5=-32
b:< disability	4=-35
b:< disciple	1=36
b:< disqualified	8=30
b:< diversity	6=-35
b:< doctor	4=-29
b:< documentary	7=-26
b:< does	1=31 6=-25
b:< doesn	1=28
b:< doigt	3=45
b:< doigts	3=-73
b:< don	5=83
b:< donnees	3=35
b:< dossier	3=-72
b:< doubts	1=37
b:< douze	0=47
b:< drag	6=-47
b:< drh	7=-37
b:< droite	0=-87
b:< droits	6=-44
b:< dues	0=-36 7=-27
b:< dyslexic	4=63
b:< edited	6=-32
b:< editrice	1=-43
b:< educateur	4=-40
b:< educatrice	8=-46
b:< effective	1=28
b:< elected	0=-78 7=55
b:< electronic	0=-39 8=50
b:< elevee	1=28
b:< elle	3=-44 5=32 8=33
b:< elu	0=-42 7=36
b:< empreinte	3=53
b:< empreintes	3=89 8=-37
b:< en	0=-43 4=44 6=41
b:< encarte	0=37 7=-25
b:< enceinte	4=44 5=-41
b:< epicurienne	1=-29
b:< equity	4=-25
b:< erotic	5=31
b:< escort	5=-25
b:< escorte	5=-37
b:< ethical	8=-31
b:< ethique	1=-51
b:< european	7=-40
b:< ex	5=-69 7=64 8=75
b:< existentialiste	1=65 7=-26
b:< extrait	3=-27
b:< face	2=-28 3=-93
b:< facial	3=38
b:< family	0=-27 2=-54
b:< fatigue	4=-36
b:< faux	8=58
b:< fidele	0=55 1=60 5=-58
b:< fils	4=-39
b:< fine	8=-62
b:< fingerprints	0=-27 3=66 4=-44
b:< fingers	3=39
b:< first	0=-34 4=-25
b:< fled	0=42
b:< fo	4=-28 7=-94
b:< for	0=-35
b:< force	7=-70
b:< formatrice	2=-27
b:< former	0=33 7=83
b:< franc	1=71
b:< free	1=-53 2=25 8=-33
b:< frere	2=39
b:< full	8=-48
b:< fully	4=88
b:< gabarit	3=51
b:< gabarits	3=-57
b:< gait	3=45 4=-32 8=-36
b:< garde	0=-48 3=-61 4=-63 8=73
b:< gardien	0=-29 1=-74 7=50
b:< gauche	0=-32
b:< gaulliste	0=41
b:< gay	5=-29
b:< genes	2=-36
b:< genetically	2=57 4=-54
b:< geneticienne	2=-50
b:< genetique	2=-61
b:< genotype	2=54
b:< genre	5=-35 6=-31
b:< girlfriend	6=-47
b:< gmb	7=57
b:< grand	1=-65
b:< greffier	8=-55
b:< greffiere	8=-31
b:< greve	7=-45
b:< guild	1=-43 7=-42
b:< had	0=-28 4=74
b:< hand	3=-45 4=-50
b:< handball	4=-45
b:< handed	0=28
b:< handicap	4=-28
b:< handprint	3=29
b:< handwriting	3=25 4=-49
b:< has	0=-34 3=-63 7=25 8=-30
b:< he	3=-36 6=-26 8=-38
b:< head	5=-26
b:< health	4=-26 5=-25
b:< heart	4=-37
b:< helped	2=-43
b:< her	2=36 7=-60
b:< heredite	2=-26
b:< heterosexual	4=-47 6=66
b:< heterosexuel	6=57
b:< his	0=-55 1=-119 4=-78 5=-34 6=-116 7=29 8=-33
b:< hla	0=-28 2=56 4=-25
b:< holds	0=26 3=-44 7=32
b:< homme	5=45
b:< homo	1=-43 5=-32 6=68
b:< homologation	6=-26
b:< homosexuality	6=-46
b:< homosexuel	5=-35 6=38
b:< hospital	4=-51
b:< hotel	1=-27
b:< huile	5=-56
b:< humaniste	1=44 8=-31
b:< humanites	1=-42
b:< husband	6=-34
b:< hypersensible	4=38
b:< i	0=-39 4=29 5=-36 7=-29
b:< identity	8=-33
b:< iel	3=-34 5=-33 6=-46 7=62 8=-48
b:< il	1=-43 2=54 3=-74 8=34
b:< ils	0=-26 5=61 6=40
b:< imprimeur	0=-41 7=-62
b:< in	3=-41 5=-40 6=57
b:< infidele	5=42 6=-52
b:< infidelite	5=-53
b:< infirmier	4=-53
b:< infirmiere	2=-30 4=-38 7=-44
b:< ingenieur	3=-37
b:< ingenieure	2=-43
b:< inherited	2=-30
b:< inscrit	5=36 8=30
b:< insomniaque	4=32
b:< interdiction	8=37
b:< interdit	8=59
b:< into	1=-48 5=86
b:< iris	2=-26 3=-37 7=-27
b:< is	7=-64 8=36
b:< it	1=-30 8=41
b:< j	1=-59 3=-55 6=-71 8=59
b:< jamais	0=-37 4=-33 5=62 6=-29 8=76
b:< je	0=-43 1=45 3=-55 4=-39 6=-25 7=37 8=-53
b:< joined	1=-39
b:< journaliste	0=-43 1=-27 8=-33
b:< judge	8=-34
b:< juriste	3=-48 8=-29
b:< kantian	1=33
b:< karyotype	2=38
b:< keeps	5=67
b:< kept	2=-51 5=40
b:< known	0=27
b:< l	0=-91 2=-27 3=44 4=-54 7=-25
b:< la	0=-72 3=27 4=-34 6=-37
b:< lab	2=-53
b:< labour	0=-66 5=-26
b:< lapsed	1=-50 7=63
b:< le	1=54 2=-30 5=-25 7=-25
b:< lee	0=-48
b:< left	0=-57 1=-29 3=-27 4=-37
b:< les	0=-63 1=-34 4=-52 5=-48 6=61 8=-44
b:< lesbienne	4=-28 6=76
b:< lesbos	1=-27
b:< leve	0=-36
b:< lgbt	6=-55
b:< lgbtq	0=-25 6=56
b:< liaison	0=-25 5=-34
b:< liberal	0=29 5=-27
b:< libere	8=81
b:< liberee	8=-36
b:< libertin	5=46
b:< libre	1=54
b:< licencie	7=36
b:< lingerie	6=-26
b:< liste	0=-71
b:< lit	4=-31 5=-47 8=-38
b:< live	3=43
b:< lives	0=-42 1=-49 5=74 6=25
b:< local	0=-35 7=69 8=-33
b:< lodge	1=-64
b:< loge	1=-27
b:< logiciel	3=-29 4=-34
b:< long	1=25
b:< lost	6=26
b:< loves	5=-41
b:< lui	2=46 3=-29 4=-66 6=32
b:< m	0=-53 1=42 6=63 7=36 8=32
b:< ma	0=-60 1=33 2=-40 3=32 4=85 5=34 6=-37 8=-43
b:< macon	0=-30 1=27
b:< main	3=-25
b:< maitre	1=-44
b:< maladie	2=63 4=-47
b:< male	3=-37 6=-31
b:< mandat	8=72
b:< mandats	7=26
b:< mari	6=-40
b:< marie	5=-53
b:< mariee	0=-50
b:< maries	6=-49
b:< married	5=26 6=-79
b:< master	1=-44
b:< medecin	4=-69 7=35
b:< medical	4=-78
b:< medically	4=103
b:< member	0=-45 1=54 5=-41 6=36
b:< membre	0=36 4=-51 5=-30
b:< memoire	0=-27
b:< men	1=-25 6=-26
b:< mental	4=-39
b:< mentioned	4=47 5=-40 8=-39
b:< mes	1=-31
b:< met	6=26
b:< methodist	4=-42
b:< militaire	0=-39
b:< militant	0=-30 1=-28 3=-30 7=-43
b:< militante	1=52 7=-40
b:< mise	8=-58
b:< mme	1=59 2=36
b:< modem	0=-31
b:< mon	2=76 8=-32
b:< moral	1=-27
b:< mr	0=-35 3=-44 4=81 5=-48 7=32 8=31
b:< mrs	1=30 7=-28
b:< ms	2=-51 3=44 7=25
b:< mutation	2=-31 3=-34 6=-26
b:< mutations	2=-55
b:< mutuelle	4=-34 8=-28
b:< my	0=27 2=31 5=-58 7=44
b:< n	0=32 4=29 6=42 8=37
b:< naked	5=-28
b:< naturalist	1=-32
b:< ne	6=26
b:< nee	4=65
b:< needs	4=47 5=-28
b:< neutre	0=45
b:< never	0=-51 1=-50 2=26 5=-53 7=62 8=37
b:< new	8=-39
b:< ni	0=28 1=32 5=28 6=-38
b:< nietzsche	1=36
b:< no	0=-32 1=-85 3=-30 5=29 6=-75 7=57 8=43
b:< nobody	0=-31 6=26
b:< non	0=-52 1=-35 3=-29 6=-47 8=-47
b:< not	1=-40 4=41 5=-30 6=67 7=28
b:< note	4=-31 6=64
b:< nothing	8=36
b:< nous	0=-28 3=40
b:< nude	5=-31
b:< nuit	0=48
b:< occupational	4=-69
b:< off	4=63 5=-30
b:< offences	8=-43
b:< on	0=-32 1=27 3=-37 4=57 5=91 6=70 7=86 8=36
b:< once	2=-46 4=-29 5=58 8=31
b:< one	1=-35 7=-68
b:< open	5=-67
b:< openly	6=32
b:< opposante	0=60 3=-34
b:< oppose	1=60
b:< organised	7=51
b:< organiser	0=45
b:< orientation	6=-74
b:< orthophoniste	4=-31
b:< our	2=-53 5=-35 6=47 7=-41 8=-31
b:< out	0=-50 6=26 7=-40
b:< pacifiste	0=-53 1=84
b:< pacse	6=-78
b:< pain	4=-30
b:< palm	8=-30
b:< pansexual	6=42
b:< pansexuelle	5=-46 6=69
b:< paralysie	4=-31
b:< parental	4=-28
b:< parole	8=-46
b:< partenaires	5=-68
b:< parti	0=-53
b:< partie	5=31
b:< partner	5=-38 6=-33
b:< party	0=-68
b:< pas	0=-50 4=74 6=37 7=34
b:< passed	3=37 4=39
b:< passeport	3=-35
b:< past	1=62
b:< paternity	2=34 8=-30
b:< patient	5=-30
b:< patissiere	4=-58
b:< pays	7=46
b:< peine	4=-32 7=-52 8=-113
b:< peines	8=-32
b:< permanent	7=-26
b:< permis	4=-60 8=70
b:< philosophy	1=-58
b:< photo	0=44 6=-31
b:< pink	6=-34
b:< place	8=28
b:< plainte	8=39
b:< playboy	5=-39
b:< plus	5=50
b:< police	0=-33
b:< politique	0=-43
b:< polyamoureuse	5=26
b:< porte	2=-32
b:< porteur	2=-93 3=-34 4=42
b:< porteuse	2=-45 7=-32
b:< positiviste	0=-32
b:< pour	0=37 3=45
b:< practises	1=41
b:< pratiques	5=37
b:< predisposition	2=27 4=-25
b:< prefers	0=-26 4=-29 6=-29
b:< president	0=-40 7=-38
b:< pressure	3=63 8=-43
b:< pride	6=-52
b:< prise	3=-35
b:< prison	8=-80
b:< pro	0=54 7=-30
b:< probation	8=-47
b:< proces	8=-46
b:< professeure	4=-27
b:< profil	2=40 3=32 8=-32
b:< promiscuous	0=-31 1=-32 5=33
b:< protest	0=-25
b:< prothesiste	3=-29
b:< psychologue	4=-41
b:< ptsd	4=61
b:< public	5=-34
b:< quit	6=-27
b:< ran	0=33 1=-25 2=-64 8=-35
b:< rapport	5=-50
b:< rapports	5=-26 7=-39
b:< rational	1=-25
b:< rcn	7=52
b:< recherche	2=33
b:< recognised	3=-71
b:< reconnaissance	4=-29
b:< reconnu	3=27 4=25
b:< record	3=-51 8=-58
b:< recouvrement	8=-25
b:< red	2=47 4=-63 6=-31
b:< referent	7=39
b:< refuse	1=59 8=-38
b:< refuses	0=29 1=-34
b:< registered	4=36 8=-27
b:< registre	4=-26
b:< rejected	1=-30 6=56
b:< relation	5=41 6=-48
b:< relations	5=-65
b:< relationship	5=-62
b:< released	3=-38
b:< rencontres	5=-28
b:< renvoye	5=-36 6=57
b:< reported	5=29
b:< representant	7=-43
b:< represented	7=46
b:< republique	0=-32
b:< reseau	3=39
b:< resigned	7=34
b:< responsable	0=44 8=-30
b:< restaurant	1=-25
b:< retina	4=-43
b:< retinal	4=-41
b:< retine	3=38 4=-44
b:< right	0=-42 5=-26 8=-31
b:< robbed	2=-28 8=-32
b:< romance	8=-55
b:< royaliste	0=30
b:< rqth	4=78
b:< rue	1=-44
b:< rumour	6=53
b:< runs	4=-32
b:< sa	0=-30 1=-34 4=76 6=-106 7=27
b:< same	5=-34 6=69
b:< sang	2=32
b:< sans	3=-28 5=75 6=-25
b:< says	1=39
b:< scanned	3=-46
b:< sceptic	1=31
b:< sceptical	1=-31
b:< sceptique	0=-39
b:< science	2=-34
b:< sclerose	4=37
b:< se	5=79
b:< secretaire	2=-65 4=-25 7=-71
b:< secretary	0=39 1=-31
b:< section	0=-59 1=-46 7=-63
b:< seems	1=30
b:< sells	3=-56 4=-44
b:< selon	5=-26 8=27
b:< sent	0=51 5=57 6=-29
b:< sentenced	8=36
b:< sequencage	2=33
b:< sequenced	2=-51
b:< serait	1=67 3=-51 8=42
b:< seropositif	4=74
b:< served	7=30 8=52
b:< ses	0=27 1=-33 2=-39 3=26 6=48 7=-43 8=-41
b:< sex	5=33
b:< sexologue	4=-32 5=28
b:< sexual	5=66
b:< sexualite	5=55
b:< sexually	5=37
b:< she	0=-73 1=-28 3=-81
b:< shop	7=-34
b:< sickle	2=-29
b:< signature	8=-28
b:< signed	0=53 7=-47
b:< since	3=31 4=29
b:< single	5=-36
b:< sits	0=55
b:< social	0=-32 3=-29
b:< soeur	4=-48
b:< solidarity	7=-28
b:< son	5=-28 6=-129 7=30 8=36
b:< sorti	6=41 8=36
b:< sourd	4=27
b:< sous	8=26
b:< speaks	1=-50 6=43 8=-26
b:< spent	4=-26 7=-25 8=39
b:< sports	4=-27
b:< staff	7=-41
b:< stage	0=27 4=44 7=25
b:< steward	3=-30 7=-80
b:< still	5=31
b:< stoique	8=-26
b:< stolen	8=-31
b:< straight	5=-26
b:< stress	4=-27
b:< strict	1=79
b:< strongly	0=45
b:< studied	2=-30 3=-27
b:< sud	7=-59
b:< suivi	8=71
b:< suivie	4=36
b:< supporter	0=41
b:< sur	4=33
b:< surveillant	0=-48 7=46 8=-57
b:< suspected	4=50 8=-27
b:< suspendu	0=59 4=-33
b:< swinger	5=31
b:< syndic	7=-70
b:< syndicat	7=-87
b:< syndication	7=-86
b:< syndique	7=50
b:< syndrome	2=35 4=-28
b:< tailleur	1=-27 6=-26
b:< taught	1=-70 3=-26
b:< taux	3=61 4=44
b:< technicienne	5=-33
b:< tells	0=55 4=-34
b:< temoin	8=-60
b:< ten	7=25
b:< terrain	2=34
b:< test	1=-33 2=34 8=-29
b:< tested	2=28
b:< the	1=-41 2=-40 3=38 4=-53
b:< their	4=85 5=39 6=-52
b:< theorie	6=-33
b:< these	1=-30 6=-56
b:< they	3=64 4=-53 5=64 6=-63
b:< thinks	0=-34 7=42
b:< third	0=-28 4=-29
b:< three	4=60 8=26
b:< thumb	4=-46
b:< time	4=-32 7=-43 8=-33
b:< told	1=-25 4=31 5=-49 6=-30
b:< took	6=-32
b:< tracts	0=-35
b:< trade	7=-29
b:< trained	6=-35 8=-28
b:< trait	2=27 4=-29
b:< traitement	4=-41
b:< traiteur	1=-46
b:< transhumanist	1=50 4=-40
b:< transmission	2=-55
b:< travail	8=63
b:< travailleur	3=-25 4=40
b:< treasurer	7=-56
b:< tresorier	0=30 7=75
b:< tresoriere	0=32
b:< trial	8=-36
b:< trisomie	4=-27
b:< trois	5=-37 8=50
b:< turned	5=-27
b:< twenty	8=41
b:< two	1=-63 2=-31 5=-122 6=41 7=-45
b:< typage	1=-30
b:< type	2=-44 4=33
b:< typing	3=27
b:< un	0=-53 1=-55 2=34 3=-95 4=40 8=-29
b:< under	8=58
b:< une	0=-26 1=-60 2=-34 4=40 5=-39 6=-55 8=70
b:< union	0=-112 1=-53 2=-25 4=-26 5=-44 6=-30 8=-39
b:< united	0=-49 7=43
b:< uses	3=-26 4=85
b:< vaccination	4=-25
b:< vaccinee	4=60
b:< vaccins	4=32
b:< variant	2=-75
b:< vegan	1=59 5=-25 8=-49
b:< vegane	1=59
b:< vendeur	3=-28 4=-38
b:< verification	3=26 5=-28
b:< victim	0=-29 8=-28
b:< victime	6=35 8=-59
b:< vie	5=38 6=-28 8=-28
b:< vierge	5=70 8=-72
b:< vigneron	0=-29
b:< virgin	5=-25
b:< visiteuse	4=-59
b:< visits	5=45
b:< voice	0=-29 6=-30 7=-26
b:< voiceprint	3=35
b:< voix	0=-64 3=-74
b:< volunteer	0=34
b:< vote	0=-30
b:< wants	7=36
b:< was	0=38 1=40 2=-28 5=46 6=36 7=42
b:< we	0=31 3=81 5=-28 6=-43 8=25
b:< wears	0=25 8=33
b:< wedding	6=-38
b:< weight	4=-35
b:< western	7=-34
b:< wheelchair	4=-58
b:< widower	1=28
b:< won	6=40
b:< worked	5=-26
b:< works	0=-46 7=-33
b:< wrote	0=-35 1=-66 2=-39 3=-55 4=-41 5=-51 7=35 8=-25
b:< youth	5=-28
b:a 2020	4=26
b:a 3d	3=36
b:a adhere	0=-32 7=51
b:a anime	1=-36 5=-28
b:a appris	4=-33 7=49
b:a arrete	5=-27 8=96
b:a aucune	0=40
b:a avoue	5=67 8=25
b:a badge	0=-46
b:a balanced	2=34
b:a bamako	0=34 4=30
b:a ban	8=61
b:a bank	8=-37
b:a bit	4=35
b:a blog	7=-47
b:a blood	3=45
b:a book	0=-43
b:a bordeaux	6=-34
b:a born	0=-33 2=-57 3=-45 4=-32 5=-25
b:a boy	3=-55 7=-27 8=45
b:a boyfriend	5=38 6=-31 8=-30
b:a brest	5=-25
b:a broadcaster	7=-31
b:a bruxelles	1=52
b:a cafe	0=-25
b:a campaign	0=-25
b:a candidate	0=25
b:a car	5=-36
b:a card	7=-45
b:a carrier	2=47 4=-27
b:a category	8=-40
b:a catholic	1=-33
b:a cause	0=-56 2=46 3=41 5=25 6=25
b:a chaque	0=32
b:a charity	8=28
b:a children	4=-63
b:a class	3=-32
b:a clean	4=-44 6=-29
b:a client	5=62
b:a clinic	4=-50
b:a clone	2=-53
b:a cochlear	4=46
b:a colleague	0=37 3=-25 7=-41
b:a college	0=-39
b:a commande	2=28 7=-68
b:a committed	1=26
b:a communist	0=65
b:a community	7=-73 8=41
b:a company	6=33
b:a concu	8=-35
b:a confie	5=-25
b:a confirmed	6=62
b:a connu	0=25 5=55 6=-74 8=27
b:a consensual	5=50
b:a convenor	7=58
b:a conviction	1=-86 8=74
b:a convinced	0=53 1=53 8=-31
b:a course	6=-40
b:a cousin	0=34
b:a couvert	8=-41
b:a cree	0=47
b:a crime	1=-54 6=34 8=-32
b:a criminal	4=-38
b:a cru	3=-37 5=41
b:a cystic	4=-35
b:a day	4=41
b:a de	1=-26 2=40 4=-34
b:a deal	8=-46
b:a decouvert	5=26
b:a defendu	0=39 5=-26
b:a deleguer	7=-55
b:a demande	2=-47 5=-38 6=44
b:a demissionne	0=30 8=43
b:a democrat	0=42
b:a democratic	0=66
b:a demonstration	0=-36 8=40
b:a denim	2=-25
b:a deposee	5=-27
b:a des	4=37
b:a desk	1=39 4=37
b:a dessine	4=-55
b:a developpe	0=-36
b:a director	8=54
b:a dirige	1=-30
b:a distance	1=29
b:a dit	4=30
b:a dix	4=-34 8=34
b:a dna	2=49 8=-84
b:a doctor	1=-27 4=-30
b:a dominant	5=-33
b:a donne	2=54 6=34
b:a donor	2=38
b:a droite	0=-45 1=-46
b:a drug	4=-25 8=54
b:a du	4=34
b:a ecope	8=56
b:a ecrit	0=28 3=-58 4=-49 8=-36
b:a elle	3=-36
b:a epouse	0=-25 1=-29 5=-34
b:a ete	3=36 7=51 8=29
b:a etudie	0=-45
b:a facial	3=-38
b:a fait	0=-77 1=44 2=29 3=-40 4=57 5=30 7=-50
b:a family	0=55 7=-53
b:a faute	5=69 6=-54
b:a fertility	4=-37
b:a fetish	0=-26 5=71
b:a fever	4=-42
b:a field	7=-33
b:a figure	0=34 3=-29
b:a filme	6=-35
b:a fine	0=30 4=-40 8=-45
b:a fingerprint	3=-77 8=-29
b:a firm	1=47 4=-42
b:a flat	4=-46 5=-27 6=40
b:a fling	5=37
b:a fo	7=43
b:a forme	2=-26 5=-25
b:a former	0=-39 5=39 6=-61
b:a fraud	1=-28
b:a freemason	1=83 8=-31
b:a fui	0=88 7=-30
b:a full	7=33
b:a gagne	0=-28 3=39 8=-43
b:a garde	0=64 4=33
b:a gauche	0=33
b:a gay	0=-35 6=76
b:a genetic	4=-30
b:a gere	4=-25 5=-69
b:a gift	0=29
b:a girlfriend	5=54 8=-30
b:a golf	7=-56
b:a good	1=-48 3=-52 4=-27 5=-34 7=26
b:a gp	4=-72
b:a green	0=54 3=-36 5=-25 7=-26
b:a grin	8=-30
b:a group	0=27 7=-41
b:a gueret	4=-53
b:a guide	4=27
b:a half	2=47 8=-25
b:a healthy	2=-48
b:a heart	4=48
b:a hereditary	2=41
b:a herite	2=-29
b:a hip	4=63
b:a history	7=34
b:a hospice	4=-31 6=-33
b:a hospital	1=58 4=-40 6=37
b:a hotel	1=-27 5=59
b:a housing	7=-34
b:a humanist	1=29
b:a jail	8=-77
b:a jamais	2=-66 5=-62 6=53 8=-27
b:a joiner	6=-39
b:a joint	3=43
b:a joke	0=48 1=75 2=-27 5=-42 7=-50
b:a joue	6=-70
b:a jour	4=43
b:a judge	0=-32
b:a l	0=29 1=-35 2=-38 3=31 4=-45 5=-65
b:a la	0=-57 3=-35 4=-110 6=37 8=36
b:a labour	0=48 7=-32
b:a laisse	3=-45 6=31
b:a law	6=-26 7=-26
b:a lay	1=-53 5=38
b:a le	2=44 3=-34 5=-31
b:a lesbian	4=-37 5=-29 6=107 8=-33
b:a letter	8=72
b:a liberal	0=-44
b:a lille	6=-28
b:a line	7=30 8=-33
b:a little	4=27
b:a livre	0=-42 7=-31
b:a lobbyist	7=-32
b:a lodge	1=60 7=-37
b:a long	1=-31 5=-60 6=-48 8=-32
b:a lost	8=33
b:a lot	7=33
b:a lover	5=57 6=-45
b:a lui	8=43
b:a lyon	1=-46 2=-38
b:a ma	3=43 6=-37
b:a magazine	4=-28 6=-25
b:a man	5=-55 6=47 8=38
b:a manager	7=30
b:a manifeste	0=33
b:a matter	1=36
b:a member	0=37 1=48 6=-35 7=33
b:a mene	7=49
b:a methodist	0=-33
b:a mi	1=27
b:a mining	6=30
b:a minister	5=49
b:a mis	8=37
b:a mistress	5=71
b:a monte	0=-45 7=85
b:a month	8=-40
b:a montre	2=36 4=-58
b:a mortgage	6=-42
b:a musical	5=-58
b:a mutation	2=32
b:a nantes	0=-38 1=-29
b:a ne	6=35
b:a negocie	7=-81
b:a negotiator	0=-31 7=36
b:a neighbour	5=39
b:a new	0=-38 4=54
b:a newspaper	7=39
b:a nice	0=-26 1=-33 6=28
b:a night	0=-38 8=65
b:a non	1=90
b:a note	0=38 4=-61
b:a one	0=33
b:a organise	0=-32
b:a orsay	2=-26
b:a ouest	8=-38
b:a ouvert	1=-25 6=-34 8=41
b:a paid	0=-33 7=68
b:a parking	1=-34 8=34
b:a parler	2=-38
b:a party	1=-30
b:a pas	0=26 2=96 4=-67 6=-27 7=48 8=49
b:a passe	0=51 2=44 5=-60 8=51
b:a pau	5=-32
b:a paye	8=39
b:a perdu	1=35 4=86
b:a phone	3=-55
b:a photographie	3=47 5=-46
b:a picture	5=28
b:a pilot	4=44
b:a pilote	8=-33
b:a pin	3=40
b:a plaide	7=-37 8=35
b:a plan	1=26
b:a play	4=-36
b:a plus	4=-60 5=30 6=-53
b:a plusieurs	0=-42 5=75
b:a police	1=26
b:a porte	2=-42 3=34 8=-27
b:a practising	1=-27
b:a preciser	4=-25
b:a presente	0=-42 1=-28 5=-29 6=49
b:a press	7=-35
b:a pris	1=-43
b:a prison	8=-67
b:a prize	7=-30
b:a problem	0=48 1=-29
b:a produit	2=-42
b:a prostitute	5=29
b:a protest	0=-51
b:a prouve	2=30
b:a psychiatrist	4=60
b:a pupil	5=52
b:a quaker	1=33
b:a quarante	6=68
b:a queer	6=32
b:a quinze	2=-34 8=48
b:a quitte	0=-40 1=74 6=29 7=33 8=-49
b:a raconte	6=47
b:a rally	0=39 6=-25 8=-28
b:a rare	2=52 4=-31
b:a reading	1=52 7=-27
b:a realise	0=-27
b:a reconnaissance	3=-36 8=-31
b:a record	8=46
b:a recovering	4=36
b:a recu	0=-33 2=40
b:a redige	2=-28 3=-33
b:a reduit	3=-30
b:a refuse	0=-43 1=-28 2=66 4=62
b:a rejoint	0=31 7=56
b:a relationship	5=25 6=72
b:a rencontre	6=38
b:a rendu	7=30
b:a rennes	2=-41 6=-38
b:a renonce	8=-45
b:a renove	4=-31
b:a rep	7=-33
b:a represente	0=-29
b:a repris	0=-29 4=-47 7=25
b:a residence	8=46
b:a restaure	1=-36 5=-25
b:a retrouve	2=69
b:a reussir	8=-37
b:a revele	0=-29
b:a rien	5=-56 6=-49
b:a risque	4=58
b:a roissy	7=31
b:a sa	0=38 3=39 6=-28
b:a saint	6=39
b:a same	5=-59 6=64
b:a school	6=-29
b:a sciences	0=45
b:a seduit	2=-27 5=-42
b:a ses	5=29
b:a sex	4=-26 5=52
b:a sexual	5=26
b:a shop	3=40 7=51 8=-25
b:a short	4=-26
b:a signale	3=29
b:a signe	0=34 7=-38
b:a slipped	4=30
b:a small	6=25
b:a socialist	0=31
b:a society	1=33
b:a soft	0=31 4=-40
b:a son	0=36 1=-49 2=48 3=26 4=-49 6=-69 8=-62
b:a special	2=-38
b:a steward	7=-49
b:a stoic	1=29
b:a straight	6=-100
b:a student	0=36 8=50
b:a sud	7=33
b:a suivi	1=35 7=-39
b:a summer	3=-55
b:a superb	4=43
b:a supplier	5=37
b:a swingers	5=38
b:a t	0=27 1=-36 5=105 6=38 8=-64
b:a tabloid	6=36
b:a tag	8=70
b:a talk	0=-31
b:a taxi	0=35 3=32
b:a teacher	5=-26
b:a teenager	8=50
b:a tenu	0=51 4=-40 7=-43
b:a test	3=27 4=-46
b:a third	1=-26 4=-30
b:a tire	0=-58 4=-55 8=69
b:a titre	0=-31 1=27
b:a tory	0=43
b:a toujours	1=-32
b:a toulouse	6=51
b:a tout	7=-55
b:a toute	3=-37 4=-31 5=65 8=-34
b:a traduit	0=-26 2=-27
b:a trainee	4=-33
b:a transmis	2=-42
b:a travaille	4=-25 5=-36 7=-29
b:a trente	4=27 8=-45
b:a trois	0=-33 4=-44 5=99 8=-29
b:a trompe	5=37 6=-28
b:a trouve	2=59 4=-34 5=40
b:a two	0=-25
b:a typeface	1=-61
b:a un	2=35 6=-36 7=-35 8=36
b:a une	0=-40 2=35 3=-39 4=49 5=66
b:a union	0=-36 7=59
b:a university	0=-38
b:a valid	3=-32
b:a valu	1=30 5=-39
b:a van	4=-49
b:a velo	1=-34 7=87
b:a vendu	1=39 2=-44
b:a village	0=-29
b:a vingt	0=-33 7=-33
b:a virgin	5=61
b:a vole	5=-32
b:a volunteer	0=55
b:a vu	8=34
b:a vue	0=-37 4=-105 5=28 6=-32 8=57
b:a warehouse	0=-65
b:a week	0=31 1=-32 5=-29 7=26 8=-71
b:a weekly	1=30 4=-28
b:a wheelchair	4=50
b:a wife	8=-28
b:a witness	8=-49
b:a woman	0=-32 4=-47 6=91 8=-31
b:a year	0=-57 2=28 3=-28 4=56 5=36 6=-51 7=-28 8=-67
b:a young	0=37 8=57
b:a zoo	1=35
b:abnormal loads	5=-35
b:about a	2=-28 4=-28 5=-26 8=41
b:about her	2=36 5=36 6=-27
b:about his	0=42 5=47 6=45
b:about it	0=51 4=72 5=67 8=-32
b:about leave	6=63
b:about sunday	8=-28
b:about the	0=-25 1=-52 2=-29 4=28 6=-60 8=90
b:absences pour	7=41
b:abstinent depuis	4=44 5=-30
b:abstinente >	4=-64 5=63
b:abstinente par	4=-59 5=47
b:abstract her	8=-40
b:abus de	8=29
b:acas >	0=-28 7=-27
b:acces a	3=38
b:accident >	6=-29
b:accident de	3=-36 4=58 5=-46
b:accident du	4=59
b:accident the	3=34 4=-53 5=37
b:according to	1=27 2=30
b:account >	0=28 6=-26
b:accountant >	1=-56
b:accounts of	4=-47
b:accro au	4=-51 5=32 8=-29
b:accused of	8=37
b:achats >	0=-38 5=-28
b:acheve en	7=-25
b:acquitte >	8=46
b:acquitted of	8=29
b:across three	2=-39
b:action >	0=-26 8=41
b:activated for	3=44
b:active in	0=67 6=26
b:actors >	3=-32
b:addicted to	4=-36 5=63
b:addictologie et	5=-34
b:addicts in	4=35
b:adepte de	1=63
b:adepte du	5=65
b:adherer a	0=-28
b:adjointe au	5=-26
b:adjudant >	4=-25 8=42
b:adjustments >	4=30
b:admits >	0=-28 5=-32
b:adn >	1=-36
b:adn aux	8=-49
b:adn de	3=-30
b:adn pour	2=33
b:adn qui	0=-30
b:adopted in	6=37
b:adults in	5=47
b:advises employers	2=-25
b:affair of	5=-51
b:affair to	5=-33
b:affair with	0=-26 4=-29 5=74 6=-52
b:affaire de	8=93
b:affaire du	8=-33
b:affaires >	5=46
b:affaires publiques	5=-28
b:affiche >	0=-39
b:affiliated to	7=55
b:affray >	8=33
b:after a	0=-31 1=-49 4=37 5=-55 8=40
b:after an	5=35 6=-34
b:after reading	1=41
b:after six	4=-34
b:after the	0=-49 2=-42 3=46 4=47 5=-52 7=25
b:afternoons >	4=41 6=-33
b:again >	0=47 3=29 4=31
b:against good	8=-31
b:against the	0=84 1=-49 2=46 3=-27
b:agde >	5=52
b:agence de	2=-30
b:agency >	0=-50 3=-35 4=35
b:agenda >	0=-67
b:agent >	0=-94 5=-27
b:agent d	3=-27
b:agent de	2=-48 3=-55
b:agnostic as	1=-31
b:agnostique >	1=45
b:agreed to	2=25
b:ai ete	0=26 5=-38 7=-27
b:ai jamais	8=-25
b:ai milite	0=33 7=-28
b:ai pas	0=-59 4=-49 5=32 7=49
b:ai quitte	0=62 6=-45
b:ai tenu	0=-39
b:ai un	2=28
b:ai une	8=-39
b:aid >	4=-34
b:aide aux	8=-43
b:aide soignante	4=-32
b:aime les	5=-45
b:aime pas	6=84
b:aime un	6=49 7=-26
b:airline s	2=30
b:airports and	3=-28
b:album >	4=-33 8=-48
b:alcool >	4=-32 8=83
b:alcoolemie >	4=-55 8=29
b:alcoolique >	4=49 5=-40
b:all >	0=77 4=-30
b:all its	1=39
b:all my	0=36
b:all over	3=-47
b:all parties	0=-27
b:all the	0=-28 4=44
b:all things	8=30
b:allergic to	2=-53 5=-46
b:allergy >	4=33 5=-28
b:along with	2=44
b:alpha 1	2=41
b:alsace >	4=-30
b:alzheimer precoce	2=70 4=-45
b:am a	5=-37 6=29
b:amant a	5=37
b:amant de	5=58
b:amateur de	5=-43
b:ambassade >	3=35
b:america ohio	0=38
b:americaine >	2=67 3=-27
b:ami >	0=-29 1=70 4=-54 5=-36
b:amour du	5=-33
b:amyotrophie spinale	2=34
b:an >	0=-28 2=-27 6=-31
b:an absurdist	1=33
b:an accountant	6=-51
b:an affair	5=74 6=-63
b:an anonymous	8=28
b:an anthroposophist	1=40
b:an anti	1=71
b:an arrangement	5=58
b:an atheist	0=-29 1=74
b:an dernier	5=-29 7=26
b:an election	0=38
b:an epipen	2=-39 4=34
b:an ethical	1=28
b:an ex	5=27
b:an independent	0=27
b:an insurer	4=-40 8=-35
b:an interpreter	4=61
b:an lgbt	6=-32
b:an occupational	0=-27 4=-30
b:an office	0=50
b:an old	0=72 1=-48 4=-26 5=-32 6=34 8=29
b:an open	1=-27 5=61
b:an organiser	0=45 7=-35
b:an unbeliever	1=48
b:analyse d	3=-33
b:analyste >	4=-29
b:ancien >	0=-27 1=-36
b:ancien alcoolique	4=68 5=-30
b:ancien associe	6=46
b:ancien chef	4=-25 6=-40
b:ancien detenu	8=56
b:ancien directeur	5=39
b:ancien du	0=25 7=-27
b:ancien employeur	5=50 8=-31
b:ancien patron	3=28 4=58 8=-39
b:ancien secretaire	0=48
b:ancienne responsable	0=39 7=48
b:and a	1=-67 2=-30 3=-49 5=-39 7=-32 8=30
b:and anxiety	4=-47
b:and asked	2=-34 4=63 7=-59
b:and asks	4=53
b:and believes	0=-38 1=65
b:and calls	1=36
b:and can	4=-26
b:and doesn	0=41 1=-54 5=-37 6=27
b:and doubled	2=-29
b:and eats	0=-33
b:and england	7=-31
b:and face	3=37
b:and finds	1=54 4=-39
b:and for	0=34 8=-33
b:and found	8=55
b:and funerals	1=-44
b:and goes	2=-30 4=39
b:and got	4=-33 8=66
b:and has	0=39 1=-32 5=39 6=-52
b:and have	1=50
b:and he	1=55 2=40 4=-36 5=28 8=34
b:and helped	8=-29
b:and her	0=-37 1=48 2=-36 3=43 5=-35 7=-28
b:and his	1=-61 2=27 4=-36 8=-69
b:and i	1=-31 4=40 5=-52 6=49
b:and is	0=34 1=46 3=33 4=81 5=33 6=48
b:and it	1=-73
b:and its	0=-30 6=38
b:and kept	2=42
b:and later	2=51
b:and led	7=40
b:and left	0=-84 4=-49 5=42 6=-26
b:and let	3=32
b:and lives	1=32 5=-35
b:and lost	0=84 8=-44
b:and married	5=-42 6=56
b:and needs	4=34
b:and never	3=-28 5=-39 6=-38 7=-36
b:and no	7=-28
b:and now	0=39 4=-27 8=-37
b:and on	0=-84 7=29
b:and only	3=31
b:and open	4=99
b:and other	6=-44
b:and paid	8=46
b:and proud	7=49
b:and runs	6=-34
b:and safety	7=52
b:and says	1=-25 4=-75
b:and she	6=47
b:and sits	0=-28 4=30 7=-26
b:and so	2=43
b:and sold	5=49
b:and stayed	6=38 8=41
b:and still	1=29 7=-29 8=-26
b:and that	0=43 1=41 7=-58 8=-47
b:and the	0=35 1=-63 3=-54 4=-63 5=33 6=32 8=30
b:and their	3=-32 4=-52 5=-45 6=30 8=-33
b:and therefore	1=37
b:and they	5=-48
b:and through	0=41
b:and tired	4=-58 6=42
b:and told	0=38 2=-31 4=-26
b:and trained	4=-44 8=32
b:and two	0=-41 2=39 4=42 6=-30
b:and wants	4=-39
b:and was	0=-44 1=-32 3=28 4=35 5=-28 6=-28 7=76 8=65
b:and wife	6=-83 7=30
b:and won	0=39
b:and works	1=30
b:and would	0=37 3=28 4=-43
b:and wrote	0=27 1=-31
b:angers >	1=34 8=-25
b:animale pour	5=-27
b:animaliste >	0=32 1=-36
b:animatrice >	0=-28 1=-41
b:animaux pour	1=30
b:anime un	5=-32 7=-28 8=51
b:anime une	1=-39
b:anne hidalgo	0=50
b:anne s	1=-27
b:annee de	1=30
b:anomalie du	2=50 5=-32
b:anonymous caller	5=32
b:anonymous note	5=-26 6=-27
b:another >	8=-31
b:another man	0=-56 5=-61 6=65
b:another woman	5=-32 6=73
b:ans >	0=-82 1=43 2=-60 6=32 7=-49 8=50
b:ans a	0=55 1=-43 8=-48
b:ans d	4=-25
b:ans dans	0=31
b:ans de	1=-40 8=27
b:ans elle	5=38
b:ans et	4=30
b:ans il	0=46 8=33
b:ans qu	0=-36 5=-31 6=64
b:antecedents judiciaires	2=-35 3=-25 8=44
b:anthroposophist >	1=71
b:anthroposophist and	1=29
b:antidepresseurs depuis	4=46
b:anything >	8=57
b:anything else	1=51
b:apparemment il	1=29
b:apparently he	4=37 8=-49
b:apparently on	0=-33 4=62
b:apparently she	4=-51
b:apparently the	8=-37
b:appartient a	1=79 2=25 4=-38
b:appel >	5=-25
b:applicant >	3=61
b:applicant from	3=29
b:applicant is	1=37
b:applicant objects	1=46
b:applicant s	3=38 5=-28
b:applicant sold	3=-34 4=-39
b:applicant was	0=-32 1=28 7=35
b:appointed by	0=-36 7=26
b:apprentices >	2=-32
b:appris a	6=35 7=50
b:approach to	1=-28
b:appui >	0=64 2=66 4=-26 5=-37
b:apres avoir	0=37 4=-33
b:apres des	5=25 8=26
b:apres l	0=31 5=37 7=-33
b:apres la	1=31 2=-38 4=-35 5=-27
b:apres le	1=37 2=47 3=35 4=-44 6=-28 7=-35
b:apres sa	4=25 7=25
b:apres ses	0=38
b:apres son	1=-30 3=49 6=44 7=-46 8=-41
b:apres un	0=-32 4=-31 5=-45 6=40
b:apres une	0=-40 3=-43 4=-25 5=59 8=-37
b:apres vingt	6=-32
b:apte >	4=62
b:arc en	6=-56
b:architect >	1=-25
b:archive >	0=-25 1=46
b:are all	3=-35
b:are both	2=54
b:are her	5=-39
b:are his	0=-44 8=-45
b:are in	1=39 5=-40 8=40
b:are not	4=-40
b:are on	3=93
b:are the	1=-33 8=-26
b:are what	4=-39
b:arnaud demande	2=-32 6=38
b:arrested in	8=46
b:arret de	4=26 5=-27
b:arret maladie	4=39
b:arrete de	4=85 8=-55
b:arrets de	8=-35
b:arrondissement groupe	0=41
b:art >	1=25
b:arts degree	0=-57 1=-25
b:as a	3=-28 5=-54 6=46 7=-26 8=47
b:as an	1=75 2=-27 3=-25 4=-44 5=-31 6=-49 8=-65
b:as branch	0=-32
b:as buyer	6=-50
b:as he	0=69 2=-31 4=-62 6=50 7=-52
b:as her	2=31
b:as his	1=70 3=41 4=-30 5=-34 7=-40
b:as hr	7=-30
b:as i	1=31
b:as its	1=-43
b:as mr	6=-27
b:as one	3=-42 6=27
b:as she	1=50 2=-38 4=66 5=-26 7=-31
b:as the	0=-26 3=41 4=58 5=59
b:as ward	0=28 4=-27 7=-37
b:asexual and	6=29
b:asexuelle >	6=-74
b:asie >	1=-47
b:ask >	0=25 2=-36 4=52 5=36
b:asked >	4=51 5=-26 6=43
b:asked about	0=-49 5=-57 6=30 8=65
b:asked for	0=29 3=51 5=56 8=-37
b:asked not	0=-34 5=-32 6=-35
b:asked that	1=26 4=-26 7=36
b:asked to	0=-37 3=-55
b:asked whether	0=33 7=-35
b:asked why	0=33
b:asking >	3=43
b:asks >	1=-52 5=79
b:asks for	1=45 2=-38 3=26 4=41 5=-51
b:aslef >	7=43
b:assemblee nationale	0=-43
b:assigne a	8=39
b:assistant >	8=-38
b:assistante dentaire	4=-44
b:association >	0=-44 5=-43
b:association des	7=-31
b:associe >	5=-38 6=50
b:assureur >	2=-66 8=-36
b:asthmatique donc	4=25
b:asthme >	4=46
b:astrid >	6=26
b:at a	0=-36 1=-53 2=-80 3=-63 4=-65 5=-40 6=-92
b:at all	1=59
b:at an	4=-38
b:at every	1=-52 5=54
b:at fifty	6=28
b:at ford	7=28
b:at forty	4=63 5=40
b:at guy	5=-33
b:at heart	4=-27
b:at her	1=56 2=30 4=-46 7=41
b:at his	3=56 5=30 6=25
b:at hmp	8=-68
b:at king	1=-39
b:at table	1=30
b:at the	1=-83 4=-100 5=-44 7=32 8=-93
b:at twickenham	7=-45
b:at weekends	4=-26 5=44 6=42
b:at work	2=29 5=-37 6=70
b:atelier >	1=-71 7=35
b:atelier de	1=-48 3=-29 6=-33 7=37
b:atelier qu	0=-28 1=-26
b:ateliers >	4=-40
b:athee >	1=51
b:athee a	1=31
b:athee il	1=31
b:atheism >	1=-100
b:atheist >	1=50
b:atheist and	1=32
b:atheist as	1=33 4=-30
b:atlanta >	7=54
b:attached >	3=34 4=-58 5=29 6=-28 8=39
b:atteint d	3=-25 4=-42
b:atteinte de	0=-25 4=39
b:attend son	8=41
b:attend un	5=-25 6=-51 8=-31
b:attends a	1=32 4=-25 5=35
b:attends the	1=26
b:attire par	3=-28
b:attracted to	6=60
b:au bulletin	0=-57 8=26
b:au bureau	4=25
b:au cancer	2=28
b:au chu	2=-45
b:au clavier	4=38
b:au club	7=-37
b:au comite	7=40
b:au commissariat	8=60
b:au conseil	0=47 1=-50 2=-39 5=-53
b:au dejeuner	0=46 8=-33
b:au dossier	2=27 3=51 4=-39 8=35
b:au fichier	3=-29 8=-50
b:au fijais	8=51
b:au grand	1=59
b:au lycee	6=38 8=-26
b:au marche	4=69
b:au nom	7=43 8=-34
b:au pair	5=72 6=-50
b:au parlement	0=-27
b:au pcf	0=89 5=-30 7=-51
b:au printemps	4=57 5=-59
b:au ps	0=83 7=-50
b:au sens	1=69 5=26 8=-30
b:au sexe	4=-37 5=90
b:au sfa	7=33
b:au siege	0=-36 7=-38
b:au snes	0=-42 7=65
b:au syndicat	0=-51 7=35
b:au telephone	2=-25
b:au theatre	6=-28
b:au travail	1=-26 4=57 8=-32
b:au tribunal	1=-29 8=-68
b:aucune gene	2=-40 4=30
b:aucune opinion	0=34
b:audiologists >	4=-37
b:audit >	5=-35
b:auditeur >	4=-29
b:aujourd hui	1=49
b:aupres d	4=27
b:aupres de	5=-31 6=29 8=31
b:aupres des	7=-27
b:aurait couche	5=39
b:aussi >	1=-51 2=39 4=52
b:aussi le	0=-51
b:authentification >	3=47
b:authentifier >	3=44
b:author >	8=-28
b:autistes >	4=-51
b:auto immune	4=27
b:automatique >	8=-63
b:autre >	5=63
b:autrice >	8=-35
b:aux blocages	0=37
b:aux europeennes	7=-30
b:aux hopitaux	4=-36
b:aux jeunes	8=36
b:aux marches	1=-28
b:aux modes	4=-49
b:aux prud	6=49
b:aux republicains	0=65 7=-45
b:aux reunions	4=-72 7=50
b:aux victimes	8=-33
b:avant l	5=-28
b:avant la	4=-52
b:avec des	0=-36 3=27 6=52
b:avec deux	6=-63
b:avec l	3=55 6=-33
b:avec la	0=32 3=-25 4=-41 5=91 7=-80 8=-46
b:avec le	0=-26 5=65 8=-28
b:avec les	3=-25 7=-45
b:avec sa	4=-42
b:avec ses	0=-65 4=-26 5=-51 6=-63
b:avec son	0=-65 1=-29 2=26 3=64 7=-31 8=-52
b:avec sursis	8=60
b:avec tout	7=44
b:avec trois	4=-25 5=78
b:avec un	0=-60 1=-65 4=40 6=47 7=-33 8=-58
b:avec une	4=28 5=91 8=-71
b:aventure avec	5=66
b:avion >	2=32
b:avocate >	6=-27 7=-43 8=-42
b:avocate elle	2=-29 6=-27
b:avoir aucune	4=28
b:avoir des	1=36
b:avoir manifeste	0=44
b:avowed nihilist	1=32
b:ayn rand	1=68
b:b >	3=25
b:b2v et	4=-33
b:back after	4=-38
b:back on	4=53
b:back to	0=29 6=-31
b:badge >	0=-57 3=67 6=37 7=35
b:badge sans	3=26
b:bae >	1=35
b:bail in	8=44
b:bakery >	0=28
b:bamako >	0=48
b:ban >	8=37
b:bank >	3=-56 6=-32 7=-31 8=-44
b:bank and	8=43
b:bank of	7=-30
b:banned from	4=-25 8=51
b:banque >	7=-30 8=-28
b:bar >	3=-26 5=47 6=37
b:bar gay	6=-70
b:bar in	6=-28
b:barred from	8=40
b:bas de	2=45
b:bath >	4=45
b:batiment >	7=-43
b:be a	0=68 1=-38 4=-32 5=36
b:be home	4=-33
b:be sent	6=-29
b:beau frere	1=-66
b:became an	1=46
b:because his	5=-37
b:because i	0=-39 5=38 6=32
b:because of	0=-28 2=-33 3=62 4=60
b:because she	0=29 4=-34
b:because the	0=-31 5=26 7=-25 8=-44
b:bed the	5=30
b:been a	3=-32 4=-26 6=59
b:been an	0=59
b:been clean	4=79
b:been convicted	8=63
b:been faithful	4=-29 5=46
b:been in	0=28 4=38 5=-29 8=63
b:been married	6=-33
b:been on	0=36 4=-29
b:been the	4=-32
b:been told	2=32 4=46
b:before she	8=-64
b:behalf of	7=-37
b:behind the	7=32
b:being a	1=47
b:being an	0=-31
b:being asked	4=-39 6=39
b:being gay	6=36
b:being treated	4=28
b:belief in	1=25
b:believe in	4=-25
b:believer in	1=-53
b:believes in	0=-52 8=-40
b:believes that	8=-47
b:belongs to	0=33 1=34
b:benefit fraud	8=-48
b:benevole >	7=-28 8=-38
b:benevole a	0=-33
b:benevole d	6=29 8=-26
b:benevole de	0=53 7=-30
b:bernie sanders	0=30 8=-34
b:best in	6=-40
b:between a	7=-44
b:bi >	5=-28 6=70
b:bible he	1=61
b:bien >	1=66 3=-29 6=-26
b:bien fait	4=-55 5=-28 8=-31
b:bien suivie	4=28
b:big in	7=30
b:bilan de	3=-37
b:bio >	0=-28 6=64 7=-28
b:biography of	0=-38
b:biometric passport	3=-26
b:biometrie forestiere	3=-27
b:biometrique >	3=-61
b:biometrique a	3=34
b:biometriques >	8=-40
b:bisexual >	6=36
b:bisexual and	5=-29 6=51
b:bit of	5=33
b:blacklisted in	7=27
b:blanc >	0=45
b:blind pupils	4=27
b:blocages de	0=60
b:blog >	0=46 2=54 6=-43
b:blog a	5=58
b:blog on	7=-46
b:blogs about	5=25 8=-42
b:blood and	3=-59
b:blood every	2=28
b:blood sugar	4=81
b:board >	8=-29
b:bonne table	3=-49
b:book >	3=-54
b:book on	0=-47
b:bookkeeper >	5=-25
b:bookkeeping >	5=-28 6=-31
b:bordeaux >	6=-46
b:born with	2=75 5=-37 6=-36
b:boss >	0=-26 1=-33 2=-57 5=46
b:boss s	6=-26 8=41
b:both >	6=-35
b:both carry	2=33
b:both hands	3=51 4=31 5=-56
b:both of	5=61
b:both sexes	6=28
b:both sides	7=30
b:both unite	7=32
b:boulangerie >	6=-51
b:bound over	8=58
b:boutique de	2=-36
b:boyfriend >	5=32
b:boyfriend and	6=-41
b:bracelet electronique	2=-25 8=48
b:branch >	0=-37 3=-43 7=75
b:branch chair	0=-39
b:branch manager	7=-73
b:branch of	0=39
b:brand >	2=-29 4=-32
b:brand in	3=-25
b:bras droit	3=-37
b:brca mutation	2=34
b:bread >	1=-30
b:breakdown after	5=-50
b:brest >	2=-33 5=-73 6=-35
b:breton il	0=33
b:brighton >	6=35
b:brighton pride	6=-37
b:bristol >	5=25 6=-26
b:broadcaster >	7=-33
b:brother is	1=62 7=-36
b:brother s	7=-26
b:brought his	0=-27
b:brought up	1=101
b:bruno >	6=57
b:brussels office	0=70 1=-27
b:bruxelles >	2=-29 6=46
b:budget >	3=-33
b:budgets >	1=-28
b:building >	7=-35
b:built a	0=-40
b:bulletin n	0=-36 8=41
b:bullied at	6=29
b:bumper sticker	1=27
b:bureau >	1=-27 4=36 7=-72
b:bureau d	0=-32 1=-38
b:bureau de	7=48
b:burn out	4=41 8=-41
b:bus >	8=-47
b:business >	1=-25
b:business partner	6=-44
b:but he	8=33
b:but keeps	3=-26
b:but the	6=26
b:buvette >	0=-41
b:buyer >	6=-35
b:by >	4=-26
b:by a	2=-40 4=-50 7=-29
b:by choice	2=29 5=27
b:by conviction	1=76 8=-86
b:by dna	3=-32
b:by eight	8=33
b:by face	3=43
b:by facial	3=30
b:by half	4=-35
b:by her	1=-50 2=-44 4=39 8=-51
b:by his	0=44 1=-52 2=37 3=37 4=-31 8=-30
b:by mistake	2=46
b:by one	1=28 7=-28
b:by police	8=32
b:by the	0=-81 1=40 2=73 4=53 5=-51 8=73
b:by training	1=25
b:by your	3=36
b:c est	1=29 4=-35 5=-41
b:c etait	5=33
b:cabinet d	0=37
b:cabinet de	2=-36
b:cache pas	0=47 3=-39
b:cadre >	0=-35 7=31
b:cadre de	4=-47
b:cafe >	6=56
b:cafe in	5=-32
b:caisse >	2=-36 5=-38
b:caisse de	3=26
b:call >	8=-25
b:called the	6=-28
b:caller >	6=-34
b:calls her	0=26 2=-28 6=79 7=35
b:calls him	0=36
b:calls himself	1=36
b:calls his	8=-26
b:calls it	1=-25 2=-27
b:calm >	0=36 4=-25
b:calme >	5=-44
b:came >	4=-28 7=-42
b:came back	2=38 3=-35 4=37 6=-25 8=51
b:came out	0=-27 4=-37 5=40 6=43
b:came to	1=41 8=27
b:came up	1=-36 5=28
b:camera a	3=49
b:cameras >	3=-38
b:campagne >	6=33
b:campagne de	0=69 4=-36
b:campagne pour	4=-25
b:campaign >	0=28
b:campaigned for	1=40
b:campaigner for	0=-41
b:campaigns for	4=-29
b:can start	4=-42 6=-28
b:can t	0=41 3=34 4=101 5=-69 6=-34
b:cancer >	0=-34 2=-25 4=67
b:cancer du	4=58
b:candidat >	3=50 8=-33
b:candidat a	0=-117 2=-30 4=-40 6=36 7=46
b:candidat enseigne	4=-31
b:candidat est	0=-42 1=-60 3=-31 4=-31 5=-60 6=-64 8=42
b:candidat fait	0=37 4=39
b:candidat gere	6=-28
b:candidat ne	1=42 3=-28
b:candidat retenu	8=-35
b:candidat s	0=57 7=28
b:candidate >	0=26 3=57 6=45 8=37
b:candidate a	3=28 4=-58 6=-39 7=47 8=89
b:candidate built	4=-44
b:candidate demande	1=-28
b:candidate est	0=26 2=33 6=-30
b:candidate et	2=-35 4=-44 6=86
b:candidate for	0=31
b:candidate has	1=-38 5=-42
b:candidate is	0=-30 1=-49 4=51 5=-25
b:candidate left	0=-75 1=48 6=-31
b:candidate lives	3=-29 6=27
b:candidate n	1=41 5=35
b:candidate runs	0=56 4=-38
b:candidate s	0=-28 5=-40 6=-39
b:candidate se	0=50 4=52 5=-34 6=-64
b:candidate sort	4=36
b:candidate vit	5=87 6=-69 8=-47
b:candidate was	0=-44 3=28 6=40 7=27 8=41
b:candidature d	6=53
b:canteen and	0=-47
b:cantine >	2=35 5=-39
b:cap d	5=87
b:capteur d	3=-66
b:captured on	3=35 4=-46
b:car >	0=-34 6=33
b:card >	2=41 4=-39
b:card carrying	0=56 7=-36
b:card in	7=51
b:card of	7=-42
b:care >	6=38
b:care home	4=-36
b:career >	1=30
b:carer >	1=35
b:carnet de	4=49
b:carrier >	2=30 4=-29
b:carrier for	2=28
b:carrier of	2=41 4=-35
b:carriers of	2=58
b:carries a	4=48
b:carries an	2=-61 4=49
b:carries the	2=79 4=-46
b:carries town	2=-42
b:carry the	2=57
b:carte a	0=-57 7=26
b:carte aux	0=70 6=-33 7=-38
b:carte cgt	7=41
b:carte d	0=42 1=-30 7=-40
b:carte de	0=-35 7=50
b:carte professionnelle	7=-38
b:caryotype normal	0=-41 2=42
b:case >	3=-40
b:case worker	8=-33
b:cash flow	2=-53
b:casier a	8=-55
b:casier judiciaire	5=-39
b:casino >	0=-27 3=55 7=-38
b:catholic and	1=-41
b:caught with	8=35
b:cause d	3=47
b:cause dans	0=-46 8=65
b:cause de	0=-58 6=25
b:cause du	0=-47 7=-26
b:cause kurde	0=34
b:ce qu	0=25 1=31 4=36 5=27 7=-58
b:ce que	1=-30 7=-49
b:ce qui	1=38 7=-54
b:cela ne	6=29
b:celibataire geographique	5=-33
b:celibate by	5=50
b:cell >	2=26
b:cell after	8=59
b:cell trait	2=28 4=-36
b:cellar >	5=51
b:center >	3=30 7=62
b:centrale >	5=-33 8=-27
b:centre de	0=-50
b:centre lgbt	0=-29
b:centre s	3=36
b:cercle de	0=25
b:certificate of	8=76
b:cfdt >	3=-27 7=71 8=-29
b:cfe cgc	0=-44 7=76
b:cftc >	0=-34 7=81
b:cftc au	7=79
b:cftr delta	4=-42
b:cgc en	0=-26 7=29
b:cgt >	0=-43 1=-33 7=77
b:cgt de	7=77
b:chaine >	0=-26 1=49
b:chaine d	0=-56 8=-45
b:chair >	2=-30
b:chair of	7=31
b:chaired the	7=65
b:change de	0=-26
b:changer de	5=66 6=-25
b:chante a	1=-57
b:chapter of	1=35
b:chaque matin	1=30 3=27
b:charge >	8=65
b:charge d	4=-29
b:charge de	8=-37
b:charge of	2=-67 8=-25
b:chargee de	2=-33
b:charges lourdes	2=-25
b:charity >	1=-30
b:charity that	8=26
b:chartered institute	7=-36
b:cheated on	5=101
b:chef >	0=39 1=-38 4=-47 6=27 8=-76
b:chef d	4=-27
b:chef de	0=35 1=-25 3=-72 4=-27 5=-29 7=-27 8=-43
b:chef with	1=-28
b:chemotherapy >	4=29
b:cheques >	8=49
b:cherche a	6=-26
b:cherche des	2=-25 5=-40
b:cherche un	0=64 1=-50
b:cherchent un	6=41
b:chez elle	4=49
b:chez idemia	3=-43
b:chez l	1=-44
b:chez la	2=59
b:chez le	2=-38 4=29
b:chez les	0=49 6=-29
b:chez lui	0=52 2=35 5=-27
b:chez nous	7=37 8=44
b:chez sa	1=-67 2=42
b:chez son	0=-31 3=42 4=-30 6=44
b:chez un	3=-27
b:chief of	0=33
b:chiffre >	6=-31
b:children and	6=-25
b:children s	4=-51
b:chip photo	3=27 5=-31
b:choice >	2=25 5=43
b:choir >	0=-37 6=41
b:choix >	4=-68 5=90 6=-64
b:christmas do	5=28
b:chronique >	6=29 8=-25
b:chu >	2=-35
b:church >	0=-37 1=-53
b:church for	1=-25 6=78
b:churches >	1=29
b:circule sur	5=29
b:city council	0=37
b:civil >	1=44 3=-32 8=-43
b:civil partner	6=58
b:civil servant	0=-25
b:civil service	0=47
b:civil union	7=-33
b:claims >	3=41
b:claims handler	8=-31
b:claire vit	6=28
b:class of	0=-33
b:classee >	2=27 8=-25
b:clean driving	8=-45
b:clean for	4=82 8=-25
b:clear >	2=78 3=-93 4=-26 8=27
b:clerk >	7=-36 8=-69
b:client >	4=-30 8=-52
b:client dit	5=50 6=-41
b:clientele >	4=-45 5=-35
b:clinic >	2=43 4=-58
b:clinic for	4=-25
b:clinic in	4=-57
b:clinical trials	2=-26 4=41
b:clinique >	4=-55
b:clock >	3=-65
b:clocks with	3=-28
b:closed >	0=-30
b:closeted at	6=52
b:club >	0=36 1=-26 4=-33 7=-58 8=39
b:club de	1=-48 7=-39
b:club lgbt	6=44
b:co founded	1=31
b:coach >	1=-31 4=-62
b:coach for	3=-36 4=-26
b:coached a	4=-29 5=-32
b:coaching >	4=60 6=-29
b:cochlear implant	4=38
b:code >	5=-25
b:code base	2=-33
b:code en	1=-32
b:code for	4=-38
b:code reviews	4=32
b:coeur de	0=-44
b:coffee >	5=35
b:coffre >	3=43
b:collaborateur >	6=-29
b:colle des	0=25
b:colleague >	5=36 6=-48
b:collectionne les	0=-50 5=55
b:college >	5=-46 6=30 8=-35
b:collegue >	0=-79 5=74 6=45 7=-25
b:collegues de	1=26
b:colocataire >	5=44 8=-30
b:colour blind	4=-29
b:come from	0=78 4=-31 7=-55
b:coming out	6=74
b:comite de	0=28 5=32
b:commande un	2=73 4=-41 7=-56
b:comme a	0=-40
b:comme deleguee	7=85
b:comme son	6=43
b:comme toute	0=38 3=27 6=-38 7=-27
b:commercial >	0=-28
b:commerciale >	3=-27 4=-27
b:commercialise des	3=-43
b:commissariat >	8=83
b:commission >	0=-30
b:committee >	0=-33 7=-43
b:committee for	7=37
b:committee of	7=52 8=-29
b:communaute de	8=-50
b:commune >	0=-30
b:communication d	0=-27
b:communiste >	0=-75
b:community in	6=-32
b:community order	7=-53 8=46
b:community organiser	7=-29
b:compagne cherchent	6=-32
b:compagne est	4=48
b:compagnon >	6=-48
b:compagnon d	5=-30
b:compagnon est	6=-31
b:compagnons >	5=80
b:company >	2=-26
b:company doctor	4=63
b:company of	6=61
b:company s	2=-35 4=-42
b:compared with	3=35
b:complet >	4=42
b:completed >	8=59
b:compliance >	7=-30
b:compris >	6=-33
b:comptable >	5=82 6=-37
b:comptable a	1=-61
b:compte de	7=-43
b:concierge >	0=-30 1=-40 3=-30 5=-38 6=66
b:condamnation effacee	8=30
b:condamnation pour	8=48
b:condamne a	0=-28 8=-81
b:condamne pour	8=76
b:condamnee pour	8=44
b:conductrice de	4=-34
b:confederation helvetique	7=-46
b:confederation paysanne	7=42
b:conferences en	2=-25
b:confiance >	4=-33
b:confie t	6=-25
b:confirme par	2=26 4=-26
b:confirmed by	4=-37
b:conflict of	5=26
b:conge pour	0=65 5=-45 6=49
b:congres confederal	7=42
b:congress house	7=-48
b:conjoint collaborateur	6=-55
b:connu des	8=37
b:connue >	2=49 7=-25
b:connue des	5=65 8=25
b:conquete de	5=-41
b:conscience >	1=81
b:conseil a	0=-46
b:conseil d	5=-26
b:conseil de	7=39
b:conseil genetique	2=44
b:conseil municipal	0=40
b:conseil regional	0=34
b:conseille des	2=-45
b:conseiller d	0=39 8=58
b:conseillere au	5=49 6=-29
b:conseillere d	0=30
b:conseillere en	0=-33 2=-47
b:conseillere regionale	0=48
b:consent >	8=-27
b:consent form	2=-38
b:consequence >	1=25 2=41
b:constituency labour	0=68
b:consultant bi	6=-42
b:consultation d	2=26 8=-27
b:contention en	2=37
b:continue >	1=-30 8=-44
b:contour de	3=71
b:contract >	1=-31 6=-44 8=-47
b:contrat de	4=-33 8=33
b:contrats de	1=-38 4=36
b:contre elle	8=47
b:contre l	0=62 2=-52
b:contre la	0=-40 1=63 8=-40
b:contre le	0=82 1=-36 2=-26 4=-79 7=-36 8=-47
b:contre les	4=-34
b:contre lui	8=53
b:contre un	0=39 8=-31
b:contrebande >	8=48
b:controle d	3=-42 4=-28
b:controle de	3=54
b:controle des	8=-31
b:controle judiciaire	8=37
b:convaincu >	0=-43 6=26
b:convaincu il	0=59
b:convenor at	7=42
b:convicted of	1=-30 7=-26 8=67
b:conviction et	0=44 1=-71
b:conviction for	1=-81 4=-26 8=58
b:conviction he	1=58 8=-69
b:conviction que	8=-29
b:conviction that	1=-83
b:convictions >	0=-97 8=-63
b:convictions and	0=-36 1=-29
b:convictions veganes	1=58
b:convinced the	1=-30
b:cook >	4=25 6=-32
b:cook and	8=62
b:copies of	2=31 3=39
b:copy editor	8=-27
b:corbeau >	5=53
b:cork >	1=55
b:correcteur >	4=33
b:corse il	7=-34
b:cost her	5=31
b:couche avec	5=91
b:couleurs de	0=-30
b:council >	5=-28 7=26 8=-52
b:council for	7=-46
b:council on	0=-27 7=62
b:counsellor >	2=-63
b:county >	7=-30
b:coupable d	8=-30
b:couple avec	5=-36 6=54
b:couple de	5=-58 6=-27
b:couple depuis	5=-49 6=92
b:couple est	5=64 6=-47
b:couple gay	5=-52
b:couple pratique	5=47
b:couples de	5=-36 6=-33
b:cour d	8=-32
b:cours >	2=50 6=-32 8=35
b:cours a	3=-37 8=-25
b:cours de	2=-49 4=51
b:course of	8=27
b:court >	4=-50
b:court interpreter	5=-30 8=-47
b:court les	5=66 6=46
b:court ordered	8=62
b:court qu	5=30
b:cousin >	0=34 5=39
b:covid long	4=44 8=-35
b:creation >	0=31
b:creche >	0=-25
b:credit union	7=-70
b:cree un	0=52
b:crew >	7=-35
b:crime >	6=45 8=-32
b:criminal record	3=-44
b:crispr screens	8=-29
b:croire en	1=47
b:croit aux	1=-83
b:croit pas	1=30
b:croit plus	0=57 7=-27
b:croix rouge	0=-49
b:crown court	4=-35 8=-55
b:cru bon	1=-36 5=52
b:cse sans	0=-35 7=-25
b:cuir >	1=49 5=-33
b:customs union	7=-27
b:cutter >	5=-30
b:cv >	5=-27 6=30 8=30
b:cv il	6=-28
b:cwu >	7=34
b:cynical about	1=-34
b:d acces	3=31
b:d activite	5=-28
b:d adhesion	0=-43 7=56
b:d adn	2=32
b:d affaires	5=62 6=-40
b:d agde	5=56
b:d aide	8=-29
b:d alzheimer	2=57
b:d apres	1=65 2=81 3=-66 7=-47 8=-44
b:d arles	5=-33
b:d arret	0=-27 4=-41 8=70
b:d arrondissement	0=50
b:d autre	1=52
b:d avoir	1=45
b:d been	8=32
b:d education	5=-27
b:d eleves	4=-42 6=-41
b:d elle	4=-27 5=37 6=52
b:d elus	7=-41
b:d empreintes	3=-54
b:d enfants	1=-36
b:d entreprise	2=-41 7=-25
b:d equipe	4=42
b:d etat	0=-40
b:d etre	3=28 6=70 8=-32
b:d etudes	6=-34 7=-32
b:d examen	8=-27
b:d exercer	8=48
b:d extreme	0=65
b:d hopital	4=41
b:d ile	7=-28
b:d impact	3=-30
b:d initiative	7=-48
b:d insertion	8=29
b:d insuline	4=-44
b:d interet	8=85
b:d like	4=26
b:d oeil	3=56
b:d oncogenetique	2=30
b:d opinion	0=-34
b:d orientation	6=-25
b:d origine	2=27
b:d ou	8=-31
b:d un	0=-53 1=-51 2=-44 3=-60 7=-96 8=-102
b:d une	0=-31 1=-35 4=-34 5=-86 6=-32 7=-114
b:dad was	7=31
b:dads he	6=29
b:daily >	8=-46
b:daily bread	0=-34
b:dairy board	1=28
b:dame des	5=-32
b:dans aucun	0=37 3=-32 7=-38 8=78
b:dans chaque	5=36
b:dans l	0=29 6=-64 8=31
b:dans la	0=-55 4=-55 5=39 6=40
b:dans le	0=53 1=-86 2=55 4=34 6=-49 8=-86
b:dans les	0=-60 1=-39 3=-27 4=25 5=-39 7=27 8=70
b:dans sa	0=27 1=36 5=47 6=34
b:dans ses	0=-53 2=-52
b:dans son	0=-31 4=-25 5=42 7=44
b:dans un	2=-30 3=-69 5=-37 7=-38
b:dans une	0=-51 1=35 4=-68 5=-74 6=-34 7=-77 8=-27
b:data centre	3=62
b:data protection	3=-25
b:data stored	3=25
b:date du	0=28 8=40
b:dates women	6=32
b:daughter >	5=30 7=-40
b:daughter has	2=-41 4=32
b:day >	1=-35 4=-29 6=-28
b:day off	0=32 4=44
b:days >	1=65 3=56 4=-38 7=-56
b:days a	7=26
b:days in	4=32
b:dbs certificate	8=29
b:de 12	5=-38
b:de 2010	0=35
b:de 2012	3=36 7=27
b:de 2019	7=30
b:de 24	0=-27 8=50
b:de 300	3=-56 8=35
b:de biens	8=39
b:de blog	5=42
b:de boire	4=76 8=-44
b:de caracteres	8=-49
b:de cartes	8=-29
b:de casier	3=-25
b:de ce	0=-49 5=83
b:de cette	4=41
b:de charges	3=-32 4=34
b:de chauffage	8=-48
b:de chef	0=40 4=36
b:de cheval	4=31
b:de choeur	1=41 3=-25
b:de classe	7=-46
b:de commerce	0=-25 8=-27
b:de communes	7=-29
b:de communication	2=-26
b:de confiance	6=-28
b:de contrebande	8=36
b:de copropriete	7=-39
b:de couple	4=-35 5=77 6=-58
b:de crohn	4=30
b:de cuir	1=34 5=-29
b:de danseurs	6=-31
b:de decoupe	3=-28
b:de detournement	8=44
b:de deux	5=-39 8=-30
b:de dire	1=-50 5=50
b:de dix	1=-29
b:de donnees	3=25
b:de dons	0=-54
b:de douze	5=-38 8=-28
b:de droit	0=44
b:de droite	0=56
b:de file	0=55
b:de fo	0=-45 7=46
b:de fond	5=-40
b:de foot	0=42 6=-30
b:de formation	0=-25 7=50
b:de france	0=-31 1=33 6=-29
b:de frappe	3=55 8=-44
b:de gardiens	5=-36
b:de gauche	0=98 4=-33 7=-34
b:de gerer	8=37
b:de gestion	0=-26
b:de greve	0=-32
b:de grossesse	4=-38
b:de huntington	2=46 3=-26 4=-58
b:de judo	7=-39
b:de justice	8=54
b:de l	0=-37 1=42 2=33 5=-40 7=33 8=-56
b:de la	1=-39 3=-31 4=-34 5=-33 8=-29
b:de ligne	7=37
b:de lille	0=-38 2=-39 3=-36
b:de lui	3=38 5=52
b:de lynch	2=27
b:de lyon	3=-27
b:de m	1=43 3=26
b:de ma	0=-27
b:de mai	0=-36
b:de main	2=-41
b:de marche	3=-33
b:de mariages	5=-53
b:de memoire	4=63
b:de metier	0=-28
b:de mon	2=-28
b:de mort	0=32
b:de mot	0=-29 3=37
b:de naissance	3=-44 4=41
b:de nantes	0=42
b:de notre	2=-37
b:de nuit	0=-29 3=-41 6=-67 8=-47
b:de paie	2=-45 7=42
b:de parcours	4=-50
b:de parkinson	0=-26 2=59
b:de parole	2=-31 7=-27
b:de pas	3=-39
b:de passe	0=-30 3=57
b:de pau	5=33
b:de peinture	4=63 7=40
b:de permis	4=-41 8=61
b:de phase	0=-48
b:de pierre	1=35
b:de plus	2=33 4=-59 8=-25
b:de plusieurs	1=32 7=-42
b:de pma	4=-49
b:de police	3=-51 8=59
b:de port	3=-28 4=27
b:de poste	4=-38
b:de presse	1=-44 3=-38 4=47
b:de prevention	4=31 8=-27
b:de prevoyance	4=-25
b:de prison	8=48
b:de probation	8=43
b:de prud	7=37
b:de quarante	4=-36
b:de quatre	4=40 5=-60
b:de rapports	5=27
b:de relations	5=45
b:de religion	1=-40
b:de rencontres	5=-66
b:de sa	0=-52 1=37 2=46 3=42 4=-50 5=-42 6=101 8=-49
b:de saint	6=-26
b:de sante	8=-60
b:de se	2=-41 7=31
b:de secret	5=-52 7=-25 8=-33
b:de section	0=59 7=-74
b:de securite	3=-55 8=46
b:de sejour	3=43
b:de ses	0=-58 2=-34 5=75 6=50 8=28
b:de sexe	5=43
b:de signature	2=-44 3=51
b:de signification	2=36
b:de six	4=25
b:de solidaires	7=25
b:de son	3=75 6=25 8=-40
b:de soutien	0=27
b:de sport	6=25
b:de surveillance	3=47
b:de terrain	6=-34
b:de theatre	5=-40 8=-41
b:de toujours	0=57 1=25
b:de tours	7=41
b:de tous	0=-35 6=47
b:de tout	5=-36
b:de toutes	0=-65
b:de travail	5=52
b:de travailler	1=-28
b:de trois	4=-25 5=-66 7=-44
b:de vaccination	0=-38 4=41
b:de ville	5=30
b:de violences	5=-41 8=-26
b:de voisinage	2=36 5=-26
b:de voitures	8=53
b:de voix	3=-45
b:de zero	6=30
b:deadlines >	0=-32 4=-29
b:dealer >	8=-31
b:deals with	2=-31
b:dealt with	4=31 5=-55 8=-35
b:debunks homeopathy	1=41
b:declined to	7=25
b:defect >	4=29
b:defend des	8=-37
b:defenseur syndical	7=33
b:deficit en	2=49 5=-38
b:definit comme	6=25
b:degree >	1=33 8=-31
b:dejeuner >	0=25 8=-41
b:delais >	4=-29 6=-25
b:delegate to	7=50
b:delegation syndicale	7=49
b:delegue cgt	7=77
b:delegue regional	7=-43
b:deleguee >	7=43
b:deleguee cgt	7=44
b:deleguee de	7=-47
b:deleguee syndicale	7=25
b:deletion chromosomique	2=43
b:delta f508	2=36
b:demande >	4=51 5=36 6=-41 7=27 8=-62
b:demande a	1=-40
b:demande des	4=-36 5=39
b:demande le	7=-51
b:demande si	6=51
b:demande un	1=28 3=-42 5=-40 6=73 8=38
b:demande une	7=30
b:demarche >	3=44
b:demenager >	5=-37 6=-29
b:depart >	3=42
b:depart de	0=29
b:departemental >	7=29
b:department >	0=46
b:depistage neonatal	2=-32
b:depot >	7=53
b:depot de	8=-61
b:depression >	4=43
b:depression and	4=46
b:depression in	4=74 8=-34
b:depuis 2004	6=32
b:depuis 2015	3=25 6=29
b:depuis 2019	4=30
b:depuis 2020	0=-31 7=40
b:depuis >	0=-33 5=32 7=-37 8=92
b:depuis dix	1=31 6=35
b:depuis l	2=41 4=52 5=44 6=-38
b:depuis la	3=55 5=-39 6=77
b:depuis le	4=-31 6=-58 7=-42
b:depuis mon	4=-33 5=36
b:depuis neuf	6=25
b:depuis qu	3=51
b:depuis sa	0=28 3=29
b:depuis ses	1=-31
b:depuis six	0=-31 4=36 8=-33
b:depuis son	0=-28 5=29 6=-30 8=-44
b:depuis trente	1=26
b:depuis une	3=-37 8=-48
b:depuis vingt	1=47 6=-31
b:derby >	0=-40 8=62
b:dernier >	0=-44 4=43 5=-27
b:derriere les	5=-42 8=57
b:des acquis	3=-25
b:des affaires	1=-25
b:des amis	1=39 5=-31 6=37
b:des architectes	1=-25
b:des ateliers	5=25
b:des badges	3=29
b:des cheques	3=-26 8=38
b:des collegues	0=-30 5=77
b:des coproprietaires	7=-50
b:des detenus	8=-41
b:des deux	4=63
b:des dockers	7=59
b:des eaux	7=-55
b:des elections	0=-30
b:des empreintes	8=-39
b:des enfants	1=40 8=25
b:des familles	2=-28
b:des fiertes	6=-26
b:des films	5=53
b:des genes	2=-27
b:des horaires	4=-66
b:des jeunes	0=25 7=-29
b:des jumeaux	0=42 6=44
b:des landes	0=52
b:des liaisons	5=-35
b:des marches	0=-42 8=48
b:des materiaux	4=-27
b:des mineurs	7=27 8=-40
b:des photos	0=-33 5=72
b:des portes	6=36
b:des raisons	1=49
b:des reclamations	4=-34
b:des repas	0=-41
b:des republicains	0=-31
b:des sejours	4=49
b:des services	8=28
b:des sites	8=-37
b:des soins	4=-30
b:des tests	2=-33
b:des tracts	0=62 7=-32
b:des transports	7=-67
b:des ventes	0=32 4=-27 5=-42 8=-25
b:des videos	5=31
b:des visas	3=66
b:describes her	5=36
b:describes herself	1=-25
b:design >	1=-37 5=-25
b:designed >	1=-31
b:designed a	3=-27
b:designer >	1=-36 5=-32
b:desir d	5=-42
b:desk >	4=-39
b:desk at	2=-25
b:desormais >	1=47
b:detenteur du	8=-40
b:detenu il	8=35
b:deux >	2=63 4=-51 6=-81
b:deux ans	5=78 8=95
b:deux associes	5=-34
b:deux chats	5=-29
b:deux compagnons	5=104
b:deux enfants	4=-25 8=-29
b:deux femmes	5=-45 6=-82
b:deux filles	2=-36 5=-64 6=-50 8=-26
b:deux fois	2=-26 8=-34
b:deux freres	1=-26 8=-25
b:deux hommes	3=-36 5=46 6=-52
b:deux jours	5=-25
b:deux jumeaux	2=-38 4=-53
b:deux meres	3=-40
b:deux papas	4=-27 6=55
b:deux soeurs	2=39
b:devant l	0=42 7=-27
b:devant les	0=37 5=-42
b:developer >	2=-25 6=25
b:developpe une	4=-27
b:diabete de	2=-42 4=54
b:diabetiques >	4=-40
b:did >	8=-33
b:did her	8=43
b:did not	0=28 4=59
b:died of	2=26 7=-35
b:dieu >	1=37
b:dieu ni	5=-35
b:difficulte >	2=-28
b:digital signature	3=-62
b:dijon >	5=-25 6=-41
b:dimanche >	0=28 7=-26
b:dimanche il	1=35 5=-42 6=47
b:dire >	0=27 5=-28
b:directeur >	0=38 5=-36
b:direction >	0=-34 7=-60 8=-27
b:direction du	7=42
b:director >	0=-31 8=-26
b:director for	8=53
b:director she	7=-40
b:directrice des	5=-31
b:dirige >	0=-43 1=-34
b:dirige la	0=37 7=58
b:dirige un	0=-29 4=-27
b:dirige une	0=49 1=-54
b:disabilities >	4=59
b:disait son	5=54 8=-45
b:disc >	4=42
b:discharged from	4=49 5=-52 6=46
b:disciple de	1=37
b:disease >	4=30
b:disorder >	2=52
b:disponible en	4=-32
b:dispute >	7=36
b:disputes >	4=-26 7=33
b:disputes for	0=-30
b:disqualified as	8=37
b:distribue des	0=57
b:district council	0=38
b:dit >	1=-40 2=-26 5=26 6=-39 8=-29
b:dit a	1=82
b:dit avoir	1=50 4=-51 5=-41
b:dit cet	5=-31
b:dit elle	0=-65 4=-29 5=-46 6=-30 7=48 8=-32
b:dit en	0=34 3=33
b:dit il	0=57 2=-62 4=-35 5=-52 8=52
b:dit l	1=-28 4=-76 5=38 6=-40
b:dit la	0=45 3=-43 5=43 7=-55
b:dit le	2=42 6=29 8=-34
b:dit m	1=-50
b:dit ne	0=29 1=49
b:dit on	1=-29 3=-40 5=36 6=58 8=-40
b:dit plutot	6=40
b:dit proche	0=29 7=48
b:dit qu	0=-40 1=-38 5=58 7=41
b:dit que	6=53
b:dit sa	0=-35 2=-46 4=47 8=-45
b:dit son	6=45 8=-36
b:dit une	4=35 6=-80
b:divers >	8=-25
b:divers gauche	0=25 7=-26
b:diversity board	6=-30
b:divorce >	3=-25 5=65 6=-48
b:diwali >	1=-29
b:dix ans	7=-43
b:dix doigts	3=50 8=-32
b:dix huit	6=-25 8=43
b:dj >	5=-33
b:dna >	2=-88
b:dna lab	2=-35
b:dna of	2=-28
b:dna profile	2=38 8=-39
b:dna sample	2=46
b:dna taken	2=40
b:dna test	2=54
b:dna was	0=-43 2=55 8=-32
b:do >	1=32 4=31 5=27
b:do it	0=44 4=-33
b:doctor >	2=42 4=28
b:doctorat >	3=-39 4=-26
b:doctorate >	6=-51
b:documentary on	7=-26
b:does he	2=63 4=-52
b:does not	1=38 2=31 4=-32 6=-28
b:doesn t	1=27 2=49 4=-30 5=-54 6=-27
b:dog >	1=-30 4=-32 5=-33 6=102 8=-34
b:doigt >	3=48
b:doigt sur	5=-32
b:domicile >	8=-29
b:don juan	5=50
b:don t	6=30
b:donc pas	2=-41 4=60
b:donne des	1=39 5=29 6=-25
b:donne sa	2=35
b:donnees >	7=-27
b:donnees biometriques	3=83
b:dont elle	8=-48
b:dont il	6=28
b:dont l	5=36 6=-62
b:door to	3=-39
b:dose of	0=-57
b:dossier >	2=52 8=28
b:dossier de	2=28 4=-38
b:douanier >	7=-37
b:doubled her	7=-31
b:doute >	0=-31
b:douze ans	0=41 4=52
b:down >	0=26
b:down s	2=-32 4=42
b:drh d	1=32
b:drink driving	1=-30 8=38
b:drive >	4=35 7=51
b:driver >	0=-31 3=32 4=-28 8=-25
b:driving licence	8=-51
b:droit >	0=38 4=45
b:droit de	0=-37
b:droit du	0=-31
b:droit humain	1=35
b:droite du	0=-31
b:droite ni	0=47
b:du 4	8=27
b:du batiment	4=-26 7=-29
b:du bois	2=-34
b:du bureau	0=-30 5=34
b:du candidat	2=41 5=-30 6=33 8=-27
b:du cap	5=88
b:du casino	0=-27 3=66
b:du chromosome	2=39
b:du club	0=-26 2=39
b:du comite	0=40
b:du cse	0=-46 7=-104
b:du cuir	1=-50 5=35
b:du depot	8=-36
b:du dos	4=36
b:du dossier	3=54 6=41
b:du droit	0=28 1=32
b:du gard	0=36
b:du gene	0=-36 2=31 3=-29
b:du genre	5=40
b:du gerant	0=-25 1=-25
b:du gud	0=38
b:du logiciel	3=47
b:du lycee	3=30
b:du maire	5=36
b:du marais	6=-28
b:du marche	4=-81
b:du nord	0=-27 1=74 6=48
b:du npa	0=60 7=-44
b:du parc	1=-74
b:du parti	0=52 1=-45 7=-57
b:du passeport	3=40
b:du patron	6=-25
b:du permis	8=-28
b:du personnel	2=-26
b:du planning	0=-28
b:du porno	0=-50 5=26 7=-56
b:du port	4=-27
b:du rhone	1=53
b:du salarie	3=74 7=51
b:du sang	0=-28 3=-39
b:du sein	4=29
b:du seminaire	6=43
b:du senat	0=-61
b:du service	0=-26 6=26 7=-34
b:du sommeil	4=46
b:du sport	4=-36
b:du stade	1=-60
b:du syndicat	4=-25 7=118
b:du terrain	2=-25
b:du travail	1=-56 3=-65 5=-77 8=-50
b:du tribunal	2=25 8=31
b:du velo	0=-62 7=-31
b:due in	4=63
b:dues to	7=61
b:e gates	3=-28
b:e mail	5=25 7=-26 8=-27
b:early >	0=-32 5=-33 8=-35
b:easy >	4=39 6=48
b:eating meat	1=50 8=-35
b:ebats a	5=31
b:echange de	5=39
b:ecole >	4=42 5=-25
b:ecole catholique	1=37
b:ecole d	0=49
b:ecole de	1=-30 3=-50
b:ecologie profonde	1=32
b:ecologiste >	0=49
b:ecope de	8=52
b:ecrit dans	6=36 8=-29
b:ecrit elle	1=28
b:ecrit il	0=35 1=52 6=-53
b:ecrit la	5=-38
b:ecrit le	5=78
b:ecrit sur	0=25 3=-76
b:ecrit un	4=-55 5=49
b:edited a	1=-31 6=-30
b:editor >	4=-31 7=-55 8=-25
b:edits a	8=-36
b:education a	5=-33
b:educatrice >	1=51
b:educatrice aupres	4=42
b:effacees >	3=31
b:effective altruist	1=25
b:ehlers danlos	2=25
b:ehpad >	4=-32
b:eight >	1=-26 3=-25 4=43
b:eight years	1=-25
b:elected by	0=-32
b:elected to	0=-57 7=39
b:election agent	0=30
b:elections >	7=32
b:electoral commission	0=-37
b:electrician >	0=-26 5=-27 8=-40
b:electronique >	0=-49 8=37
b:eleve des	1=49
b:eleve deux	6=30
b:eleven weeks	0=-29 7=40
b:eleves ont	6=-38
b:elle >	0=-77 2=-85 4=65 6=-28 7=30 8=26
b:elle a	1=-41 3=-55 4=-46 7=-30 8=37
b:elle aime	6=71
b:elle anime	7=61
b:elle attend	1=-28 2=25 4=41 8=62
b:elle aussi	1=-35 4=46
b:elle avait	0=64 6=-36
b:elle boite	4=39
b:elle chante	0=45
b:elle cherche	5=-38 6=-30
b:elle conseille	2=-36
b:elle croit	1=-43
b:elle de	5=-70 6=33
b:elle demande	0=-34 5=31
b:elle dit	0=-44 1=39 2=50 4=38 5=-32 6=41 8=-36
b:elle donne	8=-35
b:elle eleve	5=-26 6=26
b:elle en	0=-28 3=-26 4=43 6=-33
b:elle est	0=-67 2=53 4=38 5=-86 6=55 8=-40
b:elle et	6=40
b:elle etait	4=68 5=-28 8=51
b:elle etudie	0=-36 2=-67
b:elle forme	6=-41 8=-50
b:elle garde	0=26
b:elle gerait	4=-30
b:elle joue	6=30 7=-57
b:elle juge	1=39 8=-35
b:elle l	0=-37 1=-55 2=69 3=-76 4=-39 5=-27 6=42 8=-53
b:elle laisse	5=-25
b:elle le	3=-36 5=28 6=-32
b:elle les	1=-46
b:elle meme	2=53
b:elle milite	0=-26 6=28 7=-25
b:elle n	0=37 4=-27 5=37
b:elle ne	3=-26 4=-29 5=97 6=-53
b:elle ont	2=51
b:elle ouvre	3=25
b:elle parle	2=-25 5=63
b:elle partage	0=-42
b:elle passe	5=-37
b:elle pointe	3=52 5=-25
b:elle porte	0=27 2=-42 4=29
b:elle pratique	4=-31 5=26
b:elle prefere	5=-43
b:elle presente	3=34
b:elle preside	1=43 2=-41
b:elle raconte	5=80 6=-54
b:elle refuse	1=46 3=-43
b:elle s	3=39 4=53
b:elle sait	2=29
b:elle sans	6=-35
b:elle se	0=39 1=39 5=-27
b:elle siege	7=48
b:elle souffre	2=47
b:elle soutient	0=36
b:elle suit	3=-28 5=-28 6=-34
b:elle tenait	0=-25
b:elle vend	5=66 6=-42
b:elle veut	5=31
b:elle vise	6=-31
b:elle vit	5=-29
b:elle y	1=-29
b:elles postulent	6=63
b:elue au	7=-66
b:embauche >	3=42 8=-34
b:employed by	7=-38
b:employed her	3=-61
b:employer for	5=-46
b:employer s	0=62 2=25 3=31
b:employers in	7=-28
b:employeur >	0=-59 5=48 6=-28 7=-40 8=-50
b:empreinte carbone	3=-39
b:empreintes au	3=38
b:empreintes de	3=-45
b:empreintes digitales	3=44
b:empreintes relevees	3=38
b:en 1995	8=61
b:en 2009	2=56 3=-61 8=-31
b:en 2011	0=35
b:en 2012	5=44 8=-26
b:en 2013	8=-25
b:en 2015	6=-28 8=-56
b:en 2016	4=42 7=37 8=-31
b:en 2017	8=-32
b:en 2018	7=25 8=-31
b:en 2019	2=-33 4=25 7=-42
b:en 2020	4=56 8=44
b:en 2021	0=44 3=-28
b:en a	2=25 5=30
b:en addictologie	5=-43
b:en alsace	4=-34
b:en avion	2=54
b:en batiment	8=-38
b:en bretagne	0=26 7=-37
b:en cache	0=36 7=-26
b:en cause	0=-57 8=94
b:en cellule	0=-68 8=49
b:en ciel	6=-39
b:en couple	1=-27 5=-68 6=108 8=-25
b:en cours	2=43 4=50
b:en croire	1=-26
b:en deplacement	5=26
b:en deux	3=44 8=-29
b:en dieu	1=44
b:en droit	7=-29 8=-42
b:en economie	5=-38
b:en ehpad	4=31
b:en est	3=43 6=-27
b:en examen	8=36
b:en fait	5=29 6=38 8=-41
b:en g6pd	2=29 5=-34
b:en garde	0=78 3=32 4=-88 5=-43 7=-26 8=26
b:en genetique	2=-53
b:en italie	0=-26
b:en juin	1=-31 7=-30 8=28
b:en ligne	0=-29 8=-33
b:en mai	7=51 8=71
b:en marge	0=-30 6=-27 8=38
b:en mars	0=53 4=40
b:en matiere	1=-47
b:en moins	3=-83 4=99
b:en mosaique	2=42
b:en negociation	7=-28
b:en page	8=-28
b:en parle	0=49 2=-34 4=38
b:en plaques	4=43 8=-40
b:en plein	0=-26 5=47
b:en porte	1=36 6=-45
b:en prison	6=-49 8=71
b:en psychiatrie	4=-41 8=-29
b:en raison	2=-39 8=35
b:en reanimation	4=-25
b:en remission	4=70
b:en retard	8=-47
b:en riant	0=-27
b:en rien	1=71
b:en scene	5=-46 6=-26
b:en septembre	0=-27
b:en six	2=-37
b:en tant	7=-35
b:en tete	7=33
b:en tout	6=32
b:en un	2=-37
b:en une	3=27 4=-25
b:encarte au	0=57
b:encartee a	7=39
b:enceinte de	4=63 5=-52
b:enclosed >	2=25 3=33
b:end >	5=58
b:end of	3=-29
b:ended the	4=61 6=-54
b:endurance >	2=62
b:enfant >	4=-81 6=-39
b:enfants >	1=40 4=-38 8=-65
b:enfants avec	6=58
b:enfants de	4=-26 6=34
b:enfants hors	5=37
b:engineer >	4=-34 8=-32
b:enquete de	2=34 8=-50
b:enquete sur	8=43
b:enqueteur >	8=-64
b:enregistrees >	3=63
b:enrolled >	3=36
b:enseigne >	1=-25
b:enseigne a	4=-31
b:enseigne l	5=-25
b:enseigne la	1=-32 8=41
b:enseigne le	5=-29
b:entreprise >	0=-25 4=-31 7=41 8=-33
b:entreprise familiale	2=-44
b:entreprises >	7=-31
b:epouse >	6=-28
b:epouse est	0=58 6=-32 7=36
b:equality form	6=28
b:equipe >	3=-28 5=-33
b:equipe de	3=26
b:equity card	7=51
b:erreur >	1=-26 4=-51 6=30 8=28
b:escorte de	5=-30
b:essai >	0=31
b:est a	1=-29 5=-42 7=52
b:est allergique	4=44
b:est anthroposophe	1=45 6=-29 8=-28
b:est arrive	8=-34
b:est atteint	6=-28
b:est au	7=34 8=27
b:est ce	1=34
b:est connu	8=39
b:est dans	1=-28 3=83
b:est deleguee	7=-27
b:est dit	0=47
b:est elu	0=28 7=-27
b:est en	0=-30 4=44 6=-56 8=84
b:est encarte	0=-44
b:est enceinte	4=46 5=-35
b:est enchainee	0=63 2=-53
b:est fiche	8=32
b:est gay	6=74
b:est incarcere	8=32
b:est infirmiere	5=46
b:est l	0=-53 1=37 4=-25 5=-40 8=-45
b:est la	7=29
b:est le	0=26
b:est lesbienne	6=26
b:est lui	0=41 5=-39
b:est marie	5=-49 6=42
b:est mariee	5=-42
b:est membre	1=28 6=43
b:est mise	0=-29 8=52
b:est normal	2=29
b:est pas	1=-46 2=42 3=-86 4=-51 5=37 6=68 8=-49
b:est porteur	4=-26
b:est porteuse	2=63
b:est pour	1=27 6=-26
b:est presente	0=31 7=26
b:est reconnue	3=38
b:est reste	1=29
b:est sage	6=-98
b:est secretaire	1=-25 7=27
b:est sous	4=56
b:est syndiquee	7=35
b:est tresorier	6=-64
b:est un	0=59 1=30 7=-25 8=-34
b:est une	7=-28
b:est venu	5=-54 6=-40
b:est venue	6=48
b:established by	2=36
b:estates >	7=-31
b:et a	0=37 6=-25
b:et agenda	0=-42
b:et bien	4=32 6=88
b:et cherche	0=47 6=-25
b:et contre	0=55
b:et d	1=38
b:et dans	5=32
b:et de	3=-62 4=-28 7=-38 8=39
b:et des	1=-31 5=57
b:et deux	2=30 5=-48 6=-106
b:et du	0=47 8=-26
b:et elle	2=41 5=61
b:et en	1=59 2=28 4=-45 6=-46
b:et est	4=95 5=-27
b:et evite	4=60
b:et fait	1=32 4=57
b:et fier	0=31 3=-42 6=47
b:et fiere	1=27 6=39
b:et il	1=40
b:et j	6=27 7=-25
b:et je	6=-41
b:et l	0=26 1=63 2=-26 6=-47 7=-29 8=-28
b:et la	1=-47 2=-32 5=-27 6=54 7=-72
b:et le	0=28 3=-72 5=41
b:et les	0=-42 1=-27 2=-26 6=-42
b:et leurs	6=-43
b:et lui	0=29 4=-39 5=-30 7=34 8=26
b:et macon	1=-42
b:et moi	0=38 2=26 6=53 7=-28
b:et ne	0=91 3=-41 8=-27
b:et paie	7=34
b:et prefere	4=43
b:et pression	3=30
b:et refuse	0=36
b:et s	0=-35 1=78 3=-25 4=34
b:et sa	1=-36 6=42
b:et signe	3=27 4=-28
b:et son	0=-52 1=-65 2=-42 4=-68 5=-61 6=89
b:et un	2=27 6=-38
b:et une	1=47
b:et vit	2=-36 4=62
b:et y	1=28
b:etabli par	2=28
b:etablissement de	4=29
b:etait en	4=58
b:etait pas	5=28 6=-30
b:etait secretaire	0=28 7=-30
b:etant athee	1=41
b:etat civil	0=-41
b:ete >	0=34 4=-28 5=76 6=-35
b:ete au	4=27
b:ete envoye	5=36
b:ete exclu	1=31 7=36
b:ete hospitalise	4=61
b:ete juge	8=36
b:ete maitresse	4=-30 5=-59
b:ete operee	4=35
b:ete placee	4=-31
b:ete secretaire	7=34
b:ete testee	1=-38
b:ete victime	8=-70
b:ethical society	1=-62
b:ethical vegan	1=34
b:ethique >	1=55
b:ethique aux	1=-31
b:ethiques >	1=39 3=-31
b:etonne >	0=-28
b:etre >	1=-32 3=-26 6=44
b:etude de	5=-43
b:etudes >	1=-44
b:etudes a	0=37
b:etudes de	0=-34 1=38
b:eu de	4=-42 6=36
b:eu un	4=33 6=34
b:eu une	8=32
b:european works	7=-49
b:europeenne >	0=35 7=-26
b:eve et	6=64
b:ever since	0=57 7=-30
b:every kind	1=44
b:every morning	3=25
b:every party	0=-44
b:every year	0=68
b:everyone in	5=45
b:evite les	4=106 6=-37
b:eviter les	5=-27
b:ex >	5=90
b:ex femme	8=43
b:ex husband	1=26 5=-27 8=36
b:ex mari	6=-50 8=38
b:ex offender	8=51
b:exam >	6=-26
b:excel >	8=-45
b:excellent >	8=-68
b:exclu de	1=31
b:executive of	7=28
b:exome en	2=73 4=-30
b:expert >	3=-45
b:explained >	4=27
b:explaining the	0=-28 1=-40 5=-35
b:extinction rebellion	8=-35
b:extraction d	2=-38
b:extrait de	8=-88
b:extreme gauche	0=37
b:eye clinic	3=-34 4=-37
b:fabricant de	3=-26
b:face >	4=33
b:face a	3=-52 7=-42
b:face aux	3=-25 5=-33
b:face in	3=27
b:face of	3=-35
b:face on	3=31
b:face recognition	3=-35
b:face sales	3=-31
b:face scan	3=36
b:face to	3=-33
b:face was	3=-44
b:facial recognition	3=81 7=-39
b:faciale >	3=-67
b:faciale de	0=-35 7=-57
b:facility time	7=34
b:facteur v	2=31
b:faible pour	4=-52 5=58
b:failed twice	3=32
b:fair >	0=-25 5=46
b:fait >	1=-27 4=-39
b:fait campagne	0=37 6=-25
b:fait de	4=25 8=97
b:fait des	2=-27 4=73 5=25
b:fait dix	3=-28 6=-58 8=68
b:fait l	0=-39 4=-41 5=-36
b:fait le	0=-55 1=57 6=-31 7=-27
b:fait son	6=36
b:fait un	0=-34 1=57 2=52 4=37 5=58 6=40 8=-63
b:faith >	1=28
b:faith and	1=49 7=-27
b:faith in	1=-70
b:falsifie des	8=58
b:familial >	2=-73
b:famille >	5=-37 6=-32 8=58
b:familles >	2=-28
b:family >	2=91 4=-45 5=-35 6=-49
b:family and	0=-26 4=-37
b:family business	2=-43
b:family mutation	2=29
b:fancies blokes	6=32
b:far as	1=34
b:father >	5=34
b:father and	2=61
b:father of	1=-33 7=27
b:father s	4=-32
b:father was	2=-31 4=-36 7=33
b:faure parle	0=-37
b:faute avec	5=74 6=-41
b:fbu >	0=-58 7=39
b:federation de	0=-25 1=33 7=-29
b:federation nationale	1=-50 7=-25
b:fees >	5=47
b:fell in	6=28
b:fell to	8=-44
b:femme >	5=61 8=30
b:femme a	4=45 6=-46
b:femme avec	6=73
b:femme de	5=-36 6=-52
b:femme depuis	4=-44 5=74 6=-50
b:femme est	1=43 5=-47 6=-64
b:femme et	6=-37
b:femme sont	6=-26
b:femmes >	5=-39 6=33
b:femmes qui	5=-34
b:ferroviaire >	5=-42
b:fetish for	5=-48
b:fiche >	3=-54 4=43 5=29 6=27 8=-85
b:fiche d	4=25
b:fiche s	3=-71 8=65
b:fichier des	3=39
b:fidele a	1=58 5=-71 6=-29
b:field as	0=-32
b:fier de	0=28 3=-43 6=35
b:fiere de	1=27
b:fiere dit	6=25
b:figure au	2=50 3=-103 8=-40
b:figure dans	2=42 3=-41 8=43
b:figure sur	0=41 3=44
b:fijais >	3=-29 8=33
b:file >	2=49 4=-46
b:file since	3=32
b:fille >	0=-79 2=32 3=-27 4=58 8=-31
b:fille a	2=-33 4=76
b:fille est	6=68
b:filles >	5=49
b:film about	1=-36
b:film sets	5=-25
b:film sur	2=-29 5=-48
b:filme les	0=-28
b:fils >	5=-29
b:fils d	4=-46 5=-42
b:fils est	4=63 8=45
b:fin d	0=44
b:fin de	5=35
b:finalist >	5=-28
b:fine gael	0=57 8=-54
b:fined for	4=-26 8=75
b:fingerprint >	3=82
b:fingerprint check	3=33
b:fingerprint examiner	3=-30
b:fingerprint lock	4=-41
b:fingerprints are	3=-57
b:fingerprints taken	3=58
b:fingerprints were	3=59
b:fingers >	4=-50
b:fingers and	4=36
b:firm >	2=-49 4=-56 6=-50 8=-60
b:firm s	6=30
b:firm where	7=-53
b:first >	0=-37 7=-26
b:first job	5=-25
b:fit for	4=78
b:five minutes	5=-33
b:five years	4=31
b:fixes >	5=-41
b:flat >	4=-26 6=38
b:flatmate >	5=27
b:fleury merogis	8=-42
b:fling with	5=27
b:floor >	0=25
b:fo >	0=-30 6=-29 7=103 8=-35
b:fo en	0=-31 7=30
b:fob >	3=38
b:foi dans	0=-28 1=-61
b:fois >	2=-28 4=-26 5=51 8=-65
b:fois par	4=40
b:fois pour	0=47 8=30
b:fois sur	1=32
b:follower of	1=46
b:fond d	3=53
b:fondatrice >	0=-25 8=-36
b:fonts >	6=37
b:food bank	8=42
b:foot >	0=32 6=-25
b:for >	1=41
b:for a	0=-109 1=-41 2=-30 7=-97 8=-77
b:for affray	8=33
b:for all	0=-40
b:for america	0=54
b:for an	6=37 8=-41
b:for another	0=-69 5=50 6=28 7=-25 8=-25
b:for assault	8=37
b:for bernie	0=28 8=-35
b:for better	0=-44
b:for brca	2=25
b:for contempt	8=37
b:for deaf	4=-51 8=-27
b:for depression	4=49
b:for drink	1=-25
b:for early	2=43 4=-53
b:for eleven	0=-38
b:for five	8=31
b:for fraud	8=43
b:for her	3=-38 5=-39 6=-38 7=26
b:for his	0=-26 1=-34 3=-67 4=67 5=-28 6=86
b:for it	0=-41 2=63 6=-27 8=52
b:for labour	0=33
b:for leave	2=38
b:for lgbt	6=39
b:for long	4=51
b:for management	7=-66
b:for marriage	0=-31 4=-26 5=93
b:for ms	3=28 8=42
b:for my	1=25 7=28
b:for new	6=-50
b:for nine	4=63 7=55
b:for no	1=-26 4=-26 6=30
b:for people	8=34
b:for possession	8=51
b:for sales	2=-37
b:for scottish	0=40
b:for sex	5=63
b:for shoplifting	1=-37 8=28
b:for six	0=-37 4=36 8=-41
b:for spreadsheets	0=47
b:for tax	8=46
b:for ten	2=-27 3=90
b:for that	0=25
b:for the	1=-51 2=-42 3=-29 4=-50 5=-87 7=65 8=-75
b:for them	0=54
b:for thirty	0=47 4=-27
b:for three	5=37 6=-35
b:for twenty	1=44
b:for two	4=-31 5=-43 6=31
b:for union	7=30
b:for universities	8=-25
b:for us	7=25
b:for which	7=-31 8=-49
b:for years	4=53 5=59 6=-49
b:foreman >	1=33
b:form >	2=29
b:formateur en	4=-26
b:formation >	7=-29
b:formation pour	8=-56
b:formatrice >	4=-47 6=-70
b:forme a	1=-40 8=31
b:forme des	6=-52
b:forme les	6=-33
b:former flatmate	5=45
b:formulaire >	4=33 8=-31
b:forty >	4=56 5=28
b:forum >	1=-59 6=35
b:found >	5=42
b:found a	2=31
b:found he	5=-36 6=32
b:found not	8=46
b:found on	5=50
b:found out	5=-45
b:found the	2=-59
b:four months	4=30 8=27
b:four years	4=44 8=32
b:fournisseurs >	5=-62
b:foyer de	6=33 8=-51
b:foyer pour	4=-33
b:fragile >	4=-32 5=-25
b:franc macon	1=35
b:francaise >	1=32
b:france >	1=-28 7=64
b:fraud >	8=66
b:fraud in	8=43
b:fraud office	8=54
b:fraude a	8=28
b:free >	0=-36 4=60
b:free of	2=42
b:freemasons >	1=54
b:frere >	1=-77 2=50 3=-32
b:frere a	1=-49
b:frere est	1=-75 6=29
b:frere jumeau	2=-55 4=48
b:fridays >	4=33
b:from a	0=50 1=27 2=35 7=-39 8=-70
b:from every	8=43
b:from her	0=28 2=38 3=-39 8=-34
b:from home	4=40
b:from the	0=40 3=65 4=25 5=-69 6=40 7=37 8=51
b:from working	8=51
b:front de	3=-33
b:front desk	3=37 4=-27
b:front of	5=39 7=-36
b:front office	0=-33
b:frontiere avec	4=-75 8=104
b:fsu >	0=-48 7=90
b:full clean	8=-35
b:full time	4=-47 6=-29
b:fully recovered	4=32
b:fund >	1=-28 3=33 7=84
b:gabarits de	3=-34
b:gagne aux	6=47 7=-46
b:gagne son	3=51 8=-35
b:gai luron	4=-28
b:gait recognition	8=-30
b:garagiste >	6=36
b:gard >	0=68
b:garde a	0=-25 4=-100 5=-37 8=57
b:garde le	0=69
b:garde son	0=25
b:garde un	3=59
b:gardien >	0=36 7=-32
b:gardien de	0=-43 1=-70
b:gardiens >	6=39
b:gate >	3=-33
b:gauche >	0=-31 3=43 4=55
b:gauche de	0=-47
b:gave a	2=27 3=35
b:gave him	6=-30 8=36
b:gave the	4=33 7=-35 8=53
b:gave up	1=31 5=-40
b:gay >	6=75
b:gay and	6=74
b:gay bar	6=-47
b:gay du	6=-26
b:gay he	6=31
b:gay il	1=-38 6=35
b:gay lussac	6=-37
b:gay man	0=-27 6=36
b:gay pride	6=-41
b:gay street	6=-38
b:gene >	2=53
b:gene as	2=34
b:gene au	2=-31
b:gene brca	2=31
b:gene de	2=80 3=-35 5=52
b:gene for	2=41 4=-77
b:gene last	4=-27
b:gene panel	4=-33
b:gene test	2=38
b:gene therapy	2=-44
b:gene two	2=39
b:general elections	0=34
b:general secretary	7=-44
b:generations >	8=-46
b:genes >	2=-72
b:genes chez	2=-54
b:genes d	2=-51
b:genes de	2=29
b:genetic algorithms	2=-25
b:genetic counselling	2=40
b:genetic counsellor	2=-66
b:genetic disorder	2=30
b:genetic profile	2=28
b:genetic test	2=48
b:geneticist at	2=-44
b:genetique a	2=49
b:genetique des	2=-41
b:genetique du	2=28
b:genetique et	2=26
b:genetique vegetale	2=-40
b:genetiquement predispose	2=29
b:genre et	5=-38
b:gerant >	0=-25 6=-37
b:gerante >	1=-29
b:gere la	5=-69
b:gere le	4=-44
b:get a	1=-26 8=41
b:give her	3=55
b:give up	4=77
b:given a	3=39 7=-54 8=42
b:gives a	1=31
b:glasgow >	6=32
b:glisse son	1=80
b:global entry	3=65
b:go by	0=-35 7=39
b:go to	1=-61
b:god >	0=25
b:god and	1=30
b:goes >	5=62
b:goes to	2=-52 4=84 5=26
b:going into	7=27
b:golf >	4=-57
b:golf club	7=-35
b:golf union	7=-41
b:good he	6=-33 8=34
b:got a	0=-36 4=-45 5=72 8=31
b:got her	7=29
b:gout des	6=43 7=-25
b:governments of	0=-28
b:governor >	8=61
b:grace a	0=-25 3=-29
b:grand maitre	1=34
b:grand orient	6=-30
b:grande loge	1=67
b:green party	0=57
b:greens in	0=41
b:greffier au	8=-43
b:greffiere au	8=-28
b:grenoble >	6=-31
b:greve >	7=-27
b:greve de	0=60 7=44
b:grew up	0=29 1=-35
b:grin >	0=28 2=-25 5=31 8=-30
b:grounds >	1=25
b:grounds of	1=62
b:group >	1=-58 7=-31
b:group on	1=29 5=25
b:groupe >	5=-47
b:groupe de	5=28
b:guard >	0=36
b:guards >	0=-38 3=54
b:guests >	1=-33
b:guide >	3=-33 5=-34 6=-35 8=-30
b:guide to	1=25
b:guild of	1=-44 7=-78
b:guilty >	8=56
b:h >	0=-29 4=77 8=27
b:habilitations b2v	4=-49
b:had a	0=-64 2=-25 4=48 6=-28
b:had an	5=48
b:had been	0=27 1=-28
b:had her	0=-29 4=26
b:had his	0=-32 1=-39 4=-30 5=-26 8=59
b:had it	5=43 6=31 8=-36
b:had sex	4=-36
b:had the	2=74
b:had to	3=26 4=91 5=-25
b:had two	4=57
b:half the	1=-30 5=38
b:hall >	1=-51
b:hand >	4=28
b:hand geometry	3=57 4=-35
b:hand in	1=-49 8=72
b:handball en	4=-27
b:handicap de	4=-40
b:handicape >	4=38 6=-27
b:handler >	8=-32
b:hands out	0=36
b:hang in	0=-34 3=-45
b:harcelement sexuel	5=-25
b:hard of	4=45
b:hard to	1=-52
b:has a	0=-34 1=-33 2=71 3=-59 7=-44 8=54
b:has an	4=39 5=70
b:has been	1=-35 2=-25 4=41 5=-35 6=-57 8=52
b:has had	4=98 8=-26
b:has his	3=44 4=-26
b:has it	5=31
b:has led	5=29
b:has never	2=-35 5=55
b:has no	1=57 5=-29
b:has parkinson	4=30
b:has run	4=28
b:has sworn	1=38 4=-25
b:has the	0=28 1=-43 2=83 4=-48 5=-46
b:has two	6=-35
b:has worn	7=-39
b:hasn t	5=52 6=-25
b:haul flights	4=-25
b:have a	3=-35 8=41
b:have an	1=-45
b:have been	0=27 4=-45 5=70 6=46 7=-34
b:have had	5=-25
b:have himself	1=33
b:have my	2=25
b:have never	0=26 1=44
b:he >	2=58 4=-45
b:he added	6=38
b:he admits	0=-28 8=-43
b:he and	2=72
b:he answered	7=28 8=-33
b:he asked	0=-30
b:he belongs	0=28
b:he broke	1=43 8=33
b:he calls	2=-25 7=-30 8=-32
b:he came	5=-30
b:he can	1=-33 2=-29 4=-41 5=-29
b:he cannot	4=78
b:he carries	4=-30
b:he chairs	0=-34 7=34
b:he claims	3=35 5=51
b:he complains	3=27
b:he covers	3=35
b:he d	7=32
b:he did	4=-35 8=75
b:he does	0=-32
b:he doesn	4=-43 8=60
b:he edited	1=-25
b:he fits	4=-69
b:he gave	3=36
b:he goes	4=90
b:he got	4=-34
b:he had	5=-47 8=-31
b:he handled	8=62
b:he has	0=-38 2=-28 3=-91 4=49 6=-58 7=41
b:he hasn	1=38
b:he inherited	2=-58
b:he insists	3=37
b:he is	1=-71 2=-25 3=-29 5=31 6=-37
b:he isn	4=-38 6=82
b:he joined	1=63 4=-38 6=-41 7=-37
b:he jokes	1=-27 5=31 8=-63
b:he keeps	3=-29 5=62
b:he knows	0=32 4=31
b:he learned	2=38
b:he left	0=-57 1=27 4=50 5=52
b:he lost	4=39 8=-33
b:he made	6=-40 7=-26
b:he married	5=-28 6=32
b:he mentioned	4=-25
b:he mentions	3=36 6=40
b:he needs	4=40
b:he never	1=-40
b:he only	0=-27 5=-34 6=56 8=-33
b:he plays	0=-50 4=-27 6=-54
b:he ran	2=-25
b:he resigned	0=37
b:he runs	5=-40
b:he s	0=-29 3=-42 4=27 5=-56 6=77 8=34
b:he said	4=37 6=-30 7=67 8=-36
b:he says	0=-36 1=38 2=42 4=-52 5=-74 7=29
b:he sells	4=-34
b:he sits	0=26
b:he sold	4=-40
b:he spent	1=62 4=-26 8=-32
b:he still	0=30 5=-25
b:he takes	2=-25 3=-32 4=90
b:he taught	1=44 3=45
b:he teaches	6=-43 8=-62
b:he tells	2=36
b:he tested	2=48
b:he thinks	1=70
b:he ticked	1=37
b:he told	0=79 1=70 5=54 7=-56 8=-28
b:he trained	8=-26
b:he used	6=76
b:he votes	0=-34
b:he wants	0=32 6=-37 7=-49 8=71
b:he was	1=-36 5=29 8=-44
b:he works	6=-25
b:he wrote	0=-44 4=-70 5=-29 6=46 7=-38
b:head of	1=-38 4=-34 6=-51
b:health and	4=-29 7=42
b:hearing aids	4=-53
b:heart condition	4=-27
b:heart defect	4=45
b:heart says	4=54
b:helped the	8=-35
b:helvetique douanier	7=-32
b:hemophilie >	4=-27
b:hence no	1=33
b:her 23andme	2=70
b:her >	0=-62 4=-61 6=-45 8=-64
b:her a	5=58 6=56 7=49
b:her as	1=-40 5=-25
b:her at	0=28 3=-31
b:her belief	1=32 8=-39
b:her bio	6=72
b:her book	5=32
b:her boss	0=-36 4=-28 6=-48 8=41
b:her boyfriend	6=-79
b:her brother	1=51 7=-30
b:her by	3=65
b:her cardiologist	4=37
b:her contract	4=-33
b:her dad	6=39 7=31
b:her daily	0=-27
b:her dna	2=-54 3=65
b:her doctorate	2=-31 6=-50
b:her ex	1=37 6=-33 8=47
b:her faith	1=-29
b:her father	0=-29 2=28 6=44
b:her finger	3=31
b:her fingerprint	3=-41
b:her fingerprints	3=40 4=-41
b:her first	3=-68 5=-35 6=-29
b:her genetic	2=43
b:her girlfriend	6=85
b:her hands	4=35
b:her husband	4=32 5=39 7=-31
b:her job	1=-31 5=-31 6=-34
b:her keystroke	3=33
b:her last	3=-44
b:her life	1=43
b:her ma	4=-43
b:her mother	2=35 4=27 5=-26
b:her mum	0=-30 6=40
b:her name	8=29
b:her old	5=-29 6=29
b:her outlook	0=-26 1=30
b:her own	3=-30 5=28 6=33 7=-25
b:her partner	0=26 1=35 5=-57 6=-53
b:her profile	6=25
b:her record	3=-27 8=75
b:her sentence	8=42
b:her she	8=-33
b:her sister	4=-31 6=-30
b:her slogan	4=-34
b:her son	4=30
b:her sons	2=33
b:her strong	0=-25 1=63
b:her team	4=-25
b:her teens	4=29
b:her thesis	1=-28
b:her typing	3=40
b:her union	7=49
b:her views	0=51
b:her voice	1=30
b:her whole	2=27
b:her wife	4=-40 6=104
b:her work	1=-32
b:her years	1=-34
b:hereditaire >	2=82 4=-35
b:hereditaire gene	2=30
b:herite de	4=-33
b:hernie discale	4=36 8=-40
b:hers >	0=-26 3=28
b:herself >	4=39
b:heure >	0=43 7=51
b:heures >	0=-38 3=-64 4=33 5=-29 7=-34
b:heures de	7=48
b:hidalgo >	0=40
b:high up	1=39
b:him >	0=-64 1=32 2=26 3=-44 4=-69 5=-60 6=-50 7=54 8=-50
b:him a	5=-50
b:him and	2=-44
b:him as	7=28 8=29
b:him away	6=-30
b:him by	3=40
b:him in	3=35
b:him out	3=59 8=-36
b:him through	2=36 3=27
b:him to	8=60
b:him with	5=59
b:himself >	1=-51 6=31 7=-29
b:himself a	1=28
b:himself frozen	1=40 4=-41
b:himself to	0=26 8=-35
b:himself when	0=-29
b:hinted that	6=53
b:hints at	4=29 6=45 8=-27
b:his >	1=-34
b:his back	4=57
b:his badge	0=-29
b:his blog	0=29 2=45 6=-29
b:his boss	0=-29 2=-66
b:his boyfriend	5=-30
b:his brother	4=42 7=-25
b:his children	1=-41
b:his conquests	5=53
b:his conviction	1=-32 8=63
b:his cover	4=26
b:his days	3=28
b:his dna	0=-35 2=51 8=-36
b:his employer	3=32
b:his ex	1=-25 6=30
b:his eyes	3=32
b:his face	0=-29 3=73
b:his faith	4=-27
b:his family	2=29 5=-38
b:his father	4=-45
b:his fiancee	0=-46 5=31
b:his file	4=-43
b:his fingerprint	3=31
b:his fingertips	3=43
b:his first	5=-34
b:his former	4=43 7=-42
b:his girlfriend	5=-32 6=-33
b:his house	5=-41
b:his husband	0=-32 5=-28 6=32
b:his idea	1=-35
b:his iris	3=46
b:his job	6=-74
b:his last	1=33
b:his left	3=27 4=29
b:his licence	4=56
b:his life	5=-77 6=74
b:his line	4=-38 5=30
b:his lovers	5=27
b:his mother	2=-28 4=-35 7=45
b:his name	8=50
b:his old	5=-26 8=-27
b:his own	0=47 1=-57 2=63 4=34 5=-43 6=-33 8=-43
b:his palm	3=38
b:his partner	5=-36 6=31 8=-33
b:his pay	7=36
b:his prints	4=-30 8=-33
b:his profile	0=41
b:his pupils	8=-38
b:his referee	1=-34
b:his research	1=-27
b:his son	2=35 3=-30
b:his spine	4=43
b:his team	5=-28 6=62 7=-28
b:his thesis	0=51 4=-31
b:his thumb	3=39
b:his two	7=66
b:his typing	3=38
b:his uncle	2=-44
b:his union	0=-33 7=63
b:his voice	3=46 8=-35
b:his wedding	6=34
b:his wife	4=-43 5=68 6=-102
b:his word	0=-26 5=53
b:his words	1=-33
b:his youth	5=39 8=53
b:histoire de	1=-28 5=29
b:histoire des	0=-32
b:historian >	7=-32
b:history of	1=-67 4=49
b:hiv positive	2=-35 4=44
b:hold a	3=38
b:hold with	1=49
b:holder >	3=-35
b:holds a	0=-26 3=-35
b:holds that	1=28
b:home >	4=68
b:home by	4=-32 6=26 8=29
b:homme >	5=-51 6=62
b:homme au	6=-33
b:homme depuis	5=-42 6=54
b:homme est	1=47
b:homme et	1=35 6=29 7=-25
b:homme marie	5=83 6=-67
b:hommes >	0=-26 5=32 6=42
b:hommes et	5=-38 6=-55
b:hommes pour	6=42
b:homo a	6=53
b:homo je	6=28
b:homosexual >	6=25
b:homosexuel >	6=47
b:homozygous for	2=30 4=-42
b:hong kong	3=42
b:hopital >	2=-41 6=34
b:hopitaux >	4=-44
b:hors pair	5=-34 8=38
b:hospice >	1=28
b:hospital >	4=-40 7=31
b:hospital where	3=41 4=-30
b:hospitalise >	4=40 6=-43
b:hospitals >	4=-56
b:hospitals in	3=-25
b:host >	0=-45
b:hotel >	5=60 6=-33
b:hotel de	1=-43
b:hotellerie >	5=-25
b:hotesse >	7=-38
b:hours >	8=-41
b:house >	5=-52 8=28
b:household and	1=-27 6=-31
b:how she	3=50
b:how to	3=-28
b:hr director	0=-29
b:huit ans	5=-25 7=40 8=-48
b:huit mois	3=-41 4=-41 6=-34 8=97
b:humaniste au	1=36 8=-35
b:humanists >	1=50
b:humanists uk	7=-28
b:hume s	0=-30 4=47
b:humour >	0=25
b:hungary >	1=-39
b:huntington >	2=28 4=-25
b:huntington et	4=-39
b:huntington s	2=49 4=-42
b:husband >	5=65 6=-38
b:husband and	6=-32
b:husband in	6=-54
b:husband is	8=49
b:husband of	5=-37 6=-40
b:husband s	4=41
b:husband to	0=-25 6=29
b:husband was	1=36
b:husband works	6=-30
b:hypersensible et	4=48
b:i am	0=-58 1=70 4=-32 5=-35
b:i come	0=63 4=-31 7=-39
b:i d	4=30 6=37
b:i don	2=-28 5=31
b:i gave	1=35 4=-34 5=-28
b:i had	6=-30
b:i have	1=-53 3=-33 4=52 5=-39 6=-30 8=26
b:i help	0=-27 4=-32
b:i joined	7=28
b:i left	6=36
b:i like	6=79
b:i live	1=31
b:i m	2=61 3=-31 5=-36 6=35 7=-25 8=-51
b:i need	6=-44
b:i read	4=50
b:i resigned	0=-61 7=29
b:i served	8=-38
b:i take	4=27
b:i taught	4=-46
b:i took	2=44
b:i ve	0=25 3=32 5=45 6=-29 7=-28 8=-26
b:i voted	0=-56
b:i was	0=25 1=-39 2=-26 3=42 4=65 5=-42 6=-50 8=40
b:i would	0=62
b:i wrote	7=-27
b:idea >	1=-41
b:idees d	0=33
b:idemia >	3=-45
b:identified by	3=43
b:identity theft	8=-55
b:iel a	7=57 8=-32
b:ig metall	7=33
b:il >	0=-37 4=-55 5=54 6=28 8=-31
b:il a	3=-41 5=-57 6=-32 7=-39 8=36
b:il anime	5=-28 7=-29
b:il appartient	1=36 4=-54
b:il aurait	0=34 5=-44 6=44 7=-26 8=30
b:il chante	1=-38 4=52
b:il cherche	1=-51
b:il connait	8=-25
b:il court	5=93
b:il couvre	0=-33
b:il croit	1=-60
b:il defend	0=50
b:il demande	1=-39 3=-26 4=54 6=-26 8=51
b:il dirige	0=41
b:il dit	1=61 4=-38 7=-29
b:il donne	1=66 5=34 6=-37
b:il ecrit	8=-34
b:il en	0=55 3=60 4=-36 5=42 8=-31
b:il enseigne	1=-36 8=31
b:il entretient	3=-39
b:il est	3=25 5=-82 6=39 7=25
b:il etait	5=59 6=29
b:il figure	0=-36 2=42 7=-32
b:il frequente	1=26 4=-34 5=36
b:il joue	6=-73
b:il l	0=44 1=-42 4=-83 7=-33 8=-56
b:il lache	8=-33
b:il le	1=38
b:il les	1=-39
b:il lit	3=-25 4=72 5=-56
b:il n	0=-63 1=-52 2=43 3=-49 4=-52 5=32 6=48 7=28
b:il ne	0=30 1=-35 3=-26 7=-37
b:il partage	5=-40 6=57
b:il participe	7=48
b:il passe	5=31
b:il pense	1=82 3=-27 6=-26
b:il porte	2=35
b:il pour	0=67
b:il prefere	0=-47 4=29
b:il preside	6=27 7=63
b:il refuse	1=47 3=-25 4=-42
b:il repond	0=26 3=-31
b:il respecte	4=-25
b:il reste	0=-37
b:il s	1=-33 5=47 6=46 8=48
b:il se	0=50 4=-32 5=-26
b:il semble	0=63
b:il serait	0=33
b:il sort	4=32 8=40
b:il sortait	6=70
b:il suit	5=40
b:il tenu	6=30
b:il tient	6=-39
b:il tracte	0=-33 7=38
b:il travaille	1=32 2=-28 3=53 4=-47
b:il vend	3=-25 5=-38
b:il veut	5=-33 8=32
b:il vise	0=-32 4=34
b:il vit	1=54 2=-42 4=-45 5=-77
b:il vote	0=28
b:ile de	7=-29
b:ils l	6=28 7=-30
b:ils sont	6=36
b:image faciale	3=35 7=-67
b:immeuble de	1=-28
b:immobiliere >	7=-33
b:in 2009	1=26 7=31 8=53
b:in 2010	2=57 4=30
b:in 2012	8=37
b:in 2014	4=64 8=-53
b:in 2015	0=-37 2=48 4=53 6=-59
b:in 2016	6=38 8=36
b:in 2017	6=48
b:in 2018	6=41 8=27
b:in 2019	0=29 3=36 4=-62 8=28
b:in 2021	0=29 2=28
b:in 2022	4=44 7=29
b:in >	3=43
b:in a	0=-25 2=-89 3=-48 4=67 7=-81 8=-40
b:in aberdeen	1=52
b:in all	1=60
b:in an	4=-25
b:in atlanta	0=56 7=32
b:in bath	6=-27
b:in bed	4=-26 5=59
b:in both	3=34
b:in brighton	6=36
b:in bristol	5=27
b:in by	3=102
b:in charge	2=-55 8=-28
b:in chicago	6=-27
b:in class	6=-44
b:in cork	1=49 6=-33
b:in dubai	3=37
b:in ely	7=-54
b:in every	1=48 3=-37 4=-35 5=74
b:in four	0=-45 3=-28 4=-27
b:in front	5=41 8=29
b:in glasgow	6=37
b:in god	1=28
b:in her	1=-28 2=-34 3=-46 4=-57 8=-47
b:in his	1=-50 2=65 3=-44 6=44 7=34 8=-26
b:in hospital	4=38
b:in hull	0=29 4=-26 5=35 6=-33
b:in italy	8=30
b:in jail	2=-25 7=-30 8=50
b:in june	1=-28 2=-25 5=-25 6=71 8=-34
b:in kent	4=-44
b:in kyoto	1=-31
b:in lagos	4=29
b:in leeds	5=-28 6=-30 8=43
b:in leith	1=50
b:in love	5=-29 6=40
b:in maine	0=-63
b:in malta	2=-26
b:in march	4=26 5=30
b:in may	4=50 6=-36
b:in meetings	1=-46
b:in nothing	0=-34 1=68
b:in october	8=42
b:in ohio	1=-28 8=31
b:in on	3=29
b:in one	0=-43 4=44 6=-28
b:in order	5=-47
b:in oslo	8=-35
b:in our	5=31
b:in perth	1=30
b:in poland	7=-28 8=44
b:in prison	8=68
b:in recovery	5=63
b:in residence	0=-45
b:in rome	5=27 8=-34
b:in sex	5=44
b:in six	4=41
b:in soho	6=-25
b:in spain	8=29
b:in spite	4=35
b:in support	0=40
b:in the	2=40 3=-58 5=51 6=-46 8=69
b:in trouble	8=32
b:in turkey	0=-31 4=-32 8=39
b:in vermont	0=31 7=-27
b:in wales	1=-46
b:in which	5=-27
b:in women	6=79
b:inapte au	4=78
b:independant >	0=-41
b:index droit	3=45
b:infidele notoire	5=43 6=-50
b:infidelite des	5=-43
b:infirmier en	4=-61
b:infirmiere en	2=-42
b:ingenieur en	3=-30
b:ingenieure en	2=-47
b:inheritance >	2=-35
b:inherited heart	4=-31
b:initiation a	1=-34
b:inmates to	8=61
b:inscrit au	3=68 8=30
b:inscrit sur	5=39
b:installe a	6=36
b:installe des	6=-26
b:installer >	3=-49
b:institute >	2=-28
b:institute of	0=-33 7=37
b:institution >	8=53
b:instructor >	8=-54
b:insurance >	1=-38 5=58
b:insurer >	4=-38 5=25 8=-40
b:interdiction d	6=-32 8=48
b:interdit de	8=56
b:interdit la	8=-38
b:interested in	0=-25 1=-36 6=83 7=-42 8=-51
b:interet general	8=92
b:interet pour	0=-25 5=-33
b:intern >	0=-31 3=-59 5=-30
b:interpreter >	4=35 8=-48
b:interviewed him	1=37 8=-62
b:interviewer but	0=33 4=-37
b:interviewer that	1=-26 6=-57
b:intimacy coordinator	5=-27
b:intimate apparel	5=-46
b:intimate knowledge	5=-43
b:intimate relationship	5=31
b:intimes ont	5=25 7=-28
b:into a	6=-49
b:into the	7=38
b:investigation by	8=59
b:iris >	3=32 5=-27
b:iris a	3=41
b:iris and	3=25
b:iris cameras	3=-30
b:iris enregistre	3=40
b:iris is	3=-68
b:iris scanners	3=-62
b:is >	0=-32 1=31 4=-31
b:is a	0=46 1=26 2=-48 3=-74 5=-98 6=27 7=25 8=-89
b:is about	8=-36
b:is an	1=116 6=-36
b:is appealing	1=-26 8=40
b:is being	4=30
b:is blind	4=-31
b:is doing	8=76
b:is expecting	4=-34
b:is gay	6=53
b:is hard	1=-31
b:is her	3=-70 4=-29 5=-50 6=-45 7=-42 8=-27
b:is high	1=26
b:is his	1=91 8=-41
b:is how	0=30 4=-35
b:is in	0=-38 1=42 2=-56 6=-45 7=-28 8=28
b:is its	2=-38 7=47
b:is known	4=-42
b:is my	1=34
b:is no	1=36 5=58
b:is not	0=32 1=-41 2=-31 3=-25 4=-35 5=53
b:is now	1=57
b:is on	0=-47 1=-32 2=-31 4=38 5=-36 8=95
b:is one	0=76 1=-37 2=-43 5=-29 8=-33
b:is poor	0=-38 4=39
b:is public	5=30
b:is right	8=36
b:is said	0=30
b:is still	0=-30 3=-37 8=-29
b:is the	3=64 6=-45 7=37 8=-43
b:is why	7=-28
b:is wrong	8=-47
b:isn t	4=-58
b:it >	1=45 3=29 5=-26 6=-43 7=-38
b:it again	0=29 4=-38
b:it as	7=57
b:it came	1=-41 6=-35
b:it for	1=48
b:it in	2=-32 5=30 8=-32
b:it is	2=-38
b:it off	2=-34 5=59
b:it on	4=-30 6=44
b:it seems	0=28
b:it that	6=63
b:it was	1=-43 8=85
b:italy >	8=38
b:its payroll	7=-49
b:its secretary	7=51
b:j ai	0=31 1=-43 3=-27 4=-31 8=32
b:jail >	2=-25
b:jamais cache	6=39
b:jamais condamne	8=49
b:jamais de	5=33
b:jamais eu	6=50
b:jamais gene	1=65 2=-56
b:jamais malade	4=91 8=-27
b:janvier >	0=43 2=-27
b:je m	4=25 6=-25
b:je me	0=38
b:je n	5=25 8=-38
b:je ne	0=-32 3=-32 6=-44
b:je prefere	0=40 6=-30 7=-29
b:je suis	1=38 4=-26 7=-33 8=-27
b:je vis	6=59
b:jeunes >	8=29
b:jeunesse >	5=-27
b:job >	1=-42 3=-46
b:job at	0=28
b:job was	8=30
b:join a	7=52
b:join the	1=25 8=-26
b:joined the	0=44 1=49 6=-60 7=-31
b:joint >	3=33
b:joint au	4=-25
b:joke >	0=55 1=77 2=-27 5=-48 6=-31 7=-51
b:joked the	0=-30 6=-25
b:jokes >	7=-33 8=-39
b:jokes about	5=33
b:jokes is	6=-30 8=-41
b:jokes the	4=-50 5=33
b:joue le	6=-38 7=-51
b:joue un	6=-26
b:jour >	2=-26 4=27 8=-30
b:jour carnet	4=46
b:jour de	3=33
b:journaliste politique	0=-26 7=-31
b:judging by	6=27
b:judging from	7=39
b:judiciaire >	8=50
b:judiciaire de	8=-48
b:judiciaire vierge	8=39
b:judo >	7=-31
b:juge arbitre	0=-31
b:juge de	8=30
b:juge pour	8=25
b:juin >	1=-38 6=34 7=-28 8=50
b:july >	4=34
b:jumeaux >	0=37 2=-71 4=39
b:jumped bail	8=36
b:june >	0=-25 1=-26 5=-38 6=47
b:junior doctors	7=31
b:jure t	5=76 6=-35
b:juriste >	7=-36
b:juriste a	3=-43
b:juriste elle	3=-61
b:jusqu a	4=54 5=-28 7=46
b:jusqu au	1=58 4=48 8=-57
b:jusqu en	3=-31 6=-30 8=27
b:justice >	8=32
b:kampala >	3=33
b:keep the	8=60
b:keeps a	1=49
b:keeps her	4=45 7=38
b:keeps two	5=76
b:kent >	4=-26
b:kept a	2=-46 5=46
b:kept the	3=-39 5=-28 8=-26
b:kinesitherapeute >	4=-33
b:king s	1=-39
b:knew about	0=-34
b:know >	5=57
b:knowledge of	5=-42
b:known for	0=-36 5=39
b:known to	8=44
b:knows about	5=41 6=-28
b:knows him	3=29 4=-25 7=28
b:knows the	0=28 6=-39
b:l a	0=-32 2=79 3=-26 4=-102 6=-36 7=-69 8=60
b:l aah	4=27
b:l acces	3=33
b:l accident	4=31 5=52 6=-29
b:l accord	7=-36
b:l adn	2=47
b:l adolescence	2=25
b:l affaire	0=-25 1=-40 7=-32 8=44
b:l age	4=25
b:l agence	0=-43 3=51 5=-48
b:l ambassade	3=31
b:l amour	5=51
b:l amyotrophie	2=39
b:l an	5=-36
b:l ancien	0=-32 1=-41 5=45 6=67 7=-28 8=-36
b:l annee	1=32 4=46 7=-31
b:l anomalie	2=44
b:l anthroposophie	1=30
b:l appareil	3=45
b:l appel	0=25 8=-44
b:l appui	0=54 2=54 3=-27 4=-28 5=-53
b:l arc	6=-29
b:l armee	3=28 8=-35
b:l ascenseur	0=-26
b:l assemblee	0=-34
b:l association	3=-35 7=-39 8=34
b:l atelier	1=-61 7=54 8=-44
b:l audit	5=26
b:l aumonerie	3=-47
b:l authentification	3=56
b:l authentifier	3=34
b:l autre	5=42 6=-39
b:l avis	6=-30
b:l ecole	1=-34 3=-38
b:l ecrit	0=36 6=28
b:l education	5=-32
b:l eglise	1=-40
b:l embauche	3=62 8=-34
b:l empeche	1=25 4=25
b:l employeur	7=-46
b:l empreinte	3=-32
b:l ennui	5=-62
b:l enseignement	1=51 5=-40
b:l entree	0=-36 3=43
b:l entreprise	2=-45 4=-44 7=43 8=-27
b:l entretien	5=52
b:l equerre	1=31
b:l equipe	1=-55 4=-29 5=42
b:l essai	1=-35
b:l est	1=-34 2=25 4=-43
b:l ethique	1=-42
b:l etiquette	0=47
b:l etre	0=25 6=40
b:l ex	5=52 6=-53
b:l expertise	4=-45
b:l explique	0=35
b:l heure	1=-74
b:l homme	1=75 8=-28
b:l homophobie	6=-37
b:l homosexualite	6=-68
b:l hopital	2=-55
b:l hotel	5=38 6=-25
b:l hotellerie	7=31
b:l humanite	1=56
b:l independance	0=67
b:l interesse	3=59 5=-29
b:l iris	3=55
b:l oeil	3=-68 4=-25 5=-30
b:l ont	5=-48 6=33
b:l opposition	0=41 3=-27 6=-31
b:l udb	0=30 7=-42
b:l un	4=-38
b:l unef	0=-29 7=-45
b:l union	0=55 1=59
b:l unsa	0=-54 2=-34 7=91
b:l usine	0=-33 4=-32
b:l x	2=45 5=-43
b:l214 >	0=-40
b:la banque	0=-41
b:la base	3=65
b:la biometrie	0=-33
b:la borne	3=37
b:la boutique	2=-33
b:la caisse	3=32 5=-31 6=-46
b:la campagne	0=82 1=-46 2=-26 6=59
b:la candidate	0=-45 1=35 2=-30 6=38
b:la cantine	1=-25 3=63
b:la cause	0=-39 7=-29
b:la cellule	8=-26
b:la cfdt	1=-37 3=-41 7=64 8=-29
b:la cfe	0=-30
b:la cftc	7=57
b:la cgt	0=-82 1=-40
b:la chambre	5=54 7=-27
b:la chapelle	0=-26 1=57
b:la clientele	2=-26
b:la cnil	3=-34
b:la cnt	0=-31 7=64
b:la commission	7=34
b:la communication	0=-36
b:la comptable	5=63
b:la confederation	7=57
b:la croix	0=-44
b:la decroissance	0=-52 1=42
b:la direction	2=28
b:la dit	0=34
b:la drepanocytose	2=38 4=-28
b:la fac	0=26 5=-43
b:la famille	1=-38 2=32 5=-31
b:la federation	0=-38 1=-47 2=39 7=-43
b:la femme	6=31
b:la ferme	0=-26 8=-50
b:la fete	4=-33 5=68
b:la fiche	3=-33 4=29 5=40 6=34 7=-37 8=-74
b:la foi	1=95
b:la formation	1=-26
b:la france	0=70 7=-36
b:la fraude	8=33
b:la frontiere	4=-47 8=79
b:la fsu	0=-37 7=104
b:la garde	0=-50 5=-25 8=-29
b:la grande	1=45
b:la justice	5=-33 8=74
b:la laicite	0=-26
b:la lettre	0=-56 1=29 2=55 5=-42 8=31
b:la liaison	5=-66
b:la libre	1=-41
b:la ligne	0=50
b:la liste	0=27 3=46
b:la logistique	7=28
b:la loi	4=-62 8=53
b:la machine	3=50
b:la maconnerie	1=-64
b:la main	0=-36 5=-25
b:la mairie	5=-36 6=45
b:la maison	2=-44 4=-25 5=-43 6=25 7=-30
b:la majorite	0=46
b:la maladie	2=53 4=41 6=-69
b:la manutention	4=31 8=-33
b:la marche	4=-52
b:la marine	5=47
b:la marque	2=-29 3=-28 8=-32
b:la meme	2=42 5=-27 6=54
b:la mer	5=-66
b:la mort	2=25
b:la mucoviscidose	4=31
b:la mutation	2=29 6=-32
b:la naissance	0=36
b:la note	5=-44 6=45
b:la nuit	4=71
b:la page	5=-47 8=53
b:la paie	0=-39 5=-30
b:la paix	0=-27 8=-31
b:la panne	3=27 5=-26
b:la paperasse	4=-29 8=-40
b:la parole	0=27 4=-37
b:la passion	5=-40
b:la paume	1=-25 3=64 7=-28
b:la periode	0=32
b:la philosophie	4=-34
b:la plainte	8=61
b:la plateforme	0=-28
b:la plume	0=59
b:la pointeuse	1=-26 4=-28 5=-25
b:la police	0=27 2=32 3=28
b:la poste	7=37
b:la premiere	0=56 7=39
b:la presse	0=-27 2=-60 4=-32 6=-36 7=38 8=30
b:la prise	3=57 4=-49
b:la prison	1=-41 8=93
b:la prostitution	5=-32
b:la qualite	2=-27 4=-26
b:la question	0=26 3=-36 8=35
b:la raison	7=35
b:la reconnaissance	3=-31
b:la redaction	5=35
b:la reference	4=43 7=-33 8=-52
b:la referente	0=80
b:la reforme	0=36
b:la regie	7=-33
b:la relation	5=-68
b:la reserve	0=-25 3=27 4=-48 5=28
b:la rive	0=-40
b:la salle	3=33 5=26 8=-32
b:la sante	4=-95
b:la section	1=39
b:la semaine	5=29
b:la sexualite	5=-26
b:la signature	3=-42 6=34
b:la simplicite	0=-35 1=35
b:la soudure	0=-30
b:la suite	8=48
b:la television	6=-31
b:la thalassemie	2=34
b:la tour	0=-25
b:la vente	2=-44
b:la vie	1=52 3=-41 5=-39
b:la vigne	2=-54 4=-49
b:la ville	5=-33 6=-40
b:la voix	0=-56
b:la vue	4=64
b:la zone	3=41
b:lab >	1=81 2=51 6=25
b:lab technician	2=-27
b:laboratoire >	2=25 4=-25 6=-37
b:labour >	0=-72
b:labour disputes	0=-32
b:labour law	0=-27
b:labour party	0=66
b:lache l	5=56
b:lagos for	4=39
b:laisse entendre	7=-36
b:landes >	0=31
b:landlord >	8=25
b:languages >	0=-29
b:languages and	0=39
b:langue des	4=-29
b:laptop >	5=49 8=-29
b:laptops >	5=-34 8=40
b:last employer	1=30
b:last week	4=77
b:last year	5=-40 6=61
b:late >	4=-25 8=37
b:latex >	4=62 5=-70
b:laughs >	8=-40
b:launched a	2=-26
b:law >	0=37 5=-42
b:law firm	7=-43
b:lawyer for	2=-31
b:le 3	2=38
b:le 8	3=31
b:le badge	3=26
b:le bois	2=-35 5=-30
b:le bras	0=-54
b:le bruit	5=30
b:le bulletin	0=-31
b:le bureau	0=-46 1=-39
b:le candidat	2=-36 3=-25
b:le client	1=-47 5=-26
b:le club	2=30 3=-40 6=46
b:le code	2=-42 7=31
b:le coeur	0=-37 4=-37
b:le coffre	3=36 4=-31
b:le compte	0=-26
b:le controle	3=-30
b:le couple	5=48
b:le croit	1=-35 4=32 6=31
b:le cv	4=37
b:le depot	0=-32 2=-35 7=45
b:le dimanche	1=31 5=-40 6=43
b:le dire	5=-29
b:le directeur	1=38 3=-37 5=80
b:le dit	0=44 5=50 7=49 8=70
b:le dossier	5=-26 8=-30
b:le formulaire	4=41
b:le gai	1=-34
b:le gardien	0=62 3=-27 5=26 7=-32
b:le gene	0=-25 1=-38 2=126 3=-29 4=-27 6=-27
b:le gout	0=26 2=-57
b:le gouvernement	0=65 8=-27
b:le groupe	5=48
b:le jour	5=-33
b:le journal	1=57
b:le juge	0=-28 8=46
b:le jury	5=-61
b:le lecteur	3=74 5=-35
b:le logiciel	3=61 8=-30
b:le lundi	5=25
b:le lycee	0=26 6=-26 7=-44
b:le mardi	1=64
b:le mari	5=41 6=-74
b:le mariage	0=-40 5=85 6=-63
b:le medecin	4=91
b:le meme	6=52
b:le mercredi	4=-26 6=47
b:le ministere	5=-29
b:le mobilier	7=-27
b:le monde	7=37
b:le nom	0=-45 6=71
b:le parquet	5=-26
b:le parti	0=-74 1=-33 5=-25 7=-28
b:le pen	0=33 6=-25 7=-27
b:le pense	1=35
b:le pere	2=46
b:le plan	0=-58 4=27 5=-30
b:le porte	7=34
b:le portique	3=50
b:le poste	0=-33 1=51 5=-60 6=25 7=-25
b:le projet	0=-25 4=-33 8=-34
b:le reconnait	3=56
b:le recruteur	4=38
b:le repete	0=39 8=31
b:le samedi	5=55 6=-29
b:le sang	2=-43
b:le service	3=-26 4=34
b:le soir	0=-34 4=-45 5=33 7=52
b:le soupconne	6=70 8=-49
b:le syndicat	7=136
b:le systeme	3=83
b:le telephone	3=31
b:le test	2=61 3=-54 4=-64 6=-42
b:le traitement	4=-57 5=28
b:le tribunal	4=-34 8=59
b:le trou	4=26
b:le vendredi	0=-34
b:le vieux	5=41
b:le week	0=27
b:lead >	7=-39
b:leader >	0=-34
b:leader in	7=26
b:leads a	1=25
b:leads the	0=-37 5=-37 6=38 7=50
b:learned welding	8=-26
b:leave for	6=66
b:leave the	0=79
b:lecteur de	0=48
b:lecteurs d	3=-41
b:lecture on	5=-26
b:lectures on	3=-25 5=-35 6=-32
b:led the	4=-43 7=52
b:leduc et	6=25
b:lee brought	0=-49
b:leeds >	4=-37
b:leeds and	4=36
b:left >	0=-58 2=-30 4=32
b:left after	0=-45 5=71
b:left bank	0=-30
b:left because	5=69 8=-26
b:left hand	0=-41 4=37
b:left her	0=-32 6=107
b:left it	1=-37
b:left luggage	0=-31
b:left of	0=74
b:left the	0=-84 1=65 3=-39 4=-80 5=36 6=82 7=35 8=36
b:left when	0=-35
b:left wing	0=79
b:leith >	1=36 4=-27 5=-25
b:les a	3=29
b:les amants	0=-44 5=32
b:les animaux	1=26
b:les barreaux	8=46
b:les cameras	3=56
b:les clients	0=49 1=-44 5=-29
b:les collegues	1=-38
b:les conquetes	5=54
b:les cotisations	0=-26 7=33
b:les couleurs	7=34 8=-27
b:les delais	4=-29 6=-30
b:les deux	2=25 6=61
b:les ecoles	6=27
b:les ecologistes	7=-35
b:les elections	0=-35 7=-34
b:les enfants	6=41
b:les femmes	3=-26 6=117
b:les filles	5=59 6=75
b:les garcons	5=-31 6=47
b:les genes	2=32 4=-26
b:les hommes	1=-25 5=-74 6=87 8=-42
b:les jumeaux	6=26
b:les levres	4=52
b:les mains	3=-33 4=37
b:les missions	0=-36 1=46
b:les nouveaux	3=-57
b:les partis	0=-55
b:les petitions	0=32
b:les principes	1=37
b:les resultats	0=-32 2=47
b:les reunions	0=-39 4=-25 6=-28
b:les samedis	0=42
b:les syndicats	7=-39
b:les tracts	0=-29
b:les visages	3=-27 5=-31
b:lesbian >	6=25
b:lesbian mother	6=41
b:lesbian she	8=-34
b:lesbienne elle	6=71 7=-28
b:lesbienne et	4=-32 6=28
b:let him	3=38
b:let off	8=47
b:letter of	8=26
b:letters >	6=33
b:lettre >	1=62 6=-63 8=-30
b:lettre dit	2=43
b:leve tot	0=-40
b:level 2	3=27
b:lgbt >	6=-58
b:lgbt a	0=-25 4=-26 6=-44
b:lgbt il	6=51
b:lgbt network	6=-41
b:liaison avec	5=76 6=-36
b:liaison ferroviaire	5=-51
b:liberal arts	0=-51 1=-25
b:liberal democrats	0=32
b:libertin >	5=56
b:libertinage au	5=-30
b:libido since	4=-53 5=48
b:librarian >	8=-38
b:library >	7=46
b:libre >	8=56
b:libre pensee	0=-25 1=-36 7=-29
b:libre penseur	1=60
b:libre penseuse	1=33
b:licence >	3=53 8=-34
b:licence as	4=57
b:licencie pense	6=28
b:life >	1=50 5=-65 6=41 8=58
b:life as	1=32
b:life is	1=25 5=40 8=-42
b:light >	4=-25 5=40
b:lighting >	2=-35 4=-27
b:ligne >	2=-29 4=-28
b:ligne de	0=56 4=-40
b:lignee de	2=-28
b:like his	7=56
b:like to	4=-49
b:lille >	1=61 2=-44 3=-35 6=-50 7=-25
b:line >	0=-27 5=-34 8=-29
b:line manager	5=58 6=-27
b:link >	0=-56 7=41
b:linkedin >	6=36
b:list of	0=87 5=31
b:liste cftc	7=30
b:liste d	0=25 7=-47
b:liste de	0=-27 7=-26
b:liste fo	7=62
b:liste sud	0=-68 7=57
b:lit >	1=-29 5=78
b:lit de	5=-36 8=-30
b:lit on	5=-30 6=62
b:lit sur	3=-25 4=54 5=-29
b:live in	1=49
b:liverpool >	4=-25 8=-37
b:lives by	1=101 3=-36 5=-31
b:lives in	1=-36 5=45
b:lives with	1=-25 4=-49 5=-79 6=32
b:living >	4=-40
b:livre >	2=27 6=38 8=-34
b:livre des	0=-48 8=29
b:livre le	7=-39
b:lobbyist for	0=-36
b:local >	1=58
b:local de	0=31
b:locale >	5=-26
b:locale de	0=-43
b:locked up	0=-27 8=41
b:lodge in	1=97 7=-27
b:lodge of	1=52 7=-49
b:loge a	1=38
b:loge de	1=61 6=-27
b:loge du	1=-54
b:logiciel >	3=36
b:logiciel de	3=53
b:logistics for	4=-30
b:logistique >	7=33
b:logo >	7=-66 8=-27
b:london >	0=28
b:long haul	7=-36
b:long meetings	0=-41 4=-67
b:long term	0=-33
b:longue duree	4=32
b:looked after	1=-36
b:lors d	5=63
b:lors de	2=33 7=26
b:lors du	5=28
b:lost a	4=61
b:lost his	4=35 5=35
b:lost the	3=30 6=52
b:lot >	4=29
b:louise >	6=50
b:love of	5=-26 6=58
b:love with	6=29
b:lover for	5=65 6=-44
b:lover of	0=-29 5=59 6=-47
b:low blood	4=86
b:lr >	0=71 7=-40
b:luggage office	0=-43
b:lui >	1=-50 3=45 5=-58 7=30
b:lui a	2=46 3=-28 5=-50 6=69 7=-70
b:lui aussi	2=36 4=-53
b:lui donne	0=-30
b:lui et	0=-28 5=27 6=79
b:lui meme	3=45
b:lui n	2=67 4=-62
b:lui nu	5=62
b:lui ont	0=37 5=-27
b:lui prete	5=49
b:lunch >	0=42 4=31 8=-36
b:lund >	2=-27
b:lycee >	7=-33
b:lycee elle	5=-30
b:lyceens >	5=-27
b:lynch syndrome	2=-33
b:lyon >	1=-34 6=39 8=-25
b:m a	0=-25 1=-30 2=-28 4=33
b:m aubin	0=-32 3=30 4=72
b:m gay	6=27
b:m le	4=-33
b:m petit	3=31 5=26
b:m told	5=-45 6=33
b:m vidal	5=29 6=-34
b:ma carte	0=-40
b:ma femme	4=33 6=-55
b:ma mere	0=-53 7=32
b:ma section	0=-53 7=32
b:ma vie	5=63 6=-51
b:ma voix	0=-35 3=57 5=-29
b:ma was	4=-46
b:machine >	4=27
b:machine a	6=40
b:machine ne	3=31 5=-37
b:macon coffreur	1=-42
b:macon du	1=-25
b:macron >	3=-26
b:made her	4=-34
b:made him	1=37 5=-55 7=-37 8=-41
b:made the	8=-29
b:magasin >	7=42
b:magazine >	1=48
b:magazine for	6=-28
b:magistrate >	8=-39
b:mai >	3=34
b:mail >	5=33 7=-29
b:main >	3=34 4=-37
b:main gauche	0=-51 4=44
b:main verte	3=-28 4=-27
b:maire a	0=-30
b:maire communiste	0=33
b:mairie >	0=-31 6=67
b:maison >	6=-26 7=-27
b:maison d	5=-29 8=28
b:maitre d	1=25
b:maitresse d	4=-38 5=-47
b:maitresse de	5=-70
b:maitresse du	5=67
b:majorite presidentielle	0=27
b:maker >	4=-25 5=-53
b:makes a	8=27
b:malade >	5=-30
b:malade de	4=-60
b:maladie auto	4=35
b:maladie de	2=45 6=-74
b:maladie genetique	2=72 4=-56
b:maladie hereditaire	2=31
b:maladies rares	4=-32
b:man >	0=-26 1=-36 4=-29 5=25 6=44 7=64 8=-33
b:man in	5=-43 6=48 7=-38
b:managed the	4=-29
b:management >	1=29 8=38
b:manager >	1=-49 2=-27 4=33 6=-50 8=-46
b:manager at	1=-34 7=-35
b:manager of	2=-33
b:manager she	3=-33
b:manages the	3=-46
b:managing director	5=25 6=52 8=-28
b:mandat >	0=-47 7=27
b:manifestation culturelle	0=-34
b:manila >	3=34
b:manslaughter >	8=29
b:manutention >	4=34 8=-46
b:marathon >	3=-29
b:marathons >	4=32 5=-63
b:march >	0=-62 4=41 5=30 7=60
b:marche >	4=-51
b:marched in	0=-46
b:marches >	0=65 5=-26 8=-35
b:marches publics	0=-62 8=36
b:mardi >	1=40 6=-34
b:margate >	6=65
b:mari >	0=-53 2=27 5=65 6=-26
b:mari est	0=40 1=36 4=52 6=-87
b:mari la	4=75 5=26 6=-56
b:mari ne	3=-25 6=-27
b:mariage de	6=-54
b:marie a	4=-27 5=49 6=-56
b:marie avec	5=-56 6=55
b:mariee a	6=-37
b:mariee deux	6=35
b:maries depuis	6=-52
b:marin >	6=-52
b:marine le	0=35
b:market >	0=34 2=-35 3=-61 5=-47
b:marriage >	5=49
b:married but	5=58 6=-62
b:married to	5=-110
b:mars >	0=29 4=44 5=-38 7=-35
b:masonic lodge	1=45
b:mastectomie preventive	2=30 4=-37
b:master >	5=-31 6=-56
b:master a	2=-27
b:master of	1=31
b:master s	3=-56
b:match >	3=34
b:match days	7=-49
b:materialist >	1=39
b:matiere de	1=-29
b:matter of	1=44
b:may >	7=-28 8=67
b:may be	0=31
b:mayor s	0=-39 5=32 7=-27
b:me >	3=45 4=-33
b:meat >	1=45
b:medecin de	4=55
b:medecin du	2=41
b:medical form	4=-48
b:medicine >	4=-36
b:meetings he	1=-36
b:member >	0=30 1=-49 3=54 5=-35 6=-28 7=37
b:member and	0=35 7=75 8=-32
b:member of	0=-43 1=29 6=40
b:member services	7=-54
b:membership of	7=44
b:membre d	1=67 5=56
b:membre de	0=-36
b:membre du	1=-47
b:membre fondateur	0=44 1=-56
b:meme >	2=40 3=28
b:meme sexe	5=-75 6=40
b:memoire >	4=31
b:memoire de	8=-37
b:men >	5=-28 6=112 8=-41
b:men and	0=-35 6=26
b:men s	0=-28 4=-27
b:menage a	5=81
b:mene la	2=-31 7=54
b:mental health	4=-31
b:mention au	0=-68
b:mentioned >	3=35
b:mentions a	5=59
b:mercredi >	6=51
b:mere >	2=44 6=-31 8=-57
b:mere atteinte	0=-27 4=29
b:mes empreintes	3=38 8=-27
b:met at	5=51
b:met en	6=-27
b:met his	5=31 6=30
b:metaboliser >	2=29
b:methodist minister	0=-28
b:metier >	0=36 1=-58
b:metz >	4=84 6=-64
b:mi temps	1=29 4=37
b:midi >	1=-42 4=29
b:mieux que	0=-55
b:militant de	0=-27 7=46
b:militante de	0=-31 1=40
b:militante elle	0=-46 7=-27
b:milite chez	0=39 6=-26
b:milite pour	6=36 7=-38
b:million pages	3=-27
b:miner >	6=-63
b:miners strike	7=-28
b:mineurs >	7=28 8=53
b:minister >	0=-68 5=51
b:minister and	0=43
b:ministers of	0=-34
b:ministry >	5=-32
b:minutes >	0=43 4=-43 5=-37 8=-31
b:minutes for	0=-28 7=35
b:mis en	0=-29 5=-46 8=69
b:mis ses	1=33
b:mise a	8=55
b:mise en	0=-42 1=-34 4=-36 6=-30 8=50
b:mission >	7=-32
b:mistress in	5=60
b:mme faure	0=-28
b:mme le	2=59
b:mobile >	5=-33
b:model of	3=44
b:modem >	0=43
b:moderated a	2=-25
b:moeurs legeres	5=51
b:mois >	0=-35 4=53 6=-25 7=38 8=-41
b:mois a	4=-31 5=-27 8=86
b:mois avec	8=42
b:mon adn	2=43
b:mon ancien	3=44 8=-31
b:mon compagnon	0=67 6=53
b:mon employeur	3=37
b:mon fils	4=38
b:mon frere	2=25
b:mon mari	5=-30 6=41
b:mon pere	2=49 3=-34 4=-28
b:monday >	3=71
b:money >	8=-35
b:monte le	7=-54
b:monte une	0=-37 4=-44 7=68
b:monteur >	2=-34
b:monteuse >	3=-25
b:month >	7=-36 8=47
b:month off	4=-27
b:months >	4=-61
b:months for	8=38
b:months in	8=40
b:months pregnant	4=41
b:montre un	2=-26 7=40
b:moon >	1=62 3=-26
b:moral >	5=-42
b:morale >	1=65
b:morale des	1=-26
b:morale laique	1=-28
b:mort de	2=40
b:mortgage >	0=-36 6=-41
b:mosaique >	2=38
b:most of	0=31
b:mot de	3=49 5=-25
b:mother >	2=53 5=25
b:mother of	6=27
b:mother s	2=-36 4=-26
b:mother was	7=31
b:moulages >	3=-25
b:mouvement des	7=-32
b:move >	2=36 5=34
b:move to	0=47 4=-37
b:mr ames	5=-45 6=53 8=27
b:mr bell	4=-25 7=56
b:mr doyle	6=41 8=32
b:mr healy	4=-26
b:mr hume	4=68
b:mr lowe	7=45
b:mr osei	4=-59
b:ms adeyemi	4=28
b:ms cole	4=69
b:ms hale	7=29
b:ms vale	5=25
b:mucoviscidose et	4=52
b:mugged in	8=-72
b:multiplie les	5=39
b:municipal >	0=55
b:murmure que	4=67
b:muscular atrophy	2=62
b:musee de	0=-29 1=-46
b:musical >	5=-56
b:musicians union	7=42
b:must have	6=29
b:mutation au	2=-28
b:mutation brca2	2=50 6=-32
b:mutation familiale	2=58
b:mutation in	4=-30
b:mutation interne	2=-39
b:mutation pour	6=47
b:mutation professionnelle	2=-60
b:mutation testing	2=-42
b:mutations >	2=39
b:mute a	0=-31 2=-43 6=32
b:my boss	2=-57
b:my dna	2=25
b:my employer	0=69
b:my father	8=48
b:my first	7=35
b:my grandfather	2=27
b:my husband	4=-28 7=38
b:my life	0=50
b:my son	4=42 8=36
b:my union	7=33
b:my voice	3=42
b:my wife	0=29 6=-31
b:myheritage >	2=27
b:n 3	8=83
b:n a	4=-86 5=36 7=32
b:n ai	6=-30 8=-42
b:n aime	2=-31 6=100
b:n avoir	5=30 6=-31
b:n en	0=28 1=28 6=30 7=-27 8=43
b:n est	0=34 3=-72
b:n etait	5=27 6=-32
b:n ont	7=-25
b:n y	0=61 3=-40 6=37 7=-25
b:naissance >	4=32
b:name >	5=46 8=47
b:name is	8=36
b:named in	5=70 8=28
b:names >	4=26
b:nancy >	1=26
b:nantes >	0=25 1=-31
b:national secular	1=29
b:national union	0=-25 1=-36 7=30
b:nationale >	0=-38 1=52
b:navy >	4=53 6=-49
b:ne cache	3=-32
b:ne croit	1=62
b:ne l	0=58 3=-33 4=-65 6=68
b:ne lui	4=31 6=25
b:ne pas	6=44
b:ne peut	3=26 4=87 6=-29
b:ne s	0=64 5=-26 6=35
b:ne se	4=29
b:ne souhaite	8=-26
b:ne veut	3=29 5=69 6=-39
b:ne vote	0=63 1=-47
b:neant >	3=54
b:need a	5=-66 6=89
b:needed >	3=-41 4=31
b:needs a	1=-36 4=39
b:negative >	2=52
b:negociation >	1=31 7=-31
b:negocie avec	7=-86
b:negotiating team	7=48
b:negotiations >	3=-25
b:neighbour is	4=38
b:nerves >	4=74
b:network >	6=44
b:network as	0=-45 6=64
b:neu >	7=48
b:neuf ans	4=-40 5=-40
b:never a	0=-32 4=41
b:never been	0=-26 5=48 7=29
b:never had	5=38 7=-28 8=-30
b:never has	0=-27
b:never joined	0=-44 7=110
b:never late	4=-46 8=39
b:never smoked	4=30
b:never voted	0=48
b:never will	0=41
b:new hires	8=-37
b:newbury bypass	0=84 4=-42 8=-52
b:nhs >	4=-32
b:nice >	0=-31
b:night in	8=78
b:night shifts	2=-39 4=65 8=-42
b:night stands	5=55
b:night with	1=-33 5=30
b:night work	4=28
b:nimes >	8=40
b:nine years	4=-53 8=-75
b:no charge	8=28
b:no convictions	0=-35 1=-66
b:no criminal	8=34
b:no known	2=39
b:no ladders	4=73
b:no longer	3=35 5=55 6=-26
b:no pathogenic	2=27
b:no political	0=61
b:no previous	8=67
b:no reason	0=-30 4=-59 6=26
b:no secret	5=38
b:no sexual	6=-48
b:no ties	4=-25
b:noel >	6=29
b:nom >	5=27
b:nom de	0=-60 5=-27 6=62 7=47 8=-29
b:non >	0=61
b:non believer	1=48
b:non lieu	4=-25 8=60
b:non religious	0=-49 1=66
b:non violence	1=60 8=-46
b:none >	8=36
b:nord >	1=44
b:normal >	2=29 4=57
b:normal joint	2=31 4=-39
b:not >	0=-68 1=39
b:not a	0=48 4=-33
b:not ask	4=35
b:not be	1=40 4=-30
b:not carry	2=30
b:not gay	1=-38 6=46
b:not guilty	8=49
b:not have	4=25
b:not in	7=44
b:not interested	6=41
b:not join	7=33
b:not of	1=-30
b:not shy	0=45
b:not the	4=37
b:not to	0=-68 5=-48
b:not work	0=40
b:notaire >	0=-40 2=-33
b:note le	0=67 1=-49 5=32
b:note says	4=-36
b:notes the	4=68 5=-25 8=-37
b:nothing >	0=36
b:nothing now	1=66 8=-33
b:nothing on	8=64
b:notoire >	1=65 5=28
b:notre adn	2=-67
b:nous >	8=37
b:nous a	1=-40 3=31
b:nouveaux clients	5=-43
b:now >	0=-51 1=86 4=30 8=-40
b:now a	1=34
b:now sells	0=28 8=31
b:nucleaire >	8=-28
b:nude photos	5=34
b:nuit >	3=-35 4=31 5=-28 8=-27
b:nuit en	0=-44 5=-41 8=64
b:nuits >	5=105
b:nuj >	7=43
b:numerique de	2=-44
b:nurse >	2=-43
b:nurse in	4=27
b:objected >	3=-30
b:objecteur de	1=33
b:objects to	1=51
b:occupational health	4=66 8=-40
b:october >	8=41
b:oeil a	3=-27 4=40
b:oeil de	3=-26
b:oeil du	3=-49
b:oeil et	3=-46
b:oeuvre >	5=-26 6=-42
b:of 2	2=27
b:of a	0=-54 2=-70 4=-83 5=53 6=-42 7=-94
b:of all	0=-35 8=35
b:of an	1=-68 5=-37 6=-30
b:of any	6=-30 8=34
b:of anything	8=35
b:of aslef	7=34
b:of both	0=-56
b:of conscience	1=60
b:of conviction	1=46 8=-36
b:of epictetus	1=27
b:of every	0=-35 7=-32
b:of fraud	8=58
b:of genomes	2=-45
b:of harmony	1=48
b:of hearing	4=44
b:of her	0=-48 1=39 2=32 3=59 4=35 5=-26 6=-40 8=-63
b:of him	5=35
b:of himself	5=49 6=-36 8=-37
b:of his	1=36 4=-55 5=78 6=55 8=-89
b:of israel	0=37
b:of it	6=35 8=36
b:of its	2=-28
b:of medicine	1=-31
b:of men	6=56
b:of mr	3=50 7=-40
b:of my	0=71 1=27 3=29
b:of nine	4=34
b:of opera	5=-40
b:of people	4=-38
b:of retirement	6=-65
b:of sales	5=85
b:of science	1=-27
b:of scotland	7=68
b:of six	8=-33
b:of sleep	8=-41
b:of spinal	2=68
b:of staff	0=38
b:of state	5=-39
b:of ten	0=-43 2=38
b:of thanks	0=-30
b:of that	5=50
b:of the	1=-32 2=-56 4=-64 5=-144 8=-105
b:of theft	8=55
b:of them	1=-41 2=-49 5=75
b:of three	5=-40 6=33
b:of two	5=-27 7=-41 8=-26
b:of which	7=66
b:of women	1=38
b:off >	3=-32 4=-27
b:off after	8=42
b:off for	7=35 8=-27
b:off with	2=-43 4=74 5=37 8=37
b:offenders institution	8=65
b:offenders register	5=-32 8=55
b:office >	4=-31 5=83 8=46
b:office clerk	8=-50
b:office in	7=42
b:office of	0=53 7=-53
b:office the	3=36
b:officer >	5=-28 6=76
b:officer at	8=-72
b:officer for	0=-35
b:officer of	7=35
b:offices >	4=25
b:ohio >	0=-26 4=-25
b:old boss	1=-25 5=49 6=53 8=40
b:old fashioned	0=55
b:old school	0=53
b:on 3	8=43
b:on >	3=-30 8=33
b:on a	0=-39 1=-54 3=-38 4=-27 5=59 8=-69
b:on an	1=-46 4=-28
b:on animals	1=27
b:on appeal	8=75
b:on bail	8=-29
b:on crutches	4=49
b:on day	3=30
b:on dit	1=31 5=49 6=-39 7=36
b:on face	3=-35
b:on file	4=-40 8=49
b:on fridays	4=-34
b:on gene	2=-26
b:on her	0=-66 1=-40 2=37 4=31 5=45 6=25 8=-45
b:on his	0=-43 2=27 4=-29 6=-42
b:on it	1=63 4=-35 5=-37
b:on its	7=-35
b:on l	4=-119 5=65 6=-28 8=68
b:on la	0=28 3=51 6=27
b:on le	1=-40 5=-30 6=124 7=71
b:on licence	0=-36 8=49
b:on long	0=-33
b:on lui	1=-28 3=-29 4=40
b:on monday	3=66
b:on my	6=-26
b:on no	8=38
b:on page	1=46 2=28
b:on principle	0=39 5=-48
b:on probation	8=53
b:on record	3=73 8=-92
b:on relationships	5=-28
b:on request	3=-38
b:on site	1=-35 5=35 7=26
b:on stage	5=-50
b:on sur	6=56
b:on tax	0=39 7=-44
b:on the	0=-36 4=55 6=33 7=60
b:on which	1=48
b:on with	0=70 3=44 7=-56
b:onboarding app	3=42
b:once >	1=-40 8=-31
b:once a	7=60
b:oncle et	0=50
b:oncogenetique >	2=27
b:oncology >	4=-39
b:one >	0=-26 1=58 5=-35 7=30
b:one chromosome	4=-60
b:one day	7=30
b:one entry	8=30
b:one eye	4=45
b:one in	5=45
b:one night	6=-25
b:one of	1=-51 2=-60 3=-33 5=-58 6=61 7=-50
b:only >	1=39
b:only that	4=25
b:onlyfans account	5=45
b:ont deux	2=-29 4=-48
b:ont ete	3=35
b:ont fait	0=-42 7=-32
b:ont fuite	5=37
b:ont la	2=33
b:open about	4=40
b:open letter	0=35 1=-27
b:open marriage	5=32
b:open plan	0=-32
b:openly lesbian	6=25
b:opens the	0=-30 3=103
b:opera >	5=-63
b:operation >	3=29
b:opinion politique	0=31
b:oppose a	0=48 1=48 4=-43
b:opposition de	0=-54
b:opposition research	0=-34
b:opt out	3=27
b:or a	5=53 6=-38
b:or so	0=-26 3=40 5=59
b:order >	1=-47 5=43 8=63
b:order book	2=-25
b:order of	1=25 2=49
b:ordre des	1=-40 5=-39 7=-27
b:oreille >	3=-28 4=39
b:organisations syndicales	7=-33
b:organised the	4=-26 7=37
b:organiser >	7=31
b:organiser of	0=41 7=-36
b:organises for	7=40
b:orient >	1=58
b:orientation >	5=-49 7=-27
b:orientation sexuelle	2=-35 5=-49 6=27
b:orientation week	6=-41
b:origine genetique	2=48
b:osei is	4=-61
b:otherwise a	4=-50
b:ou il	2=-29 3=58
b:ou les	4=33
b:ouest >	7=-49
b:ouest france	8=-28
b:our applicant	4=-29
b:our candidate	0=-44
b:our form	4=-34
b:our lab	1=29 3=34
b:our new	0=39 3=-54
b:out >	0=-34 2=-47 3=57 4=54 5=41 8=-57
b:out a	6=36
b:out as	6=-60
b:out at	6=99
b:out aupres	6=26
b:out flyers	0=32 6=-30
b:out in	0=-39 4=63
b:out of	1=32 2=26 5=-48 7=-52
b:out on	4=-25 6=-61
b:out since	0=-39 6=26
b:out to	6=27
b:outrage >	8=62
b:outside the	0=40
b:ouvert une	8=39
b:ouverte >	0=34 5=-30 6=25 7=-54
b:ouvre la	3=41 4=-29
b:ouvriers >	7=-37
b:over >	5=-27
b:over a	4=-71 8=70
b:over an	5=44
b:over coffee	0=48 6=-30
b:over the	0=25 4=-37
b:over to	8=45
b:own account	0=70
b:own van	8=-38
b:own words	0=48 5=-31 6=40 7=32
b:owner >	4=-38
b:owner s	1=-48 8=66
b:pacifiste >	0=-33 1=45
b:page 2	2=32 6=45
b:page >	5=-29
b:page de	8=-31
b:pages >	0=31 3=-26
b:paid >	7=46 8=27
b:paid by	0=-59
b:paid for	2=-50
b:paid up	0=-73 7=70
b:paie >	0=-29 6=26
b:pair >	2=28 5=57 6=-47
b:pairs >	3=-36
b:palb2 >	2=35 4=-26
b:palm >	3=29
b:palm oil	3=-32
b:palm print	3=37
b:palm readers	3=-42
b:palm vein	3=28
b:panel >	4=-30
b:panel de	5=-33
b:panel on	2=-25
b:panel that	2=-47
b:panne >	4=-35
b:paper >	6=33 8=-39
b:par an	6=-26
b:par choix	4=-69 5=94 6=-60
b:par conviction	0=36 8=-25
b:par erreur	0=-41 3=-39 4=-57 5=34 8=33
b:par ethique	1=34
b:par jour	4=65 8=-29
b:par l	2=60 3=37 4=-28 7=-33 8=50
b:par la	1=-42 3=58 5=-62 6=-52 7=67
b:par le	0=-55 3=82 7=-31 8=54
b:par les	2=-30 5=-29 7=-39
b:par lui	2=-29 6=41 8=-30
b:par mois	0=-40 4=53 5=39 7=38 8=-44
b:par philosophie	1=61
b:par semaine	7=25
b:par ses	1=-44 8=-45
b:par son	1=-29 2=-48 5=-49
b:par test	2=39
b:par un	0=-27 1=-40 2=49 3=37 6=36 7=-60 8=78
b:par une	3=39 8=27
b:par votre	3=38
b:paralegal >	4=-25
b:parce qu	1=-41 5=-38 6=38
b:parce que	3=34 6=49 8=-41
b:parental de	0=-25
b:parental leave	0=-30 6=-40
b:parfaite >	0=27 4=-35
b:paris >	5=-40
b:parish council	0=-44
b:park >	1=-35 8=-48
b:parkinson s	4=28
b:parle dans	6=39
b:parle de	0=-69 5=-26 6=33
b:parle librement	5=27
b:parle sans	2=-28 3=-30 4=47 5=58
b:parle volontiers	2=25 5=30
b:parlementaire d	0=-60
b:parler en	2=-41
b:parliament >	0=29 7=-45
b:parole >	5=-27 8=49
b:parole board	8=-63
b:parole de	0=57 7=31
b:parquet a	8=75
b:part in	2=29 5=36
b:part of	8=-28
b:partage sa	6=82
b:partenaires >	2=-31 5=75
b:parti >	0=60 7=-77
b:parti animaliste	0=51 1=-37
b:parti de	0=-34
b:parti en	0=-61
b:parti pirate	0=27 7=-57
b:parti socialiste	0=-30 7=-46
b:partially sighted	4=39
b:participe aux	0=30 7=33
b:partie de	2=-41
b:parties >	0=-30
b:partner >	6=-46 8=30
b:partner at	6=-47 7=-37
b:partner in	8=-29
b:partner is	1=28 4=35 6=-98
b:partner swap	5=-27
b:partners >	5=72
b:partners at	5=68
b:party >	5=32
b:party in	0=59
b:party member	0=65 1=-26
b:party s	0=-35
b:party since	0=25
b:pas >	3=-49 5=-70
b:pas d	1=47 7=61
b:pas dans	3=-46
b:pas de	1=73 3=-58 4=115 6=-31
b:pas du	5=40
b:pas en	3=-35 5=66
b:pas herite	2=61 4=-36
b:pas hetero	6=50
b:pas l	3=31 4=37
b:pas le	0=-34 1=-38 2=77 3=-65
b:pas les	6=57
b:pas que	3=46
b:pas reconnu	3=-38 6=25
b:pas son	5=-52
b:pas voulu	4=-57
b:passe >	5=-31
b:passe au	1=-25 3=30
b:passe ses	0=56 8=-33
b:passe son	5=-57
b:passe une	4=-26 5=-53 8=83
b:passed the	4=30
b:passeport biometrique	3=-68 4=-27
b:passion for	5=-27
b:passport and	3=-38
b:passport chip	3=45 5=-29
b:past master	1=60
b:patents >	4=-41
b:paternity test	2=26
b:patience >	4=-32
b:patron >	4=49 6=-43 8=38
b:patronal du	7=-35
b:pattern cutter	5=-35
b:pau >	8=-29
b:paume >	3=46
b:paume a	3=49
b:payroll >	4=-29 7=-65
b:pays for	5=26
b:pays has	1=-31 8=-27
b:peanut allergy	4=51
b:peine a	7=-64 8=-66
b:peine de	1=-28
b:peine perdue	6=-25 8=-44
b:peinture >	4=61
b:pen >	2=-50 3=78 4=70
b:pendant deux	5=89
b:pendant neuf	4=-42 5=-40
b:pendant quatre	5=26
b:pendant ses	0=-28
b:pendant trois	0=-50
b:pendant un	0=-47
b:pending >	5=-30
b:penitentiaire a	8=-31
b:pense >	1=28 5=-29
b:pense que	1=72 6=-27
b:pense t	6=30 7=-26
b:pensee de	1=39
b:pension fund	3=34 7=48
b:pension scheme	5=-27 6=-28
b:people >	4=-25 6=-25
b:people she	4=-37 8=-34
b:people with	4=-42
b:per cent	4=-25
b:perdu l	0=26 4=54
b:perdu sa	5=28 6=40
b:perdu son	6=-61
b:perdu un	3=-67 4=81
b:pere >	2=61 3=-50 8=-39
b:pere a	4=-35
b:pere est	8=39
b:pere et	0=49 2=66 7=48
b:pere etait	1=34 4=-57
b:pere l	2=-45
b:period of	4=-30 8=-44
b:periode d	0=33
b:permis >	6=47
b:permis b	7=-25 8=-69
b:permis pour	4=-35 8=51
b:personnel >	1=39 2=-32 7=-64
b:personnel cgt	7=67
b:personnes prostituees	5=-26
b:perth >	2=28 4=-27 6=-26
b:petit ami	1=-27 5=-37 6=-29
b:petite amie	6=79
b:petite ville	0=28
b:petitions contre	0=37
b:peu >	1=55 4=43
b:peut pas	1=-34 3=28 4=75 6=-32
b:phd in	1=-40
b:philosophical about	1=-48
b:philosophie >	5=-27
b:philosophie en	1=-32
b:philosophy >	1=30
b:philosophy cafe	1=-25
b:philosophy of	0=-31
b:phones >	8=32
b:photo >	1=-32 3=-57
b:photo de	3=35
b:photographe >	6=-34
b:photographie le	6=-35
b:photographiques d	5=-32
b:photographs of	5=30 7=-26
b:photos de	5=47
b:photos denudees	5=26
b:photos intimes	0=-38
b:photos of	5=27
b:picket line	0=-40
b:picture of	5=30
b:pierre et	1=-26 4=-25 6=42
b:pierre rabhi	1=50 7=-34
b:pilot >	3=39
b:pilote le	8=-25
b:pilots union	0=-31 7=63
b:pirate party	0=52
b:pitch >	8=-26
b:place de	0=26 4=55
b:place en	4=-28 8=29
b:placee en	4=-44
b:plaisante t	2=51 4=44 5=-45 8=-52
b:plan >	0=72 2=49 4=-71
b:plan a	0=-57 5=-39
b:plan social	4=27
b:planner >	1=-25
b:planning familial	2=-45
b:plant >	7=28
b:plant breeding	2=-39
b:plant manager	7=57
b:play about	4=-38 5=-30
b:play and	5=41 8=-38
b:please >	1=43
b:plus >	0=49 1=-29 2=30 4=-52 5=27
b:plus d	4=-25
b:plus de	4=-60 5=28 6=-31 8=-50
b:plus depuis	1=-50 3=28 4=54 5=-55 6=-29
b:plus qu	1=-35 4=-27 6=43
b:pma >	4=-45 6=51
b:podcast >	5=32 8=-55
b:poignee de	3=-30
b:point >	0=-39 7=-30
b:pointe avec	3=44
b:pointeuse >	3=-43
b:points >	8=-37
b:poland >	8=54
b:police >	2=29 3=-59 5=-28 8=25
b:police de	8=-33
b:police officer	6=89
b:police pour	8=56
b:policy >	0=32 5=-45
b:policy adviser	5=-26
b:political levy	3=-26 7=33
b:politics >	0=-56
b:politique >	0=70
b:politique de	0=-33
b:polyamorous >	5=43
b:polycystic kidneys	2=72 4=-36
b:porno au	0=-36 5=44
b:port de	4=57
b:porte la	6=-32
b:porte le	2=-32 4=-28 6=72
b:porte parole	0=62 7=32
b:porte plainte	8=-53
b:porte un	0=42 2=-67 4=71 8=38
b:portes ouvertes	4=-27
b:porteur d	2=-29 3=-27 4=58
b:porteur de	2=-44 4=-36
b:porteur sain	2=44 4=-40
b:porteuse >	2=59
b:porteuse d	2=-42
b:porteuse de	2=41 7=-35
b:portrait de	1=-26
b:portugais >	1=-32
b:pose de	3=-38
b:position in	7=27
b:positive >	2=48 4=-35
b:post >	5=36
b:post doc	2=-35
b:postdoc >	4=-45
b:poste >	0=-36 3=31 4=-38 8=52
b:poste a	1=28
b:poste de	6=27
b:poste en	0=33
b:poste pour	0=27
b:postulent ensemble	6=31
b:postulent tous	6=-90
b:pour adultes	4=-28
b:pour alcool	3=-25 4=-50 8=55
b:pour avoir	5=38 7=41
b:pour conduite	8=25
b:pour des	1=51 3=-34
b:pour elle	1=36
b:pour enfants	4=-35
b:pour france	6=-26
b:pour fraude	8=-26
b:pour l	0=-26 1=-27 3=77 4=-29 7=42 8=-68
b:pour la	1=-42 2=-33 6=-78 7=29
b:pour le	0=48 1=-58 2=-28 3=31 4=82 6=27 7=-90 8=-37
b:pour les	0=-43 1=-27 2=-31 3=-30 4=-80 5=39 8=-41
b:pour lui	3=40 4=-31 8=-50
b:pour lyceens	5=-39
b:pour negocier	7=31
b:pour outrage	8=42
b:pour rejoindre	6=31
b:pour ses	5=49
b:pour son	5=-34 6=62
b:pour tapage	4=-31 8=48
b:pour tous	5=-31
b:pour un	2=-37 4=-30 5=-44 6=-29 7=-78
b:pour une	2=-28 3=-29 6=80 8=-70
b:pour vol	8=81
b:practising catholic	1=-27
b:pratique l	4=-26 5=94
b:pratique le	5=31
b:precinct captain	0=45
b:precise t	6=43
b:predisposed to	4=-48
b:prefer to	6=-36
b:prefere la	7=61
b:prefere le	4=30
b:prefere les	0=-30 5=-36 6=26
b:prefers not	0=-46 6=26
b:pregnant and	5=59
b:prelevement adn	2=40
b:premiere heure	0=30 7=49
b:premutation >	7=-25
b:prend des	4=55
b:present >	8=34
b:preside la	1=45 7=74
b:preside un	6=29
b:president >	6=-27
b:president du	7=-36
b:president of	7=-26
b:presidente >	0=-57 1=-34 5=37
b:press >	0=-37 1=-76
b:presse >	2=-35 5=-27 6=-47 8=-46
b:presse locale	8=42
b:pretend un	0=-32 5=67
b:prevue >	2=45 4=33 8=-26
b:pricing >	4=-29
b:pride as	6=33
b:pride network	6=49
b:pride of	6=-36
b:principe >	0=51
b:principes de	1=62
b:principle he	0=42 5=-53
b:pris a	5=-46
b:pris la	0=28
b:prise de	4=-47
b:prison >	1=-42 6=-55 8=77
b:prison officer	8=-44
b:prison service	7=57
b:prisons >	8=-30
b:prix >	5=-27 7=-40 8=-44
b:prize >	5=-40 7=-39 8=-44
b:probation >	8=68
b:probleme de	4=47 8=-44
b:proces >	3=51 8=46
b:proche des	7=33
b:product manager	3=-29
b:produit >	2=-31
b:professeur d	0=-25
b:professeur de	6=33
b:professeure de	5=-25
b:professional body	0=-30
b:professionnel >	3=-45 5=30
b:professionnelle >	2=49 4=-31 6=-64
b:professionnelle du	6=-26
b:profil >	5=36 6=25
b:profil adn	2=40 3=-36
b:profil de	3=44 8=-33
b:profil genetique	2=58 8=-55
b:profile >	1=27 2=-37
b:profile is	2=31
b:profile of	3=44 8=-26
b:programme >	3=51
b:project >	1=-29
b:projet >	1=-33 3=-27 4=-26 5=-28
b:projet d	0=31
b:projet de	1=25
b:promotion >	1=26 7=36
b:prononcee par	4=-42 8=37
b:prospect >	7=39
b:prostitute in	5=27
b:prostitution >	5=-31
b:protection des	7=-33
b:protest songs	0=-27
b:proud of	7=57
b:province >	1=26
b:prud hommes	0=-25 6=45 7=-26
b:ps >	0=62
b:ps aux	0=51 7=-26
b:pseudonyme >	5=25
b:psychiatre >	4=44
b:psychiatrie >	4=-26 8=-28
b:psychologue dans	4=-28
b:public >	3=-30 6=29
b:public affairs	5=-37
b:publications >	0=30
b:puce du	3=42
b:puis le	0=29
b:puis relache	4=-27 8=30
b:punctual >	5=50
b:pupil s	5=61
b:purser >	7=-38
b:put his	1=-29
b:put it	6=40
b:puts it	0=31 8=31
b:qu elle	0=27 1=-34 2=44 3=-27 4=-48 6=-26 7=-52 8=-86
b:qu il	1=-42 2=-30 3=-28 5=26 6=72 8=-31
b:qu on	1=32 3=35
b:qu une	0=49 6=-26
b:quand il	4=39 8=-35
b:quand on	4=-72 8=82
b:quarante >	6=-25
b:quarante ans	4=25 6=86
b:quatre ans	5=31 8=27
b:quatre fois	3=32
b:quatre langues	1=52
b:quatre mois	4=45 5=-59
b:que de	2=-28
b:que des	0=-27 1=-31 6=67
b:que la	0=-38 1=57 3=32
b:que le	1=34 3=-53 4=50 5=-79
b:que les	0=-29 1=-36 5=-39 6=104
b:que m	1=-39 4=60 5=30 6=-35
b:que mme	0=28 8=29
b:que pour	8=37
b:que sa	3=32 5=49 6=-49
b:que son	2=33 5=33 6=-50
b:queer theory	6=-37
b:question >	8=-32
b:questioned about	5=-28
b:qui a	0=39 7=-34
b:qui l	2=39 7=28 8=-27
b:qui le	0=37 6=-30
b:qui lui	0=-26
b:qui ne	1=25
b:quick >	4=-37 8=-30
b:quinze ans	2=-39 8=58
b:quit the	0=-45 1=28
b:quitte l	0=-58 5=-33
b:quitte le	1=70 5=33 6=-37 7=34 8=-32
b:quitte son	6=79
b:raconte que	6=-36
b:raconte sa	5=37
b:raconte son	5=35 6=31
b:radio >	3=-26
b:raised in	1=35
b:raised the	1=28 2=-27
b:raison >	1=-48 7=43
b:raison de	2=-27 8=49
b:raisons ethiques	1=52 3=-34
b:ran for	0=39
b:ran the	0=45 2=-33 5=-28
b:range was	1=-32
b:ranger >	7=-31
b:rappel a	8=46
b:rapports d	5=-40
b:rapports sexuels	5=29
b:rather not	3=36
b:react vue	1=-28
b:read >	4=26 5=37
b:reader rejects	3=80 4=-39
b:readers to	3=-32
b:reading group	7=-44
b:reads epictetus	1=45
b:reads the	0=26 1=40 4=-32
b:realise un	0=-29
b:reason >	1=-33 4=-52
b:recel >	8=42
b:reception >	1=-49
b:receptionist >	7=-38
b:receptionist in	4=-27
b:recognised by	3=-77
b:recognition >	7=-51
b:recognition and	3=29
b:recognition consent	3=39
b:recognition in	3=-36
b:recommande par	3=-25 6=-48 8=67
b:reconnaissance >	3=49
b:reconnaissance de	3=-57
b:reconnaissance des	3=-25
b:reconnaissance du	3=-43
b:reconnu >	3=-52 6=51 8=51
b:reconnu par	3=38
b:reconquete >	0=72
b:record >	3=79 8=-41
b:record certificate	8=-48
b:record is	8=68
b:recordings >	3=-36
b:recruiter >	4=42
b:recrutement >	2=-28
b:recruteur >	4=27
b:recuse toute	1=87
b:red green	2=39
b:red hair	2=37
b:red tape	4=-44
b:redige l	3=-30
b:reduit l	1=-37 3=-33
b:referee >	0=-36 1=26 5=29 7=-46
b:referee says	5=37
b:reference >	1=-33 2=-75 5=-40 6=-47 7=-29
b:reference hints	5=44
b:reference says	0=-34 7=42
b:references >	0=-58 7=45 8=30
b:referente >	0=40 5=-35 6=-30
b:reforme du	0=-43
b:refuse d	1=58 7=27
b:refuse de	2=48 3=-49
b:refuse la	1=-34 3=62
b:refuse les	0=47 1=44 8=-30
b:refuse que	3=-28
b:refused >	4=28
b:refused the	8=-56
b:refused to	3=36
b:refuses to	0=32 1=-54 7=26
b:regime de	0=28
b:regional >	0=-33 5=57 7=-31
b:regisseur >	0=-29
b:register >	1=47 8=27
b:registered >	3=38
b:regulier de	0=35 5=42
b:rejected by	1=-36 2=-26 4=43 6=31
b:rejoint le	7=48
b:relation avec	5=42
b:relation client	5=-53
b:relations avec	0=-25 5=52
b:relations with	5=-61
b:relationship manager	5=-61
b:relationship with	6=43
b:relaxee >	8=56
b:released from	3=-34
b:released without	8=57
b:releve d	3=-43
b:relevees a	3=28
b:religieuse ni	1=33 8=-29
b:religion >	1=28
b:religion a	1=-31
b:religious education	1=-39
b:rembourse >	8=26
b:remis >	3=54
b:remission >	4=51
b:remote work	0=-30 4=-48
b:rencontre son	6=-30
b:rencontres photographiques	5=-33
b:rendus >	0=-26
b:rennes >	0=31 2=-48
b:renonce a	8=-34
b:rent >	6=31
b:rentre a	5=-26 8=32
b:rep at	7=30
b:rep for	7=58
b:repair >	1=-25
b:repas >	8=32
b:repete >	0=37 8=54
b:repete t	2=-42 4=33 8=-35
b:repond elle	0=30
b:repond qu	0=28 4=36
b:report >	2=68 4=-58
b:reported on	4=-27
b:representant de	7=-29
b:representante de	7=-34
b:repris de	8=54
b:repris sa	0=-27
b:republicains >	7=-41
b:required >	3=25
b:research >	1=-38
b:researched the	5=-36
b:researcher >	4=-49
b:reseau >	7=-28
b:reseau de	8=38
b:reseau veineux	3=38
b:reserve >	4=-28 5=51
b:reserve d	3=44 4=-43 8=41
b:resigned as	0=-41
b:resigned from	1=33 7=65
b:respecte le	4=-49
b:responsable >	1=-31 8=-30
b:responsable des	0=41 7=-31
b:responsable export	0=56
b:rest of	0=49 8=-27
b:restaure des	8=-39
b:reste >	1=28
b:rester a	6=-41
b:restriction >	4=36
b:resultats de	0=-28 2=44
b:results >	2=28
b:retina scan	3=37 4=-57
b:retine >	3=26 4=-33
b:retour de	0=35 4=-35
b:retrait de	0=-36 7=-39 8=25
b:retraites >	0=30
b:return to	4=-36
b:reunions >	4=-72 7=-32 8=-37
b:reunions de	4=-50 7=55
b:revendique >	6=30
b:rewrote the	2=-28
b:rhone >	1=52
b:riant >	0=-41
b:rien >	0=-47 1=40 8=46
b:right >	1=-26 8=29
b:right hand	0=-36 3=27
b:right iris	3=27
b:right of	0=48
b:right to	0=27
b:right wing	0=30
b:ring >	6=25
b:risks >	2=33
b:risque de	2=77 4=-47
b:rmt >	7=63
b:rn >	0=57 1=-39
b:robbed of	8=-33
b:roe was	8=30
b:roissy >	7=43
b:role >	4=30
b:roll out	3=-65 6=-25
b:romans erotiques	5=-33
b:rome >	5=67
b:room >	1=-43 6=75
b:rooms >	4=28
b:rouge >	7=36
b:row >	0=42
b:royaliste il	0=55
b:rudolf steiner	1=42
b:rue >	0=-42
b:rue de	0=-36
b:rugby union	7=-50
b:rules >	1=-39 6=41
b:run >	6=33
b:run a	4=-26 5=-30 6=46
b:run in	2=78 4=-25
b:runner >	2=-54
b:running >	4=46
b:runs a	0=73 4=-30 5=-26
b:runs an	1=-42
b:runs in	2=-49 4=-63
b:runs the	1=26 5=-45 6=55
b:s >	0=84 2=-28 3=-28 4=-36 5=-32
b:s a	2=33 6=-26 8=-32
b:s absente	4=47
b:s allergic	2=-49
b:s an	4=-25
b:s been	4=-27 7=-32
b:s career	6=-33
b:s daughter	5=31 7=-53
b:s en	0=26 1=81 3=-33 5=-34 8=27
b:s est	0=31 1=-42 2=-49 3=28 5=52 6=38
b:s father	5=54
b:s fingerprint	3=30
b:s fingerprints	3=42
b:s gay	5=-63 6=25
b:s got	2=36 4=-47 8=27
b:s identifie	3=25
b:s in	4=97 7=31 8=-34
b:s installe	6=60
b:s lay	7=48 8=-32
b:s letter	2=34 4=-29
b:s letters	1=-53
b:s line	0=30 2=29 4=-35
b:s lover	5=55 6=-47
b:s march	0=43 7=-50
b:s not	0=62 6=30 7=-42
b:s pa	7=-54
b:s secretary	4=-25
b:s server	3=43 8=25
b:s so	4=27
b:s son	4=-28
b:s syndrome	4=26
b:s system	3=52
b:s tailor	6=-36
b:s the	0=-42 7=27
b:s wife	4=-44 5=51
b:s y	0=-31
b:sa banque	3=32
b:sa carte	0=56 6=-26
b:sa compagne	4=-89 5=-44 6=-34
b:sa conjointe	6=59
b:sa conviction	1=46 8=-29
b:sa creation	0=55
b:sa demarche	3=31
b:sa famille	0=70 6=-38 7=-25
b:sa femme	1=31 2=-32 5=75 6=-61
b:sa fiancee	6=61
b:sa fille	0=-56 1=-26 3=-39 4=62 5=-25 6=43 7=-28
b:sa foi	1=-45
b:sa jeunesse	6=54
b:sa lettre	2=-46 8=30
b:sa loge	1=42
b:sa main	3=50
b:sa maladie	4=26
b:sa mere	2=36 3=-26 5=-36 8=-48
b:sa moelle	2=30
b:sa mutation	2=31
b:sa peine	8=36
b:sa petite	6=-26
b:sa promotion	7=34
b:sa reforme	0=-63
b:sa retine	3=41 4=-45
b:sa signature	3=-50 5=-27
b:sa soeur	1=-64 2=28 6=26
b:sa tante	6=-53
b:sa these	5=-27 7=-34
b:sa vie	1=27 4=-47 5=31
b:sa voix	0=-38 3=37
b:sacked for	0=-60
b:safety rep	7=34
b:sage femme	5=-27 6=-88
b:said >	4=61 5=-47 6=28 7=-56
b:said a	2=25 8=25
b:said so	8=-28
b:said that	1=-25 4=-33 5=-43
b:said the	0=38 1=-44 3=-41
b:said to	0=31 1=-25 5=74
b:sain de	2=25
b:saint etienne	1=-48
b:sait qu	6=60
b:sait que	5=-68
b:salaire >	0=34
b:salarie >	0=-39
b:salarie d	1=-34 7=-44
b:salariee >	7=-69 8=-25
b:salariee d	7=41
b:salary >	6=-26
b:sales >	0=-31 2=-28 8=-25
b:sales in	4=-33
b:sales of	4=-26
b:salle de	5=28 8=-32
b:same sex	5=-88 6=77
b:samedi >	0=31
b:samples >	1=43
b:sang >	2=-63
b:sans contact	3=27
b:sans detour	3=-32 4=42 6=-34
b:sans en	1=-49 7=36
b:sans etiquette	7=-33
b:sans gene	2=-58 5=54
b:sans qu	3=44
b:sans religion	1=30
b:sans reserve	1=38
b:sans restriction	4=49
b:sans suite	4=-30
b:sans voiture	0=-30
b:sante >	4=-63 8=58
b:sante de	4=45
b:sat on	6=-27 7=37 8=-33
b:saturdays >	4=-35
b:savile row	5=-25 6=-27
b:say >	2=-32 3=-39 4=54
b:say but	5=-29
b:says >	1=72 2=-70 6=54 7=-28 8=86
b:says a	0=50 3=-33 5=42
b:says an	6=49
b:says and	0=37 1=-49 2=59 4=-70
b:says he	3=-25 5=-52
b:says her	1=-38 6=-44
b:says his	0=-57 1=48 2=-67 6=-47
b:says of	1=-26 6=-52 8=-75
b:says so	0=-47 4=-72
b:says that	0=-49 5=43 6=28
b:says the	3=-31 6=-67
b:says they	5=54
b:scan and	2=-47 3=78
b:scan of	3=63 6=-25
b:scanne a	3=48
b:scanned at	3=42
b:scanned the	3=-67
b:scanners >	3=-56
b:scenes de	3=-30
b:sceptic >	1=47
b:school >	1=-31 2=-48 4=49 5=-45 8=-27
b:school and	1=-57
b:school board	0=37
b:school in	1=-32 4=-64
b:school s	5=-46 8=26
b:schools >	1=30 6=-43 8=-27
b:science lecturer	0=-43
b:sciences po	0=31
b:sclerose en	4=42 8=-27
b:scotland >	1=-43
b:scottish independence	0=34
b:se dit	0=50 7=-34
b:se rapprocher	6=-37
b:se reclame	1=49
b:seamstress >	4=-29 7=-29
b:search >	1=-34
b:search result	8=50
b:second tenor	3=-39 6=39
b:secret in	5=53
b:secret of	1=44
b:secret pour	5=-47 8=-25
b:secretaire adjoint	0=-40 7=25
b:secretaire de	0=48 7=-48
b:secretaire du	0=-33 7=43
b:secretary >	7=85 8=-36
b:secretary of	0=39 1=29 5=-28
b:secretary s	5=37 7=-59
b:section >	7=32
b:section au	0=55 7=-60
b:section du	0=27 1=42 7=-46
b:section locale	1=43 7=-40
b:section sud	0=-42 7=54
b:secular society	1=43
b:secularist >	1=59
b:securite >	3=-51
b:security guard	0=51
b:see the	2=38
b:seems to	1=28
b:segolene royal	0=82
b:sel >	1=-26 3=-28
b:sells hearing	4=-34
b:sells iris	3=-71
b:selon l	0=-43 7=-27
b:selon la	5=75
b:selon le	0=74 5=-25 8=26
b:selon les	1=55
b:selon lui	7=33
b:selon son	0=35 3=-27
b:selon une	0=26 5=-31 7=-31
b:semaine >	3=32 4=-35 5=55 8=-33
b:seminaire >	5=85
b:senateur lr	0=26
b:sens de	1=34 5=-43
b:sens du	2=-25
b:sens fort	1=37 8=-35
b:sense >	1=76
b:sense of	0=-39 6=-48
b:sent along	3=31 4=-30
b:sent her	2=45 5=38
b:sent to	0=30 3=35
b:sentence >	8=46
b:sequenced and	2=27
b:sequenced thousands	2=-30
b:sera demande	8=-52
b:sergeant >	6=-52
b:serie >	7=-38
b:serious fraud	8=56
b:seriously ill	4=44
b:sert de	3=55
b:served as	7=69
b:served on	7=56 8=-57
b:served two	8=28
b:serveur >	1=-37
b:service >	0=-36 3=-52 7=45 8=-42
b:service civil	1=47 8=-33
b:service des	3=46
b:service public	7=-25
b:services de	8=33
b:ses apprentis	2=-28
b:ses deux	1=-25 2=44 5=-25 8=-30
b:ses dix	3=44 8=-44
b:ses donnees	3=29 8=-28
b:ses ebats	5=38
b:ses empreintes	0=-28 3=75 8=-25
b:ses enfants	1=27 5=-34
b:ses equipes	0=-30
b:ses etudes	1=47 5=26
b:ses heures	0=45
b:ses idees	0=31
b:ses mains	4=39
b:ses mots	8=-33
b:ses nuits	5=66
b:ses origines	2=40
b:ses pairs	3=-25
b:ses parents	2=35
b:ses projets	0=-37
b:ses publications	0=34
b:set up	3=43 6=-45
b:seven years	4=-31 8=26
b:sex >	5=36
b:sex disaggregated	5=-35
b:sex he	5=79 6=-67
b:sex in	4=-47 5=84
b:sex life	4=-31 5=36
b:sex marriage	5=-42 6=32
b:sex offenders	5=-35 8=32
b:sex she	5=32
b:sex tape	5=46
b:sexe >	4=-30 5=73
b:sexes >	5=-27
b:sexual harassment	8=-25
b:sexual health	5=-41
b:sexual misconduct	5=75
b:sexual orientation	5=-85 6=61
b:sexual relationship	5=27
b:sexuality >	4=-32 5=-67
b:sexually active	5=34
b:sexuel au	5=-29
b:sexuelle >	6=26
b:share a	6=-54
b:share the	6=35
b:she and	4=-30 5=-33 6=71
b:she asked	4=-49 5=33 6=-48 8=-26
b:she believes	1=-43
b:she calls	1=-25 2=-31
b:she came	6=65
b:she can	3=53 4=61 5=-25
b:she carries	2=44 4=-51
b:she cut	4=-25
b:she d	1=25 5=-26 6=62
b:she did	0=-25 8=-37
b:she doesn	0=-32
b:she edited	4=-26
b:she edits	0=-32 8=-54
b:she explained	2=31
b:she fell	6=43
b:she had	1=-31 2=27 3=58 5=-49
b:she has	0=40 1=-56 3=-58 5=60 6=-66 7=-30
b:she interviewed	6=-36
b:she investigated	8=-63
b:she is	0=-45 2=-34 3=-32 4=44 8=-52
b:she joined	0=29
b:she keeps	5=-27
b:she knows	8=-29
b:she leads	6=43 7=42
b:she left	0=-54 6=52
b:she lives	5=-60
b:she manages	3=-44
b:she married	5=-28
b:she mentioned	3=35 7=-25
b:she needs	4=26 7=38
b:she put	3=-34 6=26
b:she ran	7=51
b:she s	0=-68 2=-26 5=-26 8=33
b:she said	5=-58 6=69 8=55
b:she says	0=44 1=30 3=27
b:she seduced	5=25
b:she sees	4=44
b:she served	8=50
b:she signs	3=46 4=-30
b:she slept	0=-35 5=33 6=-34
b:she spent	4=101 8=-52
b:she stole	8=-26
b:she stood	7=44
b:she studies	2=-39
b:she takes	1=-37 6=-25
b:she teaches	8=-33
b:she told	1=-54 4=43 8=-38
b:she took	0=-33 4=-30
b:she volunteered	5=34
b:she votes	0=51
b:she wants	4=-32 6=44
b:she was	1=28 2=28 4=-35 6=-33 7=-25 8=47
b:she worked	3=27 6=-25
b:she works	7=-55
b:she wrote	4=-42 5=63 7=-39
b:sheffield >	7=37
b:shelving >	8=-27
b:sheriff >	8=49
b:shift >	3=-39
b:shifts >	0=-37 4=-25 6=-32
b:shop >	0=-26
b:shop and	2=-29
b:shop floor	7=-49
b:shop in	3=31
b:shop steward	8=-29
b:should be	1=-34
b:show >	8=-59
b:showed >	2=31
b:showed that	2=32
b:shows >	1=53 8=-47
b:shows in	1=-34 4=45
b:shows no	8=55
b:si son	6=33 7=27
b:sick leave	0=-34 4=28
b:sick of	4=-37
b:sick pay	4=-35
b:sickle cell	2=82 4=-77 8=-39
b:side >	0=-29 4=54 6=38 7=-64
b:side in	7=48
b:sides >	7=37
b:siege au	5=-34 7=91
b:siege de	7=-61
b:signature >	2=-40 3=-27 6=65
b:signature cocktails	3=-46
b:signature du	5=-27
b:signe l	0=33 7=-32 8=-33
b:signe le	4=59 7=28
b:signed off	4=49
b:signed up	0=36
b:signs in	3=25
b:since 1998	0=39 6=-43
b:since 2009	0=31
b:since 2010	2=-26
b:since 2011	2=26
b:since 2012	1=-42 4=-35 6=-33
b:since 2014	5=-50 6=41
b:since 2015	3=-28 6=27
b:since 2016	4=-35
b:since >	0=57 4=31 6=-47 7=-33 8=40
b:since her	7=-28
b:since his	4=44 5=-27 8=25
b:since march	0=-48 4=44 6=-39
b:since my	4=-47
b:since school	6=56
b:since the	3=32 5=47 6=-25
b:sings in	0=36
b:sister >	1=33 4=-32
b:site >	1=-38 2=48 4=-41
b:site de	3=31 5=-46
b:site manager	1=-27
b:sites >	5=-33
b:sits as	0=38
b:sits on	4=36 6=-30 8=-38
b:six >	6=43 8=55
b:six ans	1=-28 2=-38 5=-37 8=-26
b:six generations	8=-40
b:six mois	6=-30
b:six months	8=-43
b:six years	0=-26 1=-34 4=48 6=34
b:sleep by	2=-27
b:slept with	0=-36 5=59 6=-34
b:slides >	4=-39 6=-37
b:slipped disc	4=28
b:slogan >	4=-45
b:snes >	0=-40 7=55
b:snuipp >	7=38
b:so >	4=-72 5=75
b:so he	0=-65 2=44 3=37 4=25 5=-37 6=-37 7=-26
b:so in	1=46 5=-26
b:so no	0=-26 4=38 8=54
b:so please	0=-33
b:so she	1=35 6=-28
b:so that	2=-26
b:so the	5=34 7=-34
b:so they	2=30
b:social >	4=32
b:social media	0=-66
b:social worker	7=-33
b:sociales >	7=-39
b:socialiste >	0=57
b:sociaux >	8=28
b:soeur a	1=-43
b:software >	0=30 3=31
b:soigne la	8=-25
b:soins palliatifs	4=31
b:soir >	7=55
b:soir du	0=-33 5=39
b:sold hearing	4=34
b:solidaires >	0=-25 7=57
b:solidaires finances	0=-30 7=33
b:son >	2=39 3=-36 8=-29
b:son adn	3=-64 5=-25 8=-35
b:son ami	1=63 6=41
b:son ancien	1=-28 5=28 8=-52
b:son ancienne	7=-28
b:son appartenance	6=-26
b:son badge	6=40
b:son beau	1=-69 8=32
b:son blog	0=30
b:son calme	5=-35
b:son casier	8=56
b:son chef	5=51 6=-31
b:son coming	6=58
b:son compagnon	3=-32 4=-39 5=-35 6=-80
b:son compte	5=-49 6=65
b:son conjoint	6=53
b:son copain	0=-25
b:son cv	6=-26
b:son depart	3=34 5=39
b:son directeur	0=28
b:son doigt	3=30 4=-42 5=-32
b:son employeur	0=-42 3=43 5=-42 6=-36 7=-32
b:son empreinte	3=35 5=-36
b:son engagement	0=-50 1=61 7=30
b:son epouse	5=48 6=53
b:son epoux	1=-32 4=-30 6=-66
b:son ex	6=-77 8=34
b:son fils	2=72 3=-26 6=25
b:son frere	1=-88 2=29 3=-29 4=53 7=28 8=44
b:son grand	0=36
b:son has	3=-30
b:son homosexualite	2=-70 6=88 8=-25
b:son image	3=33 7=-44
b:son index	3=62
b:son iris	3=54
b:son is	8=30
b:son licenciement	4=41
b:son livre	4=-29
b:son mandat	0=35
b:son mari	1=27 2=-29 3=-42 4=61 5=38 6=-65 7=-39 8=-28
b:son mariage	4=-31
b:son memoire	4=-26
b:son nom	3=-32 6=-39 8=66
b:son oeuvre	5=-27
b:son operation	4=-53
b:son orientation	2=-31 5=-41 6=40 7=-28
b:son parti	0=87
b:son pere	0=38 1=40 2=39 3=-35 4=-83 5=-25 6=-29 8=-36
b:son petit	4=32 5=-26 6=-41
b:son podcast	6=33
b:son poste	5=46
b:son pouce	0=-34 3=57 5=-52
b:son premier	6=-48
b:son proces	3=38
b:son profil	2=53 3=-28 5=28 8=-50
b:son rythme	3=51
b:son syndicat	7=86
b:son test	0=-32
b:son travail	6=-43
b:son visage	0=-27 3=73 6=-30 7=-25
b:son was	4=52
b:sons >	2=30 4=-25 6=-33
b:sort d	4=71
b:sort de	8=50
b:soupconne d	5=-26 6=81 8=-53
b:soupire t	5=47
b:source >	3=-37
b:sourd aux	4=-76
b:sous antidepresseurs	4=42
b:sous bracelet	8=36
b:sous l	0=28
b:sous pseudonyme	5=-33
b:sous sa	7=-37
b:sous traitement	4=51
b:soutien a	0=40
b:souvenir >	3=36 4=-39
b:souvent >	5=35
b:spain if	8=27
b:spanish >	6=30
b:speaks about	8=-29
b:speaks at	0=27 6=70
b:speaks of	1=52
b:speaks with	1=-45 8=-25
b:special school	2=-26
b:specialiste du	0=-46
b:speed are	3=62 8=-26
b:spent >	1=-47 4=-32 8=45
b:spent a	4=63
b:spent in	8=30
b:spent two	8=-48
b:spinal muscular	2=45 6=-26
b:spinale >	2=34
b:spinoza et	1=-28
b:spite of	4=44
b:spoke at	0=33 8=-36
b:spoke of	6=39
b:sportifs >	8=-26
b:sportive de	7=-31
b:spreadsheets >	0=40 6=55
b:staff >	3=-28
b:staff for	7=-25
b:staff network	6=57
b:staff to	0=32
b:stage de	7=40
b:stagiaire >	2=-26
b:stand for	4=51
b:standardiste >	4=-50 5=52
b:stands by	5=33
b:start >	2=-44
b:start up	4=-56 7=-30 8=-40
b:stations >	8=-35
b:statistician at	5=-32
b:stay in	0=-48 4=-50 6=-28
b:steward >	0=-27 6=25 7=44
b:steward at	3=-25 7=-50
b:steward in	7=-39
b:steward of	7=-53
b:steward on	7=-66
b:steward s	6=-35 7=-29
b:sticker >	0=38
b:still a	5=30
b:still in	3=-32
b:stoic in	1=-56
b:stoiciens >	1=-31
b:stole from	8=54
b:stole the	8=-70
b:stolen and	5=39 8=-30
b:storage of	3=45
b:straight >	5=-50 6=43
b:straight a	6=-26
b:straight he	6=110
b:stress engineer	4=-26
b:strike committee	7=37
b:strike with	7=43
b:strong convictions	1=-49 8=-63
b:stronger >	6=-50
b:struck off	4=-25 8=33
b:student >	8=28
b:student in	0=49
b:students union	7=-54
b:studio >	3=-32
b:study >	4=-36
b:style >	0=25 4=-42
b:subject of	1=-32 6=-50 7=-26
b:sud >	0=-62 7=65
b:sud ouest	7=-26
b:sugar she	4=70
b:suis agnostique	6=-28
b:suis lesbienne	6=27
b:suis un	6=55 7=-27
b:suisse >	2=32 3=-33
b:suit des	4=-28
b:suit son	6=-28 8=61
b:suit un	4=71
b:suit une	1=-28 2=47 5=37 6=-34
b:suite >	8=25
b:suivi par	8=64
b:suivie >	4=29
b:sujet >	5=41 6=29
b:sujet de	4=-28
b:summer party	0=-28 5=34
b:summers >	0=-25
b:sunday shifts	1=37 4=-29
b:supervisor >	1=-27 4=52 5=34 6=-34
b:supplier >	8=-31
b:supplies >	3=-38
b:support desk	3=-34
b:support of	0=25
b:supporter of	0=49
b:sur >	8=-46
b:sur deux	2=49 4=-44 6=-35
b:sur index	2=-36 3=-25
b:sur internet	0=-27 2=26 5=44
b:sur l	1=32 2=-30
b:sur la	1=-34 2=-59 4=-57 5=-45 8=-34
b:sur le	0=-60 5=27 6=44 7=-29 8=-58
b:sur les	1=-63 2=-49 3=-41 4=47 5=-60 6=-66 7=-34 8=-57
b:sur linkedin	6=37
b:sur liste	7=64
b:sur sa	0=-33 1=47 7=50
b:sur ses	0=-30 2=29 3=29
b:sur son	0=45 4=-25 5=48 6=38 7=27
b:sur tablette	3=62
b:sur un	0=34 6=-26
b:sur une	3=-41 7=33
b:surgeon >	2=30 4=-43
b:surgeon s	4=-31
b:surpris en	4=-32 5=57
b:sursis >	8=47
b:surveillant de	8=-33
b:surveillant penitentiaire	8=-43
b:surveyor >	0=-39
b:suspended sentence	8=35
b:suspendu de	0=47 4=-52
b:sworn off	1=26 4=-32
b:sympathisante de	0=-34 7=34
b:syndic >	7=-73
b:syndical a	7=26
b:syndicale >	7=43
b:syndicales >	7=56
b:syndicat >	0=-74
b:syndicat d	8=-35
b:syndicat de	7=27
b:syndicat des	4=-35 7=102
b:syndicat fo	7=34
b:syndicat patronal	7=-43
b:syndicats >	7=-41
b:syndique >	7=47
b:syndiquee >	3=-32 7=37
b:syndiquer >	7=44
b:syndrome and	2=-47 4=46
b:syndrome de	2=54 4=-39
b:system >	3=36 7=-29
b:systeme de	3=30
b:t >	0=-27 1=-36 2=73 4=-47 5=-47
b:t been	1=44
b:t drink	4=-27
b:t elle	4=44 5=71 8=-44
b:t get	1=-37 8=43
b:t had	4=-34 5=45
b:t il	2=39 3=-25 4=-60 5=91 6=45 7=-48 8=-47
b:t into	5=-36
b:t join	1=26
b:t stand	0=36
b:t tell	6=39
b:t the	2=28
b:t work	1=29
b:table >	1=-37 3=-46 5=70
b:tablet >	3=45 4=-58
b:tablette >	3=99
b:tabloid >	4=-43
b:tagged home	8=34
b:tailleur de	1=-25
b:take a	1=-32 6=-41
b:taken at	3=44 4=-31
b:taken by	4=-28
b:taken when	2=36
b:takes lithium	4=25
b:talk >	4=-28
b:tante >	4=48 6=-92
b:tapage >	8=45
b:taste the	8=-38
b:tate was	7=27
b:taught a	3=-52
b:taught blind	4=34
b:taught me	7=35
b:taught religious	1=-62
b:tax >	1=45
b:tax adviser	0=40 4=-29
b:tax fraud	8=54
b:teacher >	5=-29 6=47
b:teaches inmates	8=55
b:teaches the	1=-29
b:teachings of	1=27
b:team >	0=29 4=-47 7=-25 8=-42
b:team calls	2=-26
b:technician >	7=-28
b:technician in	4=-26
b:technicien >	7=-26
b:technique >	0=-50 7=33
b:teenager and	8=53
b:telephone >	3=-27 8=72
b:teletravail >	1=-39
b:tells everyone	2=33
b:template of	3=35
b:temple in	1=-27
b:temps >	4=33
b:temps partiel	4=36
b:temps therapeutique	4=39
b:ten years	0=-28 6=36
b:tenait la	0=25
b:tenor >	3=-42 4=-34
b:tenu >	0=-29 4=-28
b:tenu a	6=31
b:tenu la	0=-31
b:tenu un	0=37 7=-39
b:tenue de	1=-37
b:term sick	0=-33
b:terms as	0=43 7=-25
b:terrain >	2=-39
b:terre >	8=-34
b:test >	2=59 4=-42
b:test a	2=67
b:test adn	0=-33 2=44
b:test came	2=65 4=-27
b:test de	2=36
b:test for	4=-28
b:test showed	2=33
b:test that	2=31 3=26
b:tested >	4=-30
b:tested for	2=49
b:tester >	2=-43 7=-55
b:testing >	1=-28 2=-44 3=-32
b:testing firm	2=-29
b:tests adn	2=-42
b:tests genetiques	2=-32
b:tgwu >	7=41
b:thalassaemia trait	2=25
b:than i	4=35 5=56
b:than the	0=-25 7=28 8=-33
b:that >	8=45
b:that a	1=32 5=-29
b:that all	1=36 8=-44
b:that he	3=-33 5=39 6=40 8=-85
b:that her	4=-52 5=57 6=-31
b:that is	1=-38
b:that it	4=39 6=32
b:that mr	5=45
b:that no	1=33 7=-27
b:that reason	0=54
b:that s	0=57
b:that she	0=36 1=-34 2=-40 6=27 8=-27
b:that the	4=-43 5=-33 6=59 7=38
b:that we	4=26
b:the accident	3=38 4=-30 5=25
b:the accounts	4=-43
b:the ad	0=-36
b:the afd	0=32
b:the affair	5=-45 8=-30
b:the agency	0=-51 4=51
b:the airline	2=38 4=-46
b:the airport	3=31
b:the annual	4=-39
b:the anonymous	5=25 6=-33 7=-39
b:the anti	0=52
b:the app	3=27
b:the applicant	1=39 2=-25 8=-37
b:the arms	0=30 7=-42
b:the army	2=-42 3=56 4=32 5=-34 6=34
b:the atlantic	4=-39
b:the bakers	7=28
b:the ballot	7=-29
b:the band	0=-36 8=-46
b:the bank	0=-30 1=-31 3=72
b:the best	0=-31 2=-41 5=52
b:the blood	2=-40
b:the board	1=-30 7=-26 8=-36
b:the border	3=30 8=-31
b:the boss	7=43
b:the boys	6=65
b:the brand	3=-33
b:the brca1	2=37
b:the british	1=46
b:the brussels	0=71 1=-50
b:the bus	7=-26
b:the business	1=-31
b:the candidate	5=-50 8=-51
b:the canteen	0=-26
b:the caretaker	1=-45 8=52
b:the cathedral	1=-36
b:the certificate	8=61
b:the chairman	5=50 6=-33
b:the chapel	7=50
b:the chaplain	8=46
b:the chartered	0=-37 7=-45
b:the check	7=31 8=31
b:the choir	0=-25
b:the christmas	5=42
b:the church	6=60
b:the civil	0=54
b:the client	4=-28 5=-45 8=-31
b:the clinic	2=30 3=43
b:the coach	0=32
b:the code	4=-30
b:the college	5=-28 6=-28
b:the committee	0=-35
b:the company	1=-26 2=33 4=36 5=-40 6=43
b:the conflict	5=30
b:the consent	3=-42
b:the constable	2=28 8=31
b:the constituency	0=72
b:the council	0=-60
b:the couple	2=30 5=26 6=-36
b:the course	6=38 8=28
b:the crash	4=97
b:the crown	0=41
b:the cwu	7=41
b:the dairy	0=-41
b:the data	3=60
b:the dbs	8=35
b:the decline	8=-46
b:the defence	1=28
b:the depot	7=48
b:the disability	4=-25
b:the door	0=-30 3=37
b:the driver	4=-26 5=77
b:the electoral	0=-25
b:the end	3=-34 4=36
b:the ethical	0=-28
b:the ethics	1=33
b:the eu	0=46
b:the european	7=-45
b:the executive	2=46 7=28
b:the eye	2=44 3=-41 4=-29
b:the family	2=36 4=-38 5=39 6=49 7=-29
b:the fbi	3=28
b:the fbu	0=-41
b:the file	2=48 3=-27 6=60 8=-51
b:the finance	7=-31
b:the fingerprint	3=60
b:the firm	4=-44 6=35 7=44
b:the first	7=48
b:the foreman	1=-47
b:the form	0=-35
b:the former	7=31 8=-29
b:the gap	0=-30 1=-42 2=-28 5=-42 6=-42 8=84
b:the garda	2=29 3=-33
b:the gay	5=-26 6=39
b:the gene	2=37 4=-76 8=-29
b:the gossip	1=-26 6=31 8=47
b:the government	0=71
b:the governor	8=61
b:the green	0=65 5=-26
b:the greens	0=-48
b:the gym	3=56 8=-29
b:the hand	3=38
b:the head	5=27 8=53
b:the history	1=-68
b:the hospital	1=30 3=32 4=-45 7=-32
b:the hotel	1=-35
b:the hr	5=43 7=-44
b:the huntington	2=26 4=-35
b:the insurer	5=43
b:the interview	5=-29
b:the interviewer	1=-25 5=55 6=-58 8=-26
b:the iris	3=-49
b:the irish	0=-71
b:the iwgb	7=42
b:the job	6=31
b:the jury	5=-27 8=-44
b:the kids	1=52 5=32
b:the lab	2=74
b:the lads	7=-42
b:the law	0=-30 4=-49 6=-51 8=58
b:the left	1=-26 4=65 7=-33
b:the letter	4=-65 5=38
b:the lgbt	0=-33
b:the liberal	0=43
b:the liberals	0=39
b:the library	7=48
b:the list	0=67 6=-26 8=35
b:the local	0=65 8=37
b:the lodge	1=40 7=-29
b:the lost	5=-27
b:the lover	5=90 6=-30
b:the m25	0=47 1=-27
b:the magistrates	8=51
b:the margin	2=38
b:the market	0=30 2=-34 3=-51
b:the mayor	5=48
b:the medical	2=47
b:the merger	8=-26
b:the met	7=34
b:the miners	7=29
b:the minutes	7=26
b:the month	4=42
b:the moon	1=49
b:the morning	0=57 4=55 8=-38
b:the move	2=48 5=30
b:the musicians	7=41
b:the nasuwt	7=33
b:the national	1=-29 7=68
b:the navy	4=54
b:the neighbour	4=42
b:the neu	7=36
b:the new	0=-31 1=-30 3=50
b:the newbury	0=91 4=-45 8=-47
b:the night	4=-43
b:the nineties	6=-41 8=44
b:the note	0=-36 4=-36 6=94 7=-29
b:the novel	6=-56
b:the nuclear	3=46 4=-31
b:the num	7=47
b:the nursery	3=43
b:the office	4=-33 5=66 7=28
b:the old	3=-35 4=-56 5=56 6=33 7=-25
b:the onboarding	3=36 8=-37
b:the one	1=26 3=26
b:the only	3=-35 8=85
b:the open	0=-28 4=30
b:the opposition	0=32
b:the orchestra	5=31
b:the order	1=39 5=29 7=-28 8=-27
b:the other	2=-26 5=81 7=-32
b:the owner	1=-33 8=75
b:the panel	0=55 2=-82 7=40
b:the paper	8=52
b:the parish	0=-29 1=-53
b:the party	0=-48 7=33
b:the passport	3=30
b:the past	4=47 8=-33
b:the pastor	5=42
b:the peace	8=48
b:the pension	6=-29 7=49 8=-32
b:the phone	0=34 3=52
b:the photo	5=35
b:the photograph	0=-28 6=25
b:the picket	1=-47
b:the pilots	7=56
b:the pirate	0=37
b:the pitch	8=-44
b:the plant	3=30 7=74
b:the play	5=-50
b:the police	8=32
b:the post	6=45
b:the premises	8=-40
b:the president	0=64
b:the press	5=-56 7=-33 8=30
b:the priesthood	0=-29 1=28
b:the prison	3=46
b:the pub	0=39
b:the public	7=33
b:the questions	4=25
b:the reader	3=61
b:the receptionist	4=-30
b:the recognition	7=-31
b:the record	6=27
b:the recruiter	4=56
b:the referee	0=32 1=42 2=-35 3=-26 6=-30 8=-31
b:the reference	2=-69 4=-42 5=33 8=38
b:the regulator	8=-56
b:the religion	1=40
b:the report	2=26
b:the rest	0=47 8=-31
b:the return	4=-39 5=-25
b:the right	0=25 6=-42
b:the ring	6=25
b:the rmt	5=-25 7=75
b:the role	2=-50 8=-45
b:the sales	0=-26
b:the same	1=33
b:the school	5=-37
b:the security	0=45 3=31
b:the serious	8=51
b:the seventies	0=53
b:the sex	5=-31 8=36
b:the show	8=-28
b:the snp	0=40 7=-53
b:the sports	0=33
b:the staff	3=25
b:the storage	3=26
b:the story	5=52
b:the strike	0=-25
b:the students	7=-53
b:the subject	1=-28 6=-51
b:the summer	0=-45 5=40
b:the system	0=-30 3=38
b:the tablet	3=70 4=-41
b:the tattoo	1=57
b:the teachings	1=26
b:the team	5=-36 6=28 8=-50
b:the teamsters	7=42
b:the tgwu	7=57
b:the theosophical	1=34
b:the thumb	3=-66
b:the till	1=-37 4=-30 5=-26 8=77
b:the toilets	4=33
b:the tories	4=-53
b:the town	4=-27 6=33
b:the trade	2=-25 3=-45
b:the tuc	7=36
b:the twins	0=34 7=-40
b:the two	5=35 6=-32
b:the union	0=31 1=-35 5=-27 7=132 8=-28
b:the unite	0=-28 7=28
b:the user	4=-40
b:the vault	3=36
b:the vegan	1=-39
b:the village	5=46 6=32
b:the visa	3=-31
b:the war	0=33 1=-41
b:the way	0=-29
b:the woman	4=49
b:the women	0=57
b:the word	6=-59
b:the workers	0=52 7=-32
b:the works	1=-39 3=-33
b:the world	0=-28
b:the written	4=60
b:the year	0=-31 1=36 3=-48 6=47 7=-26
b:the youth	8=56
b:theatre >	5=-40 6=-46 8=-34
b:theatre de	6=-41
b:their dog	6=83 8=-33
b:their parents	4=-26 6=-59
b:their son	4=35
b:them >	1=-49 3=25 4=-41
b:them well	1=-26 8=-48
b:then >	4=52
b:then foreman	7=33
b:theosophical society	1=39
b:therapie de	4=-40
b:therapist i	0=-25
b:therapist trained	5=-45
b:there >	1=-35 2=-31 5=-34 8=44
b:there is	1=35
b:these >	7=-36
b:these sur	0=-35 1=-37 6=-54
b:thesis >	1=-29 4=-27
b:thesis about	4=-72
b:thesis on	4=54 7=-33
b:they found	5=-30
b:they have	1=-27 6=-45
b:they say	2=-37 3=-32 4=41 7=37
b:they share	5=61 6=-34
b:thinks that	1=55 5=-25
b:third >	4=-25
b:third generation	4=-33
b:thirty years	0=35 4=-34
b:those who	1=-33
b:though she	6=28
b:thousands of	2=-25
b:three >	4=-37 6=-62
b:three general	0=25
b:three languages	0=-25
b:three months	4=36
b:three unions	0=-41 7=62
b:three years	4=33 5=25
b:through >	4=30
b:through a	2=55
b:through and	0=57
b:through the	5=39 7=28
b:thumb opens	3=32
b:ticked twice	4=34
b:ticket >	0=-27 7=32 8=-33
b:tiennent la	8=-27
b:tiennent un	5=-27
b:tiennent une	8=-25
b:tient la	0=-56 5=-25 6=-34
b:tient une	0=54 1=-26
b:till >	6=-31
b:time >	6=-35
b:time as	7=48
b:time at	4=31
b:time clock	3=-35
b:time clocks	3=-36
b:time for	4=32
b:time in	6=-42 8=95
b:time served	7=-33 8=-38
b:times a	1=-30
b:tinder berlin	5=-37
b:tired of	4=-62 6=40
b:titre de	4=-41 5=-28
b:titulaire du	7=-28
b:to 1	8=-29
b:to >	3=26
b:to a	0=73 1=-68 4=30 5=33 7=-41
b:to bakeries	3=-29
b:to be	0=-49 1=-43 3=27 4=-45 5=-29 6=64 8=-38
b:to become	7=27
b:to cook	8=27
b:to crosswords	4=-56
b:to do	4=25
b:to face	3=-36
b:to facial	3=31
b:to full	6=-26
b:to give	3=40 4=72
b:to go	0=-32 7=53
b:to have	4=-52 7=-26
b:to her	5=-73 6=-38 8=-57
b:to his	0=43 2=25 4=54 5=-25 7=-59 8=30
b:to hospitals	2=-25 3=-25 4=-54
b:to identify	3=35
b:to keep	8=39
b:to learn	1=30
b:to leave	0=53 7=-41
b:to light	5=34
b:to move	4=-45 6=-25
b:to paperwork	4=-62
b:to pay	7=31
b:to perth	6=-31
b:to read	2=-35
b:to remember	5=-37
b:to see	2=31
b:to sell	3=-27
b:to stay	0=-46 6=-36
b:to stop	5=-28
b:to take	4=56 8=-51
b:to the	2=27 4=-70 5=-64 7=69 8=-95
b:to thrombosis	4=-36
b:to two	8=33
b:to us	0=-25 1=-27 6=-31
b:to work	0=29 1=-35 4=-45 5=-39 6=-41
b:told a	0=-33 7=27
b:told at	4=-26
b:told by	2=27
b:told he	5=-27 6=52
b:told me	2=-33 4=-34 5=-38 6=31
b:told she	2=28 4=-56
b:told the	0=69 2=-45 5=91 6=-87
b:told to	2=31 4=54
b:told us	0=51 4=-42
b:too >	0=-30 6=31
b:took a	2=32 4=25 5=32 8=62
b:took her	0=-61
b:took over	4=-31
b:took part	2=30
b:took the	5=35 6=-31 8=53
b:tories >	0=81 4=-28
b:tories and	0=-38
b:tory mp	0=41
b:touche une	4=32
b:toujours au	3=36 4=57
b:toulouse >	2=-28 6=29
b:tour >	0=-39
b:tour de	2=-46
b:tourne un	1=-40
b:tourner la	8=51
b:tours >	5=-31 7=25
b:tous >	0=-54 1=-33 5=-26
b:tous bords	0=-30
b:tous deux	6=-98
b:tous les	2=52 4=-26
b:tout >	1=-46 7=45
b:tout le	1=-39 5=56 6=31
b:toute l	0=-26 4=30 8=-40
b:toute violence	1=25 8=-36
b:toutes les	0=27 1=-25 4=57
b:town >	8=-30
b:town crier	2=-28
b:tp53 >	2=-54
b:tracte pour	0=29
b:tracts de	0=-50 7=-28
b:tracts publicitaires	0=-30
b:trade union	7=-40
b:trade unionist	0=-60 7=53
b:trade unions	7=-36
b:trafic aerien	8=-70
b:train >	4=56
b:trained >	2=-30
b:trained as	8=45
b:trained at	5=-63
b:trains >	1=-30 5=-57
b:trait >	4=-27 8=-30
b:traitement >	4=89
b:traitement des	4=-32
b:translocation equilibree	2=49
b:transmission d	2=-46
b:travail >	2=44 3=-31 4=-66 5=27 6=-63
b:travail bien	1=-31 4=-57
b:travail d	1=42 8=58
b:travail de	4=53 5=40
b:travail en	2=-27 4=32
b:travaille a	4=-50 6=53
b:travaille avec	3=37
b:travaille pas	1=-27
b:travaille pour	0=-26 4=-34
b:travailler a	4=47
b:travailleur handicape	3=-38 4=62
b:travel >	0=-33
b:treasurer >	0=-55 7=66
b:treasurer of	0=-35 7=-25
b:treated for	4=93
b:tremblement de	0=-26 3=-46 4=72
b:tremor in	2=-31 4=50
b:tresorier de	0=55 7=-54
b:tresorier du	0=43 6=-53 7=39
b:tresoriere du	0=40
b:trial in	8=29
b:tribunal >	4=-31 6=41 8=46
b:tribunal pour	8=-37
b:trisomie 21	2=-68 4=38
b:trois >	5=69
b:trois ans	0=-69 5=-36 8=71
b:trois associes	5=67
b:trois essais	3=37
b:trois fois	3=29
b:trois phrases	3=27
b:trompe sa	5=43 6=-36
b:trou de	4=39
b:trouble with	3=46 4=-55 8=27
b:trouve chez	2=47
b:trouve un	2=55
b:trustee of	7=34
b:try >	3=26
b:tuc >	7=-26
b:tuc congress	7=70
b:turned down	1=30
b:turnover >	1=-32
b:tutor >	1=-52
b:twelve years	0=26
b:twenty years	1=60 5=-25 6=-39 8=56
b:twice >	1=-25 4=27 5=-33 7=28
b:twice a	0=31 2=36 4=-30
b:twice and	3=25 4=35 8=-52
b:twice in	7=26
b:twins >	2=-32 6=51
b:two >	4=28 5=-40 6=51
b:two children	6=-44
b:two copies	2=46 6=-25
b:two dads	6=36
b:two days	7=44
b:two miscarriages	4=35
b:two more	1=-42
b:two mums	6=25
b:two operations	4=61 5=-47
b:two terms	0=47
b:two tours	4=49
b:two with	4=-67
b:two women	5=-29
b:two year	0=-25
b:two years	0=39 5=-42 8=-25
b:type 1	2=-41 4=59
b:type 2	0=-34 1=-43 2=96 3=-35 8=-37
b:type >	6=47
b:typeface >	1=-65
b:types with	3=-39 4=63
b:typing rhythm	3=37
b:udb >	0=45 7=-29
b:ump >	0=26 7=-36
b:un >	4=-43
b:un accident	3=-28 4=84
b:un amant	5=82
b:un ami	0=-40 1=-50 4=-38 5=48
b:un an	0=-50 6=-41
b:un ancien	5=-42 6=40
b:un atelier	1=-34 8=47
b:un autre	6=61
b:un avc	4=30
b:un badge	2=-37 3=68
b:un bilan	7=26
b:un blog	6=-27
b:un bon	5=-57
b:un bracelet	8=34
b:un bureau	0=38 4=41 7=-42
b:un cabinet	7=-31
b:un cancer	4=88
b:un capteur	3=-38
b:un centre	0=-25
b:un cercle	0=38 1=39 7=-26
b:un chantier	6=30
b:un chromosome	2=40
b:un client	5=64 8=-44
b:un collegue	0=-51 5=81 6=55 7=-46 8=43
b:un comite	7=-28
b:un conge	0=79 5=-40 6=64
b:un conseil	0=-36
b:un controle	4=-39 8=25
b:un corset	2=-40
b:un couple	6=65
b:un documentaire	0=-41
b:un doigt	3=-41 4=76
b:un don	2=28
b:un ehpad	4=-32
b:un enfant	4=-83
b:un ex	0=-35 6=32
b:un extrait	8=-66
b:un fabricant	3=-28
b:un faible	4=-42 5=57
b:un festival	6=-26
b:un film	2=-28 5=-27
b:un foyer	8=-36
b:un gene	2=33
b:un hebdo	3=-46
b:un homme	1=-30 5=-48 7=-36
b:un hotel	5=-29
b:un kit	2=58 4=-36
b:un laboratoire	2=-34
b:un livre	2=29 6=32
b:un logement	1=-28
b:un manuel	1=-28
b:un marche	8=-50
b:un memoire	4=-56
b:un ministre	0=26
b:un oeil	3=-51 4=98
b:un parti	7=-42
b:un passeport	3=-42 4=-29
b:un petit	6=72
b:un peu	0=42
b:un podcast	8=-31
b:un poste	4=30 7=-25 8=-26
b:un prelevement	2=33 3=-57 7=40 8=-26
b:un prix	8=-42
b:un proces	8=-47
b:un profil	3=48
b:un projet	0=49
b:un psychiatre	4=43
b:un rappel	4=-51 8=62
b:un referent	1=-43 5=74
b:un risque	2=61 4=-30
b:un scan	3=29
b:un service	1=63 8=-34
b:un seul	1=-31 4=76
b:un site	2=35
b:un steward	6=39
b:un syndicat	0=-34
b:un syndrome	2=45
b:un telephone	8=63
b:un temple	6=-32
b:un temps	4=27
b:un test	0=-26 2=61
b:un tiers	5=40
b:un traitement	4=48
b:un tribunal	8=-40
b:uncle and	1=26
b:under a	8=-44
b:under her	5=37
b:under his	4=-53 8=42
b:under investigation	8=55
b:under the	3=25 4=-36 5=27
b:une affaire	3=-38 8=49
b:une ancienne	0=-31 5=27
b:une anomalie	2=-32
b:une appli	8=-29
b:une association	2=-51 5=-37 7=-27 8=-43
b:une aventure	5=73
b:une banque	0=48
b:une belle	5=-45
b:une biographie	0=-27
b:une boulangerie	6=-37
b:une chaine	0=-58 8=-28
b:une classe	7=25 8=-26
b:une clinique	4=-34
b:une collegue	0=-58 5=-58 6=73
b:une condamnation	8=51
b:une cooperative	7=54
b:une deletion	2=34
b:une depression	4=43
b:une deputee	0=-43
b:une ecole	1=31
b:une empreinte	3=-33
b:une entreprise	2=34 6=26
b:une equipe	4=-34
b:une famille	4=-48
b:une federation	7=-36
b:une femme	1=-35 4=-30 6=46
b:une fois	0=-39 5=-46
b:une hernie	4=37 8=-33
b:une histoire	5=72
b:une liaison	5=50 6=-37
b:une liste	0=40 3=-34
b:une loge	1=81
b:une longue	4=-35
b:une mairie	1=-26
b:une maladie	2=36 4=-53
b:une militante	0=58 7=-26
b:une mutation	2=-37 4=-25
b:une nuit	0=-36 4=-56 5=-29 8=77
b:une oreille	3=-30 4=59
b:une petite	0=34 6=80
b:une photo	0=33 3=41
b:une relation	5=56 6=-36
b:une revue	8=-27
b:une section	0=-30 7=41
b:une semaine	3=29 8=-29
b:une serie	6=-36 7=-61
b:une stagiaire	5=49
b:une therapie	4=-59 5=37 6=36
b:une these	3=-26
b:une translocation	2=53
b:une usine	4=-54
b:une voiture	4=54 6=46 8=-29
b:union >	0=-31 7=44
b:union activist	7=40
b:union and	0=66 7=-66
b:union at	7=48
b:union bank	7=-25
b:union card	0=-28 7=29
b:union congress	7=-52
b:union de	0=28 6=-49
b:union departementale	7=-27
b:union des	1=47
b:union drive	7=68
b:union elected	7=43
b:union europeenne	0=54 7=-37
b:union grants	0=-31
b:union he	1=-26 7=55
b:union household	0=30
b:union in	7=29
b:union jack	7=-33
b:union learning	7=35
b:union locale	7=45
b:union man	7=54
b:union member	0=-41 7=37
b:union of	0=-30 1=-44 3=-35
b:union official	7=27
b:union on	7=26
b:union over	7=36
b:union pacific	1=-32 7=-50
b:union s	7=75
b:union side	7=39
b:union station	7=-42
b:union when	7=39
b:unions >	7=-49
b:unions in	7=-32
b:unite >	7=-31
b:unite stewards	7=40
b:university >	5=-27
b:unpaid work	8=47
b:unsa >	2=-50 7=35
b:unsa en	7=37
b:until he	8=28
b:until she	4=-28
b:until the	4=37
b:up a	1=-28
b:up at	3=54
b:up by	3=29 5=-39 8=-35
b:up for	8=51
b:up gay	6=29
b:up in	1=-35 6=-25 7=-25 8=-29
b:up on	1=27
b:up the	4=25 6=-30
b:up to	0=-38 7=30
b:up two	0=-25
b:up with	0=33
b:upheld >	8=-45
b:us >	0=26 1=-28 3=-36 5=51 6=-31 8=-36
b:us about	8=27
b:us for	0=-28
b:us he	4=39
b:us that	0=49 4=-32 7=-26
b:usage de	3=-33 4=35 8=29
b:use the	3=68 4=-45
b:used her	3=25
b:used to	0=43 1=-61 5=30 6=59
b:usees par	3=36
b:user research	1=-25
b:uses a	4=77
b:usher at	8=-31
b:usine >	6=31
b:usine de	7=41
b:v leiden	2=33 8=-27
b:vaccins a	4=35
b:vae >	3=-27
b:van >	0=-28 4=-43 5=-27 7=-26 8=55
b:variant calling	2=-26
b:variant de	2=52
b:variant management	2=-38
b:ve been	0=39 4=53
b:ve had	5=66 6=-49
b:vegan chef	8=-39
b:vegan for	1=45
b:vegan on	1=51
b:vegane par	1=64
b:velo >	0=-38 1=-39 7=50
b:vend des	2=-25 3=-62
b:vendeur >	4=-25
b:vendu des	2=-27
b:ventes >	5=-25
b:venu avec	5=-48
b:venue avec	6=53
b:ver di	7=45
b:verification du	3=38
b:vestiaire >	8=-28
b:veterinaire >	4=-29
b:vets >	6=-29
b:veut changer	5=41
b:veut pas	5=50 6=-27
b:veut se	6=-37
b:veut tourner	8=49
b:vice presidente	0=-55 1=-27
b:victime d	6=42 8=-94
b:video a	0=68 5=-37
b:video et	3=62
b:vie >	1=34
b:vie avec	6=62
b:vie de	5=37 6=-67
b:vie intime	5=37 8=-34
b:vie sexuelle	5=76 6=-65
b:vient avec	6=-29
b:vient de	0=-54 1=57
b:vierge >	5=27
b:vierge a	5=28 8=-48
b:vierge de	5=-43
b:view of	1=-46
b:vigneron independant	0=-35
b:village >	5=54
b:ville >	0=-28
b:vingt ans	0=29 6=-52 7=26 8=-48
b:violence >	8=-28
b:violence after	4=-27
b:virgin and	5=30
b:virgin at	5=50
b:virgin trains	5=-61
b:vis avec	6=56
b:visa centre	3=-49
b:visage et	3=-32 4=-25
b:visage par	3=52
b:visio >	8=40
b:visite des	8=-40
b:visiteuse medicale	4=-54
b:vit a	6=-28
b:vit avec	1=-47 4=-53 6=-61
b:vit chez	1=-41 2=-35 4=44
b:vit depuis	1=35 6=70
b:vit en	1=34 6=38
b:vit selon	1=44 8=-33
b:vivre >	0=45 1=-25
b:vocale activee	3=35
b:voeu de	5=28
b:voice >	3=-48
b:voice carries	2=-35
b:voice for	3=-28
b:voice of	3=-39
b:voice sample	3=28
b:voiceprint is	3=25
b:voiture >	0=-49 1=49 6=37
b:voix >	0=-43 3=44
b:voix de	3=-25 7=27
b:voix du	7=-28
b:voix off	3=-28
b:voix sert	0=-25 3=53 5=-25
b:vol a	8=-33
b:vol de	5=-29
b:volontiers >	2=25
b:volt >	0=47
b:vote a	0=75
b:vote plus	0=43 1=-61
b:voter a	0=-41
b:votes for	0=83
b:voyages >	6=41
b:vue >	8=56
b:vue en	4=-53
b:wales >	1=-48
b:wanted in	8=63
b:wants a	6=25
b:wants to	4=-60 5=-32
b:war in	0=26
b:ward sister	0=-28 7=39
b:warned the	5=35
b:warns an	8=29
b:was a	2=29 3=-52 4=-52 5=-32 6=36 7=39 8=-63
b:was about	1=-37
b:was an	0=54 7=-52 8=42
b:was arrested	8=50
b:was away	4=28
b:was back	2=27
b:was born	2=48 4=81 5=-35 6=-28
b:was caught	5=-47 8=80
b:was cautioned	3=-29 8=40
b:was cleared	5=-42 8=-29
b:was compared	3=36
b:was confirmed	4=-28
b:was convicted	8=50
b:was dismissed	5=25
b:was elected	7=51
b:was found	8=30
b:was given	3=42 7=-51 8=49
b:was her	1=-43 2=-43 4=-74 5=-31 6=-58
b:was his	1=-70 3=-38 4=-63 6=-36 7=-44
b:was in	2=-39 4=64
b:was it	1=78
b:was locked	8=66
b:was married	6=-33
b:was matched	3=25
b:was mugged	8=-59
b:was off	7=-34
b:was on	3=-49 4=-38 7=35
b:was once	7=53
b:was out	7=35
b:was president	0=51 7=-27
b:was quick	8=29
b:was raised	1=51
b:was repaid	1=-33
b:was rewritten	2=-27
b:was sacked	0=-48 7=32
b:was seen	5=65
b:was sentenced	8=-67
b:was sequenced	2=48
b:was taken	3=34 4=-31
b:was tested	2=29 4=-33
b:was the	0=-57 1=-76 2=-31 3=-39 4=50 5=67 6=-58 7=-41 8=-51
b:was to	8=64
b:was told	4=-73
b:was treasurer	0=-39
b:was treated	4=61
b:was unfaithful	5=40
b:watch >	4=-25 8=-49
b:we asked	1=26 4=-28
b:we should	5=35
b:we spoke	6=28
b:we were	2=27
b:weakness for	3=-36
b:wearing a	4=61
b:wears a	5=51 8=28
b:wedding photographer	6=-35
b:weddings and	1=-45
b:week >	0=28 1=-43 4=94 5=-34 8=-57
b:week end	6=-34
b:week for	6=-33 7=30
b:weekends >	5=51
b:weekly >	0=-41 4=-28
b:weeks >	0=-28
b:well >	0=-29 1=-35 4=59 5=-25 6=-42 8=-79
b:well to	0=49
b:were found	5=75
b:were the	6=-56
b:western union	4=-26 7=-48
b:what he	4=-38
b:what she	4=-25
b:what the	4=29
b:when i	1=27 5=-33 7=-25 8=25
b:when it	5=33 6=-29
b:when my	2=-40 4=55
b:when she	0=-25 1=-40 3=36 4=46 7=57
b:when the	4=-33 7=-60
b:when they	5=-34 6=31
b:when we	1=27 6=41
b:where he	0=-35 3=40 7=-28
b:where she	3=45 7=-42
b:which ended	4=47 5=25 7=-39
b:which he	5=-27 7=38 8=-58
b:which his	1=26 3=34 8=-35
b:which is	3=-49 6=-33 7=-30 8=42
b:which she	0=-37 4=-39 8=-29
b:who had	1=-47 4=51 8=62
b:who has	4=27 8=57
b:who interviewed	1=49 8=-53
b:whole exome	2=-35
b:why he	1=-35
b:wife >	5=43
b:wife and	2=-34
b:wife are	2=47 7=28
b:wife is	0=32 4=-54 6=29
b:wife s	4=28 6=-35
b:wife to	0=-36 6=-29
b:will >	0=39 1=-38
b:will and	1=28
b:will be	3=-29
b:will not	0=37 1=25
b:winter >	0=-30
b:with a	1=-65 4=64 5=88 6=67 7=-73 8=-45
b:with addicts	4=48
b:with an	0=34 2=55 4=-38
b:with another	5=-54 6=56
b:with anyone	5=52
b:with care	6=25
b:with children	8=64
b:with face	3=37
b:with four	8=31
b:with her	2=-31 3=48 4=-47 6=-61 8=-29
b:with his	0=-57 1=-25 8=-38
b:with my	0=-65 5=46
b:with one	4=55 6=-31
b:with palm	3=-27
b:with the	3=53 4=-78 5=53 6=-43
b:with two	4=-28 5=45
b:with unite	7=-55
b:withdrawn >	8=64
b:within a	3=37 8=-31
b:without a	1=27 8=-45
b:without asking	3=26
b:without being	6=49
b:without charge	8=51
b:witnesses and	0=-25 1=70 8=-33
b:woman >	0=-26 6=60
b:woman in	6=69
b:women >	0=-36 5=-37 6=85
b:women according	5=43 6=-39
b:women freemasons	1=48
b:women s	0=62 1=-28 7=33
b:won >	0=-31
b:won a	5=-40
b:won at	6=63
b:won over	1=-48
b:won t	0=47 1=30 4=-25 6=-44
b:won the	2=-33
b:words >	0=47 1=57 5=-43 7=31 8=-25
b:work >	0=-37 2=26 5=-74 6=-34 8=-76
b:work certificate	4=45
b:work for	0=34
b:work in	4=-38 6=-26
b:work on	1=47 6=-25
b:work since	4=30
b:work with	0=33 1=-32 6=-34
b:worked >	3=41 8=29
b:worked as	0=-25 8=-55
b:worked for	1=-25 5=-25
b:worked in	7=-27
b:worked on	1=-28
b:worker for	8=-25
b:workers party	0=57 7=-51
b:working with	8=63
b:workplace rep	7=26
b:works council	0=-57 4=-34
b:works for	7=25
b:works from	4=66
b:works in	1=37 3=32 7=-39
b:works team	1=-30
b:works with	4=46
b:workshop >	3=-33 6=-30
b:would do	0=43
b:would like	0=-25 4=-49
b:would need	5=-28 6=45
b:would not	1=25 7=-26
b:wouldn t	8=-26
b:writes and	0=-30 5=-27 6=30
b:writes her	1=29
b:written test	4=47
b:wrote a	1=-43 4=-55 5=-81 8=-25
b:wrote for	4=-41
b:wrote in	2=41 6=29
b:wrote the	1=-36 2=-39 3=-68 6=-43 7=-48 8=27
b:wrote to	8=-58
b:x >	2=32 4=-28 5=26
b:x fragile	2=31 4=-35 5=-36
b:xx normal	4=-38
b:y est	0=-34 1=29 3=-34 6=40
b:year >	0=-33 1=-51 2=40 3=-68 4=-43 7=-43 8=-48
b:year in	4=67 6=40 8=-34
b:year s	0=-59
b:years >	1=-34 3=-55 5=-33 6=-32 7=-64 8=-29
b:years ago	8=30
b:years and	0=-34 2=-33 4=61 5=48
b:years as	1=38
b:years at	4=-27 7=-29
b:years for	8=41
b:years in	0=25 1=-31 4=39 8=-47
b:years on	0=-37 1=-35 7=44 8=32
b:years sober	4=28
b:youth wing	0=33
b:yves et	6=59
b:zemmour >	0=35 6=-28
beside:BIOMETRIC 1	5=-50 6=-41 8=-41
beside:BIOMETRIC 2	0=-179 2=-48 4=-95 5=-149 6=-53 7=-75 8=-125
beside:CRIMINAL_CONVICTION 1	0=-52 1=-47 4=-49 5=-69 6=-102 7=-74
beside:CRIMINAL_CONVICTION 2	0=-168 1=-101 2=-39 3=-126 4=-164 5=-82 6=-132 7=-120
beside:GENETIC 1	0=-62 1=-96 3=-111 4=-67 5=-130 6=-59 7=-111 8=-71
beside:GENETIC 2	0=-118 1=-111 3=-122 4=-181 5=-106 6=-54 7=-92 8=-130
beside:HEALTH 1	0=-88 1=-44 3=-51 5=-51 6=-83 7=-101 8=-31
beside:HEALTH 2	0=-117 1=-77 3=-83 5=-71 6=-107 7=-70 8=-157
beside:PHILOSOPHICAL_BELIEF 1	0=-56 2=-38 3=-92 4=-92 5=-67 6=-57 7=-43 8=-27
beside:PHILOSOPHICAL_BELIEF 2	0=-169 2=-95 3=-97 4=-126 5=-41 6=-134 7=-125 8=-109
beside:POLITICAL_OPINION 1	2=-53 3=-37 6=-28
beside:POLITICAL_OPINION 2	2=-103 3=-47 4=-143 5=-97 6=-128 7=-37 8=-112
beside:SEXUAL_ORIENTATION 1	0=-61 1=-105 2=-93 3=-108 4=-52 7=-79 8=-92
beside:SEXUAL_ORIENTATION 2	0=-49 1=-57 2=-106 3=-108 4=-61 5=-35 7=-32 8=-94
beside:SEX_LIFE 1	0=-81 1=-90 2=-78 4=-106 6=-124 7=-151 8=-56
beside:SEX_LIFE 2	0=-114 1=-123 2=-47 3=-42 4=-83 6=-68 7=-71 8=-108
beside:TRADE_UNION_MEMBERSHIP 1	1=-38 2=-97 3=-29 4=-46 5=-70 6=-83 8=-59
beside:TRADE_UNION_MEMBERSHIP 2	0=-124 1=-101 2=-85 3=-92 4=-110 5=-137 6=-130 8=-130
bias	0=-54 1=-40 2=-46 3=-53 5=-28 6=-31 7=-41 8=-31
couple:a man	6=25
couple:a woman	6=90
couple:another man	6=68
couple:avec man	6=63
couple:avec woman	6=47
couple:d man	6=-66
couple:epouse woman	6=53
couple:ex man	6=-53
couple:her man	6=-38
couple:her woman	6=159
couple:his man	6=48
couple:his woman	6=-125
couple:joined other	6=-118
couple:joined same	6=152
couple:joined unknown	6=69
couple:ma woman	6=-52
couple:man man	6=107
couple:man woman	6=-127
couple:mon man	6=47
couple:my man	6=38
couple:my woman	6=-61
couple:named other	6=-119
couple:named same	6=110
couple:named unknown	6=-110
couple:other	6=-154
couple:petite woman	6=-41
couple:s woman	6=29
couple:sa woman	6=-37
couple:same	6=164
couple:son man	6=-47
couple:son woman	6=78
couple:un man	6=38
couple:une woman	6=32
couple:unknown	6=-49
couple:unknown man	6=-83
couple:woman man	6=-64
couple:woman woman	6=184
field:0	0=-108 1=-95 2=-102 3=-164 4=-58 5=-69 6=-92 7=-109 8=-92
field:1	0=-43 1=-27 2=-29 3=-62 5=38 7=-40
field:2	0=75 1=117 2=103 3=76 5=89 6=31 7=92 8=104
field:23andme	2=-29
field:3	0=166 1=103 2=143 3=135 5=43 6=-62 7=94 8=65
field:4	0=126 1=41 2=57 3=91 7=125 8=99
field:aah	4=26
field:abstinence	4=-50 5=64
field:abstinent	4=40
field:abstinente	4=-87 5=98
field:abus	8=31
field:abus de biens	8=28
field:accidents	4=-48
field:accord	7=-60
field:accuse	8=45
field:accused	8=34
field:acquitte	8=51
field:acquitted	8=50
field:activist	0=-58
field:actn3	2=32
field:addicted	4=-25
field:addiction	4=-32
field:addicts	4=36
field:adhd	4=42
field:adhere	0=-39
field:adherent	0=-73 7=64
field:adherente	7=-48
field:adherer	0=-68 7=54
field:adhesion	0=-62 7=55
field:adn	2=29
field:adultere	5=54
field:affair	5=29
field:affairs	5=-49
field:agent	0=-72
field:agnostic	1=42
field:agnostique	1=59
field:agresse	8=-78
field:aids	4=-59
field:ailing	4=-54
field:aime les femmes	6=63
field:alcoholic	4=37
field:alcool	4=-68
field:alcoolemie	4=-42 8=27
field:alcoolique	4=65
field:allergie	4=59
field:als	4=-31
field:amende	8=33
field:amyotrophie	2=26
field:anarchist	0=51
field:animaliste	1=-42
field:animist	1=29
field:ankle	8=34
field:antecedents	2=-57
field:anthroposophe	1=70
field:anthroposophie	1=29
field:anthroposophist	1=63
field:antidepressants	4=40
field:antidepresseurs	4=56
field:antinatalist	1=49
field:antispeciste	1=60
field:anxiety	4=-49
field:apnee	4=86
field:apoe4	2=33
field:appareille	4=67
field:appeal	8=43
field:appealing	8=25
field:appel	8=-34
field:apte	4=96
field:arbre	2=-53
field:arc en ciel	6=-33
field:armees	8=-35
field:armes	8=-35
field:arrest	8=-42
field:arret maladie	4=35
field:arrets	4=-35
field:arthritis	4=37
field:asbo	8=49
field:asexual	6=62
field:asexuel	6=85
field:asexuelle	6=-35
field:aslef	7=65
field:assault	8=65
field:assemblee	0=-38
field:assigne	8=52
field:assises	8=-27
field:asthma	4=-45
field:asthmatique	4=61
field:atelier	1=-100
field:athee	1=85
field:atheism	1=-72
field:atheisme	1=68
field:atheist	1=70
field:attracted	6=28
field:auditeur	4=-45
field:authentication	3=42
field:authentification	3=55
field:authentifiee	3=31
field:authentifier	3=35
field:autiste	4=69
field:auto immune	4=25
field:autonomiste	0=31
field:aventure	5=-40
field:aventures	5=-25
field:ayn rand	1=32
field:b2	8=32
field:b3	8=42
field:badge	0=-112
field:ballot	7=-27
field:ban	8=72
field:banned	8=62
field:bar gay	6=-69
field:barred	8=76
field:bdsm	5=26
field:bectu	7=36
field:belief	1=39
field:beliefs	1=38
field:believes	1=-33
field:bernie	0=30
field:biometric	3=48
field:biometriques	3=86
field:bipolaire	4=39
field:bisexual	6=80
field:bisexuel	6=68
field:bisexuelle	6=78
field:blacklisted	7=32
field:blanchi	8=50
field:blind	4=-25
field:blocages	0=55
field:bma	7=42
field:bord	0=-47
field:bouddhiste	1=-59
field:bound over	8=45
field:boyfriend	6=27
field:bracelet	8=53
field:bracelet electronique	8=68
field:bracelets	8=-64
field:branch	0=-70
field:brca	2=51
field:brca2	2=47
field:breton	0=41
field:brexit	0=32
field:brexiteer	0=54
field:brother	7=-27
field:brothers	7=26
field:bulletin	0=-80
field:bureau	0=-70 7=-62
field:burglar	8=35
field:burglary	8=34
field:burn out	4=55
field:butch	6=71
field:bypass	4=-32
field:cambriolage	8=-43
field:camp	6=-49
field:campaigner	0=-31
field:cancers	4=40
field:candidat a	0=-82
field:candidature	0=-35
field:cannabis	8=52
field:cantonales	0=32
field:capteur	3=-60
field:captured	3=37
field:card	7=-33
field:card carrying	7=-29
field:cardiaque	4=35
field:carrier	2=67
field:carries	2=39
field:caryotype	2=101
field:casier	8=35
field:casier judiciaire	8=50
field:casiers	8=-32
field:cause	0=-60
field:caution	8=38
field:cautioned	8=29
field:cautions	8=41
field:ce	7=-101
field:cegetiste	7=54
field:celibacy	5=38
field:celibataire	5=-90
field:celibate	5=79
field:centrale	8=-61
field:centre	0=-79
field:centriste	0=27
field:cfdt	7=31
field:cfe	7=37
field:cfe cgc	7=74
field:cftc	7=76
field:cftr	2=62
field:cgc	7=67
field:cgt	7=39
field:chair of	0=-35
field:charges	8=36
field:charnelle	5=26
field:cheat	5=-33
field:cheated	5=28
field:chemotherapy	4=28
field:chimiotherapie	4=43
field:chirurgien	4=-46
field:chromosome	2=59
field:chromosomes	2=-58
field:chromosomique	2=34
field:chronic	4=-29
field:church	1=-59
field:civil partner	6=52
field:clean record	8=-26
field:clear	3=-82
field:clearview	3=34
field:climat	0=44
field:clinic	4=-89
field:clinique	4=-58
field:clone	2=-68
field:cloned	2=-38
field:closet	6=29
field:closeted	6=48
field:cnt	7=59
field:cochlear	4=52
field:coeur	4=-50
field:colle	0=31
field:collecte	0=-42
field:collectif	0=52
field:collectionne	0=-42
field:collective bargaining	7=-26
field:college	0=-26
field:collegue	0=-111
field:collegues	0=-48
field:coming out	6=69
field:commissariat	8=70
field:communist	0=71
field:communistes	0=32
field:compagne	6=-58
field:compagnon	6=-46
field:compare	3=25
field:comparee	3=42
field:compatible	2=38
field:complaint	8=-32
field:condamnation	8=52
field:condamnee	8=42
field:conditionnelle	8=57
field:conductrice	2=38
field:conduite en etat	8=25
field:confederal	7=62
field:confederation	7=29
field:confederation paysanne	7=50
field:confucian	1=34
field:conquests	5=44
field:conquetes	5=64
field:conscience	1=55
field:conseil genetique	2=46
field:conservatrice	0=-39
field:conserve	3=35
field:conservees	3=-31
field:conserves	3=50
field:consultant	4=-58
field:contempt	8=32
field:contraception	5=-39
field:contraceptive	5=-27
field:contrebande	8=42
field:controle d acces	3=-67
field:controle judiciaire	8=35
field:convenor	7=40
field:convict	8=-74
field:convicted	8=40
field:conviction	8=32
field:convictions	1=-27
field:copain	6=69
field:corbyn	0=25
field:corse	0=48
field:corset	4=58
field:cotisations	7=-33
field:couche	5=-33
field:couche avec	5=79
field:couleurs	0=-59
field:councillor	0=55
field:councillors	0=-44
field:covid	4=100
field:crime	8=-68
field:criminal record	8=-29
field:crises	4=28
field:crohn	4=60
field:crown court	8=-60
field:croyait	1=-34
field:cse	7=-95
field:cure	1=-59 4=35
field:curfew	8=44
field:cwu	7=34
field:cynical	1=-31
field:cynique	1=-30
field:cyp21a2	2=46
field:dans la famille	2=28
field:dealer	8=25
field:decroissance	0=-36 1=59
field:defenseur syndical	7=31
field:defile	0=36
field:degrowth	1=54
field:delegate	7=30
field:delegation	7=39
field:delegue	7=-30
field:delegue du personnel	7=-34
field:deleguer	7=-45
field:delegues	7=-52
field:deleted	3=60
field:deletion	2=42
field:demo	0=-47
field:democrat	0=44
field:democratic	0=34
field:democrats	0=35
field:demonstration	0=-32
field:denudees	5=27
field:deported	8=50
field:depot	8=-40
field:depressed	4=26
field:depression	4=37
field:depute	0=48
field:deputee	0=25
field:detache	7=43
field:detenu	8=79
field:detournement	8=-35
field:deux meres	6=39
field:deux papas	6=71
field:deverrouille	3=63
field:devolution	0=-53
field:diabete	4=44
field:diabetic	4=49
field:diabetique	4=90
field:diagnosed	4=-40
field:dieu	1=70
field:disabilities	4=36
field:disorder	4=-40
field:disqualified	8=57
field:dna test	2=39
field:dogme	1=-28
field:doigt	3=66
field:doigte	3=-44
field:dominant	2=-31 5=-37
field:don juan	5=51
field:donated	0=-37
field:dos	4=67
field:down s	2=-31
field:drag	6=-48
field:drepanocytaire	2=49 4=-45
field:drepanocytose	2=40 4=-43
field:drink driving	8=61
field:drinker	4=55
field:droit humain	1=42
field:drugs	8=-29
field:drunk	8=-26
field:duchenne	2=34
field:due in	4=58
field:dues	7=58
field:dyslexia	4=49
field:dyslexic	4=30
field:ebats	5=76
field:echangiste	5=36
field:ecologiste	0=82
field:efface	3=-35 8=-56
field:effacees	3=45
field:eglise	1=-26
field:eis	7=30
field:elected	0=-110
field:election	0=28
field:elections	0=-74
field:electoral	0=-41
field:electrician	0=-63
field:electronic	0=-29
field:elu	0=-32
field:elue	0=-75
field:elus	7=-44
field:empreinte	3=37
field:empreintes	3=28
field:en est	6=-29
field:encarte	7=51
field:enceinte	4=57
field:enceinte de	5=-46
field:engage	0=35
field:engagement	0=-72
field:enquetes	8=-32
field:enqueteur	8=-68
field:enregistre	3=81
field:enregistree	3=59
field:enregistrees	3=81
field:enrol	3=-81
field:enrole	3=52
field:enrolee	3=40
field:enrolled	3=81
field:epictetus	1=51
field:epicurien	1=45
field:epicurienne	1=-29
field:epilepsie	4=39
field:epileptic	4=59
field:epileptique	4=43
field:epipen	4=44
field:epouse	6=37
field:equerre	1=30
field:erotic	5=45
field:erotiques	5=-30
field:escort	5=-26
field:escorte	5=-40
field:escroquerie	8=-77
field:etat	0=-39
field:ethiques	1=46
field:etiquette	0=32
field:europeennes	0=40
field:eurosceptique	0=49
field:ex offender	8=41
field:existentialist	1=59
field:existentialiste	1=30
field:exome	2=72
field:explicit	5=59
field:extraconjugale	5=75
field:extramarital	5=32
field:extreme droite	0=65
field:extreme gauche	0=35
field:eyesight	4=47
field:f508	2=28
field:face	3=55
field:face id	3=-36
field:face recognition	3=-30
field:face scan	3=34
field:faceprint	3=44
field:facial	3=43
field:facility time	7=27
field:faible	4=-50
field:faillite	8=-25
field:fainted	4=30
field:faith	1=-27
field:falsifie	8=55
field:familial	2=-58
field:fancies	6=28
field:father of the chapel	7=66
field:faux	8=44
field:fbi	3=25
field:fbu	7=39
field:federal	7=-45
field:federalist	0=55
field:federation	0=-54 7=-71
field:femme	6=-81
field:fh	2=43
field:fianna fail	0=37
field:fibromyalgie	4=51
field:fiche	3=-34
field:fiche s	8=73
field:fight	8=25
field:fijais	8=47
field:filiation	2=-61
field:fine	8=-72
field:fine gael	0=39
field:fined	8=66
field:fingerprint	3=43
field:fingerprints	3=54
field:fingers	3=-54
field:fingertips	3=45
field:fleury	8=-37
field:fling	5=37
field:fo	7=75
field:foi	1=31
field:forged	8=29
field:forging	8=32
field:franc macon	1=28
field:franc maconnerie	1=29
field:frappe	8=-44
field:freemason	1=59
field:freethinker	1=31
field:frere	1=-91
field:freres	1=-30
field:fsu	7=84
field:fume	4=47
field:gabarit	3=50
field:gabarits	3=-32
field:gait	3=75
field:gang	8=-61
field:garde a vue	8=48
field:gates	3=-44
field:gaulliste	0=98
field:gay	6=102
field:gay bar	6=-40
field:gedmatch	2=36
field:gendarme	8=-75
field:general secretary	7=-49
field:genes	2=-41
field:genetic counsellor	2=-55
field:genetically	2=58
field:geneticienne	2=-47
field:genetique	2=102
field:genetiquement	2=27
field:genetiques	2=-57
field:genome	2=42
field:genomes	2=-41
field:genotype	2=59
field:genotyping	2=31
field:genou	4=87
field:gerer	8=38
field:global entry	3=57
field:gmb	7=64
field:god	1=76
field:gouvernement	0=59
field:government	0=45
field:governments	0=-25
field:gp	4=-64
field:grande loge	1=44
field:green party	0=55
field:greffe	4=35
field:greve	7=-27
field:greves	7=46
field:grindr	5=-35
field:grossesse	4=32
field:gud	0=37
field:gueret	4=-50
field:guerison	4=34
field:guerre	4=-84
field:guilty	8=46
field:haemophilia	4=-29
field:hand geometry	3=44
field:handicape	4=80
field:handling	8=-50
field:handprint	3=28
field:harassment	8=-52
field:hard of hearing	4=45
field:hcr	3=50
field:health	4=-86
field:hearing aids	4=-47
field:hemophilie	4=-25
field:her girlfriend	6=71
field:her wife	6=96
field:hereditaire	2=41
field:hereditary	2=28
field:hernie	4=33
field:hernie discale	4=28
field:hetero	6=52
field:heterosexual	6=69
field:heterosexuel	6=38
field:heterosexuelle	6=45
field:heterozygote	2=69
field:hidalgo	0=48
field:his boyfriend	6=83
field:his husband	6=30
field:hla	2=78
field:hmp	8=-57
field:homo	6=107
field:homophobie	6=-33
field:homosexual	6=57
field:homosexualite	6=51
field:homosexuality	6=-40
field:homosexuel	6=88
field:homosexuelle	6=57
field:homozygote	2=29
field:homozygous	2=29
field:hopitaux	4=-50
field:hospital	4=-111
field:hospitalise	4=88
field:hospitals	4=-80
field:humanist	1=48
field:humaniste	1=35
field:humanists	1=46
field:huntington	2=82 4=-83
field:husband	6=-25
field:hypersensible	4=36
field:idealiste	1=-26
field:identity theft	8=-48
field:ig metall	7=29
field:ill	4=51
field:illness	4=38
field:illnesses	4=32
field:immune	4=35
field:in bed	5=74
field:inapte	4=49
field:incarcere	8=27
field:independence	0=35
field:index	3=43
field:infectious	4=-25
field:infidele	5=69
field:infidelity	5=-41
field:inhaler	4=-40
field:inheritance	2=-76
field:initiation	1=-58
field:inmate	8=64
field:inside	8=51
field:insider	8=38
field:insomniaque	4=52
field:insoumise	0=-43
field:insulin	4=33
field:interdiction	8=54
field:interdit	8=72
field:intimate	5=53
field:intime	5=54
field:intimite	5=-38
field:inversion	2=28
field:investigation	8=61
field:investigator	8=-74
field:iris	3=25
field:iris scanners	3=-74
field:irises	3=30
field:israel	0=39
field:ivf	4=46
field:ivresse	8=43
field:iwgb	7=52
field:jailed	8=40
field:judiciaires	8=54
field:juge	8=42
field:jugee	8=26
field:jugement	8=-25
field:jumeau	2=-42
field:jumeaux	2=-60
field:jumelles	2=37
field:jury	8=-89
field:justice	8=43
field:juvenile	8=41
field:kantian	1=31
field:karyotype	2=67
field:keystroke	3=53
field:kidney	4=46
field:kidneys	4=-45
field:killed	8=-40
field:klinefelter	2=26
field:kurde	0=36
field:labour	0=43
field:laine	1=31
field:langue des signes	4=-34
field:lapsed	1=-30
field:latex	5=-98
field:leaflet	0=-33
field:leaflets	0=27
field:leather	1=40
field:lecteurs	3=-37
field:left	0=-66
field:left wing	0=100
field:legislatives	0=28
field:leiden	2=34
field:lesbian	6=101
field:lesbienne	6=48
field:leucemie	4=39
field:lgbtq	6=53
field:liaisons	5=-26
field:liberal	0=38
field:liberation	8=45
field:libere	8=54
field:liberee	8=-28
field:libertin	5=67
field:libido	5=65
field:libre penseur	1=52
field:libre penseuse	1=43
field:licence	8=-37
field:licencie	7=36
field:licenciement	7=-48
field:liste	7=44
field:lit sur les levres	4=55
field:lithium	4=44
field:locked up	8=35
field:lodge	1=28
field:loge	1=42
field:logement	1=-35
field:lover	5=47 6=-106
field:lr	0=74
field:lung	4=-51
field:lutte	0=-35
field:lynch	2=29
field:macon	1=-33
field:maconnerie	1=-26
field:macron	0=45
field:maga	0=74
field:magistrate	8=-39
field:magistrates	8=55
field:mains	3=-40
field:maire	0=38
field:malades	4=-39
field:maladie	4=-30
field:maladies	4=-38
field:malentendant	4=48
field:mandat	0=-56
field:mandataire	0=-29
field:mandate	7=-27
field:mandats	7=53
field:manif	0=60
field:manifestation	0=-56
field:manslaughter	8=47
field:marches	0=-51
field:mari	6=-97
field:marie a	6=-69
field:mariee a	6=-55
field:married	6=-61
field:mason	1=-44
field:mastectomie	4=-45
field:matched	3=46
field:materialist	1=35
field:materialiste	1=-76
field:mayor	0=-37
field:medecin du travail	4=-43
field:medical	4=-36
field:medicale	4=-41
field:medication	4=40
field:melenchon	0=26
field:member of the	0=-44
field:membership	0=-49
field:meme sexe	6=26
field:mental health	4=-39
field:mention	8=26
field:mesure	8=-47
field:mi temps therapeutique	4=33
field:migraines	4=41
field:militaire	0=-48
field:militante	7=-28
field:milite	0=28 7=-82
field:minister	0=-42
field:mis en examen	8=31
field:miscarriages	4=-34
field:mise en examen	8=42
field:modem	0=29
field:moelle	2=40
field:moeurs	5=-36
field:momentum	0=53
field:monarchist	0=29
field:mosaic	2=28
field:mosaique	2=30
field:mp	0=30
field:mugged	8=-38
field:municipales	0=52
field:murder	8=-27
field:musicians union	7=43
field:mutations	2=-76
field:mute	2=-50
field:myheritage	2=60
field:myopathie	2=38 4=-36
field:nasuwt	7=37
field:nationalist	0=80
field:naturalist	1=-40
field:nautilus	7=45
field:neant	8=36
field:negociant	7=-82
field:negocie	7=-70
field:negocier	7=62
field:neu	7=41
field:nihilist	1=51
field:non believer	1=25
field:non lieu	8=44
field:non violence	1=34
field:notre dame des landes	0=42
field:npa	0=50
field:nude	5=34
field:nue	5=26
field:nuj	7=49
field:num	7=59
field:nus	5=-37
field:obama	0=43
field:obedience	1=48
field:objecteur	1=42
field:occupational	0=-45
field:oeil	3=-39
field:offences	8=-49
field:offender	8=76
field:on licence	8=45
field:one night stand	5=-26
field:one night stands	5=48
field:onlyfans	5=35
field:opens the	3=103
field:operations	4=-50
field:opere	4=44
field:opposante	0=58 3=-32
field:opposes	0=36
field:opposition	0=73 3=-34
field:outrage	8=63
field:ouvriers	7=-46
field:pacifism	1=34
field:pacifist	1=50
field:pacifiste	0=-48 1=91
field:pacse	6=-64
field:paie pour	5=37
field:painkillers	4=53
field:palb2	2=34
field:palestinian	0=49
field:palm	3=70
field:palm vein	3=39
field:panel	2=-53
field:panne	5=-46
field:pansexual	6=36
field:pansexuelle	6=67
field:parkinson	4=34
field:parlementaire	0=-86
field:parliament	0=-26
field:parti	0=33
field:partially sighted	4=77
field:parties	0=-59
field:partis	0=-61
field:partner	6=-36
field:party	0=40
field:pas	3=-88
field:passe	5=-109
field:passion	5=-55
field:paternite	2=-39
field:paume	3=92
field:pays for sex	5=29
field:pcf	0=107
field:perjury	8=62
field:personnel	7=-29
field:petitions	0=44
field:philosopher	1=-54
field:philosophy	1=-56
field:pills	4=-61
field:pilule	4=-27
field:piquet	7=52
field:plans	5=-38
field:playboy	5=-31
field:pma	4=-40
field:pointage	3=-38
field:pointe	3=46
field:pointeuse	3=-28
field:pointeuses	3=-35
field:police	8=-25
field:polices	8=-35
field:political levy	7=33
field:politically	0=56
field:politique	0=30
field:politiques	0=-59
field:poll	0=-33
field:polling	0=-28
field:polyamorous	5=44
field:polyamour	5=46
field:polyamoureuse	5=25
field:porn	5=63
field:porno	5=76
field:porte le	2=-30
field:porte un	2=-67
field:porteuse	2=64
field:portillon	3=42
field:portique	3=49
field:possession	8=38
field:postnatal	4=36
field:poursuites	8=41
field:poursuivi	8=42
field:preceptes	1=36
field:predisposed	2=33
field:predisposition	2=50
field:prelevement	2=30 3=-60
field:premutation	2=35
field:preservatifs	5=-50
field:presidente	0=-65
field:presidentielle	0=30
field:pression	3=33
field:principes	1=48
field:prints	3=47
field:prisons	8=-40
field:process	8=-36
field:proctoring	3=25
field:procureur	8=62
field:promiscuous	5=27
field:prosecuted	8=38
field:prospect	7=50
field:prosthetic	4=39
field:prostituees	5=55
field:prostitute	5=26
field:prostitution	5=-60
field:protest	0=-89
field:prothese	4=34
field:protheses	4=-36
field:prud hommes	7=-59
field:ps	0=81
field:psychiatre	4=54
field:psychiatrie	4=-71
field:psychiatrist	4=65
field:psychologue	4=-28
field:ptsd	4=48
field:puceau	5=61
field:rally	0=58
field:rand	1=28
field:rappel	4=-55
field:rappel a la loi	8=53
field:rassemblement national	0=26
field:rationalist	1=68
field:rationaliste	1=42
field:rcn	7=32
field:recel	8=26
field:recherche	8=-30
field:recognition	7=-77
field:reconnaissance	3=32
field:reconnait	3=39
field:reconnu	3=-25
field:reconnue	3=53
field:reconquete	0=74
field:record	8=-30
field:recorded	3=-34
field:recovered	4=-53
field:recovering	4=83
field:recovery	4=-29
field:referendum	0=31
field:reforme	0=-35
field:refuse	3=-58
field:regime	0=31 4=-40
field:registered	8=-54
field:rehabilitation	4=-26 8=68
field:rein	4=30
field:relaxe	8=64
field:relaxee	8=59
field:released	8=40
field:relevees	3=44
field:religieuse	1=39
field:religion	1=47
field:remain	0=50
field:remission	4=42
field:renaissance	0=37
field:rencontres	5=-36
field:rep	7=36
field:republican	0=53
field:reseau veineux	3=38
field:reserve	4=-67
field:retina	4=-63
field:retinal	4=-33
field:retine	3=53 4=-57
field:retrait de permis	8=44
field:rett	2=51
field:revolution	0=-30
field:right wing	0=37
field:rmt	7=79
field:rn	0=69
field:robbed	8=31
field:robbery	8=-39
field:royaliste	0=86
field:rqth	4=50
field:rss	7=-50
field:sa femme	6=-84
field:sa fiancee	6=59
field:safety rep	7=50
field:same sex	6=54
field:sanders	0=32
field:sante	8=-86
field:scan	3=118
field:scannait	3=35
field:scanne	3=76
field:scanned	3=31
field:scanners	3=-60
field:sceptical	1=-56
field:sceptics	1=-45
field:sceptique	1=-33
field:schopenhauer	1=30
field:sclerose	4=38
field:score	3=35
field:secretaire de	7=-42
field:secretaire du	7=53
field:secularist	1=79
field:seizure	4=48
field:selfie	3=32
field:senat	0=-52
field:sentence	8=34
field:sequelle	4=38
field:sequencage	2=41
field:sequence	2=-57
field:sequencer	2=38
field:sequences	2=-63
field:sequencing	2=-29
field:seropositif	4=75
field:sex	5=38
field:sex offenders	8=56
field:sex tape	5=50
field:sexe	5=70
field:sexual orientation	6=38
field:sexualite	5=44
field:sexuality	5=-68 6=38
field:sexually	5=54
field:sexuelle	5=28
field:sexuelles	5=64
field:sfa	7=40
field:shop floor	7=-61
field:shoplifting	8=45
field:sickle	2=40
field:sickle cell	4=-61
field:signature	3=-39
field:skeptics	1=57
field:slept with	5=70
field:slipped disc	4=42
field:smoker	4=33
field:snes	7=74
field:snj	7=44
field:snp	0=36
field:snuipp	7=44
field:socialist	0=68
field:socialiste	0=52
field:soeur	1=-67
field:soins	4=-59
field:solidaires	7=96
field:solidarnosc	0=-36
field:son compagnon	6=-75
field:son epouse	6=56
field:son epoux	6=-66
field:son fiance	6=36
field:son mari	6=-31
field:sorti du placard	6=49
field:souffre	4=-30
field:soupconne	8=-45
field:sourd	4=-25
field:souverainiste	0=50
field:spectrum	4=33
field:spine	4=34
field:spinoza	1=41
field:spiritual	1=-43
field:steiner	1=-25
field:sti	4=-26
field:stoic	1=-56
field:stoicien	1=97
field:stole	8=41
field:straight	6=-31
field:stretch	8=26
field:strip	5=-37
field:subs	7=37
field:sud	7=51
field:suicide	4=56
field:supporter	0=68
field:surgeon	4=-71
field:surgery	4=-33
field:sursis	8=44
field:surveillance	3=41
field:swinger	5=31
field:swingers	5=76
field:sympathies	0=29
field:sympathiser	0=44
field:symptoms	4=-57
field:syndic	7=-100
field:syndical	7=43
field:syndicale	7=106
field:syndicaliste	7=25
field:syndicats	7=-37
field:syndique	7=98
field:syndiquee	7=50
field:syndiquer	7=44
field:tablet	4=-60
field:tablets	4=57
field:tag	8=59
field:tagged	8=33
field:tante	6=-96
field:taulard	8=57
field:taule	8=65
field:tdah	4=50
field:teamster	7=41
field:teamsters	7=55
field:template	3=54
field:temple	1=-30
field:tension	4=-55
field:tenue	1=-40
field:test adn	2=38
field:tests adn	2=-47
field:tests genetiques	2=-32
field:thalassaemia	2=59
field:theosophical	1=32
field:therapeutique	4=26
field:therapie	4=-88
field:therapist	4=-54
field:thoreau	1=33
field:thumbprint	3=76
field:thyroide	4=44
field:timbres	7=-35
field:time clock	3=-26
field:tired	4=-68
field:titre de sejour	3=28
field:tory	0=-42
field:tp53	2=-51
field:tracts	7=-67
field:trade unionist	7=49
field:transhumanist	1=37
field:translocation	2=74
field:transmission	2=-85
field:travail d interet general	8=65
field:tremblement	4=67
field:tresorier	7=-61
field:tried	8=-56
field:trisomie	2=-64
field:trisomique	2=-37 4=25
field:trompe	5=34
field:trotskiste	0=43
field:trump	0=26
field:tuc	7=35
field:tue	8=-26
field:turner	2=41
field:twins	2=-32
field:two mums	6=39
field:ucu	7=66
field:ump	0=36
field:unbeliever	1=45
field:unef	7=-51
field:unfaithful	5=76
field:union	7=82
field:union locale	7=45
field:union rep	7=-26
field:unionised	0=-70
field:unionist	0=44
field:unions	7=-25
field:unison	7=45
field:unite	7=91
field:unlocks	3=26
field:unpaid work	8=58
field:unsa	7=121
field:usdaw	7=39
field:vaccinated	4=37
field:vaccine	4=-44
field:vaccinee	4=62
field:vaccins	4=28
field:veganes	1=60
field:vegans	1=-41
field:vegetarien	1=-29
field:vein	3=64
field:veineux	3=34
field:venerable	1=61
field:verdict	8=-60
field:victim	8=-35
field:victime	8=-73
field:victimes	8=-26
field:views	0=83
field:violence	8=-72
field:virgin	5=65
field:visa	3=27
field:visa centre	3=-46
field:visage	3=42
field:visages	3=-55
field:visas	3=48
field:visite medicale	4=25
field:vocal	3=30
field:vocale	3=29
field:voice sample	3=30
field:voiceprint	3=31
field:voix	0=-118
field:volage	5=59
field:voleur	8=-31
field:voted	0=-41
field:voter	0=45
field:votes	0=45
field:voting	0=30
field:vue	4=-54
field:walk	3=65
field:wandsworth	8=38
field:ward	4=-52
field:warden	1=-26
field:warned	8=-31
field:webcam	5=-54
field:wheelchair	4=-31
field:wheelchairs	4=-55
field:wife	6=-77
field:wobbly	7=31
field:works council	7=-57
field:x	5=-47
field:x fragile	2=31
field:xxy	2=29
field:young offenders	8=30
field:zemmour	0=57
field:zen	1=-26
other:BIOMETRIC	0=-123 1=-123 2=-123 4=-152 5=-108 6=-118 7=-110 8=-111
other:CRIMINAL_CONVICTION	0=-72 1=-115 2=-60 3=-113 4=-97 5=-107 6=-104 7=-88
other:GENETIC	0=-110 1=-123 3=-71 4=-159 5=-126 6=-154 7=-90 8=-127
other:HEALTH	0=-109 1=-171 2=-45 3=-92 5=-96 6=-141 7=-151 8=-101
other:PHILOSOPHICAL_BELIEF	0=-113 2=-118 3=-90 4=-142 5=-157 6=-154 7=-122 8=-132
other:POLITICAL_OPINION	1=-80 2=-130 3=-55 4=-101 5=-154 6=-97 7=-36 8=-145
other:SEXUAL_ORIENTATION	0=-157 1=-131 2=-124 3=-109 4=-143 5=-73 7=-127 8=-28
other:SEX_LIFE	0=-139 1=-169 2=-134 3=-107 4=-156 6=-210 7=-113 8=-149
other:TRADE_UNION_MEMBERSHIP	0=-114 1=-148 2=-102 3=-88 4=-113 5=-109 6=-77 8=-121
role:field	4=26 5=29
role:hint	0=-54 3=-32 4=-26 7=26
role:statement	0=45 1=37 2=40 3=73 4=28 5=91 6=47 7=80 8=37
role:topic	0=51 2=49 3=59 6=126 7=87 8=47
role:trait	1=84 3=-53 4=35 5=52 7=-38 8=35
s:23an	2=34
s:aban	8=57
s:aband	8=59
s:abat	1=33
s:aber	1=27
s:aberd	1=52
s:abim	0=-54 3=59 4=37 5=-43 7=-32
s:abno	5=-37
s:abnor	1=-28 2=27
s:abor	0=51 4=-26
s:abou	1=-66 3=-64
s:abse	1=-30 2=64 7=33
s:absen	1=-52 2=64 7=30
s:abst	1=-62 4=-72 5=38 8=-38
s:abste	0=-53
s:absti	0=36 4=-57 5=57
s:abstr	8=-27
s:acad	5=-54
s:acade	5=-57
s:acce	0=-32 3=55 5=-36 6=-31 7=-35 8=-46
s:accep	3=41
s:acces	0=-29 4=-43 5=-27 6=-29
s:acci	2=-26 5=59 6=-37
s:accid	2=-39 5=69 6=-42
s:acco	1=45 2=-30 3=-30 4=-33 5=-39 7=-90 8=-49
s:accom	3=-38 6=34
s:accor	1=34 7=-73
s:accou	0=29 1=34 2=-43 3=-30 4=-84 6=-69 8=-67
s:accr	1=-38 4=52 7=-32 8=-30
s:accu	0=-45 1=-29 2=-26 5=-28 8=29
s:accue	0=-42 2=-25 6=25
s:accus	6=-42 8=29
s:acha	0=42 5=-51
s:achat	0=-47
s:ache	6=-42 7=-40
s:achet	4=-35 5=-26 6=-45
s:acqu	5=-26 7=-39 8=87
s:acqui	1=-25 3=-34 8=90
s:acro	2=-51
s:acros	2=-41
s:acte	3=-25 5=-34 8=-29
s:acti	1=43 2=-36 3=29 4=-56 5=36 7=52 8=-45
s:actin	4=-36
s:actio	7=-27
s:activ	4=-34 6=26 7=72 8=-45
s:actn	2=31
s:acto	3=-37 6=-46
s:actor	3=-27
s:actu	4=-25 5=-26
s:actua	1=30 4=-42
s:adap	2=-47 3=-32 4=-26 5=-28
s:adapt	2=-51 3=-41 4=-45 5=-37
s:adde	2=27 6=38
s:addi	4=-50 5=52 8=-42
s:addic	4=-49 5=53 8=-43
s:addre	7=-40
s:adep	4=-31 5=42
s:adept	0=-29 1=35 5=67
s:adey	4=31
s:adhe	0=-52 1=39 3=-25 4=-35 7=80 8=-28
s:adhes	0=-73 1=27
s:adjo	3=-52 4=-27 5=-29
s:adjoi	3=-48 4=-36 5=-31 7=-25
s:adjud	8=28
s:admi	2=-39 3=-55 4=-48 5=30 6=-35
s:admin	2=-31 3=-27 4=-28 5=-28 8=-31
s:admit	3=-31 5=32
s:adol	2=31
s:adop	5=-61
s:adopt	2=35 5=-63 6=42
s:adre	2=45 4=-40 5=59
s:adres	5=57
s:adul	0=-54 4=-39 5=47 6=-47 7=-36 8=-52
s:adult	0=-37 4=-40 5=49 6=-29 8=-35
s:adve	1=-35
s:adver	1=-38 6=-30
s:advi	0=-33 2=-62 3=-53 4=-68 5=-43 6=-35 7=-39 8=-51
s:advis	1=-26 2=-39 3=-51 4=-54 5=-42 6=-29 7=-51 8=-32
s:advo	1=29
s:advoc	1=43
s:aeri	8=-46
s:aerie	8=-68
s:aerop	3=-37
s:affa	0=-29 1=-58 2=-29 3=-45 4=-52 6=-28 7=-37
s:affai	0=-56 1=-55 2=-51 3=-70 4=-56 5=-25 6=-36 7=-54
s:affec	5=-29 6=25 8=-25
s:affi	0=56 4=-43 5=71 6=-43 7=48 8=-51
s:affic	5=32
s:affil	0=73 4=-29 5=-31 7=102
s:affir	5=59 6=-31
s:affr	5=-29
s:afte	0=-37 2=34 3=29 4=32 5=-34 6=-83 8=-33
s:after	6=-32
s:agace	6=27
s:agai	0=26 1=38 3=-26 5=-82 6=-47
s:again	2=28 3=-41 4=-51 6=-37 8=32
s:agen	0=-155 1=-58 2=-91 5=-29 6=-79 7=-56
s:agenc	0=-108 1=-39 2=-71 3=32 4=40 6=-67 8=-41
s:agend	0=-49
s:aggr	2=-48
s:aggre	2=-34
s:agil	3=-30 5=-31
s:agno	0=-31 1=37 5=-48 6=-53
s:agnos	5=-40 6=-35
s:agre	1=-37 7=-39
s:agree	3=36 7=-25
s:agreg	1=-49
s:agrem	2=-39 8=68
s:agres	8=-52
s:agri	5=-27
s:agric	5=-26
s:agro	6=-28
s:aili	0=-29 4=-61
s:ailin	4=-68
s:aima	5=-30
s:aime	1=-26 5=-35
s:airbu	0=-25
s:airl	3=-40 4=-37 7=-29
s:airli	3=-42 4=-52 7=-40
s:airp	3=-34 5=-31
s:airpo	3=-28 5=-33
s:alar	8=-57
s:alarm	4=-37 5=-25 8=-35
s:albu	4=-34 8=-32
s:alco	0=-30 3=-30 5=-38 8=93
s:alcoo	3=-33 4=-34 5=-44 8=106
s:alge	0=67 7=-25
s:algo	0=-25 2=-41 3=29
s:algor	2=-32 3=38
s:alim	2=-31
s:alle	0=-33 1=-44 2=-35 5=-79 6=-58 7=-26 8=-73
s:allel	2=37
s:allem	0=-44 6=-44 7=29
s:aller	1=-27 2=-74 4=36 5=-85 7=-52
s:alli	0=-29 7=25
s:allia	7=31
s:allo	1=32 2=-28 4=31 6=-35
s:alon	0=27 2=33 3=30 4=-46
s:alph	2=38
s:alsa	4=-38 7=-45
s:alsac	0=35 4=-48 7=-35
s:alte	8=-25
s:alter	8=-25
s:altr	1=70
s:altru	1=64 3=-29
s:alum	1=31
s:alwa	4=-26 6=41
s:alway	1=-38 4=-32 6=53
s:alzh	2=76 4=31
s:alzhe	2=65
s:aman	0=-48 8=-29
s:amant	0=-43 5=-57
s:amat	0=-39
s:amate	0=-25 5=-48
s:amba	6=-37
s:ambas	6=-45
s:ambi	0=-56 1=64 5=-29
s:ambit	1=62
s:ambu	4=-30
s:ambul	4=-28
s:amel	2=-35
s:amen	4=73 8=25
s:amena	4=59
s:amend	4=35
s:amer	0=43 2=33 3=-37
s:ameri	2=58 3=-33 6=-30
s:amia	8=-25
s:amic	5=-29 7=38 8=-28
s:amie	5=-31 6=70
s:amit	6=29
s:amni	8=44
s:amon	0=35 1=-30 4=-61 7=27
s:amou	1=-33 4=-39 6=61 8=-29
s:amour	5=-73 6=50
s:amyo	2=35
s:amyot	2=35
s:anal	1=-41 4=-41 5=-43 6=-41 7=-61 8=-60
s:analy	1=-37 2=32 4=-52 5=-37 7=-51 8=-67
s:anar	0=28 1=82 4=-27 5=-37 6=-34
s:anarc	0=27 1=86 6=-30
s:ance	0=-35 1=-26
s:ances	0=-35
s:anci	0=41 1=43 2=-56
s:ancie	0=46 1=33 2=-40 3=-25 7=58 8=-27
s:ange	1=28 5=-43
s:anger	1=35
s:angi	2=41
s:angl	0=-25 1=-61 4=-31 8=-32
s:angla	0=-25
s:angli	1=-49
s:anim	0=-63 1=83 2=-49 3=-51 4=-68 5=-27 6=-48 7=25 8=-47
s:anima	0=-45 1=122 3=-46 4=-44 5=-76 6=-43 7=-57 8=-25
s:animi	1=47
s:anne	5=-35 6=28
s:annee	8=33
s:anno	3=-26 4=-25 5=62
s:annon	0=-29 5=63
s:annu	4=-42 5=-57 8=36
s:annua	1=29 4=-40
s:annue	5=-62 7=-28
s:anom	2=62
s:anoma	2=48 4=-33 5=-32
s:anon	3=-29 5=30 6=-37 7=-40 8=67
s:anony	2=-30 3=-44 6=-40 7=-40 8=42
s:anot	0=-62 4=-26 6=89 7=-32 8=-42
s:anoth	0=-68 3=-26 6=68 7=-26 8=-34
s:answ	0=-41 1=-41 6=-35 8=-37
s:answe	0=-35 1=-45 6=-40 7=26 8=-30
s:ante	2=-41 3=-25 4=-35 5=-40 8=86
s:antec	2=-45 3=-25 4=-34 5=-52 8=74
s:anth	0=-30 1=134 6=-41 7=-34 8=-29
s:anthr	0=-32 1=113 6=-36
s:anti	0=-45 1=117 6=-31 7=-29 8=-66
s:antid	4=52 5=-27
s:antif	0=28
s:antin	1=68
s:antiq	4=-61
s:antis	0=-44 1=93
s:antit	2=47
s:anto	6=50
s:antoi	6=60
s:anxi	4=53
s:anxie	4=-26
s:anxio	4=63
s:anyo	2=37 5=58
s:anyon	2=52 5=58 6=-43
s:anyt	1=64 4=-44 5=-25
s:anyth	1=40 4=-31 5=-32
s:apai	0=-29 5=-28
s:apais	5=-26
s:apar	0=35
s:apne	4=42
s:apoe	4=-34
s:apol	0=35
s:appa	1=45 4=33 5=-65 6=-45 7=-36
s:appar	0=28 1=50 4=54 5=-59 7=-39
s:appe	0=29 1=-49 5=-57 8=-39
s:appea	1=-35 8=52
s:appel	6=33
s:appl	4=-44 7=-27
s:appli	1=41 7=-34
s:appo	0=-37 7=44 8=-46
s:appoi	0=-34 7=40 8=-48
s:appr	0=-32 1=-71 2=-29 3=27 4=-61 6=-44 7=46
s:appre	0=-34 1=-75 2=-57 3=-36 4=-33 8=-28
s:appri	1=-29 3=31 7=38 8=-27
s:appro	1=-29 6=-25 8=51
s:appu	0=55 2=52 3=-25 5=-42
s:apre	1=76 2=57 4=-46 5=62 7=-56 8=49
s:apri	4=43
s:arbi	0=-35 4=-48 7=-36
s:arbit	0=-40 4=-44 8=-27
s:arbr	0=62 2=-48
s:arch	1=32 2=-46 4=-46 5=-55 8=-80
s:archi	0=-70 1=31 2=-45 3=-25 4=-53 5=-52 6=-38 7=-27 8=-60
s:arde	1=53
s:ardec	1=40
s:argu	6=29 8=-33
s:arme	0=40 1=49 6=-27 8=-45
s:armee	8=-35
s:arna	2=-36 8=34
s:arnau	6=40
s:arou	4=-36 5=25
s:aroun	4=-37
s:arra	5=83
s:arran	1=-25 5=61
s:arre	0=-63 1=-40 5=-58 6=-27 7=-54 8=81
s:arres	0=-38 2=32 8=-37
s:arret	0=-32 2=-42 4=-37 5=-39 8=41
s:arri	3=-44 4=-31 5=-29 8=-65
s:arriv	3=-56 4=-31 8=-40
s:arro	0=64
s:arron	0=64
s:arso	8=-33
s:arth	4=49
s:arthr	4=31
s:arti	0=30 1=-28 3=-80 4=-40 7=-27 8=29
s:artic	0=33 4=-32 5=36 6=-25
s:artis	0=-50 3=-59 4=-26 5=-59 7=-30 8=36
s:asce	4=33
s:ascen	3=-30 4=40
s:asex	4=-52 6=33 8=-29
s:asexu	1=-27 4=-37 5=48 8=-26
s:ashk	2=47
s:ashke	2=49
s:aske	0=-30 3=40 5=-29 6=45 7=-35 8=30
s:aski	3=50
s:askin	3=40
s:asle	7=43
s:assa	4=-54
s:assau	4=-32 8=27
s:asse	0=-51 1=32 2=-34 4=-38 6=-53 7=-48 8=-55
s:assem	0=-35 1=57 7=-28
s:asses	2=-27 8=-29
s:assi	0=-42 1=-39 2=-53 3=-39 4=-82 5=-49 6=-36 7=-38
s:assig	8=52
s:assis	0=-48 1=-47 2=-37 3=-46 4=-52 5=-50 6=-41 7=-28 8=-85
s:asso	0=-31 2=-57 3=-55 4=-78 5=25 7=-41 8=-32
s:assoc	0=-79 2=-75 3=-61 4=-53 5=37 7=-43
s:assu	0=52 1=-38 2=-59 3=-30 4=-45 5=29 6=50 7=-37 8=-45
s:assum	6=70 7=-41
s:assur	0=36 2=-34 3=-35 4=-37 5=33
s:asth	1=-31
s:asthm	1=-26 8=-25
s:astr	0=-44 1=64 2=25 5=-33 6=28
s:astro	1=47 2=39 7=-34
s:asyl	6=-32
s:asylu	6=-25
s:atel	1=-109 2=-44 3=-39 4=40 6=-33 7=45 8=-26
s:ateli	0=-43 1=-118 2=-43 6=-39 7=26 8=-33
s:athe	0=-49 1=123 3=-56 4=-60 5=-38 6=-55 7=-42 8=-34
s:athei	0=-37 1=101 4=-55 5=-41 6=-39
s:athl	0=-38 5=-33 8=-35
s:athle	0=-29 2=26 8=-46
s:atla	0=69 2=-33 5=-39 7=38 8=-32
s:atlan	0=50 4=-38 7=39 8=-30
s:atou	1=-28
s:atro	2=69
s:atrop	2=56
s:atta	0=37 1=-26 4=48 5=-33 6=-30 8=-35
s:attac	0=50 4=33 6=-28 7=-35 8=-32
s:atte	0=-28 2=44 7=-42
s:attei	2=86 6=-25
s:atten	2=-26 4=31 6=37 7=-35 8=26
s:attes	4=50
s:atti	5=-93
s:attir	5=-89
s:attr	0=-40 3=64
s:attra	6=-25
s:attri	3=72
s:aubi	3=31 4=34
s:aucu	0=36 1=71 3=-48 4=38 6=-47 7=-43 8=-25
s:aucun	1=29 2=-35 3=-28 4=50 6=-27
s:audi	0=-53 1=-56 2=-45 3=-47 4=-80 5=-51 6=-49 7=-39 8=-71
s:audio	4=-68
s:audit	0=-34 1=-45 2=-26 3=-26 5=-32 6=-35 7=-29 8=-40
s:augu	0=45 1=33
s:augus	0=38 1=30
s:aujo	1=26
s:aujou	1=42
s:aumo	1=34 3=-51 8=-50
s:aumon	3=-41 8=-63
s:aupr	0=-31 4=-71 5=-27 6=29 7=-41 8=37
s:aupre	4=-26 5=-27 7=-46 8=41
s:aura	0=29 5=-27 7=-33 8=41
s:aurai	0=37 7=-39 8=51
s:aure	3=-29
s:aurel	1=34
s:auss	0=-52 1=-28 5=-36
s:aust	0=30
s:auste	4=-31
s:austr	0=40
s:auth	0=-61 2=-27 3=70 7=-33
s:authe	0=-53 3=94 5=-26 7=-27
s:autho	2=-25 8=-27
s:auti	3=-30
s:autis	1=-29 3=-31 4=36 8=-30
s:auto	0=42 1=-29 2=-32 3=68 4=34 5=-27 6=-28 7=-46
s:autom	2=-37 3=57 4=-36
s:auton	0=38
s:autor	0=31 3=27
s:autr	1=29 4=-48 6=30 8=-43
s:autre	0=53
s:autri	8=-55
s:autu	4=28
s:auxi	6=-35
s:avai	0=68 1=-35 3=-38 4=-51 8=-49
s:avail	6=-26
s:avan	1=39 3=-36 4=-68 5=-47 8=-42
s:aven	0=-31 1=-31 4=-25 5=-36
s:avent	1=-28 5=-51
s:aver	5=79
s:avert	5=78
s:aveu	4=-44
s:aveug	4=-43
s:avio	2=35 4=49
s:avoc	0=-35 4=-42 6=-51 8=-40
s:avoca	0=-33 1=-31 2=-27 4=-33 5=-36 6=-58 8=-39
s:avoi	1=57 2=-52 3=-26 4=75 6=-26
s:avoid	1=-29 4=28
s:avon	0=37 7=-30
s:avou	4=-28 5=59 7=-39 8=78
s:avow	1=46
s:avowe	1=45
s:awai	8=66
s:await	8=54
s:awar	6=54 8=-59
s:bach	1=-37 4=-30
s:bache	0=-39 1=-34
s:back	1=-41
s:backe	6=-35
s:badg	0=-77 1=-31 2=-51 3=65 5=-33 6=28
s:badge	3=42
s:baill	0=-34
s:bais	8=31
s:baiss	3=-33 8=35
s:bake	1=-71 2=-25 3=-46 6=-38 8=-60
s:baker	0=-45 1=-42 8=-72
s:bala	2=38 4=-49 6=-29
s:balan	2=44 4=-58
s:ball	0=-38 5=-35 7=-38
s:ballo	7=-40
s:ballr	5=-27
s:bama	0=42
s:bamak	0=50
s:banc	7=-28
s:banca	7=-36
s:band	5=-62
s:bank	1=-27 4=-26 5=-26
s:banke	1=-28 2=25 4=-26
s:bann	0=-27 8=46
s:banne	4=-28 8=42
s:banq	2=-35 3=33 4=-43 5=-47 6=-37 7=-60 8=-60
s:banqu	0=-59 1=-30 2=-32 3=51 4=-37 5=-53 6=-47 7=-58 8=-52
s:bapt	0=-26 7=59
s:bapti	7=72
s:baro	2=-57
s:barr	0=-71 3=-43 5=-37 6=-28 7=-31 8=41
s:barre	4=-28 5=-49 8=71
s:barri	8=-53
s:bart	6=-45
s:base	1=-26 2=-33 8=-32
s:basq	0=-34
s:basqu	0=-28
s:bati	5=-26 7=-30 8=-31
s:batim	7=-34
s:batt	6=31 8=-55
s:batte	5=51 8=-55
s:bava	0=61
s:bavar	0=47 5=-25
s:bayr	0=52
s:bayro	0=91
s:beat	1=-55 4=46
s:beauv	1=-25
s:beca	2=-59 3=62 4=33 5=42 6=35 8=-59
s:becam	1=50
s:becau	3=57 7=-42 8=-55
s:bect	3=-36 7=40
s:bedsi	5=-27
s:beeke	1=-32
s:befo	0=-33 2=-25 4=42 8=-51
s:befor	0=-36 3=26 4=45 5=-25 6=-30 8=-71
s:bega	1=27 4=76
s:beha	7=-25
s:behi	3=-29
s:bein	4=40 6=67 7=-26
s:belf	1=47
s:belfa	1=64
s:belg	1=-36 4=-32 7=-36 8=61
s:beli	0=-57 2=-36 3=-30 4=-54 5=-40 6=-48
s:belie	2=-30 4=-33 5=-61 6=-58
s:belo	1=-28 6=-26
s:belon	0=40
s:benc	4=-36
s:bene	0=34 1=-25 2=-27 5=-40 7=-68 8=-50
s:benev	7=-35 8=-52
s:beni	1=32 4=38
s:berl	5=-29 6=27
s:berli	5=-47
s:bern	4=-44 8=-43
s:berni	0=30 8=-26
s:best	6=-29
s:bests	6=-26
s:bett	0=-64
s:bette	0=-68
s:betw	0=46 1=-45 7=-43
s:betwe	1=-40 4=37 7=-55
s:bibl	1=46 4=-31 5=-26 7=-29 8=-51
s:bibli	0=25 1=-32
s:bicy	3=-30
s:bicyc	3=-42
s:bien	8=25
s:bila	3=-34 4=-33 8=-37
s:bili	1=-27 4=-25 6=-48
s:bilin	6=-34
s:bill	0=37 6=38
s:bind	8=-35
s:binde	8=-46
s:biob	2=-25
s:bioba	2=-43
s:bioe	0=-29 5=-31
s:bioet	0=-25
s:biog	0=-28
s:biogr	0=-47
s:biol	8=-28
s:biolo	8=-25
s:biom	0=-78 1=-36 2=-29 4=-61 5=-34 6=-43 7=-47 8=-49
s:biome	0=-77 1=-34 2=-30 3=28 4=-76 5=-47 6=-45 7=-39 8=-53
s:bipo	4=33
s:bipol	4=46
s:birt	2=35 4=-27
s:bise	0=-40 1=-38 4=-25 5=-46 6=103
s:bisex	0=-43 1=-31 4=-28 5=-82 6=128
s:blac	0=32 2=-46 7=36
s:black	2=-47 4=-28 7=51 8=-29
s:blad	0=-28 2=-34 4=32
s:blan	0=35 5=-50 6=-29
s:blanc	4=-27 8=39
s:bles	8=27
s:bless	8=32
s:blin	1=-25 2=-29 3=-43 4=-40 5=-45 8=-35
s:blind	4=-37
s:bloc	0=67 4=63
s:bloca	0=52
s:block	4=49
s:blog	5=46 8=-46
s:blok	6=32
s:bloke	6=33
s:bloo	0=-32 1=-37 2=39 5=-37 6=-29 7=-26 8=-25
s:boar	1=25 5=-43 6=-37 8=-82
s:boas	5=64
s:boast	5=33
s:boile	7=34
s:boir	4=56 8=-34
s:bond	8=-30
s:bonn	0=-26 4=-46 5=-69 6=-30
s:book	0=-35 2=-34 4=-38 5=-54 6=-36 8=-51
s:bookk	1=-44 5=-58 8=-27
s:boot	5=-37
s:bord	3=27 4=-39 6=-28 8=-30
s:borde	0=25 4=-45 6=-28
s:bori	6=36
s:born	3=-27
s:bosto	0=29
s:boud	1=-52
s:boudd	1=-65
s:boug	3=-54
s:bough	3=-35 6=44
s:boul	6=-76 7=-25
s:boula	6=-69
s:boun	8=31
s:bour	4=-57 7=-38
s:bours	4=-27
s:bout	0=-31 2=-38 3=-34 4=-35 5=-25 8=-72
s:boute	8=-39
s:bouti	0=-40 2=-25 3=-52 4=-25 5=-25 8=-31
s:boyf	0=-55 5=25
s:boyfr	0=-57 5=44 6=-47 8=-35
s:brac	0=-32
s:brace	0=-27 3=26
s:brad	4=-33
s:brail	4=-32
s:bran	0=-64 1=-53 2=-45 3=-71 4=-64 5=-51 6=-25 7=64 8=-40
s:branc	0=-69 3=-39 7=72 8=-26
s:brand	0=30
s:braq	6=-48
s:braqu	6=-44 8=-30
s:braw	8=52
s:brca	2=62 4=-43
s:brea	1=-45 4=56 5=-65 6=-31 8=-48
s:break	5=-56
s:breas	4=63
s:bree	2=-41 4=-27
s:breed	2=-58 4=-28
s:bres	2=-25 5=-62
s:bret	0=27 5=-28 7=-60
s:breto	5=-32 7=-37
s:brex	0=53
s:brexi	0=68 1=-30
s:bric	1=-38 3=33
s:brick	1=-33 4=-34 8=-29
s:brid	4=-29 5=-59
s:bridg	5=-43
s:brie	1=-36 5=-68
s:brig	0=-26 1=28 5=-28 8=-27
s:brigh	0=-38 1=33
s:bril	6=-40 7=37
s:brill	6=-56 7=25
s:brin	4=54 8=-56
s:bring	4=26
s:bris	0=45 8=32
s:brist	6=-35 8=53
s:brit	0=39 1=37
s:brita	0=40
s:briti	1=27
s:broa	0=-54 7=-36
s:broad	0=-41
s:brok	0=-31 1=32 4=-32 5=28 8=28
s:brot	1=43 3=-26 5=41 6=-27 7=-76 8=37
s:broth	1=50 3=-27 5=48 7=-32 8=35
s:brou	0=-59 1=42 3=-40 4=-25
s:broug	0=-62 1=54 3=-43 4=-29 5=39 6=-34 8=-28
s:brow	2=-28
s:brows	2=-42
s:brui	5=45
s:brul	0=53 1=-40 4=-37 7=-29
s:brun	6=56
s:brus	0=91 1=-37 4=-57 8=51
s:bruss	0=81 1=-51
s:brux	0=25 2=-35 6=36
s:bruxe	0=45 2=-35 8=-25
s:buda	5=-26
s:budap	1=-35
s:budd	1=-25
s:budg	1=-32 3=-25 5=-34 6=-49
s:budge	0=-25 3=-47 5=-38 6=-32 7=-33
s:buff	7=41
s:buil	0=-51 4=-45 5=-43 7=-33 8=-44
s:build	4=-30
s:buli	4=45
s:bulim	4=41
s:bull	4=-35 5=-68 7=44
s:bulld	0=56 4=-33 5=-55
s:bulle	0=-48 7=32
s:bumpe	1=32
s:bunt	7=-30
s:bunti	7=-27
s:bure	1=-48 4=52 5=41
s:burea	0=-39 4=43 6=-32 7=-52
s:burn	3=65
s:busi	1=-27 2=-42 6=-53
s:busin	1=-29 2=-58 6=-56
s:bust	0=98
s:butc	6=83
s:buve	0=-35 4=32
s:buvet	0=-39
s:buveu	4=33
s:buye	5=-29 6=-55
s:bypa	0=74 4=-35 8=-56
s:bypas	0=73 4=-52 8=-50
s:c282	2=28
s:caba	1=25 5=-33 8=-45
s:cabar	8=-27
s:cabi	3=26 4=-49 5=-36 7=-45 8=-28
s:cabin	1=-32 2=-37 3=32 4=-53 6=-26 7=-30
s:cabl	4=27
s:cace	2=-26 8=-26
s:cach	3=-42 4=-30 5=-30 6=43 8=-27
s:cache	4=-29
s:cade	1=-35 3=-28
s:cadr	0=-47 4=-37 7=-49
s:cadre	7=-81
s:cafet	4=-27
s:cais	1=-28 2=-35 3=37 5=-45 6=-48 7=-35
s:caiss	2=-37 3=47 5=-35 6=-45 7=-31
s:cake	8=-30
s:cala	5=-45
s:calai	5=-55
s:calc	4=-37
s:calcu	4=-37
s:cale	0=42
s:calen	4=30
s:call	0=36 2=-61 3=-39 5=-40 7=-49
s:calle	3=-57 7=-30 8=33
s:calli	2=-25
s:calm	5=-53
s:camb	3=44 8=-48
s:cambr	0=-26 8=-26
s:camd	1=-30
s:came	2=45 4=-43 5=-40 7=31 8=-38
s:camer	1=-38 2=36 4=-50 5=-33 7=41 8=-27
s:cami	1=32 6=-27 7=-31
s:camp	2=-32 3=-36 4=-67 5=-64 7=-76 8=-56
s:campa	0=29 2=-32 3=-35 4=-82 5=-52 7=-63 8=-60
s:canc	0=-38 5=-36 7=38
s:cance	0=-49 2=51 7=34
s:cand	5=28
s:candi	3=-32 8=-53
s:cann	1=-36 4=56 5=-41 7=-26
s:canna	1=-39 8=51
s:canno	4=92
s:cant	3=49 4=-58 5=-41 6=-29 7=53 8=-28
s:cante	0=-56
s:canti	3=66 5=-31
s:canto	0=26 7=46
s:canv	0=53
s:canva	0=28
s:capa	0=-62
s:capac	0=-36
s:capi	2=-41 4=-26 6=74
s:capit	0=34 2=-26 4=-33 5=-26 6=73
s:capt	0=29 1=-33 4=-38 5=-37 8=-34
s:capta	0=25
s:capte	0=-27
s:captu	3=34 4=-43
s:cara	2=-37 3=-34 5=-36 6=-31 8=-58
s:carac	0=37 2=-40 6=-31 8=-37
s:carb	3=-36 7=-32
s:carbo	3=-47
s:card	1=-32 3=49 5=-60 8=-60
s:cardi	2=34 4=50 5=-61 6=-45 8=-46
s:care	0=-27 5=-49 8=59
s:caree	1=30 4=-27 5=-27
s:caret	1=-53 8=37
s:cari	7=28
s:carn	2=-28 4=41
s:carne	4=61
s:carpe	1=-26 8=-32
s:carr	1=-64 2=47 3=-45 5=-74 6=-55 7=-29 8=-48
s:carre	4=31 7=-28
s:carri	0=-29 1=-42 2=57 3=-38 5=-38 6=-49 8=-40
s:carry	0=43 7=-25
s:cart	0=-29 1=-48 2=-63 3=-31 5=-57 6=-55 8=-72
s:carte	6=-25 8=-46
s:carto	0=-35 2=-50 5=-48
s:carv	1=-30
s:cary	0=-34 2=78 3=-37 4=-63 6=-28 8=-25
s:caryo	0=-44 2=74 3=-37 4=-54
s:casa	5=-28
s:casan	5=-38
s:case	0=-28 6=-37
s:casi	1=-28 2=-27 3=76 4=-38 5=-62 7=-50
s:casie	0=-28 2=-27 3=-37 5=-68
s:casin	0=-35 3=96 7=-43
s:casq	0=42 2=-31 5=-41
s:casqu	0=50 5=-31
s:cast	5=-32 6=-25
s:cata	2=72 4=-29
s:cate	4=25 5=-25 7=-36 8=-31
s:categ	4=29 8=-31
s:cater	3=-27 7=-34
s:cath	0=-41 1=28 2=-32 4=-50 5=-49 6=-27 7=-33
s:cathe	1=-37
s:catho	0=-34 1=64 2=-26 4=-46 5=-38 7=-31 8=-38
s:caug	5=32
s:caugh	5=30 7=-27 8=41
s:caus	0=-85 1=-30 2=33 4=-42 7=-37 8=82
s:caut	0=-31 1=-91 3=-30 5=-37 8=77
s:cauti	0=-30 1=-63 3=-29 8=78
s:cege	7=56
s:ceget	0=-29 7=57
s:cele	0=-37 1=26
s:celeb	0=-42
s:celi	1=-78 4=-31 5=42
s:celib	1=-65
s:cell	1=-28 7=-28 8=51
s:cellu	2=43 8=45
s:cent	0=-33 1=-51 2=-49 3=34 4=-68 5=-41 7=40
s:cente	7=63
s:centr	1=-35 2=-27 3=36 4=-50 5=-53 6=-56
s:cerc	1=28 7=-29
s:cercl	1=27 7=-28
s:cere	7=-29
s:cerem	7=-37
s:cert	0=-37 1=-39 3=-55 4=61 5=-52 6=-26 7=-43 8=-34
s:certi	0=-36 1=-43 3=-43 4=81 5=-36 6=-43 8=30
s:cess	1=57 4=-46
s:cett	4=38 5=25
s:chai	1=45 2=-63 3=-29 4=-81 5=-29 6=-51 8=-37
s:chain	1=27 4=-48 5=-37 8=-56
s:chair	0=-39 2=-47 4=-46 6=-33 7=56
s:cham	0=-26 1=-42 3=-45 4=-26 6=-36 7=-44
s:chamb	1=-25 7=-26
s:champ	3=-32
s:chan	1=-39 7=-39 8=-42
s:chang	0=-49 4=-29 5=51 7=-29
s:chant	0=28 1=-45 5=-52
s:chap	0=-41 1=50 2=-37 4=-66 5=-29 6=-37 7=-27
s:chape	6=-25 7=-37
s:chapl	4=-39 7=-30
s:chapt	2=-25
s:chaq	0=30 1=47 5=60 6=-26
s:chaqu	1=31 5=56
s:char	0=-60 1=-112 2=-96 3=-71 5=-55 6=-88 7=-88
s:charg	1=-29 2=-78 3=-50 5=-72 6=-43 7=-55
s:chari	1=-75 2=-28 4=-61 5=-26 6=-40 7=-29 8=27
s:charm	4=-29
s:charn	1=-41 4=-45 5=40
s:chart	0=-53 3=-25 6=-41 7=-58
s:chas	0=41 1=-68 4=41 5=44 8=-42
s:chass	0=85 1=-67 3=-30 4=69
s:chat	4=-28 6=-34
s:chau	0=-75 1=-53 5=39 6=-44 8=-54
s:chaud	0=-25
s:chauf	0=-64 1=-42 4=-35 6=-62 8=-45
s:chaus	0=-25 4=32 7=-26
s:chea	5=57 6=-55
s:cheat	3=-30 6=-45
s:chec	0=-41 1=-70 2=39 8=44
s:check	1=-64 2=52 3=-51 7=-27
s:chee	0=59
s:chef	4=-26
s:cheff	3=-27 4=-32
s:chem	4=35 5=-33 7=28
s:chemi	2=-39 3=-27 5=-26 7=65
s:cheq	8=54
s:chequ	8=51
s:cher	2=-45 3=-34 4=-53 5=33 8=-26
s:cherc	0=44 2=-46 4=-67 5=-34
s:ches	0=-47
s:chev	6=-44
s:cheva	6=-31
s:chic	6=-27
s:chie	1=-37 2=-25 5=-31 6=-57 8=-31
s:chien	1=-25
s:chif	1=-47 6=-31
s:chiff	0=-25 1=-41 6=-42
s:chil	0=-46 1=-46 3=-30 4=47 5=-63 6=-26 8=-53
s:child	0=-46 1=-56 3=-27 5=-68 6=-37
s:chimi	6=-36
s:chin	3=40
s:chino	5=-56
s:chir	0=-26 4=-95 5=-31 7=-32
s:chiru	0=-25 4=-76 5=-33 7=-30
s:choc	1=-34 8=-36
s:choco	1=-36 3=-26 8=-35
s:choe	1=25
s:choeu	1=39
s:choi	0=-25 3=-57 4=-58 5=85 8=-51
s:choic	5=54 6=-29
s:chois	6=29
s:chol	4=-44
s:chole	4=-32
s:chor	1=-34 3=-31
s:chore	6=-36
s:chri	0=-39 5=37
s:chris	1=29 5=31 7=-27
s:chro	0=-60 1=-58 4=-63 5=-66 8=-67
s:chrom	2=34 4=-62 5=-48 6=-26
s:chron	0=-59 1=-46 5=-39 8=-45
s:chur	0=-41 6=64
s:churc	0=-46 1=-41 5=-25 6=56
s:chut	4=38
s:cine	5=-26
s:cinem	4=-25
s:cinq	0=-32 1=32 7=47
s:cinqu	0=-29 1=26 7=65
s:circ	2=-44 4=-36 5=58 7=-31
s:circo	2=-31
s:circu	1=-35 5=50
s:citoy	0=27 7=-30
s:civi	1=25 3=-50 4=-57 5=-34 6=33 7=-56 8=-50
s:civil	1=31
s:civiq	1=-29
s:clai	4=-95 6=-46 7=-36 8=-36
s:claim	4=-66 6=-35 7=-43 8=-36
s:clair	6=-48
s:clas	0=-52 1=-47 2=-31 3=-55 4=-30 5=-67 6=-60 7=-40
s:class	1=-69 2=-58 3=-37 7=-43 8=-34
s:clau	1=-44 4=43 7=-32
s:claus	1=-31 4=37
s:clav	4=37
s:clavi	3=-32
s:clea	0=-80 1=-56 2=85 3=-41 4=83 5=-51 6=-56 7=-55
s:clean	8=-47
s:clear	0=-44 2=40 3=53 4=61 5=-50 8=-43
s:clef	3=-29 4=53
s:cler	0=-70 2=-37 3=-46 5=-55 7=-37
s:clerk	0=-40
s:clic	5=40
s:clie	1=-56 2=-51 3=-51 4=-75 5=33 6=-31 7=-30 8=-25
s:clien	1=-118 2=-49 3=-45 4=-82 5=56 6=-54 7=-39 8=-46
s:clim	0=65 4=37 6=-31 7=-44
s:clima	0=66 7=-43 8=-35
s:climb	4=29 8=28
s:clin	0=-44 2=-49 3=-26 4=-77
s:clini	0=-26 1=-31 2=-50 4=-57 8=-27
s:cloc	8=-33
s:clock	4=-27
s:clon	0=-30 2=-68 8=-43
s:clona	2=-30
s:clos	6=30 7=-25
s:close	5=-35 6=30
s:clot	4=-45
s:clou	1=-35
s:club	3=-26 5=64 6=-30
s:cnap	2=-28 8=25
s:coac	1=-66 3=-43 6=-96 8=-54
s:coach	1=-45 4=64 5=-43 6=-63
s:coas	3=-45
s:coch	4=25 6=67
s:cochl	4=51
s:cock	3=-53
s:cockt	3=-46
s:coeu	0=-52 4=-28 8=-44
s:coff	1=-50 2=-37 4=-38 6=-43 8=-47
s:coffe	6=-29 8=-40
s:coffr	1=-31 3=45 4=-39 5=-27 6=-26
s:coli	0=37 6=-36 7=-30
s:coll	1=-81 2=-79 4=-125 5=72 6=43 8=-68
s:colla	0=-26 6=-59
s:colle	0=-46 1=-51 2=-76 3=-33 4=-113 5=69 6=34
s:colli	6=-34 8=-41
s:collo	4=-33
s:colo	0=-74 1=-42 2=27 3=-53 4=47 6=-36 7=-34 8=-67
s:coloc	5=55 8=-31
s:colou	1=-33 3=-30 4=58
s:colu	0=26 6=33
s:colum	0=39 5=28
s:comb	0=82 8=39
s:come	1=-32 5=-99 6=-57 8=-26
s:comed	5=-82 6=-44
s:comi	3=-25 4=-42 6=75 8=-28
s:comin	0=-25 6=43
s:comit	0=31 7=25
s:comm	2=-65 3=-84 4=-116 5=-93 6=-28 7=-42
s:comma	2=60 7=-61
s:comme	0=-78 1=-73 2=-65 3=-65 4=-46 5=-57 6=-32 7=-43 8=-119
s:commi	3=-33 4=-34 5=-45 6=-37 7=31 8=36
s:commo	0=-34
s:commu	1=-41 2=-39 3=-39 4=-79 5=-73 6=-65 7=-74
s:comp	2=-57 6=-42 7=-112 8=-72
s:compa	0=-50 2=-53 3=43 6=-83 7=-25 8=-65
s:compe	4=71
s:compl	1=-26 3=36 5=40 7=-36
s:compo	3=-51 4=-42 5=-25
s:compr	4=33 5=-42 8=-32
s:compt	1=-80 3=-34 5=28 6=-29 7=-110 8=-37
s:conc	0=-41 1=-68 4=-52 6=56 7=-39 8=-108
s:conce	5=-41
s:conci	0=-32 1=-56 3=-38 5=-30 6=60
s:concl	4=-29 6=36
s:conco	3=54 8=-50
s:cond	0=-41 1=-34 3=-93 4=-57 5=-71 6=-61 8=111
s:conda	0=-50 1=-39 2=-37 3=-44 4=-52 5=-27
s:condi	2=40 5=-25 8=118
s:condo	5=-37
s:condu	1=-67 3=-58 6=-27 8=73
s:conf	0=-99 4=-68 7=56 8=-73
s:confe	0=-74 2=-57 4=-74 6=-43 8=-37
s:confi	0=-31 1=-44 3=31 6=29 7=-39
s:confl	1=42 2=-26 5=31 7=25
s:confo	0=-29 1=-40 3=77 8=-35
s:cong	0=38 1=-33 5=-45 6=43 7=26 8=-43
s:conge	2=46 4=-50
s:congr	0=36 7=37
s:conj	0=-35 1=-29 4=-41 5=-37 8=-30
s:conjo	0=-29 4=-25 5=-38
s:conju	6=-27
s:conn	2=88 4=-69 5=84 6=-44 7=44
s:conna	0=-27 2=40 5=-34 7=49 8=-47
s:conne	2=50 4=-46 5=33 8=-53
s:connu	2=32 5=32 6=50 7=-42
s:conq	5=33
s:conqu	5=26
s:cons	0=33 1=53 4=-122 5=-49 6=-67 8=-53
s:consc	0=-25 1=79 3=-29 4=-43 6=-34 8=-29
s:conse	0=65 1=-58 2=-39 3=36 4=-72 6=-95
s:consi	1=62
s:conso	0=-28
s:const	0=45
s:consu	1=-33 4=-80 5=-49 6=-61 7=-73 8=-53
s:cont	1=-52 4=-29 5=-81 7=-54
s:conta	0=-42 4=-47 5=-46 6=32 8=-32
s:conte	2=49 3=-56 4=-52
s:conti	1=-41 8=-43
s:conto	3=47
s:contr	0=56 2=-44 4=-36 5=-118 6=-72
s:conv	2=-54 3=-53 4=-95 5=-86 8=-29
s:conva	0=29 5=-36
s:conve	0=-57 1=57 5=-25 7=69
s:convi	0=-27 2=-40 3=-54 4=-59 5=-62 6=-46 7=-73
s:convo	0=56 1=-29 4=-30 5=-35
s:cook	1=-42 4=-59 7=-33 8=55
s:cooke	1=-42
s:coop	8=63
s:coope	7=34 8=83
s:coor	4=-65 5=-30 6=-25 7=26
s:coord	0=-42 4=-72 5=-30
s:copa	0=-34 6=65
s:copai	0=-27 5=-50 6=47
s:copi	2=71 3=64 4=-39 6=-45
s:copie	2=48 3=29 6=-29
s:copin	6=-26
s:copr	7=-77
s:copro	7=-77
s:coqu	5=37
s:coqui	5=49
s:corb	0=27 5=48
s:corbe	5=53
s:cord	1=-30 3=-37
s:corde	0=-26 1=-28
s:corp	3=-36
s:corr	0=-74 1=43 4=49 5=-34
s:corre	0=-26 2=27 4=53 6=-26 8=-45
s:corri	0=-68
s:cors	0=44 2=-37
s:corse	2=-58
s:cost	0=-73
s:coti	0=-34
s:cotis	0=-41
s:couc	4=60
s:couch	4=32 8=-36
s:coul	0=-44 4=-50 7=27 8=-40
s:coule	0=-65 3=-37 7=27 8=-27
s:coun	0=29 1=-62 2=-84 3=-65 4=-97 5=-45 8=-85
s:counc	1=-35 2=-39 3=-32 4=-59 5=-29 8=-77
s:couns	4=-40 6=-51
s:count	3=-30 5=-33 7=-56
s:coup	0=-94 1=-82 3=-53 4=-77 6=55 7=-38 8=-41
s:coupa	3=-35
s:coupe	5=-27 8=-26
s:coupl	0=-76 1=-60 3=-59 4=-86 5=37 6=74 7=-55 8=-82
s:cour	0=-63 1=-108 2=33 3=-96 6=-30 7=34 8=-42
s:coura	0=-30
s:coure	5=-47
s:couri	7=54
s:courr	2=39 4=-26
s:cours	2=-48 4=-27 5=-27 6=28
s:court	1=-34 5=-30 6=-49 7=72
s:cous	0=41 2=45 4=-28 5=37 8=39
s:cousi	2=55
s:cout	0=-33 3=-48 4=-39 5=-67 6=-40 8=-42
s:coutu	1=-34 3=-54 5=-59
s:couv	0=-43 1=-36 3=-31 8=-35
s:couve	1=-50 3=-46 6=26 8=-36
s:couvr	0=-33
s:cove	1=-28 2=-38 3=-26 5=-39 6=-44 7=-51
s:cover	1=-26 5=-37 7=-31
s:covi	3=-37 4=102 6=-25 8=-55
s:craf	7=-41
s:cras	4=76
s:crea	0=27 1=-29 8=-29
s:crec	3=27 6=-62 7=-26
s:crech	3=39 6=-38
s:cred	5=-59 6=-32 7=-99
s:credi	3=-30 7=-79
s:cret	7=-35
s:crete	7=-32
s:crie	2=-42 3=-36
s:crim	0=-33 1=-77 2=-40 3=-39 4=-56 5=-44 7=-38 8=-35
s:crimi	1=-36 2=-26 4=-64 5=-38 6=-46 7=-27 8=-47
s:crip	4=-34
s:cripp	4=-32
s:cris	1=-42 2=-32 5=-38 8=-33
s:crise	4=26
s:crisp	8=-26
s:crit	0=53 3=-37 4=-56 5=-46 6=-37
s:criti	0=60 3=-53 4=-55 5=-59 6=-60
s:croh	4=47 7=-25
s:croi	0=33 5=-42 7=-34
s:croir	1=38 4=-27
s:cros	2=-44 3=-28 4=-39 5=-29 7=34 8=-33
s:cross	2=-33 4=-47 5=-34 7=27 8=-29
s:crow	0=27 8=-49
s:croy	2=-28 3=32 5=-39 6=55 8=-31
s:croya	6=50 8=-29
s:croyd	3=48
s:crut	8=-43
s:crutc	8=-33
s:cuis	0=-40 1=-75 3=-42 5=-41 6=-52
s:cuisi	0=-51 1=-67 3=-27 4=-27 5=-29 6=-48 8=36
s:cult	2=-27 4=-32 8=-31
s:cultu	1=-25 4=-27 5=-26 8=-35
s:cura	2=-30 4=38
s:curat	2=-44 4=40
s:curf	8=39
s:curfe	8=43
s:curi	1=-32
s:curie	6=-30
s:curio	5=-33
s:curr	8=63
s:curre	1=-26 8=62
s:cust	0=-26 1=-28 2=-49 3=-67 4=-32 5=-63 6=-35 7=-54
s:custo	0=-32 2=-41 3=-45 5=-45 6=-26 7=-51
s:cutt	5=-40 6=-36
s:cutte	5=-34 6=-31
s:cycl	1=28
s:cycle	1=32
s:cyni	1=-60
s:cyp2	2=71 4=-41
s:cyp21	2=49 4=-39
s:cyp2d	2=25
s:dacty	3=27 4=-35 8=-30
s:dail	0=-40 1=33 8=-31
s:dair	0=-26 1=35
s:danc	0=-37 6=-49 7=-60
s:dance	7=-52
s:danci	5=-27
s:dani	1=-35 4=-38 5=-42 6=66 8=-30
s:danis	0=-26
s:danl	2=25
s:dans	0=-30
s:danse	5=-35 6=-25
s:data	0=-29 2=-25
s:datab	0=-29 2=42
s:date	3=-35 5=-71 6=82
s:datin	3=-27
s:daug	7=-41 8=50
s:daugh	6=41 7=-56 8=69
s:dead	0=-31 4=-32
s:deadl	0=-46 4=-26
s:deaf	2=35
s:deafn	2=64
s:deal	5=-90 7=-36
s:deale	8=40
s:deali	8=-29
s:deat	4=31 5=-48
s:deba	0=-27 6=-38
s:debat	6=-27
s:debo	0=45
s:debou	0=41
s:debu	1=43
s:debun	1=54
s:dech	0=-34 7=46
s:deci	0=-48 2=42 4=-36
s:decid	0=-29 2=56 4=-27
s:decl	1=41 2=65 4=49 8=-50
s:decla	2=-27 4=48
s:decli	2=51 3=38 4=-34 8=-44
s:deco	0=-39 2=45 3=-44 4=-61 6=28
s:decor	5=-32
s:decou	2=57 3=-37 4=-54 5=26 6=32
s:decr	0=-51 1=60
s:decro	0=-62 1=65
s:dedu	7=41
s:defe	0=58 1=-29 2=72 5=-57 6=-40 8=-105
s:defec	2=49 4=35
s:defen	0=66 2=-30 4=-50 5=-47 6=-36 8=-102
s:defi	0=-46 1=-36 5=-44
s:defic	2=65 5=-38
s:defil	0=-35
s:defin	6=26
s:degr	0=-76 1=98 4=-29 6=-34 7=43
s:degre	0=-40 1=-62 7=33 8=-34
s:degro	1=37
s:degu	1=26
s:degus	1=26
s:deis	1=28
s:deje	0=27 2=-31 4=48 8=-31
s:dejeu	0=28 4=27 8=-38
s:dela	4=-70 5=-33 6=-44
s:delai	4=-46 6=-37
s:delay	4=-38
s:dele	0=34 1=-47 4=-75 5=-76 6=-39 8=-93
s:deleg	1=-34 2=-42 3=-35 4=-84 5=-49 6=-33 7=26 8=-61
s:delet	2=25 3=64
s:deli	1=-32 2=-32 4=-58
s:deliv	2=-33 4=-64 6=-27 8=-43
s:delt	2=34 4=-38
s:dema	0=-66 1=-48 2=-97 4=35 6=34 8=-95
s:deman	2=-84 4=36 8=-51
s:demar	2=-25 3=-30 4=-34 5=-34
s:deme	6=-45
s:demen	8=-28
s:demi	7=41 8=41
s:demis	7=43 8=41
s:demo	0=44 1=26 2=-34 3=-33 4=-49 5=-34 6=27 7=-48
s:democ	0=61 1=-40 2=-31 3=-27 4=-27 5=-28 6=-32
s:demon	0=-59 3=-25 4=-37 8=34
s:deni	5=-36 6=76
s:denie	5=-37 6=65
s:dent	2=-39 3=26 4=-54 5=-28
s:denta	2=-45 4=-63
s:denti	3=-34
s:denu	5=35
s:denud	5=27
s:denv	0=40 7=-65
s:denve	0=32 7=-45
s:depa	1=-26 2=-40 4=-28 6=-45 7=-39 8=-33
s:depar	0=26 1=-27 2=-39 6=-41 7=-35
s:depe	0=-35 8=-39
s:depen	4=-36 8=-53
s:depl	0=-29 4=29 6=-38
s:depla	4=43 5=27 6=-36
s:deplo	5=-31
s:depo	0=-67 2=-63 4=-40 5=-48 7=69 8=-42
s:depor	0=-39 8=48
s:depos	5=-30 8=-37
s:depr	0=-40 4=39 5=-33 6=-41 7=-49 8=-47
s:depre	0=-28 1=-28 4=30 5=-40 6=-40 7=-34 8=-47
s:depu	0=40 3=-31
s:depui	0=38 5=33 6=31
s:deput	6=-25 8=-33
s:derb	0=-49 8=77
s:derm	4=-30
s:dern	3=-38 4=35 5=-49 8=-28
s:derni	0=39 3=-31 4=42 5=-46 6=60 8=-30
s:derr	5=-39 7=69 8=53
s:derri	5=-39 8=63
s:desa	0=35
s:desar	0=36 1=-30 6=-26
s:desc	2=41
s:desce	2=32 5=-44
s:descr	5=41
s:dese	0=31 1=42
s:desi	0=-56 1=-89 2=-35 3=-95 4=-25 5=-54 6=-78 7=36 8=-71
s:desig	0=-38 1=-59 2=-60 3=-64 4=-53 5=-74 6=-67 8=-66
s:deso	1=44 3=-25 5=-27
s:desor	1=47 3=-29 5=-28
s:dess	4=-60 5=-38 6=26 8=-56
s:dessi	4=-47 5=-43 8=-38
s:dessu	6=37
s:dest	3=42
s:deta	5=32 7=54
s:detac	7=26
s:detai	5=31 8=-29
s:dete	0=-81 1=-33 4=-56 5=-54 7=-31 8=63
s:detec	2=31 3=-38 4=-32 5=-30
s:deten	0=-67 3=52 4=-28 5=-31 8=34
s:deter	0=-45
s:deto	3=-40 4=30 6=-30 8=-46
s:detou	3=-41 4=60 8=-40
s:dett	8=-28
s:deva	5=-25
s:devan	5=-25 7=29
s:deve	0=-67 2=-59 4=-62 5=54 8=-51
s:devel	0=-29 1=-41 2=-53 3=-58 4=-72 5=-54 7=-44 8=-38
s:deven	5=47
s:dever	3=64 5=-29 8=-36
s:devi	3=-32 4=-85
s:devic	4=-83
s:devo	0=-43 4=-30
s:devol	0=-52
s:devou	1=-33
s:devr	3=-46
s:diab	2=-32 5=-34 8=-40
s:diabe	2=-39 5=-43 8=-42
s:diag	2=44 4=30 8=-42
s:diagn	2=60
s:diagr	2=-33 8=-50
s:dial	0=48 2=-38 5=-41 6=-34 7=-46
s:dialy	5=-31
s:dick	1=-27 4=56
s:dict	0=32 1=-28 3=-82 4=26
s:dicta	0=48 3=-40 4=61
s:dicti	1=-27 3=-31 4=-36
s:diet	4=-27
s:diff	1=-33 7=-44
s:diffe	7=-29
s:diffi	1=-43 2=-33
s:digi	4=-30
s:dima	0=62 1=37 5=-30
s:diman	0=39 4=-25 5=-43 7=-26 8=-27
s:dinn	0=-36 4=-57 5=32 6=-35
s:dinne	0=-39 4=-43 5=49 6=-34
s:dioce	0=-33
s:dipl	0=-52 3=-28 4=-47 5=-34 6=-44
s:diplo	0=-65 3=-34 4=-51 5=-25 6=-39
s:dire	0=-39 2=-42 3=-44 4=-90 5=42 6=-28 7=-41
s:direc	0=-65 1=-35 2=-42 3=-43 4=-69 5=30 6=-41 7=-56
s:diri	0=39 1=-86 2=-38 5=-50 6=-46 7=35 8=-52
s:dirig	0=87 1=-70 2=-33 4=-44 5=-46 6=-27 7=56 8=-46
s:disa	1=-25 2=-30 6=-28 7=-35 8=-53
s:disab	1=-25 5=-27 7=-40
s:disai	5=39 8=-36
s:disc	0=-26 2=-67 3=-76 8=42
s:disca	4=36 8=-28
s:disch	4=45 5=-56 6=56 8=58
s:disci	1=47 7=27
s:discl	8=36
s:disco	0=-41
s:discr	0=25
s:discu	0=-27
s:dise	1=-37 2=41 4=-38
s:disea	2=56 4=-45
s:disen	1=-40 7=43
s:dish	3=-27
s:dishe	3=-35
s:dism	8=53
s:dismi	5=26 7=-31 8=34
s:diso	2=30 4=-54 8=38
s:disor	4=-51 8=45
s:disp	0=-69 1=-51 2=-38 3=72 4=-81 5=-31 6=-60 7=51
s:dispa	1=-30 7=-30
s:dispe	3=80 8=80
s:displ	4=-40
s:dispo	5=-31
s:dispu	0=-55 4=-34 5=-31 7=67
s:disq	8=56
s:disqu	8=56
s:diss	4=-35 5=-32 6=-47 8=-54
s:disse	0=-36 6=-39 8=-38
s:disso	0=50 5=-32
s:dist	0=53 3=-41 5=-38 6=-41 7=-59 8=-45
s:distr	0=57 3=-27 5=-34 6=-54 7=-46 8=-54
s:dive	0=47 7=-27 8=-28
s:diver	0=25 6=-37 7=-29 8=-28
s:divi	1=32 2=27 4=-39
s:divin	2=29
s:divo	3=-27 4=-30 5=73 6=-49 8=-37
s:divor	5=81 6=-71
s:diwa	1=-26 4=-25
s:doct	0=-52 2=-78 3=-70 4=53 5=-49 6=-54 8=-54
s:docto	0=-52 2=-74 3=-57 5=-40 6=-57 8=-60
s:docu	0=-40 2=-37 3=-44 5=-45 7=-39 8=-44
s:docum	0=-26 2=-44 5=-50 7=-52 8=-73
s:does	0=57 2=62 5=-38
s:dogm	1=-46
s:doig	0=-54 1=-30 3=65 5=-43 6=-49 8=-51
s:doigt	0=-28 3=30
s:doin	4=-30 8=71
s:doll	2=-29
s:doma	2=-25
s:domi	0=-25 2=-52 5=44 6=-28
s:domic	5=-25 8=35
s:domin	2=-40 5=61
s:dona	8=-43
s:donat	2=31 8=-38
s:donn	0=-57 3=61 4=-46 5=27 6=-39 7=-43 8=-97
s:donne	0=-31 3=69 4=-26 7=-30 8=-56
s:dono	0=-26 2=63
s:door	6=-39 7=44 8=-39
s:dorm	0=-32
s:doss	2=37 4=-35 5=-31 6=31
s:dossi	1=-28 5=-53
s:doua	7=-27 8=-28
s:douan	7=-34 8=-36
s:doub	0=-50 2=-31 4=-44 5=-80 6=-81 7=-48 8=-56
s:doubl	2=-58 3=-31 5=-52 6=-52 8=-51
s:doubt	0=-31 1=47 4=-36 5=-25
s:dout	0=-27 5=-26
s:douz	2=-35 4=66 5=-28 6=-30 8=-55
s:draf	1=-34 2=-33
s:draft	1=-30
s:drag	4=-27 5=35
s:dram	7=25
s:drap	6=-34
s:drape	2=-25 6=-30
s:drep	2=92 4=-78
s:drepa	2=61 4=-78
s:drin	0=-53 1=-42 4=57 5=-25 8=30
s:drink	0=-29 2=-30 4=108 5=-28 6=-25 8=-38
s:driv	0=-29 1=-55 2=-63 4=-89 6=-80 7=35
s:drive	2=-26 4=-49 5=45 6=-67 8=-35
s:drivi	1=-51 2=-30 4=-47 5=-31 6=-25 7=-29 8=70
s:drog	8=86
s:drogu	4=-41 8=59
s:droi	0=-54 1=-45 2=-38 4=-32 5=-60 6=-31 7=-50 8=-26
s:droit	1=-64 6=-35
s:drop	8=43
s:dropp	8=41
s:drov	0=26
s:drug	1=-27 8=-26
s:drum	8=-51
s:drumm	5=-28
s:drun	4=51
s:duba	3=40
s:duch	2=48
s:duche	2=38
s:dura	3=-26
s:duri	4=36 8=-30
s:durin	4=50 6=-25 7=-29
s:dutc	0=-26
s:duti	4=38
s:dutie	4=26
s:dyna	3=89 4=-56 5=-37
s:dynam	3=93 4=-47
s:dysl	0=-48 2=-33 4=44
s:dysle	4=64 5=-31
s:dysp	4=54
s:dyspr	4=54
s:earl	0=-86 1=-48 2=58 4=-39 5=-38 6=-44
s:eati	1=45 8=-31
s:eatin	1=30 8=-30
s:ebat	3=-25 5=52
s:eben	4=26
s:ebeni	5=-42
s:ecar	1=31 3=42
s:ecart	0=-32 3=48
s:echa	5=54 6=-36 8=-35
s:echan	5=61 6=-28 8=-29
s:eche	0=-25 4=51 5=-39 6=-34 8=-45
s:echel	4=58 8=-36
s:ecla	5=-28 8=-26
s:eclai	8=-43
s:ecol	0=90 2=-29 3=-75 4=-37 5=-64 7=-106 8=-37
s:ecole	5=-38 6=27
s:ecolo	3=-43 4=-30 7=-61
s:econ	1=-39 4=-26 5=-51
s:econo	1=-58 4=-51 5=-54
s:ecop	8=56
s:ecou	3=-35
s:ecout	3=-30
s:ecra	4=42
s:ecri	3=52 7=-41
s:ecrir	3=42
s:ecrit	0=-26 1=-26 3=65 8=47
s:ecze	3=30 5=-38
s:eczem	5=-51
s:edit	0=-55 1=-72 2=-77 3=-30 4=-61 5=-57 6=-72 7=-57 8=-77
s:edite	4=-35 5=-28 6=-53
s:editi	0=-27
s:edito	0=-28 5=-25 7=-53 8=-52
s:editr	1=-41
s:educ	0=-41 1=-51 5=-78 6=-30 7=34 8=52
s:educa	0=-46 1=-32 5=-82 6=-36 7=51
s:effa	5=-25 8=-39
s:effac	3=25 8=-54
s:effe	1=45 8=40
s:effec	8=31
s:egli	1=-44
s:eglis	1=-29
s:ehle	2=25
s:ehpa	1=-28
s:eigh	0=-51 1=-44 3=-64 4=48 8=60
s:eight	0=-26 6=36 8=56
s:elde	4=-44 8=70
s:elder	4=-30
s:elec	0=-26 1=-46 2=-53 3=-32 4=-54 5=-49 6=-41
s:elect	0=-37 1=-52 2=-57 3=-41 4=-57 5=-60 6=-53 7=31 8=38
s:elev	0=-55 1=72 2=-33 3=-47 4=-39 5=-54 8=-34
s:eleve	0=-60 3=-35 4=-64 8=-33
s:elle	6=43
s:eloi	4=58 5=-60 6=-26
s:eloig	4=58 5=-50
s:emba	0=-31 3=61 4=-37 5=-28 8=-35
s:embau	0=-34 3=55 5=-28 8=-27
s:embe	6=-25 8=31
s:embez	8=34
s:embr	1=-25 4=-64 5=63 6=-34
s:embra	4=-25 5=52 6=-28
s:embry	4=-46
s:emer	0=-29 4=-28
s:emerg	4=-26
s:emma	0=28
s:empe	1=29
s:empec	1=25
s:empl	1=-32 4=-83 5=-67 7=-110 8=-51
s:emplo	0=-40 1=-36 4=-53 5=-39 7=-151 8=-45
s:empo	1=-32
s:empor	1=-29
s:empr	1=-49 2=-61 3=45 4=-71 5=-53 6=-39 8=-90
s:empre	0=-43 1=-60 2=-57 3=44 4=-52 5=-80 6=-45 7=-29 8=-95
s:enca	4=-75 7=60
s:ence	4=44 5=-74
s:encei	4=51 5=-37
s:ench	0=58 2=-52 5=25
s:encha	0=54 2=-59 5=25
s:encl	0=-28 2=55 3=34
s:enclo	2=39 3=28
s:enco	5=47 8=-34
s:encor	5=44 8=-44
s:ende	0=-50 2=-31 6=-32 7=-44 8=27
s:endu	1=-31 2=65
s:endui	1=-31
s:endur	2=58
s:enfa	2=-35 3=-41 4=31 7=-36
s:enfan	0=-35 2=-42 3=-47 5=-28 7=-36 8=-29
s:enga	0=-57 1=48 4=-26 5=-37 7=46 8=-37
s:engag	0=-57 1=38 3=-38 5=-33 6=-31
s:engi	0=-49 2=-78 3=-49 4=-87 5=-46 6=-27 7=-36 8=-65
s:engin	2=-75 3=-53 4=-89 5=-53 7=-29 8=-45
s:engl	0=-30 1=-39 2=-50 7=-47
s:engla	1=-33 7=-27
s:engli	2=-33
s:enha	3=-56
s:enhan	3=-26
s:ennu	5=-61
s:enqu	0=-41 8=-82
s:enque	0=-26 8=-105
s:enre	0=-30 3=36 4=-29 6=-31 7=-30 8=-29
s:enreg	3=53 4=-27 7=-39 8=-26
s:enro	3=28 4=-43 8=-50
s:enrol	3=106
s:ense	0=-57 1=27 2=-34 4=-48 5=-79 6=-38
s:ensei	0=-57 1=25 2=-35 5=-76 6=-85 7=-28
s:ensem	4=-34
s:ente	4=-32 5=-32
s:enter	5=-36
s:enth	4=-27 5=-25
s:entr	0=-72 1=-52 2=-52 3=81 4=-51 5=-29 6=-45 8=30
s:entra	4=-27 5=-25 7=-32
s:entre	0=-71 1=-54 2=-66 4=-79 7=-30
s:envi	0=-29 4=-35
s:envis	0=-26 2=25 4=-35
s:envo	5=52
s:envoy	0=-46
s:enzy	2=-26
s:enzym	2=-28
s:epic	0=-27 1=82 5=-45 6=-33 7=-29 8=-29
s:epict	1=69
s:epicu	1=-31 5=-63 8=-30
s:epil	2=-26 3=-38 4=49 8=-35
s:epile	2=-28 3=-26 4=58 5=-44 8=-29
s:epip	2=-52 4=63
s:epipe	2=-51 4=53
s:epis	2=-34
s:episo	2=-37
s:epou	0=-25 1=-47 4=-53 5=38 8=-46
s:epous	1=-52 4=-51 5=43 6=50 7=31 8=-37
s:epre	2=-30 3=29 8=65
s:epreu	2=-29 8=42
s:equa	5=-32 6=30 7=30
s:equal	0=27 7=34
s:eque	1=26
s:equer	1=33
s:equi	0=-42 1=-99 2=-41 3=-32 4=-64 5=28 8=-36
s:equil	2=56
s:equip	0=-55 1=-78 2=-40 3=-33 7=-29 8=-39
s:equit	6=-35
s:erlan	7=-25
s:erot	5=51
s:erre	0=-39 1=-27 3=-42 4=-55 6=26 8=61
s:erreu	0=-29 1=-34 3=-29 4=-60 6=26
s:erro	0=-31 8=-55
s:esca	5=-25
s:escap	5=-28
s:esco	0=-25 5=-43 6=-28
s:escor	5=-25
s:escr	5=-35 8=-28
s:escro	5=-37 8=-38
s:espa	0=-28
s:espac	4=37
s:espr	0=-31 1=-27 5=-34
s:espri	0=-32 5=-29
s:essa	1=-41 3=40 6=-49 8=-45
s:esta	0=-34 2=45 7=-29
s:estab	2=33
s:estat	0=-31 7=-28
s:esti	0=-69 1=25
s:estim	0=-60
s:etab	0=-28 2=30 4=27 8=-28
s:etabl	2=59 8=-34
s:etai	0=28 1=-49 3=-33 5=38 6=-35 8=26
s:etaie	5=31 6=26
s:etal	1=-34 2=-44 5=82
s:etale	5=48
s:etalo	1=-32 2=-37 5=48
s:etan	1=46
s:ethi	0=-56 2=-25 3=-34 5=-42 8=-27
s:ethic	0=-30 5=-27 8=-27
s:ethiq	0=-31 1=56 3=-33
s:etie	0=-29 1=-39 6=26
s:etien	0=-29 1=-48 5=-26
s:etiq	8=-30
s:etiqu	0=26
s:etoi	1=35
s:etoil	1=52
s:eton	0=-52
s:etud	0=-26 2=-53 4=-47 5=-69 6=-76 7=-90 8=-53
s:etude	6=-25
s:etudi	0=-76 1=-30 6=-70 7=-54 8=-50
s:euro	0=80 1=-78 2=-26 3=-30 4=-39 5=-46 7=-106 8=-27
s:europ	0=78 1=-51 3=-28 4=-28 5=-49 7=-110
s:euros	0=44 5=-26
s:even	0=-27 1=-31 5=-35 6=-27 8=-53
s:evene	4=53
s:eveni	4=-38 7=45 8=-40
s:event	0=-34 7=-34
s:ever	1=45 3=-32 7=-70
s:every	0=53 1=41 2=44 4=-49 6=61 7=-34 8=-40
s:evit	2=-35 4=99 5=-28 7=-35 8=-42
s:evite	8=-27
s:evol	2=-31
s:evolu	2=-32
s:evoq	6=71
s:evoqu	6=52
s:exam	1=45 4=-32 5=-43 6=-27
s:exame	0=-30 3=37 8=41
s:exami	1=33 3=-46 4=-42 6=-28
s:exce	1=-36 2=-38 3=-47 5=-47 7=45 8=-91
s:excel	3=-61 4=-32 7=51 8=-67
s:excl	2=30 6=-35
s:exclu	2=36 4=-28 7=-25
s:excu	8=-49
s:excus	8=-35
s:exec	4=-47 5=-27 7=59
s:execu	2=30 4=-46 5=-28 7=52 8=-32
s:exem	3=25
s:exemp	4=29
s:exer	8=53
s:exerc	8=40
s:exig	8=-29
s:exis	0=-35 1=56 5=-27 7=-33 8=-31
s:exist	0=-25 1=40 7=-29
s:exom	2=55 4=-63
s:expa	2=50 3=-45 4=-33 5=-42 8=-29
s:expat	3=-31 4=-27 5=-43
s:expe	0=-43 1=-52 3=-61 5=63 8=-55
s:exper	0=-49 3=-59 4=-36 5=42 7=-35 8=-77
s:expl	0=-37 3=-52 5=38 7=-42 8=-30
s:expla	0=-42 5=-30 7=-31
s:expli	0=40 5=62 6=-42
s:explo	0=-34 1=53 3=-29 8=-68
s:expo	0=32 5=-53 8=-34
s:expor	0=41 7=-27
s:expos	5=-38 8=-29
s:expr	2=-36
s:expre	2=-44 3=-28
s:exti	8=-33
s:extin	8=-33
s:extr	1=-40 4=-31
s:extra	2=-44
s:extre	0=52 4=-27
s:eyes	4=48
s:eyesi	4=40
s:fabr	0=-28 1=-33 3=-62 4=-32 6=33
s:faca	8=-43
s:facad	8=-30
s:face	3=31 5=-39 8=-40
s:facep	3=45
s:faci	0=-50 1=-57 2=-29 3=51 4=-53 5=-29 6=-32 7=-56 8=-49
s:facia	0=-36 1=-42 3=64 4=-35 6=-45 7=-59 8=-31
s:facil	1=-25 3=-34 8=-40
s:fact	0=-29 4=-50 6=-29
s:facte	2=30 4=-28 8=-27
s:facto	4=-29
s:faib	4=-46 5=45
s:faibl	4=-42 5=67
s:fail	3=34 4=29 5=-48 8=26
s:faile	3=51
s:faili	8=37
s:faill	5=-61 8=-30
s:fain	4=35
s:faint	4=31
s:fair	0=32 2=-43 3=-34 4=-41 5=-39
s:fais	0=-35 4=-43 5=38
s:faisa	0=-25 4=-34 5=35 6=-25
s:fait	0=-43 4=-50 5=32 6=-37 7=-46
s:faith	4=-37 6=-29
s:fals	8=37
s:falsi	3=-28 8=33
s:fami	0=26 1=-51 3=-28 4=-126 7=-60
s:famil	1=-41 2=47 3=-40 4=-123 6=-29 7=-25
s:fanc	2=67 6=25
s:fanci	6=25
s:farm	4=-26 6=-56 8=-31
s:farme	4=-30 6=-49
s:fash	0=50 6=-26
s:fashi	0=42
s:fast	4=29
s:faste	4=30
s:fath	1=-29 2=30 4=-53 6=45 7=41
s:fathe	1=-32 2=45 3=-25 4=-47 6=42 7=60
s:fati	4=37
s:faul	2=46 3=-36 8=-32
s:faur	0=-40 1=27
s:faut	0=-27 1=-49 5=44 6=-46 8=-26
s:faute	4=-28
s:favo	0=73 5=-26
s:favor	0=49 2=31 8=-37
s:favou	0=60 1=-25 2=-31
s:fdse	7=72
s:fede	0=33 1=-37 2=64 7=-109
s:feder	0=52 2=38 7=-71 8=31
s:felo	8=-25
s:felon	8=-39
s:femal	6=-28
s:femi	0=47 4=-26
s:femin	0=39 4=-26 7=-30
s:femm	0=-71 1=-70 2=-64 3=-52 4=-42 5=61 6=-45 7=-39 8=-26
s:femme	1=-26 2=-25 4=-33 6=62 7=-30 8=-33
s:ferm	0=-32 1=-39 2=-50
s:ferme	2=-40
s:ferr	2=-30 3=-27 4=-30 5=-44 6=-31 7=49 8=-38
s:ferro	5=-45 8=-25
s:ferti	4=-34
s:fest	1=-27 6=-25 8=39
s:festi	6=-37 8=39
s:feti	0=-40
s:fetis	5=27
s:feui	7=29
s:feuil	2=-37 6=-34
s:feve	2=50 4=-28 5=-41 8=-34
s:fian	1=-52 2=-27 3=-42 4=-34 5=-30 6=27 8=-57
s:fianc	0=-43 1=-51 3=-40 6=35 8=-66
s:fiann	0=33
s:fibr	0=-27 4=40 7=-29
s:fibro	2=-27 4=44
s:fich	2=40 4=44 5=35 6=36 7=-31 8=-53
s:fiche	8=25
s:fichi	3=30 8=-35
s:fict	6=-26 7=-41
s:ficti	7=-63
s:fide	0=39 1=36 3=-25 5=-39 6=-36
s:fidel	0=39 1=33 5=-46 6=-46 7=-27
s:fiel	0=-38 2=-33 3=-42 5=-35 7=-39
s:fievr	4=35
s:fift	5=-26 8=-39
s:figh	5=-25
s:figu	0=25 2=28 3=26 7=-39
s:figur	2=61
s:fija	3=-36 8=63
s:fijai	3=-29 8=72
s:fili	2=-48 4=-53 5=-38
s:filia	2=-41 4=-52 5=-30 8=-25
s:fill	0=-53 3=-52 4=41 5=25 7=-42 8=-53
s:fille	0=-30 4=-51 5=52 6=47 8=-40
s:film	3=26 5=49 6=-70 8=-30
s:filme	0=-28
s:filt	5=-42
s:fina	0=-44 1=-29 4=-27 5=-62 6=-30 7=-29 8=-28
s:finan	4=-33 5=-26 6=-27 7=-29
s:find	1=52 4=-61 5=-33
s:fine	8=53
s:fing	0=-65 1=-52 2=-58 3=46 5=-60 6=-59 7=-56 8=-74
s:finge	0=-69 1=-46 2=-63 3=62 4=-61 5=-44 6=-69 7=-64 8=-86
s:fini	0=57 3=-38 4=-29 8=56
s:finis	0=47
s:fire	1=-39 7=55
s:firef	4=-56
s:firew	1=-34
s:firm	1=-47 4=-38
s:firs	0=-36 2=-40 3=-53 4=-51 5=-72 7=29
s:fisc	0=-32 7=-49 8=-44
s:fisca	0=-39 8=-51
s:fitt	2=-30 5=-31 6=-54 7=-37
s:fitte	5=-33 6=-44 7=-56
s:fixe	5=-56 7=-30 8=-33
s:flag	7=-40
s:flat	5=60 8=-27
s:flatm	2=-28 5=54 8=-33
s:fleu	8=-39
s:flexi	4=32
s:flig	2=37 4=-41
s:fligh	4=-27
s:flin	5=37
s:flir	5=-97
s:flirt	5=-53
s:floo	1=-25 2=-26 3=75 5=-39 7=-77
s:floor	5=-45
s:flor	0=-41 2=-34
s:flot	0=57
s:flott	0=63
s:flow	3=-27 6=-40
s:flowe	6=-38
s:flye	0=27
s:flyer	6=-31
s:flyi	4=26
s:foll	1=62 4=-41 8=-29
s:follo	1=59 4=-49 5=-38
s:fonc	6=-29 7=-72
s:fonct	6=-36 7=-33
s:fond	1=-48 2=-25 3=-66 4=-49 7=60 8=-48
s:fonda	1=-53 4=-55 5=-29 7=41 8=-46
s:font	6=41
s:foot	0=-44 1=-35 5=-27 8=-37
s:footb	0=-40 5=-25 6=41 8=-25
s:forb	3=-57 8=38
s:forc	8=-35
s:fore	0=-34 2=-65 3=-62 4=-65 5=-56 7=28 8=-33
s:forec	1=-48 4=-39
s:forem	1=45 7=50
s:foren	2=-57 3=-25
s:fores	3=-30 5=-41
s:forg	3=-33 8=54
s:forge	8=34
s:forgi	3=-30 8=33
s:fork	8=-43
s:forkl	8=-33
s:form	3=-30 4=-40 5=-27 8=-47
s:forma	0=-62 1=-53 2=-45 3=-34 4=-78 5=-44 6=-82 7=-53 8=-72
s:forme	1=-32 5=37 6=-29 7=71
s:formu	4=31
s:fort	3=-56 5=-40 6=-39
s:forte	1=-26
s:foru	1=-45 6=33
s:forwa	2=-38
s:foun	0=-27 3=-45 4=-28 7=-31
s:found	4=-63 5=-30 6=-26 8=-26
s:four	2=-38 3=-33 6=-46
s:fourn	1=-29 3=-25 5=-26 6=-49
s:foye	4=-38 8=-31
s:frag	2=42 4=-57 7=-25
s:fragi	2=31 5=-44 7=-26
s:fram	4=26 8=-29
s:frame	1=-41
s:fran	0=70 1=-45 2=-36 3=-40 6=-55 8=-67
s:franc	0=71 1=-29 2=-73 3=-34 4=-32 5=-55 6=-34 8=-70
s:frank	5=47
s:frap	0=-29 8=-34
s:frau	0=-35 1=-48 2=-28 4=-32 5=-48 7=-29
s:fraud	0=-25
s:free	0=-33 1=32 4=-29 5=-42 6=-36 7=-28 8=-41
s:freel	1=-53
s:freem	0=-32 1=29 6=-29 7=-29 8=-37
s:freet	1=48 5=-29
s:freig	2=-37
s:freq	1=30 2=-28 4=-32 5=95
s:frequ	1=38 2=-28 4=-42 5=57
s:frer	1=-88 4=27 5=-36 6=30 7=27 8=30
s:frere	2=35 6=-25
s:frid	0=-30 2=-36 4=40
s:frida	1=-25 6=-25
s:fridg	4=34
s:frie	1=33 2=-31 4=-43 5=45 7=51
s:frien	1=26 2=-35 4=-40 5=42 6=55 8=-27
s:froi	5=25
s:froid	5=31
s:fron	4=-86 5=31 6=-32 7=-42 8=102
s:front	4=-46 8=93
s:froz	4=-42
s:froze	4=-34
s:full	1=-57 4=118
s:fund	0=81 4=-50
s:fundr	0=93 4=-34
s:fune	1=-40 4=-27 8=-28
s:funer	1=-26 8=-26
s:furn	5=-35
s:furt	8=50
s:furth	8=49
s:fusi	7=29
s:futu	1=40
s:futur	1=33
s:gaba	3=48
s:gabar	3=37
s:gagn	0=-43 6=47 8=-84
s:gall	3=-25
s:game	0=-33
s:gamm	1=-26 4=-44
s:garag	6=28
s:garc	4=40 5=-57 6=65
s:garco	2=-44 4=39 5=-31 6=71
s:gard	1=-62 4=-92 5=36 6=36
s:garda	3=31 8=-38
s:garde	1=30 4=-31 5=-60
s:gardi	1=-90 3=-42 4=-30 5=33 6=30 7=32 8=-39
s:garg	1=-33
s:gargo	1=-35
s:gate	3=-49 5=-50
s:gauc	0=-31 1=-33 2=-73 5=-30 6=-32 7=-52 8=-32
s:gauch	1=-35 2=-47 6=-31 7=-55 8=-30
s:gaul	0=56
s:gaull	0=77
s:gdan	7=29
s:gedm	2=40
s:gedma	2=47
s:gend	5=-33 8=-27
s:gene	0=-82 1=-67 3=-77 4=-141 5=-98 6=-73 7=-60
s:genea	1=-26 3=-37 5=-27 8=-46
s:gener	0=-37 1=-37 2=-46 4=-63 5=-41
s:genet	0=-57 1=-31 2=68 3=-64 4=-125 5=-44 6=-56 7=-28 8=-94
s:geni	2=-53
s:geno	0=-58 1=-30 4=43 5=-39 6=-29 7=-26 8=-56
s:genom	2=-47 4=-29
s:genot	2=58 4=-38
s:genr	0=-31 1=-25 4=-35 6=-43 8=-25
s:geog	5=-58
s:geogr	5=-45
s:geom	3=41
s:geome	3=45
s:gera	1=-38 4=-36 5=-27 6=-41 7=-32 8=-46
s:geran	1=-53 6=-42 7=-50 8=-50
s:germ	7=-27
s:gest	0=-51 1=-33 2=-51 4=-28 5=-38 6=-34 8=-27
s:gesti	0=-34 5=-29 8=-31
s:gift	6=30
s:gigol	5=39
s:girl	1=-39 2=-25 4=-76 5=30 8=-35
s:girlf	4=-66 5=44 8=-38
s:give	0=-36 2=30 3=39 4=-27 7=-55 8=70
s:glas	4=-38 5=-33 8=-39
s:glasg	6=25
s:glauc	2=40
s:glis	1=25 3=-30 6=40 7=-25
s:gliss	1=65 6=49
s:glob	3=54
s:globa	3=50
s:glov	4=48 5=-46
s:goal	1=-29
s:goin	4=47 7=35
s:good	4=-26 8=-37
s:goss	4=-33 6=34
s:gossi	4=-35 5=-27 6=68 8=42
s:gouv	3=-28 5=-54 8=-41
s:gouve	0=-33 5=-46 8=-39
s:gove	0=41 1=-30 4=-34 6=-35 7=-30 8=26
s:gover	0=46 1=-31 4=-36 6=-41 7=-39
s:grac	1=32 3=-45 4=-25
s:grad	1=-67 2=-25 4=-45 5=-26 8=-37
s:gradu	1=-39
s:gran	0=-44 1=78 4=-30 5=-57 6=36 8=-36
s:grand	4=-31 5=-26
s:grap	0=-53 2=-38
s:graph	0=-46 2=-33 3=-29
s:grav	3=-44 6=-25
s:grea	1=-34 4=43
s:gree	0=57 3=-82 4=-51 5=-94 6=-44 7=-30 8=25
s:greem	5=-53
s:green	0=-43
s:gref	3=-29 8=-89
s:greff	2=-25 3=-27 8=-64
s:gren	0=-27
s:greno	0=-25 6=-26
s:grev	1=-34 3=-35
s:greve	7=35
s:grie	5=40 7=-30
s:griev	5=29
s:grin	6=44
s:grind	5=-28 6=29
s:gros	4=38
s:grou	0=49 1=38 2=-66 3=-27 4=-63 6=-65 7=-42
s:groun	1=60 3=26 8=39
s:group	0=40 1=-40 6=-27 7=-38 8=-25
s:grow	0=-27 1=-41 3=-48
s:guar	1=-37 3=31 4=-44 8=-49
s:guard	0=-51 3=49
s:guer	1=91 3=-28 4=-45 5=-40 6=49
s:guere	4=-38 5=-34
s:gueri	6=43
s:guerr	0=-38 1=78 4=-61
s:gues	1=-28 3=51 6=43
s:guid	1=-26 3=-54 5=-39 6=-78 8=-45
s:guide	1=25
s:guil	0=-49 1=-35 4=-26 5=-36 6=-32 8=31
s:guilt	0=-31 8=38
s:gurd	1=84
s:gurdj	1=73 5=-34
s:habi	1=-45 4=-37 7=-26 8=-32
s:habil	4=-44
s:habit	1=-34
s:hack	1=-43
s:hacke	8=-27
s:haem	2=27 4=-41
s:haemo	2=54 4=-50
s:hand	0=33 2=-81 3=-51 4=-57 6=-111 7=-101 8=-38
s:handb	5=-33 8=-25
s:handc	0=41 5=36 8=-31
s:handi	3=-57 6=-31 7=-31 8=-25
s:handl	4=-45 5=-40 6=-28 8=36
s:handp	3=31
s:hands	3=-31 4=-38
s:handw	4=-56
s:hapl	2=30
s:haplo	2=26
s:hara	8=-30
s:haras	8=-52
s:harce	6=29
s:hard	3=-55 6=-72
s:hardw	3=-28
s:harm	1=43 4=64 7=-30
s:harmo	1=50
s:harr	0=62
s:hauli	2=-33
s:haut	0=49 7=-35
s:haute	4=31
s:have	4=-48
s:havi	4=32 5=38
s:havin	5=46
s:havr	7=27
s:hazar	1=-26 3=-25
s:head	3=-33 4=-37 5=27 7=-82 8=-35
s:heal	0=-36 3=-27 5=-38 8=-30
s:healt	0=-27 2=-29 4=-28 5=-40 8=-30
s:hear	0=-27 2=-29 4=81 5=-52 6=-26 8=-44
s:heari	0=-40 2=-46 4=94
s:hebd	3=-32 6=-29
s:helen	2=-28 6=-41
s:heli	8=-26
s:helm	0=-28 4=36 6=-36 8=-34
s:helma	4=45
s:help	2=-32 3=-25 4=39 5=-46 6=-36 8=-83
s:helpe	2=-43 7=40 8=-79
s:helpl	6=-29
s:helv	7=-32
s:hemo	2=72 4=-49
s:hemop	2=50 4=-64
s:henc	1=38 8=-37
s:here	2=52 4=-76 6=-27 8=-30
s:hered	2=27 4=-87 8=-25
s:heri	1=-31 3=-41 4=-56 6=-39 7=-49 8=-30
s:herit	2=-34 3=-34 4=-66 5=-35 6=-29 7=-52 8=-42
s:herm	6=-41
s:herma	6=-30
s:hern	4=43 8=-49
s:herni	4=36 8=-40
s:hero	6=-55 8=-28
s:hers	0=43 3=-33 4=-41 5=42
s:herse	0=44 1=-26 2=35 4=-41 5=34 6=27
s:hete	0=-32 1=-34 2=35 3=-38 4=-77 5=-68 6=81 8=-54
s:heter	0=-39 1=-36 2=39 3=-47 4=-77 5=-68 6=88 7=-28 8=-47
s:heur	1=-74 3=-50 4=51 6=-26 7=42 8=42
s:heure	3=-60 4=30 6=-33 8=46
s:hexh	4=-47
s:hexha	4=-44 6=-54
s:hida	0=44 5=-27
s:hidal	0=46 5=-28
s:hier	4=-61
s:hiera	4=-45
s:high	4=63
s:highl	4=70
s:hims	0=44 3=-36 5=40 7=-60
s:himse	0=46 1=44 3=-35 5=27 7=-55
s:hind	0=-27 1=102 3=-35 4=-46 6=-25
s:hindo	1=32
s:hint	6=80 8=-26
s:hinte	6=72
s:hire	8=-48
s:hist	0=-64 1=-84 2=-29 5=27 6=-77
s:histo	0=-60 1=-29 2=-43 4=50 5=44 6=-63
s:hobb	5=-26
s:hold	0=-35 1=35 4=-30 6=-40 7=54 8=-59
s:holde	3=-34 7=29
s:holi	7=-35
s:holid	1=25
s:home	0=-45 1=65 7=-33
s:homeo	0=-41 1=37
s:homm	0=-74 2=-44 3=-53 4=-59 6=78 7=34 8=-78
s:homme	0=-37 1=-39 3=-36 4=-36 6=30 8=-58
s:homo	0=-68 1=-67 2=-34 4=-64 5=-92 6=37 7=-58 8=-94
s:homol	2=-28 4=-32
s:homop	6=-30 8=-28
s:homos	0=-36 1=-34 2=-52 4=-25 5=-60 6=118 8=-54
s:homoz	2=50 4=-25 8=-26
s:honn	7=33
s:honne	3=-27 7=46
s:hono	5=-28 7=35 8=-71
s:honor	8=-36
s:honou	5=-25 7=31 8=-65
s:hope	1=30 4=-33
s:hopi	1=26 2=-77 4=-25 5=-28
s:hopit	2=-81 4=-52 5=-33 8=-25
s:hora	5=-32
s:horai	5=-31
s:hori	7=-28
s:horiz	3=-41
s:horl	3=-34 5=-36
s:horlo	3=-34 5=-29
s:horo	4=-59
s:horos	4=-63
s:hors	2=-26 7=-39
s:hosp	0=-41 1=41 5=-32 6=-47 8=-100
s:hospi	0=-40 1=78 2=-48 4=-39 5=-42 6=-61 7=37 8=-85
s:host	0=37 1=-25 5=37
s:hoste	1=-41
s:hosti	0=53
s:hote	0=-32 1=-62 2=-43 4=-64 5=28 8=-32
s:hotel	4=-35 5=-49 7=39
s:hotes	7=-38
s:hour	1=-32 8=46
s:hous	1=-66 3=-38 4=-57 6=65 7=-72
s:house	1=-39 6=27
s:housi	7=-32
s:huil	1=-27 5=-58 8=-34
s:huis	0=-59
s:huiss	0=-68
s:huma	0=-43 1=60 2=-60 3=-78 4=-34 5=-60 6=-49 7=-48 8=-57
s:humai	1=35 5=-29
s:human	0=-33 1=63 2=-36 3=-50 4=-28 5=-46 6=-37 7=-44 8=-79
s:humou	0=25
s:hung	0=32 1=-40 7=-31
s:hunga	1=-25
s:hunt	1=-35 2=64 3=-26 4=-94
s:hunte	1=-47
s:hunti	0=-26 2=67 3=-25 4=-87
s:husb	2=-43 5=25 6=-38 7=-30
s:husba	1=27 2=-34 6=-41 7=26
s:hybri	4=-28
s:hype	2=43 4=34
s:hyper	2=43
s:idea	1=-54 5=-32 8=-30
s:ideal	4=-25
s:idem	3=-58
s:idemi	3=-42
s:iden	0=-54 3=43 4=-55 5=-48 6=31 7=-49 8=-68
s:ident	0=-47 3=61 4=-37 5=-46 7=-46 8=-68
s:igno	2=63
s:ignor	2=40
s:illn	4=67
s:illne	4=54
s:illu	6=29
s:imag	0=-39 4=-42 7=-43 8=-30
s:image	3=-26 4=-29
s:imagi	8=-44
s:imme	7=-26
s:immeu	7=-25
s:immi	0=54
s:immig	0=31 6=-45
s:immo	0=-33 1=51 2=-38 4=-37 5=-32 6=-27 7=-60 8=-44
s:immob	2=-38 4=-43 5=-35 6=-28 7=-46
s:immor	1=63 8=-38
s:impa	3=-30 4=25
s:impac	3=-33
s:impl	4=35 7=34 8=52
s:impla	4=36 7=43
s:impo	0=-97 5=38
s:impor	0=-62 3=-42
s:impos	3=48
s:impot	4=-34 5=31
s:impr	0=-61 1=-32 7=-56
s:impri	0=-60 7=-60
s:impro	1=-28
s:inap	4=63
s:inapt	4=56
s:inca	1=-25 4=62 8=26
s:incar	8=45
s:inci	2=73 4=-38 5=-33
s:incid	1=-38 2=67 4=-60 5=-27
s:incl	0=-39 1=-62 2=37 5=-36 6=25 7=-42 8=-53
s:inclu	1=-48 2=36 4=-47 6=40 7=-35 8=-62
s:inco	6=64
s:incom	6=47
s:incr	1=57 2=-53
s:incro	1=63 2=-33
s:inde	0=51 1=-33 3=55 5=-62 6=-43 7=-30 8=-44
s:indep	0=59 1=-27 4=-57 6=-26 8=-32
s:indi	4=57 8=52
s:indic	4=66 7=-26 8=66
s:indu	5=-26 7=-30 8=-36
s:indus	4=-25 5=-35 7=-36
s:infec	4=-25
s:infi	0=-37 1=-36 2=-74 4=-86 6=-48 7=48 8=-36
s:infid	6=-59
s:infir	0=-59 1=-33 2=-54 4=-64 7=62 8=-30
s:info	4=-77 5=-27 7=-47 8=-32
s:infor	4=-100 5=-34 7=-26 8=-44
s:inge	0=-53 1=-47 2=-32 3=-57 4=-28 5=-55 6=-58 8=-30
s:ingen	0=-45 1=-60 2=-43 3=-64 5=-66 7=45 8=-27
s:inha	4=-50
s:inhal	4=-47
s:inhe	2=-78 4=-50 6=-38
s:inher	2=-48 4=-59 5=-27 6=-29
s:init	3=-31 7=-63
s:initi	3=-42 6=-26 7=-53 8=35
s:inju	2=34 4=-52 5=-53
s:injur	4=-56 5=-29 6=39
s:inma	8=45
s:inmat	0=-33 8=66
s:inno	2=-27 8=-70
s:innov	2=-29 8=-33
s:inra	2=-26
s:insc	0=-28 3=44
s:inscr	3=32 5=30
s:inse	8=28
s:insi	8=35
s:insid	6=-31 8=25
s:inso	0=-49 1=45 4=91 6=-38 7=-35
s:insom	4=51
s:insou	0=-48 1=49 6=-26 7=-43
s:insp	4=-38 5=-44 6=-28 8=-40
s:inspe	0=-31 4=-36 5=-38 8=-54
s:inst	0=-48 1=-65 2=-39 3=-67 4=-35 5=-48 6=34 8=-44
s:insta	1=-44 3=-83 5=-35 6=50 8=-25
s:insti	0=-47 1=-33 6=-36 8=45
s:instr	4=-28 5=-26 8=-37
s:insu	1=-62 2=-58 3=-27 5=80 6=-32 7=-42 8=-46
s:insul	0=39 2=-53
s:insur	0=-38 1=-48 4=-74 5=48 6=-31 7=-32 8=-42
s:inte	0=-47 2=-53
s:integ	0=-46 1=43 8=-38
s:inter	2=-42 5=42 7=-41
s:inti	0=-55 2=-30 3=-33 4=-36 5=50 6=-61 8=-63
s:intim	0=-39 1=-28 2=-25 4=-57 5=53 6=-64 7=-27 8=-64
s:into	2=49 4=-29
s:intol	2=59
s:intr	1=-46
s:intro	1=-28
s:inut	6=30
s:inuti	6=26
s:inve	1=-64 3=-49 4=-51 5=-71 8=-37
s:inven	3=-48 4=-39
s:inver	2=47
s:inves	1=-49 2=-27 5=-68 6=-29 7=-42 8=-51
s:invo	1=-50 3=-25
s:invoi	1=-29 5=-32
s:irel	1=-47
s:irela	1=-47
s:iris	0=-63
s:irise	3=26
s:irre	1=52
s:irrel	1=58
s:isra	0=44
s:israe	0=30
s:issu	4=-25
s:issue	5=-27
s:ital	0=-44 5=-29 6=-34 8=26
s:itali	4=-27 5=-27 6=-43
s:ivre	0=-41 8=31
s:ivres	0=-38 8=44
s:jaile	8=46
s:jama	2=-55 4=-25 6=64 8=34
s:jamai	2=-85 6=57 8=43
s:jamb	4=57
s:janu	6=-26
s:janv	0=29 2=-50
s:janvi	2=-27
s:jard	1=42 5=-32 6=44
s:jardi	1=58 7=-47
s:jarg	4=-45 7=-39
s:jargo	4=-48
s:jaure	0=-29
s:jero	6=29
s:jers	5=-29
s:jerse	5=-27
s:jesu	0=-37 1=69 5=-31
s:jesui	0=-37 1=96 5=-32
s:jeun	0=38 1=-55 2=-28 4=-31 5=48 6=-46 7=-47
s:jeune	0=30 1=-27 4=-33 5=33 7=-51 8=39
s:jewi	1=-26
s:join	2=25 3=49 4=-60 6=-77 7=86 8=-76
s:joine	0=-46 2=-27 3=25 4=-65 5=-26 6=-85 7=58 8=-26
s:joint	1=-25 3=-38
s:joke	0=-34 1=45 4=-78 5=42 6=-77 7=-30 8=-69
s:joue	2=26 3=-29
s:joueu	2=26 3=-34
s:jour	2=-52 4=-57 5=-75 8=-32
s:journ	0=-51 2=-40 4=-40 5=-61 6=-26 8=-54
s:judg	0=-40 2=-47 4=-47 5=-39 6=27
s:judge	2=-32
s:judgi	6=26
s:judi	1=-42 2=-43 3=-41 4=-31 5=-32
s:judic	1=-31 2=-58 3=-45 8=30
s:jugem	5=33
s:juiv	1=-25
s:juli	5=-25 6=43
s:julie	6=31
s:jume	0=31 2=-78 4=47 6=-32
s:jumea	0=27 2=-88 4=69
s:jumel	6=-36
s:jump	8=34
s:jumpe	8=43
s:juni	0=-34 4=-30 5=99 6=-28 7=52
s:junio	0=-36 4=-34 5=70 6=-27 7=38
s:jure	8=-26
s:juri	3=-55 4=-26 7=-45 8=-35
s:juris	2=-32 3=-70 4=-41 7=-38 8=-43
s:jusq	2=-29 3=-34 4=88 7=33 8=-43
s:just	1=-35 5=-57 6=-42 8=39
s:justi	4=-29 5=-68 8=31
s:juve	1=-29 8=44
s:juven	8=38
s:kampa	3=33
s:kant	1=70
s:kanti	1=68
s:kari	6=43
s:kary	2=75
s:karyo	2=64
s:kcnh	4=-59
s:keep	2=-27 3=-25 5=83 6=-63 8=-27
s:keepi	3=-35
s:kell	2=26
s:keyst	3=31
s:kidn	2=62 5=-37
s:kidne	2=57 5=-42 7=-33
s:kill	1=31 2=29 8=-49
s:kille	2=31 8=-32
s:kine	4=-33 6=-32
s:kines	4=-52 8=-31
s:kitc	0=28 1=-33
s:kitch	1=-29
s:klin	2=42 4=-46
s:kline	2=39 4=-46
s:knoc	8=-36
s:knock	8=-29
s:know	4=-43
s:knowl	5=-28
s:korom	3=29
s:kurd	0=38
s:kyot	1=-34
s:labe	1=-29 4=-27
s:labo	1=-41 3=-25 4=-44 5=-60 6=-58 7=-74 8=-42
s:labor	1=-30 4=-35 6=-42 7=55
s:labou	4=-38 5=-37 7=-83 8=-42
s:laca	1=38
s:lach	0=53 5=32 8=-41
s:lact	2=42
s:lacto	2=41
s:ladd	4=74
s:ladde	4=87
s:ladi	6=-26
s:ladie	6=-26
s:lago	4=41
s:laic	0=-33
s:lain	1=26
s:laiqu	1=-37
s:lais	0=-32
s:laiss	3=-29 7=-38
s:land	1=-50 6=63 7=-32
s:lande	0=42 5=-34
s:landl	0=-31 4=-31 5=26 6=54 7=-28
s:lang	5=-35 7=-30 8=-33
s:langa	1=-49
s:langu	4=-31
s:laps	0=-33 1=-60 7=74
s:lapse	7=88
s:lapt	4=-44 5=43
s:lapto	4=-39
s:late	0=-36 2=47 4=86 5=-84 6=26
s:laug	4=-41 8=-42
s:laun	2=-25 4=-31 8=51
s:launc	1=-27 2=-29
s:laund	1=75 8=51
s:laur	6=30
s:lawy	4=-31 5=-31 7=36 8=-36
s:lawye	0=31 2=-25 5=-41 7=36 8=-40
s:layo	0=-46 1=-35
s:layou	1=-30
s:lead	4=-33 5=-44
s:leade	5=-28
s:leaf	0=-28
s:leag	8=26
s:leagu	8=44
s:leak	5=27 6=-36
s:leake	5=29 6=-38
s:lear	2=53 3=27 4=-26 7=46 8=-31
s:learn	3=25 7=31
s:leat	1=37
s:leav	0=75 3=-43 5=-25 6=50 7=-28 8=-33
s:leave	0=-29
s:leavi	4=-32 6=-25
s:lect	0=46 1=-79 2=-28 4=-48 5=-48 6=-45
s:lecte	0=70
s:lectu	0=-61 1=-74 4=-43 5=-52 6=-55
s:leed	1=-30 5=-25
s:lege	3=-25 5=56 6=-31
s:leger	5=59
s:legi	0=54 1=-52 3=-34
s:legis	0=28 1=-38
s:leid	8=-27
s:leide	2=32 8=-27
s:leit	1=54 4=-29 5=-25
s:lens	4=40
s:lense	4=29
s:lero	4=30 7=39
s:lesb	0=-44 1=-56 4=-63 5=-64 6=87 7=-30 8=-36
s:lesbi	1=-29 4=-54 5=-50 6=86 7=-27 8=-39
s:lesbo	1=-30
s:lett	2=53 3=-66 4=-87 7=-70
s:lette	0=33 1=-33 4=-66
s:lettr	1=37 2=25 3=-52 6=-37 7=-31 8=44
s:leuc	4=40
s:leuce	4=37
s:leur	6=-39 8=-26
s:leve	0=-26 1=-41 3=30 4=63 5=-32
s:levr	4=58 5=-34
s:levre	3=-40 4=54 5=-33
s:lgbt	6=58
s:liai	0=-36 1=-49 2=-35 3=-40 4=-44 6=-69 7=-29 8=-43
s:liais	0=-32 1=-34 2=-29 3=-36 4=-39 6=-58 7=-26 8=-46
s:libe	2=-41 3=-52 6=-46 7=-63
s:liber	0=37 2=-52 3=-71 6=-54 7=-37
s:libi	4=-84 5=53
s:libid	4=-91 5=45
s:libr	0=-68 1=69 2=-31 3=-57 4=-43 7=-26 8=-49
s:libra	0=-38 1=-43 2=-42 5=-49 8=-68
s:libre	1=62
s:lice	0=-48 1=-42 4=33
s:licen	0=-53 1=-45 2=-37 5=-36 8=-45
s:lifel	1=26
s:lift	3=-32 4=80 5=-31 8=-37
s:lifti	3=-31 4=57
s:ligam	4=35
s:ligh	2=-26 4=-36 5=-42
s:light	5=-58 8=-41
s:lign	0=52 2=-33 3=-55 4=-42 8=-36
s:ligne	2=-26 3=-27
s:ligu	4=-34
s:like	1=29 4=-40 5=41
s:lill	0=38 1=53 2=-51 3=-34 5=-32 6=-40 8=-42
s:limi	1=-34
s:limit	1=-31
s:limo	2=-36 4=-32 6=-29
s:limog	6=-29
s:line	6=-50
s:ling	0=-26 5=-34 6=-29
s:linge	5=-30 6=-31
s:linke	6=40
s:liqui	8=-28
s:lisbo	5=26 6=-50
s:list	0=-65 1=-61 3=34 5=-30 6=-31 7=87 8=-39
s:liste	1=-49 7=-27 8=-27
s:lite	0=-25 4=-28 5=-28 8=-43
s:liter	0=-26 8=-43
s:lith	4=47
s:lithi	4=46
s:liti	7=-27
s:litig	7=-30
s:litt	4=25 5=-33
s:litte	5=-27
s:live	0=-50 1=54 2=-47 3=-61 4=-59 7=-41
s:liver	0=-27
s:livin	4=-37
s:livr	0=-37 1=-26 3=-43 4=-51 7=35
s:lloy	0=-28
s:load	5=-37
s:lobb	0=-34 7=-26
s:lobby	0=-29 7=-27
s:loca	2=-35 3=-42 4=-82 5=-26 6=-70 7=85
s:local	0=-26 1=36 5=-33 6=-40 7=-55
s:lock	0=-30 3=-33 8=79
s:locke	8=66
s:lodg	0=-30 1=120 4=-38 6=-42 7=-48 8=-29
s:lodge	5=35 8=-31
s:loge	1=-72 5=28
s:logem	0=43 1=-34
s:logeu	1=-43 5=35
s:logg	3=38
s:logi	0=-34 1=-48 2=-28 3=91 4=-65 5=-38 8=-48
s:logic	0=-27 1=-28 3=87 4=-39 7=-29 8=-30
s:logis	1=-30 2=-30 4=-44 5=-39 8=-38
s:loir	5=-37
s:lond	1=-43
s:londo	0=30 1=-30
s:long	0=45 1=32 2=-26 5=-27 6=-68 8=-27
s:longe	1=-46 4=-29 5=44 6=-27
s:longt	1=96 5=-36
s:longu	5=-30
s:look	0=44 1=-30 8=-46
s:looke	0=34 1=-29 2=26 8=-39
s:lope	2=42 8=-39
s:lorr	3=-29 4=-38 6=-27
s:lorri	4=-34
s:loui	5=-31 6=46 7=27 8=-25
s:louis	6=48
s:loun	2=-33 7=-58
s:loung	2=-35 7=-38
s:lour	2=-25 4=31 5=44
s:lourd	5=37
s:love	0=-38 1=-26 5=93 6=-91
s:lovi	1=-25 6=48
s:lovin	6=44
s:loya	2=-25 5=-31 6=-28 7=25
s:luci	5=-41 6=55
s:lugg	0=-41
s:lugga	0=-29
s:lumi	6=-30
s:lunc	0=25 4=47 5=36 8=-42
s:lund	5=25
s:luss	6=-26
s:lutt	0=-32 8=-37
s:lyce	1=-37 4=-28 5=-70 6=-33 7=-71
s:lycee	1=-28 5=-25
s:lync	2=50 4=-42
s:maca	4=26 8=-32
s:mach	0=-77 2=-35 4=27 8=-38
s:machi	0=-83 1=-41 2=-31 5=-32 6=31 8=-33
s:maco	0=-42 5=-61 6=-87 7=-29 8=-63
s:macon	5=-25 6=-62 8=-44
s:macr	0=66
s:macro	0=51 1=-27 3=-27
s:madri	0=-30
s:maga	0=-73 2=-31 4=-38 6=-52 7=42 8=50
s:magas	0=-57 4=-26 8=54
s:magaz	1=-26 2=-25
s:magi	6=-30 7=26
s:magis	6=-34 7=-29 8=42
s:main	0=-71 1=-35 5=-45 6=49 7=-28
s:maint	3=-58 4=-39 5=-43 6=49 8=30
s:mair	1=-35 4=-40 7=-42 8=-45
s:mairi	1=-42 5=-47 6=47
s:mais	0=-29 1=-46 2=-44 4=-34 5=-52 6=60 7=-36
s:maiso	0=-30 1=-37 2=-48 4=-28 5=-44
s:mait	2=-39 3=-34 4=-46 5=-41 6=-32 7=-28 8=-45
s:maitr	2=-57 3=-32 4=-54 5=-32 6=-41 7=-35 8=-60
s:maje	5=30
s:majo	0=30
s:major	0=37
s:make	0=-30 1=-32 3=-47 4=-62 6=-27
s:mala	0=-37 2=30 3=-27 5=-44 6=-70 7=-37 8=-52
s:malad	0=-30 1=-27 3=-29 6=-66 7=-49 8=-57
s:male	4=52 5=-25
s:malen	4=67
s:malg	7=28
s:malgr	4=27
s:malv	0=-35 4=29
s:mammo	2=-42
s:mana	1=-79 2=-82 3=-89 4=-73 7=-38
s:manag	1=-100 2=-85 3=-102 4=-54 5=-31 8=-35
s:mand	3=-32 4=-44 8=49
s:manda	4=-36 5=-27 7=28 8=50
s:mang	1=85 6=-25 8=-29
s:mange	1=91
s:mani	4=-47 5=-38 6=-30 7=-40
s:manie	1=27
s:manif	8=52
s:manil	3=44
s:mann	7=-41
s:manne	5=-38 7=-25
s:manq	2=-25
s:manqu	2=-25
s:mans	8=29
s:mant	3=-29 4=-25 8=-34
s:mantr	3=-33 8=-27
s:manu	1=-46 2=-25 4=-32 8=-90
s:manua	4=-50
s:manue	8=-59
s:manuf	2=-26
s:manut	4=27 8=-31
s:maqu	1=-30
s:mara	0=-29 3=-36 4=69 5=-27 6=-49 8=-54
s:marat	0=-30 3=-26 4=66 5=-54 8=-48
s:marc	1=-30 2=-56 3=-34 5=-29 7=-47 8=38
s:march	0=29 1=-73 2=-46 3=-37 5=-89 6=-46 7=-50 8=-25
s:mard	1=34 5=-30
s:marf	4=-29
s:marg	0=-41 2=34 4=-89 6=52 8=47
s:marga	6=51
s:margi	2=31 4=-81
s:mari	0=-98 1=-91 2=-47 3=-64 4=-126 5=48 6=-39 7=-86 8=-89
s:maria	0=-51 3=-28 4=-29 5=33 7=-39 8=-41
s:marie	0=-59 2=-30 4=-65 5=-85 7=-25
s:marin	1=-32 5=46 7=-32
s:marit	5=-25
s:mark	2=-66 3=-79 5=-85 6=-32 7=-39
s:marke	2=-53 3=-54 5=-70 6=-63 7=-26
s:maro	3=-32
s:maroq	3=-32
s:marq	2=-26 3=-51 4=-29 6=-27 8=-37
s:marqu	2=-38 3=-31 4=-32 6=-38 7=-25
s:marr	0=-84 1=-59 3=-25 4=-91 5=45 7=-42 8=-86
s:marri	0=-59 1=-40 2=-51 3=-29 4=-63 5=104 6=-40 7=-34 8=-37
s:marro	2=38
s:marry	6=75
s:mars	2=-28 6=33
s:marse	2=-30 6=32
s:mart	7=-51
s:marti	0=37 7=-60
s:marx	1=49 6=-26
s:marxi	0=32 1=39
s:maso	0=-26 6=-38
s:mason	5=-25
s:mass	1=-31 4=-34 5=-26 6=-29
s:massa	4=-32
s:mast	0=-41 3=-54 4=-52 5=-45 6=-68 7=-37 8=-30
s:maste	0=-63 2=-33 3=-60 4=-54 5=-57 6=-59 7=-56 8=-30
s:matc	0=-61 2=32 3=80 4=-34 5=-47 7=-43
s:match	3=28 5=-41 8=-29
s:mate	0=-54 1=-41 2=-28 5=-34 6=-27 7=-25
s:mater	0=-57 1=-34 5=-43 6=-31 8=-45
s:math	6=34
s:mati	1=-37 3=29 4=47 5=-33
s:matie	1=-35
s:matin	4=27
s:matr	0=-29
s:matri	0=-51
s:matt	0=30 6=34 7=-37
s:matte	0=47 1=-31 7=-50
s:mayo	0=-37
s:mean	1=49 5=-27 8=-35
s:meas	1=-26
s:mech	0=-33
s:mecha	0=-26
s:mede	2=33 7=45 8=-30
s:medec	1=-25 2=28 3=-36 4=-37 8=-35
s:medi	0=-86 2=-28 3=-46 5=-71 6=-82 7=-33 8=-68
s:media	4=-29 7=-37
s:medic	1=-40 5=-57 7=-56 8=-32
s:medit	2=45
s:meet	0=-31 1=-45 4=-44 5=-31 8=-33
s:meeti	0=-29 1=-47 5=-27 7=-28 8=-27
s:meil	1=-32
s:meill	0=-31 1=-44
s:mela	4=33
s:melan	4=38
s:mele	0=34
s:memb	0=-31 1=34 2=-40 4=-87 7=100 8=-71
s:membe	3=36 4=-49 7=49 8=-101
s:membr	1=46 3=-32 4=-41 6=37 7=26
s:memo	0=-54 6=-41
s:memoi	0=-63 6=-30 8=-35
s:mena	5=76
s:menag	5=86
s:mene	5=-53 7=51
s:meneu	7=44
s:meno	1=-27 2=31 4=-39 5=40
s:mens	5=-25
s:mensu	5=-39
s:ment	0=-62 3=31 6=56 7=-62
s:menta	4=-39
s:menti	0=-65 1=-44 3=31 4=42 5=30 6=75 7=-41
s:mento	6=-27 8=-36
s:menu	6=-31
s:merc	5=-45 6=41
s:merch	5=-43
s:mercr	4=-26 6=53
s:mere	3=-38 6=48
s:merg	4=34 5=-28 6=-48 8=-33
s:merge	5=-30 6=-43
s:meri	6=-26
s:mero	8=-38
s:mess	1=-32 3=-44 4=-33 5=63 6=37
s:messa	3=-58 5=76
s:mesu	3=35 5=-46 8=-86
s:mesur	3=40 5=-39 8=-94
s:meta	2=45 4=-43 6=-57 7=52
s:metab	2=51
s:metal	7=32
s:meth	0=-35 1=-26 4=-36 5=-51 7=37 8=-25
s:metho	0=-31 2=-28 4=-39 5=-38
s:meti	0=52 1=-80 4=-28 6=-38 7=-26
s:metie	1=-39 4=-28 5=-26 6=-49
s:metr	2=-49 3=-25
s:mich	1=-43 4=-26 5=54 6=28
s:miche	1=-50 4=-27 5=60 6=30
s:micr	1=-35
s:micro	4=-27
s:midn	4=37
s:midni	4=29
s:midw	2=-31
s:midwi	2=-31 5=-28
s:mieu	0=-33
s:migr	4=33 7=-28
s:migra	7=-28
s:mili	0=-54 1=71 2=-38 3=40 6=-49
s:milie	2=-25
s:milit	0=-25 1=76 4=-32 5=-26 6=-25 7=-30
s:mill	1=-25 3=-35 4=-50 5=-28 8=-31
s:milli	1=-27 3=-40
s:mine	3=-36 5=-28 6=-60
s:miner	7=38
s:mini	0=-46 1=-38 2=-38 4=-35 6=38 8=-40
s:minin	5=-37 6=39
s:minis	0=-53 1=-32 6=-33 8=-53
s:mins	3=-26
s:minu	0=43 5=-38 8=-37
s:minut	0=41 4=-34 5=-60 8=-44
s:misc	5=65
s:misco	5=54
s:miss	0=-42 1=-28 3=-30 5=-38 6=-33 7=-36
s:misse	4=25
s:missi	0=-42 4=-27 5=-57 6=-32 8=29
s:mist	2=34
s:mista	2=33
s:mistr	5=-33
s:mixt	7=-37
s:mobi	0=-59 2=-26 4=63 5=-44 6=-68 7=-34 8=-34
s:mobil	0=-49 2=-34 4=31 5=-29 6=-72 7=-40
s:mode	0=-30 3=44 5=-77 7=-54 8=-29
s:model	0=-46 3=36 4=40 5=-28
s:moder	1=30 5=-75
s:moel	2=30
s:moell	2=39
s:moeu	0=39 5=-26
s:moeur	0=37
s:moin	3=-64 4=62 5=-30 7=-41 8=-31
s:moit	1=36
s:moiti	1=34 5=26
s:mole	2=-45
s:molec	2=-42
s:mome	0=54 7=-54
s:momen	0=49 7=-55
s:mona	0=76
s:monar	0=76
s:mond	0=-26 1=-32 3=78 5=-30 8=-28
s:monda	0=-28 3=83
s:mone	7=-27 8=50
s:moni	0=-45 1=-25 4=-46
s:monit	1=-25 4=-26
s:monn	8=-29
s:monna	8=-31
s:mono	5=25 6=-34
s:monog	5=26 6=-31
s:mont	0=-62 1=-65 2=-31 3=-46 5=-87 6=-60 7=25
s:monte	2=-26
s:month	1=-32 2=-35 4=52 5=-35 7=-30 8=35
s:montr	1=-43 2=42 4=-54
s:mora	5=-58
s:morn	0=29 4=48 5=-32 6=-28
s:morni	0=38 4=51 5=-33 6=-52 8=-32
s:mosa	2=73
s:mosai	2=64
s:mosc	0=63 3=-37 6=44
s:mosco	0=53 3=-49 6=43
s:most	8=-62
s:mostl	8=-52
s:mote	4=-27 5=-60 6=-28
s:moteu	5=-43 6=-32
s:moth	0=-43 2=35 7=27 8=-39
s:mothe	0=-41 2=25 7=29 8=-47
s:moto	5=-26
s:motor	5=-38
s:mott	8=-27
s:moul	0=39 3=-48 5=-33
s:moula	3=-46
s:mous	1=-25
s:mouv	6=-46 7=-27
s:mouve	6=-43
s:move	0=25 4=-38 5=-27 7=-40
s:movem	0=60 6=-25
s:movi	6=25
s:muco	4=42
s:mucov	2=34
s:mugg	8=-56
s:mugge	8=-58
s:mult	4=49 5=57 7=-44 8=-28
s:multi	4=45 5=65 7=-50 8=-48
s:muni	0=88 3=-30 4=-34 7=-31
s:munic	0=57 3=-51 4=-41 7=-34
s:mura	5=-31
s:murd	8=-46
s:murde	8=-33
s:murm	4=82 5=-34 6=-28 7=-25 8=-27
s:murmu	4=78 5=-32 7=-26
s:musc	2=76 4=-39
s:muscu	2=57 4=-37
s:muse	0=-38 1=-45 3=-38 4=-42 5=-28 6=-29 8=-33
s:museu	0=-34 3=-28 4=-35
s:musi	0=-72 4=-26 5=-65 7=54
s:music	4=-41 5=-61 7=62
s:musiq	0=-46
s:musli	1=-37
s:muta	0=-32 1=-50 3=-35 4=-93 5=-41 7=-41 8=-30
s:mutat	0=-36 1=-44 3=-51 4=-73 5=-45 6=-39 7=-31 8=-33
s:mutu	1=-51 2=-31 3=-46 4=-28 7=-33 8=-58
s:mutua	3=-31 8=-36
s:mutue	2=-25 4=-47 7=-29 8=-35
s:mybp	2=60 4=-31
s:mybpc	2=58 4=-43
s:myhe	0=-29 2=42 7=-37
s:myher	2=48 7=-30 8=-25
s:myop	4=25
s:myopa	2=46 4=-28
s:myse	1=29 4=60
s:mysel	1=27 4=82
s:myst	6=38
s:myste	6=28
s:nage	5=-52
s:nageu	5=-71
s:nais	3=-29 4=47 7=-25 8=-29
s:naiss	0=40 3=-28 6=26 8=-25
s:nake	0=-27 8=-25
s:name	2=-26 3=-46 5=41 6=42 7=-26 8=29
s:nant	1=-32 6=40 7=-27
s:nante	1=-30 7=-43 8=-33
s:nasu	0=-28 7=40
s:nasuw	0=-30 7=34
s:nati	1=-61 3=-41 4=-45 5=-30 6=-33 8=-75
s:natio	0=34 3=-48 4=-36 5=-32 6=-43 8=-69
s:natu	0=-28 1=-34 2=-59 8=-31
s:natur	1=-44 2=-71 6=-31
s:naut	7=40
s:nauti	7=44
s:navi	1=-46 4=-28
s:nean	3=52
s:neck	2=26 4=-30
s:necke	2=31 4=-33
s:need	0=-36 1=-50 2=-31 3=-51 4=68 5=-38 6=-30
s:neede	4=27 8=-33
s:nega	2=67 6=-28
s:negat	2=84 6=-25
s:nego	0=-86 3=-51 4=-35 5=-57 6=-37 7=-46 8=-50
s:negoc	0=-32 4=-30 5=-37 7=-114 8=-39
s:negot	0=-51 1=-25 3=-46 5=-37 7=84
s:neig	3=-50 4=28
s:neigh	5=37
s:neit	1=47
s:neith	1=31
s:neon	2=-27
s:nerv	4=73
s:nerve	4=85
s:netw	0=-26 4=-60 5=56 6=27 8=-32
s:netwo	0=-44 4=-65 5=52 6=65
s:neur	1=-25 2=44 3=-34
s:neuro	2=43 3=-37
s:neut	2=-34 4=-27 6=-28 8=-42
s:neutr	6=-37 8=-29
s:neve	0=-56 1=-30 3=-30 4=-31 5=-34 7=115
s:never	0=45 6=-61
s:newb	0=81 2=-30 4=-41 8=-52
s:newbo	2=-30
s:newbu	0=61 4=-57 8=-54
s:news	4=-38 8=32
s:newsp	7=34 8=35
s:next	2=-42 8=-30
s:niec	2=43 4=-26
s:nigh	0=-59 1=-35 2=-49 5=46 6=-42 7=-39 8=33
s:night	8=32
s:nihi	1=42 5=-51
s:nihil	1=74 5=-48
s:nime	6=-26
s:nine	4=-26 6=-28 8=55
s:ninet	6=-42 8=51
s:nobo	0=47 5=-39 6=31 7=-34 8=-50
s:nobod	0=33 3=30 5=-50 7=-49 8=-56
s:nois	3=-44
s:nomb	2=-28 5=66
s:nombr	5=87
s:nomi	6=31 7=41
s:nomin	6=33 7=43
s:nomm	4=-38
s:nord	0=-37
s:nordi	0=-45 3=-25 8=-25
s:norm	0=-36 1=-31 4=60 6=-32 7=-26 8=-31
s:norma	0=-26 1=-27 4=53 5=-30 6=-40
s:nort	1=-25 4=-36
s:norw	7=-34
s:norwa	7=-34
s:nota	0=-26 2=-38 6=-46 8=34
s:notai	0=-50 2=-40 5=38 6=-37
s:notar	8=35
s:note	2=29 4=53 5=-27 6=25 8=-61
s:noth	1=82 3=-67 5=-36 6=-48 7=-29 8=47
s:nothi	1=61 3=-78 5=-35 6=-39 7=-25 8=65
s:notic	2=-26
s:noto	1=79 5=29 6=-44
s:notoi	1=72 5=32 6=-36
s:notr	0=40 2=-51 3=41 5=-40
s:nouv	0=40 3=-36 4=51 5=-33 7=-42 8=-45
s:nouve	0=29 3=-44 4=48 5=-40 7=-36 8=-51
s:nove	1=-53 2=-40 4=-43 5=-42 6=-50
s:novel	8=-28
s:novem	0=25 4=-26
s:nucl	0=68 1=-27 4=-32 7=-38
s:nucle	0=72 2=-25 4=-28 8=-28
s:nuit	1=-25 5=95 6=-31 8=69
s:numb	0=63 1=-44 3=28
s:numbe	0=67 1=-51 3=41 4=-37
s:nume	1=-40 2=-66 8=-30
s:numer	1=-26 2=-52 6=25 8=-45
s:nurs	1=-34 2=-70 5=-84 6=-42 8=-50
s:nurse	4=-64 6=-35 8=-39
s:nursi	4=79 5=-36 7=-30
s:nutr	1=-29 2=44 5=-27 6=-27
s:nutri	0=-29 2=26 6=-26
s:obam	0=43
s:obed	1=30
s:obedi	1=35
s:obje	0=-40 1=87 4=-47 8=26
s:objec	0=-31 1=101 3=27 4=-41 5=-36
s:obli	8=44
s:oblig	8=39
s:obte	1=-53 4=-38
s:obten	1=-49 4=-36
s:occu	0=-25 4=35
s:occup	0=-31 4=-31 8=-27
s:octo	8=80
s:octob	8=88
s:oddl	5=41
s:oeuv	3=-28 4=-27 5=-31 6=-37
s:oeuvr	1=-35 6=-38
s:offe	1=31 2=48 5=-72
s:offen	1=25 5=-54 6=-27
s:offer	2=48
s:offi	1=-59 2=-58 5=-28 6=-42 8=-71
s:offic	1=-86 2=-64 3=-34 4=-28 6=-37 8=-68
s:offr	0=-41 8=-55
s:ofte	4=31 8=-40
s:oliv	6=75 8=-26
s:olive	6=62
s:onbo	3=33 8=-33
s:onboa	3=48
s:oncl	0=43 2=42 4=-26 7=-31
s:onco	2=39 8=-31
s:oncog	2=52
s:onli	0=-38 1=27 2=-35 3=-26
s:onlin	0=-33 1=43 2=-30
s:only	5=39
s:onlyf	5=40
s:open	0=-27 3=62 8=-29
s:oper	1=-41 2=-56 3=-34 5=-27 6=-36 7=-96
s:opera	2=-58 3=-31 4=-38 6=-37 7=-64 8=-27
s:opini	1=-35
s:opioi	4=-31
s:oppo	0=59 1=54 2=-36 3=-57 4=-64 5=-52 8=-42
s:oppos	0=81 1=38 2=-27 3=-59 4=-59 5=-44 6=-45 7=-60 8=-47
s:opte	4=-41
s:opti	0=-30 3=-27 4=-34 7=-65 8=-41
s:optic	8=-42
s:optiq	4=-25 7=-32
s:orat	7=57
s:orch	3=-38 4=-39
s:orche	5=28
s:orchi	4=-30
s:orde	4=-31 7=-75 8=148
s:order	7=-58 8=54
s:ordo	2=-35 4=-31
s:ordon	2=-31
s:orei	4=73
s:oreil	3=-41 4=84
s:orga	4=-64 5=-65 6=-59 8=-31
s:organ	1=-43 4=-66 5=-64 6=-46 8=-41
s:orgu	7=-50
s:orie	0=-48 2=-61 3=-25 4=-53 5=-123 7=-43 8=-43
s:orien	0=-43 1=-43 2=-55 3=-28 4=-52 5=-102 7=-39 8=-48
s:orig	2=63 4=-32 7=-29
s:origi	0=-44 2=56 4=-37
s:orsa	2=-33
s:orth	0=-54 1=-59 4=-68 5=-56 6=-40 8=-28
s:ortho	0=-40 1=-54 3=-30 4=-79 5=-78 6=-31 8=-25
s:othe	0=-29 1=-31 4=-57 5=100 6=-38 7=-38
s:other	4=-38
s:otta	0=62 7=-27
s:ottaw	0=67 4=-34
s:oues	7=-37 8=-28
s:outd	0=-25 4=29 7=30
s:outl	0=61 1=42 7=-44
s:outlo	0=46 1=40
s:outr	5=-33 8=49
s:outra	8=60
s:outs	0=114 6=-34 7=-33
s:outsi	0=90 5=-37 6=-27 7=-37
s:outsp	0=36
s:ouve	0=37 1=-31 2=-28 4=-38 5=40 7=-58
s:ouver	0=49 1=-36 2=-26 4=-38 5=57 6=30 7=-63
s:ouvr	3=40 4=-61 5=-70 6=43 7=-51
s:ouvre	6=35
s:ouvri	3=27 4=-40 5=-53 7=-54
s:over	0=-42 4=30 5=-26 7=47 8=25
s:overs	0=-32 8=34
s:ovoc	0=-29
s:ovocy	2=25
s:owne	0=-28 1=-72 2=-45 4=-44 7=-28 8=30
s:pace	4=-53
s:pacem	4=-53
s:paci	0=-61 1=91 7=-45 8=-44
s:pacif	0=-46 1=96 7=-43 8=-47
s:pacs	0=-32 6=-75
s:page	0=31
s:pain	3=-36 4=52
s:paink	4=46
s:pair	3=-37
s:pala	4=56
s:palb	2=33 4=-26
s:pale	0=32
s:pales	0=33
s:pall	3=-40
s:palm	5=-27 8=-25
s:palma	3=79
s:palme	3=-35
s:palmi	3=-42
s:pande	8=-27
s:pane	0=52 2=-46 4=-29 5=-41 8=-25
s:panel	2=-28
s:pann	4=-39 5=-41
s:panne	0=-26
s:pans	3=38 5=-50 6=109
s:panse	3=33 5=-50 6=87
s:papa	6=80
s:pape	0=-53 1=-45 2=-46 4=-56 8=-28
s:paper	4=-92
s:papi	3=36
s:papie	3=31
s:paqu	4=37
s:paque	4=40
s:para	2=-39 4=-94 5=28 6=-38 8=-46
s:parad	6=-26
s:parai	0=30 6=-32
s:paral	4=-94 8=-37
s:param	8=-25
s:parc	0=31 1=-39 3=-28 4=-33 5=-41 6=79 8=-53
s:parco	4=-31
s:pare	0=-42 3=-41 4=-64 5=-27 7=-61
s:paren	0=-43 2=36 3=-29 4=-56 5=-28 7=-49
s:parf	0=34 3=-29 6=-28
s:parfa	0=36 1=31 3=-26
s:parfo	4=29
s:pari	1=-71 3=-38 5=-49 8=-25
s:paris	1=-67 7=-49
s:park	0=-59 1=-41 4=58
s:parki	1=-42 2=38 4=83 7=-33
s:parl	0=-81 1=-55 2=-57 3=-45 4=45 5=25 7=-56 8=-31
s:parle	0=-84 2=-33 3=-27 5=-27
s:parli	0=-27 6=-26 7=-29
s:paro	0=37 2=-45 4=-55 8=27
s:paroi	0=-42
s:parol	0=57 1=-39 2=-39 8=29
s:parqu	8=26
s:parr	1=46 6=28 7=50
s:parra	1=43 7=62
s:part	1=-73 2=-33 3=-29 5=51 6=-28 7=-60 8=-100
s:parta	0=-25 4=-33 5=-91 6=75
s:parte	0=-48 1=-40 2=-42 4=-25 5=34 6=-35 7=-26 8=-28
s:parti	0=-48 3=37 4=29 6=48 7=39 8=-44
s:partn	0=-36 1=-40 3=-25 4=-29 5=29 6=-51 7=-32
s:parto	3=-25 5=-25
s:pass	1=-80 2=-40 3=34 4=31 5=-101 6=-56
s:passa	2=-30 4=-40 5=33
s:passe	0=-31 2=-49 4=45 6=-43 8=-78
s:passi	0=-59 3=-61 5=-83
s:passp	3=51 5=-50
s:passw	8=-43
s:past	1=30 4=-29
s:pasto	1=28 5=43
s:patc	0=-41
s:pate	0=-30 1=-37 2=-55 3=-47 4=-31 6=-34 8=-32
s:paten	0=-38 2=-41 3=-56 4=-63
s:pater	3=-37 4=39
s:path	8=-30
s:patho	8=-37
s:pati	0=-46 1=-76 2=-103 3=-27 5=-36 6=-84 7=-44 8=-36
s:patie	0=-40 1=-62 2=-68 3=-46 4=44 6=-45 8=-42
s:patis	4=-27 5=-26 6=-84
s:patr	0=33 1=-46 2=-46 4=28 5=40 6=-58 7=-62
s:patri	0=29 2=-44 3=-27
s:patro	0=-28 1=-27 4=58 5=57 6=-51 7=-58 8=36
s:patt	3=77 4=-27 5=-31 6=-25 8=-39
s:patte	3=52 5=-33 8=-30
s:paum	1=-29 3=80
s:paye	5=-44 8=25
s:payme	7=-25
s:payr	4=-27 7=-62 8=-37
s:payro	7=-54
s:pays	0=-39 7=27
s:peac	0=43 1=42 7=-41 8=47
s:pean	4=44
s:peanu	2=-28 4=43
s:peer	3=-27
s:pein	1=-32 2=-28 3=-49 5=-54 6=-41 7=-43 8=30
s:peine	4=-25
s:peint	4=53 5=-30 7=41
s:pele	0=-31 1=65
s:peler	0=-27 1=47
s:pena	0=-35 5=-34 6=-26
s:penal	0=-29 6=-25
s:pend	2=58 5=33 6=-41 7=-46
s:penda	1=-25 5=78 6=-38 7=-35 8=-52
s:pendi	2=70
s:peni	4=60 8=-55
s:penit	0=-25 8=-35
s:pens	0=-60 1=86 5=-72 6=-51 8=-51
s:pense	0=-43 1=103 7=-34
s:pensi	3=31 4=32 5=-26 6=-33 7=29 8=-46
s:peop	0=-41 1=-37 2=-25 4=-71 5=45 6=51 7=-43 8=-57
s:peopl	0=-38 1=-52 4=-65 5=35 6=62 7=-40 8=-56
s:pepi	3=-38 4=-33
s:perd	1=-49 3=-49 4=111 8=-29
s:perdu	8=-32
s:perf	8=-66
s:perfe	4=51 8=-65
s:peri	6=-26 8=-41
s:perio	1=-25 8=-44
s:perj	8=52
s:perju	8=52
s:perm	0=-31 4=-106 5=-44 7=-27 8=43
s:perma	0=-65 4=-29 8=-45
s:permi	0=-33 1=-33 4=-73 8=81
s:perr	4=33 6=29
s:pers	4=-43 5=56 6=28 8=-40
s:perso	4=-32 5=60 6=27 7=-37 8=-26
s:pert	4=25 5=-29 6=-38
s:pete	1=32 6=-31
s:peti	1=-49 2=-28 5=-60 6=41 8=-41
s:petit	1=-27 4=-30 5=-69 6=26
s:phar	1=-30 4=-44 5=-68 6=-65 7=-58
s:pharm	1=-28 5=-59 6=-26 7=-63 8=-32
s:phil	0=-52 3=-39 4=-64 5=-47 6=-31 7=-49 8=-48
s:phili	7=-32
s:philo	0=-40 2=-30 3=-26 4=-56 5=-36 7=-39 8=-50
s:phon	0=25 5=38 6=-28
s:phot	0=36 1=-53 2=-52 4=-92 5=57 7=-61 8=-51
s:photo	0=-58 1=-38 3=27 4=-102 5=35 6=-31 7=-62 8=-42
s:phra	1=-30 8=-25
s:phys	0=-34 2=-30 3=-34 4=-74 5=51 6=-42 8=-28
s:physi	0=-36 1=26 2=-31 4=-91 5=45 6=-37 7=-36 8=-27
s:pian	3=-25 4=-34
s:pick	0=-76 1=-48 4=-29 6=-40 7=-25 8=-31
s:picke	0=-26 1=-33 4=-33 6=-41 8=-27
s:pict	3=33
s:pictu	3=28
s:piec	0=-33 3=68 5=-27 6=-37 8=-28
s:pied	0=-39 4=71 5=28
s:pier	6=50 7=-37
s:pierr	0=-26 4=-36 6=48 7=-31
s:pill	4=-61 5=36
s:pilo	0=-41 1=-41 2=-25 5=-26 6=-43 7=59 8=-59
s:pilot	0=-29 3=-31 4=36 7=40 8=-42
s:pilu	5=37
s:pilul	4=-25 5=48
s:pint	4=53 5=-38
s:pipe	2=-48
s:pipel	2=-45
s:piqu	0=-25 4=-28 7=56
s:pique	3=-25 7=47
s:pira	0=67 7=-45
s:pirat	0=67 7=-42
s:pitc	8=-56
s:plac	0=71 4=43 5=-41 7=-60 8=27
s:placa	6=26
s:plai	0=32 4=-32 7=-48
s:plaid	0=35 3=-27 7=-32 8=27
s:plain	3=25 4=-54 8=-29
s:plais	0=-36 2=-28 4=46 5=31 8=-73
s:plan	0=-96 2=-61 5=-94 6=-55 7=26 8=-81
s:plani	2=-25
s:plann	0=-62 2=-62 5=-60 6=-27 7=-27
s:plant	1=52 3=31
s:plaq	0=-32 2=-37 4=65 5=-31 8=-46
s:plaqu	2=-29 4=90 5=-37 8=-25
s:plas	1=-28
s:plat	0=-63 4=61 5=-33 8=-32
s:plate	0=-40
s:platf	1=-38
s:play	0=-55 2=-25 5=-77 6=-58 8=-29
s:playb	5=-47
s:playe	7=-28
s:plea	0=-37 5=-35 6=50
s:pleas	0=-40 1=26 6=29 8=-52
s:plei	0=-31 5=65 6=-27 7=-27 8=32
s:plom	5=-29 6=-31
s:plon	2=30
s:plum	0=44 2=-61 5=-25 8=27
s:plumb	2=-36 8=30
s:plus	0=-52 5=103 7=-38
s:plusi	0=-78 1=26 5=87 7=-43
s:plut	6=46
s:pluto	0=-27 6=33
s:podc	4=-31 5=-52 6=31 8=-34
s:podca	4=-32 5=-33 8=-35
s:poet	6=-47
s:poig	3=-32
s:poign	3=-32
s:poin	0=-44 1=-69 2=-28 4=-46 5=-72 6=-48 7=-57 8=62
s:point	1=-46 2=-31 3=-34 4=-48 5=-75 6=-40 8=28
s:pois	7=40
s:poiss	7=26
s:pola	3=-28 7=-33 8=63
s:polan	0=26 7=-35 8=50
s:poli	1=-68 3=-62 4=-68 5=-99 6=-74 7=-70
s:polic	1=-59 2=-26 3=-56 4=-62 5=-82 6=30 7=-47
s:polit	1=-102 3=-32 4=-44 5=-40 6=-54 8=-29
s:polli	0=-25
s:polo	7=-28
s:polon	7=-42
s:poly	1=-48 2=75 5=95 6=-41 7=-29
s:polya	0=-67 1=-32 2=-41 4=40 5=103 6=-29
s:polyc	2=34 4=-37
s:pomp	1=-27 2=-58 4=31
s:pompi	5=-32
s:ponc	0=-31 1=-33 5=-55
s:ponct	0=-36 1=-30 5=-26 6=-25
s:popu	0=-77 2=-51
s:popul	0=-62 2=-48
s:porn	0=-39 4=-51 5=68 7=-36
s:port	5=-56 8=-76
s:porta	8=-34
s:porte	0=-26 1=-27 4=-25 5=-44 6=47 7=-34 8=-58
s:porti	3=64 5=-33
s:portr	1=-40
s:portu	1=-38 2=27
s:pose	1=-26 3=-28 4=-28
s:posi	0=-70 2=68 4=-26 5=-42 6=-29 8=-29
s:posit	0=-44 1=-30 2=89 4=-42 5=-45 6=-34 7=30
s:poss	4=39 8=34
s:posse	8=48
s:possi	4=36
s:post	2=-54 6=45
s:postd	4=-52
s:poste	3=-28
s:postn	4=37
s:postu	0=-25 6=47
s:pouc	0=-40 3=60 5=-32 8=-26
s:poul	0=26 1=31 3=-42 7=-28
s:pour	0=-37 6=36 7=-33 8=95
s:pours	4=-72 8=66
s:pourt	1=27 3=-37 4=46
s:powe	1=-32 6=-33
s:prac	4=-28 6=-67
s:pract	4=-37 5=32 6=-57
s:prag	1=-32 4=-28 7=-28
s:pragm	1=-43 7=-29
s:prai	0=-39
s:prat	0=-33 3=-34 4=-41 5=55 6=-57 7=28
s:prati	3=-28 4=-57 5=83 6=-33
s:pray	1=-37
s:prec	2=42 5=-41 6=64 8=-45
s:prece	1=29
s:preci	0=43 1=-45 3=-29 6=36 8=-42
s:preco	2=61 4=-46
s:pred	4=-86
s:prede	2=-45
s:predi	4=-82
s:pref	0=-69 2=-34 4=26 5=-58 7=-30 8=-60
s:prefe	0=-56 2=-42 4=43 5=-62 6=28 8=-79
s:preg	4=31 5=55
s:pregn	2=-25 4=32 5=72
s:prel	2=42 3=-76 7=38 8=-38
s:prele	2=59 3=-89 7=55 8=-29
s:prem	4=-53 6=-49 7=55
s:premi	1=-31 2=-39 4=-29 6=-54 7=63
s:premu	5=-25 7=-25
s:pren	1=50 6=-34 8=-30
s:prena	4=-26 5=-25
s:prep	0=-37 4=-33 5=-33 6=-30
s:prepa	0=-27 1=-25 4=-27 5=-27 6=-26
s:pres	0=-67 2=-89 3=56 4=-29 5=-26 6=-45 7=-42
s:presc	4=-61 8=55
s:prese	0=-28 1=-33 5=-62
s:presi	1=41 2=-48 4=-26 5=50 6=-39 7=-26
s:press	0=-37 1=-59 2=-47 3=77 5=-59 6=-54 7=27
s:prest	7=-43
s:pret	0=-40 2=-28 5=86 6=-35 7=-36
s:prete	0=-33 5=83 6=-46
s:prev	4=-94 5=-35 6=-50 7=-34
s:preve	3=-44 4=-55 6=-58 7=-39 8=-45
s:previ	4=-40 8=113
s:prevu	2=53 3=26 4=35 8=-41
s:pric	4=-28
s:prici	4=-35
s:prid	4=-34
s:prie	0=-46 1=63 5=-26
s:pries	0=-36 1=59 5=-27
s:prim	0=-33 7=-34
s:prin	3=63 5=-113 6=-59 7=-78 8=-53
s:princ	5=-56 6=-30 8=-33
s:print	0=-40 1=-33 5=-44 6=-36 7=-50 8=-63
s:prio	0=-25 7=31
s:pris	0=-36 1=-78 2=-33 4=-79 5=-67 6=-52
s:prise	3=35
s:priso	0=-41 1=-65 2=-28 4=-52 5=-40 6=-51
s:priv	1=-26 3=-34 4=-32 5=31 7=-37 8=-27
s:priva	3=-26 5=34 7=-38
s:privi	1=-40
s:priz	5=-44 7=-42 8=-47
s:prob	1=-35 4=30 5=-49 7=33
s:proba	0=-35 4=-66 8=46
s:probl	0=52 1=-39 4=54 8=-53
s:proc	1=-49 4=-41 5=-59 6=-52 8=28
s:proce	0=-26 1=-29 3=-25 4=-55 5=-27 6=-30
s:proch	0=54 5=-32 7=41
s:proct	3=30
s:procu	0=-30
s:prod	0=-48 1=-57 2=-85 3=-50 5=-73 6=-43 7=-29 8=-50
s:produ	0=-50 1=-31 2=-98 3=-50 4=-33 5=-76 6=-45 7=-40 8=-39
s:prof	2=75 5=-54 7=-30 8=-108
s:profe	0=-72 2=-29 3=-75 7=-70 8=-48
s:profi	0=31 2=84 3=38 4=-33 5=-34 6=30 7=-29 8=-83
s:profo	1=46 4=39
s:prog	5=-32 6=-86 7=-57
s:progr	4=-26 5=-26 6=-59 7=-45 8=-30
s:proj	0=-70 3=-51 5=-58 6=-44 7=-64 8=-48
s:proje	3=-44 4=-56 5=-51 6=-51 7=-67 8=-61
s:prom	0=-48 5=53
s:promi	1=-62 5=72
s:promo	0=-52 1=39 3=-26
s:pron	4=-29 8=50
s:prono	4=-36 8=50
s:prop	0=-46 1=-27 6=-38
s:propo	2=-31 4=36 5=38
s:propr	1=-38 8=40
s:pros	0=-36 1=46 2=-32 4=-57 6=-39 7=26 8=-46
s:prose	1=32 2=-26
s:prosp	0=-27 7=61
s:prost	0=-33 5=37 6=-45
s:prot	0=35 1=-66 3=-81 5=28 6=-45 7=-43 8=-44
s:prote	1=-66 3=-57 4=-26 5=28 6=-35 7=-41
s:proth	3=-67
s:proto	1=-27 8=-39
s:prou	3=26 6=-35 7=45
s:prouv	2=59 8=32
s:prov	1=34 4=-29 8=29
s:provi	1=28
s:psen	2=42 4=-33
s:psyc	0=-49 2=-33 5=-29 8=-62
s:psych	2=-50 5=-34 8=-41
s:publ	1=-70 2=-34 3=-68 4=-47 7=-36
s:publi	1=-53 2=-49 3=-47 4=-68 5=-40 6=-32
s:puce	5=50
s:pucea	5=34
s:pupi	4=-71 5=34
s:pupil	4=-69 8=-40
s:purg	1=-28 5=-27 8=87
s:purge	8=33
s:purs	7=-38
s:purse	7=-43
s:quake	1=29 7=-47
s:qual	0=-30 1=-44 2=-63 3=39 4=-51 5=-48 6=-33 8=-54
s:quali	1=-45 2=-48 4=-44 5=-33 8=-28
s:quan	1=-27 2=-31 4=-60 5=-36 8=68
s:quar	0=-32 1=-44 4=-39 5=-34 6=40 8=-28
s:quara	0=-26 2=-34 4=-25 8=-27
s:quart	1=-32 2=32
s:quat	4=26 5=-41 7=-49 8=-25
s:quatr	4=25 7=-44
s:quay	4=35
s:quayl	4=75
s:quee	1=-27 4=-34 5=-35
s:ques	0=34 3=-29 4=-50 5=-55 6=37 7=-34
s:quest	0=35 3=-43 6=41 8=25
s:queue	0=-31
s:quic	0=-27 3=-35 4=-67
s:quin	2=-28 5=-36
s:quinz	2=-37 5=-26 8=49
s:quit	1=49 2=-42 3=-26 5=32 6=50
s:quitt	1=44 2=-25 3=-31 6=49
s:quot	2=50 4=-33
s:quoti	2=27
s:rabh	1=47 7=-27
s:raci	6=-29
s:raco	0=-32 1=-42 5=100 8=-39
s:racon	1=-43 4=-33 5=108 8=-38
s:radi	2=-25 3=-57 4=-50 5=-34 6=-63 7=-39
s:radio	6=-40
s:rail	1=-33
s:rain	6=-26
s:rais	1=82 2=-66 3=-50 4=-37 8=44
s:raise	1=121 2=-26 3=-35 5=-49
s:raiso	2=-27 7=26 8=27
s:rall	7=-29 8=-46
s:ralli	7=-26
s:rang	1=-59 6=-46 8=-52
s:range	1=-34 6=-33 7=-27 8=-54
s:rapp	1=-36 2=-48 3=28 4=-88 7=-46 8=44
s:rappe	2=-27 4=-45 8=42
s:rappo	4=-78 7=-38 8=-31
s:rappr	0=33 3=35
s:rare	4=35
s:rath	6=28 7=42
s:rathe	3=29 7=39
s:rati	0=-36 1=82 4=-54 6=-25 7=-41
s:ratio	1=64 4=-45 5=-28 7=-26 8=-36
s:rave	3=-35
s:read	1=74 3=-29 4=-26 5=-42 6=-67 7=-55 8=-59
s:reade	1=-29 3=-30
s:readi	0=-29 7=-46
s:real	0=-34 6=-31
s:reali	0=-40 1=-33
s:reani	4=25
s:reas	5=-27
s:reaso	0=-33 7=-30
s:rebe	0=26
s:rebel	0=26 8=-33
s:rebu	8=-41
s:rebui	8=-31
s:rece	0=-37 1=-38 2=-62 3=26 4=-76 6=-39 7=-32
s:recei	0=-30 3=38 5=29
s:recep	1=-41 4=-39 5=-49 6=-43 8=-42
s:reces	2=-53 4=-25 6=-41
s:rech	2=35 4=45 8=-45
s:reche	8=-33
s:rechu	4=67
s:reci	5=-40 8=59
s:recit	5=-34
s:recl	1=46 4=-46
s:recla	1=42 4=-31
s:reco	0=-81 1=-34 2=-79 3=26 4=-49 6=-25 7=-104
s:recog	0=-32 1=-34 3=33 4=-47 5=-35 6=-35 7=-73 8=-45
s:recoi	0=-25 6=-27
s:recom	3=-26 5=-39 6=-74 7=-41 8=47
s:recon	2=-42 4=25 5=-68 7=-33 8=41
s:recor	0=-57 1=-64 2=-41 3=61 4=-74 5=-39 7=-30
s:recou	8=-41
s:recov	5=72 8=-35
s:recr	1=-67 3=-27 4=30 5=-28 6=-51 8=-45
s:recru	1=-42 2=-40 4=29 8=-27
s:rect	2=-26
s:recto	2=-32
s:recu	1=62 2=-25 5=30
s:recup	4=37 5=-37 8=61
s:recus	0=-35 1=63
s:reda	0=-52 1=-29 4=-30 7=-25 8=-38
s:redac	0=-55 1=-26 3=-29 4=-44 6=-27 8=-36
s:redi	1=-35 7=-35 8=-27
s:redig	2=-32 7=-26
s:redo	4=-25
s:redre	8=-26
s:redu	0=-26 1=-29 3=-35 4=-32
s:redui	1=-30
s:reel	6=-44 7=37
s:refe	0=32 1=-66 2=-55 3=-79 6=-57
s:refer	1=-41 2=-83 3=-83 5=65 8=-31
s:refo	1=-33 4=64 6=26 7=-58
s:refor	4=63 7=-51
s:refr	0=35 8=-37
s:refu	1=63 2=48 4=-47 5=-87 6=-44 8=-54
s:refug	0=56 4=-32 5=-25
s:refus	1=72 2=71 3=-25 5=-78 6=-28 7=39
s:rega	0=-42 1=-35 5=40
s:regar	0=-47 5=31 7=-36
s:regi	1=-33 2=-29 5=-29 8=-60
s:regim	0=49 4=-34
s:regio	1=-33 2=-48 4=-36
s:regis	0=-48 3=42 5=-26 6=-27 8=-70
s:regl	0=-28 4=-35
s:regr	0=28 6=-31 7=-38
s:regre	0=50 7=-29
s:regu	1=-46 5=70 8=-81
s:regul	0=33 1=-51 5=74 8=-86
s:reha	4=-31 8=62
s:rehab	3=-29 4=-34 8=61
s:rein	0=-25 6=-27
s:reins	1=-29 7=39
s:reje	1=72 3=76 4=41 5=-25 7=-32
s:rejec	3=83 4=-35 6=30 7=-25
s:rejet	1=70 6=-26
s:rejo	1=-37 5=-47 6=-42 7=81 8=-38
s:rejoi	1=-44 5=-33 6=-40 7=82 8=-31
s:rela	0=-72 1=-42 2=-52 3=-58 4=-68 5=68 6=-76 7=-58 8=48
s:relat	0=-48 1=-39 2=-35 3=-57 4=-47 5=65 6=-92 7=-68 8=-74
s:relax	8=104
s:rele	0=-42 2=-41 4=-30 5=-67 7=33
s:relea	0=-34 3=-46 4=-26 6=-61 7=42
s:relev	5=-43 6=43 8=-37
s:reli	0=-75 1=30 3=-56 4=-57 6=-61 7=-34 8=-58
s:relie	0=-31 1=30 4=-53 5=-38
s:relig	0=-51 1=72 3=-42 6=-46 8=-36
s:rema	0=41 1=29 7=35 8=27
s:remai	0=49 1=32
s:remar	4=41 6=-27 7=51
s:remb	8=35
s:rembo	8=37
s:reme	4=26 5=-27 6=-52
s:remed	4=-31
s:remem	4=47 5=-44
s:remi	3=61 8=-36
s:remis	4=48
s:remo	0=-50 3=49 4=-37 5=-32 6=-26
s:remot	0=-26 3=28 4=-34 6=-25
s:remp	0=-28 4=-34
s:rempl	3=-29 4=-36
s:remu	0=-33
s:remun	0=-27
s:rena	1=-33
s:renai	1=-47
s:renc	5=-55
s:renco	5=-44
s:rend	3=-25 4=-29
s:rendu	0=-28
s:reni	0=74
s:renn	0=47 2=-33
s:renne	0=32 2=-37 6=-35
s:reno	0=31 1=25 8=-37
s:renon	8=-33
s:renou	1=30 4=31
s:renov	0=27 4=-30
s:rent	0=-25 4=-27 5=-28 8=47
s:renv	5=-45 6=47
s:renvo	2=-26 5=-30 6=61
s:reor	3=-39
s:repa	0=-54 1=-43 2=-35 3=-45 5=-52 6=-31 7=-38
s:repai	0=-32 2=-39 3=-29 5=-35 7=-38
s:repar	6=27
s:repe	0=27 2=-48 4=33
s:repen	0=58
s:repet	2=-32 4=41
s:repl	0=-74 2=-54 3=-27 4=68 8=-39
s:repla	0=-53 1=-35 3=-41 4=47
s:repo	0=-36 1=-63 4=-75
s:repon	0=32 3=-30 5=-33 6=36
s:repor	0=-99 1=-26 4=-73 5=-29 6=-44 7=-26 8=49
s:repr	0=-44 1=-73 2=-38 4=-31 5=-83 6=-77 7=47 8=26
s:repre	1=-33 2=-35 3=-32 4=26 5=-42 6=-45 7=38 8=-58
s:repri	0=-77 1=-33 4=-39 5=-42 6=-53 7=48 8=80
s:repu	0=63 1=-38 3=-26 4=-35 5=-28 6=-47 7=-72
s:repub	4=-35 5=-25 6=-36 7=-90 8=-31
s:reput	0=-35 7=29
s:requ	3=32 7=-50
s:rese	0=-39 2=-47 4=-75 6=-47 7=-91
s:resea	0=-73 1=-29 2=-32 4=-71 5=-67 6=-38 7=-91
s:reser	0=25 1=61 4=-41 5=47 7=-39
s:resi	0=-64 3=25 4=-32 7=42 8=33
s:resid	0=-62 5=29 7=-39 8=38
s:resig	1=29 4=-31 7=38
s:reso	1=59
s:resol	1=44
s:resp	0=-45 3=-56 4=-77 5=-49 6=-36 8=-55
s:respe	4=-62
s:respo	1=-44 3=-27 5=-45 6=-34 8=-57
s:ress	3=47 4=-30
s:rest	1=-79 2=-39 3=-51 4=48 5=-41 6=-83 7=-47 8=-50
s:resta	0=-55 1=-79 4=-41 5=-26 6=-42 8=-64
s:reste	6=-26 7=-26
s:resto	1=-32 4=-31 5=-38
s:restr	4=51
s:resu	0=-46 1=-58 2=47 4=-31 6=-32 7=-27 8=-41
s:resul	0=-37 1=-29 2=49 4=-41 5=-28 6=-48 7=-30
s:resum	8=-41
s:reta	0=-36 1=-40 5=-26 6=-34 7=-26 8=-45
s:retar	0=-34 1=-44
s:reten	8=-31
s:reti	1=-29 3=63 5=-39 6=-79
s:retin	0=-25 3=59 4=-122 8=-25
s:retir	3=-31 4=39 5=-30 6=-50
s:reto	0=53 4=-31
s:retr	2=63 4=72 5=-40 7=-65 8=27
s:retra	0=-35 4=71 5=-25 7=-66
s:retro	1=-30 2=83
s:retu	4=-59 8=-44
s:retur	0=-26 4=-86 8=-54
s:reun	0=-29 1=51 4=-98 6=-76 7=68 8=-26
s:reuni	1=62 4=-93 6=-57 7=67 8=-30
s:reus	0=34 2=-30 3=36 8=-69
s:reuss	0=33 2=-28 3=44 8=-70
s:reve	3=-49 4=-61 5=-28 6=28 8=-41
s:revel	0=-43 5=35 6=30
s:reven	0=27 2=-31 3=-36 4=-64 5=-37 8=-33
s:revi	1=-40 4=34 5=-35 8=-55
s:revie	8=-39
s:revo	0=-58 1=-26 2=-27
s:revol	0=-66 2=-31
s:revu	1=-27 5=-33 8=-59
s:rewr	2=-44
s:rewro	2=-32
s:reye	3=44 6=31
s:rhet	0=-25
s:rheto	0=-25
s:rheum	3=30
s:rhon	1=36
s:rhum	0=-42 3=59
s:rhyth	3=38
s:rian	0=-46
s:righ	2=-27 4=-42 5=-79 6=-43 7=-45
s:right	4=-25 5=-44 6=-56
s:ring	7=47
s:riot	8=29
s:risk	2=28
s:risq	2=91 4=-43
s:risqu	2=113
s:rive	5=-30
s:road	6=-49
s:robb	2=-27 8=-31
s:robbe	2=-31 8=-30
s:robe	5=-42
s:rois	7=43
s:roiss	7=40
s:roll	4=33 6=-28
s:roma	0=-27 1=-55 5=-61 6=-27 7=-25 8=-80
s:roman	1=-28 5=-54 8=-70
s:rond	5=-53
s:ronde	5=-68
s:room	1=-30
s:rosi	1=90 4=-27
s:rosic	1=70
s:roug	0=-59 4=-25 5=47 8=-31
s:roul	4=33
s:roula	4=27
s:roun	7=-55
s:round	5=-33
s:rous	2=-29
s:rouss	0=-27
s:rout	0=-63 3=-56 8=-43
s:routi	0=-52 3=-47
s:roya	0=53 1=38 4=-33 7=-39
s:royal	0=75 2=-34
s:rubr	0=-28 1=35
s:rubri	0=-50 1=38
s:rudol	1=29
s:rugb	0=-63 7=-52 8=-25
s:rule	6=31 7=-35
s:rulin	6=-35
s:rume	3=-52 6=44 8=35
s:rumeu	3=-48 6=60 8=58
s:rumo	6=39
s:rumou	5=38 6=42
s:runn	2=-42
s:runni	4=26
s:rupt	0=28 1=-27
s:russi	1=-28
s:ryth	3=28
s:rythm	3=37
s:sack	0=-65 7=35
s:sacke	0=-38 7=67
s:safe	4=-40 7=29
s:safet	4=-29 7=32
s:sail	6=68 7=-31
s:sailo	5=-27 6=56 7=-27
s:sain	0=27 1=-37 5=-25
s:saiso	3=-44
s:sala	0=-46 2=-40 3=48 4=-64 5=-35 6=-65 7=45 8=-41
s:salai	0=34 1=26
s:salar	0=-79 1=-57 2=-59 3=50 4=-61 5=-26 6=-57 7=69 8=-42
s:sale	0=-40 2=-89 3=-48 4=-82 6=-41 7=-40 8=-51
s:sales	2=-60
s:saliv	3=-32
s:sall	0=-31 3=31 8=-40
s:salm	1=-35 2=-28
s:salmo	2=-53
s:salo	5=25
s:salon	5=31
s:salv	0=-35
s:same	0=37 3=-26 5=42
s:samed	0=33 5=51 6=-30
s:samp	1=32 5=-34 8=-43
s:sampl	2=-25 3=33 5=-32 8=-39
s:sanc	7=27
s:sanct	0=-30 7=41
s:sande	0=26 8=-36
s:sanit	0=46
s:sant	1=-25 8=-42
s:sapp	6=57
s:sapph	6=48
s:sara	0=27
s:satu	4=-28 8=-27
s:satur	0=36
s:saun	5=27
s:sauv	1=-25 4=-40 6=-32 8=-26
s:sauve	4=-45
s:save	1=-36 3=32 6=29
s:savi	6=-32
s:savil	5=-29
s:savin	5=46
s:savo	0=28 1=-44 4=-31 7=-46
s:savoi	0=59 1=-31 7=-36
s:scan	1=-35 2=-25 4=-60 5=49 7=-31
s:scand	3=-42 5=50
s:scann	1=-27 3=38 4=-72 6=-30 7=-51
s:scar	2=-25 5=-39 6=-74
s:scen	0=-31 1=-77 6=-43 7=-32 8=-62
s:scena	2=-53 6=-48
s:scene	3=-30
s:scep	1=-39 2=-27 3=-29 4=-38 5=-34 6=-28 7=-35
s:scept	0=40 1=-51 4=-37 5=-35 6=-33 7=-27
s:sche	6=-25
s:schem	6=-25
s:schi	3=56
s:schip	3=54
s:scho	1=28 2=-63 3=-46 4=37 5=-108 6=54 7=27 8=-35
s:schoo	2=-64 3=-40 4=31 5=-72 6=42 8=-36
s:schop	1=32
s:scie	0=-32 1=96 2=-69 3=-37 4=-40 5=-39 6=-43 7=-42 8=-45
s:scien	1=75 2=-62 3=-25 5=-26 7=-36
s:scle	4=86 5=-31 8=-51
s:scler	4=74 8=-63
s:scol	4=33 5=-35
s:scola	5=-33
s:scoli	2=-26 4=49
s:scoo	8=25
s:scoot	8=30
s:score	2=37
s:scot	1=-44
s:scotl	1=-45 7=29
s:scou	5=-51
s:scout	5=-41
s:scre	1=-34 2=30 3=33 4=-30 8=-30
s:scree	1=-36 8=-31
s:scri	3=-48
s:scrip	3=-46 8=-25
s:scru	8=-33
s:scrut	0=31 7=-33
s:seam	7=-29
s:seams	4=-33 7=-27
s:sean	7=-41
s:seanc	7=-34
s:sear	1=-42 3=27 8=47
s:searc	1=-30 3=25
s:seas	3=-60 6=-69
s:seaso	3=-52 6=-58
s:sech	5=-32
s:seco	0=-39 5=-39 8=-26
s:secon	0=-33
s:secr	0=40 1=-31 2=-29 3=-33 4=-79 5=30 6=-52 8=-98
s:secre	0=40 2=-58 3=-42 4=-81 6=-49 8=-67
s:sect	1=50 2=-42 4=-25 7=25 8=-39
s:secte	4=-37
s:secti	2=-31 8=-32
s:secu	1=66 2=-27 3=-56 4=-38 6=-45
s:secul	0=-41
s:secur	0=42 1=-27 2=-31 3=-62 4=-46 6=-53
s:sedu	0=-33 2=-36
s:seduc	5=-28
s:sedui	2=-36
s:seek	5=39
s:seeke	6=-26
s:seem	0=25
s:sego	0=72
s:segol	0=36
s:seiz	4=48 8=-36
s:seizu	4=42
s:sejo	2=-30 3=31 4=34
s:sejou	2=-31 3=29 4=49
s:sele	2=-57 5=-31 8=-28
s:selec	2=-55 8=-28
s:self	3=65 8=-40
s:selfi	3=56 8=-38
s:sell	0=49 1=-53 2=-53 3=-97 4=-70 7=-41 8=-41
s:selli	2=-36
s:selo	0=56 1=64 4=-43 7=-37
s:sema	3=40 4=41 8=-64
s:semai	3=36 4=50 5=26 8=-59
s:semb	0=38
s:sembl	0=44 2=25
s:seme	0=-25 6=-33
s:semi	0=-33 4=-40 5=58 6=26
s:semin	0=-29 2=-30 4=-32 5=54 6=41
s:sena	0=-58 6=-31
s:sene	1=27
s:seni	1=-37 4=-27
s:senio	1=-47 4=-45
s:sens	0=-69 1=37 3=-34 5=-43 6=-48
s:sensu	5=-53
s:sent	0=-31 4=-40 7=-30
s:sente	4=-29
s:senti	1=33
s:separ	5=-26
s:sept	0=-31 2=-27 4=48
s:septe	0=-30 2=-27
s:sequ	0=-36 2=-42 5=-56 6=-30 8=-28
s:seque	0=-31 2=-40 5=-49 7=-33
s:sera	3=-100 5=-46 8=40
s:serai	3=-88 5=-31 6=29 8=50
s:serg	6=-51 8=38
s:serge	6=-51
s:seri	2=-31 6=-66 7=-52 8=33
s:serie	8=-33
s:serio	4=33 5=-25 8=56
s:sero	4=60 8=-28
s:serop	4=73 8=-41
s:serr	8=-26
s:serru	4=-26
s:serv	0=-31 2=-76 3=33 6=-63 8=45
s:serva	0=-35 3=67
s:serve	0=-43 1=-48 2=-25 3=27 4=-58 7=49 8=26
s:servi	2=-34 3=-51 8=29
s:sett	0=-33
s:settl	0=-43 6=-33
s:seul	0=-64 4=27 5=45 6=45 8=-37
s:seule	6=52
s:seve	7=-46 8=29
s:seven	0=37
s:sever	4=35 5=42 7=-30
s:sexe	5=-28
s:sexo	4=-31 5=-25 6=-28
s:sexol	4=-34 6=-37
s:sext	1=-52 5=44
s:sexto	1=-34 5=55
s:sexu	0=-31 1=-42 2=-62 3=-25 4=-71 5=51 7=-31 8=-60
s:sexua	0=-43 1=-25 2=-32 4=-48 6=54 8=-34
s:sexue	4=-33 5=51 8=-27
s:shap	2=-30 3=25
s:shape	2=-44
s:shar	4=-32 5=40 7=-33
s:share	0=-41
s:shee	5=-27 8=-35
s:shef	0=-26 7=25
s:sheff	7=32
s:shel	5=-30 6=-29 8=-31
s:shelv	1=-38 8=-25
s:sher	8=43
s:sheri	8=41
s:shif	0=-65 1=-32 2=-47 3=-53 4=33 5=-25 6=-49 8=31
s:shift	0=-38 1=29 2=-52 6=-43
s:ship	7=-44
s:shoo	0=-31 5=-31
s:shop	1=-65 4=-25 5=-30 8=35
s:shopl	1=-46 5=-29 8=59
s:shor	0=-49 1=-62 8=-49
s:short	0=-64 1=-56
s:shou	4=35 6=25 7=-25 8=41
s:shoul	0=-29 4=48 5=29 7=-25
s:show	1=35 2=45 3=-46 6=-47
s:showe	2=45 3=-48 4=-29
s:shru	5=25 6=-54 8=-32
s:shrug	5=45 6=-53 8=-30
s:sick	2=31 4=-48 8=-42
s:sickl	2=73 4=-52 8=-32
s:siecl	5=-25
s:sieg	2=-53 5=-46 7=48 8=-30
s:siem	7=-36
s:sieme	7=-30
s:sien	3=45
s:sigh	1=-32 4=46
s:sight	4=69
s:sign	1=-27 3=41 5=-76 7=-41
s:signa	0=-41 4=-64 5=-72
s:signi	0=30 2=40 5=-29
s:simp	0=-60 4=-45 5=-48 8=30
s:simpl	0=-47 4=-39 5=-40 8=32
s:simu	1=55 3=-27 4=-37 5=25
s:simul	1=51 3=-31 4=-43 5=32
s:sinc	1=-52 2=-46 4=35 5=-33 7=36 8=72
s:sing	0=-58 1=47 2=-26 3=-32 4=-39 5=-36 8=-30
s:singe	0=-64 1=75
s:singl	0=-26 1=-26
s:sipt	7=33
s:sist	4=-45 5=-38 6=-27 7=33
s:siste	1=25 2=47 4=-37 5=-32 6=-53 7=28 8=-30
s:site	8=-46
s:skep	1=27
s:sket	5=32 8=-40
s:sketc	5=45 8=-29
s:slee	2=-38 4=-35 5=88 6=-57 8=-43
s:sleep	5=53
s:slep	0=-36 5=72 6=-44
s:slid	4=-29 6=-39
s:slide	4=-42 6=-56
s:slip	4=44
s:slipp	4=31
s:slog	4=-35
s:sloga	4=-30
s:smal	6=35
s:smar	3=27
s:smil	2=-55 4=52 5=35
s:smile	2=-62 4=55
s:smok	4=46
s:smoke	4=60
s:smug	8=58
s:smugg	8=73
s:snui	7=39
s:snuip	7=51
s:sobe	1=27
s:soci	0=39 2=-48 5=-58 6=-73 7=-78 8=-40
s:socia	0=89 1=-66 2=-29 3=-48 4=-31 5=-57 6=-43 7=-76
s:socie	0=-55 3=-28 4=-27 7=-69 8=-34
s:soeu	1=-58 2=88 4=-55 6=30
s:soeur	1=-33 2=33 4=-33
s:soft	1=-25 3=46
s:softw	3=29 5=-44 6=-40 7=-26
s:soig	1=-36 2=-49 3=-27 4=36 5=-35 6=-25 8=-40
s:soign	1=-48 2=-46 3=-26 5=-30 6=-32 8=-42
s:soin	8=37
s:soir	0=-44 1=-31
s:soire	0=-43 1=-32 7=26
s:sole	5=-33 6=58
s:soli	0=-91 1=45 4=-41 6=-53 8=-34
s:solic	7=-62
s:solid	0=-69 1=-37 6=-32 7=77
s:solv	5=-26
s:some	3=-43 4=64
s:somet	4=66
s:somm	2=-27 4=53
s:somme	2=-26 4=52
s:sonde	0=-28
s:sort	5=-64 6=53 8=81
s:sorta	0=-25 6=39 8=34
s:sorti	5=-42
s:souc	4=25 8=-74
s:souch	2=26 3=-27 4=-27 8=-25
s:soud	0=-62 4=-30 6=-27 8=-48
s:soude	0=-25 4=-29 6=-28 8=-25
s:soudu	0=-34
s:souf	2=35 5=-29
s:souff	2=35 5=-33
s:souh	4=59 8=-32
s:souha	4=34
s:soul	0=69 4=-32 8=-32
s:souli	0=25 1=30
s:soun	0=-47
s:soup	5=28 6=80
s:soupc	5=-30 6=76
s:soupi	4=-29 5=49
s:sour	1=-60 2=-26 3=-35 5=27 6=-40 8=-36
s:sourc	3=-32
s:sourd	4=-26
s:souri	0=-36 4=41 5=33 6=-25 8=-32
s:sout	0=104 3=-35 4=-32 5=-26 6=-39 7=-68
s:soute	0=28 1=-34 6=-54
s:souti	0=67 1=36 3=-26 7=-41
s:souv	0=36 1=-52 5=28 6=-29
s:souve	1=-54 3=-30 4=42 5=27 6=-36
s:sovi	7=-53
s:sovie	7=-51
s:spac	0=-44 4=33
s:spai	5=-36 8=49
s:span	6=45
s:spani	6=42
s:spar	1=-33 5=-71
s:spea	0=49 1=-29 4=-27 5=-27 6=40 8=-38
s:speak	0=37 5=-31 7=60 8=-32
s:spec	0=-77 1=-64 2=-59 3=-33 6=-37 8=-40
s:speci	0=-70 1=-49 2=-59 5=-86 7=-25 8=-41
s:spect	4=30 5=62 7=29
s:spee	0=-54 3=81 5=-31 6=-30
s:speec	0=-26 8=-39
s:spel	4=38
s:spen	0=-35 4=39 6=-33
s:spend	1=32 8=-28
s:spin	2=36 3=-26 4=38 5=-40 6=47 7=-27
s:spina	2=74 6=-38
s:spir	1=-51 3=-27
s:spiri	1=-37 3=-28
s:spit	4=47
s:spli	2=-45
s:splin	4=-32
s:spok	0=52 8=-27
s:spon	1=-26 3=-27
s:spons	3=-36
s:spor	4=-56 5=-48 6=-34 7=-65 8=-61
s:sport	3=-30 4=-37 5=-28 6=-45 7=-43 8=-29
s:spre	1=-41 4=-41 8=-27
s:sprea	1=-39 4=-42 6=26
s:spri	2=31 5=-28 6=-26
s:sprin	2=43 5=-29
s:squa	1=-40 8=-53
s:squar	1=-38
s:stab	4=58
s:stabl	4=42
s:stad	1=-33 6=-42 8=32
s:staf	0=-54 4=-40 5=-27 6=38 7=-40 8=-26
s:stag	1=-35 2=-50 3=-27 5=-49 6=-45 8=-53
s:stagi	0=-44 2=-60 5=36
s:stair	4=26
s:stal	0=45 2=-57
s:stam	4=45 8=-28
s:stamm	4=44
s:stan	0=25 1=-59 2=-29 3=-76 4=-26 6=-51 7=-41 8=-55
s:stand	1=-37 3=-64 4=-61 5=53 6=-32 8=-67
s:star	1=-37 2=-44 3=-28 4=-50 7=44 8=-71
s:stat	0=33 1=-38 2=45 3=-29 4=-69 5=-71 7=-85 8=32
s:state	6=42
s:stati	0=-34 3=-25 5=-36 7=-33 8=59
s:statu	2=59 4=-62 6=-29
s:stau	0=105 7=-72
s:staun	0=83 7=-59
s:stay	1=-30 8=28
s:staye	8=38
s:stea	0=39
s:stee	4=-26 5=-25 7=64 8=-26
s:steel	0=-40 7=46
s:steer	0=52
s:stei	0=39
s:step	6=47
s:steph	6=69
s:steri	2=-57 4=40
s:stew	0=-38 3=-32 4=-48 8=-28
s:stewa	0=-33 3=-34 4=-32 5=-41 8=-32
s:stic	5=-36
s:stil	0=27 1=51 2=-39 4=-28 5=-42 6=-35 7=-31 8=-74
s:stin	2=-45 4=35
s:stoc	1=-52 4=-28 8=26
s:stock	3=30
s:stoi	0=-32 3=-32 4=-31 5=-66 7=-30 8=-35
s:stoic	1=28
s:stoiq	5=-45
s:stol	5=-49
s:ston	6=-28
s:stone	6=-30
s:stoo	7=35
s:stop	1=34 4=60 5=-26 8=-39
s:stopp	1=48 3=-34 4=56 8=-54
s:stor	0=-37 1=-36 2=39 4=-38 6=-43 8=-41
s:stora	3=41
s:store	0=-44 2=44 4=-30
s:stra	3=-52 4=-80 7=-49
s:strai	0=-37 1=-64 2=-36 3=-45 4=-38 5=-80 6=-53 7=-38
s:stran	2=50 5=36
s:stras	6=38
s:strat	5=-46 6=-45 8=-47
s:stre	4=-45 6=-42
s:stree	5=-25
s:stres	4=-25
s:stri	0=-41 1=36 4=-57 5=-114 6=-82 8=29
s:stric	0=-77 1=60
s:strik	4=-27 7=-31
s:strip	5=-64
s:stro	2=-26 4=61 5=-36 6=-77 7=-29 8=-55
s:stron	6=-51 8=-83
s:stru	1=-38
s:struc	1=-36 4=-62 7=-25
s:stud	2=-69 3=-64 4=-98 5=-61 6=-47 7=-100 8=29
s:stude	0=45 4=-53 5=-35 7=-83 8=54
s:studi	0=-38 2=-57 3=-57
s:stup	8=44
s:stupe	8=41
s:styl	1=-29 4=-36 8=-33
s:subj	1=-36 6=-43 7=-33 8=42
s:subje	1=-25 5=26 6=-51 7=-39 8=29
s:subo	5=85
s:subor	5=80
s:subs	1=28
s:subsc	1=31
s:succ	1=-26 8=-32
s:suic	0=-35 4=57 8=-40
s:suici	0=-42 4=42
s:suin	3=26 4=-38
s:suis	2=44 3=-36
s:suiss	2=26 3=-30
s:suit	0=-35 1=-39 2=-46 4=-30 5=-30 6=-66 8=27
s:suiv	0=-52 2=-27 4=29 5=28 6=-28 7=-42 8=51
s:suivi	4=42 5=29 6=-58
s:suivr	5=-26
s:summ	1=-30 3=-43 4=-35 5=36 8=-42
s:summe	0=-26 3=-58 6=-28 8=-43
s:sund	0=42 1=41 4=-57 8=-26
s:sunda	1=33 4=-43 8=-27
s:supe	3=-39 7=-34 8=-28
s:super	0=30 3=-42 7=-45
s:supp	1=-78 2=-44 4=-58 5=-54 6=-32 7=-34 8=-26
s:suppl	3=-35 4=-32 5=28 6=-49 8=-62
s:suppo	0=27 1=-34 2=-39 5=-39 6=-40
s:surg	3=-35 4=-76 6=-25 8=-27
s:surge	3=-41 4=-105
s:surm	4=27 8=-42
s:surn	1=29 5=61
s:surno	1=-46 5=72
s:surp	4=-42 5=44 6=-45
s:surpr	0=-26 1=-27 4=-42 5=83 6=-47
s:surr	2=-32
s:sursi	8=59
s:surv	0=-42 1=-39 5=-36 7=46 8=-81
s:surve	0=-49 4=-50 5=-56 7=45 8=-89
s:survi	1=-33 4=51
s:susp	0=36
s:suspe	0=57 5=-26
s:svel	1=-28
s:svelt	1=-28
s:swap	5=39 8=-52
s:swapp	5=30 8=-28
s:swea	1=37
s:swin	0=-49 5=-32 6=-31
s:swing	6=-42
s:swit	4=-26
s:swor	4=-30
s:symp	0=53 4=-53 7=-46
s:sympa	0=59
s:sympt	2=26 4=-37
s:synd	0=-121 1=-77 3=-72 4=-87 5=-40 6=-60 7=91 8=-64
s:syndi	0=-141 1=-60 2=-62 3=-58 4=-51 5=-58 6=-79 7=82 8=-65
s:syndr	2=41
s:syst	0=-42 2=-25 3=67 4=-54 5=-40 6=-38 7=-34 8=-28
s:syste	0=-47 1=-33 3=89 4=-52 5=-35 6=-40 7=-26 8=-32
s:taba	4=-33 5=-30 8=81
s:tabl	0=-84 1=-44 2=-53 3=75 4=-49 5=48 7=-57
s:table	0=-52 2=-47 3=90
s:tablo	4=-27 6=36
s:tagge	8=46
s:tail	0=-29 1=-30 3=-25 5=-28 6=-47
s:taill	1=-32 4=-25 6=-33
s:tailo	6=-35
s:take	0=-68 2=60 3=81 6=-48 8=-32
s:tale	3=-27 8=-46
s:talen	8=-41
s:talk	1=-26 6=-78 7=-28
s:tall	1=33 2=64 4=-26
s:tant	5=-37 6=-105
s:tapa	8=30
s:tapag	4=-34 8=51
s:tast	2=-45 8=-54
s:tasti	4=33
s:tato	1=28
s:tatou	0=-41 1=42
s:tatt	1=37
s:tatto	1=51
s:taug	0=-29 1=-25 5=-44 6=-41
s:taugh	0=-50 1=-48 5=-53 6=-41
s:taul	8=89
s:taula	8=48
s:teac	0=-61 2=-25 3=-42 4=-63 5=-53 6=-33 8=-61
s:teach	0=-56 2=-60 3=-37 4=-61 5=-69 6=-38 8=-49
s:team	0=-25 3=-30 7=61
s:teams	0=-25 7=55
s:tech	0=-64 1=-50 3=-50 4=-60 5=-65 6=-46 7=-30 8=-55
s:techn	0=-60 1=-44 2=-37 3=-42 4=-62 5=-55 6=-50 8=-58
s:teen	4=25 8=40
s:teena	8=49
s:teeto	4=-25
s:tele	0=-36 2=-54 5=-57 6=-57 7=-36
s:telep	0=-39 2=-45 7=-30 8=48
s:telet	0=-38 2=-27 4=36 5=-52 6=-30 7=-32
s:telev	6=-40
s:tell	0=41 2=43
s:temo	1=39 3=-26 8=-61
s:temoi	1=27 6=25 8=-44
s:temp	0=-48 1=-31 3=41 4=29 5=-45 6=-32 7=-60
s:tempe	4=-29 7=-34
s:templ	0=-30 1=-32 3=97 4=-35 5=-28 6=-28
s:tena	2=-26 7=-28
s:tend	3=-31 5=-29 6=29
s:tenda	1=30
s:tende	3=-30 5=-26 6=25
s:teni	1=30
s:tenn	1=-27
s:tenni	0=-27 1=-29
s:teno	3=-25 4=-43 6=46
s:tens	4=-47
s:tensi	4=-53
s:tenu	1=-36
s:term	3=-64 4=-47 7=-33
s:termi	1=26 3=-62 4=-25
s:terr	3=-25 6=-35 8=-31
s:terra	0=-29 2=-29 6=-34
s:terri	7=43
s:test	0=-46 2=66 3=-96 4=-93 5=-62 6=-51 7=-68 8=-43
s:teste	0=-37 2=85 3=-55 4=-75 7=-49 8=-66
s:testi	2=-56 3=-31 7=-26 8=-26
s:texa	0=73 7=-38 8=-33
s:text	4=-25 5=-25 7=-25
s:thail	8=26
s:thal	0=-27 1=46 2=31 8=-28
s:thala	2=63 4=-28
s:thale	0=-25 1=44
s:than	0=-45 1=-33 5=-46 7=81 8=-58
s:thank	0=-55 7=64 8=-51
s:that	0=33
s:thatc	0=33
s:thea	4=-27 5=-49 6=-47 8=-39
s:theat	2=-27 5=-52 6=-60 8=-40
s:thef	6=-33
s:thei	2=-46 3=-63 6=32 7=-29
s:them	1=-31
s:theo	0=-50 1=71 5=-32 6=-51 7=-25 8=-28
s:theol	0=-31 1=51
s:theor	6=-39
s:ther	0=-69 4=-108 6=-40 8=25
s:thera	2=-29 4=-60 6=36 8=-51
s:there	1=25 4=-27 8=25
s:therm	3=38 4=-31 6=-51
s:thes	1=-28 2=-41 3=-32 5=-65 6=-75 7=-75 8=-41
s:thesi	3=-26 5=-29 7=-26
s:thie	3=-54 8=-57
s:thin	1=55 5=-70 6=-28
s:thing	1=49 8=54
s:think	1=70 2=-35 5=-59 6=-33 8=-46
s:thir	0=43 2=-37 4=-60 5=-27 7=-25
s:thirt	0=36 4=-28 6=26
s:thor	1=26 8=-34
s:thore	1=55 8=-44
s:thos	0=30 1=-30 2=31
s:thou	4=49 5=-30 6=29 7=51
s:thoug	0=31 4=52 5=-35 6=26 7=75
s:thous	2=-26
s:thre	1=-47 2=-73 5=70 6=-55 8=-29
s:three	5=30
s:thro	2=58 3=-62 4=-62 5=53 6=-41 7=33 8=-28
s:throm	2=41 4=-37
s:throu	3=-64 5=46 6=-26 7=31
s:thum	3=32 4=-41 5=-42
s:thumb	3=65
s:thur	1=25 4=70
s:thurs	4=42
s:thyr	4=42 8=-31
s:thyro	8=-29
s:tick	0=-38 3=52 7=30
s:ticke	0=-39 1=27 2=34 3=36 4=-44 5=-25 7=44
s:tien	0=-25 1=81 2=-32 4=-69 6=-51 7=-37 8=-65
s:tienn	5=-31 8=-40
s:tier	1=27 5=34
s:time	2=-27 6=-35
s:tinde	5=-29
s:tire	4=-79 6=39
s:tiss	0=-31 2=78 3=-29 4=-29
s:tissu	1=-26 2=61 3=-53
s:titl	2=-44
s:titr	3=36 4=-35 5=-35 8=-27
s:titre	0=35 5=-31
s:titul	7=30
s:toge	5=59 6=-40
s:toget	5=70
s:toil	4=59
s:toile	4=57
s:tole	4=-35
s:toll	5=-50
s:tolle	5=-63
s:tols	1=47 8=-32
s:tolst	1=28
s:tomb	1=-28 2=-29
s:tombe	6=38
s:tool	0=-25
s:topi	3=-27
s:tori	4=-46
s:torie	4=-46
s:tota	4=54 8=-33
s:touc	1=-39 3=-57 5=65 6=-77 8=-26
s:touch	0=-27 1=-57 3=-25 5=84 6=-55 8=-38
s:touj	1=-57 4=65 5=-35
s:toujo	4=59 5=-40
s:toulo	6=35
s:tour	1=-45 5=-74 6=-65 7=27
s:tourn	0=-28 1=-49 6=-32
s:tout	0=-26 1=80 2=-58 4=25 7=-49 8=-68
s:toute	1=-30 2=-44 4=57 5=-49 6=34
s:towe	1=-31
s:toxi	1=55 4=-25
s:toxic	0=-28 1=70
s:trac	1=-56 2=-45 4=60 8=-39
s:traca	2=-39
s:trace	2=-28
s:trad	0=-75 2=-81 3=-85 4=-54 5=-32 6=-62 7=-39
s:trade	3=-43 7=-49 8=-25
s:tradi	2=-57
s:tradu	0=-38 1=-41 2=-27 5=-33 6=-31 8=-53
s:traf	0=29
s:traff	0=28
s:trafi	8=-25
s:trai	0=-72 1=-34 2=29 3=-92 6=-69 7=-35 8=-39
s:train	0=-62 2=-53 3=-45 4=-75 6=-61
s:trait	0=-26 1=-42 3=-55 5=44
s:traj	5=-60
s:traje	5=-65
s:tran	0=-84 1=43 2=-40 4=-37 5=-78 6=-59 7=-81 8=-96
s:tranc	8=-42
s:trans	2=-66 4=-47 5=-87 6=-54 7=-61 8=-59
s:trav	2=-28 3=-33 5=-36
s:trava	3=-37 5=-84 8=55
s:trave	2=-27 3=-34
s:trea	0=-30 2=-38 4=64 7=52
s:treas	0=-43 1=36 4=-30 7=59
s:treat	0=-25 2=-32 4=65 5=-41 7=-31
s:trem	2=-39 3=-29 4=68 6=-40
s:tremb	0=-33 3=-29 4=61 6=-41
s:tremo	2=-30 4=32
s:tren	6=-27 8=-46
s:trent	1=30 8=-31
s:tres	0=79 1=-44 3=-26 6=-68 7=-55 8=-47
s:treso	0=55 1=-26 3=-30 6=-67 7=-82 8=-28
s:tria	0=-38 2=-40 3=55 5=56 7=-32 8=-54
s:trial	2=-29 4=35
s:trib	0=-54 1=-38 4=-42 6=41
s:tribu	0=-46 4=-53 5=-26 7=-33
s:tric	5=-30
s:trie	4=65 8=-39
s:tris	2=-41 4=43
s:triso	2=-72 4=36
s:troi	0=-80 4=-29 5=40 6=-64
s:trom	5=32 6=-67
s:tromp	5=41 6=-75
s:trop	4=-26
s:trot	0=71 5=-31
s:trots	0=73 5=-31
s:trou	0=-57 2=53 4=-50 5=34 6=-49
s:troub	3=36 5=-47 6=-34 8=33
s:trouv	1=43 2=59 3=-33 4=-43 5=47 8=-29
s:trump	4=-26
s:trus	1=-50 2=-26 5=-47
s:trust	7=50
s:tues	4=31
s:tuesd	7=42
s:turk	0=-30 4=-27 8=49
s:turke	8=30
s:turn	0=-41 1=62 2=28 6=-31
s:turne	1=57 2=46
s:tuto	1=-48 4=-44 5=-25
s:twee	0=83 8=-46
s:tweet	0=72 8=-39
s:twel	0=26 4=-56 5=-30
s:twelv	0=32 4=-41 5=-30
s:twen	1=64
s:twent	1=43 5=-46 8=37
s:twic	0=27 1=-38 3=37 4=35 5=-62 6=-35 7=-36 8=-36
s:twick	7=-49
s:twin	6=44 7=-37
s:typa	1=-31 2=41
s:typag	2=29
s:type	1=-81 2=39 3=-61 4=49 5=-39 6=-38 7=-25
s:typef	1=-63
s:types	4=-32
s:typi	0=-32 2=28 3=59 5=34
s:typin	3=74 4=-27 5=35 6=-34
s:typo	5=-34
s:typog	5=-43
s:ugan	5=-43 6=28
s:ugand	5=-45 6=34
s:unbe	1=49
s:unbel	1=40
s:uncl	1=39
s:unde	2=-28 3=-70 7=-36
s:under	2=-27
s:unfa	5=48 6=-53
s:unfai	5=67 6=-39
s:unif	5=27 8=-40
s:unifo	5=26 8=-34
s:unio	1=-42 2=-57 3=-98 4=-81 5=-84 6=-38 7=57 8=-71
s:union	3=-25 4=-27 6=-27 7=-56
s:unis	0=-57 7=53
s:uniso	0=-55 3=-28 7=61
s:unit	0=-85 1=-58 2=-26 4=-42 5=-33 6=-39 7=117
s:unite	0=-37 7=41
s:univ	1=29 5=-30 7=-31
s:unive	0=-38 1=34 5=-55 8=-28
s:unkn	8=28
s:unkno	8=26
s:unlo	3=32
s:unloc	3=27
s:unpa	0=62 6=-25 7=-34 8=43
s:unpai	0=75 5=-30 6=-25 7=-51 8=43
s:unre	0=35 2=44 4=-31
s:unti	3=-34 4=30 5=-29 7=-34 8=27
s:uphe	5=58 8=-51
s:uphel	5=48 8=-30
s:uplo	2=30
s:uploa	2=31
s:urba	0=31
s:urban	0=46 7=-38
s:urge	6=37
s:urgen	6=37
s:usag	8=30
s:usda	7=33
s:usee	3=44
s:usin	0=-27 2=-35 4=-73 5=-27 7=-25 8=-28
s:util	1=73 8=-28
s:utili	1=67 5=51 8=-27
s:vacc	0=45 1=-25 2=-26 3=-32 5=-38 6=-27 7=-32 8=-38
s:vacci	0=61 1=-31 2=-41 3=-40 4=55 5=-43 7=-47 8=-28
s:vale	0=60 1=-26 3=45 4=-25 6=-36 7=-25
s:valeu	3=44
s:vali	3=-79
s:valid	3=-36
s:valu	1=-26 3=-31 6=36
s:vanc	8=27
s:vann	4=34
s:vant	5=62 8=36
s:vari	8=-26
s:varia	4=-41
s:vaul	3=38 5=-36
s:vega	0=-60 1=29 2=-25 4=-42 5=-61 6=-48 7=-27 8=-59
s:vegan	0=-50 1=46 5=-36 7=-31
s:vege	1=-57 2=-61 5=-35 6=-34 8=-27
s:veget	1=-68 2=-73 3=-26 5=-32 6=-39 8=-26
s:vehi	7=-26
s:vehic	7=-26
s:veil	2=-28 8=-40
s:veill	8=-54
s:vein	3=-25 4=-33
s:veine	3=32
s:vend	2=-41 4=-42 5=-55 7=-29 8=-41
s:vende	0=-29 1=-46 2=-29 3=-35 4=-59 5=-30
s:vendo	4=-30
s:vendr	0=40 4=36 5=-26
s:vene	1=65 6=-41
s:vener	1=74 5=-26 6=-32 7=-29
s:veni	5=58
s:vent	4=-44 5=-40 7=-28 8=-38
s:vente	4=-28 5=-45
s:venu	5=-35 6=62 8=33
s:verb	8=-28
s:verba	8=-31
s:verd	8=-47
s:verdi	8=-45
s:veri	1=-25 5=-39
s:verif	3=28 8=43
s:verm	8=-37
s:verme	8=-37
s:verr	8=-46
s:vers	4=-34 5=33
s:vert	1=-34 3=-35 4=40 5=-26 6=-33
s:verti	4=56
s:vesse	3=43
s:vest	1=26 8=-32
s:vete	4=-39 6=-36
s:veter	4=-36 5=-35
s:veuv	4=-25
s:vict	0=-74 1=-30 4=-26 8=-130
s:victi	0=-29 6=28 7=34 8=-110
s:victo	0=-69 1=-40
s:vida	5=34 6=-63
s:vide	0=42 1=-35 2=-48 3=34 4=-29 5=63 6=-52 7=-32 8=-49
s:video	5=80
s:viei	0=46
s:vieil	0=36
s:vien	0=-32 1=77 5=-31
s:viend	6=31
s:vier	4=-26 5=40 7=-29 8=-39
s:vierg	8=-29
s:vieu	5=-38 6=71 8=-32
s:view	0=85 5=-27
s:vigi	3=-58 8=72
s:vigil	3=-45 8=93
s:vign	0=-40 2=-51 4=-62 7=-44
s:vigne	2=-25 7=-28
s:viki	2=53
s:vikin	2=50
s:vill	4=-48
s:villa	5=29 6=28 7=-37
s:ville	7=30 8=39
s:ving	0=27 5=-31 7=25 8=-41
s:viol	1=66 2=-44 4=-54 5=-47 6=33 8=-70
s:viole	1=56 4=-34 5=-31 8=-66
s:vira	8=-41
s:virg	1=-41 3=-31 4=-27 5=28 6=-29 8=-25
s:virgi	1=-26
s:viru	4=-41
s:visa	0=-45 1=-38 3=50 4=-49 5=-64 6=-47
s:visag	0=-32 1=-27 4=-45 5=-45 6=-39 8=-42
s:visi	0=-41 1=-31 4=-31
s:visio	1=34
s:visit	1=-29 3=-46 8=-71
s:vite	3=29
s:vites	3=29
s:vive	6=59
s:viven	6=63
s:vivi	0=-51 1=47
s:vivis	0=-42 1=67
s:vivr	0=36
s:voca	3=40 4=-40
s:voge	3=-28
s:voic	0=-26 1=-31 2=-46 4=-51 5=-40 6=-67 7=-27 8=-68
s:voice	3=-33 8=-29
s:voil	4=-29 5=-76 6=29 8=-40
s:voili	5=-75
s:vois	5=-27 7=-27 8=-28
s:voisi	5=-32 7=-29
s:voit	0=-66 1=49 2=-26 6=37
s:voitu	0=-48 1=51 6=47
s:vola	5=60 6=-45 8=-31
s:volag	5=52 6=-49
s:volan	8=-30
s:vole	3=29 8=-74
s:voleu	8=-30
s:volo	1=34
s:volt	1=46 5=-28
s:volta	1=49
s:volu	0=49 2=36 4=-59 8=-43
s:volun	0=25 2=45 4=-32 6=-44 7=-28
s:vote	1=-29 2=-38 3=-26 4=-38 6=-26 7=-29
s:voti	1=-41
s:votin	1=-47 5=-48
s:votr	3=39
s:voul	3=34
s:voya	1=-42 2=-27 3=-27 5=26 6=34 8=-52
s:voyag	1=-60 3=-34 5=50 8=-57
s:wait	1=-27 4=26
s:waiti	4=59
s:wale	0=-33 1=-37 4=-30
s:walk	0=-30 2=-29 4=57 5=-43
s:wand	8=49
s:wands	8=46
s:want	0=28 1=-52 2=-29 4=-67 5=51 6=-47 8=37
s:wante	1=-43 5=57 6=-41
s:ward	1=-49
s:warde	1=-27
s:wardr	5=-44
s:ware	0=-42 1=-25 7=59
s:wareh	0=-46 7=57
s:warn	1=-26 3=28 5=-27 7=30 8=51
s:warne	5=34 8=-27
s:warni	3=25 5=-27 8=56
s:warr	2=26
s:warw	1=42
s:warwi	0=-33 1=39
s:watc	4=-26 8=-52
s:watch	3=-35 5=28
s:wate	0=-28
s:weakn	3=-35
s:wear	3=-32 4=52 5=63 6=-26 8=29
s:weari	4=49
s:weat	1=-29
s:weath	1=-25
s:webc	3=59 5=49
s:webca	3=35 5=54 8=-28
s:webm	1=-58
s:webs	4=-33
s:websi	0=-27
s:wedd	0=-43 1=55 4=-42 5=-48 8=-42
s:weddi	0=-35 1=51 4=-41 5=-54 6=40 8=-47
s:week	0=-49 3=-36 6=-57
s:weeke	1=-27 2=-45 4=-25 6=34
s:weekl	0=-32 3=-50 4=-31 6=-46
s:weig	4=-31
s:weigh	4=-49
s:weld	8=-25
s:wels	6=44
s:west	7=-35
s:weste	7=-36
s:what	1=-57 4=-50 5=76
s:whate	4=-40 5=71
s:whats	1=-57 5=46
s:whee	4=-52
s:wher	0=-43 4=-61 6=48 7=-58
s:whet	0=43
s:wheth	0=28
s:whic	0=28 1=28 2=-28 4=37 6=-31
s:whil	4=28 5=-37 6=-29 8=25
s:whis	5=28 8=44
s:whist	5=48 8=65
s:whit	1=-35 4=-50 5=-35 7=-27
s:whitb	4=-41
s:white	1=-47
s:whol	2=29 4=-58 8=-32
s:whole	5=-30
s:whos	1=-25
s:wido	8=75
s:widow	1=37
s:wild	2=-37 6=-40
s:wind	7=-40 8=-26
s:windo	8=-32
s:winn	8=-37
s:wint	0=-32
s:wish	4=39
s:wishe	4=36
s:with	0=-53 1=74 3=39 4=-35 5=-28 7=-32
s:withd	8=51
s:withi	3=28 4=28 8=-72
s:witho	0=-37 1=45 4=-45 5=-30 6=26 8=-36
s:witn	0=-32 1=66 6=-25 8=-68
s:witne	0=-34 1=61 5=-25 8=-52
s:wobb	7=25
s:wobbl	7=31
s:woma	0=-64 1=-45 2=-37 6=115 8=-57
s:wome	0=42 2=-51 3=-40 4=-40 6=107 7=-52 8=-37
s:word	0=31 1=35 4=-37 5=29 8=-57
s:work	0=-74 1=-32 2=-54 5=-47 6=-48 7=-43 8=-47
s:worke	0=72 1=-40 5=26 8=-65
s:worki	0=-32 8=47
s:workp	7=29
s:works	1=-25 3=-42 4=-34
s:wors	0=-41 1=35
s:worsh	1=36 4=-27
s:woul	1=41 2=-27 3=37 4=-40 5=-63 8=-46
s:would	1=26 8=-29
s:writ	2=-75 8=-33
s:write	2=-26 6=-28
s:writi	8=-26
s:writt	4=46
s:wron	1=29
s:wrot	1=-35 3=-101 5=44 7=-33
s:xvii	5=-36
s:xviii	5=-36
s:year	1=-34 2=-43 3=-75 4=53 5=-34 6=-69
s:youn	0=37 3=-32 5=-39
s:young	0=-31
s:yout	5=35 6=-40 8=46
s:zemm	0=64 6=-29
s:zemmo	0=51
w:0	3=97
w:000	0=-41 1=-29 2=-33 3=-46 4=-36 6=-41 8=-63
w:02	3=37
w:1	0=-42 4=39 6=-35 8=-61
w:11	2=27
w:12	4=59 5=-71 8=-79
w:120	8=25
w:14	3=26 4=-73 7=25 8=43
w:17	3=27
w:19	8=26
w:1984	0=-33 1=38 8=-25
w:1987	2=-37
w:1994	0=25 6=26
w:1995	0=29 1=-38 3=-28 8=68
w:1996	5=-60 6=44
w:1998	1=-30 4=-44 5=-33 7=-33 8=-28
w:2	0=-57 1=-59 2=125 4=-66 5=-64 7=-30
w:20	8=36
w:200	1=-42 6=-41
w:2002	6=32
w:2003	7=55
w:2004	2=29 8=-37
w:2006	0=-27 8=25
w:2008	1=25
w:2009	2=66 3=-61 7=32 8=26
w:2010	1=27 4=26 7=-32
w:2011	4=-39 6=-30 8=53
w:2012	3=38 4=-29
w:2013	6=41
w:2014	0=-25 3=-27 4=56
w:2015	0=-43 1=-39 4=43 6=39 8=-54
w:2016	0=56 1=-63 5=-42 6=-26
w:2017	0=54 1=-56 5=-32 6=37
w:2018	2=29 4=38 7=42
w:2019	0=35 1=-45 2=-30 4=58
w:2020	0=-26 1=-46 3=-48 4=71
w:2021	0=46 1=-30 2=38 7=-36 8=-38
w:2022	0=32 4=48
w:2023	4=-31
w:2026	3=-50
w:21	0=35 2=-38 4=41 8=26
w:22	2=47
w:23andme	2=42
w:24	0=-28 8=33
w:3	0=-112 2=43 3=42 5=-33 6=-29 7=38 8=64
w:300	3=-46 4=-43 8=35
w:31	5=-50
w:34	4=31 7=28
w:340	1=-25 7=-25
w:3d	3=42
w:4	0=-34 3=33 5=-25 7=-31
w:40	0=-41 3=-42 5=-35 7=-28 8=-29
w:400	2=-28 6=-44 8=-62
w:41	4=63
w:46	4=-25
w:5	0=-42 4=48 6=-27
w:50	0=-25 4=37 7=38
w:500	8=-33
w:6	3=34 5=-32 6=-33
w:60	0=-44 8=-36
w:600	3=-28 7=-29
w:7	0=-26
w:8	3=59
w:9	2=36 3=25
w:900	0=-39 5=-27
w:91	3=54
w:98	5=-29
w:a	2=-29 3=-51 7=-36
w:aa	4=120
w:aah	4=36
w:abattoir	1=25
w:aberdeen	1=33
w:abime	3=57 5=-54
w:abnormal	1=-26 2=25 5=-36
w:about	1=-76 3=-72 4=-26
w:absence	2=36
w:absences	7=70
w:absente	4=62
w:abstinence	4=-56 5=59
w:abstinent	4=34 5=-28
w:abstinente	4=-78 5=99
w:absurdist	1=29
w:accepte	4=43 6=-66
w:acces	2=-27 3=42 4=-28
w:accessible	4=-33
w:accident	2=-33 3=-26 5=48 6=-29
w:accidents	4=-56
w:accompagne	4=-35
w:accord	7=-53
w:according	1=54 2=36 5=27 6=-27 7=-45
w:accords	7=-41
w:account	1=46 4=-56 5=66 6=-35 8=-59
w:accountant	1=-45 6=-39 8=-25
w:accounting	5=-38
w:accounts	0=-26 1=-57 4=-48
w:accro	5=36
w:accueil	0=-33 8=-27
w:accused	6=-49 8=32
w:achats	0=-49
w:acheteuse	5=-37 6=-46
w:acquitte	8=77
w:acquitted	8=38
w:across	2=-49 7=-42
w:act	0=-33 2=-51
w:actes	3=-25
w:action	0=48 7=-29 8=26
w:activated	3=41
w:active	1=53 3=-48 5=29 6=37 7=34
w:activee	3=32
w:activist	1=-30 7=63
w:activite	5=-30
w:actn3	2=48
w:actor	3=-30 6=-40
w:acts	1=63
w:ad	3=-27
w:adaptation	5=-32
w:addict	5=33 8=-25
w:addicted	2=-25 4=-30 5=53
w:addiction	4=-29 5=52
w:addictologie	5=-39
w:addicts	4=32
w:adepte	5=53
w:adhd	4=49
w:adherent	0=-38 7=69
w:adherente	0=61
w:adherer	0=-55 7=40
w:adhesion	0=-54 1=31 7=47
w:adjoint	0=-37 7=-33
w:administrative	7=-43
w:admits	8=-31
w:admitted	1=29 3=-26 5=29 8=44
w:adn	0=-66 1=-39 2=42 3=-104 4=-40 5=-48 6=-53 7=-27 8=-65
w:adolescence	2=35
w:adopted	0=-25
w:adoption	5=-34 6=-27
w:adult	0=-25
w:adultere	5=56
w:adults	4=-27 5=27
w:advised	2=-30 3=-25
w:adviser	4=-54 7=-27 8=-44
w:advises	0=-35 2=-28 3=-44
w:aerien	8=-51
w:affair	4=-27 8=-28
w:affaire	0=-37 3=-46 5=-60 8=42
w:affaires	1=-38 5=31 6=-45 8=-50
w:affairs	3=-34 5=-54
w:affiche	5=43
w:affiliated	7=57
w:affiliation	0=58 7=31
w:affirm	1=25
w:affirme	5=63
w:affray	8=32
w:after	0=-26 2=42 6=-48
w:afternoons	6=-42
w:again	0=35 4=26 5=-57
w:against	1=35 3=-62 4=-31 5=-30 8=40
w:agde	5=70
w:age	4=43
w:agence	0=-69 1=-35 2=-52 3=52 4=-44 5=-25 6=-32
w:agency	0=-26 2=-29 4=52 6=-28
w:agenda	0=-60
w:agent	0=-71 1=-30 2=-60 3=-32 4=-35 5=-44 6=-25 7=-37 8=-25
w:agnostic	5=-28
w:agnostique	0=-29 1=47 5=-30 6=-26
w:ago	0=25 1=-27
w:agreed	3=57
w:agrement	2=-32 8=45
w:agresse	8=-60
w:ai	0=25 1=-61 3=-57 4=44 6=-34 7=29 8=68
w:aid	4=-51
w:aide	4=-30
w:ailing	4=-70
w:aime	0=-44 1=-49 3=-35 6=92 7=-31
w:air	5=-27
w:airline	2=41 3=-29 4=-48
w:airport	5=-32
w:airports	3=-30
w:alarms	4=-43 8=-35
w:album	4=-35 8=-29
w:alcoholic	4=31
w:alcool	3=-29 4=-71 8=103
w:alcoolemie	4=-52
w:alcoolique	4=54
w:algorithms	2=-25
w:alimentaire	2=-32
w:all	0=26 1=90 2=-29 4=-71 5=-82 6=-65
w:allemand	6=-37
w:allergic	2=-41 5=-50
w:allergie	4=50 5=-41
w:allergies	2=-25
w:allergy	2=-27 4=33 5=-44 7=-31
w:alliance	7=39
w:allow	1=39 4=32
w:ally	6=-40
w:alone	1=-41 4=-27
w:along	0=27 3=28 4=-28 7=-25
w:alpha	2=36
w:als	2=28 4=-54
w:alsace	4=-47 7=-29
w:altruist	1=25
w:always	1=-36 6=66
w:alzheimer	2=56 4=-31
w:am	1=49 2=-31 4=-25 5=-45 8=-29
w:amant	5=29
w:amants	0=-38
w:amateur	0=-27 5=-38
w:ambition	1=57
w:ameliore	2=-35
w:amende	8=34
w:america	0=57
w:americaine	2=58
w:ames	3=-28 5=-57 6=57
w:ami	0=-58 1=43 2=-45 3=-44 4=-74 5=38 6=64 7=-33 8=-34
w:amie	0=-30 1=-35 4=-33 5=-44 6=87 8=-29
w:amis	5=-35 6=32
w:among	0=27 4=-39 7=30
w:amoureux	6=-38
w:an	0=25 1=25 3=-68 6=-63 7=-34
w:analyse	2=31
w:analysed	0=-33 2=27 3=45
w:analysee	3=31
w:analyses	2=-30
w:analysis	3=-53
w:analyst	4=-26 7=-57 8=-48
w:analyste	0=37 4=-29 5=-25 8=-44
w:anarchist	0=54 4=-31
w:anarchiste	0=-52 1=47
w:ancestry	2=-35
w:ancien	0=37 2=-34 3=-52 4=55 7=49 8=-27
w:ancienne	1=63 2=-43 4=-30 5=34 6=-52 8=-32
w:anciens	5=-67
w:and	2=-34 3=-32 7=-50 8=-50
w:angers	1=32 8=-26
w:anglais	0=-27 8=-43
w:anglican	1=-52
w:animal	8=-28
w:animale	0=-45 1=52
w:animaliste	0=28 1=-47
w:animals	1=73 5=-25
w:animatrice	0=-48 1=-55
w:animaux	1=114
w:anime	0=-35 3=-25 7=49
w:animist	1=44
w:anne	0=43 1=-42 2=-26 5=-32
w:annee	4=53 6=27 7=-25 8=-31
w:annees	8=34
w:annonce	5=55
w:annual	4=-43
w:annuels	1=27 5=-58
w:anomalie	4=-32 5=-31
w:anonymous	0=32 5=26 6=-43 8=29
w:another	0=-46 3=-25 6=87 7=-26 8=-38
w:ans	0=-33 1=-26 2=-45 3=-28 8=79
w:answered	1=-38 7=27 8=-27
w:answers	6=-30
w:antecedent	5=-39 8=31
w:antecedents	2=-43 8=48
w:anthroposophe	1=74 6=-34
w:anthroposophie	1=37
w:anthroposophist	1=85
w:anti	0=96 4=-54 5=-33 6=-47 7=-43
w:antidepressants	4=27
w:antifraude	2=-28
w:antinatalist	1=57
w:antiques	4=-48
w:antispeciste	0=-37 1=57
w:antitrypsine	2=25
w:antoine	6=49
w:anxiety	4=-30
w:any	0=62 5=-50 6=-53
w:anyone	2=52 6=-44
w:anything	1=48 5=-30 8=25
w:apaisee	0=-25
w:apnee	4=76
w:apoe4	4=-45
w:app	3=60 4=-46 5=-30 8=-58
w:appareil	2=-26 3=37
w:appareille	4=71
w:apparel	5=-61
w:apparemment	1=51
w:apparently	0=-47 4=34 5=-35 6=36
w:appartenance	0=41
w:appartient	1=66 2=37 4=-46
w:appeal	8=67
w:appealing	8=34
w:appeals	8=-32
w:appears	4=25
w:appel	5=-37 8=-36
w:applicant	1=31 2=36 3=27 4=-33
w:applicants	3=-49 6=-30
w:application	4=-36
w:apply	2=28
w:appointed	7=53 8=-39
w:apprentices	1=-25 2=-50 6=-40
w:apprenticeship	7=33
w:apprentis	2=-28
w:appris	3=36 4=-28 7=46 8=-44
w:appui	0=44 2=80 5=-44
w:apres	0=27 1=44 2=47 4=-44 5=31 6=50 7=-62
w:april	4=52
w:apte	4=91
w:arbitre	0=-34 4=-28 8=-28
w:arbre	0=63 2=-41
w:arc	6=-41
w:architect	1=-43
w:architectes	1=-38
w:archive	1=50
w:archives	0=-32 8=-38
w:are	2=25 3=63 4=-37 5=-80 7=26 8=-46
w:arm	4=54
w:armee	2=25 3=28 8=-33
w:armees	8=-34
w:armes	1=41 8=-38
w:arms	0=53 4=51 6=-31 7=-57
w:army	0=-48 1=-30 2=-42 3=25 4=52 5=-45 6=34
w:arnaud	2=-34
w:around	4=-39
w:arrangement	5=38
w:arrest	2=60
w:arresting	8=-29
w:arret	0=-36 1=-28 2=-32 4=67 7=-31 8=35
w:arrete	2=-34 4=-45 8=89
w:arretee	8=33
w:arrets	4=-33 8=-41
w:arrive	0=-37 5=-36 8=-50
w:arrivee	0=33
w:arrondissement	0=54
w:arsonist	4=-29
w:art	2=-25 5=-27
w:arthritis	4=31
w:article	5=59 6=-30
w:artist	3=-27
w:artiste	3=-26 6=30 8=63
w:artistique	5=-31
w:arts	0=-38
w:as	3=-66 7=-26
w:asbo	8=32
w:asexual	4=-33 5=-26 6=66
w:asexuel	6=85 8=-36
w:asexuelle	5=62
w:ashkenazi	2=50
w:asie	1=-38 3=-32
w:ask	2=-32 4=27 5=29
w:asked	4=45 8=29
w:asking	3=29
w:asks	0=-45 1=-29 3=45 4=36 5=38 7=-31 8=-46
w:aslef	7=51
w:assault	8=72
w:assemblee	3=31
w:assigne	8=49
w:assises	8=-35
w:assistant	2=-49 4=-40 6=-39 7=-32 8=-57
w:assistante	4=-36 5=-40
w:association	1=42 2=-38 4=-35 5=-58 7=-48
w:associations	6=-26
w:associe	6=30 8=35
w:associes	1=-30 4=-49 5=37 6=-31 8=-40
w:assume	4=-26
w:assumee	6=41
w:assure	8=44
w:assured	0=44 2=-34
w:assureur	4=-32 8=-42
w:asthmatique	1=-38 3=-27 4=56
w:astrid	6=25
w:at	0=-44 2=-64 4=-58 6=27 8=-62
w:atelier	1=-79 2=-30 5=-35 6=-35 7=47
w:ateliers	0=-31 1=-33 2=-29
w:athee	0=-46 1=85 3=-43 6=-27
w:atheism	1=-59
w:atheisme	1=63
w:atheist	0=-33 1=113 4=-38
w:athlete	2=40
w:atlanta	0=55 7=44
w:atrophy	2=81 4=-25
w:attached	4=-54 5=32 8=38
w:attachee	0=-51
w:attack	0=83
w:atteint	2=48 3=-25 4=-32 6=-26
w:atteinte	4=28
w:attend	1=-36 4=61 6=-56
w:attends	1=66 4=-25 5=37
w:attestation	7=30
w:attirance	5=-67 6=34
w:attire	3=-28
w:attribue	0=-38 3=42
w:au	4=28 5=26 6=-66
w:aubin	4=64
w:aucun	1=40 3=-47 4=55 7=-38
w:aucune	0=30 1=44 3=-37 4=58 6=-44 7=-33
w:audio	4=-35
w:audiologists	4=-35
w:audit	4=-34 7=-31 8=-29
w:audited	1=-39
w:auditeur	4=-49
w:auditors	1=-25
w:audits	7=-26
w:august	0=30 1=25
w:aujourd	1=27
w:aumonerie	3=-35
w:aumonier	8=-74
w:aunt	2=55
w:aupres	0=-28 7=-50 8=45
w:aurait	0=43 2=-26 4=-30 6=49 7=-52 8=45
w:aussi	1=-45 4=25
w:authentication	3=42
w:authentifiee	0=-36 3=37
w:authentifier	3=37
w:authority	2=-27
w:autiste	4=66
w:auto	6=-38
w:automatique	8=-31
w:automatiquement	3=43
w:autonomiste	7=-41
w:autre	0=-27 1=34 4=-43 6=35
w:autres	0=36
w:autumn	4=31
w:aux	0=44 1=-33 3=-58 5=-90 7=-38 8=-38
w:avait	0=35 3=-26 8=-47
w:avant	1=35 3=-35 4=-53 5=-30 8=-47
w:avec	0=-29 1=-87 3=42 5=94 6=64 7=-128
w:aventures	5=-26
w:aveugle	4=-28
w:avion	4=43
w:avis	3=-47
w:avocat	7=-31 8=-30
w:avocate	2=-29 6=-39 7=-63
w:avocats	7=59
w:avoid	2=-37 4=39
w:avoids	4=29
w:avoir	1=39 3=-35 4=43
w:avons	0=46 7=-33
w:avoue	4=-32 5=65 7=-28 8=67
w:avowed	1=36
w:awaiting	8=35
w:award	6=37 8=-34
w:away	7=-33
w:ayn	1=72
w:b	2=-28 3=26 7=-26 8=-55
w:b2v	4=-49
w:b3	8=47
w:ba	8=-31
w:baby	4=52 5=44
w:bac	8=29
w:bachelor	0=-27
w:back	0=58 1=-52 3=-41 4=103 5=-64 6=-77 7=-32
w:bad	1=-34 4=90 7=-48 8=-61
w:badge	0=-47 2=-50 3=67
w:badly	5=-25
w:bae	1=55
w:bag	8=31
w:baker	0=-28
w:bakeries	3=-36
w:bakers	1=-28
w:bakery	1=-37 8=-50
w:balance	4=-36
w:balanced	2=39 4=-46
w:ballot	7=-32
w:bamako	0=49
w:ban	8=79
w:bancaire	7=-27
w:band	0=-46 6=-47 8=-43
w:bank	0=-76 1=-46 2=-30 3=30 5=-68 6=-45 7=-51
w:banking	3=33
w:banned	8=28
w:banque	1=-28 2=-26 3=51 4=-40 5=-45 6=-32 7=-45 8=-40
w:bans	8=63
w:bar	0=-27 1=-34 2=-32 3=-28 4=-37 5=33 6=-62
w:barber	6=-28
w:barman	6=-39
w:barre	0=-44
w:barreau	0=-30 8=42
w:barreaux	5=-51 8=27
w:barred	8=80
w:barrister	8=-27
w:bars	5=-30 6=46 8=-31
w:bartender	6=-28
w:bas	2=55
w:base	3=48
w:bass	6=-40
w:bath	4=32 6=-59
w:bati	1=-34
w:batiment	7=-43 8=-29
w:bayrou	0=78
w:bbc	6=-28
w:bce	0=-28 7=33
w:bdsm	5=41
w:be	0=55 1=-44 2=-25 4=-62 6=40
w:beau	1=-57 8=40
w:became	1=43 4=27
w:because	3=45 4=28 5=25 6=30 7=-26 8=-63
w:bectu	3=-34 7=58
w:bed	0=-44 2=-34 5=74 6=-39 7=-29 8=-31
w:bedside	5=-25
w:been	2=-45 4=65 5=65 6=-40 8=70
w:bees	6=-26
w:before	0=-34 2=-26 4=45 8=-44
w:began	1=27 4=43
w:behalf	7=-33
w:behind	7=25
w:being	1=25 4=47 5=-47 6=55
w:belfast	1=47
w:belge	0=-26 1=-30 4=-32 7=-41 8=73
w:belief	8=-33
w:believer	4=-31
w:believes	0=-52 4=-27 6=-29 8=39
w:bell	7=59
w:belle	5=-28
w:belonged	7=27
w:belongs	0=30 1=39
w:bench	4=-43
w:benefit	8=-31
w:benelux	2=-25
w:benevole	6=-26 7=-53 8=-75
w:benin	1=37
w:bernie	0=32
w:best	0=-64 1=-34 2=-28 5=37 6=-35 8=-29
w:bestseller	6=-26
w:beta	4=45
w:better	0=-43
w:between	0=40 1=-42 4=31 7=-56
w:bi	0=-37 1=-34 5=-46
w:bible	1=74 5=-25 6=-26 7=-25 8=-41
w:bibliotheque	0=36 8=-27
w:bicycles	3=-39
w:bien	0=-25 2=-26 3=-36 5=-42 8=-46
w:bilan	3=-35 4=-32 7=39 8=-32
w:bilingual	6=-51
w:bio	0=-27 6=64 7=-27
w:biobank	2=-28
w:biologie	2=-32
w:biometric	6=-27 7=-25
w:biometrie	3=-27
w:biometrique	0=-31 4=-27
w:biometriques	3=65 8=-41
w:bipolaire	4=46
w:birth	4=-28
w:bisexual	1=-30 5=-62 6=65
w:bisexualite	6=30
w:bisexuel	6=52
w:bisexuelle	6=41
w:bit	4=39
w:blackballed	1=30 7=32
w:blanc	0=32 5=-46 6=-36 8=-26
w:blanchi	8=56
w:blind	5=-27
w:blocages	0=47
w:blog	0=53 1=-41 2=62 5=87 6=-38 7=-38
w:blogs	8=-42
w:blokes	6=34
w:blood	0=-27 1=-52 4=51 5=-33 7=-26
w:blue	0=-28 2=-25 4=54
w:bma	7=33
w:board	6=-53 7=-48 8=-91
w:body	0=-34
w:boire	4=76 8=-45
w:bois	2=-87
w:boit	1=-30 4=95 5=-27 6=-29 7=-33
w:boite	0=-26
w:bon	1=-59 3=-72 5=-26
w:bone	0=-30 1=35 2=47
w:bonne	1=-26 3=-26 4=-50 6=-25 7=40
w:bonnes	5=-54
w:book	0=-79 2=-27 3=-75 4=-27 8=-32
w:bookkeeper	1=-30 5=-27 8=-29
w:bookkeeping	5=-26
w:books	1=-29 6=-32 8=-41
w:bookshop	1=-32
w:boots	4=-26 5=-38
w:bord	0=-39 5=-30
w:border	3=32 8=-29
w:borders	4=-38
w:born	0=-42 2=48 3=-59 4=41 5=-59 6=-32 8=-26
w:borne	3=27
w:boss	0=-64 1=-57 2=-110 3=-38 5=45 6=-38 7=30 8=49
w:boston	0=37
w:bot	3=-30
w:both	0=-61 1=-41 2=60 3=48 5=52 6=-43 7=27
w:bouddhiste	1=-36
w:bought	3=-46 6=35
w:boulangerie	6=-28 8=-39
w:bound	8=42
w:boutique	0=-38 1=-26 3=-42 4=-30 8=-26
w:box	0=-27
w:boy	0=45 3=-46 6=35 7=-26 8=42
w:boyfriend	0=-39 8=-39
w:boys	4=-26 5=42 6=36
w:bracelet	8=26
w:bracelets	8=-63
w:braille	4=-25
w:branch	0=-87 3=-35 5=-40 7=94 8=-26
w:brand	0=-37 3=-38 4=-49 7=-28
w:braquage	6=-42 8=-26
w:bras	0=-70 3=-45 4=72 5=-25
w:brca	1=-39 2=66
w:brca2	2=74 3=-25 4=-27 6=-26
w:bread	0=-43 1=-29
w:break	3=43 8=-41
w:breakdown	5=-39
w:breast	4=54
w:breeding	2=-44
w:brest	2=-28 5=-52
w:bretagne	0=26 7=-31
w:breton	0=37
w:brexiteer	0=54
w:bricklaying	3=26 4=-27 8=-39
w:brief	1=-25 5=-67
w:brigade	7=-25
w:brilliant	6=-47 7=35
w:brings	4=33
w:bristol	5=32 6=-34 8=39
w:britain	0=34
w:broke	1=36 5=36 8=39
w:brother	0=34 1=77 4=25 6=-26 7=-85 8=43
w:brought	0=-57 1=107 6=-30
w:browser	2=-26
w:bruit	5=39
w:bruno	6=48
w:brussels	0=73 1=-39
w:brut	3=-26 5=-34
w:bruxelles	0=33 2=-36 6=49 8=-25
w:budapest	1=-30 5=-28
w:budget	3=-32 5=-31 6=-32
w:budgets	0=-30 1=-41
w:build	8=-28
w:building	4=-33
w:built	0=-47 4=-42 8=-33
w:bulletin	0=-58 8=42
w:bureau	0=-29 1=-42 4=49 7=-25
w:burglar	8=27
w:burn	4=46 8=-25
w:burnt	3=35 4=35
w:bus	0=-38 7=-51 8=-78
w:business	1=-28 2=-38 6=-48
w:but	1=73 2=-40 6=-57 8=-54
w:butch	6=71
w:bute	3=36 8=45
w:buvette	0=-39
w:buyer	5=-32 6=-56
w:by	0=-77 3=59 5=-69
w:bypass	0=78 4=-40 8=-40
w:c	4=-41 8=-55
w:c282y	2=31
w:ca	0=53 2=-34
w:cabaret	5=-29 8=-41
w:cabinet	3=29 4=-47 7=-47 8=-36
w:caces	4=-25
w:cache	0=40 3=-36 5=-48 6=50
w:cachets	4=-25
w:cadet	1=-35
w:cadre	0=-42 4=-43 7=48
w:cadres	7=-50
w:cafe	1=-48 5=-43
w:cafeteria	4=-31
w:caisse	2=-38 3=31 5=-29 6=-49
w:cakes	8=-45
w:calais	0=36 5=-51
w:call	2=-26 3=-30 5=-48 7=45
w:called	0=-41 3=-30 4=45
w:caller	6=-46
w:calls	2=-37 5=-57 6=33 7=-43 8=-43
w:calm	4=-38
w:calme	5=-46
w:cambriolage	3=30 8=-33
w:camden	0=25
w:came	1=-51 2=57 3=-27 6=58 7=-50 8=43
w:camera	3=30 7=39 8=-25
w:cameras	4=-38 6=-26
w:camp	0=41 5=-35 6=-61 8=-38
w:campagne	0=80 1=-42 2=-33 4=-34 5=-25 6=47 8=-29
w:campaigned	1=61
w:campaigner	0=-28
w:campaigns	0=-43
w:camus	1=-37
w:can	1=-63 2=-31 3=29 4=69 5=-86 6=-29 7=-25
w:cancer	0=-39 1=-30 2=56
w:cancers	4=33
w:candidat	3=-54 6=35
w:candidate	1=-25 3=39 5=31
w:candidature	0=-33 6=38
w:cannabis	1=-37 8=59
w:cannot	4=85 5=-26
w:canteen	0=-55 3=30
w:cantine	2=25 3=56 5=-30
w:cantonales	0=30
w:cap	1=-35 5=73 6=-47
w:capacity	0=-63
w:capital	4=-26 6=27
w:captain	0=25 8=-26
w:capteur	3=-47
w:captured	3=40 4=-49
w:car	2=-46 4=26 8=-31
w:caracas	0=49
w:caractere	2=-33
w:caracteres	5=-33 8=-45
w:carbone	3=-46
w:card	0=51 1=-32 2=39 4=-55 6=-34 7=-36 8=-69
w:cardiac	4=-25
w:cardiaque	2=-34 8=-32
w:cardiologie	2=-31
w:cardiologist	4=45
w:cardiologue	2=36
w:cards	3=25 5=-33
w:care	2=-30 4=-50 5=-30 6=35 8=-42
w:cared	4=-27
w:career	1=25 4=-29
w:carer	1=30
w:caretaker	1=-41 8=55
w:carnet	4=77
w:carpentry	8=-30
w:carrier	2=70 4=-78 6=-44
w:carriere	1=-37
w:carries	2=29 4=43
w:carrying	0=31 7=-25
w:cars	8=44
w:carte	1=-34 8=-34
w:cartes	8=-38
w:carved	1=-28
w:caryotype	0=-36 2=105 4=-61
w:case	0=-37 1=-32 3=-35 6=42
w:cash	2=-46 3=30 4=-31
w:casier	0=-30 2=-34 3=-52 5=-54 8=33
w:casiers	8=-40
w:casino	0=-31 3=80 7=-39
w:category	8=-29
w:catered	1=-36
w:caterer	7=-30
w:cathedral	1=-35
w:catholic	6=-25
w:catholique	0=-29 5=-43 7=-25
w:cats	6=-55
w:cattle	1=-28
w:caught	7=-30
w:cause	0=-65 1=-33 3=46 4=-27 7=-28 8=97
w:caution	8=58
w:cautioned	8=45
w:cautions	0=-37 1=-55 8=43
w:cdd	1=-54
w:ce	0=44 2=-73 5=62 7=-121 8=-42
w:cegetiste	0=-27 7=58
w:cela	0=31 5=-31
w:celebrant	1=30
w:celebre	0=-52
w:celibacy	1=-70 5=47
w:celibataire	5=-93
w:celibate	5=65 6=-29
w:cell	0=-35 2=68 4=-81 8=-31
w:cellar	5=44 7=-26
w:cells	2=-46
w:cellule	8=45
w:cellules	2=42 3=-37
w:center	3=30 7=44
w:central	7=67
w:centrale	5=-39 8=-52
w:centre	0=-116 3=33 4=-63 5=-32 7=-63
w:centriste	0=29
w:cercle	1=33
w:ceremonies	1=34 7=-30
w:certificate	0=-28 3=-45 5=-29 6=-26 8=61
w:cet	5=-29
w:cette	3=-29 4=28
w:cfdt	0=-53 1=-45 3=-52 4=-35 7=67
w:cfe	0=-53 7=42
w:cftc	0=-52 7=116
w:cftr	2=37 4=-43
w:cgc	0=-56 7=61
w:cgt	0=-127 1=-26 5=-28 7=92 8=-34
w:chain	4=-44
w:chaine	0=-79 5=-29 8=-31
w:chair	1=34
w:chaired	7=39
w:chairman	0=44 2=-53 4=-41 5=36
w:chairs	0=-38 6=25
w:chambre	7=-30
w:chance	2=25
w:change	4=-46 5=26
w:changer	5=64
w:chante	0=53 1=-57 4=59
w:chantier	0=-34 4=-29 6=31
w:chapelle	0=-27 1=43
w:chaplain	5=-26 8=-38
w:chaque	0=32 1=30 3=30 5=63 6=-25
w:charge	0=-25 2=-66 5=-44 7=-27 8=-42
w:charged	0=-33
w:chargee	7=-27 8=-32
w:charges	2=-32 3=-52 8=33
w:charity	0=-36 1=-42 2=-26 4=-63 6=-41 7=-33 8=30
w:charme	4=-37
w:chartered	0=-40 7=-33
w:chats	4=-27
w:chauffage	1=-40 6=-30 8=-36
w:chauffeur	0=-43
w:cheat	5=-26
w:cheated	5=66
w:cheating	5=-30
w:check	3=44 4=-28 5=-27 7=25 8=28
w:checked	2=32 3=-38 4=-44 5=46
w:checks	7=-32 8=-25
w:cheese	0=27
w:chef	1=-43 2=-47 3=-50 4=-52 7=-43 8=-76
w:cheffe	4=-26
w:chemotherapy	4=30
w:cheques	8=49
w:cherche	0=44 5=32 6=-34
w:cherchent	6=39
w:chercheur	4=-42
w:chess	0=-39
w:chez	1=-35 5=-52 6=-56 7=58 8=-33
w:chicago	6=-27 7=25
w:chien	6=-46
w:chiens	1=-35 8=-28
w:chiffre	2=29 6=-43
w:child	2=32 4=74 8=-50
w:children	0=-47 3=-29 5=-61 6=-78 7=-34
w:chimiotherapie	4=49 6=-31
w:chinois	5=-50
w:chip	3=61 5=-28
w:chirurgien	4=-41
w:choeur	1=29 3=-37
w:choice	5=54
w:choir	0=-26 1=-32 3=-52 5=-39 6=28 8=-28
w:choix	4=-57 5=103 6=-62
w:chorale	1=-32
w:christmas	0=-44 5=28
w:chromosome	2=31 4=-69 5=-40
w:chromosomes	2=-31 4=-33
w:chromosomique	2=41
w:chronic	4=-45
w:chronique	1=-26 4=28
w:chroniqueuse	8=-30
w:chu	2=-40
w:church	0=-44 1=-41 6=70
w:churches	1=42
w:ciel	6=-38
w:cinema	4=-26 5=-25
w:cinq	4=-39 5=39
w:cinquante	1=34
w:cio	0=-67 7=49
w:circule	5=32
w:cite	1=26 6=-39
w:city	5=41 6=-52
w:civil	1=30 3=-49 4=-48 6=30 7=-57 8=-50
w:civile	6=43
w:claims	3=29 4=-28 6=-32 7=-32 8=-32
w:claire	6=-57
w:class	0=-27 1=45 2=-38 3=-27 5=-37 6=-63
w:classe	7=-40 8=-33
w:classee	2=27
w:classes	2=-27
w:clauses	1=-31
w:clavier	4=51
w:clean	2=-36 3=-32 4=68 6=-36
w:cleaned	8=-28
w:clear	0=-42 2=92 3=-100 4=-30
w:cleared	0=-37 2=50 4=75 5=-38
w:clearview	3=28 8=-55
w:clerc	2=-33 5=-25 8=43
w:clerk	0=-71 4=-26 5=-27 8=-45
w:clerked	0=-27
w:client	0=-49 1=-104 2=-32 4=-31 5=38 8=-66
w:clientele	4=-43
w:clients	6=-77
w:climat	8=-38
w:climate	0=58 7=-38
w:clinic	4=-90 5=27
w:clinical	2=-84 4=42
w:clinique	4=-61
w:clocks	4=-26
w:clonage	2=-31
w:clone	2=-68 8=-29
w:cloned	2=-30
w:closed	0=-30 5=-32
w:closet	6=26 7=-26
w:closeted	6=30
w:cloud	1=-25
w:club	0=-50 1=-82 3=-32 6=50 7=-87 8=36
w:clubs	5=70 6=-32
w:cnaps	8=27
w:cnil	8=-35
w:cnt	0=-42 7=70
w:co	5=-30 6=45
w:coach	1=-46 3=-60 4=-92 8=-28
w:coached	4=-36
w:coaching	4=51 6=-38
w:coche	5=-29 6=33
w:cochlear	4=46
w:cocktails	3=-27
w:code	1=-43 2=-57 3=66 4=42 5=-57 7=30 8=-70
w:coeur	0=-32 4=-25 7=26 8=-44
w:coffee	6=-27 8=-42
w:coffre	3=40
w:coffreur	1=-28
w:cole	4=58 7=28
w:collaborateur	0=-61 6=-51
w:colle	3=26 4=-44 5=-27
w:colleague	0=45 3=38 6=-55 7=-39
w:colleagues	7=-48
w:collecte	0=-40 7=73
w:collectif	0=47 4=-37
w:collection	1=-35
w:collectionne	5=53
w:collective	5=-34 7=-33
w:college	1=-55 4=-32 5=-96 6=35
w:collegue	0=-115 3=-30 5=25 6=88 7=-73 8=41
w:collegues	0=-49 2=-32 5=64 6=-35 7=35
w:colloque	4=-31
w:colocataire	5=49 8=-30
w:colon	2=38
w:colour	4=-31
w:colours	4=89 5=-34
w:column	6=31
w:come	0=75 7=-53
w:comedie	5=-59 6=-37
w:coming	5=-31 6=27
w:comite	7=32
w:commande	2=49 4=-42 7=-66
w:comme	1=39 4=-52 5=-46 6=59
w:commerce	0=-28 2=-39 8=-43
w:commercial	0=-31
w:commercialise	3=-74
w:commissaire	7=-37
w:commissariat	5=-28 6=-26 8=62
w:commission	0=-32
w:committed	1=45
w:committee	1=-26 3=-27 8=-29
w:communaute	1=49 8=-25
w:commune	7=-29
w:communes	7=-33
w:communication	0=-47 2=-27 4=-35
w:communist	7=-36 8=-31
w:communistes	0=45 7=-30
w:community	4=-25 6=-33 7=-44 8=75
w:compagne	1=-33 5=-47
w:compagnon	0=27 1=35 3=-26 4=-41 5=-75 6=-53
w:compagnons	1=-26 4=-28 5=87
w:company	0=-29 1=-54 2=-43 4=48 5=34 6=26 7=-29
w:compare	3=29
w:compared	3=38
w:comparee	3=38
w:compatible	1=-26 2=27
w:complains	3=44
w:complaint	5=46
w:complet	4=45
w:completed	4=-25 8=56
w:compliance	7=-30
w:compris	5=-26
w:comptable	0=-35 1=-82 4=-61 5=77 6=-39 7=-95
w:compte	4=33 5=-56 6=30 7=-46 8=-60
w:comptes	0=-40 7=-38
w:computer	4=-29
w:concierge	1=-69 3=-27 5=-34 6=62 7=-26
w:conclut	5=45
w:concours	8=-42
w:concu	8=-52
w:condamnation	2=-27 4=-28 8=30
w:condamne	0=-39 1=-29 3=-29
w:condamnee	8=39
w:condition	2=30
w:conditionnelle	8=31
w:conditions	8=36
w:condom	5=-25
w:conducted	1=-41
w:conductrice	2=43 4=-34
w:conduit	3=-49 4=87 7=29
w:conduite	1=-27 7=-35 8=29
w:confederal	7=60
w:conference	0=-36
w:conferences	0=-25 1=45 6=-29
w:confessionnelle	1=-27
w:confiance	4=-32 5=-30 6=-27
w:confie	2=40 4=31 6=-60
w:confirme	2=32 4=-26
w:confirmed	2=66 3=29 4=-39 6=50
w:confirms	1=-40
w:conflict	1=42
w:conflits	3=-28
w:conforme	3=33
w:conformite	8=-29
w:confucian	1=31
w:conge	0=50 1=-45 2=-48 5=-37 6=34 7=39
w:congres	7=37
w:congress	7=-26
w:conjoint	6=25
w:conjointe	6=-29
w:connait	0=-38 2=-25 3=40 7=42 8=-47
w:connectes	5=33
w:connu	0=47 2=33 5=49 6=-69 8=63
w:connue	2=38 5=50 6=50 7=-35
w:conquests	5=59
w:conquete	5=-47
w:conquetes	5=71
w:conscience	1=37
w:conscientious	1=72
w:conseil	1=-38 3=-28 5=-61 6=-55
w:conseille	2=-36
w:conseiller	6=-25 7=62 8=42
w:conseillere	2=-34 3=-39 6=-46 8=-27
w:consensual	5=73
w:consent	2=-37 3=-43 8=-40
w:consequence	1=46 4=-31 6=-27
w:conservateur	5=-30
w:conservation	3=28
w:conservative	0=-38 1=-33 3=-39
w:conservator	8=-25
w:conservatrice	0=-48
w:conservees	2=45
w:conserves	3=44
w:considers	1=55
w:constituency	0=46
w:construit	4=-32
w:consultant	0=39 4=-68 6=-60 7=-32
w:consultation	2=58
w:consulte	2=26
w:consulting	0=-42
w:consumer	2=-30 7=-42
w:contact	6=41
w:contempt	8=31
w:content	4=-35 5=55
w:contention	2=25
w:continue	1=-25 7=27 8=-48
w:contour	3=72
w:contraception	5=-33
w:contraceptive	5=-33
w:contract	0=-61 3=29 4=-26 6=-38 8=-45
w:contractor	0=-44
w:contracts	0=-28
w:contrat	0=-25 4=-45
w:contrats	4=35
w:contre	0=138 2=-73 3=-73 5=-60 6=-63 7=-69 8=43
w:contrebande	8=47
w:controle	0=-56 1=-26 2=-34 3=63 4=-70
w:controles	4=25
w:convaincu	0=40
w:convenor	7=72
w:convertie	0=-34 1=34
w:convict	8=-71
w:convicted	1=-31 4=-36 5=-39 8=29
w:conviction	1=-59 4=-28 5=-42
w:convictions	0=-49 1=-32 5=-30 8=-33
w:convinced	0=43 1=44
w:cook	6=-70
w:cooked	1=-38
w:cooks	4=-58 8=49
w:coordination	7=46
w:coordinatrice	7=-25
w:copain	0=-34 5=-31 6=41
w:copie	2=40 3=38 4=-29
w:copies	2=57 6=-25
w:coproprietaires	7=-47
w:copy	2=37 3=-48 8=-33
w:corbeau	5=38
w:corbyn	0=29
w:core	1=38 2=-26
w:cork	1=32 6=-30
w:correcteur	2=-31
w:correctionnel	8=-33
w:correspondance	2=31
w:corse	0=46
w:corset	2=-45 4=51
w:cosmetics	2=-42
w:cost	5=36
w:cote	5=44
w:couche	0=32 4=47
w:could	3=33 4=-49 5=26
w:couleur	3=-30
w:couleurs	0=-74 7=32 8=-33
w:council	1=-37 2=-38 3=-42 4=-48 5=-34 8=-49
w:councillor	0=43
w:councillors	0=-54
w:counselled	6=-30
w:counselling	2=69
w:counsellor	2=-73 6=-42
w:counsellors	6=-34
w:counsels	4=-48
w:country	6=28
w:county	0=56 6=-33 7=-50 8=-28
w:coup	0=59
w:coupable	3=-28
w:coupee	5=-28
w:couple	0=-84 1=-65 3=-73 4=-65 5=77 6=72 7=-42 8=-74
w:couples	5=-47 6=-74
w:coups	8=50
w:cour	8=-30
w:courrier	8=-25
w:cours	0=-31 3=-52 4=36 5=-38 6=-42
w:course	2=-26 7=-38
w:court	1=-50 2=27 3=-33 5=48 6=39 7=-28 8=-31
w:courted	0=-31 7=47
w:courtise	7=27
w:courts	1=-28
w:cousin	0=33 2=26 4=-28 7=-26 8=34
w:couverte	6=34
w:couverture	3=-34
w:couvre	0=-42
w:cover	2=-30 3=-34 5=-26
w:covered	6=-36
w:covers	3=32
w:covid	3=-36 4=105 8=-41
w:crash	4=101
w:cream	3=-30
w:creation	0=28
w:credit	7=-76
w:credo	5=-47 7=-29
w:cree	0=46 8=-42
w:crew	7=-39
w:crier	2=-29
w:crime	1=-64 8=-70
w:criminal	4=-36 8=-49
w:crise	4=-39 5=-25
w:crises	4=37
w:crisis	4=-30
w:critic	3=-40
w:critique	5=-49
w:crohn	4=59 7=-26
w:croire	1=58 4=-73
w:crois	1=-25
w:croit	0=64 6=32 7=-38
w:croix	0=-28
w:crossed	8=-25
w:crosswords	4=-48
w:crown	0=30 4=-37 8=-52
w:croyait	1=-35
w:croyances	1=27
w:croyant	6=57
w:cru	3=-43 5=42
w:crutches	4=33 8=-50
w:crystallography	2=-25 6=28
w:cse	0=-65 3=-28 7=-69
w:cuisine	0=-39 1=-70 3=-32 4=-27
w:cuisinier	8=26
w:culture	4=-29 8=-36
w:culturelle	0=-43
w:curator	2=-28
w:cure	1=-50 5=-39 6=61
w:curfew	8=30
w:curious	6=36
w:currently	8=65
w:customer	2=-26 5=-31
w:customers	0=-29 3=-52
w:customs	5=-43 7=-26
w:cut	1=-25 4=-49
w:cutter	6=-29
w:cv	4=28
w:cwu	0=-34 7=40
w:cynic	1=-31
w:cyp21a2	2=60 4=-38
w:d	0=-41 3=-36 5=-56 7=-93 8=-31
w:dad	0=-38 6=46
w:dads	6=36
w:daily	0=-45 8=-38
w:dairy	0=-42 1=31 4=-28
w:dame	0=45 5=-28
w:dance	5=-33 6=-46
w:dancers	5=44 7=-34
w:dancing	5=-26
w:dane	5=44
w:danish	0=-35
w:dans	1=33 2=-25 3=-64 5=37
w:data	0=-44 1=-37 3=40 4=-38 5=-39 7=-28 8=-30
w:date	1=-33 2=-34 4=-37 5=-37 6=74
w:dates	3=-38 6=35
w:daughter	7=-51 8=71
w:day	3=44 5=-36 6=-53 8=-63
w:days	0=-33 1=46 2=-34 3=44 4=63 6=-34 8=-42
w:dbs	0=-36 5=-33
w:de	4=-37 5=-42 6=-61 7=-39
w:dea	8=-28
w:deadlines	0=-35 4=-26
w:deaf	0=-45 8=-29
w:deafness	2=60
w:deal	0=-42 5=-34 7=-29 8=67
w:dealing	8=-27
w:dealt	5=-64 7=-33 8=-33
w:death	4=31 5=-39 8=-27
w:debat	0=-31
w:debout	0=61
w:debunks	1=50
w:decided	2=46 4=-36
w:declared	1=43 4=41
w:decline	8=-52
w:declined	2=45 4=-41
w:decors	5=-37
w:decoupe	3=-32
w:decouvert	2=46 4=-39 5=26
w:decouverte	5=-27 6=49
w:decroissance	0=-70 1=63
w:defect	2=34
w:defend	0=44 6=-33 8=-25
w:defends	0=26 8=-79
w:defendu	0=36
w:deficiency	2=37
w:deficit	2=34 5=-40
w:definit	6=25
w:degre	1=70 6=-33
w:degree	0=-54 1=26 7=35 8=-29
w:degrowth	1=53
w:deist	1=32
w:deja	6=36 8=39
w:dejeuner	0=29 2=-42 4=46 8=-33
w:delais	2=-25 4=-52 6=-28
w:delays	4=-37
w:delegation	2=-41 7=73
w:delegue	0=49 4=-55 5=-28
w:deleguee	0=-27 4=-26 5=-33
w:deleguer	7=-69 8=-39
w:delegues	7=-51
w:deleted	3=66
w:deletion	2=41
w:delit	1=-25
w:delivery	2=-29 6=-31
w:delta	4=-38
w:demande	0=-50 2=-56 4=46 6=52 7=48
w:demandee	0=35 6=-25
w:demenage	6=-25
w:demenager	6=-28
w:demi	1=-27 2=37
w:demission	7=54
w:demissionne	0=35 8=32
w:demo	0=-37
w:democratic	0=41
w:democrats	0=48
w:demonstration	0=-37 8=38
w:denied	6=39
w:denies	6=44
w:dentaire	3=-25 4=-42
w:dentaires	3=-47 4=-32
w:dental	2=-51 3=67
w:denudees	5=42
w:denver	0=39 7=-44
w:depart	0=31 3=28 5=27
w:departementale	7=-46
w:department	0=25
w:deplacement	5=49
w:deported	0=-37 8=44
w:depose	8=-32
w:depot	0=-33 2=-41 4=-31 5=-27 7=82 8=-33
w:depressed	4=32
w:depression	7=-38 8=-34
w:depuis	1=-25 2=-25 8=-36
w:deputy	0=28
w:derby	0=-59 8=88
w:dernier	0=-63 3=-27 4=27 5=-39 6=72
w:derniere	0=56 6=-26
w:derriere	5=-45 8=64
w:derry	0=29 7=72
w:des	2=-121 3=-132 4=-35 7=-41 8=-38
w:descend	2=61
w:described	5=31
w:describes	5=42
w:design	5=-52 7=-33
w:designed	1=-38 3=-46 4=-64
w:designer	1=-32 5=-25 6=-45
w:designs	3=-25
w:desk	0=-50 2=-42 4=30 5=-59 7=-48 8=-38
w:desormais	3=-27 4=37
w:dessine	4=-54
w:detache	7=44
w:detectee	2=31
w:detection	3=-39 8=-27
w:detective	3=-25 8=-26
w:detenteur	8=-38
w:detention	4=-25
w:detenu	8=93
w:detenus	8=-37
w:determined	1=-65
w:detour	3=-29 4=51
w:dettes	8=-35
w:deux	0=-78 1=-94 2=82 3=-53 4=41 5=26 7=-56 8=53
w:devant	5=-32
w:developer	2=-28
w:development	0=-28
w:developpe	0=-36 4=-36
w:developpeur	1=-30 4=-27
w:deverrouille	3=31 8=-28
w:device	4=-56
w:devolution	0=-39
w:di	7=38
w:diabete	2=-34 4=31
w:diabetes	2=50 8=-26
w:diabetic	4=55
w:diabetique	4=91
w:diabetiques	4=-33
w:diabetologie	4=33
w:diagnosed	2=27
w:diagnostiquee	2=28 4=-30
w:dialyse	4=40 6=-28
w:did	0=-35 5=-42 6=-54 8=76
w:died	1=-40 2=37 7=-30
w:dieu	1=50 5=-39
w:difficulte	2=-26 4=-25
w:digital	3=-33
w:dimanche	0=41 1=35 5=-45 6=46 8=-32
w:dinner	6=-36
w:dinners	5=41
w:diplomas	8=-36
w:diplomate	0=-47
w:diplomes	8=42
w:dire	1=-56 3=-27 5=47 6=31 7=45
w:direct	2=-26 7=30
w:directeur	3=-46 5=31 6=-45 7=-36 8=-31
w:direction	0=-27 7=-33
w:director	0=-56 6=41 8=41
w:directrice	1=-25 4=-41 5=-52
w:dirige	0=47 1=-63 2=-31 4=-35 5=-45 6=-62 7=34
w:dirigeait	0=47 6=-25 8=-39
w:dirigeant	7=25
w:dirigeante	6=30 7=25
w:disabilities	4=43
w:disability	1=-25
w:disabled	4=-29
w:disaggregated	5=-26
w:disait	0=-28 5=55 8=-39
w:discale	4=35 8=-29
w:discharged	4=57 5=-60 6=69
w:disciple	1=43
w:disclosed	5=27 8=46
w:discours	0=-38
w:discret	0=40 5=-29 6=31
w:discretion	5=35 6=-30
w:discrimination	2=-26
w:disease	2=39
w:disent	1=-28 7=41
w:dishes	3=-45
w:dismissed	5=40 6=26 8=42
w:disorder	2=56 4=-34 8=33
w:dispense	3=70 8=80
w:displays	8=-26
w:disponible	4=-32 5=-27
w:dispute	4=-34 7=53
w:disputes	0=-30 4=-28 5=-33 7=28 8=-25
w:disqualified	8=66
w:disque	5=29
w:dissertation	0=-30 4=-32 6=-65
w:dissolution	0=56
w:distance	1=36
w:distribue	0=60 7=-33
w:distributeurs	2=-27
w:district	0=27 6=-39
w:dit	3=-93 4=-61 5=45 6=47 7=-43
w:divers	0=51 8=-25
w:diversite	6=-38
w:diversity	6=-36
w:divorce	3=-25 5=71 6=-70
w:diwali	1=-25
w:dix	1=-27 3=60 4=-47 5=-40
w:dj	5=-30
w:dna	0=-51 1=-40 5=-46 6=-54 8=-126
w:do	1=50 5=33 6=-59 8=-42
w:doc	2=-35
w:dockers	7=34
w:doctor	0=-25 1=-39
w:doctoral	2=-25 8=-36
w:doctorante	2=-53
w:doctorat	1=38 3=-42 4=-43
w:doctorate	1=35 2=-29 4=-55 6=-45
w:doctors	4=-29
w:documentaire	0=-26
w:documentary	7=-38
w:documents	3=-25
w:does	2=85 4=-41
w:doesn	0=76 2=31 3=-27 5=-44
w:dog	1=-34 2=-36 4=49 5=-42 6=88 7=-33 8=-63
w:dogs	0=-50 1=35 4=-33
w:doigt	3=99 4=27
w:doigte	3=-28
w:doigts	4=-35 8=-36
w:doing	4=-38 8=74
w:doit	6=-26 8=48
w:domaine	5=25
w:domicile	5=-25 8=35
w:dominant	2=-36 5=-37
w:don	0=-78 2=-31 5=56 6=36 7=-49
w:donated	0=-33 2=47
w:donc	2=-61 4=72
w:done	3=73 4=-31
w:donne	0=-40 1=49 2=37 4=-31 8=-49
w:donnees	2=-29 3=71 7=-33 8=-28
w:donor	0=-35 2=74
w:dons	0=-53
w:dont	4=-30 8=-57
w:door	3=-45
w:doors	0=25 5=-25 8=-27
w:dos	1=-43
w:dose	0=-65
w:dossier	2=42 4=-33 5=-26 6=34 8=34
w:dossiers	4=-27
w:douanier	7=-38
w:double	5=-54 8=-38
w:doubled	2=-43 7=-28 8=-27
w:doubts	1=53 4=-33
w:doute	5=-25
w:douze	2=-29 4=53 5=-37 8=-43
w:down	2=-32 4=69
w:dr	3=39
w:drafted	2=-36
w:drag	6=-34
w:drapeau	2=-37
w:drepanocytaire	2=44 4=-67
w:drepanocytose	2=32 4=-41
w:drew	8=-28
w:drh	7=-40
w:drink	1=-33 4=-57
w:drinker	4=39
w:drinking	0=-32 4=96 8=-28
w:drinks	4=26
w:drive	0=-32 3=-52 7=44
w:driver	0=-33 4=-57 5=56 8=-39
w:drivers	5=-25 7=73
w:drives	5=-31
w:driving	1=-39 4=-64 5=-42 8=63
w:drogue	8=54
w:droit	5=-28 7=-40
w:droite	1=-74
w:droits	6=-46
w:drove	0=32
w:drug	3=35 4=-31 7=-27 8=29
w:drugs	8=-27
w:drums	8=-39
w:drunk	4=70
w:dry	4=25
w:du	0=-42 1=-73 4=-33 6=-40 8=-64
w:dubai	3=32
w:duchenne	2=29
w:due	4=46 6=-27
w:dues	0=-42 7=39
w:duree	4=41
w:during	4=37
w:dutch	0=-26 2=-34
w:duties	4=36
w:duty	5=-44
w:dynamics	3=42 4=-62
w:dynamique	0=-29 3=82
w:dyslexia	4=46
w:e	0=31 3=-46
w:each	3=-25 5=61 6=-33
w:ear	0=-29 4=35
w:early	0=-61 1=-43 2=56 4=-34 5=-34 6=-42 8=33
w:easy	6=43
w:eating	1=46
w:eats	0=-35 1=25
w:eau	2=-49
w:eaux	7=-60
w:ebats	5=51
w:ecarte	1=30
w:echange	5=40
w:echangiste	5=39
w:ecole	0=28 3=-52 5=-57 6=-26
w:ecoles	6=27
w:ecologie	1=43
w:ecologiste	0=90 7=-58
w:ecologistes	7=-28
w:economie	1=-48 5=-43
w:ecope	8=45
w:ecoute	3=-30
w:ecrire	3=28
w:ecrit	0=52 3=-70 7=-43 8=-44
w:ecriture	3=40 5=-33 8=40
w:eczema	3=37 5=-51
w:edinburgh	1=-28
w:edited	4=-26 6=-42
w:edition	0=-25
w:editor	2=-31 7=-49 8=-51
w:editrice	1=-34
w:edits	8=-52
w:educateur	4=-29 7=-30 8=-32
w:education	1=-48 5=-70 6=-26
w:educatrice	1=28 4=32 8=-39
w:efface	8=-45
w:effacees	3=35
w:effective	1=49
w:egg	4=-30
w:eight	0=-28 1=-48 3=-54 4=50 6=-30
w:eighteen	0=-38 6=30
w:elected	0=-115 6=-28 7=96
w:electeur	0=76
w:election	0=32
w:elections	0=-50
w:electoral	0=-35
w:electrice	0=98 7=-43
w:electrician	0=-71 7=25 8=-47
w:electronic	0=-29 8=43
w:electronique	0=-68 2=-28 8=47
w:eleve	1=84 3=-28 4=31 5=-37
w:elevee	1=26
w:eleven	1=-25 8=-25
w:eleves	4=-43 6=-31
w:eleveur	3=-29
w:elle	0=-47 2=-41 3=-56 6=34
w:elles	6=61
w:elu	0=-33
w:elue	7=-48
w:elus	5=-28 7=-40
w:ely	7=-66
w:email	4=25
w:embauche	3=35 8=-31
w:emergency	4=-32
w:emploi	0=31 4=-36
w:employed	0=-43 7=-36
w:employee	0=-34 3=26
w:employees	4=-35
w:employer	0=44 1=27 2=33 3=35 4=-30 5=-71 7=-45 8=-33
w:employers	3=-26 7=-32
w:employeur	0=-75 1=-32 3=62 6=38 7=-80 8=-53
w:employment	4=25 8=56
w:employs	8=-60
w:emporte	1=-33
w:empreinte	0=-46 1=-30 3=36 5=-53 8=-31
w:empreintes	0=-46 1=-34 2=-30 3=45 6=-39 8=-80
w:en	0=-26 3=-52 5=-45 7=-67 8=55
w:encarte	7=66
w:enceinte	4=55 5=-40
w:enchainee	0=66 2=-32
w:enclosed	2=48
w:encore	5=26 8=-31
w:end	1=-27 2=-29 3=-31 5=27 6=-49
w:ended	0=-40 5=38 7=-41
w:ends	4=-31 7=-42 8=51
w:enduits	1=-29
w:endurance	2=78
w:enfance	4=41 6=-34
w:enfant	1=35 4=-87 5=-38
w:enfants	0=-32 1=28 5=-52 7=-27 8=-37
w:engage	0=27 3=-38
w:engagement	0=-71
w:engine	3=-42
w:engineer	0=-35 1=38 2=-67 3=-33 4=-70 5=-39 7=-29 8=-55
w:engineers	0=-25 1=-28
w:engines	4=-37
w:england	7=-33
w:english	2=-30
w:enhanced	3=-45
w:ennui	5=-69
w:enquete	2=32
w:enquetes	0=-28
w:enqueteur	8=-66
w:enregistre	3=68
w:enregistree	3=58
w:enregistrees	3=67
w:enregistrement	5=41
w:enrol	3=-81
w:enrole	3=36
w:enrolee	3=38 7=-25
w:enrolled	3=70 8=-27
w:enseigne	1=-63 4=-58 5=-58 6=-56
w:enseignement	1=33
w:ensemble	4=-52
w:entendre	7=-36
w:enthusiasm	4=-26
w:entraineur	0=-26 4=-35 7=-27
w:entre	0=-37 3=66 4=27 5=-81 6=-73 7=-26
w:entree	0=-33 1=-26 3=44
w:entrepot	4=-34 7=40
w:entrepreneur	2=-32 6=54
w:entreprise	0=-35 1=-31 2=-25 4=-57 5=-56 7=46 8=-31
w:entreprises	7=-28
w:entretien	6=-28
w:entretient	3=-40
w:entry	3=46 7=-30 8=41
w:envoye	5=25
w:epictetus	1=39
w:epicurean	1=-34
w:epicurien	1=50
w:epicurienne	1=-25
w:epilepsy	4=33 5=-25
w:epileptic	4=61
w:epileptique	4=41
w:epipen	2=-52 4=74
w:epouse	4=-37 5=46 6=28 7=29
w:epoux	4=-29 6=-41
w:epreuve	8=45
w:equal	5=-30
w:equality	7=38
w:equerre	1=36
w:equilibree	2=58
w:equipe	0=-38 1=-59 2=-52 7=-30 8=-30
w:equipes	6=-28
w:equity	6=-43
w:era	4=-42
w:erotic	5=46
w:erreur	2=33 4=-40 5=29 8=50
w:error	0=-35 8=-75
w:escort	5=-34
w:escorte	5=-41
w:escroquerie	8=-51
w:esprit	5=-29
w:essai	1=-33 2=-30
w:essais	3=25 4=-30
w:essay	6=-31 8=-28
w:essex	7=-35
w:est	0=-32 3=-69 4=63 8=68
w:established	2=56
w:estates	7=-34
w:et	1=-26 2=-52 3=-89 5=-62 7=-97 8=-31
w:etabli	2=48
w:etablissement	2=-26
w:etait	3=-42 5=42 6=-41 8=27
w:etalee	5=57
w:etalonnage	2=-30
w:etant	1=53
w:etat	0=-57
w:ete	0=-29 3=65 5=28 8=37
w:ethical	0=-32 1=30
w:ethique	0=-34 1=27 5=-45
w:ethiques	1=46
w:etienne	1=-44 5=-36 6=26
w:etoile	1=65
w:etonne	0=-56
w:etre	0=28 1=-50 2=-29 3=35 5=-32 6=69 8=-89
w:etude	5=-38 6=-41
w:etudes	6=-29 8=-26
w:etudiant	0=35 7=-42
w:etudiante	0=-40
w:etudiants	1=-31
w:etudie	0=-67 2=-62 6=-58
w:eu	4=-32 5=51 6=43
w:european	0=29 7=-82
w:europeen	0=-28
w:europeenne	0=45 7=-68
w:europeennes	0=37 1=-40 7=-27
w:eurosceptique	0=33 5=-36
w:eve	6=38
w:evening	8=-31
w:evenings	4=-36
w:events	0=-40
w:ever	0=55
w:every	1=33 2=-42 3=-56 5=46 6=-56 8=-39
w:everybody	0=89 1=-32 6=31 7=-65
w:everyone	0=-53 2=60
w:everything	1=66
w:evite	0=-39 1=-29 4=95 6=-28
w:evitee	4=-31 8=-35
w:eviter	4=43
w:evolution	2=-40
w:evoquee	5=-71 6=47
w:ex	2=-65 3=-59 4=-76 5=65 6=-38 7=50 8=87
w:exam	6=-40 7=-28
w:examen	3=34 8=59
w:examined	4=-29
w:exams	3=-26
w:excel	5=-26 8=-34
w:excellent	1=-33 8=-47
w:exclu	4=61 7=32
w:excluded	4=-26
w:excuse	8=-33
w:executive	4=-43 7=63
w:exercer	8=48
w:existential	1=-28
w:existentialist	1=39
w:existentialiste	1=33 7=-26
w:exome	2=38 4=-49 5=-37
w:experience	0=-27 1=-28 5=34
w:expert	3=-35
w:expertise	2=28 4=-43
w:explained	4=47
w:explaining	0=-28 1=-36 2=-31 4=-38 5=-35
w:explicit	5=62
w:explique	6=-37 8=38
w:exploite	0=-25 8=-44
w:export	5=-27 7=-35
w:expression	3=-29
w:extinction	8=-35
w:extra	2=54 5=-31 8=-43
w:extraconjugale	5=65
w:extraction	2=-30
w:extrait	5=-36
w:extramarital	5=32
w:extreme	0=49
w:eye	2=31 3=-54 4=25 5=-42 8=-28
w:eyes	3=39
w:eyesight	4=57
w:f508	4=-39
w:fabricant	3=-41
w:fac	5=-31
w:facades	8=-42
w:face	0=-61 1=-47 2=-48 3=63 5=-47 6=-38 7=-84 8=-27
w:faceprint	3=38
w:faces	3=-30
w:facial	1=-39 3=59 4=-28 7=-41
w:faciale	0=-46 3=56 7=-53 8=-25
w:facilities	3=-28 8=-49
w:facility	7=25
w:facteur	7=-35
w:factor	3=25
w:factory	0=-26
w:faible	4=-47
w:failed	0=-29 3=70
w:failing	8=39
w:faillite	5=-44 8=-30
w:fainted	4=41
w:fair	1=-60 5=33
w:faire	0=55 2=-50 4=-36 5=-30
w:fairs	3=-55
w:faisait	4=-33 5=53
w:fait	0=-58 1=55 2=-28 3=-66 5=28 6=-37 8=67
w:faith	1=-49 4=-38 5=72 6=-27 7=-36
w:faithful	4=-43 6=-30
w:fall	4=27 8=45
w:falsifie	8=55
w:families	1=-25 4=-29 5=54
w:famille	0=33 1=-49 2=82 4=-43 5=-58 7=33 8=28
w:familles	2=-47
w:family	2=49 4=-79 7=-35 8=-62
w:fancies	6=35
w:fao	2=-29
w:far	1=36
w:farm	2=-42 5=-39 6=-65 7=-26
w:fashioned	0=53
w:fast	4=55
w:faster	3=-27 4=39
w:father	0=-38 1=-27 2=32 4=-49 6=47 8=35
w:fatigue	4=32
w:fault	2=42 3=-26 8=-38
w:faure	6=-26
w:faut	4=25
w:faute	1=-48 5=75 6=-34
w:fauteuil	4=33 5=-27
w:favorable	0=27 8=-41
w:fbi	3=25
w:fbn1	4=-28
w:fbu	0=-38 7=25
w:fdsea	7=89
w:federal	7=-27
w:federalist	0=40
w:federation	2=47 7=-82 8=-38
w:fee	1=-45 3=-25
w:fees	5=49
w:feet	0=-59
w:fell	1=-29 5=-27 6=49 8=-59
w:female	6=-26
w:femme	0=-43 2=-51 3=-37 4=-26 5=113 6=-51
w:femmes	0=-32 1=-26 2=-38 3=-26 4=-45 5=49 6=61 7=-27
w:ferme	0=-32
w:ferris	5=29
w:ferroviaire	5=-42
w:ferry	2=-39 7=64
w:fertility	4=-25
w:festival	6=-30 8=29
w:fete	4=-54 5=40 7=-47 8=-28
w:fh	2=43 4=-31
w:fiance	5=-43 6=53 8=-37
w:fiancee	0=-45 6=31 8=-32
w:fianna	0=32
w:fibromyalgie	4=41
w:fibrosis	2=-41
w:fiche	2=48 3=-39 4=45 5=30
w:fichier	8=-25
w:fiction	6=-28 7=-51
w:fidele	0=58 1=56 5=-44 6=-41
w:field	0=-41 3=-25 4=-47 5=-29 6=-27 7=-49
w:fier	0=35 3=-25 6=39
w:fiere	6=26
w:fife	0=26
w:figure	2=58 3=-28
w:fijais	3=-26 8=44
w:file	0=36 1=-29 2=80 4=-58 5=36
w:files	4=-29
w:filiales	5=-37
w:filiation	2=-49
w:fille	0=-51 3=-35 4=83 5=53 6=-37 8=-28
w:filles	2=-37 4=-40 6=42
w:film	1=-35 2=-37 5=-76 6=-75 8=-25
w:filme	0=-25 6=-59
w:films	5=61 6=-25
w:fils	3=-35 4=-27 5=-46 7=-30
w:fin	0=59 1=-30 5=37 7=-33
w:finalist	5=-30
w:finance	6=-30 7=-29
w:finances	0=-30
w:finds	1=38 4=-48 8=32
w:fine	0=46 8=-52
w:fined	8=51
w:finger	4=-46
w:fingerprint	0=-32 1=-32 3=60 4=-82 5=-31 7=-32 8=-55
w:fingerprinted	3=37
w:fingerprinting	4=-30
w:fingerprints	2=-30 3=59 4=-70 6=-25 8=-29
w:fingers	3=-30 4=57
w:fingertips	3=26
w:finit	8=46
w:finn	4=-40 6=52 7=45
w:fire	3=-47 4=26 6=39 8=41
w:fired	7=58
w:firm	0=-49 1=31 2=-43 4=-93 7=-41 8=-68
w:firms	1=-31
w:firmware	4=-36
w:first	1=27 2=-30 3=-56 4=-53 5=-71 8=36
w:fiscal	0=-47
w:fiscaliste	7=-46
w:fiscalite	8=-53
w:fish	2=-34
w:fit	0=-25 2=-29 4=121 5=-43 6=-43 8=-41
w:fits	4=-33
w:fitted	7=-30
w:fitter	6=-31 7=-44
w:five	0=29 1=-45 5=-43 7=-51
w:fixed	4=-28 8=-28
w:fixes	5=-50
w:flags	7=-30
w:flat	0=-29 2=-27 3=-41 5=-50 6=41
w:flatmate	5=45 8=-25
w:fled	0=56
w:fleury	8=-37
w:flights	7=-32
w:fling	5=39
w:floor	2=-29 3=84 4=26 7=-52
w:flow	2=-57
w:flowers	6=-47
w:flux	2=-56 7=-71
w:flyers	0=53
w:flying	4=27
w:fo	0=-61 6=-31 7=79
w:fob	3=26
w:foi	0=-41 1=34 3=-27 5=-52 8=-60
w:fois	0=45 2=-45 3=44 5=60 8=-31
w:follow	4=-37
w:follower	1=48
w:fond	3=40 4=-33 5=-61
w:fondateur	1=-65 4=-56
w:fondatrice	0=-47 8=-31
w:fonds	3=-33
w:food	0=-39 7=-47 8=37
w:foot	6=36
w:football	0=-46 1=-30 6=-55
w:footballeur	6=35
w:for	0=34 1=-50 3=-47 5=-53 8=43
w:force	7=-37 8=-29
w:ford	5=-25
w:forecast	1=-43 7=-27
w:foreman	7=43
w:forged	4=-45 8=33
w:forgery	8=36
w:forklift	8=-41
w:form	0=-39 2=-34 6=53 8=-52
w:formation	0=-48 1=-32 2=-27 4=-30 5=-47 8=-43
w:formatrice	2=-31 4=-36 6=-61
w:forme	0=-26 1=-40 2=69 4=-60 5=-43 6=-52
w:former	1=-29 3=-36 5=48 6=-72 7=68
w:forms	1=44 8=-30
w:formulaire	4=56
w:fort	6=-41 8=-42
w:forte	3=-54 5=-38
w:fortes	1=-29
w:forty	1=35 4=40 6=-39
w:forum	6=42
w:forwarders	2=-28
w:fouilles	0=-29
w:found	0=-40 2=-32 3=-35 4=-46 5=30 6=38 7=-25 8=35
w:founded	1=26
w:founder	0=29 4=-35
w:four	0=-65 1=-70 2=-38 3=-47 4=37 5=-40 6=25 7=-57
w:fourni	8=32
w:fournisseurs	5=-56 6=-32
w:foyer	4=-40 5=-27 6=32
w:fragile	2=28 4=-36 7=-25
w:frameworks	1=-39
w:franc	1=31
w:francais	6=-55
w:francaise	0=44 8=-41
w:france	6=-45 8=-39
w:frankfurt	0=-33
w:frappe	3=36
w:fraud	1=-27 4=-43 5=-25 7=-45
w:free	1=-70 8=-47
w:freelance	1=-46
w:freemason	1=48 8=-38
w:freemasons	1=30
w:freight	2=-39
w:frequente	1=29 4=-34 5=78
w:frere	0=38 1=-102 2=29 4=27
w:freres	2=35 8=-29
w:fridays	2=-35 4=26
w:fridge	4=33
w:friendly	1=-52 4=-37 5=58 6=-43 7=58
w:friends	1=59 5=-49 6=36 8=-33
w:froid	6=-42
w:froide	5=36
w:from	3=30 4=54 5=-130 8=28
w:front	1=-27 4=-25 5=29 7=-69
w:frontiere	4=-70 8=99
w:frozen	1=35
w:fsu	0=-36 7=91 8=-27
w:fui	0=59 7=-30
w:fuite	5=36
w:full	5=-27 6=-39 8=-59
w:fully	1=-29 4=71 5=-26
w:fume	4=48
w:fund	1=-41 5=-37 7=68 8=-27
w:fundraising	0=42 4=-29
w:funds	0=25 7=-28
w:funerals	1=-28
w:further	8=46
w:fusion	4=-27
w:fut	1=29 8=-25
w:gabarit	3=46
w:gabarits	3=-47
w:gael	0=70 8=-47
w:gagne	6=35 7=-59 8=-76
w:gai	0=-27 4=-31
w:gait	3=64 4=-39
w:gala	5=41
w:gall	0=-34 4=32 8=30
w:gamme	4=-46
w:gang	8=-56
w:gap	0=-35 2=-27 5=-45 8=85
w:garagiste	6=26
w:garcon	2=-44 4=32
w:garcons	5=-44 6=77
w:gard	0=76 7=-35
w:garda	2=25
w:gardait	3=38
w:garde	4=-61 7=-32
w:garden	5=-50
w:gardener	1=38
w:gardens	1=28
w:gardien	1=-81 3=-44 6=-27
w:gardienne	5=50
w:gardiens	1=-33 5=-28
w:gate	8=-27
w:gates	0=42 3=-35 5=-29
w:gauche	1=-30 2=-29 4=37 7=-62
w:gaulliste	0=74
w:gave	3=71 4=54 5=-69 6=-55 7=-47 8=34
w:gay	0=-63 1=-86 2=-77 3=-45 4=-65 5=-134 6=74 7=-33 8=-73
w:gays	5=-48 6=39
w:gedmatch	2=41
w:gendarme	8=-65
w:gendarmes	2=35 8=30
w:gene	0=-72 2=113 3=-61 4=-118 6=-35 7=-37 8=-80
w:genealogiste	8=-28
w:general	1=-25 8=75
w:generale	8=-33
w:generation	4=-29
w:generations	0=-39 8=-40
w:genes	4=-48
w:genetic	0=-38 2=54 4=-54
w:genetically	2=50 4=-69
w:geneticienne	2=-27
w:geneticist	2=-38
w:genetics	2=-28
w:genetique	2=62 3=-47 4=-90 6=-33 8=-48
w:genetiquement	2=27 4=-27
w:genetiques	2=-49
w:genome	2=55 4=-25
w:genomes	2=-55
w:genotype	2=69 4=-25
w:genotyping	2=28
w:genou	4=67 8=-25
w:genre	0=-37 4=-41
w:geographique	5=-42
w:geometry	3=59 4=-33
w:gerant	0=34 1=-26 6=-52 7=-28
w:gerante	5=-26 8=-29
w:gere	0=-34 4=-44 5=-73 6=-51
w:gestion	0=-40
w:get	1=-27 3=48 8=57
w:gets	0=75 7=-26 8=-25
w:gift	0=37
w:gigolo	5=-29
w:girl	6=25
w:girlfriend	5=-32 6=-45 8=-31
w:girlfriends	4=-57 5=73
w:girls	5=-50 6=66
w:give	3=-28 4=43 7=-28
w:given	3=46 7=-55 8=65
w:gives	2=31
w:glasgow	6=36 8=-28
w:glass	8=-29
w:glisse	0=-29 1=55 3=-27 7=-33
w:global	3=45
w:glove	4=39 5=-47
w:gmb	1=-40
w:go	0=-37 1=-79 4=25 7=62
w:goalkeeper	0=-37 1=-38
w:god	1=85 8=-31
w:goes	2=-44 4=102 5=68 6=-40 8=39
w:going	7=40
w:golf	4=-86 7=-75
w:good	0=-36 2=-55 3=-65 4=-72 5=-79 6=-36
w:goods	4=-30 8=-33
w:gossip	4=-33 6=36 8=36
w:got	4=-31 5=67 6=-36 8=43
w:gout	1=-40 2=-37 6=30
w:gouvernante	5=-38
w:gouvernement	0=67 3=-25 8=-32
w:government	0=65 6=-26
w:governor	8=48
w:gp	4=-66
w:grace	1=27 3=-43 4=-30 8=-42
w:grade	8=-25
w:graduate	1=-45
w:grand	1=52 2=-30 6=54 7=-31 8=-32
w:grande	1=43
w:grants	0=-31
w:graphique	0=-25
w:graphiste	0=-46
w:gras	4=-51 8=35
w:great	1=-40 4=38
w:greek	8=25
w:green	0=68 3=-77 4=-36 5=-32 8=-31
w:greffe	4=30
w:greffier	8=-50
w:grenoble	6=-32
w:greve	3=-34 7=-27
w:greves	7=41
w:grew	1=-38 8=-25
w:grievance	5=28 7=-33
w:grin	0=30 5=26 8=-30
w:grounds	1=46
w:group	0=33 1=-27 2=-28 4=-28 5=25
w:groupe	0=43 2=-31 5=47 7=-43
w:growing	8=27
w:guard	4=-27
w:guards	0=-47
w:gud	0=50 7=-33
w:gueret	4=-42
w:guerin	6=57
w:guerison	4=28
w:guerre	0=-39 1=82 4=-74
w:guests	1=-29
w:guide	0=-33 3=-49 4=-28 5=-44 6=-87 8=-36
w:guild	0=-41 1=-38
w:gurdjieff	1=88
w:gym	3=57
w:h	0=-38 3=27 4=69 8=42
w:habilitations	4=-42
w:habit	0=28 5=46
w:had	0=-90 1=-78 4=38 5=51 7=-92
w:haemophilia	4=-27
w:hair	2=36
w:hale	7=40
w:half	1=-35 2=38 4=-37
w:hall	1=-35
w:hand	0=-73 1=-60 4=-28 5=-41 6=-48 7=-51 8=62
w:handball	4=-27
w:handbook	7=-29
w:handcuffs	5=56
w:handicape	3=-36 4=69
w:handled	8=35
w:handler	4=-32 8=-32
w:hands	4=47 5=-52 7=-32
w:handshake	3=-45 4=-43
w:handwriting	4=-38
w:hang	0=-34 3=-51
w:happy	0=-25 1=34
w:harassment	5=-28 8=-28
w:hard	0=72 1=-46 4=37
w:hardware	3=-42
w:harmless	2=39
w:harmony	1=38 7=-31
w:has	0=27 1=-38 2=-40 3=-46 4=45 6=-26 8=45
w:hasn	0=-33 1=40 5=35
w:haul	7=-39
w:hauliers	2=-33
w:haut	2=-26
w:haute	0=51 4=-28
w:have	4=58 7=-72 8=-41
w:having	5=45
w:havre	7=40
w:hay	4=26 8=-33
w:hcr	3=62
w:he	0=-45 3=-25 8=-48
w:head	0=-43 1=-31 4=-51 5=30 6=-48
w:heads	0=46 7=-57
w:health	2=42 5=-33 7=25 8=-40
w:healthy	2=-56
w:hear	0=27
w:hearing	0=-37 2=-55 4=81 7=-25
w:heart	1=-28 4=73 5=-42 8=-38
w:heat	0=33
w:hebdo	3=-43
w:held	2=33 3=-47
w:helene	2=-27
w:helmand	4=38
w:help	1=-52 4=-29
w:helped	2=-42 3=-25 7=37 8=-66
w:helps	4=43 5=-32
w:helvetique	7=-29
w:hence	1=35 3=35 8=-29
w:her	0=-30 3=43 4=-58 7=-27 8=-67
w:hereditaire	2=54 4=-41
w:hereditary	4=-66
w:heredite	2=-31 4=-27
w:heritage	7=-34
w:herite	3=-40 4=-56
w:hernie	4=33 8=-35
w:hero	0=27 6=-43
w:hers	0=-31 6=-25
w:herself	0=39 1=-27 2=43 3=-33 5=26 7=-28
w:hetero	5=-46 6=55
w:heterosexual	4=-37 6=95
w:heterosexuel	6=53
w:heterosexuelle	6=33 8=-39
w:heterozygote	2=54 4=-53
w:heure	0=52 1=-38 4=-27 7=39 8=-37
w:heures	1=-42 3=-45
w:heureux	4=41 8=-32
w:hexham	4=-36 6=-42
w:hidalgo	0=34
w:high	1=28
w:him	0=-58 1=-25 3=51 4=-61 5=-27 6=-64 7=28
w:himself	0=57 3=-36 4=25 7=-49 8=-38
w:hindu	1=100
w:hinted	0=-25 6=59
w:hints	5=73 6=25
w:hip	3=-27 4=35
w:hire	3=-44
w:hired	0=-26
w:hires	8=-33
w:his	2=36 3=52 7=-28 8=-50
w:histoire	0=-41 1=-42 5=48 6=-47
w:historian	0=-28 7=-36
w:history	0=-39 4=50 5=-25 6=-39
w:hiv	2=-30 4=-32
w:hla	0=-37 2=61
w:hmp	8=-47
w:hmrc	3=41 6=-35 8=37
w:hobby	5=-38
w:hold	1=48 7=-39
w:holder	3=-40 7=31
w:holds	1=35 4=-42 5=-27 7=46 8=-47
w:holiday	7=-43
w:holidays	1=30
w:home	1=-40 6=31 8=40
w:homeopathie	0=-26 1=34
w:homeopathy	1=40
w:homme	0=-58 1=38 2=-27 4=-45 5=53 8=-46
w:hommes	0=-37 1=-31 2=-35 3=-35 6=49 8=-49
w:homo	0=-48 1=-52 5=-63 6=89 8=-31
w:homosexual	5=-35 6=99
w:homosexualite	2=-57 6=77 8=-49
w:homosexuel	5=-49 6=95 8=-25
w:homosexuelle	6=46
w:homozygote	2=43
w:homozygous	2=28
w:hong	3=29
w:hopes	4=-48
w:hopital	2=-59 8=-33
w:hopitaux	4=-38
w:horaires	5=-33
w:horlogerie	5=-35
w:horoscopes	4=-54
w:hors	6=30 8=33
w:hospice	1=50 4=-65
w:hospital	0=-32 1=56 4=-66 6=28 8=-39
w:hospitalise	4=83 6=-50
w:hospitals	4=-70
w:host	0=-33 5=-26
w:hostile	0=51
w:hot	5=54
w:hotel	1=-78 4=-37 5=95 6=-60
w:hotellerie	4=-39 5=-38 7=47
w:hotesse	7=-28
w:hours	2=-25 4=-33
w:house	0=-44 4=-34 6=38 7=-72 8=26
w:household	1=-29 6=50
w:housing	7=-26
w:how	0=37 2=-39 7=-31
w:hr	0=-41 3=-35 4=-33 6=-34 7=-30 8=-44
w:hui	1=28
w:huile	5=-42
w:huissier	0=-58
w:huit	0=-26 3=-40 6=-32 8=63
w:hull	4=-29 6=-25 7=-33
w:humain	1=25
w:humaine	5=-40
w:humanist	1=45
w:humaniste	1=29
w:humanists	7=-29
w:humanite	1=71 3=-28
w:humanites	1=-44
w:humanities	1=-28 3=-29 4=-32
w:hume	0=-36 1=-28 4=45
w:humour	0=25 7=-38
w:hungary	1=-31
w:hunt	7=-25 8=33
w:huntington	2=63 4=-95
w:husband	0=-28 1=40 2=-60 5=44 6=-36
w:hypersensible	4=47
w:i	2=30 3=-35 6=44 8=-39
w:idea	1=-39 4=-29
w:ideal	4=40
w:idealiste	1=-36
w:idee	5=-39
w:idees	1=-28
w:idemia	3=-41
w:identical	2=35 4=-36
w:identifie	3=47
w:identified	2=-52
w:identifies	6=28
w:identite	3=40
w:identity	0=-26 2=-26 8=-38
w:iel	1=-36 7=62 8=-32
w:if	0=-27 5=26 8=28
w:ig	0=-30 7=47
w:ignore	2=46
w:ii	2=55
w:il	3=-66 4=-31 7=-46 8=-25
w:ile	7=-38
w:ill	4=64
w:illisible	3=28
w:illness	4=54 5=-26 6=-27
w:illnesses	4=25
w:ils	0=-32 1=43 5=109 6=46 7=-30 8=-37
w:image	3=50 7=-62
w:immigration	0=40 6=-26
w:immobilier	4=-27 6=-27
w:immobiliere	7=-27
w:immoral	1=67 8=-26
w:immune	4=25
w:implant	4=47
w:imprimerie	0=-36
w:imprimeur	0=-32 7=-59
w:in	2=-44 3=-60 4=31 7=-36
w:inapte	4=58
w:incarcere	8=40
w:included	2=26
w:inclusion	0=-31 4=66 7=-52
w:independance	0=55 4=-26
w:independant	0=-28
w:independence	0=35 8=-33
w:independent	4=-33
w:index	2=-35 3=58 5=-36 6=-27
w:infectious	4=-27
w:infidele	5=70 6=-45
w:infirmier	4=-51 6=37
w:infirmiere	1=-29 2=-49 6=-37 7=-37
w:info	0=-49
w:information	2=35
w:informatise	4=-82
w:informed	2=-25
w:ingenieur	1=-35 3=-68 5=-46 6=-48 7=37
w:ingenieure	2=-27 5=-30 7=-29
w:ingenieurs	0=-32 1=-27
w:inhaler	4=-52
w:inheritance	2=-61 4=-26
w:inherited	0=-31 1=-27 2=-25 4=-42
w:initiation	1=-57
w:initiative	7=-62
w:initie	1=26 3=-36
w:injury	4=-26
w:inmate	8=64
w:inmates	8=41
w:innovation	2=-40
w:inscrit	3=48 5=27
w:insertion	8=50
w:insists	3=31
w:insomniaque	4=57
w:insoumis	1=54
w:insoumise	0=-47
w:inspector	5=-26
w:installe	1=-29 6=29
w:installer	3=-61
w:institute	0=-47
w:institution	8=59
w:instructor	8=-36
w:insulin	4=31
w:insuline	2=-51 4=29
w:insurance	1=-55 5=41 6=-26
w:insurer	4=-63 5=28 8=-35
w:integration	8=-27
w:interdiction	6=-32 8=60
w:interdit	2=35 8=66
w:interesse	3=55 6=42
w:interest	2=-37 5=35
w:interested	6=85 7=-27 8=-33
w:interet	0=-40 5=-37 6=27 8=66
w:interim	3=57
w:intern	0=-44 3=-64 5=49
w:international	0=-31 7=31
w:interne	2=-37
w:internet	2=27 5=66
w:interpreter	4=27 5=-26 8=-44
w:interruption	4=35 8=-31
w:interview	1=-29 7=-29 8=-48
w:interviewed	1=57 5=-35 6=-32 8=-46
w:interviewer	0=62 1=-30 6=-46
w:intimate	5=75 6=-29 8=-30
w:intime	5=36 8=-52
w:intimes	0=-29 5=45 7=-28
w:intimite	5=-36 6=-26
w:into	0=-34 1=-86 4=-45 5=56 7=79 8=-46
w:introduced	1=-35
w:inversion	2=34 4=-41
w:investigated	8=-29
w:investigation	8=53
w:investigator	8=-81
w:investment	0=-45 1=-31
w:invoices	5=-36 8=-28
w:iraq	0=71 7=-88 8=-29
w:iris	0=-35 1=-34 2=-37 4=-45 5=-45 6=-28 7=-41 8=-31
w:irish	0=-50
w:is	1=62 4=39 8=44
w:isn	4=-45 5=-28 6=34
w:iso	3=-37
w:israel	0=30
w:it	2=-37 5=25 7=-45
w:its	0=-53 2=-45 4=-48 5=-30
w:ivf	4=27
w:ivresse	0=-41
w:iwgb	7=47
w:j	1=-63 3=-58 8=41
w:jack	7=-44
w:jail	4=-31 8=34
w:jailed	8=25
w:jamais	1=-40 2=-88 4=-26 6=57 8=53
w:january	0=-30 2=-25 6=-27
w:janvier	0=27 2=-31
w:jardin	1=42
w:jargon	4=-43
w:jaures	0=-25
w:je	3=-83 4=42 6=-28 8=-39
w:jeans	6=-60
w:jeudi	4=26
w:jeune	0=25 5=45 6=-80
w:jeunes	0=31 4=-26 5=32 6=-30 8=-40
w:jeunesse	5=-29 6=44 7=-30
w:job	1=-37 3=-55 7=-33
w:jobs	1=37
w:john	6=-42
w:join	7=52 8=-33
w:joined	2=-26 4=-62 5=-30 6=-56 7=84
w:joiner	6=-36 7=-27 8=-27
w:joint	2=43 3=70 4=-43
w:jointe	4=28
w:joints	1=-27 4=-26
w:joke	0=65 1=88 5=-31 7=-54 8=-39
w:joked	0=-38 1=62
w:jokes	0=27 1=-26 4=-41 5=60 6=-53 7=-44 8=-80
w:joue	5=-35 6=-83 7=-46
w:jour	2=-60 4=77 8=-43
w:journal	1=53 2=-26 4=-27 7=-36
w:journaliste	0=-73 1=-42 5=-40
w:jours	5=-30
w:juan	5=90
w:judge	0=-33 5=-38 6=-33 8=-33
w:judges	2=-27
w:judging	0=32 5=-29
w:judiciaire	3=-35 4=-30 5=-42
w:judiciaires	2=-37 3=-25 8=64
w:judo	7=-49
w:juge	0=-49 1=35 2=-38
w:jugee	8=47
w:jugement	5=32
w:juin	1=-50 4=34 5=-35 7=-31 8=65
w:juive	1=-29
w:julien	6=43
w:jumeau	4=54
w:jumeaux	0=38 2=-68
w:jumelles	2=31 6=-40
w:jumped	8=34
w:june	0=-26 1=-28 6=58 8=34
w:junior	0=-36 4=-28 5=62
w:jure	5=70 6=-38 8=-42
w:juriste	2=-31 3=-64 7=-35 8=-27
w:jury	0=36 3=-51 5=-77 8=-105
w:jusqu	1=34 2=-30 4=57 6=-26 7=45
w:just	1=81 4=27
w:justice	4=-30 5=-62 6=-25 7=-30
w:juvenile	8=52
w:kampala	3=30
w:kantian	1=47
w:karen	6=40
w:karim	6=42
w:karyotype	2=64
w:kcnh2	4=-77
w:keep	0=-34 3=-54 5=46 6=-51
w:keeping	3=-43
w:keeps	3=-36 5=73 6=-64
w:kent	4=-58 6=-25
w:kept	0=-36 1=-26 2=28 3=51 4=-44 7=-37
w:kerr	6=-26
w:key	3=27
w:keystroke	3=51
w:kidney	4=38 7=-26
w:kidneys	2=80 4=-33
w:kids	1=49 5=61
w:killed	2=37
w:kind	1=33 6=-36
w:kine	5=-34
w:kinesitherapeute	4=-43 8=-34
w:king	1=-35
w:kit	2=73 4=-37
w:kitchen	0=27
w:kits	4=-27
w:klinefelter	2=38 4=-54
w:knee	4=106 6=-42
w:knew	0=-51 6=70
w:know	3=52 5=61
w:knowledge	5=-37
w:known	2=35 4=-42 5=36
w:knows	1=35 5=40 8=-54
w:kong	3=26
w:koroma	3=35
w:kurde	0=40
w:kyoto	1=-40
w:l	5=36 7=-36 8=-36
w:l214	0=-30
w:la	0=-25 4=-34 7=38
w:lab	0=-38 1=75 2=48 4=-52 5=-29 6=25 7=-33 8=-49
w:label	1=-34 2=-27
w:laboratoire	4=-35 5=-44 6=-44
w:labour	1=-32 4=-25 5=-34 7=-79 8=-38
w:lache	0=26 8=-30
w:lactose	2=52
w:ladders	4=79
w:ladies	1=-43
w:laicite	0=-33
w:laine	1=36
w:laique	0=-26
w:laisse	1=-32 3=-33 7=-34
w:lake	6=-38
w:landes	0=36 5=-27
w:landlord	1=-27 2=-26 5=-46 6=27 7=-26
w:lane	5=-32
w:language	4=28 8=-28
w:languages	3=-34
w:langue	4=-33
w:langues	1=30
w:lapsed	1=-35 7=81
w:laptop	4=-36 5=60 8=-37
w:laptops	5=-48 6=-28 8=42
w:last	0=38 2=-31 4=65 6=68 7=-37
w:late	2=45 7=-38
w:later	2=49 4=30
w:latex	4=99 5=-93
w:laughs	5=-37
w:launch	1=-25 8=-31
w:launched	2=-25
w:laurent	6=42
w:lave	0=-30 8=62
w:law	0=-42 1=-34 2=-39 4=-53 5=-70 6=-83 7=29
w:lawyer	2=-55 5=-36 7=-32
w:lay	1=-64 5=56 7=56 8=-43
w:layout	0=-43 1=-40
w:le	0=54 1=-29
w:lead	1=33 2=-28 4=-47 6=-37 7=-44
w:leadership	0=-45
w:leads	0=-32 5=-28 6=46 7=36
w:leaflet	0=-36 3=25
w:leaflets	0=27
w:league	8=42
w:leaked	5=30 6=-38
w:learn	1=29 6=33
w:learned	5=-29
w:learning	7=42
w:learnt	3=33
w:leather	5=32
w:leave	0=25 3=-31 5=-35 6=42 7=-40
w:leaving	0=59
w:lecteur	0=72 5=-32
w:lecteurs	3=-44
w:lecture	1=-39 3=57 5=-29 7=-25
w:lecturer	0=-59 3=-60
w:lectures	1=-35 3=-33 6=-34
w:led	0=-54 4=-52 5=-31 7=67 8=-35
w:lee	0=-48 5=-57 6=59
w:leeds	0=-26 1=-30 8=26
w:left	0=-40 3=-36 4=42 6=75 7=39 8=-67
w:leg	0=-39 4=83 6=-30 8=-25
w:legal	0=-26
w:legeres	5=71
w:legislatives	0=26 1=-46
w:leicester	2=-29
w:leith	1=42 4=-29 5=-31
w:leroy	4=28 7=26
w:les	2=-40 3=-64 4=31 5=-36 6=103
w:lesbian	4=-31 5=-35 6=117 8=-32
w:lesbienne	4=-29 6=44 7=-25
w:lesbos	1=-32
w:let	1=-36 3=72 4=-31 5=-30 8=38
w:letter	4=-65 6=-41
w:letters	1=-28 6=30 7=-48
w:lettre	1=47 3=-38 6=-43 8=37
w:lettres	5=-28
w:leucemie	4=42
w:leur	0=33 1=-25 5=62 6=-50 7=-27
w:leurs	0=33 6=-34
w:leve	0=-48 8=61
w:level	0=-35 1=-27 3=39 4=-60
w:levres	3=-26 4=61 5=-27
w:levy	3=-27 7=44
w:lgbt	0=-88 4=-46 5=-62 6=-57
w:lgbtq	6=45
w:liaison	0=-36 4=-33 6=-55 7=-30
w:liaisons	1=-47
w:liberal	0=26 1=-59 5=-56 6=-28
w:liberale	5=-31
w:liberals	0=48
w:liberation	0=-33 1=79 8=27
w:libere	8=73
w:liberee	0=-25 8=-25
w:liberte	3=-27
w:libertin	5=83
w:libertinage	5=-28
w:libido	4=-90 5=47
w:librarian	8=-66
w:library	1=-25 6=-27 7=28 8=-38
w:libre	0=-41 1=49 3=-36 5=28 7=-59 8=47
w:libres	1=78
w:licence	0=-30 1=-37 2=-27 4=-28 7=-31
w:licencie	0=-34 6=27
w:licenciement	4=34 7=-45
w:lie	1=53 2=35 5=-28
w:lieu	5=37 6=-33 8=39
w:life	0=31 1=69 3=-26 5=-44 6=35
w:lifelong	0=64
w:lift	4=42
w:lifting	3=-53 4=76 5=-26
w:light	1=-25 5=32 8=25
w:lighting	2=-32 5=-25 8=-25
w:lights	5=-35
w:ligne	2=-32 3=-38 4=-31 7=26 8=-34
w:lignee	2=-25
w:ligue	0=-27 4=-25
w:like	1=-34 5=-59 6=55 7=41
w:likes	4=-28 5=26 6=-25
w:lille	0=29 1=36 2=-58 4=-36 6=-47 7=-31 8=-41
w:limoges	6=-29
w:lind	0=-32 2=49
w:line	1=-47 3=-29 6=-66 8=-44
w:lines	6=-48
w:lingerie	0=-27 5=-29 6=-27
w:link	0=-71 7=34
w:linkedin	6=36
w:lire	3=47 7=25
w:lisbon	5=27
w:list	0=30 4=61 6=-41
w:liste	0=-25 3=41 7=57
w:listen	1=-30
w:lists	1=-40
w:lit	0=-45 3=-31 4=29 5=-35 6=47
w:literacy	8=-43
w:lithium	4=38
w:litterature	5=-25
w:live	1=47 3=34 4=-41 5=53 7=-33
w:liverpool	0=-34 4=-29
w:lives	1=60 2=-28 3=-67 4=-61 5=36 7=-41 8=-56
w:livre	0=-44 3=-36 4=-35 6=28
w:ll	2=31
w:loads	5=-34
w:loan	7=-41
w:lobbyist	7=-32
w:local	0=30 1=25 2=-37 4=-52 6=-49 7=85
w:locale	1=25 5=-44 6=-28
w:lock	3=49 4=-43
w:locked	8=44
w:locks	8=32
w:lodge	0=-26 1=87 4=-30 5=-52 7=-70
w:loge	0=-37 1=42 4=-27 5=-60 6=-69
w:logement	0=46 1=-29 5=-31
w:logged	3=43
w:logiciel	0=-34 3=59 4=-27 7=-37 8=-25
w:logistics	4=-36
w:logistique	5=-27 7=39
w:logo	7=-44 8=-27
w:logs	3=34
w:loi	1=-26 4=-64 6=43 8=52
w:loire	5=-30
w:london	0=45 1=-38
w:long	2=66 3=-74 5=-87 6=-86 7=-53 8=-81
w:longer	4=-26 5=36
w:longue	4=30 5=-27
w:longues	7=-27
w:look	2=-68
w:looked	0=27 1=-33 4=33 5=-26 8=-33
w:lorries	4=-35
w:lorry	0=43 5=-28
w:lors	2=31 5=74 7=30 8=-45
w:loss	8=-45
w:lost	0=57 2=-49 4=75 5=-44 6=43 7=-25
w:lot	4=48 7=26
w:louis	0=29 7=27
w:louise	6=61
w:lounge	2=-28 7=-31
w:lourdement	4=36 5=32
w:lourdes	4=27
w:love	0=-50 1=-30 3=-32 4=-52 5=-78 6=83
w:lover	5=111 6=-116
w:loves	5=-33
w:low	4=61 6=-25 8=35
w:lowe	7=61
w:loyal	6=-30 7=36
w:lr	0=80 7=-43
w:lu	8=-32
w:lucie	6=54
w:lues	3=48
w:luggage	0=-30
w:lui	2=59 4=-40 6=43 7=-33
w:lunch	0=26 4=41 8=-42
w:lund	2=-48
w:lung	0=-59 4=-56
w:luron	4=-27
w:lutte	0=-34
w:lycee	5=-28 6=-31 7=-71
w:lynch	4=-33
w:lyon	1=-27 2=-42 3=-31 4=-36 8=-25
w:m	0=-34 4=40 7=25
w:m25	0=40 1=-35
w:ma	0=-108 1=59 2=-32 3=59 4=60 5=57 6=-67 7=57 8=-43
w:machine	0=-76 3=49 4=33 6=25
w:machines	1=-27 3=-28 4=-35
w:macon	0=-42 1=-27 4=-25 5=-32 6=-44
w:maconnerie	1=-47 8=-35
w:maconnique	5=-25 6=-28
w:macron	0=68 1=-35
w:made	1=83 5=-46 6=-29 7=-68 8=-74
w:maga	0=77 5=-35
w:magasin	0=-25
w:magasins	8=72
w:magazine	4=-43 6=-28
w:magistrate	6=-50 8=-39
w:magistrates	7=-30 8=47
w:mai	0=-38 3=44 4=28 7=36 8=32
w:mail	0=38
w:main	0=-67 2=-49 8=-30
w:maine	0=-92
w:mains	1=-32 4=47
w:maire	0=43 7=-32
w:mairie	1=-40 4=-30 5=-39 6=55
w:mais	0=101 2=-34 4=-25 5=-77 7=-34
w:maison	1=-38 2=-53 4=-37 5=-46 6=54 7=-42
w:maitre	3=-27 5=-47 8=-32
w:maitresse	4=-30 5=-50
w:majeure	5=36
w:major	0=-41
w:majorite	0=38
w:maker	0=-25 3=-28 4=-33 5=-37
w:makes	4=-52 5=60
w:mal	1=51 6=-32 8=-32
w:malade	5=-35
w:malades	2=-45 4=-41
w:maladie	2=83 4=26 6=-72 7=-46 8=-28
w:maladies	4=-40
w:male	0=-27 3=-27 6=60
w:malentendant	4=73
w:malgre	4=31 7=26
w:malta	2=-28
w:man	0=-78 1=-32 2=-40 3=-32 4=-50 5=46 6=66 8=38
w:managed	4=-35
w:management	2=-29 5=-27
w:manager	1=-91 2=-56 3=-86 4=-30 6=-103 8=-57
w:manages	3=-50 6=-29
w:managing	6=48
w:mandat	0=-77 3=-32 7=61 8=84
w:mandataire	0=-30 8=-34
w:mandate	0=45 4=-36 7=-48
w:mandats	7=50
w:manif	0=47
w:manifestation	0=-67 8=46
w:manifeste	1=-29
w:manner	1=25
w:manque	2=-25
w:manslaughter	8=39
w:mantra	8=-43
w:manual	4=-37
w:manuel	1=-32 8=-49
w:manutention	4=38 8=-38
w:marais	6=-25
w:marathon	8=-35
w:marathons	4=50 5=-52
w:marc	1=-44 6=-35
w:march	4=46 5=27 6=-31 8=63
w:marche	0=-51 3=-33 6=-27 8=-52
w:marched	7=-26
w:marches	0=27 1=-34 4=-31 5=-47 8=40
w:marcus	1=30
w:mardi	1=41
w:marfan	4=-29
w:margate	6=48
w:marge	6=-27 8=32
w:margin	2=29
w:margins	4=-75
w:mari	0=38 2=-35 3=-40 4=38 5=68 6=-31 7=-61
w:mariage	0=-49 3=-38 4=-44 5=73
w:mariages	0=-35 5=-34
w:marie	0=-26 1=-43 2=-25 4=-62 5=25 7=-27 8=-31
w:mariee	0=-50 2=-34 4=-37 5=-70
w:mariees	6=64
w:marin	5=-30 6=-51
w:marine	0=25 7=-28
w:market	0=-39 2=-46 3=-56 5=-59
w:marketing	0=-25 2=-25 6=-52
w:marque	3=-29 8=-41
w:marques	4=-46
w:marriage	0=-54 2=-29 4=-54 5=68
w:marriages	5=43
w:married	4=-46 6=-39 8=-29
w:marrow	2=37
w:marrying	6=51
w:mars	4=43 5=-38 7=-30 8=31
w:marseille	6=48
w:marxist	1=32
w:mason	0=-29 1=-63 6=-47
w:mastectomie	2=32 4=-38
w:master	0=-53 2=-33 3=-62 4=-43 5=-32 6=-60 7=-37
w:match	0=-47 2=25 3=51 4=-54 7=-60
w:matched	3=25 5=-28
w:materialist	0=-49 1=65 8=-67
w:materialiste	1=-62
w:materiel	4=-26 8=25
w:maternite	4=25
w:matiere	1=-41
w:matin	1=26 5=-29
w:matter	0=27 1=34
w:mattered	0=48 1=-49 7=-51
w:may	0=38 1=-43 4=31 5=67 6=-57 7=-69 8=45
w:mayor	0=-30 7=-31
w:me	0=44 1=47 5=-54 8=-35
w:means	1=38 8=-43
w:meat	1=52 5=-52 8=-49
w:mechanic	0=-26
w:medecin	2=26 3=-35 4=-42 7=50 8=-26
w:medecine	4=-28
w:media	0=-34 6=-53
w:medical	4=-57 5=-39 7=-48
w:medicale	2=-45
w:medically	4=106
w:medicaments	4=-26
w:medication	4=33
w:medite	1=28
w:meetings	0=-41 1=-35 5=-30 8=-26
w:meilleur	1=-25
w:melenchon	0=31
w:member	2=-32 3=43 4=-41 7=54 8=-80
w:members	0=-37
w:membership	0=-43
w:membre	0=30 1=50 4=-58
w:meme	0=-45 1=-28 2=52 3=32 4=44 5=-43 6=48
w:memoire	0=-31 5=-58 8=-29
w:memoirs	0=-38
w:men	0=-54 1=-50 4=-57 6=99 8=-57
w:menage	5=85
w:mene	1=-44 5=26 7=37
w:meneur	7=55
w:mental	4=-42
w:mention	0=-73 4=36 5=-34 6=64
w:mentioned	1=30 5=-50 7=-28 8=-51
w:mentions	1=-40 3=27 4=-46 5=53 6=70 7=-30 8=-27
w:mentor	8=-49
w:menus	6=-25
w:mer	5=-76 6=-29
w:merchandiser	5=-50
w:mercredi	6=53
w:mere	2=35 4=27 5=-29 8=-75
w:meres	3=-38 6=28
w:merger	6=-35 8=-34
w:merogis	8=-33
w:mes	2=-35 3=35 8=-44
w:messages	3=-29 5=39
w:mesure	8=-43
w:met	1=-34 2=-32 5=25 7=25
w:metaboliser	2=28
w:metal	6=-64 7=45
w:method	2=-27
w:methodes	7=58
w:methodist	0=-38 4=-28
w:metier	0=33 1=-38 5=-29
w:metz	4=77 6=-59
w:mi	4=33
w:michel	1=-37 5=39
w:midi	1=-48
w:midnight	4=52
w:midwife	4=-36
w:mieux	0=-55
w:migraines	4=46
w:mild	4=70
w:militaire	0=-64 3=49 6=-30
w:militant	0=-28 1=37
w:militante	1=49 6=-27 7=-33
w:milite	1=36 6=45 7=-52
w:million	1=-26 3=-39
w:mills	4=-40
w:mind	0=-30 1=30 4=-51 5=-25
w:miner	5=-29 6=-49
w:mineurs	7=39 8=47
w:mining	6=43
w:minister	0=-62 5=65 6=-26
w:ministere	8=-32
w:ministers	0=-39
w:ministres	0=-41
w:ministry	5=-29
w:minutes	4=-47 5=-42
w:mis	0=-29 5=-25 7=-33 8=67
w:miscarriages	2=36
w:misconduct	5=64
w:mise	0=-43 1=-25 4=-27 5=-35 6=-32 8=83
w:missing	0=-30 5=-51 8=39
w:mission	1=-42 5=27 6=-25 7=-26
w:missions	0=-26
w:mistake	2=31
w:mixte	7=-38
w:mme	0=-54 4=34 5=-36 8=25
w:mobile	5=-30
w:mobilisation	2=-26
w:mobilite	0=-33 4=59 6=-36 7=-27
w:mode	6=-42
w:model	3=46
w:modele	0=-52 3=34
w:models	3=-36
w:modem	7=-26
w:moderated	5=-30
w:moderatrice	5=-61
w:modes	4=-53
w:module	5=-25
w:moelle	2=39
w:moeurs	0=30
w:moi	0=28 5=-34 6=71 7=-31
w:moins	2=-27 3=-65 4=114 7=-42 8=-33
w:mois	0=-44 1=-29 2=-35 3=-57 5=-54 6=-51 8=84
w:moitie	1=38 5=26
w:momentum	0=54 7=-49
w:mon	0=55 3=35 5=-30 8=-34
w:monarchist	0=43
w:monday	3=84
w:monde	6=27 7=47
w:money	8=68
w:monitor	4=-41
w:monnaie	8=-27
w:monte	0=-45 4=-54 5=-40 7=52
w:month	2=34 7=-46
w:months	1=-31 2=-32 4=70 5=-41 7=-44
w:montpellier	2=-30
w:montre	4=-41 7=26
w:moon	1=31
w:moral	1=-48 5=-42 8=-35
w:more	0=-25 1=-25 6=-25 8=-38
w:morning	0=26 4=63 5=-41 6=-35 8=-33
w:mornings	6=-25
w:mort	2=32 8=-44
w:mosaic	2=40
w:mosaique	2=40 4=-25
w:moscou	0=54 6=42
w:most	1=-27 7=-27
w:mostly	8=-55
w:mot	1=-30 3=52 5=-38 6=37 8=-41
w:moteur	4=-36 5=-31 6=-26
w:mother	0=-47 2=43 3=-26 7=50 8=-37
w:mots	1=44 4=-57 5=-30 8=-41
w:motto	8=-27
w:moulage	3=-27
w:mouse	1=-28
w:mouvement	7=-26
w:move	1=-25 2=49 4=-45 7=-30
w:moved	0=-42
w:movement	0=59
w:mr	0=-56 1=-36 2=-42 5=-37 7=32
w:mri	4=32 8=-36
w:mrs	1=28 5=-45 6=44 7=-28 8=-26
w:ms	2=-59 3=34 4=28 7=25
w:much	1=-76 7=-25
w:mucoviscidose	2=26
w:mugged	8=-62
w:multiple	4=48 5=31 8=-26
w:multiplie	5=41
w:mum	0=-32 6=49
w:municipal	4=-30
w:municipales	0=39 3=-31
w:murmure	1=-39 4=57 5=-28
w:muscular	2=67 6=-26
w:musee	0=-27 1=-52
w:museum	0=-33
w:musical	5=-55
w:musique	0=-34
w:muslim	1=-35
w:mutation	0=-44 1=-32 2=62 3=-45 4=-100 5=-48 8=-31
w:mutations	2=-72
w:mute	2=-58 5=-37 6=38
w:mutuelle	2=-27 4=-40
w:my	0=-38 2=42 4=-44 5=66 6=-49 7=25 8=-32
w:mybpc3	2=52 4=-43
w:myheritage	0=-32 2=52 7=-44
w:myopathie	2=53
w:myself	4=71
w:n	2=34 3=-49 4=-94 5=36 6=73 7=-38
w:nageuse	5=-58
w:naissance	0=27 3=-39 4=49 8=-25
w:naked	0=-27 8=-33
w:name	0=-32 3=-27 8=39
w:named	6=41 7=-25
w:names	3=-32 4=30
w:nanterre	8=-36
w:nantes	0=39 4=27
w:nasuwt	0=-46 7=47
w:national	3=-25 6=-27 7=83 8=-81
w:nationale	0=-53
w:nationalist	0=55
w:naturalist	1=-44
w:nautilus	7=53
w:navy	4=52
w:ne	0=58 3=-58 7=-41
w:neant	3=72 8=34
w:near	4=48 6=-25
w:necker	2=35
w:nee	4=47
w:need	0=-25 1=-32 4=-45 5=-78 6=61 8=-26
w:needed	3=-41 4=29
w:needs	0=-32 1=-39 3=-33 4=78 5=-49 6=-28
w:negatif	2=62
w:negative	2=73
w:negociant	7=-68
w:negociation	1=27
w:negocie	7=-80
w:negocier	7=72
w:negotiated	7=-29
w:negotiating	2=25 7=42
w:negotiator	0=-50 7=69
w:neighbour	5=38
w:neither	1=40
w:nerves	4=84
w:network	0=-27 4=-44 5=47 8=-29
w:neu	7=62
w:neuf	0=-25 1=-41 2=-36 5=-55 7=-33
w:neutral	1=26 2=-34
w:neutre	0=35 8=-45
w:never	0=-74 1=-69 2=-33 3=-41 4=-31 7=65 8=26
w:new	0=-53 1=-49 3=-43 4=60 5=-27 6=-52 7=-34 8=-57
w:newborn	2=-42
w:newbury	0=77 4=-35 8=-26
w:newsletter	0=28 4=-29
w:newspaper	8=28
w:next	4=49 5=-25 8=-31
w:nhs	4=-40
w:ni	0=45 1=61 4=-28 5=26 6=-51 8=-27
w:nice	1=-34 6=28
w:niece	2=53
w:night	0=-49 1=-41 2=-64 4=40 5=46 6=-36 7=-27 8=27
w:nights	8=47
w:nihilist	1=50
w:nimes	8=39
w:nine	4=48 6=-36 8=-57
w:nineteen	8=32
w:nineties	6=-49 8=57
w:no	0=-38 1=48 2=39 3=-50 4=33 8=82
w:nobody	0=31 5=-36 6=26 7=-37 8=-45
w:noel	0=-25 6=45 7=69
w:noir	6=-28
w:noisy	3=-34
w:nom	0=-49 2=-34 3=-52 5=37 6=40 7=48
w:nominated	6=57 7=33
w:nomme	4=-29
w:non	1=43 3=-38 5=28 6=-70 7=-30
w:none	8=38
w:noon	1=-40
w:nor	0=30 1=42
w:nord	0=-34 1=50 3=-33 4=-25 6=38
w:nordic	0=-28
w:normal	0=-44 4=67 8=-28
w:north	4=-31
w:norway	7=-46
w:not	1=90 2=-85 4=-45 5=-98 6=53
w:notaire	0=-40 2=-42 6=-43
w:note	0=66 1=-44 3=-69 4=-39 5=-44 6=102 7=-54 8=-44
w:noted	0=58 2=51 4=-66
w:notes	0=-29 4=77 5=-28 8=-61
w:nothing	1=57 3=-66 5=-49 6=-31 7=-27 8=33
w:noticed	4=31
w:notices	4=-26
w:notoire	1=58 5=29 6=-53
w:notre	0=50 2=-55 3=35 5=-34
w:nous	3=65 6=-33
w:nouveau	7=-35
w:nouveaux	3=-51 5=-26
w:novel	1=-45 2=-28 5=-30 6=-51
w:november	0=42
w:novo	2=26 4=-44 8=-25
w:now	0=-31 1=61 2=-28 3=-32 5=-38 6=26
w:npa	0=67 7=-33
w:nucleaire	0=43 7=-31
w:nuclear	4=-25
w:nude	5=39
w:nue	5=32
w:nuit	0=30 1=-54 2=-51 3=-38 4=28 6=-66 7=-43 8=80
w:nuits	1=-25 4=-41 5=81 6=-34 8=28
w:nuj	1=-44 7=40
w:num	7=39
w:number	0=68 3=47
w:numbers	1=-34
w:numerique	2=-42 8=-32
w:nun	0=-28 1=41 5=-32
w:nurse	1=-27 2=-36 4=-26 5=-45 8=-32
w:nursery	3=42 6=-33
w:nursing	4=42 5=-53
w:nus	5=-38
w:o	3=-30
w:oath	1=29
w:obama	0=28
w:obedience	1=27
w:objecteur	1=28
w:objection	1=81 4=-31 8=-28
w:objects	1=62
w:objet	4=-30 8=30
w:oblige	4=53
w:obtenu	0=27 1=-30
w:occupational	0=-30 8=-38
w:october	8=38
w:oddly	5=47
w:oeil	1=-33 3=-69 4=78 5=-40 6=-29 8=-32
w:oeuvre	1=-43 6=-25
w:of	2=-32 4=-88 7=-45
w:off	0=-41 1=-29 3=-60 4=59 6=-44 7=-30 8=25
w:offence	8=-26
w:offences	8=-43
w:offender	8=63
w:offenders	5=-47
w:offered	2=36
w:office	1=-65 5=32 6=-60
w:officer	0=-73 1=-40 2=-30 3=-35 4=-41 5=-47 7=27 8=-50
w:officers	6=27
w:offices	0=-25
w:official	5=-29 7=29
w:officier	3=-32
w:officine	4=-33
w:often	4=48 8=-54
w:ohio	0=76 4=-25 5=-29 8=32
w:oil	0=29 1=-44 2=-45 3=-43
w:old	0=48 1=-91 2=-36 4=-61 5=44 8=-46
w:oliver	6=65
w:on	1=-42 2=-32 3=25 4=45
w:onboarding	3=53
w:once	0=28 1=-32 2=-76 3=-38 4=-26 6=-41 7=30
w:oncle	0=44 7=-29
w:oncogenetique	2=69
w:one	2=-71 4=25 6=58 8=-52
w:online	0=-28 1=63
w:only	0=-33 5=-61 7=-47 8=53
w:onlyfans	5=47
w:ons	0=-31
w:ont	1=-77 3=25 4=-66 8=-35
w:onze	0=-25 8=39
w:open	1=-63 4=53 6=30 8=-52
w:opens	0=-30 3=80
w:opera	5=-60 8=45
w:operation	2=-39 3=25 5=50
w:operations	1=-28 2=-29 5=-32 7=-30
w:operator	5=-26
w:operatrice	7=-36
w:opere	4=31
w:opinion	1=-26
w:opponent	7=41
w:opposante	0=55 3=-26 4=-36
w:oppose	0=49 1=54 4=-29
w:opposee	7=-29
w:opposes	0=28
w:opposition	0=67 1=-51 2=-25 3=-34 6=-30 7=-42 8=-42
w:opted	4=-43
w:option	6=-50
w:or	0=-73 1=101 2=-40 3=29 4=-27 5=52 6=-51
w:orban	0=29
w:orchestra	5=25
w:order	1=-35 4=-31 5=25 6=-31 8=39
w:ordered	7=-52 8=78
w:oreille	4=46
w:organisation	1=-34
w:organisations	7=-36
w:organisatrice	5=-33
w:organise	0=-28 6=-32 8=-27
w:organised	4=-26 7=56
w:organiser	0=48 1=-26 4=-39 6=-41
w:organises	7=32
w:orientation	0=-26 2=-44 5=-105 7=-30
w:origine	2=35
w:origines	2=50
w:orsay	2=-38
w:orthodox	1=-44 5=-25
w:orthodoxe	0=-28 5=-26
w:osei	4=-49
w:oslo	8=-36
w:other	5=85 6=-44 7=-29
w:otherwise	4=-40
w:ottawa	0=73 4=-40 7=-25
w:ou	3=-25 5=-25 6=59 8=-38
w:ouest	0=-34 7=-37 8=-31
w:oui	0=48 1=40
w:our	3=-38 4=-66 6=69 7=-34 8=-41
w:out	0=34 1=25 2=-54 3=-43 4=31 5=-40 7=-43
w:outlook	0=30 1=35 7=-27
w:outrage	8=60
w:outside	0=81 3=-33 5=-43 6=-38 7=-37
w:outspoken	0=33
w:ouvert	1=-26 8=40
w:ouverte	0=47 5=48 7=-73
w:ouvertement	6=28
w:ouvriers	7=-35
w:ouvrir	3=28 5=-29
w:over	0=28 1=-69 2=-38 3=-66 4=-102 6=-47 8=57
w:ovocytes	0=-29
w:owe	7=27
w:own	0=46 1=-57 2=71 4=46 8=-94
w:owner	1=-46 4=-47 8=40
w:pa	7=-38
w:pacific	1=-39 7=-29
w:pacifism	1=31
w:pacifist	1=44 8=-47
w:pacifiste	0=-43 1=87
w:pacse	6=-72
w:page	1=28 5=-46 8=-37
w:pages	3=-41
w:paid	0=-113 2=-50 4=-29 6=-25 7=100 8=85
w:paie	0=-62 2=-34 4=-48 7=37 8=-30
w:painkillers	4=42
w:paint	3=-26
w:pair	4=27 5=73 6=-66 8=25
w:pairs	3=-35
w:paix	0=-33 7=37 8=-26
w:palb2	2=30
w:palestinian	0=34
w:palliatifs	4=34
w:palm	0=-29 3=56 4=-43 8=-47
w:palmaire	3=81
w:palmistry	3=-44
w:pandemic	8=-27
w:panel	0=36 1=-35 2=-64 4=-32 5=-34 7=34
w:panne	3=31 5=-40
w:pannes	3=-26
w:pansexual	6=42
w:pansexuelle	5=-43 6=67
w:papas	6=53
w:paper	0=-48 1=-43 2=-38 7=27
w:paperasse	4=-46 8=-57
w:papers	5=30 8=-42
w:paperwork	4=-54 8=-28
w:papier	2=-29
w:par	1=-27 2=35 5=-63 6=-31 8=39
w:parade	6=-45
w:parait	0=28 5=60
w:paralegal	4=-27
w:paralysie	4=-38
w:paramedic	8=-25
w:parc	1=-68
w:parce	0=35 5=-31 6=78 8=-33
w:parcours	4=-42
w:parcs	0=-29 3=-32
w:parental	0=-31 2=-34 4=-26 6=-47
w:parents	2=31 4=-28 7=-52
w:parfaite	0=39 4=-26
w:parfois	4=42
w:paris	5=-35
w:parish	1=-52
w:park	8=-40
w:parking	0=-41 4=62 7=-34
w:parkinson	2=51
w:parle	1=-41 2=-32 3=-33 6=41
w:parlement	0=-39
w:parlementaire	0=-73
w:parler	0=-42 2=-25 6=-25
w:parliamentary	0=-33
w:paroisse	0=-34 6=-26
w:parole	0=48 1=-26 2=-29 7=-32
w:parquet	8=35
w:parraine	1=30
w:part	1=29 4=-32 6=-25 8=-50
w:partage	5=-52 6=60 7=-31
w:partenaires	0=-34 1=-39 2=-46 5=42 6=-29 7=-25
w:parti	1=-69 5=-39 7=-112 8=-45
w:partially	4=63
w:participe	0=33 7=37
w:partie	2=-45 4=-27 5=50
w:partiel	4=26
w:parties	0=-71
w:partis	0=-65
w:partner	1=32 5=-70 6=-37 7=-61
w:partners	0=-35 1=-28 4=-28 5=47 6=-54
w:partout	3=-25
w:parts	1=-40 5=54
w:partum	4=-28
w:party	0=36 1=27 4=-56 7=-38 8=-53
w:pas	1=70 2=33 3=-69 4=43 5=40 6=42 7=53 8=25
w:pass	3=34
w:passe	0=57 1=-52 3=32 4=-60 5=-112 8=72
w:passed	3=41 8=-31
w:passeport	4=-32
w:passeports	3=-29
w:passes	4=35 5=40
w:passion	5=-47
w:passport	5=-41
w:password	8=-38
w:past	0=26 1=42 4=41 7=-35 8=-37
w:pastor	5=26
w:pastry	4=-26
w:patch	0=-31
w:patents	4=-49
w:paternite	2=-48 4=30
w:paternity	2=52 3=-37
w:pathogenic	2=26
w:patience	2=-42 6=-27
w:patient	1=-31 4=-27 5=-66 6=-27
w:patients	2=-53 4=53 5=-25
w:patissiere	1=-26 4=-31
w:patrimoine	2=-34
w:patron	1=-31 3=27 4=32 6=-62
w:patronale	7=-34
w:pattern	3=40 8=-42
w:paume	3=62 7=-25
w:pay	0=-36 4=-31 5=35
w:paye	1=-49 8=53
w:payes	5=-33
w:payments	8=-31
w:payroll	4=-39 7=-74
w:pays	0=-34 1=31 6=39 7=34 8=-37
w:paysanne	7=61
w:pcf	0=102 7=-80
w:pcr	2=-29
w:pcs	0=-26 7=28
w:peace	0=36 8=38
w:peanut	4=25
w:peers	3=-39
w:peine	1=-29 3=-27 5=-49 7=-66
w:peintre	8=-31
w:peinture	4=49 7=25
w:pen	0=41 2=-39 3=61 4=70 5=-27
w:penal	8=-37
w:penalty	0=-30
w:pendant	5=75 6=-33 8=-55
w:pending	2=28 4=-25 8=25
w:penitentiaire	0=-31 4=-28 8=-74
w:pense	0=-32 1=85 3=-26 5=-48
w:pensee	1=-48
w:penseur	1=47
w:penseuse	1=33
w:pension	1=-41 4=25 6=-28 7=46 8=-27
w:people	0=-38 1=-46 2=-25 4=-59 5=-25 6=61 7=-39 8=-77
w:pepinieriste	3=-25 4=-31
w:per	4=-31
w:perdu	3=-41 4=90 6=-32
w:perdue	8=-53
w:pere	0=47 1=34 2=55 3=-57 4=-74 5=-60 6=-60 7=57
w:perfect	4=46
w:period	4=-27 7=-27 8=-50
w:perjury	8=51
w:permanence	0=-45 4=-34
w:permanente	8=-32
w:permis	0=-27 1=-28 4=-93 6=28 7=-26 8=96
w:personne	0=-35 6=33
w:personnel	0=-32 1=49 2=-34 7=-49
w:personnes	5=-37 7=-56
w:perth	4=-45
w:peter	1=34
w:petit	0=-28 1=-42 8=-25
w:petite	5=-35
w:petitions	0=34 6=-30
w:petits	1=-29
w:peu	0=-64 1=52 2=28 4=76
w:peut	1=-54 4=33 5=-39
w:pharmacie	5=-25 6=-33
w:pharmacogenetique	2=-29
w:pharmacy	8=-26
w:phd	1=-39 3=-31 4=-42 5=51
w:philosopher	1=-54
w:philosophie	1=-31 3=-32 4=-48 5=-27 6=-25
w:philosophy	1=-43 4=-29
w:phone	0=36 5=42
w:phones	1=40 8=60
w:photo	1=-31 2=-28 3=38 4=-27 6=-35 8=-31
w:photographe	3=-51 5=-26 6=-29
w:photographed	3=27
w:photographer	6=-33
w:photographie	3=59 4=-43 5=-43 6=-48
w:photographs	5=41
w:photography	4=-32
w:photos	0=-32 5=97 7=-32
w:phrase	1=-27
w:phrases	3=29
w:physique	1=25 5=58
w:piano	4=-59
w:picked	3=29 8=-27
w:picket	0=-27 1=-28
w:piece	0=-28 3=65 8=-43
w:pied	4=-51 8=-35
w:pieds	0=-56 4=60 5=55
w:pierre	0=-26 1=35 6=55 7=-35
w:pills	4=-70 5=35
w:pilot	1=-33 6=-39 8=-39
w:pilote	7=38 8=-25
w:pilots	0=-29 7=60
w:pilule	5=37
w:pin	1=-40 3=39
w:pink	6=-32
w:pins	6=39
w:pinto	4=58 5=-26
w:pipelines	2=-45
w:piquet	7=50
w:pirate	0=52 7=-40 8=-43
w:pitch	8=-55
w:placard	0=-38
w:place	0=51 4=81 5=-39 6=-36 7=-70
w:placee	4=-31 8=27
w:plaide	2=-27 7=-31 8=33
w:plaidoyer	0=33
w:plaisante	4=45 6=28 8=-40
w:plan	0=33 1=-45 3=-37 4=-32 5=-83 7=-37 8=-27
w:planner	0=-33 1=-33
w:planning	0=-51 2=-33 7=-28
w:plant	1=-30 2=-49 7=61
w:plantes	1=51 8=-29
w:plaques	4=42
w:plateforme	0=-39
w:platform	1=-35
w:plats	0=-34 4=66
w:play	4=-53 8=-48
w:playboy	5=-41
w:plays	0=-71 5=-28 6=-56
w:plea	8=69
w:pleaded	8=27
w:please	1=32 6=43
w:plein	0=-29 5=51 8=33
w:plongee	2=37
w:plumbing	8=29
w:plume	0=58
w:plus	0=38 1=-50 4=-61 5=76 7=-51 8=-80
w:plusieurs	0=-57 1=26 5=111
w:plutot	6=37
w:pma	4=-53
w:pme	7=-28
w:podcast	4=-35 5=27 6=32 8=-43
w:poignee	1=29
w:point	0=-39 1=-44 7=-27
w:pointage	3=-42
w:pointeuse	4=-35 5=-35 6=-29
w:pointeuses	3=-50
w:points	1=-30 4=-25
w:poland	0=39 7=-36 8=65
w:police	1=35 2=-35 3=-71 4=-36 5=-44 6=49 7=-27
w:policeman	2=-26 6=-40 8=44
w:polices	1=-46 8=-27
w:policy	2=-44 4=-41 5=-78 7=-25 8=-30
w:polite	0=37
w:political	0=48
w:politically	0=73 1=-28
w:politique	0=41 1=-45 7=-38 8=-27
w:politiques	0=-44
w:poll	0=-61
w:polling	0=-37
w:polyamorous	0=-28 5=49
w:polyamour	0=-37 5=47
w:polycystic	2=80 4=-42
w:pompier	6=-32
w:pons	7=66
w:pool	5=41
w:poor	0=-35 4=57
w:populaire	0=-28
w:populations	2=-34
w:porn	5=59
w:porno	0=-34 4=-47 5=67 7=-32
w:port	4=25 5=78 8=-46
w:portage	2=25 8=-31
w:porte	1=51 2=-58 4=31 7=35 8=-26
w:portefeuille	3=54 5=-27 6=-26
w:portent	2=70
w:porter	4=-30 5=36
w:portes	4=-31 6=28 8=-45
w:porteur	3=-43
w:porteurs	2=-29 6=-25
w:porteuse	2=93 7=-32
w:portfolio	4=-38
w:portillon	3=29
w:portique	3=33
w:portrait	1=-43 3=48
w:portraitiste	3=-58
w:portugais	2=32
w:pose	3=-40 8=-27
w:positif	2=38
w:position	7=26
w:positive	2=62 5=-40
w:positiviste	0=-42 1=29
w:possession	8=40
w:possible	4=28
w:post	2=-56 3=-34 4=-43 5=44 6=28
w:postdoc	4=-40
w:poste	2=-59 4=-31 5=-25 8=41
w:posted	5=43
w:poster	0=57
w:postes	2=-25
w:posting	6=28
w:posts	0=41 5=27
w:pouce	0=-37 3=61 5=-39
w:pour	2=-72 4=-26 8=32
w:poursuites	8=36
w:poursuivi	4=-63 8=34
w:pourtant	3=-29 4=53
w:power	1=-29 6=-32
w:practice	4=-28 6=-62
w:practises	1=31
w:practising	1=-33
w:praise	0=-27 1=26
w:pratiquant	5=-35 6=31
w:pratique	4=-27 5=76 6=-31
w:pratiques	6=-26
w:pre	4=38
w:precinct	0=55
w:precise	1=-28 3=-27 5=-33 8=-28
w:preciser	6=28
w:precoce	2=73 4=-49
w:predispose	4=-27
w:predisposed	2=26 4=-48
w:predisposition	2=44 4=-39
w:prefecture	8=-26
w:prefer	6=-37
w:prefere	0=-28 1=-53 4=71 5=-48
w:preference	1=27
w:preferences	6=38
w:preferred	6=36
w:prefers	0=-55 1=26 5=-49 7=-30
w:pregnant	4=25 5=48
w:prelevement	2=44 3=-75 7=30 8=-32
w:premier	0=31 6=-36 7=56 8=40
w:premiere	1=-26 7=43
w:premises	8=-34
w:premutation	2=30 4=-35 7=-25
w:prend	1=-38 6=-25
w:preparatrice	4=-28
w:prepared	6=-26
w:pres	1=36 6=-28
w:presence	1=-33 3=-34
w:present	1=41 4=-34 8=34
w:presente	1=-30 3=26 5=-32 6=56
w:presents	0=-52 4=31
w:preservatifs	5=-32
w:preside	1=73 2=-45 6=25 7=72
w:president	0=31 6=-61 7=-54
w:presidente	0=-66 5=50 7=-49
w:presidentielle	0=25
w:press	0=-60 3=-37 4=-32 5=-54 7=-60 8=27
w:presse	1=-49 2=-59 4=31 5=-29 6=-61 7=31
w:pression	3=53
w:pressure	1=-36 3=97 4=-34 8=-42
w:prestataire	7=-61
w:prete	5=37
w:pretend	0=-42 5=66
w:prevention	5=-29 6=-27 8=-28
w:preventive	2=39 4=-46
w:previous	0=31 8=96
w:prevue	2=54 3=33 4=28 8=-26
w:pricing	4=-35
w:pride	6=26
w:priest	0=-27
w:priesthood	0=-28 1=28 6=26
w:prime	0=-51
w:principe	0=43 1=-50
w:principes	1=64
w:principle	0=36 5=-35
w:print	0=-31 3=79 5=-32 8=-51
w:printemps	4=61 5=-48
w:printer	4=-30
w:printers	1=-26
w:prints	0=-26 3=31 7=-41 8=-45
w:pris	1=-48
w:prise	1=-26 3=27 4=-48
w:prises	3=33
w:prison	0=-28 1=-53 3=36 5=-56 6=-68
w:prisons	8=-39
w:private	7=-26
w:privee	1=27
w:privilege	1=-28
w:prix	5=-34 7=-33 8=-46
w:prize	5=-38 7=-46
w:pro	0=61 7=-30 8=-25
w:probably	0=-32 7=58
w:probation	4=-36
w:problem	1=-36
w:probleme	4=62 7=26 8=-39
w:procedure	3=-40 8=-26
w:proces	3=43 4=-48 8=-37
w:process	8=-25
w:proche	0=53 5=-41 7=28
w:proctoring	3=30
w:procureur	8=80
w:product	1=-39 3=-26 5=-25
w:productions	2=-45
w:produit	2=-47
w:professeur	0=-33 1=-37 3=-32 5=25
w:professeure	1=-27 5=-29
w:professional	6=34
w:professionnel	3=-37 5=42
w:professionnelle	4=37 6=-72 7=-38
w:profil	0=26 1=-32 2=58 3=46 6=-27 8=-69
w:profile	2=64 3=37 4=-31 5=-25 6=43 7=-47
w:profonde	1=32
w:programme	4=-29
w:project	0=-31 3=-28 4=-35 6=-31
w:projet	1=-39 2=-34 3=-31 5=-27 7=-44 8=-35
w:projets	0=-39 8=-33
w:promiscuous	0=-27 1=-44 5=29
w:promotion	0=-26 7=-36
w:promotions	1=27
w:prononcee	8=54
w:proof	3=-33
w:property	0=-31
w:propre	2=44 8=35
w:propriete	5=-27
w:prosecuted	8=45
w:prospect	0=-26 4=-26 7=53
w:prosthetic	4=28
w:prostituees	5=52
w:prostitute	5=29
w:prostitution	5=-60
w:protection	3=-28 8=-27
w:protest	0=-58 8=53
w:protestant	1=-30
w:proteste	0=30
w:prothese	4=29
w:protheses	4=-37
w:prothesiste	3=-49 4=-46
w:proud	0=-25 2=-33 7=45
w:prouve	2=33 3=31 5=-25 8=36
w:province	1=31
w:prud	0=-26 3=-26 7=59
w:ps	0=58 3=-28 7=-77
w:psen1	2=53 4=-55
w:psychiatre	4=56
w:psychiatrie	4=-36 8=-28
w:psychiatrist	4=81
w:psychologue	4=-57
w:pu	0=-51 3=29
w:pub	1=35 4=-25 7=-27
w:public	1=-32 2=-26 3=-47 4=-36
w:publications	0=36 1=27 5=-27
w:publicitaires	0=-35
w:publics	0=-49
w:publie	6=-28
w:publies	5=25
w:publique	0=43 5=-31 7=-41
w:publiques	5=-35
w:puce	3=28
w:puceau	5=45
w:puis	1=-36 3=-30 4=-41 5=-60 8=78
w:punctual	1=-32 5=42
w:pupil	1=27 5=58
w:pupils	4=-71 8=-44
w:purge	1=-26 8=66
w:put	0=25 1=-27 3=-32 4=-42 5=-32 8=-29
w:puts	0=47 8=29
w:qt	4=-39
w:qu	1=50 4=-26 6=28 7=-41 8=-105
w:quaker	1=35 7=-53
w:qualite	0=-32 1=-27 2=-57 3=26 4=-42 5=-26 8=-26
w:quality	2=-30 6=-25
w:quand	2=-34 4=-33 5=-39 7=28 8=73
w:quarante	0=-32 2=-33 5=-28 8=-36
w:quarter	2=42
w:quartier	7=-27
w:quatre	7=-53
w:quayle	4=55
w:que	0=-39 1=61 2=-49 6=30 7=-75 8=-26
w:queer	5=-37 6=-36
w:question	0=27 1=32 3=-36 4=-25 5=-35 8=-25
w:questioned	0=40 5=-25
w:questionnaire	5=27 6=37
w:questions	1=-50
w:queues	0=-27
w:qui	1=40 3=-27 5=-49 7=-49 8=-28
w:quick	4=-41 7=-28 8=-25
w:quinze	2=-27 5=-31 8=51
w:quit	1=25
w:quite	1=30
w:quitte	1=80 2=-26 3=-42 4=-48 6=41 8=-47
w:quitter	4=31
w:quotidien	2=30
w:r	5=-33
w:rabhi	1=43 7=-32
w:racing	6=-25
w:raconte	1=-47 5=107 7=-39 8=-38
w:radical	5=-27
w:radio	1=-55 3=-56 4=-32
w:raised	1=70 2=-36 4=-39 5=-37
w:raison	7=32 8=50
w:raisons	3=-32
w:rally	0=39 6=-25 8=-27
w:ran	0=39 1=-41 2=-48 4=-41 5=-32 8=-46
w:rand	1=64
w:range	5=-31 6=-38
w:rangement	8=-40
w:ranger	1=-29
w:rao	8=85
w:rappel	4=-39 8=58
w:rapport	4=-53 5=-41
w:rapports	5=52
w:rare	2=68 4=-70
w:rate	1=-50
w:rather	1=26 6=29 7=34
w:rationalist	1=72 7=-25
w:rationaliste	1=36
w:ravel	0=27 3=-27
w:ray	2=-35 8=38
w:rcn	7=34
w:react	1=-29 2=-33
w:read	1=-30 2=-31 3=27 5=43 6=-42
w:readers	3=-41
w:reading	0=-34 1=33 4=-34 7=-53
w:reads	1=76 2=-26 3=-31 4=-51 5=-51 7=-32 8=-38
w:ready	1=-27
w:realise	0=-37
w:reanimation	4=33
w:reason	1=-46
w:rebellion	8=-35
w:recel	8=41
w:reception	6=-31 8=-30
w:receptionist	1=-30 4=-39 5=-53 7=-35
w:recherche	8=-41
w:reclamations	4=-37
w:reclame	1=51
w:recognised	0=-27
w:recognition	7=-69 8=-35
w:recoit	6=-28
w:recommande	5=-37 6=-51 8=67
w:reconnaissance	4=-29 8=-33
w:reconnait	3=32 5=-50
w:reconnu	4=31 6=28 8=64
w:reconnue	0=-32 3=51 4=37
w:reconquete	0=82 1=-25 4=-25
w:record	1=-40 3=53 4=-38 5=-42
w:recorded	8=47
w:recordings	3=-43
w:records	3=37 4=-33
w:recouvrement	8=-32
w:recovered	4=-47
w:recovering	4=83
w:recovery	4=-31 5=50
w:recruited	7=30
w:recruiter	1=-45 4=50 6=-39 7=-26
w:recruteur	6=34
w:recu	0=-27 2=32 3=54
w:recuperation	4=-34 8=42
w:recuse	0=-26 1=83
w:red	0=-31 2=66 4=-56 6=-27
w:redacteur	4=-40
w:redaction	0=-33
w:redige	1=-32
w:reduit	1=-29
w:referee	1=-34 2=-27 3=-54 4=40 8=-49
w:reference	0=-36 2=-73 3=-25 5=42 7=-31
w:references	0=-60 2=39 4=-43 5=-41
w:referendum	0=31
w:referent	1=-45 5=48
w:referente	0=58 1=-26 5=-55 6=-35
w:reform	0=30 7=-44
w:reforme	0=-29 4=71
w:refuge	6=-33
w:refugie	0=58 4=-34
w:refuse	1=81 2=46 3=-70 4=-33 5=-52 7=35
w:refused	0=-36 3=65 5=-29 8=-66
w:refusee	3=35
w:refuses	0=29 1=27
w:regie	7=-30
w:regime	0=27 4=-50
w:region	6=40
w:regional	4=-31 6=-26 7=-60
w:regionale	0=38 7=31
w:regionales	0=-33
w:regisseur	0=-40
w:register	1=30 5=-35
w:registered	3=57 4=52 8=-53
w:registrar	7=-31
w:registre	1=-41 4=-39
w:regular	1=-43 4=35 5=47
w:regulator	8=-44
w:regulier	0=34 5=54
w:rehab	4=-27
w:rehabilitation	4=-27 8=66
w:rein	4=39
w:rejected	1=-28 2=-28 4=44
w:rejects	1=28 3=75 4=-48 7=-25
w:rejoint	1=-31 7=77
w:relache	4=-36
w:relation	0=-28 4=-29 5=60 6=-61 8=-38
w:relations	0=-45 2=-28 4=-39 5=-33 7=-31
w:relationship	5=62 6=46 8=-35
w:relationships	5=-61
w:relaxe	8=65
w:relaxee	8=42
w:release	7=30 8=-27
w:released	3=-36 8=50
w:releases	6=-41
w:releve	0=-25
w:religieuse	1=41
w:religion	0=-26 1=75 3=-52 5=-44 6=-35
w:religious	0=-29 1=-44 5=34
w:relit	8=-33
w:remain	0=32
w:rembourse	8=31
w:remember	5=-42
w:remis	3=59 8=-25
w:remission	4=78
w:remote	0=-30 6=-25
w:removed	0=-45
w:remplace	3=-29
w:renaissance	0=38 1=-53
w:rencontre	6=35
w:rend	4=74
w:rendus	0=-32
w:renie	0=52
w:rennes	0=43 2=-49 4=-27
w:renonce	1=26
w:renove	4=-31
w:rentre	5=-33 8=28
w:rentree	8=26
w:renvoye	5=-27 6=53
w:rep	4=-39 7=35
w:repaid	1=-36
w:repair	0=-30 2=-25 5=-41
w:repaired	3=-26
w:repas	0=-31
w:repertoire	0=-25
w:repete	0=-32 4=35 8=-29
w:replaced	0=-54 1=-25 3=-26 4=46 8=-32
w:repond	0=40 3=-34 4=34
w:report	4=-61 5=-66 8=42
w:reported	0=-26 4=-30 8=-26
w:reporter	0=-52
w:reporting	5=-47
w:reports	5=39
w:reprend	8=-25
w:reprendre	7=28
w:representant	7=-29
w:representative	0=25 4=-35 7=-60
w:represente	7=40
w:represented	7=35
w:repris	0=-67 1=-42 4=-35 5=-37 6=-46 7=47 8=71
w:republicains	0=37 6=-38 7=-50
w:republican	0=65 7=-29
w:research	0=-29 4=-39 5=-26 7=-29 8=-29
w:researcher	0=-27 4=-55 7=-34
w:reseau	7=-45
w:reseaux	3=-40 5=-34
w:reserve	0=-39 1=44 3=39 4=-58 5=44 7=-40
w:residence	0=-37 3=44 7=-34 8=30
w:resigned	1=30 7=68
w:respect	1=28
w:respecte	4=-34
w:responsable	0=36 1=-42 2=-25 3=-26 4=-26 5=-33 6=-25 8=-47
w:rest	0=46 4=34 8=-37
w:restaurant	1=-26 6=-34
w:restaurants	1=-27
w:restauratrice	0=-43
w:restaure	1=-46 8=-48
w:reste	0=32 1=25 3=-28 5=-45
w:rester	6=-29 7=-28
w:restoration	1=-31 7=-25
w:restriction	4=54
w:result	2=37 6=-34
w:resultat	2=30
w:resultats	2=39
w:retard	0=-29 4=38 8=-59
w:retards	1=-26
w:retenu	8=-38
w:retina	4=-61
w:retinal	4=-33
w:retine	3=58 4=-64
w:retinienne	4=-28
w:retire	5=-28 8=51
w:retired	8=-48
w:retirement	6=-49
w:retour	0=61 4=-36
w:retrait	0=-32 7=-67 8=29
w:retraite	0=-28 7=-27
w:retrouve	1=-26 2=43
w:rett	2=57 4=-35
w:return	5=-43
w:returned	4=-35 8=-53
w:reunion	1=65 6=-36
w:reunions	0=-61 4=-85 6=-38 7=62 8=-37
w:reussi	0=40
w:reussie	3=26
w:reussir	8=-32
w:revele	0=-30 5=-30 6=34
w:revendique	0=44 5=-26
w:revolution	0=-47 2=-31
w:revue	4=-25 5=-37
w:rewritten	2=-28
w:rewrote	2=-36
w:reyes	3=31
w:rhone	0=-28 1=35
w:riant	0=-47
w:rien	0=-56 1=40 2=52 4=39 5=-91 6=-45
w:right	1=-43 4=-61 5=-35 6=-59 7=-40
w:rights	4=-25 5=-42 6=-30
w:ring	5=33
w:riots	4=-36
w:risk	0=-26 2=79 4=-42
w:risks	2=36
w:risque	2=108 4=-39
w:rive	0=-54
w:rmt	1=-25 5=-27 7=78
w:rn	0=59 1=-49 6=-28 7=-50
w:robbed	2=-27
w:robbery	8=-35
w:robes	5=-36
w:role	0=-30 2=-68 3=-31 5=64 7=-60 8=-65
w:roman	5=-29 6=-38 8=-44
w:romance	8=-70
w:romans	5=-30
w:rome	5=53 8=-42
w:roof	4=38 7=-27
w:room	1=-50 5=-44 8=-25
w:rooms	1=-49
w:rose	4=-25 7=37
w:rouge	0=-80 4=-38 5=-36 8=-31
w:round	5=38 7=-47
w:route	5=-30
w:routiers	3=-31 8=-27
w:roux	6=51
w:row	0=29 5=-30 6=-31
w:royal	0=49 1=27 4=-32 7=-34
w:royaliste	0=84 2=-32
w:royer	6=26
w:rqth	4=84
w:rss	7=-64
w:rubrique	0=-47 1=27
w:rudolf	1=27
w:rue	0=-67 1=-49
w:rugby	0=-84 7=-56 8=-33
w:ruiz	2=-57 4=-26
w:rule	8=-28
w:rules	1=-47 6=43 7=-39
w:ruling	6=-34
w:rumeur	3=-47 6=50 8=50
w:rumour	6=33
w:run	0=-39 1=-25 2=68 5=-41 6=65
w:runner	2=-46
w:running	6=43
w:runs	0=54 1=26 2=-28 4=-37 5=-67 6=70 8=-42
w:rupture	1=-27
w:rural	6=26 7=-28
w:russian	1=-33
w:ruth	6=35
w:s	2=25 4=-57 7=-52 8=37
w:sa	1=25 3=38 4=-78 5=43 7=52 8=-34
w:sacked	0=-35 7=56
w:safe	3=29
w:safety	4=-34 7=33
w:sage	5=-26 6=-108
w:said	1=-58 2=-25 3=-45 4=-36 6=63 8=82
w:sain	1=-26 2=45 4=-38
w:saint	2=-32 6=26
w:saison	3=-44
w:sait	2=37 4=-59
w:salaire	0=37 1=31
w:salarie	1=-34 3=52 7=32
w:salariee	0=-45 1=-28 2=-41 8=-28
w:salaries	1=-30 4=-34 7=45
w:salary	3=-32 6=-30
w:sales	0=-37 2=-42 3=-70 4=-77 7=-39 8=-47
w:salesman	2=-33
w:salle	0=-33 8=-38
w:salmon	1=-39 2=-42
w:salons	5=36
w:same	0=-43 2=30 5=-110 6=95 7=-26
w:samedi	0=25 5=45
w:samedis	0=28
w:sample	2=45 3=28 8=-36
w:samples	1=28 2=-33 5=-32
w:sanders	8=-47
w:sang	0=-34 3=-49
w:sans	0=-26 1=47 3=-36 4=25 7=-80 8=37
w:sante	8=-55
w:sarah	0=31
w:sat	0=45 6=-31 8=-47
w:saturdays	4=-26 8=-27
w:sauna	5=35
w:saved	1=-26
w:savent	6=33
w:savoir	1=-27
w:saw	8=-33
w:say	3=-33 4=30 6=34 7=41
w:says	3=-82 4=-35 6=79 7=35 8=52
w:scan	2=-48 3=131 4=-84
w:scandal	5=57
w:scannait	3=30
w:scanne	3=44
w:scanner	4=-56 7=-28
w:scanners	3=-70
w:scenariste	6=-43
w:scene	1=-75 2=38 8=-57
w:scenes	3=-26
w:sceptic	0=46
w:sceptics	1=-50
w:sceptique	0=-33 7=-28
w:scheme	6=-25
w:schiphol	3=60
w:school	0=36 2=-58 5=-90
w:schools	1=33 4=-30
w:schopenhauer	1=31
w:science	0=-42 2=-35
w:sciences	0=34
w:scientifique	6=-26
w:sclerose	4=38
w:scolaires	5=-34
w:scooter	8=30
w:score	2=-33 3=33
w:scores	2=30 3=-29
w:scotland	7=52
w:scouts	5=-43
w:screening	1=-26 3=30 4=-53 7=-27
w:screenings	4=-26 5=-27
w:screens	8=-29
w:se	2=-28 3=-40 4=75 5=52 6=-43 8=-55
w:seamstress	4=-34
w:seance	4=28
w:search	1=-41 8=30
w:season	3=-31 6=-73
w:seat	7=-38
w:second	5=-34 7=25
w:secret	1=42 5=61 8=-66
w:secretaire	0=29 1=-47 2=-64 7=-32
w:secretary	1=34 4=-45 7=46 8=-33
w:secteur	4=-32 7=27
w:section	1=54 2=-25 3=-32 7=25 8=-28
w:secularist	1=54
w:securite	2=-29 3=-60 4=-27 8=39
w:security	0=60 6=-51 8=-48
w:seduit	1=-25 2=-27
w:see	1=-38 4=81 5=44
w:seekers	6=-25
w:seems	0=32
w:seen	5=37
w:sees	0=-25 1=57 4=52 5=36 6=-78
w:segolene	0=69
w:sein	1=-27 3=-30 4=67
w:seizure	4=53 8=-32
w:sejour	3=43
w:sejours	2=-34 4=43
w:sel	3=-25
w:selection	2=-36
w:self	1=-33 4=55
w:selfie	2=-25 3=65 8=-40
w:sell	0=49 5=-29
w:selling	2=-42
w:sells	0=55 1=-35 2=-33 3=-87 4=-79 7=-25
w:selon	0=30 1=57 3=-50 4=-34 5=40 7=-64
w:semaine	0=-25 3=27 8=-49
w:semaines	0=44 3=31 4=55
w:semble	0=65 2=25
w:seminaire	2=-35 5=54 6=49
w:seminar	1=-31
w:seminariste	6=54
w:senat	0=-72
w:senior	1=-50 4=-27 6=25
w:sens	1=83 3=-29 4=-37 5=-56 8=-28
w:sense	0=-69 1=40 6=-31
w:sent	2=41 3=44 4=-31 5=42 6=-55 7=-31
w:sentence	4=-30 8=40
w:sept	8=39
w:septembre	0=-30 2=-26
w:sequelle	4=36
w:sequencage	2=45
w:sequence	2=-76
w:sequenced	2=37
w:sequences	2=-70
w:sequencing	2=-29
w:sera	8=-50
w:serait	1=46 3=-79 5=-38 8=49
w:sergeant	6=-56
w:serie	2=-27 6=-43 7=-43
w:series	6=-27
w:serious	8=61
w:seriously	4=30
w:seropositif	4=69 8=-26
w:sert	3=51 5=-26
w:servant	0=-29 3=51
w:served	0=-30 4=-39
w:server	3=35 8=31
w:serveur	1=-52
w:service	0=42 1=40 5=-45 6=-36 8=-101
w:serving	7=-25 8=97
w:ses	1=-55 3=56 4=-71 5=32 8=-78
w:set	0=-26 1=-53 7=-40 8=51
w:sets	6=-36 7=-30
w:seul	1=-32 4=55 5=-59 6=-26
w:seule	0=-72 3=-31 4=61
w:seulement	5=73
w:seven	0=-40 8=32
w:seventies	0=37
w:several	5=32
w:severe	4=41
w:sex	0=-68 3=-42 4=-98 5=27
w:sexe	0=-26 4=-52 5=43 6=38
w:sexual	0=-32 5=58 8=-28
w:sexualite	5=63
w:sexuality	5=-78 6=52
w:sexually	5=37
w:sexuel	4=-53
w:sexuelle	2=-49 6=-32
w:sexuelles	5=30
w:sfa	7=31
w:share	0=59 5=60 7=-38
w:shareholders	0=-32
w:she	7=-34 8=-27
w:sheet	8=-35
w:sheffield	0=-33 7=32
w:shelves	1=-25
w:shelving	8=-27
w:sheriff	8=49
w:shift	0=-42 1=-31 3=-41 8=-26
w:shifts	0=-36 2=-40 4=36 6=-38 8=25
w:shop	0=-67 1=-45 2=-35 3=-42 4=-50 5=-60 6=-60 7=-28 8=-60
w:shoplifting	1=-47 5=-27 8=47
w:short	8=-32
w:shorter	0=-27 8=-26
w:should	0=-43 4=-57 5=26
w:show	5=-34 6=-26 8=-34
w:showed	2=71 3=-32 4=-27
w:shows	5=-32 6=-34 8=46
w:shrugged	5=55 6=-57
w:shy	0=28
w:si	3=-34 4=-26 6=42 7=41
w:sia	8=-26
w:sick	0=-34 2=-27
w:sickle	2=52 4=-79 8=-41
w:sickness	4=45
w:side	0=-45 1=-28 2=34 4=63 7=-81
w:sides	0=-41 7=29
w:siege	3=-32 5=-57 7=80 8=-36
w:sight	1=-31 4=38
w:sighted	4=60
w:sign	5=-40
w:signale	3=39
w:signalement	8=38
w:signature	2=-62 3=-31 4=-40 5=-31
w:signe	0=39 3=28 4=31 8=-42
w:signed	0=43 4=26 7=-35
w:signer	0=-25 3=49 7=31
w:signes	4=-30
w:signification	2=38
w:signs	3=61
w:simple	0=-35 5=-29
w:simplicite	0=-31 1=43
w:simulation	1=79
w:since	1=-40 6=36 7=39 8=39
w:singer	0=-59 1=72
w:single	5=-33
w:sings	0=26
w:siptu	7=47
w:sister	1=41 2=30 4=-38 5=-46 6=-48 7=44
w:site	0=-60 1=-69 2=45 4=-67 5=27 7=-28 8=-27
w:sites	8=-32
w:sits	0=59 8=-31
w:six	0=-75 1=-48 2=-51 3=-41 4=45 5=-86
w:skeptics	1=46
w:sketch	5=43
w:sleep	2=-32 5=74 6=-33 8=-29
w:sleeping	5=64
w:slept	0=-36 5=55 6=-31
w:slides	4=-27 6=-45
w:slip	7=31
w:slipped	4=45
w:slogan	4=-33
w:slow	2=28
w:small	6=36
w:smiles	2=-50 4=40
w:smoker	4=42
w:snes	7=57
w:snj	7=63
w:snp	0=40 7=-48
w:snuipp	7=51
w:so	0=-81 1=33 4=63 5=46 8=52
w:soap	6=-62
w:social	0=-46 1=-43 3=-31 5=-28 8=-48
w:sociales	7=-49
w:socialist	0=85 6=-27
w:socialiste	0=52 7=-40
w:socialists	0=36
w:sociaux	3=-25 5=-32
w:societe	8=-32
w:society	0=-43
w:soeur	1=-71 2=54 4=-48 6=47
w:soeurs	2=62
w:soft	0=52 4=-25
w:software	1=-25 3=46 5=-29 6=-29 7=-27
w:soho	6=-69
w:soignante	4=25
w:soigne	4=-35 8=-31
w:soigneur	1=-34
w:soins	8=43
w:soir	0=-73 2=-26 4=-38 5=58
w:soirees	0=-33
w:soit	0=-39 2=26
w:sold	0=-25 1=-26 3=-39 4=-47 5=28 6=-58 8=-47
w:solicitor	7=-59
w:solidaires	0=-80 1=-28 7=78
w:solidarity	0=27 7=-45
w:solidarnosc	0=-53
w:solide	0=-37 6=-33
w:solved	5=-25
w:some	4=-66 6=51
w:somebody	6=27
w:something	4=42
w:sommelier	0=30
w:son	1=-29 3=45
w:sondages	0=-25
w:sondeur	0=-26
w:sons	2=53 4=-35 6=-39
w:sont	3=79 4=-41 5=-26 8=-35
w:sort	1=32 4=58 5=76 6=-26
w:sortait	4=28 6=67
w:sorti	6=58 8=58
w:sortie	6=36
w:souches	2=30
w:soudeur	4=-31
w:soudure	0=-54 8=-31
w:souffre	2=34 4=-26 5=-31
w:souhaite	0=-33 3=44 5=-27 6=-46 8=-31
w:souligne	0=41 1=25
w:sound	0=-59
w:soupconne	6=88 8=-32
w:soupire	5=48
w:source	3=-38
w:sourire	4=36 5=-41
w:souris	1=-30
w:sourit	0=-75 5=55 8=-46
w:sous	0=-48 1=-37 2=-27 3=-65 6=27 7=-39 8=42
w:soutenu	6=-29
w:soutenue	1=-42 6=-26
w:south	0=47 1=-25
w:soutien	0=43 3=-25
w:soutient	0=41 7=-30
w:souvenir	0=-27 3=-38 4=40
w:souvent	5=33
w:souverainiste	0=46 1=-60
w:soviet	7=-41
w:space	4=33
w:spain	5=-28 8=40
w:spanish	6=43
w:speaks	0=31 4=-37 5=-38 6=51 7=45 8=-35
w:special	2=-36
w:specialiste	0=-56 1=-37 5=-46
w:spectacle	7=26
w:spectrum	4=30
w:speed	3=89 4=-29 5=-29 8=-35
w:spends	1=32
w:spent	0=29 4=34 5=-25 7=-31 8=32
w:spinal	2=33
w:spinale	2=32 6=-27
w:spine	4=26
w:spiritual	1=-39
w:spite	4=55
w:split	2=-50
w:spoke	0=42 8=-33
w:sport	0=-29 4=-37 7=-33
w:sportifs	8=-27
w:sportive	3=-27
w:sports	0=25
w:spot	0=26 4=-53 8=-25
w:spreadsheets	1=-31
w:spring	6=-26
w:sql	7=-52
w:square	1=-58
w:st	0=-29
w:stable	4=44
w:stade	1=-36 6=-36 8=37
w:staff	0=-28 2=-36 4=-39 5=-44 7=-46 8=-34
w:stage	0=-29 3=-28 5=-66 6=-42 7=37 8=-44
w:stages	5=-25
w:stagiaire	2=-38 5=39
w:stall	2=-38 6=-28
w:stand	0=40 1=-35 3=-28 5=-27 7=-52
w:standard	3=-35 4=-26 8=-57
w:standardiste	4=-49 5=53 7=-35
w:standards	1=-28
w:stands	5=33
w:star	0=57
w:start	2=-31 4=-58 7=-33 8=-46
w:state	0=41 5=-41 7=-36
w:station	0=-38 7=-55 8=63
w:status	2=42 4=-34
w:statut	2=28
w:staunch	0=87 7=-50
w:stay	0=-42 6=-35 7=-33
w:stayed	8=37
w:steel	5=-35
w:steering	0=53
w:steiner	1=-25
w:steward	0=-30 3=-35 4=-48 5=-27
w:still	0=38 1=45 2=-33 5=-50 7=-28 8=-40
w:stock	1=-54 4=-33 8=30
w:stoic	1=-51
w:stoicien	1=71
w:stoique	3=-32 5=-41 8=-30
w:stole	4=-27 8=74
w:stolen	5=-27
w:stood	4=-28
w:stop	4=25 5=-37 8=38
w:stopped	4=50 8=-43
w:storage	3=30
w:store	5=-55 8=-29
w:stored	2=25 4=-33
w:stores	0=-32
w:story	5=62
w:straight	1=-35 5=-68 6=-47 7=-25
w:straightforward	5=-30
w:strasbourg	0=26 6=39
w:strategie	5=-29
w:stray	5=58 8=-38
w:street	6=-42 7=-29
w:strict	0=-45
w:strike	4=-27
w:strip	5=-36
w:strong	1=-30 8=-80
w:stronger	6=-45
w:strongly	0=49
w:struck	1=-44 4=-26
w:structural	7=-26
w:structures	4=-36
w:stud	5=-28
w:student	0=30 4=-64 5=-29 8=36
w:students	7=-77
w:studied	3=-25
w:studies	2=-31
w:studio	3=-43
w:study	4=-61
w:stupefiants	8=40
w:style	1=-27 3=-42 4=-27 8=-33
w:subject	8=29
w:subs	7=26
w:succes	5=25
w:sud	0=-84 3=-37 4=-26 7=65
w:suffered	4=-53
w:sugar	4=68
w:suicide	0=-36 4=57 8=-37
w:suing	3=35 4=-34 5=34
w:suis	1=62 4=-39 7=-28 8=-28
w:suisse	2=44
w:suit	2=44 3=-33 4=50 6=-56 7=-45
w:suite	1=-47
w:suits	6=-41
w:suivi	8=38
w:suivie	4=44 5=53 6=-63
w:sujet	4=-29 5=26
w:summer	3=-63 5=29
w:sunday	1=30 4=-33
w:superb	4=39 8=28
w:supervisor	2=-27 4=33 6=-41
w:supplier	5=48 8=-36
w:supplies	3=-30
w:supply	0=-26
w:support	0=29 3=-28 6=-43
w:supported	4=-49
w:supporter	0=60
w:sur	2=-45 4=-101 7=36 8=-110
w:surgeon	4=-60
w:surgery	2=26 4=-47
w:surpris	4=-38 5=86 6=-36
w:sursis	8=38
w:surveillant	0=-54 7=56 8=-49
w:surveillante	4=-27 8=-30
w:surveillants	8=-28
w:survey	6=34
w:surveyor	0=-41
w:surveys	5=-39
w:suspected	4=44
w:suspendu	0=55 4=-33
w:svelte	1=-29
w:swap	5=33
w:swinger	5=62
w:swingers	5=45
w:sworn	4=-34
w:sympathies	0=30
w:sympathiser	0=43 7=-37
w:symptoms	4=-49
w:syndic	7=-131
w:syndical	0=-33 7=36
w:syndicale	0=-46 7=86
w:syndicales	7=77
w:syndicaliste	7=31
w:syndicat	0=-72 1=-43 4=-42 5=-45 7=91 8=-45
w:syndication	7=-88
w:syndicats	0=-33 7=-26
w:syndicaux	7=-26
w:syndique	7=109
w:syndiquee	7=57
w:syndiquer	7=38
w:syndrome	4=-44
w:system	7=-25 8=-39
w:systeme	3=50
w:t	2=59 3=54 4=31 5=63 7=-36 8=-57
w:table	0=-31 1=-55 3=-39 5=37 6=-33 7=-65
w:tableaux	0=-36
w:tablet	3=51 4=-49
w:tablets	1=-28 2=-34 4=69
w:tablette	3=56
w:tabloid	4=-37 6=44
w:tag	8=57
w:tagged	8=32
w:taille	3=-32
w:tailleur	1=-25
w:take	4=54 6=-53 8=-47
w:taken	0=-41 2=67 3=86 4=-57 8=-32
w:takes	2=-30 3=-25 4=95 6=-40
w:talent	8=-39
w:talk	0=-30 4=-34 5=-33 6=-53
w:tante	4=40 5=-30 6=-61
w:tapage	8=35
w:tape	3=34 4=-51 5=40
w:tart	5=-32
w:taste	1=-26 2=-28 8=-55
w:tasting	2=-25
w:tate	3=-59 4=-27
w:tattoo	1=48
w:taught	0=-39 1=-36 5=-39 7=28 8=-28
w:taulard	8=47
w:taule	8=50
w:taux	3=45 4=52
w:tax	0=56 4=-46 5=-29 6=-31 7=-53
w:taxi	0=31 3=45
w:teacher	1=-29 5=-27 7=35
w:teaches	0=-32 1=-35 2=-27 4=-37 5=-29 6=-49 7=-32 8=-26
w:teaching	1=48
w:teachings	1=53
w:team	1=-31 2=-37 3=-35 4=-78 5=-72 6=62 8=-69
w:teamsters	7=45
w:technical	4=-40
w:technician	1=-35 2=-64 4=-28
w:technicien	2=-28 3=-25 7=-50
w:technicienne	2=26 5=-35 7=-30
w:technique	0=-59 7=31
w:technologique	1=-25
w:teenager	8=52
w:teens	4=25
w:telephone	2=-44 3=34 8=55
w:telethon	0=-25 5=-27 8=-27
w:teletravail	1=-25 2=-34 4=59 6=-27
w:television	6=-36
w:tell	1=31 4=-37 5=29 6=31
w:teller	0=25
w:tells	0=35 2=40 4=-39
w:temoin	8=-38
w:temper	7=-26
w:template	3=52
w:temple	1=-33 6=-29
w:temps	3=-39 4=36 7=-60
w:ten	0=-56 3=78 8=-63
w:tenace	2=-29
w:tender	1=-25 3=-31
w:tennis	0=-44
w:tenor	3=-35 4=-44 6=42
w:tension	4=-59
w:tenu	4=-47 7=-47
w:tenue	1=-39
w:term	4=28
w:terms	0=29 7=-28
w:terrain	0=-29 6=-48
w:terre	0=43
w:test	0=-95 1=-72 2=184 4=-109 5=-67 6=-72 7=-56 8=-70
w:teste	1=-33 2=75
w:tested	2=86 4=-88 8=-48
w:testee	2=41
w:tester	0=-28 2=-51 7=-38
w:testing	2=-56 3=-26 4=-29
w:tests	1=28 2=-75 3=-35 6=-40
w:tete	7=27
w:texas	0=72 7=-50
w:text	0=-33 3=-27
w:textile	4=-27
w:tgwu	7=40
w:thalassaemia	4=-26 8=-26
w:thales	1=27
w:than	0=-47 2=58 3=-33 4=29 5=39 8=-35
w:thank	1=-25 8=-27
w:thanks	0=-61 7=72
w:that	1=36 3=-39 5=30 6=68 7=-73 8=-56
w:the	5=34 7=26
w:theatre	0=-29 5=-42 6=-50 8=-26
w:theft	5=-27 8=-31
w:their	1=-47 2=-52 3=-63 5=29 6=32
w:them	0=39 1=-50 2=-37 3=28 4=-66 7=-38 8=-56
w:then	0=50 1=-39 5=-39 6=-49
w:theologie	1=49
w:theorie	6=-25
w:theosophical	1=40
w:therapeutique	4=37
w:therapie	4=-56 5=27 6=46
w:therapist	4=-53
w:therapy	2=-28
w:there	0=-41 5=-52 8=66
w:therefore	1=39 4=-45
w:these	0=-34 1=-28 3=-28 4=-34 5=-33 6=-46 7=-51
w:thesis	1=-35 5=-31
w:they	0=-62 1=29 5=75 8=-53
w:things	8=56
w:think	1=28 5=-40
w:thinks	0=-34 1=72 2=-33 3=-29 4=29 5=-53 7=50 8=-37
w:third	0=-25 4=-44 5=-25 7=-31
w:thirty	0=25 6=-33
w:this	6=-26 7=-74 8=27
w:thoreau	1=37 8=-37
w:though	0=45 6=27 7=66
w:thought	4=37 5=-30
w:thousands	2=-35
w:three	1=-41 2=-46 5=47 6=-53 7=29 8=-37
w:thrombosis	4=-36
w:through	0=31 3=-42 7=41
w:thumb	4=-31
w:thumbprint	3=62
w:thursdays	4=48
w:thyroide	4=35
w:ticked	1=44 4=-26 6=28
w:ticket	0=-50 1=-25 3=47 5=-36 7=27
w:tiennent	5=-30 8=-41
w:tient	1=67 2=-25 4=-64 5=-26 7=-37 8=-37
w:tiers	1=34 5=41
w:ties	4=-30
w:till	1=-36 4=-30 6=-47 8=82
w:timbres	7=-57
w:time	0=-33 2=-63 3=-69 6=-75 8=62
w:times	1=-33 6=-39
w:tire	0=-42 4=-28 7=-25 8=50
w:tired	4=-66 6=39
w:tissue	2=52 3=-37
w:titre	0=-36 3=28 4=-35
w:titres	0=35
w:titulaire	7=-25
w:to	0=56 2=-31 3=-35 4=-33 7=-26 8=-40
w:together	5=85 6=-36
w:toilets	4=36
w:toilettes	4=47
w:told	0=78 2=30 3=-42 8=-30
w:tom	4=41
w:ton	5=48 6=-37
w:too	0=-32 1=-26 2=31
w:took	1=-62 2=40 3=63 5=37 6=-58 7=-40 8=36
w:top	6=-55
w:topic	3=-29
w:tories	4=-51
w:tory	6=-30
w:tot	0=-38
w:total	4=46
w:touch	3=-25
w:touche	3=-25 5=101 6=-78 8=-33
w:touchee	6=26
w:toujours	1=-40 3=33 4=52
w:toulouse	2=-26
w:tour	1=-25 2=-29 7=-29
w:tourne	1=-43
w:tourner	8=43
w:tours	5=-35 6=-34 7=49 8=-38
w:tous	1=-37 4=-32 5=-72 6=-55
w:tout	3=-25 4=-28 5=31 7=27 8=-26
w:toute	0=-47 1=96 4=-28 6=-47 7=-41 8=-62
w:toutes	0=-30 1=-26 2=-41 4=36 5=-37 6=53
w:town	0=-31 2=-47 3=-52 6=62 8=-30
w:toys	5=-34
w:tp53	2=-55
w:tracabilite	2=-45
w:trace	3=35
w:traces	2=-25
w:tracts	7=-51
w:trade	0=-83 2=-36 3=-44 7=-32
w:trader	3=-30
w:trading	2=-51
w:traduit	0=-38 1=-29 2=-27
w:train	4=59
w:trained	2=-49 3=-59 4=-33 5=-44 6=-37
w:trainee	4=-37 5=64 7=-27
w:training	8=-26
w:trains	2=-34 5=-31
w:trait	2=54 4=-63 8=-25
w:traite	8=-29
w:traitement	4=-28
w:traiteur	1=-42 5=43
w:traits	3=-64
w:tranche	8=-32
w:transaction	7=-40
w:transfer	2=-30 7=27
w:transgenic	1=-31
w:transhumanist	1=28
w:translation	1=-44
w:translator	0=-38
w:translocation	2=86
w:transmis	1=28 2=-30
w:transmission	2=-72
w:transports	7=-73
w:travail	3=-73 4=-30 6=-82 7=-41
w:travaille	0=-43 1=27 2=-35 3=36 4=-42 5=-56 7=-25 8=-49
w:travailler	0=30 4=46
w:travailleur	3=-43 4=53
w:travaux	8=57
w:treasurer	0=-52 4=-54 7=61
w:treated	4=94
w:treatment	4=49
w:tremblement	0=-26 4=50
w:tremor	2=-30 4=64
w:trente	8=-43
w:tres	0=-29 1=-35 4=-40 5=70 7=33 8=-35
w:tresorier	0=54 1=-38 6=-55 7=-38
w:tresoriere	0=26
w:tri	0=-41
w:trial	3=34 4=-31 8=-26
w:trials	2=-31 4=33
w:tribunal	0=-25 4=-36 6=42 8=38
w:tried	4=54 8=-45
w:trisomie	2=-48
w:trisomique	2=-59
w:trois	0=-66 2=-68 4=-31 5=33 6=-92 8=-29
w:trompe	6=-61
w:trotskiste	0=41 5=-35
w:trouble	4=35 5=-33 6=-26 7=-59 8=44
w:trouve	0=-57 1=34 2=64 3=-32 4=-30 5=38
w:true	1=34
w:trump	0=27
w:trust	1=-36 4=-43 5=-56
w:trustee	7=39
w:try	1=-26 2=28 3=42
w:tube	2=49
w:tuc	7=47
w:tue	8=-26
w:tuesday	7=49
w:tuesdays	5=31
w:turkey	8=32
w:turned	1=62
w:turner	2=61
w:turnover	1=-25
w:tutor	1=-49 4=-33 6=-31
w:twelve	0=34 4=-47 5=-26
w:twenties	6=-57
w:twenty	1=47 6=35 8=48
w:twice	1=-28 4=27 5=-52 6=-40 8=-67
w:twickenham	7=-50
w:twin	2=30 4=-30
w:twins	0=26 4=-26 6=31 7=-58
w:two	0=-35 1=-63 3=-38 4=30 5=41
w:typage	2=36
w:type	0=-40 1=-50 2=82 3=-79 4=78 5=-30 6=29 7=-45 8=-59
w:typed	2=39
w:typeface	1=-49
w:types	1=-27 3=-27 4=56
w:typing	0=-25 3=63 4=-25 5=39
w:ucu	0=-39 7=50
w:udb	0=31 7=-45
w:ueda	1=43
w:uganda	5=-27
w:uk	0=49 7=-56
w:ukip	0=43 1=-31
w:uml	2=-40
w:ump	0=44 7=-28
w:un	3=-82 4=50 7=-86
w:uncle	1=28
w:under	2=-25 3=-77 4=-59 5=47
w:understand	2=-30
w:une	0=-27 3=-108 7=-73
w:unef	0=-25 7=-55
w:unfaithful	5=67 6=-35
w:union	0=-31 1=-27 2=-61 3=-87 4=-75 5=-77 6=-73 7=70 8=-96
w:unionised	0=-69
w:unionist	0=46 7=-47
w:unions	0=-30 3=-25
w:unison	0=-51
w:unit	4=-56
w:unite	0=-68 6=-32 7=69
w:united	0=-45 7=71
w:units	1=-50
w:university	5=-46 7=-30
w:unlocks	3=37
w:unpaid	0=80 7=-51 8=60
w:unsa	0=-76 2=-47 7=112
w:until	0=-51 1=-33 2=-25 3=-29 5=-57 6=-37 7=-33
w:up	1=27 2=-45 7=-28 8=-27
w:upheld	5=61 8=-47
w:uploaded	2=40
w:ups	1=-68 5=-28
w:us	0=34 1=-51 2=-31 3=-37 4=27 6=-29 7=-42
w:usage	3=-27 4=50 8=25
w:usdaw	7=42
w:use	5=-50 6=-34
w:used	0=29 1=-56 2=-44 4=-31 5=27 6=85 7=-32
w:user	1=-44 3=33
w:uses	0=-26 4=104 7=-27 8=-64
w:usine	0=-32 4=-64 7=-29
w:utilise	4=41 5=46
w:v	2=37
w:vaccinated	4=40
w:vaccination	0=-42
w:vaccine	0=64
w:vaccinee	4=85
w:vaccins	4=42
w:vae	3=-32 8=-26
w:vale	5=45
w:valeurs	3=36
w:valid	3=-40
w:valu	5=-39
w:value	1=-27 3=-29
w:van	0=-43 4=-68 5=-26 6=-27 7=-28
w:vance	8=31
w:vannes	4=35
w:vante	5=34
w:variant	4=-25 8=-34
w:ve	0=41 3=37 4=29 5=52
w:vecu	5=62 6=27
w:vegan	2=-34 4=-28 5=-40 6=-28 8=-54
w:vegane	5=-27
w:veganes	1=26
w:vegans	1=-35
w:vegetale	2=-66
w:vegetarian	1=-30
w:vegetarien	1=-38
w:vehicule	7=-25
w:vein	3=48
w:veines	4=-27
w:veineux	3=37
w:velo	0=-58 1=-32 7=62
w:vend	0=-49 2=-30 3=-75 4=-33 5=44 6=-56
w:vendeur	0=-31 4=-48
w:vending	4=-27
w:vendre	0=56 8=-28
w:vendredi	0=-40 4=25
w:vendu	0=-26 1=36 2=-40
w:venerable	1=69
w:vente	2=-56 8=-36
w:ventes	0=50 4=-25 5=-41 8=-35
w:venu	5=-43 6=-39
w:venue	6=46 8=28
w:ver	7=54
w:verbal	8=-27
w:verdict	8=-56
w:verifie	2=37 3=25 8=-31
w:verifier	3=-31
w:vermeer	8=-40
w:vermont	0=40
w:vers	5=-25
w:verse	2=36
w:vert	0=-49 3=-39 5=-47
w:verte	3=-25
w:verts	5=-30
w:very	7=40
w:vessel	3=31
w:vestiaire	0=-26 8=-34
w:veterinaire	4=-43
w:vets	6=-27
w:veut	1=-50 2=-34 4=-36 5=75 6=-75
w:veuve	4=-34
w:vice	0=-62 1=-27
w:victim	8=-41
w:victime	6=26 8=-94
w:victimes	8=-44
w:victorian	0=-36
w:vidal	5=35 6=-61
w:video	0=58 2=-39 3=65 6=-30 7=-28 8=-44
w:videos	5=99
w:vie	0=-43 1=52 2=-33 3=-33 4=-61 5=110 6=-66 7=-43 8=-50
w:vieille	0=64
w:vient	0=-56 1=69 4=38
w:vierge	5=37
w:vieux	3=-26 5=-38 6=80 8=-39
w:view	1=-35
w:views	0=76
w:vigile	3=-53 8=88
w:vigne	2=-43 4=-32
w:vignerons	7=-30
w:village	4=-29 5=35 6=51 7=-26 8=-31
w:ville	3=-27 4=-27
w:vingt	0=29 6=-27 7=31 8=-48
w:vins	0=-31 7=-32
w:viola	7=30
w:violence	1=88 4=-38 8=-68
w:virgin	1=-28 5=42
w:virginity	5=32
w:virus	4=-25
w:vis	6=41
w:visa	1=-41 2=-26 4=-35 5=-46 6=39
w:visage	0=-27 3=82 4=-37 5=-37 6=-30 8=-40
w:visages	3=-57
w:visas	1=-25
w:vise	0=-62 6=-50 8=37
w:visio	8=40
w:visite	4=53 8=-48
w:visiteurs	0=-25
w:visiteuse	4=-62
w:visitors	3=-30
w:visits	5=48
w:vit	0=-53 2=-66 3=-38 7=-46 8=-42
w:vitesse	3=35
w:vivent	6=64
w:vocal	4=-32
w:voice	0=-29 2=-31 4=-41 5=-34 6=-64 7=-30 8=-61
w:voiceprint	3=41
w:voile	8=-37
w:voisine	7=-31
w:voit	1=33 4=43
w:voiture	0=-61 1=65 4=44 6=52 8=-32
w:voitures	0=-27 8=28
w:voix	0=-144 1=-38 2=-32 3=35 4=-49 5=-55 7=27 8=-26
w:vol	4=-27 5=-36
w:volage	5=71 6=-61
w:vole	6=-31
w:voleur	3=38 8=-32
w:volt	0=50
w:voltaire	1=48
w:volunteer	0=53 4=-28 8=-34
w:volunteered	0=-25 5=50
w:volunteers	8=36
w:vote	0=39 1=-47 3=-25 4=-26 5=-77 6=-27 7=-28 8=-27
w:voted	0=-38
w:votes	0=57
w:voting	1=-44 5=-34
w:votre	3=41
w:voulu	4=-64
w:vous	8=-26
w:vows	0=-34 1=47
w:voyage	3=-37 5=51
w:voyages	1=-41 5=-29 6=35
w:vu	5=27 8=44
w:vue	0=-37 1=-36 4=-29 5=39 6=-37 8=57
w:waiting	4=40
w:wales	4=-32
w:walk	6=-41 7=-28
w:walking	0=-28
w:walks	4=53 5=-32
w:wall	0=-39
w:wandsworth	8=46
w:wanted	5=38 6=-75
w:wants	0=46 1=-34 4=-68 7=-27 8=61
w:war	1=73 8=-35
w:ward	0=-29 4=-46
w:warehouse	0=-39 7=40
w:warmth	0=27
w:warned	5=27 8=-35
w:warning	3=33 8=36
w:warns	8=41
w:was	0=-30 1=-64 4=26 6=-27 7=36 8=35
w:wasn	8=30
w:watch	4=-32 5=-38 8=-44
w:watches	5=39
w:way	0=-45 3=-34 5=40 6=-25
w:we	1=48 3=61 4=-33 6=-34
w:weakness	3=-31
w:wearing	4=51
w:wears	4=31 5=71 8=32
w:weather	1=-26
w:webcam	3=68 5=-26 8=-33
w:wedding	1=31 4=-40 5=-53 6=49 8=-36
w:week	0=40 1=-56 2=-25 4=91 6=-68 7=35 8=-87
w:weekend	2=-47 5=-60
w:weekends	5=64
w:weekly	0=-38 1=40 3=-56 6=-34
w:weeks	0=-54
w:weight	4=-39
w:well	0=29 1=25 2=-26 3=-44 4=59 5=-36 6=-43 7=-68 8=-91
w:welsh	0=-29 6=44
w:went	1=-51 5=30
w:were	0=-28 1=-44 2=-39 3=43 4=-51 5=69 6=-63 7=-34
w:west	5=-30
w:western	7=-46
w:what	0=-29 2=-43 3=-32
w:whatever	5=41
w:whatsapp	1=-52 5=46
w:wheelchairs	4=-32
w:when	0=-61 1=-44 5=-48 6=41
w:where	0=-60 1=27 4=-58 6=25 7=-60
w:which	3=-42 4=25
w:while	5=-29 8=39
w:whitby	4=-33
w:who	1=37 2=-62 3=-31 4=49 5=-80 7=-36
w:whole	2=29 4=-41
w:whom	5=-28 6=43 7=-26
w:why	1=-46
w:widow	1=-49 8=59
w:widower	1=46
w:wife	4=-63 5=36 6=-79 8=-34
w:will	0=40 3=-45 5=-28 8=-62
w:willing	6=25
w:wind	6=-34
w:windows	7=-36
w:wing	0=100
w:winter	0=-29 1=26
w:wishes	4=52
w:with	1=-54 5=29 7=-85 8=-32
w:withdrawn	8=65
w:within	3=35 8=-79
w:without	0=-68 1=74 4=-57 5=-25 6=32 8=-28
w:witness	8=-32
w:witnesses	0=-44 1=57 8=-42
w:woman	0=-45 1=-46 2=-30 4=32 5=-31 6=103 8=-41
w:women	0=40 2=-48 3=-40 4=-53 6=52 8=-51
w:won	2=-41 3=-42 4=-43 5=-68 6=46 7=-43 8=-41
w:wood	1=-29 4=-25 7=25 8=-30
w:word	5=35 6=-67 8=-26
w:words	1=29 4=-26 8=-69
w:work	5=-32 6=30 7=-64 8=-27
w:worked	1=-62 4=-40 5=46 6=-34
w:worker	8=-40
w:workers	0=70
w:working	0=-62 8=54
w:workplace	7=44
w:works	0=-84 1=26 4=35 5=-57 6=-36 7=-86 8=-45
w:workshop	3=-37 8=29
w:workshops	5=28
w:world	0=-39 1=25
w:worn	6=-31 7=-27
w:would	4=-41 5=-69 8=-40
w:wouldn	1=33 8=-35
w:write	2=-44 4=29
w:writers	0=-30
w:writes	2=-33 5=28 6=27
w:written	4=59
w:wrong	1=49 8=-31
w:wrote	0=-42 3=-98 5=37 6=-46 7=-54 8=-52
w:x	0=44 2=106 4=-54 5=-27 7=-28
w:xviiie	5=-25
w:xxy	4=-34
w:y	1=-27 6=25
w:yard	3=-29
w:year	3=-83 4=59 6=31 7=-97 8=-76
w:years	1=-44 2=-65 3=-46 4=31 6=-58 7=49 8=-41
w:yes	4=-26 8=-25
w:yet	1=35 7=-31
w:yeux	8=66
w:yoga	4=-37
w:york	0=-26 4=45
w:you	4=-30 5=61 6=-33 8=-31
w:young	0=48 8=30
w:younger	2=27
w:your	1=34 3=28
w:youth	4=-25 5=37 6=-31 8=57
w:yves	6=70
w:zele	7=-26 8=-45
w:zemmour	0=54 6=-27
w:zen	1=-69
w:zone	0=-25 3=36
w:zoo	1=25
`;
