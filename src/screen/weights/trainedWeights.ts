/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-58
after:job	-110
after:link	44
after:person	43
after:work	-46
alone	82
b:0 91	3=39
b:000 laptops	6=-25
b:02 2022	3=37
b:1 200	0=-25 4=-28
b:1 3	7=32
b:1 >	2=43
b:1 antitrypsine	2=27
b:1 diabetic	4=77
b:11 april	3=41
b:12 2020	2=39
b:12 >	2=-36 4=40 5=-34
b:12 hurling	0=34
b:12 years	4=42
b:120 hours	8=43
b:13 un	2=58
b:14 02	3=38
b:14 >	7=29
b:14 years	7=36
b:17 is	3=49
b:1814 historian	7=-30
b:19 h	8=37
b:19 so	4=56
b:1920 >	4=-29
b:1977 las	7=25
b:1979 a	1=61
b:1981 a	0=48
b:1984 >	1=64
b:1987 service	1=41
b:1988 in	1=26
b:1994 and	6=47
b:1994 il	0=41
b:1995 >	4=-45 6=-31 7=25
b:1998 >	6=62
b:1998 community	8=46
b:1998 mr	6=-26
b:1999 >	2=32
b:2 >	0=-45 3=25 8=-30
b:2 june	3=25
b:2 million	1=-28 4=-37
b:2 neanderthal	2=44
b:20 years	1=-35 2=-26
b:2003 >	0=-35 7=29 8=-35
b:2004 tient	6=30
b:2006 >	0=-42 1=30 4=-25
b:2008 raised	1=42
b:2009 >	2=61 3=-35 4=-27
b:2009 lodge	1=45
b:2010 >	0=42 4=-36 5=-28
b:2010 and	2=41
b:2011 >	0=28
b:2011 reinstated	0=-25 7=31
b:2012 >	0=-38 1=-26 3=48 4=-31 8=53
b:2013 >	8=49
b:2014 >	4=45 5=-32 6=62 7=52
b:2014 a	0=25
b:2015 >	3=-29 4=32 5=-29 6=48 7=-45
b:2015 elles	6=57
b:2015 long	4=33
b:2015 mentions	5=42
b:2016 >	0=-46
b:2016 et	4=27
b:2016 sans	7=57
b:2017 >	0=53 6=54
b:2017 and	8=27
b:2017 dans	8=35
b:2017 je	0=36
b:2018 >	5=28 8=74
b:2018 and	0=43
b:2018 leucemie	4=29
b:2018 qu	2=31
b:2019 >	0=-31 1=-45 2=-28 3=33 4=51 5=36
b:2019 dispute	7=31
b:2019 to	0=41
b:2020 >	4=41 5=-27 7=64 8=61
b:2020 elle	0=25
b:2020 s	4=56
b:2021 >	1=-59 2=-41 3=-37 4=-66 6=-35 7=-42 8=-30
b:2022 >	7=51
b:2022 access	3=41
b:2022 treatment	4=25
b:2022 variant	2=34
b:2022 with	4=43
b:2026 >	1=-38 4=-31 7=-27 8=59
b:21 >	2=-77 4=77
b:21 janvier	0=91
b:23andme report	2=58
b:23andme test	2=34
b:25 hours	4=46
b:255 >	1=31
b:26 test	2=41
b:29 ans	5=37
b:3 000	2=-51 4=-36 5=-30 6=-28 7=-28
b:3 >	3=42 4=-26 8=30
b:3 electrician	7=71
b:3 et	7=43 8=-32
b:3 may	8=63
b:3 melanoma	4=52
b:30 d	2=44
b:300 files	4=-33
b:32bj doorman	7=52
b:34 explained	4=37
b:3d facial	3=30
b:4 >	2=30 3=81
b:4 fevrier	8=68
b:4 free	4=72
b:40 000	0=-39
b:40 ans	4=50
b:400 votes	0=38
b:46 xx	2=33
b:47 xxy	2=50
b:512 valeurs	3=41
b:6 >	3=67
b:60 of	0=-25
b:7 >	0=-28
b:8 a	3=36
b:80 >	4=62
b:80 hours	8=29
b:82 >	3=38
b:9 mars	3=52
b:9 of	2=53
b:90 days	3=42
b:91 entre	3=35
b:93 rapport	3=27 5=-29
b:96 >	3=46
b:97 >	3=40
b:98 >	3=41
b:< 12	4=40
b:< a	1=-26 4=-51 5=-80 6=-59 7=-81 8=-30
b:< abstentionniste	0=47
b:< abstinent	5=47
b:< abstinente	5=56
b:< accord	7=-27
b:< according	0=-32 2=25
b:< acquitted	8=37
b:< active	7=55
b:< addiction	4=-48 6=-34
b:< adepte	0=-34 4=-42 5=49 8=-25
b:< adherent	1=-33 2=-38 7=-34
b:< admitted	3=-39 5=28
b:< adn	0=-31 2=-61
b:< adult	0=-36 1=-45 2=-39 3=-31 4=-52 5=-62 6=-28 7=-47 8=-57
b:< advises	3=-54
b:< affaire	5=-33 8=-25
b:< affaires	5=-31
b:< affairs	0=-30 5=-27 8=-26
b:< affiliation	7=63
b:< after	2=50 5=-27
b:< agent	1=-31 3=-28 5=-29 8=-45
b:< aide	4=-35
b:< allergic	4=-29
b:< allergie	4=68 5=-25
b:< allergique	4=-28
b:< amant	5=89
b:< ambulancier	0=-32 1=-33 3=-40 4=-40 5=-32 6=-44 7=-34 8=-29
b:< ami	0=-34 4=-42 5=-36 6=-38 7=-29
b:< amitie	6=-35
b:< ampute	4=26
b:< an	0=-52 1=-92 3=-33 4=-65 5=-70 6=-52 8=-37
b:< analyse	2=32
b:< ancien	0=56 1=26 3=-31 4=-45 5=-29 6=-41
b:< anemie	2=55
b:< anomalie	2=55
b:< apnee	4=75
b:< apolitical	0=68
b:< apparemment	0=-25
b:< apparently	0=29 1=-38 3=-28 5=-34 7=-51 8=58
b:< appeals	7=-26 8=-46
b:< applicant	2=46
b:< apres	4=46
b:< apte	4=76
b:< arret	0=-30 2=-43 3=-25 4=114 8=-42
b:< as	2=-41 3=-25 5=-50 7=-62 8=-77
b:< asexual	2=-36 4=-37 5=-28 6=67
b:< asexuel	6=38
b:< asexuelle	5=81
b:< ashkenazi	2=51
b:< asked	1=-36 2=60 3=-31 4=-48 5=-32 6=-52 7=-26 8=62
b:< asmatique	4=41
b:< assigne	8=61
b:< assistante	1=-29 5=-29 8=-27
b:< at	4=-50 8=50
b:< athee	1=71
b:< attirance	5=-30 6=44
b:< attire	6=-39 7=-33
b:< attiree	0=-30 3=-29 6=-30 7=-33 8=-28
b:< au	0=45
b:< aucune	1=67 2=-30 5=-41 7=-25
b:< authentifiee	3=38
b:< autism	4=-58
b:< aventure	0=-26 3=-27 4=-25 5=-26
b:< avocate	2=-37 4=-29 7=-38 8=-37
b:< avoids	4=-51
b:< b2	8=96
b:< b3	8=44
b:< bad	4=67
b:< badge	3=77
b:< bail	0=-28 1=-26 4=-37 5=-25
b:< banned	8=49
b:< bar	3=-32 4=-28 8=-56
b:< became	1=33
b:< bectu	7=73
b:< bed	0=-46 1=-53 2=-30 3=-32 4=-50 6=-54 7=-38
b:< begue	4=65
b:< believed	7=45
b:< believes	1=-65 2=-25 5=-27 6=-32 7=-51
b:< belongs	1=41
b:< beneficiaire	4=59
b:< bi	0=-70 1=-51 2=-54 3=-57 4=-64 5=-54 6=33 7=-64 8=-39
b:< bioinformatics	2=-25
b:< biologie	6=-31
b:< biometric	3=81
b:< biometrics	3=-33
b:< biometrie	3=-70
b:< bisexual	6=51
b:< bisexualite	6=43
b:< bisexuelle	6=65
b:< blackballed	7=62
b:< blacklisted	7=37
b:< blind	0=-43 1=-48 2=-39 3=-43 4=-86 5=-48 6=-39 7=-37 8=-37
b:< blue	4=60
b:< bma	7=26
b:< bonne	0=-34 2=-29 3=-37 4=-27 6=-32
b:< born	2=38 4=-47
b:< both	2=48 5=68
b:< bound	8=44
b:< boyfriend	6=-29
b:< branch	0=-33 7=-36
b:< brca2	2=72
b:< browser	3=-26
b:< built	0=-51 5=-30
b:< bulimic	4=48
b:< burglary	8=49
b:< business	5=-35
b:< butch	6=90
b:< buyer	5=-36
b:< came	0=-40 1=-25 5=-27 6=39
b:< camgirl	1=-30 5=61
b:< camille	1=40
b:< campagne	0=-59 1=-30 4=-35 5=-25
b:< campaigned	0=-44 1=44
b:< campsite	1=-31
b:< can	4=-27
b:< cancer	4=36
b:< candidat	0=46
b:< candidate	0=73 3=-27 7=27 8=48
b:< card	7=46
b:< care	0=-29 2=-25 3=-28 4=-40 6=-26 7=-28
b:< cariste	7=31
b:< carpenters	7=46
b:< carrier	2=-50 4=-40 5=-31 6=-27
b:< carries	4=43
b:< carte	7=64
b:< caryotype	2=66 4=-30 6=-29 8=-34
b:< casier	0=-33 2=-34 4=-39 5=-40 6=-35 7=-33 8=41
b:< casiers	1=-30 2=-25 8=-43
b:< casting	5=-28
b:< catholique	1=-33 4=-28 5=-27 8=-27
b:< ce	1=35
b:< celibataire	1=-31 2=-35 4=-30 5=-42 6=-30 8=-42
b:< celibate	5=48
b:< centre	0=-43
b:< centriste	0=71
b:< chaired	6=41
b:< chairs	7=-40
b:< charge	0=-25 1=-28 4=-62 5=-40 8=-55
b:< charged	6=-30
b:< chargee	5=-42 6=-42 8=-49
b:< charges	8=33
b:< chat	2=-30 4=-34 6=-25 8=-26
b:< chef	1=-36 3=-40 4=-55 5=-47 6=-34 8=-32
b:< chercheur	4=-37
b:< chez	0=57
b:< chief	0=-25 1=-32 7=-27
b:< chirurgien	3=-29
b:< christian	4=-25
b:< chromosome	2=-129
b:< chronic	4=31
b:< claire	0=-28 2=-31 5=-32
b:< clara	4=47
b:< claustrophobe	4=30
b:< clean	3=-38 8=60
b:< clients	0=-26 5=66 6=-25
b:< clinically	4=62
b:< closet	7=-37
b:< coeur	0=-49
b:< collectionne	5=34
b:< collective	0=-29 3=-26 5=-29 6=-30
b:< coming	6=53
b:< communaute	1=54
b:< community	8=35
b:< compagnon	0=-34 1=-40 5=-31 8=-47
b:< comptable	7=-30 8=33
b:< condamne	0=-43 2=-49 3=-30 4=-27 5=-31 6=-37 7=-28 8=43
b:< confederation	1=-59 2=-25 4=-36 5=-44 7=-31
b:< conflits	5=-30 7=-44
b:< conge	0=-31 4=-38
b:< connue	5=68
b:< conquete	0=-25 1=-25 2=-30 5=-33
b:< conseil	2=64
b:< conseillere	2=-47 6=-49 8=-28
b:< conservateur	0=-37
b:< considers	1=37
b:< consultant	0=-54
b:< consumer	7=-53
b:< contraception	5=-27
b:< controle	0=-44 2=-28 4=-49 7=-43
b:< convertie	1=61
b:< convicted	0=-36 1=-29 8=60
b:< convictions	0=64 1=-51 8=-108
b:< copie	3=38
b:< cord	2=51
b:< correspondance	3=46
b:< cotisations	0=-30 1=-25 2=-25 3=-32 4=-32 7=-40 8=-42
b:< couche	5=46
b:< counsels	0=-30 4=-40
b:< coupable	2=-31 5=-26 8=54
b:< couple	6=32
b:< cours	0=-38
b:< covered	6=-40
b:< covers	7=-45
b:< covid	4=74
b:< credit	0=-32 7=-29
b:< crime	5=-25 6=-40 8=-29
b:< crise	0=-31 1=-34 4=-39
b:< crohn	4=38
b:< croire	1=-34
b:< crown	8=-37
b:< croyance	1=-30
b:< cuisine	1=-36
b:< currently	8=83
b:< customs	7=-45
b:< d	1=-75 5=-65 6=39 8=25
b:< dana	6=53
b:< danse	5=-28 6=-34
b:< dating	0=-29 1=-30 2=-28 3=-42 8=-25
b:< dbs	4=-26 5=-34 8=57
b:< de	0=33 2=82
b:< declared	1=52
b:< declaree	5=38
b:< declined	7=58
b:< deist	1=44
b:< delegue	1=-35 2=-31 3=-34 4=-31 5=-32 7=-92 8=-25
b:< deleguee	0=-25
b:< demarche	5=-25
b:< dement	5=39
b:< denied	5=-40
b:< denies	5=50 6=27
b:< depistage	2=33
b:< depot	8=-37
b:< depressed	4=-76
b:< depression	3=-37 7=-34 8=-28
b:< deputy	0=56
b:< des	5=75
b:< designed	4=-46
b:< detenteur	8=-33
b:< detenu	8=49
b:< determined	0=-35 1=-37 3=-28 4=-34 5=-47 8=-33
b:< deterministe	1=50
b:< deux	0=-39 2=-25 4=41 6=-26
b:< devout	1=37
b:< diabetes	4=48
b:< diabetic	4=62
b:< diabetique	4=42
b:< did	7=57
b:< digital	3=-69 6=-27 7=-37
b:< directeur	1=-37
b:< directrice	1=-42 2=-28 4=-36 8=-32
b:< dirigeante	7=41
b:< disability	4=-48
b:< disciple	1=37
b:< discrimine	7=29
b:< dispose	7=31
b:< disqualified	8=83
b:< dna	0=-39 1=-28 6=-37 7=-34 8=-40
b:< doctor	1=-45 3=-25 7=-25
b:< documentariste	5=-26
b:< does	1=49
b:< doesn	0=31 1=70 6=-25
b:< doigt	3=49
b:< doigts	0=-31 2=-31 3=-57 4=-25 5=-29
b:< donnees	3=25
b:< dossier	2=-28 3=-74 6=-35 8=-26
b:< doubts	1=71
b:< drafted	2=-40
b:< drepanocytose	2=58 4=-37
b:< drh	0=-44 4=-25 5=-36 7=-28 8=-29
b:< drink	8=67
b:< droit	0=-46 1=-26 2=-29 3=-42 4=-40 6=-26
b:< droite	0=-57 3=-36
b:< dual	7=53
b:< dues	0=-58 1=-30 3=-29 5=-39
b:< dyslexic	4=86
b:< dyspraxic	4=55
b:< ear	3=52
b:< ecarte	7=46
b:< educatrice	1=-43 8=-30
b:< elected	0=-30 7=-28
b:< electronic	7=-37 8=79
b:< elena	0=28
b:< elle	0=-32 3=-42 6=-30
b:< elu	0=-38 2=-27 4=-33 7=52 8=-25
b:< elue	0=39 1=-44 2=-49 3=-49 4=-33 5=-37 6=-48 8=-25
b:< empreinte	1=-28 3=-81 6=-31 7=-31
b:< empreintes	3=107 4=-28 7=-28
b:< en	4=57 6=29 8=-34
b:< encarte	0=50 7=38
b:< enrolled	3=46
b:< enseigne	3=-40
b:< epicurien	1=40
b:< epicurienne	1=-32
b:< epileptic	4=51
b:< epouse	5=74
b:< equity	7=-36
b:< escort	0=-31 2=-35 4=-43 5=-32
b:< escorte	5=-53 8=-32
b:< esprit	1=-42 8=-27
b:< ethical	0=-34 1=34 2=-30 4=-32
b:< ethique	1=-42
b:< etude	1=-29 4=-29 5=-49
b:< etudiant	0=54
b:< euro	0=71 1=-30
b:< european	0=-30 7=-27
b:< ex	0=65 2=-33 5=-65 7=45 8=82
b:< existential	1=-40 3=-27
b:< existentialiste	1=40
b:< exotic	7=-56
b:< expression	6=-32
b:< extrait	3=-27 8=-40
b:< extramarital	5=30
b:< extreme	0=-36
b:< eye	3=-32 4=-44 8=-27
b:< face	0=-48 1=-71 2=-42 3=-41 4=-46 5=-56 6=-58 7=-42 8=-68
b:< facial	2=-28
b:< fait	4=-38
b:< faith	1=-28
b:< family	1=-31 2=-63 6=-34
b:< far	0=69
b:< fatigue	2=-30 3=-25 4=-46
b:< fidele	0=41 2=-25
b:< fiere	6=-56
b:< fierte	0=-32 1=-40 6=-35
b:< fils	2=41
b:< fin	5=28
b:< fined	0=-28 7=-32 8=65
b:< finger	3=-34
b:< fingerprint	3=-46 5=-33 8=-35
b:< fingerprints	2=-29 3=90 4=-30
b:< first	1=-31 7=-28 8=-56
b:< flirt	5=-47 8=-31
b:< fluent	1=-36 5=-28
b:< fo	1=-25 2=-44 4=-25 7=-102
b:< follower	1=50
b:< following	2=43
b:< for	0=-34 4=-33 7=-29 8=-34
b:< force	7=-53
b:< formateur	3=-34
b:< former	0=25 7=35
b:< franc	1=83
b:< frappe	3=-33
b:< fraud	1=-37
b:< fraude	8=40
b:< free	1=-60 4=-34 5=-41 7=-45
b:< frequent	5=51
b:< front	0=-32 4=-35 8=-26
b:< full	3=-28 4=-36 8=-78
b:< fully	4=52
b:< gabarit	3=51
b:< gabarits	0=-30 2=-31 3=-39 4=-31 5=-25
b:< gai	2=-30 4=-28 7=-27
b:< gait	3=67 4=-39
b:< garde	0=-45 1=-44 2=-25 3=-28 4=-55 5=-32 6=-43 7=-41 8=70
b:< gardien	5=-30 7=40
b:< gauche	0=-54 3=-36 4=-29 6=-25
b:< gaulliste	0=81
b:< gay	0=-39 1=-51 3=-36 4=-31 6=55 7=-36 8=-33
b:< gene	0=-48 1=-37 2=26 3=-26 4=-28 5=-54 6=-34 8=-27
b:< genetically	2=73 4=-69
b:< geneticienne	1=-33 2=-56 3=-26
b:< geneticist	2=-61
b:< genetics	2=-31
b:< genome	2=-26
b:< genou	4=39
b:< genre	5=-34
b:< gigolo	5=76
b:< girlfriend	6=-75
b:< gives	1=43
b:< gmb	7=57
b:< goes	5=55
b:< grand	1=-67 3=-28 6=-45
b:< green	2=-37 7=-25
b:< grew	8=-29
b:< grindr	6=53
b:< guide	1=-42
b:< guild	1=-42 4=-47 8=-30
b:< guilty	1=-35 4=-30 6=-36 7=-25 8=-32
b:< had	0=-33 3=-49 4=102 5=31 6=-25
b:< haemochromatosis	2=37
b:< hand	0=-32 1=-53 2=-41 4=-71 5=-53 6=-43 7=-32
b:< handball	0=-27 2=-25 4=-33 5=-29 7=-27 8=-36
b:< handed	0=48
b:< handicap	3=-28 4=-69 6=-29
b:< handprint	3=57
b:< handwriting	4=-31 8=-25
b:< has	3=-46 5=-55 6=-29 7=-48 8=-106
b:< hay	4=62
b:< he	0=-39 2=-63 3=-54 4=-37 5=-51 6=-57 7=-52 8=-47
b:< head	5=-28
b:< health	3=-27 4=-54 6=-26 7=-29
b:< healthy	8=-25
b:< heart	0=-27 7=-36
b:< helped	2=-47
b:< hemochromatose	2=44
b:< hemophilie	4=-26
b:< her	2=42 3=-60 4=-78 6=-59
b:< hereditary	0=-47 1=-34 2=41 3=-34 5=-34 6=-42 7=-39 8=-49
b:< heritage	0=-29 2=-37
b:< hetero	2=-29 6=41
b:< heterosexual	6=57
b:< heterosexuel	6=95
b:< his	1=-123 4=-91 5=-51 6=-35 7=-58
b:< histoire	6=-41
b:< holds	1=27 3=-52 7=46
b:< homo	1=-28 5=-33 6=44 7=-31 8=-26
b:< homologation	0=-41 1=-25 2=-32 4=-33 5=-28 6=-49 7=-25 8=-29
b:< homosexuel	6=93
b:< homosexuelle	6=71
b:< homozygote	2=27
b:< hospital	1=-51
b:< hospitality	2=-42
b:< hr	3=-52 7=-32
b:< huile	0=-41 1=-25 3=-45 4=-28 5=-61 7=-27 8=-44
b:< humanism	1=62
b:< humanist	0=-28 1=-77 2=-36 6=-28 8=-34
b:< humaniste	1=49
b:< husband	5=-40 6=-45 7=-36
b:< hypersensible	4=50
b:< i	2=-52
b:< ideal	0=-37 1=-32 2=-29 3=-30 4=-25 5=-54
b:< iel	0=28 1=-54 4=58 5=-31 6=-45 7=102 8=-37
b:< ig	7=44
b:< il	3=-75
b:< ils	5=47 6=45
b:< immunocompromised	4=75 6=-28
b:< imported	3=-37
b:< imprimeur	7=-61
b:< in	0=41 2=-31 4=-27 5=-60 6=74 7=35 8=-34
b:< independent	0=-28
b:< infirmiere	0=-30 1=-40 3=-26 5=-43 6=-38 7=-55 8=-41
b:< ingenieur	6=-25 7=-31
b:< inherited	5=-25
b:< initiated	1=31
b:< inscrit	2=35
b:< insomniaque	4=66
b:< interdiction	5=-31 8=72
b:< interdit	8=81
b:< interruption	4=41
b:< into	5=69
b:< intolerante	4=64
b:< iris	0=-55 1=-69 2=-50 4=-53 5=-71 6=-57 7=-54 8=-59
b:< it	0=32 1=34
b:< j	1=-49 3=-47 5=-36 6=-77 8=61
b:< jailed	8=69
b:< jamais	0=-29 4=67 8=33
b:< je	2=-66 3=37 4=-87 6=33 8=-57
b:< jeune	7=-25
b:< joined	0=32 1=30
b:< journaliste	0=-31 1=-36 3=-29 4=-35 6=-37
b:< juriste	0=-55 1=-35 2=-27 3=-62 6=-28 8=-33
b:< kantien	1=74
b:< karyotype	2=27
b:< keeps	5=63
b:< kept	4=-27 7=-25
b:< klinefelter	2=38
b:< known	0=60 5=42
b:< l	0=-79 1=32 2=-47 3=36 4=-54 6=-28 7=-48 8=-30
b:< la	0=-46 2=-44 4=-29 5=-59 6=-37 7=-32
b:< labour	0=-60 1=-31 2=-29 3=-38 4=-25 5=-52 6=-26 7=-41 8=-50
b:< law	0=-39 6=-31 8=-62
b:< le	0=-96 2=-42 5=-30 8=46
b:< leather	5=70
b:< lecture	5=-39
b:< led	3=-28 4=-40 6=-29 7=-28
b:< left	1=-40 2=-41 3=-47 4=-36 6=-30 7=28 8=45
b:< legal	0=-30 5=-25
b:< les	0=-49 1=-25 2=-25 3=68 4=-27 5=-61 6=28 7=-38 8=-47
b:< lesbian	5=-27 6=35
b:< lesbienne	4=-31 6=74
b:< lesbos	1=-32 6=-29
b:< lgbt	6=-67
b:< lgbtq	3=-28 6=39
b:< liaison	0=-34 1=-41 2=-46 3=-28 4=-41 5=-44 6=-39 7=-43 8=-40
b:< liberal	2=-35
b:< libre	1=102
b:< licencie	7=47
b:< liste	0=-62 1=-43 4=-32 6=-32 7=26 8=-50
b:< lit	1=-25
b:< live	3=34
b:< lives	1=-70 5=107 6=-29 7=-25
b:< local	7=71
b:< lock	1=-25 2=-26 5=-25
b:< loge	0=-33 1=-42 8=-25
b:< logiciel	4=-29
b:< lost	6=42
b:< loves	1=-58 4=-41
b:< low	4=71
b:< lucien	2=-38 4=-28 5=-56
b:< m	1=39 3=45 4=-35 5=42 7=62 8=48
b:< ma	1=58 3=57 5=77 6=-53
b:< macon	1=-31
b:< main	0=-34 1=-27 3=-61 4=-64 5=-45 6=-27 7=-31 8=-39
b:< maitre	1=-53 4=-29 5=-30
b:< maitresse	0=-25 5=-49 7=-29
b:< makes	5=45
b:< maladie	2=77 4=-56
b:< male	6=-46
b:< mandat	7=49
b:< mandataire	1=-26
b:< mandats	7=59
b:< manifestation	0=-32 2=-26 5=-26
b:< mari	1=-39 5=-27 6=-42 7=-31
b:< mariee	6=-28
b:< mariees	6=61
b:< marraine	1=-27
b:< married	1=-29 3=-34 5=-63 8=-26
b:< master	1=-80 2=-26
b:< materialist	1=33 8=-47
b:< medecin	2=-62 4=-26 6=-36
b:< mediated	7=-29
b:< medical	4=-40 7=-29
b:< medically	4=40 8=-26
b:< member	1=34 3=-33 5=-30
b:< membership	7=-54
b:< membre	2=-28 5=-28 6=-25
b:< men	0=-31 3=-29 4=-46 6=-53
b:< meneur	7=29
b:< mentioned	4=46 5=-29 6=-27 8=-27
b:< mes	1=41 5=34 7=38
b:< met	7=-26
b:< methodist	4=-66
b:< militaire	0=-39 1=-36 2=-31 7=-48
b:< militant	1=-40 3=-27 6=-27 7=43
b:< militante	0=-25 1=-40 2=-33 3=-31 4=-29 5=-29 7=-81
b:< mis	8=86
b:< missed	4=60
b:< mme	3=-80 4=30 5=-53 6=36 7=71 8=-70
b:< modem	4=-25
b:< mon	2=26 3=45 4=30 5=-29 8=-41
b:< mouvement	4=-27 5=-43
b:< moved	4=-39
b:< mr	2=38 4=40 5=27 6=-27 7=-74 8=32
b:< ms	2=-71 3=56 7=57 8=33
b:< murder	8=-29
b:< mutation	0=-32 1=-35 3=-56 4=-26 5=-33 6=-50 8=-25
b:< mutations	2=-29
b:< mutuelle	0=-42 1=-35 3=-33 4=-34 5=-33 6=-33 7=-29 8=-38
b:< my	0=-25 1=-73 2=34 3=27 5=-82 8=-71
b:< naked	3=-30 4=-25
b:< national	0=-69 7=-31
b:< nationalist	0=59
b:< nationaliste	0=55
b:< ne	0=34 1=37
b:< nee	4=36
b:< needs	1=-25 4=33 8=-29
b:< negotiated	0=-37
b:< never	0=-36 2=43 3=-25 5=-60 6=57 7=54 8=65
b:< nexus	3=71
b:< ni	0=40 1=-28 6=31
b:< nietzscheen	1=36
b:< no	0=-73 1=-93 2=34 5=46 6=-66 7=53
b:< nominated	6=28
b:< non	0=-71 1=-25 3=-47 4=-37 5=-50 6=-61 7=-30 8=-95
b:< nostalgique	0=38
b:< not	0=45 1=-42 2=-36 4=73 5=-39 6=82 7=50 8=82
b:< nuj	7=59
b:< numerisation	3=-36
b:< nurse	3=-29 4=-33 8=-30
b:< obligation	8=57
b:< occupational	2=-25 4=-39
b:< oeil	1=-25 2=-25 4=-30 7=-29 8=-40
b:< off	4=59
b:< oliver	4=40
b:< on	0=-25 2=-25 3=37 4=38 5=30 6=106 7=99 8=84
b:< once	8=34
b:< one	4=57 5=-50
b:< open	4=-28 5=-73 8=-29
b:< openly	6=64
b:< opere	4=51
b:< opposante	0=86
b:< oppose	0=-38 1=45
b:< organised	0=40
b:< organiser	6=-25 7=26
b:< organises	1=50
b:< orientation	0=-39 1=-41 2=-27 3=-48 4=-31 5=-38 6=-27
b:< our	2=25 4=103 5=-34 7=-37
b:< out	0=-38 4=-36 8=-96
b:< pacifica	1=-36
b:< pacifist	1=55
b:< pacifiste	0=-39 1=52
b:< pacse	0=-29 1=-38 2=-52 4=-56 5=-27 6=-38 7=-34
b:< paid	0=-29 7=53
b:< palm	0=-43 2=-26 4=-42 5=-40 6=-54 7=-39 8=-58
b:< pandemic	8=-40
b:< paralysie	4=-34
b:< parental	0=-28 4=-36
b:< parole	8=-33
b:< partenaire	0=-54
b:< partenaires	0=-43 3=-29 6=-26
b:< parti	0=-65 2=-39 3=-29 4=-25 5=-42 7=-30
b:< partie	0=-26 5=37
b:< partner	0=-74 2=-31 3=-35 4=-32 5=-75 6=-30 7=-48 8=-28
b:< party	0=-71 4=-45 5=-31 6=-25
b:< pas	0=-27 2=-58 4=56 7=42
b:< passe	0=44
b:< passion	4=-29 7=-27 8=-35
b:< passport	3=-39 4=-34 5=-29
b:< past	1=67
b:< patient	4=-37
b:< pays	0=-41
b:< peine	0=-53 1=-60 2=-49 3=-49 4=-54 5=-46 6=-44 7=-72 8=-58
b:< permanence	0=-39 1=-26 8=-48
b:< permanent	0=-29 7=-38 8=-35
b:< permis	3=-30 4=-42 7=-31 8=25
b:< philosophy	1=-82 8=-26
b:< photo	3=62
b:< pilote	7=34
b:< place	8=53
b:< plan	5=-27
b:< pointage	3=84
b:< pointeuse	3=89
b:< police	0=-39 8=-74
b:< policy	0=-25
b:< politique	0=-45
b:< polyamory	5=40
b:< polyamoureuse	5=61
b:< polyamoureux	5=49
b:< porn	5=63
b:< porno	5=47
b:< porteur	2=-85 4=48 5=-33
b:< porteuse	1=-28
b:< positiviste	1=-65
b:< pouce	0=-27 5=-28
b:< pour	3=58
b:< poursuivi	8=76
b:< practical	1=-26
b:< practises	1=61
b:< pratique	5=46
b:< pratiques	8=-27
b:< predisposed	2=93
b:< prelevement	2=56
b:< premier	6=49
b:< president	0=-28 7=-35
b:< prets	7=-39
b:< prevention	7=-29 8=-25
b:< pride	0=-33 4=-26 6=-62
b:< print	3=-45
b:< prints	7=-31 8=-29
b:< prise	8=-35
b:< prison	0=-25 1=-30 2=-31 3=-48 5=-31 6=-28 7=-25 8=-56
b:< probation	4=-52 8=-56
b:< proces	1=-27 3=-46 4=-35 6=-32 8=-49
b:< professeur	2=-30 3=-28
b:< professional	1=-37 2=-32 3=-30 5=-31 6=-31 7=-28
b:< profil	2=32
b:< prospect	1=-29 7=27
b:< prud	7=56
b:< psychologue	4=-30
b:< public	5=-48
b:< queen	4=-27 6=-26
b:< queer	2=-28 5=-41 6=33
b:< questioning	6=50
b:< quit	1=-27 2=-26 5=46 7=-27
b:< race	2=-46
b:< radical	0=-47
b:< radicalement	0=-25
b:< raised	1=26
b:< ran	1=-28 2=-55 4=-34 5=-44 6=-28 7=-52 8=-26
b:< rapport	0=-32 3=-44 6=-36
b:< rapports	1=-34 5=60 8=-39
b:< rcn	7=30
b:< recognised	3=-26
b:< recognition	3=-25
b:< reconnaissance	0=-36 1=-54 2=-39 4=-30 5=-25 7=-37 8=-53
b:< reconnu	4=31
b:< record	2=-29 3=-52 6=-31 8=-36
b:< red	1=-39 2=47 3=-41 4=-37 5=-28 6=-33
b:< reeducation	4=-32
b:< referee	4=44
b:< referent	3=-27
b:< refused	3=29
b:< refuses	0=58 2=45 4=-26
b:< regionaliste	0=49
b:< registered	4=42
b:< registre	4=-27
b:< rejects	1=36
b:< relation	5=-59
b:< relations	0=-27 3=-39 4=-26 5=-58 6=-44 8=-39
b:< relaxe	8=53
b:< released	4=-36 8=38
b:< renvoye	5=28 6=68
b:< reported	2=35 5=37
b:< representant	0=-39 1=-43 2=-28 3=-29 4=-59 6=-26 7=-49 8=-51
b:< representante	0=-30 7=25
b:< represents	0=-32 2=-25 4=-29 5=-42 8=-28
b:< reproduction	4=-31 7=-39 8=-34
b:< republic	0=-39
b:< researches	6=-32
b:< reseau	3=58
b:< resigned	1=27
b:< responsable	7=39
b:< resultat	2=49
b:< retina	3=58 4=-43
b:< ridge	0=-35 1=-37 4=-28 5=-36 6=-26 8=-36
b:< right	0=-54 3=-44 5=-30 6=-33 7=-28
b:< rob	6=63
b:< robbed	8=-26
b:< rolled	6=-27
b:< romance	6=-32 7=-25 8=-48
b:< rose	7=71
b:< rosicrucian	1=82
b:< rouge	0=-34
b:< royaliste	0=53
b:< rqth	1=-25 4=105
b:< rugby	4=-25 7=-76
b:< rumour	5=41
b:< rumoured	5=54
b:< rupture	4=39
b:< s	0=51
b:< sa	1=-25 3=58 4=25 5=-48 6=-51 8=-56
b:< sage	5=-25
b:< sales	0=-51 1=-43 3=-29 4=-29 5=-38 6=-34 7=-30 8=-35
b:< sang	2=62 3=-26
b:< sans	5=60 6=-53
b:< sante	4=-25
b:< sarah	0=37
b:< saving	5=53
b:< says	0=-25 1=50 4=33 5=-48 6=-31 7=-30
b:< scenariste	6=-59
b:< sceptical	1=-26
b:< sceptique	0=-25 1=-41 5=-38 8=-29
b:< science	1=-44 2=-26
b:< scientologist	1=70
b:< se	0=53
b:< secretaire	2=-59 7=-26
b:< secretary	0=36 1=-28 6=-29 7=-36
b:< section	0=-62 1=-65 2=-39 3=-39 4=-37 5=-37 6=-36 7=-84 8=-50
b:< secular	1=-27
b:< securite	4=-28 8=-32
b:< security	0=-38 3=-40 4=-26
b:< seduction	5=-26
b:< seems	1=70
b:< seiu	7=77
b:< selfie	3=78
b:< sells	0=-41 3=-106 4=-26
b:< selon	4=44
b:< semble	4=36
b:< sent	5=36
b:< sentence	0=-34 4=-42 6=-34 7=-25 8=31
b:< sentenced	8=-31
b:< sequences	2=-30
b:< serait	1=43 4=-33 5=-29 8=39
b:< seropositif	4=81
b:< served	7=30 8=42
b:< ses	0=81 3=-25 5=-33
b:< set	7=-29
b:< severe	4=33
b:< sevre	4=75
b:< sex	0=-25 1=-41 2=-28 4=-27 5=34 6=-32 7=-43 8=-38
b:< sexologue	1=-32 2=-27 4=-27 6=-27 7=-37
b:< sexual	3=-28 4=-30 5=104 6=-42 8=-28
b:< sexualite	5=46
b:< sexually	5=31 7=-26
b:< she	0=-59 1=-75 2=-27 3=-27 4=-34 7=-33
b:< shop	7=30
b:< sick	0=-34 1=-43 2=-31 3=-33 4=-59 5=-31 6=-29 7=-45 8=-36
b:< sickel	2=48
b:< signature	0=-80 1=-86 2=-61 3=-29 4=-45 5=-28 6=-36 7=-42 8=-65
b:< signed	0=53 4=36
b:< since	4=27 5=-46 6=27 7=-35
b:< single	0=-32 1=-63 2=-37 3=-36 5=-25 6=-35
b:< sits	0=51
b:< six	8=44
b:< sleeps	1=-26 5=-28
b:< social	0=-39 8=-27
b:< socialist	0=46
b:< soignante	4=44
b:< soins	3=-37
b:< sold	0=-32 2=-37 4=31 5=-31 6=-28 8=-29
b:< solidarity	7=-45
b:< solipsist	1=68
b:< son	0=48 1=44 4=-52 5=-46 6=-47 7=81 8=42
b:< sorti	4=-30 6=56 8=30
b:< soudeur	7=42
b:< sourd	0=-66 4=37 5=-38 8=-25
b:< speaker	3=48
b:< speaks	1=-35 5=-25 6=53 8=-37
b:< spends	7=46
b:< spent	1=47
b:< sports	2=-27 4=-33
b:< staff	3=-27 5=-28 7=-60
b:< stage	4=55
b:< staunch	0=65 7=-36
b:< sterile	4=56
b:< steward	1=-25 3=-34 4=-41 5=-29 7=-57
b:< stoique	0=-46 1=-46 4=-26 5=-31 7=-38 8=-29
b:< stood	6=37
b:< straight	0=-36 1=-38 2=-45 3=-25 4=-54 5=-29 7=-44 8=-37
b:< stress	2=-27 8=-29
b:< strict	1=31
b:< strip	6=-25
b:< struck	2=-30
b:< studied	4=-31 7=-29
b:< sud	0=-34 1=-39 2=-51 3=-26 4=-44 5=-39 6=-33 7=-118 8=-41
b:< suivi	8=100
b:< support	0=-34
b:< supported	4=-45
b:< sursis	4=-27 6=-27
b:< surveillant	1=-29 2=-35 4=-29 6=-26 8=-42
b:< suspendu	8=51
b:< swinger	5=48
b:< swingers	5=34
b:< syndic	2=-27 4=-31 7=-97
b:< syndicat	1=-27 2=-28 4=-26 7=-109
b:< syndication	7=-60 8=-50
b:< syndique	7=46
b:< syndrome	2=62
b:< taken	8=76
b:< taught	0=-39 1=-26 5=-25 7=-26
b:< taux	3=48 4=49
b:< teaches	0=-37 1=-57 2=-25 4=-26 6=-36
b:< technicienne	2=35
b:< tells	0=57 2=30 4=-39
b:< temple	3=-40
b:< test	0=-37 1=-48 4=-61 5=-37 6=-31 7=-54 8=-38
b:< tests	3=-28
b:< tete	0=-55 7=55
b:< the	0=-74 1=-47 2=-44 3=-38 4=-33 5=-41
b:< their	0=-29 4=33 5=-36 6=-53 8=38
b:< thermal	3=56
b:< these	0=-37 1=-34 7=-27
b:< they	0=-43 2=-68 3=52 6=-50 7=-53 8=-49
b:< thinks	0=-41 7=52
b:< three	8=30
b:< thumb	3=41
b:< time	4=-39 8=-58
b:< titre	3=42
b:< told	0=36 2=-27 7=-25 8=68
b:< tom	4=89
b:< took	7=-27 8=27
b:< trace	3=54
b:< trade	1=-31 4=-29 7=-77
b:< traducteur	6=-26 8=-33
b:< trained	0=-30 1=-29 2=-50 6=-37 7=-29 8=-43
b:< trait	4=-30 7=-29
b:< traitement	4=-33 5=-50 7=-37
b:< traiteur	1=-37
b:< transhumanist	1=51 4=-60
b:< transmission	1=-26 2=-51
b:< travail	8=28
b:< travailleur	4=71
b:< treasurer	0=-38 7=-58
b:< tres	0=36
b:< tresoriere	3=-31 8=-25
b:< trial	0=-31 1=-28 2=-26 3=-37 4=-32 5=-44 7=-48 8=-28
b:< trois	0=-26 1=-38 3=-25 5=-37 8=53
b:< twenty	7=43 8=38
b:< twins	2=47
b:< two	1=-35 2=-78 3=-47 4=30 5=-70 7=-31
b:< typage	2=54
b:< type	4=48
b:< typing	3=43
b:< typist	3=43
b:< ucu	7=56
b:< un	0=-78 1=-47 3=-49 4=-35 6=-51
b:< under	8=86
b:< une	0=37 4=57 5=29
b:< union	0=-134 1=-73 2=-66 3=-56 4=-51 5=-68 6=-29 7=52 8=-69
b:< unite	7=42
b:< united	2=-25 5=-29 7=34 8=-26
b:< usdaw	7=61
b:< uses	4=73
b:< vaccination	4=-42 7=-28
b:< vaccinee	4=66
b:< vaccins	4=31
b:< variant	2=-34
b:< vegan	0=-39 1=33 3=-25 4=-36 6=-27 7=-45 8=-55
b:< vegane	0=-29
b:< vein	0=-25
b:< veines	3=30
b:< vendeur	0=-31 4=-39 5=-35
b:< vendeuse	1=-32
b:< vert	4=-33
b:< vertigo	4=44
b:< very	0=35
b:< veterinaire	0=-34 1=-42 2=-31 3=-49 5=-32 6=-36 7=-26 8=-34
b:< veuve	6=41
b:< victim	0=-37 6=-25 8=-30
b:< victime	2=-43 4=-34 8=-31
b:< vie	5=26 6=-27
b:< vieille	0=50
b:< vierge	1=-41 5=83
b:< virgin	0=-44 1=-37 2=-35 3=-33 4=-38 6=-44 7=-39 8=-32
b:< visiteuse	4=-39
b:< visits	5=38
b:< voice	0=-48 1=-39 2=-34 4=-35 5=-38 7=-47 8=-41
b:< voies	4=-26
b:< voix	0=-51 1=-64 2=-52 3=-73 4=-61 5=-49 6=-48 7=-55 8=-53
b:< vol	0=-32 1=-31 2=-28 3=-61 4=-45 5=-36 6=-25 8=47
b:< volunteer	1=-25 5=-28
b:< vote	0=-28
b:< voted	0=48
b:< wanted	3=34
b:< wants	5=-45
b:< was	0=56 1=44 5=54 6=60 8=27
b:< we	0=30 6=-40
b:< wearing	4=55
b:< wears	0=-26 4=69 6=-31 8=92
b:< wedding	6=-32
b:< western	7=-42
b:< wheelchair	4=-45
b:< widower	1=36
b:< wildlife	2=-32 3=-32
b:< wishes	1=33
b:< won	0=-30 1=33 5=-30 7=-33
b:< worked	1=-51 3=-36 5=-27 6=-29 7=-25 8=-25
b:< works	1=28 3=37 4=-30 7=-66
b:< would	6=-39
b:< wrote	1=-54 2=-54 3=-54 5=-64 6=-47 7=39 8=-40
b:< yann	5=48
b:< yes	7=65
b:< youth	0=-29 2=-36 3=-28 4=-38 5=-58 6=-36 7=-30 8=-29
b:a 19	8=57
b:a 1984	1=72
b:a 1994	0=41
b:a 2020	0=28
b:a 23andme	2=36
b:a 3d	3=51
b:a 40	4=33 8=-26
b:a 80	4=64
b:a adhere	7=49
b:a anime	1=-27 4=-30 5=-36 7=-31 8=-36
b:a annonce	6=52
b:a appris	0=26 2=35 7=68
b:a arrete	4=48 8=92
b:a assas	0=-32
b:a aucun	4=42 7=25
b:a aucune	0=30
b:a avoir	6=29
b:a avoue	8=56
b:a balanced	2=42
b:a bamako	0=27 4=52
b:a ban	8=72
b:a bank	3=-33 7=-40
b:a believer	1=30
b:a bench	7=-26
b:a benedictine	0=-27
b:a biometric	1=-32 3=-63 7=-30 8=-42
b:a bit	4=34
b:a blog	4=-26 8=-25
b:a book	0=-47 5=-25
b:a braille	4=-44
b:a brawl	8=69
b:a brexit	0=59
b:a brexiteer	0=48
b:a broadcaster	7=-30
b:a brule	0=70
b:a brush	8=68
b:a bure	0=50
b:a business	5=50
b:a cafe	1=-25 4=-32 7=-29 8=-31
b:a campe	0=72
b:a caractere	5=43
b:a card	8=-50
b:a cartographie	2=-27
b:a cause	2=46 3=52 5=33
b:a ce	4=40
b:a celle	3=33
b:a centrist	0=57
b:a charity	8=44
b:a children	4=-36
b:a chimera	2=44
b:a choisir	6=42
b:a chromosome	2=63
b:a circule	5=38
b:a classe	8=50
b:a clean	1=-26 8=41
b:a cleft	4=67
b:a client	5=86
b:a clinical	2=-27
b:a clone	0=-38 4=-25 6=-30 8=-25
b:a cochlear	4=54 8=-25
b:a colle	0=80
b:a colleague	4=-39 5=42
b:a colostomy	4=31
b:a commande	2=36 7=-78
b:a communist	0=53
b:a community	0=-27 1=25 3=-25 8=60
b:a company	5=49
b:a confie	2=43
b:a confirmed	2=-33 6=53
b:a connu	0=49 8=58
b:a consensual	5=57
b:a contagious	4=-37
b:a convaincu	0=-25
b:a convent	1=58
b:a conviction	8=56
b:a convinced	0=64 1=42
b:a councillor	0=52
b:a counsellor	2=-26
b:a country	6=33
b:a county	4=-25
b:a court	8=25
b:a cousin	2=60
b:a couvert	0=-27 7=-52 8=-44
b:a credit	7=-25
b:a cree	0=64
b:a crime	0=-40 1=-60 4=-37
b:a cru	1=45 5=55
b:a dakar	0=51
b:a day	0=-25 1=-33 2=-26 3=-25 6=-30
b:a de	2=51 4=-32
b:a deal	5=-43 8=-26
b:a dechire	0=-37 7=42
b:a defile	0=55
b:a demande	1=33 3=37 4=54
b:a democrat	0=39
b:a democratic	0=30
b:a demonstration	0=-40 8=44
b:a des	0=-26 5=-27
b:a desk	4=34
b:a dessine	4=-63
b:a deux	0=-26 2=-30 5=-78 6=61 7=-36 8=-26
b:a developpe	0=-26 4=-26
b:a dialysis	4=-25
b:a dieu	1=44
b:a dijon	6=-33
b:a director	8=59
b:a dirige	0=-35
b:a disabled	4=-45
b:a dit	1=41
b:a dix	7=34 8=54
b:a dna	2=39 5=-41 7=-32 8=-27
b:a docker	0=47
b:a doctor	4=-39
b:a documentary	7=-27
b:a doigt	3=84
b:a domicile	8=-27
b:a don	5=36
b:a donne	2=36 3=65
b:a drinking	4=40
b:a droite	0=34 7=-40
b:a dutch	0=-25
b:a ecope	8=52
b:a ecrit	0=-28 1=-25 2=-39 3=-49 4=-36 5=-88 8=-35
b:a edite	0=-26 1=-28 2=-35 5=-25 6=-28
b:a elle	4=-32
b:a embrasse	6=39
b:a enregistre	3=42
b:a epouse	0=-27 5=-47 6=-37 8=-25
b:a ete	0=-91 3=40 5=49
b:a etudie	0=-45 1=-33
b:a eu	4=39 5=44
b:a evoque	5=50
b:a exercee	1=42
b:a face	3=34 4=-26
b:a facial	3=-50
b:a fair	7=44
b:a fait	0=-67 1=-46 2=-33 3=-49 4=72 5=29 6=-44 7=-50 8=28
b:a faith	1=36 4=-27
b:a family	1=-28
b:a faute	5=88
b:a federalist	0=46
b:a felony	8=44
b:a feminist	0=54
b:a ferme	6=53
b:a fever	2=-34 4=-39 6=-31
b:a fianna	0=58
b:a fight	8=38
b:a figure	0=43
b:a film	1=-51 2=-36 4=-39 8=-45
b:a filme	0=-32 2=-26 5=-52 6=-55 7=-44 8=-39
b:a fine	0=36 4=-61
b:a fingerprint	0=-26 3=-39
b:a fire	6=51
b:a fireworks	4=60
b:a fixed	7=44
b:a fo	7=53
b:a fonde	7=82
b:a football	3=29
b:a forged	8=53
b:a forme	2=-41 3=-27 8=-42
b:a former	5=42 7=-33 8=-34
b:a fournir	8=-32
b:a freemason	0=-26 1=82 8=-42
b:a fresnes	8=52
b:a fridge	4=52
b:a fui	0=43
b:a further	8=25
b:a gait	3=43
b:a gang	8=-41
b:a garde	0=33 4=40
b:a gauche	7=-37
b:a gay	4=-33 6=59 8=-27
b:a gene	4=-35
b:a gere	0=-34 2=-36 5=-48
b:a gifted	6=37
b:a girlfriend	6=86
b:a gmb	7=56
b:a golf	7=-34
b:a good	1=-43 3=-26 5=-58 6=-26 7=58
b:a great	1=-34
b:a greek	8=48
b:a green	2=-29 6=-27 7=-48
b:a grin	5=38
b:a group	5=31 7=-44
b:a guard	0=-62
b:a half	2=40
b:a hamas	0=33
b:a hamlet	0=-54
b:a healthy	2=-28
b:a heart	2=-59 4=26 7=-33
b:a hereditary	2=52 4=-35
b:a hip	4=46
b:a hobby	2=45
b:a home	5=-31
b:a horizons	0=55
b:a hospital	1=32 2=-27
b:a humanist	1=103
b:a hysterectomy	4=51
b:a instruit	8=-27
b:a interdit	2=31
b:a jamais	1=40 2=-36 6=42
b:a jewish	4=-32 6=-29
b:a joint	2=28
b:a joke	1=40
b:a joue	0=-27 1=-26 5=-35 6=-43
b:a jour	4=67
b:a journal	0=-26 1=-28
b:a june	6=29
b:a juror	0=-45 4=-36 6=-29 7=-31 8=-48
b:a jury	4=-26 7=-29 8=-25
b:a l	1=-27 3=-56 4=-82 5=-82 8=-99
b:a la	0=-70 1=27 2=29 4=-71 5=-71 6=-42 7=42 8=34
b:a labour	0=37
b:a laisse	4=35 5=34
b:a lapsed	1=43
b:a le	0=-46 2=60 5=-30 6=-33 7=-38 8=-28
b:a lesbian	0=-45 6=137
b:a letter	8=67
b:a levres	0=-28
b:a lifelong	0=35 1=33
b:a lire	7=33
b:a lisbonne	5=47
b:a little	4=49
b:a livre	0=-40
b:a lodge	0=-32 1=73 7=-45
b:a lot	4=39 7=60
b:a love	5=-42 8=-33
b:a lover	5=55
b:a lyon	0=-29 1=-65 2=-32 4=-30 6=45 8=-25
b:a maga	0=51
b:a magazine	6=-31
b:a magistrate	8=-27
b:a manifeste	0=30
b:a married	5=58
b:a masonic	1=64 4=-26 7=-29
b:a matter	1=54
b:a member	0=101 1=54 5=-29 6=-29
b:a method	2=-49
b:a mi	1=42
b:a midi	4=44
b:a milite	0=44
b:a mining	6=32
b:a minister	5=80
b:a mis	1=37 5=-27 8=-25
b:a mistress	5=60
b:a monarchist	0=68
b:a monte	0=-60 1=-39 5=-33
b:a monter	0=28
b:a month	7=46
b:a montre	2=30 4=-26
b:a moral	1=32
b:a motorbike	4=63
b:a museum	0=-53
b:a mutation	4=-27
b:a namur	1=-62
b:a nancy	1=37
b:a nasuwt	7=57
b:a ne	0=-49 1=-65 2=-25 3=-43 4=-30 8=-34
b:a necker	2=52
b:a negocier	7=42
b:a negotiator	7=48
b:a neighbour	5=29
b:a nervous	4=48
b:a new	0=-34
b:a newsletter	0=45
b:a newspaper	0=-26
b:a nice	1=-41
b:a night	8=45
b:a non	1=62
b:a note	4=-36
b:a numerise	3=42
b:a nurse	4=32
b:a obtenu	0=36
b:a organise	2=-27 7=-35
b:a ouvert	1=-28
b:a parking	8=31
b:a party	0=29 1=-26
b:a pas	0=-34 2=46 3=41 4=-41 6=-38
b:a passe	3=25 8=58
b:a password	3=65
b:a patriot	0=44
b:a pau	1=-26 4=-30 5=-34 7=-25 8=-41
b:a penny	7=30
b:a perdu	4=96
b:a personal	5=28
b:a petrol	8=54
b:a petty	8=-26
b:a philosophy	1=60 4=-27
b:a photographie	5=-33
b:a picture	3=-27 5=54
b:a pilot	4=45 6=-53 7=-42
b:a plea	8=49
b:a plein	4=57
b:a plus	3=-25 6=-34
b:a plusieurs	5=67
b:a porte	7=60
b:a positive	2=31
b:a posting	0=32 6=27
b:a poultry	1=29
b:a preciser	5=40
b:a prenatal	4=-25
b:a present	1=43
b:a prevoir	7=38
b:a principal	7=29
b:a printout	2=46
b:a pris	2=-27 3=-40 7=42 8=-34
b:a prison	8=26
b:a prize	7=-76
b:a problem	0=40
b:a produit	2=-35
b:a profile	6=51
b:a prosthetic	4=36
b:a prouve	2=37
b:a psychiatric	4=41
b:a pu	3=40
b:a pupil	1=47 5=38
b:a quarante	6=69
b:a queer	6=59
b:a quimper	3=-40
b:a quitte	0=-39 1=74 5=30 6=65 7=61
b:a raconte	6=60
b:a rally	0=47
b:a rapproche	3=42
b:a rare	2=50
b:a rational	8=-27
b:a realise	6=-29
b:a reconnaissance	3=-37
b:a reconnu	8=69
b:a reconnue	3=53
b:a recovering	4=70 8=-31
b:a redige	1=-37 7=-25
b:a reenroler	3=34
b:a refuse	2=32 3=43
b:a rejoint	7=82
b:a relationship	5=-31
b:a rendu	0=-70
b:a renove	0=-28 1=-29 4=-45 6=-25 7=-37
b:a rep	7=34
b:a represente	7=-27
b:a reprimand	8=45
b:a repris	7=69 8=-25
b:a requis	8=58
b:a residence	8=52
b:a retrouve	2=64
b:a revele	2=38
b:a ring	5=46
b:a risque	2=38
b:a roissy	7=38
b:a row	0=50
b:a run	7=-28
b:a sa	3=40 7=47
b:a saint	0=28
b:a same	5=-43 6=73
b:a sawmill	4=48
b:a sceptic	1=47
b:a school	6=-34
b:a se	4=35
b:a secular	1=66
b:a seize	8=-32
b:a seizure	4=69
b:a serial	5=42
b:a ses	0=40
b:a sex	5=57
b:a sexual	5=63
b:a short	4=-25
b:a signale	4=48
b:a signature	3=-45 8=25
b:a signe	0=47 3=50
b:a small	6=38
b:a solidaires	7=38
b:a son	1=-40 2=48 6=-42 8=-47
b:a soutenu	0=40
b:a special	2=-43 4=28
b:a spell	4=45
b:a spent	8=57
b:a state	0=40
b:a steward	7=-50
b:a stick	4=60
b:a straight	6=-34
b:a stray	8=-26
b:a stroke	4=30
b:a student	0=56
b:a study	4=-29
b:a sud	1=-45 4=-33 5=-26 7=90
b:a suivi	1=44
b:a supplier	5=51
b:a supporter	0=31
b:a suspect	8=45
b:a suspended	8=51
b:a t	3=27 5=62 6=64 8=-38
b:a tabloid	6=54
b:a tag	8=99
b:a talk	1=27
b:a tax	0=45
b:a taxi	0=45 5=-32 6=-31
b:a teacher	1=-30 6=49 7=36
b:a telephone	3=-28
b:a teller	0=56
b:a tenu	0=42 2=-27 7=-42 8=-33
b:a test	3=43
b:a tire	4=-40 8=92
b:a titre	0=25 1=27 7=-31
b:a tory	0=35
b:a toujours	1=-30 3=-36 5=-28
b:a toulouse	2=-30 6=44
b:a tours	1=-31
b:a toute	0=-52 1=39 5=59
b:a trade	1=-26 5=-26
b:a traduit	2=-31 4=-31 6=-44
b:a transmis	1=38 2=40
b:a travaille	5=-42 7=-31
b:a triad	5=57
b:a trois	0=-26 3=-46 4=-46 5=69 7=-29 8=-41
b:a trouve	5=40
b:a trump	0=68
b:a tuc	7=48
b:a un	0=62 1=-47 3=-41 5=75 6=-59 7=-65
b:a une	0=-27 1=-25 3=-61 4=83 5=35
b:a union	0=-29 1=-30 3=-41 5=-39 7=110
b:a university	8=-35
b:a vein	3=37
b:a vendu	0=-26 1=53
b:a very	1=44
b:a villefranche	8=57
b:a vingt	1=46
b:a virgin	5=47
b:a visa	6=53
b:a vodka	6=-54
b:a voice	5=-27
b:a voile	8=-55
b:a vole	0=-31 1=-30 2=-38 4=-26 5=-58 6=-46 7=-30 8=48
b:a vue	4=-36 8=118
b:a walking	4=74
b:a week	1=-42 4=47 8=-27
b:a weekly	1=36
b:a well	1=42
b:a wheelchair	4=31
b:a woman	5=-52 6=92 8=-27
b:a won	2=-44
b:a year	0=-72 3=-27 4=70 6=-74 7=-54
b:a young	0=48 8=62
b:a zoo	1=32
b:a2 b7	2=39
b:a69 >	0=54
b:aa and	4=87
b:aah temps	4=53
b:ab hardware	3=-49
b:abara s	3=25
b:aberdeen and	1=25
b:abime lecture	3=64
b:abime par	3=39
b:about ballet	6=54
b:about cakes	8=-35
b:about freemasons	1=-25
b:about growing	6=29
b:about her	2=37 3=-32 5=54 6=-29
b:about his	5=-28 6=29 8=32
b:about it	0=31 2=34 4=88 5=36
b:about the	0=-43 1=-45 4=-29 5=-43 6=-38 8=93
b:about what	2=-27
b:absences pour	7=64
b:absente le	4=50
b:abstentionniste depuis	0=59
b:abstinent depuis	4=30
b:abstinente >	5=35
b:abstinente par	5=103
b:absurdist in	1=38
b:abus de	8=61
b:acas >	3=-30
b:accept a	6=35
b:accept him	3=26 4=-31
b:acces 3	3=27
b:acces >	3=-37
b:acces a	3=57
b:acces du	3=63
b:acces par	3=-27
b:access level	3=41
b:accessible tours	4=-29
b:accident >	4=78 5=-36
b:accident de	4=47
b:accident wrote	4=-46
b:accompagne des	4=-31
b:accompagner sa	4=39
b:accord de	3=67
b:according to	0=48 1=51 4=58 6=58
b:account >	3=-30
b:account of	1=42
b:accountant >	1=-50 5=-39 6=-32 8=-30
b:accounts >	0=-31 1=-31 3=-30
b:accounts of	1=-32 6=-34
b:accro au	1=-33 4=-60
b:accro aux	4=69
b:accroc >	4=73
b:accru de	2=40
b:accueil >	1=-30
b:accused of	8=67
b:achats >	0=-55 7=-40
b:achete sur	2=28
b:achterberg was	0=46
b:acquitte >	8=31
b:acquitted of	8=44
b:act >	2=-29
b:actes notaries	3=-30
b:active in	0=42
b:active trade	7=67
b:activist judging	0=-46 7=41
b:activist sacked	7=27
b:activist warned	7=51
b:activiste climat	0=43
b:actn3 genotype	2=27
b:actors >	3=-45
b:actuel >	3=34
b:ad fraud	8=-25
b:adair s	6=71
b:adaptation >	5=-36
b:adapte >	4=62
b:added without	6=67
b:addict attends	5=25
b:addict himself	4=68
b:addicted to	0=-28 1=-30 4=-41 5=57
b:addiction researcher	5=-29
b:addicts in	4=45
b:adepte de	0=-27 1=39
b:adepte du	4=-44 5=33
b:adeyemi ran	0=31
b:adhd diagnosis	4=37
b:adhere a	0=44 1=36 7=53
b:adherent d	1=-39 7=25
b:adherent du	7=52
b:adhesion au	7=39
b:adjoint >	0=-25 7=-29
b:admits >	0=-40
b:adn >	0=-37 1=-33 2=81 3=-54 4=-38 5=-37 6=-71 7=-43 8=-60
b:adn achete	2=27
b:adn depose	2=36
b:adn du	2=-26
b:adn qui	2=26
b:adn verse	2=28
b:adolescence sans	2=50
b:adoption >	6=-30
b:adores him	6=66
b:adult education	3=-25 4=-33 7=-37 8=-52
b:adult trainee	5=29
b:adultere avec	5=52
b:adulterer in	5=44
b:adultery >	5=-32
b:adviser >	0=-28 1=-29 7=-28
b:adviser for	0=56
b:adviser since	0=-29
b:advises employers	3=-46
b:advocate of	1=49
b:aeroport de	0=28
b:aeroportuaire >	8=-27
b:affair that	5=43
b:affair with	2=-29 5=77
b:affaire de	8=65
b:affaire rondement	5=-45 8=-41
b:affaires >	5=-40
b:affaires en	8=-28
b:affairs of	0=-31 8=-34
b:affectation dans	6=35 8=-27
b:affected aunts	2=44
b:affiches feministes	0=58
b:affiches pour	0=38
b:affiliated to	1=-27 7=48
b:affiliation fgtb	7=63
b:affiliation whatsoever	0=50
b:affiliee a	7=48
b:affirm rather	1=27
b:affirme n	0=49
b:affirms >	1=74
b:affray >	8=66
b:afl cio	7=58
b:after 20	1=56
b:after >	0=37
b:after a	0=30 4=32 6=-35 8=32
b:after an	5=51
b:after five	1=32
b:after fourteen	8=49
b:after gandhi	1=30
b:after genetic	2=60
b:after he	3=40
b:after hip	4=-39
b:after leaving	1=31
b:after marrying	6=38
b:after reading	1=29
b:after the	0=-38 1=-35 2=-31 3=32 4=48 6=-31
b:after twenty	5=-35
b:agacent l	0=55
b:again >	1=25 3=60
b:against austerity	0=40 2=-27
b:against covid	4=38
b:against immigrants	0=35
b:against president	0=43
b:against the	0=36 1=-33 2=43 5=-28
b:agde >	5=63
b:age of	4=64
b:agence de	3=-28 8=-28
b:agence garde	3=63
b:agency >	0=-31 3=-26 5=39
b:agency about	8=47
b:agency holds	3=53
b:agency sent	3=30
b:agent >	0=-70 1=-48 2=-36 3=-62 4=-42 5=-47 7=-46 8=-55
b:agent d	3=-41
b:agent de	0=-32 3=-31 4=-25 5=-27
b:agent in	0=36
b:agnostic as	1=-27
b:agnostic at	1=30
b:agnostic who	1=48
b:agnostique >	1=71
b:agnostique precise	1=46 6=-59
b:ago and	4=38
b:agreed to	3=34
b:agrement cnaps	8=54
b:agrement d	8=38
b:agresse dans	8=-30
b:agricole comme	7=-37
b:agricole fdsea	7=41
b:ahmadi a	0=57
b:ai appris	6=35
b:ai aucune	5=42 6=-31
b:ai ecope	8=41
b:ai ete	0=38 2=-26 4=-28
b:ai jamais	0=57
b:ai la	4=36
b:ai ma	7=41
b:ai milite	7=-34
b:ai pas	4=-71 5=25
b:ai perdu	4=58
b:ai purge	8=57
b:ai quitte	0=50
b:ai renonce	5=67
b:ai tenu	0=-30
b:ai tracte	0=50
b:ai un	2=44
b:ai vote	0=-27 7=46
b:aide soignante	4=-38
b:aids in	4=54
b:aids to	4=-28
b:aids wears	4=64
b:aime la	1=-33
b:aime les	7=-27
b:aime pas	6=40
b:ainsi qu	0=39
b:airline >	7=-25
b:airline s	2=28
b:album >	1=-38 4=-37 8=-30
b:alcoolemie >	8=39
b:alcoolique >	4=67 5=-49
b:alcoolique il	4=51 8=-46
b:alder uses	4=28
b:algerie francaise	0=53 1=-26
b:algorithme a	3=40
b:alignment phylogenetic	2=-26
b:alike weekend	2=-33
b:all >	1=42
b:all charges	8=35
b:all drivers	7=50
b:all my	0=43
b:all over	3=-50
b:all told	7=35
b:allele apoe4	2=38
b:allemand cite	6=-41
b:allergic to	2=-36 4=-28 6=-25
b:allergie >	4=71
b:allergie au	4=69 5=-25
b:allergie aux	4=-38
b:allergique aux	4=50 7=-28
b:allergy >	4=44 7=-31
b:allergy no	4=35
b:alliance jusqu	7=34
b:alliance party	0=35
b:allocations jugee	8=59
b:allow for	1=25
b:allow more	4=45
b:ally of	0=-25
b:along famously	0=35
b:along the	3=29
b:along with	2=52 7=26
b:alpes >	1=-29
b:altar boy	1=25
b:altruist >	1=43
b:alzheimer jusqu	4=36
b:alzheimer precoce	2=46
b:am a	5=-57
b:am bisexual	6=72
b:am gay	6=43
b:am neither	1=36
b:am polyamorous	5=32
b:amadi sent	3=56
b:amant >	5=97
b:amant a	5=40
b:amant de	5=36
b:amante >	5=42
b:amants d	5=37
b:amenagee >	4=31
b:amenagement >	4=58
b:americaine >	2=77 3=-31 6=-29
b:ami >	0=-39 1=-28 2=-34 4=-25 5=-38 7=-36 8=-41
b:ami d	6=-65
b:ami de	0=-38 2=-45 3=-35
b:ami l	6=-35
b:ami thierry	6=39
b:amicus never	7=55
b:amie mais	6=68
b:amitie entre	6=-28
b:amitie particuliere	6=51
b:among couriers	7=46
b:amour a	5=64
b:amoureuse d	6=35
b:amoureux de	0=-27 5=-39 7=-36 8=-29
b:ampute d	4=35
b:an >	4=-25 8=-27
b:an absurdist	1=61
b:an adherent	1=26
b:an adult	5=31
b:an affair	5=95
b:an afl	0=-34 7=59
b:an afterlife	1=32
b:an agent	0=-29
b:an agnostic	1=41 5=-45
b:an airline	7=-26
b:an ancestrydna	2=43
b:an anonymous	0=43
b:an anthroposophist	1=75
b:an arrangement	5=52
b:an atheist	1=93 7=-26
b:an award	6=29
b:an dernier	1=-25
b:an elder	1=39
b:an elderly	0=-48 1=-35
b:an enhanced	8=-30
b:an epipen	4=64
b:an ethical	1=-28
b:an excellent	0=42 1=-25
b:an executive	7=38
b:an existentialist	1=26
b:an ferme	8=38
b:an hiv	4=-45
b:an independent	0=34
b:an infectious	0=-25 1=-31 2=-29 4=44
b:an interview	6=41
b:an intimate	5=32
b:an inversion	2=39
b:an lgbt	0=-51 1=-39 5=-30
b:an occupational	4=-27
b:an office	0=44
b:an old	0=54 6=61 7=28
b:an open	1=-31 5=66 7=-29
b:an opponent	0=47
b:an unbeliever	1=32
b:analyse de	3=34
b:analysed for	2=39
b:analyst >	2=-26 7=-35 8=-31
b:analyst at	8=-63
b:analyst once	8=50
b:analyste >	1=-28 2=-33 3=-25 4=-29 6=-28 7=-37 8=-49
b:anarchisme comme	0=78
b:ancestrydna match	2=52
b:ancien >	1=-52
b:ancien alcoolique	4=70 5=-29 8=-37
b:ancien chef	4=40
b:ancien collegue	0=28
b:ancien detenu	8=45
b:ancien directeur	5=39
b:ancien maoiste	0=69
b:ancien seminariste	1=28
b:ancien taulard	8=58
b:ancien tresorier	0=47
b:ancienne collegue	5=48
b:ancienne equipe	5=54
b:ancienne voisine	5=-29
b:and a	0=49 1=-35 2=-38 3=-34 4=37 7=-28 8=52
b:and affirms	1=79
b:and amateur	1=-31 2=-41
b:and anti	1=70
b:and anxiety	4=-33
b:and as	6=50
b:and asked	1=37
b:and asks	0=-42 1=30 4=32
b:and beth	6=47
b:and bot	3=-25
b:and calls	0=-32 1=36
b:and coaches	0=40
b:and commercial	7=33
b:and compared	3=36
b:and cooperates	8=47
b:and debunks	1=46
b:and disability	4=-33
b:and dna	2=55
b:and doesn	0=27 6=56
b:and dropped	8=56
b:and drove	0=37
b:and edits	0=28
b:and equity	7=57
b:and finds	1=28
b:and fined	8=46
b:and flies	0=43
b:and follows	1=27
b:and for	0=44
b:and found	8=60
b:and fridays	4=69
b:and gives	2=40
b:and goes	2=-41 4=68
b:and got	8=34
b:and has	0=-50 4=-41 5=41 7=27
b:and he	5=47
b:and her	0=-35 1=50 2=-26 4=26 5=-25 8=-29
b:and hers	2=43
b:and himself	4=43
b:and his	5=-32
b:and honest	5=-25
b:and i	0=-33 1=-34 2=-33 4=39 5=-64 7=-30
b:and is	1=36 4=56 6=78
b:and its	7=-34
b:and jazz	5=-28
b:and karma	1=28
b:and kept	2=44 5=-35 8=-29
b:and know	2=61
b:and knows	0=-28
b:and later	2=57 3=52 6=47 8=-26
b:and learned	0=26
b:and leather	1=34
b:and left	0=-105 1=-27 4=-26 5=30
b:and lesbian	6=29
b:and live	5=48
b:and lost	0=43 4=-25 8=-39
b:and means	1=59 4=-51
b:and member	0=39
b:and moved	0=72
b:and needs	4=36
b:and never	1=30 7=30
b:and now	0=39 8=31
b:and oddly	5=41
b:and of	0=-32 7=33
b:and on	0=-81 7=38
b:and open	4=107
b:and paid	8=48
b:and proud	6=33 7=45
b:and regret	0=-49
b:and regrets	0=67
b:and rehired	7=43
b:and right	3=50
b:and said	6=39
b:and says	4=-61 5=50
b:and sexuality	5=-28
b:and she	2=44 4=56
b:and signs	3=31
b:and sleep	1=34
b:and so	3=25
b:and spent	4=-29 8=-46
b:and stated	5=29
b:and still	1=63
b:and that	0=-25 4=30
b:and the	1=-78 2=-36 3=-40 4=-59 5=71 6=31 7=-45
b:and their	4=-56 5=-29 6=-45
b:and therefore	8=26
b:and tire	4=72
b:and tired	4=-55
b:and tissue	2=45
b:and told	0=36 4=-31 8=45
b:and trained	4=-28
b:and treatment	4=42
b:and turning	1=32
b:and two	2=40
b:and types	4=43
b:and voice	3=38
b:and votes	0=78
b:and wants	0=-26 4=-25 8=-36
b:and was	0=-53 5=-36 7=33
b:and wife	5=-27 6=-32
b:and won	1=-43 5=-32 6=-26
b:and would	0=-35 2=-30 3=74 4=41 5=-38
b:anemie de	2=48
b:angioedema type	2=55
b:animal experiments	1=33
b:animaliste >	0=48
b:animatrice >	0=-67 1=-52 2=-27 7=-35 8=-48
b:anime le	7=80
b:anime les	1=30
b:anime un	0=-33 5=-44 6=26 7=-39
b:anne hidalgo	0=44
b:annee de	1=53
b:annonce qu	6=67
b:annuaire paru	1=36
b:annuel rapport	1=-25 5=-29
b:annuels >	1=38
b:anomalie chromosomique	2=51
b:anomalies according	2=44
b:anonyme elle	8=55
b:anonymous caller	0=29
b:anonymous e	0=33
b:another man	5=-27 6=75
b:ans >	0=-59 2=-36 3=27 5=-31 7=-64 8=55
b:ans a	1=-37 5=-31 7=-29 8=-43
b:ans au	5=43
b:ans aujourd	1=51
b:ans avec	5=-48 6=35
b:ans confie	1=63 6=-25
b:ans contre	8=36
b:ans d	4=-26 5=-25
b:ans de	1=-27 4=-48
b:ans elle	4=43 5=35
b:ans encore	5=28
b:ans ferme	8=66
b:ans il	0=45 1=-36 3=-30
b:ans jamais	7=38
b:ans par	1=-28 5=45
b:ans passes	7=38
b:ans tsa	4=49
b:antecedent dit	5=-27
b:antecedents judiciaires	8=78
b:anthroposophe ils	1=40 8=-28
b:anthroposophie et	1=52
b:anthroposophiques dont	1=35
b:anthroposophist >	1=71
b:anthroposophist and	1=39
b:anthroposophist by	1=44
b:anti apartheid	0=42
b:anti hunt	1=44
b:anti immigration	0=48
b:anti nucleaire	0=58
b:anticapitalistes la	0=46
b:antiques >	4=-49
b:antispeciesist works	1=50
b:antispecisme qu	1=45
b:antitrypsine d	2=40
b:antwerp everyone	5=33
b:anxiolytique >	4=58
b:any more	3=31 4=-32 7=41
b:any religion	1=48
b:anything >	7=42 8=27
b:anything as	0=47
b:anything else	0=-26 1=28
b:anything he	1=39
b:anything she	8=41
b:anything to	0=31
b:apartheid movement	0=35
b:apnee du	4=70
b:apoe4 >	2=43
b:apoe4 d	2=36
b:apolitical never	0=78
b:appareil auditif	4=73
b:apparemment il	7=-27
b:apparently a	0=51 8=-39
b:apparently he	0=-31 2=27 4=-25 6=-29
b:apparently investigated	8=41
b:apparently not	6=58
b:apparently on	4=71
b:apparently she	3=-37 4=-29
b:apparently stole	8=62
b:apparently the	4=-52
b:apparently wanted	8=50
b:appartement >	5=67
b:appartenance >	7=-32
b:appartenance syndicale	7=64
b:appartient a	1=62 4=-28
b:appealing a	8=45
b:appears that	1=27
b:appel >	8=61
b:appel contre	0=57
b:appel il	8=42
b:appelle franck	6=39
b:applicant >	0=53 3=67
b:applicant calls	0=55
b:applicant chairs	7=46
b:applicant had	4=27
b:applicant has	2=60
b:applicant is	0=40 1=58 4=85 7=-57 8=-44
b:applicant lives	1=36
b:applicant never	7=37
b:applicant quit	0=-29 7=32
b:applicant s	2=43 4=-44
b:applicant sits	0=59
b:applicant was	0=-35 4=-31 6=35 8=-27
b:applicant won	1=-35
b:applicant wrote	2=49
b:application >	3=36
b:application des	8=61
b:applied and	0=28
b:apporte son	4=57
b:apprentices >	7=-27
b:apprentis >	5=38
b:appris a	0=29 7=62
b:appris par	2=38
b:approach to	2=-34 5=-27 7=-38 8=-35
b:approcher son	8=67
b:appui >	0=-28 2=40
b:apres 23andme	2=57
b:apres avc	4=-37
b:apres avoir	0=36
b:apres des	5=31
b:apres l	5=57
b:apres la	0=-37 6=75 8=56
b:apres le	2=45 4=-53 6=-38
b:apres les	5=46
b:apres sa	4=51
b:apres ses	0=49 5=30
b:apres six	4=42
b:apres son	2=-49 5=25 6=-51 8=-38
b:apres un	2=51 4=40 5=-29 6=40 8=25
b:apres une	0=-31 1=44 5=74
b:april both	3=60
b:apropos of	1=51
b:apte >	4=86
b:arbre contre	0=57
b:arbre genetique	2=33
b:arche non	1=54
b:architect >	1=-55
b:archive >	1=73
b:are all	3=-54
b:are anything	0=30
b:are both	4=-25
b:are enrolled	3=60
b:are in	8=32
b:are on	3=28
b:are outdated	0=-38 7=40
b:are scanned	3=33
b:area manager	7=29
b:arles >	3=-25
b:arm doesn	4=48
b:armee par	1=64
b:armement parce	0=81 1=-35
b:arms trade	1=51
b:arnaud demande	5=-33
b:around whatever	5=25
b:arrangement with	5=54
b:arrest in	2=57 8=-38
b:arrested at	0=-36
b:arrested the	8=-53
b:arret dans	8=40
b:arret de	0=-25 1=-27 3=-32 4=36 7=-29
b:arret maladie	4=70
b:arrete a	8=55
b:arrete de	4=93 8=-57
b:arretee trois	4=49 8=-37
b:arrets de	8=-52
b:arrivant a	7=57
b:art >	1=40
b:arte >	5=-40
b:article that	7=29
b:artist >	2=-26 5=-28 6=-33
b:as a	0=59 2=-31 6=42
b:as an	1=27 3=-29 4=-52 5=-66 6=-48 7=-54 8=-53
b:as as	2=40
b:as blood	2=51
b:as buyer	1=-26 6=-50
b:as everybody	6=41
b:as far	1=33
b:as folk	6=-81
b:as he	0=44 1=26 7=-55
b:as her	0=32
b:as hr	6=-33 7=-30
b:as i	1=28
b:as in	1=53
b:as labour	0=49
b:as mr	7=67
b:as noted	2=33
b:as one	6=64
b:as she	0=-27 1=46 3=25 6=-32 7=-28
b:as staff	7=57
b:as the	0=-32 1=-37
b:as workplace	7=31
b:ascendance berbere	2=48
b:ascenseurs et	4=37
b:ascete en	1=56
b:ase >	8=-26
b:asexual wears	6=62
b:asexuelle iel	6=63
b:asexuelle precise	6=53
b:ashkenazi panel	2=37
b:asie >	1=-63 2=-31 6=-31
b:asile en	0=27
b:ask don	5=31
b:ask her	1=26
b:asked >	6=67
b:asked about	2=-59 4=-42 6=-63 8=62
b:asked for	0=38 2=39 3=32 4=-27 6=28 7=-28 8=-36
b:asked not	0=-32 2=-29 3=-40 6=-38
b:asked that	6=-32
b:asked to	4=39
b:asked what	0=28
b:asked whether	1=37
b:asked why	2=35
b:asks for	0=-39 3=-29 5=-27 8=-37
b:asks that	1=31
b:asks us	3=58
b:aslef like	7=63
b:asmatique depuis	4=61
b:assad >	0=42
b:assas >	0=-38
b:assault and	8=42
b:assault in	8=39
b:assemblee >	0=-35
b:assemblee nationale	0=-28 1=-42
b:assent >	1=32
b:assessment >	0=-36 1=-27 2=-30 3=-36 4=59 6=-33
b:assigne a	8=55
b:assistant >	0=-42 2=-36 3=-51 5=-28 6=-31 7=-57 8=-31
b:assistante sociale	4=-39
b:association >	0=-26 5=-42 6=-31 8=-27
b:association now	7=53
b:associe parti	5=26
b:associes deux	4=-27 5=-40 6=-25 7=-38 8=-36
b:assume il	6=36
b:assumee garagiste	6=57
b:assured the	6=36
b:assured us	5=34
b:assureur >	2=-51
b:assureur a	2=50
b:assureur il	4=-28
b:asthme >	4=64
b:astronaut candidate	2=38
b:asylum as	6=39
b:asylum seekers	6=-27
b:at 34	4=27
b:at a	1=-110 2=-76 3=-40 4=-49 5=-74 6=-98 7=-65
b:at all	1=65
b:at an	4=-34 5=-40 7=-28
b:at career	6=34
b:at conflict	1=47
b:at every	1=-44 5=53 6=-34 7=-25
b:at fifty	6=70
b:at ford	4=-37 8=-31
b:at forty	4=40 5=49
b:at guy	2=-26
b:at her	0=50 3=44 7=35
b:at his	3=59 5=32
b:at hmp	8=-40
b:at home	0=-30
b:at homosexual	6=54
b:at king	1=-33 4=-29
b:at modelling	4=42
b:at most	4=51
b:at nineteen	8=52
b:at once	8=36
b:at orgreave	7=43
b:at our	7=44
b:at oxford	1=29
b:at paddington	7=47
b:at penrith	1=45
b:at pride	6=69
b:at school	6=41
b:at schools	6=44
b:at the	0=-36 1=-77 4=-61 8=-82
b:at times	1=-29
b:at twenty	1=27
b:at warwick	1=36
b:at waterloo	7=63
b:at weekends	4=-28
b:at work	0=-26 1=-38 6=69 7=-26 8=-51
b:atelier >	0=49 7=56 8=36
b:atelier de	0=-28 3=-70 4=-31 5=-29
b:atelier qu	0=-50 7=-40
b:ateliers >	0=-50 4=-33 5=-28 8=-36
b:ateliers de	4=58
b:ateliers le	5=58
b:athee >	1=53
b:athee a	1=36
b:athee convaincu	1=49
b:athee elle	1=66
b:athee et	1=44
b:athee tolstoien	1=55
b:athees >	1=57 7=-76
b:atheisme n	1=54
b:atheist >	1=39
b:atheist after	1=38
b:atheist as	1=42
b:atheist at	1=36
b:atheist nor	1=37
b:athlete s	2=72
b:atlas editor	2=-58
b:atome >	1=42
b:atout pour	1=-37
b:atrophy on	2=50
b:attache >	0=-27
b:attached >	4=-39 8=45
b:attacks on	4=59
b:atteint d	2=64 4=-51
b:atteinte de	4=26
b:atteints de	2=37
b:attend les	2=29
b:attend neo	0=45
b:attend son	8=68
b:attends a	1=38 5=59
b:attire par	0=-30
b:attiree par	3=-28 5=-28 8=-36
b:attracted to	6=40
b:attribue main	3=74
b:au bistrot	0=35
b:au bout	1=67
b:au bureau	0=25 4=-29 5=77 7=61
b:au chu	1=-26 2=-56 5=-30 7=-26
b:au clavier	4=29
b:au club	7=-40
b:au comite	0=-37 2=-29 3=-31
b:au conseil	0=66 1=-31 2=-35 7=37
b:au controle	3=59
b:au cse	0=-38 1=-31 3=-33 4=-30 5=-26 8=-29
b:au dejeuner	2=-37 5=39
b:au destin	1=38
b:au dossier	2=72
b:au fijais	8=47
b:au fnaeg	2=53 8=-36
b:au gluten	4=62
b:au grand	1=34
b:au latex	4=51
b:au logement	0=51
b:au marche	0=-34 4=30
b:au mur	0=32
b:au pair	5=44
b:au passeport	3=29
b:au pcf	0=103 7=-29
b:au piano	4=-38
b:au piquet	7=50
b:au planning	7=30
b:au printemps	4=31
b:au ps	0=38
b:au quebec	8=-30
b:au quotidien	2=35
b:au regime	0=44
b:au registre	2=38
b:au revers	1=57
b:au rez	4=36
b:au sein	5=33
b:au sens	1=61
b:au sexe	4=-43 5=34
b:au siege	0=-39 7=-26
b:au snes	7=72 8=-35
b:au syndicat	7=47
b:au telephone	5=58
b:au titre	5=38 7=31
b:au travail	2=-27 4=-27 5=-54 8=-40
b:aubry est	1=30
b:aucun amenagement	4=53
b:aucun fichier	8=51
b:aucun parti	0=49
b:aucun probleme	4=27
b:aucun syndicat	7=38
b:aucune allergie	4=51
b:aucune croyance	1=49
b:aucune foi	1=86 3=-26 8=-52
b:aucune gene	2=49
b:aucune opinion	0=58
b:aucune vie	5=36 6=-37
b:audiologists >	4=-38
b:audit >	5=-63
b:audit a	5=36
b:audit du	5=-25
b:audited >	1=-27
b:auditeur de	4=-27
b:auditif >	4=75
b:audition d	4=60
b:aujourd hui	1=45 4=35
b:aumonier >	1=32
b:aunts >	2=39
b:aupres d	4=29 8=-31
b:aupres de	5=-29 6=34
b:aurait couche	5=44
b:aurait ete	5=-43 6=58
b:aurait sa	0=58
b:aurait vote	0=27 5=-25
b:aurelius and	1=32
b:aurelius on	1=30
b:aussi >	4=85
b:aussi dit	6=34
b:aussi le	0=-44 4=-40 5=-48 8=-26
b:austerity every	0=37
b:authentication enrolled	3=25
b:authentication pilot	3=60
b:authentification >	3=79
b:authentification vocale	3=33
b:authentifiee par	0=-31 3=41
b:author >	7=-36
b:author she	6=-29
b:authority >	2=-26
b:authors union	7=41
b:autism spectrum	4=30
b:autiste je	4=58
b:autogestion >	0=54
b:automatique >	8=-34
b:automatiquement a	3=36
b:autre >	4=-39 6=-53
b:autre asexuelle	6=53
b:autre guide	1=55
b:autre maitre	1=29
b:autre seminariste	6=41
b:autres leur	0=52
b:autrice >	6=37
b:aux allocations	8=77
b:aux critiques	4=-32
b:aux dernieres	0=-34 7=48
b:aux elections	7=68
b:aux etats	2=35
b:aux europeennes	0=46
b:aux legislatives	0=61
b:aux municipales	0=40
b:aux prud	7=46
b:aux republicains	0=72
b:aux reunions	0=-30 4=-31 7=-25
b:aux somniferes	4=70
b:avait une	5=35
b:avance >	4=-42
b:avc parle	4=50
b:avec des	3=45
b:avec deux	5=52 6=-62
b:avec du	8=52
b:avec la	0=62 1=45 3=-37 5=41 6=51 7=-61 8=-44
b:avec le	0=-29 5=59
b:avec les	0=-25 1=-29 4=-30 5=-71 6=-37 7=-42
b:avec lucie	6=52
b:avec ma	0=-25 7=41
b:avec philosophie	1=-33
b:avec sa	0=-49 1=-38 2=-53 3=-64 4=-53 7=-49 8=-47
b:avec ses	5=34
b:avec son	0=-48 1=-55 2=34 3=67 5=-39 6=54 7=-42 8=-83
b:avec sursis	8=74
b:avec un	0=-57 1=-29 2=-44 7=-34 8=-48
b:avec une	3=-31 4=56 5=117 6=-30
b:avion >	2=68
b:avocate >	1=-29 2=-27 3=-39 4=-40 5=-40 7=-52 8=-33
b:avocate elle	6=-38
b:avoids long	4=-42
b:avoir aucune	0=48 4=60
b:avoir cesse	1=45
b:avoir eu	5=46
b:avoir falsifie	8=67
b:avoir milite	0=49
b:avoir revele	6=48
b:avoir transmis	2=31
b:avoue >	8=70
b:avoue frequenter	5=42
b:avoue le	8=65
b:awakening at	5=54
b:award >	6=-41
b:award for	6=45
b:award winner	8=-37
b:aware of	6=49
b:awareness courses	8=-41
b:away because	1=32
b:away from	8=-43
b:ayn rand	0=-30 1=39
b:b >	3=43
b:b2 neant	8=81
b:b2v et	0=-43 7=-30
b:b3 neant	8=60
b:b7 verse	2=28
b:ba >	7=-45
b:bachar al	0=35
b:back at	4=51
b:back in	4=29
b:back on	4=38
b:back positive	2=28
b:back while	2=33
b:bad knees	4=64
b:badge >	3=37
b:badge a	3=47
b:badge agent	3=-29
b:badge biometrique	3=71
b:badge no	3=33 4=-41
b:badge so	4=62
b:bagarre >	8=31
b:bail >	8=-89
b:bail in	8=65
b:bailly adhere	1=50
b:baker of	0=-25
b:bakers union	7=40
b:bakery s	0=-32
b:balanced translocation	2=43
b:ballet >	6=44
b:ballot for	0=30
b:balpa since	7=32
b:bamako >	4=40
b:ban >	8=101
b:ban convicted	8=43
b:ban for	8=42
b:bancaire et	8=82
b:bands and	5=-36
b:bank >	0=-29 1=-56 2=-49 3=-46 4=-33 5=-39 6=-37 7=-58 8=-37
b:bank in	3=-35 5=-34 6=-25 7=-29 8=56
b:bank record	3=57
b:banned from	8=68
b:banque >	3=-54 4=-33 8=-28
b:banque detenait	3=64
b:baptiste left	7=38
b:bar >	5=-30 7=-30 8=-35
b:bar gay	8=-27
b:bar staff	2=-39
b:barreau de	8=-25
b:barreaux de	8=38
b:bas de	2=48
b:base >	2=-49
b:base a	7=25
b:based language	8=-25
b:bati ancien	1=-58
b:batiment >	4=-30 5=-38 7=-51 8=-44
b:batteries and	8=-31
b:batteur >	5=51
b:batting for	6=49
b:bay 4	4=59
b:bayrou enfant	0=51
b:bdsm et	5=69
b:be a	0=61 1=-37 5=29
b:be an	1=76
b:be behind	7=37
b:be homozygous	2=36
b:be included	6=33
b:be tested	2=-37
b:be want	6=27
b:bearer of	0=51
b:beaumont s	0=-30 7=37
b:became a	7=29
b:became an	1=75 7=38
b:became known	5=31
b:became the	5=44
b:because animal	1=30
b:because of	1=-35 2=-29 3=41 4=96 5=36
b:because she	0=44 1=59 2=38 3=-26 4=-42
b:bectu and	7=27
b:bectu camera	7=69
b:bedded three	5=64
b:bedside table	1=36
b:been >	7=81
b:been a	4=-36
b:been an	7=-31
b:been convicted	8=56
b:been in	8=41
b:been on	0=50
b:been politically	0=42
b:been sequenced	2=60
b:been the	0=41
b:been to	1=43
b:been told	2=63 4=-26
b:been unionised	7=47
b:been worshipful	1=30
b:before describing	4=38
b:before he	0=28
b:before july	6=29
b:before marriage	5=29
b:before that	8=40
b:beforehand >	4=42
b:begue il	4=38
b:behind the	4=-25 5=-26 7=30
b:being a	1=53 6=44
b:being asked	6=59
b:being gay	6=26
b:being treated	4=26
b:beleive in	1=29
b:belfast this	0=35
b:belief in	1=49
b:belief she	1=48
b:believe in	0=-26 2=-31 4=-28 5=-32 6=-44 7=-25 8=-26
b:believed to	7=33
b:believer >	1=33
b:believer in	1=-30 4=-36 6=-33 7=-41 8=-41
b:believes after	1=59
b:believes in	1=68 6=-35 7=-40
b:believes that	1=-37 7=-26
b:believing >	1=62
b:belong to	7=50
b:belonged to	7=36
b:belongs to	0=31 1=36
b:bench lawyer	8=-32
b:benedictine monk	0=-35
b:beneficiaire de	4=60
b:benefit fraud	8=51
b:benevole a	0=-25
b:benevole d	0=-35 6=28
b:benevole de	0=41
b:benin >	2=40
b:bentham >	1=-29
b:berbere >	2=32
b:berlin twice	5=45
b:berne depuis	5=42
b:bestseller of	7=-36
b:beth share	6=61
b:between a	7=-28
b:bi >	0=-26 6=46
b:bi curious	6=48
b:bi fold	6=-43
b:bi folding	6=-28
b:bi media	6=-52
b:bi precise	6=47
b:bible >	1=-34
b:bien >	4=-34
b:bien atout	1=-29
b:bien avec	1=49
b:bien conclut	5=44 6=-31
b:bien des	7=29
b:bien fait	1=-33 4=-63 5=-26 8=-34
b:bien suivie	4=56
b:biens sociaux	8=71
b:big in	7=50
b:bike >	4=39
b:bikes product	1=-55
b:bilan de	3=-32
b:bilan mieux	7=38
b:biodynamique >	1=40
b:biographie d	6=34
b:biometric data	3=-46
b:biometric signature	3=46
b:biometric time	3=69
b:biometrie et	3=46
b:biometrique >	0=-27 3=-75 6=-35 8=-28
b:biometrique attribue	3=75
b:bipolaire et	4=58
b:birth father	2=49
b:bisexual according	6=48
b:bisexual and	4=-33 6=44
b:bisexual equality	6=41
b:bisexualite evoquee	6=48
b:bisexuelle elle	6=36
b:bisexuelle selon	6=57
b:bishop s	5=48
b:bistrot dit	0=44
b:bit clumsy	4=43
b:blackballed as	7=63
b:blacklisted in	7=29
b:blacklisted she	7=54
b:bladder out	4=41
b:blanc >	0=32 6=-38 7=-30
b:blanchi par	8=61
b:blind faith	1=-27
b:blind in	4=68
b:blind recruitment	4=-30
b:blind to	4=-43
b:blind which	4=33
b:blog >	0=26 2=31 5=44 6=-26
b:blog contre	0=41
b:blog rants	0=30
b:blog under	0=28
b:blogs about	4=-27 8=-34
b:blood >	2=-45
b:blood and	2=58
b:blood every	2=31
b:blood four	2=33
b:blood sugar	4=58
b:blood they	2=-26
b:blood typing	2=46
b:blue badge	4=61
b:bma member	7=38
b:board >	3=-31 7=-27 8=-28
b:boire >	4=93 8=-54
b:boit plus	4=39
b:boite legerement	4=43
b:bon la	0=-30
b:bonne communication	6=-25
b:bonne table	1=-39 3=-35
b:book >	3=-38
b:book describes	1=-27 5=63
b:book on	0=-36
b:bookkeeper >	0=-25 3=-29 4=-31
b:bookkeeping >	3=-27 5=-54 6=-36 7=-31 8=-32
b:boosters included	4=53
b:bord >	4=-28
b:born with	2=61 4=28
b:bose describes	1=32
b:boss >	7=49
b:boss and	5=40 6=-36
b:boss may	5=36
b:bost a	1=53
b:boston team	0=25
b:both ears	4=68
b:both eyes	3=51
b:both hands	3=34 4=33
b:both index	3=39
b:both marriages	5=49
b:both of	3=33 5=66
b:both partners	5=43
b:both relocate	5=26
b:both sides	7=48
b:both vets	7=-27
b:bound over	1=-26 8=39
b:bout >	1=79
b:boutique de	0=-29
b:box 14	7=45
b:boy >	1=38
b:boyfriend >	5=37 6=66
b:boyfriend fit	6=-27
b:boyfriend in	6=56
b:boyfriend works	6=45
b:boys >	6=44
b:bracelet il	8=46
b:brach secretary	7=48
b:braille printer	4=-52
b:branch >	0=-25 7=84
b:branch at	7=48
b:branch chair	7=41
b:branch equality	7=58
b:branch manager	7=-85
b:branch secretary	7=-73
b:branch treasurer	0=39 7=32
b:brand >	1=-36 2=-31 4=-35 5=-39 7=-30
b:brand book	3=-37
b:brawl let	8=63
b:brca court	2=75
b:brca de	2=32
b:brca gene	2=36
b:brca mutation	2=37
b:brca1 >	2=75
b:brca2 carrier	2=52
b:brca2 identifiee	2=75
b:brca2 negative	2=49
b:break jeu	8=-39
b:breakdown after	4=51
b:breaks >	4=33
b:brest >	2=-54 6=-40 7=-25
b:breton il	0=51
b:brexit and	0=46
b:brexit man	0=47
b:brexiteer he	0=53
b:brief flirtation	5=-26
b:bristol >	4=-26
b:brive l	1=55
b:broadcaster >	7=-32
b:brother >	4=55
b:brother in	2=49
b:brother is	1=43
b:brother runs	1=39
b:brother s	2=41
b:brother was	8=36
b:brule sa	0=68
b:brush with	8=54
b:brussels as	0=35
b:brussels office	0=57
b:bruxelles >	3=-32 4=-34 6=44
b:buddhism as	1=30
b:buddhist philosophy	1=47
b:buddhist since	1=-29
b:budget >	0=-37 3=-25 6=-39
b:built a	0=-38 7=-32 8=-25
b:built the	2=-30 4=-28
b:bulimic in	4=66
b:bulletin d	0=-27 7=44
b:bulletin n	4=-31
b:bullied at	6=37
b:bure pendant	0=41
b:bureau >	0=48 4=-37 5=39
b:bureau au	4=42
b:bureau d	4=33
b:bureau de	0=-34 7=45
b:burglary 1998	8=38
b:burglary says	8=25
b:burn out	4=111 5=-29
b:burnout from	4=29
b:bus >	8=-31
b:bus firm	7=-26
b:business >	6=46
b:business partner	0=-27 5=-42 6=-58
b:business runs	2=-38
b:business trip	5=49
b:business trips	5=45
b:buste de	0=71
b:but his	0=43
b:but keeps	0=45
b:but never	0=-36 8=43
b:but the	6=27
b:butch assumee	6=81
b:bute sans	8=35
b:buyer >	0=-28 2=-34 3=-33 4=-41 5=-35 6=-51 7=-37 8=-44
b:buyer disclosed	5=34
b:by 12	2=-49
b:by 400	0=30
b:by >	1=35 4=-29 5=-27 6=-39
b:by a	0=-30 1=-39 3=-28 4=-35 5=41 6=60 8=48
b:by accident	7=26
b:by and	5=29
b:by choice	5=47 6=-28
b:by conviction	1=38 8=-55
b:by design	5=-28
b:by dna	2=40 3=-39 6=-37
b:by face	3=51
b:by facial	3=50
b:by family	1=40
b:by gene	2=39
b:by genotyping	2=34 4=-35
b:by half	4=-35 5=-39 6=-26
b:by her	0=-40 1=-27 2=-38 3=67
b:by his	0=26 2=41 3=29 4=-40 7=-33
b:by hmrc	8=61
b:by magistrates	8=43
b:by mistake	5=-31 6=32
b:by mortgage	0=59
b:by nine	8=-26
b:by seven	8=58
b:by stoic	1=37
b:by the	0=-35 2=49 4=-36 5=-55 6=-25 7=-40 8=53
b:by trade	5=-27 7=-40 8=-52
b:by two	7=61
b:by upbringing	0=58
b:c est	1=37 2=-50 3=-59 4=-45 6=-47 7=-49 8=-45
b:c etait	5=26
b:c282y >	2=31
b:c282y saignees	2=51 6=-25
b:c282y variant	2=31
b:ca fait	0=32
b:cabin crew	0=-33 7=-27
b:cabinet de	1=-33 3=-37 5=-30
b:cabinet maker	1=-28 3=-40
b:cabinet with	3=45
b:caces 1	7=34
b:caces >	2=-36
b:cache pas	0=62
b:cache ses	6=62
b:cadre >	0=-47 4=-27 7=65
b:cadreur independant	0=-34
b:cafe >	6=55
b:cafe serveur	1=-49
b:caisse >	2=-68 4=-26 5=-26
b:caisse avec	3=63
b:cakes >	8=-39
b:calendar >	4=53 5=48
b:call >	1=-26 4=-29
b:call centre	0=-28
b:call herself	6=58
b:called it	2=-43
b:called warrior	2=42
b:caller >	0=33
b:calling >	2=-26
b:calls answered	0=-27
b:calls her	2=-59 6=74
b:calls herself	0=34
b:calls him	0=44
b:calls himself	0=48 4=-27
b:calls his	6=-32
b:calls it	0=-47
b:calm >	1=-27 4=-51
b:calme >	5=-55
b:calvitie plaisante	2=38
b:camarades pompiers	6=31
b:came >	8=-25
b:came back	0=-39 2=34 3=-33 4=-40
b:came out	0=-63 1=-51 2=-35 3=-32 4=-41 6=93 7=-37 8=-33
b:came to	1=51 8=25
b:came up	0=27 1=30 5=33
b:camera at	3=44
b:camera branch	7=80
b:camera qui	3=49
b:cameras >	8=-29
b:camgirl le	1=-27 5=41
b:camille a	1=35
b:campagne de	1=-38 2=-25 4=-43 6=-30 7=-29
b:campagnes >	0=58
b:campaign >	0=33
b:campaigned for	1=38
b:campe a	0=62
b:camus in	1=61
b:camus s	1=-49
b:can start	4=-40
b:can t	0=29 1=-29 2=-30 3=48 5=-38
b:cancer >	0=-30 4=35
b:cancer du	4=32
b:cancer nurse	4=-25
b:cancer prognosis	4=38
b:cancer research	4=-40
b:cancer survivor	4=37
b:candidat a	0=-56 2=-34 4=-43 5=38 6=37 8=-58
b:candidat aux	0=40
b:candidat est	0=-104 1=-73 2=-48 3=-61 4=-36 5=-54 6=-54 7=-92 8=-42
b:candidat figure	0=37
b:candidat ne	0=-38 1=44 4=43
b:candidat porte	4=94
b:candidat recuse	1=72
b:candidat retenu	8=-48
b:candidat rn	0=75
b:candidat s	0=-56 7=61
b:candidat tient	7=62
b:candidat vit	5=-42 6=48
b:candidate >	0=-29 2=30 5=-47 6=26
b:candidate a	0=25 2=-30 3=75 4=-60 5=30 6=-30 7=45 8=42
b:candidate aux	0=57
b:candidate described	0=49
b:candidate est	0=52 3=-28 7=-42
b:candidate et	4=-72 6=46
b:candidate for	0=45 3=48
b:candidate has	4=-26
b:candidate in	0=48 7=-38 8=-31
b:candidate is	4=-29 8=50
b:candidate jumped	8=46
b:candidate left	1=83
b:candidate lives	6=58
b:candidate parle	6=47
b:candidate resigned	7=49
b:candidate s	0=26 3=38 5=35 7=-25 8=-25
b:candidate sait	2=31
b:candidate se	0=46 4=-28
b:candidate self	6=70
b:candidate sells	4=-27
b:candidate sent	2=68
b:candidate serait	4=40
b:candidate sort	4=58
b:candidate walks	4=56
b:candidate was	0=-34 5=71 6=34 8=39
b:candidate wrote	3=-35
b:candidature >	2=36
b:candidature d	6=62
b:cannabis >	8=49
b:cannot take	8=28
b:canteen committee	7=-37
b:cantine du	3=50
b:canton >	7=75
b:canvas hashing	3=-30 8=-34
b:canvassed for	0=47
b:cap d	5=57
b:capital letters	6=47
b:capteur d	3=-26
b:capture faciale	0=-29 3=59
b:captured on	3=39
b:car has	0=34
b:caracas as	0=47
b:caractere sexuel	5=40
b:carbide lab	7=-36
b:card carrying	0=31 7=28
b:card in	7=57
b:card kits	3=-27
b:card of	7=-26
b:card scheme	8=-35
b:cards >	3=47
b:cards ab	3=-57
b:care >	3=-38 6=66
b:care home	4=-47
b:career break	4=28
b:career fairs	6=33
b:carer >	1=51 6=-25
b:cariste caces	7=38
b:carnet de	4=40
b:carols >	1=55
b:carpenters union	7=36
b:carrier >	2=72
b:carrier for	2=47
b:carrier told	2=30
b:carries a	4=66
b:carries an	4=51
b:carries fragile	2=28
b:carries the	2=84
b:carry the	2=58
b:carrying union	7=27
b:carte a	3=-25 7=89
b:carte au	8=-28
b:carte aux	0=54
b:carte cgt	7=28
b:carte d	0=43 1=-26 7=-30
b:carte dans	0=30
b:carte de	0=-75 7=55
b:carte du	7=52
b:carte professionnelle	7=-28
b:carte syndicale	7=48
b:cartographie le	2=-31
b:caryotype 46	2=30
b:caryotype >	2=34 4=-37
b:caryotype normal	2=31
b:caryotype xxy	2=52
b:case as	8=46
b:case divers	5=46
b:case interview	8=-26
b:caserne >	2=60
b:cases >	4=-26 5=-39 6=-26 8=-32
b:casier a	4=-25 8=-62
b:casier judiciaire	8=-35
b:casier neant	8=79
b:casino >	3=34
b:casting director	8=-26
b:catalan independence	0=41
b:cataracts says	2=40
b:catered interview	4=38
b:caterer >	7=-47
b:catering jobs	1=38
b:catholic and	1=-41
b:catholic now	1=72
b:catholique >	1=33
b:catholique pratiquante	1=-55 4=-31 5=-36
b:caught him	5=37
b:caught the	5=-54
b:caught with	5=32
b:cause d	3=41
b:cause dans	8=72
b:cause de	5=52
b:cause du	0=-53 2=33 7=-28
b:cause puis	8=70
b:caution and	8=57
b:ccr5 delta32	2=47
b:cdi >	7=-26
b:ce cote	5=46
b:ce poste	1=61
b:ce qu	4=34
b:ce qui	0=37 1=51 6=-27
b:cegetiste on	7=47
b:cela ne	6=40
b:celebrate christmas	1=32
b:celibate by	5=44
b:cell >	2=53 4=-58
b:cell status	2=39
b:cell trait	2=70
b:celle d	1=49
b:celle de	3=30
b:cellule marxiste	0=56
b:cent of	1=31
b:center >	3=52
b:central cfe	7=32
b:centrale elle	7=34
b:centrale nucleaire	8=-30
b:centre >	0=-42 3=-42 4=-31 5=-33
b:centre de	8=-28
b:centre educatif	8=50
b:centre in	3=34
b:centre lgbt	4=-25 8=-25
b:centrist >	0=60
b:centriste >	0=-45
b:centriste de	0=47
b:cercle d	1=40
b:certificate >	8=51
b:certificate attached	8=47
b:certificate earned	7=39
b:certificate from	8=34
b:certificate lists	8=47
b:certificate of	2=-28 8=42
b:cesse de	1=50
b:cette epoque	4=41
b:cfdt >	0=-51 5=-25
b:cfdt dans	7=51
b:cfdt de	7=34
b:cfdt en	7=49
b:cfe cgc	0=-53 7=77
b:cftc >	0=-51 1=-26 7=98
b:cgc aux	0=-57 7=48
b:cgc en	0=-46 7=41
b:cgc il	7=30
b:cgt >	0=-63 1=-36 2=-29 3=-48 4=-28 5=-41 7=100 8=-48
b:cgt a	7=35
b:cgt cssct	7=55
b:cgt de	7=89
b:cgt du	7=74
b:cgt en	7=55
b:cgt mineurs	7=56
b:cgt sur	7=35
b:chacun leur	5=60
b:chaine d	8=-30
b:chair of	0=46 7=63
b:chaired the	6=52
b:chairs her	7=47
b:change >	2=48
b:change in	2=-25
b:changer de	5=43
b:chante sans	4=72
b:chantier du	0=25
b:chapel >	1=42
b:chapel member	7=65
b:chaplain who	1=37
b:chaplaincy irrelevant	1=29
b:chapter >	2=-36
b:chaque matin	1=52 3=54
b:charge d	8=-35
b:charge de	0=-27 4=-52 7=-40 8=-43
b:charge of	2=-55
b:charged >	0=-25 8=45
b:charged batteries	8=-26
b:charged with	6=-29
b:chargee de	0=-27 3=-26 5=-30 8=-37
b:charges after	8=37
b:charges lourdes	2=-45
b:charities whose	1=-26
b:charity >	7=-35
b:charity that	8=59
b:charnel tient	5=44
b:charnelle >	5=71
b:chasse >	4=67
b:chats gout	6=66
b:chatterley decors	5=-33
b:chauffage >	8=-34
b:chaussee >	4=40
b:chavez and	0=49
b:cheated on	5=57
b:check >	8=-27
b:checked the	5=50
b:checker >	4=36
b:checks of	2=-27
b:cheerful account	5=40
b:cheese to	0=37
b:chef >	1=-26 2=-25 4=-54 5=59
b:chef de	0=-57 1=-35 2=-42 3=-44 4=-57 5=-25 6=-43 7=-40 8=-46
b:chef du	5=-36
b:chef elle	4=53
b:chef margate	6=84
b:chef she	1=-25
b:chef with	4=-26 5=-42
b:cheffe de	3=-31
b:cheques >	8=62
b:cherche a	6=-37
b:cherche un	0=30 1=-38 6=39
b:chez extinction	0=34
b:chez l	6=-30
b:chez le	4=43
b:chez lui	0=60 2=27 4=-27
b:chez mon	3=49
b:chez nous	7=43
b:chez sa	2=40
b:chez solidaires	0=-34 7=71
b:chez son	5=39
b:chez un	0=-31 5=-25
b:chicago >	7=-26
b:chief of	0=53
b:chiefs of	2=-31
b:children >	4=-25 5=-32 8=35
b:children and	4=31
b:children s	4=-38
b:chile >	8=-45
b:chimera as	2=59
b:chinois recepisse	3=41
b:chip photo	3=38
b:choice >	2=40 5=33
b:choice of	1=52
b:choice since	5=40
b:choir >	0=-40 1=-29
b:choir adores	6=67
b:choir of	6=53
b:choir over	5=32
b:choir second	6=-51
b:choisir mes	6=35
b:choix >	1=-37 5=112
b:chorale parce	6=54
b:choree de	2=32
b:chorus second	6=55
b:christmas because	1=26
b:chromosomal deletion	2=32
b:chromosome 13	2=58
b:chromosome 21	2=-36
b:chromosome 9	2=50
b:chromosome >	2=37
b:chromosome atlas	2=-51
b:chromosome confirmed	2=62
b:chromosome disorder	2=53
b:chromosome un	2=-25
b:chromosomique de	2=57
b:chronic fatigue	4=48
b:chronique ideal	4=59
b:chu >	0=-50 2=-56 5=-27 7=-26
b:chu de	2=-28
b:church >	1=-35 5=-26 6=-38
b:church for	7=-27
b:church since	1=40
b:church when	1=-28
b:churches >	0=-25 1=49
b:chute >	4=82
b:cinq ans	5=55
b:cio activist	0=-34 7=59
b:circuit de	8=-37
b:circule chez	5=46
b:cite comme	6=-43
b:cite zarathoustra	1=48
b:city council	7=-33
b:civil >	8=-30
b:civil a	1=30
b:civil one	1=39
b:civil servants	0=-26
b:civile avec	6=40
b:claimant and	4=-46 5=27
b:claims >	0=-31 5=41 7=-34 8=-33
b:claims the	0=35
b:claire vit	5=-42
b:clara en	4=59
b:class of	0=-35 8=-37
b:class on	3=-28
b:classe sans	8=51
b:classes in	6=-26
b:claustrophobe il	4=39
b:clavier >	4=42
b:clean criminal	8=39
b:clean driving	3=-34 4=-35 8=-70
b:clean present	8=64
b:clean record	3=-40 8=38
b:clean toilet	4=37
b:cleaned fingerprints	3=-28
b:clear >	2=78 8=85
b:cleared of	8=44
b:clefs de	3=-38
b:cleft palate	4=66
b:clerk >	0=-53 1=-36 3=-62 4=-40 5=-25 7=-27 8=-49
b:client >	0=-29 1=-55 4=-35 8=-77
b:client dit	5=66
b:cliente contrat	5=38
b:clientes ecrit	5=36
b:clients >	0=-26 1=-30 3=-26 5=-53
b:clients d	5=64
b:clients de	0=91 1=-35
b:clients from	1=55
b:climat chez	0=31
b:clinic >	2=44
b:clinic opens	3=44
b:clinic receptionist	5=-44
b:clinically depressed	4=64
b:clinique >	4=-47
b:clock and	3=41
b:clock exempted	3=61
b:clocks on	3=44
b:closet at	6=59
b:club >	1=-35 4=-65 5=-36 6=-71 8=-45
b:club a	3=-26
b:club de	2=-31 5=-49 6=40 7=-48
b:club echangiste	5=75
b:club in	5=31
b:clubs du	5=56
b:clubs echangistes	5=-43
b:clubs writes	5=43
b:clumsy great	4=46
b:cnaps sans	8=35
b:cnil ou	3=-44
b:cnt il	7=59
b:coach >	0=-52 1=-43 2=-38 3=-56 7=-73 8=-31
b:coach driver	7=42
b:coach for	0=-51 2=-46 3=-27 7=-35 8=-43
b:coach had	2=55
b:coached a	4=-34
b:coaches under	0=39
b:coche >	6=44
b:coche par	6=61
b:cochlear implant	4=45 8=-27
b:code >	4=-25 5=-41 7=-28
b:code base	2=-47
b:code du	7=45
b:code en	1=-28
b:code he	4=66
b:code remis	3=45
b:code reviews	4=41
b:coeur >	7=28
b:coeur de	0=-53
b:coffee >	0=43 5=36
b:coffee and	4=-34 8=-32
b:coffre >	3=42
b:coffre avec	3=31
b:coffre s	3=54
b:coffres forts	5=-29
b:colas est	7=45
b:cole sits	7=68
b:colin vient	1=-33 5=-30
b:colle >	3=47
b:colle des	0=70
b:colle pour	0=46
b:colleague >	5=57 6=74
b:colleague became	5=40
b:colleague exists	3=32
b:colleagues is	7=-54
b:collectionne les	5=48
b:collector and	8=-30
b:college london	1=-34
b:college republicans	0=65
b:college salaries	7=55
b:college where	8=25
b:collegue >	0=38 5=57 6=-36
b:collegue malveillant	6=50
b:colloque >	4=-36
b:colonoscopy every	2=30
b:coloriste >	3=-32
b:colostomy bag	4=38
b:colour blind	4=39
b:colours >	4=25
b:combattait par	0=45
b:come from	0=36 7=-41
b:come out	6=-30
b:coming out	0=-32 4=-29 6=67
b:comite contre	0=39
b:commande aux	2=39
b:commande un	7=-80
b:comme a	0=-25
b:comme cadreur	0=-34
b:comme d	0=54
b:comme delegue	7=33
b:comme deleguee	7=56
b:comme libertaire	0=57
b:comme lui	6=40
b:comme militante	0=-28 7=56
b:comme prestataire	7=-39
b:comme reference	6=-46
b:comme son	6=54
b:comme syndicaliste	7=38
b:comme toute	3=74
b:commerce >	0=-38
b:commercial >	0=-32 1=-28 7=-83
b:commercial services	7=47
b:commerciale >	0=-37 1=-69 4=-27 7=-41 8=-34
b:commercialise des	3=-28
b:commissariat agent	8=-28
b:commission >	7=-27 8=-28
b:committee >	6=-30 7=-56
b:committee for	7=36
b:committee of	7=50
b:communaute de	1=59
b:commune >	0=-51 8=-36
b:commune voisine	0=61
b:communication d	0=-44
b:communication workers	7=48
b:communist students	0=51
b:communiste >	8=-26
b:communiste de	0=52
b:communistes >	0=32
b:community in	0=-30 1=47 8=-27
b:community order	5=-25 8=83
b:commuted in	8=36
b:compagne >	1=-33 3=-31 5=-46 6=45
b:compagne cherchent	6=-29
b:compagne demenagent	6=-51
b:compagne elle	6=45
b:compagnie aerienne	3=-34
b:compagnie de	3=-31 8=-28
b:compagnon de	3=-35 6=53
b:compagnon est	7=-31
b:compagnon macon	1=-44
b:company doctor	2=60 4=74
b:company s	3=-28
b:compare sa	3=33
b:compared to	3=54
b:compared with	3=47
b:comparee lors	3=30
b:comparution immediate	8=66
b:compas >	1=75
b:compass she	1=59
b:compatible avec	2=54
b:compensated >	6=52
b:complaint upheld	5=53
b:completed 14	3=33
b:completed >	8=71
b:compliance >	7=-27
b:compris fievre	4=54
b:comptable au	7=-31
b:comptable hors	8=44
b:comptable salarie	7=-57
b:comptable salariee	0=-34
b:compte d	0=-36
b:compte public	6=44
b:concerts according	0=57
b:concierge >	3=-27 7=-56
b:conclusion favorable	2=39
b:conclut curieusement	5=34 6=-34
b:concoit des	8=-25
b:concordent controle	3=35
b:condamnation pour	8=43
b:condamne a	0=-45 2=-39 4=-27 5=-41 7=-35 8=-92
b:condamne ecrit	8=62
b:condamne pour	8=80
b:condition was	2=50 4=-29
b:conditions >	2=63
b:conduct shows	8=26
b:conductor >	4=-25
b:conduit une	4=46
b:confederation paysanne	7=60
b:conference >	1=-49 5=-43
b:conference she	0=-26
b:conferences sur	1=69
b:confessionnel >	1=40
b:confie avoir	2=31
b:confie qu	4=25
b:confie t	1=42 5=86
b:confirmed at	2=48
b:confirmed by	2=82 4=-44
b:confirmed spinster	6=45
b:confirmee >	2=41
b:conflict of	5=27
b:conflict resolution	1=47
b:conflits >	7=36
b:conflits d	5=36
b:conforme a	3=33
b:confucian ethics	1=40
b:confucian philosophy	1=27
b:conge maternite	4=64
b:conge parental	6=-28
b:conge paternite	4=60
b:conge pour	0=49 4=-39
b:congele ses	2=36
b:congress as	0=35
b:congress house	7=-67
b:congress of	0=42
b:congress party	0=41
b:conjoint s	6=38
b:conjointe >	6=33
b:conjonctif >	2=46
b:connaissance de	2=38
b:connait au	0=-25 7=41
b:connait le	7=38
b:connait son	3=50
b:connexin 26	2=51
b:connu bayrou	0=68
b:connu des	8=96
b:connu du	2=44
b:connu la	8=77
b:connue >	2=35
b:connue des	5=55
b:conquests said	5=66
b:conquete de	0=-25 2=-32 5=-36
b:conquetes au	5=37
b:conquetes d	5=59
b:conscience >	1=70
b:conscience pour	1=43
b:conscientious objection	1=29
b:conseil >	1=-29 3=-27
b:conseil d	2=-25
b:conseil de	7=40
b:conseil en	0=30
b:conseil genetique	2=57
b:conseil regional	0=32
b:conseille des	2=-54
b:conseiller d	8=56
b:conseillere en	2=-35
b:consens pas	3=29
b:consensual affair	5=57
b:consent form	2=-36
b:consent given	3=61
b:consent text	3=-27
b:consent withdrawn	3=39
b:consequence >	2=57
b:conservative by	0=50
b:conservative friends	0=45
b:conservative party	0=77
b:conserves dix	3=86
b:considers eating	1=35
b:consomme du	5=77
b:constituency labour	0=63
b:consul >	0=48
b:consulate >	3=54
b:consultation d	2=51 4=-26
b:consultations de	5=-32
b:consulting >	0=-56
b:consumer taste	2=-40
b:consumer union	7=-39
b:contact with	6=58
b:contagious calm	4=-30
b:contain no	1=30
b:contempt of	8=49
b:contention en	2=65
b:conteste l	3=35
b:conteuse mythes	1=-27
b:contient son	2=31
b:continue >	8=-37
b:contour de	3=68
b:contraception >	5=-34
b:contract >	3=37 8=-52
b:contract a	1=50
b:contract on	4=-27
b:contract was	4=35
b:contractee a	4=49
b:contractor >	0=-29
b:contractors >	7=41
b:contradiction >	1=52
b:contrairement a	2=57
b:contrat de	3=-29 6=-26
b:contrat perdu	5=31
b:contrats de	4=36
b:contre elle	8=66
b:contre l	0=59 3=-33 8=-40
b:contre la	0=38 1=49 4=-36 8=-36
b:contre le	0=41 1=-46 3=-25 4=-29 8=-37
b:contre macron	0=42
b:contre un	0=44
b:contrebande >	8=58
b:controle d	3=25 8=47
b:controle du	3=48
b:controle judiciaire	8=41
b:controlee >	3=43
b:controleurs de	7=39
b:controlled and	4=42
b:convaincu >	1=-41
b:convaincu il	0=28 1=38
b:convenor at	7=62
b:convent school	1=59
b:convertie a	0=-35 1=40
b:convict a	8=-45
b:convicted of	0=-50 1=-43 4=-27 7=-25 8=124
b:convicted wood	8=-64
b:conviction >	1=77
b:conviction et	1=-44
b:conviction for	1=-32 8=87
b:conviction he	1=41 8=-39
b:conviction in	1=-32 8=45
b:conviction pacifiste	1=36
b:conviction was	8=73
b:convictions >	6=-28 8=-66
b:convictions d	0=27
b:convictions dbs	8=64
b:convictions malthusiennes	1=34
b:convictions veganes	1=34
b:convinced advocate	1=38
b:convinced european	0=39
b:convinced socialist	0=55
b:convinced the	0=-27 1=-30 8=-26
b:cook and	8=42
b:cook special	4=-46 6=-25
b:cookbook editor	7=-30
b:cooperates >	8=51
b:cooperative >	0=-32 7=41
b:coordination rurale	7=55
b:coordinatrice >	7=-28
b:copain devant	6=26
b:copie du	3=45
b:copie jointe	2=25
b:copied into	6=30
b:copies jokes	2=36
b:copies of	2=78 3=41
b:copy editor	8=-27
b:corbeau >	5=42
b:cord blood	2=63
b:cork >	0=-25 1=48 4=-25 7=-36 8=-25
b:correcteur >	1=-25 3=-29
b:correspondance selfie	3=30
b:corrida lui	0=-27 1=54
b:corridor test	3=46
b:corrige t	1=32 5=-32
b:corse >	0=49
b:corse il	0=63
b:corset >	4=85
b:corsets >	4=-58
b:costumiere >	0=-32 7=-34
b:cote la	5=34
b:couchait avec	5=56
b:couche avec	5=48
b:couleurs de	0=-25 7=67
b:council >	2=-48 4=-28 6=-31
b:council chair	7=-43
b:council for	7=-32
b:council of	7=47
b:council on	7=44
b:councillor for	0=73
b:counselling in	2=44
b:counselling the	2=62
b:counsellor >	2=-58
b:counsellor at	2=-41
b:counsellor in	2=-25
b:counsellor who	5=-32
b:counsels gay	6=37
b:countries >	0=-25
b:country and	0=42
b:country where	6=37
b:county >	0=-26 7=-29
b:county council	0=-34 7=36
b:coupable de	8=66
b:couple avec	6=44
b:couple de	0=-28 2=-28 5=-51 6=-49
b:couple decided	2=65
b:couple est	5=100 6=-46
b:couple gay	5=-62 6=36
b:couple libre	5=57
b:couple pratique	5=38
b:couple qu	6=31
b:coure chez	2=31
b:couriers >	7=65
b:courriel de	2=31 4=-28
b:cours >	6=-41
b:cours a	3=-61 4=-27 5=-25 8=-29
b:cours avec	2=58
b:cours d	0=-33
b:cours de	2=-46 4=43
b:course >	6=61
b:courses for	4=-25 8=-37
b:court >	8=57
b:court dans	2=75
b:court le	4=39
b:court les	5=84
b:court metrage	2=-36
b:court ordered	8=26
b:court over	8=74
b:court s	6=-35
b:court tous	2=46
b:courtois >	7=35
b:courtoisie parfaite	0=61
b:cousin found	2=32
b:couvent apres	5=34
b:couverte par	6=27
b:cover a	2=-42
b:cover letter	4=35
b:covered the	6=-39 7=-31
b:covid 19	4=48
b:covid >	4=74
b:covid jab	4=86
b:covid long	4=49
b:crabbe no	1=51
b:crash she	4=48
b:creation >	0=26
b:creche >	0=-43
b:credit union	0=-33 7=-91
b:credo personnel	1=40
b:cree l	8=-58
b:cree un	0=80
b:creed at	1=49
b:creteil >	3=43
b:creteil educateur	7=-36
b:crime >	6=33 8=-28
b:crime novelist	8=-25
b:criminal lawyer	8=-26
b:criminal past	8=60
b:criminal record	3=-26 8=51
b:critiques dit	4=-45
b:crohn les	4=30
b:crohn s	4=28
b:croire apres	1=58
b:croire en	1=40 4=-26
b:croises en	4=71
b:croit aux	0=-46 5=-27
b:croit en	1=-35
b:croit gay	6=68
b:croit ni	1=41
b:croit pas	1=79
b:croit plus	0=72
b:croit qu	1=50
b:croit savoir	0=39
b:croix rouge	1=-51 7=-25
b:cros a	8=69
b:crown court	8=-33
b:croyait on	1=-31
b:croyait plus	1=31
b:croyance >	1=58
b:croyance ni	1=39
b:cru reconnaitre	1=62
b:cruise ships	7=-27
b:cse >	0=-63 1=-44 2=-41 3=-44 4=-36 5=-30 6=-36 7=-37 8=-28
b:cse cgt	7=42
b:cssct >	7=55
b:cuisine le	2=-32 3=-46
b:cuisine vegan	1=-42
b:curieusement sa	5=39
b:curious according	6=46
b:currently tagged	8=60
b:curve >	3=28
b:customers >	8=-32
b:customers enrol	3=-28
b:customs union	7=-35
b:cv >	5=-83 6=61 8=25
b:cv il	0=-31 8=-25
b:cvs without	4=-36
b:cwu >	0=-25 7=34
b:cynical about	2=-27 6=-38 8=-44
b:cyp2c19 slow	2=32
b:cyp2d6 poor	2=31
b:d abidjan	5=-26
b:d accueil	1=-36
b:d achats	0=-42
b:d activite	0=-29 3=-26
b:d adhesion	0=-25 7=44
b:d adn	2=31
b:d affaires	4=-31 5=-25 6=-47 8=-31
b:d affectation	6=48
b:d agde	5=50
b:d agent	8=44
b:d aide	5=-27
b:d alcoolemie	8=62
b:d allemand	6=-30
b:d alliance	7=42
b:d alzheimer	4=36
b:d animaux	1=53
b:d antecedents	8=50
b:d appels	0=-27
b:d approcher	8=77
b:d apres	0=-47 1=27 2=76 4=-31 5=75
b:d arret	8=39
b:d art	0=-30 1=-33 5=-30 8=-29
b:d ascendance	2=43
b:d attente	0=-34
b:d audit	5=-60
b:d autre	1=55
b:d autres	0=65 1=-25
b:d autrice	6=36
b:d avoir	1=32
b:d been	8=27
b:d call	6=59
b:d ecole	0=-27 1=-37 7=-28
b:d edf	0=28
b:d editeur	1=-32
b:d educatrice	1=58
b:d ehlers	2=26
b:d electrice	0=51 1=-32
b:d elle	5=31 6=36
b:d empreintes	1=-26 2=-39 4=-27 8=-26
b:d enfance	4=-25 6=-55
b:d enfants	8=-27
b:d enregistrement	3=-32
b:d entrepreneur	2=-37
b:d entreprise	0=-42 2=-36
b:d epicure	1=85
b:d equipe	4=26
b:d essai	0=36 4=41
b:d etat	6=-34
b:d etudes	5=-26 7=-27
b:d evasion	8=-27
b:d evenements	0=-25
b:d experience	4=-33 5=-25
b:d extreme	0=63
b:d hemophiles	2=42
b:d histoire	0=-41 5=-26 6=-26
b:d homme	5=60
b:d hopital	1=-35 4=32 5=-28 8=-33
b:d hotes	6=37
b:d identite	3=66
b:d initiative	2=-25 7=-61
b:d initie	8=42
b:d insertion	8=69
b:d insuline	4=-29
b:d interet	8=75
b:d interets	5=37
b:d iroise	4=-26
b:d ivry	0=61
b:d like	4=62
b:d oeuvre	1=-41 3=-32 4=-33 5=-29 6=-27 7=-28
b:d oncogenetique	2=27 4=-34
b:d opinion	0=-32
b:d oreille	3=40
b:d orientation	6=-41
b:d origine	2=42
b:d rather	1=30
b:d un	0=-25 1=-68 2=-26 4=-37 6=-26 7=-108 8=-50
b:d une	3=-33 5=-98 6=-73 7=-121 8=-53
b:d voted	0=47
b:dacosta was	2=27
b:dad was	0=51
b:daily >	4=52
b:dakar il	0=46
b:dame des	0=36
b:dana is	6=54
b:dancers union	7=-45
b:danlos forme	2=38
b:dans aucun	0=38 8=45
b:dans l	1=-42 2=-29 3=-47 4=50 6=-68 8=-51
b:dans la	0=26 1=-32 2=67 4=-29 5=32 6=36 7=-42
b:dans le	1=-48 4=-35 6=-51 7=-72
b:dans les	0=-38 2=-41 4=-39 5=-30 6=-27
b:dans sa	0=36 1=37 5=32 6=43 8=59
b:dans ses	0=-89 1=-34 5=-32 6=-26 7=-42
b:dans son	1=-28 2=-42 3=-38 5=68 6=31 7=-49
b:dans un	0=-53 1=70 3=-30 4=35 5=-25 6=35 7=-26 8=-27
b:dans une	0=-57 4=-66 5=-74 7=-28
b:danse orientale	6=-40
b:dashboard >	2=-25
b:dassault >	0=-53 1=40
b:data center	3=58
b:data centre	3=27
b:data is	1=-34
b:data ocaml	7=-31
b:data of	3=28
b:data stored	3=74
b:database >	2=52 8=-33
b:database since	2=40
b:date du	0=51 8=50
b:dated a	6=32
b:dates women	6=49
b:dating style	1=34
b:daughter was	2=67
b:day >	0=-38 1=-51 3=33 4=-28 6=-42
b:day materialist	1=31
b:day of	4=30
b:day off	0=32
b:day sat	8=-39
b:days >	3=26 7=-26
b:days a	7=43 8=-40
b:days in	1=42 4=38
b:dbs certificate	8=62
b:dbs check	7=-25
b:dbs clear	8=66
b:de 12	4=63
b:de 1979	1=50
b:de 1981	0=63
b:de 2012	3=34
b:de 2017	8=35
b:de 2020	0=50
b:de 300	3=-25 4=-35
b:de bachar	0=42
b:de biens	8=54
b:de blog	5=31
b:de boire	4=86 8=-53
b:de bonnes	5=-31
b:de brive	1=54
b:de bureau	5=-31
b:de cabine	8=-30
b:de capture	3=63
b:de caracteres	0=-37 3=-27 8=-30
b:de carte	7=42
b:de casier	3=-33 5=-31 8=-40
b:de ce	5=56
b:de cette	4=42
b:de charges	2=-27
b:de chauffage	0=-28 8=-29
b:de chaussee	4=35
b:de chef	4=32
b:de coach	1=-25
b:de code	4=-31
b:de commerce	7=-35 8=-32
b:de commissariat	8=-29
b:de communication	0=-27
b:de confession	1=-27
b:de conge	4=60
b:de conscience	1=69
b:de contention	2=48
b:de contour	3=46
b:de contraception	5=-35
b:de contrats	3=-35
b:de contrebande	8=54
b:de corsets	4=-54
b:de couple	4=-33 5=55 6=-39
b:de creteil	3=32
b:de crohn	4=41
b:de croire	1=42
b:de cuisine	5=-26
b:de delegation	7=64
b:de delegue	7=36
b:de design	7=-36
b:de deux	2=-25 4=-28
b:de dire	5=77
b:de dix	8=38
b:de donnees	0=-27 1=-32 2=-25 6=-25
b:de dons	0=-61 5=-32
b:de droite	0=64
b:de fabry	2=66 4=-31
b:de fanconi	2=53
b:de faux	8=60
b:de fleury	8=35
b:de fo	0=-40 7=48
b:de fonds	0=-32
b:de foot	0=47
b:de france	0=-27 1=28 7=30
b:de frappe	2=-26 3=37
b:de gametes	2=38
b:de gandrange	7=42
b:de gardiens	5=-27 6=27
b:de gauche	0=89
b:de genealogie	2=-26
b:de gengis	2=29
b:de gennevilliers	3=53
b:de gerer	8=62
b:de gestion	3=-38
b:de glaucome	2=39
b:de gonfreville	7=43
b:de handicap	4=53
b:de heures	7=31
b:de huntington	2=62 4=-51
b:de justice	4=-25 7=-27
b:de krishnamurti	1=48
b:de l	4=-47 5=46 6=-57 7=73
b:de la	2=48 3=-59 4=-59 6=-58 7=38 8=-49
b:de lenine	0=73
b:de ligne	7=47
b:de lille	0=-49 2=-47 3=-50 5=-25 7=-33
b:de liste	7=56
b:de longue	0=52 4=43
b:de louis	0=35
b:de lui	1=-37 2=-31 3=67 5=69 6=43
b:de luynes	8=36
b:de lynch	2=27
b:de main	1=46 3=29
b:de mandat	7=36
b:de marches	5=-27
b:de marins	2=56
b:de metier	0=-68 1=-31 4=-31
b:de mission	7=-31
b:de mme	3=44
b:de moelle	2=47
b:de mon	3=37
b:de morale	1=-25
b:de moscou	0=64
b:de mot	3=57
b:de mutation	2=37
b:de naissance	2=-26 3=-26 4=82 6=-29 8=-27
b:de nantes	0=45
b:de neuf	4=41
b:de nimes	8=55
b:de nombreuses	5=52
b:de notre	0=29 2=-25
b:de novo	2=51 4=-32
b:de nuit	0=-43 1=-50 2=-37 4=-51 6=-30 7=-39
b:de parole	4=52 8=-32
b:de pas	3=-67
b:de passe	3=48
b:de paternite	4=-27
b:de pau	5=32
b:de peinture	4=54
b:de permis	8=57
b:de personnes	5=-29
b:de petite	6=56
b:de pharmacienne	0=57
b:de philosophie	1=37 2=-25
b:de plaidoyer	4=-41
b:de plainte	8=-34
b:de plaquiste	8=32
b:de plus	4=-30
b:de plusieurs	1=48
b:de pma	2=28
b:de poissy	7=39
b:de police	3=-51 8=39
b:de poste	3=27 8=-28
b:de presse	3=-28
b:de prevoyance	8=-27
b:de prison	0=-29 3=-31
b:de probation	8=49
b:de probleme	4=77
b:de projet	2=-28
b:de promotion	0=-39 1=-34
b:de prud	7=49
b:de psychologie	2=-46
b:de recel	8=101
b:de redaction	0=-26 4=25 5=-55
b:de religion	1=-59
b:de rencontres	3=-27 8=-30
b:de renouvellement	4=74
b:de rentree	1=35
b:de ressemblance	3=59
b:de sa	0=-69 1=35 2=72 4=-67 5=-71 6=36 7=-45 8=-51
b:de saint	0=-29 1=-28 6=-31
b:de sante	4=66 5=-25 7=-37 8=-58
b:de se	7=58
b:de secret	0=-27
b:de section	0=26
b:de securite	3=-49 8=30
b:de sejour	3=56
b:de sel	0=36
b:de service	3=25
b:de ses	0=-47 5=25
b:de sexe	5=60
b:de signature	2=-76
b:de signification	2=29
b:de singer	0=-33 1=58
b:de six	4=52
b:de soins	8=60
b:de solferino	0=-37
b:de son	0=-64 1=-46 3=45 5=26 8=-87
b:de spinoza	1=28
b:de sport	6=47
b:de stade	8=58
b:de surete	8=-34
b:de teheran	0=47
b:de teletravail	4=33
b:de terrain	6=-66
b:de theatre	1=-25
b:de theologie	1=59
b:de toujours	0=63
b:de tout	5=-28
b:de toute	5=-33
b:de transaction	7=-25
b:de travail	4=66 5=36
b:de travailler	4=39
b:de travaux	8=73
b:de trois	8=-66
b:de type	2=-31 4=-32
b:de vae	3=-33
b:de vannes	4=41
b:de vente	3=-25 7=-28
b:de vie	0=-33 1=42 6=35
b:de vignerons	7=-45
b:de voix	3=-44
b:de zero	4=-26 6=38
b:dea sits	7=40
b:deadlines >	4=-27 8=-35
b:deafness gjb2	2=30
b:deal for	8=38
b:dealing at	8=27
b:dealt with	0=-32 3=-35 5=-34 6=-32 7=-46 8=-25
b:death excluded	2=42
b:death the	8=-26
b:debridee ecrit	5=46
b:debunks homeopathy	1=55 7=-29
b:dechire sa	0=-50 7=57
b:decided against	2=51
b:decided on	4=-33
b:decides >	0=-30
b:declared antispeciesist	1=55
b:declared for	4=43
b:declaree au	5=32
b:decline in	8=-41
b:declined to	7=48
b:decors de	5=-32
b:decouverte de	5=-26 6=55
b:decroissance elle	0=-35 1=61
b:deep ecology	1=34
b:defend la	0=53
b:deficiency inherited	2=48
b:deficit en	2=32
b:defile avec	0=59
b:definit comme	0=55
b:degree >	2=-35 4=-40 5=-28 8=-31
b:degrowth >	1=52
b:dejeuner >	2=-30
b:delegate to	7=46
b:delegation au	7=31
b:delegation tombent	7=26
b:delegue central	7=32
b:delegue cgt	7=114
b:delegue du	7=32
b:delegue place	0=68
b:deleguee >	7=-30
b:deleguee cgt	7=44
b:deleguee syndicale	7=32
b:delete the	3=58
b:deleted after	1=-27
b:deleted it	0=28
b:deletion hence	2=44
b:deletion so	2=43
b:delhi he	0=41
b:delit >	6=35 8=-25
b:delit d	8=73
b:delivery >	2=-37
b:delta f508	2=27
b:delta32 deletion	2=34
b:dem conference	0=-33
b:demande >	1=-37 6=-38
b:demande a	4=-36 6=-32 8=-26
b:demande aucun	4=48
b:demande des	4=-64 5=32
b:demande si	6=25
b:demande un	1=50 4=35 8=56
b:demande une	5=-33
b:demenagent >	6=-54
b:demenagent a	6=79
b:demenagerions a	5=55
b:dement toute	5=42
b:demi soeur	2=26
b:demission >	7=37
b:democrat in	0=61 8=-30
b:democratic leadership	0=-27
b:democrats election	0=38
b:democrats in	0=56
b:demonstration as	8=30
b:denies being	6=56
b:denies having	5=61
b:dentaires prothesiste	3=-35
b:dental practice	1=-28
b:denver concierge	7=-49
b:depart >	3=44
b:depart de	5=43
b:departemental >	7=25
b:departementale de	7=-41
b:departementale des	7=-31
b:department >	5=-27
b:dependant il	4=29
b:depistage familial	2=37
b:deplacement >	5=30
b:depose sur	2=39
b:deposee a	6=-35
b:depot de	8=-30
b:depressed margins	4=-44
b:depressed off	4=42
b:depressed wrote	4=57
b:depression >	4=65
b:depression and	4=70
b:depression glass	8=-27
b:depression in	4=36
b:depression now	4=27
b:depressions atmospheriques	4=-29
b:depressive >	4=53
b:depuis 2004	6=43
b:depuis 2015	3=42 4=-39 8=-55
b:depuis 2016	6=-27
b:depuis 2018	2=31
b:depuis 2019	4=82
b:depuis cinq	5=55
b:depuis dix	1=-25 3=-26 4=-36 6=43
b:depuis huit	4=49
b:depuis l	2=45 4=62
b:depuis la	2=-27
b:depuis le	1=-30 2=-33 4=-57 5=44 6=-37
b:depuis qu	3=33
b:depuis sa	4=44 5=-25
b:depuis son	4=-44 8=-38
b:depuis un	2=51 3=-27 8=-43
b:depuis vingt	0=38 4=-33 7=-29
b:deputy chair	0=52
b:derby >	7=64
b:dernier >	1=-29
b:dernier avec	6=38
b:dernieres elections	0=-29 7=52
b:derriere les	8=45
b:derry >	0=47
b:des affaires	0=-33 5=-33
b:des affiches	0=63
b:des architectes	1=-40 7=-26
b:des associations	7=-27
b:des ateliers	5=46
b:des athees	1=49 7=-60
b:des cheques	8=73
b:des clients	0=-39 4=-40 5=-62 6=-26
b:des clubs	5=66
b:des coffres	3=-35 5=-29
b:des conferences	1=75
b:des conflits	5=35
b:des depressions	4=-27
b:des detenus	5=-33 8=40
b:des donnees	7=-32
b:des donneurs	2=35
b:des dossiers	4=-35
b:des dp	7=-36
b:des eaux	7=-27
b:des enfants	4=-47
b:des equipes	0=39
b:des escortes	5=47
b:des familles	0=-27 2=-35 4=-31
b:des films	5=79
b:des gants	3=30
b:des gendarmes	8=54
b:des horaires	4=-56
b:des hormones	4=55
b:des idees	0=-36
b:des infirmieres	7=66
b:des jeunes	0=37 8=-29
b:des landes	0=39
b:des liaisons	5=-28
b:des ligaments	4=74
b:des longues	0=45
b:des maladies	4=-27
b:des materiaux	4=-45 5=-25
b:des origines	2=41
b:des peines	8=74
b:des photos	5=65
b:des portes	6=45
b:des prisons	8=-45
b:des promotions	7=41
b:des raisons	1=42
b:des rapports	5=29
b:des relations	5=53
b:des repas	0=-48
b:des republicains	0=-58
b:des retraites	0=48
b:des romans	0=-25 5=-32
b:des salons	5=30
b:des signes	0=-25
b:des sites	5=46
b:des soins	0=-33
b:des soulevements	0=53
b:des sourds	4=30
b:des stages	5=-29
b:des surveillants	8=-42
b:des tests	2=-26
b:des ventes	4=-46
b:des vikings	2=55
b:des voyages	6=56
b:desactive le	3=50
b:descend des	2=46
b:descend selon	2=39
b:descendre de	2=29
b:described herself	0=39
b:describes her	1=-25 5=31
b:describes herself	1=38
b:describes himself	1=43
b:describing how	4=35
b:deselected as	0=40
b:design >	7=-38 8=-32
b:design and	4=-26
b:design his	5=-25
b:designee par	7=48
b:designer >	0=-32 1=-61 2=-43 3=-37 4=-30 5=-34 7=-57 8=-33
b:desk >	2=-37 4=-41 5=-45 6=-39 7=-25 8=-34
b:desk near	4=41
b:desk work	4=70
b:desormais la	4=45
b:despite three	2=50
b:dessine une	4=-56
b:destin seulement	1=40
b:detective taught	3=-32
b:detenait un	3=62
b:detenteur du	8=-35
b:detention provisoire	8=35
b:detenu a	8=51
b:detenus a	8=-27
b:deterministe il	1=25
b:detour a	5=32
b:deux ans	4=-27 5=38 8=102
b:deux cabinets	8=35
b:deux campagnes	0=43
b:deux chats	4=-35
b:deux contrats	4=41
b:deux enfants	0=-44 1=-27
b:deux eve	6=59
b:deux femmes	6=-41
b:deux fois	0=-36 1=-27 2=-33 3=-51 5=-39 6=-27 7=-39 8=-25
b:deux greves	7=68
b:deux hommes	6=-76 7=-26
b:deux jours	4=46
b:deux jumeaux	4=-93 6=28
b:deux maries	6=52
b:deux papas	6=98
b:deux soirees	7=41
b:devant les	5=45
b:devant toute	6=39
b:developer >	2=-35
b:development since	7=-32
b:developpe une	4=-34 8=-29
b:devenant cadre	7=43
b:devenu athee	1=31
b:deverrouille le	3=32
b:devoir et	1=39
b:devout atheist	1=47
b:di any	7=30
b:diabetes by	2=46 4=-35
b:diabetes researcher	4=34
b:diabetic himself	4=50
b:diabetic needs	4=43
b:diabetic since	4=51
b:diabetique elle	4=101
b:diabetique insulino	4=39
b:diabetiques >	4=-34
b:diabetologie diabetique	4=80
b:diagnosis at	4=28
b:diagnostiquee a	4=39
b:diallo etait	0=55
b:dialogue social	4=-28
b:dialysis tuesdays	4=47
b:diaw est	4=63
b:did eight	8=49
b:did six	7=60
b:did the	0=-30
b:diets >	4=-43
b:dieu >	1=76
b:dieu l	1=42
b:diffamation >	8=45
b:differently >	0=29
b:difficile avec	4=49
b:difficulte >	8=54
b:digitale deverrouille	3=27
b:dijon >	1=-27 6=-25 8=-25
b:dimanche >	0=30
b:dimanche il	1=52
b:diplomes >	8=70
b:dire la	7=50
b:direct line	7=45
b:directeur >	3=26
b:directeur a	1=44 5=-27
b:directeur d	1=-29
b:directeur regional	5=52
b:directeur sait	5=-40 6=45
b:direction >	1=-27 4=-25 7=-56
b:direction du	7=35
b:director >	8=-25
b:director for	8=63
b:director had	5=44
b:directrice d	1=-32 4=-35
b:dirige la	6=-36 7=32
b:dirige un	0=-37 2=-30
b:dirige une	0=81 7=-30
b:dirigeait une	0=41
b:dirigeant de	7=54
b:dirigeante syndicale	7=42
b:disability claims	4=-33
b:disabled parking	4=64
b:disabled ticked	4=70
b:discale >	4=44
b:disciple de	1=58
b:discipline of	1=28
b:disclosed to	8=-42
b:disclosed under	5=30
b:discret dit	6=45
b:discrimine selon	7=26
b:disease so	4=51
b:disease ticked	2=52 4=-40
b:disease under	4=58
b:dish braised	3=-35
b:dismay of	0=44
b:dismissed from	6=60
b:dismissed hired	5=51
b:disorder >	2=84
b:dispatch knows	5=50
b:dispatcher >	1=-25 7=-35
b:dispense >	3=73
b:disponible en	4=-42 7=-37
b:dispose de	7=38
b:dispute >	7=32
b:disqualified as	8=79
b:disque >	5=53
b:dissolution des	0=51
b:distribue des	0=32
b:district council	0=50
b:dit >	0=-56 1=-33 2=-36 4=-34 5=-50
b:dit a	1=56
b:dit avoir	1=40
b:dit cet	0=-36 1=-31 6=-28
b:dit de	0=36
b:dit disciple	1=28
b:dit elle	0=-38 1=-50 6=-57
b:dit en	0=66 3=35 5=-29 8=-29
b:dit il	0=43 1=-33 2=-43 3=-28 4=45 5=-50 6=42 7=-29
b:dit l	0=-49 1=-53 2=-26 4=-72 6=-53
b:dit la	1=54 2=-51 3=-39 4=-38 5=53 6=-45 7=-62 8=-79
b:dit le	5=66 6=47
b:dit loyal	7=44
b:dit lui	4=33
b:dit m	0=-35 1=-27 5=-39 6=31
b:dit n	4=69
b:dit ne	0=69 1=56
b:dit on	4=67 5=30 6=26 8=-39
b:dit plutot	6=35
b:dit proche	0=43
b:dit sa	0=-30 1=-31 6=51
b:dit son	0=-35 3=-36 4=-31 5=43 8=-30
b:divers >	0=-35 4=-25 5=28 8=-26
b:divorce >	5=39
b:diwali >	0=-30 1=-49 2=-32 3=-25 4=-34 6=-39 7=-33 8=-36
b:diwan et	0=52
b:dix ans	1=30 3=40 4=-26 6=46 7=-35
b:dix huit	4=-28 7=31 8=39
b:dix neuf	8=50
b:dna >	1=-40 3=-33 4=-49 5=-26 6=-45 8=-40
b:dna analysed	2=37
b:dna haplogroup	2=27
b:dna he	2=42
b:dna lab	2=-38
b:dna of	2=-59
b:dna profile	2=31
b:dna sample	2=32
b:dna showed	2=38
b:dna site	2=46
b:dna taken	2=71 3=-25 8=-38
b:dna test	2=29 5=-32
b:do >	3=-38 4=46
b:do not	1=-31
b:docker >	0=57
b:dockers >	7=38
b:doctor >	2=62 4=59
b:doctorat >	3=-38 7=-29
b:doctors committee	7=36
b:documentariste un	5=-43
b:does not	0=-27 1=36 4=-28
b:doesn t	0=52 1=52 5=-49 6=25 7=-26 8=-69
b:dog >	6=30
b:doigt >	3=89
b:doigt abime	3=64
b:doigt il	3=64
b:doigt sur	3=25
b:doing >	8=-25
b:doing time	8=62
b:doivent etre	4=46
b:dolly grip	2=-41
b:don de	2=50
b:don et	2=41
b:don t	1=-54 5=36 6=56
b:donc pas	4=60
b:done 11	3=27
b:donetsk >	0=44
b:donne 30	2=40
b:donne des	1=64 2=-30
b:donne sa	2=76
b:donnees >	3=-31 7=-27
b:donnees biometriques	3=30
b:donneurs de	2=33
b:dons d	0=-26
b:dont huit	8=33
b:dont il	1=42
b:dont l	6=-79
b:door >	3=43
b:door to	3=-40
b:doorman since	7=73
b:doors fitter	0=-36 6=-36
b:dos depuis	4=68
b:dose of	0=-31
b:dossier >	2=30
b:dossier contient	2=33
b:dossier de	2=49
b:dossier don	2=27
b:dossier paul	6=27
b:dossier vecteur	3=46
b:dossiers d	4=-28
b:doubleur >	6=-70
b:doubts everything	1=75
b:doute homosexuel	6=46
b:douze ans	4=85 8=-30
b:down >	0=38 4=38
b:down s	2=-32 4=60
b:down to	1=30
b:doyle >	6=-27
b:doyle is	6=37
b:dozen papers	5=-39
b:dp sans	7=-33
b:dr shaw	3=57
b:drafted the	2=-47
b:drapeau royaliste	0=43
b:drepanocytose >	2=49
b:drepanocytose forme	2=62 4=-51
b:drh d	1=32
b:drink coffee	8=-41
b:drink driving	8=92
b:drinking problem	4=27
b:drive >	4=50
b:drive at	7=45
b:driver >	4=-30 5=43 8=-27
b:drivers there	7=59 8=-26
b:drivers union	7=-32
b:drives the	4=-45 6=-28
b:driving ban	8=62
b:driving ended	8=42
b:driving licence	4=-40 8=-90
b:driving until	8=25
b:droit >	4=34
b:droit au	0=63
b:droit humain	1=53
b:droit penal	1=-28 8=-27
b:droit public	0=-34 2=-27
b:droit seulement	3=41
b:droite a	0=29
b:droite comme	0=-33
b:droite croit	0=46
b:droite ni	0=48
b:droite ont	0=28
b:drone contract	1=37
b:dropped it	8=67
b:drove a	0=39
b:drug cabinet	3=56
b:drummer weekend	5=-30
b:du 21	0=68
b:du 4	3=42 8=56
b:du bati	1=-43
b:du batiment	0=-30 5=-25 7=-49
b:du batteur	5=59
b:du bois	3=-38
b:du canton	7=61
b:du cap	5=60
b:du casino	3=46
b:du club	0=-38 2=35
b:du code	5=-38
b:du colon	4=27
b:du comite	0=51
b:du commerce	7=60
b:du cse	0=-43 1=-28 2=-35 5=-31 7=-64
b:du cuir	5=67
b:du data	3=47
b:du directeur	3=32
b:du dos	4=65
b:du dossier	3=41 6=51
b:du droit	0=57 1=56
b:du facteur	2=39
b:du fondateur	0=-42
b:du fonds	3=-31
b:du front	0=42
b:du gene	2=43
b:du gerant	5=53
b:du jardin	1=39
b:du jury	3=-49
b:du livre	7=-34
b:du logiciel	1=-36 7=-42
b:du lycee	3=41
b:du magasin	7=36
b:du mais	8=-25
b:du marche	3=-28 4=-80
b:du monde	1=-25
b:du nord	6=31
b:du npa	0=55
b:du parc	3=-29 7=-30
b:du parti	0=31
b:du passeport	3=33
b:du personnel	1=-25 2=-30
b:du placard	6=111
b:du plan	7=34
b:du planning	3=-27
b:du porno	5=77
b:du public	0=-36 7=-35
b:du registre	2=42
b:du rhone	0=-26
b:du salarie	2=-27 3=33 7=75
b:du seminaire	6=63
b:du senat	0=-27 1=-25 4=-27 5=-28 7=-27
b:du service	3=-43
b:du snj	7=51
b:du snpl	7=44
b:du sommeil	4=67
b:du stade	1=-35 2=-29 3=-27
b:du syndicat	5=-28 7=109
b:du systeme	3=49
b:du tabac	8=48
b:du tchad	0=-25
b:du teletravail	5=-44
b:du temps	7=-37
b:du tissu	2=42
b:du travail	0=-37 1=-64 3=-52 4=-41 5=-54 6=-26 8=-75
b:du velo	0=-43 5=-44 7=-41
b:dual member	7=74
b:dublin >	6=-28
b:dublin the	0=50
b:due in	4=25
b:dues to	0=-29 7=39
b:dunn is	4=50
b:durban >	0=32
b:duree jusqu	4=34
b:durham >	1=29
b:during the	0=-43 3=-39 4=64 6=-34
b:duties granted	7=47
b:dynamics pressure	3=29
b:dynamics were	3=35
b:dyslexic allow	4=64
b:dyslexic but	4=44
b:dyspraxic and	4=45
b:e mail	0=27 1=-41 2=-29 3=-26 6=-25 8=-40
b:each has	5=41
b:each shift	3=-32
b:each time	3=39
b:ear shape	3=53
b:early >	0=-46 1=-31 2=-46 5=-42 6=-33 8=-38
b:early cataracts	2=26
b:early listen	1=-27
b:early menopause	2=54 4=-25
b:early on	1=-30
b:earned as	7=42
b:ears >	4=45
b:easily >	4=60
b:east belfast	0=42 4=-31
b:easter with	4=52
b:eating meat	1=36
b:ebat dans	5=67
b:ebats a	5=64
b:ebenisterie >	4=45
b:ecarte des	7=35
b:echange de	5=-28
b:echangiste lui	5=64
b:echangistes pour	5=-42
b:echos >	7=-30
b:eclampsia >	4=49
b:ecole >	1=-34 7=-29
b:ecole d	0=45 1=-25
b:ecole de	3=-44
b:ecole du	0=-30
b:ecole steiner	1=54
b:ecoles et	0=29
b:ecology and	1=29
b:economique lui	7=37
b:ecope d	8=37
b:ecope de	8=51
b:ecrit dans	6=80
b:ecrit des	5=-28
b:ecrit il	2=36 5=67 6=-78 8=60
b:ecrit sur	3=-42 5=-32 6=-31
b:ecrit un	5=36 6=-38
b:eczema >	3=39 4=-34
b:edf ce	0=33
b:edite >	2=-45
b:editeur >	1=-27
b:editor >	0=-49 1=-45 2=-71 3=-27 4=-36 5=-43 7=-48 8=-59
b:editor says	8=-30
b:edits a	0=47 8=-60
b:educateur >	7=-43
b:educatif ferme	8=61
b:education >	7=-25
b:education affective	5=-27
b:education college	8=28
b:education teacher	5=-29
b:educational institute	7=64
b:effacees >	3=39
b:effective altruist	1=36
b:effemine sans	6=35
b:ehlers danlos	2=37
b:ehpad >	4=-52
b:ehpad pendant	4=47
b:eight >	4=48
b:eight months	8=55
b:elder >	1=36
b:eldest is	8=76
b:elected >	7=39
b:elected as	7=60
b:elected to	7=-36
b:election agent	0=50
b:election day	0=57
b:elections >	1=-30 6=-26 7=57 8=-44
b:elections professionnelles	7=-32
b:electrice elle	0=58
b:electrician >	0=-49 7=-69 8=-47
b:electrician ibew	7=56
b:electronic monitoring	8=62
b:elena openly	0=31
b:eleve des	5=-32
b:eleve deux	6=50
b:eleve majeure	5=32
b:eleven years	0=-32 7=-44 8=-37
b:eleves ont	8=-28
b:elle >	1=-75 2=-38 3=-36 4=-51 7=-55 8=41
b:elle a	1=-62 2=-37 3=-115 4=-65
b:elle aime	5=-37
b:elle anime	1=-26 5=-50 7=50 8=-33
b:elle appartient	1=71
b:elle apporte	4=59
b:elle attend	2=49 8=58
b:elle aurait	5=-33
b:elle aussi	4=76
b:elle avait	5=36
b:elle boite	4=60
b:elle cherche	0=-38 4=-42 5=-33 6=26
b:elle combattait	0=41
b:elle congele	2=34
b:elle connait	7=41
b:elle conseille	2=-50
b:elle conteste	3=34
b:elle croit	0=-28 1=-59 4=-34 5=-29
b:elle defend	6=-37
b:elle demande	1=34 6=46
b:elle descend	2=28
b:elle dirige	0=-37 3=-26 4=-25 5=-40 7=-29 8=-25
b:elle dit	1=40 3=35 8=-26
b:elle eleve	1=-25 5=-38
b:elle en	1=-43 5=63
b:elle enchaine	5=41
b:elle est	0=-75 1=-94 2=46 3=-55 5=-45 7=-51
b:elle etait	4=40
b:elle etudie	0=-49 2=-62
b:elle figure	0=-28 8=60
b:elle forme	1=-28 2=-51 3=-41 8=-64
b:elle garde	0=62
b:elle gere	6=-27
b:elle l	0=-52 1=-75 2=92 3=-55 4=-43 5=-40 6=37 7=-41 8=-58
b:elle m	1=39
b:elle meme	4=64
b:elle milite	0=-35 1=-27 6=44 7=-39
b:elle n	0=48 1=-34 2=-38
b:elle ne	1=55 5=77 6=-34
b:elle nous	4=30
b:elle ouvre	3=45
b:elle partage	0=-32 2=36 5=-43
b:elle passe	3=28 5=-37 7=-27
b:elle pointe	3=59
b:elle porte	4=54
b:elle prefere	6=27
b:elle prend	1=-26
b:elle presente	3=52
b:elle preside	1=58 7=-51
b:elle recrute	7=-43
b:elle recuse	1=61
b:elle refuse	1=41
b:elle repart	6=44
b:elle s	2=-25 5=-30
b:elle sans	5=35
b:elle se	2=43 4=-42
b:elle serait	4=56
b:elle siege	7=56
b:elle soigne	0=-33 3=-27 7=-28 8=-26
b:elle souffre	4=64
b:elle soutient	0=41
b:elle suit	1=-36 3=-28
b:elle tient	1=37
b:elle travaille	1=56
b:elle vend	3=-31 5=-32 7=-31
b:elle vise	3=-38 6=-25 7=-27
b:elle vit	1=27 5=-52 6=49
b:elle y	1=-34
b:elles postulent	4=-34 6=37
b:else just	1=29
b:else which	1=37
b:elsewhere >	5=46
b:elu >	7=69
b:elu fo	7=67
b:elu maire	0=42 8=-31
b:elue au	0=-40 2=-27 3=-26 4=-26 7=-29 8=-27
b:elue de	0=56
b:elus >	5=-27 6=-26
b:embossing >	3=-35
b:embrasse son	6=38
b:emerite militant	7=53
b:empeche de	4=46
b:employed by	0=-26 2=-27 3=-40 8=-55
b:employee of	6=-30
b:employer doesn	2=52
b:employer in	2=37
b:employer still	3=27
b:employeur >	3=-26 5=43 7=-30
b:employeur actuel	3=44
b:employeurs >	6=42
b:employment >	8=69
b:empreinte >	3=-36
b:empreinte a	3=61
b:empreinte carbone	3=-56
b:empreinte comme	3=54
b:empreinte de	3=39
b:empreinte desactive	3=38
b:empreinte digitale	3=31
b:empreinte trop	3=32
b:empreintes >	0=-25
b:empreintes de	3=-35
b:empreintes dentaires	3=-50
b:empreintes faite	3=33
b:empreintes neant	3=80
b:empreintes prevue	3=49
b:empreintes prises	3=39
b:en 1920	4=-29
b:en 1987	1=47
b:en 1995	7=54
b:en 2006	1=48
b:en 2009	2=60 3=-28 8=-50
b:en 2011	0=28
b:en 2016	0=-52 7=73 8=60
b:en 2017	0=46 4=56
b:en 2018	5=33
b:en 2019	2=32
b:en 2020	4=74 8=64
b:en 2021	0=74
b:en 2031	3=-26
b:en a	1=27
b:en addictologie	5=-34
b:en alpha	2=44
b:en alsace	7=-25
b:en appel	8=59
b:en arrivant	7=62
b:en avion	2=58
b:en batiment	8=-39
b:en berne	5=35
b:en cache	0=59
b:en cause	2=-40 8=106
b:en cdi	7=-35
b:en centre	8=75
b:en comparution	8=52
b:en cours	2=64 4=65
b:en deplacement	5=34
b:en devenant	7=44
b:en diabetologie	4=31 6=-34
b:en dieu	1=84
b:en dire	7=59
b:en douze	4=90 8=-28
b:en droit	0=-45 7=-41 8=-29
b:en ehpad	4=39
b:en entretien	6=33
b:en est	3=78 8=-27
b:en examen	8=38
b:en fait	6=37
b:en fauteuil	7=-28
b:en foyer	1=-40 7=-27 8=-38
b:en gabarit	3=33
b:en gardant	5=50
b:en garde	0=43
b:en genetique	2=-52
b:en genomique	4=-30
b:en gras	8=64
b:en haute	0=47
b:en juin	4=53
b:en l	1=44
b:en la	1=40
b:en ligne	0=-44 1=35 2=-31 4=-25 7=-30
b:en mai	4=44 6=-31 8=59
b:en mairie	7=-33
b:en marche	0=-34
b:en marge	1=57 6=-67
b:en mars	4=41
b:en mer	1=-34
b:en moins	3=-26 4=53
b:en parle	0=39 2=-32 4=27 5=67 6=36
b:en passant	0=-55 7=37
b:en place	8=-31
b:en plein	5=57
b:en porte	1=58 5=31 6=-25
b:en prennant	7=35
b:en psychiatrie	4=-57 7=-28
b:en public	2=-25
b:en raison	8=32
b:en regardant	3=46
b:en remission	4=84
b:en riant	4=40 5=-37 6=41
b:en rien	1=74
b:en scene	2=-43 6=-40
b:en ses	1=-38
b:en situation	4=59
b:en six	4=-49
b:en somme	1=52
b:en son	1=-32
b:en souriant	0=41
b:en strategie	0=45
b:en tant	6=35
b:en tout	1=-36
b:en trouple	5=59
b:en un	8=-28
b:en vante	8=39
b:en vrac	4=59
b:encarte a	0=-46 7=47
b:encarte au	0=68
b:encarte nulle	0=-28 7=36
b:enceinte pendant	4=63
b:enchaine les	5=39
b:enchainee a	0=41
b:enclosed >	2=31 3=44
b:encore lentement	4=73
b:encore puceau	5=42
b:end >	5=-29 6=-26
b:ended both	5=53
b:ended last	8=41
b:ended on	8=56
b:endometriose lui	4=42
b:enfance evite	4=52
b:enfant >	0=31 3=-27 4=-71 6=-27
b:enfant que	6=30
b:enfants >	1=-26 6=-29
b:enfants avec	6=34
b:enfants dans	1=54
b:enfants par	1=30
b:enfants qu	5=32
b:engage contre	0=47
b:engagee a	1=-31 5=-41 7=-53
b:engagement a	7=63
b:engagement contre	0=-32 1=60
b:engineer >	0=-40 1=-40 2=-39 3=-33 4=-39 5=-25 8=-25
b:enhanced dbs	8=-29
b:enquete de	1=-30 4=-30
b:enquete sur	8=31
b:enqueteur >	0=-35 8=-42
b:enregistre au	3=47
b:enregistre trois	3=43
b:enregistree et	3=33
b:enregistrees zone	3=34
b:enregistrement de	5=57
b:enrol >	3=26 4=-38
b:enrol thier	3=-25
b:enrolled badge	3=34
b:enrolled face	3=61
b:enrolled in	3=51
b:enrolled on	3=38
b:enrolled three	3=48
b:enrolment done	3=32
b:enseigne >	3=55
b:enseigne a	4=44
b:enseigne l	1=-31 3=-26 5=-36 6=-42
b:enseigne la	1=-50 4=-34
b:enseigne le	2=-27 3=-37 6=-37 7=-26
b:enseignement catholique	1=29
b:enseigner dans	1=56
b:ensemble sur	6=31
b:entendre qu	5=33
b:enters the	3=44
b:entraineur >	1=-27 2=-29 3=-44 4=-26 5=-37 7=-37 8=-36
b:entre 2016	4=26
b:entre a	1=42
b:entre deux	4=32
b:entre la	3=61
b:entre les	6=-34
b:entreprise >	4=-26 6=-30 7=52 8=-28
b:entreprise a	5=-34
b:entreprise americaine	2=75 3=-30
b:entrer elle	3=42
b:entretien differe	3=31
b:entretien et	5=31
b:entretien hors	6=41
b:entretien par	8=40
b:entretien video	3=53
b:entretiens annuels	1=42
b:entretient trois	0=-33 3=-39 5=-28
b:entretient une	5=54
b:entries for	8=25
b:entry gate	3=32
b:envoye au	5=29
b:epictetus and	1=51
b:epictetus every	1=34
b:epicure >	1=98
b:epicurien au	1=48
b:epicurienne aime	1=-31
b:epilation >	3=-42
b:epilepsey with	4=38
b:epilepsy well	4=57
b:epileptic >	4=79
b:epileptic fits	4=42
b:epipen because	4=52
b:epoque une	4=40
b:epouse >	5=-45
b:epouse avec	5=38
b:epouse du	5=28
b:epouse est	0=27
b:epouse volage	5=57
b:equality form	6=43
b:equality officer	7=57
b:equerre et	1=45
b:equipe >	3=-70
b:equipe c	1=-34
b:equipe de	3=31
b:equipes >	0=38 1=-40 4=-27
b:equity >	7=40
b:equity since	7=-33
b:erase it	3=39
b:erotic life	5=58
b:erreur >	0=-29 4=-55 7=-26
b:erreur a	2=36
b:escorte de	1=-32 8=-27
b:escortes lors	5=56
b:escorts receipts	5=56
b:escroc il	8=42
b:escroquerie >	8=-34
b:esprit libre	1=-48
b:essai >	3=-30 4=49
b:essai du	3=35
b:essai sur	0=-25
b:essais >	3=41 4=-48 7=-27
b:est a	0=-26 1=-32 4=-25 6=-31 7=93 8=-30
b:est abstinente	5=74
b:est accro	4=47
b:est affiliee	7=43
b:est agnostique	1=68
b:est ainsi	0=41
b:est allergique	0=-47 4=41
b:est anthroposophe	1=32 8=-28
b:est autiste	4=30
b:est avocate	6=-32
b:est candidat	0=88
b:est celle	1=58
b:est comptable	7=-36
b:est connu	2=49 8=69
b:est dans	1=-25 3=58 5=-40 6=-37 7=-35 8=-42
b:est de	2=-28 7=-26
b:est deleguee	7=-28
b:est dispense	3=94
b:est dit	0=64
b:est en	1=-55 2=-46 5=37 6=-35 8=72
b:est encarte	0=-61 7=38
b:est enceinte	4=31
b:est enchainee	0=52
b:est entre	1=49
b:est eteinte	5=29
b:est forme	8=56
b:est gay	6=37 7=-33
b:est incarcere	8=44
b:est infidele	5=61
b:est interdit	8=78
b:est issue	2=33
b:est juriste	3=-46
b:est l	0=-40 6=-27
b:est la	7=75
b:est lesbienne	0=-34
b:est maire	0=66
b:est marie	0=-42 1=-28
b:est mariee	1=-38 2=-43 4=-36 5=-45 7=-32 8=-29
b:est membre	7=25
b:est mise	8=69
b:est objecteur	1=43
b:est ouverte	6=-39
b:est pas	1=-25 2=57 4=-40 5=-32 6=48
b:est permanent	7=83
b:est porteuse	2=102
b:est presente	0=-32 7=38
b:est proche	0=45
b:est professeur	1=-62
b:est reconverti	4=50
b:est remis	5=34
b:est sa	1=39 6=-28
b:est secretaire	7=44
b:est seul	1=38
b:est sorti	6=90
b:est sous	3=-31 7=-28
b:est suppleante	0=83
b:est tombee	4=44 6=38
b:est tresorier	6=-28
b:est un	1=38 8=-27
b:est venerable	1=59
b:est venu	0=-31 2=-51 4=-38 5=-75 6=-25 7=-25 8=-36
b:est venue	6=86
b:established by	2=43
b:estates >	7=-26
b:estonia >	3=-32 7=-26
b:et 2018	4=39
b:et 5	7=41
b:et anticapitalistes	0=52
b:et bien	1=-28 4=44 6=31
b:et bruxelles	6=57
b:et c	5=32
b:et compare	3=30
b:et comparee	3=33
b:et contre	0=49
b:et court	2=32
b:et croyances	1=-26
b:et d	4=-38
b:et dans	5=49
b:et de	0=-27 1=-30 3=-46 4=-28 6=-25 7=-37 8=48
b:et demande	4=-31
b:et des	5=38 7=-31
b:et deux	0=-54 6=-85
b:et du	0=56 3=-26 8=-33
b:et en	1=50 4=-50
b:et epilation	3=-36
b:et est	4=100 5=-34
b:et fait	1=44
b:et fier	0=26
b:et hugo	6=57
b:et interdit	8=63
b:et je	1=-37 2=41 5=31 6=36
b:et karim	6=42
b:et l	0=57 1=46
b:et la	2=-31 5=-38 7=-86
b:et le	1=40 3=-40
b:et les	0=-35 1=-28 2=-25 6=-60
b:et lui	4=-39 5=-39 6=-41 7=-38
b:et macon	1=-55
b:et mere	4=-39 6=55
b:et milieu	2=-28
b:et moi	0=31 6=28
b:et mon	6=33
b:et n	4=53 6=43
b:et ne	0=40 1=-32 8=-32
b:et nous	5=56
b:et oncle	2=53
b:et pacifiste	1=47
b:et petit	2=41
b:et pilote	4=47
b:et prefere	4=38
b:et pression	3=78
b:et recoit	1=-31
b:et recu	3=45
b:et rembourse	8=80
b:et representant	7=44
b:et s	1=48 4=34
b:et sa	4=-61 5=54 6=-29
b:et sante	4=-29 8=-40
b:et sexualites	5=-58
b:et signe	4=-51
b:et solene	6=50
b:et son	1=-44 4=-71 6=83
b:et tiennent	6=42
b:et titre	3=26
b:et un	2=38 4=61
b:et zebre	4=53
b:etabli par	2=29
b:etablie par	2=54
b:etablissement confessionnel	1=44
b:etablissement de	4=38
b:etait a	5=50
b:etait alcoolique	4=49
b:etait comptable	0=-28
b:etait en	4=37
b:etait gay	6=49
b:etait pas	2=38
b:etait secretaire	0=51
b:etait son	1=-33
b:etait un	7=51
b:etalonnage >	2=-27
b:etant athee	1=40
b:etapes >	5=-30
b:etats unis	2=38
b:ete agresse	8=-28
b:ete arretee	4=53 8=-45
b:ete blanchi	8=48
b:ete elu	0=41 8=-28
b:ete enregistree	3=31
b:ete envoye	5=56
b:ete etablie	2=54
b:ete exclu	7=35
b:ete jugee	8=79
b:ete le	7=61
b:ete licenciee	5=34
b:ete maitresse	1=-26 8=-27
b:ete mesuree	3=54
b:ete mis	7=-33
b:ete mute	5=-43 6=58
b:ete radie	1=53
b:ete refuse	8=49
b:ete refusee	3=46
b:ete sanctionnee	0=-29 7=48
b:ete secretaire	7=41
b:ete surpris	5=75
b:ete victime	8=-59
b:ethical fashion	1=-29
b:ethical reasons	1=27
b:ethical vegan	1=65
b:ethical veganism	1=25
b:ethics oblige	1=39
b:ethics rule	1=48
b:ethique >	0=-64 1=91
b:ethique animale	1=-35
b:ethique et	1=-28
b:ethiques >	1=42
b:etiquette lr	0=54
b:etiquette puis	0=47
b:etre couverte	6=37
b:etre proches	4=35
b:etude des	4=-31
b:etude sur	5=-46
b:etudes anthroposophiques	1=46
b:etudes de	1=39
b:etudes elle	1=-28 5=55
b:etudiant a	0=43
b:eu >	0=52
b:eu connaissance	2=31
b:eu de	0=-27 4=-58 5=25 6=54
b:eu des	5=43
b:eu to	0=34
b:eu un	4=47
b:eu une	5=56 8=27
b:euro sceptic	0=49
b:european federalist	0=52
b:european union	0=-46 7=-43
b:europeenne >	0=27 7=-66
b:europeenne gestion	0=-27 7=-25
b:europeennes sur	0=64
b:evasion in	8=55
b:eve et	2=-37 4=-39
b:even a	8=30
b:evenements >	0=-31
b:evenings >	7=53
b:evenings only	0=40
b:evenings unpaid	0=33
b:every form	1=44
b:every intern	5=59
b:every kind	2=-29 6=-27
b:every month	2=40
b:every morning	7=41
b:every other	2=32
b:every premier	8=52
b:every spring	0=49 4=-26
b:every winter	1=43
b:every year	0=28
b:everybody >	0=71 7=-38
b:everybody goes	7=55
b:everybody in	6=54
b:everyone >	2=45
b:everyone before	0=-26
b:everyone in	5=56
b:everyone that	2=39
b:everything god	1=85
b:evite les	4=80
b:eviter l	1=28
b:evoque l	5=32
b:evoquee en	6=47
b:ex >	5=62
b:ex amicus	7=46
b:ex catholic	1=51
b:ex collegue	6=40
b:ex escroc	8=42
b:ex femme	5=41 8=67
b:ex husband	5=-27
b:ex il	2=42 4=-28
b:ex maintains	8=45
b:ex momentum	0=58
b:ex offender	8=68
b:ex prisonnier	8=67
b:ex shop	7=60
b:ex tout	5=41
b:ex trotskiste	0=37
b:ex wife	5=45
b:excel >	8=-62
b:excellent code	4=30
b:excellent feel	0=38
b:exclu de	0=-30 7=41
b:excluded by	2=42
b:executive >	7=48
b:executive of	7=39
b:exempted at	3=64
b:exercee >	1=45
b:existe pas	1=44
b:exists from	3=45
b:exome was	2=49
b:exotic dancers	7=-55
b:experience charnelle	5=26
b:experience de	5=54
b:experience in	4=36
b:experiences there	5=45
b:experiments offend	1=40
b:expert >	3=-35
b:explained a	4=37
b:explaining it	6=47
b:explaining the	0=-38 1=-29 2=31 4=-40 5=-36 6=-41
b:explique simplement	8=35
b:explique volontiers	0=53
b:expliquer son	5=38
b:export sales	0=-33
b:exposed a	8=-25
b:expunged in	8=49
b:extinction rebellion	0=49 8=-25
b:extraconjugale avec	5=31
b:extrait date	8=41
b:extrait de	8=-66
b:extramarital affair	5=32
b:extreme droite	0=29
b:extreme gauche	0=53
b:eye >	4=99
b:eye clinic	4=-39
b:eye for	5=-33 8=-36
b:eye in	4=43
b:eye of	5=-47
b:eyes >	3=58
b:eyes are	3=52
b:eze s	2=42
b:f508 mutation	2=40
b:faber atelier	7=-34
b:fabrique des	5=-39
b:fabry hereditaire	2=69
b:face >	3=56
b:face data	3=45
b:face her	3=55
b:face image	3=46
b:face in	3=31
b:face left	3=61
b:face of	0=-35 2=-27 3=-28 7=-29
b:face print	3=60
b:face sales	3=-40
b:face scan	3=68
b:face to	3=-29
b:facial at	3=-44
b:facial de	3=29
b:facial features	3=31
b:facial recognition	3=38
b:facial scan	3=54
b:faciale pendant	3=37
b:faciale score	3=46
b:facilities contract	8=-35
b:facility time	7=49
b:facteur ii	2=54
b:fail minister	0=43
b:failing to	8=40
b:faillite puis	5=-50
b:fair >	0=-26
b:fair opponent	7=42
b:fait >	1=-42 4=-62 5=-30 8=-27
b:fait appel	8=34
b:fait de	1=45 8=100
b:fait des	5=62 8=-46
b:fait l	1=-35 3=-27 4=-48 6=-32 8=47
b:fait son	6=27
b:fait sourire	0=42
b:fait un	2=51 4=51 5=29 8=-32
b:fait une	4=94 8=-34
b:faite le	3=34
b:faith >	1=64 4=-27
b:faith and	1=46
b:faith as	1=34
b:faith in	0=-32 1=-51 2=-25 4=-36 5=-68
b:falkirk until	0=50
b:falsifie des	8=71
b:familial >	2=-95
b:familial legue	2=-30
b:familial mediterranean	2=57 4=-37
b:familial qu	2=46
b:familiale >	0=-35 2=78
b:familiales >	7=-29
b:families >	8=-28
b:famille >	0=-28 6=-33
b:famille elle	2=37
b:famille radicale	0=34
b:familles >	4=-30
b:family >	5=-45 6=-35
b:family and	2=45
b:family business	6=39
b:family firm	2=-34
b:family insurance	5=28
b:family mutation	2=55
b:family tradition	1=32
b:family tree	2=-41 6=-25
b:famously with	0=41
b:fanconi forme	2=56
b:fantasies on	5=28
b:far as	1=25
b:far right	0=81
b:farm >	1=52 2=-49
b:farm policy	0=41
b:farrell was	0=57
b:fashion label	1=-26
b:father and	2=26
b:father first	1=36
b:father is	7=37
b:father s	2=26 4=-26 7=-32
b:father sat	0=67
b:father through	2=56
b:fatigue 25	4=48
b:faure parle	0=-51
b:faut une	4=51
b:faute avec	5=58
b:faux diplomes	8=57
b:favorable selon	2=38
b:faye >	6=25
b:fbi since	3=34
b:fdsea >	7=41
b:fdsea du	7=92
b:febuary 2020	4=32
b:federalist and	0=29
b:federalist she	0=48
b:federation >	0=43
b:federation nationale	1=55
b:fee to	7=35
b:feel for	0=54
b:fees >	7=53
b:feet and	0=-75
b:fein as	0=42
b:fell in	4=-26 6=61
b:fell to	5=-25 7=-37 8=-75
b:felony conviction	8=38
b:feminine de	1=31
b:feminist democrat	0=46
b:feministes et	0=42
b:femme >	0=-44 1=-27 2=-36 4=-55 5=44 6=101 7=-49 8=58
b:femme a	4=79
b:femme au	5=43
b:femme avec	5=25 6=-28
b:femme consultations	5=-31
b:femme de	5=60
b:femme du	5=63
b:femme est	0=79
b:femme et	4=-50 5=-65 6=-65 7=-33
b:femme milite	0=-30 7=83
b:femme ont	4=-25 6=32
b:femme qui	6=39
b:femmes >	5=-27 6=-44
b:femmes ecrit	6=29
b:femmes j	6=42
b:ferait suite	5=37
b:ferme >	4=-46 5=-36 6=-38 8=44
b:ferme biodynamique	1=38
b:ferme des	6=47
b:ferme pour	8=66
b:ferris a	5=48
b:fever >	4=52
b:fever for	4=-53
b:fever screening	3=51
b:fever so	4=57
b:fever two	2=58 4=-33
b:fevrier >	8=59
b:few openly	6=41
b:fgtb secteur	7=59
b:fiance marc	1=-35 6=25
b:fiancee is	4=61
b:fianna fail	0=52
b:fiche >	1=43 3=-29 5=72 6=45 8=-70
b:fiche s	8=52
b:fichier de	8=63
b:fido2 clefs	3=-28
b:fiere de	4=-27 6=25
b:fievre jaune	4=45
b:fifteen years	7=-31
b:fifty >	6=43
b:fifty two	6=58
b:fight outside	8=33
b:figure au	2=49 3=-33
b:figure dans	1=54 2=28 3=26 8=35
b:figure sur	0=67
b:fijais >	8=53
b:file >	1=-42 2=35 4=-30
b:file calls	6=72
b:file for	3=31
b:file holds	2=56 3=-34
b:file since	3=36
b:file with	3=46
b:filiation de	2=64
b:fille >	1=-28 2=46 4=-53 5=-38 7=-26 8=-25
b:fille a	2=-27 4=60
b:fille est	0=-27 2=72 6=64
b:fille traitement	2=52
b:filles >	2=-41 4=-62 5=59 7=-30 8=-27
b:film >	8=-27
b:film about	1=-31
b:film dolly	2=-40
b:film sur	5=-47 6=-45
b:filme les	0=-34
b:films pornographiques	5=29
b:films x	5=85
b:fils >	4=-32 5=-38 6=-26
b:fils d	2=-31 4=-26
b:fils est	4=61 8=76
b:fils et	2=28
b:fils la	2=46
b:fils lui	6=63
b:fin de	5=46
b:finance director	5=44
b:financial adviser	0=-28
b:financiers convaincus	5=-28
b:finds the	1=30
b:finds work	8=52
b:fine >	8=28
b:fine gael	0=74 7=-27
b:fine tenor	4=-58
b:fined >	8=63
b:fined by	8=52
b:fined for	0=-43 8=91
b:fined tuned	8=-44
b:finger on	3=40
b:fingerprint >	3=60
b:fingerprint canvas	3=-35
b:fingerprint card	3=36
b:fingerprint cards	3=-41
b:fingerprint lock	3=48
b:fingerprint template	3=39
b:fingerprinting of	3=-25
b:fingerprinting twice	3=73 4=-30
b:fingerprints >	3=-31
b:fingerprints are	3=-58 7=-32
b:fingerprints for	3=30
b:fingerprints from	3=52
b:fingerprints of	3=57
b:fingerprints off	3=-25
b:fingerprints taken	3=78
b:fingerprints were	3=62
b:fingers enrolled	3=37
b:fingers in	4=48
b:finishing embossing	3=-26
b:fire station	6=36
b:fired and	7=45
b:fireworks accident	4=50
b:firm >	0=-26 2=-33 4=-33 5=-59 6=-40 7=-31 8=-48
b:firm after	1=34
b:firm and	7=-25
b:firm at	1=33
b:firm equity	7=-30
b:firm s	8=-29
b:first >	0=31 1=30 3=-28
b:first campaign	0=36
b:first job	1=-29 2=-27
b:first line	0=-55
b:first says	1=80
b:first week	7=25
b:fit for	0=27 4=58 8=-28
b:fit jeans	4=-33 6=-25
b:fits none	4=56
b:fitter >	0=-36 2=-26 6=-44 7=-28
b:five languages	0=31
b:five years	0=-37 7=-32 8=29
b:fixed post	7=44
b:fixes >	3=-26 5=-33
b:fixes bicycles	1=-33
b:flag from	0=39
b:flatmate >	0=38
b:fleury merogis	8=29
b:flies the	0=34
b:flight surgeon	2=43
b:flights >	0=-27 1=-28 4=-47 5=-27
b:flirt avec	5=-65
b:floor >	1=-28
b:floor office	4=56
b:floor pilot	3=50
b:fluent in	1=-26 2=-27 4=-27 6=-43 7=-27 8=-32
b:fly tipping	8=49
b:flyers >	0=28
b:fnaeg depuis	2=59 3=-27 8=-52
b:fo >	1=-28 2=-26 3=-25 6=-61 7=105
b:fo en	0=-41 7=69
b:fo reelu	7=73
b:foi dit	1=73 3=-25 8=-60
b:foi en	1=45
b:foi pendant	1=69
b:foie gras	4=-46
b:fois >	1=27 2=-28 3=27 4=-26 5=-25 6=-30
b:fois par	4=31
b:fold doors	6=-33
b:folding card	3=-27
b:folk doubleur	6=-70
b:follow no	1=38
b:follow the	1=54
b:follower of	1=44
b:following a	2=44
b:fondateur >	0=-38
b:fonde la	0=37 7=62
b:fonds feder	0=-31
b:fonds photographique	3=-26
b:food writers	7=-32
b:foot >	0=65
b:football match	3=34
b:footballer >	6=-25
b:footballeur a	6=55
b:footballeur pro	6=42
b:footfall until	8=-25
b:for 90	3=42
b:for >	0=-32
b:for a	0=-112 1=-56 2=-138 3=-106 4=-94 5=-121 7=-159 8=-162
b:for affray	8=50
b:for all	0=-41
b:for an	1=-39 3=-25 6=33 7=-36 8=-40
b:for another	5=31
b:for antiques	4=-52
b:for assault	8=42
b:for asylum	0=-29 6=36
b:for authentication	3=43
b:for better	0=-38 1=-41
b:for brexit	0=62
b:for burglary	8=32
b:for congress	0=38
b:for contempt	8=51
b:for deaf	4=-34 8=-26
b:for drink	8=30
b:for early	2=50
b:for eight	7=-31
b:for election	0=54
b:for eleven	0=-37 7=-27 8=-30
b:for emmanuel	0=48
b:for ethical	1=41
b:for faces	8=-26
b:for fingerprint	4=-25
b:for first	0=-26
b:for five	0=-26 8=62
b:for fly	8=45
b:for fraud	8=64
b:for greyhounds	4=-29
b:for growing	8=50
b:for her	3=-46 4=31 7=42
b:for his	1=27 2=49 3=-27 4=39 5=36
b:for homosexuality	6=44
b:for hunters	1=-38
b:for injury	2=43
b:for insider	8=45
b:for it	0=-32 1=-36 4=-29 6=-26
b:for jill	0=45
b:for leave	2=39
b:for lgbt	6=37
b:for libel	8=49
b:for life	8=28
b:for liveness	5=-25
b:for management	7=-54
b:for manslaughter	8=74
b:for marine	0=37
b:for marriage	5=53
b:for money	8=49
b:for most	4=54
b:for ms	2=-27 8=41
b:for my	6=27 7=50
b:for newborn	2=-43
b:for nine	7=31
b:for no	3=-30
b:for nothing	0=45
b:for organising	7=42
b:for pensioners	8=-33
b:for people	8=30
b:for prostate	4=36
b:for reuters	6=-32
b:for sex	5=31 6=-51
b:for shoplifting	8=59
b:for sinn	0=37
b:for siptu	7=46
b:for six	7=49
b:for smuggling	8=35
b:for speaker	3=30
b:for spreadsheets	0=47
b:for stroud	0=41
b:for tax	8=67
b:for ten	3=83
b:for that	1=-50 7=-28
b:for the	0=32 1=-81 5=-87 7=45 8=-99
b:for their	2=-31
b:for them	0=73
b:for thirty	0=52
b:for thursdays	1=56
b:for twelve	0=54
b:for twenty	1=80
b:for two	2=58 6=-29
b:for union	7=56
b:for universities	5=-30
b:for us	7=26
b:for workers	7=45
b:for years	0=-36 1=-31 5=57
b:force >	1=-45
b:force de	1=-30 2=-29
b:ford >	8=-30
b:forecast for	7=-28
b:foreman >	1=56 7=36
b:foreman says	7=54
b:forensics identified	2=-28 3=-27
b:forfaitiste asie	1=-29
b:forged prescription	8=66
b:form >	2=58 3=-26 4=-45 5=29 6=70
b:form box	7=49
b:form doesn	1=36
b:form for	2=-43
b:form he	1=49
b:form of	2=28
b:form too	5=52
b:formation >	5=-32
b:formatrice >	0=-31 2=-30 4=-64 5=-27 6=-54 7=-26
b:forme a	0=-32 1=-32 2=-36 3=-41 5=-30 8=30
b:forme avec	6=42
b:forme d	3=51
b:forme des	2=-28 3=-26 7=-32 8=-31
b:forme genetique	2=41
b:forme hereditaire	2=35
b:forme heterozygote	2=39 4=-47
b:former area	7=46
b:former boyfriend	5=49
b:former company	4=-32
b:former flatmate	0=41
b:former line	4=84
b:formulaire >	4=35
b:fort >	0=-42
b:fort bien	5=43 6=-33
b:fort l	1=45
b:forte fido2	3=-27
b:forty >	4=37 5=49
b:found >	5=52 6=32
b:found an	2=56
b:found guilty	8=47
b:found he	2=-28 5=-48
b:found her	2=59
b:found him	2=51
b:found letter	2=55
b:found my	8=40
b:found not	8=56
b:found on	5=72
b:found the	2=-61
b:founder >	4=-41
b:four grandchildren	6=67
b:four months	4=54
b:four times	2=35
b:four years	4=35 8=45
b:fournir avant	8=-27
b:fournisseurs >	5=-61
b:fournisseuse >	5=46
b:fragile >	2=36
b:fragile x	2=36 4=-32
b:frame >	4=80
b:frameworks react	1=-28
b:franc macon	1=53
b:franc maconnerie	1=64 6=-30
b:franc sur	1=-30
b:francaise >	1=49
b:francaise selon	0=33 1=-27
b:france >	2=-26 4=-25 7=34
b:france insoumise	0=30
b:franck >	6=39
b:frappe a	3=42
b:frappe de	7=-29
b:fraud >	3=-32 8=89
b:fraud and	8=-25
b:fraud he	8=43
b:fraud in	8=100
b:fraud office	8=51
b:fraud report	3=47
b:fraude aux	4=-25 8=70
b:free >	4=53
b:free last	4=28
b:free time	5=43
b:free will	1=77 4=-35 5=-25
b:freelance since	7=58
b:freemason still	1=55
b:freethinker he	1=57
b:freezes her	2=26
b:frequent one	5=39
b:frequente une	1=42
b:frequenter des	5=40
b:frere >	2=82 3=-25 8=-28
b:frere a	2=48 8=59
b:frere est	0=47 2=-50 6=-26 7=46 8=27
b:frere jumeau	2=39 6=-28
b:frere purge	8=52
b:fresnes >	8=54
b:freud and	5=-28
b:friday >	4=-41
b:fridays >	4=65
b:fridge >	4=52
b:friendly punctual	5=68
b:friends of	0=45 1=27
b:from a	3=-35 4=29 5=-37 6=39 7=-62 8=33
b:from an	7=26
b:from driving	8=25
b:from every	0=-31 8=63
b:from guy	2=26
b:from her	7=50
b:from home	2=31 4=94
b:from keeping	8=27
b:from larne	0=66 7=-41
b:from low	4=-25
b:from may	4=-34
b:from myheritage	2=39
b:from poland	8=29
b:from the	1=51 2=-30 3=52 5=-34 7=50 8=62
b:from tory	0=-51
b:from trading	8=28
b:front de	2=-28
b:front in	0=55
b:front national	0=35
b:front of	5=53
b:front office	0=-33
b:frontiere avec	8=32
b:fsu >	0=-68 5=-41 7=46
b:fui les	0=36
b:fuite >	5=65
b:full capacity	4=27
b:full clean	3=-29 4=-36 8=-76
b:full responsibility	1=35
b:full sports	4=57
b:fully recovered	4=54
b:fully vaccinated	4=41
b:fund >	1=-27
b:gabarit >	3=55
b:gabarit de	4=-25
b:gabarit facial	3=31
b:gael >	0=52
b:gael member	0=42
b:gai luron	2=-30 4=-27 7=-33 8=-36
b:gait on	3=30
b:gait profile	3=38
b:gait recognition	3=75
b:gait rehabilitation	4=-40
b:gait signature	3=54
b:galerie >	3=-41
b:gall bladder	4=53
b:gallet trompe	5=33
b:gametes elle	2=35
b:gamme asthme	4=-47
b:gamme vegan	1=-26
b:gandhi shapes	1=29
b:gandrange deux	7=54
b:gang >	8=-47
b:gants a	3=35
b:garagiste >	4=-25 6=31
b:garcons >	6=39
b:garcons dit	6=26
b:gard >	0=64
b:garda since	2=25
b:gardant son	5=43
b:garde >	8=-28
b:garde a	0=-37 4=-33 8=91
b:garde alternee	0=-34 8=-26
b:garde de	4=45
b:garde l	8=39
b:garde le	8=-36
b:garde son	0=45 3=-26
b:garde un	3=62
b:garden toys	5=-28
b:gardien >	1=-25 3=-30 7=-41
b:gardien de	7=37
b:gardiens >	6=38
b:gate >	3=34
b:gauche >	0=-29 3=47 4=26 6=-28
b:gauche agacent	0=34
b:gauche dans	4=35
b:gauche de	0=-40
b:gauche du	0=-44 4=-26
b:gauche mais	0=41
b:gauche selon	0=54
b:gaulliste de	0=48
b:gave a	2=37
b:gave the	4=57
b:gave up	1=44
b:gay >	0=-48 1=-25 2=-56 3=-36 4=-25 5=-44 6=134 7=-47 8=-42
b:gay and	4=-30 6=98
b:gay bar	6=-47
b:gay but	6=26
b:gay et	6=38
b:gay he	6=33
b:gay il	1=-37 6=48
b:gay in	6=35
b:gay marriage	6=-42
b:gay members	6=52
b:gay men	6=71
b:gay no	5=-47 6=35
b:gay paul	6=-52
b:gay police	6=64
b:gay pride	6=-30
b:gay runs	6=53
b:gay teenagers	4=-41 6=44
b:gay whatever	6=49
b:gendarmes >	8=74
b:gene >	0=-45 2=119 4=-37 5=-30 6=-41 7=-46
b:gene au	5=45
b:gene brca	2=99 5=-28
b:gene brca1	2=65
b:gene contrairement	2=57
b:gene de	0=-39 2=116 6=-31
b:gene delivery	2=-30
b:gene for	2=42
b:gene he	2=39
b:gene machine	2=-35
b:gene maoa	2=41
b:gene mes	1=54
b:gene mthfr	2=52
b:gene palb2	2=29
b:gene psen1	2=28
b:gene test	2=38
b:gene two	2=41
b:gene which	2=33
b:general >	8=66
b:general de	7=63
b:general elections	0=47
b:general secretary	7=-68
b:generator the	2=-41
b:genes >	1=-41 4=-27 5=-47
b:genes d	2=-48
b:genetic anomalies	2=40
b:genetic counselling	2=75
b:genetic counsellor	2=-52
b:genetic screaning	2=-54
b:genetically predisposed	2=28
b:geneticist about	2=45
b:genetics clinic	2=54
b:genetics nurse	2=-33
b:genetique >	2=39
b:genetique chez	2=54
b:genetique confirmee	2=28
b:genetique du	2=51
b:genetique en	2=47
b:genetique et	2=65
b:genetique moleculaire	2=-28
b:genetique negatif	2=26
b:genetique realise	2=34
b:genetique variant	2=49
b:genetiquement predispose	2=29 8=-32
b:genetiques >	2=-25
b:geniteur grace	2=35
b:gennevilliers >	3=52
b:genome de	2=-26
b:genome is	2=49
b:genome project	2=55
b:genome wide	2=46 3=-35
b:genomes his	2=70
b:genotype showed	2=31
b:genotype was	2=33
b:genotyping >	2=41 4=-27
b:genou en	4=67
b:genre et	5=-33
b:geometry reader	3=29
b:gerant >	6=-37
b:gerante >	5=-25 8=-44
b:gere la	5=-34
b:gere le	2=-29 4=-28
b:gere une	0=-41 2=-27
b:gerer >	8=50
b:gestion >	7=34
b:gestion de	0=-28
b:gestion des	2=-31
b:gestionnaire >	0=-26 4=-26 5=-27 6=-27 7=-25 8=-29
b:gets on	0=62
b:gift shop	7=-36
b:gifted tenor	6=61
b:gigolo in	5=69
b:gigs >	5=-29
b:gill organises	7=67
b:girlfriend >	5=-37 6=70
b:girlfriend i	5=-40
b:girlfriends says	5=72
b:girls the	6=65
b:gite >	6=-39
b:gitxsan lawyer	2=-31
b:give her	3=45
b:given >	3=46
b:gives a	1=50
b:gives blood	2=63
b:gives ten	1=31
b:gjb2 mutation	2=30
b:glandular fever	4=56
b:glasgow >	4=-28 5=-35 6=27
b:glisse son	5=34
b:glucksmann >	0=64
b:gluten elle	4=39
b:gmb >	7=65
b:gmb convenor	7=62
b:gmb ticket	0=-29 7=55
b:go by	0=26
b:go through	4=40
b:god and	1=44
b:god first	1=96
b:goes >	4=-29 5=42 8=59
b:goes to	2=-49 4=64 5=28 6=-28 7=37
b:golf union	7=-37
b:gonfreville >	7=48
b:good >	3=42
b:good at	1=47
b:good conduct	8=44
b:good eye	5=-26
b:good organiser	7=53
b:gossip >	6=51
b:got a	0=-41
b:got along	0=36
b:got the	0=31 6=-39
b:gout des	0=48 6=46
b:gout du	2=-65
b:government and	0=29
b:grace a	1=-38 2=34 4=-25 8=-36
b:grand mere	1=65
b:grand orient	2=-25 3=-30 6=-40 7=-29 8=-25
b:grandchildren >	6=52
b:grande loge	1=64
b:grande ville	1=-29 6=50
b:granted ten	7=48
b:grants adviser	7=-31
b:gras >	8=49
b:great at	4=55
b:great believer	1=-48
b:greek warrant	8=53
b:green deficiency	2=47
b:green party	0=40 7=-25
b:green sympathies	0=56
b:greens in	0=40
b:greffe des	4=-27
b:greve avec	7=41
b:greves >	7=54
b:grew up	6=-29
b:grin >	5=46
b:grindr profile	5=-34 6=49
b:grip >	2=-30
b:grossesse pathologique	4=47
b:grossiste >	4=-28
b:ground >	8=60
b:grounds >	4=-61
b:grounds of	1=48
b:group >	0=-25 1=-62 5=-32 8=-27
b:group b	3=40
b:group good	1=46
b:group on	5=44
b:groupe >	1=-29
b:groupe de	4=57 8=-45
b:groupe hla	2=38
b:groupe hotelier	1=46
b:groupe pour	5=44
b:growing cannabis	8=36
b:growing up	6=41
b:guard >	0=26 8=-34
b:guard knew	3=28
b:guerre >	1=45
b:guerre il	0=-42 1=39
b:guess >	0=78
b:guide >	0=-32 1=-56 2=-36 3=-57 4=-26 5=-35 6=-34 7=-35 8=-37
b:guide au	1=-26
b:guide mon	1=33
b:guild of	0=-40 1=-46 3=-41 5=-31 7=-60 8=-34
b:guilty >	8=66
b:guilty of	1=-31 8=25
b:guilty plea	8=57
b:guilty pleasures	8=-35
b:guilty to	8=25
b:gurdjieff attends	1=43
b:guy s	2=25 5=-31
b:h >	0=-40 4=37 8=66
b:haas left	5=38
b:habilitations b2v	0=-51 7=-29
b:habit came	5=60
b:had a	0=-42 1=-52 3=-27 4=60 5=25 6=43 7=-48 8=25
b:had an	5=60
b:had her	4=54
b:had marched	0=38
b:had never	5=30
b:had not	6=32
b:had requested	3=31
b:had sex	4=-43 6=-26
b:had the	2=57
b:had to	4=44
b:had trouble	4=45
b:haemochromatosis gene	2=32
b:haemochromatosis hfe	2=26
b:hahn since	6=-26
b:hair gene	2=33
b:half brother	2=41
b:hall and	6=29
b:hamas sympathiser	0=37
b:hamlet in	0=-55
b:hand >	0=-25 3=27
b:hand geometry	3=37 4=-40
b:hand scan	3=36 4=-43
b:handball >	0=-27 4=-27 8=-27
b:handed out	0=41
b:handicap et	4=32
b:handicape >	4=38
b:handicape reconnu	4=71
b:handing out	0=45
b:handle leather	1=37
b:handprint on	3=59
b:hands taken	3=50
b:hang in	0=-41 2=-34
b:hanna is	1=32
b:haplogroup is	2=31
b:haplotype hla	2=56
b:harcelement sexuel	5=-37
b:hardware intern	3=-34
b:harmony no	1=39
b:has a	2=92 3=35 4=-56 5=42 6=-32 7=-77
b:has an	4=72 5=73
b:has bedded	5=47
b:has been	0=45 4=-62 5=-37 7=73 8=38
b:has change	2=-28
b:has down	2=-27 4=80
b:has epilepsey	4=37
b:has familial	2=51 4=-31
b:has had	4=45
b:has his	3=42
b:has it	0=33
b:has leukaemia	4=48
b:has my	3=40
b:has never	8=39
b:has no	3=-25 4=30 5=30 8=28
b:has published	3=-36
b:has remained	1=51
b:has resigned	7=48
b:has since	8=27
b:has sworn	5=41
b:has the	0=-34 2=84 4=-56 5=-54 7=-25
b:has two	2=59
b:hasn t	1=44
b:haul flights	0=-26 1=-25 2=-31 5=-34
b:hauliers >	7=-26
b:haut de	5=-27 8=-31
b:haute savoie	0=40
b:have a	8=40
b:have been	1=-42 2=67 5=71 6=-27 7=-31
b:have canvassed	0=46
b:have epilepsy	4=46
b:have his	2=55
b:have lupus	4=51
b:have rights	1=48
b:have the	0=-36
b:haven t	4=-25
b:having no	1=29
b:having sex	5=35
b:having slept	5=56
b:hay fever	4=62
b:he added	6=56
b:he admits	0=-51 4=-25
b:he and	2=49
b:he applied	0=29
b:he asked	4=56
b:he asks	3=45
b:he assured	2=-26 5=30 6=25
b:he became	5=-28 7=64
b:he blogs	8=-38
b:he calls	0=-41 5=-36 6=-47
b:he came	0=-33 1=-30 4=-49 5=-45 6=72
b:he can	2=-29 3=-30 4=-52 5=-34 6=-26
b:he carries	2=32
b:he claims	5=48
b:he d	0=40 6=31 8=26
b:he declared	4=30
b:he denies	6=41
b:he designed	3=-41
b:he did	8=77
b:he does	1=-32 2=36
b:he enters	3=46
b:he explains	7=-29
b:he exposed	8=-29
b:he fell	1=-26 5=-33
b:he had	1=39 5=25 6=-33
b:he has	0=-70 1=-65 3=-51 4=-57 5=-49 7=-35 8=-39
b:he hasn	1=40 4=-25
b:he hinted	5=43
b:he inherited	2=-31
b:he insists	8=36
b:he introduced	1=-35
b:he is	3=-28 4=-36 5=-62 6=-47 7=33 8=28
b:he isn	6=47
b:he joined	1=59 7=-51
b:he joked	1=59
b:he jokes	2=-25 5=33
b:he knows	4=53
b:he laughs	3=-32 5=-36 6=-29 8=-27
b:he leads	7=61
b:he learnt	2=41
b:he lectures	0=-27 5=-32
b:he left	0=41
b:he let	3=63
b:he likes	1=33 4=-25
b:he lives	1=44
b:he lost	4=80 6=33
b:he made	1=73
b:he organised	7=47
b:he pays	6=-36
b:he plays	4=-46 7=-35
b:he posts	5=79
b:he put	0=49
b:he reads	1=27
b:he robbed	8=52
b:he s	1=45 3=-41 4=68 5=-97 6=82 8=-37
b:he said	0=-55 2=30 7=93
b:he says	2=31 3=-53 4=-25 5=-76
b:he sells	0=-41 1=-32 4=-29 7=-25 8=-32
b:he sold	4=-30 5=-26
b:he spent	1=40
b:he still	0=36
b:he stopped	1=50
b:he stresses	1=52
b:he teaches	7=-26 8=-55
b:he tells	2=31
b:he tested	2=90 4=-27
b:he told	0=45 1=37 4=-30 5=39 6=-35 7=-78 8=-58
b:he tried	4=44
b:he used	5=53
b:he visits	5=52
b:he votes	0=40
b:he was	1=-74 2=-34 4=-43 5=30 6=-53 7=50
b:he watches	5=59
b:he wears	4=42
b:he won	0=47 4=-30 7=68
b:he works	2=37
b:he wouldn	1=48
b:he wrote	1=48 2=37 5=-32 6=34
b:head of	0=-32
b:health plan	6=27
b:hearing aids	2=-32 4=27 6=-28 8=-44
b:heart condition	2=40
b:held by	2=47
b:helped convict	8=-48
b:helped patients	2=-39
b:helps >	4=64
b:hemochromatose homozygote	2=44
b:hemophiles il	2=29
b:hence his	2=37
b:hence no	1=45
b:hence the	5=35
b:her 23andme	2=46
b:her >	0=-53 1=-68 2=-92 4=-56 5=-81 6=-58 7=-29 8=-52
b:her a	5=55 6=62
b:her as	0=-42 1=-42 2=-28 3=-34 4=-34 6=-33
b:her at	0=51
b:her balcony	0=28
b:her belief	1=38
b:her birth	2=45
b:her blood	2=-42
b:her book	5=45
b:her boss	5=58 6=-46
b:her boyfriend	5=-30 6=-27 7=-25
b:her brother	1=52 2=38
b:her by	3=56
b:her care	3=-42
b:her chromosome	2=55
b:her code	2=-37
b:her connexin	2=60
b:her dad	0=48 1=27 7=-34
b:her dna	2=29
b:her doctorate	2=-39
b:her eczema	3=55 4=-29
b:her eggs	2=36
b:her erotic	5=62
b:her ex	1=32 5=-31
b:her face	3=62
b:her faith	1=27
b:her family	2=49
b:her father	7=43
b:her file	2=43 3=-30
b:her finger	3=34
b:her fingerprints	3=63
b:her first	0=-33 1=-36 2=-26 4=-26 7=-28
b:her gait	3=51
b:her gall	4=51
b:her genes	4=-27
b:her genome	2=53 3=-25
b:her girlfriend	6=44
b:her husband	4=50 5=42 6=44
b:her idea	1=-33 4=-33 5=-40 6=-30 7=-27
b:her in	4=59
b:her included	3=40
b:her karyotype	2=36
b:her keystroke	2=-25 3=53
b:her laptop	5=32
b:her last	4=26
b:her libido	5=30
b:her ma	1=-36 3=-26 5=-26
b:her mantra	3=-37
b:her mother	4=29
b:her name	6=25
b:her nerves	4=50
b:her old	3=40
b:her outlook	1=30
b:her own	2=56 4=35 5=46
b:her palm	3=62
b:her parents	6=42
b:her partner	1=-32 5=-63
b:her philosophy	1=40
b:her political	0=31
b:her previous	2=39
b:her project	2=-28
b:her referee	6=48
b:her right	3=35
b:her rule	1=32
b:her salary	1=36
b:her sexual	5=30 6=25
b:her she	1=45 8=-53
b:her signiture	3=26
b:her sister	1=39 6=-28
b:her slogan	2=-32 3=-40 4=-30 5=-38
b:her social	0=-45 7=67
b:her son	8=66
b:her speech	4=42
b:her strong	1=31 7=-45
b:her teens	4=48
b:her thing	1=-25
b:her translation	1=-45
b:her typing	3=62
b:her uniform	1=31
b:her union	7=94
b:her university	0=47
b:her voice	1=29 3=41
b:her walk	3=46
b:her whole	2=37 4=-49
b:her wife	5=-32 6=85
b:her words	0=49
b:her work	5=25
b:here >	1=25
b:hereditaire >	2=113 4=-40
b:hereditary angioedema	2=42
b:hereditary chiefs	2=-29
b:hereditary disease	2=62 4=-37
b:hereditary form	2=28
b:hereditary optic	2=45
b:hereditary risk	2=27
b:heredite et	2=-38
b:heredite pere	2=52
b:herite de	4=-42
b:hernie discale	4=51
b:hero is	6=-30
b:heroine est	6=-46
b:hers too	2=37
b:herself >	4=33
b:herself a	0=44
b:herself as	0=35 1=37
b:herself carries	2=40 4=-27
b:herself for	5=54
b:herself maybe	6=57
b:heterosexual for	6=38
b:heterosexuel a	6=52
b:heterosexuel coche	6=52
b:heterosexuelle precise	6=67
b:heterozygote signalee	2=62 4=-51
b:heure previent	4=-32
b:heures >	3=-30 4=45 7=-33 8=-25
b:heures de	7=46
b:heureuse son	1=37
b:hfe c282y	2=38
b:hid that	6=43
b:hidalgo >	0=50
b:hierarchy >	4=-45
b:him >	0=-73 1=27 3=-70 4=-69 5=-88 8=-77
b:him an	0=49
b:him any	3=33
b:him as	7=56 8=43
b:him down	4=46
b:him leave	1=57
b:him three	5=48
b:him through	2=59
b:him under	8=63
b:himself >	1=-47 8=50
b:himself a	0=51 1=44
b:himself as	1=44
b:himself colour	4=43
b:himself he	4=44
b:himself when	1=-28 4=-26
b:hindu and	1=34
b:hinted >	5=42
b:hints at	4=29 6=32
b:hip surgery	4=-48
b:hired elsewhere	5=39
b:hired her	1=-31 3=-28
b:his >	2=35
b:his badge	1=-29 5=-38
b:his blog	0=46 4=-26 5=35
b:his boyfriend	5=-51 6=85
b:his brother	0=32 4=68 6=-28
b:his bumper	0=26
b:his car	0=33
b:his cheese	0=48
b:his children	1=-49
b:his church	6=36
b:his code	4=73
b:his conquests	5=52
b:his conscientious	1=45
b:his conviction	1=-30 8=93
b:his country	0=32
b:his cover	4=36
b:his dating	1=29
b:his daughter	2=50
b:his direct	7=48
b:his dna	1=-33 2=72 4=-48 5=-35 8=-51
b:his employer	2=43
b:his ex	5=34 8=30
b:his eyes	3=47
b:his face	3=44
b:his father	0=26 4=-34 5=-30 7=-36
b:his fiancee	4=46
b:his file	3=32 4=-46
b:his former	5=-30 6=-26
b:his free	5=55
b:his genes	2=45 4=-37
b:his house	5=42
b:his husband	5=-27 6=42
b:his idea	3=-25 8=-26
b:his inherited	2=57 4=-32
b:his insurer	2=42
b:his interest	2=50
b:his iris	8=-26
b:his last	3=-43 8=25
b:his left	0=-29 4=47
b:his letter	7=29
b:his licence	4=60
b:his life	1=32 6=38
b:his line	2=-35 4=-47
b:his lodge	1=31
b:his marriage	5=35
b:his own	0=32 1=-36 2=55 3=27 4=32 5=-43 6=-53 8=-30
b:his pacifism	1=42
b:his palm	3=46
b:his partner	5=-49 6=25
b:his plan	4=-60
b:his porn	5=56
b:his post	6=39
b:his principal	8=25
b:his prints	2=-29
b:his private	5=43
b:his profile	5=52
b:his public	5=63
b:his pupils	8=-47
b:his request	3=44
b:his sight	4=32
b:his site	2=48 4=-28
b:his son	2=63 4=-25 6=47
b:his spine	4=70
b:his sympathies	0=42
b:his talk	0=-37 1=-41 4=-27 5=-32
b:his team	0=-32 2=-39 4=-33 5=-31 6=70
b:his ten	3=39
b:his thesis	4=-38
b:his thumb	3=52
b:his typing	3=28
b:his visa	3=27
b:his voice	2=-53 3=37 4=-38
b:his walking	3=33
b:his wedding	1=27
b:his wife	0=-44 1=-28 3=-45 6=-77 8=-49
b:his word	5=48
b:his words	0=-40 1=-59 4=-39 5=31
b:his work	0=-25 1=-46 2=-25 4=-56 5=67 8=-25
b:his youth	5=62
b:histoire avec	5=56
b:histoire de	1=-27 6=-28
b:histoire des	0=-35
b:historian >	5=-27 6=-25 7=-47
b:history at	1=38
b:history of	0=-27 1=-81 4=30
b:hiv positive	4=55
b:hiv researcher	4=-44
b:hla au	2=27
b:hla b27	3=-38 4=-40
b:hla est	2=35
b:hmp leeds	8=-41
b:hmrc >	8=60
b:hobby of	2=33
b:hodgkin s	4=27
b:hold with	1=59 6=-29
b:holds a	2=36 3=-45 4=-27 8=-39
b:holds copies	3=50
b:holds to	1=36
b:home >	0=32 4=60
b:home by	0=-26 1=-25 3=-30 4=-49 8=57
b:home cook	4=-35
b:home on	2=26
b:home she	6=53
b:homeless since	0=48
b:homeopathy >	1=47 7=-29
b:homme >	5=-51 6=66
b:homme dans	5=44
b:homme est	1=70
b:homme et	0=-27 5=-39
b:homme ni	5=44
b:homme recommande	7=-25
b:hommes >	1=-25 2=-32 5=56 6=31
b:hommes college	7=48
b:hommes pour	6=57
b:homo refoule	6=64
b:homosexual tendencies	6=43
b:homosexualite >	6=53
b:homosexualite cours	6=-34
b:homosexualite dans	6=44
b:homosexualite lui	6=43
b:homosexuality in	6=47
b:homosexuel >	6=71
b:homosexuel assume	6=35
b:homosexuel discret	6=49
b:homosexuel et	6=34 8=-29
b:homosexuelle mariee	6=35
b:homozygote c282y	2=43
b:homozygote pour	2=39
b:homozygote verifie	2=40
b:homozygous for	2=64 4=-41
b:honest about	2=-28
b:hong kong	3=25
b:honnetete >	0=37
b:hopital >	0=-34 1=-57 2=-26 4=46 5=-43 8=-43
b:hopital saint	1=34
b:horaires de	5=30
b:horizons >	0=45 8=-26
b:hormones et	4=67
b:horror film	2=-29
b:hors pair	8=54
b:hors sujet	6=49
b:hospital >	4=-32
b:hospital chapel	1=35
b:hospital contract	4=32
b:hospital enclosed	2=36
b:hospital laundry	1=41
b:hospitality runs	2=-31
b:hospitals >	1=-25
b:host >	0=-38 1=-35 2=-40 3=-37 4=-37 5=-30 6=-25 7=-29 8=-50
b:hostile a	0=74
b:hotel >	6=-58
b:hotel l	3=56
b:hotelier >	1=49
b:hotellerie >	1=-44 4=-34 5=-36 8=-32
b:hotesse d	1=-40
b:hours >	8=-32
b:hours a	4=53 7=43
b:hours after	8=42
b:hours of	8=46
b:house >	0=-26 5=-33 6=30
b:house a	5=28
b:house caterer	7=-53
b:house knows	6=48
b:household and	0=33
b:hove >	6=66
b:how he	1=-26 4=28
b:how to	2=-41
b:hr balloting	3=-25
b:hr project	3=-29
b:hr sees	7=66
b:hr system	3=-34
b:hub >	7=57
b:hugo postulent	6=38
b:hui drh	1=45
b:hui en	4=29
b:huile vierge	5=-39
b:huit ans	0=-30 4=26 5=-38 7=35
b:huit mois	4=-64 7=-30 8=97
b:hull >	0=-51
b:humain le	1=54
b:humaine >	2=-29 6=-28
b:humanism is	1=53
b:humanisme sans	1=36
b:humanist >	1=47
b:humanist and	1=69
b:humanist press	1=-62
b:humanist she	1=48
b:humaniste au	1=35
b:humaniste laique	1=45
b:hunt is	8=66
b:hunt saboteur	1=65
b:huntington >	2=48
b:huntington coure	2=39
b:huntington s	2=39 4=-47
b:huntington test	2=51
b:hurling >	0=42
b:husband a	1=57
b:husband and	4=-49 5=-68 6=-39 7=-39
b:husband each	5=51
b:husband for	6=74
b:husband is	4=-28 7=32
b:husband rent	4=-46 6=-36
b:husband s	4=55
b:husband to	6=46
b:hypersensible et	4=46
b:hysterectomy in	4=41
b:i am	3=-26 4=-50 6=78
b:i asked	3=35
b:i believe	1=-34
b:i belong	7=53
b:i came	1=47
b:i charged	8=-26
b:i consider	1=30
b:i could	1=28
b:i d	1=-26 4=46
b:i don	1=-66 4=40 5=-27
b:i follow	1=83
b:i have	1=-34 2=44 4=88 5=37 6=-37 7=-46 8=37
b:i haven	4=-34
b:i help	4=-40
b:i inherited	4=-25 5=-28 7=-27
b:i joined	7=58
b:i left	1=32
b:i live	5=-39 6=28
b:i m	0=-45 1=-53 4=30 5=-45 6=48 7=-45 8=-29
b:i married	6=27
b:i owe	7=56
b:i resigned	0=-41 7=47
b:i saw	8=-34
b:i stood	0=28
b:i take	4=55
b:i taught	4=-39
b:i took	2=50
b:i value	6=50
b:i ve	0=56 1=-37 3=53 7=-36 8=-31
b:i voted	0=-27
b:i was	0=-35 2=-49 3=44 4=85 5=-30 6=-54 8=49
b:i would	0=76
b:i write	2=-26
b:ibew >	7=66
b:id card	3=-33
b:id photo	3=49
b:idea >	0=-40 1=-25 2=-36 3=-49 4=-55 5=-59 6=-39 8=-25
b:ideal pour	4=49
b:idee >	1=-25
b:idees d	0=64
b:idees des	1=-25
b:idees politiques	0=-28
b:identification three	3=26
b:identifie par	3=61
b:identified by	3=57
b:identified in	6=43
b:identified ivory	2=-34 3=-34
b:identifiee >	2=73
b:identifies her	3=38
b:identify her	3=37
b:identite >	3=29
b:identite reussi	3=37
b:identite score	3=38
b:identity >	3=30
b:iec 62304	8=-29
b:iel a	4=34 7=81
b:iel colle	0=42
b:iel en	6=64
b:iel prend	4=76
b:iel vient	7=58
b:if anything	1=49
b:if the	0=-31 5=38 6=-27
b:ig metall	7=58
b:ii bas	2=42
b:il >	0=-77 1=35 3=-38 5=64 7=-35 8=-43
b:il a	0=-38 1=-78 3=-66 5=-77 8=-75
b:il affirme	0=59
b:il anime	0=-29 5=-40 7=-42 8=50
b:il aurait	0=54 5=-51 6=61
b:il avoue	5=36
b:il c	1=34
b:il chante	4=60
b:il cherche	1=-39
b:il coche	6=44
b:il communiste	0=26
b:il conduit	4=41
b:il consomme	5=69
b:il court	5=88
b:il croit	0=-29 1=-30 6=-26
b:il demande	1=-36 4=60 6=-37
b:il descend	2=43
b:il dirige	0=60 2=-32
b:il dirigeait	0=41
b:il dit	0=40 1=28 4=62 6=-49
b:il donc	4=55
b:il donne	1=65 2=-32
b:il ecrit	5=31
b:il en	0=39 2=-51 3=49 4=-61 5=58 6=-66 7=-40
b:il enseigne	0=-42 1=-30 3=45
b:il entretient	3=-26 5=39
b:il est	2=-88 4=-37 6=25 7=45 8=49
b:il etait	4=31 6=59
b:il evite	4=39
b:il figure	2=74 3=-26 8=-37
b:il frequente	1=49
b:il garde	0=-25 8=39
b:il gere	0=-25 2=-26 4=-33 6=-29
b:il guide	1=-31
b:il joue	1=-28 4=-31
b:il l	0=37 1=-38 2=-36 3=-25 4=-56 5=-40 7=-29 8=-27
b:il le	0=-35 4=43
b:il lit	1=44
b:il lui	4=43
b:il medite	1=54
b:il n	0=-76 1=-46 2=39 3=-31 4=-60 6=42 7=-37 8=-48
b:il ne	1=62 4=31 5=-44 6=-26
b:il operation	4=43
b:il partage	0=42 5=-27 6=36
b:il passe	0=-28 5=34
b:il pese	0=42
b:il porte	1=73 2=72 4=-27
b:il pose	4=-26 5=-32 6=-25
b:il pour	0=43 6=-30 7=52
b:il pratique	2=-29 5=44
b:il prefere	4=36 6=63
b:il prend	0=-32 4=-27 5=-60 7=-38
b:il preside	6=53 7=81
b:il professe	1=59
b:il regle	4=-25
b:il rentre	8=60
b:il respecte	4=-58
b:il revendique	0=54 1=-25
b:il revient	4=54
b:il rougi	5=59
b:il s	0=-42 2=-29 3=70 4=42 5=44 8=43
b:il se	1=31 2=-26 4=-56 5=-37
b:il selectionne	0=-28
b:il semble	0=51 2=35 4=-28
b:il serait	2=28
b:il soutient	1=31
b:il suit	4=38 7=-28
b:il tenait	0=59
b:il test	2=64
b:il travaille	0=-25 3=40
b:il trompe	5=60
b:il va	0=56
b:il vend	1=-41 2=-30 3=-43 4=-43 5=-48 6=-36 8=-45
b:il viendrait	6=39
b:il vient	0=28
b:il vit	2=-28 5=-36 6=-45
b:il vote	0=74
b:il y	0=55
b:illness keeps	4=66
b:illnesses and	4=52
b:illustratrice marseille	6=59
b:ils ont	5=58
b:ils sont	6=65
b:ils tiennent	1=45
b:ils vivent	5=45
b:image kept	3=53
b:immediate >	8=48
b:immigrants and	0=40
b:immigration and	0=56
b:immobilier >	3=-28
b:immobiliere >	2=-26 5=-30 7=-30
b:immoral on	1=39
b:immunocompromised works	4=68
b:implant >	4=40
b:imported from	3=-30
b:impossible code	3=34
b:in 1994	6=44
b:in 1998	6=56
b:in 2003	7=-41
b:in 2009	8=49
b:in 2010	2=47 8=-36
b:in 2011	7=27
b:in 2012	8=69
b:in 2013	8=30
b:in 2014	4=60
b:in 2015	2=61 8=62
b:in 2016	8=26
b:in 2017	6=30
b:in 2018	0=32 8=72
b:in 2019	0=31 1=-27 3=49 8=29
b:in 2020	0=-31 7=101 8=42
b:in 2022	2=62 7=64
b:in a	0=-88 1=-46 2=-83 3=-64 4=55 5=-44 6=32 7=-29
b:in aa	4=76
b:in aberdeen	1=56
b:in all	1=47 7=-25
b:in antwerp	5=52
b:in anything	1=29
b:in art	1=61
b:in berlin	5=55
b:in both	2=33 4=41
b:in bristol	5=33
b:in brussels	0=42
b:in budapest	0=28
b:in by	3=25
b:in capital	6=41
b:in charge	2=-28
b:in chile	4=-36 8=-33
b:in class	5=-27
b:in clinical	4=32
b:in consumer	2=-39
b:in cork	0=-34 1=43 7=-34 8=-33
b:in court	4=-32 5=-27 8=-27
b:in data	1=-32
b:in delhi	0=51
b:in derby	7=60
b:in derry	0=56
b:in dispatch	5=60
b:in donetsk	0=57
b:in durban	0=48
b:in durham	1=32
b:in east	0=35 4=-30
b:in engineering	6=28
b:in every	1=26
b:in falkirk	0=57
b:in four	7=-30 8=-25
b:in front	5=31
b:in glasgow	4=-38
b:in god	1=71
b:in her	3=-40 5=-45 6=-46 8=-31
b:in his	0=-32 1=-79 2=-53 3=-58 5=71 7=-42 8=-66
b:in hove	6=59
b:in hr	7=57
b:in it	1=41
b:in italy	8=63
b:in jail	1=-28 8=43
b:in january	4=64
b:in june	3=29
b:in kerala	0=39
b:in kingston	0=36
b:in kyoto	0=-36
b:in lagos	4=-28 7=-30
b:in latin	6=-30
b:in leeds	0=-57 2=-31 3=-25 4=44 5=-40 7=-52 8=30
b:in leith	1=41 7=-39
b:in life	1=45
b:in london	4=39
b:in love	1=-36 4=-26 5=-30 6=32
b:in maine	0=-47 2=-26
b:in malta	2=-30
b:in march	4=45
b:in may	1=35 4=64
b:in meetings	1=-26
b:in miami	0=48
b:in my	7=49
b:in nine	0=-34 5=-31 6=-49 7=-38 8=-36
b:in norwich	0=37
b:in ohio	8=37
b:in on	3=37
b:in one	2=-26 3=31 4=100 5=-26
b:in oslo	8=-58
b:in our	3=-51 5=32 6=53
b:in palb2	2=56
b:in perth	2=36
b:in peru	8=72
b:in poland	8=29
b:in politics	0=44
b:in prison	8=72
b:in procurement	1=-40
b:in protest	7=53
b:in public	0=25
b:in rabat	3=45
b:in reincarnation	1=29
b:in remission	4=27
b:in richmond	0=31
b:in sales	8=-40
b:in saxony	0=-27
b:in scn1a	2=61 4=-30
b:in september	6=-27
b:in sex	5=88
b:in soho	4=-40 6=-31
b:in south	0=41
b:in spain	8=75
b:in spite	4=43 7=25
b:in spring	4=55
b:in sql	7=-29
b:in support	0=28
b:in ten	1=-25 7=-26
b:in texas	3=-25
b:in the	3=-40 4=-79
b:in therapy	4=79
b:in three	0=45
b:in training	4=34
b:in turkey	4=-25 8=32
b:in two	3=44
b:in utrecht	0=45
b:in ver	7=49
b:in virology	2=62
b:in wales	0=-40 2=-28 8=-33
b:in whiteboards	1=-42
b:in winter	1=-32
b:in wolfsburg	7=57
b:in women	6=61
b:in york	4=59
b:inapte au	4=61
b:incarcere a	8=60
b:included >	3=33 4=25
b:included in	6=33
b:included no	2=52
b:inclusion >	0=-29 6=56
b:inconnue sur	2=29
b:incroyance >	1=49
b:independance de	0=35
b:independence movement	0=33
b:independent financial	0=-31
b:independent with	0=45
b:index >	3=45 5=-28
b:index fingers	3=36
b:index genetique	2=-55
b:index sur	3=39
b:infectious disease	4=77
b:infectious laugh	4=-47
b:infidele dit	5=55
b:infidelite de	5=27
b:infirmieres >	7=69
b:infirmiers >	5=-36
b:informed consent	2=-54
b:ingenieur >	1=-26 4=-27 6=-28 7=-49
b:ingenieur methodes	7=51
b:ingenieure est	6=73
b:inherited a	0=-43 1=-25
b:inherited heart	2=30
b:inherited on	2=61
b:initiated in	1=45
b:initie >	8=58
b:initie au	1=49
b:initie d	1=38
b:injury risk	2=46
b:inmates to	0=-27 8=32
b:inscrit au	2=37 3=44
b:insertion et	8=65
b:insider dealing	8=27
b:insider trading	8=68
b:insists on	8=37
b:insomniaque chronique	4=65
b:insoumise pendant	0=59
b:installer >	3=-65
b:institute of	0=-44
b:institution >	8=56
b:instructor >	3=-36 7=-28 8=-44
b:insulin and	4=64
b:insuline d	4=-31
b:insulino dependant	4=32
b:insurance >	1=-27 4=-26 5=34
b:insurer >	4=-45
b:insurer about	4=-33
b:insurer knows	2=38
b:interdiction d	5=-38 8=77
b:interdisent ce	1=43
b:interdit bancaire	8=51
b:interdit de	8=101
b:interdit la	2=34
b:interesse dit	1=47
b:interesse niveau	3=35
b:interest in	2=33 5=40
b:interested in	0=49 5=51 6=42
b:interet general	8=84
b:interet pour	6=54
b:interets relation	5=35
b:interimaires planning	7=-45
b:intern >	1=-29 3=-60 4=-25 5=-38 7=-32 8=-44
b:intern and	5=63
b:internet lui	2=38
b:interpreter >	0=-28 2=-31 4=35 5=-28 8=-29
b:interprets for	8=-25
b:interruption de	4=32
b:interview and	3=26
b:interview in	6=69
b:interview lunch	4=38
b:interview software	3=38
b:interview was	1=-29 8=-26
b:interviewed him	1=42
b:interviewer that	0=54
b:intimate apparel	0=-31 4=-33 5=-50 8=-39
b:intimate knowledge	5=-28
b:intimate relationship	5=45
b:intimate video	5=56
b:intime avec	5=54
b:intime de	5=35
b:intimes ont	5=39
b:into a	2=-35 5=-42 6=-25
b:into girls	6=65
b:into kink	5=47
b:into pr	7=46
b:intolerante au	4=59
b:intro >	1=34
b:introduced stand	1=-32
b:inversion on	2=51
b:investigated by	8=57
b:investigation by	8=51
b:investissement >	7=-27
b:iosh trained	7=62
b:iris >	3=81
b:iris a	3=33
b:iris cree	3=34
b:iris enregistre	3=34
b:iris enrolment	3=31
b:iris ouvre	3=40
b:iris photographed	3=64
b:iris scanners	3=-95
b:irises are	3=71
b:iroise >	4=-27
b:irrelevant >	1=29
b:is a	0=50 2=-82 3=-59 5=-76 6=40 8=-127
b:is about	8=-44
b:is addicted	4=57 5=-27 8=-28
b:is allergic	4=-57
b:is an	1=100 4=-41 5=-33 6=-39
b:is appealing	8=42
b:is aware	6=38
b:is back	4=36
b:is being	4=34
b:is doing	8=65
b:is epileptic	4=96
b:is gay	3=-25 4=-43 6=64 8=-30
b:is her	0=-49 2=-56 3=-43 4=-57 5=-66 6=-50 7=-48 8=-48
b:is his	4=-29 7=-26
b:is hiv	4=49
b:is how	1=-27 4=-39
b:is immoral	1=34
b:is in	0=-47 1=-61 2=-25 6=-41 8=49
b:is its	7=64
b:is known	4=-54
b:is measure	3=-29
b:is my	1=58
b:is no	0=-26 1=75 4=-35
b:is not	1=-58 4=-48 5=-25 7=-29
b:is often	6=29
b:is on	0=42 1=-41 4=57 8=40
b:is one	0=67 1=-42 2=-28 6=-30
b:is partially	4=46
b:is public	2=36 5=29
b:is r1a	2=46
b:is right	5=46
b:is said	0=46
b:is serving	8=74
b:is seven	4=43
b:is six	4=64
b:is spanish	6=31
b:is still	2=-38 3=-27 4=-33 5=-42 6=-30 8=-27
b:is the	2=-27 3=80 4=-53 5=42
b:is true	1=25 5=-25 8=48
b:isn t	1=-45 6=40 7=32
b:israel at	0=49
b:issue d	2=40
b:it >	1=49 2=-84 5=-58 6=-42 7=-25
b:it a	1=56
b:it again	1=29
b:it came	0=31 1=-32 5=59 6=-36
b:it checked	5=46
b:it for	1=52
b:it helps	4=56
b:it himself	0=30
b:it his	1=67
b:it in	0=-37 1=-27 4=-47 5=31
b:it off	4=-30
b:it on	2=40 4=-37
b:it out	0=34
b:it over	0=47
b:it seems	0=41
b:it that	0=33
b:it with	8=60
b:it writes	6=48
b:italien >	4=-26 5=-33 6=-42
b:italy >	8=72
b:ito s	1=39
b:its drivers	7=-31
b:its gay	6=33
b:its junior	7=55
b:its list	7=32
b:its local	7=52
b:its payroll	7=-92
b:its politics	0=-29 7=48
b:its secretary	7=51
b:ivry >	0=64
b:iwgb among	7=66
b:j ai	0=25 1=-57 3=-56 4=25 5=27 7=27 8=58
b:j etais	0=-35
b:jab refused	4=70
b:jack mugs	7=-28
b:jailed for	8=83
b:jamais adhere	0=63
b:jamais au	0=41
b:jamais cache	0=-79 6=64
b:jamais condamne	8=64
b:jamais eu	0=-27 6=41
b:jamais gene	1=55
b:jamais malade	4=75 8=-34
b:jamais pris	0=36
b:jamais rendue	7=31
b:jamais signe	0=-29 7=44
b:jamais vote	0=37
b:jamais voter	0=56
b:jambe il	4=38
b:january 2021	4=-26
b:january >	4=70
b:janvier >	0=45 3=-27 4=-31 7=-28
b:jardin ascete	1=37
b:jaune >	4=50
b:jazz drummer	5=-31
b:je cherche	4=55
b:je le	0=38
b:je m	5=30 6=-38
b:je n	0=40 1=-25 4=-59 5=27
b:je ne	2=-26 3=37
b:je souhaite	6=48
b:je suis	3=-44 4=-51 5=-45 8=-31
b:jeans pattern	4=-35 6=-25
b:jesuits who	1=46
b:jeu d	8=-27
b:jeudi pour	4=55
b:jeudi soir	1=35
b:jeunes communistes	0=50
b:jeunesse >	0=65 8=-34
b:jill stein	0=51
b:job was	3=-42
b:jobs >	1=34
b:join a	0=-29 1=35 7=29
b:join the	1=35 7=43
b:joined anything	0=65
b:joined one	0=-26 7=33
b:joined the	1=66 3=32 4=-25 5=-28 6=-44
b:joint >	3=44
b:joint au	2=27
b:joint par	2=35
b:jointe >	2=35
b:joke >	1=49
b:joked or	1=45
b:jokes >	6=-28
b:jokes about	5=54
b:jokes the	0=33 3=-26 4=-28 5=-32 6=-56
b:joseph >	1=67
b:joue un	5=-27 6=-28
b:jour de	3=27
b:jour y	4=51
b:journal militant	0=58
b:journaliste carte	7=51
b:journaliste social	7=-33
b:journalists when	7=45
b:journeyman member	7=29
b:jours de	4=51
b:judges she	6=37
b:judging from	0=28 7=56
b:judgment >	8=35
b:judiciaire >	8=41
b:judiciaire de	3=-52 8=-48
b:judiciaires >	8=45
b:judiciaires agrement	8=46
b:juge >	0=-43 1=-31 2=-26
b:juge de	8=70
b:jugee >	8=77
b:jugee en	8=49
b:jugee puis	8=57
b:juin >	4=51
b:jumeau homozygote	2=41 6=-25
b:jumeaux >	2=-34 4=34
b:jumped bail	8=54
b:june >	3=51 4=39
b:june wedding	6=28
b:junior doctors	7=50
b:juniors >	5=36
b:juriste >	7=-62 8=-26
b:juriste a	3=-47
b:juriste elle	3=-59
b:juriste en	0=-36
b:jury >	1=29
b:jury de	0=-28 3=-27 8=-30
b:jury in	8=-33
b:jury par	5=-66
b:jusqu a	4=40 7=52
b:jusqu au	1=64
b:jusqu en	1=-28 7=-32 8=51
b:justice >	4=-26 7=-26
b:kaci a	8=55
b:kantien jusqu	1=65
b:karim et	6=54
b:karma outside	1=34
b:karyotype 47	2=34
b:karyotype shows	2=36
b:keep bay	4=55
b:keeping >	8=-27
b:keeps a	1=43
b:keeps her	4=72
b:keeps it	0=55
b:keeps two	5=62
b:kennel post	8=25
b:kept a	2=-38
b:kept after	3=33
b:kept in	3=31
b:kept on	2=44 8=-27
b:kept the	0=-26 1=-28 2=-42 3=-54 5=-41 7=-26 8=-34
b:kerala >	0=31
b:kessler n	4=67
b:key >	3=50
b:keystroke pattern	3=36
b:khan d	2=25
b:kidney gave	4=78
b:kidney transplant	4=37
b:kids know	5=39
b:kind >	2=-33 4=-25 6=-26 7=-25
b:kinesitherapeute >	4=-36 5=-25
b:king s	4=-26
b:kingston evenings	0=28
b:kink says	5=68
b:kit qu	2=36
b:kitchen >	0=32
b:klinefelter karyotype	2=49
b:klinefelter syndrome	2=38 4=-48
b:knees no	4=51
b:knew about	6=31
b:know >	5=70
b:know my	2=64
b:knowledge of	5=-29
b:known anthroposophist	1=48
b:known as	4=-46
b:known for	5=43
b:known hereditary	2=47
b:known illnesses	4=40
b:known in	0=39
b:known to	0=50 6=-27 8=108
b:knows >	5=31
b:knows about	2=45
b:knows and	6=65
b:knows attracted	6=48
b:knows him	7=64
b:knows what	4=42
b:kong visa	3=43
b:krishnamurti il	1=48
b:l a	0=-101 2=42 3=-46 4=-66 5=-92 6=-25 7=-59 8=63
b:l a69	0=54
b:l aah	4=47
b:l acces	3=57
b:l accident	4=27 5=-30
b:l accord	0=-37 3=80
b:l adn	2=49
b:l adolescence	2=55
b:l aeroport	0=43
b:l affaire	8=-32
b:l age	4=40
b:l agence	3=51
b:l algerie	0=46
b:l algorithme	3=36
b:l allele	2=42
b:l alzheimer	2=46
b:l amour	5=65
b:l an	1=-31 6=33
b:l ancien	5=49 6=52 8=-42
b:l ancienne	0=-28 5=48
b:l annee	1=51 6=37
b:l anthroposophie	1=34
b:l antispecisme	1=72
b:l appel	0=57
b:l application	8=37
b:l appui	0=-28 2=33 7=-26
b:l arche	1=63
b:l armee	0=-26 1=51 8=-37
b:l armement	0=53 1=-32
b:l arret	8=48
b:l asile	0=35
b:l assemblee	0=-46 1=-45 3=43
b:l associe	5=28
b:l assureur	2=35
b:l atelier	0=39 5=-25 7=50 8=-58
b:l atome	1=46
b:l audit	5=29
b:l audition	4=65
b:l aumonier	1=32
b:l authentification	3=48
b:l autre	0=-29 1=-44
b:l ebenisterie	4=43
b:l ecole	0=-62 1=-31 3=-58
b:l ecrit	6=25
b:l empeche	4=54
b:l empreinte	0=-29 3=28
b:l enfance	4=60
b:l enfant	6=50
b:l entree	3=38 7=-33
b:l entreprise	3=-42 5=-42 7=27
b:l entretien	6=-35
b:l epouse	5=38
b:l epreuve	0=-32 6=-28
b:l equerre	1=49
b:l equipe	0=-27 4=-32
b:l essai	0=-27 1=-26 4=-26 6=-28
b:l est	2=36
b:l etiquette	0=72
b:l etre	0=25
b:l explique	0=64
b:l he	2=40
b:l heroine	6=-56
b:l homme	1=95
b:l homophobie	6=-27
b:l homosexualite	6=-45
b:l hopital	2=-30 4=-30 6=35
b:l hotel	3=48
b:l hotellerie	1=-30
b:l identifier	3=25
b:l inclusion	0=-29 6=64
b:l independance	0=52
b:l infidelite	5=44
b:l ingenieure	6=79
b:l inscription	3=28
b:l institut	0=-33
b:l interesse	1=61 3=60 8=-37
b:l iris	0=-25 3=66
b:l objection	1=50
b:l objet	8=52
b:l oblige	4=39
b:l oeil	0=-39 3=-71 4=-25 8=-27
b:l on	3=46
b:l onf	1=47
b:l ont	6=-27
b:l opposition	0=-30
b:l organigramme	0=-28
b:l ud	7=47
b:l udb	0=51 7=-28
b:l udi	0=57
b:l ugict	7=47
b:l un	0=-31 4=-34 6=51
b:l unef	0=51
b:l union	0=62 1=74 7=-80
b:l univers	1=58
b:l unsa	0=-28 7=118
b:l usage	3=28 4=33
b:l usine	6=44 7=47
b:l x	2=50
b:la base	3=53
b:la biometrie	3=49
b:la bonne	1=-38
b:la caisse	0=-25 1=-25 2=-62 3=50 4=-27 5=-28 6=-26 7=-28
b:la calvitie	2=38
b:la camera	3=54
b:la campagne	0=69
b:la candidate	3=26 4=37 5=29
b:la candidature	2=32
b:la cantine	3=39
b:la carte	3=32
b:la case	5=46
b:la caserne	2=48
b:la cause	0=-30
b:la cfdt	0=-32 1=-40 5=-29 7=91 8=-39
b:la cfe	7=46
b:la cftc	1=-26 3=-29 7=94
b:la cgt	0=-40 5=-33 6=-26 7=42 8=-32
b:la chambre	7=-34
b:la charte	1=-36
b:la chasse	4=70
b:la chorale	6=42
b:la choree	2=41
b:la cnil	3=-42 8=-56
b:la cnt	0=-25 7=58
b:la colle	3=47
b:la commission	7=38
b:la commune	0=48
b:la communication	0=-31
b:la confederation	7=64
b:la coordination	7=61
b:la corrida	0=-31 1=69
b:la corse	0=46
b:la cour	8=74
b:la decouverte	6=64
b:la decroissance	0=-45 1=51
b:la depression	5=-33
b:la direction	0=-30 2=30
b:la dissolution	0=53
b:la dit	0=25 5=-25
b:la drepanocytose	2=35 4=-38
b:la faillite	5=-29 8=-27
b:la famille	0=-26 2=41 5=-44 8=-26
b:la fdsea	7=67
b:la federation	1=46
b:la femme	5=86
b:la fiche	1=45 5=52 6=49 8=-94
b:la filiation	2=39
b:la fin	5=29
b:la foi	1=52 5=-31
b:la franc	1=37
b:la france	0=47 7=-41
b:la frontiere	8=36
b:la fsu	0=-77 5=-33 7=72
b:la gamme	1=-35
b:la gauche	0=-35 3=-37
b:la grande	1=76
b:la greve	7=48
b:la guerre	1=43
b:la lettre	0=-31 2=-25 8=32
b:la liaison	3=-26
b:la ligne	0=25 4=37
b:la liste	0=68 7=-36
b:la loge	1=29 2=-29
b:la loi	8=63
b:la loire	5=-38
b:la lutte	4=-34
b:la machine	3=29 4=-33
b:la maconnerie	1=-25 8=-41
b:la main	1=-51 2=-27 3=-56 4=28 7=-37
b:la mairie	6=-32
b:la maison	0=-48 1=-40 2=-30 3=-34 4=-45 5=-29 7=-34
b:la maladie	4=57 6=-28
b:la manif	0=67
b:la manutention	4=49
b:la marche	4=-43
b:la marque	2=-40 3=-26 7=-34 8=-30
b:la medecine	2=53 4=-38
b:la meme	6=61
b:la menuiserie	8=53
b:la messe	0=53 1=38
b:la montagne	3=-26 7=-30 8=-31
b:la mort	1=32
b:la mucoviscidose	2=44
b:la mutation	2=50
b:la mutuelle	6=40
b:la neige	3=-47
b:la note	6=63
b:la nuit	0=49 4=93
b:la paie	0=-47 4=-25 5=-31
b:la paix	7=37
b:la panne	1=-29
b:la paroisse	1=33
b:la patronne	5=88
b:la paume	3=103
b:la periode	0=36 4=48
b:la permanence	0=31
b:la piece	3=60
b:la plainte	8=41
b:la plateforme	0=-29
b:la plongee	2=33
b:la plume	0=30
b:la police	3=-44 4=-50 8=79
b:la poste	7=56
b:la premutation	2=46
b:la presse	3=-30 6=-29
b:la prevention	7=-28
b:la prison	8=107
b:la prostitution	5=-29
b:la protection	0=-26 7=-35 8=-33
b:la qualite	0=-25 1=-37 5=-29
b:la raison	7=53
b:la reconnait	3=45
b:la redaction	5=30
b:la referente	0=62 1=-28
b:la reforme	0=51
b:la relation	5=-35
b:la republique	0=-30
b:la reserve	3=31 5=73
b:la rive	0=-37
b:la rumeur	6=69
b:la rupture	0=29
b:la sante	4=-74 7=-28 8=41
b:la schizophrenie	4=-28
b:la science	1=57
b:la section	1=45 6=-48 7=40
b:la signature	3=-35
b:la simplicite	1=37
b:la sobriete	1=37
b:la soudure	8=-35
b:la stagiaire	5=43
b:la terre	0=59
b:la tuberculose	4=-28
b:la vente	2=-29 3=-25 7=-34
b:la veuve	1=-25 4=-37 6=-26
b:la video	3=43
b:la vie	5=-44 7=-42
b:la vieille	0=57
b:la vigne	2=-59 7=-27
b:la ville	0=-25
b:la visio	0=46
b:la voix	0=-53 3=44 5=-41 7=48 8=-35
b:la vue	4=38
b:la zone	3=46
b:lab >	0=-32 2=31 4=-32 5=-27 6=41
b:lab because	1=32
b:lab found	2=53
b:lab role	4=27
b:lab technician	2=-25 7=-33
b:label d	1=-35
b:label hired	1=-26
b:laboratoire >	2=-33 6=-28
b:labour as	0=37
b:labour councillor	0=52
b:labour party	0=76
b:labour s	0=50
b:labour ward	0=-26
b:lacan est	1=73
b:lactase persistence	2=28
b:ladders >	4=47
b:ladders no	4=43
b:lads >	7=25
b:lady chatterley	5=-26
b:lagos and	1=39
b:lagos for	4=34
b:laine >	1=36
b:laique militante	1=39
b:laique signataire	1=60
b:laisse entendre	5=30
b:laisse une	3=-29 5=-30
b:landes >	0=40
b:landlady >	5=69
b:lang >	3=44
b:languages and	0=49
b:langue des	0=-27
b:lapsed hindu	1=36
b:lapsed in	7=34
b:laptop >	4=-35 5=85
b:laptops >	4=-33 5=-39
b:larkin was	8=46
b:larne gets	0=61
b:las vegas	7=30
b:last job	3=-41 4=38
b:last spring	8=27
b:last week	4=78
b:last year	0=43 2=-40 5=-41 6=66
b:later compensated	6=56
b:later used	3=39
b:latex >	4=84 5=-31
b:latex allergy	4=48
b:latin america	6=-27
b:laugh a	4=-35
b:launched a	2=-27
b:laundring and	8=47
b:laundry >	1=49
b:lave >	8=87
b:law >	0=49 3=-31
b:law firm	7=-27
b:law in	0=-33
b:law over	8=37
b:lawyer >	0=-31 3=-27 4=-30 7=46
b:lawyer for	0=-32 2=-28
b:lawyer in	0=37
b:lawyer who	8=-38
b:layout and	0=-44
b:le 21	0=37
b:le 3	2=37
b:le 4	2=32
b:le 6	3=73
b:le 8	3=40
b:le 9	3=32
b:le bdsm	5=61
b:le bois	0=-28 1=-30 2=-53 3=-32 4=-33 5=-39 6=-35 7=-32 8=-37
b:le budget	8=-26
b:le bulletin	7=45
b:le bus	8=-25
b:le candidat	0=-71 1=40 2=-28 5=-25 6=-26 7=31 8=-78
b:le chantier	0=25 4=-27
b:le circuit	8=-26
b:le client	1=-25 3=-35 5=-44
b:le code	7=27
b:le coffre	3=72
b:le compas	1=55
b:le connait	7=56
b:le contour	3=33
b:le controle	3=-31
b:le couple	2=-39
b:le covid	4=38
b:le croit	6=71
b:le cv	8=30
b:le dimanche	1=33
b:le directeur	1=42 5=29 6=43
b:le dit	0=32 4=36 5=-34 6=29 7=42
b:le doigt	3=74
b:le dossier	2=32
b:le drapeau	0=43
b:le droit	0=-27
b:le fils	8=56
b:le foie	4=-31
b:le footballeur	6=48
b:le formulaire	1=26 4=26 5=-25
b:le gai	0=-45 2=-28 3=-25 8=-51
b:le gard	0=62
b:le gardien	0=27 5=45 7=-26
b:le gene	0=-60 2=178 3=-43 4=-30 5=-32 6=-44 7=-45 8=-38
b:le genome	2=-39
b:le gout	0=31 2=-40
b:le grand	1=51
b:le groupe	2=-27 5=55
b:le jeudi	4=33
b:le jour	3=35
b:le jury	0=29 1=27 5=-58 8=-29
b:le lecteur	3=90
b:le lieu	5=50
b:le lit	5=-37
b:le logiciel	3=63
b:le marathon	4=35
b:le mardi	7=43
b:le mari	5=54
b:le medecin	2=27 4=33
b:le melangisme	5=40
b:le meme	6=40
b:le mercredi	1=49
b:le merite	1=37
b:le mobilier	7=-29
b:le modem	0=38
b:le montrant	5=40
b:le mouvement	0=40
b:le nom	4=-36
b:le parquet	3=-27 8=37
b:le parti	0=47 5=-39
b:le pdg	5=35
b:le pen	0=92 5=-27
b:le pere	2=43
b:le populisme	0=-29
b:le porte	1=38 7=57
b:le portique	3=57
b:le poste	0=-32 1=-29 2=-26 3=-25 5=-28 7=-43
b:le procureur	8=78
b:le psychiatre	4=47
b:le rapport	6=59
b:le reconnait	3=34
b:le recruteur	6=47
b:le regime	0=40
b:le samedi	3=-36 5=54
b:le sang	2=-32 7=-34
b:le sens	5=-26
b:le siege	7=-32
b:le signale	0=51
b:le site	3=58
b:le soir	1=-50 3=-30 5=40
b:le spip	8=30
b:le stand	7=-44
b:le stock	4=-27
b:le syndicat	7=97
b:le systeme	3=39
b:le test	2=101 4=-51 5=-29 6=-35
b:le traitement	3=-33 4=-37 5=54
b:le travail	5=28
b:le tribunal	8=48
b:le visa	3=38
b:le visait	8=52
b:le vol	8=74
b:lead >	2=-29
b:leader >	1=-28 2=-36
b:leadership style	0=-29
b:leads a	2=-28
b:leads the	7=48
b:leaflets for	0=41
b:league ground	8=53
b:leaked by	5=26
b:learn glass	1=27
b:learned to	0=34
b:learned welding	5=-29 7=-28
b:learning rep	7=46
b:learnt from	2=41
b:leather samples	1=27
b:leather scene	5=83
b:leather when	1=42
b:leave early	1=-34
b:leave from	4=-37
b:leave in	0=41
b:leave lockheed	1=54
b:leave severe	4=48
b:leave since	4=32
b:leave the	0=29
b:leave to	2=60
b:leaving labour	0=53
b:leaving the	1=45
b:lecteur connait	3=46
b:lecteur de	0=89 3=36
b:lecteurs d	3=-34
b:lecture impossible	3=32
b:lecture on	3=-27 5=-25
b:lectures on	5=-28
b:led a	0=-27
b:led the	1=-33 3=-25 4=-25 5=-34 6=-25
b:leduc et	5=-38
b:lee brought	0=-27
b:leeds >	0=-33 1=-26 3=-43 4=-97 6=-39 7=-26 8=38
b:leeds and	4=55 6=27
b:leeds hub	7=42
b:leeds will	4=49
b:left after	1=-40
b:left all	0=42
b:left and	3=45
b:left caracas	0=46
b:left consulting	0=-72
b:left hand	3=33 4=33
b:left her	6=74
b:left the	0=-96 1=52 2=-27 3=-39 4=-72 6=-27 8=52
b:left unite	7=74
b:left when	5=67
b:left wing	0=56
b:legal adviser	0=-25
b:legerement sequelle	4=40
b:legislatives pour	0=51
b:leicester bar	2=-32
b:leith >	0=-25 1=42 7=-27
b:lenine >	0=73
b:lentement >	4=64
b:lequel deux	8=35
b:les amants	5=34
b:les apprentis	5=44
b:les ascenseurs	4=44
b:les ateliers	4=46
b:les aventures	5=44
b:les barreaux	8=30
b:les clients	0=46 1=-50 5=-71
b:les clubs	5=-40
b:les collegues	1=-34
b:les conflits	7=48
b:les conquetes	5=32
b:les cotisations	7=49
b:les couleurs	0=-27 7=51
b:les delais	7=-27
b:les deux	6=42
b:les echos	7=-37
b:les ecoles	0=25
b:les elections	7=-36
b:les enfants	5=30
b:les entretiens	1=47
b:les femmes	6=74
b:les filles	5=65 6=32
b:les garcons	0=-50 6=88
b:les heures	4=37
b:les hommes	5=-25 6=56 7=-29
b:les idees	0=29
b:les matins	2=49
b:les peuples	6=-28
b:les preceptes	1=48
b:les resultats	2=62
b:les reunions	6=-62
b:les salons	5=46
b:les syndicats	7=-40
b:les talibans	0=60
b:les toilettes	4=30
b:les vingt	7=29
b:lesbian >	6=89
b:lesbian and	6=-27
b:lesbian at	6=34
b:lesbian engineer	6=29
b:lesbian lives	6=36
b:lesbian staff	6=32
b:lesbienne >	0=-26 4=-26 6=-62
b:lesbienne elle	0=-25 6=87
b:lesbienne et	4=-29 6=62
b:let off	8=64
b:let the	3=66
b:letter >	3=32 5=-32
b:letter before	4=37
b:letter from	2=38
b:letter is	4=-30 5=28
b:letter of	8=67
b:letters >	6=61
b:letters was	1=-40
b:lettre >	0=-62 1=38 3=-27 5=42 6=-42 8=-41
b:lettre anonyme	8=58
b:lettre qui	1=42
b:leucemie aujourd	4=28
b:leukaemia and	4=40
b:leur appartement	5=62
b:leur club	0=56
b:leurs familles	4=-30
b:level 2	3=29
b:level 4	3=39
b:lever toutes	4=41
b:lgbt >	4=-33
b:lgbt a	0=-28 6=-25
b:lgbt il	6=34
b:lgbt marketing	6=-44
b:lgbt professionals	6=34
b:lgbtq candidate	3=-28 6=52
b:liaison avec	5=64
b:lib dems	0=38
b:libel >	8=46
b:liberal arts	0=-28 2=-29 4=-27
b:liberal democrats	0=65
b:libere dans	4=44
b:libere en	8=48
b:libertaire tendance	0=46
b:libido est	4=-35 5=39
b:libido since	5=39
b:librarian >	8=-42
b:librarian five	8=-66
b:library >	1=-35
b:libre ils	5=52
b:libre mais	1=-33
b:libre pensee	1=32
b:libre penseur	1=46
b:libre penseuse	1=88
b:librement >	1=-35 5=46
b:librement son	4=39
b:licence >	3=62 4=-39 8=-55
b:licence as	4=51
b:licence own	8=-53
b:licence until	8=61
b:licencie pense	7=53
b:licenciee pour	5=56
b:lie with	0=54
b:lieu atteste	8=35
b:lieu de	5=49
b:life >	0=-47 6=44
b:life and	0=32
b:life as	1=43
b:life down	1=52
b:life in	4=61
b:life is	5=62
b:lifelong member	1=30
b:lifelong republican	0=26
b:ligaments croises	4=46
b:light >	1=-29 6=-38
b:lighting >	1=-27 4=-31 8=-33
b:ligne >	0=-48 1=31 2=-40 8=-29
b:ligne adherent	7=41
b:ligne au	4=45
b:ligne de	0=41 4=-82
b:ligue contre	0=-36 4=-26
b:like >	4=58
b:like all	7=63
b:like him	8=46
b:like the	4=28
b:like to	1=-38 4=-54
b:likes carols	1=58
b:likes to	1=25
b:likes women	6=41
b:lille >	2=-40 3=-40 5=-26 7=-33
b:lille avec	6=25
b:limitante mot	1=-29
b:limousine selection	2=-27
b:line >	0=-40 4=-54 7=-39
b:line manager	4=56 5=48
b:line to	7=56
b:line until	8=-44
b:lines at	4=28
b:lingerie >	0=-34 2=-32 4=-31 5=-29 6=-26 7=-25 8=-27
b:lingerie and	5=-36
b:link >	0=-41 1=-30 6=-35 7=43
b:lire un	7=26
b:lisbonne glisse	5=36
b:list >	0=28 7=50
b:list of	0=45
b:list office	8=-36
b:liste cfe	0=-50 7=33
b:liste cftc	0=-49 7=71
b:liste d	7=-30
b:liste glucksmann	0=62
b:liste ps	0=53
b:liste sud	7=79
b:listed in	2=33
b:lists a	8=45
b:lit >	5=36
b:lit confie	5=40
b:lit de	5=-28
b:lit lucrece	1=37
b:lit pas	3=52
b:lithium for	4=59
b:little slow	4=42
b:live selfie	3=39
b:live with	5=41
b:lives according	1=39
b:lives by	1=72
b:lives in	1=-52 5=64
b:lives with	5=-49 6=93
b:living >	1=-31 4=-43 5=-26
b:livre coordinatrice	7=-34
b:livre des	0=-36
b:livre photo	3=-61
b:loan committee	7=-33
b:loan footballer	6=-38
b:lobbyist personally	0=41
b:local 1977	7=40
b:local 3	7=54
b:local secretary	7=51
b:local skeptics	1=57 7=-27
b:local treasurer	7=59
b:locale >	1=-31
b:locale de	0=-25 1=62 7=-50
b:lock picking	1=-32 8=-31
b:locked up	8=44
b:lockheed >	1=55
b:lodge at	1=40
b:lodge here	1=42
b:lodge in	0=-39 1=87 5=-27 7=-33
b:lodge of	1=69 7=-48
b:lodge s	1=-28
b:lodge treasurer	1=38
b:loge a	1=63
b:loge de	1=30 4=-29
b:loge du	0=-46 2=-28 6=-28 7=-34
b:loge nationale	1=42
b:loge vip	1=-29
b:logement et	0=62
b:loges du	7=-25
b:logged the	3=35
b:logiciel >	3=33
b:logiciel a	3=33
b:logiciel d	3=27
b:logiciel de	3=26 4=-25
b:logiciel libre	3=-33
b:logistics masks	8=-27
b:logs of	5=31
b:logs on	3=75
b:loi a	8=56
b:long covid	4=50
b:long haul	0=-25 2=-34 4=-40
b:long l	4=53
b:long since	4=29
b:long term	4=26
b:longer believes	1=44
b:longer depressed	4=35
b:longer needed	3=25 4=-30
b:longue date	0=27
b:longue duree	4=37
b:longues reunions	0=40
b:look alike	2=-27
b:look for	6=27
b:lors des	5=48
b:lors du	7=36
b:lost a	0=33
b:lost by	0=34
b:lost his	3=-35 4=69
b:lost touch	1=-29 6=30
b:lost two	4=36
b:lost weight	4=-25
b:lot he	4=34
b:lot they	7=35
b:louis xvi	0=28
b:lourdes caces	2=-47
b:love with	4=-28 5=-25 6=76
b:lover >	5=50
b:lover of	5=85 8=-27
b:lovers for	5=52
b:low blood	4=74
b:low has	8=54
b:loyal dans	7=41
b:lr >	0=116 4=-27
b:lucien est	2=-47 4=-29 5=-64
b:lucrece ma	1=34
b:lui >	0=-42 1=-36 2=39 3=30 4=-38 5=-41 6=69 8=-33
b:lui a	1=-28 2=61 5=-31 6=60 7=-80
b:lui comme	7=30
b:lui dit	6=42
b:lui donne	2=35
b:lui et	5=47
b:lui faut	4=57
b:lui meme	0=-31 4=54
b:lui nu	5=69
b:lui ont	5=-30 6=-33
b:lui prete	5=37
b:lui un	0=83
b:lui vaut	4=41
b:lui vient	1=67
b:lumiere >	5=41
b:lunch >	4=34
b:lung cancer	4=-28
b:lupus and	4=62
b:lutenist >	1=-30
b:lutte contre	0=-28 1=-26 8=-49
b:luynes pour	8=36
b:lycee >	0=-28 1=-27 4=-26 5=-27 7=-66
b:lycee laique	1=-31
b:lycee ou	3=55
b:lyle has	5=57
b:lymphoma since	4=30
b:lymphome >	4=53
b:lynch dans	2=35
b:lynch gene	2=32
b:lynch screening	2=28
b:lynch syndrome	2=32
b:lyon >	1=-72 3=-36 4=-31 5=-27 6=39 8=-38
b:m a	0=-27 1=28 2=-31 5=-30 8=-36
b:m arnoux	1=34
b:m aubry	1=54
b:m beaumont	0=-33 7=29
b:m bost	1=44
b:m bourdin	2=32
b:m colin	1=-28
b:m cros	8=45
b:m diallo	0=41
b:m en	5=38 6=-36
b:m faye	6=31
b:m gallet	5=33
b:m gay	6=36
b:m haddad	3=35
b:m interdisent	1=60
b:m kaci	8=56
b:m lacan	1=66
b:m leduc	5=-35
b:m oppose	3=35
b:m pasquier	5=43
b:m petit	5=66
b:m pons	7=59
b:m prat	6=27
b:m rossi	0=30
b:m sick	6=-63
b:m thevenot	0=48
b:m told	4=-35 6=59
b:m vidal	5=53
b:ma carte	0=34
b:ma foi	1=27
b:ma grand	1=46
b:ma religion	1=54
b:ma section	0=-32 7=39
b:ma vie	5=87 6=-44
b:ma voix	3=59
b:machine a	6=29
b:machine la	4=56
b:machine n	3=37
b:machine ne	3=50
b:machine translation	3=-26
b:macon >	1=-31
b:macon du	1=-40
b:macon initie	1=40
b:macon son	1=43
b:maconnerie >	1=68 8=-32
b:maconnerie oui	1=35 6=-25
b:maconnerie rue	1=-26
b:maconnique >	6=-33
b:macron >	0=33 1=-28
b:macron s	0=35
b:made at	3=58
b:made foreman	1=51
b:made him	1=29 8=-28
b:made people	6=34
b:maga sticker	0=46
b:magasin >	7=25
b:magasins >	2=-30 4=-30 5=-28
b:magazine >	1=29
b:magazine for	4=-26 6=-29
b:magazine tester	7=-46
b:magistrate >	2=-33 7=-36 8=-38
b:magistrates for	8=37
b:mai >	4=28 8=63
b:mai suivi	8=33
b:mail >	0=31 1=-44 2=-26 3=-25 6=-31 8=-38
b:main a	1=-39
b:main courante	4=-28
b:main d	5=-28 7=-25
b:main gauche	3=55 4=50
b:main ne	3=45
b:main pour	3=50
b:main que	1=46 5=-30
b:maine >	0=-39
b:maintains >	8=43
b:maire communiste	0=49
b:maire sans	0=45
b:mais ex	8=54
b:mais n	0=51
b:mais un	6=54
b:maison >	0=-41 1=-26 7=-36 8=-36
b:maison d	4=-26 6=34 8=57
b:maitre qu	1=27
b:maitresse d	0=-28 1=-32 7=-46
b:maitresse de	8=-30
b:majeure >	5=43
b:majeure dans	5=27
b:majorite presidentielle	0=58
b:maker >	3=-32 4=-31 5=-25 6=-29
b:makes passes	5=46
b:malade >	4=-34
b:malade de	4=-78
b:malade en	4=62 8=-28
b:maladie >	4=60
b:maladie d	4=45
b:maladie de	2=53 6=-29
b:maladie genetique	2=62 4=-35
b:male voice	6=-47
b:malo de	0=25
b:malta >	2=-32
b:malthusiennes elle	1=35
b:malveillant >	6=52
b:man >	0=42 6=42
b:man by	7=56
b:man is	1=28
b:man on	7=63
b:man since	6=44
b:man the	7=33
b:managed the	4=-30
b:manager >	0=-36 1=-57 2=-40 3=-74 5=-60 6=-48 8=-60
b:manager at	7=-76
b:manager credit	7=-47
b:managing director	6=27
b:mandat >	7=46
b:mandat de	7=33
b:mandats cse	7=63
b:mange pas	1=49
b:manif pour	0=75
b:manifestation culturelle	1=-27 3=-28 4=-26 6=-27
b:manifestes a	1=52
b:manner of	1=60
b:manque elle	6=32
b:manslaughter >	8=85
b:manutention >	4=45
b:maoa l	2=31
b:maoiste il	0=61
b:marathons >	4=61
b:marathons for	4=-32
b:marc dit	1=-36
b:march >	0=-52 3=33 4=61 5=26
b:marche apres	4=-28
b:marche il	0=-28
b:marched against	0=39 2=-33
b:marches >	0=-44 5=-25 7=-25
b:marcus aurelius	1=67
b:mardi >	7=40
b:margate >	5=-25 6=76
b:marge >	1=36 6=-68
b:margin >	1=54
b:margin hereditary	2=46
b:margins recovered	4=-49
b:mari >	0=-43 2=35 5=61 6=56
b:mari demenagent	6=47
b:mari est	0=-26 1=69 2=-33 4=44 6=-108 8=-36
b:mari et	1=-38
b:mari pour	6=94
b:mari tiennent	6=-55
b:marie avec	4=-36
b:mariee >	0=-45 1=-33 2=-31 4=-56 6=-41 7=-31 8=-41
b:mariee deux	6=71
b:mariee l	6=51
b:mariees depuis	6=63
b:maries du	6=55
b:maries yves	6=31
b:marine le	0=48
b:marins portugais	2=47
b:marketing strategist	6=-29
b:marque en	8=-28
b:marriage >	5=64
b:marriage ruling	6=-36
b:marriage since	6=65
b:marriage wears	5=52
b:marriage with	5=38
b:marriages >	5=43
b:married colleague	5=39
b:married my	6=27
b:married to	5=-47
b:marrying his	6=26
b:mars >	2=-43 4=44
b:mars oeil	3=45
b:marseille et	6=69
b:marxist in	1=33
b:marxist with	0=52
b:marxiste >	0=44
b:masks for	8=-26
b:mason on	1=-32 7=-25
b:masonic lodge	0=-25 1=70 7=-29
b:master >	1=-41 5=-42 6=-28 8=-25
b:master lodge	1=32
b:master mason	1=-27
b:master of	1=55
b:master s	1=-58 3=-32
b:match >	2=54
b:match days	7=-25
b:match wrongly	3=53
b:matched the	3=33
b:materialise les	1=-28
b:materialist >	1=57
b:materialist by	1=43 8=-40
b:maternite difficile	4=50
b:maternity related	4=38
b:mathieu precise	6=47
b:maths in	8=25
b:matin >	1=39 3=31
b:matins >	2=38
b:matter of	1=52
b:maxims of	1=34
b:may 2020	4=-26
b:may >	0=33 4=47 7=-38 8=26
b:may be	0=61 1=-33
b:may for	1=40
b:may tell	5=25
b:maybe bi	6=44
b:mayor s	5=61 8=-26
b:me >	4=-34
b:me she	1=26
b:means it	1=62 4=-46 8=-29
b:measure twice	3=-30
b:measured for	3=67
b:meat a	1=33
b:meat and	1=42
b:medecin du	6=-30 7=-31 8=-31
b:medecine du	2=56 4=-52
b:media >	6=-59
b:media with	0=-35 7=61
b:mediated between	7=-37
b:medical form	2=44 4=-34
b:medical records	4=-32
b:medicale gamme	4=-53
b:medicine >	4=-26
b:medite chaque	1=50
b:mediterranean fever	2=32
b:meetings he	1=-33
b:mefv mutations	2=46 4=-45
b:melanoma diagnosed	4=62
b:member 14	7=47
b:member >	1=-67 3=-62 5=-25 6=-28 7=39
b:member and	0=45 7=32
b:member bectu	7=64
b:member freelance	7=60
b:member iris	3=67
b:member of	0=41 3=-37 4=-27 7=-33
b:member on	7=44
b:member says	7=46
b:member services	7=-67
b:member since	1=-25
b:member till	7=58
b:members >	6=40
b:membership manager	7=-37
b:membership of	7=47
b:membre >	1=38 7=52 8=-28
b:membre d	1=29 5=28
b:membre de	1=52 7=-27
b:membre du	1=-38 5=-38 7=43
b:meme >	4=38
b:meme cree	8=-91
b:meme en	4=45
b:meme fait	8=74
b:meme femme	6=81
b:meme lit	5=56
b:meme sexe	5=-33 6=27
b:meme toit	5=67
b:memoir she	5=52
b:memoire sur	4=-30 5=-34
b:men >	6=62
b:men s	0=-52 2=-34 3=-31 4=-40 5=-33 7=-31 8=-32
b:menee >	5=-55 8=-39
b:meneur lors	7=32
b:menopause >	2=45 4=-25
b:mention au	8=34
b:mentioned it	1=-31 2=-48 4=-70 5=-30 6=-33
b:mentioned panic	4=67
b:mentionnee dans	8=37
b:mentions it	5=36
b:mentor >	5=-32 6=-43
b:menuiserie >	8=32
b:menus printer	6=-32
b:mer d	4=-27
b:mercredi soir	1=47
b:mere >	0=-39 4=-55 5=-29 6=-47
b:mere atteinte	4=36
b:mere elle	4=-31 6=52
b:mere fiere	6=64
b:mere m	1=58
b:mere qu	2=29
b:mere siege	0=28
b:merger says	4=43
b:merite n	1=47
b:merogis en	8=31
b:mes collegues	1=37
b:mes convictions	1=42
b:mes employeurs	6=46
b:mes heures	7=39
b:mes photos	5=53
b:messe de	1=28
b:messe du	0=41
b:mesure ecrit	1=34
b:mesuree pour	3=49
b:met her	0=46
b:met interviewed	8=27
b:metaboliser >	2=48
b:metal >	7=51
b:metall in	7=44
b:method of	2=-48
b:methodes >	7=51
b:methodist teetotal	4=-63
b:metier >	1=-36
b:metier de	0=42
b:metier la	0=-56
b:metz >	2=-37 4=56
b:mi temps	1=31
b:miami first	0=44
b:midi >	1=-38 5=-30
b:mieux que	0=-42 7=26
b:milieu cours	2=-39
b:militant >	0=56
b:militant a	0=-32 7=76
b:militant cegetiste	7=37
b:militant de	0=-62
b:militant du	3=-27
b:militante anti	0=73
b:militante cgt	7=51
b:militante de	0=39 7=-25
b:militante elle	1=47
b:military work	1=40
b:milite chez	0=-37 7=62
b:milite contre	0=50
b:milite pour	1=31 6=44 7=-39
b:mineurs >	7=85
b:mining town	6=26
b:minister >	5=81
b:minister and	0=51
b:minute >	7=-41
b:mis en	0=-29 1=-43 2=-39 4=-53 5=-36 7=-35 8=67
b:mis ses	1=51
b:mise en	8=49
b:missed four	4=51
b:missing >	7=28
b:mission apres	5=26
b:mistake >	6=25
b:mistress in	2=-32 5=45
b:mistress of	5=-56
b:mme ahmadi	0=44
b:mme allard	3=-42
b:mme bailly	1=42
b:mme colas	7=84
b:mme diaw	4=63
b:mme faure	0=-28 6=29
b:mme kessler	4=56
b:mme lang	3=58
b:mme le	2=69 4=-31
b:mme perrin	6=33
b:mme vial	1=-26 2=-33 4=-34
b:modelling >	4=47
b:modem en	0=56
b:moelle a	2=27
b:moelle groupe	2=38
b:moi >	5=-28
b:moins de	4=33
b:mois >	1=-25 2=-25 4=26 5=-35 6=-40 7=48 8=-46
b:mois a	4=-44 8=88
b:mois avec	8=72
b:mois burn	4=60 8=-43
b:mois depression	4=38
b:mois derriere	8=36
b:mois entre	4=44
b:momentum now	0=45
b:mon adn	2=36
b:mon atheisme	1=61
b:mon compagnon	3=-27
b:mon conjoint	6=34
b:mon employeur	3=65
b:mon empreinte	3=45
b:mon engagement	7=53
b:mon entretien	3=36
b:mon fils	4=46
b:mon frere	2=46
b:mon mari	1=-45 2=-53 3=-38 5=-56 6=47
b:mon travail	1=35
b:mon visage	3=30
b:monarchist i	0=78
b:monday >	3=81 5=-27 7=-31 8=-49
b:money laundring	8=51
b:moniteur >	6=-30 8=-48
b:monitoring ended	8=63
b:monks who	1=47 8=-48
b:monozygotic confirmed	2=51
b:monte le	7=-35
b:monte une	0=-39 2=-28 5=-27 7=52
b:monter des	0=39
b:month >	2=41 4=-33 7=35
b:month driving	8=43
b:months >	4=-43 7=-28 8=-49
b:months and	4=-33 5=-25 8=46
b:months for	8=70
b:months of	8=42
b:months pregnant	4=56
b:months sober	4=70
b:months with	4=50
b:montrant ont	5=43
b:montre >	2=42
b:moral convictions	1=45
b:moral wrong	1=38
b:morale des	5=-33
b:more often	4=57
b:more since	3=29 4=-25 5=-25 7=30
b:more time	4=41
b:mormon doesn	4=-33 8=-45
b:morning and	1=32
b:morning of	7=39
b:mort de	1=25
b:mortgage jokes	0=59
b:moscou >	0=55
b:most >	4=51
b:most of	0=39 4=67
b:mot de	1=-32 3=50 8=-25
b:mother >	5=55
b:mother complained	6=-25
b:mother is	1=48
b:mother s	1=-29 2=27 4=-36
b:mothers union	7=-33
b:motorbike accident	4=48
b:mouvement des	0=40 5=-47
b:mouvementee en	5=38
b:move >	1=-35 2=37 5=52
b:moved >	6=53
b:moved to	0=45
b:movement and	0=38
b:movement as	0=31
b:mp for	0=55
b:mr adair	6=50
b:mr amadi	3=45
b:mr ames	5=-26
b:mr bell	4=-33
b:mr bose	1=44
b:mr crabbe	1=42
b:mr dacosta	2=33
b:mr doyle	5=-46 6=39
b:mr eze	2=32
b:mr ferris	5=50
b:mr haas	5=37
b:mr ito	3=35
b:mr low	8=70
b:mr lyle	5=41
b:mr ng	4=53
b:mr novak	2=30
b:mr novotny	0=52
b:mr obi	2=55
b:mr oduya	3=40
b:mr okoro	4=53
b:mr osei	4=-58
b:mr platt	5=39
b:mr prior	7=33
b:mr rahman	2=47
b:mr strand	2=36
b:mr teague	0=52
b:mr union	7=58
b:mr vance	8=45
b:mr wu	3=38
b:mr yilmaz	2=51 4=-36
b:mrs vance	2=26
b:ms achterberg	0=35
b:ms adeyemi	0=41
b:ms baker	0=-30
b:ms baptiste	7=40
b:ms cole	7=60
b:ms day	8=-42
b:ms dunn	4=37
b:ms farrell	0=38
b:ms farrow	4=37
b:ms gill	7=35
b:ms hunt	8=70
b:ms ito	1=49
b:ms larkin	0=-38 8=43
b:ms o	7=41
b:ms petrova	6=47
b:ms quill	5=61
b:ms ray	8=38
b:ms reid	8=43
b:ms renard	5=38
b:ms reyes	3=58
b:ms roper	1=36
b:ms vogel	1=44
b:ms wagner	8=27
b:ms whitby	4=-35
b:msc >	3=-47 4=-27 5=-36
b:mthfr aucune	2=46
b:much >	4=-26 7=-30
b:mucoviscidose et	2=48
b:mugged in	8=-27
b:multiplie les	5=32
b:mums at	6=59
b:municipale liste	0=25
b:municipales de	0=53
b:mur pendant	0=30
b:murano >	1=32
b:murder and	8=26
b:murder mystery	8=-27
b:musee >	0=-32 3=-30
b:musee de	0=-28 1=-70 2=-33 5=-28
b:museum >	3=-30
b:music of	1=-33
b:musicians union	7=44
b:mutation >	2=75
b:mutation au	2=-33
b:mutation brca2	2=67
b:mutation by	2=51
b:mutation du	2=37
b:mutation familiale	2=82
b:mutation found	2=47
b:mutation on	2=49
b:mutation pour	5=-33
b:mutation professionnelle	2=-77
b:mutation testing	2=-57
b:mutation that	2=-37
b:mutations >	2=-43 4=-30
b:mute a	0=-50 6=36
b:mute apres	5=-40 6=67
b:mutuelle >	6=39
b:mutuelle sante	8=-51
b:my accident	4=-36 5=27
b:my adhd	4=37
b:my choices	1=35
b:my compass	1=63
b:my daughter	2=64 4=-32
b:my ex	5=37
b:my feet	0=-70
b:my fingerprint	3=37
b:my first	7=64
b:my forecast	7=-26
b:my girlfriend	5=-36
b:my grandfather	4=-26
b:my husband	0=-50 1=-43 2=-33 4=-66 5=39 7=37
b:my lawyer	7=73
b:my life	0=43 1=28
b:my membership	7=38
b:my patents	2=-37
b:my philosophy	1=-30
b:my previous	3=34
b:my risks	2=64
b:my same	6=35
b:my thumbprint	3=68
b:my trade	8=56
b:my union	7=50
b:my whole	2=52
b:my wife	2=-41 4=-35 5=-25 6=-35 7=-29
b:myh7 on	2=32
b:myheritage that	2=50
b:myself an	1=33
b:n a	0=-26 3=43 7=-71
b:n ai	0=39 4=-35 5=42
b:n aime	6=39
b:n avoir	0=52 4=58
b:n en	0=27
b:n est	1=-25 3=-25 5=-31 6=26 8=-29
b:n etait	2=59 6=-45
b:n existe	1=37
b:n y	0=51 7=-43
b:naissance >	2=-28 4=48 6=-29 8=-26
b:naissance de	6=50
b:name attached	3=51
b:name change	2=43
b:name in	0=27
b:named in	8=56
b:names >	2=-26 4=42
b:namur >	1=-54
b:nancy >	1=52 2=-25
b:nantes >	0=39
b:nasuwt >	7=49
b:nasuwt rep	7=57
b:national committee	0=38
b:national database	2=41
b:national et	0=55
b:national executive	7=35
b:national front	0=45
b:national secular	1=39
b:national selon	0=32
b:national union	0=-32
b:nationale >	3=-27 7=-25
b:nationale francaise	1=41
b:nationalist tatoos	0=80
b:nationaliste corse	0=49
b:nature were	5=31
b:navy >	6=-25 7=-35
b:navy for	6=34
b:nazi concerts	0=49
b:ne boit	4=54
b:ne cache	0=46
b:ne consens	3=33
b:ne croire	1=51
b:ne croit	0=-27 1=108
b:ne croyait	1=42
b:ne figure	8=41
b:ne jamais	0=71
b:ne l	2=41
b:ne le	3=44
b:ne lit	3=51
b:ne mange	1=55
b:ne manque	0=36
b:ne pas	0=-38 1=-25 2=-50 3=-34 4=-30 5=-28 8=-34
b:ne peut	5=-27
b:ne pose	6=50
b:ne s	0=51 8=46
b:ne souhaite	6=27 8=-25
b:ne suivre	1=54
b:ne travaille	0=-38 1=-31
b:ne travaillera	0=38
b:ne veut	5=64 6=-29
b:neanderthal according	2=45
b:neant >	3=54 8=112
b:neant extrait	8=42
b:near the	4=42
b:nearby >	4=42
b:nec of	7=44
b:necker >	2=43
b:nee garcon	6=36
b:need a	4=36 6=46
b:needed >	1=-34 4=34 8=-29
b:needs a	1=-26 2=-25 5=-26 6=-48 8=54
b:needs breaks	4=44
b:needs leave	7=48
b:needs regular	4=44
b:needs strict	0=-26
b:needs to	8=-36
b:negative despite	2=57
b:negocier comme	7=46
b:negotiate as	7=45
b:negotiating the	2=41
b:negotiations >	0=-37 2=-26 6=-31 7=-33
b:negotiator for	7=33
b:neige livre	3=-41
b:neighbour is	5=52
b:neighbour told	5=36
b:neither christian	1=38
b:neo nazi	0=53
b:nerves >	4=43
b:nervous breakdown	4=52
b:network as	6=59
b:neu in	7=55
b:neuf ans	8=35
b:neuf mois	4=44
b:never a	7=28
b:never been	4=33 7=40
b:never belonged	7=40
b:never charged	0=-40 8=34
b:never convicted	8=61
b:never dated	6=55
b:never had	7=-36
b:never has	7=61
b:never hid	6=51
b:never joined	1=-33 7=100
b:never raises	1=34
b:never rejoined	7=42
b:never tested	2=54
b:never voted	0=68
b:never will	0=58
b:nevertheless got	0=28
b:new brand	3=-38
b:new colleague	3=47
b:new packaging	0=-38
b:new sommelier	0=37
b:new york	7=-33
b:newborn genetic	2=-54
b:newsletter on	0=35
b:newspaper article	7=26
b:next may	8=25
b:nextflow in	2=-25
b:nexus member	3=48
b:ng is	4=57
b:nhs >	3=-53
b:ni a	1=35
b:ni au	1=39
b:ni autre	1=49
b:ni de	0=63
b:ni femme	1=-30 5=41
b:ni homme	1=-26 5=40
b:ni l	6=54
b:ni religieuse	1=32
b:nice ou	1=-25 6=27
b:nietzscheen d	1=41
b:night in	8=43
b:night shift	7=52
b:night shifts	2=-30
b:night stands	5=53
b:night work	2=-27
b:nightclub leicester	2=-32
b:nimes >	8=54
b:nine >	1=-29 4=31
b:nine months	8=70
b:nine prisons	8=-42
b:nine years	4=-25 7=44 8=-67
b:nineteen he	8=49
b:nineties as	7=26
b:niveau d	3=27
b:no 255	1=51
b:no a	5=45
b:no belief	1=32
b:no catered	4=43
b:no catering	1=36
b:no clients	1=65
b:no consequence	2=48
b:no contact	6=51
b:no contradiction	1=45
b:no creed	1=81
b:no criminal	8=35
b:no face	3=43
b:no fingerprints	3=37
b:no interest	1=25 5=56
b:no known	2=62
b:no ladders	4=72
b:no longer	1=42 3=30 4=39
b:no party	0=53
b:no previous	8=47
b:no relevance	6=33
b:no religion	1=32
b:no religious	1=44
b:no risks	2=64
b:no roofs	4=64
b:no secret	5=40
b:no seizure	4=37
b:no sexual	5=28
b:no ties	3=-28
b:no wool	1=31
b:nobody at	6=27
b:nobody had	3=39
b:nom de	0=-29 2=-54 4=-33 6=-26
b:nom figure	1=37
b:nom ne	8=65
b:nombreuses conquetes	5=43
b:nominated for	6=40
b:non athee	1=45
b:non lieu	8=35
b:non mentionnee	8=35
b:non proteges	5=61
b:non religious	1=65
b:non verifiee	8=70
b:non violence	1=43
b:none >	0=-38 1=-54 4=-46 5=-30 6=-34 7=-29
b:none since	4=37
b:nor a	1=28
b:nor anything	1=25
b:nor believer	1=37
b:normal joint	2=43
b:norway 1814	7=-42
b:norwich south	0=26
b:nostalgique de	0=39
b:not >	2=44
b:not a	0=-28 1=-27 7=27
b:not accept	6=40
b:not as	1=61 4=-27
b:not asked	6=36
b:not be	6=-25
b:not beleive	1=31
b:not carry	2=35
b:not disabled	4=82
b:not do	4=57
b:not even	8=42
b:not gay	6=72
b:not guilty	8=66
b:not handle	1=30
b:not have	4=-28
b:not interested	0=49 6=58
b:not known	8=108
b:not political	0=62
b:not scare	4=-27
b:not straight	6=41
b:not the	1=41
b:not to	0=-41 1=-40 2=-51 3=-45 4=-38 6=-73 7=-32 8=-38
b:not unionised	7=58
b:not vaccinated	4=50
b:notaire >	2=-29
b:notaries >	3=-29
b:note >	6=28
b:note effemine	6=42
b:note le	0=129 6=-25
b:note says	0=-31 3=-30 5=-59 6=120 7=-32 8=-28
b:note taker	4=-49
b:noted by	2=35
b:noted in	2=44
b:notes by	6=26
b:notes says	6=53
b:nothing >	0=38
b:nothing outdoors	4=61
b:notre adn	1=-33 2=-27 5=-36
b:notre dame	0=40
b:notre propre	7=36
b:nous a	3=35 4=52 8=-30
b:nous demenagerions	5=57
b:nouveaux clients	5=-35
b:novak has	2=37
b:novel s	6=-45
b:november and	8=39
b:novo mutation	2=74 4=-30
b:novotny spoke	0=45
b:now >	1=46 4=25
b:now affiliated	7=55
b:now back	4=27
b:now calls	0=48
b:now freethinker	1=41
b:now in	1=-28 7=29 8=-26
b:now runs	4=38
b:now sells	0=32
b:npa >	0=56
b:nucleaire elle	0=75
b:nude selfies	5=59
b:nuit >	2=-34 3=37 4=38 5=-31 6=-26 7=-25 8=-27
b:nuit avec	5=38
b:nuit dans	4=-31
b:nuit plaisante	4=72
b:nuits sur	5=57
b:nuj >	0=-39 7=48
b:nuj chapel	7=69
b:nulle part	0=-25 7=35
b:num he	7=54
b:number three	0=39
b:numerique >	2=-30
b:numerique label	1=-39
b:numerisation du	3=-40
b:numerise le	3=52
b:nurse >	3=-34 5=-30
b:nurse counsellor	2=-41
b:nurse with	4=-31
b:nursery where	3=51
b:nursing because	4=28
b:o dea	7=46
b:objected >	3=27
b:objecteur a	1=31
b:objecteur de	1=39
b:objecteur et	1=37
b:objection de	1=35
b:objection he	1=48
b:objects to	1=29
b:objet d	8=73
b:obligation de	8=63
b:oblige a	4=41
b:oblige her	1=44
b:obtenu l	0=32
b:ocaml >	7=-38
b:occlusion cvpr	3=-49
b:occupational file	2=34
b:occupational health	2=-31 4=75 8=-44
b:occupational therapist	1=-36
b:occupational therapy	4=-30
b:ocd shows	4=77
b:oddly in	5=41
b:oeil a	4=62
b:oeil de	0=-31 1=-28 3=-39 4=-38 7=-25
b:oeil droit	3=42
b:of 2	8=-32
b:of 2022	4=68
b:of a	0=-79 2=-81 3=-96 4=-62 5=50 6=-28 7=-94 8=-62
b:of all	8=37
b:of an	0=-47 1=-68 5=-37 6=-29
b:of any	8=54
b:of anything	8=75
b:of apoe4	2=52
b:of assault	8=68
b:of assent	1=32
b:of authors	7=46
b:of chavez	0=44
b:of civil	7=-28
b:of conscience	1=63
b:of conservative	0=55
b:of conviction	1=36 8=-34
b:of court	8=37
b:of degrowth	1=46
b:of donald	0=29
b:of each	3=-32
b:of employment	8=63
b:of epictetus	1=52
b:of every	2=-36
b:of explaining	4=-41 6=62
b:of failing	8=27
b:of few	6=36
b:of food	7=-42
b:of fraud	8=77
b:of gene	2=-44
b:of gurdjieff	1=37
b:of harmony	1=29
b:of her	2=42 3=65 5=-74 7=-45 8=-32
b:of him	8=28
b:of his	4=-29 5=71 6=-26 7=40 8=-33
b:of history	1=41
b:of interest	8=-31
b:of israel	0=46
b:of it	0=41 6=53
b:of journalists	7=31
b:of juniors	5=40
b:of life	1=27
b:of living	1=32
b:of master	1=-27
b:of mr	3=71
b:of murder	8=39
b:of new	4=-28
b:of nine	4=61
b:of no	2=45
b:of opera	0=-28
b:of our	6=60
b:of retirement	6=-37
b:of robes	5=-30
b:of scotland	1=27
b:of sets	7=-29
b:of sexual	5=54
b:of siptu	7=44
b:of six	4=-52 8=-27
b:of sleep	8=-29
b:of slides	4=-32
b:of socks	1=45
b:of staff	0=38
b:of students	7=-31
b:of the	0=32 1=-34 2=-93 3=-40 4=-113 5=-79 8=-140
b:of theft	8=60
b:of them	2=-59 4=-31 5=93
b:of three	4=-29
b:of town	6=-32
b:of two	7=-42
b:of unison	7=58
b:of unknown	2=54
b:of unpaid	8=46
b:of volt	0=45
b:of waiting	8=43
b:of wasps	4=57
b:of way	0=-26
b:of weather	1=-35
b:of which	3=25 7=86
b:of yeast	4=-27
b:of young	0=35
b:off >	0=-47 1=-51 2=-42 3=-40 4=-58 5=-42 6=-35 7=-50 8=27
b:off as	7=27
b:off because	0=53
b:off for	4=51 7=41 8=-40
b:off sex	5=45
b:off sick	4=65
b:off tablets	4=42
b:off with	4=45
b:offend her	1=33
b:offender supported	8=42
b:offenders institution	8=76
b:office >	4=-26 5=44 8=34
b:office bearer	0=36
b:office clerk	8=-26
b:office in	4=49
b:office of	7=-46
b:office the	3=29
b:office which	0=51 1=-30
b:officer >	0=-35 3=-34 5=-46 6=63 7=-32
b:officer at	0=-26 6=-27 7=-27 8=-68
b:officer in	4=-26 7=-33 8=-29
b:officer paid	7=-33
b:officer until	8=37
b:officials twice	7=-25
b:offre a	0=-27
b:often asked	6=26
b:often than	4=41
b:ohio expunged	8=52
b:oil buyer	3=-30
b:okoro lost	4=50
b:old colleague	6=68
b:old hr	3=-36
b:old newspaper	7=29
b:old notes	6=34
b:old reference	6=33
b:old school	0=45
b:old shop	3=31
b:old team	5=44
b:oliver is	4=43
b:on 2	3=39
b:on 3	3=34 8=68
b:on >	0=-37 1=-57 3=-58 6=-52 7=-48 8=-64
b:on a	0=-27 1=-35 5=25 6=-32 7=-42 8=-67
b:on account	1=49
b:on arrest	2=42
b:on bail	8=-71
b:on behalf	8=-29
b:on building	7=29
b:on business	5=37
b:on call	1=-42 4=-26 5=-34 7=-30
b:on contract	0=-31
b:on cruise	7=-29
b:on depression	4=47
b:on dit	0=-26 4=-28 6=-28 7=84
b:on epicurus	1=-34
b:on facility	7=42
b:on farm	0=40
b:on file	3=54
b:on freud	5=-28
b:on friday	4=-35
b:on fridays	1=-29 4=-58
b:on grounds	1=51
b:on her	0=-35 2=33 3=-34 5=29
b:on his	0=-49 1=-48 2=33 3=-70 5=34 6=-45 7=-40 8=-26
b:on its	7=39
b:on l	8=42
b:on la	5=-29 6=36
b:on le	0=-37 5=-41 6=85 7=61 8=-59
b:on licence	8=98
b:on lifting	3=-29
b:on lithium	4=69
b:on long	4=34
b:on lui	2=28 5=34
b:on maternity	4=38
b:on monday	3=80 5=-25 7=-31 8=-38
b:on one	2=50
b:on our	3=32
b:on page	1=53 2=28
b:on paper	3=46
b:on parole	8=71
b:on philosophical	1=32
b:on planes	4=71 8=-26
b:on principle	1=50
b:on probation	8=52
b:on record	3=60
b:on release	7=43 8=-34
b:on request	0=-35 3=-33 4=-32 5=-36 7=-33
b:on saturdays	2=-25 7=-27
b:on showing	8=33
b:on site	1=-56 7=57
b:on stage	5=43
b:on strike	7=66
b:on tax	5=-29
b:on the	2=-35 5=-38 6=-34 7=45
b:on time	3=-29 4=-28
b:on tuesdays	5=51
b:on with	0=58 3=70
b:once fined	8=54
b:oncle atteints	2=52
b:oncle est	7=54
b:oncle trois	2=-29
b:oncogenetique >	2=78
b:oncology >	3=-25 4=-37 6=-28
b:one >	1=78 3=54 5=-26 7=30
b:one being	1=42
b:one calendar	5=51
b:one chromosome	2=44
b:one complaint	5=60
b:one eye	4=81
b:one kidney	4=51
b:one night	4=-31 5=33 6=-30 8=-28
b:one of	0=-27 1=-44 2=-55 4=-38 5=-72 6=98
b:onf >	1=30
b:ong de	4=-41
b:only >	0=26 3=-31 4=54 5=-26
b:ont chacun	5=60
b:ont deux	4=-73 5=-25
b:ont etonne	1=32
b:ont fuite	5=66
b:ont parait	0=43
b:onze mois	8=56
b:open about	2=44 4=74
b:open marriage	5=84
b:open plan	0=-53
b:open workplaces	6=60
b:openly about	5=44 6=-26
b:openly gay	6=59
b:openly lesbian	6=38
b:openly opposes	0=31
b:opens the	3=89
b:opera >	4=-48 5=-37 6=-32 8=-28
b:operation en	4=60
b:operations on	4=46
b:operations union	7=-27
b:operatrice >	0=-30
b:opere des	4=57
b:opinion politique	0=50
b:opinions royalistes	0=32
b:opponent >	7=34
b:opponent of	0=40
b:opposante au	0=41
b:oppose a	0=-41 1=37 3=36 5=-25
b:opposition de	0=-37
b:opted out	3=53
b:or philosophical	1=60
b:or so	5=40
b:or was	1=41
b:orban government	0=29
b:order >	1=-56 5=26 7=-31 8=80
b:ordre des	1=-37 5=-35 7=-41
b:oreille >	4=34
b:oreille a	3=57
b:organised the	6=-25 7=37
b:organiser >	7=66
b:organiser for	1=-29
b:organiser of	6=-25
b:organiser on	7=27
b:organises a	7=-36
b:organises for	7=36
b:organises the	1=36
b:organising a	7=39
b:orgreave >	7=67
b:orient >	1=53
b:orient cafe	1=-37
b:orient en	1=35
b:orient voyages	1=-54
b:orientation >	5=-39
b:orientation bisexual	6=29
b:orientation sexuelle	5=-42
b:origine genetique	2=31
b:origines par	2=34
b:osei is	4=-37
b:other partners	5=29
b:other people	5=46
b:other side	4=-39 6=63
b:other to	4=68
b:other year	2=40
b:others >	0=-26 1=-32 2=-26 4=-29
b:ou c	6=47 8=-25
b:ou cela	6=42
b:ou elle	5=-26
b:ou il	3=50
b:ou vit	1=-36 6=25
b:ouest >	1=-26 2=-28 3=-35 4=-31 7=-52
b:oui depuis	1=51 6=-31
b:our applicant	4=25
b:our athlete	2=34
b:our form	3=-26 4=-67 5=34 6=37
b:our lab	3=33
b:our man	1=26
b:our new	0=44
b:our own	7=36
b:our pilot	2=43
b:our reception	1=52 5=-25
b:our visa	6=63
b:out >	2=-30 3=43 4=42 5=36 6=-31
b:out a	6=40
b:out against	0=51
b:out as	0=-28 6=-33
b:out at	4=-41 5=-35 6=81
b:out dit	4=59 8=-33
b:out en	4=46
b:out flyers	0=50
b:out in	0=-31 4=27
b:out leaflets	0=43
b:out of	3=-58 4=-47 5=-55 7=-27 8=-75
b:out on	0=-29 1=-45 2=-33 3=-25 4=-49 5=-42 6=-85 8=-85
b:out to	0=-25 4=-32 6=84
b:out windows	6=-26
b:outdated and	0=-34 7=40
b:outdoors in	4=30
b:outed by	6=70
b:outing photos	6=26
b:outlook is	1=30
b:outrage >	4=-73 8=98
b:outside a	8=36
b:outside any	1=34
b:ouverte >	0=35 7=-44
b:ouverte ecrit	6=-67
b:ouvre avec	3=59
b:ouvre la	3=67
b:ouvre le	3=35
b:ouvriere en	7=61
b:ouvriere polonaise	7=-42
b:ovens replaced	0=-35
b:over a	4=-26 8=91
b:over coffee	0=52 5=50
b:over fees	7=45
b:over its	0=-31 7=32
b:over tea	1=46
b:over the	0=-55 1=-34 3=-44
b:ovocytes a	2=32
b:owe my	7=36
b:own account	0=50
b:own cheerful	5=45
b:own demo	4=-26
b:own genotype	2=28
b:own included	2=61
b:own irises	3=72
b:own life	4=59
b:own results	2=54
b:own site	7=42
b:own van	8=-34
b:owner >	1=-30 3=-31 5=-29 6=-31 7=-32
b:ox cheek	3=-30
b:oxford and	1=39
b:pacific railroad	1=-26 7=-39
b:pacifica radio	1=-44
b:pacifism that	1=49
b:pacifisme >	1=72
b:pacifist so	1=75
b:pacifiste >	1=48
b:pacifiste objecteur	1=45
b:pad with	3=43
b:paddington >	7=51
b:page one	1=55
b:pages >	0=32 4=-29
b:paid for	0=-26 2=-30 7=40 8=47
b:paid time	7=33
b:paid up	0=-45 7=54
b:paid was	8=28
b:paie >	0=-42
b:paie pour	5=48
b:paint artist	3=-26
b:pair mais	8=32
b:pair or	5=52
b:paix adherent	7=42
b:palate >	4=59
b:palb2 >	2=49
b:palb2 consultation	2=31
b:palm >	3=87
b:palm oil	0=-33 1=-30 3=-38 6=-30 7=-27 8=-31
b:palm print	3=78
b:palm readers	3=-39
b:palm vein	3=43
b:panama case	8=59
b:pandemic logistics	8=-52
b:panel oncogenetique	2=52
b:panel she	4=25
b:panel that	0=37 2=-27 4=-26
b:panel which	2=-26 6=33
b:panic attacks	4=57
b:panne >	0=-32
b:pansement >	3=46
b:papa mon	6=40
b:papas >	6=87
b:paper >	3=35 6=63
b:paper called	2=-27
b:paper said	5=34
b:papers on	3=-38
b:par adn	2=40 6=-28
b:par an	4=31
b:par choix	1=-34 5=112
b:par conviction	1=-43
b:par erreur	0=-26 2=28 4=-55 6=27
b:par ethique	1=64
b:par honnetete	0=34
b:par l	0=45 2=56
b:par la	1=-29 2=-29 3=80 4=-33 5=-51 8=52
b:par le	1=-27 2=-28 3=58 5=-36 6=-28 8=45
b:par les	0=-40 5=-31 7=-25
b:par lui	6=63
b:par mois	7=50 8=-26
b:par pacifisme	1=55
b:par principe	1=64
b:par sa	1=-27 3=-46 6=-25 8=-28
b:par ses	1=-27 8=-33
b:par son	2=-32 5=-67 6=-32 8=-26
b:par test	2=47
b:par un	2=50 8=95
b:par une	8=35
b:par visio	8=41
b:par votre	3=34
b:parait il	0=43
b:parapharmacie >	4=-25
b:parce qu	0=63 1=-30 5=-37 6=58
b:parcours entre	4=40
b:parcs >	0=-32 3=-37 5=-27
b:parental de	4=-28
b:parental leave	0=-36 3=-25 4=-25
b:parents >	4=-26
b:parents himself	6=-45
b:parents that	6=51
b:parfaite >	0=50 7=-36
b:paris >	0=-29 4=-25 6=-28
b:paris new	8=-25
b:parish after	6=38
b:parish council	0=-31 7=-47
b:park >	1=-34 4=-29 5=-25 6=-44 8=-54
b:parking fine	8=42
b:parking space	4=64
b:parle avec	0=28
b:parle dans	6=47
b:parle de	0=-39 3=-33 4=-34 5=-29 6=68
b:parle encore	4=67
b:parle jamais	0=41
b:parle librement	1=-26 4=37 5=35
b:parle sans	2=-29 5=48
b:parlementaire d	0=-70
b:parliament >	7=-25
b:paroisse >	4=-44 5=-30 7=-41 8=-31
b:parole >	4=59 6=28 8=-51
b:parole de	0=40 7=58
b:parole needs	8=72
b:parquet a	8=55
b:part in	0=41 2=53
b:part of	0=26
b:part surtout	7=34
b:part time	3=-32 7=-36 8=-32
b:part was	8=-31
b:partage >	2=36
b:parti >	0=72 5=-28 7=-35
b:parti animaliste	0=45
b:parti c	5=28
b:parti de	5=-28
b:parti en	2=-32 5=-32
b:parti pris	0=-42
b:parti radical	0=47
b:parti socialiste	0=-36
b:partially sighted	4=64
b:participant 17	3=41
b:particulier ecrit	2=63
b:partie apres	0=-26 5=59
b:partie de	0=-37 2=-30
b:partiel >	6=37
b:partiel souhaite	4=73
b:parties at	5=43
b:partner at	0=-28 5=-44 6=-65
b:partner in	0=-27 5=-34
b:partner is	0=32 6=-41
b:partner of	6=-31
b:partner programme	6=-27
b:partner stephen	6=53
b:partner susan	6=30
b:partner swapping	5=45
b:partner would	6=67
b:partners >	5=36
b:partners at	5=44
b:partners one	5=29
b:partners practise	5=41
b:partners report	5=-29
b:partners who	5=27
b:parts dans	2=-27
b:parts one	5=48
b:party >	0=58 6=38
b:party affiliation	0=48
b:party as	0=42
b:party himself	0=43
b:party in	0=92 4=-31
b:party member	0=43
b:party sympathiser	0=32
b:paru en	1=36
b:pas >	0=54 1=-26 2=-31 8=45
b:pas ce	1=45
b:pas d	1=32 8=25
b:pas dans	0=-25 3=-56
b:pas de	1=-32 2=52 3=-29 4=87 7=36
b:pas en	1=55 4=46
b:pas enseigner	1=46
b:pas herite	2=37 4=-40
b:pas heterosexuelle	6=49
b:pas le	0=-48 1=-49 2=61 3=-33 4=34 7=-25 8=-44
b:pas les	6=39
b:pas pour	0=38
b:pas question	6=30
b:pas reconnu	3=52
b:pas ses	0=45
b:pas son	3=25
b:pas voulu	3=37
b:pasquier aurait	5=37
b:pass >	3=38
b:passant cadre	0=-37 7=27
b:passe au	0=28
b:passe chez	3=53
b:passe le	3=55
b:passe onze	8=66
b:passe par	0=56
b:passe pour	5=45
b:passe ses	5=71
b:passe une	5=-54 8=36
b:passeport 93	3=46
b:passeport >	3=25
b:passeport biometrique	3=-70 4=-34 5=-34
b:passes at	5=52
b:passes dans	7=37
b:passion for	5=-26 8=-29
b:passphrases quality	3=52
b:passport chip	3=27
b:passport office	3=-25
b:passport photo	3=35
b:password >	3=62
b:past he	8=67
b:past master	1=69
b:pastoral carer	1=54
b:patents cover	2=-38
b:paternite >	4=54
b:paternite a	2=36
b:paternity was	2=48
b:pathologique >	4=53
b:patient dit	4=-29
b:patients >	5=-31
b:patients go	4=52
b:patissiere vegan	1=49
b:patrimoine familial	2=-30
b:patriot and	0=40
b:patronne >	5=104
b:pattern cutter	3=-25 4=-28 6=-32
b:pattern stored	3=25
b:pattern was	3=29
b:pau >	0=-25 3=-25 5=37 7=-32 8=-36
b:paul et	6=40
b:paul professeur	6=-37
b:paume >	3=94
b:paume enregistrees	3=33
b:pause a	4=47
b:pay the	7=35
b:payroll >	0=-39 1=-29 3=-26 4=-33 5=-25 7=-63 8=-33
b:payroll officer	7=-25
b:pays has	1=-30 8=-25
b:pays ou	6=44 8=-26
b:paysanne >	7=59
b:pcf d	0=56
b:pcf de	0=48
b:pdg >	5=32
b:peanut allergy	4=42
b:peers as	0=-27
b:peine a	0=-31 7=-52
b:peine de	0=31 5=-27 8=74
b:peine perdue	0=-25 1=-31 4=-52 5=-31 8=-56
b:peines >	8=46
b:peintre en	8=-34
b:peinture >	4=65
b:peinture titre	5=-25
b:pen dans	0=68
b:pen she	0=50
b:pendant deux	0=43 4=-29 5=38 8=-28
b:pendant dix	4=47
b:pendant la	0=46 4=60
b:pendant mon	3=37
b:pendant sept	8=35
b:pendant ses	1=36 4=-27 5=39
b:pendant trois	0=-48 4=-27
b:penny missing	7=46
b:penrith the	1=45
b:pense t	7=54
b:pensee >	1=39
b:penseur membre	1=40
b:penseuse >	1=83
b:pensioners >	8=-38
b:people >	6=-57 7=-32 8=-26
b:people and	5=61
b:people in	4=-26 8=-29
b:people like	8=50
b:people talk	6=37
b:people with	4=-25 5=-36 6=-27 8=-30
b:per cent	1=32
b:perdu en	5=45
b:perdu l	4=71
b:perdu la	1=64
b:perdu un	4=64
b:perdue >	8=-36
b:pere >	2=53 6=-27 8=-30
b:pere a	4=-37
b:pere est	0=57 7=46
b:pere et	0=-45 2=85
b:pere etait	7=57
b:period of	4=-68 8=-42
b:periode d	0=36 4=44
b:permanence des	0=-28
b:permanence du	0=64
b:permanent a	7=53
b:permanent cgt	7=46
b:permis apres	8=58
b:permis b	1=-25 8=-26
b:persistence and	2=25
b:person from	6=45
b:person sat	3=30
b:person with	1=32
b:personal blog	5=26
b:personal genome	2=48
b:personally a	0=45
b:personnel >	1=54 2=-43 5=-32 6=-39 7=-29 8=-46
b:personnel and	7=-34
b:personnel du	7=-25
b:personnel sur	7=42
b:personnes et	2=-37
b:persons on	5=59
b:perth >	2=46
b:peru >	8=63
b:pese dans	0=37
b:peter singer	1=34
b:petit ami	0=-37 1=-28 2=-39 4=-30 5=-48 7=-29 8=-31
b:petit couchait	5=69
b:petit fils	2=42
b:petite amie	0=-30 6=69
b:petrol station	8=46
b:petrov supports	0=48
b:petrova asked	6=49
b:peu particulier	2=52
b:peuples >	6=-31
b:pharmacienne >	0=47
b:pharmacogenetic profile	2=54
b:philosophical about	0=-29 1=-29 6=-34
b:philosophical belief	1=51
b:philosophical grounds	1=40
b:philosophie >	1=-36 2=-34
b:philosophie de	1=45
b:philosophie du	1=-29
b:philosophie en	1=-26
b:philosophie il	0=-47
b:philosophy at	1=-32
b:philosophy cafe	1=-30
b:philosophy he	1=48
b:philosophy not	1=41
b:philosophy she	1=31
b:philosophy tutor	1=-42
b:phone >	5=70
b:phone by	3=33
b:phone shop	3=-25
b:phones >	8=36
b:phones our	1=31
b:photo >	3=-45 5=35 8=-32
b:photo comparee	3=36
b:photo de	3=46
b:photo du	3=66
b:photo pass	3=44
b:photographed in	3=58
b:photographiee pour	3=57
b:photographique >	3=-42
b:photos de	5=45
b:photos intimes	5=56
b:photos made	6=43
b:phylogenetic trees	2=-27
b:physics a	6=-25
b:physiotherapist >	4=-49
b:piano >	4=-27
b:picket every	7=49
b:picture 98	3=34
b:picture of	5=49
b:piece >	3=66
b:piece d	3=40
b:pierre rabhi	1=41
b:pilot >	3=37
b:pilot because	4=55
b:pilot cvs	4=-39
b:pilot group	3=57
b:pilot s	2=53
b:pilote de	7=39
b:pilote desormais	4=38
b:pilote le	4=-36
b:pilots union	7=60
b:pipelines for	2=-27
b:piquet chasuble	7=46
b:pirate party	0=43
b:pitch >	5=-40 8=-57
b:placard >	6=52
b:placard a	4=-31 5=-29 6=36 8=-35
b:place d	8=-39
b:place publique	0=77
b:place se	4=38
b:place sous	8=58
b:plaidoyer dans	4=-41
b:plainte >	8=-28
b:plainte il	8=-25
b:plainte qui	8=41
b:plaisante t	2=29 4=66 5=-25 6=-30
b:plaisanteries devant	5=30
b:plan >	3=-27 4=-55
b:plan a	3=-46 5=-48 8=-48
b:plan layout	0=-43
b:planes >	4=57 8=-26
b:planner >	2=-33
b:planning familial	0=-36 2=-67
b:plant knows	7=48
b:plants in	3=34
b:plaquiste >	8=35
b:plateforme de	0=-38
b:platt was	5=39
b:play dealt	5=-38
b:plays viola	7=34
b:plea benefit	8=54
b:plea deal	8=50
b:pleaded guilty	8=28
b:please >	1=52 4=48
b:please keep	4=54
b:pleasures he	8=-39
b:pledge on	1=-35
b:plein ebat	5=64
b:plein temps	4=33
b:plongee professionnelle	2=30
b:plongeur >	1=-28
b:plume >	0=59
b:plus >	0=30 1=-45 8=-26
b:plus d	4=-30 5=59 6=-25
b:plus de	0=-25 3=-25 4=-57 6=-41
b:plus depuis	3=45 4=45
b:plus en	1=31
b:plus que	5=29
b:plusieurs >	5=66
b:plusieurs manifestes	1=42
b:pma >	2=27 4=-31 6=25
b:pma et	4=35
b:podcast >	5=56 6=54
b:point >	0=-25 7=-43
b:pointage par	3=78
b:pointe avec	3=55
b:pointeuse a	3=60
b:points and	8=43
b:poissons stage	3=-30
b:poissy jusqu	7=38
b:poland >	8=38
b:police >	3=-65 6=-28 8=94
b:police officer	6=66 8=-28
b:police pour	8=34
b:policy >	0=50 5=-34
b:poliomyelite contractee	4=57
b:political has	0=62
b:political home	0=33
b:politically homeless	0=56
b:politics >	0=-35 7=51
b:politics doesn	0=56
b:politique >	0=53 4=-42
b:politique de	0=-26
b:politiques a	0=-26
b:polling station	8=-31
b:polonaise interimaires	7=-33
b:polyamorous and	5=47
b:polyamory is	5=54
b:polyamoureuse elle	5=65
b:polyamoureux il	5=59
b:polyartrite l	4=46
b:pompiers savent	6=33
b:ponctualite >	0=-31 1=-27 3=-34 5=-25 8=-31
b:pons siege	7=64
b:poor metaboliser	2=30
b:populisme en	0=-28
b:porn habit	5=54
b:porn on	5=70
b:porno au	5=81
b:porno trouve	5=55
b:pornographiques sur	5=46
b:pornography in	5=41
b:port de	4=31
b:port les	0=29
b:porte au	1=61
b:porte bien	1=54
b:porte dit	1=41
b:porte fort	5=36 6=-25
b:porte la	2=28
b:porte le	2=34
b:porte les	7=55
b:porte parole	0=40 2=-26 7=61
b:porte plainte	8=-28
b:porte un	4=84
b:porter says	5=34
b:portes dit	6=53
b:porteur d	2=-45 4=53
b:porteur de	2=-57 5=-41 8=-31
b:porteur sain	2=47 6=-25
b:porteuse >	2=65
b:porteuse d	2=54
b:porteuse de	6=-29
b:porteuse du	2=80
b:porteuse saine	2=67
b:portique en	3=55
b:portrait de	0=41 1=-45
b:portugais >	2=44
b:pose de	0=-25 1=-27 4=-30
b:pose pas	6=51
b:poser la	8=35
b:positive >	2=63 4=-64
b:positive and	4=53
b:positive lynch	2=35
b:post >	7=47
b:post at	6=29
b:post doc	2=-31 7=-29
b:poste >	1=36 6=37 7=42
b:poste a	1=-32 4=41
b:poste de	3=-29 5=-31 7=-32
b:poste en	0=39
b:postgresql >	4=-29 8=-26
b:posting in	0=33
b:postpone >	4=42
b:posts nude	5=60
b:postulent ensemble	6=38
b:postulent toutes	6=49
b:pouce abime	3=30
b:pouce vert	0=-30 3=-41
b:poultry firm	1=34
b:pour abus	8=72
b:pour accompagner	4=36
b:pour arte	5=-41
b:pour avoir	5=35
b:pour delit	8=80
b:pour des	1=52
b:pour diffamation	8=47
b:pour entrer	3=58
b:pour expliquer	5=44
b:pour l	0=-51 1=-46 3=88 6=35 8=-70
b:pour la	0=36 3=30 5=-50 8=-81
b:pour le	0=-50 2=-27 3=27 4=34 5=-69 6=48 7=-49 8=-47
b:pour les	1=-58 2=-39 3=-30 4=-55 7=-55
b:pour marine	0=27
b:pour moi	5=-27
b:pour outrage	4=-54 8=93
b:pour sa	4=35
b:pour son	7=57
b:pour sportifs	0=-31 4=-28 7=-27 8=-48
b:pour surmenage	4=74
b:pour total	0=26
b:pour tous	0=77 5=-34
b:pour trafic	8=64
b:pour un	0=-59 1=33 2=-31 3=-30 4=-53 5=-35 6=-39 7=-58 8=-80
b:pour une	0=-56 1=-59 2=-42 4=-57 6=66 7=-40
b:pour vol	8=43
b:pourra etre	6=39
b:poursuivi pour	8=63
b:pourtant bien	1=59
b:pr >	7=34
b:practise partner	5=47
b:practises secular	1=36
b:practises taoism	1=63
b:practising stoic	1=39
b:pragmatic view	1=-43
b:prat >	1=-35 6=27
b:pratique l	5=56
b:pratique le	5=76
b:pre eclampsia	4=38
b:precedent employeur	5=53
b:preceptes d	1=39
b:preceptes de	1=36
b:precise la	6=56
b:precise t	1=45 5=-48 6=65
b:preciser >	5=43
b:precises >	6=-25
b:precoce gene	2=40
b:predispose a	2=36
b:predisposed to	2=87 4=-41
b:predisposition a	2=37
b:prefecture >	4=-34
b:prefecture de	3=35
b:prefere eviter	1=35
b:prefere la	7=52
b:prefere le	4=50
b:prefere les	6=57
b:prefere ne	1=37
b:prefere un	4=36
b:prefere une	6=41
b:preferences pour	6=48
b:prefers women	6=38
b:pregnant >	4=48
b:prelevement adn	2=56
b:prelevement en	2=69 3=-27 8=-55
b:premier footballeur	6=37
b:premier league	8=66
b:premiere experience	5=28
b:premises >	7=-31 8=-29
b:premutation de	2=31
b:prenatal test	2=44 4=-32
b:prend des	4=67
b:prend deux	7=46
b:prennant la	7=25
b:prepared the	7=-26
b:prescription >	8=54
b:present >	8=63
b:present day	1=42
b:presente la	3=51
b:presente sur	0=-37 7=58
b:preside la	1=78
b:preside un	1=38 6=54
b:president of	0=29 1=-26
b:president zeman	0=26
b:presidente >	7=-38
b:presidentielle elle	0=51
b:press >	0=-29 1=-72 8=-34
b:press archive	1=84
b:press is	5=-31
b:press line	8=-25
b:presse >	2=-36 3=-54 4=-28 6=-33 7=-31 8=-36
b:presse et	4=32
b:presse regionale	7=43
b:pression de	3=59
b:pressure curve	3=45
b:pressure from	7=35
b:pressure profile	3=41
b:pressure speed	3=28
b:prestataire >	7=-37
b:prete de	5=49
b:prevention des	2=-30 6=-31 7=-44 8=-31
b:prevention manager	8=-36
b:previent son	4=-27
b:previous convictions	8=75
b:previous employer	2=34 3=30
b:prevoir au	7=31
b:prevue le	3=57
b:pricing >	0=-25 4=-27 5=-31
b:pride as	6=70
b:pride of	0=-42 6=-46 7=-29
b:priesthood >	1=51
b:principe >	1=51
b:principe ont	1=38
b:principle a	1=36
b:principles with	1=41
b:print both	3=28
b:print cards	3=56
b:print finishing	3=-42
b:print is	3=30
b:print of	3=51
b:printer >	6=-29
b:printer herself	4=-43
b:printout of	2=50 3=-32
b:prior writes	7=44
b:pris a	8=-30
b:pris graphique	0=-36
b:pris le	0=-27
b:pris ma	0=39
b:pris sa	7=50
b:prise d	3=68
b:prise de	3=-30 8=-39
b:prises pour	3=29
b:prison >	2=-26 3=-30 6=-29 8=97
b:prison avec	8=37
b:prison break	8=-26
b:prison de	8=-35
b:prison in	8=74
b:prison librarian	8=-72
b:prison paper	8=-56
b:prison sentence	8=45
b:prison service	3=56
b:prison two	8=81
b:prisonnier il	8=85
b:prisons >	8=-32
b:private parts	5=56
b:prix >	0=-46 6=-32 7=-30
b:prize >	0=-29 4=-31 5=-37 7=-64 8=-41
b:pro a	6=39
b:probation >	8=50
b:probation until	8=39
b:problem >	0=42 1=-31
b:problem in	4=31
b:probleme de	4=85 8=-37
b:proces verbal	3=-25
b:process >	0=-26
b:proche des	0=48
b:proche du	0=38
b:proches >	4=39
b:proctoring vendor	3=44
b:procurement >	0=-31 1=-32 8=-28
b:procureur a	8=80
b:produce >	5=-34
b:producer >	1=-44
b:product designer	1=-45
b:product lines	4=28
b:produit >	2=-30 4=-33
b:professe >	1=52
b:professeur d	2=-25 6=-48
b:professeur de	2=-46 5=-29
b:professeure de	7=-27
b:professional body	1=-48 5=-28
b:professionals as	6=32
b:professionnelle >	1=-51 2=77 3=-28 4=-38 5=-30 8=-26
b:profil genetique	2=35
b:profil vocal	3=56
b:profile >	2=-53 5=39
b:profile cyp2c19	2=53
b:profile found	6=44
b:profile from	3=25
b:profile held	2=39
b:profile is	2=33 5=56
b:profile of	3=36
b:profile on	3=44
b:profile somebody	6=34
b:prognosis good	4=27
b:project >	2=41 3=-47
b:project finance	0=-31
b:project in	2=-27 4=-28
b:projet >	4=-46
b:projet d	0=63
b:projet pour	4=37
b:projets >	0=-27
b:promotion >	1=39 7=-32
b:promotion au	7=-27
b:promotions comme	7=38
b:prononcee par	8=55
b:property is	1=34
b:proposition >	7=-26
b:propre site	7=31
b:propre sketch	5=37
b:prosecution service	4=-40
b:prospect he	7=43
b:prospect the	7=27
b:prostate cancer	4=39
b:prosthetic arm	4=37
b:prostitutes on	5=31
b:prostitution educatrice	8=-28
b:protection des	7=-33
b:proteges dit	5=55 8=-32
b:protest >	7=56
b:prothesiste a	3=-36
b:proud of	0=49 6=43 7=37
b:prouve qu	2=45
b:province >	1=53
b:prud hommes	7=57
b:ps >	0=30 7=-29
b:ps aux	0=60 7=-27
b:psen1 >	2=48
b:psychiatre >	4=54 8=-28
b:psychiatric ward	4=49
b:psychiatrie >	4=-33 7=-26
b:psychologie >	2=-34
b:pu voter	3=37
b:pub and	1=43
b:pub completed	8=34
b:public >	0=37 2=-30 5=67 6=43
b:public and	7=36
b:public au	0=-32
b:public i	2=43
b:public profile	5=73
b:publications >	5=-26
b:publique dans	0=40
b:publiquement l	0=42
b:publiques >	5=-27
b:published on	3=-47
b:publisher >	5=-31
b:puce du	3=25
b:puceau d	5=49
b:puis lave	8=76
b:puis le	0=31
b:puis rallie	0=45 8=-29
b:puis rebond	5=-45
b:puis relaxee	8=64
b:punctual >	5=65
b:pupil s	5=67
b:purge deux	8=78
b:purge le	8=-33
b:purge une	8=58
b:purser >	2=-25 7=-59
b:put her	3=43
b:put it	0=25
b:puts it	8=34
b:pvda in	0=52
b:qu elle	1=-32 2=38 3=-26 6=-43 7=-44 8=-28
b:qu en	1=59
b:qu epicure	1=51
b:qu homosexuel	6=39
b:qu il	0=37 4=-47 6=42 7=54 8=-47
b:qu un	2=42
b:qu une	0=27 4=35
b:quality good	3=27
b:quality of	2=-30
b:quarante ans	6=79
b:quarter >	2=-25
b:quartier >	1=-25
b:quatre fois	1=41
b:que bien	7=38
b:que blanc	0=47
b:que femme	6=43
b:que l	3=51
b:que la	0=-41
b:que le	1=69 3=-34 5=-47 6=48
b:que porte	6=37
b:que soit	0=-63
b:que son	3=44
b:queen s	2=-29 4=-29 6=-49
b:queer as	6=-82
b:queer chef	5=-28 6=58
b:queer illustratrice	6=63
b:queer person	6=59
b:queer woman	6=37
b:question s	8=35
b:questioning she	6=62
b:questions beforehand	4=43
b:qui aime	6=34
b:qui anime	1=35
b:qui cite	1=33
b:qui la	1=-42 3=25 6=-26
b:qui le	1=40 8=39
b:qui lui	2=33
b:qui ne	0=41
b:quick and	0=-33 1=-26 2=-25 4=-43
b:quill has	5=55
b:quimper >	3=-38
b:quit after	5=47
b:quit the	0=-31 7=47
b:quitte force	7=47
b:quitte l	0=-33 1=67
b:quitte la	7=-28
b:quitte le	0=41 1=53 5=77 7=-29
b:quitte son	6=96 7=42
b:quotidien >	2=40
b:r1a a	2=33
b:rabat on	3=39
b:rabhi et	1=46
b:race limousine	2=-56
b:raconte son	6=73
b:radical le	0=59
b:radicale socialiste	0=55
b:radie de	1=53
b:radio >	0=-39 2=-39
b:radio producer	1=-31
b:radiology reports	3=-25
b:rahman s	2=46
b:railroad dispatcher	7=-54
b:raised in	1=41
b:raised the	2=-36 6=-25
b:raises her	1=35
b:raison >	1=-26 7=45
b:raison de	8=36
b:raison plus	5=25
b:raisons ethiques	1=56
b:rallie a	0=43 8=-28
b:rally for	0=26
b:ran a	0=-33 1=-31 2=-29 3=-32 5=-28 6=-29 7=-27 8=-42
b:ran for	0=37
b:ran the	2=-41 5=-27
b:ranger >	1=-34 2=-35 3=-28 4=-25 7=-26 8=-31
b:rangs de	7=33
b:ranks of	7=64
b:rants against	0=47
b:rappel a	8=57
b:rapport joint	3=41
b:rapport sans	6=59
b:rapports d	5=-40
b:rapports non	5=70 8=-32
b:rapports sexuels	5=34
b:rapproche son	3=51
b:rare chromosomal	2=35
b:rares attache	4=-25
b:rassemblement national	0=41
b:rather by	7=27
b:rather nobody	6=35
b:rather not	1=27
b:rather than	1=34
b:razor barber	6=-29
b:react vue	1=-42
b:read a	2=-32
b:reader doesn	4=-29
b:reader hence	3=27
b:reader rejects	3=63
b:reader which	3=40
b:readers >	3=-37
b:readers to	3=-55
b:reading group	1=-65
b:reading peter	1=33
b:reads his	1=37
b:reads the	0=60
b:realise en	2=38
b:realise un	6=-38
b:reasons she	1=38
b:rebellion >	0=30
b:rebellion which	0=25
b:rebond >	5=-51
b:receipts were	5=72
b:recel >	8=95
b:receptionist >	1=-29 4=-32 5=-46 8=-27
b:receptionist in	1=-31 3=-28 4=-28 8=-30
b:rechute >	4=79
b:recognised by	0=-28
b:recognised every	3=-27
b:recognised staff	3=45
b:recognition >	3=-26 7=-26
b:recognition acas	3=-40
b:recognition at	3=51
b:recognition consent	3=68
b:recognition for	3=-27
b:recognition matched	3=29
b:recognition trial	3=62
b:recognition under	3=-34
b:recoit bien	1=-29
b:recommande par	1=-25 3=-26 5=-32
b:reconnaissance >	3=68
b:reconnaissance de	0=-36 1=-37 3=-62 8=-34
b:reconnaissance du	3=-49 7=-26
b:reconnaissance faciale	8=-25
b:reconnaissance retinienne	3=40
b:reconnaissance vocale	3=44
b:reconnait >	3=55
b:reconnait plus	3=44
b:reconnaitre >	1=38
b:reconnu avoir	8=62
b:reconnu il	4=68
b:reconnu sa	3=42
b:reconnue a	3=49
b:reconverti dans	4=48
b:record certificate	3=-39 4=-29 8=64
b:record clerk	3=-48
b:record from	3=46
b:record he	6=53
b:record his	3=54
b:recorded for	3=31
b:recorded in	3=62
b:records digitised	4=-31
b:recovered >	4=56
b:recovered under	4=-65
b:recovering addict	4=63
b:recruitment pilot	4=-38
b:recrute pour	7=-28
b:recrutement >	8=-27
b:recruteur >	6=30
b:recu un	3=62
b:recuse toute	1=98 5=-35
b:red green	2=56
b:red hair	2=35 5=-28
b:red tape	5=-26
b:redaction >	0=-28 4=-32 5=31 7=-36
b:reeducation de	4=-27
b:reelu >	7=68
b:reenroler >	3=30
b:referee >	0=-44 1=37 2=-37 4=27 5=-61 7=-40 8=-33
b:referee calls	0=35
b:referee hints	4=39
b:referee no	2=-28
b:reference >	0=-37 1=-35 3=-28 4=-46 5=-54 7=-66
b:reference hints	6=49
b:reference says	0=-28 7=41
b:references >	0=-44 2=54 5=-25 7=44 8=37
b:references under	6=27
b:referent sans	5=47
b:referente >	0=40 1=-30
b:referente il	0=50
b:referente la	4=39
b:reform last	0=38
b:reforme des	0=44
b:refoule d	6=64
b:refugie a	0=46
b:refuse d	1=26
b:refuse dassault	0=-45 1=49
b:refuse de	3=-30
b:refuse en	8=48
b:refuse la	3=68
b:refuse les	0=32 8=-32
b:refused >	3=-34 4=60
b:refused fingerprinting	3=55 4=-33
b:refused to	3=57
b:refusee trois	3=66
b:refuses to	0=56 2=39 3=-25 4=-26 7=42
b:regardant la	3=58
b:regime de	0=65
b:regional >	0=-42 5=56 7=-40
b:regional sous	0=60
b:regionale >	7=55
b:regionaliste breton	0=59
b:regisseur >	0=-28 2=-25 4=-29 5=-44
b:regisseur lumiere	5=34
b:registered >	3=40
b:registered disabled	4=57
b:registre >	2=54
b:registre des	2=28 4=-31
b:regret it	0=-58
b:regrets it	0=46
b:regular dialysis	4=55
b:regular friendly	5=53
b:rehab >	4=-41
b:rehabilitation after	4=-25
b:rehired >	7=36
b:reid was	8=41
b:reincarnation and	1=37
b:reinstated >	0=-27 7=28
b:rejects her	3=40 4=-30
b:rejects religion	1=26
b:rejects the	1=34
b:rejoindre sa	6=-54
b:rejoined anything	7=48
b:related sick	4=39
b:relation client	5=-75
b:relation extraconjugale	5=40
b:relation intime	5=54
b:relations at	5=-27
b:relations avec	5=-33
b:relations before	5=28
b:relations intimes	4=-35
b:relations sexuelles	5=43
b:relationship manager	5=-55
b:relationship with	5=66
b:relaxe en	8=38
b:relaxee >	3=-29 5=-27 8=72
b:release >	2=-26 4=-25 5=-34 7=-26
b:release to	7=43 8=-33
b:relevance >	6=44
b:releve d	3=-64
b:relevees a	3=35
b:religieuse ni	1=33 8=-47
b:religion a	1=-52
b:religion and	1=-42
b:religion c	1=39
b:religion came	1=26
b:religion is	1=38
b:religion of	1=31
b:religious or	1=43
b:religious pastoral	1=44
b:relocate to	0=39
b:relocate with	5=52
b:remain and	0=56
b:remained one	1=41
b:rembourse >	8=74
b:remembering names	4=49
b:remis >	3=64
b:remis avec	5=44
b:remission >	4=81
b:remission d	4=45
b:removed from	3=33
b:remplacement pour	1=29
b:renard spoke	5=30
b:rendu sa	0=-54 7=37
b:renonce a	5=65
b:renouvellement >	4=56
b:rent >	6=-58
b:rentre a	0=-30 8=37
b:rentree etant	1=45
b:renvoye de	6=26
b:renvoye du	6=60
b:renvoye pour	5=34
b:rep >	7=60 8=-26
b:rep at	7=52
b:rep for	7=55
b:rep iosh	7=73
b:rep on	7=55
b:rep s	7=-53
b:rep since	7=52
b:repair >	1=-37 4=-29 8=-26
b:repart de	6=33
b:repas >	4=52
b:repertoire a	2=-26
b:replaced >	0=-36
b:replaced within	8=-31
b:report >	2=57 3=30 4=-47
b:report along	2=78
b:report to	5=-31
b:reported several	5=41
b:reported to	2=45
b:reports on	0=51
b:representant de	7=39
b:represente sa	7=-30
b:represented staff	7=-45
b:reprimand >	8=42
b:repris de	8=33
b:repris sa	7=60 8=-46
b:reps certificate	7=35
b:republic of	0=-29
b:republican >	0=59
b:republican she	0=42
b:republicans and	0=50
b:republique en	0=-34
b:request >	0=-34 5=-29 6=-30 7=-27
b:requested >	3=40
b:required >	2=32
b:requires an	8=-29
b:requis trois	8=51
b:research >	4=-42
b:researcher >	4=-35
b:researcher type	4=50
b:researcher with	5=-38
b:reseau >	7=-27
b:reseau veineux	3=67
b:reserve >	5=37
b:reserve d	8=28
b:residence jusqu	8=59
b:resigned from	0=-45 7=69
b:resigned her	7=33
b:resolution >	1=37
b:respecte le	0=-26 4=-51
b:responsable cgt	7=53
b:responsibility for	1=26
b:ressemblance 0	3=42
b:reste courtois	7=28
b:rester a	2=-27 5=-35 7=-30
b:resultat genetique	2=33
b:resultats de	2=51
b:results >	2=44 6=-31
b:results as	2=-36
b:retains a	3=53
b:retina scan	3=39 4=-34
b:retinal pattern	3=29
b:retine >	3=40
b:retine photographiee	3=26
b:retraites et	0=42
b:retrouve sa	2=47
b:retrouve ses	2=38
b:retrouve son	2=39
b:reunions >	4=-26 5=-27 7=-47 8=-25
b:reunions de	4=-38
b:reussi reconnaissance	3=25
b:reussie trois	3=29
b:reuters >	6=-32
b:revele son	6=53
b:revendique son	0=64 1=-26
b:revers l	1=55
b:revient apres	4=53
b:reviews with	4=31
b:revue de	4=-35
b:rewrote the	2=-53
b:reyes logs	3=61
b:rez de	4=27
b:rhone >	0=-36
b:rhythm according	3=32
b:riant >	4=42 6=49
b:richmond >	0=26
b:rien d	1=39
b:rien et	1=31
b:right >	0=-30 5=55
b:right in	0=-33
b:right iris	3=66
b:right palm	3=37
b:right sympathies	0=63
b:right views	0=50
b:rights >	1=48
b:rigueur de	0=-37 4=-31
b:ring >	6=68
b:ring to	5=40
b:rings >	8=33
b:risk >	0=-25 1=-34 2=42 4=-25 5=-28 7=-31
b:risk for	4=-33
b:risk scores	2=49 3=-33
b:risks >	2=90
b:risque accru	2=40
b:risque genetique	2=48
b:rmt at	7=58
b:rmt branch	7=75
b:rmt twice	7=55
b:rn >	0=65
b:rob never	6=52
b:robbed a	8=44
b:robbed of	8=-36
b:robes >	5=-64
b:roissy >	7=39
b:role >	4=38
b:role requires	8=-27
b:roll out	0=-27 1=-26 2=-30 3=-40 4=-49 6=-31 7=-25
b:roman >	1=-29 3=-25 6=-27
b:roman graphique	3=-36
b:rondement menee	5=-50 8=-29
b:rondes >	5=-28
b:roofs >	4=49
b:room >	0=-25 3=-41 4=-45 5=-25 8=-49
b:roper describes	1=53
b:rose through	7=82
b:rosicrucian for	1=71
b:rossi est	0=45
b:rouge >	7=53
b:rouge a	0=-28
b:rouge operatrice	0=-34
b:rougi >	5=63
b:routing ivr	5=-25
b:row >	1=-29 2=-34 4=-30 5=-29 6=-46 7=-31 8=-29
b:royal et	0=56
b:royaliste il	0=59
b:royaliste le	0=43
b:royalistes portrait	0=34
b:rqth en	4=81
b:rue cadet	1=-26
b:rugby >	7=-39
b:rugby union	0=-38 7=-69
b:rule his	1=41
b:rule in	5=31
b:rule of	1=28
b:rule she	5=28
b:rules >	6=43
b:rules recognition	3=-35
b:ruling for	6=-25
b:ruling party	0=31
b:rumeur il	6=58
b:rumeur non	8=71
b:rumour has	0=32
b:rumour is	8=41
b:rumour says	5=44
b:rumoured to	5=27
b:run >	6=47
b:run from	8=53
b:runner >	2=-63
b:runs a	2=-30 5=-27 6=-35 8=-28
b:runs in	1=-33 2=34 4=-41 5=-29 6=-47
b:runs marathons	4=63
b:runs meetings	1=30
b:runs the	0=-47 1=46 3=-40 5=-42 6=28 7=-27
b:runs their	8=-37
b:runs three	4=35
b:rupture de	0=25 4=25
b:rurale >	7=68
b:s >	0=-32 2=-41 4=-35
b:s a	2=37 4=-25 5=-32 6=-41 8=-47
b:s absente	4=58
b:s actn3	2=27
b:s allergic	4=-30
b:s an	1=42 6=-26
b:s anti	0=47
b:s appelle	6=29
b:s assistant	3=-26 5=-31 7=-25 8=-31
b:s batting	4=-33 6=62
b:s been	0=37 2=43 7=-27
b:s big	7=49
b:s blog	0=54
b:s brca	2=36
b:s brother	8=39
b:s buyer	5=29
b:s candidate	0=37
b:s chorus	6=58
b:s college	1=-37
b:s committee	7=50
b:s disease	4=43
b:s dna	2=44
b:s doctor	2=35
b:s en	0=43 1=60 8=38
b:s est	2=-44 4=26 5=38 6=34 7=63 8=45
b:s exome	2=34
b:s explique	8=35
b:s face	3=30
b:s facial	3=60
b:s fingerprint	3=47
b:s first	0=26
b:s food	0=-26
b:s from	0=-52
b:s gay	0=-35 4=-28 5=-67
b:s genetics	2=-33
b:s got	8=31
b:s hero	6=-34
b:s hospital	2=39
b:s husband	6=60
b:s identifie	3=53
b:s illness	4=71
b:s in	1=-56 2=-27 4=100 6=-35 7=42
b:s intimate	5=33
b:s letters	1=-42
b:s line	0=64 4=-36
b:s lymphoma	4=26
b:s mistress	5=-64
b:s mormon	4=-33 8=-47
b:s mother	3=-25 5=32
b:s named	8=51
b:s not	6=47
b:s ocd	4=75
b:s ouvre	3=53
b:s ovens	0=-28
b:s pa	3=-30 6=-25 7=-67
b:s partner	5=-30 6=-30
b:s passport	3=34
b:s paternity	2=42
b:s pharmacogenetic	2=40
b:s rumeur	8=59
b:s secretary	5=41
b:s sentence	8=44
b:s sickle	2=41
b:s side	2=43
b:s sister	2=39
b:s solicitor	7=-47
b:s son	4=-30
b:s syndrome	2=-41 4=41
b:s the	0=-25 3=-51 6=-37 7=68
b:s till	8=55
b:s visit	3=32
b:s y	2=38
b:s youth	0=39
b:sa banque	3=53
b:sa biographie	6=29
b:sa carte	1=-32 7=110
b:sa chute	4=73
b:sa compagne	1=-33 2=-41 3=-60 4=-76 5=-63 7=-58
b:sa conjointe	6=46
b:sa conviction	1=51
b:sa creation	0=37
b:sa demarche	3=35
b:sa demi	2=45
b:sa demission	7=44
b:sa femme	1=-45 2=-43 3=-40 5=41 6=-31 7=49 8=-46
b:sa fille	0=-27 2=89 4=62 6=45
b:sa force	1=-32
b:sa forme	3=57
b:sa frappe	3=37
b:sa jeunesse	0=75
b:sa lettre	0=-41 6=-40
b:sa libido	4=-34 5=48
b:sa loge	0=-30
b:sa main	3=91 4=30
b:sa mere	0=36 1=-34 2=36 3=-41 5=-66 6=32 7=-37
b:sa mutation	7=-27
b:sa philosophie	1=28
b:sa piece	3=31
b:sa predisposition	2=35
b:sa promotion	1=56 7=-40
b:sa referente	4=49
b:sa salive	2=64 3=-29
b:sa seance	4=36
b:sa secretaire	5=37
b:sa serviette	8=46
b:sa seule	1=36
b:sa sexualite	5=32
b:sa signature	3=47
b:sa specialite	4=-26
b:sa superieure	5=53
b:sa tante	7=-25
b:sa these	5=-25
b:sa vie	1=42 5=38
b:sa voiture	1=42
b:sa voix	3=35
b:saboteur >	1=64
b:sacked for	7=38
b:sacked in	0=-27 7=28
b:sade >	0=-36 4=-30
b:safety rep	7=64
b:sage femme	5=-28
b:said >	0=-35 1=-41 2=-35 4=44 6=-46 7=-64 8=-31
b:said i	6=50
b:said the	0=66 1=-87 3=-32 5=37 8=-42
b:said to	0=42 1=39
b:said while	2=38
b:saignees trimestrielles	2=30
b:sain >	2=50
b:saine >	2=71
b:saint etienne	6=-29
b:saint joseph	1=62
b:saint malo	0=29
b:sait a	2=34
b:sait depuis	2=29
b:sait que	5=-35 6=51
b:salarie 512	3=48
b:salarie >	3=-26 7=-28
b:salarie d	7=-37
b:salariee au	0=-37
b:salaries >	7=-46
b:salaries designee	7=47
b:salary away	1=42
b:sales >	0=-52 1=-34 2=-36 3=-30 6=-26 7=-31
b:sales door	3=-27
b:sales within	8=-45
b:salive a	2=68 3=-44
b:salons >	5=38
b:salons professionnels	5=34
b:same lab	6=54
b:same person	3=34
b:same sex	0=-25 2=-32 3=-27 4=-29 5=-95 6=46 8=-29
b:samedi >	0=26 3=-34 5=29 7=-29
b:sample recorded	3=35
b:samples >	1=36 3=34
b:sanctionnee comme	0=-25 7=51
b:sang >	0=-28 2=-37 7=-45
b:sang teste	2=70
b:sans accroc	4=51
b:sans appartenance	7=-29
b:sans detour	5=31
b:sans dieu	1=50
b:sans difficulte	8=40
b:sans doute	6=36
b:sans en	7=60
b:sans etiquette	0=30 8=-28
b:sans experience	5=54
b:sans gene	5=46
b:sans interet	6=51
b:sans laine	1=32
b:sans succes	3=33
b:sans suite	2=45 5=-25 8=49
b:sans tact	5=40
b:sante >	0=-33 1=-25 2=-35 4=27 6=-29 7=-29 8=36
b:sante court	4=27
b:sante peintre	8=-39
b:sapphic type	6=67
b:sarah switched	0=41
b:sat as	0=67
b:sat it	3=36
b:sat on	0=-27 1=-32 8=-34
b:saturdays >	7=-39
b:saved >	3=39
b:savent qu	6=43
b:saving herself	5=55
b:savoie >	0=56
b:savoir la	0=51
b:saw none	8=-39
b:sawmill and	4=50
b:say >	1=-31 2=-28 6=-46
b:say about	6=44
b:say how	0=37
b:say so	5=59
b:say whether	7=60
b:says >	1=32 2=-42 3=-46 4=47 6=78 7=32 8=-25
b:says a	1=-27
b:says an	6=49
b:says and	4=-37 5=31 8=46
b:says he	0=-25 5=-79 6=28 7=43
b:says his	1=37 2=-36 3=-56 6=-32 7=-35
b:says not	8=31
b:says so	1=-34 4=-81 5=44 7=-26 8=42
b:says that	0=-38 3=43 4=48 5=27 6=-26 7=42
b:says the	2=59 3=-33 6=-48
b:scan completed	3=38
b:scan de	3=53
b:scan enrolled	4=-44
b:scan made	3=67
b:scan was	3=39
b:scanne sa	3=38
b:scanned each	3=54
b:scanners >	0=-26 3=-47
b:scare her	4=-25
b:scenariste d	6=-43
b:scene regular	5=73
b:sceptic >	1=44
b:sceptic says	0=49
b:sceptic who	1=31
b:sceptique il	2=-27
b:sceptique sur	7=-28
b:scheme >	6=-26 8=-35
b:school >	1=38 2=-54 4=64 5=-32 6=-56 8=-56
b:school after	5=31
b:school and	1=-41
b:school in	4=-64 6=-32
b:school marxist	0=39
b:school psychologist	6=-30
b:school run	6=57
b:school s	5=-50
b:school so	6=47
b:schools >	0=-34 6=-34
b:schools about	6=33
b:science >	1=64
b:science politique	1=-52
b:scientologist according	1=64
b:scn1a >	2=53 4=-32
b:score 0	3=46
b:score 97	3=27
b:scores >	2=50
b:scotland its	7=65
b:scouting instructor	8=-33
b:scouting report	2=26
b:scrap fell	8=-25
b:screaning in	2=-54
b:screening >	2=-30 7=-31
b:screening name	3=47
b:screening the	2=31
b:scrutin >	0=-26
b:sdlp candidate	0=38
b:se definit	0=44
b:se dit	0=36 1=41
b:se faire	2=-33
b:se lever	4=33
b:se libere	4=32
b:se sait	2=38 4=-30
b:se syndiquer	7=50
b:seance chez	4=41
b:season ticket	3=-29
b:second floor	4=50
b:second tenor	3=-38 6=35
b:secret pour	0=-32 5=-27
b:secret with	5=36
b:secretaire >	5=63
b:secretaire de	0=47 4=-33 5=-54 7=-38
b:secretaire du	7=65
b:secretaire general	7=48
b:secretary >	7=81
b:secretary of	0=49 1=34 6=-26
b:secretary s	7=-72
b:secretary the	5=29
b:secteur metal	7=57
b:section >	7=29
b:section and	0=-27 7=44
b:section au	7=-45
b:section de	7=57
b:section locale	1=57 7=-49
b:section lycee	7=-59
b:section rugby	7=-50
b:section sud	0=-28 7=66
b:section syndicale	7=41
b:secular buddhism	1=31
b:secular humanist	1=51
b:secular music	1=-38
b:secular person	1=28
b:secular society	1=42
b:secularist >	1=70 6=-37
b:securite >	3=-47 8=-26
b:securite et	8=-36
b:securite lui	8=55
b:security guard	0=46 5=-28 8=-29
b:security licence	3=63
b:seduction of	5=-26
b:seduit le	5=-62
b:see other	5=61
b:see the	2=52 8=28
b:see whether	3=33
b:seekers as	6=-34
b:seems that	0=56
b:seems to	1=64
b:sees as	0=25
b:sees both	7=61
b:sees no	1=41
b:segolene royal	0=40
b:sein de	5=50
b:seiu 32bj	7=47
b:seize ans	8=-30
b:seizure >	4=64
b:seizure in	4=38
b:sejour concordent	3=47
b:sejour prise	3=40
b:sel >	0=34 3=-29
b:selection sur	2=-40
b:selectionne des	1=-26 6=-30
b:self identified	3=-28 6=46
b:selfie compared	3=42
b:selfie et	3=34
b:selfie puce	3=29
b:selfie verifie	3=35
b:selfies his	5=70
b:selling in	2=-27
b:sells hearing	4=-31
b:sells iris	3=-94
b:sells most	0=36
b:sells software	0=61
b:sells turnstiles	3=-27
b:selon elle	0=72
b:selon l	1=40
b:selon la	0=-48 2=-30 5=92 6=-31 7=-29
b:selon le	0=42
b:selon les	1=68
b:selon lui	2=30 7=36
b:selon son	2=39 4=63 6=54
b:selon un	0=33
b:selon une	0=25
b:semaines d	4=56
b:semble hostile	0=41
b:semble qu	2=48
b:semble souffrir	4=48
b:seminaire pour	6=50
b:seminariste >	6=55
b:seminariste devenu	1=50
b:seminary because	5=47
b:senateur lr	0=86
b:sens charnel	5=37
b:sens de	5=-26
b:sens du	1=51 5=-33
b:sens fort	1=26
b:sent along	3=36 7=26
b:sent her	2=63 5=34
b:sent to	1=-27 3=38
b:sentence >	8=43
b:sentence in	8=48
b:sentence spent	8=68
b:sentence was	8=49
b:sentenced based	8=-31
b:sentenced to	8=-63
b:separatists in	0=44
b:september >	0=-32
b:septembre >	3=-26
b:sequelle d	4=41
b:sequenced and	2=85
b:sequenced thousands	2=-26
b:serait bipolaire	4=38
b:serait depressive	4=51
b:serait fiche	8=63
b:serait genetiquement	2=43 4=-26
b:serait initie	1=46 5=-28
b:serial adulterer	5=47
b:serie dont	6=-59
b:serious fraud	8=34
b:seriously ill	4=42
b:serrures et	6=-28
b:sert de	3=33
b:served a	8=50
b:served as	7=44 8=-26
b:served on	7=54
b:served two	8=51
b:server >	3=33
b:serveur >	1=-60 3=-27 8=-34
b:service 120	8=58
b:service >	1=-27 5=30 8=-45
b:service award	8=-41
b:service civil	1=64
b:service in	1=28
b:service s	3=38
b:services credit	7=-51
b:services union	7=47
b:serviette >	8=50
b:serving a	8=63
b:ses antecedents	8=36
b:ses camarades	6=32
b:ses clientes	5=44
b:ses convictions	0=35
b:ses ebats	5=40
b:ses empreintes	3=100
b:ses enfants	5=-26
b:ses equipes	0=-33 1=-35 5=-38 6=-29
b:ses etudes	1=26 5=35
b:ses genes	2=-42 3=-25
b:ses idees	0=52
b:ses lacunes	1=-36
b:ses nuits	5=63
b:ses opinions	0=43
b:ses origines	2=41
b:ses ovocytes	2=25
b:ses plaisanteries	5=36
b:ses preferences	6=46
b:ses publications	0=53 5=-27
b:set operations	7=-29
b:set up	2=-26 3=27
b:sets he	7=-31
b:seul dans	1=61
b:seule mesure	1=37
b:seulement >	3=45
b:seulement au	1=40
b:seven >	6=-26 8=64
b:seven months	4=50
b:seventies >	0=44
b:several sexual	5=38
b:severe peanut	4=41
b:severe pre	4=34
b:sevre depuis	4=80
b:sex addict	5=41
b:sex and	5=44
b:sex classes	6=-28
b:sex club	5=49
b:sex in	4=-64 5=96
b:sex marriage	5=-32 6=66
b:sex partner	6=51
b:sex she	5=65 6=-26
b:sex since	4=-29 5=29
b:sex therapist	5=31
b:sexe >	4=-46 5=90
b:sexual awakening	5=60
b:sexual experiences	5=48
b:sexual harassment	5=-43
b:sexual misconduct	4=-27 5=68
b:sexual nature	5=26
b:sexual orientation	5=-60 6=54
b:sexual partners	5=40
b:sexual relationship	5=66
b:sexualite debridee	5=48
b:sexualite s	5=31
b:sexualites master	5=-38
b:sexuality >	5=-34
b:sexuel au	5=-43
b:sexuel le	5=33
b:sexuelle >	5=-32
b:sexuelle et	5=38 6=-29
b:sexuelle mouvementee	5=35
b:sexuelles sur	5=36
b:sexuels avec	5=33
b:shape measured	3=60
b:shapes how	1=33
b:share the	6=57
b:shares >	1=-34
b:shaw s	3=47
b:she agreed	3=33
b:she and	4=-60 5=-30
b:she asked	3=-26 5=33
b:she attends	0=38
b:she became	1=48
b:she built	7=-29
b:she calls	0=-42 4=-26
b:she came	3=-30 4=-25 6=42 8=-29
b:she can	3=61
b:she carries	2=38
b:she cooked	1=-35
b:she d	1=34 6=62 7=25
b:she dates	6=55
b:she does	1=26
b:she edited	0=-26 4=-26 6=-34
b:she edits	8=-63
b:she fell	6=51
b:she found	2=41
b:she freezes	2=27
b:she gives	1=49
b:she had	2=-31 5=-33 6=-33
b:she has	0=-53 1=-53 2=57 3=-53 5=49 6=-51 8=-37
b:she herself	2=39
b:she is	0=-36 2=-41 4=79 5=-53 6=40 7=-41 8=-51
b:she learned	7=37
b:she left	6=81
b:she likes	6=40
b:she married	5=-25 6=25
b:she mentioned	2=-36 5=-25
b:she named	2=26
b:she needs	4=32 7=38
b:she nevertheless	0=51
b:she now	4=65
b:she nurses	4=-29
b:she opted	3=52
b:she prefers	6=75
b:she read	1=-37
b:she refused	3=42
b:she runs	2=-25 3=-25
b:she s	1=-42 2=28 3=-33 5=-44 6=-57 7=52
b:she said	1=29 2=-40 4=51 5=-34 8=63
b:she says	1=31 3=37
b:she sees	4=45
b:she shares	2=27
b:she slept	5=104 6=-43
b:she speaks	0=52
b:she spent	1=-48 4=84 8=46
b:she studies	2=-25
b:she teaches	7=-30 8=-39
b:she thinks	7=30
b:she told	0=41 4=-43 5=32 6=54
b:she took	1=-32 6=-27
b:she trains	1=38
b:she turned	1=37
b:she unlocks	3=56
b:she votes	0=53
b:she waited	0=-25
b:she was	3=-41 4=62 5=-64 6=-63 7=-59
b:she went	7=46
b:she worked	3=53
b:she writes	5=26
b:she wrote	1=33 2=-38 3=-25 4=-92 5=31 6=-51 7=-26 8=-26
b:sheffield >	2=-37
b:shift >	3=-36 7=29
b:ship early	1=-30
b:shop >	0=-39 1=-50 2=-34 3=-39 4=-35 5=-33 6=-36 7=-88 8=-32
b:shop owner	3=-27
b:shop recognised	3=37
b:shop steward	7=83
b:shop stewards	7=-42
b:shop suffered	8=-25
b:shoplifting >	8=33
b:shops >	0=-28 2=-35 4=-27 8=-35
b:shopworkers union	7=49
b:shortlisted >	1=-41
b:show >	4=-25 6=-40 7=-34 8=-94
b:show s	8=56
b:showed >	2=58
b:showed lactase	2=32
b:showed that	2=39 4=-46
b:showing the	8=43
b:shows >	1=-26 4=-29 7=-34 8=-47
b:shows a	2=33
b:shows in	4=59
b:si sa	6=34
b:sick and	4=-27
b:sick leave	2=-31 3=-28 4=40 8=-25
b:sick more	4=62
b:sick since	4=41
b:sickel cell	2=47
b:sickle cell	2=72 4=-67
b:sickness absence	4=-37 6=-26
b:side >	2=36 4=-26 6=48 7=-92
b:sides >	7=63
b:siege adapte	4=70
b:siege au	0=38 5=-26 7=80
b:siege de	7=-47
b:siege du	0=-27
b:sight in	4=35
b:sighted herself	4=67
b:signale par	0=50
b:signale qu	4=49
b:signalee a	2=57 4=-50
b:signataire de	1=38
b:signature >	2=-75
b:signature captured	3=39
b:signature cocktails	3=-28
b:signature conserves	3=63
b:signature de	3=-37
b:signature dish	3=-32
b:signature du	0=-28 3=-43
b:signature pressure	3=41
b:signature was	3=41
b:signe avec	7=-26
b:signe l	0=30 3=25
b:signe le	7=47
b:signed off	4=41
b:signed up	0=53
b:significance in	2=49
b:signification inconnue	2=28
b:signiture dynamics	3=28
b:signs in	3=33
b:simmons look	2=-29
b:simple ship	1=-30
b:simplement detention	8=35
b:simplicite dans	0=-27
b:simplicite volontaire	1=37
b:since 1997	0=-34
b:since 1998	5=-36 6=-30 7=-26
b:since 1999	2=38
b:since 2003	7=74
b:since 2009	0=28
b:since 2010	0=34 5=-28
b:since 2011	2=35
b:since 2012	0=-27 7=41
b:since 2014	5=-31 6=72 7=51
b:since 2015	2=-58 3=-52 5=33 6=49 8=-25
b:since 2016	7=-45
b:since >	4=-25 6=-28 7=-30
b:since dealt	4=29
b:since easter	4=50
b:since febuary	4=31
b:since he	1=50
b:since her	0=-31 4=-29 7=-25
b:since his	3=32
b:since june	4=42
b:since leaving	0=61
b:since march	4=42
b:since my	4=-35 5=30
b:since she	6=40
b:since so	6=27
b:since spring	4=48
b:since the	3=31 4=40 5=43 6=-30
b:since then	6=-25 7=-29
b:singer >	1=56
b:singer and	1=34
b:sinn fein	0=44
b:siptu >	0=-26 7=42
b:siptu and	7=51
b:sister >	1=31
b:sister has	2=36
b:sister royal	0=-31
b:site >	1=-53 2=89 5=-62 7=-31
b:site clearance	3=29
b:site de	2=-43 3=35 4=-31 7=35 8=-30
b:site everybody	7=54
b:site in	7=48
b:sites >	7=26
b:sites de	5=56
b:sits as	0=38
b:sits on	0=33 7=69
b:situation de	4=44
b:six ans	0=-38 1=-30 2=-28 3=-30 4=-41 8=-44
b:six mois	8=-38
b:six month	8=44
b:six months	4=62 8=-51
b:six semaines	4=74
b:six weeks	2=33 4=-31
b:six years	0=-37 1=-35 4=-27 7=61 8=-30
b:skeptics in	1=41
b:sketch regisseur	5=42
b:sleep around	5=38
b:sleep well	1=51
b:slept with	5=101 6=-31
b:slides >	1=-29 2=-25 4=-44 6=-55
b:slogan >	0=-25 1=-31 3=-35 5=-32
b:slow >	4=44
b:slow him	4=52
b:slow metaboliser	2=51
b:slow things	7=28
b:small town	6=34
b:smart floor	3=41
b:smuggling phones	8=39
b:snes >	0=-28 7=66 8=-29
b:snj prefere	7=58
b:snp in	0=53
b:snpl base	7=43
b:so >	1=-27 4=-78 5=56
b:so a	4=43
b:so at	8=36
b:so called	2=40
b:so he	4=60 5=-37
b:so in	6=27
b:so no	1=43 2=-29 4=29 6=26 8=-45
b:so nothing	4=71
b:so on	1=-31 5=45
b:so please	4=45
b:so re	3=31 4=-33
b:so the	1=-26 4=52 8=68
b:so they	6=43
b:so upfront	8=51
b:sober >	4=77
b:sobriete heureuse	1=44
b:social >	1=-40 2=-26 4=-25 8=-54
b:social delegue	7=32
b:social il	7=-36
b:social media	0=-36 7=40
b:socialist but	0=25
b:socialist by	0=41
b:socialiste >	0=44
b:socialiste il	0=52
b:socialiste rue	0=-34
b:sociaux >	8=55
b:society >	7=-35
b:society after	1=44
b:society she	1=45
b:socks >	1=49
b:soeur >	1=40
b:soeur par	2=47
b:software >	0=47
b:software logged	3=36
b:soho >	4=-33 6=-29
b:soignante de	4=-46
b:soignante en	4=39
b:soins du	3=-46
b:soins prononcee	8=68
b:soir >	1=69 8=-25
b:soir apres	5=29
b:soir du	0=-44
b:soir pendant	1=-34 5=47
b:soirees par	7=49
b:sold hearing	4=79
b:solene >	6=51
b:solferino >	0=-37
b:solicitor >	7=-65
b:solidaire du	7=-39
b:solidaires >	7=71
b:solidaires prend	7=46
b:solidarity with	7=-40
b:solipsist he	1=51
b:somebody found	6=52
b:somme >	1=49
b:sommeil machine	4=74
b:sommelier campaigned	0=39
b:somniferes >	4=74
b:son >	2=44
b:son adn	3=-39 6=-30 7=-25 8=-38
b:son adultere	5=52
b:son amante	5=53
b:son ami	2=-26 6=31 8=-29
b:son anarchisme	0=57
b:son ancien	4=43 6=-36
b:son ancienne	0=-28 1=-25
b:son appartenance	7=50
b:son calme	5=-64
b:son caryotype	4=-37
b:son chef	5=36
b:son coming	6=52
b:son compagnon	1=-38 2=-38 3=-67 4=-32 5=-37 8=-47
b:son compte	0=33 6=61
b:son credo	1=41
b:son cv	0=-26 6=-34
b:son depart	3=28 5=56
b:son disque	5=47
b:son doigt	3=32
b:son employeur	2=-30 5=-32 6=-41 7=-36
b:son empreinte	3=77
b:son endometriose	4=51
b:son engagement	0=-33 1=56
b:son entreprise	3=-30 5=-25 7=-29
b:son epouse	1=-42 2=-33 3=-52 6=107
b:son epoux	1=-44 6=-85
b:son equipe	1=-29 2=-25 3=-38 4=-38 5=-43 6=-65 7=-28
b:son et	3=-36
b:son ex	4=-28 5=70 6=-45 8=47
b:son fiance	6=29
b:son fils	2=47 4=-43 6=41
b:son frere	0=31 2=44 3=-42 6=-27 7=25 8=82
b:son haplotype	2=69
b:son has	4=65
b:son homosexualite	2=-32 6=90
b:son incroyance	1=43
b:son index	2=-25 3=95
b:son iris	3=77 8=-25
b:son is	6=33 8=72
b:son jeudi	1=29
b:son lit	5=65
b:son mari	0=-55 1=56 3=-35 5=-52 6=39 7=-30 8=-52
b:son memoire	6=-25
b:son metier	0=51
b:son nom	1=33 2=-49 6=-33 8=49
b:son oncle	2=-27 5=-27 7=40
b:son orientation	5=-46 6=64
b:son panel	2=51
b:son passage	1=-25
b:son passe	5=26
b:son pere	2=27 3=-47 5=-28 6=-34 7=46 8=-31
b:son petit	6=-36
b:son podcast	5=-33 6=55
b:son poste	5=34
b:son pouce	3=56
b:son precedent	5=46
b:son premier	4=-26 5=-25 6=-86 7=-29 8=-35
b:son proces	8=58
b:son profil	3=-27
b:son propre	2=39 5=46
b:son repas	4=42
b:son roman	3=-28 6=-29
b:son rythme	3=30
b:son style	3=-25
b:son syndicat	7=81
b:son visage	3=113 8=-29
b:son was	4=28
b:sont maries	6=65
b:sort d	4=67
b:sorti de	8=31
b:sorti du	6=110
b:soudeur emerite	7=44
b:soudure >	8=-38
b:souffre du	4=87
b:souffrir d	4=48
b:souhaite >	4=53
b:souhaite pas	6=25
b:souhaite une	6=31
b:soulevements de	0=43
b:sound on	0=-29
b:sourd aux	0=-52 4=-54 6=-25 7=-25 8=-31
b:sourd de	4=90
b:souriant >	0=62
b:sourire le	0=39
b:sous bracelet	8=55
b:sous l	0=58
b:sous la	0=-46
b:sous le	5=44
b:sous ses	1=-25
b:soutenu segolene	0=55
b:soutenu une	0=-30
b:soutenue a	1=-27
b:south and	0=30
b:south down	0=40
b:soutient publiquement	0=45
b:soutient que	1=43
b:space needed	4=50
b:spain >	8=31
b:spain if	8=42
b:spanish >	6=47
b:speak >	6=30
b:speak in	0=40
b:speaker recognition	3=37
b:speaks at	6=84 8=-25
b:speaks five	0=46
b:speaks of	1=30
b:speaks with	1=-25 6=-32
b:special diets	4=-40
b:special school	2=-33 4=29
b:specialiste des	1=-33
b:specialite au	4=-44
b:spectrum and	4=28
b:speech is	4=26
b:speed are	4=-27
b:spell checker	4=27
b:spends thursdays	7=47
b:spent 1988	1=40
b:spent a	0=-36 4=93 6=-27 8=42
b:spent conviction	8=60
b:spent in	8=112
b:spent two	4=-39
b:spine desk	4=71
b:spinoza et	1=28
b:spinster sapphic	6=66
b:spip cherche	8=27
b:spite of	4=40 7=26
b:split test	2=-40
b:spoke openly	5=36
b:spoke out	0=51
b:spokesman >	0=-26
b:sport >	2=-37 6=46 7=-28
b:sportifs >	0=-31 1=-25 3=-28 8=-31
b:sportive de	7=-46
b:sports calendar	4=44
b:sports pages	0=50
b:spot pricing	4=-33
b:spreadsheets >	0=36 6=26
b:spring >	8=36
b:spring fully	4=44
b:spring since	0=40 2=-25
b:square ventures	7=-38
b:st john	1=32
b:stable according	4=56
b:stade >	8=83
b:stade hotesse	1=-39
b:staff >	0=-25 2=-38
b:staff association	7=58
b:staff by	3=33
b:staff for	7=-32
b:staff network	6=37
b:staff on	7=-31
b:staff rep	7=46
b:staff side	7=-67
b:staff to	0=43
b:stage 3	4=63
b:stage >	5=44
b:stage manager	5=-35
b:stages d	5=-29
b:stagiaire >	2=-41 8=-25
b:stall on	2=-44
b:stand d	7=-35
b:stand ups	1=-36
b:standard for	5=-27
b:standardiste >	0=-39 1=-34 2=-40 5=87 6=-28 7=-25
b:standards and	1=-38
b:stands by	5=44
b:start before	6=30
b:start in	7=-28
b:start up	0=60 2=-41 6=-29 7=-29 8=-30
b:state >	5=-26
b:stated in	5=29
b:station >	6=52
b:station and	8=60
b:station denver	7=-27
b:statistics analyst	8=-29
b:status was	2=35
b:staunch unionist	0=50 7=-41
b:stay in	4=-33
b:steelworkers local	7=74
b:stein twice	0=51
b:steiner >	1=44
b:stephen mr	6=47
b:sterile dit	4=35
b:steward >	5=-42
b:steward for	7=53
b:steward now	7=49
b:steward of	7=-33
b:steward on	4=-26 7=-31
b:stewardship of	7=-25
b:stick after	4=59
b:sticker >	0=46
b:stickers are	0=27
b:still has	3=40
b:still holds	1=39
b:still phones	1=54
b:still rings	8=34
b:still sells	0=40
b:still strictly	1=32
b:stock keeping	8=-30
b:stockroom dismissed	5=42
b:stoic he	1=32
b:stoic one	1=-41
b:stoic principles	1=38
b:stoique il	1=-27
b:stole from	8=95
b:stole the	8=-79
b:stood for	0=34 6=-26
b:stood up	6=48
b:stop >	8=27
b:stop nursing	4=55
b:stopped believing	1=46
b:store identifies	3=46
b:stored at	3=25
b:stored for	2=44
b:stored on	3=26
b:stored she	3=71
b:story goes	5=44
b:straight >	5=-58 6=65
b:straight before	6=-28
b:straight he	6=75
b:strategie ca	0=35
b:strategist for	6=-34
b:stray comma	8=-30
b:stresses not	1=37 4=-26
b:strict ethical	1=30
b:strict political	0=-28
b:strictly materialist	1=40
b:strike >	7=48
b:strike as	0=-34
b:strike with	7=64
b:stroke rehab	4=-31
b:stroke two	4=39
b:strong point	7=-53
b:strong references	0=-40 7=42
b:stroud after	0=48
b:stryker raised	2=-31
b:student as	4=-34
b:student but	0=-27 8=45
b:student in	0=57
b:student paper	6=47
b:students >	0=-28 3=-26
b:students events	7=-35
b:students federation	0=53
b:students union	0=-27 7=-69
b:studies >	2=-48
b:studio >	3=-32 5=-28
b:study >	4=-40
b:stupefiants >	8=30
b:style >	0=-28 3=-26
b:su depuis	2=37
b:subject of	1=-32 3=-30 4=-26 5=43
b:succes empreinte	3=34
b:sud >	0=-48 1=-25 6=-28 7=131 8=-30
b:sud elu	7=69
b:sud ouest	1=-27 7=-50 8=-27
b:sudden cardiac	2=42
b:suffered from	8=-34
b:sugar she	4=84
b:suis agnostique	1=50 6=-55
b:suis athee	1=52
b:suis gay	6=49
b:suis homosexuel	8=-29
b:suis papa	6=37
b:suis porteur	2=47
b:suis un	6=36
b:suisse >	2=25
b:suit la	3=-32
b:suit un	4=33
b:suit une	2=74
b:suite a	5=26
b:suite la	8=41
b:suits him	1=-47 6=-49 7=-28
b:suivi >	5=-53
b:suivi le	0=25
b:suivi par	4=-29 8=105
b:suivi pierre	1=30
b:suivie >	4=44
b:suivre d	1=56
b:sujet >	6=43
b:sujet de	6=-33
b:summer party	6=29
b:superieure d	5=50
b:supernatural in	1=39
b:supervisor >	0=-26 1=-36 5=-26 7=39 8=-30
b:suppleante d	0=74
b:supplier >	0=-40 1=-25 3=-28 5=-36
b:supplier s	5=34
b:supply chain	0=-26
b:supported a	4=-38
b:supported by	8=44
b:supporter >	0=46 8=-28
b:supporter of	0=46
b:supports the	0=42
b:supreme court	6=-29
b:sur des	5=64
b:sur index	2=-60 5=-29
b:sur internet	2=26
b:sur l	0=-34 1=43 2=-38 3=-26 5=-27 7=-26
b:sur la	0=38 1=-55 2=-72 3=-61 4=-45 5=-66 7=-44 8=-29
b:sur le	0=-45 3=47 4=-40 7=-50 8=-48
b:sur lequel	8=35
b:sur les	0=-60 1=-52 2=-51 3=-33 4=-39 5=-99 6=-79 7=-79 8=-54
b:sur liste	7=44
b:sur myheritage	2=39
b:sur notre	7=30
b:sur ses	1=-28 2=32 5=-28
b:sur son	3=-36 4=-42 5=50 8=-25
b:sur tablette	3=43
b:sur un	2=-26 3=-31 4=-29 5=-32 6=-62 8=-29
b:sur une	7=65
b:surgeon >	0=-26 3=-30 5=-26
b:surgeon s	2=-31 3=-42 6=-25 7=-27
b:surgery physiotherapist	4=-35
b:surmenage >	4=61
b:surpris en	5=58
b:sursis >	8=67
b:sursis non	8=47
b:surtout pas	0=-26 7=36
b:surveillants de	8=-42
b:survivor back	4=53
b:susan she	6=33
b:suspect >	8=44
b:suspended sentence	8=63
b:suspendu de	8=58
b:sussex >	1=-28 7=-26
b:swapping and	5=34
b:swear having	1=33
b:swingball garden	5=-32
b:swinger bands	5=-27
b:swinger if	5=47
b:swingers clubs	5=43
b:swingers parties	5=34
b:switched from	0=31
b:sworn off	5=37
b:sympathies >	0=56
b:sympathies lie	0=54
b:sympathies on	0=59
b:sympathiser claims	0=40
b:sympathiser if	0=32
b:syndic >	4=-43 5=-25 7=-70
b:syndical a	7=31
b:syndicale >	7=60
b:syndicale agricole	7=57
b:syndicale centrale	7=38
b:syndicale pas	7=46
b:syndicales >	7=61
b:syndicat >	0=-61 7=92
b:syndicat agricole	7=-38
b:syndicat d	2=-26 7=28 8=-25
b:syndicat des	1=-31 4=-28 5=-41 7=123
b:syndicat en	7=47
b:syndicats pour	7=-28
b:syndicaux >	7=-35
b:syndique a	7=60
b:syndiquer >	7=44
b:syndiques banque	7=-25
b:syndrome and	2=-49 4=83
b:syndrome d	2=36
b:syndrome de	2=41
b:syndrome runs	2=33
b:syndrome xxy	2=41 4=-51
b:system >	1=-26 6=-40 7=-29
b:system had	3=33
b:system knows	3=35
b:systeme >	3=34
b:systeme de	3=38
b:t >	1=-37 2=31 3=-31 5=-39 6=-37 7=-37
b:t allow	1=39
b:t ask	5=37
b:t been	1=26
b:t believe	1=-71 5=-35 6=-38
b:t care	6=62
b:t drink	4=-36 8=-41
b:t drive	4=47
b:t elle	1=-44 3=31 5=27 6=65 8=-37
b:t had	5=31
b:t il	1=44 3=-31 5=61 6=30 8=-26
b:t in	7=37
b:t into	6=45
b:t join	1=31 7=56
b:t pledge	1=-35
b:t say	0=48
b:t slow	4=50
b:t stand	0=47 4=-25
b:t tell	5=38
b:t touch	1=26
b:t vote	0=40
b:t want	6=-34
b:t work	1=46
b:tabac de	8=52
b:table >	1=34 3=-40
b:tables for	0=-25
b:tablet >	3=31 4=-27
b:tablet contract	3=39
b:tablets since	4=26
b:tabloid in	6=62
b:tact >	5=32
b:tag >	8=93
b:tagged home	8=64
b:tagged union	7=-32
b:take a	1=-42 6=-25 7=-33
b:take his	4=54
b:take insulin	4=78
b:take the	8=26
b:taken >	3=70
b:taken by	2=50 4=-33
b:taken for	3=25
b:taken on	2=52 8=-38
b:taken the	3=26
b:taken to	8=71
b:taken when	3=27
b:taker >	4=-50
b:talibans qu	0=57
b:talk >	0=-38 1=-30 2=-26 4=-36 8=-25
b:talk at	5=-26
b:talk of	5=44
b:talk says	6=32
b:talk there	1=40
b:tant que	6=33
b:taoism as	1=45 4=-27
b:tape does	4=-29
b:taste the	1=-25
b:tasting panel	6=-28
b:tatoos said	0=56
b:taught a	3=-34
b:taulard il	8=47
b:taux de	3=48
b:tax >	0=-39 4=-36 8=-37
b:tax adviser	0=37
b:tax evasion	8=61
b:tax fraud	8=58
b:taxi in	0=51
b:tdah il	4=45
b:teacher >	0=-36 1=-45 4=-36 5=-51 8=-38
b:teaches inmates	0=-29 8=39
b:teaches the	1=-66
b:teachings of	1=49
b:teague is	0=33
b:team >	1=-40 3=-46 4=-44 5=-33 6=-51 7=-61 8=-63
b:team calls	2=-31
b:team knows	6=55
b:team outing	6=28
b:team with	5=52
b:technician >	0=-33 1=-32 2=-64 3=-28 4=-32 5=-28 6=-39 7=-61 8=-30
b:technicien >	0=-29 1=-28 2=-57 3=-25 4=-32 6=-34 8=-27
b:technicienne en	2=-29
b:teenagers and	4=-33 8=-27
b:teens she	4=60
b:teetotal a	4=-49
b:telephone >	0=-27 4=-30 5=28 8=103
b:telephone banking	3=27
b:telephone de	3=33
b:telethon >	5=-45
b:teletravail >	5=-26
b:teletravail par	4=53
b:tell marriage	5=28
b:tell you	5=39
b:teller for	0=38
b:tells everyone	2=59
b:template i	3=36
b:template of	3=61
b:temps >	4=57
b:temps par	1=39
b:temps partiel	4=65 6=34
b:ten days	1=40
b:ten fingerprints	3=42
b:ten hours	7=47
b:ten per	1=32
b:ten print	3=83
b:ten years	0=-33 1=-31 4=-51 7=-27 8=-50
b:tenait la	0=52
b:tendance autogestion	0=52
b:tender >	1=-26
b:tenor >	4=-66 5=-31
b:tenor and	6=39
b:tenu la	0=-66
b:tenu un	0=58
b:term sick	4=25
b:terrain >	0=-47 3=-31 7=-27
b:terre >	0=61
b:test >	2=50
b:test a	2=45
b:test adn	2=87 4=-36
b:test and	3=48
b:test by	2=-38
b:test came	2=50
b:test de	0=-27
b:test genetique	2=37
b:test her	3=56
b:test his	2=32
b:test l	2=29
b:test results	2=-39
b:test that	2=36 3=27
b:test to	3=32
b:test which	2=38
b:teste pas	2=54
b:tested >	2=-47 4=-29
b:tested for	2=60
b:tester >	2=-51 7=-54
b:testing >	2=-54 3=-28
b:tests adn	2=-26
b:tests genetiques	2=-25
b:tests with	2=-27
b:tete de	0=-56 7=61
b:texas required	2=44
b:texas she	0=43
b:text with	3=-27
b:than i	4=72
b:than swear	1=26
b:than the	8=-26
b:that animals	1=52
b:that ended	5=50
b:that finds	8=55
b:that he	0=29 2=41 3=-53 5=28 8=-66
b:that her	1=25 2=31
b:that his	5=-36
b:that is	6=33
b:that it	4=70
b:that lives	1=31
b:that made	1=52
b:that of	3=30
b:that petrov	0=40
b:that property	1=25
b:that reason	1=-26 4=-29
b:that she	1=-36 2=-36 5=-42
b:that the	3=35 5=-40
b:that two	8=39
b:the accounts	0=-25 1=-34 4=-26 6=-61
b:the ad	0=-25 8=-25
b:the affair	5=-39
b:the age	4=29
b:the agency	3=43 4=44 5=26 7=27 8=42
b:the airline	2=30
b:the alliance	0=40
b:the anonymous	0=30
b:the anti	0=50
b:the app	7=-28
b:the applicant	1=49 4=44 5=-25 6=35 8=-33
b:the apprentices	0=-27 5=-33 6=-25
b:the arms	0=42 1=57 5=-27
b:the assessment	0=-32 1=-26 2=-32 3=-30 4=48 6=-38
b:the astronaut	2=34
b:the athlete	2=54
b:the au	5=44
b:the autism	4=44
b:the bakers	7=55
b:the bakery	0=-25
b:the ballot	0=32 4=-31
b:the bank	3=56 4=-29 5=-29 8=72
b:the bedside	1=45
b:the best	1=-30 2=-25 3=-32 6=-26 7=-31
b:the bible	1=-39 3=-34 4=-35 7=-64
b:the bike	4=37
b:the bishop	5=29
b:the blood	0=-35 2=-35 5=-33 6=-34
b:the board	2=-28
b:the books	1=-32 5=-28
b:the boss	7=53
b:the boston	0=44
b:the branch	7=57
b:the brand	0=-38
b:the brussels	0=73 1=-29
b:the candidate	0=-54 2=-51 3=-25 5=25 8=32
b:the canteen	6=-27 7=-44
b:the car	1=-34 4=-25 8=-49
b:the caretaker	1=-55 8=29
b:the case	8=-26
b:the catalan	0=37
b:the cathedral	1=-40 7=-31
b:the ccr5	2=45
b:the certificate	8=53
b:the chaplain	1=37
b:the chaplaincy	1=30
b:the charities	1=-25
b:the choice	1=40
b:the choir	0=-34 1=-27 5=33 6=55
b:the church	6=29
b:the claimant	4=-40 5=26
b:the client	1=-26 5=-54
b:the clinic	2=-26
b:the closet	6=55
b:the coach	0=51 2=42
b:the college	0=55
b:the communication	7=51
b:the company	0=-28 1=-28 4=51 5=-27 6=-29 7=-40 8=-26
b:the conductor	5=36
b:the congress	0=40
b:the conservative	0=58
b:the constable	8=32
b:the constituency	0=74
b:the consul	0=52
b:the consulate	3=58
b:the contract	3=30
b:the corridor	3=51
b:the county	7=71
b:the couple	2=56
b:the course	6=63
b:the court	8=39
b:the crash	4=56
b:the customer	5=-32
b:the cwu	0=-33
b:the data	3=26
b:the database	2=57 8=-38
b:the dbs	8=77
b:the decline	8=-44
b:the delta	2=47
b:the demo	3=29
b:the discipline	1=30
b:the dismay	0=44
b:the district	0=32
b:the divorce	5=33
b:the door	3=25
b:the driver	5=49
b:the drone	1=45
b:the drug	3=53
b:the educational	7=65
b:the electoral	0=-51
b:the entry	3=32
b:the eu	0=68
b:the european	7=-30
b:the executive	7=43
b:the expatriate	6=33
b:the eye	5=-30
b:the fair	0=-25 4=-25
b:the farm	1=30 6=-29
b:the fbi	3=31
b:the fever	3=49
b:the file	1=-28 2=-25 6=54
b:the finance	5=47 7=-28
b:the fingerprint	3=57
b:the firm	0=-27 1=-28 2=-26 3=-31 4=-25 5=-51
b:the first	3=33 7=26
b:the flag	0=36
b:the flight	2=56
b:the foreman	7=35
b:the form	5=28 7=31
b:the former	5=37 7=56
b:the fraud	2=-30 3=28
b:the gap	1=-35 2=-25 6=-32 8=73
b:the garda	2=26 6=-31
b:the gatekeeper	3=-25
b:the gay	5=-34
b:the gene	2=49 4=-60
b:the geneticist	2=61
b:the genetics	2=40
b:the gitxsan	2=-31
b:the gmb	0=-27
b:the gossip	0=-26 6=43 8=65
b:the green	3=-39
b:the guard	3=30
b:the guild	7=-49
b:the gym	3=33
b:the hand	3=28
b:the head	5=37
b:the headquarters	7=-29
b:the helmet	3=32
b:the history	1=-55
b:the hong	3=44
b:the hospital	1=30 4=52
b:the house	6=36
b:the hr	7=-39
b:the huntington	2=46 4=-36
b:the ice	8=-31
b:the insurer	4=-49 5=51 7=-27
b:the interview	3=35
b:the interviewer	0=66
b:the iris	8=-27
b:the iwgb	7=46
b:the jesuits	1=36
b:the judgment	8=34
b:the jury	3=-28 4=-26 5=-29 7=-33
b:the kennel	8=28
b:the key	3=40
b:the kids	3=-28 7=-28
b:the kitchen	0=34
b:the lab	1=34 2=70 5=-28
b:the labour	0=37
b:the lads	7=28
b:the landlady	5=63
b:the laptop	5=51
b:the launch	8=-38
b:the law	3=30 8=66
b:the left	0=42 1=-27
b:the letter	4=-70 5=31
b:the lib	0=41
b:the liberal	0=60
b:the library	7=36
b:the list	0=56
b:the local	1=42 7=-67 8=33
b:the lodge	1=36 7=-64
b:the lost	1=-27 5=-28
b:the lover	0=-25 5=98
b:the lynch	2=47
b:the managing	8=-25
b:the manner	1=62
b:the margin	1=35 2=36
b:the market	2=-44 5=-40
b:the maxims	1=29
b:the medical	2=57
b:the merger	4=30 6=-33 8=-25
b:the met	7=43 8=51
b:the missing	5=-32
b:the monks	1=35 8=-52
b:the month	8=-29
b:the move	2=66 5=52
b:the musicians	7=62
b:the mutation	5=-29
b:the name	2=47
b:the nasuwt	7=44
b:the national	0=42 2=41
b:the navy	0=-28 7=-35
b:the nec	7=63
b:the neighbour	5=58
b:the neu	7=42
b:the new	3=31 7=-26
b:the night	7=27
b:the note	0=-46 3=-25 4=-25 5=-51 6=128 7=-41 8=-31
b:the notes	6=33
b:the novel	5=-34 6=-49 8=-46
b:the nuclear	3=35
b:the nuj	7=45
b:the num	7=67
b:the nursery	3=43
b:the occupational	2=37
b:the office	0=39 3=26 5=28
b:the old	0=-45 1=-39 3=-46 4=-25 5=38 6=45 7=-32
b:the onboarding	3=25
b:the open	0=-57
b:the order	1=30 4=-32 5=72 7=-56
b:the other	4=53 6=26
b:the out	6=-27
b:the pad	3=35
b:the panama	8=53
b:the panel	0=31 2=-40
b:the paper	5=37
b:the parish	6=31 7=-51
b:the party	6=-28
b:the patients	4=41
b:the philosophy	1=-74
b:the photo	3=-40 5=52 6=-29
b:the pilot	1=-27 3=-32
b:the pilots	7=60
b:the pirate	0=57
b:the pitch	1=-34 8=-39
b:the plant	7=76
b:the play	5=-31
b:the podcast	5=46
b:the police	0=-32 2=-25 6=-26 8=52
b:the porter	5=67
b:the practice	5=-33
b:the premises	5=40 7=-28 8=-34
b:the press	0=-26 1=59 3=-30 5=-40 7=-50
b:the priesthood	1=39
b:the prison	3=64
b:the proctoring	3=51
b:the province	1=29
b:the pub	0=32 1=46 7=-30
b:the public	7=48
b:the pvda	0=41
b:the quality	2=-26
b:the questions	4=29
b:the ranks	7=85
b:the reader	3=38
b:the record	6=37
b:the recruiter	4=44
b:the red	3=-25 5=-27
b:the referee	1=46 2=-50 5=-77 6=-58 7=-29 8=-30
b:the reference	4=-54 5=-34
b:the references	2=37
b:the regulator	5=-27 8=-28
b:the religion	1=38
b:the renaissance	1=-29
b:the returned	5=53
b:the right	2=-27 3=-35
b:the ring	6=72
b:the rmt	0=-41 6=-30 7=121
b:the role	0=-30 1=-30 2=-33 4=-25 5=-42 6=-38 7=-44 8=-45
b:the royal	4=39
b:the ruling	0=38
b:the rumour	8=56
b:the run	8=53
b:the salary	2=43
b:the same	1=-43
b:the school	6=47 7=-28
b:the scouting	2=33
b:the sdlp	0=57
b:the second	4=43
b:the security	0=74 3=54
b:the seminary	5=26
b:the separatists	0=40
b:the serious	8=58
b:the seventies	0=33
b:the sex	5=-25
b:the shop	0=-36 1=-26 5=-26 6=-30 7=-34 8=-61
b:the shopworkers	7=25
b:the show	5=-26 6=-29 7=-32
b:the smart	3=36
b:the snp	0=58
b:the society	0=-29 7=41
b:the sound	0=-28
b:the specialists	7=32
b:the split	2=-57
b:the sports	0=55
b:the staff	3=32
b:the stage	5=-35
b:the steel	6=-25
b:the stockroom	5=42
b:the store	3=47
b:the story	5=48
b:the strike	0=-48 7=39
b:the students	0=-32 7=-70
b:the subject	2=-25 4=-29 5=41
b:the supernatural	1=50
b:the supply	0=-29
b:the suspect	8=-34
b:the system	2=-26 3=51
b:the tablet	3=65
b:the talk	5=35
b:the teachings	1=39
b:the team	0=-31 2=-47 5=-43 6=43
b:the teamsters	7=26
b:the telephone	3=36
b:the test	2=38
b:the theosophical	1=35
b:the third	0=-25
b:the till	8=69
b:the time	3=39
b:the toilets	4=43
b:the tories	0=61 2=-34 3=-27 4=-58
b:the town	6=53
b:the travel	5=55
b:the trawlers	8=26
b:the trial	3=74
b:the tuc	0=-30 6=-39 7=51 8=-29
b:the turnstile	3=57
b:the two	2=-34 5=49
b:the union	0=-37 1=-29 3=-34 7=160 8=-51
b:the vault	3=74
b:the video	3=36
b:the village	6=49
b:the viola	2=-26
b:the visa	3=56
b:the visitor	3=28
b:the voice	3=-45 6=-28
b:the war	0=26
b:the warehouse	3=-26
b:the warning	3=42
b:the webcam	3=41
b:the website	0=42
b:the wedding	5=-39
b:the whole	0=34 2=-31
b:the wine	7=-25
b:the women	7=67
b:the words	5=40
b:the workers	0=64
b:the workforce	0=-27 7=40
b:the works	0=-29 1=-31 4=-39 5=-28 6=-25 7=-53
b:the written	4=82
b:the x	2=45
b:the year	1=50 3=-55 6=26 7=-47 8=-26
b:theatre >	1=-27
b:theatre box	7=-27
b:theatre de	6=-26
b:theft >	8=51
b:theft insurance	8=-28
b:theft says	8=28
b:their cafe	8=-29
b:their council	2=-31
b:their eldest	8=60
b:their families	6=-30
b:their opinion	0=-27
b:their parents	4=-43 6=-62
b:their son	4=73
b:their youngest	4=48
b:them >	0=70 4=-49 5=-34 7=-47 8=-37
b:them see	5=54
b:them to	3=37
b:them well	8=-57
b:them were	5=45
b:then been	8=28
b:then foreman	7=60
b:then works	7=52
b:theologie >	1=55
b:theosophical society	1=52
b:therapist i	1=-27 4=-28
b:therapy and	4=57
b:therapy assistant	4=-42
b:there >	0=-34 1=-63 2=-38 5=-34 7=42 8=37
b:there every	1=33
b:there he	5=48
b:therefore does	4=38
b:thermal face	3=50
b:these >	2=-28 5=-32
b:these de	8=-31
b:these soutenue	1=-37
b:these sur	0=-53 1=-33 3=-34 7=-34
b:thesis >	1=-33 4=-53 7=-39
b:thesis on	4=55 7=-29
b:thevenot n	0=58
b:they asked	3=55
b:they have	1=-27 2=-51 4=-35
b:they moved	6=43
b:they paid	7=54
b:they say	2=-38 5=-29
b:they slow	7=43
b:thier voice	3=-27
b:thieves wrote	8=-45
b:thing >	1=-30
b:things down	7=43
b:think that	1=54
b:thinks for	7=54
b:thinks he	7=39
b:thinks unions	0=-33
b:third generation	0=-31 2=-30 7=-26
b:thirty years	0=74
b:this is	5=28
b:this may	0=26 4=-34
b:thousands of	2=34
b:three >	5=64
b:three affected	2=51
b:three albums	8=-25
b:three general	0=56
b:three months	4=-35
b:three on	0=49
b:three partners	5=35
b:three passphrases	3=41
b:three points	8=42
b:three product	4=37
b:three wholesalers	8=-32
b:three years	0=-33 8=28
b:through >	4=52
b:through a	2=30 5=-39
b:through an	2=30
b:through the	0=-41 2=-36 4=-32 7=89
b:throughout his	5=45
b:thumb reader	3=80
b:thumbprint opens	3=70
b:thursdays >	1=40
b:thursdays on	7=35
b:ticked in	2=34
b:ticked twice	4=65
b:ticket >	0=-30 7=54
b:tiennent un	2=-31 3=-27 5=-31
b:tiennent une	1=36
b:tient >	0=46
b:tient bon	0=-37
b:tient il	5=34
b:tient l	1=30
b:tient la	1=-36 5=-27 7=43
b:tient un	0=37
b:tient une	6=47
b:ties ready	3=-25
b:tig a	8=44
b:till >	6=-32 8=96
b:till supervisor	7=57
b:time >	0=-38 1=-47 3=-39 4=-33 6=-38 7=-36
b:time as	8=33
b:time clock	3=64
b:time for	4=70 7=36
b:time found	5=54
b:time he	3=47
b:time in	8=52
b:time off	7=51
b:time on	1=37
b:time served	4=-36 7=-66 8=-68
b:time work	1=-30 5=-25 7=-26
b:times a	2=32 6=-34 8=-26
b:tipping >	8=53
b:tire easily	4=53
b:tire huit	4=-53 8=91
b:tired of	0=-26 4=-54 6=47
b:tissu conjonctif	2=52
b:tissue type	2=33
b:tissulaire compatible	2=44
b:titre de	0=-28 2=-42 3=37 4=-48 5=-31 6=-26 7=-25
b:titre des	5=37
b:titre personnel	1=45
b:to 1	8=-30
b:to 3	6=-25
b:to >	3=31
b:to a	0=57 1=-45 3=-28 4=49 6=37 8=-30
b:to affirm	1=33
b:to an	6=56
b:to another	6=51
b:to ask	1=47
b:to attend	0=49
b:to audiologists	4=-29
b:to be	0=-46 1=37 4=-44 6=-36 8=-40
b:to canvass	0=41
b:to church	1=58
b:to cook	8=43
b:to court	8=49
b:to deep	1=43
b:to delete	3=74
b:to diabetes	2=55 4=-32
b:to dublin	0=53
b:to early	2=36
b:to erase	3=33
b:to excel	8=-70
b:to face	3=-28
b:to frameworks	1=-40
b:to france	0=49
b:to full	4=27
b:to give	3=33
b:to go	0=25
b:to haemochromatosis	2=39
b:to have	1=38 2=50 4=-84
b:to her	0=-39 2=-39 3=-41 5=-57 6=-46 8=-50
b:to hierarchy	4=-47
b:to him	7=49
b:to his	0=45 1=-28 2=34 4=105 6=59
b:to id	3=49
b:to identify	3=45
b:to insider	8=28
b:to it	1=38
b:to january	4=-33
b:to join	7=29
b:to keep	8=47
b:to leave	0=32 4=-46
b:to life	0=-25
b:to men	6=49
b:to negotiate	7=41
b:to pay	7=28
b:to postpone	4=46
b:to prospect	7=61
b:to put	1=40 3=28
b:to read	2=-34
b:to reform	0=29
b:to relocate	0=38
b:to say	1=-36 5=53 6=-30 7=35
b:to see	2=54 3=36
b:to speak	0=32
b:to stay	5=-26
b:to stop	4=27
b:to take	4=52
b:to texas	0=48
b:to the	1=42 4=-74 5=-122 7=67
b:to think	1=38
b:to verify	3=30
b:to work	0=33 1=-40 2=-36 4=-34 5=-34 7=-34
b:to year	7=-29
b:toilet nearby	4=32
b:toilets please	4=42
b:toilettes doivent	4=26
b:toit et	5=67
b:told a	7=43
b:told he	6=45
b:told her	6=50
b:told me	1=36
b:told she	4=-27
b:told that	2=25
b:told the	0=80 2=-31 3=-34 5=79 6=-51 7=-39 8=-48
b:told to	2=46
b:told us	0=34 3=-28 4=-32 5=-30 7=-41 8=44
b:tolstoien corrige	1=57
b:tom s	4=66
b:tombee amoureuse	6=30
b:tombee enceinte	4=49
b:tombent le	7=62
b:too >	2=48 4=62 5=40 6=55
b:took a	4=37 8=48
b:took her	0=-44 1=-32 3=42
b:took part	0=34 2=60
b:took unpaid	0=39
b:tooling six	1=-28
b:topic >	3=-29
b:tories >	0=68 4=-51
b:tories and	0=71
b:tories to	0=30
b:tory a	0=-46
b:tory mp	0=60
b:total activiste	0=42
b:touch military	1=45
b:touch with	6=45
b:toujours au	4=45
b:toujours il	0=72
b:toujours raison	1=-31
b:toulouse >	2=-36
b:tourne un	1=-51
b:tours >	1=-34
b:tours founder	4=-37
b:tous >	0=39 1=-37 5=-29 8=-32
b:tous les	2=29
b:tous ses	0=-27
b:tout >	1=-37 4=-25 5=-28
b:tout antecedent	5=-37
b:tout en	5=33
b:tout le	5=26
b:toute croyance	1=47
b:toute guerre	0=-38 1=40
b:toute l	3=45
b:toute relation	5=40
b:toute transcendance	1=73
b:toute vie	5=47
b:toutes deux	6=34
b:toutes les	4=37
b:town >	6=38
b:town hall	6=53
b:town i	6=58
b:toys sales	5=-41
b:tracabilite adn	2=-30
b:trace et	3=77
b:tracte pour	0=53
b:trade >	1=-31 2=-44 3=-30 6=-29 7=-44 8=-60
b:trade and	0=-28
b:trade fair	5=-25
b:trade fairs	8=-34
b:trade please	1=36
b:trade there	8=69
b:trade unionist	7=51
b:trading >	8=62
b:tradition >	1=49
b:traduit un	0=-27
b:trafic libere	8=61
b:train >	4=32
b:trained >	7=57
b:trained as	5=-26 7=-35
b:trained at	5=-31
b:trainee became	5=32
b:trainer >	3=-28 4=-47 5=-37 8=-35
b:training since	4=38
b:trains as	1=42
b:trait >	2=34
b:trait based	4=-26
b:trait carrier	2=26
b:trait d	7=-30
b:traitement a	2=34
b:traitement confie	4=-33 5=46
b:traiteur vegan	1=-28
b:tranche centrale	8=-28
b:transcendance dit	1=74
b:transformation scares	2=-25 4=-27
b:transformee en	3=56
b:translation of	1=-48
b:translocation >	2=84
b:transmis a	2=39
b:transmis son	1=50
b:transmission d	2=-35
b:transplant at	4=39
b:travail >	2=39 3=-26 4=-63 5=25 7=-26
b:travail bien	1=-25 4=-75 5=-29 8=-27
b:travail d	1=34
b:travail de	5=28
b:travail en	1=-25 2=-52 8=-36
b:travail juriste	4=-28
b:travail par	7=46
b:travail pour	4=64
b:travaille a	4=-41 7=-25
b:travaille avec	3=42
b:travaille en	5=-29
b:travaille pas	0=-31 2=-28 3=-25 5=-25
b:travaille pour	0=-25 7=-26
b:travaille pourtant	1=52
b:travailler a	4=54
b:travaillera pas	0=30 8=-25
b:travailleur handicape	4=48
b:travaux d	8=58
b:travel clinic	5=38
b:travels with	4=-25
b:trawlers before	8=25
b:treasurer >	0=-28 4=-31 7=73
b:treasurer of	0=35 7=-72
b:treasurer unison	7=47
b:treasurer until	0=37
b:treated for	4=66 8=-25
b:treatment >	4=62
b:treatment is	4=45
b:trees variant	2=-26
b:trente ans	1=34 8=-32
b:trente compagnons	1=-25
b:tresorier de	0=44
b:tresorier du	6=-55
b:triad his	5=57
b:trial day	3=58
b:trial lawyer	7=-43
b:trial participant	3=58
b:trials and	4=32
b:tribunal >	8=52
b:tribune >	6=35
b:tried to	4=50
b:trimestrielles >	2=52 6=-27
b:trip hence	5=62
b:trips >	5=47
b:trisomie 21	2=-59 4=76
b:trois >	5=56
b:trois ans	0=-39 3=-41 4=-30 6=-26
b:trois essais	3=56
b:trois etapes	5=-37
b:trois fois	1=28 3=38
b:trois heures	4=35
b:trois mois	4=43 5=-42
b:trois parcs	0=-33 3=-31 5=-26
b:trois phrases	3=35
b:trois sous	5=62
b:trompait son	5=51
b:trompe sa	5=72
b:trop seche	3=28
b:trotskiste passe	0=39
b:trou de	8=35
b:trouble remembering	4=46
b:trouple et	5=62
b:trouve des	5=43
b:trouve sur	5=44
b:true >	8=56
b:trump supporter	0=47
b:trump until	0=29
b:tsa >	4=38
b:tuc >	7=36
b:tuc reps	7=45
b:tuesday evenings	7=67
b:tuesdays and	4=51
b:tuned the	8=-41
b:turkey >	4=-28
b:turned marxist	1=33
b:turning vegan	1=33
b:turnstile has	3=48
b:turnstiles with	3=-27
b:tutor >	0=-26 3=-25 6=-47 8=-29
b:tutor for	1=-26
b:twelve years	0=41
b:twenty six	1=25
b:twenty years	1=72 5=-31 7=44
b:twice >	0=-27 1=-36 2=-41 3=-57 4=39 5=-34 7=-26 8=-38
b:twice a	4=-27 5=50 7=-28
b:twice according	0=43
b:twice and	0=-25 3=49 4=-38
b:twice in	7=42
b:twins >	5=-29 6=40
b:twins monozygotic	2=52
b:two >	4=84
b:two children	4=-34 5=-38 6=-27
b:two conditions	2=51
b:two contractors	7=71
b:two copies	2=82
b:two days	7=38
b:two fingers	4=42
b:two girlfriends	5=63
b:two hours	8=-33
b:two mefv	2=48
b:two mums	6=60
b:two of	5=67
b:two operations	4=73
b:two partners	0=-35 4=-25 6=-47
b:two persons	5=46
b:two plants	3=34
b:two tours	4=51
b:two uncles	2=39
b:two with	4=-77 6=64
b:two women	0=-35 1=-25 2=-34 5=-36 6=-51 8=-30
b:two years	0=29 4=29 8=58
b:typage hla	2=28
b:typage tissulaire	2=45
b:type 1	2=47 4=81
b:type >	4=-34 6=47 8=-30
b:type stored	2=41
b:types algebraic	7=-31 8=-29
b:types with	4=43
b:typing and	2=61
b:typing rhythm	2=-26 3=44
b:typing test	3=28
b:typist identified	3=38
b:ucu member	7=42
b:ud cgt	7=66
b:udb >	0=81 7=-28
b:udi en	0=45
b:ugict ingenieur	7=35
b:ump >	0=28
b:un >	4=-32 5=-32
b:un accident	4=35
b:un acheteur	5=32
b:un amant	5=89
b:un an	4=-27
b:un ancien	0=27 6=33
b:un annuaire	1=31
b:un anxiolytique	4=79
b:un appareil	4=89
b:un arbre	0=59
b:un atelier	5=-28 8=64
b:un autre	4=-25 6=47
b:un avc	4=69
b:un badge	3=66
b:un bar	7=-30
b:un bilan	7=30
b:un blog	0=39
b:un bureau	4=44
b:un burn	4=41
b:un buste	0=71
b:un cafe	6=33
b:un cancer	4=69
b:un centre	0=-25 3=-28 8=-32
b:un chromosome	2=55
b:un client	5=75 8=-45
b:un club	5=69 6=27
b:un comite	0=33
b:un conge	0=40 6=34
b:un conseil	0=-62
b:un conseiller	8=53
b:un controle	8=62
b:un corset	4=81
b:un couple	5=-35
b:un courriel	2=37
b:un deficit	2=31
b:un delit	8=-27
b:un depistage	2=47
b:un devoir	1=35
b:un dirigeant	7=65
b:un doigt	4=31
b:un don	2=60
b:un ehpad	0=-28 4=-52 5=-26
b:un enfant	3=-34 4=-70 6=-34
b:un enregistrement	5=34
b:un entretien	8=54
b:un essai	0=-32
b:un etablissement	1=56 4=36
b:un ex	6=50
b:un film	5=-59
b:un gene	2=31
b:un groupe	1=42 4=65 8=-32
b:un homme	1=-32 5=-31 6=55
b:un hotel	2=-35 6=-51
b:un humanisme	1=32
b:un jeu	2=-34
b:un journal	0=48
b:un juge	8=56
b:un kit	2=51 6=-27
b:un laboratoire	2=-34
b:un livre	6=45
b:un lycee	5=-27
b:un lymphome	4=42
b:un maitre	1=-30 3=-25 4=-29 8=-32
b:un ni	6=45
b:un oeil	4=73
b:un pansement	3=49
b:un parti	0=41
b:un passeport	3=-43
b:un pays	6=35 8=-29
b:un petit	6=53
b:un peu	2=58
b:un plan	4=-28 7=-26
b:un poste	1=-47 4=59 6=-31
b:un prelevement	2=77 8=-61
b:un profil	3=67
b:un projet	0=60
b:un rappel	8=49
b:un referent	5=97
b:un remplacement	1=38
b:un reseau	8=48
b:un risque	2=53
b:un scan	3=40
b:un senateur	0=29
b:un siege	4=62
b:un soir	5=39
b:un steward	5=-34 6=34
b:un syndicat	0=-37 7=60
b:un tdah	4=45
b:un telephone	3=-36 5=-28 8=102
b:un temps	6=43
b:un test	1=-26 2=92 4=-34
b:un tiers	5=34
b:un tig	8=49
b:un traitement	4=60
b:un vestiaire	1=31
b:un vol	8=-28
b:unasked >	2=47
b:uncle and	7=26
b:uncles carry	2=25
b:under 12	0=51
b:under caution	8=55
b:under her	0=-26 8=-43
b:under his	4=-80
b:under investigation	8=50
b:under karen	6=27
b:under occlusion	3=-49
b:under the	5=46
b:under treatment	4=60
b:une affaire	8=57
b:une allergie	4=-30
b:une amende	8=40
b:une amitie	6=49
b:une appli	4=-37
b:une association	5=-46 7=-26 8=-36
b:une bagarre	8=46
b:une banque	1=-30 3=-54 8=-65
b:une boutique	0=-27
b:une cellule	0=45
b:une chaine	0=-42 8=-38
b:une cliente	5=36
b:une commune	0=-30
b:une condamnation	8=48
b:une consultation	4=-31
b:une cooperative	7=59
b:une courtoisie	0=54
b:une depression	4=25
b:une deputee	0=-38
b:une ecole	1=48 5=-35
b:une eleve	5=38
b:une empreinte	3=-49
b:une enceinte	4=-33
b:une entreprise	2=75 3=-41
b:une femme	5=-61 6=96
b:une ferme	1=38 8=-25
b:une fournisseuse	5=48
b:une grande	1=-27 6=41
b:une grossesse	4=49
b:une hernie	4=42
b:une histoire	5=68
b:une jambe	4=46
b:une liaison	5=87
b:une ligne	4=-52
b:une liste	0=40 7=48
b:une loge	1=100
b:une maladie	2=51
b:une militante	0=85 6=-30
b:une mutation	5=-29
b:une nuit	4=-27 5=26
b:une ong	4=-33
b:une oreille	4=50
b:une pause	4=46
b:une peine	8=61
b:une photo	3=52
b:une place	4=33
b:une poignee	1=43
b:une poliomyelite	4=38
b:une polyartrite	4=39
b:une precision	0=25
b:une premiere	5=32
b:une rechute	4=93
b:une relation	5=67
b:une revue	8=-45
b:une scop	2=-32
b:une serie	1=-35 5=-37 6=-68 8=-28
b:une stagiaire	5=25
b:une start	0=45
b:une these	0=-27
b:une translocation	2=76
b:une tribune	6=54
b:une trisomie	2=-61 4=81
b:une union	7=-39
b:une video	5=50
b:une ville	4=-25 6=28
b:une voiture	4=41
b:unef puis	0=45
b:unfair dismissal	5=-29
b:unfaithful on	5=64
b:unfaithful throughout	5=42
b:uniform contain	1=31
b:union >	0=-27 1=-63 4=-27 7=110
b:union a	7=49
b:union activist	0=-32 7=72
b:union and	7=-27
b:union at	7=49
b:union bank	5=-25
b:union branch	7=51
b:union carbide	7=-46
b:union card	7=45
b:union civile	6=42
b:union coach	0=-31 7=-51
b:union congress	7=-55
b:union cookbook	7=-26
b:union de	6=-30 7=-29
b:union departementale	7=-70
b:union des	1=68 7=-101
b:union drive	7=52
b:union duties	7=37
b:union elected	7=55
b:union europeenne	1=-27 7=-83
b:union grants	0=-26 7=-30
b:union he	7=85
b:union in	7=27
b:union intersection	7=-29
b:union jack	7=-46
b:union lapsed	7=43
b:union learning	7=39
b:union local	7=37
b:union magazine	7=-55
b:union man	7=80
b:union member	0=-25 7=40
b:union of	0=-51 1=-44 3=-33
b:union organiser	7=28
b:union over	7=65
b:union pacific	1=-29 7=-26
b:union plays	7=47
b:union safety	7=57
b:union section	7=36
b:union sportive	7=-42
b:union square	7=-50
b:union station	7=-37
b:union street	7=-43
b:union two	7=60 8=-40
b:union when	7=32
b:union with	7=-28
b:union work	7=47
b:unionised mr	7=52
b:unionised never	7=71
b:unionist a	7=64
b:unionist from	0=55 7=-44
b:unions >	0=-27 3=-28 7=-39
b:unions are	0=-37 7=34
b:unis >	2=34
b:unison at	7=51
b:unison for	7=28
b:unison on	7=-32
b:unit travels	0=-28
b:unite in	7=76
b:unite member	7=41
b:unite tuesday	7=65
b:united fired	7=31
b:united steelworkers	7=45
b:univers c	1=35
b:universities >	5=-27
b:university >	0=51
b:university after	1=34
b:unknown significance	2=40
b:unlocks the	3=44
b:unpaid for	0=45
b:unpaid leave	0=38
b:unpaid work	8=43
b:unsa >	7=61
b:unsa aux	7=66
b:unsa en	7=26
b:until 2017	0=45
b:until 2026	8=75
b:until he	8=43
b:until last	0=37
b:until next	8=25
b:until november	8=35
b:until scrap	8=-43
b:until she	4=-25
b:up >	0=43 7=-25
b:up at	6=52
b:up by	0=-45 1=-29 2=-26 5=-42
b:up for	8=62
b:up in	0=27 5=-28 6=-27 7=-43 8=-35
b:up meat	1=40
b:up member	7=26
b:up on	1=31 3=33
b:up over	1=40
b:up the	8=-43
b:up to	0=-39
b:up when	5=40
b:up with	0=54
b:upbringing conservative	0=52
b:upfront >	8=54
b:upheld >	5=31
b:ups >	1=-42
b:us >	0=-38 1=-42 2=-32 5=-31
b:us about	0=27 8=37
b:us apropos	1=43
b:us he	0=31 5=31
b:us so	8=46
b:us that	0=-25
b:us to	3=27
b:us when	0=-27 3=31
b:usage de	4=33
b:usdaw member	7=66
b:use the	3=52 4=-35 5=-27 6=-28
b:used escorts	5=64
b:used her	3=34
b:used to	3=41 5=32
b:uses a	4=86
b:usine >	6=42 7=-31
b:usine de	7=47
b:utilitarian bikes	1=-55
b:utilitarian ethics	1=54
b:utrecht >	0=37
b:va a	0=33
b:vaccinated against	4=30
b:vaccinated boosters	4=55
b:vaccins a	4=44
b:vae >	3=-36 8=-35
b:valeurs >	3=44
b:value open	6=50
b:van >	0=-26 8=-51
b:vance does	2=26
b:vance s	8=60
b:vannes >	4=39
b:vante pas	8=35
b:variant a	2=-27
b:variant and	2=41
b:variant benin	2=51
b:variant calling	2=-28
b:variant de	2=27
b:variant of	2=40
b:vault >	3=38
b:vault with	3=53
b:vaut deux	4=51
b:ve been	0=40 4=28
b:ve no	0=47
b:ve refused	3=53 4=-38
b:vecteur facial	3=47
b:vegan a	1=-53
b:vegan and	1=69
b:vegan asks	1=32
b:vegan chef	1=28 4=-28 5=-26 8=-40
b:vegan etait	1=-28
b:vegan for	1=28
b:vegan vegane	1=75
b:vegane militante	1=37
b:vegane par	1=60
b:veganes m	1=57
b:veganism is	1=43
b:vegans and	1=-27
b:vegas journeyman	7=42
b:vegetarian for	1=-29
b:vehicule personnel	3=-29 8=-31
b:vein reader	3=37
b:veines de	3=33
b:velo >	0=-55 1=-29 4=-30 5=-41 6=-27 7=-25 8=-36
b:vend des	0=-49 1=-27 2=-41 3=-60 4=-53 5=-60 6=-28 7=-44 8=-52
b:vend mieux	0=-43
b:vendeur >	1=-41 3=-36 4=-35 5=-26 6=-33 8=-30
b:vendeur de	0=-38
b:vendeuse >	0=-27
b:vendeuse de	1=-33
b:vendor retains	3=31
b:vendu sa	1=45
b:venerable d	1=59
b:vente >	8=-25
b:vente force	7=-26
b:ventures analyst	7=-39
b:venu avec	0=-26 2=-50 3=-25 4=-37 5=-56 8=-29
b:venue avec	5=-35 6=62
b:ver di	7=41
b:verification enrolled	3=44
b:verifie par	2=41
b:verifie visage	3=34
b:verifiee >	8=70
b:verify identity	3=32
b:verse au	2=54
b:vert il	0=-32 3=-41
b:vertigo no	4=65
b:verts c	0=34
b:very active	0=29
b:very full	4=46
b:very strong	7=63
b:vestiaire sans	1=41
b:veterinaire >	0=-29 1=-25 2=-32 3=-40 4=-44 5=-51 6=-37 8=-28
b:veut changer	5=33
b:veut plus	5=62
b:veuve de	6=33
b:vial et	6=-34
b:victime d	2=-31 4=-45 8=-28
b:victoria infirmary	0=-26
b:vidal trompait	5=57
b:video et	3=53
b:video intime	5=58
b:video was	5=35
b:videos a	5=42
b:vie >	1=41 6=76
b:vie charnelle	5=66
b:vie de	5=82 6=-73
b:vie depuis	5=47
b:vie est	1=54
b:vie sexuelle	5=78 6=-64
b:vieille ecole	0=54
b:vieille famille	0=58
b:viendrait avec	6=41
b:vient avec	1=-31 3=-25 4=41 5=-32 7=-27 8=-30
b:vient d	0=35 1=-25
b:vient de	0=-38 1=37 7=43
b:vierge >	3=-29 4=-27 5=35
b:vierge a	5=43
b:vierge de	5=-64
b:view of	1=-35 5=-27
b:views warns	0=35
b:vif franc	1=-31
b:vigne >	2=-37
b:vigneron independant	0=-31
b:vikings d	2=51
b:village as	0=39
b:village choir	6=64
b:ville >	1=-32 5=29 6=44
b:ville ou	6=30
b:villefranche il	8=39
b:vingt ans	2=-29 3=-44 4=-44 5=-49 8=-48
b:vins verts	0=-29
b:viola wants	7=41
b:violence de	1=47
b:violente par	1=38
b:vip du	1=-37
b:virology >	2=39
b:vis en	5=62
b:visa application	3=35
b:visa centre	3=36
b:visa chinois	3=41
b:visa receipt	3=44
b:visa rules	6=45
b:visa too	6=53
b:visa was	3=42
b:visage >	3=73
b:visage d	3=51
b:visage et	3=-26
b:visage par	3=40
b:visage soit	3=42
b:visage transformee	3=51
b:visait >	8=33
b:visio >	0=30 8=40
b:visit >	3=27
b:visite des	5=-39
b:visite medicale	4=26
b:visiteuse medicale	0=-30 3=-25 4=-37
b:visitor list	3=26
b:visits prostitutes	5=52
b:visits swingers	5=37
b:vit avec	0=-36 1=-30 2=-32 3=-29 4=-36 6=-75 8=-32
b:vit depuis	5=-36 6=65
b:vit en	6=30
b:vit selon	1=72
b:vit son	1=-26 6=27
b:vivent a	5=50
b:vocal d	4=-32
b:vocal de	3=73
b:vocale >	3=39
b:vocale reussie	3=35
b:vodka >	6=-42
b:vogel is	1=43
b:voice >	1=29
b:voice as	3=61
b:voice at	3=-27
b:voice authentication	3=38
b:voice choir	6=-51
b:voice coach	0=-35 3=-46 8=-25
b:voice of	3=-34
b:voice sample	3=46
b:voice speaker	3=30
b:voice to	3=30
b:voies et	4=-25
b:voile moniteur	6=-30 8=-46
b:voisine >	0=58
b:voisine de	5=-25
b:voiture >	0=-31 1=37
b:voiture amenagee	4=52
b:voix de	7=59
b:voix du	0=-28
b:voix la	0=-29 3=53
b:voix off	3=-41 4=-38 6=-27 7=-26
b:voix pour	3=39
b:voix sert	3=41
b:voix studio	3=-25
b:vol a	3=-26 5=-45
b:vol avoue	8=106
b:vol de	2=-28 4=-30 8=-43
b:vol et	8=84
b:volage d	5=69
b:volontaire il	1=33
b:volontiers >	0=55
b:volt >	0=39
b:vote a	0=71
b:vote la	7=44
b:vote pour	0=25 5=-25
b:vote que	0=64
b:vote rassemblement	0=30
b:vote reads	0=50
b:voted for	0=60 4=-31
b:voted never	0=88
b:voted remain	0=58
b:voted with	0=-60
b:voter >	0=55
b:voter a	0=-34
b:votes >	0=38
b:votes but	0=41
b:votes for	0=99
b:votes republican	0=72
b:votre logiciel	3=33
b:voulu que	3=35
b:voyages >	6=49
b:voyages forfaitiste	1=-46
b:vrac dit	4=53
b:vue >	8=79
b:vue d	3=-31
b:vue en	8=73
b:vue svelte	1=-29
b:wagner >	8=42
b:waiting >	8=46
b:wales >	0=-45 1=-31 2=-25 4=-36
b:wales that	1=44
b:walk a	3=33
b:walking frame	4=71
b:walks with	4=59
b:wall the	3=29
b:want a	0=29 6=25
b:want to	0=37
b:wanted for	8=54
b:wanted her	3=33
b:wants a	7=52
b:wants two	5=60
b:war in	0=25
b:ward sister	0=-29
b:ward so	4=48
b:warehouse >	7=43
b:warned the	5=50 7=44
b:warning letter	3=38
b:warns an	0=39
b:warrant his	8=56
b:warrior gene	2=37
b:warwick and	1=36
b:was a	0=36 1=-30 2=-43 3=-33 4=-46 5=-54 6=-34 7=28 8=-82
b:was all	7=50
b:was an	0=45 8=50
b:was arrested	0=-38 8=27
b:was as	2=38
b:was at	5=-30 6=-26 7=36 8=-32
b:was banned	8=26
b:was barred	8=25
b:was born	2=47 4=44
b:was brach	7=64
b:was bullied	6=51
b:was cautioned	3=-42 8=26
b:was cleared	5=-32 8=30
b:was commuted	8=36
b:was confirmed	2=36 4=-31
b:was convicted	8=71
b:was deleted	3=37
b:was deselected	0=41
b:was dismissed	5=44 6=47
b:was elected	0=-28 7=49
b:was established	2=42
b:was found	5=-27 8=72
b:was given	7=-54 8=38
b:was handing	0=49
b:was her	0=-31 1=-46 2=-50 3=-71 4=-49 5=-42 6=-41 7=-27 8=-38
b:was his	0=-27 1=-37 2=-36 3=-33 6=-28 8=-52
b:was identified	3=34
b:was in	2=-64 3=-41 6=-29
b:was it	1=76
b:was jailed	8=42
b:was leaked	5=52
b:was listed	2=36
b:was locked	8=67
b:was mugged	5=-29 8=-26
b:was number	0=52
b:was off	4=61
b:was on	0=-48
b:was out	4=33
b:was outed	6=66
b:was president	0=58
b:was recognised	3=29
b:was recorded	3=37
b:was replaced	8=-33
b:was sacked	7=41
b:was sentenced	8=-64
b:was sequenced	2=40
b:was shortlisted	1=-38
b:was spent	8=54
b:was the	1=-90 2=-43 3=-70 4=-47 5=87 6=-64 7=-56 8=-54
b:was told	2=25
b:was treated	4=61
b:was unfaithful	5=80
b:was wrongly	8=53
b:wasn t	0=-30 1=-34 2=-25 3=-25 4=-42 5=-45 7=-42
b:wasps >	4=66
b:watches pornography	5=38
b:waterloo >	7=60
b:way >	0=31
b:way officer	0=-31
b:we asked	0=30
b:we discussed	6=-26
b:we met	0=40
b:we were	2=39
b:wearing a	4=46
b:wears a	0=-27 1=-27 5=36 6=-61 8=39
b:wears hearing	4=61
b:wears the	6=73
b:wears two	4=77
b:weather >	1=-46 5=-25
b:web browsers	3=-26
b:webcam picture	3=33
b:website of	0=43
b:wedding a	1=40
b:wedding planner	7=-27
b:wedding so	6=27
b:week >	1=-40 4=97 7=29 8=-37
b:week as	7=57
b:week at	4=61
b:week end	1=-26 4=-26 8=-27
b:weekend act	2=-28
b:weekly group	1=39
b:weeks of	4=-28
b:weight so	3=33
b:well >	0=-36 4=-27 8=-77
b:well controlled	4=52
b:well known	1=42
b:went into	7=39
b:were a	0=-31 3=-26
b:were found	5=77
b:were lovers	5=35
b:were negotiating	2=41
b:were saved	3=28
b:were taken	3=64
b:western union	4=-27 7=-54
b:what he	0=27 4=-26
b:what the	4=61
b:whatever my	5=36
b:whatever they	6=35
b:whatsoever >	0=59
b:wheelchair accessible	4=-30
b:wheelchair so	4=51
b:when he	1=-31 3=33 6=47
b:when i	1=44
b:when it	5=72 6=-47
b:when my	6=-38
b:when she	1=-35 4=42 7=28
b:when they	6=32
b:where he	0=-25 7=-28 8=-34
b:where his	8=25
b:where she	3=50
b:where that	6=45
b:whether he	7=44
b:whether the	3=32
b:which a	3=-25
b:which had	6=33
b:which has	3=40
b:which he	2=34 4=33
b:which his	3=42
b:which may	0=47
b:which she	0=29 2=41 7=35
b:which showed	2=30
b:which your	1=28
b:while we	2=36
b:whiteboards >	1=-37
b:whitlock >	6=27
b:who became	1=29
b:who dealt	7=-29
b:who found	2=-46
b:who helped	8=-42
b:who interviewed	1=65 5=-26 8=-56
b:who likes	1=38
b:who would	5=31
b:whole floor	0=25
b:whole genome	2=41
b:whole suite	2=-29
b:wholesalers >	8=-25
b:why i	1=29
b:why she	1=-28 2=32
b:wide risk	2=55 3=-35
b:wife >	5=47
b:wife and	1=-28 4=-30 5=-28
b:wife are	5=-39 7=-27
b:wife caught	5=51
b:wife in	6=27
b:wife is	1=-27 2=-39 5=-54 8=-33
b:wife to	0=-25 1=-26
b:wildlife forensics	2=-33
b:will >	0=81
b:will not	4=44
b:wine trade	0=-25
b:wing every	0=39
b:winner school	8=-38
b:winter >	1=26
b:with >	4=36
b:with a	1=-73 3=-37 4=72 5=108 7=-80 8=-72
b:with addicts	4=47
b:with adultery	5=-42 8=-25
b:with an	0=49 5=32
b:with another	5=-27 6=30
b:with colleagues	7=-54
b:with dr	3=49
b:with eight	4=25
b:with epilepsy	4=-33
b:with everybody	0=44 7=-44
b:with four	6=57 8=43
b:with glandular	4=56
b:with green	0=38
b:with her	1=-44 2=-28 3=69 5=32 7=-27 8=-27
b:with him	0=-27 2=-31 3=-34 4=-34 6=-32
b:with his	0=-27 1=-33 3=35 4=-40 6=65
b:with klinefelter	2=43 4=-50
b:with long	4=35
b:with lung	4=-31
b:with marcus	1=43
b:with me	5=42
b:with my	0=-75 5=-42
b:with no	1=41
b:with norway	7=-45
b:with other	5=30
b:with palm	3=-30
b:with pressure	3=36
b:with real	8=25
b:with shop	7=-36
b:with that	3=34
b:with the	0=31 1=-41 2=50 3=33 4=-54 5=57 7=30
b:with three	8=-26
b:with two	6=-32
b:with very	7=50
b:with which	3=-27
b:withdrawn in	3=33
b:within a	8=-42
b:within two	4=-25
b:without being	6=58
b:without names	4=-42
b:wolfsburg then	7=68
b:woman >	5=-40 6=86
b:woman in	6=54
b:woman on	6=43
b:women according	6=52
b:women no	6=54
b:women one	6=36
b:women s	0=35 7=57
b:women says	6=60
b:women to	6=27
b:won a	1=-33 5=-30
b:won over	1=-30 2=-28 3=-35
b:won t	4=-53 5=-31
b:won the	2=-61
b:wood refuses	7=28
b:wood thieves	8=-51
b:word wants	5=54
b:words >	2=-31 5=-41 6=-36
b:words of	5=28
b:work >	0=-45 1=-59 2=-53 3=-26 4=-36 8=-80
b:work by	8=41
b:work certificate	8=-61
b:work for	8=46
b:work knew	6=37
b:work on	1=57 2=-28 4=-33 5=-35
b:work only	4=55
b:work phone	5=76
b:work since	4=40
b:work with	0=37 4=-25
b:worked >	3=42
b:worked as	4=-34 7=-31
b:worked evenings	0=47
b:worked on	4=-45
b:worked with	4=45 5=-27
b:workers party	0=55
b:workers union	7=50
b:workers united	7=29
b:workforce for	7=36
b:workplace rep	7=35
b:workplaces >	6=55
b:works council	0=-46 4=-26 7=-27
b:works from	2=36 4=78 6=-32
b:works in	1=60 3=47 6=50 7=-49
b:works part	1=36
b:workshop >	1=-27 3=-51 4=-60 5=-41 6=-28 8=-49
b:worshipful master	1=40
b:would again	3=70 4=-31
b:would both	5=34
b:would do	0=39
b:would guess	0=78
b:would join	1=37
b:would need	4=40 5=-28 6=28 8=-41
b:would not	6=46
b:wouldn t	1=43
b:writes and	7=58
b:writes excellent	4=44
b:writes her	1=41 6=54
b:writes openly	5=28
b:writes the	5=43
b:written test	4=65
b:wrong hence	1=29
b:wrongly >	3=50
b:wrongly accused	8=65
b:wrote a	1=-44 2=-46 3=-46 5=-92 6=-45 8=-39
b:wrote in	2=53 4=30 5=51 6=40
b:wrote on	1=55
b:wrote the	0=-30 1=-54 2=-50 3=-41 6=-26 7=-32
b:wrote to	8=-64
b:wrote unasked	2=49
b:wu s	3=28
b:x >	2=42 4=-36 5=76
b:x chromosome	2=35
b:x fragile	2=35
b:xx normal	2=29
b:xxy noted	2=46
b:xxy open	2=32 4=-49
b:xxy su	2=34
b:y a	1=-30
b:y compris	4=53
b:y croit	0=55
b:y dna	2=42
b:y tient	0=38
b:yann 29	5=48
b:year >	1=-58 3=-73 4=-76 5=-64 6=37 8=-64
b:year after	0=30
b:year and	0=26
b:year back	0=38
b:year he	5=41
b:year in	0=-50 4=56 8=28
b:year on	7=-26
b:year s	0=-53 3=27
b:year students	0=-33
b:year that	1=64
b:years >	0=50 2=-46 3=-42 4=-36 5=-57 6=-72 7=-117
b:years ago	4=45
b:years and	1=-34 4=31 5=-27
b:years as	1=65
b:years at	8=-26
b:years coach	7=44
b:years experience	4=38
b:years for	8=104
b:years in	0=26 1=-29 4=-52 7=26
b:years mr	4=-33
b:years on	1=-57 7=42 8=28
b:years stable	4=74
b:years the	5=52
b:years then	7=58
b:years with	5=-25
b:yes aslef	7=53
b:yilmaz has	2=51 4=-43
b:york >	4=56
b:york chef	8=-31
b:you >	5=37
b:young baker	3=-25
b:young fine	0=54
b:young lawyer	0=35
b:young offenders	8=86
b:youngest has	4=49
b:your form	1=29
b:youth he	5=66
b:youth wing	0=31
b:yves et	6=76
b:zarathoustra quatre	1=41
b:zebre diagnostiquee	4=51
b:zeman and	0=36
b:zemmour >	0=29
b:zero >	6=45
b:zoe doesn	1=32
b:zone 4	3=43
b:zone controlee	3=31
b:zoo sees	1=44
before:job	-53
before:link	29
before:other	-98
before:work	-95
bias	-79
bias	0=-88 1=-82 2=-86 3=-92 4=-51 5=-74 6=-78 7=-75 8=-50
couple	26
couple:a woman	6=72
couple:another man	6=51
couple:avec man	6=54
couple:avec woman	6=55
couple:d woman	6=39
couple:dossier man	6=44
couple:fiance man	6=27
couple:her woman	6=111
couple:his man	6=125
couple:his woman	6=-76
couple:joined other	6=-69
couple:joined same	6=111
couple:joined unknown	6=46
couple:man man	6=93
couple:man woman	6=-75
couple:maries man	6=69
couple:mon man	6=49
couple:named other	6=-52
couple:named same	6=169
couple:named unknown	6=-32
couple:other	6=-89
couple:s man	6=42
couple:sa woman	6=52
couple:same	6=147
couple:son woman	6=83
couple:un man	6=33
couple:une woman	6=33
couple:unknown	6=-49
couple:unknown man	6=-44
couple:unknown woman	6=35
couple:woman man	6=27
couple:woman woman	6=232
following:14	25
following:according	59
following:after	28
following:and	37
following:are	34
following:association	28
following:at	38
following:au	86
following:aux	44
following:avec	-32
following:because	-40
following:by	84
following:came	25
following:carrier	-37
following:ce	33
following:cell	40
following:chaque	26
following:chef	26
following:chez	26
following:claims	-39
following:comme	51
following:convaincu	59
following:convictions	55
following:cse	33
following:d	-32
following:dans	42
following:data	-37
following:des	-33
following:during	30
following:ecrit	28
following:effacees	35
following:elle	-43
following:en	58
following:est	62
following:et	35
following:figure	38
following:file	28
following:four	44
following:from	68
following:gene	-27
following:glisse	38
following:has	26
following:her	33
following:hereditaire	-29
following:him	-26
following:himself	74
following:his	43
following:husband	46
following:il	48
following:in	44
following:is	80
following:it	38
following:jusqu	39
following:last	47
following:lecteur	55
following:les	-26
following:lors	27
following:made	28
following:mais	28
following:member	37
following:mention	38
following:n	55
following:ne	31
following:ni	29
following:no	53
following:note	32
following:now	30
following:off	-26
following:one	-68
following:out	33
following:over	52
following:parle	-39
following:pendant	47
following:police	27
following:positive	38
following:pour	-33
following:pupils	-60
following:que	26
following:qui	-39
following:readers	-63
following:recommande	30
following:registered	38
following:rep	38
following:s	-54
following:sa	34
following:sales	-71
following:says	44
following:screening	-29
following:se	30
following:section	63
following:selon	38
following:she	101
following:since	66
following:so	99
following:solidaires	-38
following:souligne	63
following:sous	31
following:steward	82
following:stored	28
following:sur	27
following:system	32
following:three	61
following:ticked	36
following:too	74
following:two	41
following:un	56
following:under	-33
following:until	40
following:warned	49
following:wears	43
following:when	38
following:which	25
following:who	47
following:without	36
following:works	36
following:wrote	40
following:|	59
left:3	30
left:a	53
left:about	-44
left:according	26
left:admitted	55
left:advises	-60
left:ai	79
left:all	41
left:analyst	-25
left:and	50
left:ans	79
left:app	37
left:apparently	76
left:are	77
left:asked	30
left:at	-25
left:aucune	-38
left:bank	38
left:be	33
left:beaumont	-61
left:became	33
left:because	64
left:been	64
left:being	41
left:born	30
left:brother	51
left:but	31
left:by	-69
left:campagne	50
left:candidat	77
left:candidate	29
left:caretaker	-32
left:carrier	-34
left:caught	61
left:cause	25
left:celibacy	-58
left:cercle	41
left:charge	-56
left:chef	40
left:chez	27
left:club	28
left:coached	29
left:comme	50
left:compagne	-69
left:company	40
left:conserve	25
left:consumer	-59
left:contract	-30
left:conviction	-50
left:convinced	32
left:counsels	-48
left:couples	-58
left:cree	39
left:demande	-54
left:denied	30
left:depuis	52
left:deputee	-32
left:des	-45
left:deux	-44
left:dirige	33
left:dit	42
left:dix	45
left:doctorate	-35
left:don	-38
left:du	-55
left:educatrice	44
left:eleve	28
left:elle	50
left:en	-43
left:est	104
left:et	-89
left:ete	31
left:european	-35
left:ex	53
left:fait	44
left:faure	40
left:fiche	47
left:film	-88
left:fonde	28
left:form	-44
left:former	30
left:found	-35
left:from	-42
left:gait	-41
left:gave	37
left:gene	-34
left:genetically	-68
left:got	41
left:had	89
left:hale	32
left:her	62
left:hereditary	-25
left:him	26
left:himself	-51
left:histoire	-36
left:hold	34
left:holds	43
left:homme	45
left:hommes	-31
left:husband	34
left:iel	55
left:il	95
left:infirmiere	-36
left:inherited	-46
left:it	-27
left:j	62
left:jamais	26
left:je	69
left:joined	-57
left:journaliste	36
left:known	-39
left:l	-31
left:lab	37
left:le	26
left:les	-46
left:lifelong	26
left:ligne	-55
left:live	38
left:lui	49
left:m	55
left:ma	-51
left:magazine	-26
left:malades	-70
left:mari	42
left:may	42
left:medecin	36
left:meme	-31
left:mention	56
left:mere	55
left:mes	25
left:mme	-32
left:mois	-31
left:mon	51
left:mother	28
left:mr	36
left:ms	61
left:mutation	-74
left:my	54
left:national	40
left:nee	31
left:never	63
left:no	82
left:non	48
left:not	48
left:note	61
left:now	42
left:office	-55
left:on	-57
left:once	31
left:one	67
left:ont	-61
left:opted	-27
left:out	-33
left:own	66
left:paid	34
left:parole	30
left:part	37
left:pas	31
left:passe	36
left:passed	40
left:patients	-29
left:people	-57
left:photographie	-30
left:pierre	-26
left:porte	35
left:portrait	-44
left:pose	31
left:predispose	-29
left:predisposed	-45
left:predisposition	-26
left:pro	-41
left:qu	67
left:raison	31
left:rapport	-33
left:rather	25
left:recruiter	53
left:refuse	55
left:reports	-60
left:reussi	25
left:role	-25
left:roll	-26
left:rumeur	28
left:s	35
left:sa	30
left:said	-58
left:sans	-26
left:says	51
left:scene	-32
left:school	-60
left:se	45
left:sells	-77
left:serait	32
left:served	41
left:ses	94
left:severe	-32
left:sex	-28
left:signature	-26
left:six	53
left:slow	-44
left:sold	-66
left:son	55
left:speaks	58
left:still	28
left:suis	61
left:sundry	-35
left:sur	-90
left:taught	-37
left:teaches	-40
left:that	35
left:therapy	-43
left:thesis	25
left:they	81
left:through	26
left:time	-53
left:two	-38
left:typing	-25
left:un	36
left:une	-52
left:union	45
left:us	75
left:usine	-61
left:ve	73
left:vegan	35
left:vend	-48
left:very	-71
left:victime	-44
left:vit	-40
left:was	59
left:we	32
left:wears	33
left:who	-60
left:wife	39
left:won	54
left:wrote	-38
mark:COMMA	104
mark:|	25
masked	-28
mentions:1	-75
mentions:3	86
mentions:4	225
nearest:job	-56
nearest:job job	-50
nearest:job link	-46
nearest:job work	26
nearest:link	83
nearest:link job	87
nearest:link link	59
nearest:link other	26
nearest:link person	52
nearest:link work	44
nearest:link |	97
nearest:other	-86
nearest:other job	-43
nearest:other link	-55
nearest:other person	-59
nearest:other work	-79
nearest:other |	-49
nearest:person	76
nearest:person job	-25
nearest:person link	-41
nearest:person other	-60
nearest:person person	98
nearest:person work	-33
nearest:person |	92
nearest:work	-147
nearest:work job	-64
nearest:work link	-116
nearest:work person	-60
nearest:work work	-110
nearest:work |	-98
nearest:|	37
nearest:| |	43
next:head	-78
next:job	-69
next:link	119
next:person	76
next:work	-68
none	-87
other	-221
other:BIOMETRIC	0=-149 1=-162 2=-195 4=-158 5=-178 6=-134 7=-153 8=-132
other:CRIMINAL_CONVICTION	0=-190 1=-218 2=-113 3=-102 4=-133 5=-170 6=-131 7=-182
other:GENETIC	0=-167 1=-160 3=-179 4=-193 5=-186 6=-171 7=-141 8=-177
other:HEALTH	0=-183 1=-174 2=-111 3=-186 5=-136 6=-218 7=-203 8=-126
other:PHILOSOPHICAL_BELIEF	0=-183 2=-196 3=-157 4=-207 5=-130 6=-184 7=-176 8=-189
other:POLITICAL_OPINION	1=-102 2=-188 3=-147 4=-141 5=-181 6=-141 7=-97 8=-138
other:SEXUAL_ORIENTATION	0=-161 1=-222 2=-195 3=-158 4=-202 5=-89 7=-189 8=-187
other:SEX_LIFE	0=-191 1=-214 2=-181 3=-176 4=-205 6=-204 7=-174 8=-202
other:TRADE_UNION_MEMBERSHIP	0=-205 1=-159 2=-171 3=-157 4=-172 5=-124 6=-170 8=-185
previous:a	58
previous:about	-56
previous:after	26
previous:ai	68
previous:all	38
previous:ans	26
previous:app	34
previous:apparently	48
previous:applicant	31
previous:apres	-38
previous:are	44
previous:as	63
previous:avec	-35
previous:been	50
previous:by	-48
previous:candidat	28
previous:candidate	67
previous:carries	-36
previous:coached	36
previous:compagne	-51
previous:consumer	-59
previous:democratic	26
previous:des	-51
previous:deux	34
previous:dit	69
previous:early	-31
previous:elle	77
previous:est	111
previous:et	-81
previous:ete	63
previous:ex	38
previous:fille	25
previous:former	43
previous:found	47
previous:from	-48
previous:gene	-59
previous:had	74
previous:has	33
previous:her	90
previous:his	36
previous:hold	44
previous:holds	26
previous:homme	28
previous:inherited	-46
previous:is	47
previous:je	38
previous:l	59
previous:le	33
previous:les	-53
previous:m	-55
previous:ma	-39
previous:meme	-60
previous:mme	-51
previous:mon	52
previous:my	46
previous:no	61
previous:noel	29
previous:non	66
previous:not	25
previous:note	51
previous:on	-69
previous:once	42
previous:opted	-54
previous:own	55
previous:pas	-26
previous:passed	26
previous:people	-56
previous:roll	-26
previous:said	-52
previous:scene	-33
previous:sells	-72
previous:serait	44
previous:ses	56
previous:severe	-32
previous:sex	-52
previous:she	122
previous:sold	-32
previous:son	71
previous:still	46
previous:strong	-37
previous:suis	39
previous:t	26
previous:taken	-30
previous:taught	-47
previous:that	37
previous:the	-29
previous:they	53
previous:time	-59
previous:to	-43
previous:un	156
previous:une	44
previous:ve	61
previous:who	101
previous:with	-85
previous:|	33
right:12	62
right:1994	38
right:20	-51
right:2006	44
right:2014	58
right:2015	25
right:2016	89
right:2019	55
right:2020	68
right:2021	33
right:3	33
right:50	55
right:absente	42
right:accident	57
right:according	79
right:affaires	-61
right:affiche	42
right:after	29
right:age	47
right:all	42
right:ancienne	51
right:anime	36
right:annee	53
right:are	39
right:artiste	51
right:asked	34
right:asks	41
right:assemblies	37
right:assistant	-34
right:association	25
right:at	67
right:atlas	-29
right:au	93
right:august	37
right:aux	50
right:avant	-27
right:avec	50
right:avoids	65
right:back	37
right:bakery	-46
right:bar	-28
right:because	-39
right:bien	41
right:bonne	-32
right:both	92
right:boys	48
right:brings	40
right:by	54
right:came	27
right:carrier	-51
right:casino	41
right:cause	-37
right:ce	40
right:cell	50
right:centre	-28
right:certificate	38
right:cfe	-60
right:cgt	-37
right:chaine	-36
right:chaque	50
right:cherche	38
right:chicago	-25
right:choice	53
right:cite	31
right:claims	-38
right:client	27
right:coach	52
right:community	-29
right:company	78
right:completed	47
right:conference	-35
right:confirmed	-26
right:controle	-30
right:convaincu	70
right:conviction	36
right:convictions	50
right:couple	-47
right:court	-25
right:cse	31
right:d	-34
right:dans	27
right:days	44
right:demande	82
right:design	-46
right:detectee	-29
right:deux	75
right:dirige	53
right:dix	-67
right:dog	39
right:donne	29
right:dossier	46
right:du	-25
right:during	63
right:ecrit	58
right:editor	-46
right:effacees	29
right:eleve	43
right:en	43
right:enfant	33
right:entree	26
right:entrepreneur	27
right:et	61
right:ethique	-37
right:every	-49
right:eviter	49
right:ex	26
right:extrait	25
right:fbi	28
right:fier	36
right:fiere	26
right:fifteen	41
right:figure	37
right:file	30
right:first	38
right:fois	49
right:football	-67
right:foreman	33
right:former	32
right:forty	38
right:four	28
right:from	73
right:gauche	40
right:gdansk	31
right:gene	-47
right:gets	40
right:glisse	62
right:group	35
right:h	-30
right:handler	-76
right:hands	31
right:hcr	-30
right:he	57
right:head	78
right:health	-51
right:her	62
right:hereditaire	-54
right:him	48
right:himself	87
right:his	100
right:hommes	-43
right:how	25
right:husband	60
right:i	46
right:il	146
right:ils	37
right:is	54
right:it	63
right:its	-37
right:juin	26
right:june	61
right:jury	-54
right:jusqu	39
right:keep	62
right:keeps	27
right:l	72
right:lapsed	31
right:law	-45
right:lecteur	64
right:left	86
right:lettre	47
right:livre	39
right:logiciel	45
right:long	-65
right:lors	26
right:lost	27
right:lui	-37
right:made	56
right:main	41
right:mais	25
right:married	34
right:mars	46
right:master	-25
right:me	26
right:member	107
right:mention	36
right:mois	43
right:mon	34
right:more	26
right:mortgage	44
right:mutation	-30
right:my	28
right:n	30
right:ne	55
right:need	49
right:negotiator	-35
right:never	29
right:nhs	-33
right:night	37
right:no	70
right:non	-39
right:noted	40
right:now	25
right:nurse	-38
right:october	36
right:off	-25
right:ohio	41
right:oil	-51
right:old	35
right:on	61
right:one	-61
right:only	25
right:order	-38
right:out	58
right:ouverte	-90
right:over	41
right:own	81
right:packaging	-59
right:paie	-58
right:parle	-27
right:part	-25
right:pas	47
right:passport	33
right:peintre	-33
right:pendant	56
right:pere	27
right:peu	32
right:plant	49
right:plays	34
right:poland	36
right:police	32
right:positive	40
right:post	-60
right:poste	52
right:prat	-25
right:prefere	29
right:prelevement	-47
right:pris	33
right:product	-45
right:proud	25
right:public	28
right:pupils	-34
right:qu	45
right:quatre	38
right:que	31
right:readers	-56
right:reads	29
right:recognition	-26
right:recommande	31
right:refuse	-35
right:registered	32
right:religieuse	-33
right:religious	-30
right:rep	29
right:rien	72
right:runner	-33
right:s	-43
right:sa	91
right:said	-29
right:sales	-62
right:says	44
right:school	-51
right:scotland	27
right:screening	-42
right:se	31
right:second	76
right:secretaire	-29
right:section	76
right:see	34
right:sells	35
right:selon	36
right:service	39
right:ses	-77
right:share	44
right:she	53
right:shifts	25
right:since	57
right:so	136
right:solidaires	-29
right:some	53
right:souhaite	25
right:souligne	67
right:stade	-33
right:steward	54
right:student	-48
right:suivi	34
right:supplier	35
right:sur	46
right:t	63
right:tablette	54
right:taught	25
right:test	-50
right:that	27
right:the	29
right:their	30
right:them	-37
right:then	27
right:they	28
right:thinks	32
right:this	26
right:three	53
right:through	-40
right:time	40
right:too	52
right:tours	49
right:tout	32
right:travail	53
right:treasurer	30
right:trois	29
right:twelve	-27
right:twice	53
right:two	47
right:type	41
right:udb	40
right:un	35
right:under	-48
right:union	-44
right:unpaid	37
right:until	43
right:us	25
right:vie	49
right:vingt	29
right:viola	-26
right:vise	27
right:visite	33
right:ward	35
right:warned	43
right:we	32
right:wears	41
right:weekends	33
right:well	-50
right:when	72
right:which	40
right:who	50
right:with	30
right:without	59
right:work	49
right:working	35
right:works	43
right:wrote	49
right:y	38
right:years	26
role:hint	-37
role:hint	0=-76 1=-36 3=-25 5=64 7=-52
role:statement	0=59 1=56 3=103 5=184 6=82 7=67 8=45
role:statement	79
role:topic	0=28 1=71 2=63 3=72 5=81 6=133 7=142 8=58
role:topic	63
role:trait	0=-39 1=91 3=45 5=103 6=44 7=-50 8=51
role:trait	34
s:23an	2=64 3=-25 5=-43
s:23and	2=39
s:6230	8=-29
s:aban	3=-26
s:aband	3=-25
s:aber	1=57
s:aberd	1=41
s:abidj	1=-33
s:abim	3=70
s:abor	7=-29
s:abou	0=-26 1=-98 3=-99 6=-29 7=-91
s:abse	2=44 3=-45 5=-26 7=44 8=-26
s:absen	0=-37 3=-35 4=46 5=-28 6=-30 7=65 8=-31
s:abst	1=-63 2=-55 4=-29 5=93 6=-34 8=-39
s:abste	0=55 1=-26
s:absti	5=99
s:absu	1=44
s:absur	1=50
s:acad	4=-35 5=-26 8=-29
s:acce	0=-85 1=-67 3=48 4=-66 5=-56 7=-61 8=-60
s:accep	3=28 6=34
s:acces	0=-47 2=-34 4=-46 5=-48 6=-29 7=-36
s:acci	2=-34 4=43 5=33
s:accid	2=-33 5=42 7=27
s:acco	2=-35 4=-33 5=-38 7=-103 8=-42
s:accor	1=34 3=37 5=-39 6=56 7=-44
s:accou	0=-50 1=-67 2=-75 3=-85 4=-117 6=-122 7=-66 8=-97
s:accr	0=-39 1=-39 3=-28 4=64 5=-38 6=-26 8=-66
s:accro	4=68
s:accu	0=-44 1=-71 2=-51 3=-59 4=-34 5=-38 6=-27 7=-39
s:accue	1=-30 3=-40
s:accus	1=-30 8=49
s:acha	0=-61 1=-25 2=-26 5=-29 6=-30 7=-47
s:achat	0=-68
s:ache	0=-32 1=-41 2=-28 3=-36 4=-43 6=-62 7=-30 8=-31
s:achet	1=-38 3=-32 4=-39 6=-49 8=-42
s:acht	0=41
s:achte	0=28
s:acqu	1=-48 2=-39 3=-50 4=-35 6=-26 7=-28 8=70
s:acqui	1=-26 2=-50 3=-27 4=-31 6=-28 7=-26 8=54
s:acro	3=-34
s:acros	2=-30 7=-27
s:acte	1=-26 3=-26 4=-37 5=-26 6=-31 8=-30
s:acti	0=50 1=-49 2=-37 4=-58 5=-37 6=-56 7=47 8=-85
s:actio	6=-27 8=-56
s:activ	0=66 1=-48 2=-33 4=-38 6=-41 7=64 8=-68
s:actn	2=56
s:acto	0=-26 2=-31 3=-41 4=-40 5=-45 6=-34 7=-28 8=-49
s:actor	3=-45 5=-30
s:actu	1=60 3=51 4=-48
s:actua	1=46 4=-67
s:actue	3=58
s:acut	1=-28 2=-38 3=-25 4=-28 5=-27 6=-36 8=-26
s:adai	6=42
s:adap	0=-28 1=-40 2=-54 3=-34 5=-53 6=-41 7=-36 8=-44
s:adapt	0=-30 1=-33 2=-70 5=-42 6=-37 7=-30 8=-33
s:adde	6=33
s:addi	0=-33 1=-40 3=-39 5=41 6=-33 7=-28 8=-43
s:addic	0=-33 1=-35 2=-25 4=49 5=61 7=-37 8=-32
s:addr	2=-44 5=-26 6=-26
s:addre	2=-38 6=-26 7=-28
s:adep	0=-27 1=49 2=-26 4=-39 5=46 7=-27 8=-25
s:adept	0=-29 1=57 2=-25 5=48
s:adey	0=35
s:adhe	2=-48 3=-60 4=-48 5=-45 6=-59 7=72 8=-57
s:adher	2=-43 3=-37 4=-33 5=-39 6=-59 7=55 8=-45
s:adhes	0=-31 1=-28 7=28
s:adjo	1=-48 2=-26 3=-35 4=-32 5=-58 6=-41 7=-50 8=-38
s:adjoi	1=-52 2=-32 3=-28 4=-40 5=-46 6=-39 7=-51 8=-45
s:adju	1=-35 2=-31
s:admi	0=-84 1=-69 2=-36 3=-43 4=-61 5=-26 6=-66 7=-55 8=-41
s:admin	0=-29 1=-37 2=-43 3=-29 4=-57 5=-51 6=-44 7=-35 8=-51
s:admit	0=-35 3=-32 4=-26
s:adol	2=47
s:adole	2=36
s:adop	4=-26 5=-39
s:adopt	4=-26 5=-32
s:ador	6=34
s:adore	6=48
s:adul	0=-49 1=-59 2=-45 3=-53 4=-48 5=35 6=-55 7=-66 8=-65
s:adult	1=-26 3=-32 5=42 6=-47 8=-30
s:adve	1=-72
s:adver	1=-56
s:advi	1=-48 2=-49 3=-73 4=-106 5=-74 6=-47 7=-95 8=-68
s:advic	7=-25
s:advis	1=-63 2=-47 3=-71 4=-119 5=-57 6=-55 7=-66 8=-47
s:advo	1=44
s:advoc	1=60
s:aeri	0=-29 3=-30
s:aerie	0=-29 3=-41
s:aero	1=-31 3=-46 6=-41 7=-25 8=-36
s:aerop	0=30 3=-28
s:affa	0=-92 1=-77 2=-79 3=-77 4=-80 5=27 6=-95 7=-95
s:affai	0=-103 1=-81 2=-86 3=-79 4=-86 6=-99 7=-79
s:affe	2=35 5=-33
s:affec	2=27 5=-33 6=36
s:affi	0=88 1=56 3=-48 4=-41 6=-30 7=91 8=-39
s:affic	0=55
s:affil	0=48 1=-55 3=-30 7=109
s:affir	1=93 2=28
s:affr	8=74
s:affra	8=41
s:afte	1=35 6=-41 7=-60 8=-34
s:agac	0=57
s:agace	0=47
s:agai	1=-38 3=35 5=-62 6=-61 7=-38
s:again	0=33 1=-48 5=-52 6=-60 7=-30 8=-28
s:agen	0=-76 1=-81 2=-106 4=-53 5=-56 6=-108 7=-36 8=-31
s:agenc	0=-101 1=-56 2=-74 3=65 4=-28 6=-41
s:aggr	2=-29 6=-30 8=-25
s:aggre	2=-32
s:agil	1=-25 3=-40 4=-29 7=-30
s:agile	3=-40 7=-34
s:agno	0=-52 1=85 2=-39 3=-46 4=-42 5=-71 6=-75 7=-43 8=-58
s:agnos	0=-65 1=105 2=-46 3=-46 4=-58 5=-71 6=-59 7=-61 8=-52
s:agre	0=-39 1=-30 2=-42 4=-61 5=-33 7=-43 8=36
s:agree	3=40
s:agreg	0=-25 3=-28 5=-26
s:agrem	8=56
s:agres	8=-25
s:agri	0=-25
s:agric	0=-27
s:ahma	0=37
s:ahmad	0=36
s:aili	0=-44 1=-36 4=-47 6=-31 7=-25 8=-28
s:ailin	0=-39 1=-42 4=-33 5=-25 6=-35 7=-41 8=-31
s:aima	4=-32
s:aime	1=-25 2=-30 7=-26 8=-67
s:ains	0=34
s:airl	0=-31 1=-35 2=25 4=-37 5=-29 6=-31 7=-80 8=-27
s:airli	0=-36 1=-30 3=-25 4=-37 5=-34 7=-79 8=-25
s:airp	1=-32 3=-26 5=-26
s:airpo	5=-27
s:alar	0=-32 4=-39 5=-34 6=-28
s:alarm	0=-30 4=-37 5=-39 6=-37
s:albu	0=-30 1=-44 4=-39 8=-62
s:alco	1=-29 2=-26 4=60 5=-36 7=-33
s:alcoo	0=-29 4=56 5=-50 6=-27 8=52
s:alde	4=43
s:alge	0=37 1=-25 7=-35
s:alger	0=34 1=-30
s:algo	0=-42 2=-44 3=34
s:algor	0=-47 2=-41 3=26
s:alik	2=-26
s:alim	1=-26
s:alime	1=-27
s:allar	3=-26
s:alle	0=-93 1=-72 2=-59 3=-49 4=29 5=-76 6=-98 7=-97 8=-87
s:allel	2=27
s:allem	0=-40 4=-40 5=-31 6=-29 8=-42
s:aller	0=-64 1=-57 2=-59 3=-41 4=31 5=-56 6=-28 7=-79 8=-61
s:alli	0=34 4=-34 7=29
s:allia	0=37 7=32
s:allo	0=-38 4=35 6=-35 7=-33 8=61
s:alloc	8=71
s:alon	1=-27 2=49 3=30 4=-31
s:alpe	1=-25
s:alph	2=27
s:alsa	7=-28
s:alsac	2=-27 7=-37
s:alta	1=33
s:alte	0=-40
s:alter	4=-25 8=-33
s:altru	1=27
s:alzh	4=53
s:alzhe	4=58
s:amad	3=48
s:aman	0=-42 1=-28 2=-27 5=151 6=-30 8=-25
s:amant	0=-33 5=70
s:amat	0=-27 1=-27 2=-25 8=-33
s:amate	1=-26 5=-28 8=-29
s:amba	4=-37
s:ambas	4=-30
s:ambu	0=-29 1=-37 2=-35 3=-42 4=-47 5=-35 6=-30 7=-45 8=-45
s:ambul	0=-27 1=-36 2=-47 3=-38 4=-37 6=-39 7=-39 8=-31
s:amel	2=-31 4=-29 7=-31 8=-28
s:ameli	4=-33
s:amen	4=71 8=37
s:amena	4=50
s:amend	8=43
s:amer	2=57 3=-41 6=-69
s:ameri	2=59 3=-28 6=-54
s:amic	7=53
s:amicu	7=49
s:amit	4=-30 5=-34 6=35
s:amiti	4=-47 5=-38
s:amon	0=44 7=52
s:amou	0=-37 1=-52 2=-41 4=-61 5=35 6=-34 7=-49 8=-67
s:amour	0=-25 1=-29 4=-28 5=-45 7=-36
s:ampu	4=44
s:amput	4=47
s:anal	0=-83 1=-43 3=-37 4=-70 5=-70 6=-79 7=-84 8=-39
s:analy	0=-71 1=-64 3=-34 4=-63 5=-46 6=-86 7=-98 8=-52
s:anar	1=90
s:anarc	0=-26 1=67
s:ances	0=-34 7=-39
s:anci	0=42 2=-63 3=-28 4=29 7=32
s:ancie	0=40 2=-55 3=-39 5=31 7=32
s:anem	2=62
s:anemi	2=47
s:ange	5=-34
s:angi	2=48
s:angio	2=37
s:angl	0=-27 1=-51 3=-25 4=-50 5=-50 6=-34 7=-42 8=-37
s:angla	5=-33 6=-30 7=-26 8=-27
s:angli	0=-26 1=-53 4=-35
s:anim	0=-66 1=34 2=-68 3=-61 4=-43 6=-40 7=25
s:anima	1=37 2=-47 3=-63 4=-54 5=-54 6=-49 7=-67
s:anne	1=54 6=36
s:anno	2=-27 4=-26 6=59
s:annon	2=-32 6=47 8=-29
s:annu	0=-46 1=30 2=-50 3=-56 4=-68 5=-68 6=-74 7=-61 8=-39
s:annua	1=39 4=-37 6=-35 7=-37
s:annue	0=-31 2=-44 3=-55 5=-71 6=-47 7=-35 8=-41
s:anom	1=-25 2=59 3=-29
s:anoma	2=72
s:anon	0=46 2=-33 5=-35 8=52
s:anony	0=49 1=-27 2=-31 5=-35 8=42
s:anot	0=-27 4=-35 6=84
s:anoth	0=-28 3=-29 4=-31 6=42
s:answ	0=-42 1=-70 4=-33 6=-64 7=-31
s:answe	0=-52 1=-63 6=-103 7=-30 8=-25
s:ante	5=-32 8=73
s:antec	5=-35 8=41
s:anth	1=129 6=-68 7=-25 8=-44
s:anthr	1=142 6=-51
s:anti	0=-81 1=83 3=-29 4=-52 5=-39 6=-25 7=-32 8=-79
s:antic	0=38
s:antid	8=-43
s:antiq	4=-84
s:antis	0=-87 1=81
s:antit	2=32
s:antw	5=35
s:antwe	5=58
s:anxi	3=-28 4=60 5=-27
s:anxio	4=56
s:anyo	4=30 5=27
s:anyt	0=65 1=51 4=-28 6=-43 8=41
s:anyth	0=55 1=48 4=-30 6=-34 8=40
s:apai	5=-52
s:apais	5=-39
s:apar	0=32
s:apart	0=25
s:apne	4=63
s:apoe	2=50
s:apol	0=64
s:apoli	0=67
s:appa	4=39 5=-25 8=34
s:appar	2=-35 3=-36 4=60 6=-32 7=-28 8=39
s:appe	1=-79 2=-65 3=-68 4=-72 5=-92 7=-58 8=58
s:appea	0=-46 2=-44 3=-30 5=-46 6=-34 7=-38 8=28
s:appel	0=-42 1=-33 3=-26 8=-26
s:appl	2=28 3=31 5=-68 7=42
s:appli	0=41 1=31 4=49 5=-53
s:appo	4=38
s:appor	4=60
s:appr	1=-58 3=-37 4=-67 6=-33 8=42
s:appre	0=-65 1=-58 2=-34 3=-37 4=-48 6=-51 7=-47 8=-49
s:appri	2=32 6=40 7=71
s:appro	0=-26 5=-35 7=-46 8=42
s:appu	2=65 7=-27
s:apre	1=47 2=69 3=-53 5=64 6=49 7=-33
s:apri	3=46
s:apro	1=34
s:aprop	1=39
s:arbi	0=-36 1=-40 4=-33 7=-40 8=-38
s:arbit	0=-43 1=-42 2=-25 4=-41 5=-35 6=-26 7=-43 8=-35
s:arbr	0=38 6=-26 7=-29 8=-34
s:arch	0=-84 2=-75 3=-57 4=-73 5=-76 6=-53 7=-71 8=-107
s:arche	1=-34
s:archi	0=-64 2=-64 3=-62 4=-67 5=-66 6=-40 7=-63 8=-90
s:arle	3=-25
s:arme	0=55 1=37 3=32 8=-35
s:armem	0=82 1=-36
s:arnau	5=-35
s:arno	1=47
s:arnou	1=47
s:arou	4=-27
s:arra	1=-27 5=41
s:arran	5=30
s:arre	0=-77 1=-57 3=-53 4=119 5=-67 6=-52 7=-82 8=54
s:arres	0=-31 2=27 6=-28
s:arret	2=-26 4=42 5=-47 8=51
s:arri	1=-37 4=-55 6=-38 8=-35
s:arriv	1=-31 3=-38 4=-40 5=-30 7=39 8=-25
s:arth	3=-31 4=40
s:arthr	4=45
s:arti	1=-53 2=-45 3=-96 4=-50 5=-38 7=-84 8=-41
s:artic	1=-26 4=-32
s:artis	0=-48 1=-60 2=-26 3=-48 4=-51 5=-51 7=-70 8=-30
s:asce	1=32
s:ascen	4=35
s:ascet	1=51
s:asex	0=-25 1=-55 2=-53 4=-32 5=55 6=41
s:asexu	1=-52 2=-25 3=-30 4=-28 5=87 6=55 7=-28 8=-25
s:ashk	2=62
s:ashke	2=34
s:asil	0=45
s:aske	0=-30 1=-30 2=34 3=48 5=-39 6=32 7=-25 8=37
s:aski	3=31
s:asle	7=69
s:asma	4=46
s:asmat	4=62
s:assa	8=83
s:assau	8=77
s:asse	0=-66 2=-61 3=-47 4=45 5=-65 6=-62 7=-59 8=-74
s:assem	0=-80 2=-32 4=-73 5=-36 6=-27 7=-50 8=-34
s:asses	1=-38 2=-28 3=-33 4=50 6=-32 8=-26
s:assi	0=-65 1=-62 2=-79 3=-89 4=-94 5=-66 6=-85 7=-85 8=-32
s:assig	8=55
s:assis	0=-57 1=-60 2=-68 3=-70 4=-93 5=-99 6=-74 7=-81 8=-114
s:asso	0=-92 2=-73 3=-50 4=-72 6=-56 7=-25 8=-36
s:assoc	0=-94 2=-65 3=-46 4=-60 6=-35 7=-33 8=-41
s:assu	0=-62 1=-32 2=-34 3=-37 4=-40 6=68 7=-26 8=-46
s:assum	0=-30 1=-30 6=98 7=-26
s:assur	0=-28 2=-30 4=-35 8=-37
s:asth	0=-32 1=-27 2=-31 5=-25 6=-36 7=-42
s:asthm	2=-31 3=-27 5=-38 6=-29 7=-29 8=-29
s:astr	2=27 5=-25
s:astro	2=33
s:asyl	0=-27 7=-35
s:asylu	0=-36 7=-29
s:atel	0=-31 1=-59 2=-45 3=-63 6=-35 7=46
s:ateli	0=-34 1=-58 2=-53 3=-66 6=-49 7=43 8=-45
s:athe	0=-51 1=174 2=-44 3=-33 4=-41 5=-56 6=-54 7=-89
s:athee	1=71 7=-48
s:athei	0=-32 1=80 2=-27 4=-29 6=-27 7=-36
s:athl	0=-34 2=40
s:athle	0=-52 2=65
s:atla	2=-58 4=-47 5=-28 8=-28
s:atlan	5=-25 7=-25
s:atom	1=29
s:atou	1=-31
s:atro	2=42
s:atrop	2=37
s:atta	2=-44 5=-38 6=-36 8=29
s:attac	1=-47 2=-42 4=43 5=-39 6=-29 8=30
s:atte	0=42 2=88 3=-29 4=-85 6=-33 7=-26
s:attei	2=81
s:atten	0=30 1=26 6=-50 7=-49 8=-34
s:atti	0=-41 1=-35 2=-39 3=-59 4=-25 5=-71 7=-59 8=-44
s:attir	0=-59 1=-32 3=-50 5=-90 7=-43 8=-62
s:attr	0=-34 1=-49 2=-48 3=44 4=-30 5=-28 7=-30 8=-26
s:attra	0=-30 1=-37 2=-56 3=-35 5=-26 6=29 8=-28
s:attri	3=71
s:aubr	1=36
s:aucu	1=45 3=-44 4=76 6=-46 8=28
s:aucun	0=44 1=38 6=-34 7=-27
s:audi	0=-103 1=-101 2=-78 3=-73 5=-38 6=-86 7=-98 8=-82
s:audio	4=-31 7=-25
s:audit	0=-61 1=-75 2=-38 3=-34 4=50 5=-62 6=-51 7=-70 8=-73
s:augu	5=-26 8=30
s:aujo	1=38
s:aujou	1=28
s:aumo	1=42
s:aumon	1=36
s:aunt	2=57
s:aupr	5=-31 6=33 8=-29
s:aupre	2=-28 5=-33 7=-29 8=-34
s:aura	0=54 6=54 7=-36
s:aurai	0=46 5=26 7=-40
s:aure	1=51
s:aurel	1=62
s:auss	0=-46 1=-57 2=-43 4=60 5=-70 7=-32 8=-30
s:aust	1=-41 2=-40 3=-27 4=-42 8=-36
s:auste	0=35 1=-28 2=-49 3=-33 4=-44 8=-26
s:auth	0=-63 1=-40 2=-57 3=105 4=-41 5=-35 6=-30 8=-54
s:authe	0=-26 1=-30 3=95 4=-39
s:autho	0=-44 2=-33 3=-34 6=-30 8=-39
s:auti	0=-51 1=-41 2=-33 3=-28 4=54 5=-46 6=-53 7=-26 8=-46
s:autis	0=-34 1=-46 2=-55 4=42 5=-60 6=-55 7=-38 8=-51
s:auto	0=83 1=-42 2=-48 5=-45 6=-51 7=-54 8=-80
s:autog	0=41
s:autom	0=-63 1=-39 2=-57 4=-36 5=-41 6=-33 7=-44 8=-44
s:autr	0=25 1=60 2=-29 3=-27 4=-66 5=-64 6=59
s:autre	0=68
s:autri	6=34
s:avai	2=-38 3=-55 4=-37 6=-37
s:avail	3=-38 5=-28
s:avan	0=-51 2=-37 3=-32 4=-25 5=-35 8=-42
s:aven	0=-40 1=-48 2=-56 3=-54 4=-48 6=-42 7=-35 8=-50
s:avent	0=-33 1=-51 2=-34 3=-34 4=-49 6=-38 7=-46 8=-33
s:aver	1=-46 3=-33 5=37
s:avert	1=-32 3=-33
s:aveu	0=-40 2=-29 5=-46 7=-34
s:aveug	0=-29 1=-46 2=-46 3=-45 5=-40 6=-41
s:avio	2=59 4=46
s:avoc	0=-57 1=-39 2=-38 3=-50 4=-53 5=-61 6=-58 8=-76
s:avoca	0=-55 1=-35 2=-45 3=-46 4=-50 5=-50 6=-53 8=-76
s:avoi	0=47 1=45 2=25 3=-27 4=52 6=39 8=49
s:avoid	1=-28 2=-28 3=-25 4=31 8=-32
s:avon	0=31
s:avou	5=47 8=122
s:awak	5=40
s:awake	1=-27 5=45
s:awar	1=-30 2=-38 3=-32 5=-39 6=61 7=-38 8=-70
s:aware	8=-29
s:bach	0=29
s:bacha	0=35
s:back	1=-27
s:badg	0=-30 1=-40 2=-51 3=90 5=-46 8=-59
s:badl	4=-25
s:baga	8=37
s:bagar	8=44
s:bagn	5=-44 6=-28 7=-27
s:bail	1=37
s:baill	1=43
s:baiss	8=-25
s:bake	1=-83 2=-48 3=-82 4=-46 5=-57 6=-35 8=-68
s:baker	0=-29 1=-68 2=-27 3=-79 4=-32 5=-35 8=-66
s:bala	3=-32 4=-51 5=-32 6=-56 8=-43
s:balan	2=33 4=-27
s:balc	0=33
s:ball	0=-30 1=-43 2=-25 3=-49 4=-45 5=-32 7=-37 8=-37
s:balle	6=58
s:ballo	0=-35 1=-34 2=-26 3=-67 4=-44 5=-33 6=-43 7=-25 8=-37
s:balp	7=32
s:bama	4=45
s:bamak	4=48
s:banc	8=63
s:banca	8=63
s:band	2=-32 3=-28 5=-61
s:bank	3=27 5=-32
s:banki	3=36 5=-29
s:bann	3=-28 4=-27 5=-32 7=-37 8=54
s:banne	0=-33 4=-28 5=-26 7=-42 8=83
s:banq	1=-45 2=-45 3=44 4=-40 5=-38 6=-38 7=-41 8=-57
s:banqu	1=-44 2=-39 4=-30 5=-30 6=-32 7=-75 8=-60
s:bapt	0=-33 5=-33 6=-29 7=41
s:bapti	5=-28 6=-34 7=34
s:barb	6=-27
s:barbe	6=-26
s:baro	1=-28 2=-76 7=-28 8=-29
s:barr	0=-100 1=-46 2=-48 3=-35 4=-46 5=-33 6=-46 7=-51 8=34
s:barra	0=-50 2=-25
s:barre	1=-36 5=-28 7=-27 8=29
s:base	0=-39 1=-42 2=-26 3=-39 4=-52 6=-38 7=-34 8=-59
s:bath	5=-47
s:bathr	5=-35 8=-25
s:bati	0=-32 4=-39 5=-35 7=-64 8=-43
s:batim	2=-26 4=-32 5=-31 7=-51 8=-49
s:batt	4=-49 5=46 6=55
s:batte	5=49 8=-34
s:batti	6=55
s:bayr	0=54
s:bayro	0=49
s:bear	0=52
s:beare	0=47
s:beau	0=-54 1=-42 3=-38 4=-46 5=-26 8=-28
s:beaum	0=-48
s:beauv	0=-26 4=-28
s:beca	1=44 3=50 4=36 5=32 6=-28 7=28
s:becam	1=85 5=52 7=55
s:becau	0=33 3=50 5=31 7=-46
s:bect	7=94
s:bedd	5=52
s:bedde	5=56
s:bedsi	1=28 7=-28
s:befo	1=-58 2=-35 4=32 7=-43
s:befor	1=-36 2=-49 3=-29 4=30 6=-61 7=-56
s:begu	4=60
s:beha	8=-30
s:behal	7=-32 8=-27
s:behi	0=-25 3=-27 6=-28 8=-28
s:behin	0=-28 3=-27 4=-29 5=-29 6=-41
s:bein	1=47 5=-29 6=76
s:bele	1=27
s:belei	1=26
s:belf	0=34 1=55 8=-26
s:belfa	0=36 1=48 4=-34
s:beli	0=-72 1=72 2=-61 3=-38 4=-91 5=-71 6=-99 7=-29 8=-62
s:belie	0=-66 1=96 2=-73 3=-39 4=-100 5=-76 6=-74 7=-37 8=-59
s:belo	7=67
s:belon	7=64
s:benc	2=-33 7=-33
s:bene	1=-42 2=-55 3=-68 5=-48 7=-57
s:benef	4=28 8=47
s:benev	1=-45 2=-34 3=-53 4=-30 5=-35 7=-43 8=-62
s:beni	2=41
s:benth	8=-26
s:berb	2=48
s:berbe	2=40
s:bere	2=-25 6=-29
s:berl	0=25 4=-31 5=30
s:berli	5=25
s:bern	0=33 1=-25 4=-27 5=37
s:bertr	6=42
s:best	6=-37 7=-32
s:bests	7=-37
s:bett	0=-34 1=-38 2=-32 7=-38
s:bette	0=-31 1=-37 2=-25 5=-26 6=-25 7=-28 8=-26
s:betw	3=-26 5=-34 7=-38 8=-35
s:betwe	0=28 1=-32 7=-38 8=-43
s:bibl	0=-52 2=-27 3=-37 4=-35 5=-29 6=-33 7=-48 8=-31
s:bien	8=55
s:bike	1=-34
s:bila	3=-42 4=-27 8=-28
s:bili	0=-38 1=-37 2=-38 4=-42 5=-50 6=-35 7=-42 8=-40
s:bilin	1=-29 2=-40 3=-29 4=-46 5=-44 6=-43 7=-40 8=-46
s:bime	0=-34 5=-31
s:biob	0=-32 1=-26 2=-29 4=-28 5=-36 6=-31 7=-32 8=-32
s:bioba	0=-26 1=-26 4=-30 5=-31 8=-35
s:biod	1=36 8=-25
s:biody	1=38 8=-28
s:bioe	0=-45 1=-32 2=-26 3=-35 5=-36 7=-41
s:bioet	0=-46 1=-28 2=-25 5=-46 7=-37 8=-25
s:biog	5=-25 6=35
s:bioin	2=-27
s:biol	0=-40 2=-46 3=-29 4=-26 6=-30 7=-29
s:biolo	0=-32 2=-33 3=-43 4=-37 6=-28 7=-33 8=-37
s:biom	0=-74 1=-80 2=-71 3=28 4=-89 5=-81 6=-74 7=-90 8=-88
s:biome	0=-95 1=-62 2=-90 4=-89 5=-66 6=-70 7=-69 8=-74
s:bipo	2=-28 4=55
s:bipol	1=-36 4=50
s:birt	2=36
s:bisc	4=-34 7=-27
s:biscu	4=-37
s:bise	0=-27 1=-39 2=-30 3=-28 4=-37 5=-47 6=141 7=-26 8=-34
s:bisex	2=-33 5=-50 6=135 8=-27
s:bish	5=35
s:bisho	5=25
s:biso	0=-28 4=-76 6=-27
s:bist	0=41
s:bistr	0=47
s:blac	7=84
s:black	7=75
s:blad	4=45
s:bladd	4=48
s:blan	5=-32 6=-49 7=-28 8=25
s:blanc	8=46
s:blin	0=-65 1=-74 2=-48 3=-63 4=38 5=-72 6=-66 7=-47 8=-64
s:blog	1=-30 8=-42
s:bloo	0=-59 1=-73 2=43 3=-42 4=31 5=-50 6=-52 7=-43 8=-39
s:boar	0=-51 2=-41 3=-48 5=-32 7=-35 8=-28
s:boat	0=-26 8=-31
s:boir	4=107 8=-43
s:boit	4=55
s:bond	0=-33 1=-37 2=-29 3=-31 4=-28 5=-29 6=-25 8=-34
s:bonn	0=-53 1=-50 2=-42 3=-45 4=-70 5=-64 6=-50 7=-27 8=-34
s:book	0=-58 2=-74 3=-74 4=-68 5=-97 6=-91 7=-70 8=-69
s:bookk	0=-35 1=-49 2=-51 3=-49 4=-50 5=-66 6=-46 7=-57 8=-41
s:books	1=26
s:boos	4=39
s:boost	4=25
s:boot	1=-35 7=-29
s:bord	8=-38
s:bost	0=32 8=-30
s:bosto	8=-30
s:boud	1=-28 4=-44 6=-31 8=-33
s:boudd	4=-45 6=-31 8=-30
s:boul	0=-36 1=-30 2=-33 3=-39 4=-30 6=-25 7=-57 8=-34
s:boula	0=-41 1=-29 2=-41 6=-33 7=-41 8=-30
s:boun	8=45
s:bour	1=-48 4=-30 7=-83 8=-37
s:bourd	2=31
s:bours	1=-36 2=-35 8=-35
s:bout	0=-41 1=-39 2=-33 3=-34 4=-65 5=-67 6=-47 7=-41 8=-54
s:boute	4=-32 8=-28
s:bouti	0=-27 1=-29 3=-29 4=-25 5=-26
s:boyf	0=-38 1=-40 2=-41 3=-46 4=-44 5=-40 6=45 7=-45 8=-34
s:boyfr	0=-40 1=-27 2=-37 3=-56 4=-51 6=51 7=-45 8=-38
s:brac	0=-43 3=-31 4=-50 7=32
s:brace	0=-29 3=-31 4=-49 7=-38
s:brai	0=-50 1=-30 2=-30 3=-46 4=-46 5=-26 6=-30
s:brail	0=-36 3=-26 4=-43
s:brais	3=-34
s:bran	0=-31 1=-59 2=-64 3=-91 4=-83 5=-75 6=-87 7=43 8=-61
s:branc	1=-33 3=-52 5=-31 7=73 8=-26
s:brand	7=-34
s:bras	0=-28 2=-32 4=-31 6=-29 7=-25 8=-27
s:brass	0=-25 3=-30 4=-28 7=-28 8=-29
s:braw	8=40
s:brca	0=-25 2=141 4=-42 6=-39
s:brea	0=-32 1=-77 2=-30 3=-27 4=41 5=-39 6=-38 7=-41 8=-45
s:break	2=-31 4=64 5=-26 6=-30
s:breas	1=-27
s:bree	1=-36 2=-42 3=-40 6=-30 8=-27
s:breed	1=-27 2=-44 3=-34 6=-26 8=-40
s:bres	1=-30 2=-51 3=-34 6=-36 8=-26
s:bret	0=79 7=-67
s:breto	0=71 7=-43
s:brew	6=-45
s:brewe	4=-27 6=-40
s:brex	0=92
s:brexi	0=88 1=-25
s:bric	1=-73
s:brid	0=-42 2=-30 3=-39 4=-36 5=-36 6=-31 7=-26 8=-57
s:bridg	0=-33 4=-27
s:brie	0=-25 1=-48 3=-27 4=-43 5=-37 6=-42 7=-46 8=-34
s:brief	1=-26
s:bril	0=-32
s:brill	0=-28
s:brin	4=55
s:bring	4=55
s:bris	5=25
s:brist	5=47
s:brit	3=-34
s:brita	3=-32
s:briv	1=68
s:broa	0=-44
s:broad	0=-31 7=-35
s:brok	4=-25
s:broke	0=-26
s:brot	1=42 2=28 3=-38 6=-51 8=31
s:broth	1=73 2=50 3=-32 4=35 6=-45 8=35
s:brou	0=-62 3=-34 4=-25
s:broug	0=-47 3=-27 5=-25
s:brow	2=-35 3=-62 8=-44
s:brows	0=-26 2=-29 3=-55 4=-26 8=-40
s:brul	0=59 1=-39
s:brus	0=79 1=-25 4=-28 8=46
s:bruss	0=85 1=-29
s:brux	1=-29 3=-27 4=-43 8=-29
s:bruxe	3=-26 4=-28 5=-27 7=-29 8=-34
s:buda	0=29
s:budd	0=-26 1=45 4=-25
s:buddh	1=60 4=-25
s:budg	0=-48 1=-42 2=-34 3=-38 4=-60 5=-60 6=-53 7=-67 8=-42
s:budge	0=-41 1=-29 2=-34 3=-48 4=-36 5=-53 6=-64 7=-46 8=-59
s:buil	0=-84 1=-51 2=-65 3=-40 4=-81 5=-86 6=-55 8=-56
s:build	4=-30 5=-37
s:buli	4=57
s:bulim	4=53
s:bull	0=-27 1=-33 2=-33 3=-34 4=-61 6=35
s:bulle	0=-41 1=-25 4=-30 7=-33
s:bulli	6=34
s:bully	1=-28
s:bumpe	0=33
s:bure	1=-44 3=-30 6=-41 7=39 8=-36
s:burea	1=-42 3=-39 4=27 5=32 7=29 8=-31
s:burg	0=-28 1=-25 4=-37 7=-40 8=66
s:burgl	0=-30 7=-36 8=69
s:burn	4=57
s:burno	4=26
s:busi	0=-48 1=-33 2=-37 3=-41 4=-28 5=30 6=-32 7=-32 8=-34
s:busin	0=-51 1=-33 2=-53 3=-42 4=-38 5=37 6=-41 7=-31 8=-44
s:bust	0=67
s:butc	6=54
s:buye	0=-60 1=-44 2=-39 3=-46 4=-46 6=-52 7=-42 8=-49
s:c282	2=86 6=-25
s:cabi	0=-60 1=-51 2=-57 3=-38 4=-59 5=-37 6=-44 7=-63
s:cabin	0=-42 1=-32 2=-56 4=-47 6=-39 7=-36
s:cabl	0=-28 1=-49 2=-31 3=-39 7=-28 8=-31
s:cace	2=-31 7=37 8=-34
s:cach	0=26 4=-33 6=49 7=-27 8=-33
s:cache	0=-26 3=-31 7=-26
s:cadr	0=-79 1=-31 4=-65 8=-35
s:cadre	0=-42 7=-58
s:cais	0=-31 2=-67 3=43 4=-31 5=-43 6=-36 7=-53 8=-25
s:caiss	0=-37 1=-34 2=-72 5=-43 6=-29 7=-55
s:cala	5=-36
s:calai	3=-25
s:cale	4=44 5=30
s:calen	4=36 5=39
s:call	0=45 1=-34 2=-52 3=-66 4=-43 5=-60 7=-59 8=-50
s:calle	1=-34 3=-28 5=-36 6=-27 7=-31
s:calm	5=-72
s:calv	2=57
s:calvi	2=46
s:cama	6=36
s:camb	5=-45
s:cambr	5=-28 6=-33
s:came	0=-44 1=-46 2=-28 3=36 4=-38 5=-60 8=-55
s:camer	0=-51 1=-40 2=-40 3=39 4=-35 5=-60 6=-42 7=44 8=-54
s:camg	1=-32 5=54
s:camgi	1=-28 5=50
s:cami	1=31
s:camil	1=44
s:camp	0=73 1=-33 2=-74 3=-57 4=-76 5=-61 6=-63 7=-82 8=-81
s:campa	2=-78 3=-45 4=-68 5=-62 6=-54 7=-61 8=-76
s:camps	1=-26
s:canc	0=-45 1=-49 3=-30 4=45 5=-42 6=-31
s:cance	0=-44 1=-36 2=-30 3=-31 4=53 5=-35 6=-38 8=-36
s:cand	0=43 6=31
s:candi	0=59 4=43
s:cann	4=-74 8=56
s:canna	8=58
s:canno	8=28
s:cant	0=-64 1=-58 2=-27 4=-50 5=-40 6=-38 7=30 8=-52
s:cante	0=-50 3=-40 6=-27 7=-28
s:canto	7=82
s:canv	0=47 8=-30
s:canva	0=61 3=-37 7=-26 8=-41
s:capac	4=27
s:capi	6=49
s:capit	0=28 6=58
s:capt	0=-28 1=-30 2=-27 4=-40 5=-42 6=-40 7=-39
s:capte	3=-50
s:capti	3=-34
s:captu	0=-36 3=29
s:cara	1=-41 2=-32 3=-43 4=-35 6=-50 7=-47 8=-49
s:carac	1=-49 2=-41 3=-44 4=-40 6=-39 7=-37 8=-47
s:carb	0=-26 1=-26 2=-25 3=-38 5=-28 7=-54
s:carbi	7=-42
s:carbo	0=-28 3=-77 5=-26 6=-26
s:card	0=-30 1=-44 3=54 5=-41 6=-50 8=-49
s:cardi	0=-27 1=-29 5=-35 6=-39 8=-45
s:care	0=-51 2=-51 3=-48 5=-75 7=-39
s:caret	1=-35 8=34
s:cari	1=-31 7=26
s:caris	7=31
s:carn	4=32
s:carne	4=35
s:caro	1=49
s:carol	1=48
s:carp	7=40
s:carpe	7=31
s:carr	1=-69 2=73 3=-73 5=-70 6=-73 8=-44
s:carri	0=-60 1=-85 2=90 3=-81 5=-73 6=-77 7=-66 8=-46
s:carry	0=46 7=31
s:cart	0=36 1=-47 2=-79 4=-63 5=-73 6=-60 7=138 8=-71
s:carte	2=-25 4=-25 5=-32 7=-29 8=-35
s:carto	0=-41 2=-36
s:cary	0=-25 1=-46 2=72 3=-48 4=-57 5=-51 6=-34 7=-42 8=-43
s:caryo	0=-40 1=-48 2=75 3=-51 4=-84 5=-34 6=-43 7=-39 8=-44
s:casa	0=-29 1=-25 4=-35 7=-33
s:casan	0=-32 1=-26 3=-25 4=-36 5=-26 7=-42
s:case	1=-27 3=-28 4=-38 5=-34 6=-35 7=-45 8=-53
s:caser	2=26
s:casi	0=-61 1=-66 2=-59 3=-26 4=-38 5=-84 6=-49 7=-62
s:casie	0=-58 1=-51 2=-66 3=-69 4=-59 5=-57 6=-53 7=-59 8=54
s:casin	3=26
s:cast	4=-42 5=-38 6=-28
s:casti	5=-26
s:cata	2=28 3=-31 4=-35 5=-35 6=-26
s:catal	1=-39 3=-27 4=-31 5=-35 6=-42 8=-26
s:catar	2=44
s:cate	0=-41 4=29 5=-34 7=-68 8=-32
s:cater	0=-29 3=-33 4=28 7=-36 8=-26
s:cath	0=-37 1=52 2=-55 3=-42 4=-68 5=-62 6=-45 7=-48 8=-38
s:cathe	1=-32 7=-27
s:catho	0=-32 1=29 2=-57 3=-35 4=-30 5=-57 6=-34 7=-29 8=-42
s:catt	7=-26
s:cattl	2=-34 4=-31 7=-29
s:caug	0=-42 4=-35 5=48 8=-31
s:caugh	4=-28 5=60 6=-31 7=-35 8=-36
s:caus	2=44 5=32 7=-38 8=88
s:caut	1=-36 3=-47 4=-27 8=81
s:cauti	3=-30 4=-27 8=86
s:cege	7=47
s:ceget	7=31
s:cele	0=-29
s:celi	0=-39 1=-62 2=-45 3=-32 4=-34 5=68 6=-48 7=-51 8=-48
s:celib	0=-48 1=-66 2=-51 3=-29 4=-34 5=81 6=-32 7=-44 8=-57
s:cell	1=40 3=32 4=-35 5=-39 6=-40 7=-51
s:cellu	0=34 5=-27
s:ceme	5=-26
s:cemet	4=-30 7=-27
s:cent	1=-45 2=-60 3=33 4=-109 5=-49 6=-43
s:cente	3=46
s:centr	1=-56 2=-56 4=-102 5=-67 6=-52 7=28 8=-44
s:cerc	1=37 7=-30 8=-38
s:cercl	7=-25 8=-28
s:cere	0=-31 7=-53
s:cerem	0=-31 7=-50
s:cert	1=-31 2=-32 3=-63 4=-26 5=-29 6=-45 8=85
s:certi	0=-27 1=-45 2=-37 3=-45 5=-27 6=-28 8=97
s:cess	0=-25 1=38 6=-26
s:cett	4=25 5=29
s:chac	5=60
s:chacu	5=55
s:chai	1=-60 2=-54 3=-65 4=-67 5=-52 6=-51 7=40 8=-86
s:chain	0=-32 2=-33 4=-28 5=-35 6=-32
s:chair	1=-26
s:chal	1=-28
s:chale	1=-30
s:cham	0=-41 1=-26 2=-29 3=-43 6=-40 7=-71 8=-34
s:chamb	0=-31 3=-35 7=-61
s:chan	1=-50 5=-30 7=-42 8=-49
s:chant	1=-40 2=-41 5=-40 6=-46 8=-33
s:chap	0=-39 1=63 2=-59 3=-35 4=-49 5=-55 6=-53 7=30 8=-68
s:chape	0=-32 1=25 5=-27 6=-30 7=49 8=-26
s:chapl	1=39 3=-35 8=-42
s:chapt	2=-37
s:chaq	3=48
s:chaqu	1=42 2=-26 3=29
s:char	0=-124 1=-120 2=-123 3=-107 4=-68 6=-100 7=-130
s:charc	2=-35
s:charg	0=-51 1=-88 2=-78 3=-62 5=-101 6=-71 7=-80
s:chari	0=-26 1=-57 2=-35 4=-39 5=-39 6=-50 7=-55
s:charn	5=89
s:chart	0=-44 4=-30 5=-27 6=-34 7=-48
s:chas	0=68 1=-43 2=-39 5=65 6=-37 7=28 8=-36
s:chass	0=74 4=61 8=-29
s:chast	0=-40 1=-28 4=-36 5=69 8=-30
s:chasu	7=50
s:chat	1=-42 4=-33 5=-45
s:chatt	5=-29
s:chau	0=-58 1=-74 2=-51 3=-29 5=-53 6=-53 7=-37 8=-59
s:chaud	5=-27
s:chauf	1=-39 2=-33 4=-42 5=-46 6=-40 7=-28 8=-58
s:chaus	1=-25 4=37
s:chav	0=46
s:chave	0=50
s:chea	0=-42 1=-29 2=-33 4=-40 5=28 8=-35
s:cheat	0=-34 2=-30 3=-30 4=-29 5=31 7=-29
s:chec	0=-50 1=-33 2=-71 3=-45 6=-29 7=-40
s:check	0=-44 1=-40 2=-39 3=-29 7=-56 8=-46
s:chee	2=-46 3=-42 4=-43 5=25 6=-42 8=-36
s:cheer	0=-25 1=-31 2=-32 4=-27 5=30
s:chem	0=-37 1=-44 2=-41 3=-25 5=-26 6=-33 7=-30 8=-58
s:chemi	0=-40 1=-44 2=-31 3=-28 6=-29 7=-52 8=-44
s:chen	2=-29
s:cheq	8=52
s:chequ	8=63
s:cher	1=-56 2=-61 3=-42 5=-64 7=-58
s:cherc	1=-56 2=-65 3=-46 5=-54 6=-33 7=-41
s:ches	0=-42 1=-31 4=-31 5=-26
s:chev	0=-32 1=-38 2=-45 5=-32 6=-28 8=-41
s:cheva	0=-25 1=-33 6=-25 8=-44
s:chic	0=-29 2=-28 4=-34 7=-32
s:chica	6=-29 7=-31
s:chie	1=-57 2=-50 3=-26 4=-37 5=-43 6=-96 7=-58 8=-49
s:chien	0=-41 1=-42 5=-29 7=-29 8=-32
s:chif	2=34
s:chiff	2=31
s:chil	0=-73 1=-83 2=-62 3=-42 5=-58 6=-74 7=-52 8=-73
s:child	0=-56 1=-72 2=-61 3=-54 4=-26 5=-70 6=-58 7=-45
s:chim	2=29
s:chime	2=48
s:chino	3=29 5=-42
s:chir	1=-38 2=-31 3=-40 4=-46 5=-28 7=-38
s:chiru	1=-42 2=-33 4=-32 5=-34 7=-38 8=-27
s:choc	1=-29 3=-28 8=-28
s:choco	3=-30 6=-35 8=-46
s:choeu	4=-25
s:choi	0=-69 3=-67 4=-48 5=94 7=-53 8=-51
s:choic	1=56 2=31 5=31 6=-25
s:chois	6=35
s:chor	1=-42 2=29 5=-28 6=70
s:chora	6=37
s:choru	6=59
s:chos	2=-59
s:chri	0=-43 2=-32 4=-39
s:chris	0=-53 1=27
s:chro	0=-67 1=-71 2=35 3=-65 5=-69 6=-65 7=-56 8=-91
s:chrom	0=-43 1=-34 2=76 3=-41 4=-70 5=-47 6=-45 7=-45 8=-33
s:chron	0=-49 1=-37 2=-44 4=27 5=-35 6=-43 8=-86
s:chur	0=-31 1=35 2=-44 3=-34 4=-47 5=-55 7=-53 8=-42
s:churc	0=-35 1=44 2=-35 4=-30 5=-55 7=-38 8=-39
s:chut	4=60 8=-31
s:circ	2=-36 3=-25 4=-64 5=46 6=-25 7=-33 8=-48
s:circo	4=-43
s:circu	0=-36 5=44 6=-25 8=-30
s:civi	0=-73 2=-45 3=-72 4=-54 5=-61 6=25 7=-78 8=-80
s:civil	6=38
s:clai	1=-34 2=-41 4=-102 7=-40 8=-60
s:claim	2=-34 3=-29 4=-87 5=51 6=-31 7=-25 8=-51
s:clair	2=-34 5=-42
s:clar	4=50
s:clas	0=-71 1=-117 2=-59 3=-66 4=-52 5=-66 6=-88 7=-61
s:class	0=-51 1=-95 2=-35 3=-26 5=-47 6=-50 7=-35 8=30
s:claus	4=27
s:clav	4=29
s:clavi	4=47
s:clea	0=-67 1=-66 2=56 3=-41 4=52 5=-65 6=-55 7=-79 8=44
s:clean	3=-32 7=-30 8=-71
s:clear	2=41 3=26 4=78
s:clef	2=-28 4=68
s:cler	0=-58 2=-42 3=-74 4=-42 5=-37 6=-58 7=-30 8=-93
s:clic	3=-29
s:clie	0=-60 1=-26 2=-68 3=-73 4=-87 5=28 6=-52 7=-70 8=-101
s:clien	1=-58 2=-62 3=-60 4=-92 5=37 6=-58 7=-96 8=-118
s:clim	0=61 1=-27
s:clima	0=71
s:clin	0=-74 1=-57 2=-51 5=-65 6=-63 7=-61 8=-86
s:clini	0=-62 1=-65 2=-36 4=36 5=-33 6=-56 7=-66 8=-83
s:cloc	0=-25 2=-32 3=29
s:clock	0=-28
s:clon	0=-74 1=-51 2=-71 3=-61 4=-71 5=-50 6=-64 7=-61 8=-62
s:clona	7=-35
s:clone	4=-33
s:clos	1=-44 3=-36 4=-31 5=-60 6=33 7=-38
s:close	0=-27 1=-36 3=-29 4=-33 5=-43 6=42 7=-39
s:clou	1=-54 5=-37
s:club	6=-25 7=-25
s:clum	4=57
s:clums	4=45
s:cnap	8=45
s:coac	1=-88 3=-76 4=-40 5=-76 6=-68 7=-44 8=-66
s:coach	0=26 1=-47 3=-35 5=-29 6=-31 7=-27
s:coch	4=49 6=68 8=-25
s:cochl	4=64
s:cock	3=-28
s:coeu	0=-47 7=31 8=-27
s:coff	0=-32 1=-51 2=-26 3=62 4=-68 6=-59 7=-32 8=-47
s:coffe	0=43 4=-37 5=35 6=-27
s:coffr	0=-54 1=-33 2=-30 3=64 4=-36 5=-40 6=-25 7=-27
s:coif	0=-28 2=-30 3=-41 4=-25 5=-49 6=-61 8=-26
s:coiff	0=-40 3=-60 4=-33 5=-47 6=-41 7=-40
s:cola	7=65
s:coli	5=-30
s:coll	0=64 1=-89 2=-100 4=-107 6=-32 7=-41 8=-110
s:colla	4=-31 5=-45 6=-52 7=-26 8=-30
s:colle	1=-46 2=-68 4=-99 5=42 6=42 7=-42 8=-87
s:colli	6=-43 8=-80
s:collo	4=-35
s:colo	0=-49 1=-45 3=-44 4=42 5=-57 6=-45 7=-43 8=-70
s:colon	1=-27 2=32
s:color	3=-34 5=-26 6=-35 8=-26
s:colos	4=37
s:colou	4=30
s:comb	0=58
s:comba	0=45
s:come	2=-29 4=-32 5=-47 6=-40
s:comed	5=-41 6=-36
s:comi	1=-38 2=-54 3=-49 4=-41 6=62 8=-34
s:comin	1=-25 3=-28 6=77
s:comit	0=60 2=-25 3=-33 5=32 6=-33 8=-27
s:comm	1=-75 2=-71 3=-89 4=-155 5=-154 6=-64 7=-32
s:comma	2=51 4=-30 7=-61
s:comme	0=-136 1=-100 2=-95 3=-118 4=-96 5=-79 6=-86 7=-31 8=-115
s:commi	0=-28 1=-55 2=-26 3=-64 4=-48 5=-63 6=-47 8=40
s:commu	0=-26 2=-58 3=-75 4=-81 5=-94 6=-84 7=-67 8=33
s:comp	0=-106 1=-31 2=-70 5=-34 6=-29 7=-148
s:compa	0=-105 1=-26 4=-53 5=-65 7=-50
s:compe	1=-39 4=48 6=36
s:compl	1=-38 2=-45 6=-35 7=-49 8=31
s:compo	1=-38 2=-26 3=-46 4=-34 6=-31
s:compr	4=37 5=-28 8=-31
s:compt	1=-34 2=-38 3=-53 5=-55 7=-87
s:compu	0=-25 1=31 4=-30 6=-29
s:conc	1=-67 4=-66 5=-25 7=-90 8=-73
s:conce	0=48 2=-65 6=-64
s:conci	0=-29 2=-39 3=-30 4=-30 7=-41 8=-29
s:concl	5=38 6=44
s:conco	0=-34 2=-32 3=27 4=-27 5=-43 6=-26 7=-25
s:cond	0=-75 1=-93 3=-85 5=-88 6=-81 7=-77 8=52
s:conda	0=-56 1=-32 2=-74 3=-43 4=-78 5=-47 6=-44 7=-48 8=107
s:condi	2=64
s:condo	5=-27 8=-25
s:condu	1=-54 2=-41 3=-48 6=-37 7=-40 8=26
s:conf	0=-138 1=44 2=26 3=-66 4=-79 5=30 6=-66 8=-126
s:confe	0=-94 2=-102 3=-64 4=-76 5=-120 6=-87 8=-98
s:confi	0=-40 1=40 2=71 3=-37 4=-28 5=63 7=-43
s:confl	2=-28 4=-35 5=34 8=-34
s:confo	0=-39 1=-37 3=33
s:confu	1=35
s:cong	1=-45 3=-29 4=44 5=-50 8=-75
s:conge	2=30
s:congr	2=-25 4=-41 6=-27 8=-44
s:conj	0=-49 1=-55 3=-42 4=-45 5=-50 6=67 7=-58
s:conjo	0=-31 1=-36 4=-43 5=-31 6=74 7=-53
s:conn	0=43 1=-33 2=85 3=37 4=-56 5=56 6=-58 7=39 8=78
s:conna	0=-33 3=45 6=-26 7=68
s:conne	0=-30 2=44 3=-47 4=-52 7=-26 8=-55
s:connu	2=27 5=57 7=-31
s:conq	0=-38 1=-33 2=-34 5=79 6=-34 7=-33
s:conqu	0=-44 1=-33 2=-31 4=-27 5=87 6=-44 7=-42
s:cons	1=28 4=-117 6=-146 7=-74 8=-58
s:consc	0=-43 1=110
s:conse	1=-128 2=-41 3=39 4=-92 5=-25 6=-112 8=-50
s:consi	1=55
s:conso	5=25
s:const	1=-44 2=-25 5=-34 7=-27 8=-35
s:consu	0=-64 1=-85 2=40 3=28 4=-61 5=-105 6=-64 7=-107 8=-79
s:cont	0=-25 1=-36 4=-78 5=-122 6=-74 7=-54
s:conta	2=-27 3=-46 4=-58 6=42 7=-30 8=-42
s:conte	1=-51 2=54
s:conti	0=-29 1=-51 8=-31
s:conto	3=41 5=-35
s:contr	0=31 1=-42 2=-53 5=-85 6=-109 7=-44
s:conv	1=72 2=-108 3=-85 4=-111 5=-141 6=-66 8=57
s:conva	3=-31 4=-71 8=-40
s:conve	0=-49 4=-27 5=-33 6=-38 7=77 8=-39
s:convi	0=51 1=38 2=-93 3=-72 4=-87 5=-98 6=-73 7=-92 8=40
s:convo	1=-35 5=-69
s:cook	7=-35
s:cookb	7=-36
s:coop	0=-28 7=60 8=49
s:coope	7=60 8=41
s:coor	0=-57 1=-45 2=-44 3=-49 4=-84 5=-62 6=-53 7=-43 8=-38
s:coord	0=-65 1=-47 2=-57 3=-54 4=-73 5=-70 6=-53 7=33 8=-41
s:copa	6=38
s:copai	6=26
s:copi	2=65 3=27
s:copie	2=84 3=39 5=-33 6=37
s:copr	7=-57
s:copro	7=-57
s:corb	5=45 6=-26
s:cord	6=-49
s:corr	0=-59 1=63 2=-25 5=-49 6=-39 7=-47
s:corre	1=-39 3=27 5=-27
s:corri	0=-41 1=56 5=-30 7=-31
s:cors	0=60 4=37 7=-30
s:corse	4=35
s:cosm	2=-60 3=-27 7=-35
s:cosme	2=-45 4=-47 5=-27 8=-26
s:cost	0=-56 2=-37 3=-38 4=-35 5=-37 7=-28 8=-29
s:costu	2=-36 7=-28
s:coti	0=-69 1=-51 2=-61 3=-52 4=-68 5=-80 6=-56 8=-73
s:cotis	0=-58 1=-61 2=-49 3=-60 4=-67 5=-73 6=-65 8=-69
s:couc	4=28 5=80 6=-25
s:couch	1=-30 5=80 6=-25
s:coul	0=-31 3=-34 7=47
s:coule	2=-27 5=-25 7=66
s:coun	1=-105 2=-60 3=-94 4=-119 5=-76 6=-51 8=-112
s:counc	0=39 1=-45 2=-43 3=-53 4=-54 5=-42 6=-46 7=40 8=-58
s:couns	0=-55 1=-54 3=-29 4=-63 5=-60 6=-42 7=-68 8=-71
s:count	1=-45 2=-53 3=-44 4=-54 5=-53 8=-60
s:coup	0=-98 1=-75 3=-82 4=-64 7=-87
s:coupa	0=-33 2=-33 6=-31 8=55
s:coupl	0=-65 1=-45 3=-61 4=-69 7=-50 8=-69
s:cour	0=-57 1=-125 3=-99 4=-45 6=-101
s:coura	0=-34 5=-25 6=-39 8=-31
s:couri	7=58
s:courr	2=29
s:cours	0=-40 1=-36 2=-50 3=-25 4=-33 5=-27 7=-58 8=-61
s:court	0=37 2=-39 3=-32 4=-28 6=-57 8=-49
s:cous	2=49 7=-29
s:cousi	2=29 6=-25
s:cout	2=-29 4=-25 5=-55 6=-44 8=-45
s:coutu	5=-64 6=-37 8=-40
s:couv	0=-78 1=-59 2=-51 3=-45 4=-26 5=-52 7=-70 8=-79
s:couve	0=-34 1=-32 6=28 7=-46 8=-66
s:couvr	6=-27 7=-30
s:cove	0=-39 2=-73 3=-42 5=-54 6=-55 7=-58 8=-47
s:cover	0=-39 2=-40 3=-31 4=-41 5=-41 6=-48 7=-61 8=-32
s:covi	3=-38 4=123 7=-26
s:crab	1=45
s:crabb	1=44
s:craf	1=-46 7=-29
s:cras	4=48 6=-29
s:crea	1=-26 2=-32 3=-37 5=-36 7=-38 8=-45
s:creat	1=-26 5=-25 8=-30
s:crec	0=-47 3=27
s:crech	0=-32 7=-26
s:cred	0=-67 2=-41 3=-43 4=-51 5=-76 6=-37 7=-111 8=-39
s:credi	0=-33 1=-53 4=-32 6=-31 7=-136 8=-45
s:cree	1=60
s:cret	3=33 7=-32
s:crete	3=35 7=-39
s:crim	0=-94 1=-110 2=-83 3=-93 4=-105 5=-95 7=-79
s:crimi	0=-68 1=-69 2=-49 3=-64 4=-81 5=-72 6=-77 7=-69
s:cris	0=-52 1=-44 2=-41 3=-30 4=-42 5=-31 6=-44 8=-42
s:crit	0=-41 1=-56 2=-37 3=-34 4=-60 5=-45 6=-34 8=-51
s:criti	0=-51 1=-59 2=-36 3=-35 4=-55 5=-48 6=-42 7=-32 8=-33
s:croh	4=42
s:croi	0=28 1=55 2=-62 3=-50 5=-76 6=40 7=-103 8=-50
s:croir	0=-29 1=37
s:crois	4=62
s:cros	0=-41 1=-43 4=-38 5=-67 6=-34 7=-32 8=-25
s:cross	0=-25 1=-26 4=-43 5=-46 7=-26
s:crow	0=-28 4=54 8=-33
s:croy	0=-56 1=74 2=-52 3=-33 4=-61 5=-81 7=-45 8=-35
s:croya	0=-61 1=76 2=-49 3=-30 4=-47 5=-69 8=-48
s:croye	5=-25
s:crui	7=-26
s:cruis	7=-26
s:crut	0=-25 4=-29 5=-30 6=-26
s:crutc	4=-27 5=-30 8=-33
s:cssc	7=62
s:cuis	0=-49 1=-65 2=-50 3=-58 4=-49 5=-58 6=-57 7=-45 8=-57
s:cuisi	0=-51 1=-59 2=-43 3=-59 4=-42 5=-55 6=-43 7=-57 8=-65
s:cult	0=-46 1=-46 2=-36 3=-36 4=-47 5=-47 6=-49 7=-30 8=-43
s:cultu	0=-45 1=-28 2=-35 4=-38 5=-46 6=-43 7=-34
s:cura	0=-31 1=-35 2=-53 3=-47 4=-41 5=-31 6=-26 7=-34 8=-36
s:curat	0=-31 2=-33 4=-37 5=-38 6=-33 8=-36
s:curi	0=-35 3=-28 4=-25
s:curie	1=-29 6=-35
s:curio	0=-28 5=-53 6=29
s:curr	0=-27 6=-25 8=95
s:curre	6=-31 8=72
s:curv	3=42
s:cust	0=-67 1=-65 2=-62 3=-73 4=-88 5=-73 6=-51 7=-82 8=-59
s:custo	0=-67 1=-53 2=-55 3=-77 4=-85 5=-76 6=-44 7=-80 8=-48
s:cutt	0=-29 3=-27 4=-41 5=-40 7=-39
s:cutte	4=-25
s:cyni	4=-25 6=-52 7=-47 8=-34
s:cynic	6=-43 8=-37
s:cyp2	2=64
s:cyp2c	2=53
s:cyp2d	2=29
s:daco	2=30
s:dact	2=-33 6=-29
s:dacty	2=-28 6=-34
s:dail	0=-26 4=41
s:dair	2=-28 4=-29
s:daka	0=50
s:dama	5=-36 7=-31
s:damag	0=-35 5=-38 7=-40
s:danc	4=-27 6=-46 7=-59 8=-75
s:dance	6=-28 7=-53
s:dani	7=-30
s:danis	1=-26 3=-27
s:danl	2=46
s:danlo	2=29
s:dans	0=-32 4=-31 5=-26 6=-46 8=-47
s:dass	0=-45 1=44
s:dassa	0=-47 1=52
s:data	2=46 8=-39
s:datab	2=65 8=-33
s:date	5=-26 6=61
s:dati	0=-26 2=-38 3=-58 4=-36 5=-31 6=-40 8=-48
s:datin	0=-36 2=-35 3=-65 4=-45 5=-25 6=-25 7=-27 8=-38
s:daug	1=-35 2=55 3=-28 4=-35 5=-55 7=-37 8=-29
s:daugh	1=-31 2=51 4=-41 5=-66 6=-28 7=-38
s:dead	4=-27
s:deadl	8=-27
s:deaf	2=39
s:deafn	2=25
s:deal	0=-47 1=-27 3=-32 5=-46 6=-59 7=-44
s:deale	8=-29
s:deat	2=31 4=-41 5=-26 8=-42
s:deba	0=-26 1=-25 4=-30 5=-39 6=-26 7=-29 8=-50
s:debat	3=-26 6=-33
s:debri	5=34
s:debu	0=-55 1=52 2=-38 4=-34 6=-30 7=-50
s:debun	0=-28 1=47
s:dece	4=-27 7=-29 8=-31
s:decen	7=-26 8=-43
s:dech	0=-48 7=60
s:dechi	0=-33 7=54
s:deci	0=-42 2=64 5=-36 7=-32
s:decid	2=58 5=-26
s:decl	1=40 3=33 5=29 7=50 8=-53
s:decla	1=40 4=26 5=25
s:decli	3=28 4=-43 7=41 8=-50
s:deco	0=-55 1=-35 3=-80 4=-39 5=-41 6=40 7=-44 8=-59
s:decor	5=-28 6=-26
s:decou	0=-38 3=-35 4=-44 6=28 7=-33 8=-32
s:decr	0=-48 1=54
s:decro	0=-70 1=73
s:defe	1=-38 3=-27 4=-41 5=-41 6=-63 7=-44 8=-37
s:defen	1=-32 2=-33 4=-52 5=-46 6=-63 7=-29 8=-56
s:defi	0=89 2=64
s:defic	2=62
s:defil	0=78
s:defin	0=51
s:degr	1=65 2=-27 4=-40 8=-29
s:degre	1=38 4=-35 5=-25 8=-28
s:degro	1=52
s:deis	1=40 8=-29
s:deje	4=43 5=45
s:dejeu	2=-33 4=31
s:dela	0=-25 4=-38 5=-49
s:delac	1=30
s:delai	5=-26
s:dele	1=-78 4=-82 5=-84 6=-76 7=63 8=-87
s:deleg	1=-73 2=-109 3=-96 4=-92 5=-75 6=-64 7=61 8=-73
s:delet	1=-40 2=43 3=73 7=-36
s:delh	0=48
s:deli	1=-58 2=-46 3=-49 7=-46
s:deliv	1=-29 2=-37
s:delt	2=55
s:delta	2=40
s:dema	0=-81 1=29 2=-77 7=-36
s:deman	0=-55 2=-71 4=25 7=-46
s:demar	0=-35 1=-35 4=-33 5=-25 6=-42 7=-37 8=-26
s:deme	2=-31 3=-25 5=26 7=-35 8=-28
s:demen	2=-26 3=-38 5=39 7=-29 8=-25
s:demi	7=38
s:demis	7=36
s:demo	0=43 1=-57 2=-51 3=-39 4=-32 5=-52 7=-36
s:democ	0=82 1=-48 2=-30 3=-38 4=-25 5=-63 6=-33 7=-26 8=-49
s:demon	0=-38 8=26
s:deni	6=57
s:denie	6=58
s:dent	0=-39 1=-45 2=-36 3=-60 4=-51 5=-50 6=-46 7=-49 8=-44
s:denta	0=-38 1=-57 2=-25 3=-50 4=-35 5=-40 6=-42 7=-49 8=-51
s:denv	7=-34
s:denve	7=-46
s:depa	0=-58 1=-41 2=-46 4=-33 5=36 6=-55 7=-72 8=-69
s:depar	0=-50 1=-41 2=-44 4=-27 6=-55 7=-53 8=-53
s:depen	2=-27 4=32
s:depi	2=37
s:depis	2=63
s:depl	0=-34 1=-49 2=-38 3=-28 4=-49 6=-35 7=-35 8=-42
s:depla	5=32 7=-26
s:deplo	0=-35 2=-33 3=-29 4=-50 5=-45 6=-39 7=-39 8=-38
s:depo	0=-48 3=-30 5=-40 6=-26 7=-47 8=-56
s:depos	2=28 6=-27 8=-49
s:depr	0=-37 1=-74 2=-55 3=-48 4=84 5=-78 6=-50 7=-52 8=-75
s:depre	0=-50 1=-57 2=-51 3=-59 4=67 5=-60 6=-49 7=-61 8=-84
s:depu	7=-26 8=-113
s:depui	5=-40 8=-116
s:deput	0=-55 4=-33
s:derb	7=52
s:derm	3=-46 4=-26 7=-37
s:derma	3=-44 4=-27 7=-27
s:dern	0=-46 6=37 7=38
s:derni	0=-45 1=-29 2=-27 6=30 7=31
s:derr	0=42 8=33
s:derri	8=29
s:desa	0=-28 1=-41 3=44
s:desac	3=35
s:desc	1=45 2=84 3=-29 5=41 6=-25
s:desce	1=-40 2=79 4=-25 5=-34
s:descr	1=51 4=25 5=40
s:dese	0=40
s:desel	0=47
s:desi	0=-65 1=-93 2=-73 3=-100 4=-68 5=-80 6=-94 8=-112
s:desig	0=-88 1=-78 2=-65 3=-82 4=-70 5=-78 6=-90 8=-107
s:deso	4=36
s:desor	4=25
s:desp	2=46
s:despi	2=45
s:dess	0=-35 1=-26 2=-48 4=-67 5=-44 8=-43
s:dessi	0=-27 1=-33 2=-37 3=-29 4=-60 5=-41 8=-41
s:dest	1=36
s:desti	1=30
s:deta	6=-28 7=30 8=-69
s:detac	7=32
s:detai	8=-71
s:dete	0=-86 2=-59 4=-87 5=-116 6=-74 7=-91
s:detec	0=-26 1=-35 3=-57 4=-53 5=-34 6=-40 7=-27
s:deten	0=-54 1=-41 2=-44 3=42 4=-42 5=-41 6=-40 7=-50 8=44
s:deter	0=-49 1=33 3=-38 4=-34 5=-40 6=-29 8=-49
s:deto	3=-32
s:dett	1=-31 3=-31 5=-29 8=-45
s:dette	3=-28 8=-28
s:deva	5=31
s:devan	5=29 6=31
s:deve	0=-68 1=-36 2=-73 4=-104 5=-49 6=-40 8=-57
s:devel	0=-63 1=-48 2=-51 3=-76 4=-70 5=-39 6=-41 7=-63 8=-59
s:deven	1=46 7=38
s:dever	3=29
s:devi	2=-34 3=-54 4=-36 5=-35
s:devic	4=-27
s:devo	0=-53 2=-32 3=-27 4=-80 5=-38 6=-60 7=-54 8=-53
s:devoi	1=31
s:devou	1=-29
s:diab	0=-32 1=-36 3=-36 4=72 5=-42 6=-42 7=-46 8=-57
s:diabe	0=-34 1=-36 3=-34 4=59 5=-33 6=-34 7=-41 8=-29
s:diag	0=-38 2=-35 4=42 5=-42 7=-32 8=-64
s:diagn	2=-28 4=59 5=-38 7=-25 8=-40
s:dial	0=26 1=-30 2=-66 3=-60 5=-55 6=-36 7=-42 8=-50
s:diall	0=56
s:dialo	4=-26 8=-28
s:dialy	0=-30 3=-40 5=-53 6=-27
s:dict	0=-31 1=-40 4=-32 6=-32 7=-29 8=-27
s:dicta	1=-25
s:dicti	0=-42 3=-25 4=-26 6=-30 7=-28
s:diet	0=-39 2=-27 4=-47 7=-36
s:diff	1=-46 2=-25 5=-25 6=-33 7=-56 8=46
s:diffa	8=35
s:diffe	4=-30
s:diffi	0=-43 1=-35 3=-25 4=34 6=-29
s:digi	1=-28 4=-60 5=-35 6=-43 7=-48
s:digit	1=-36 4=-48 6=-36 7=-45
s:dijo	6=-37
s:dima	1=31
s:diman	1=33
s:dinn	0=-34 1=-30 2=-38 6=-55 8=-45
s:dinne	0=-31 1=-27 2=-26 4=-33 5=-25 6=-44
s:dioce	0=-28 1=-35
s:dipl	0=-48 1=-39 2=-43 3=-29 4=-55 5=-54 6=-46 7=-36
s:diplo	0=-46 1=-42 2=-47 4=-48 5=-50 6=-35 7=-35
s:dire	0=-73 2=-68 3=-58 4=-89
s:direc	0=-88 1=-53 2=-67 3=-30 4=-84 7=-34
s:diri	0=41 1=-52 2=-47 3=-37 4=-59 5=-55 6=-38 7=51 8=-31
s:dirig	0=56 1=-53 2=-68 3=-66 4=-44 5=-66 8=-42
s:disa	0=-54 1=-43 2=-58 3=-53 4=35 5=-53 6=-40 7=-48 8=-78
s:disab	0=-43 1=-39 2=-38 3=-43 5=-41 6=-40 7=-30 8=-25
s:disc	0=-78 1=36 2=-36 3=-27 6=-44 8=-32
s:disca	4=35 8=-27
s:disci	1=88
s:discl	3=-37 4=-31 6=-30
s:disco	0=-25 2=31
s:discr	1=-29 2=-36 4=-42 5=-35 6=30
s:discu	0=-27 6=-30 7=-31
s:dise	1=-46 4=67
s:disea	2=37 4=51
s:dism	2=-31 3=-29 5=36 6=38 8=42
s:disma	0=39
s:dismi	3=-32 4=-27 5=37 6=39 8=71
s:diso	2=57
s:disor	0=-36 2=70
s:disp	0=-54 1=-62 2=-87 3=29 4=-81 5=25 6=-27 8=-62
s:dispa	1=-30 2=-33 5=57 7=-52
s:dispe	3=64 4=-30 8=-30
s:displ	3=-37
s:dispo	2=-37 3=-28 4=-47 5=-26
s:dispu	0=-25 4=-30
s:disq	0=-31 3=-27 5=47 8=86
s:disqu	5=34 8=70
s:diss	0=27 2=-30 3=-35 4=-48
s:disse	4=-33
s:disso	0=33
s:dist	1=-42 2=-57 3=-34 4=-37 5=-47 6=-41 7=-40 8=-47
s:distr	1=-41 2=-38 3=-41 4=-42 5=-51 6=-38 7=-42 8=-40
s:dive	1=-35 4=-37 5=28 6=-54 7=-25 8=-45
s:diver	1=-41 4=-25 6=-34 8=-36
s:divo	2=-30 3=-26 5=26 6=-34
s:divor	2=-27 5=25 6=-30
s:diwa	0=42 1=-54 2=-37 3=-28 5=-27 6=-28 7=-28
s:diwal	0=-36 1=-51 2=-38 4=-33 5=-29 6=-27 7=-28 8=-39
s:dock	5=-26 7=47
s:docke	0=42 5=-30
s:doct	0=-64 2=-39 3=-108 5=-53 6=-48 8=-65
s:docto	0=-70 2=-43 3=-96 5=-41 6=-61 7=-27 8=-79
s:docu	0=-50 1=-54 2=-39 3=-44 4=-50 5=-74 6=-49 7=-79 8=-47
s:docum	0=-41 1=-29 2=-40 3=-35 4=-38 5=-44 6=-26 7=-69 8=-54
s:does	0=25 1=40 5=-41 7=-25 8=-64
s:dogm	4=-32
s:doig	0=-59 1=-55 2=-47 3=93 5=-37 6=-48 7=-58 8=-62
s:doigt	0=-38 1=-51 2=-55 3=-31 4=-54 5=-36 6=-43 7=-43 8=-65
s:doin	4=-36 8=35
s:doive	4=42
s:doll	2=-34 5=-27 8=-28
s:domi	0=-60 1=-61 2=-37 3=-31 4=-52 5=-61 6=-56 7=-45 8=-49
s:domic	8=-28
s:domin	0=-44 1=-46 2=-37 3=-34 4=-45 5=-48 6=-44 7=-47 8=-33
s:dona	2=-27 3=-27 4=-35 5=-35 6=-30 7=-34 8=-63
s:donal	0=26
s:donat	3=-30 4=-25 5=-28 6=-34 7=-26 8=-35
s:done	0=36
s:donet	0=50
s:donn	0=-66 2=44 3=82 4=-67 5=-76 6=-53 7=-74 8=-76
s:donne	0=-53 1=-47 2=-34 4=-42 5=-45 6=-46 7=-50 8=-40
s:dono	0=-45 1=-32 4=-26 5=-28 8=-30
s:door	4=-38 6=-39 7=74
s:doorm	7=68
s:doss	0=-28 1=-29 2=38 4=-56 5=-28 7=-44 8=-46
s:dossi	1=-26 2=50 4=-62 5=-28 7=-27 8=-34
s:doub	0=-72 2=-50 3=-38 4=-67 5=-79 6=-111 7=-51 8=-43
s:doubl	0=-51 1=-40 2=-37 3=-31 4=-38 5=-70 6=-77 7=-52 8=-31
s:doubt	1=44 4=-35
s:douc	4=28
s:dout	6=35
s:douz	4=53 7=-34 8=-54
s:dove	3=-30
s:doyl	6=55 8=30
s:doze	5=-40
s:draf	1=-31 2=-50 6=-25 7=-31
s:draft	2=-43 4=-30 5=-31 7=-32
s:drap	5=-40
s:drape	0=35 8=-26
s:drawi	4=35
s:drep	2=73 4=-54
s:drepa	2=76 4=-65
s:drin	0=-29 1=-27 2=-26 4=35 5=-36 7=-26 8=53
s:drink	4=74 8=-27
s:driv	0=-57 1=-68 2=-79 3=-73 6=-72 7=52
s:drive	0=-53 1=-60 2=-37 3=-33 4=-70 6=-70 7=37 8=-58
s:drivi	0=-28 1=-35 2=-29 4=-69 5=-30 7=-47 8=56
s:drog	4=-25
s:droi	0=26 2=-80 3=-28 5=-71 6=-78 7=-109 8=-77
s:droit	0=32 1=-43 2=-42 3=-56 4=-56 5=-37 6=-43 7=-58 8=-37
s:dron	1=48
s:drop	8=59
s:dropp	8=60
s:dros	3=-27
s:droso	3=-25
s:drov	0=42
s:drumm	5=-35
s:dubl	1=-27 4=-26 6=-39
s:dubli	4=-30
s:durab	3=-28
s:durb	0=30
s:durba	0=37
s:dure	4=31
s:durh	1=39
s:durha	1=33
s:duri	0=-36 1=-38 2=-28 3=-38 4=57 6=-32 7=-31
s:durin	1=-32 2=-35 4=101 6=-43 7=-26
s:dutc	0=-35 5=-39
s:duti	7=40
s:dutie	7=43
s:dyna	2=-25 3=51 4=-27
s:dynam	2=-33 3=53 4=-27
s:dysl	0=-45 1=-36 4=96 6=-28
s:dysle	4=94 6=-31
s:dysp	4=61
s:dyspr	4=40
s:earl	0=-49 1=-62 2=41 4=-39 5=-53 6=-58 7=-31 8=-46
s:earn	7=51
s:earne	7=48
s:easi	4=72
s:easil	4=48
s:east	4=43
s:easte	4=51
s:eati	1=37
s:eatin	1=35
s:ebat	5=56
s:eben	0=-41 1=-44 6=-29
s:ebeni	0=-35 1=-28 4=39 6=-25 8=-26
s:ecar	7=38
s:ecart	7=26
s:echa	0=-36 1=-45 2=-35 3=-36 6=-50 7=-35 8=-49
s:echan	1=-34 2=-33 3=-34 6=-35 7=-46 8=-49
s:echo	7=-25
s:ecla	1=-28 3=-33 4=36 5=-29 8=-38
s:eclam	4=49
s:ecol	0=33 1=29 2=-49 3=-88 4=-54 5=-56 7=-77 8=-59
s:ecolo	3=-45 5=-28 6=-25 7=-38 8=-40
s:econ	0=-63 1=-45 2=-40 3=-60 4=-52 5=-38 6=-34 7=-60 8=-48
s:econo	0=-47 1=-44 2=-50 3=-34 4=-61 5=-44 6=-46 8=-63
s:ecop	8=83
s:ecou	3=-45 8=-34
s:ecout	2=-25 3=-41
s:ecri	0=-77 3=-51 4=-71 5=52 7=-68
s:ecze	3=31
s:eczem	3=38 4=27
s:edit	0=-77 1=-113 2=-104 3=-104 4=-85 5=-91 6=-93 7=-109 8=-139
s:edite	0=-59 1=-68 2=-27 3=-45 4=-43 5=-52 6=-46 7=-37 8=-49
s:editi	0=-33 2=-27 8=-28
s:edito	0=-51 1=-44 2=-74 3=-44 4=-40 5=-48 6=-32 7=-69 8=-60
s:editr	0=-37 4=-32
s:educ	0=-65 2=-53 3=-35 5=-68 6=-46
s:educa	0=-60 2=-54 3=-48 5=-62 6=-42 8=27
s:effa	0=-30 1=-33 6=-37
s:effac	3=25 6=-41
s:effe	1=50 6=40
s:effec	1=47
s:ehle	2=33
s:ehler	2=42
s:eigh	0=-26 4=33 7=-31 8=37
s:elde	0=-40 4=-67 5=-46 6=-29 8=62
s:elder	0=-60 1=-26 5=-32 6=-47 8=-30
s:eldes	8=82
s:elec	1=-62 2=-91 3=-86 4=-94 5=-87 6=-81 7=47
s:elect	1=-84 2=-85 3=-95 4=-105 5=-86 6=-77
s:elen	0=30
s:elev	0=-37 1=-68 2=-71 3=-74 4=-91 5=-61 6=-55 7=-75 8=-75
s:eleve	0=-82 1=-48 2=-42 3=-67 4=-43 5=-66 6=-51 7=-66 8=-73
s:elle	4=-28 6=32
s:eloi	4=42
s:eloig	4=61
s:else	5=33
s:elsew	5=39
s:emba	3=30
s:embau	3=31
s:embo	3=-45
s:embos	3=-36
s:embra	6=38
s:emer	4=-30 7=39
s:emeri	7=47
s:emis	2=-29 3=-30 8=-29
s:emiss	7=-47
s:emma	0=44
s:emman	0=43
s:empe	4=41
s:empec	4=29
s:empl	0=-102 1=-53 4=-73 5=-28 6=-27 7=-107 8=-46
s:emplo	0=-82 1=-65 4=-72 5=-52 6=-52 7=-124 8=-39
s:empr	0=-77 1=-71 2=-78 3=101 4=-86 5=-82 6=-67 7=-65 8=-100
s:empre	0=-94 1=-79 2=-67 3=107 4=-85 5=-90 6=-68 7=-62 8=-110
s:enca	4=-31 7=43 8=-43
s:encar	7=48
s:ence	4=58 8=-30
s:encei	2=-27 4=66 8=-28
s:ench	0=54 5=57
s:encha	0=26 5=47
s:encl	2=44 3=28
s:enclo	2=47 3=36
s:enco	4=54 5=33
s:encor	4=70 5=44
s:ende	2=-27 3=-26 4=-25 7=-30 8=59
s:endo	4=33
s:endom	4=39
s:endu	0=-41 3=-27 6=-32
s:endur	0=-37 3=-27 4=-41 5=-25 6=-28 7=-27
s:ener	0=-25
s:energ	0=-27
s:enfa	2=-76 3=-52 4=-33 5=-62 6=-38 7=-66 8=-77
s:enfan	2=-60 3=-66 4=-59 5=-61 6=-52 7=-74 8=-89
s:enga	1=36 2=-25 4=-27 5=-41 8=-31
s:engag	1=42 3=-31 4=-29 5=-27 7=32 8=-37
s:engi	0=-87 1=-73 2=-84 3=-83 4=-91 5=-86 7=-50 8=-77
s:engin	0=-94 1=-75 2=-93 3=-69 4=-99 5=-71 6=-47 7=-37 8=-73
s:engl	0=-28 1=-44 2=-58 4=-26 6=-29 7=-58 8=-50
s:engla	7=-38
s:engli	0=-31 1=-30 2=-34 6=-34 8=-37
s:enhan	3=-28
s:enqu	0=-66 1=-62 2=-50 3=-74 4=-62 5=-76 6=-38 7=-49 8=-93
s:enque	0=-67 1=-74 2=-33 3=-62 4=-68 5=-71 6=-62 7=-63 8=-52
s:enre	0=-35 3=126 4=-34 5=31 6=-45 7=-32 8=-33
s:enreg	1=-35 3=146 4=-36 6=-28 7=-37 8=-34
s:enro	0=-25 1=-39 2=-34 3=125 4=-107 5=-37 7=-28
s:enrol	1=-34 2=-36 3=149 4=-66
s:ense	0=-74 2=-38 4=-36 5=-69 7=-58 8=-27
s:ensei	0=-69 1=-25 2=-62 3=-42 4=-40 5=-65 6=-80 7=-49 8=-30
s:ensem	3=-31 5=-28 6=37
s:ente	0=-31 1=-28 4=-37 7=-31 8=-54
s:enten	0=-26 4=-31 5=30
s:enter	3=31 7=-36 8=-30
s:entr	0=-124 2=-50 5=-43 6=-44 7=-29
s:entra	0=-49 1=-49 2=-33 3=-55 4=-30 5=-32 6=-35 7=-27 8=-29
s:entre	0=-89 1=-73 2=-27 4=-97
s:entri	8=25
s:envi	0=-26
s:envo	5=56
s:envoy	5=50
s:epic	0=-42 1=77 2=-36 3=-30 4=-48 5=-39 6=-36 8=-27
s:epict	1=71
s:epicu	1=73 2=-26 4=-32 5=-26 6=-27
s:epil	1=-26 2=-54 3=-48 4=114 5=-36 6=-26 8=-31
s:epila	3=-35
s:epile	2=-30 3=-35 4=115 5=-45 8=-37
s:epip	4=42
s:epipe	4=83
s:epoq	4=41
s:epoqu	4=42
s:epou	0=-47 1=-72 2=-38 3=-66 4=-73 5=53 6=30 7=-42 8=-53
s:epous	0=-25 1=-54 2=-26 3=-47 4=-25 6=77 7=-48 8=-48
s:epre	0=-39 1=-29 2=-39 5=-27 7=-33
s:epreu	0=-41 1=-34 2=-25 7=-30
s:equa	5=-37 6=43 7=51
s:equal	7=46
s:eque	1=48
s:equer	1=64
s:equi	0=-64 1=-111 2=-58 3=-37 4=-28 5=-36 6=-36 8=-76
s:equip	1=-77 2=-58 6=-28 7=-83 8=-67
s:equit	0=-26 2=-39 3=-31 5=-32 6=-26 7=62 8=-37
s:eras	3=34
s:erot	3=-28 4=-30 5=31
s:eroti	0=-38 1=-27 3=-32 5=54
s:erre	0=-43 4=-40 5=27 8=40
s:erreu	0=-34 1=-28 2=28 4=-48 7=-26 8=44
s:erro	0=-42 1=-29 2=-29 4=-35 7=-47 8=-40
s:esca	0=-26 5=-36
s:esco	0=-68 1=-66 2=-65 3=-68 4=-55 6=-63 7=-63 8=-91
s:escor	0=-53 1=-59 2=-61 3=-64 4=-78 5=43 6=-66 7=-58 8=-95
s:escr	8=27
s:escro	5=-25
s:espa	2=-29 6=-27
s:espr	0=-26 1=-31 3=-25 5=-42
s:espri	0=-39 1=-64 2=-26 3=-26 4=-27 5=-32 6=-33 7=-26 8=-33
s:essa	0=-32 1=-45 2=-58 5=-38 6=-54 7=-66 8=-69
s:essai	0=-26 3=48 4=-59 5=-45
s:esse	7=-36 8=-37
s:esta	2=34 3=-32 4=-26 5=-25 7=-25 8=-35
s:estab	2=48
s:estat	1=-31 2=-25 3=-30 6=-28 7=-36
s:esto	3=-29 7=-25
s:eston	3=-31 7=-29
s:etab	2=42 3=-25
s:etabl	2=46
s:etai	1=-41 3=-53 4=42 5=29 6=-30 8=-53
s:etal	0=-40 1=-25 2=-45 3=-29 4=-48 6=-37 7=-28
s:etale	5=37
s:etalo	0=-27 2=-35 4=-50 6=-33 7=-27 8=-25
s:etan	1=48
s:etap	5=-31
s:etat	2=36
s:etein	5=32
s:ethi	0=-100 1=62 2=-58 3=-59 4=-67 5=-63 6=-60 7=-73 8=-55
s:ethic	0=-39 1=74 2=-38 3=-28 4=-36 5=-44 6=-48 7=-55 8=-37
s:ethiq	0=-91 1=75 2=-41 3=-32 4=-26 7=-30 8=-33
s:etie	6=-27
s:etiq	0=78 2=-33 5=-25 7=-58 8=-34
s:etiqu	0=47 2=-29 7=-43 8=-32
s:eton	1=37
s:etonn	1=34
s:etud	0=-28 2=-95 3=-62 4=-95 6=-79 7=-103 8=-58
s:etude	1=61 5=26 7=-45 8=-27
s:etudi	1=-81 2=-77 3=-37 4=-52 5=-69 6=-39 7=-73 8=-58
s:euro	0=72 1=-59 2=-30 4=-55 5=-37 6=-34 7=-134 8=-40
s:europ	0=55 1=-33 2=-28 3=-59 4=-42 5=-37 7=-108 8=-38
s:evas	5=-33 8=32
s:even	1=-69 2=-35 3=-28 4=-43 6=-39 7=-29 8=-80
s:eveni	0=37 7=53 8=-57
s:event	0=-56 2=-25 7=-46 8=-25
s:ever	1=47 2=37 3=-79 4=-79
s:every	2=28 3=-25 4=-38 6=31
s:evit	0=-49 2=-27 4=73 8=-35
s:evite	1=32 2=-28 8=-36
s:evol	1=-32 2=-47
s:evolu	2=-37
s:evoq	6=44
s:evoqu	5=27 6=65
s:exam	0=-45 2=-27 4=-55 5=-48 6=-40 7=-34
s:exame	0=-28 4=-32 8=31
s:exami	3=-34 4=-32 6=-32
s:exce	0=32 1=-63 2=-51 3=-46 4=-28 5=-31 6=-27 7=-27 8=-84
s:excel	1=-53 2=-32 3=-44 5=-28 6=-27 8=-39
s:excl	0=-42 2=37 7=27
s:exclu	2=56
s:exec	0=-29 1=-36 4=-33 5=-31 7=89 8=-40
s:execu	0=-27 4=-64 7=66 8=-30
s:exem	3=56
s:exemp	3=68
s:exer	1=38
s:exerc	1=29
s:exis	0=-40 1=32 2=-35 4=-36 5=-68 6=-38 7=-43 8=-38
s:exist	0=-47 1=39 4=-34 5=-39 6=-40 7=-41 8=-34
s:exom	2=67 4=-33
s:exot	7=-55
s:exoti	7=-52
s:expa	4=-48 5=-44 8=-43
s:expat	3=-33 4=-42 5=-30 8=-36
s:expe	0=-65 2=-59 3=-74 4=-49 5=48 6=-61 7=-62 8=-102
s:expec	4=35 7=-47 8=-31
s:exper	0=-66 1=-52 2=-42 3=-98 4=-55 6=-44 7=-34 8=-79
s:expl	1=-55 2=-50 3=-68 7=-70 8=-35
s:expla	0=-38 1=-30 2=-32 3=-36 5=-42 7=-60
s:expli	0=59 3=-47 5=38 6=-26 8=25
s:explo	0=-34 1=-32 2=-31 4=-44 5=-38 6=-29 8=-45
s:expo	2=-36 4=-37 5=-40 7=-36 8=-33
s:expor	2=-25 7=-33
s:expos	0=-29 2=-36 3=-27 5=-31 7=-30 8=-47
s:expr	0=-29 1=-28 2=-58 3=-58 5=-41 6=-27 8=-29
s:expre	1=-41 2=-50 3=-52 5=-58 6=-32 8=-37
s:expu	8=45
s:expun	8=48
s:exti	0=50
s:extin	0=51
s:extr	1=-54 2=-30 4=-46 5=29 6=-62 7=-44
s:extra	0=-35 6=-28
s:extre	0=70 3=-28 4=-30
s:eyes	4=43
s:eyesi	4=33
s:fabr	0=-34 2=70 4=-29 5=-29 6=-26
s:fabri	4=-25 5=-30 6=-31
s:faca	4=-26
s:face	0=-28 3=-31 5=-34 6=-30 8=-54
s:faci	0=-62 1=-45 2=-64 3=91 4=-52 5=-61 6=-40 8=-101
s:facia	0=-32 1=-48 2=-39 3=67 4=-49 5=-52 6=-36 7=-54 8=-41
s:facil	3=-38 7=30 8=-63
s:fact	0=-51 1=-44 2=29 4=-59 5=-35 6=-50 7=-37 8=-44
s:facte	1=-25 2=45 3=-28
s:facto	0=-28 2=-30 4=-46 6=-27
s:fail	0=-38 1=-41 3=-32 5=-48 6=-31 8=26
s:faile	4=31
s:faili	8=43
s:faill	5=-57
s:fair	1=-45 2=-42 3=-28 4=-49 7=-35 8=-29
s:fait	0=-71 1=59 2=-64 4=-71 5=47 6=-68 7=-56 8=-58
s:falk	0=47
s:falki	0=48
s:fals	8=71
s:falsi	8=63
s:fami	1=-40 2=29 3=-95 4=-93 5=-51 7=-94 8=-103
s:famil	1=-30 2=47 3=-81 4=-100 5=-50 6=-29 7=-110 8=-91
s:famou	0=40
s:fanc	1=-28 2=41
s:fant	5=26
s:fanta	5=28
s:farm	1=-34 2=-37 3=-28 4=-36 5=-54 6=-41 8=-40
s:farme	4=-47 8=-34
s:farr	0=43 4=32
s:farre	0=39
s:farro	4=37
s:fash	6=-42 7=-26
s:fashi	1=-33 6=-41
s:fath	0=34 2=42 3=-32 4=-49 5=-38 7=39
s:fathe	2=58 3=-36 4=-62 5=-40 7=30
s:fati	0=-25 3=-25 4=39 5=-30
s:fatig	2=-30 3=-29 4=34 5=-29
s:faur	0=-58 6=42
s:faut	0=-50 2=-36 3=-27 5=68 7=-26 8=-28
s:faute	0=-46 1=-40 2=-26 3=-25 4=-35 5=-34 7=-33 8=-27
s:favo	5=-37
s:favor	2=37 5=-27
s:fdse	7=66
s:feat	3=35
s:featu	3=28
s:febu	4=35
s:febua	4=29
s:fede	0=27 2=-26 3=-43 4=-41 5=-34 6=-36 7=-41
s:feder	0=37 2=-36 3=-53 4=-33 5=-33 6=-27 7=-33 8=28
s:felo	1=-29 8=29
s:felon	1=-27
s:fema	5=-27 6=-31
s:femal	2=-25
s:femi	0=60 3=-29 4=-26
s:femin	0=74 4=-25
s:femm	1=-98 2=-91 3=-63 5=32 6=37
s:femme	0=-46 2=-31 4=-30 5=-70 7=-54 8=-31
s:fera	5=35
s:ferai	5=35
s:ferm	2=-44 4=-48 5=-56 8=80
s:ferme	2=-32 5=-31
s:ferr	1=-54 2=-48 3=-38 4=-51 6=-42 7=52 8=-55
s:ferri	5=47
s:ferro	0=-26 1=-28 4=-26 5=-41 7=-30 8=-28
s:fert	2=-31
s:fest	0=-25 1=-28 4=-33 5=-48 6=-41 7=-31
s:festi	0=-47 1=-27 2=-35 4=-32 5=-38 6=-45 7=-42
s:feve	0=-26 3=43 6=-32 8=-32
s:fevr	8=62
s:fevri	8=52
s:fian	1=-51 2=-31 3=-50 5=-42 6=30 7=-32 8=-37
s:fianc	0=-63 1=-56 2=-36 3=-46 5=-40 6=32 7=-35 8=-39
s:fiann	0=43
s:fibr	0=-32 1=-26 3=-26 7=-26
s:fibro	4=35
s:fich	1=51 2=-27 3=34 5=46 6=38 7=-28
s:fichi	3=46
s:fide	1=-63 2=-45 3=-42 4=-43 5=-58 6=-49 7=-42 8=-44
s:fidel	1=-57 2=-48 3=-55 4=-57 5=-33 6=-52 7=-48 8=-36
s:fido	3=-35
s:fiel	0=-33 1=-63 2=-29 3=-40 4=-94 5=-45 6=-58 7=-32 8=-37
s:fier	1=-27 2=-35 3=-52 4=-32 5=-57 7=-33
s:fiert	0=-33 1=-54 2=-26 5=-26 6=-27
s:fievr	4=35
s:fift	0=-30 1=-36 3=-32 6=60 7=-45 8=-30
s:fifte	7=-34 8=-37
s:figh	8=42
s:figu	0=38 2=63 3=26 5=-40 6=-31 7=-27
s:figur	0=58 2=61 3=29 5=-39 6=-30
s:fija	0=-28 8=50
s:fijai	0=-32 8=56
s:file	4=-26
s:fili	0=-38 1=-56 3=-61 4=-58 5=-36 6=-26 7=-34
s:filia	0=-48 1=-48 3=-29 4=-39 5=-32 6=-27 7=-27
s:fill	0=-35 1=-49 2=47 3=-36 4=48 5=43 6=50 7=-58 8=-42
s:fille	2=-36 4=-42 5=55 7=-40 8=-33
s:film	0=-59 1=-36 2=-25 4=-38 5=87 6=-53 7=-34 8=-35
s:filme	0=-27
s:fina	0=-80 1=-38 2=-37 3=-62 4=-45 6=-43 7=-59 8=-65
s:finan	0=-51 1=-47 2=-34 3=-52 4=-39 6=-46 8=-33
s:find	8=52
s:fine	0=-57 4=-36 5=-25 6=-25 8=103
s:fing	0=-92 1=-86 2=-96 3=94 4=-89 5=-95 6=-72 7=-89 8=-96
s:finge	0=-90 1=-113 2=-101 3=88 4=-37 5=-96 6=-79 7=-84 8=-111
s:fini	1=-63 2=-44 3=-58 4=-32 5=-60 6=-40 7=-34 8=-46
s:finis	1=-52 2=-29 3=-43 4=-29 5=-36 6=-36
s:fire	1=-28 5=-35 7=51
s:firef	5=-34
s:firew	4=43
s:firm	0=40 1=-26 3=-33 4=-32 6=-25 7=-46 8=-42
s:firmw	0=-35 2=-47 3=-39 4=-41 7=-31 8=-48
s:firs	0=-40 2=-56 4=-65 5=-71 6=-34 8=-44
s:fisc	0=-43 1=-52 2=-38 3=-38 4=-45 5=-33 8=-55
s:fisca	0=-36 1=-31 2=-36 3=-28 4=-47 5=-56 6=-28 8=-101
s:fitt	0=-44 1=-27 4=-32 5=-36 6=-47 7=-42
s:fitte	0=-43 1=-30 2=-29 3=-31 4=-43 5=-25 6=-35 7=-54
s:fitti	3=31 5=-25
s:fixe	0=-47 1=-25 2=-38 3=-41 4=-56 5=-49 6=-43 8=-40
s:flag	4=-40 7=-66
s:flat	0=36
s:flatm	0=36 5=-25
s:fleu	8=32
s:fleur	8=31
s:flexi	4=30
s:flie	0=39
s:flig	0=-43 1=-27 3=-29 4=-47 5=-26 7=-25 8=-32
s:fligh	0=-44 2=32 3=-29 4=-48 5=-27 7=-25 8=-37
s:flir	0=-57 1=-34 2=-52 3=-41 4=-54 5=-78 6=-56 7=-27 8=-68
s:flirt	0=-30 2=-27 4=-53 5=-46 6=-36 8=-54
s:floo	1=-64 2=-34 3=33 5=-55 6=-54 7=-32 8=-36
s:flow	1=-26
s:flowe	1=-30
s:flue	1=-27 2=-25 4=-34 8=-37
s:fluen	0=-28 1=-32 4=-33 6=-36
s:flye	0=51
s:flyer	0=38
s:flyin	4=30
s:fnae	2=83 8=-38
s:fold	0=-29 3=-26 5=-25 6=-28
s:foldi	2=-26 3=-31 6=-35
s:foll	0=-48 1=95 3=-40 4=-31 5=-58 6=-29 7=-27
s:follo	0=-38 1=86 2=26 3=-25 4=-48 5=-46 6=-30 8=-26
s:fond	1=-49 2=-43 3=-52 4=-35 5=-49 7=36
s:fonda	1=-39
s:foot	0=-66 1=-58 2=-59 4=-98 5=-43 7=-45 8=-43
s:footb	0=-36 1=-68 2=-49 4=-91 5=-54 6=37 7=-30 8=-33
s:forc	0=-26 1=-49 4=-35 5=-41 8=-28
s:fore	0=-85 2=-80 3=-99 4=-79 5=-81 6=-66 8=-97
s:forec	1=-40 2=-28 4=-40 5=-25 7=-26
s:forem	0=-37 1=57 7=59
s:foren	0=-34 2=-41 3=-31 6=-38
s:fores	0=-28 1=-41 3=-39 4=-33 5=-40 6=-36 7=-37 8=-49
s:forf	1=-57
s:forfa	1=-29
s:forg	3=-34 4=33 8=70
s:forge	4=-26 8=72
s:form	0=-39 1=-82 3=-45 4=-69 5=-34 6=-65 7=-45 8=-65
s:forma	0=-80 1=-63 2=-48 3=-74 4=-67 5=-95 6=-76 7=-94 8=-78
s:forme	1=-35 2=-42 3=-36 6=-47 7=35 8=-42
s:formu	5=-30 7=-27
s:fort	0=-30 1=-53 2=-27 3=-71 6=-40 7=-25 8=-34
s:foru	5=-32 6=33 8=-26
s:forw	0=-26
s:foui	0=-31 1=-31 2=-25 3=-34
s:fouil	0=-34 2=-29 3=-29 8=-30
s:foun	0=-68 1=-30 2=81 3=-43 4=-31 5=58 6=43 7=-72 8=61
s:found	0=-34 1=-26 2=-37 4=-49 5=-43 6=-73 8=-30
s:four	0=-43 2=-30 3=-42 4=-50 6=-37 7=-42
s:fourn	0=-39 1=-34 2=-43 3=-40 4=-38 6=-40 7=-35 8=-59
s:fourt	8=45
s:foye	1=-44 4=-40 7=-28 8=-32
s:fract	6=-25
s:frag	1=-30 2=41 4=-50 5=-26
s:fragi	1=-26 2=48 3=-31 4=-29 6=-28
s:fram	0=-29 1=-38 2=-29 4=31 7=-33 8=-34
s:frame	0=-26 1=-40 2=-25 4=-26 8=-26
s:fran	0=27 1=75 2=-64 3=-60 4=-67 5=-42 8=-57
s:franc	0=51 2=-59 3=-46 4=-27 5=-39 8=-40
s:frap	0=-31 1=-29 2=-37 4=-39 5=-32 6=-26 7=-29 8=-26
s:frapp	0=-38 2=-40 4=-29 5=-33 6=-38 7=-41 8=-32
s:frau	0=-79 1=-64 2=-82 3=-29 4=-64 5=-56 6=-50 7=-72 8=95
s:fraud	0=-41 1=-36 2=-37 5=-28 6=-30 7=-34
s:free	0=-45 1=59 3=-43 4=-50 5=-62 6=-34 7=-26 8=-54
s:freel	7=39
s:freem	0=-31 1=58 4=-38 5=-35 7=-60 8=-61
s:freet	0=-33 1=65 7=-40
s:freez	1=-25
s:freq	1=50 5=63
s:frequ	1=37 5=63
s:frer	0=49 2=92 3=-37 4=-45 5=-34 6=-53 8=47
s:fres	1=-25
s:fresn	8=45
s:freu	5=-30
s:frid	0=-53 1=-31 2=35 4=58 5=-27 6=-46 8=-32
s:frida	0=-36 1=-36 3=-29 5=-27 8=-32
s:fridg	3=32 4=78
s:frie	0=44 2=-29 3=-38 4=-71 6=-33
s:frien	0=38 2=-35 3=-28 4=-48 5=39 6=-39
s:froi	3=-27 5=-34 7=-26 8=-25
s:fron	1=-32 2=-37 4=-46 6=-27 7=-54 8=38
s:front	8=40
s:fuit	5=76
s:full	4=71
s:fund	0=31 1=-52 2=-37 3=-28 4=-38 5=-44 7=-50 8=-28
s:fundr	0=47 1=-64 2=-32 4=-43 5=-27
s:fune	1=-34 7=-29
s:funer	1=-28
s:furn	8=-32
s:furt	8=28
s:fusi	1=-36 8=-33
s:gaba	0=-36 1=-33 2=-37 3=49 4=-49 5=-50 6=-35 7=-47 8=-39
s:gabar	0=-28 1=-25 2=-34 3=66 4=-55 5=-35 6=-43 7=-45 8=-35
s:gagn	2=-42 3=-37 5=-31 6=-31 8=-55
s:gale	3=-36 4=-28 7=-37
s:galer	2=-27 3=-35 4=-30 6=-29 7=-75
s:gall	0=-28 1=-27 4=-31
s:galle	1=-25 6=-43
s:game	2=25 3=-42
s:gamet	2=30
s:gamm	0=-28 1=-35 2=-26 3=-42 4=-53 5=-31 6=-33 7=-32 8=-40
s:gand	1=45 7=49
s:gandh	1=42
s:gandr	7=62
s:gara	0=-27 8=-35
s:garc	0=-55 1=-28 6=80
s:garco	0=-39 6=90 8=-25
s:gard	1=-27 2=-42 4=-38 5=-29 7=-25
s:garda	5=26
s:garde	0=-39 2=-43 3=-50 4=-27 5=-55 6=-37 8=-36
s:gardi	1=-47 2=-48 3=-46 4=-31 6=56 8=-42
s:gate	3=-47
s:gath	1=29
s:gathe	1=29
s:gauc	0=56 1=-53 2=-100 5=-43 6=-62 7=-61 8=-43
s:gauch	0=52 1=-31 2=-72 3=31 5=-61 6=-50 7=-57 8=-63
s:gaul	0=64
s:gaull	0=76
s:gend	0=-68 1=-31 3=-37 5=-46 6=-48 7=-32 8=51
s:genda	0=-47 1=-38 7=-40 8=56
s:gende	5=-41 6=-26
s:gene	0=-66 1=-134 2=41 3=-124 4=-180 5=-133 6=-115 7=-74 8=-76
s:genea	0=-33 1=-43 2=-40 3=-47 4=-39 5=-45 6=-39 7=-31 8=-58
s:gener	1=-28 2=-47 3=-28 5=-27 6=-44 8=52
s:genet	0=-109 1=-101 2=128 3=-97 4=-151 5=-91 6=-101 7=-97 8=-92
s:geng	2=28
s:gengi	2=30
s:geni	2=37
s:genit	2=33
s:genn	3=47
s:genne	3=64
s:geno	0=-63 1=-50 2=51 3=-66 5=-65 6=-67 7=-57 8=-67
s:genom	0=-46 1=-59 3=-69 4=-49 5=-34 6=-40 7=-56 8=-54
s:genot	2=43 3=-26 4=-39
s:genr	0=-36 1=-35 4=-33 5=-72 6=-36 8=-29
s:geom	3=34 4=-27
s:geome	3=37 4=-49
s:gera	0=-51 1=-35 2=-27 3=-47 4=-36 6=-41 7=-65 8=-53
s:geran	0=-55 1=-31 2=-41 3=-56 4=-34 6=-42 7=-39 8=-63
s:gere	8=73
s:germ	1=-34 2=-35 4=-31 5=-31 6=-49 8=-29
s:germa	1=-29 2=-33 3=-25 4=-33
s:gest	0=-61 1=-55 2=-63 3=-55 4=-52 5=-62 6=-59 7=-64 8=-58
s:geste	4=-27
s:gesti	0=-68 1=-40 2=-43 3=-52 4=-35 5=-63 6=-26 7=-55 8=-41
s:gift	6=36
s:gifte	6=44
s:gigo	5=72
s:gigol	5=49
s:girl	0=-40 1=-46 3=-37 4=-66 6=82 7=-43 8=-51
s:girlf	0=-40 1=-42 2=-36 3=-34 4=-49 6=70 7=-29 8=-36
s:gitxs	2=-28
s:give	1=54 2=33 3=42 7=-73
s:glan	4=37
s:gland	4=61
s:glas	4=-31 5=-34 6=48 8=-35
s:glasg	5=-27 6=50
s:glau	2=40
s:glauc	2=39
s:glis	5=53
s:gliss	5=59
s:gluc	0=65
s:glut	4=50
s:glute	4=55
s:gonf	7=37
s:gonfr	7=34
s:good	1=-26 2=-34 3=-28 4=-41 5=-48
s:goss	4=-36 8=58
s:gossi	4=-38 8=81
s:gouv	1=-39 2=-35 5=-34 7=-25 8=-43
s:gouve	1=-38 2=-31 3=-32 4=-29 5=-49 7=-29 8=-45
s:gove	0=34 1=-40 4=-27 6=-50 8=32
s:gover	1=-28 4=-46 6=-52 7=-37
s:grac	1=25 4=-31 5=-46 6=-42 8=-44
s:grad	0=-42 1=-66 2=-29 3=-62 4=-64 5=-48 6=-44 7=-44 8=-43
s:gradu	1=-55 3=-25 4=-42 5=-42 6=-28 7=-35
s:gran	0=-67 1=93 2=-57 3=-52 4=-60 5=-56 7=-25 8=-41
s:grand	1=36 4=-34 6=75 7=-34
s:grap	0=-60 2=-54 3=-48 4=-30 6=-34 7=-28
s:graph	0=-40 3=-46 4=-33 5=-32 6=-30 7=-31
s:grav	0=-26 2=-35 3=-33 4=-38 5=-25 6=-29 7=-31
s:grea	1=-42 4=35
s:gree	1=-46 2=-28 3=-89 4=-50 5=-73 6=-54 7=-59
s:green	6=-27
s:gref	5=-33 7=-31 8=-33
s:greff	1=-26 5=-38 6=-30 7=-29 8=-48
s:gren	0=-25
s:grev	0=-56 1=-35 2=-43 3=-64 4=-37 5=-68 6=-59 7=51 8=-52
s:greve	7=37
s:greyh	4=-29
s:grin	5=-39 6=49
s:grind	5=-45 6=45
s:gross	4=34
s:grou	1=42 6=-38 7=-66
s:groun	1=77 4=-63 8=42
s:group	0=-31 4=34 5=27 7=-34 8=-64
s:grow	1=-42 2=-46 3=-64 4=-30 5=-43
s:growi	6=44 8=48
s:guar	1=-47 2=-31 4=-49 5=-43 6=-32 7=-51
s:guer	0=-76 1=66 4=29 8=-29
s:gueri	4=25
s:guerr	0=-64 1=64
s:gues	0=45 1=-41 6=34 7=-26
s:guid	0=-62 1=-25 2=-72 3=-75 4=-65 5=-77 6=-72 7=-76 8=-84
s:guil	0=-73 1=-75 2=-50 3=-59 4=-58 5=-61 6=-62 7=-75 8=61
s:guilt	0=-26 1=-34 2=-43 4=-39 5=-37 6=-30 7=-25 8=78
s:gurd	1=49
s:gurdj	1=44
s:habi	0=-48 1=-32 2=-34 3=-45 4=-42 5=35 6=-42 7=-41 8=-37
s:habil	0=-38 1=-27 3=-29 4=-27 5=-43 7=-25 8=-29
s:habit	0=-34 1=-41 3=-28 4=-33 5=-29
s:hadd	3=35
s:hadda	3=31
s:haem	2=52 4=-80
s:haemo	2=53 4=-39
s:hama	0=36
s:haml	0=-45
s:hamle	0=-47
s:hand	1=-60 2=-124 3=-40 4=-51 5=-136 6=-126 7=-110 8=-41
s:handb	0=-51 1=-53 2=-32 3=-45 4=-42 5=-48 6=-44 7=-41 8=-46
s:handc	3=-51 4=-37 6=-36 8=54
s:handi	1=-43 2=-49 3=-62 5=-45 6=-37 7=-47 8=-72
s:handl	0=-57 2=-44 3=-60 4=-70 5=-40 6=-36 7=-42 8=-53
s:handp	3=36
s:handw	0=-30 4=-35
s:hann	1=31
s:hapl	2=74
s:haplo	2=89 8=-26
s:hara	0=-25 2=-39 5=-51
s:haras	5=-50
s:harc	5=-39
s:harce	5=-39
s:hard	2=-51 3=-57 6=-31 7=-43
s:hardw	3=-48 7=-25
s:harm	1=50 2=28 4=-30
s:harmo	1=40
s:harr	0=42
s:hash	3=-29
s:hashi	3=-35 8=-26
s:haul	7=-26
s:haut	0=31 1=-28 4=-29 5=-30 6=-29 8=-27
s:have	5=31
s:havi	5=51
s:havin	1=35 5=69
s:head	5=-48 6=-43 7=-37
s:headm	6=-44
s:headq	7=-26
s:heal	0=-47 1=-51 2=-76 3=-46 5=-79 6=-34 7=-58 8=-74
s:healt	0=-64 1=-25 2=-86 3=-52 4=65 5=-78 7=-62 8=-57
s:hear	0=-67 1=-49 3=-44 5=-76 6=-63 7=-50 8=-68
s:heari	0=-32 2=-37 3=-28 5=-34 6=-29 8=-47
s:heati	4=-32
s:hebd	8=-25
s:helm	2=-28 4=-36 8=-89
s:helme	4=-50 8=-60
s:help	1=-63 2=-67 3=-27 4=43 8=-42
s:helpe	1=-28 2=-50 3=-28 8=-39
s:hemo	2=71 4=-54 6=-25
s:hemoc	2=36 6=-25
s:hemop	2=58 4=-56
s:henc	1=47 2=31 5=41
s:here	0=-62 1=-75 2=108 3=-32 4=-89 5=-69 6=-66 7=-68 8=-53
s:hered	0=-72 1=-62 2=107 3=-54 4=-100 5=-56 6=-79 7=-54 8=-39
s:heri	0=-68 1=-69 3=-52 4=-70 5=-52 6=-62 7=-45 8=-70
s:herit	0=-63 1=-66 3=-55 4=-92 5=-57 6=-63 7=-59 8=-78
s:hern	4=47
s:herni	4=46
s:hero	5=-35 6=-69
s:heroi	6=-59
s:hers	0=45 2=28 5=36 6=48 7=-39 8=-42
s:herse	0=52 1=28 5=44 7=-40 8=-36
s:hete	0=-78 1=-62 3=-73 4=-91 5=-69 6=106 7=-74 8=-62
s:heter	0=-64 1=-68 3=-55 4=-62 5=-74 6=103 7=-75 8=-57
s:heur	3=-42 4=34 5=-27 7=30
s:heure	1=31 3=-34 4=56 5=-30 6=-26 7=47
s:hida	0=63
s:hidal	0=43
s:hier	2=-25 4=-68 5=-28
s:hiera	4=-60
s:high	4=27
s:hims	0=29 1=81 4=29 5=-30 7=-28 8=-31
s:himse	0=29 1=60 4=34 5=-25 7=-37
s:hind	0=-36 2=-47 4=-41 5=-27 6=-39 8=-37
s:hint	4=27 5=43 6=63
s:hinte	6=33
s:hire	0=-43 1=-25 3=-29 4=-29 5=27 7=-34 8=-45
s:hiri	4=-57
s:hirin	4=-33 7=-28
s:hist	0=-65 1=-58 2=-56 3=-45 6=-79 7=-40 8=-41
s:histo	0=-90 1=-48 2=-57 3=-61 6=-71 8=-60
s:hobb	2=42 8=-26
s:hodgk	4=35
s:hold	0=-30 1=28 4=-52 5=-35 6=-37 8=-59
s:holde	1=-29
s:home	0=25 1=35 2=-35 3=-29 7=-37 8=-25
s:homel	0=57
s:homeo	0=-29 1=26 2=-27 3=-27 4=-40 6=-28 7=-42 8=-29
s:homm	0=-66 1=32 2=-63 3=-52 4=-68 5=32 8=-74
s:homme	0=-44 1=-50 2=-35 4=-25 5=38 7=27 8=-70
s:homo	0=-111 1=-101 3=-110 4=-148 5=-104 6=138 7=-105 8=-108
s:homog	0=-28 1=-35 2=-54 3=-36 4=-50 5=-33 6=-69 7=-45 8=-34
s:homol	0=-37 1=-31 2=-53 4=-40 5=-36 6=-64 7=-41 8=-37
s:homop	3=-27 6=-53 7=-43 8=-30
s:homos	0=-40 1=-49 2=-77 3=-26 4=-39 5=-55 6=158 7=-48 8=-59
s:homoz	2=101 4=-38 6=-49
s:hone	0=-26 5=-36
s:hones	0=-25 2=-29
s:honn	0=51
s:honne	0=34
s:hono	0=-27 5=-27 8=-64
s:honou	7=25 8=-53
s:hopi	0=-29 1=26 2=-35 5=-47 6=-53 7=-36 8=-38
s:hopit	0=-36 2=-58 3=-35 5=-39 7=-43 8=-39
s:hora	4=-45
s:horai	4=-43
s:hori	0=33 8=-28
s:horiz	0=37
s:horl	0=-29 1=-27 3=-46 4=-33 5=-30 6=-25 7=-41 8=-27
s:horlo	1=-29 3=-32 4=-31 5=-28 7=-28 8=-30
s:horm	4=63
s:hormo	4=61
s:horro	2=-40
s:hors	5=-35 7=-33 8=-37
s:hosp	0=-74 1=25 2=-31 3=-70 4=-50 5=-60 6=-78 8=-67
s:hospi	0=-70 2=-62 3=-58 5=-69 6=-86 7=-65 8=-81
s:host	0=48 7=-27
s:hosti	0=61
s:hote	0=-52 1=-57 2=-63 4=-74 5=-56 6=-58 7=-51 8=-64
s:hotel	0=-26 2=-28 3=-29 4=-32 5=-34 6=-25 8=-30
s:hotes	1=-29 7=-32
s:hour	2=-27 4=40 5=-38 8=43
s:hous	1=-53 2=-58 3=-36 4=-46 7=-103
s:house	0=26
s:housi	5=-45 6=-25
s:huil	0=-33 2=-25 4=-45 5=-75 6=-25 7=-26 8=-38
s:huis	0=-36 1=-37 3=-37 4=-31 6=-25 7=-27
s:huiss	0=-39 1=-52 3=-28 7=-34
s:huit	2=-25
s:huitr	6=-30 8=-27
s:huma	0=-54 1=54 2=-82 3=-75 4=-82 5=-83 6=-83 7=-78 8=-72
s:humai	1=35 2=-29 6=-33
s:human	0=-44 1=48 2=-74 3=-60 4=-80 5=-62 6=-79 7=-64 8=-82
s:humo	0=-35 5=-31 7=-28
s:humor	5=-32
s:hunt	0=-37 1=-44 2=86 3=-31 4=-88
s:hunte	1=-33
s:hunti	0=-28 2=77 4=-72 7=-30
s:hurl	0=48
s:hurli	0=32
s:husb	0=-49 1=-31 2=-65 3=-54 6=38 8=-44
s:husba	0=-60 2=-66 3=-53 4=-33 6=26 8=-31
s:hype	4=81
s:hyper	4=80
s:hyst	4=63
s:hyste	4=55
s:idea	0=-56 1=-65 2=-59 3=-43 5=-57 6=-50 7=-43 8=-56
s:ideal	0=-29 1=-64 2=-36 3=-37 4=-62 5=-38 6=-47 7=-29 8=-51
s:idee	0=37 4=-29 6=-25
s:iden	0=-65 1=-60 3=90 4=-53 5=-61 7=-67 8=-63
s:ident	0=-62 1=-56 3=89 4=-65 5=-67 7=-67 8=-60
s:ifrem	3=-30
s:illn	4=94
s:illne	4=88
s:illu	6=83
s:illus	6=74
s:imag	7=-25 8=-29
s:imme	2=-25 3=-26 6=-28 7=-33 8=56
s:immed	8=72
s:immeu	1=-26 2=-28 6=-32 7=-30
s:immi	0=70
s:immig	0=80
s:immo	0=-32 1=30 2=-47 4=-72 5=-31 6=-40 7=-36 8=-37
s:immob	0=-26 1=-26 2=-44 3=-39 4=-49 5=-31 7=-44 8=-26
s:immor	1=41
s:immu	4=99
s:immun	4=72 6=-31
s:impa	6=-31
s:impl	4=64
s:impla	4=61
s:impo	0=-59 1=-26 2=-31 3=27 4=-58 6=-51 8=-29
s:impor	0=-60 1=-26 2=-36 3=-57 5=-26 6=-32 7=-31
s:impot	4=-34 5=32
s:impr	0=-47 1=-47 5=-33 6=-39 7=-46
s:impri	0=-43 2=-32 7=-64
s:inap	4=42
s:inapt	4=40
s:inca	4=54 8=55
s:incar	8=43
s:incl	0=-32 2=44 3=31 5=-32 6=39
s:inclu	0=-35 3=35 4=-68 5=-30 8=-32
s:incon	2=29
s:incr	1=55
s:incro	1=61
s:inde	0=64 1=-71 2=-77 3=73 5=-49 6=-48 7=-56 8=-50
s:indep	0=48 1=-30 3=-39 4=-26 5=-32 7=-26
s:indu	0=-60 1=-67 2=-45 3=-40 4=-27 5=-43 6=-47 7=-68 8=-69
s:indus	0=-50 1=-75 2=-50 3=-32 4=-37 5=-50 6=-42 7=-42 8=-42
s:infe	0=-35 1=-28 2=-41 5=-31 8=-37
s:infec	0=-30 1=-36 2=-25 4=31 8=-32
s:infi	0=-60 1=-56 2=-56 3=-69 4=-35 6=-34 8=-83
s:infid	4=-32 5=58 7=-28 8=-27
s:infir	0=-74 1=-54 2=-47 3=-55 4=-52 5=-76 6=-27 8=-73
s:info	0=-45 1=-56 2=-48 3=-26 4=-54 5=-30 6=-54 8=-65
s:infor	0=-44 1=-43 2=-60 3=-30 4=-67 5=-32 6=-40 7=-32 8=-59
s:inge	0=-61 1=-88 2=-54 3=-57 4=-65 5=-68 8=-54
s:ingen	0=-65 1=-63 2=-53 3=-80 4=-58 5=-61 8=-51
s:inhe	0=-66 1=-76 2=-28 3=-62 4=-79 5=-61 6=-47 7=-58 8=-45
s:inher	0=-77 1=-58 3=-57 4=-55 5=-61 6=-57 7=-62 8=-46
s:init	0=-35 1=49 2=-33 3=-29 4=-51 5=-46 6=-28 7=-67 8=28
s:initi	0=-47 1=38 2=-26 3=-27 4=-38 5=-38 6=-43 7=-64
s:inje	0=-29 5=-28 7=-31
s:inju	0=-40 4=-33 8=-25
s:injur	0=-53 2=34 4=-38 7=-27
s:inma	0=-29 1=-26 4=-28 8=40
s:inmat	0=-27 1=-32 4=-35
s:inno	0=-37 2=-51 3=-43 4=-51 5=-40 6=-37 7=-49 8=-25
s:innoc	0=-27 3=-27 4=-36 7=-31
s:innov	0=-30 2=-33 8=-51
s:inqu	8=-28
s:insc	2=29 3=42 7=-26
s:inscr	2=35 3=56
s:inse	8=68
s:inser	8=47
s:insi	6=-28 7=-38 8=73
s:insid	7=-32 8=57
s:insis	8=39
s:inso	4=51
s:insom	4=67
s:insou	0=-29
s:insp	0=-34 1=-37 2=-51 3=-50 4=-56 5=-66 6=-47 8=-49
s:inspe	0=-35 1=-32 2=-61 3=-51 4=-68 5=-55 6=-58 8=-51
s:inst	0=-93 1=-78 2=-89 3=-108 4=-60 5=-68 6=-67
s:insta	0=-26 1=-48 2=-25 3=-72 4=-36 5=-28 7=-32 8=-44
s:insti	0=-48 1=-52 2=-28 4=-25 5=-27 6=-50 8=33
s:instr	0=-37 1=-53 2=-55 3=-37 5=-51 6=-45 7=-53 8=-79
s:insu	0=-60 1=-60 2=31 3=-45 6=-66 7=-62 8=-68
s:insul	4=67
s:insur	0=-50 1=-45 2=-26 3=-44 4=-93 7=-85 8=-47
s:inte	0=-47 4=-38 7=-38 8=25
s:integ	0=-42 1=39
s:inter	2=-38 4=-36 5=31 8=41
s:inti	0=-52 1=-60 2=-45 3=-37 4=-58 5=85 6=-51 7=-52 8=-92
s:intim	0=-51 1=-94 2=-57 3=-56 4=-68 5=97 6=-41 7=-41 8=-87
s:into	2=49 4=-34
s:intol	2=45 4=-36
s:intro	1=-31 5=-32
s:inva	3=-29 8=-36
s:inval	8=-42
s:inve	0=-92 1=-69 3=-100 4=-53 5=-77 6=-59 7=-83 8=47
s:inven	0=-31 1=-26 2=-36 3=-76 5=-33 8=-37
s:inver	2=54
s:inves	0=-59 1=-44 2=-54 3=-51 4=-41 5=-85 6=-46 7=-61 8=34
s:invo	0=-28 1=-49 2=-38 3=-29 4=-35 5=-37 6=-25
s:invoi	1=-37 2=-40 4=-35
s:irel	0=-32 8=-27
s:irela	0=-31 8=-41
s:iris	0=-27 3=75
s:irise	3=78 5=-27
s:irre	1=30
s:irrel	1=26
s:isra	0=56
s:israe	0=48
s:issu	2=29
s:ital	0=-48 3=-25 4=-29 5=-46 6=-35
s:itali	0=-25 4=-34 5=-37 6=-27
s:ivor	3=-26
s:jail	8=71
s:jaile	8=69
s:jama	0=77 2=-47 4=53 5=-29 6=40 7=41
s:jamai	0=34 1=29 2=-40 4=42 6=46 8=25
s:janu	0=-30 4=53
s:janua	0=-28 4=38 8=-27
s:janv	0=40 2=-30 3=-26 4=-33 5=-25 7=-33
s:janvi	0=64 4=-25 5=-27
s:jard	1=48
s:jardi	1=55
s:jarg	4=-26
s:jaun	4=35
s:jean	0=-26 5=-37 6=-56 7=-25
s:jesu	1=46
s:jesui	1=49
s:jeud	1=34 4=42
s:jeun	0=49 1=-34 3=-33 5=-46 7=-41 8=-31
s:jeune	0=74 5=-34 7=-26 8=-34
s:jewi	0=-31 1=-42 4=-57 6=-35
s:jewis	0=-25 1=-37 4=-44 6=-30
s:join	1=25 4=-88 5=31 6=-94 7=65 8=-65
s:joine	1=46 2=-71 4=-38 5=-76 6=-71 7=81 8=-44
s:joint	2=31 3=-42
s:joke	2=29 3=-26 4=-29 6=-68 7=-46 8=-28
s:jose	1=46
s:josep	1=60
s:joue	2=30
s:jour	2=-55 3=-53 5=-65 6=-52 7=31 8=-46
s:journ	1=-27 2=-62 3=-49 4=-73 5=-75 6=-50 8=-51
s:judg	1=-30 2=-40 4=-46 5=-25 7=46
s:judge	2=-31
s:judgi	7=71
s:judgm	8=31
s:judi	0=-57 1=-67 2=-48 3=-81 4=-49 5=-52 6=-51 7=-58
s:judic	0=-52 1=-52 2=-37 3=-57 4=-44 5=-44 6=-53 7=-60 8=48
s:juge	0=-28 2=-32 4=-35 5=-34 7=-52 8=95
s:jugem	0=-31 1=-28 3=-35
s:juiv	1=-31 2=-35 5=-37
s:jume	0=-32 2=36 5=-29
s:jumea	0=-29 2=30 5=-26
s:jump	8=59
s:jumpe	8=54
s:juni	3=-25 5=39
s:junio	0=-37 5=37
s:juri	0=-42 1=-47 2=-50 3=-82 4=-40 5=-54 6=-32 7=-73 8=-61
s:juris	0=-49 1=-48 2=-58 3=-77 4=-50 5=-46 6=-29 7=-60 8=-52
s:juro	0=-37 4=-31 7=-38 8=-44
s:jusq	1=58 2=-27 3=-32 4=51 7=32 8=33
s:just	0=-26 4=-25 7=-34 8=28
s:justi	0=-28 4=-28 7=-31
s:juve	2=-27 8=26
s:kant	1=89 7=-33
s:kanti	1=53
s:kari	6=38
s:karm	1=48
s:kary	1=-27 2=77 5=-34 7=-25
s:karyo	2=84 5=-32
s:keep	2=-33 4=49 5=26 6=-40 7=-32 8=-32
s:kenne	8=25
s:kera	0=38
s:keral	0=40
s:kess	4=33
s:kessl	4=46
s:keys	3=66
s:keyst	3=58
s:kidn	4=55
s:kidne	4=83
s:kill	0=-35 3=-30 4=-27 5=-26 6=-25
s:kine	4=-29 5=-31
s:kines	0=-31 4=-25
s:kings	0=30
s:kink	3=-26
s:kitch	0=26
s:klin	2=67 4=-52
s:kline	2=79
s:knee	4=54
s:knot	8=-30
s:know	0=25 1=-37 2=43 5=49 6=31 8=33
s:knowl	5=-40
s:kore	0=-37 5=-31
s:kris	1=52
s:krish	1=54
s:kyot	0=-32 1=-32 4=-25
s:labe	1=-27 4=-37 6=-34
s:labo	1=-79 2=-38 3=-64 4=-66 5=-74 6=-68 7=-77 8=-78
s:labor	0=-39 5=-33 6=-40 7=-33 8=-32
s:labou	0=57 1=-45 2=-63 3=-50 4=-49 5=-69 6=-37 7=-62 8=-42
s:laca	1=72
s:lact	1=-27 2=30
s:lacto	2=54
s:lacu	1=-38
s:ladd	4=85
s:ladde	4=92
s:lago	0=-29 4=30
s:lain	1=29
s:laiq	0=-30 1=51 5=-26
s:laiqu	1=50 5=-33
s:lais	3=-59 6=-27
s:laiss	0=-26 1=-25 3=-51
s:lanc	6=-25
s:land	1=-65 5=36
s:lande	0=45
s:landl	0=-33 4=-27 5=67 7=-25
s:lang	0=-26 1=-42 2=-25 3=-36 4=-47 5=-46 6=-29 7=-34 8=-58
s:langu	3=-28 4=-48 5=-37 6=-47 7=-26 8=-45
s:laps	1=43 7=53
s:lapse	7=56
s:lapt	0=-39 1=-27 2=-33 3=-58 4=-55 6=-37 7=-37 8=-45
s:lapto	0=-34 1=-30 2=-28 3=-47 4=-46 5=27 6=-41 7=-33 8=-48
s:lark	8=28
s:larki	8=45
s:larn	0=44 7=-35
s:late	0=-28 2=50 4=114 6=38 8=-30
s:laug	0=-25 1=-47 2=-28 3=-36 4=-44 5=-36 8=-32
s:laugh	5=-46
s:laun	2=-57 3=-25 7=-47
s:launc	7=-33 8=-30
s:laund	1=31 8=46
s:lawy	1=-33 2=-48 3=-46 5=-53 6=-41 8=-40
s:lawye	1=-34 2=-56 3=-39 4=-30 5=-57 6=-42 7=-33 8=-42
s:layo	0=-60 8=-25
s:layou	0=-57 3=-29 8=-25
s:lead	0=-68 2=-67 3=-31 4=-51 5=-59 6=-54 7=55 8=-41
s:leade	0=-49 1=-43 2=-48 4=-35 5=-47 6=-31 7=-59
s:leaf	0=55
s:leafl	0=49
s:leag	2=-28 3=-36 7=-49 8=35
s:leagu	2=-29 3=-26 7=-44 8=41
s:leak	5=56
s:leake	5=45
s:lear	2=28 5=-36 6=-25 7=51
s:learn	1=-30 2=40 5=-34 7=45 8=-27
s:leat	1=48 4=-27 5=57 6=-26 8=-26
s:leath	1=48 3=-25 4=-31 5=59 6=-26
s:leav	0=31 3=-42 6=-45 8=-52
s:leavi	0=41 1=38 4=-52 5=33
s:lect	1=-75 2=-53 4=-61 5=-75 6=-60 7=-79 8=-82
s:lecte	0=46 1=-30 3=70 6=-28 7=-29
s:lectu	1=-53 2=-46 3=-55 4=-64 5=-55 6=-54 7=-54 8=-39
s:leed	0=-49 1=-51 2=-47 3=-52 5=-54 6=-33
s:lega	0=-28 2=-27 3=-28 5=-43 6=-25 7=-42 8=-35
s:lege	4=48
s:leger	4=53
s:legi	0=69
s:legis	0=54
s:leic	2=-40 7=-35
s:leice	2=-32 7=-35
s:leit	1=32 7=-40
s:leni	0=56
s:lenin	0=87
s:lent	4=42 8=-26
s:lente	4=78
s:lequ	8=35
s:lero	7=34
s:lesb	0=-69 1=-62 2=-49 3=-26 4=-75 5=-64 6=132 7=-53 8=-60
s:lesbi	0=-56 1=-44 2=-39 3=-30 4=-69 5=-72 6=145 7=-36 8=-38
s:lesbo	1=-28 2=-26 6=-25
s:lett	0=-91 4=-30 6=25 8=42
s:lette	0=-27 1=-59 6=25 8=55
s:lettr	0=-81 2=-46 3=-48 4=-50 6=-40 7=-41 8=33
s:leuc	4=43
s:leuce	4=27
s:leuk	4=32
s:leuka	4=46
s:leur	4=-32 8=-25
s:leve	0=-52 1=-42 2=-29 4=33 5=-33 6=-30
s:levr	5=-30
s:levre	7=-39
s:levu	2=-26 3=-25 5=-25
s:levur	4=-27 8=-25
s:lgbt	3=-28 6=61
s:liai	0=-72 1=-60 2=-80 3=-63 4=-79 5=44 6=-58 7=-71 8=-71
s:liais	0=-70 1=-67 2=-73 3=-64 4=-74 6=-63 7=-63 8=-85
s:libe	1=-58 2=-66 3=-53 4=-53 5=-68 6=-59 7=-62 8=31
s:liber	0=40 1=-71 2=-42 3=-79 5=-61 6=-52 7=-57
s:libi	4=-42 5=66
s:libid	4=-43 5=69 6=-25
s:libr	0=-87 1=48 2=-63 3=-93 4=-62 6=-38 7=-64 8=-130
s:libra	0=-47 1=-86 2=-47 3=-38 4=-37 5=-78 7=-32 8=-96
s:libre	4=43 5=35 8=-36
s:lice	0=-52 1=-79 2=-48 6=-41
s:licen	0=-61 1=-85 2=-68 5=-28 6=-58
s:life	0=33 1=33
s:lifel	1=37 6=-27
s:lifti	3=-29
s:liga	0=-26 4=60 6=-30
s:ligam	4=64
s:ligh	0=-33 1=-54 2=-48 3=-38 4=-59 5=-45 6=-71 7=-46 8=-27
s:light	0=-27 1=-49 2=-47 3=-35 4=-44 5=-40 6=-26 7=-31 8=-76
s:lign	0=37 1=29 2=-54 3=-38 4=-36 6=-29 8=-44
s:ligne	2=-25
s:ligu	4=-36 8=-31
s:like	0=-30 1=43 2=-26 4=-32 6=26
s:lill	0=33 2=-29 3=-39 4=-30 7=-43 8=-51
s:limi	1=-26
s:limit	1=-26
s:limo	2=-37
s:limou	2=-39
s:line	4=33
s:ling	0=-50 1=-45 2=-51 3=-62 4=-68 5=-57 6=-36 7=-37 8=-51
s:linge	0=-40 1=-40 2=-52 3=-50 4=-56 5=-47 6=-57 7=-39 8=-56
s:lisb	0=-25 4=-42 6=-45 8=-41
s:lisbo	2=-29 4=-39 6=-46 7=-26 8=-33
s:list	1=-89 2=-30 3=-42 4=-48 5=-63 6=-62 7=93
s:liste	0=-51 1=-57 7=-47
s:lite	0=-53 1=-50 2=-32 3=-41 4=-48 5=-32 6=-48 7=-42 8=-31
s:liter	0=-53 1=-42 2=-37 3=-38 4=-52 5=-33 6=-53 7=-35 8=-39
s:lith	4=68
s:lithi	4=68
s:liti	3=-39 4=-31
s:litig	3=-36 4=-28 5=-30
s:litt	0=-31 4=40 5=-44 6=-27 7=-37
s:litte	5=-29
s:littl	4=36 5=-39
s:live	1=59 3=-34 4=-68 5=73 6=68 7=-44 8=-48
s:liven	5=-29
s:livi	0=-29 4=-25 5=-32 8=-25
s:livin	0=-29 4=-37 5=-31
s:livr	0=-38 1=-41 3=-70 4=-52 5=-61 7=-47
s:livra	1=-25
s:lobb	1=-30 3=-42 5=-26 7=-53 8=-47
s:loca	1=36 2=-59 3=-29 4=-44 5=-33 6=-50 7=70
s:local	1=34 3=-31 6=-45 7=-53
s:locat	7=-32
s:locau	5=25
s:lock	0=-31 1=35 3=-31 5=-26 6=-25 7=-35
s:locke	8=39
s:lockh	1=49
s:lodg	0=-70 1=133 2=-29 3=-30 4=-61 5=-25 6=-55 7=-122 8=-54
s:lodge	1=-32 7=-26 8=-48
s:loge	1=-40 3=-30 4=-44 7=-39 8=-39
s:logem	0=53 8=-27
s:logeu	5=25 7=-29
s:logg	3=37
s:logi	0=-72 1=-48 2=-48 3=64 4=-50 5=-34 6=-43 7=-66 8=-66
s:logic	0=-31 1=-35 2=-30 3=58 4=-25 6=-25 7=-45
s:logis	0=-32 1=-37 2=-27 3=-33 4=-30 5=-30 6=-26 7=-43 8=-76
s:loir	0=-29 3=-29 5=-29 7=-42 8=-26
s:lond	1=-32
s:londo	8=-27
s:long	0=47 1=81 5=-27 6=-36 7=-53 8=-63
s:longe	1=27 3=26
s:longt	0=-26 1=70 4=-27
s:longu	0=64 1=-25 6=-32 8=-25
s:look	1=-36
s:lorr	1=-25 5=-25 6=-29
s:loui	0=33
s:lour	2=-38
s:lourd	2=-47
s:love	0=-77 2=-37 3=-49 4=-80 5=102 6=-75 7=-52 8=-44
s:lover	0=-27 5=55
s:lovin	6=31 8=-26
s:loya	7=43
s:luci	0=-27 1=-28 2=-48 3=-31 4=-40 5=-37 6=44 7=-29
s:lucie	2=-27 3=-25 4=-28 5=-46
s:lucr	1=43
s:lucre	1=33
s:lumi	2=-30 5=26 6=-32
s:lumie	2=-36 6=-28
s:lunc	4=36 7=-25
s:lupu	4=68
s:luro	2=-26 3=-35 4=-28 5=-26 7=-28 8=-43
s:lutt	0=-32 1=-29 2=-45 3=-31 4=-31 5=-28 8=-50
s:luyn	8=43
s:luyne	8=39
s:lyce	0=-62 1=-60 2=-29 3=26 4=-50 5=-46 6=-66 7=-78 8=-63
s:lycee	8=-28
s:lymp	4=53
s:lymph	2=-29 4=38
s:lync	2=86 4=-25
s:mach	0=-57 1=-60 2=-60 3=27 5=-38 7=-57 8=-63
s:machi	0=-47 1=-53 2=-63 4=33 5=-51 7=-55 8=-63
s:maco	0=-59 1=48 2=-47 3=-47 4=-39 5=-60 6=-73 7=-53 8=-79
s:macon	1=57 2=-35 3=-30 5=-34 6=-56 7=-32 8=-66
s:macr	0=69 1=-25
s:macro	0=78
s:maga	0=-41 1=37 2=-46 3=-39 4=-47 5=-55 6=-38 8=-38
s:magas	2=-32 4=-29
s:magaz	1=31 2=-29 3=-34 4=-41 5=-35 6=-28 7=-73
s:magi	0=-28 2=-38 3=-36
s:magis	0=-31 2=-31 3=-28 4=-35 5=-26
s:main	0=-90 1=-55 2=-34 3=-66 4=-75 5=-90 6=-50 7=-53
s:maint	3=-40 5=-32 7=-31
s:mair	0=76 1=-44 2=-35 4=-34 5=-27 6=-36 7=-80 8=-38
s:mairi	0=-40 5=-30 6=-37 8=-28
s:mais	0=-63 1=-47 2=-54 3=-58 4=-47 5=-38 7=-70
s:maiso	0=-64 1=-42 2=-34 3=-45 4=-50 5=-49 7=-62
s:mait	0=-61 2=-66 3=-66 4=-69 5=-59 6=-66 7=-83 8=-88
s:maitr	0=-62 1=-47 2=-64 3=-68 4=-78 5=-70 6=-62 7=-84 8=-86
s:maje	5=52
s:majeu	5=33
s:majo	0=44 1=-37 2=-27 4=-27 5=-30 7=-34 8=-39
s:major	0=37
s:make	0=-44 1=-35 2=-49 3=-60 4=-45 5=33 6=-50 7=-40 8=-44
s:mala	0=-73 1=-60 3=-42 5=-62 6=-74 7=-44 8=-81
s:malad	0=-56 1=-58 3=-39 4=38 5=-77 6=-71 7=-74 8=-61
s:male	4=43
s:malen	3=-26 4=50
s:malt	2=-47
s:malth	1=32
s:malv	6=52
s:malve	6=55
s:malw	0=-34 1=-26
s:malwa	0=-54 1=-25 3=-29
s:mama	1=-31
s:mamm	2=-62
s:mammo	2=-63
s:mana	0=-116 1=-117 2=-117 3=-99 4=-71 5=-82 6=-85 7=-77 8=-107
s:manag	0=-101 1=-98 2=-93 3=-108 4=-69 5=-47 6=-79 7=-96 8=-103
s:manc	1=-35
s:mand	0=-30 1=-25 2=-32 3=-36 5=-47 7=127 8=-36
s:manda	0=-41 1=-36 2=-29 3=-45 5=-35 7=137 8=-41
s:mang	1=56
s:mani	0=45 1=-38 2=-67 3=-51 4=-64 5=-62 6=-44 7=-47 8=-48
s:manif	1=27 2=-58 3=-43 4=-64 5=-50 6=-53 7=-26 8=-31
s:mann	0=-26 1=26 6=-37 7=-44 8=-34
s:manne	1=34 3=-25 4=-25 5=-32 6=-29 7=-26 8=-46
s:manq	0=38 1=-27
s:manqu	0=28
s:mans	8=61
s:mansl	8=64
s:mant	0=-30 1=-25 2=-44 3=-71 4=-36 5=-37 6=-33 7=-44 8=-28
s:mantr	1=-41 2=-31 3=-75 4=-33 6=-40 8=-37
s:manu	0=-50 1=-48 3=-40 5=-53 6=-51 7=-43 8=-63
s:manue	4=-31
s:manut	4=45
s:maoi	0=58
s:maois	0=72
s:maqu	7=-25
s:maque	1=-29
s:mara	0=-29 1=-36 2=-47 3=-36 4=45 5=-40 6=-52 7=-30 8=-39
s:marai	3=-27 4=-27 6=-25 8=-26
s:marat	4=41 5=-33 7=-25 8=-29
s:marc	1=26 2=-61 4=36 6=-76 7=-45 8=-46
s:march	0=30 1=-69 2=-69 3=-47 4=-65 5=-60 6=-48 7=-39
s:marcu	1=63
s:mard	7=46
s:marg	0=-30 2=37 4=-58 5=-45
s:marga	6=69
s:margi	2=41 4=-73 6=-38
s:mari	0=-49 1=-106 2=-27 3=-90 4=-125 5=-89 7=-115 8=-104
s:maria	2=-35 4=-34 5=-27 7=-32 8=-29
s:marie	0=-55 1=-44 2=-56 3=-42 4=-88 5=-68 6=63 7=-36 8=-48
s:marin	2=46 3=-31 4=-26
s:mark	0=-37 1=-61 2=-78 3=-47 4=-38 5=-62 6=-69 7=-70 8=-38
s:marke	0=-49 1=-51 2=-80 3=-34 4=-38 5=-78 6=-67 7=-45 8=-45
s:marq	0=-26 1=-30 2=-34 3=-30 5=-28 7=-41
s:marqu	1=-44 2=-34 3=-34 4=-29 5=-27 7=-55 8=-35
s:marr	0=-72 1=-71 2=-78 3=-52 4=-83 5=45 7=-70 8=-75
s:marra	1=-27
s:marri	0=-59 1=-60 2=-55 3=-48 4=-85 5=63 7=-67 8=-67
s:marry	6=30
s:mars	6=65
s:marse	2=-26 6=78
s:mart	3=-37
s:marx	0=56
s:marxi	0=53
s:mask	8=-45
s:maso	0=-48 2=-41 3=-39 4=-46 5=-37 6=-32 7=-59 8=-51
s:mason	1=63 4=-32 7=-28
s:mass	1=-29 4=-36 5=-42
s:mast	0=-71 2=-58 3=-59 4=-69 5=-98 6=-50 7=-62 8=-57
s:maste	0=-56 2=-45 3=-73 4=-49 5=-72 6=-56 7=-61 8=-42
s:matc	0=-29 2=31 3=75 4=-27 5=-34 6=-33 7=-50
s:match	3=55 5=-25
s:mate	0=-59 2=-29 3=-55 5=-47 6=-50 7=-65 8=-84
s:mater	0=-58 2=-49 3=-65 5=-64 6=-56 7=-59 8=-46
s:math	7=-26
s:mathe	1=-46
s:mathi	6=30
s:mati	1=34 2=27 3=34 8=-36
s:matie	1=-37
s:matin	2=45
s:matt	0=30
s:matte	7=-30
s:maxi	1=32
s:maxim	1=33
s:mayb	6=69
s:mayo	5=47
s:mean	1=83 4=-39
s:meas	2=-27 3=27 4=-40 5=-33
s:measu	2=-27 3=26 4=-25 5=-29
s:mede	1=-27 2=38 4=-37 6=-36 7=-26 8=-25
s:medec	1=-42 2=33 5=-30 6=-37
s:medi	0=-108 1=-34 3=-93 5=-108 6=-105 7=-56 8=-103
s:media	1=-53 2=-44 3=-29 4=-56 5=-32 7=-71
s:medic	0=-64 1=-64 2=-26 5=-45 6=-46 7=-104 8=-67
s:medit	1=29 2=40 3=-27 4=-67 6=-28 8=-27
s:meet	2=-46 4=-89 8=-37
s:meeti	0=-32 2=-29 4=-72 6=-27 8=-36
s:meil	0=-34 1=-41 2=-32 3=-43 4=-25 5=-33 6=-29 7=-43 8=-46
s:meill	0=-37 1=-28 2=-26 3=-32 5=-41 6=-31 8=-46
s:mela	4=66 5=35
s:melan	4=61 5=33
s:memb	1=41 2=-83 4=-76 5=-56 6=-25 7=70 8=-72
s:membe	0=41 1=43 2=-44 4=-62 5=-29 7=86 8=-83
s:membr	1=63 2=-34 3=-31 8=-32
s:memo	0=-66 1=-28 2=-37 3=-36 4=-29 5=40 6=-46 7=-30 8=-36
s:memoi	0=-39 1=-33 2=-38 3=-34 4=-26 6=-54 7=-28 8=-42
s:mene	0=-28 5=-40 7=25 8=-35
s:meneu	7=33
s:meno	2=61 4=-26 5=49
s:menop	2=61
s:ment	0=-30 1=-49 2=-37 7=-55
s:menti	0=-48 1=-38 2=-55 3=-28 6=27 7=-40 8=30
s:mento	4=-25 6=-34 7=-40
s:menu	0=-28 2=-30 3=-56 4=-27 6=-39 7=-32 8=48
s:menui	8=64
s:merc	1=43 4=29 5=-36 7=-26 8=-30
s:mercr	1=29
s:merg	1=-29 2=-31 4=34 6=-30 8=-28
s:merge	1=-28 2=-29 4=47 6=-46
s:meri	0=-34 8=-32
s:merit	1=26
s:mero	8=25
s:merog	8=33
s:mess	0=53 1=31 3=-32 5=32
s:messa	3=-26
s:mesu	0=-36 2=-36 3=42 5=-38 6=-27 7=-42 8=-40
s:mesur	0=-51 1=-34 2=-36 4=-34 5=-36 6=-42 7=-44
s:meta	0=-32 1=-43 2=56 3=-36 4=-40 5=-30 6=-34 7=61 8=-29
s:metab	2=63
s:metal	0=-26 7=47
s:meth	0=-50 1=-42 2=-55 3=-37 4=-72 5=-54 6=-46 7=28 8=-42
s:metho	0=-52 1=-39 2=-69 4=-70 5=-43 6=-45 7=35
s:meti	0=33 1=-64 4=-30 8=-27
s:metie	1=-70 5=-29
s:metr	2=-51 4=-26
s:miam	0=44
s:micr	0=-26 2=-35 3=-28 6=-36
s:micro	0=-25 2=-32 3=-25 4=-28
s:midw	5=-29 7=-26
s:midwi	2=-37 5=-29 7=-32
s:mieu	0=-37
s:migr	0=-25 2=-30 6=-27 7=-25
s:mili	1=26 2=-77 3=-43 4=-94 5=-63 7=37 8=-81
s:milie	2=-46
s:milit	2=-60 3=-44 4=-69 5=-94 7=61 8=-67
s:mill	0=-25 1=-45 4=-66 8=-28
s:milli	4=-59
s:mine	0=-36 5=-57 6=-32 7=50
s:mineu	7=78
s:mini	1=-55 2=-47 3=-32 4=-72 5=48 7=-60 8=-56
s:minis	1=-64 2=-30 3=-27 4=-44 5=54 6=-38 7=-52 8=-51
s:minu	3=-27 4=-65 5=-39 7=-49 8=-32
s:minut	0=-28 3=-29 4=-61 5=-37 7=-34 8=-31
s:misc	5=46 6=-28
s:misco	5=59 6=-25
s:miss	0=-72 1=-53 2=-46 3=-46 4=26 5=-46 6=-45 8=-27
s:misse	4=36
s:missi	0=-46 1=-57 2=-54 3=-48 4=-58 6=-35 7=25
s:mist	2=-28 3=-28 6=31
s:mista	6=25
s:mistr	2=-30 5=-30
s:mixt	7=-35
s:mobi	0=-38 1=-35 2=-42 4=-32 5=-46 7=-45 8=-42
s:mobil	0=-42 1=-48 2=-35 4=-34 5=-51 6=-28 7=-32 8=-26
s:mode	2=-52 3=-33 5=-71 6=-65 7=-82 8=-59
s:model	3=-36 4=36
s:moder	0=-31 1=36 3=-36 4=-49 5=-43 6=-28 7=-30 8=-28
s:modu	1=-25 6=-26
s:modul	1=-33 4=-29
s:moel	2=31
s:moell	2=39
s:moeu	0=-31 1=-28 5=-34 6=-28 8=-33
s:moeur	0=-28 1=-27 5=-48 6=-30 8=-40
s:moin	0=-29 1=-33 4=37 5=-40 8=-44
s:moit	5=36
s:moiti	5=39
s:mole	2=-52 4=-27 8=-27
s:molec	1=-26 2=-32 7=-28
s:mome	0=69
s:momen	0=72 7=-27 8=-25
s:mona	0=72 4=-33
s:monar	0=82 4=-29 6=-26
s:mond	0=-30 2=-25 3=98 7=-39 8=-54
s:monda	3=91 5=-30 7=-49
s:mone	8=35
s:moni	0=-43 1=-47 2=-55 3=-37 4=-66 5=-39 6=-41 7=-54 8=25
s:monit	0=-52 1=-47 2=-54 3=-43 4=-46 5=-50 6=-48 7=-42
s:monk	1=32
s:monna	4=-31
s:mono	0=-26 1=-32 2=37
s:monoz	2=58
s:mont	0=-61 1=-102 3=-102 5=-37 6=-78 7=-43 8=52
s:monta	2=-50 3=-32 4=-34 5=-43 7=-32 8=-51
s:monte	0=37 4=-28 7=-39 8=-37
s:month	0=-32 1=-38 2=-42 4=87 5=-38 6=-32 7=-48 8=28
s:montr	1=-29 2=37 4=-37 7=-43
s:mora	0=-35 2=-29 3=-39 4=-58 5=-49 6=-44 7=-29 8=-42
s:moral	0=-27 1=-31 2=-25 5=-29 8=-43
s:morm	8=-37
s:mormo	4=-31 8=-46
s:morn	0=-43 4=-28 7=42
s:morni	4=-26 7=49
s:mort	0=32 6=32
s:mosa	4=-27
s:mosc	0=52
s:mosco	0=45
s:mote	0=-43 1=-25 2=-28 3=-48 4=-26 5=-38 6=-27 7=-30 8=-44
s:moteu	0=-37 2=-29 3=-39 4=-25 5=-46 6=-28 8=-32
s:moth	0=-27 3=-39 4=-43 6=-40 7=-27 8=-35
s:mothe	0=-27 2=29 3=-30 6=-55 8=-49
s:moto	4=45 5=-59
s:motor	4=57 5=-50
s:mott	1=-39 3=-26 4=-35 5=-40 7=-32 8=-38
s:moul	0=-38 3=-52 4=-26 5=-34 6=-25 7=-27 8=-32
s:moula	3=-44
s:mouli	0=-30 3=-29 4=-25
s:mouv	8=-44
s:mouve	0=37 1=-25 4=-34 6=-31 8=-37
s:move	0=45 1=-59 2=-44 3=-43 4=-67 5=-59 7=-80 8=-33
s:movem	0=55 7=-26
s:movi	8=-26
s:mthf	2=39
s:muco	2=43 4=-37
s:mucov	2=50 4=-35
s:mugg	5=-26 8=-40
s:mugge	4=-26
s:mult	7=-42 8=-33
s:multi	1=-28 3=-28 5=38 7=-32 8=-35
s:mumba	5=-25
s:muni	3=-31 4=-58 5=-30 6=-29 7=-40 8=-34
s:munic	0=48 2=-25 3=-32 4=-54 5=-39 7=-53 8=-38
s:mura	5=-26
s:muran	1=33
s:murd	1=-34
s:murde	1=-28
s:musc	2=27 4=-26
s:muscu	2=38 4=-34
s:muse	0=-70 1=-88 2=-69 3=-72 4=-103 5=-69 6=-64 7=-80 8=-69
s:museu	0=-55 3=-42 4=-61 5=-26 6=-27 7=-34
s:musi	0=-80 1=-59 2=-57 3=-37 4=-61 5=-48 6=-54 7=33 8=-46
s:music	0=-30 1=-27 2=-39 3=-34 4=-37 5=-44 6=-36 7=55 8=-30
s:musu	3=-26
s:musul	4=-30
s:muta	0=-76 1=-75 2=77 3=-88 4=-96 5=-89 6=-59 7=-70 8=-75
s:mutat	0=-73 1=-66 2=39 3=-84 4=-101 5=-100 6=-43 7=-70 8=-92
s:mutu	0=-67 1=-63 2=-45 3=-36 4=-45 5=-50 7=-57 8=-58
s:mutue	0=-40 1=-40 2=-47 3=-34 4=-55 5=-38 7=-36 8=-52
s:myhe	2=71
s:myher	2=60
s:myse	1=27 4=45
s:mysel	4=31
s:myst	5=-27 8=-27
s:myth	1=-25
s:nage	1=-42 5=-45
s:nageu	1=-40 5=-59
s:nais	3=-30 4=71
s:naiss	0=-27 2=-25 3=-32 4=48 6=27
s:nake	4=-26
s:name	0=-30 3=-40 6=-33 8=51
s:namu	1=-45
s:nanc	1=38
s:nant	0=27 1=-37 8=-37
s:nante	1=-28 8=-40
s:nasu	7=73
s:nasuw	4=-29 7=79
s:nati	0=75 1=59 3=-65 4=-30 5=-47 6=-40 8=-49
s:natio	0=102 1=51 3=-58 4=-29 5=-37 6=-34 8=-51
s:natu	0=-65 1=-59 2=-45 3=-45 4=-69 6=-42 7=-62 8=-62
s:natur	0=-62 1=-55 2=-48 3=-48 4=-83 5=-65 6=-54 7=-47 8=-47
s:nean	2=56 3=80 4=-28 6=-28 8=120
s:neand	2=42
s:near	4=40
s:nearb	4=37
s:neck	2=38 4=-25
s:necke	2=40
s:need	0=-74 1=-69 2=-64 4=43 5=-62 6=-52
s:neede	1=-31 3=27 8=-28
s:nega	2=66 3=-26
s:negat	2=53
s:nego	0=-103 1=-66 3=-91 4=-98 5=-117 6=-82 8=-117
s:negoc	0=-52 1=-48 2=-64 3=-50 4=-51 5=-77 6=-62 7=-89 8=-80
s:negot	0=-70 1=-48 3=-45 4=-61 5=-73 6=-46 8=-50
s:neig	3=-56 4=-34 5=49
s:neigh	4=-34 5=57
s:neit	1=51
s:neith	0=-30 1=59
s:nerv	2=-27 3=-29 4=70 5=-29
s:nerve	4=57
s:nervo	4=48 5=-31
s:netw	0=-30 4=-54
s:netwo	0=-41 4=-48 6=30
s:neve	1=-43 3=-62 4=-25 5=-78 6=58 7=133 8=34
s:never	0=50
s:newb	2=-37
s:newbo	2=-54
s:news	8=-27
s:newsl	0=42
s:next	2=-25
s:nexu	3=72
s:niet	0=-37 1=41
s:nietz	0=-49 1=34 5=-25
s:nigh	0=-56 1=-33 2=-82 3=-43 5=32 6=-58
s:night	2=-36
s:nihi	2=-29 4=-60 5=-89
s:nihil	1=33 2=-46 3=-36 4=-26 5=-69 6=-35
s:nime	8=63
s:nine	7=27 8=40
s:ninet	7=29 8=58
s:nive	3=27
s:nivea	3=34
s:nobo	3=33 6=35
s:nobod	3=39
s:nois	3=-53
s:nomb	5=53
s:nombr	5=39
s:nomi	6=44
s:nomin	6=39
s:nord	4=-37
s:nordi	4=-43
s:norm	2=55 6=-26 8=-32
s:norma	2=47 4=-31
s:nort	4=-62
s:norw	0=36 4=-31 5=-29 7=-49 8=-33
s:norwa	5=-25 7=-31 8=-25
s:norwi	0=36
s:nost	0=49 1=-28
s:nosta	0=55 1=-26
s:nota	0=-26 1=-36 2=-35 3=-39 4=-31 5=-28 6=-32 7=-39 8=-34
s:notai	1=-43 2=-44 3=-34 6=-31 7=-26
s:notar	3=-25
s:note	2=44 4=-38 5=-34 6=45
s:noth	1=37 3=-38 4=30
s:nothi	0=27 1=47 3=-25 4=43 5=-34
s:noti	2=-26 5=-36
s:notic	5=-40 6=-28 7=-26
s:notr	0=26 1=-28 7=38
s:nouv	5=-30 7=-32 8=-26
s:nouve	5=-45 7=-27 8=-25
s:nova	2=32
s:nove	0=-28 1=-92 2=-51 3=-44 4=-74 5=-46 6=-95 7=-47
s:novel	1=-25 2=-28 3=-26 4=-47 6=-29
s:novem	8=42
s:novi	5=33
s:novo	0=50
s:novot	0=46
s:nucl	0=73 3=31 4=-36 7=-25
s:nucle	0=63 4=-50
s:nuit	0=-31 1=-27 5=53
s:null	0=-27 7=34
s:numb	1=-55 2=-40 4=-37 5=-30 6=-33 8=-36
s:numbe	0=28 1=-46 2=-32 4=-32 6=-43 7=-29
s:nume	0=-40 1=-42 2=-69 6=-53 8=-40
s:numer	0=-40 1=-66 2=-82 4=-33 5=-45 6=-46 7=-25 8=-33
s:nurs	0=-69 1=-77 2=-99 4=-35 5=-77 6=-47 7=-75 8=-63
s:nurse	0=-39 1=-41 3=35 4=-54 5=-25 6=-28 7=-27 8=-33
s:nursi	4=54
s:nutr	0=-27 1=-25 4=-33 5=-29 7=-37
s:nutri	0=-35 4=-31 5=-25 6=-31 7=-38
s:obed	1=30
s:obedi	1=30
s:obje	0=-49 1=118 2=-28 5=-28 7=-43
s:objec	0=-59 1=108
s:obli	1=28 4=33 8=70
s:oblig	1=34 4=39 8=62
s:obte	2=-33 4=-25
s:obten	1=-34 4=-32
s:ocam	7=-27
s:occl	3=-37
s:occlu	3=-25
s:occu	1=-27 8=-41
s:occup	0=-27 2=25 8=-60
s:oddl	5=54
s:oduy	3=41
s:oeuv	0=-25 1=-58 2=-25 3=-50 5=-42 6=-26 7=-29 8=-35
s:oeuvr	0=-36 1=-47 2=-27 3=-36 5=-25 8=-43
s:offe	3=-33 5=-41 7=-46
s:offen	0=-36 3=-33 5=-56
s:offi	0=-28 1=-120 2=-76 3=-52 4=-30 5=-51 7=-40 8=-52
s:offic	0=-26 1=-122 2=-79 3=-53 5=-61 6=-63 7=-63 8=-52
s:offr	1=-37 5=-28 6=-29 7=-34 8=-68
s:ofte	4=50
s:okor	4=48
s:olde	6=27
s:oliv	4=35 6=-30
s:olive	4=28
s:oncl	2=53 3=-27 5=-31
s:onco	2=47 6=-33 7=-28
s:oncog	2=72 4=-26 7=-26
s:oncol	3=-31 4=-38
s:onli	3=-27
s:open	2=-26 3=92 4=-34 5=43 6=45 7=-31
s:openl	4=-25 5=25 6=53
s:oper	0=-81 1=-74 2=-78 3=-69 4=30 5=-107 6=-80 7=-82 8=-57
s:opera	0=-56 1=-41 2=-55 3=-26 4=28 5=-93 6=-50 7=-43 8=-57
s:opin	0=46 6=-25 8=-25
s:opini	3=-27 8=-28
s:oppo	0=43 2=-33 5=-49 6=-58 7=-32 8=-27
s:oppon	0=37 7=42
s:oppos	0=38 2=-31 4=-30 5=-55 6=-60 7=-47
s:opte	2=35 3=64 4=-35
s:opti	0=-35 2=29 3=-29 4=-38 5=-26 8=-39
s:optic	8=-30
s:optiq	2=-28 3=-25 4=-35
s:orba	0=31
s:orde	0=-44 1=-28 3=-33 4=-35 5=58 6=-44 7=-51 8=100
s:order	8=26
s:ordo	0=-32 2=-42 3=-31 4=-53 5=-36 7=-39
s:ordon	1=-28 2=-32 3=-25 4=-45 6=-36 7=-39
s:ordr	1=-42 3=-25 4=-26 7=-43
s:orei	0=-39 1=-33 3=47 4=37 5=-35 7=-30
s:oreil	0=-49 1=-25 2=-44 4=54 5=-38 6=-32 7=-30
s:orga	0=-53 2=-63 3=-60 4=-83 5=-85 6=-83 7=58 8=-99
s:organ	0=-40 2=-73 3=-73 4=-72 5=-66 6=-91 8=-88
s:orgr	7=57
s:orgre	7=55
s:orgu	2=-41 4=-31 5=-32 8=-27
s:orie	0=-80 1=-31 2=-110 3=-79 4=-80 5=-109 7=-88 8=-85
s:orien	0=-84 2=-117 3=-78 4=-79 5=-121 6=35 7=-94 8=-77
s:orig	0=-25 2=67
s:origi	2=75
s:orth	0=-52 1=-26 2=-42 3=-30 4=-66 5=-51 6=-38 7=-33 8=-44
s:ortho	0=-68 1=-58 2=-44 3=-40 4=-67 5=-48 6=-45 7=-35 8=-50
s:othe	0=-54 2=-27 5=56 6=27 7=-28
s:other	0=-27 2=-34 4=-93 6=-30
s:oues	0=-31 2=-38 4=-38 5=-25 6=-39 7=-48 8=-41
s:outd	0=-32 4=36 7=25 8=-29
s:outda	0=-40 7=32
s:outdo	4=49
s:oute	6=76
s:outi	1=-26 3=-47 4=-28
s:outin	6=27
s:outl	0=30 1=32
s:outlo	0=39 1=36 7=-45
s:outr	4=-75 8=90
s:outra	4=-55 8=92
s:outs	1=35 5=-26 8=47
s:outsi	8=39
s:ouve	1=-46 2=-36 4=-28 5=80 6=-49 7=-62 8=-37
s:ouver	1=-32 2=-27 3=-38 4=-33 5=48 6=-38 7=-79
s:ouvr	0=-61 1=-56 2=-47 3=94 4=-63 5=-60 7=-34 8=-62
s:ouvri	0=-49 1=-47 2=-38 3=-52 4=-47 5=-50 8=-55
s:oven	0=-28
s:ovoc	2=38
s:ovocy	2=36
s:owne	0=-54 1=-49 2=-51 3=-56 4=-54 5=-55 6=-51 7=-60 8=-65
s:oxfo	1=44
s:oxfor	1=36
s:pace	8=-45
s:pacem	8=-38
s:paci	0=-56 1=119 2=-25 3=-28 4=-34 5=-27 6=-31 7=-61 8=-39
s:pacif	0=-60 1=92 2=-36 4=-48 5=-28 6=-32 7=-62
s:pack	5=-53
s:packa	0=-36 5=-55
s:pacs	0=-34 1=-29 2=-45 4=-60 5=-47 7=-31
s:padd	7=66
s:paddi	7=56
s:page	0=25 3=-28 4=-43
s:pain	1=-43 2=-54 3=-43 4=56 5=-46 6=-39 7=-47 8=-47
s:paink	4=37
s:paint	2=-48
s:pala	4=45
s:palat	4=66
s:palb	2=52
s:pall	1=-29 5=-28 6=-30 7=-42 8=-29
s:palm	0=-39 1=-28 2=-36 5=-43 7=-26 8=-35
s:pana	8=55
s:panam	8=57
s:pand	0=-30 1=-31 2=-28 3=-28 4=-40 5=-35 8=-78
s:pande	1=-34 3=-27 4=-32 5=-26 7=-27 8=-60
s:pane	0=-34 1=-43 2=59 5=-43 7=-30 8=-37
s:pani	4=65
s:pann	0=-29 1=-31 2=-29 4=-47 8=-25
s:pans	3=35 6=69
s:panse	3=40 6=66
s:papa	6=99
s:pape	0=-72 1=-50 2=-70 4=-136 6=40 7=-44 8=-44
s:paper	4=-140 5=-48 8=-25
s:papi	2=-34 3=27 8=-27
s:papie	2=-28 8=-32
s:para	1=-57 2=-61 3=-46 4=-64 5=-50 6=-43 7=-67 8=-58
s:parad	3=-31
s:parai	0=40
s:paral	0=-49 1=-31 2=-43 4=-45 5=-35 6=-25 7=-43 8=-41
s:parc	0=38 1=-48 3=-40 5=-56 6=28 8=-57
s:parco	4=29 5=-27
s:pare	0=-81 1=-37 3=-43 4=-94 5=-27 6=-47 7=-42 8=-55
s:paren	0=-72 1=-39 3=-40 4=-82 6=-32 7=-67 8=-52
s:parf	0=37 3=-30 6=-29 7=-27 8=-28
s:parfa	3=-25 7=-35
s:parfo	0=-33
s:pari	0=-73 1=-71 2=-31 3=-44 4=-63 5=-44 7=-61 8=-69
s:paris	0=-45 1=-33 4=-32 7=-54
s:park	4=64 8=26
s:parki	4=76
s:parl	0=-116 1=-89 2=-102 3=-50 6=50 7=-52 8=-92
s:parle	0=-81 1=-41 2=-42 3=-41 4=-37 5=-45 6=-42 8=-30
s:parli	0=-43 1=-31 4=-25 6=-26 7=-42
s:paro	1=-28 2=-61 3=-42 4=33 5=-55 7=38 8=30
s:paroi	2=-26 4=-32 5=-30 7=-40 8=-38
s:parol	0=30 1=-38 2=-30 4=31 7=41 8=52
s:parq	8=30
s:parqu	8=54
s:parra	6=29
s:part	0=72 1=-145 3=-91 4=-60 6=-27 7=-126 8=-142
s:parta	1=-28 4=-36 5=-47 8=-26
s:parte	0=-85 1=-61 2=-40 3=-43 4=-57 5=-64 6=-55 7=-47 8=-48
s:parti	0=-76 1=-38 2=36 3=28 4=83 6=44 7=-46 8=-74
s:partn	0=-33 1=-64 2=-99 3=-66 4=-85 5=28 7=-60 8=-68
s:pasq	5=45
s:pasqu	5=37
s:pass	0=-59 1=-118 2=-66 3=49 5=32 6=-94 7=-27 8=-27
s:passa	0=-49 1=-29 5=-25 7=32
s:passe	0=-34 1=-41 2=-52 6=-44 7=-36 8=-74
s:passi	0=-80 1=-70 2=-59 3=-75 4=-48 5=-70 6=-51 7=-77 8=-67
s:passp	0=-47 1=-34 4=-33 5=-32 6=-25 7=-28 8=-27
s:passw	3=54
s:past	0=-46 2=-51 3=-46 4=-42 5=-43 6=-41 7=-57
s:paste	0=-26 4=-27 7=-38
s:pasto	1=77
s:pastr	0=-27 4=-29
s:pate	0=-60 1=-55 3=-54 5=-47 6=-35 7=-80 8=-40
s:paten	0=-28 1=-33 2=-56 3=-42 4=-39 5=-30 7=-39 8=-52
s:pater	0=-30 1=-32 2=31 3=-28 4=39
s:path	4=35 8=-25
s:patho	4=39
s:pati	0=-69 2=-67 3=-53 5=-94 6=-97 7=-64 8=-57
s:patie	0=-63 1=-87 2=-61 3=-30 5=-49 6=-83 7=-70 8=-29
s:patis	1=26 4=-25 5=-59 6=-46 8=-30
s:patr	1=-65 2=-53 3=-48 4=-28 5=63 6=-49 7=-71 8=-53
s:patri	0=59 1=-52 4=-32 5=-38 6=-43 7=-29 8=-27
s:patro	0=-38 3=-28 5=77 6=-28 7=-55 8=-32
s:patt	1=-25 3=53 4=-35 5=-36 6=-40 8=-35
s:patte	1=-29 3=31 4=-30 5=-39 6=-40 7=-36 8=-33
s:paum	3=81
s:paus	4=40
s:paym	0=-43 8=-40
s:payme	0=-29 4=-30 8=-46
s:payr	0=-34 1=-32 2=-26 5=-30 7=-101 8=-31
s:payro	0=-39 1=-27 2=-32 3=-26 4=-25 5=-27 7=-78 8=-33
s:pays	1=-33 6=-30 7=30
s:paysa	0=-32 1=-49 6=-38 7=41
s:peac	5=-31 7=-45 8=43
s:pean	4=37
s:peanu	4=45
s:peer	3=-26
s:pein	0=-43 1=-75 2=-61 3=-64 5=-82 6=-51 7=-45
s:peine	4=-39 8=49
s:peint	4=51 8=-32
s:pena	0=-38 1=-46 2=-43 3=-48 4=-41 5=-44 6=-37
s:penal	2=-27 5=-25 6=-35 7=-28
s:pend	0=34 2=-26 6=-61 7=-39 8=-29
s:penda	1=-37 6=-49 7=-45 8=-44
s:peni	1=-25 3=-25 4=34 6=-32
s:penit	3=-26 4=-37 6=-28 7=-25
s:penn	7=34
s:penr	1=67
s:penri	1=42
s:pens	0=-60 1=108 5=-43 7=29 8=-38
s:pense	0=-43 1=132 7=-30
s:pensi	1=-34 5=-30 6=-41 8=-40
s:peop	0=-47 1=-54 2=-49 3=-26 4=-52 6=27 7=-66 8=-35
s:peopl	0=-51 1=-65 2=-42 3=-30 4=-61 6=50 7=-61 8=-25
s:pepi	2=-25 3=-37 4=-26
s:pepin	3=-32 4=-26
s:perd	0=-31 2=-44 3=-50 4=80 6=-43 8=-62
s:perdu	1=-33 3=-29 4=-33 5=-30 8=-56
s:perf	0=-27 1=-44 8=-76
s:perfe	1=-28 6=-25 7=-29 8=-65
s:peri	0=29 1=-25 4=29 8=-38
s:perio	1=-25 8=-35
s:perm	1=-66 2=-75 3=-74 4=-71 5=-105 6=-46
s:perma	1=-43 2=-34 3=-50 4=-34 5=-73 6=-35 7=42 8=-63
s:permi	0=-31 1=-44 2=-41 4=-39 5=-31 7=-48
s:pers	0=-26 2=41 4=-60 7=-26 8=-60
s:perso	1=44 4=-66 8=-69
s:pert	3=-37 5=-29 8=-31
s:pete	0=-32 5=-53 6=-39 8=-33
s:peti	0=-62 1=-61 3=-54 4=-62 5=41 7=-50 8=-61
s:petit	0=-34 1=-30 2=-44 4=-30 5=-51 6=29
s:petr	6=43 8=47
s:petro	0=29 6=44 8=44
s:pett	7=-28
s:peup	6=-28
s:peupl	6=-29
s:phar	1=-53 3=-27 4=-87 5=-44 6=-61 7=-93 8=-68
s:pharm	1=-47 3=-29 4=-72 5=-50 6=-50 7=-54 8=-57
s:phil	0=-72 1=28 2=-71 3=-86 4=-87 5=-91 6=-67 7=-81 8=-94
s:philo	0=-86 1=49 2=-61 3=-69 4=-79 5=-85 6=-67 7=-74 8=-93
s:phon	1=38 4=-34 5=42
s:phone	1=36 5=-30
s:phot	0=-51 1=-77 2=-64 3=57 4=-79 6=-74 7=-114 8=-67
s:photo	0=-79 1=-67 2=-54 4=-86 6=-82 7=-80 8=-87
s:phra	3=33 5=-36
s:phras	5=-42 8=-40
s:phyl	2=-27
s:phylo	2=-25
s:phys	3=-41 4=-48 5=-34 6=-39 7=-45 8=-37
s:physi	2=-38 4=-31 5=-26 6=-43 7=-30 8=-26
s:pian	3=-52 5=-43 7=-35
s:pick	1=-29 2=-35 3=-42 4=-49 5=-52 6=-38 8=-43
s:picke	1=-33 2=-25 3=-30 5=-25 6=-27 8=-29
s:picki	1=-30 2=-25 3=-29 7=-31 8=-30
s:pict	5=29
s:pictu	5=43
s:piec	2=-27 3=50 4=-26 6=-29 7=-29 8=-50
s:piece	6=-25 8=-25
s:pier	1=26 5=-29 6=33
s:pierr	5=-28 6=39
s:pilo	0=-38 1=-37 2=-35 3=50 4=51 5=-48 6=-65 7=48 8=-48
s:pilot	7=66 8=-27
s:pilu	2=-25
s:pipe	1=-28 3=-27 4=-53 5=-34 7=-40 8=-26
s:pipel	2=-31 4=-28 5=-25
s:piqu	7=59
s:pique	0=-25 7=56
s:pirat	0=39 7=-27
s:pitc	0=-29 1=-28 5=-45 8=-70
s:plac	0=69 1=-28 3=-29 5=-36 6=90 7=-61 8=28
s:placa	0=-30 4=-28 5=-32 6=78 8=-39
s:plai	1=-43 2=-27 3=-45 4=31 5=-28 6=-83 7=-54
s:plaid	2=-27 4=-35 5=-26
s:plain	2=-26 4=-47 5=-29
s:plais	2=36 3=-28 4=58 6=-38 8=-27
s:plan	0=-65 1=-55 2=-89 4=30 5=-87 6=-77 8=-88
s:plane	4=81
s:plann	0=-66 1=-39 2=-92 3=-57 4=-46 5=-75 6=-56 8=-33
s:plant	3=39 4=-31 7=-26
s:plaq	6=-34 8=27
s:plas	0=-25 1=-28 2=-38 3=-28 5=-31 8=-25
s:plat	0=-49 1=-27 2=-51 4=-40 7=-37 8=-30
s:plate	1=-29
s:platf	1=-32 4=-33 7=-31
s:play	0=-35 2=-51 3=-42 4=-37 5=-46 6=-42 8=-52
s:playe	7=-27
s:plea	0=-26 1=26 2=-41 3=-72 5=-57 6=41 7=-36
s:pleas	0=-50 2=-35 3=-56 5=-51 7=-37 8=-58
s:pled	1=-41
s:pledg	1=-38
s:plei	4=39 5=26
s:plon	1=-35 8=-29
s:plong	1=-34
s:plum	0=26 5=-37
s:plur	1=-30 3=-48
s:pluri	1=-30 3=-36 4=-25
s:plus	0=-25 1=29 3=-26 5=72 7=-33
s:plusi	0=-40 1=29 3=-25 5=90
s:plut	6=32
s:pneu	3=-44
s:podc	5=53 6=39
s:podca	5=53 6=29
s:poig	1=48 5=-28
s:poign	1=41
s:poin	0=-69 1=-68 2=-53 3=52 4=-52 5=-54 6=-63 7=-59 8=65
s:point	0=-57 1=-42 2=-53 3=53 4=-41 5=-38 6=-41 7=-31 8=70
s:pois	3=-26
s:poiss	7=26
s:pola	1=-37 3=-55 4=-26 5=-45 6=-37 7=-40
s:polan	7=-34 8=50
s:poli	1=-120 2=-70 3=-144 4=-58 5=-122 6=-70 7=-78 8=43
s:polic	0=-50 1=-35 2=-50 3=-103 4=-90 5=-88 7=-83 8=64
s:polio	4=47
s:polit	0=48 1=-112 2=-65 3=-62 4=-98 5=-68 6=-78 8=-114
s:poll	8=-37
s:polo	7=-46
s:polon	7=-49
s:poly	1=-32 2=-40 5=122 6=-77 8=-38
s:polya	0=-38 2=-32 3=-27 5=123 6=-87 7=-25
s:pomp	1=-27 3=-25 5=-34
s:pompi	5=-28 6=48
s:ponc	0=-44 1=-47 3=-41 4=-34 5=-38 6=-32 7=-27 8=-52
s:ponct	0=-42 1=-55 2=-35 3=-35 4=-27 5=-36 7=-27 8=-57
s:popu	0=-79 1=-25 2=-31 4=-37 5=-35 7=-44 8=-29
s:popul	0=-70 2=-33 4=-39 5=-26 7=-43
s:porn	5=121
s:porno	5=75
s:port	2=28 3=-26 8=-108
s:porta	8=-45
s:porte	0=-76 1=-80 2=81 3=-48 4=-58 6=27 7=-79 8=-54
s:portf	1=-44 2=-47 3=-27 4=-42 5=-48 6=-31 7=-37
s:porti	3=66 6=-29 7=-26 8=-29
s:portr	1=-81 2=-36 4=-27 6=-30 8=-61
s:portu	2=38
s:pose	1=-44 2=-29 3=-26 5=-32 6=-26 8=-32
s:posi	0=-45 1=-122 2=40 5=-48 6=-28 7=-26 8=-46
s:posit	0=-44 1=-92 2=31 5=-47 6=-25 7=-27 8=-42
s:poss	8=27
s:posse	8=27
s:post	2=-41 3=-62 8=-55
s:poste	0=-38 1=-33 4=-43 6=-31 7=-36 8=-32
s:postg	4=-42
s:posti	0=34
s:postp	4=36
s:postu	2=-37 4=-43
s:pott	1=-30 4=-27 5=-33
s:potte	0=-27 1=-27 2=-34 3=-29 5=-39 6=-30 8=-29
s:pouc	0=-35 3=39 4=-29 5=-43 7=-27
s:poul	1=27 3=-35
s:poult	1=30
s:pour	1=60 8=45
s:pourr	6=40
s:pours	8=46
s:pourt	1=61
s:powe	1=-29 6=-25 7=-30
s:prac	0=-44 2=-28 3=-34 4=-47 6=-51 7=-42 8=-50
s:pract	0=-36 2=-37 3=-34 4=-33 6=-48 7=-48 8=-47
s:prag	0=-30 1=-39 4=-38 5=-39
s:pragm	0=-29 1=-42 5=-29
s:prai	4=-25
s:prat	0=-61 2=-63 3=-52 4=-62 5=66 6=-66 8=-49
s:prati	0=-62 1=-62 2=-74 3=-47 4=-56 5=42 6=-67 7=-54 8=-41
s:prec	1=63 5=25 6=75 7=-38 8=-46
s:prece	1=51 5=28
s:preci	1=25 2=-32 6=80 7=-29 8=-31
s:preco	2=41
s:pred	2=112 4=-80 8=-40
s:predi	2=133 4=-65
s:pref	0=-74 2=-39 3=-46 5=-71 6=65 7=-27 8=-67
s:prefe	0=-80 2=-45 5=-87 6=41 8=-58
s:preg	4=73 8=-31
s:pregn	4=76 8=-25
s:prel	2=42 3=-31 8=-58
s:prele	2=66 3=-40 5=-31 8=-38
s:prem	0=-53 1=-52 3=-53 4=-55 6=-33 7=-68 8=-61
s:premi	0=-48 1=-59 2=-77 3=-52 4=-44 6=-59 7=-55
s:premu	2=47
s:pren	1=-57 3=-35 5=-53 6=-30 8=-29
s:prena	2=-31 4=-53 5=-33 7=-43
s:prep	0=-52 1=-60 2=-35 3=-56 4=-55 5=-25 6=-55 7=-68 8=-48
s:prepa	0=-54 1=-57 2=-36 3=-38 4=-65 5=-71 6=-58 7=-54 8=-54
s:pres	2=-101 3=46 4=-50 5=-123
s:presc	8=43
s:prese	0=-77 1=-31 2=-25 4=-33 5=-41 6=26 7=45 8=37
s:presi	0=53 1=33 3=-61 4=-52 5=-40 8=-32
s:press	0=-55 1=-48 2=-48 3=69 5=-29 6=-61
s:prest	7=-28
s:pret	1=-46 2=-27 4=-39 5=38 6=-27 7=-46 8=-33
s:prete	1=-31 3=-31 5=-25 7=-28 8=-29
s:prev	0=-80 1=-62 3=28 4=-161 5=-84 6=-57
s:preve	0=-50 1=-39 2=-44 3=-57 4=-122 5=-52 6=-50 7=-54 8=-80
s:previ	2=32 4=-27 8=70
s:prevo	3=-29 7=25
s:prevu	2=56 3=50
s:pric	5=-26 7=-28
s:prici	4=-30
s:prid	0=-70 1=-44 2=-31 3=-33 4=-45 5=-30 7=-56 8=-63
s:prie	1=33
s:pries	1=41
s:prim	0=-37 1=-43 3=-26 4=-36 5=-28 7=-52 8=-31
s:prima	6=-42
s:prin	0=-85 1=61 3=84 4=-46 5=-70 6=-69 8=-31
s:princ	1=63 6=-29 7=25
s:print	0=-63 1=-58 2=31 5=-37 6=-41 7=-50 8=-57
s:prio	7=49
s:pris	0=-86 1=-102 2=-91 4=-117 5=-65 6=-68 7=-73 8=35
s:prise	3=36
s:priso	0=-76 1=-77 2=-73 4=-78 5=-75 6=-69 7=-58 8=79
s:priv	0=-32 3=-36 5=26 6=-35 8=-34
s:priva	0=-30 3=-29 6=-29 8=-26
s:priz	0=-29 3=-27 4=-28 5=-35 7=-47 8=-58
s:prob	1=-50 2=-59 3=-38 4=52 5=-39 6=-40 7=-35
s:proba	0=-70 1=-39 2=-47 3=-35 4=-92 5=-49 7=-30 8=29
s:probl	0=34 4=108 8=-26
s:proc	1=-89 2=-81 4=-28 5=-83 6=-86 7=-77
s:proce	0=-90 1=-65 2=-58 3=-75 4=-85 5=-75 6=-61 7=-68
s:proch	0=64 4=39 5=-29 7=-26
s:proct	3=56
s:procu	0=-42 1=-34 8=34
s:prod	0=-79 1=-77 2=-101 3=-59 4=-31 5=-82 6=-61 7=-72 8=-65
s:produ	0=-73 1=-89 2=-88 3=-60 5=-84 6=-66 7=-65 8=-57
s:prof	0=-77 2=66 3=27 4=-37 6=25 7=-112 8=-82
s:profe	0=-82 3=-93 4=-86 6=-43 7=-95 8=-63
s:profi	2=47 3=80 4=-43 5=34 6=36 7=-25 8=-32
s:profo	4=46
s:prog	0=-62 1=-34 2=-64 5=-77 6=-118 7=-62 8=-44
s:progn	4=31
s:progr	0=-48 1=-34 2=-65 4=-54 5=-52 6=-114 7=-64 8=-61
s:proj	0=-25 1=-61 3=-53 5=-62 6=-54 7=-93 8=-71
s:proje	1=-64 3=-60 4=-31 5=-60 6=-63 7=-78 8=-64
s:prom	0=-52 2=-51 4=-54 6=-51 8=-50
s:promi	4=-44 6=-31
s:promo	0=-67 1=34 2=-39 3=-38 4=-44 5=-49 7=29 8=-49
s:pron	8=64
s:prono	8=57
s:prop	0=-52 3=-27 4=-35 6=-33 7=34 8=-42
s:prope	1=40
s:propr	0=-42 2=42 3=-38 4=-35 6=-29 7=39 8=-35
s:pros	0=-48 1=-75 2=-47 3=-46 6=-55 7=33 8=-46
s:prose	2=-35 4=-44 6=-28
s:prosp	1=-48 7=77 8=-28
s:prost	0=-64 1=-43 4=55 5=38 6=-26 7=-32 8=-37
s:prot	0=-51 1=-87 2=-76 3=-109 4=-47 6=-100 7=-87 8=-78
s:prote	1=-60 2=-48 3=-77 4=-56 5=28 6=-68 7=-33 8=-66
s:proth	0=-57 1=-44 2=-43 3=-56 5=-55 6=-41 7=-40 8=-43
s:proto	0=-29 5=-32
s:prou	2=32 6=-26 7=37
s:prouv	2=66
s:prov	1=45 4=-26 8=29
s:provi	1=32
s:psen	2=42
s:psyc	0=-54 1=-32 2=-69 4=43 5=-37 6=-40 7=-35 8=-52
s:psych	0=-48 1=-56 2=-58 3=-25 4=43 5=-49 6=-49 7=-41 8=-51
s:publ	0=26 1=-70 3=-103 4=-60 8=-49
s:publi	0=40 1=-73 2=-26 3=-88 4=-79 6=-36 8=-58
s:puce	5=44
s:pucea	5=47
s:punc	5=60
s:punct	5=53
s:pupi	0=-29 2=-39 4=-39 5=26 6=-29 8=-39
s:pupil	0=-26 1=-26 2=-43 3=-32 4=-47 5=-31 6=-31 8=-59
s:purg	8=95
s:purs	2=-26 5=-25 7=-55 8=-26
s:purse	5=-28 7=-51
s:quak	0=41 5=-31 7=-28
s:quake	0=37 4=-35 5=-29 7=-25
s:qual	0=-82 1=-80 2=-61 4=-72 5=-70 6=-72 7=-58 8=-85
s:quali	0=-90 1=-62 2=-71 3=-25 4=-82 5=-70 6=-66 7=-47 8=-73
s:quar	0=-38 1=-63 2=-30 3=-39 4=-47 6=39 7=-37 8=-46
s:quara	6=63
s:quarr	8=-34
s:quart	1=-52 2=-29 3=-50 5=-26 6=-37 7=-55 8=-25
s:quat	1=41 8=-30
s:quatr	1=37 8=-36
s:quay	6=30
s:quebe	8=-33
s:quee	0=-34 1=-62 2=-34 3=-28 4=-37 5=-43 6=54 7=-32 8=-33
s:ques	1=-40 2=-28 3=-46 5=-42 6=42 7=-43
s:quest	0=-49 1=-32 2=-30 3=-51 5=-35 6=40 7=-36
s:queu	0=-38 2=-33 4=-28 7=-28 8=-30
s:quic	0=-46 1=-37 2=-38 3=-41 4=-60 5=-60 6=-55 7=-44 8=-43
s:quil	5=61
s:quim	3=-32
s:quimp	3=-36
s:quit	1=43 2=-29 6=56 8=-45
s:quitt	1=50 6=71 7=35 8=-31
s:quot	1=28 2=46
s:quote	1=33
s:quoti	2=48
s:raba	3=49
s:rabh	1=32
s:race	6=-31
s:raco	5=69 6=48
s:racon	5=60 6=56
s:radi	0=27 1=-53 2=-69 3=-80 4=-75 5=-86 6=-94 7=-88 8=-82
s:radic	0=40 1=-45 8=-26
s:radio	1=-29 2=-35 3=-42 6=-43
s:rahm	2=34
s:rahma	2=34
s:rail	1=-33 3=-27 7=-33
s:railr	1=-25 7=-54
s:rainb	4=-25
s:rais	0=-50 1=93 2=-51 3=-46 4=-57 5=-36 6=-36 8=26
s:raise	0=-48 1=67 2=-38 3=-29 4=-35 5=-28 6=-33 7=-38
s:raiso	7=55 8=31
s:rall	0=57 6=-39 7=-30 8=-42
s:ralli	0=40 8=-29
s:rang	0=-60 1=-56 2=-60 3=-50 4=-67 5=-57 6=-68 8=-68
s:range	0=-41 1=-32 2=-44 3=-35 4=-39 6=-33 7=-60 8=-66
s:rank	7=85
s:rant	0=45
s:rapp	0=-52 1=-97 2=-62 3=34 4=-69 5=36 6=-37 7=-58
s:rappe	8=57
s:rappo	0=-74 1=-59 2=-42 4=-68 7=-32 8=-64
s:rappr	3=33
s:rass	0=40
s:rasse	0=52
s:rate	3=-25 4=-30
s:rath	0=-29 1=46 5=-34
s:rathe	0=-27 1=31 5=-36
s:rati	0=-29 1=53 3=-32 4=-27 5=-28 7=-48 8=-48
s:ratio	0=-46 1=78 3=-30 4=-26 5=-40 6=-27 7=-40 8=-28
s:razo	6=-27
s:reac	0=-25 1=-41 2=-43 4=-28 7=-27 8=-37
s:read	2=-72 3=29 4=-63 5=-59 6=-63 7=-61 8=-72
s:reade	0=-73 1=-75 2=-28 3=31 4=-46 6=-42 7=-48 8=-41
s:readi	1=27 8=-33
s:real	1=-34 6=-45
s:reali	1=-39 6=-54 7=-32
s:reas	6=-27 7=-28
s:rebe	0=53
s:rebel	0=51
s:rebo	5=-50 8=-31
s:rebon	5=-52 8=-29
s:rebu	0=-32 4=-32 5=-27 6=-25
s:rebui	6=-28 8=-29
s:rece	0=-50 2=-80 4=-97 6=-55 7=-88 8=49
s:recei	3=29 5=81
s:recep	0=-32 2=-44 4=-58 5=-75 6=-39 7=-46 8=-65
s:reces	0=-31 2=-35 4=-38 5=-36
s:rech	4=46 8=-49
s:reche	4=-28 8=-34
s:rechu	4=72
s:reci	1=-30 2=-28 4=-31 7=-29 8=53
s:recl	3=-25 4=-26 6=-25
s:reco	0=-140 1=-62 2=-128 3=62 4=-34 5=-92 6=-63 7=-131
s:recog	0=-57 1=-62 2=-66 3=35 4=-62 5=-68 6=-59 7=-74 8=-69
s:recoi	1=-32 2=-25
s:recom	0=-37 1=-57 2=-38 3=-50 4=-28 5=-34 6=-40 7=-29 8=-36
s:recon	0=-76 2=-66 3=43 5=-79 6=-53 7=-79
s:recor	0=-44 1=-50 2=-42 3=36 4=-95 5=-43 7=-34 8=75
s:recou	8=-50
s:recov	0=-28 1=-27 2=-27 3=-45 5=37 6=-35 8=-52
s:recr	0=-38 1=-65 2=-52 3=-63 5=-51 7=-60 8=-59
s:recru	1=-74 2=-36 3=-67 5=-39 7=-58 8=-62
s:rect	2=-38
s:recto	2=-30
s:recu	0=-27 1=93 2=-52 4=-32 5=-38 6=-37 7=-36
s:recus	1=90 2=-28
s:recy	0=-34 5=-33 7=-46
s:recyc	1=-41 5=-28 6=-30 7=-42
s:reda	0=-71 1=-32 2=-51 3=-45 6=-45 7=-51 8=-65
s:redac	0=-82 1=-36 2=-38 3=-41 4=-30 5=-62 6=-43 7=-41 8=-66
s:redi	1=-25 3=-26
s:redig	1=-38 3=-26 7=-28
s:redu	0=-33 1=-38 2=-26 3=-34 4=-57 5=-26 6=-44 7=-36
s:reduc	1=-31
s:redui	0=-27 3=-41 4=-44 6=-25
s:reed	4=-33
s:reedu	4=-35
s:reel	7=74
s:reen	3=45
s:reenr	3=46
s:refe	3=-65 7=31 8=-62
s:refer	0=37 1=-47 2=-27 3=-77 7=35 8=-63
s:refo	0=42 1=-30 2=-32 3=-49 5=-45 6=39 7=-42 8=-40
s:refor	0=40 1=-25 3=-41
s:refou	6=49
s:refu	0=49 1=29 2=35 3=104 5=-57 6=-74
s:refug	0=30 3=31 4=-46
s:refus	0=33 1=53 2=33 3=77 5=-57 6=-30
s:rega	3=45
s:regar	3=45
s:regi	0=35 1=-46 3=-55 6=-61 7=-32 8=-84
s:regim	0=27
s:regio	0=32 1=-43 2=-57 3=-47 4=-38 5=-40 6=-32 7=32 8=-57
s:regis	0=-73 2=26 6=-50 7=-60 8=-71
s:regl	2=-39 3=-30 4=-43 5=-40 6=-26 8=-26
s:regle	2=-31 3=-26 7=-32
s:regr	0=53
s:regre	0=27
s:regu	0=-29 1=-33 2=-36 4=55 5=32 8=-39
s:regul	1=-31 2=-28 4=39 5=54 6=-26 8=-54
s:reha	1=-44 2=-46 3=-39 4=-71 5=-36 6=-25 7=-28
s:rehab	3=-32 4=-28 5=-30
s:rehi	7=36
s:rehir	7=45
s:rein	1=37 7=31
s:reinc	1=32
s:reins	7=33
s:reje	1=46 3=65 4=-30
s:rejec	1=44 3=72 4=-36
s:rejo	5=-26 7=94 8=-42
s:rejoi	7=118 8=-60
s:rela	0=-89 1=-85 2=-67 3=-86 4=-54 5=78 6=-110 7=-79
s:relat	0=-83 1=-83 2=-77 3=-87 4=-74 5=48 6=-82 7=-64 8=-91
s:relax	3=-29 8=94
s:rele	0=-53 1=-53 2=-61 3=-76 4=-79 5=-85 8=-42
s:relea	0=-49 1=-49 2=-43 3=-34 4=-47 5=-42 6=-45 7=32
s:relec	1=-25 3=-26 4=-40 5=-26
s:relev	3=-26 5=-55 6=44
s:reli	0=-73 1=82 2=-43 3=-42 4=-48 6=-77 7=-47 8=-81
s:relig	0=-50 1=110 2=-35 3=-27 4=-43 6=-68 7=-44 8=-42
s:relo	0=31
s:reloc	0=39 5=34
s:rema	0=69 1=38 5=-25
s:remai	0=43
s:remar	4=29
s:remb	8=65
s:rembo	8=90
s:reme	0=-48 5=-56 7=-26 8=-32
s:remem	4=50 5=-47
s:remi	0=-25 2=-28 3=39 4=37 7=-38 8=-48
s:remis	4=99 8=-28
s:remo	0=-31
s:remov	0=-25
s:remp	1=43 3=-41
s:rempl	1=33 2=-25 3=-39 5=-35 8=-25
s:rena	0=33 1=-25 5=32 6=-42 7=-33
s:renai	1=-33
s:renar	5=39
s:renc	1=-36 2=-40 3=-54 4=-37 5=-45 6=-28 7=-27 8=-49
s:renco	0=-25 1=-39 2=-38 3=-48 4=-39 5=-33 6=-30 7=-29 8=-44
s:rend	0=-50 3=-29 7=41 8=-25
s:rendu	7=29 8=-29
s:renn	0=-27 3=-35 6=-31 8=-26
s:renne	1=-27 3=-37 6=-26 8=-35
s:reno	1=-26 4=46 5=46 7=-45 8=-44
s:renon	5=73
s:renou	4=77
s:renov	1=-34 4=-41 6=-28 7=-32
s:rent	0=-31 1=30 2=-33 8=46
s:rentr	1=40 2=-32 7=-26 8=32
s:renv	6=87
s:renvo	6=55
s:repa	0=-80 1=-54 2=-74 3=-59 5=-72 7=-39 8=-50
s:repai	0=-46 1=-64 2=-55 3=-31 4=-65 5=-57 6=-59 7=-51 8=-50
s:repar	6=34
s:repe	0=25 1=-36 2=-48 5=-30 7=-28
s:repet	1=-28
s:repl	0=-45 2=-28 3=-38 8=-29
s:repla	0=-48 2=-26 3=-35 5=-33 8=-29
s:repo	0=-36 1=-71 2=44 4=-86 5=-36 6=-45 7=-68 8=-73
s:repon	0=-43 3=-33 8=-29
s:repor	0=-34 1=-44 2=47 4=-87 6=-55 7=-62 8=-48
s:repr	0=-61 1=-78 2=-77 3=-73 4=-41 5=-113 6=-105 7=48
s:repre	0=-74 1=-69 2=-74 3=-64 4=-33 5=-86 6=-61 8=-73
s:repri	2=-25 5=-29 6=-32 7=31 8=43
s:repro	0=-26 4=-28 7=-38 8=-43
s:repu	0=74 1=-54 2=-42 3=-37 4=-26 5=-61 6=-35 7=-65 8=-41
s:repub	0=115 1=-38 2=-42 3=-31 4=-38 5=-38 7=-41 8=-25
s:requ	0=-59 1=-38 2=-30 3=25 4=-44 5=-42 6=-44 7=-46
s:reque	0=-35 2=-28 3=39 7=-44
s:requi	0=-30 2=29 4=-29 5=-28 6=-30
s:rese	0=-48 1=-67 2=-63 4=-42 6=-83 7=-92 8=-37
s:resea	0=-87 1=-70 2=-71 5=-96 6=-52 7=-60 8=-56
s:reser	0=29 4=-27 5=38
s:resi	0=-36 1=25 3=-36 4=-26 5=32 7=106
s:resid	5=25 8=50
s:resig	0=-28 1=28 3=-26 7=117
s:reso	1=39
s:resol	1=46
s:resp	0=-70 1=-44 2=-58 3=-70 4=-89 5=-69 6=-72 8=-66
s:respe	0=-42 3=-28 4=-68
s:respo	1=-43 2=-31 3=-34 4=-46 5=-44 6=-61 8=-51
s:ress	3=43
s:resse	3=63
s:rest	0=-90 1=-110 2=-70 3=-73 4=-42 5=-82 6=-143 8=-92
s:resta	0=-40 1=-78 2=-51 3=-49 4=-71 5=-48 6=-86 7=-54 8=-50
s:reste	0=-25 2=-26 4=-30 7=-43 8=-27
s:resto	0=-26 1=-52 2=-31 5=-36 6=-43 8=-28
s:restr	4=61
s:resu	0=-29 1=-61 2=59 3=-46 4=-48 5=-54 6=-68 7=-60 8=-68
s:resul	0=-33 1=-53 2=55 3=-37 4=-45 5=-53 6=-61 7=-35 8=-49
s:resum	8=-42
s:reta	0=-25 1=-33 2=-27 4=-45
s:retai	0=-34 3=38 7=-31
s:retar	4=-29 6=-27
s:rete	1=-31 4=-26 8=-44
s:reten	1=-27 2=-25 4=-38 8=-51
s:reti	0=-38 1=-74 2=-80 3=64 5=-48 6=-80 7=-44 8=-57
s:retin	0=-44 1=-37 2=-42 3=44 4=-72 5=-44 6=-31 7=-41 8=-50
s:retir	3=25 4=-32 6=-41 7=-30 8=-67
s:retr	0=37 1=-28 2=49 3=-32 4=-26 5=-29 6=-29
s:retra	3=-26
s:retro	2=79
s:retu	0=-52 1=-43 2=-28 3=-42 6=-28 7=-26 8=-49
s:retur	0=-43 1=-37 2=-37 3=-41 4=-45 6=-28 7=-31 8=-41
s:reun	2=-46 4=-63 5=-52 6=-58 8=-30
s:reuni	2=-47 4=-59 5=-60 6=-71 7=40 8=-39
s:reus	2=-45 3=37 4=-32 6=-35 7=-42 8=-69
s:reuss	2=-38 3=57 4=-34 6=-32 8=-47
s:reut	6=-29
s:reute	6=-40
s:reve	1=33 2=-25 4=-31 5=-39 6=31 8=-35
s:revel	6=32 7=-29
s:reven	0=53 1=-47 2=-27 5=-47 6=-31
s:rever	1=47
s:revi	0=-33 1=-28 2=-28 4=49 5=-28 8=-29
s:revie	1=-32 2=-28 4=42 8=-31
s:revo	1=-40 2=-32 5=-42 6=-25
s:revol	1=-34 2=-32 5=-32 6=-26
s:revu	0=-40 2=-32 4=-50 5=-26 7=-39 8=-43
s:rewr	2=-57
s:rewro	2=-37
s:reye	3=62
s:rhon	0=-28
s:rhyt	2=-38 3=51
s:rhyth	3=56
s:rian	4=37 5=-35 6=49
s:rich	0=29
s:richm	0=30
s:ridg	1=-51 2=-32 4=-34 5=-28 8=-35
s:righ	2=-58 4=-81 6=-70 7=-73 8=-65
s:right	0=-34 3=-29 6=-34 7=-28
s:rigu	0=-54 3=-32 4=-37 5=-28 8=-31
s:rigue	0=-58 4=-27 5=-25 8=-29
s:ring	8=37
s:risk	2=98
s:risq	2=36 4=-26 6=-29
s:risqu	2=45 3=-32 6=-30
s:rive	1=-27 5=-29
s:robb	1=-47 3=-29 4=-27 5=-29 7=-36
s:robbe	0=-34 1=-49 2=-25 3=-33 5=-31 6=-28
s:robe	5=-75
s:robo	0=-33 8=-51
s:robot	0=-28 8=-49
s:rois	7=41
s:roiss	7=46
s:roll	0=-28 6=-28 7=-27
s:rolle	6=-28
s:roma	0=-56 1=-75 2=-74 3=-67 4=-65 5=-91 6=-83 7=-63 8=-113
s:roman	0=-32 1=-26 3=-35 4=-36 5=-42 6=-39 7=-36 8=-49
s:rond	0=-29 3=-25 4=-33 5=-66 7=-30 8=-40
s:ronde	1=-26 3=-25 5=-63 7=-32 8=-41
s:roof	0=-28 1=-31 4=26 5=-25 8=-25
s:room	2=-30 5=-27
s:rope	1=51
s:rosi	0=-26 1=105 7=-33
s:rosic	1=101 7=-31
s:ross	0=38
s:roue	1=-25
s:roug	0=-108 1=-74 2=-70 3=-52 4=-74 6=-54 8=-59
s:roun	7=-80
s:rous	0=-29
s:rout	0=-75 1=-52 2=-42 3=-40 4=-39 5=-47 7=-51 8=-64
s:routi	0=-75 1=-62 2=-31 3=-51 5=-46 6=-31 8=-64
s:roya	0=60 2=-25 5=-26 6=-32 7=-36 8=-33
s:royal	0=85
s:roye	7=-26
s:rugb	0=-66 1=-52 2=-38 3=-36 4=-48 5=-33 6=-45 7=-85 8=-42
s:rule	3=-26 6=42
s:ruli	0=30 6=-42
s:rulin	0=30 6=-36
s:rume	1=-30 2=-25 4=-33 5=-29 6=50 8=45
s:rumeu	1=-40 4=-25 5=-28 6=53 8=32
s:rumo	0=35 5=84 8=37
s:rumou	0=35 5=57 8=39
s:runn	2=-54
s:runne	2=-49 4=25
s:rupt	0=44 4=41
s:ruptu	0=29 4=42
s:rura	2=-27 7=48 8=-29
s:rural	7=61
s:russ	1=-35 2=-30 5=-41
s:russi	0=-27 1=-38 5=-43
s:rythm	4=-38
s:sabo	1=63
s:sabot	1=62
s:sack	0=-40 7=42
s:sacke	0=-27 7=47
s:safe	0=-28 4=-29 6=-26 7=65
s:safet	7=65
s:saig	2=56
s:saign	2=44
s:sain	1=63 2=49 6=-28 8=-26
s:sais	1=-31 4=-28 7=-40
s:saisi	3=27
s:saiso	1=-38
s:sala	0=-70 4=-38 5=-59 6=-47 7=69 8=-43
s:salar	0=-84 1=-44 4=-58 5=-66 6=-57 7=67 8=-47
s:sale	0=-96 1=-60 2=-91 3=-100 4=-93 5=-58 6=-85 7=-79 8=-91
s:sali	2=61 3=-43 4=-31
s:saliv	2=72 3=-53
s:salm	2=-34
s:salmo	2=-49
s:salo	5=51
s:salon	5=54
s:same	0=30 1=-27 3=-28 5=60 8=-26
s:samed	0=31 3=-34 4=-27 5=45 7=-29
s:samp	0=-31 3=48 4=-26 8=-34
s:sampl	0=-28 1=26 3=53 8=-36
s:sanc	0=-47 3=-30
s:sanct	0=-45 1=-31 7=41 8=-26
s:sanit	6=-25
s:sant	0=-40 1=-56 2=-46 3=-43 5=-37 6=-33 7=-58
s:sapp	1=-28 2=-30 4=-36 6=48
s:sapph	1=-26 2=-35 4=-25 6=71
s:sara	0=32
s:sati	1=-49 4=-35 5=-26 8=-34
s:satir	0=-27 1=-37
s:satu	3=-31 7=-38
s:satur	3=-27 7=-27
s:saute	8=-26
s:sauv	0=-30 1=-36 2=-27 3=-25 4=-28 5=-25
s:sauve	1=-34 4=-42 5=-34 8=-31
s:save	1=-35 3=37 6=40
s:savi	0=-37 4=-44 5=31 6=-44 7=-28 8=-33
s:savin	5=58
s:savo	0=53
s:savoi	0=59 1=-26 8=-27
s:sawm	4=45
s:sawmi	4=44
s:saxo	0=-25
s:scan	0=-61 1=-53 2=-42 4=-60 5=41 6=-56 7=-55 8=-43
s:scand	0=-37 5=66 6=-26 8=-25
s:scann	0=-43 1=-62 4=-28 5=-39 6=-51 7=-44 8=-31
s:scar	1=-50 2=-56 4=-30 5=-36 6=-34
s:scare	4=-27
s:scen	0=-58 1=-77 3=-48 4=-79 6=-79 7=-53 8=-57
s:scena	0=-34 1=-30 2=-69 3=-29 4=-26 5=-30 6=-57 7=-32
s:scep	0=-38 2=-61 3=-63 4=-77 5=-69 6=-56 7=-55 8=-39
s:scept	2=-74 3=-71 4=-77 5=-91 6=-67 7=-59 8=-70
s:sche	3=-31 6=-29 8=-48
s:schem	6=-33 8=-31
s:schi	3=30
s:schiz	2=43
s:scho	0=-27 2=-63 3=-61 5=-68 7=-52 8=-71
s:schoo	0=-26 2=-66 3=-63 5=-31 7=-52 8=-60
s:schop	2=-26
s:scie	2=-52 3=-41 4=-78 5=-33 6=-37 7=-51 8=-37
s:scien	1=32 2=-55 3=-54 4=-52 5=-45 6=-44 7=-55 8=-47
s:scn1	2=54
s:scol	4=-25
s:scoo	8=-35
s:scoot	8=-35
s:scor	2=29 3=45 6=-33
s:score	2=42 3=-25
s:scot	2=-33 3=-40 4=-26 5=-30 6=-29 7=26 8=-31
s:scotl	2=-32 6=-28
s:scou	5=-35 8=-28
s:scout	2=29 8=-26
s:scra	8=-30
s:scre	0=-49 1=-45 4=-69 5=-51 6=-39 7=-51 8=-38
s:screa	2=-43
s:scree	0=-41 1=-35 4=-80 5=-32 6=-42 7=-32 8=-50
s:scri	8=-28
s:scrip	3=-27 5=-34 7=-33 8=-43
s:scru	0=-38 2=-33 5=-27 7=-34 8=-33
s:scrut	0=-38
s:sean	4=54 7=-35
s:seanc	4=42
s:searc	1=-29
s:seas	2=-28 3=-36 6=-53 7=-26
s:seaso	2=-29 6=-77
s:seat	8=-25
s:sech	3=34
s:seco	0=-76 1=-31 2=-31 5=-45 7=-28 8=-54
s:secon	2=-27 5=-25 6=-28 7=25 8=-37
s:secou	0=-54 1=-40 2=-26 4=-28 7=-51
s:secr	2=-98 3=-58 4=-89 6=-66 8=-59
s:secre	0=55 1=-28 2=-88 3=-54 4=-80 6=-66 7=27 8=-74
s:sect	2=-55 3=-56 4=-66 5=-63 6=-66 7=91 8=-75
s:secte	0=-32 7=43
s:secti	2=-49 3=-47 4=-41 5=-67 6=-70 7=42 8=-55
s:secu	1=59 2=-61 3=-44 4=-64 5=-63 6=-63 7=-70 8=-58
s:secul	0=-64 1=93 2=-31 4=-42 6=-32
s:secur	0=29 1=-52 2=-36 3=-39 4=-64 5=-42 6=-44 7=-37
s:sedu	5=-59 8=-28
s:seduc	5=-43
s:seek	7=-30
s:seeke	7=-27
s:seem	0=32 1=57
s:sego	0=40
s:segol	0=58
s:seiz	4=52
s:seizu	4=64
s:sejo	3=52
s:sejou	3=58
s:sele	0=-52 1=-54 2=-56 3=-38 4=-44 5=-38 6=-44 7=-56 8=-49
s:selec	0=-69 1=-45 2=-67 3=-47 4=-53 5=-61 6=-56 7=-55 8=-56
s:self	2=-31 3=106 4=-27
s:selfi	1=-34 2=-27 3=94
s:sell	1=-80 2=-82 3=-108 4=-81 5=-88 6=-51 7=-66 8=-48
s:selli	2=-36
s:selo	0=52 1=33 2=49 3=-38 4=44 5=67
s:sema	4=63
s:semai	4=58
s:semb	0=53 2=44 4=43
s:sembl	0=45 2=35 4=45
s:seme	0=-31 4=-30 6=-41 7=-62 8=-29
s:semen	1=-37 4=-26 6=-42
s:semi	0=-26 1=29 4=-31 5=35 6=31 7=-27
s:semin	0=-34 3=-26 4=-38 6=41 8=-29
s:sena	0=27 1=-48 2=-32 3=-45 4=-33 5=-42 6=-46 7=-38 8=-35
s:seni	0=-28 1=-33 4=-62 5=-28 8=-45
s:senio	1=-42 4=-51 8=-33
s:sens	2=-41 3=-47 4=-25 5=-25 6=-25 7=-36
s:sent	0=-101 1=-45 2=-55 3=-69 4=-60 5=-44 6=-57 7=-51 8=31
s:sente	0=-59 1=-38 2=-58 3=-43 4=-48 5=-38 6=-44 7=-37
s:sepa	0=33 5=-29
s:separ	5=-35
s:sept	0=-31 2=-30 3=-50 5=-33 6=-36 8=-34
s:septe	0=-43 1=-28 2=-38 3=-35 5=-34 6=-38 8=-27
s:sequ	0=-66 1=-43 2=42 3=-62 5=-92 6=-59 7=-70 8=-90
s:seque	0=-73 1=-62 2=39 3=-56 4=-32 5=-80 6=-69 7=-65 8=-73
s:sera	1=39 4=60 5=-54 8=28
s:serai	1=40 4=65 5=-46 8=39
s:seri	0=-41 1=-32 2=-56 3=-47 4=-40 6=-82 7=-46
s:seria	5=43
s:serie	3=-32 4=-40 5=-25 7=-33 8=-31
s:serio	4=39 8=36
s:sero	2=-37 4=52 6=-25
s:serop	4=67
s:serr	0=-25 3=-30 5=-39 6=-26 7=-34 8=-42
s:serru	0=-27 3=-28 4=-35 5=-43 6=-38 8=-38
s:serv	0=-110 1=-70 2=-68 4=-61 5=-90 6=-92 7=-57 8=37
s:serva	3=30
s:serve	0=-60 1=-76 2=-48 4=-75 5=-45 6=-46 7=35
s:servi	0=-75 2=-52 3=-28 4=-39 5=-30 6=-63 7=-30 8=30
s:seul	1=44 3=31
s:seule	1=25 3=45
s:seve	0=32 2=-30 4=78 6=-25 7=-50 8=34
s:seven	0=41
s:sever	3=-30 4=51 5=40 7=-42
s:sevr	4=81
s:sexe	4=-31 8=-26
s:sexo	0=-34 1=-47 2=-41 3=-34 4=-67 5=-25 6=-42 7=-43 8=-38
s:sexol	0=-33 1=-42 2=-28 4=-55 7=-48 8=-42
s:sext	5=26 6=-31
s:sexto	5=25 6=-37
s:sexu	0=-90 1=-92 2=-73 3=-49 4=-74 5=110 7=-80 8=-75
s:sexua	0=-44 1=-61 2=-43 3=-31 4=-60 5=106 7=-63
s:sexue	0=-39 1=-57 2=-47 5=56 6=-40 7=-40 8=-49
s:shap	1=33 3=52
s:shape	1=29
s:shar	1=-36 3=-60 4=-65 6=48 7=-76 8=-38
s:share	0=-33 1=-43 2=32 3=-35 6=-33
s:shef	2=-34
s:sheff	2=-29
s:shel	6=-33
s:sher	8=30
s:shif	0=-61 3=-52 5=-26 6=-46
s:shift	2=-30
s:ship	7=-25
s:shoe	1=-26 4=-33 8=-31
s:shop	0=-43 1=-30 2=-27 3=-40 5=-30 6=-27 8=43
s:shopl	8=52
s:shopw	7=37
s:shor	0=-35 1=-54 2=-46 4=-30 5=-37 6=-26 8=-38
s:short	1=-38 2=-25
s:shou	4=-26
s:shoul	4=-29
s:show	0=-35 1=-28 2=77 3=-35 5=-42 6=-34 7=-48 8=35
s:showe	2=68 4=-45
s:showi	8=36
s:sibe	1=-28
s:sick	2=94 4=-61 5=-29 6=-34
s:sicke	2=39
s:sickl	2=70 4=-74
s:sickn	2=-29 4=-27 6=-25
s:side	7=39
s:sieg	1=-56 2=-35 3=-40 4=32 5=-56 6=-28 7=99 8=-38
s:sien	3=86 5=-25 6=-50
s:sigh	4=63 5=-28
s:sight	4=71
s:sign	3=46 4=-50 5=-100 6=-88 7=-61 8=-60
s:signa	2=-76 4=-57 5=-71 6=-81 7=-75 8=-26
s:signe	1=-40 2=-33 3=-47 4=30 5=-42 6=-25 8=-25
s:signi	2=53 4=-27
s:simm	2=-29
s:simmo	2=-25
s:simp	0=-44 2=-31 4=-28 5=-39 6=-37 7=-28
s:simpl	0=-58 2=-31 3=-28 4=-26 5=-25 6=-28 7=-33
s:sinc	0=-39 4=68 6=54 7=33 8=-61
s:sing	0=-41 1=36 2=-50 3=-28 4=-63 5=-48 6=-51 7=-35 8=-64
s:singe	0=-29 1=65
s:singl	0=-32 1=-50 2=-44 3=-26 4=-37 5=-46 6=-42 7=-49 8=-36
s:sipt	0=-46 7=79
s:sist	0=-28 2=32
s:siste	0=-35 1=33 6=-27
s:site	0=-27 4=-28 5=27
s:situ	4=30
s:situa	4=40
s:sixt	0=-25 7=-26
s:skep	0=-30 1=46 2=-33 3=-27 4=-36 7=-40 8=-30
s:skept	0=-32 1=46 2=-36 4=-31 7=-49 8=-30
s:sket	5=26
s:sketc	5=33
s:slat	0=-31 1=-29 4=-29
s:slee	0=-40 2=-26 3=-62 4=-36 6=-27 7=-36 8=-56
s:sleep	1=-41 5=-30
s:slep	5=100 6=-28
s:slid	0=-29 4=-43 6=-64
s:slide	1=-26 4=-28 6=-46
s:slog	1=-26 2=-25 3=-29 5=-33
s:sloga	0=-31 2=-27 5=-27 6=-26
s:smal	5=-26 6=37
s:smar	3=41
s:smok	4=26
s:smoke	4=31
s:smug	8=34
s:smugg	8=51
s:sobe	1=43
s:sobr	1=45
s:sobri	1=41
s:soci	2=-92 3=-96 4=-80 5=-57 6=-99 7=-66
s:socia	0=43 1=-116 2=-77 3=-65 4=-88 5=-63 6=-73 7=-27
s:socie	0=-82 1=25 2=-44 3=-30 8=-34
s:socio	4=-25 5=-31 7=-36 8=-39
s:sock	1=41
s:soeu	1=35 2=27
s:soft	1=-27 2=-39 4=-25 5=-41 6=-25 7=-36 8=-31
s:softw	0=32 2=-37 4=-39 5=-67 6=-25 7=-29 8=-27
s:soig	0=-58 1=-73 2=-55 3=-60 5=-81 6=-91 7=-48 8=-65
s:soign	0=-48 1=-54 2=-68 3=-46 5=-78 6=-47 7=-50 8=-72
s:soin	0=-40 1=-43 3=-42 4=-30 5=-32 6=-32 7=-48 8=25
s:soir	7=52
s:soire	7=55
s:sole	6=54
s:solen	6=46
s:solf	0=-36
s:soli	0=-85 2=-44 3=-65 4=-46 5=-28 6=-45 7=25 8=-53
s:solic	7=-70 8=-42
s:solid	0=-83 1=-69 2=-27 3=-71 4=-43 6=-52 7=61 8=-37
s:solip	1=73
s:solv	0=-32 4=-30 5=-36 6=-29
s:solve	1=-25
s:some	6=29
s:someb	6=35
s:somm	0=31 1=36 3=-32 4=54
s:somme	3=-34 4=44
s:somn	4=73
s:somni	4=73
s:sond	0=-46
s:sort	6=93
s:sorta	4=31
s:souc	0=-26 1=-29 2=-32 3=-26 4=-42 5=-27 7=-33 8=-30
s:souch	0=-38 1=-29 3=-28 4=-73 5=-30 7=-33
s:soud	0=-31 1=-36 7=44 8=-57
s:soude	0=-39 7=48 8=-27
s:soudu	8=-26
s:souf	3=-25 4=44
s:souff	3=-27 4=52 6=-25
s:souh	1=-30 4=31 5=-25 6=29 8=-38
s:souha	4=53 8=-37
s:soul	0=74 1=46
s:soule	0=53
s:souli	0=28 1=36
s:soun	0=-62 3=-31 7=-27
s:soup	6=26 8=-31
s:soupc	6=55 8=-39
s:sour	0=47 1=-43 2=-58 3=-45 4=58 5=-48 6=-61 7=-52 8=-70
s:sourd	0=-31 7=-34
s:souri	0=69
s:sout	0=104 3=-25 4=-41 5=-31 6=-78 7=-41 8=-44
s:soute	1=-48 4=-35 5=-25 6=-46
s:souti	0=52 1=29 6=-26
s:souv	0=26 1=-49 3=-33 4=32
s:souve	0=30 1=-39 4=31
s:spac	4=47
s:spai	2=-26 8=55
s:span	6=35
s:spani	6=55
s:spea	0=34 2=-34 3=40 4=-49 5=-38 6=48 7=-31
s:speak	2=-30 3=55 4=-34 5=-27 7=-28 8=-40
s:spec	0=-55 1=-81 2=-74 3=-69 4=46 5=-112 6=-69 8=-84
s:speci	0=-68 1=-46 2=-62 3=-67 5=-118 6=-43 8=-65
s:spect	2=-25 3=-39 4=46
s:spee	0=-42 1=-54 2=-37 5=-26 6=-32 7=-34
s:speec	0=-25 1=-39 2=-30 3=-30 4=26 5=-27 7=-53 8=-65
s:spel	4=25 6=-36
s:spen	2=-37 5=-29 6=-38 7=31 8=113
s:spend	1=-32 7=38
s:spin	1=38 2=-30 4=73 5=-31 6=56
s:spino	1=39
s:spins	6=85
s:spir	0=-34 1=-34 2=-27 3=-34 6=-26 7=-33 8=-37
s:spiri	1=-41 3=-34 4=-28 5=-40 6=-28 8=-28
s:spit	4=28
s:spli	2=-57 4=-38
s:spok	6=-26
s:spon	1=-52 3=-29 5=-36 6=-30 8=-36
s:spor	1=-50 2=-55 3=-80 5=-74 7=-82 8=-73
s:sport	1=-60 2=-48 3=-58 5=-61 6=-61 7=-76 8=-54
s:spre	1=-46 2=-26 4=-43 6=-36 7=-26 8=-32
s:sprea	0=25 1=-53 2=-31 3=-48 4=-39 5=-28 7=-37
s:spri	0=40 2=-25 5=-27
s:sprin	0=41 4=36 5=-39
s:squa	2=-36 7=-43
s:squar	1=-31 7=-49
s:stab	4=72
s:stabl	4=80
s:stad	1=-33 2=-32 3=-33 4=-25 5=-44 7=-41 8=49
s:stade	5=-29 8=-30
s:staf	1=-48 2=-56 4=-57 5=-47 7=-69 8=-54
s:stag	1=-73 2=-58 3=-54 6=-54 7=-47 8=-58
s:stage	5=-46
s:stagi	2=-48 8=-29
s:stai	4=-25
s:stal	1=-27 2=-27 4=-30
s:stam	4=41 5=-30
s:stamm	4=40
s:stan	1=-99 2=-53 3=-70 4=-94 5=64 6=-46 7=-59 8=-46
s:stand	0=-45 1=-37 2=-37 3=-71 4=-45 5=90 6=-57 7=-32 8=-27
s:star	1=-50 2=-41 3=-41 4=-53 5=-53 7=-35 8=-49
s:stat	1=-52 3=-51 4=-60 6=26 7=-80
s:state	5=29
s:stati	0=-54 2=-31 3=-43 4=-32 5=-55 6=35 7=-57
s:statu	2=37 4=-26
s:stau	0=66 7=-41
s:staun	0=61 7=-39
s:stay	1=-26
s:stee	6=-29 7=38
s:steel	7=69
s:stei	0=37 4=-39
s:step	6=69
s:steph	6=63
s:ster	4=53
s:steri	4=47
s:stew	0=-71 1=-76 2=-62 3=-74 4=-79 5=-90 6=-59 8=-63
s:stewa	0=-92 1=-73 2=-71 3=-53 4=-91 5=-90 6=-46 8=-76
s:stic	0=57 4=61
s:stick	0=53
s:stil	1=60 2=-36 3=31 4=-34 6=-35 8=-25
s:stoc	0=-47 2=-33 4=-50 6=-43
s:stock	5=27
s:stoi	0=-74 1=55 2=-63 3=-56 4=-70 5=-73 6=-67 7=-54 8=-76
s:stoic	0=-37 2=-33 3=-30 4=-39 5=-25
s:stoiq	0=-53 1=-42 2=-37 3=-35 4=-34 5=-35 7=-36 8=-25
s:stol	0=-47 1=-32 2=-42 3=-55 4=-65 5=-36 6=-59 7=-55 8=66
s:stole	0=-27 2=-31 3=-46 4=-38 5=-29 6=-37 7=-31 8=-26
s:ston	0=-30 3=-35 6=-38 7=-47
s:stone	5=-25 7=-32 8=-27
s:stoo	0=26 6=39
s:stop	1=27 2=-38 3=-29 6=-43 7=-33
s:stopp	0=-35 1=36 2=-32 3=-41
s:stor	0=-28 1=-30 2=32 3=92 4=-44 5=42 6=-45 8=-38
s:store	2=41 3=83 4=-34
s:stra	1=-114 2=-50 3=-92 4=-87 5=-102 7=-99 8=-100
s:strai	0=-102 1=-90 2=-86 3=-79 4=-79 5=-99 7=-89 8=-78
s:stran	2=35
s:strat	6=-54
s:stre	0=-54 1=38 2=-43 3=-48 4=-31 5=-60 6=-54 7=-67 8=-34
s:stree	0=-33 1=-41 4=-32 5=-25 7=-53 8=-26
s:stres	0=-28 6=-44 8=-38
s:stri	0=-85 2=-66 3=-54 4=-84 5=-69 6=-65 7=47 8=-85
s:stric	0=-28 1=30 5=-33 8=-36
s:strik	0=-64 1=-50 2=-40 3=-39 4=-40 5=-39 7=48 8=-45
s:stro	0=35 2=-51 3=-37 5=-35 6=-49 8=-78
s:strok	2=-30 5=-38 8=-30
s:stron	2=-25 6=-34 7=-33 8=-91
s:strou	0=46
s:stru	0=-39 1=-43 2=-38 3=-28 4=-35 5=-38 6=-33 7=-70 8=-37
s:struc	0=-40 1=-38 2=-32 4=-30 5=-37 6=-44 7=-67 8=-38
s:stryk	2=-25
s:stud	0=-28 1=-75 2=-43 3=-89 4=-101 5=-83 6=-70 7=-129 8=-37
s:stude	1=-32 2=-48 3=-50 4=-54 5=-29 6=35 7=-91
s:studi	0=-81 1=-41 2=-47 3=-57 4=-59 5=-63 6=-71 7=-68 8=-59
s:stup	8=42
s:stupe	8=32
s:styl	0=-63 1=-28 2=-45 3=-58 5=-40 7=-28 8=-37
s:subj	1=-32 2=-33 3=-30 4=-34 5=27
s:subje	1=-39 2=-33 4=-27
s:subo	5=85
s:subor	5=79
s:subs	1=42
s:subsc	1=30
s:succ	7=-25 8=-37
s:succe	8=-40
s:sudd	2=42
s:sudde	2=38
s:suff	0=-28
s:suffe	8=-27
s:suga	4=67
s:suis	2=26
s:suiss	2=35
s:suit	0=-39 1=-45 2=25 3=-54 4=-28 6=-42 7=-29
s:suiv	2=-42 3=-25 5=-31 6=-48 8=79
s:suivi	1=-27 4=58
s:suje	5=-28 6=34
s:summ	2=-28 7=-33 8=-26
s:summe	7=-37 8=-30
s:sund	0=45 4=-63
s:sunda	4=-26
s:supe	2=-36 3=-38 4=-57 7=36 8=-25
s:super	0=-30 2=-47 3=-36 4=-53 8=-35
s:supp	0=91 1=-85 2=-93 3=-98 4=-33 5=-28 6=-71 7=-62
s:suppl	1=-32 2=-45 3=-54 4=-56 6=-45 7=-49 8=-65
s:suppo	0=52 1=-59 2=-56 3=-56 5=-44 6=-45 7=-47
s:supr	6=-43
s:supre	6=-35
s:sure	8=-26
s:suret	8=-28
s:surg	0=-51 1=-36 3=-85 4=-94 5=-28 6=-29 7=-50 8=-52
s:surge	0=-48 1=-26 3=-84 4=-60 5=-34 6=-27 7=-44 8=-53
s:surm	4=66
s:surme	4=78
s:surn	1=-25 2=-31 3=-43 4=-26
s:surno	3=-38
s:surpr	4=-27 5=39
s:surs	0=-25 2=-26 4=-25 8=68
s:sursi	0=-30 4=-25 8=83
s:surt	0=-28 7=32
s:surto	0=-26 7=32
s:surv	0=-62 1=-42 2=-43 3=-38 5=-77 6=-37 7=-52 8=-96
s:surve	0=-57 1=-32 2=-38 3=-35 4=-60 5=-64 6=-30 7=-61 8=-98
s:survi	4=51
s:susa	6=38
s:susp	2=-33 4=-33 6=-26 7=-33 8=77
s:suspe	0=-30 3=-28 4=-31 6=-31 8=73
s:suss	1=-36
s:susse	7=-34
s:svel	1=-29
s:svelt	1=-38
s:swap	5=55 8=-26
s:swapp	5=39 8=-34
s:swea	0=-55 1=28 4=-30
s:swin	1=-33 2=-39 3=-26 4=-36 5=80 6=-37 7=-27 8=-29
s:swing	1=-30 4=-27 5=85 6=-25 7=-33 8=-28
s:swit	0=33
s:switc	0=36
s:swor	5=46
s:symp	0=122 4=-47 8=-28
s:sympa	0=125
s:sympt	4=-53
s:synd	0=-132 1=-110 3=-101 4=-44 5=-113 6=-110 7=150 8=-123
s:syndi	0=-121 1=-117 2=-118 3=-99 4=-115 5=-104 6=-93 7=125 8=-119
s:syndr	2=48 5=-33 7=-28
s:syst	0=-58 1=-44 2=-40 3=78 4=-69 5=-44 6=-52 7=-56 8=-67
s:syste	0=-64 1=-44 2=-53 3=63 4=-66 5=-60 6=-58 7=-54 8=-71
s:taba	8=78
s:tabl	0=-46 2=-39 3=27 5=-32 6=44 7=-84 8=-70
s:table	0=-41 1=-30 2=-25 3=76 4=25 6=-29
s:tablo	6=77
s:tagg	7=-27 8=36
s:tagge	7=-36 8=50
s:tail	0=-31 4=-29 6=-35
s:taill	0=-30 1=-43 2=-25 3=-26 4=-26 6=-27
s:take	0=-29 2=60 3=122 4=-30 6=-32 7=-27 8=28
s:tali	0=59
s:talib	0=35
s:talk	1=-40 2=-28 4=-29 7=-29
s:taoi	1=38 4=-27
s:taois	1=45 4=-29
s:tast	0=-46 1=-41 2=-47 5=-27 6=-29 7=-28 8=-51
s:tasti	2=-28 6=-40
s:tato	0=51 1=30
s:tatoo	0=56
s:tatou	0=-42 1=39
s:taug	0=-43 1=-44 2=-26 8=-44
s:taugh	0=-37 1=-34 3=-26 4=-46 8=-46
s:taul	8=45
s:taula	8=63
s:teac	0=-105 1=-42 2=-81 3=-61 4=-99 5=-97 6=-62 7=-36
s:teach	0=-93 2=-87 3=-56 4=-96 5=-73 6=-59 8=-36
s:teag	0=44
s:teagu	0=52
s:team	0=-37 1=-44 2=-49 3=-43 4=-31 5=-31 6=-56 7=32 8=-43
s:teams	0=-39 2=-34 6=-30 7=43
s:tech	0=-83 1=-87 2=-48 3=-100 4=-73 5=-76 6=-59 7=-71 8=-80
s:techn	0=-78 1=-88 2=-54 3=-103 4=-93 5=-80 6=-80 7=-83 8=-88
s:teen	0=-40 4=36 6=39
s:teena	0=-40 4=-37 8=37
s:teeto	4=-43
s:tehe	0=42
s:teher	0=45
s:tele	0=-58 1=-69 2=-55 5=-37 6=-50 7=-71 8=34
s:telep	1=-42 2=-32 4=-46 6=-40 7=-33 8=69
s:telet	0=-27 1=-30 2=-29 3=-52 4=37 5=-67 6=-34 7=-28 8=-30
s:tell	0=71 1=-42 2=41 3=-25 4=-58 5=-28 7=-36 8=-31
s:telle	0=34 4=-33 7=-33 8=-29
s:temo	0=-28 3=-34 4=-36 5=-26
s:temoi	4=-35
s:temp	0=-48 2=-66 3=60 4=41 5=-68 7=-77 8=-63
s:tempe	3=-26 8=-25
s:templ	0=-48 1=-53 3=76 4=-80 5=-33 6=-49 7=-39 8=-39
s:tena	0=41 1=-37 2=-38 3=-38 4=-33 5=-35 6=-37 7=-41 8=-41
s:tenac	0=-34 1=-48 2=-45 3=-26 4=-27 5=-43 6=-41 7=-47 8=-27
s:tenai	0=61
s:tend	4=-28 5=-25 8=-33
s:tenda	0=45
s:tende	0=-29 5=-35 8=-30
s:teni	4=32
s:tenn	0=-36 1=-39 3=-28 4=-36 6=-25
s:tenni	0=-26 7=-34
s:teno	3=-35 4=-43 6=59
s:tens	0=-34 2=-36 3=-26 5=-37 6=-33
s:tensi	2=-40 4=-27 5=-42 6=-33 7=-26
s:tent	8=-32
s:term	1=-34 3=-52 5=-29 8=-29
s:termi	1=-27 3=-28
s:terr	0=26 3=-35 4=-30 5=-31 6=-61 7=-29 8=-28
s:terra	0=-31 3=-29 4=-31 6=-64 7=-37 8=-26
s:test	0=-108 1=-109 2=52 3=-77 4=-104 5=-95 6=-107 7=-98 8=-93
s:teste	0=-54 2=81 4=-44 5=-56 6=-42 7=-63 8=-57
s:testi	0=-42 1=-30 2=-53 3=-27 5=-30 6=-35
s:texa	0=32 3=-29
s:text	1=-36 2=-46
s:thal	2=55 5=-27
s:thala	2=54 5=-29
s:than	0=-72 1=-44 2=-40 3=-29 4=-29 5=-44 6=-34 7=85 8=-50
s:thank	0=-68 1=-31 7=69 8=-28
s:thea	1=-37 2=-55 3=-58 4=-40 5=-46 6=-60 7=-49 8=-31
s:theat	0=-35 1=-48 2=-43 3=-47 4=-37 5=-45 6=-60 7=-50 8=-39
s:thef	0=-29 1=-32 2=-25 3=-32 4=-36 5=-59 6=-38 8=74
s:thei	0=-25 1=-52 2=-50 3=-55 4=25 5=-78 7=-75 8=25
s:them	0=53
s:theo	0=-43 1=46 2=-38 3=-29 4=-40 5=-34 6=-33 7=-38 8=-32
s:theol	0=-25 1=73 5=-34
s:theor	1=-40 6=-26
s:theos	1=41
s:ther	0=-93 1=37 2=-84 6=-59 8=29
s:thera	0=-53 1=-60 2=-55 3=-32 5=-36 6=-43 7=-46 8=-47
s:there	3=-26
s:therm	3=40 4=-32 5=-32
s:thes	0=-64 1=-93 2=-65 3=-75 5=-78 6=-74 7=-111 8=-65
s:thesi	1=-49 2=-42 3=-25 4=-33 5=-32 6=-29 7=-49 8=-42
s:thev	0=54
s:theve	0=48
s:thie	3=-34 6=44 8=-66
s:thier	6=30
s:thiev	8=-68
s:thin	1=-37 2=-31 3=-25 4=-35 5=-60 6=-37 7=82 8=-32
s:think	0=-37 1=-67 5=-51 7=51 8=-28
s:thir	0=28 2=-45 3=-37 4=-52 5=-42 6=-44 7=-57
s:thirt	0=66
s:thou	2=-27
s:thoug	0=26 2=-25
s:thre	1=-66 6=-63 7=-80
s:threa	0=-26 1=-29 3=-34 5=-25
s:thro	0=-52 1=-35 2=54 3=-38 5=29 6=-30 7=35 8=-38
s:throm	4=-34
s:throu	0=-51 2=51 3=-34 6=-37 7=49 8=-35
s:thum	1=-34 2=-34 3=104 4=-40 7=-32
s:thumb	1=-30 3=68 6=-27 7=-29
s:thur	0=-31 1=26 7=38
s:thurs	0=-31 1=48 7=43
s:tick	0=-32 2=48 4=41
s:ticke	0=-30 2=43 4=25 7=51 8=-25
s:tien	2=-73 3=-51 4=-43 6=-33 8=-45
s:tienn	2=-46 4=-35 5=-74 7=-29 8=-34
s:tile	0=-40 1=-34 4=-44 5=-32 6=-25 8=-28
s:time	1=-26 3=-47 5=-39 6=-39 7=-29
s:tipp	8=52
s:tippi	8=47
s:tire	4=-48
s:tiss	2=95 3=-25
s:tissu	2=79
s:titr	1=26 2=-61 3=44 4=-47 5=-32 6=-31 7=-48
s:titu	5=-40
s:titul	3=-30
s:toge	5=33
s:toget	5=33
s:toil	4=82
s:toile	4=88
s:tols	1=55
s:tolst	1=43
s:tomb	4=37 5=-39 6=33 7=29 8=-25
s:tombe	4=39 5=-26 7=57
s:tool	1=-28 4=-33 7=-29 8=-25
s:tori	0=61 4=-40 6=-25
s:torie	0=37 3=-28 4=-38
s:tota	0=26 8=-25
s:touc	0=-31 1=29 2=-48 3=-44 4=-27 5=-39 8=-44
s:touch	1=-31 2=-41 3=-49 4=-34 5=-47 6=-27 8=-41
s:touj	0=27 1=-28 5=-43 6=-36 7=-36 8=-33
s:toujo	0=34 1=-25 4=25 5=-41 6=-31 7=-38 8=-27
s:toul	2=-41 6=37
s:toulo	2=-49 8=-32
s:tour	0=-68 1=-60 2=-56 3=-53 4=-41 5=-37 6=-55 7=-65 8=-37
s:tourn	0=-29 1=-55 2=-32 5=-25
s:tout	0=-86 1=83 2=-48 5=35 6=49 7=-34 8=-39
s:toute	1=-40 5=-30 6=48 7=-31
s:trac	1=-39 2=-52 5=-39 6=-40 7=-47 8=-72
s:traca	3=-29 7=-30
s:tract	0=51 1=-26 5=-41 7=-27
s:trad	0=-108 1=-35 2=-114 3=-93 4=-103 5=-88 6=-105
s:trade	1=-48 4=-29 6=-33 7=-42 8=-42
s:tradi	1=32 2=-35 3=-27 4=-40 5=-45 8=57
s:tradu	0=-68 1=-56 2=-62 3=-42 4=-61 5=-61 6=-66 7=-53 8=-86
s:traf	8=45
s:trafi	8=67
s:trai	0=-123 1=-61 2=-37 3=-103 5=-32 6=-114 7=-61 8=-113
s:train	0=-96 1=-26 2=-110 3=-80 4=-79 5=-51 6=-89 8=-99
s:trait	0=-46 1=-62 3=-47 6=-32 7=-41 8=-39
s:tran	0=-113 4=-82 5=-114 6=-83 7=-86 8=-108
s:tranc	3=-26 4=-41
s:trans	0=-90 4=-79 5=-102 6=-91 7=-85 8=-73
s:trav	0=-48 1=26 2=-36 3=-63 5=-39 7=-67
s:trava	0=-48 2=-34 5=-58 6=-56
s:trave	0=-25 2=-49 3=-46 5=31 8=-49
s:traw	8=38
s:trawl	8=27
s:trea	2=-64 3=-49 4=106 5=-53 6=-38 7=26 8=-84
s:treas	0=37 1=25 3=-27 4=-53 7=26 8=-32
s:treat	0=-70 1=-27 2=-63 3=-32 4=106 5=-32 7=-34 8=-44
s:tree	2=-26
s:trem	4=60 6=-43 7=-25
s:tremb	4=47 6=-25
s:tren	0=-31 3=-42 6=-25 8=-28
s:trent	3=-37 8=-31
s:tres	0=61 1=-42 2=-38 3=-44 4=-29 5=-49 6=-67 7=-112 8=-32
s:treso	0=30 1=-45 3=-38 5=-39 6=-73 7=-67 8=-42
s:tria	0=-61 1=-60 2=-63 3=31 4=-27 6=-61 7=-72 8=-63
s:trial	4=34
s:trib	0=-67 1=-59 2=-46 3=-71 4=-57 5=-64 7=-54
s:tribu	0=-67 1=-64 2=-68 3=-60 4=-48 5=-51 7=-68 8=-40
s:trie	2=-34 4=38
s:trim	2=44
s:trime	2=28 6=-29
s:trip	5=49
s:tris	2=-73 4=69
s:triso	2=-76 4=59
s:troi	0=-88 2=-83 3=35 5=36 6=-72 7=-57
s:trom	1=-26 5=98 6=-48
s:tromp	5=99 6=-57
s:trot	0=61
s:trots	0=52
s:trou	0=-65 2=-26 3=-32 4=-28 5=68 6=-41 7=-53
s:troub	0=-31 4=40
s:troup	4=-32 5=41
s:trouv	5=59 7=-32 8=-44
s:trum	0=93 8=-31
s:trus	1=-39 2=-35 3=-25 4=-48 5=-28 7=-68 8=-29
s:trust	4=-31 7=-44
s:tube	4=-29
s:tuber	4=-28
s:tues	4=53 5=60 7=48
s:tuesd	4=55 5=45 7=53
s:tune	8=-38
s:turb	3=-53 4=-60 5=-25 6=-33 8=-65
s:turk	4=-31
s:turke	4=-31
s:turn	0=-49 1=35 3=35 5=-37 8=-32
s:turne	0=-37 1=28
s:turni	1=37
s:turns	0=-27 5=-31
s:tuto	0=-35 1=-44 3=-32 4=-37 6=-31 8=-32
s:twel	0=51 4=-25
s:twelv	0=61 4=-33
s:twen	1=76 5=-25 6=28 7=46
s:twent	0=-28 1=90 5=-34 7=30 8=31
s:twic	1=-63 2=-74 4=30 6=-49 8=-43
s:twin	1=-27 2=60 3=-36 5=-27
s:typa	2=75
s:typag	2=51
s:type	1=-66 3=-52 5=-38 6=-60 7=-51 8=-47
s:typef	1=-42
s:types	2=-29 3=-40 4=-26 7=-31
s:typi	1=-25 2=29 3=63 4=-57 5=-25
s:typin	3=89
s:typis	2=-32 3=37
s:ugand	5=-36
s:ugic	7=58
s:unas	2=49
s:unask	2=46
s:unbel	1=41
s:uncl	0=-28
s:uncle	2=36
s:unde	0=-30 1=-89 2=-63 3=-74 4=-28 6=-32 7=-52 8=64
s:under	1=-35 4=-42 5=-25
s:unfa	4=-29 5=60 8=-30
s:unfai	2=-26 5=70 6=-35 7=-25
s:unif	0=-51 2=-47 3=-29 8=-52
s:unifo	0=-35 2=-35 8=-27
s:unio	0=-53 1=-85 2=-110 3=-139 4=-148 5=-137 6=-103 7=123 8=-129
s:union	1=-32 3=-31 4=-47 5=-32 8=-52
s:unis	3=-25 7=71
s:uniso	1=-34 3=-25 7=76
s:unit	0=-93 1=-47 2=-36 3=-48 4=-44 5=-46 6=-39 7=123 8=-41
s:unite	0=-47 1=-29 5=-33 7=49
s:univ	1=31 3=-25 4=-39 5=-39 6=-33 7=-28 8=-49
s:unive	3=-28 4=-45 5=-52 6=-30 7=-44 8=-40
s:unkn	2=50
s:unkno	2=48
s:unlo	3=69
s:unloc	3=57
s:unpa	0=71 7=-30 8=29
s:unpai	0=71 7=-29 8=44
s:unre	2=-53 3=-25 4=-42 5=-28 6=-44 8=-36
s:unti	0=44 1=-57 2=-55 3=-40 4=-71 5=-51 6=-36 7=-60 8=39
s:upbr	0=44
s:upbri	0=47
s:upfr	8=47
s:upfro	8=43
s:uphe	2=-28 5=38
s:usag	3=34 4=36
s:usda	7=63
s:ushe	5=-28 7=-25
s:usin	0=-26 1=-33 2=-35 3=-61 4=-55 5=-43 6=30 8=-28
s:util	0=-33 2=-31 8=-34
s:utili	0=-45 2=-30 8=-43
s:utre	0=52
s:utrec	0=57
s:vacc	0=-30 1=-25 2=-26 3=-34 4=119 5=-33 6=-25 7=-37 8=-50
s:vacci	2=-29 3=-39 4=107 5=-39 6=-38 8=-31
s:vale	1=-28 3=31 6=-34 7=-36 8=-29
s:valeu	0=-25 3=39 7=-30
s:vali	3=-41 4=-32 6=-25 7=-46 8=-82
s:valid	3=-37 4=-28
s:valu	6=48
s:valv	0=-30 1=-42 7=-44 8=-32
s:valve	7=-32
s:vanc	8=42
s:vann	4=45
s:vanne	4=43
s:vant	8=40
s:vari	0=-36 2=43 3=-41 4=-40 5=-34 6=-32 7=-48 8=-56
s:varia	0=-29 2=72 3=-54 4=-25 5=-27 6=-37 7=-38 8=-30
s:vaul	3=62
s:vect	3=36
s:vecte	3=39
s:vega	0=-139 1=75 2=-66 3=-68 4=-95 5=-97 6=-91 7=-30 8=-81
s:vegan	0=-89 1=104 4=-31 5=-34 8=-25
s:vege	0=-48 1=-67 2=-68 3=-54 4=-53 5=-37 6=-46 7=-50 8=-43
s:veget	0=-60 1=-58 2=-68 3=-40 4=-55 6=-38 7=-52 8=-55
s:vehi	2=-38 7=-37 8=-30
s:vehic	1=-35 2=-37 3=-29 4=-30 7=-27 8=-39
s:vein	1=-26 3=66 4=-31 8=-35
s:veine	3=79
s:vend	0=-98 1=-25 2=-83 4=-105 5=-87 6=-87 7=-83 8=-81
s:vende	0=-52 1=-88 2=-60 3=-60 4=-63 5=-62 6=-59 7=-66 8=-70
s:vendo	3=35
s:vendr	1=-29 2=-33 4=-26 5=-28
s:vene	1=64
s:vener	1=64 8=-25
s:vent	0=-62 1=-46 2=-55 3=-68 4=-56 5=-62 6=-48 7=-77 8=-73
s:vente	4=-59 5=-27 7=-25
s:ventu	7=-30
s:venu	5=-48 6=62
s:verb	3=-40 4=-26 7=-26
s:verba	3=-41 4=-32 8=-33
s:verd	0=-35 2=-47 3=-25 5=-39 7=-34
s:verdi	0=-31 2=-31 3=-48 4=-31
s:veri	0=-32 1=-34 2=29 3=39 4=-28 5=-27 6=-35 7=-26 8=42
s:verif	0=-37 1=-48 3=28 4=-45 5=-25 6=-50 7=-36 8=29
s:vers	2=47 4=-45
s:vert	1=-38 2=-50 3=-62 4=31 5=-53 6=-53 7=-49 8=-47
s:verti	4=40
s:vest	2=-27 8=-38
s:vesti	1=28 2=-32 8=-25
s:vete	0=-43 1=-51 2=-34 3=-56 4=-67 5=-53 6=-52 7=-34 8=-31
s:veter	0=-49 1=-43 2=-45 3=-60 5=-50 6=-46 7=-50 8=-39
s:vett	3=-37
s:vetti	3=-31
s:veuv	4=-31
s:vict	0=-67 1=-42 2=-58 3=-33 4=-65 5=-47 6=-56 7=-30 8=-33
s:victi	0=-63 1=-31 2=-35 4=-37 5=-37 6=-48 8=-46
s:victo	0=-25 3=-27 4=-46 5=-28 6=-29 7=-26
s:vida	5=47
s:vide	0=-49 1=-57 2=-40 4=-48 5=62 6=-47 7=-39 8=-55
s:video	0=-29 5=30 7=-30
s:viei	0=68
s:vieil	0=74
s:vien	3=-30 5=-37 7=30 8=-32
s:viend	6=35
s:vier	0=-38 1=-49 2=-47 3=-52 4=-50 5=47 6=-26 7=-37
s:vierg	0=-28 1=-47 2=-42 3=-55 4=-49 5=55 6=-33 7=-36
s:view	0=41
s:vign	0=-40 1=-32 2=-56 3=-30 4=-35 7=-59
s:vigne	0=-30 4=-25 7=-43
s:viki	2=52
s:vikin	2=50
s:vill	1=-40 2=-39 3=-41 4=-40 6=52 7=-64
s:villa	7=-55
s:ville	8=50
s:ving	0=39 1=27 2=-32 4=-51 5=-56 6=-49 8=-45
s:viol	1=63 2=-31 6=27
s:viole	1=71 7=-25
s:vira	4=36
s:virg	0=-40 1=-45 2=-40 3=-33 4=-41 5=52 6=-40 7=-54 8=-35
s:virgi	0=-29 1=-53 2=-40 3=-46 4=-37 5=36 6=-42 7=-43 8=-34
s:viro	2=42
s:virol	0=-25 2=25
s:viru	4=-34 8=-26
s:visa	0=-61 1=-61 2=-50 3=96 4=-62 5=-53 6=-47 7=-47
s:visag	0=-58 1=-53 2=-56 3=67 4=-63 5=-49 6=-53 7=-48 8=-84
s:visai	8=40
s:visi	1=-67 2=-43 6=-33 7=-38
s:visit	0=-63 1=-55 2=-40 5=25 6=-45 7=-31 8=-81
s:visu	3=-49 6=-35
s:vive	5=48
s:viven	5=58
s:voca	3=83 4=-37 8=-31
s:vocal	3=72
s:vodk	6=-28
s:voge	1=42
s:voic	0=-57 2=-92 3=42 4=-111 5=-89 6=-109 7=-64 8=-76
s:voil	0=-30 1=-33 4=-38 6=-34 7=-35 8=-84
s:vois	0=62
s:voisi	0=55 5=-29 7=-30
s:voit	0=-62 1=59 4=40
s:voitu	0=-32 1=48 4=35 5=-26
s:vola	1=-32 4=-28 5=60 6=-50 8=-37
s:volag	5=65 6=-52
s:volo	0=35 1=29 2=-29 4=-28 6=-43 8=-28
s:volon	0=26 6=-52
s:volu	1=-51 4=-68 6=-58 7=-56 8=-53
s:volun	0=-34 1=-62 3=-35 4=-61 6=-44 7=-61 8=-40
s:vote	0=94 1=-80 2=-61 4=-56 5=-55 6=-74 7=-80 8=-71
s:voti	1=-43 2=-26 5=-36
s:votin	1=-42 2=-33 8=-32
s:votr	3=32
s:voul	1=-26 3=33
s:voya	1=-45 4=36 5=-25
s:voyag	1=-42 6=38
s:wagn	8=26
s:wagne	8=41
s:wait	4=-25 8=49
s:waiti	8=39
s:waiv	3=31
s:waive	3=42
s:wale	0=-61 4=-25 6=-28 8=-39
s:walk	0=-40 1=-39 2=-34 4=85 5=-28 8=-25
s:walki	3=27 4=70
s:want	0=-44 1=-64 4=-44 6=-28 8=44
s:wante	1=-57 3=26 8=58
s:ward	0=-62 2=-54 3=-32 4=-48 5=-35 6=-46 7=-43 8=-39
s:warde	0=-55 2=-26 4=-47 6=-28
s:wardr	1=-42 7=-40
s:ware	0=-44 1=-45 2=-25 8=-29
s:wareh	0=-32 1=-42 4=-29 5=-31 6=-27 8=-32
s:warm	6=-26 8=28
s:warmt	8=25
s:warn	0=27 1=-28 3=32 5=37 7=51
s:warne	5=34 7=39
s:warni	3=31
s:warr	2=43 8=54
s:warra	8=54
s:warri	2=37
s:warw	1=37
s:warwi	1=28
s:wasp	4=83
s:watc	0=-33 2=-30 3=-39 4=-58 5=34 6=-42 7=-40 8=-34
s:watch	0=-30 3=-51 4=-53 5=32 6=-29 7=-26
s:wate	0=-31 2=-29 7=32 8=-27
s:water	7=56
s:wear	0=-51 1=-41 2=-52 3=-27 4=103 6=58 7=-42 8=62
s:weari	4=52
s:weat	1=-40
s:weath	1=-43
s:webc	3=28 5=41
s:webca	5=41
s:webs	2=-29 4=-48
s:websi	2=-30 4=-36
s:wedd	2=-29 3=-31 4=-50 5=-43 6=-46 7=-42 8=-37
s:weddi	4=-32 5=-45
s:week	0=-36 3=-28 4=-89 5=-49 6=-39 7=-29 8=-39
s:weeke	1=-34 2=-49 4=-46 5=-30 7=-25
s:weekl	1=28
s:weig	3=33 4=-37
s:weigh	3=27 4=-29
s:weld	0=-26 2=-32 5=-30 7=-30
s:weldi	5=-30
s:wels	6=29
s:west	0=-32 1=-34 2=-26 4=-32 6=-25 7=-59
s:weste	1=-26 3=-29 5=-37 7=-62 8=-35
s:what	0=34 1=-25 4=-35 5=73 6=33
s:whate	0=-36 4=-26 5=82 6=35
s:whats	0=33
s:whee	8=-35
s:wheel	8=-33
s:wher	0=-45 3=62 6=42 7=-28
s:whet	1=57 3=30 6=26 7=42
s:wheth	1=40 3=25 6=26 7=44
s:whic	2=36 3=39 5=-49
s:whil	2=54 5=-48 6=-55 7=-25
s:whit	1=-39 4=-45
s:whitb	4=-46
s:white	1=-32
s:whol	2=37 4=-71 5=-47 6=-40 7=-34
s:whole	0=-31 5=-40
s:wido	0=-28 2=-31 4=-25 8=-27
s:widow	1=32 4=-28
s:wild	2=-29 3=-31
s:wildl	2=-31 3=-30
s:windo	6=-26
s:winn	8=-53
s:winne	8=-33
s:wish	1=33 4=25 5=-25
s:with	2=-30 4=-64 6=27 7=-42 8=-43
s:withd	3=41 8=30
s:withi	8=-57
s:witho	0=-26 4=-32 5=-26 6=33
s:witn	1=71 8=-43
s:witne	0=-31 1=50 8=-33
s:wolf	7=36
s:wolfs	7=53
s:woma	3=-25 6=112 7=-29 8=-32
s:wome	2=-33 3=-29 4=-28 5=-61 6=89 7=26 8=-35
s:word	1=-51 2=-31 3=-30 4=-51 6=-49 7=-30 8=-49
s:work	0=-46 2=-58 5=-102 8=-91
s:worke	1=-74 2=-35 5=-61 6=-59 8=-70
s:workf	0=-27 7=51
s:worki	8=36
s:workp	3=-28 6=45 7=44 8=-27
s:works	0=-35 1=-41 3=-49 4=-48 5=-44 6=-31 7=-32 8=-37
s:wors	0=-59 1=25
s:worsh	1=26
s:woul	0=36 1=49 2=-36 3=45 6=38 7=-50 8=-59
s:would	1=58
s:writ	0=-47 1=-25 2=-76 3=-72 6=-46 8=-44
s:write	0=-30 1=-44 2=-56 3=-74 5=26
s:writt	4=64
s:wron	3=51 8=54
s:wrong	8=54
s:wrot	0=-81 3=-94 6=-55 7=-44 8=-78
s:year	0=26 2=-81 3=-58 4=46 5=-26 6=-58 7=54
s:yilm	2=46 4=-37
s:yilma	2=50
s:youn	0=41 3=-26 4=38 7=-35 8=70
s:young	4=26
s:yout	1=-34 2=-40 3=-26 4=-49 5=31 6=-45 7=-25
s:zara	1=36
s:zarat	1=47
s:zebr	4=49
s:zema	0=40
s:zemm	0=26
spelt:first CAPITAL	35
spelt:first CAPITAL |	77
spelt:first LOWER LOWER	-31
spelt:first UPPER	59
spelt:first UPPER CAPITAL	-40
spelt:first UPPER LOWER	51
spelt:first UPPER UPPER	38
spelt:first UPPER |	62
spelt:inside CAPITAL LOWER	40
spelt:inside CAPITAL |	-30
spelt:inside LOWER	31
spelt:inside LOWER LOWER	26
spelt:inside LOWER UPPER	-94
spelt:inside LOWER |	38
spelt:inside UPPER CAPITAL	50
spelt:inside UPPER LOWER	-53
spelt:next LOWER	29
spelt:next |	45
vocabulary:0	-80
vocabulary:0 mention	-44
vocabulary:0 none	-80
vocabulary:1	-89
vocabulary:1 none	-153
vocabulary:2 mention	68
vocabulary:2 none	-122
vocabulary:3	35
vocabulary:3 mention	100
vocabulary:3 none	-45
vocabulary:4	41
vocabulary:4 mention	110
vocabulary:5	42
w:0	3=48
w:000	0=-66 1=-67 2=-89 3=-67 4=-85 5=-66 6=-40 7=-79 8=-50
w:02	3=32
w:1	0=-64 1=-40 2=35 4=53 5=-37 6=-32 8=-60
w:11	3=34 4=-27
w:12	3=-45 4=66 5=-58 6=-35
w:120	8=43
w:13	2=57
w:14	0=-34 1=-47 2=26 4=-32 5=-27 6=-26 7=27 8=-28
w:17	3=42
w:1814	7=-38
w:19	4=49 8=53
w:1977	7=42
w:1979	1=56
w:1981	7=31
w:1984	1=50
w:1987	1=25
w:1988	1=29
w:1994	6=37
w:1995	0=-26 3=-33 4=-51 6=-26 7=32
w:1998	1=-30 5=-52 6=48 7=-33
w:1999	2=30
w:2	0=-58 1=-45 3=40 4=-63 5=-35 6=-63
w:200	0=-38 1=-29 2=-30 4=-45 5=-54 6=-26 8=-27
w:2002	6=36
w:2003	0=-35 4=-25 7=61
w:2004	6=38
w:2006	0=-42 1=34 6=-30 8=28
w:2008	1=42
w:2009	2=38
w:2010	0=25 2=41 4=-47 5=-35 7=-40 8=-36
w:2011	0=26 2=35 7=27
w:2012	4=-39 6=-28 7=25 8=62
w:2013	2=-25 4=-27 8=35
w:2014	4=29 5=66 6=64
w:2015	0=-27 1=-55 3=-29 4=31 7=-51
w:2016	0=-51 1=-36 2=-42 3=-33 6=-29 7=63
w:2017	0=70 1=-65 4=36 5=-26
w:2018	0=36 5=30 8=65
w:2019	1=-54 3=39 4=38 5=27 6=-32
w:2020	0=39 1=-36 3=-39 4=25 7=71 8=45
w:2021	1=-69 3=-29 5=-32 6=-51 7=-55 8=-36
w:2022	2=38 4=62 7=53
w:2026	0=-25 1=-38 4=-28 8=56
w:2031	3=-29
w:21	0=75 2=27 3=-29 4=66 5=-41 8=-35
w:23andme	2=36 5=-32
w:25	4=49
w:255	1=29
w:26	2=34
w:29	5=34
w:2m	8=-35
w:3	0=-58 1=-33 2=51 3=33 5=-28 6=-59 7=59 8=70
w:30	1=-32 5=-26 8=-43
w:300	0=-32 2=-41 3=-36 4=-66 5=-30 6=-28
w:32bj	7=79
w:34	4=35
w:3d	3=45
w:3m	4=-26
w:4	0=-32 3=58 4=46 5=-42 7=-39 8=27
w:40	0=-67 1=-54 2=-33 3=-76 5=-65 6=-44 7=-62 8=-42
w:400	0=35
w:45	1=-26 5=-47 8=-27
w:46	2=42
w:47	2=55
w:5	0=-45 1=-26 5=-28 6=-30
w:50	4=31
w:512	3=46
w:6	3=42 4=27
w:60	0=-62 1=-60 2=-25 3=-38 4=-66 5=-25 7=-37 8=-42
w:7	3=-28 7=-27 8=-29
w:80	0=-40 3=-30 4=44 6=-30 8=28
w:82	3=39
w:9	2=38 3=29 7=-39
w:90	0=-30 3=46
w:91	3=55
w:92	2=-36
w:93	3=45
w:96	3=37
w:97	3=37
w:98	5=-31
w:a	3=-31
w:a2	2=37
w:a69	0=46
w:aa	4=79
w:aah	4=58
w:ab	3=-48
w:abara	3=31
w:aberdeen	1=27
w:abidjan	1=-28
w:abime	3=72
w:about	0=-62 1=-96 3=-87 4=-29 7=-72
w:absence	2=57 4=-43 6=-27 7=-37
w:absences	7=73
w:absente	4=46
w:abstentionniste	0=55
w:abstinent	4=36
w:abstinente	2=-27 5=109
w:absurdist	1=56
w:abus	8=64
w:acas	3=-31
w:accept	3=27 6=49
w:acces	3=35
w:access	2=-25 5=-26
w:accessible	4=-39
w:accident	1=-30 2=-31 4=44 7=25
w:accompagne	0=-25 4=-26
w:accompagner	4=45
w:accord	0=-46 2=-43 3=48 7=-27
w:according	0=54 1=58 2=27 4=27 5=-26 6=50
w:account	2=-30 4=-48 5=34 6=-29 7=-26
w:accountant	1=-59 2=-28 4=-34 5=-31 6=-34
w:accounts	0=-49 1=-65 2=-37 3=-36 4=-49 5=-46 6=-65 7=-30 8=-26
w:accro	1=-35 8=-31
w:accroc	4=60
w:accru	2=36
w:accueil	1=-29 3=-30
w:accuse	1=-25 2=-27
w:accused	0=-25 8=59
w:achats	0=-70 7=-41
w:achete	2=38
w:acheteur	3=-25
w:acheteuse	1=-32 5=-30 6=-43
w:achterberg	0=33
w:acquis	1=-26 8=-33
w:acquitte	8=49
w:acquitted	8=54
w:across	3=-34
w:actes	3=-32
w:action	7=-38
w:active	0=39 3=-27 4=-30 7=51
w:activee	3=37
w:activist	3=-26 7=96
w:activiste	0=32 8=-25
w:activite	8=-31
w:actn3	2=53
w:actor	2=-25 4=-32
w:actors	3=-52
w:actuel	3=61
w:acute	1=-28 2=-41 3=-44 4=-37 7=-26
w:ad	0=-33 2=-31 3=-38 8=-32
w:adair	6=63
w:adaptation	1=-37 4=-46 5=-48 6=-32 7=-36 8=-33
w:adapte	4=62
w:added	6=45
w:addict	4=53
w:addicted	4=-46 5=34 7=-29
w:addiction	4=-42
w:addictologie	5=-47
w:addicts	4=41
w:adepte	0=-35 1=47 3=-26 4=-45 5=47 8=-27
w:adeyemi	0=37
w:adhd	4=42
w:adhere	1=32 7=44
w:adherent	0=-36 2=-29 4=-30 7=58 8=-25
w:adhesion	0=-29 7=43
w:adjoint	1=-35 4=-29 5=-31 7=-28
w:adjointe	5=-31 7=-33
w:administrative	4=-26
w:administrator	2=-31 4=-28
w:admits	0=-46
w:admitted	3=-37 8=25
w:adn	0=-86 1=-67 2=79 3=-96 4=-95 5=-78 6=-86 7=-86 8=-89
w:adolescence	2=53
w:adoption	6=-31
w:adores	6=63
w:adult	0=-48 1=-35 2=-38 3=-56 4=-42 7=-41 8=-62
w:adultere	5=56
w:adulterer	5=45
w:adultery	5=-41
w:adviser	1=-46 2=-49 3=-30 4=-94 5=-42 6=-36 7=-74 8=-32
w:advises	0=-35 3=-73
w:advocate	1=35
w:aerienne	3=-29
w:aeroport	0=52
w:affair	0=-31 3=-27 5=64 6=-27 7=-34 8=-29
w:affaire	0=-33 2=-28 4=-40 5=-61 6=-37 8=31
w:affaires	0=-62 1=-33 4=-44 5=-79 6=-54 7=-46 8=-77
w:affairs	0=-41 1=-31 5=-43 6=-55 7=-32 8=-37
w:affectation	6=35
w:affected	2=49
w:affiches	0=62
w:affiliated	1=-27 7=51
w:affiliation	0=55 7=53
w:affiliee	7=44
w:affirm	1=32
w:affirme	0=56
w:affirms	1=82
w:affray	8=70
w:afl	0=-26 7=60
w:after	1=53 4=-27 5=-26 6=-41 7=-48
w:agacent	0=54
w:again	3=53
w:against	0=58 1=-55 4=-27 5=-53 6=-33 7=-27 8=-26
w:agde	5=62
w:age	4=75 5=-26
w:aged	7=-25 8=-26
w:agence	0=-71 1=-32 2=-39 3=38 4=-26 5=-36 7=-50 8=-43
w:agency	0=-42 3=55 5=25 8=33
w:agent	1=-76 2=-55 3=-86 4=-60 5=-72 6=-58 7=-74 8=-32
w:agiles	3=-33 4=-25 5=-25 7=-48 8=-26
w:agnostic	0=-31 3=-35 4=-44 5=-51 7=-44 8=-35
w:agnostique	1=88 5=-27 6=-69
w:ago	4=42
w:agreed	3=41
w:agrement	8=68
w:agresse	8=-29
w:agriculture	0=-25
w:ahmadi	0=54
w:ai	0=40 1=-56 3=-64 5=37
w:aid	1=-29
w:aide	5=54 8=-29
w:aids	2=-32 3=-27 4=26 5=-35 6=-28 8=-36
w:ailing	0=-47 1=-36 4=-45 6=-39 7=-35 8=-28
w:aime	0=-29 1=-41 5=-48 6=64 7=-33
w:ainsi	0=38
w:air	5=-25
w:airline	2=25 7=-26
w:airport	1=-26
w:airports	3=-31
w:al	0=41
w:alarms	0=-37 4=-29 6=-33
w:album	1=-31 4=-26 8=-35
w:albums	8=-25
w:alcool	4=-52
w:alcoolemie	8=58
w:alcoolique	4=88 5=-26 8=-51
w:alder	4=30
w:algebraic	7=-27
w:algerie	0=34
w:algorithme	3=41
w:alignment	2=-27
w:alike	2=-28
w:all	1=61 2=-29 3=-42 4=-77 5=-52 6=-44 7=47
w:allard	3=-41
w:allele	2=33
w:allemand	0=-26 2=-37 3=-26 4=-39 6=-37 7=-30 8=-27
w:allergic	2=-36 4=-93 6=-25
w:allergie	0=-38 4=81 5=-46
w:allergique	0=-33 7=-27
w:allergy	4=64 7=-31
w:alliance	0=30 7=37
w:allocations	8=60
w:allow	0=-35 1=38 4=51
w:ally	0=-25 6=-26
w:along	0=48 2=70 3=33 5=-26
w:alpes	1=-27 6=-25 8=-29
w:alpha	2=39
w:alternee	8=-29
w:altruist	1=55
w:alzheimer	2=35 4=63
w:am	0=-40 1=34 4=-46 6=73 7=-25
w:amadi	3=52
w:amant	2=-25 5=119 6=-26 7=-26
w:amante	5=45
w:amants	5=47
w:amateur	0=-26 5=-25 8=-44
w:ambulancier	0=-27 1=-36 2=-48 3=-41 4=-37 7=-52 8=-40
w:ameliore	2=-27
w:amenagee	4=41
w:amenagement	4=35
w:amende	8=26
w:america	6=-26
w:americaine	2=73 3=-43 6=-49
w:ames	5=-25
w:ami	0=-80 1=-60 2=-101 3=-68 4=-76 5=-62 6=32 7=-39 8=-66
w:amicus	7=59
w:amie	3=-31 6=63
w:amitie	4=-45 5=-41
w:among	0=31 4=-35 7=48
w:amour	1=-43 2=-26 5=46 6=-31 7=-36 8=-35
w:amoureuse	6=36
w:amoureux	4=-26 5=-47 7=-31 8=-35
w:ampute	4=46
w:an	1=30 2=-53 3=-142 6=-30 7=-42 8=-55
w:analects	1=32
w:analyse	2=31
w:analysed	2=47
w:analyses	2=-44 8=-31
w:analysis	3=-47 6=-38 8=-26
w:analyst	0=-42 1=-36 2=-53 3=-28 4=-30 5=-30 6=-40 7=-46
w:analyste	0=-29 1=-34 2=-42 5=-28 7=-29 8=-58
w:anarchisme	0=68
w:ancestry	0=-25 2=-52 5=-25
w:ancestrydna	2=32
w:ancien	0=36 2=-27 3=-34 5=-41 6=27 7=39
w:ancienne	4=-33 5=63 6=-32 7=-40 8=-35
w:and	2=-47 3=-124 5=-57 6=-32 7=-77 8=-49
w:anemie	2=51
w:angioedema	2=49
w:anglais	2=-25 5=-26 6=-27 7=-25
w:anglican	1=-52 4=-39
w:animal	1=45
w:animale	1=-30
w:animaliste	0=50
w:animals	1=31 8=25
w:animatrice	0=-53 1=-40 4=-27 5=-27 7=-40 8=-49
w:animaux	1=51
w:anime	0=-61 2=-40 8=31
w:anne	0=52 6=25
w:annee	1=37
w:annonce	6=42 8=-28
w:annuaire	1=51
w:annual	4=-35 6=-29 7=-26
w:annuel	1=-41 2=-37 3=-27 4=-40 5=-36 6=-34 7=-25
w:annuels	1=38
w:anomalie	2=64
w:anomalies	2=40
w:anonyme	0=-38 8=60
w:anonymous	0=57
w:another	0=-35 4=-26 6=55
w:ans	2=-103 3=-28 5=39 7=-48 8=42
w:answered	1=-62
w:answers	0=-42 6=-69
w:antecedents	8=40
w:anthroposophe	1=32
w:anthroposophie	1=54
w:anthroposophiques	1=45
w:anthroposophist	1=109
w:anti	0=74 1=32 7=-57
w:anticapitalistes	0=44
w:antidepressants	8=-36
w:antinatalist	1=33
w:antiques	4=-58
w:antispeciesist	1=46
w:antispecisme	1=71
w:antispeciste	0=-79
w:antitrypsine	2=44
w:antwerp	5=48
w:anxiolytique	4=73
w:any	3=28 4=-51 6=-29 7=37 8=31
w:anyone	6=-25
w:anything	0=52 1=54 6=-25 7=30 8=69
w:apartheid	0=27
w:api	1=-33
w:apnee	4=60
w:apoe4	2=52
w:apolitical	0=63
w:app	0=-45 1=-37 2=-43 4=-66 5=-53 6=-47 7=-50 8=-65
w:appareil	4=74
w:apparel	0=-29 4=-40 5=-48 7=-30 8=-38
w:apparemment	0=-30
w:apparently	0=41 1=-48 5=-48 7=-52 8=86
w:appartement	5=62
w:appartenance	1=-26 4=-27 7=34
w:appartient	1=65
w:appeal	5=-34
w:appealing	8=50
w:appeals	2=-33 6=-28 7=-25 8=-64
w:appel	0=45 1=-36 3=-42 4=-33 5=-38 6=-29 7=-33 8=80
w:appli	1=-29 3=35 4=-35 5=-26
w:applicant	2=32 4=37 5=-47
w:application	3=26 4=-40 8=62
w:apply	3=-25
w:apporte	4=49
w:apprentices	0=-25 2=-30 5=-41 6=-29
w:apprentis	5=42
w:appris	0=26 2=38 6=47 7=55
w:approach	2=-27 5=-33 7=-36 8=-27
w:approcher	8=54
w:appui	2=51
w:apres	1=35 2=96 3=-37 5=95 6=65
w:april	3=55
w:apropos	1=53
w:apte	4=92
w:arbitre	0=-36 4=-42 7=-26 8=-30
w:arbre	0=46 6=-31 7=-28 8=-45
w:arc	0=-29 5=-57
w:arche	1=54
w:architect	1=-93 4=-26 6=-39 7=-27 8=-42
w:architecte	6=29
w:architectes	1=-30
w:archive	1=50
w:archives	0=-31 1=-36 5=-26 8=-25
w:are	0=-72 2=-36 3=59 4=-54 5=-88 6=-69 8=-60
w:area	7=37
w:arles	5=-26
w:arm	4=50
w:armee	0=-37 1=57
w:armement	0=83 1=-29
w:arms	1=59 5=-27
w:army	4=63
w:arnaud	5=-35
w:around	1=-28
w:arrangement	5=50
w:arrest	2=45 8=-41
w:arrested	0=-31
w:arresting	4=-32
w:arret	0=-26 1=-29 2=-55 3=-26 4=79 7=-25 8=39
w:arrete	4=45 5=-41 8=80
w:arretee	4=62 8=-53
w:arrivant	7=54
w:arrive	0=-38
w:arrivee	0=48
w:arson	8=-29
w:art	0=-30 2=-40 3=-33 4=-32 5=-38 6=-29
w:arte	5=-37
w:article	4=-29 6=-30
w:artist	1=-29 3=-49 5=-39 8=-30
w:arts	1=-25 2=-29 8=-25
w:as	0=59 3=-36 5=-74
w:ascendance	2=41
w:ascenseurs	4=31
w:ascete	1=56
w:asexual	2=-29 5=-45 6=84
w:asexuel	5=-27 6=53
w:ashkenazi	2=55
w:asie	1=-55 2=-32 6=-45
w:asile	0=45
w:ask	1=35 2=-27 5=25
w:asked	3=32 5=-36 6=47
w:asking	3=47
w:asks	0=-82 1=39 2=-43 3=28 6=-40 7=-36 8=-48
w:aslef	7=49
w:asmatique	4=61
w:assad	0=31
w:assas	0=-42
w:assault	8=67
w:assemblage	0=-25 1=-37 4=-40 7=-31 8=-28
w:assemblee	0=-49 1=-47 3=27 4=-29
w:assent	1=30
w:assessment	0=-30 1=-35 3=-40 4=80 6=-26
w:assigne	8=58
w:assises	8=-71
w:assistant	0=-38 1=-65 2=-68 3=-58 4=-67 5=-65 6=-61 7=-66 8=-73
w:assistante	0=-35 4=-40 5=-30 7=-27 8=-37
w:association	0=-46 2=-35 3=-39 5=-66 7=-28 8=-40
w:associations	4=-25 7=-30
w:associe	5=42 8=47
w:associes	4=-27 5=-28 7=-36 8=-38
w:assume	5=-27 6=30
w:assumee	6=80
w:assured	5=27
w:assureur	4=-45 6=-30
w:asthma	4=-32 7=-29
w:asthme	4=54
w:astronaut	2=41
w:asylum	0=-27 6=33 7=-26
w:at	0=-79 2=-105 3=-40 5=-40 6=42 7=-29 8=-67
w:atelier	0=-25 1=-33 2=-30 3=-68 4=-54 5=-39 6=-32 8=34
w:ateliers	0=-63 5=51 7=-34 8=-48
w:athee	1=126 4=-39 5=-40
w:athees	1=68 7=-43
w:atheism	1=-25
w:atheisme	1=70
w:atheist	0=-27 1=95 4=-29 5=-25 7=-27
w:athlete	2=49
w:atlas	2=-53 4=-28
w:atmospheriques	4=-27
w:atome	1=33
w:atout	1=-33
w:atrophy	2=50
w:attache	0=-26 4=-25
w:attached	3=27 4=-35 8=48
w:attack	0=69
w:attacks	4=57
w:atteint	1=-25 2=41 4=-59
w:atteints	2=31
w:attend	6=-40 8=45
w:attends	0=29 1=45 5=42
w:attirance	5=-42 6=51
w:attire	0=-25
w:attiree	3=-36 5=-26 7=-29 8=-36
w:attracted	6=31
w:attribue	3=64
w:au	5=29 6=-125 8=-48
w:aubry	1=47
w:aucun	0=27 4=62 7=26 8=49
w:aucune	1=65 3=-29 4=37 6=-41 7=-31
w:audio	7=-26
w:audiologists	4=-36
w:audit	0=-45 1=-25 2=-30 3=-28 4=-52 5=-35 6=-52 8=-38
w:auditeur	1=-25 3=-27 4=-34
w:auditif	4=72
w:audition	4=51
w:audits	4=-50 7=-26
w:august	0=27 5=-26 8=30
w:aumonier	1=37 8=-25
w:aunts	2=50
w:aupres	0=-31 2=-35 5=-30 6=33 7=-33 8=-30
w:aurait	0=53 6=30 7=-27
w:aurelius	1=52
w:aussi	0=-48 1=-50 2=-47 3=-39 4=50 5=-57 7=-27
w:austerity	0=47 2=-34 4=-26
w:authentication	3=64
w:authentification	1=-27 3=70
w:authentifiee	3=50
w:author	6=-37 7=-41
w:authors	0=-29 7=44
w:autism	2=-26 3=-27 5=-31 6=-25
w:autiste	4=72 6=-26
w:autistes	8=-33
w:auto	2=-45 6=-37
w:autogestion	0=56
w:automatiquement	3=39
w:autre	0=-40 1=71 4=-40 5=-83 6=52
w:autres	0=69
w:autrice	6=40
w:aux	0=56 1=-109 3=-96 5=-94 6=-75 8=-32
w:available	0=-28 3=-45 4=-25 5=-35 6=-25
w:avait	5=27 6=-26
w:avance	4=-42
w:avant	0=-42 1=-29 3=-32 5=-43 8=-40
w:avc	4=32 5=-25
w:avec	1=-48 4=-38 5=91 7=-82
w:aventure	1=-47 2=-40 3=-36 5=-28
w:aventures	5=30
w:averted	1=-29 3=-30 5=-25
w:aveugle	1=-45 2=-33 3=-26 5=-36 7=-27
w:avion	2=54 4=37
w:avis	6=-27
w:avocat	8=-70
w:avocate	0=-48 1=-41 2=-39 3=-53 4=-63 5=-45 6=-57 7=-57 8=-40
w:avoids	2=-33 4=33 8=-32
w:avoir	0=61 4=71 6=29 8=29
w:avons	0=34 7=-26
w:avoue	8=127
w:awakening	5=57
w:award	0=-26 1=-25 2=-25 4=-34 8=-59
w:aware	6=67
w:awareness	8=-30
w:away	3=-27 8=-29
w:ayn	0=-31 1=40
w:b	1=-39 2=-34 3=38 8=-55
w:b2	8=79
w:b27	2=34 3=-38 4=-48
w:b2v	0=-47 7=-36
w:b3	8=71
w:b7	2=37
w:ba	7=-42
w:baby	4=36
w:bac	1=-27 6=-29
w:bachar	0=47
w:back	1=-56 3=-36 4=43 5=-70 6=-80 7=-51 8=-39
w:bad	4=48 8=-43
w:badge	0=-25 1=-45 2=-37 3=77 4=30 5=-56 7=-27 8=-47
w:badly	1=-26 3=-31
w:bag	4=32
w:bagarre	8=56
w:bail	0=-52 1=-49 2=-60 4=-49 5=-72 6=-57 7=-50 8=-27
w:bailly	1=55
w:baker	0=-47 5=-33 7=-33
w:bakers	7=60
w:bakery	1=-40 2=-30 5=-38 7=-42 8=-54
w:balanced	2=41
w:balcony	0=41
w:ballet	6=47
w:ballot	0=35 1=-26 2=-30 3=-29 4=-29 5=-30
w:balloting	3=-30
w:balpa	7=25
w:bamako	4=57
w:ban	4=-25 8=117
w:bancaire	8=35
w:band	0=-38 1=-33 2=-42 3=-34 4=-27 5=-25 6=-51 7=-48 8=-47
w:bands	5=-30
w:bank	0=-70 1=-60 2=-52 4=-50 5=-68 6=-68 7=-88
w:banking	3=37 5=-31
w:banned	8=78
w:banners	3=-27 7=-36
w:banque	1=-57 2=-38 4=-34 5=-26 6=-33 7=-65 8=-52
w:baptiste	7=40
w:bar	0=-44 1=-58 2=-44 3=-72 4=-72 5=-66 6=-82 7=-72 8=-80
w:barracks	0=-45
w:barre	0=-35
w:barreaux	8=32
w:barred	8=47
w:barrister	8=-34
w:bars	1=-27
w:bas	2=43
w:base	1=-38 2=-34 4=-43 6=-37 8=-25
w:based	1=-35 4=-37 8=-29
w:bath	0=-29
w:bati	1=-51
w:batiment	0=-30 2=-26 4=-41 5=-48 7=-65 8=-49
w:batteries	8=-30
w:batteur	5=28
w:batting	4=-39 6=68
w:bay	4=49
w:bayer	5=-25
w:bayrou	0=49
w:bdsm	5=69
w:be	2=-38 4=-90 8=-48
w:bearer	0=57
w:beaumont	0=-56 7=40
w:became	0=-26 1=57 3=-27 5=51 7=63
w:because	3=33 4=45 7=-49
w:bectu	3=-28 7=104
w:bed	0=-46 1=-37 2=-38 4=-64 6=-51 7=-39 8=-41
w:bedded	5=33
w:bedside	1=27 7=-32
w:been	0=51 1=48 2=47 6=-70 7=29 8=26
w:before	1=-55 2=-36 7=-40
w:beforehand	4=30
w:begue	4=70
w:behalf	7=-35 8=-31
w:behind	0=-30 3=-35 5=-30 6=-52 7=25 8=-30
w:being	1=48 6=83
w:belfast	0=32 1=49 4=-31
w:belief	1=82
w:believe	2=-28 4=-43 6=-33 7=-29
w:believed	7=49
w:believer	0=-47 4=-33 7=-39 8=-34
w:believes	0=-32 1=34 3=-25 4=-45 5=-49 6=-38 7=-66
w:believing	1=43
w:bell	4=-33
w:belong	7=57
w:belonged	7=41
w:belongs	0=31 1=25
w:belt	7=-25
w:bench	7=-35
w:benedictine	0=-32
w:beneficiaire	4=51
w:benefit	4=-49 8=49
w:benevole	2=-50 3=-40 4=-37 5=-38 7=-48 8=-66
w:benin	2=41
w:bentham	8=-26
w:berbere	2=38
w:berlin	5=39
w:berne	4=-25 5=54
w:bertrand	3=-26
w:best	0=-36 1=-29 2=-33 3=-35 6=-51 7=-27 8=-29
w:bestseller	5=-25 6=-33 7=-27
w:beth	6=52
w:better	0=-33 1=-39 2=-26 5=-27 6=-28 7=-28
w:between	1=-42 5=-30 7=-43 8=-43
w:bi	0=-81 1=-78 2=-90 3=-82 4=-80 5=-74 6=76 7=-67 8=-70
w:bible	0=-26 3=-43 4=-44 6=-25 7=-54
w:bicycles	1=-31
w:bien	0=-45 1=44 2=-48 3=-27 6=-47 8=-48
w:biens	8=64
w:big	5=-41 7=29
w:bikes	1=-38
w:bilan	3=-40 7=25
w:bilingual	0=-34 1=-33 2=-28 4=-31 6=-26 8=-34
w:bio	6=45
w:biobanque	4=-27 5=-26
w:biodynamique	1=35
w:biographie	6=28
w:bioinformatics	2=-27
w:biologie	3=-26 7=-36
w:biometric	1=-35 2=-36 4=-40 5=-29 7=-43 8=-54
w:biometrics	3=-25
w:biometrie	1=-29 5=-26 7=-43
w:biometrique	0=-39 1=-34 2=-35 4=-44 5=-40 6=-27 8=-26
w:bipolaire	4=48
w:birth	2=53
w:bisexual	4=-49 6=89
w:bisexualite	6=45
w:bisexuel	6=35
w:bisexuelle	6=74
w:bishop	5=41
w:bistrot	0=70
w:bit	4=49
w:black	5=-30
w:blackballed	7=71
w:blacklisted	7=50
w:bladder	4=52
w:blanc	0=55 6=-36
w:blanchi	8=52
w:blind	0=-67 1=-66 2=-59 3=-40 4=58 5=-47 6=-71 7=-54 8=-75
w:blog	0=85 1=-33 3=-38 4=-62 5=37 6=-43 8=-35
w:blogs	2=-27 4=-27 8=-53
w:blood	0=-58 1=-52 2=39 3=-40 4=32 5=-61 6=-56 7=-27 8=-37
w:blowing	1=25
w:blue	4=49
w:bma	7=59
w:board	0=-64 1=-25 2=-44 3=-53 5=-28 6=-32 7=-67 8=-37
w:boats	4=-34 6=-33
w:body	1=-44 7=-43
w:boire	4=82 8=-37
w:bois	0=-33 1=-43 2=-81 3=-33 4=-35 5=-36 6=-46 7=-39 8=-43
w:boit	4=43
w:boite	4=37
w:bon	0=-59 1=-45 3=-30 5=43 7=-50 8=-39
w:bonne	0=-50 1=-29 2=-48 3=-30 4=-67 5=-34 6=-38 8=-31
w:book	0=-38 1=-50 2=-38 3=-73 4=-38 6=-35 7=-58 8=-56
w:bookkeeper	3=-35 4=-32 5=-33 8=-28
w:bookkeeping	1=-26 2=-25 5=-38 7=-33
w:books	0=-47 1=-40 2=-36 4=-27 5=-33 6=-40 7=-32 8=-31
w:boosters	4=37
w:bord	0=-25 3=-27
w:born	0=-30 2=57 4=39 5=-29 6=-29
w:bose	1=32
w:boss	0=-29 1=-29 2=-47 3=-30 5=58 6=-51 8=-25
w:bost	1=32
w:boston	0=44 8=-30
w:both	0=-36 1=-53 3=76 5=67 6=-30 8=-30
w:boulanger	3=-26 7=-38 8=-29
w:bound	8=39
w:bourdin	2=31
w:bourse	1=-39 2=-27 4=-28 8=-34
w:bout	1=47
w:boutique	0=-33 3=-38 5=-41
w:box	0=-30 2=-38 5=-28
w:boy	6=26
w:boyfriend	0=-45 1=-31 2=-52 3=-43 4=-36 6=69 7=-36 8=-52
w:boys	5=45
w:bracelet	0=-29 7=-27 8=82
w:bracelets	8=-91
w:brach	7=55
w:braille	0=-38 1=-27 4=-35
w:braised	3=-28
w:branch	1=-34 3=-39 4=-33 5=-33 6=-31 7=65 8=-25
w:brand	0=-63 1=-34 2=-61 3=-74 4=-55 5=-55 6=-44 7=-55 8=-33
w:bras	0=-46 2=-30 4=25
w:brasserie	2=-25 7=-31 8=-27
w:brawl	8=64
w:brca	1=-35 2=88 5=-32
w:brca1	2=65
w:brca2	2=126 4=-50
w:break	6=-25 8=-27
w:breakdown	4=50
w:breaks	4=32
w:breeding	1=-29 3=-25 6=-30
w:brest	2=-49 3=-25 4=-29 6=-34 7=-29 8=-26
w:breton	0=50
w:brexit	0=73
w:brexiteer	0=49
w:bridge	0=-26
w:brief	1=-32 4=-40 5=-34 6=-33 7=-40
w:brings	4=42
w:bristol	5=51
w:britain	3=-34
w:brive	1=49
w:broadcaster	7=-27
w:brother	1=61 2=30 4=47 5=-35 8=34
w:brought	0=-35 3=-32 8=-34
w:browser	2=-35
w:brule	0=54
w:brush	8=60
w:brussels	0=102 1=-39
w:brut	1=-34 2=-39 3=-35 5=-30 8=-26
w:bruxelles	3=-36 6=37
w:budapest	0=31
w:buddhism	1=38
w:buddhist	1=30
w:budget	0=-47 1=-56 3=-38 4=-37 5=-57 6=-40 7=-39 8=-38
w:budgets	8=-28
w:build	5=-25
w:building	4=-40 5=-41 6=-27
w:built	0=-72 1=-34 2=-39 3=-45 4=-43 5=-44 6=-49 7=-51 8=-40
w:bulimic	4=49
w:bulletin	0=-37 4=-29 7=27 8=25
w:bullied	6=49
w:bumper	0=32
w:bure	0=54
w:bureau	0=40 1=-28 3=-28 4=26 6=-36 7=39
w:burger	1=-31
w:burglary	8=65
w:burn	4=102 5=-26
w:bus	0=-49 1=-27 2=-34 3=-30 4=-29 5=-31 7=-61
w:business	0=-42 1=-25 2=-45 3=-50 4=-31 5=31 6=-27 8=-39
w:buste	0=75
w:but	0=43 1=49 2=-50 3=-44 5=-53 7=-36
w:butch	6=73
w:bute	8=35
w:buyer	0=-55 1=-55 2=-48 3=-46 4=-53 5=-41 6=-68 7=-28 8=-58
w:by	0=-31 1=-33 2=43 3=41 4=-35 7=-49
w:c	1=38 2=-60 3=-46 4=-39 5=32 7=-57 8=-50
w:c282y	2=72
w:ca	0=32 5=46
w:cabin	5=-27 7=-36
w:cabine	8=-25
w:cabinet	0=-33 1=-52 2=-55 4=-42 5=-33 6=-32 7=-59 8=-38
w:caces	2=-50 7=38 8=-26
w:cache	1=-31 6=65 7=-26
w:cadet	1=-28
w:cadre	0=-39 2=-30 4=-42 6=-25 7=66 8=-26
w:cadres	7=-94
w:cafe	0=-54 1=-72 2=-33 3=-40 4=-46 7=-48 8=-55
w:caisse	1=-32 2=-41 3=43 4=-28 5=-40 6=-28 7=-46
w:cakes	8=-34
w:calais	5=-33
w:calendar	4=44 5=39
w:call	0=-44 1=-55 2=-39 3=-72 4=-60 5=-77 6=36 7=-53 8=-59
w:called	0=-34 3=-28 5=-29 8=-25
w:caller	0=35
w:calls	0=43 2=-70 3=-29 4=-31 5=-38 6=30 7=-48 8=-38
w:calm	1=-42 4=-47
w:calme	5=-74
w:calvitie	2=65
w:camarades	6=39
w:came	0=-83 3=-63 4=-89 5=25 6=39 7=-60
w:camera	0=-31 1=-29 3=30 4=-35 5=-28 6=-38 7=48 8=-29
w:cameras	3=-50 5=-35 7=-44
w:camgirl	1=-32 5=39
w:camille	1=34
w:camp	2=-25 6=-28
w:campagne	0=42 1=-40 2=-31 4=-49 5=-34 6=-36 7=-37
w:campagnes	0=38
w:campaign	3=-29 8=-27
w:campaigner	0=-28
w:campe	0=64
w:can	1=-49 2=-37 5=-54 7=-44
w:cancer	0=-25 1=-65 3=-36 5=-33 6=-36 8=-37
w:candidat	0=41 2=-38 3=-44 8=-103
w:candidate	3=30 7=-26 8=34
w:candidature	2=41 6=55
w:cannabis	8=54
w:canteen	0=-27 1=-33 7=-45
w:cantine	3=43
w:canton	7=86
w:canvas	8=-31
w:canvass	0=42
w:canvassed	0=40
w:cap	0=-57 5=52 6=-29
w:capacity	4=27
w:capital	6=48
w:capteur	3=-26
w:capture	0=-31
w:captured	3=35
w:car	1=-36 8=-55
w:caracas	0=44
w:caractere	0=-29 4=-32 5=34
w:caracteres	0=-30 2=-34 3=-37 6=-39 8=-47
w:carbide	7=-45
w:carbone	3=-45
w:card	1=-45 2=-32 4=-29 5=-35 6=-28 7=54 8=-44
w:cardiac	2=25 8=-29
w:cards	3=29
w:care	0=-69 1=-37 2=-36 3=-54 4=-77 5=-51 7=-68 8=-63
w:career	2=-25 3=-32 6=25
w:carer	1=30
w:caretaker	1=-49
w:cariste	7=40
w:carnet	4=42
w:carols	1=55
w:carpenters	7=48
w:carrier	0=-33 1=-44 2=74 3=-31 4=-55 5=-29 6=-46 7=-33 8=-35
w:carriere	0=-25 1=-47 2=-53 4=-27 7=-27
w:carriers	2=31
w:carries	2=65 3=-40 4=42 6=-27
w:carry	2=50
w:carrying	0=31
w:carte	0=65 1=-49 2=-61 5=-28 6=-31 7=134 8=-45
w:cartes	2=-25 7=-29
w:cartographie	2=-31
w:caryotype	1=-37 2=97 3=-39 4=-56 6=-41 7=-27 8=-29
w:casanova	0=-35 1=-30 2=-25 3=-25 5=-27 7=-42
w:case	0=-28 1=-41 2=-32 5=26 6=-48 7=-33 8=45
w:caserne	2=32
w:cases	3=-30 4=-29 5=-43 7=-29 8=-28
w:casier	0=-48 1=-50 2=-41 3=-65 4=-32 5=-55 6=-34 7=-49 8=58
w:casiers	2=-26 3=-25 8=-40
w:catalan	0=34
w:cataracts	2=34
w:catered	4=38
w:caterer	7=-36
w:catering	1=33
w:cathedral	1=-42 2=-26
w:catholic	4=-32
w:catholique	2=-25 3=-30 4=-53 5=-33 7=-32 8=-41
w:caught	0=-25 4=-39 5=47 8=-26
w:cause	0=-38 1=-35 2=29 5=35 7=-25 8=91
w:caution	8=62
w:cautioned	3=-44
w:ccr5	2=41
w:cdi	7=-25
w:ce	1=63 2=-51 4=25 5=26 6=-48 7=-28 8=-31
w:cegetiste	7=40
w:celebrate	1=30
w:celibataire	0=-45 1=-40 2=-36 4=-30 5=-56 6=-44 8=-42
w:celibate	5=61
w:cell	2=68 4=-78 5=-25
w:celle	1=57 3=66
w:cells	0=-26 1=-29 2=-39 7=-25
w:cellule	0=41
w:cemetery	4=-25
w:cent	1=27 4=-32
w:center	3=54
w:centrale	0=-25 3=-31 4=-48 7=29
w:centre	0=-107 1=-34 2=-25 4=-77 5=-56 6=-43 7=-73 8=30
w:centrist	0=35
w:cercle	7=-29 8=-37
w:ceremonies	0=-28
w:certificate	1=-39 2=-27 3=-49 6=-32 8=111
w:cesse	1=46
w:cet	0=-47 1=-40 4=-29 5=-34 6=-43
w:cette	4=36
w:cfdt	0=-61 1=-48 2=-27 4=-26 5=-27 7=66 8=-36
w:cfe	0=-92 4=-30 7=81
w:cftc	0=-61 1=-37 3=-35 4=-44 6=-28 7=107 8=-38
w:cgc	0=-70 4=-28 7=78
w:cgt	0=-86 1=-58 2=-65 3=-47 4=-64 5=-63 6=-64 7=152 8=-64
w:chacun	5=35
w:chain	0=-25 3=-25
w:chaine	0=-51 4=-32 8=-47
w:chair	0=37 7=26
w:chaired	6=48
w:chairman	0=28
w:chaleureux	1=-30
w:chambre	7=-45
w:change	2=34
w:changer	5=37
w:chante	2=-25 4=41
w:chantier	0=25 4=-31
w:chapel	1=30 7=66
w:chapelle	5=-28 6=-25 7=-33
w:chaplain	3=-32 7=-26 8=-50
w:chaplaincy	1=40
w:chapter	2=-41
w:chaque	1=50 3=26
w:charge	1=-33 2=-55 3=-28 5=-43 7=-58 8=-62
w:charged	0=-34
w:chargee	0=-40 1=-31 3=-32 4=-36 5=-38 6=-33 7=-29 8=-72
w:charges	2=-41
w:charities	1=-29
w:charity	1=-56 2=-34 4=-47 5=-33 6=-30 7=-50
w:charnel	5=34
w:charnelle	5=56
w:charte	1=-36
w:chartered	0=-51 6=-27 7=-53
w:chasse	4=63
w:chasuble	7=54
w:chat	3=-33 4=-30 8=-29
w:chats	4=-34 6=-26
w:chatterley	5=-29
w:chauffage	0=-30 1=-38 2=-31 4=-32 5=-30 6=-29 8=-37
w:chaussee	4=35
w:chavez	0=39
w:cheated	4=-48 5=46
w:check	2=-27
w:checked	3=-31 5=42
w:checker	4=39
w:checks	0=-29 2=-27 4=-33 7=-34 8=-25
w:cheek	3=-25
w:cheerful	2=-31 4=-33 8=-25
w:cheese	0=28
w:chef	0=-99 2=-92 3=-88 6=46 7=-68 8=-90
w:cheffe	3=-28
w:chemist	2=-49 4=-34 7=-25 8=-34
w:cheques	8=63
w:cherche	1=-36 2=-27 5=-43
w:chercheur	2=-40 4=-46 6=-36 7=-27
w:chess	0=-47 1=-35 4=-38 5=-30 6=-26
w:chevaux	0=-27
w:chez	1=-80 4=-39 6=-42 7=38 8=-119
w:chicago	7=-28
w:chief	0=44 1=-39 7=-28
w:chien	6=-82
w:chiens	0=-45 5=-29 8=-30
w:chiffre	2=26
w:children	0=-48 1=-44 2=-40 3=-46 4=-33 5=-84 6=-55 7=-41
w:chile	8=-34
w:chimera	2=36
w:chinois	3=40 5=-27
w:chip	3=39
w:chirurgien	1=-32 3=-26
w:choice	1=49 2=32 5=35
w:choices	1=35
w:choir	0=-48 1=-31 4=-29 5=-42 6=59 7=-29 8=-31
w:choisir	6=27
w:choix	1=-50 5=97
w:chorale	6=47
w:choree	2=41
w:chorus	6=47
w:christian	0=-45 2=-26 4=-28 5=-30
w:christmas	1=39
w:chromosomal	2=39
w:chromosome	0=-28 2=68 4=-37 5=-42 8=-30
w:chromosomes	4=-26
w:chromosomique	2=56
w:chronic	4=28 5=-29
w:chronique	1=-29 4=58
w:chroniqueuse	4=-29 8=-75
w:chu	0=-31 1=-43 2=-58 4=-32 5=-49
w:church	1=30 4=-27 5=-36 6=31 7=-42 8=-25
w:chute	4=48
w:cinq	5=40
w:cio	7=55
w:circuits	5=-27
w:circule	5=67
w:cite	3=-42 6=-33 8=-41
w:city	7=-25
w:civil	0=-43 1=28 3=-33 7=-75 8=-36
w:civile	6=31 7=-25
w:claimant	4=-40 5=27
w:claims	2=-34 4=-73 5=35 7=-29 8=-53
w:claire	2=-28 5=-28
w:clara	4=52
w:class	0=-45 1=-29 3=-43 4=-38 5=-49 6=-52 7=-33
w:classe	0=-25 7=-28 8=39
w:classes	2=-28 6=-35 8=-39
w:claustrophobe	4=32
w:clavier	4=45
w:clean	1=-35 2=-43 3=-59 5=-49 6=-38 7=-43 8=61
w:cleaned	3=-31 8=-33
w:clear	1=-55 2=73 3=-35 4=-25 7=-26 8=63
w:clearance	3=25
w:cleared	2=35 4=109
w:cleft	4=76
w:clerk	0=-35 2=-28 3=-54 4=-42 5=-59 6=-45 7=-25 8=-62
w:client	0=-54 1=-63 2=-41 3=-38 4=-50 5=40 7=-45 8=-80
w:cliente	5=45
w:clientes	5=33
w:clients	0=29 3=-40 4=-55 5=-39 6=-58 7=-63 8=-41
w:climat	0=32
w:clinic	0=-49 1=-27 4=-91 6=-35 7=-53 8=-58
w:clinical	2=-30
w:clinically	4=59
w:clinique	2=-28 4=-49
w:clock	3=84
w:clonage	7=-38
w:clone	0=-34 1=-34 2=-49 3=-29 4=-40 5=-31 6=-38
w:close	5=-27
w:closed	5=-29 8=27
w:closet	1=-28 4=-25 6=44 7=-27
w:club	0=30 1=-81 3=-41 4=-96 5=42 6=-44 7=-87 8=-50
w:clubs	5=71 7=-36
w:clumsy	4=47
w:cnaps	8=43
w:cnil	3=-27 8=-39
w:cnt	0=-37 7=61
w:co	4=27
w:coach	0=-36 1=-60 3=-72 4=-62 5=-51 6=-49 8=-72
w:coached	3=-25
w:coaches	0=36 8=39
w:coche	6=84
w:cochlear	4=69
w:cocktails	3=-32
w:code	0=-52 1=-63 2=-87 3=30 4=50 5=-73 6=-45 8=-32
w:coeur	0=-54 7=28
w:coffee	0=41 4=-31 5=43 6=-27 8=-50
w:coffre	3=75
w:coffres	0=-29 3=-27
w:colas	7=71
w:cole	7=61
w:colin	5=-28
w:collaborateur	0=-47 4=-34 5=-33 6=-48 7=-29
w:colle	0=101 3=36
w:colleague	3=41 4=-48 5=89 6=76
w:colleagues	0=-35 3=-38 5=28 6=-67 7=-71
w:collecte	7=39
w:collectionne	5=40
w:collective	3=-30 5=-28 6=-38
w:collector	8=-30
w:college	1=-42 2=-35 5=-31 6=-25 8=-32
w:collegue	5=46 6=34 8=-26
w:collegues	1=61
w:colon	4=27
w:coloriste	3=-26
w:colostomy	4=31
w:colour	4=25
w:combattait	0=27
w:comedie	5=-39 6=-35
w:coming	0=-27 3=-29 6=61
w:comite	0=58 3=-40 4=-30 8=-26
w:comma	8=-30
w:commande	2=52 6=-25 7=-63
w:comme	1=-35 2=-34 4=-37 5=-39 6=30 7=59 8=-60
w:commerce	0=-56 1=-27 2=-43 5=-26 6=-44 8=-38
w:commercial	0=-67 1=-43 2=-43 4=-35 5=-37 6=-34 7=-39 8=-55
w:commerciale	1=-70 6=-27 7=-43 8=-47
w:commissariat	0=-29 8=68
w:commission	0=-29 8=-27
w:committee	1=-39 4=-31 6=-32 7=30 8=-58
w:communaute	1=45
w:commune	1=-28 7=-29 8=-30
w:communication	0=-105 6=-25 8=-44
w:communist	0=53
w:communiste	1=-39 7=-36 8=-31
w:communistes	0=55 8=-30
w:community	0=-43 4=-36 5=-36 6=-34 7=-43 8=36
w:commuted	8=47
w:commuting	8=-51
w:compagne	0=-29 1=-47 2=-43 3=-67 4=-97 5=-69 6=47 7=-27 8=-38
w:compagnie	1=-27 3=-56 8=-35
w:compagnon	0=-40 1=-63 2=-44 3=-74 4=-60 5=-69 6=-42 8=-79
w:compagnons	5=29
w:companies	1=-34 4=-26 5=-30
w:company	0=-47 1=-49 2=-38 3=-62 4=41 6=-48 7=-52 8=-52
w:compare	3=61
w:compared	3=33 8=-26
w:comparee	3=61
w:comparution	8=44
w:compas	1=63
w:compass	1=57 3=-26
w:compatible	2=46
w:compensated	6=38
w:complaint	5=47
w:completed	3=26 8=59
w:compliance	5=-33 7=-29
w:compris	4=51 5=-28
w:comptable	0=-34 1=-29 2=-30 3=-37 4=-36 7=-69 8=30
w:compte	4=32
w:comptes	3=-25
w:computer	1=-28
w:concerts	0=46
w:concierge	0=-27 1=-36 3=-31 4=-26 7=-61 8=-34
w:conclut	5=42 6=-39
w:concoit	8=-25
w:concordent	3=59
w:concours	0=-39 2=-32 5=-30
w:concu	5=-25
w:condamnation	8=89
w:condamne	0=-35 1=-25 2=-49 3=-41 4=-65 5=-47 6=-44 7=-41 8=58
w:condition	4=56
w:conditionnelle	8=47
w:conditions	2=26
w:conduct	8=44
w:conducted	1=-35
w:conduit	4=42
w:conduite	3=-28 7=-30
w:confederation	1=-49 5=-25 6=-27 7=32
w:conference	0=-28 1=-54 2=-35 3=-34 5=-25 7=-59
w:conferences	1=59 2=-30
w:confessionnel	1=50
w:confiance	1=-50 2=-50 4=-36 5=-33
w:confie	2=26 5=61 6=-60
w:confirmed	2=83 4=-35 6=53
w:confirmee	2=29
w:conflict	1=49 5=33
w:conflits	0=-26 1=-33 4=-34
w:conformite	1=-29 8=-32
w:confucian	1=52
w:conge	0=35 1=-37 2=-43 3=-25 4=57 7=-30 8=-27
w:congele	2=35
w:congres	0=-44 7=44
w:congress	0=27 4=-25 8=-54
w:conjoint	0=-26 1=-40 2=-53 5=-25 7=-32
w:conjointe	6=47
w:conjonctif	2=50
w:connaissance	2=41
w:connait	2=-25 3=56 7=59
w:connectee	4=-31
w:connexin	2=53
w:connu	0=42 2=29 8=100
w:connue	2=35 4=-27 5=49
w:conquests	5=66
w:conquete	0=-25 2=-26 4=-25 5=-36
w:conquetes	5=71
w:conscience	1=108
w:conscientious	1=58
w:conseil	1=-45 2=25 3=-64 5=-49 6=-34
w:conseille	2=-55
w:conseiller	2=-33 4=-26 7=65 8=39
w:conseillere	1=-34 2=-60 4=-33 6=-51
w:consens	3=37
w:consensual	5=71
w:consent	0=-26 2=-45 3=54
w:consequence	2=44
w:conservateur	0=-28
w:conservation	1=-30
w:conservative	0=81 1=-38 3=-28 5=-25 7=-38
w:conserve	3=46
w:conserves	3=70
w:consider	1=28
w:consomme	5=75
w:constable	0=-57 1=-25
w:constituency	0=58
w:constitution	0=-38
w:consul	0=42
w:consulate	3=47
w:consultant	1=-48 2=-49 3=-57 5=-32 7=-40 8=-37
w:consultante	0=-29 3=-28
w:consultation	1=-25 2=84 7=-39
w:consultations	5=-28
w:consulting	0=-89
w:consumer	2=-39 7=-47
w:contact	3=-40 6=49
w:contagious	4=-46
w:contain	1=32
w:contempt	8=46
w:contention	2=48
w:conteste	3=35
w:conteuse	2=-28 8=-32
w:contient	2=32
w:continue	1=-29 3=-30 8=-44
w:contour	3=58
w:contraception	0=-32 2=-29 3=-28 4=-40 5=-46 8=-34
w:contraceptive	4=-36 5=-55 8=-45
w:contract	1=41 2=-32 3=41 8=-59
w:contractee	4=42
w:contractor	0=-32
w:contractors	7=48
w:contradiction	1=41
w:contrairement	2=29
w:contrat	0=-32 3=-39 5=42 7=-30
w:contrats	4=39
w:contre	0=101 2=-45 3=-63 4=-46 5=-34 6=-39 7=-61
w:contrebande	8=47
w:control	0=-37
w:controle	0=-56 1=-37 2=-52 4=-82 5=-37 6=-25 7=-41
w:controlee	3=54
w:controleurs	7=37
w:controlled	4=50
w:convaincu	0=27 1=30
w:convenor	1=-58 7=66
w:convent	1=51
w:convention	0=-26
w:convertie	0=-35 1=45
w:convict	8=-37
w:convicted	0=-56 1=-49 2=-25 4=-25 7=-30 8=94
w:conviction	0=-41 1=52 2=-42 3=-46 5=-67 6=-30 7=-42 8=28
w:convictions	0=47 1=39 2=-46 3=-31 4=-31 5=-27 6=-38 7=-40 8=-51
w:convinced	0=52 1=35 8=-46
w:cook	0=-32 1=-42 4=-34 6=-95 8=34
w:cookbook	7=-34
w:cooperates	8=40
w:cooperative	0=-30 7=51
w:coordination	7=47
w:coordinator	1=-29 2=-44 3=-38 5=-67 6=-34 7=-36 8=-34
w:copain	6=37
w:copie	2=25 3=39
w:copies	2=71 3=31
w:copropriete	7=-30
w:copy	8=-27
w:corbeau	5=38
w:cord	2=59
w:cork	1=32 7=-29 8=-26
w:correcteur	1=-26
w:correspondance	3=46
w:corrida	0=-32 1=50
w:corridor	3=37
w:corrige	1=27 3=-29 4=-32 5=-25 7=-25
w:corse	0=77
w:corset	4=99
w:corsets	4=-57
w:cosmetics	2=-32 7=-26
w:costumiere	0=-36 2=-36 4=-29 7=-28
w:cote	0=-25 1=-47 3=-30 4=-36 5=34 7=-56 8=-32
w:cotisation	2=-36
w:cotisations	0=-41 2=-34 3=-42 4=-32 5=-50 6=-36 8=-25
w:cotise	7=25
w:couchait	5=59
w:couche	5=41
w:couleurs	7=58
w:council	1=-37 2=-59 4=-35 5=-35 6=-53 7=36 8=-46
w:councillor	0=90 7=-28
w:counselling	2=88
w:counsellor	0=-47 2=-86 4=-33 5=-59 6=-35 7=-32
w:counsels	2=-36 4=-30 8=-37
w:country	0=27 6=45
w:county	2=-27 4=-28 6=-34
w:coupable	0=-40 5=-29 8=60
w:couple	0=-55 1=-44 3=-44 4=-57 5=42 7=-40 8=-69
w:couples	0=-25 2=-58 5=-63 6=-57 8=-31
w:coure	2=48
w:couriers	7=35
w:courriel	2=34 4=-26
w:cours	0=-50 1=-42 2=26 3=-52 4=71 5=-56 6=-77 7=-33 8=-64
w:course	2=-31 6=34 7=-36 8=-47
w:courses	8=-53
w:court	0=-62 1=-46 2=29 3=-26 5=50 6=-42 7=-58 8=68
w:courtois	7=30
w:courtoisie	0=48
w:courts	0=-28 1=-29 8=-28
w:cousin	2=42 4=-30 6=-26
w:couture	4=-25
w:couvent	5=34
w:couvert	0=-32 7=-41 8=-47
w:couverte	6=39
w:cover	2=-38 4=33
w:covered	6=-48 7=-36
w:covers	3=-26 7=-48 8=-28
w:covid	3=-46 4=118 8=-29
w:crabbe	1=51
w:craftsmen	1=-25
w:crash	4=46 5=-25 6=-25
w:creation	5=-36
w:creche	0=-43 3=31
w:credit	0=-28 1=-43 2=-26 4=-26 5=-27 7=-124
w:credo	4=-28 5=-54 6=-32
w:cree	0=68 3=25 8=-58
w:creed	1=75
w:creteil	3=35 7=-42
w:crew	0=-42 1=-31 4=-32 5=-29 6=-28 7=-42 8=-30
w:crime	0=-55 1=-31 2=-33 3=-45 4=-57 5=-25 8=-56
w:criminal	0=-29 1=-50 2=-35 3=-29 4=-49 5=-46 6=-35
w:crise	0=-34 4=-40
w:crispr	8=-26
w:critic	2=-32 3=-36
w:critique	7=-26
w:critiques	4=-32
w:crohn	4=43
w:croire	0=-31 1=42 4=-27 6=-28
w:croises	4=69
w:croit	1=54 2=-52 4=-54 5=-57 6=36 7=-57
w:croix	0=-25 1=-44
w:cros	8=52
w:crossed	1=-28
w:crown	8=-28
w:croyait	2=-29 4=-25 5=-32
w:croyance	1=60
w:croyant	5=-25 6=31
w:cru	1=43 5=59
w:cruise	7=-26
w:crutches	4=51 6=-26 8=-33
w:cse	0=-74 1=-73 2=-59 3=-56 4=-45 5=-77 6=-44 7=-34 8=-48
w:cssct	7=58
w:cuir	4=-45 5=51
w:cuisine	0=-48 1=-60 2=-58 3=-56 4=-44 5=-51 6=-42 7=-42 8=-43
w:culture	2=-29 4=-38
w:culturelle	0=-39 3=-35 6=-27
w:curator	2=-37 4=-30 6=-25 8=-34
w:cure	0=-41 1=-62 2=-31 3=-32 4=-34 8=-46
w:curieusement	5=36 6=-31
w:curiosite	5=-29 6=-38
w:curious	6=47
w:currently	8=65
w:curve	3=25
w:custody	5=-28 8=-28
w:customer	1=-34 5=-38 8=-27
w:customers	0=-39 2=-27 3=-64 4=-38 5=-28 6=-29 8=-36
w:customs	5=-30 7=-41
w:cut	0=-25 2=-34 4=-50 6=-26
w:cv	0=-39 2=-25 3=-27 5=-66 6=43 8=50
w:cvpr	3=-34
w:cvs	4=-31
w:cwu	0=-41 7=27
w:cynical	2=-29 6=-41 7=-26 8=-34
w:cyp2c19	2=46
w:cyp2d6	2=31
w:d	0=-37 1=-38 2=-27 3=-61 4=-35 5=-51 6=-62 7=-119 8=-32
w:dacosta	2=26
w:dad	0=53 7=-37
w:daily	2=-28 4=41
w:dairy	2=-28 4=-28
w:dakar	0=35
w:dame	0=31
w:dana	6=65
w:dance	2=-25 8=-60
w:dancers	7=-35
w:danish	1=-26 3=-26 6=-31
w:danlos	2=29
w:dans	2=-25 3=-54 4=-44
w:danse	1=-25 3=-31 4=-26 5=-25 6=-38 8=-26
w:dassault	0=-50 1=48
w:data	0=-70 1=-84 2=-62 4=-66 5=-72 6=-49 7=-60 8=-71
w:database	2=72
w:date	3=-28 4=-25 5=-32
w:dated	6=47
w:dates	6=48
w:dating	0=-29 2=-41 3=-37 4=-45 6=-36 8=-37
w:daughter	2=71 6=-27 7=-25
w:day	2=-46 3=32 4=-48 5=-58 6=-59 7=-63 8=-57
w:days	1=27 3=34 4=28 6=-36 7=32 8=-36
w:dbs	2=-46 3=-33 4=-44 5=-32 6=-34 7=-25 8=97
w:de	0=-27 1=-58 2=-57 3=-70 4=-46 5=-53 6=-105 7=-70 8=-47
w:dea	7=41
w:deadlines	4=-29 8=-28
w:deaf	5=-31 6=-27 8=-29
w:deafness	2=32
w:deal	2=-31 4=-25 5=-37 8=44
w:dealer	8=-27
w:dealt	0=-32 3=-34 5=-39 6=-38 7=-37
w:death	2=36 4=-49 8=-40
w:debat	4=-26 8=-36
w:debridee	5=44
w:debunks	1=54
w:debut	4=-27
w:dechire	0=-50 7=45
w:decided	2=51
w:decides	0=-25
w:declared	1=58 4=31
w:decline	8=-38
w:declined	4=-29 7=48
w:decors	5=-27 6=-26
w:decouverte	5=-44 6=47
w:decroissance	0=-35 1=42
w:deep	1=47
w:defence	0=-51
w:defend	0=45 1=-29 2=-28 6=-44 7=-25
w:defends	0=44 8=-41
w:deficiency	2=65
w:deficit	2=29
w:defile	0=64
w:definit	0=42
w:degree	1=28 2=-29 4=-29 7=-29 8=-26
w:degrowth	1=46
w:deist	1=45
w:deja	6=42 8=34
w:dejeuner	2=-30 4=38
w:delacourt	1=30
w:delais	7=-31
w:delegate	0=-25
w:delegation	2=-54 7=72
w:delegue	1=-62 2=-39 4=-44 5=-43 6=-34 7=83 8=-36
w:deleguee	0=-56 2=-33 3=-40 4=-43 7=37 8=-30
w:delete	3=69
w:deleted	1=-27 3=50
w:deletion	0=-25 2=63
w:delhi	0=41
w:delit	6=34
w:delivery	2=-50
w:delta	2=35
w:delta32	2=49
w:demande	0=-52 1=47 2=-48 5=-33 7=-35
w:demandee	2=-27 6=-35
w:demarche	6=-25 7=-30
w:demenagent	5=-42
w:demenagerions	5=73
w:dementia	5=-31
w:demission	7=38
w:demo	2=-45 4=-32 5=-32 6=-26 8=-27
w:democrats	0=70
w:demonstration	0=-28 8=30
w:denies	5=45 6=67
w:dentaire	4=-29 8=-25
w:dentaires	3=-51
w:dental	4=-25 5=-25 7=-26
w:denver	7=-36
w:depart	3=34 5=43
w:departementale	7=-43
w:department	6=-28 8=-28
w:dependant	4=54
w:depistage	2=38
w:deplacement	5=34
w:depose	2=31 8=-53
w:depot	0=-35 2=-36 4=-26 5=-31 7=-33 8=-35
w:depouillement	0=-26
w:depressed	4=76
w:depression	0=-41 1=-42 2=-33 3=-49 4=73 5=-48 6=-39 7=-33 8=-33
w:depressive	4=53
w:depuis	4=63 8=-108
w:deputy	0=49
w:derby	7=69
w:dermatology	3=-36 4=-25
w:dernier	1=-32 2=-28 6=28
w:dernieres	0=-45 7=61
w:derriere	8=40
w:derry	0=31
w:des	0=-67 1=-93 2=-140 3=-150 4=-112 6=-85 7=-77 8=-73
w:desactive	3=31
w:descend	2=80
w:descendre	2=31
w:described	0=42
w:describes	1=32 4=-27 5=55
w:describing	4=40
w:deselected	0=51
w:design	0=-32 1=-46 2=-50 3=-32 4=-30 5=-40 6=-41 7=-46 8=-71
w:designed	0=-30 1=-32 3=-35 4=-34 7=-29
w:designee	7=44
w:designer	0=-37 1=-69 2=-44 3=-42 4=-41 5=-51 6=-39 7=-61 8=-32
w:designs	5=-30 8=-26
w:desk	0=-46 1=-44 2=-43 3=-32 4=39 5=-62 6=-67 7=-30 8=-51
w:desormais	4=35
w:despite	2=35
w:dessinateur	8=-25
w:dessine	4=-47
w:destin	1=41
w:detache	7=37
w:detectee	1=-25 4=-39
w:detection	3=-32 5=-30
w:detective	3=-26
w:detenait	3=48
w:detenteur	8=-46
w:detenu	0=-34 8=66
w:detenus	5=-36 7=-28 8=31
w:determined	0=-35 1=-33 2=-36 4=-37 5=-44 6=-28 8=-42
w:deterministe	1=46
w:dettes	3=-25 8=-35
w:deux	0=-39 1=-112 2=-47 3=-33 5=-55 6=29
w:devant	5=29 6=36
w:developer	2=-40 8=-25
w:developpe	0=-32 3=-27 4=-44
w:developpeur	4=-37
w:devenant	7=41
w:devenu	1=30
w:deverrouille	3=25
w:device	3=-29
w:devoir	1=49 4=-28
w:devout	1=31
w:di	7=32
w:diabete	2=-39
w:diabetes	2=61
w:diabetic	2=-25 4=93
w:diabetique	4=111 8=-31
w:diabetologie	5=-26
w:diagnosis	4=40
w:diagnostiquee	4=43
w:diallo	0=65
w:dialogue	1=-25 4=-37 5=-25
w:diaw	4=51
w:did	0=-43 3=-28 4=-42 5=-46 6=-33 7=42 8=66
w:died	2=31
w:diet	4=-29
w:diets	4=-33
w:dieu	0=-39 1=94 2=-44 3=-32 4=-32 6=-34 8=-30
w:diffamation	8=35
w:differe	3=35
w:difficile	4=56
w:difficult	0=-26
w:difficulte	8=42
w:digital	3=-47 6=-32 7=-46
w:digitale	3=30
w:digitised	4=-42
w:dijon	6=-32
w:dimanche	1=35
w:dinner	0=-28 6=-53
w:diplomee	2=-25
w:diplomes	8=62
w:dire	5=68 7=57
w:direct	2=-27 7=51
w:directeur	0=-36 2=-28 8=-42
w:direction	0=-31 1=-48 3=-34 8=-25
w:director	0=-27 1=-36 2=-26 3=-31 5=26 7=-50 8=47
w:directrice	0=-31 1=-29 2=-30 4=-43 5=-43 6=-40 8=-28
w:dirige	1=-40 2=-62 3=-40 4=-41 5=-49 6=-76 8=-49
w:dirigeait	0=49
w:dirigeant	7=42
w:dirigeante	6=40 7=46
w:disability	3=-33 4=-80
w:disabled	2=-32 4=63
w:discale	4=52
w:disciple	1=47
w:discipline	1=25
w:disclosed	1=-26 3=-25
w:discours	8=-25
w:discret	6=49
w:discretion	0=-25 5=-28
w:discrimine	7=29
w:disease	2=37 4=50
w:dish	3=-25
w:dismay	0=42
w:dismissal	5=-39
w:dismissed	5=69 6=28 8=42
w:disorder	2=47
w:dispatch	5=52
w:dispatcher	7=-55
w:dispense	3=87
w:display	3=-25
w:disponible	4=-46
w:dispose	7=31
w:dispute	7=28
w:disqualified	8=65
w:disque	0=-25 5=45
w:dissertation	3=-33 4=-35 6=-30
w:dissolution	0=58
w:distribue	0=37
w:district	4=-28 6=-33
w:dit	2=-133 3=-104 6=27 8=-92
w:divers	5=28 6=-30
w:diversity	6=-29
w:divorce	5=43 6=-28
w:diwali	0=-42 4=-34 6=-30
w:diwan	0=48
w:dix	3=47 4=-57 6=42 8=69
w:dna	0=-76 1=-83 2=117 3=-112 4=-84 5=-98 6=-88 7=-81 8=-108
w:do	1=-47 3=-70 4=33 6=-50 7=-45 8=-56
w:doc	2=-35 7=-25
w:docker	0=50
w:dockers	0=-35 5=-31 7=37
w:doctor	0=-31 1=-50 2=42 3=-37 5=-28 6=-30 7=-31 8=-42
w:doctoral	1=-29 8=-30
w:doctorante	2=-71 3=-36
w:doctorat	0=-28 3=-28 7=-33
w:doctorate	1=26 2=-40 4=-50
w:doctors	1=-31 7=54
w:documentaire	8=-30
w:documentariste	5=-37
w:documentary	7=-30
w:documents	4=-27
w:does	0=-42 1=46 2=44 3=-33 6=-48 8=-29
w:doesn	0=47 1=62 5=-42 8=-40
w:dog	0=-32 5=-27 8=-34
w:dogs	4=-28
w:doigt	3=100 8=-26
w:doigte	2=-32 3=-34 6=-26
w:doigts	0=-46 1=-31 2=-37 4=-34 5=-41 7=-28 8=-46
w:doing	3=-33 4=-34 8=67
w:doivent	4=39
w:dolly	2=-31 5=-32
w:dominant	0=-31 4=-28 5=-33 6=-27 7=-29
w:don	0=-63 1=-47 2=39 3=-43 5=58 6=41 7=-67 8=-39
w:donations	0=-31 2=-25 5=-26 7=-27 8=-46
w:donc	0=-26 1=-25 2=-25 4=50 7=-39
w:done	3=74 7=-40
w:donetsk	0=32
w:donne	1=57 2=52 3=81 4=-47 5=-36 8=-31
w:donnees	0=-29 1=-25 2=-26 6=-25 7=-30
w:donneurs	2=39
w:donor	0=-27 2=61
w:dons	0=-67 5=-30
w:dont	1=34 4=-25 7=48 8=27
w:door	0=-28 4=-34 5=-48 6=-26 8=-25
w:doorman	7=62
w:doors	3=-25 6=-35 8=-26
w:dos	4=73
w:dossier	0=-25 1=-29 2=63 4=-40 6=38 7=-33 8=-38
w:dossiers	2=-38 4=-39
w:doubled	1=-33
w:doubleur	6=-75
w:doubts	1=47 4=-54
w:doute	3=-33 7=-28
w:douze	4=57 5=-27 8=-57
w:down	0=38 1=45 2=-46 4=98 8=-30
w:doyle	5=-36 6=39
w:dozen	5=-25
w:dp	7=-40
w:dr	3=37 5=-27
w:drafted	2=-70 5=-30 7=-31
w:drapeau	0=41
w:drapeaux	5=-26 8=-26
w:drepanocytose	2=85 4=-55
w:drew	1=-34
w:drh	0=-42 4=-41 7=-67 8=-25
w:drink	1=-29 4=-34 8=82
w:drinker	4=31
w:drinking	4=52 6=-26
w:drive	4=78 7=40
w:driver	4=-38 5=39 8=-33
w:drivers	1=-26 7=36
w:drives	0=-28 1=-28 4=-42 5=-34 6=-51 7=-39 8=-26
w:driving	0=-27 1=-33 4=-55 5=-35 7=-50 8=47
w:drogues	4=-25
w:droit	2=-52 5=-68 6=-38 7=-64 8=-73
w:droite	1=-45 2=-30 3=-41 4=-45 5=-37 7=-50 8=-29
w:drone	1=31
w:dropped	8=46
w:drug	2=-26 3=29 4=-27 6=-29 7=-25
w:drummer	5=-27
w:du	0=-75 1=-133 2=-44 3=-27 4=-87 5=-40 6=-53 8=-93
w:dual	7=64
w:dublin	0=38 5=-26 6=-38
w:dues	0=-55 1=-26 3=-27 5=-41 6=-26 7=26
w:dunn	4=48
w:durban	0=33
w:duree	4=51
w:durham	1=43
w:during	2=-33 4=89 6=-39 7=-25
w:dutch	0=-37 2=-29 5=-32 7=-27
w:duties	7=35
w:dynamics	2=-30 3=87 4=-27
w:dyslexic	4=52
w:dyspraxic	4=43
w:e	1=-53 2=-52 3=-35 6=-47 7=-56 8=-45
w:each	3=30 5=42
w:ear	3=49
w:early	0=-76 1=-50 2=54 3=-32 4=-52 5=-48 6=-44 7=-38 8=-40
w:earned	7=46
w:ears	4=51
w:easily	4=64
w:east	0=37 4=-61
w:easter	4=46
w:eating	1=38
w:eau	2=-92
w:eaux	0=28 7=-34
w:ebat	5=78
w:ebats	5=51
w:ebeniste	0=-40 1=-28 5=-26 6=-31
w:ebenisterie	4=42
w:ecarte	7=43
w:echange	5=-25
w:echangiste	5=72 6=-34
w:echangistes	5=-41
w:echantillons	5=-25
w:echos	7=-30
w:eclampsia	4=47
w:ecole	2=-29 3=-66 4=-37 5=-55 6=-60 7=-56 8=-48
w:ecologiste	0=63
w:ecology	1=43
w:economique	7=25
w:economist	4=-26 6=-25 7=-30
w:ecope	8=75
w:ecoute	2=-25 3=-48
w:ecrit	0=-43 3=-73 4=-53 5=71 6=27 7=-69
w:eczema	3=42
w:edf	0=33
w:edited	1=-29 4=-30 5=-31 6=-50 7=-28
w:editeur	1=-44 2=-32
w:edition	0=-44
w:editor	0=-55 1=-50 2=-74 3=-39 4=-37 5=-51 6=-50 7=-62 8=-63
w:edits	0=28 3=-26 8=-59
w:educateur	7=-33 8=-38
w:educatif	8=68
w:education	1=-58 2=-42 3=-26 4=-38 5=-54 6=-33
w:educational	7=58
w:educatrice	0=-35 3=-27 7=-34 8=-39
w:efface	6=-30
w:effacee	8=27
w:effacees	3=41
w:effective	1=55
w:effemine	6=39
w:eggs	1=-26 2=39
w:ehpad	2=-25
w:eight	0=-26 4=38 7=-32 8=56
w:elder	1=39
w:elderly	0=-52 1=-29 4=-28 5=-33 8=-34
w:eldest	8=49
w:elected	0=-62 7=67 8=-31
w:electeur	0=37
w:election	0=61
w:elections	2=-30 4=-40 5=-35 6=-32 8=-28
w:electoral	0=-54 7=-25
w:electrice	0=72 1=-33
w:electrician	0=-39 3=-30 8=-62
w:electronic	7=-48 8=69
w:electronique	0=-47 4=-34 7=-29
w:eleve	0=26 4=-31
w:eleven	0=-54 1=-54 4=-38 5=-28 7=-28 8=-33
w:eleves	4=-25 7=-25
w:eleveur	0=-40 1=-40 3=-26 4=-27 5=-33 6=-28 7=-26
w:elle	3=-41 8=-28
w:elles	6=50
w:else	1=47
w:elsewhere	5=42
w:elu	1=-27 2=-42 5=-27 6=-39 7=87 8=-63
w:elue	0=38 1=-40 2=-44 3=-44 4=-27 5=-36 6=-45 8=-40
w:elus	0=-42 1=-31 3=-31 4=-34 5=-41 6=-28 8=-38
w:embauche	8=-26
w:embossing	3=-39
w:embrasse	6=39
w:emerite	7=50
w:emission	2=-27 4=-25 7=-27 8=-38
w:emmanuel	0=46
w:empeche	4=45
w:emploi	4=-49 5=-26 6=-29
w:employed	0=-39 1=-28 3=-28 6=-42 8=-55
w:employee	6=-32
w:employees	2=-30 8=-30
w:employer	2=55 3=25 7=-26
w:employers	0=-35 1=-26 2=-32 3=-49 5=-34 7=-25
w:employeur	2=-32 3=36 6=-38 7=-28
w:employeurs	6=46
w:employment	8=52
w:employs	4=-40 8=-40
w:empreinte	0=-61 1=-54 2=-37 3=28 4=-45 5=-57 6=-56 7=-55 8=-50
w:empreintes	0=-43 1=-45 2=-49 3=83 4=-35 5=-25 6=-33 7=-41 8=-69
w:en	0=-40 2=-34 3=-49 4=36 5=-35 6=-36 7=-47
w:encarte	7=48
w:enceinte	4=69
w:enchaine	5=40
w:enchainee	0=48
w:enclosed	2=52
w:encore	4=65 5=31
w:end	0=-53 1=-49 2=-44 4=-51 5=-65 6=-51 7=-67 8=-58
w:ended	0=-26 3=-26 4=-29 6=-28 8=75
w:endometriose	4=49
w:ends	8=31
w:enfance	4=39 6=-44
w:enfant	2=-28 4=-86 6=26
w:enfants	0=-79 2=-47 3=-29 4=-89 6=-29 7=-40 8=-82
w:engage	0=41
w:engagee	1=-26 4=-27 5=-26 7=-50 8=-32
w:engagement	0=-43 1=48 7=57
w:engineer	0=-86 1=-52 2=-66 3=-51 4=-69 5=-58 6=-26 8=-55
w:engineering	6=32
w:engineers	0=-29 1=-34 6=-51 7=-41
w:england	7=-32
w:english	0=-31 1=-28 2=-47 8=-26
w:enhanced	3=-26
w:enquete	1=-26
w:enquetes	0=-49 7=-26
w:enqueteur	0=-51 1=-32 3=-26 6=-28 8=-30
w:enquetrice	1=-28 4=-42 5=-27 7=-26 8=-30
w:enregistre	3=84
w:enregistree	3=32
w:enregistrees	3=101 4=-27 6=-36 7=-25
w:enregistrement	3=-38 5=49
w:enrol	4=-45
w:enrolled	3=116 4=-47
w:enrolment	3=49
w:enseigne	0=-78 1=-92 2=-49 3=-25 5=-55 6=-72 7=-49 8=-25
w:enseignement	1=33
w:enseigner	1=43
w:ensemble	3=-28 6=47
w:entendre	5=33
w:enters	3=49
w:entraineur	0=-26 1=-47 3=-59 4=-25 5=-43 6=-42 7=-30 8=-25
w:entre	0=-38 1=31 3=35 4=35 5=-54 6=-30 7=-47 8=-27
w:entree	0=-32
w:entrepreneur	6=43
w:entreprise	0=-32 1=-50 3=-65 4=-55 5=-70 6=-49 8=-54
w:entrer	3=56
w:entretien	3=55 6=25 8=52
w:entretiens	1=40
w:entretient	3=-37 5=28
w:entries	8=44
w:entry	8=49
w:envoye	5=32
w:epictetus	1=65
w:epicure	1=57
w:epicurien	1=58
w:epicurienne	1=-32
w:epilation	3=-41
w:epileptic	4=101 8=-28
w:epipen	4=57
w:epoque	4=36
w:epouse	0=-44 1=-60 2=-39 3=-52 4=-30 5=54 6=90 7=-41 8=-43
w:epoux	1=-27 4=-27 6=-92
w:epreuve	0=-33 1=-28
w:equality	7=38
w:equipe	0=-50 1=-67 2=-37 4=-25 7=-45 8=-41
w:equipes	1=-39 3=-30 4=-27 5=-31 6=-39 7=-27
w:equity	0=-31 3=-34 5=-27 6=-30 7=41 8=-30
w:erotic	3=-26 5=55
w:erp	5=-31
w:erreur	0=-46 1=-26 2=31 3=-27 4=-69 7=-34
w:error	0=-36 2=-25 3=-28 4=-40 5=-32 7=-49 8=-50
w:escort	1=-27 2=-42 4=-55 5=-36 6=-37 7=-29 8=-32
w:escorte	0=-29 1=-33 5=-60 8=-35
w:escortes	5=43
w:escorts	5=55
w:escroc	8=49
w:escroquerie	8=-61
w:esn	0=-29
w:esprit	0=-33 1=-56 2=-29 3=-28 4=-34 5=-47 6=-50 7=-30 8=-30
w:essai	1=-38 5=-40 6=-43 8=-26
w:essais	0=-26 4=-66 5=-32 6=-26 7=-35 8=-36
w:essay	8=-44
w:essex	7=-29 8=-34
w:est	0=29 3=-82 4=29 5=-30 7=25 8=28
w:established	2=33
w:estate	3=-25
w:estates	7=-25
w:estonia	0=-28 3=-31 7=-29
w:et	0=-25 1=-44 2=-48 3=-57 4=-41 5=-73 6=-36 7=-169 8=-41
w:etablie	2=43
w:etablissement	1=39
w:etais	0=-34
w:etait	1=-34 3=-34 4=54 8=-28
w:etalee	5=41 6=-26
w:etalonnage	2=-27
w:etant	1=49
w:etapes	5=-26
w:etat	3=-27 4=-30 5=-25
w:etats	2=36
w:ete	0=-82 6=41
w:eteinte	5=29
w:ethical	0=-38 1=26 2=-41 3=-27 4=-40 6=-33 8=-28
w:ethics	1=51 5=-35
w:ethique	0=-81 1=41 2=-41 3=-27 4=-35 5=-35 7=-27 8=-31
w:ethiques	1=43
w:etienne	6=-26
w:etiquette	0=37 5=-30 6=-29 7=-64
w:etonne	1=35
w:etre	4=38 6=26
w:etude	0=-29 1=-45 2=-29 3=-29 4=-33 5=-42 6=-49 7=-40 8=-25
w:etudes	1=56 7=-60 8=-37
w:etudiant	0=45 7=-25
w:etudiants	0=-28 8=-25
w:etudie	0=-98 1=-41 2=-52 3=-36 4=-30 8=-35
w:eu	0=46 2=-28 5=87 6=50 7=-27
w:euro	0=45 1=-39
w:eurodac	3=31
w:european	0=37 7=-51 8=-31
w:europeenne	0=27 1=-27 7=-84
w:europeennes	0=44 7=-29
w:evasion	4=-25 8=-29
w:eve	2=-35 4=-30
w:even	1=29 7=-27 8=25
w:evenements	0=-31
w:evening	7=-25 8=-49
w:evenings	0=49 7=31
w:events	0=-39 1=-26 7=-43 8=-28
w:every	1=27 3=-79 4=-75 6=-87 8=-27
w:everybody	0=53 6=53
w:everyone	0=-28 5=46
w:everything	0=-30 1=71 2=-35 5=-46
w:evite	4=73
w:evitee	1=-30 4=-35
w:eviter	1=51 4=38
w:evolution	2=-35
w:evoque	5=38
w:evoquee	5=-46 6=52
w:ex	0=41 1=37 4=-44 5=108 6=27 7=39 8=85
w:exam	6=-28 7=-42
w:examen	0=-32 1=-26 4=-38
w:examiner	8=-33
w:excel	8=-77
w:excellent	1=-47
w:exclu	0=-31 4=32 7=45
w:excluded	2=70 4=-32
w:executive	4=-39 5=-30 7=85
w:exempted	3=58
w:exercee	1=44
w:existe	1=44
w:existential	0=-30 1=-40 3=-53 5=-39 8=-28
w:existentialist	1=38
w:exists	3=43
w:exome	2=90 4=-31
w:exotic	7=-44
w:expatriate	6=34
w:experience	4=-33 5=42 8=-35
w:experiences	5=35
w:experiments	1=32
w:expert	0=-26 1=-27 3=-52 4=-31 5=-36 8=-37
w:experts	8=-28
w:explained	4=35
w:explaining	0=-31 1=-46 4=-60 5=-37 6=51
w:explique	0=36 3=-31
w:expliquer	5=43
w:export	0=-43
w:exposition	3=-25
w:expression	2=-28 3=-53 5=-36 6=-31 8=-31
w:expunged	8=60
w:extinction	0=41
w:extraconjugale	5=52
w:extrait	5=-40
w:extramarital	5=25
w:extreme	0=56 1=-26
w:eye	0=-51 1=-45 2=-49 3=-63 4=31 5=-82 6=-35 7=-45 8=-56
w:eyes	0=-47 2=-26 3=55 4=-53 7=-26 8=-46
w:eyesight	4=46
w:eze	2=34
w:f508	2=39
w:faber	7=-28
w:fabry	2=75
w:face	0=-101 1=-77 2=-76 3=127 4=-110 5=-89 6=-87 7=-86 8=-96
w:faces	0=-37 3=-31 5=-38 6=-34 7=-31 8=-48
w:facial	0=-40 1=-40 2=-39 3=54 5=-40 7=-42 8=-38
w:faciale	0=-32 4=-26
w:facilities	8=-75
w:facility	7=49
w:facteur	1=-27 2=36 3=-25 4=-25 8=-25
w:factor	3=41
w:factory	2=-29 4=-28
w:fail	0=46
w:failing	8=30
w:faillite	5=-44 8=-25
w:fair	0=29 3=-27 4=-31
w:faire	2=-37 4=-31
w:fairs	6=31 7=-35 8=-30
w:fait	2=-44 3=-88 7=-91 8=60
w:faite	3=36
w:faith	0=-50 1=39 2=-57 3=-57 4=-67 5=-41 6=-28 7=-49 8=-43
w:falkirk	0=57
w:falsifie	8=62
w:familial	0=-48 3=-42 4=-48 5=-34
w:familiale	0=-30 2=76 4=-28 7=-26 8=-31
w:families	0=-36 6=-40
w:famille	1=-29 2=63 3=-26 5=-53 6=-25
w:familles	2=-37 4=-38
w:family	3=-41 4=-44 7=-82 8=-44
w:famously	0=34
w:fanconi	2=57
w:fantasies	5=28
w:far	0=86 4=-40 5=-27
w:farm	0=27 2=-52 3=-25 5=-57 6=-74 7=-35 8=-28
w:farmers	4=-32
w:farrell	0=56
w:fashion	6=-40
w:father	0=25 1=27 2=66 3=-29 4=-50 7=30
w:fatigue	0=-27 2=-33 3=-36 4=26
w:faure	0=-66
w:faut	4=42
w:faute	5=59
w:fauteuils	0=-31
w:faux	8=73
w:favorable	0=35 2=39
w:faye	6=33
w:fbi	3=48
w:fdsea	7=97
w:features	3=34
w:febuary	4=27
w:feder	0=-34
w:federalist	0=56
w:federation	5=-32 7=-29 8=-46
w:fee	0=-25 1=-32 3=-32 4=-35
w:feel	0=40
w:fees	7=40
w:feet	0=-77
w:fein	0=44
w:fell	0=-39 1=-62 2=-41 3=-58 4=-49 5=-73 7=-53 8=-100
w:felony	8=49
w:feminist	0=45
w:feministes	0=49
w:femme	0=-36 1=-102 2=-75 3=-53 5=58 6=34
w:femmes	2=-33 5=-70 6=39 7=-39
w:ferait	5=38
w:ferme	1=36 2=-25 4=-41 5=-41 8=90
w:ferris	5=32
w:ferry	0=-31 2=-34 3=-27 4=-31 7=75
w:festival	0=-31 1=-29 2=-27 3=-25 4=-28 5=-36 6=-46 7=-25
w:fete	0=-45 1=-49 2=-30 4=-44 5=-40 6=-43 7=-68 8=-40
w:feu	8=-27
w:fever	1=-26 3=26 5=-29 6=-40 8=-46
w:fevrier	8=53
w:few	6=27
w:fgtb	7=40
w:fiance	0=-41 1=-30 4=-49 5=-38 8=-34
w:fiancee	0=-35 2=-30 3=-37 7=-33
w:fianna	0=40
w:fibre	4=-26
w:fibrosis	4=-37
w:fiche	1=35 5=57 6=50
w:fichier	3=35
w:fidele	0=31 1=-28 2=-34 3=-27 6=-29
w:fido2	3=-35
w:field	0=-43 1=-38 2=-33 3=-39 4=-64 5=-35 6=-65 7=-41 8=-40
w:fiere	3=-32 5=-33
w:fierte	0=-29 1=-50 3=-25 5=-26 6=-43 8=-27
w:fifteen	4=30 7=-32 8=-27
w:fifty	2=31 4=-33 6=73
w:fight	8=47
w:figure	0=35 1=26 2=39 3=57 4=-30 5=-40 6=-33 7=-26 8=26
w:fijais	8=43
w:file	0=-34 1=-44 2=61 3=55 4=-56 6=48 7=-26 8=-35
w:filiales	7=-26
w:filiation	0=-36 1=-48 2=49 3=-31 4=-42 5=-31 6=-36 7=-26
w:fille	0=-27 1=-37 2=41 4=46 5=-40 6=39 7=-32 8=-25
w:filles	0=-28 2=-32 4=-43 5=67 7=-29 8=-29
w:film	0=-49 1=-46 2=-77 3=-56 4=-45 5=-84 6=-115 7=-46 8=-68
w:filme	0=-46 4=-28 5=-60 6=-50 7=-36
w:filmee	0=-28
w:films	5=98
w:fils	0=-36 2=38 3=-42 4=42 5=-35 6=40 7=-25
w:fin	5=44
w:finance	0=-29 2=-25 7=-38
w:financial	0=-28
w:finds	1=26 8=48
w:fine	0=58 1=-63 2=-37 4=-42 5=-45 7=-44
w:fined	0=-43 7=-28 8=114
w:finger	1=-30 3=-31 5=-29
w:fingerprint	0=-55 1=-37 2=-36 4=-60 5=-47 6=-32 7=-38 8=-72
w:fingerprinted	1=-25 3=44
w:fingerprinting	3=41 4=-32
w:fingerprints	2=-25 3=111 4=-53 5=-27 7=-36
w:fingers	0=-28 2=-40 4=28
w:finishing	3=-29
w:fire	6=56
w:fired	7=54
w:fireworks	4=43
w:firm	0=-69 2=-72 3=-52 4=-81 5=-115 6=-47 7=-60 8=-78
w:firms	0=40 1=-28
w:firmware	0=-32 2=-35 3=-29 4=-44 7=-27 8=-44
w:first	1=39 2=-49 4=-73 5=-58 6=-68 7=-33 8=-46
w:fiscalite	8=-46
w:fish	2=-65
w:fit	4=31 5=-29 6=-30 8=-27
w:fits	4=46
w:fitted	7=-38
w:fitter	0=-29 3=-28 6=-41
w:five	1=-44 3=-26 4=-33 5=-55 7=-43
w:fixed	4=-40 5=-34 6=-27 7=25
w:fixes	0=-34 1=-32 3=-31 5=-37 6=-29 8=-31
w:flag	0=33
w:flags	4=-26 7=-74
w:flat	0=-51 1=-31 2=-37 4=-52 7=-34 8=-67
w:fleet	6=-26
w:fleury	8=28
w:flies	0=32
w:flight	2=38
w:flights	2=-34 4=-30 5=-25 6=-26
w:flirt	5=-50 8=-37
w:floor	0=26 1=-35 3=30 4=50 6=-28
w:fluent	1=-39 4=-36 5=-26 6=-34 8=-29
w:fly	8=47
w:flyers	0=33
w:fnaeg	2=56 3=-28 8=-55
w:fo	0=-95 1=-45 2=-61 3=-54 4=-48 5=-37 6=-84 7=78 8=-42
w:foi	0=-32 1=105 3=-49 4=-41 5=-62 6=-28 7=-58 8=-41
w:foie	4=-42
w:fois	0=-33 1=27 5=-38 6=-38 7=-35 8=-45
w:fold	6=-40
w:folding	1=-25 2=-31 3=-28 6=-41
w:folk	6=-78
w:follow	1=78
w:follower	1=42
w:following	2=42
w:follows	1=31
w:fond	0=-29
w:fondateur	1=-35
w:fonde	0=36 7=50
w:fonds	3=-45 5=-25 7=-35
w:food	0=-47 1=-49 5=-34 7=-43
w:foot	0=55
w:football	0=-45 4=-94 6=-32
w:footballer	4=-28 7=-32
w:footballeur	6=69
w:footfall	8=-28
w:for	1=-46 2=-47 3=-49 4=-50 5=-55 6=-46 8=42
w:force	0=-35 1=-35 2=-40 4=-37 5=-48 6=-36 8=-33
w:ford	4=-46 7=-33 8=-33
w:forecast	1=-47 2=-25 6=-26 7=-25
w:foreman	0=-36 1=46 7=44
w:forensics	3=-31
w:forfaitiste	1=-49
w:forged	8=46
w:form	0=-57 1=44 3=-33 4=-71 5=35 6=41 8=-26
w:formateur	3=-29
w:formation	0=-45 1=-37 2=-35 3=-55 5=-52 6=-26 7=-75
w:formatrice	0=-46 1=-37 2=-42 3=-40 4=-60 5=-56 6=-68 7=-34 8=-33
w:forme	0=-53 1=-58 2=49 4=-86 5=-56 7=-59
w:former	1=-25 2=-42 3=-28 5=26 6=-43 7=39 8=-38
w:fort	0=-41 1=28 2=-29 6=-65
w:forte	1=-25 3=-62 4=-33 5=-45
w:forty	1=-27 5=44
w:forum	5=-29 6=31
w:fouilles	0=-29 8=-30
w:found	0=-30 2=51 3=-41 5=38 6=54 7=-52 8=83
w:founder	4=-33
w:four	0=-71 1=-49 3=-50 4=29 5=-69 7=-75
w:fournisseurs	2=-25 4=-56 5=-73 6=-33 7=-34
w:fournisseuse	5=56
w:fourteen	8=31
w:foyer	0=-25 1=-32 4=-41 7=-28 8=-46
w:fracture	6=-29
w:fragile	1=-34 2=28 3=-28 5=-34 6=-27
w:frame	4=71
w:frameworks	1=-30
w:franc	0=-40 1=94 2=-26 5=-58 6=-48 7=-29 8=-34
w:francaise	2=-29 6=-27 7=-29
w:france	0=52 2=-41 5=-29 6=-44 8=-33
w:frappe	2=-36 3=57 4=-27 5=-30 6=-25 7=-33 8=-32
w:fraud	0=-50 1=-47 2=-59 3=-28 4=-50 5=-31 6=-35 7=-57 8=100
w:fraude	0=-38 1=-29 4=-35 5=-25
w:free	0=-71 1=-29 2=-51 3=-70 6=-53 7=-58 8=-60
w:freelance	7=58
w:freemason	1=71 4=-30 8=-55
w:freemasons	5=-32 7=-46
w:freethinker	1=51
w:freezes	2=26
w:frequent	5=50
w:frequente	1=51
w:frequenter	5=47
w:frere	0=40 2=94 3=-47 4=-31 5=-27 6=-46 8=53
w:fresnes	8=61
w:freud	5=-31
w:friday	0=-27 2=-34 4=-37 8=-27
w:fridays	1=-26 4=31
w:fridge	4=46
w:friendly	0=-42 1=-50 4=-73 6=-33
w:friends	0=47 1=36
w:from	3=36 4=55 5=-105 8=75
w:front	1=-35 2=-35 4=-45 6=-35 7=-46 8=-33
w:frontiere	8=52
w:fsu	0=-78 5=-49 7=67
w:fui	0=61
w:fuite	5=66
w:full	0=-29 3=-32 4=32 6=-27 7=-32 8=-99
w:fully	4=62
w:fund	1=-38 8=-31
w:fundraiser	0=-27 1=-44 2=-25 3=-30 4=-29 8=-26
w:fundraising	0=33 4=-35
w:fut	2=-30
w:gabarit	0=-33 3=60 7=-27
w:gabarits	0=-31 1=-41 2=-28 3=-38 4=-32 5=-28 7=-33
w:gael	0=58 7=-26
w:gagne	2=-32 3=-35 6=-27 8=-69
w:gai	0=-57 1=-34 2=-45 3=-44 4=-35 5=-46 6=-31 7=-42 8=-54
w:gait	0=-26 2=-41 3=78 4=-37
w:galerie	4=-30
w:gall	4=44
w:gallery	8=-25
w:gametes	2=31
w:gamme	0=-29 1=-36 2=-26 3=-43 4=-73 6=-31 8=-38
w:gandhi	1=50
w:gandrange	7=43
w:gang	8=-45
w:gap	1=-47 2=-41 4=-36 6=-27 8=94
w:garagiste	6=40
w:garcons	0=-48 6=96
w:gard	0=67 7=-35
w:garda	2=45
w:gardant	5=44
w:garde	0=37 1=-61 2=-67 5=-71 6=-64 7=-73 8=96
w:garden	3=-35 5=-32
w:gardener	0=-42 1=38 3=-28 5=-35 8=-30
w:gardien	1=-47 2=-26 3=-40 5=31 6=-29 8=-28
w:gardiens	6=34
w:gate	3=31
w:gatekeeper	3=-29
w:gather	1=29
w:gatk	2=-25
w:gauche	1=-50 2=-60 5=-69 6=-45 7=-63 8=-47
w:gaulliste	0=64
w:gave	4=58
w:gay	0=-118 1=-114 2=-104 3=-93 4=-104 5=-169 6=142 7=-108 8=-111
w:gendarme	0=-51 6=-25 7=-27 8=-34
w:gendarmes	8=75
w:gender	5=-51
w:gene	0=-119 1=-76 2=172 3=-96 4=-107 5=-27 6=-107 7=-93 8=-105
w:genealogie	5=-29
w:genealogiste	8=-29
w:general	0=27 8=51
w:generation	1=-25 2=-40 3=-28 5=-28 7=-41
w:generator	2=-35
w:genes	0=-62 1=-49 3=-46 4=-58 5=-72 6=-50 7=-57 8=-43
w:genetic	0=-40 1=-41 3=-46 4=-47 5=-29 6=-29 7=-58 8=-40
w:genetically	2=83 4=-80
w:geneticienne	2=-60 5=-30 7=-25
w:genetique	0=-62 1=-43 2=127 3=-50 4=-81 5=-29 6=-46 7=-51 8=-57
w:genetiquement	2=41 8=-34
w:genetiques	2=-46
w:gengis	2=28
w:geniteur	2=37
w:gennevilliers	3=43
w:genome	0=-43 2=51 3=-51 5=-28 6=-33 8=-25
w:genomes	2=-44
w:genomique	4=-38 6=-25 7=-31
w:genotype	2=64
w:genotyping	2=39 4=-32
w:genou	4=59
w:genre	0=-31 1=-38 2=-32 3=-37 4=-26 5=-61 6=-31 8=-33
w:geometry	3=32 4=-26
w:gerante	1=-33 2=-27 3=-44 4=-32 5=-42 7=-28 8=-57
w:gere	0=-49 1=-48 2=-43 4=-56 5=-78 6=-48 7=-67 8=-55
w:gerer	8=67
w:german	1=-28 6=-28
w:gestion	0=-29 2=-37 5=-38
w:gestionnaire	0=-32 1=-33 2=-28 3=-58 6=-30 7=-33 8=-36
w:get	4=-34 8=42
w:gets	0=58 3=-30 7=-54
w:gift	7=-47
w:gifted	6=34
w:gigolo	5=50
w:gigs	5=-29
w:gill	7=51
w:girlfriend	0=-26 1=-28 2=-35 3=-41 4=-46 5=-88 6=74 7=-29 8=-34
w:girlfriends	5=62
w:girls	6=34
w:gite	4=-25 5=-28 6=-29
w:gitxsan	2=-33
w:given	3=64 7=-48 8=33
w:gives	1=45 2=56
w:gjb2	2=28
w:glandular	4=59
w:glasgow	5=-35
w:glass	1=25 8=-35
w:glaucome	2=40
w:glisse	5=69
w:glucksmann	0=57
w:gluten	4=65
w:gmb	0=-41 5=-25 7=59
w:go	1=-71 4=40 7=-36
w:god	1=122
w:goes	0=-36 2=-46 4=70 5=53 6=-48 7=41 8=60
w:golf	3=-29 4=-63 7=-55
w:gonfreville	7=46
w:good	0=-44 2=-56 5=-70 6=-72
w:goods	1=-33 3=-26 4=-41 5=-25 6=-37 8=-26
w:gossip	0=-27 3=-26 6=38 8=50
w:got	0=27 1=-41 2=-30 6=-49 7=-47 8=38
w:gout	0=48 2=-62 4=-25 6=28 8=-28
w:government	0=45
w:governor	4=-26 8=29
w:gp	4=28 6=-29
w:grace	0=-30 1=53 4=-46 5=-42 6=-52 8=-48
w:grade	0=-26 8=-26
w:graduate	1=-49 4=-45 5=-30 6=-27 7=-32
w:grand	1=66 2=-41 3=-32 4=-32 5=-39 6=-71 7=-54 8=-29
w:grandchildren	6=49
w:grande	1=54 6=50
w:grandfather	4=-26
w:granted	7=41
w:grants	0=-31 1=-27 6=-34 7=-30
w:graphique	0=-42 3=-37 7=-26
w:gras	3=-35 7=-29 8=67
w:great	1=-40 4=35
w:greek	8=47
w:green	3=-59 4=-48 5=-55 6=-52 7=-51 8=-44
w:greffiere	1=-27 6=-26 8=-33
w:greve	0=-35 1=-30 2=-34 3=-48 4=-41 5=-32 6=-34
w:greves	7=51
w:grew	5=-25 8=-36
w:grin	5=36
w:grindr	5=-47 6=32
w:grip	2=-32
w:grossesse	4=41
w:ground	8=35
w:grounds	1=51 3=25 4=-35
w:group	1=-60 2=-29 4=-44 6=-53 7=-67 8=-36
w:groupe	4=56 5=47 8=-46
w:growing	6=44 8=42
w:guard	1=-31 2=-40 4=-39 5=-47 6=-42 7=-28
w:guerre	0=-44 1=82
w:guess	0=100
w:guests	0=-27
w:guide	0=-52 2=-66 3=-71 4=-61 5=-78 6=-68 7=-62 8=-66
w:guild	0=-38 1=-43 4=-38 7=-37 8=-46
w:guilty	1=-35 2=-39 4=-40 5=-35 6=-33 8=86
w:gurdjieff	1=43
w:guy	2=40 8=-26
w:gym	3=39
w:h	0=-44 4=55 8=54
w:haas	5=37
w:habilitations	0=-46
w:habit	5=41
w:had	0=-30 1=-60 4=83 5=39 6=28 7=-79
w:haddad	3=32
w:haemochromatosis	2=47
w:haemophilia	4=-40
w:hahn	6=-28
w:hair	0=-25 2=36 7=-29
w:hale	7=28
w:half	3=-28 4=-38 8=-30
w:hall	1=-48 6=33
w:hamas	0=36
w:hamlet	0=-49
w:hand	0=-67 1=-69 2=-62 3=67 4=-27 5=-70 6=-66 7=-55 8=-58
w:handball	0=-39 1=-34 2=-30 3=-46 4=-43 5=-31 6=-35 7=-42 8=-32
w:handed	6=-25 8=-28
w:handicap	3=-32 4=-51 6=-36 7=-27
w:handicape	4=67 8=-25
w:handing	0=30
w:handle	1=37
w:handled	0=-25
w:handler	4=-57
w:handles	1=-26 6=-26
w:handling	1=-29 7=-28
w:handprint	3=51
w:hands	0=-25 1=-29 8=-44
w:handwriting	0=-36 4=-49 8=-30
w:hang	0=-33 2=-37 3=-29
w:hanna	1=27
w:haplogroup	2=42
w:haplotype	2=55
w:harassment	5=-38
w:hard	6=-31
w:hardware	3=-44 7=-53
w:harmony	1=30
w:has	1=-62 2=61 4=48 5=34 6=-119 8=-32
w:hashing	3=-27 8=-26
w:hasn	1=42
w:haul	0=-25 2=-27 4=-33
w:hauliers	7=-29
w:haut	0=-26 2=-31 4=-42 5=-32 8=-35
w:haute	0=52 4=-30
w:have	2=58 3=-59 5=48 6=-69 7=-78 8=27
w:haven	4=-40
w:having	1=33 5=64
w:hay	0=-29 1=-33 6=-59 7=-36 8=-26
w:he	0=-31 3=-33 8=-47
w:head	0=-47 1=-49 2=-47 3=-29 4=-51 6=-42 7=-45
w:headquarters	7=-28
w:health	0=-45 1=-44 2=-35 3=-38 4=47 5=-72 7=-32 8=-70
w:healthy	2=-57 4=-33 5=-27 6=-25 8=-25
w:hearing	0=-34 2=-41 5=-38 6=-32 8=-56
w:heart	0=-30 1=-30 2=25 5=-45 6=-39 7=-72 8=-42
w:heating	4=-27
w:held	2=36
w:hello	6=-27
w:helmet	3=32
w:help	1=-34 4=-43
w:helped	1=-29 2=-38 8=-41
w:helps	4=54
w:hemochromatose	2=44
w:hemophiles	2=31
w:hemophilie	4=-55
w:hence	1=50 2=41 3=25 5=35
w:her	0=-36 2=30 3=58 4=-43 7=-54 8=-106
w:hereditaire	2=62 4=-51
w:hereditary	0=-51 1=-42 3=-33 4=-58 6=-47 7=-37 8=-44
w:heredite	7=-33
w:heritage	0=-33 1=-39 2=-61 3=-25 4=-36 5=-26 6=-42 8=-34
w:herite	2=27 4=-44
w:hernie	4=49 8=-27
w:hero	6=-55
w:heroine	6=-58
w:hers	0=-28 1=-27 3=-32 4=-29 5=-31 6=-51 8=-45
w:herself	0=42 2=34 4=39 6=44 7=-27 8=-35
w:hetero	2=-32 6=52 8=-28
w:heterosexual	6=65
w:heterosexuel	6=77
w:heterosexuelle	6=55
w:heterozygote	2=54 4=-47
w:heure	1=-28 4=-26
w:heures	1=-38 3=-30 4=37 6=-26 7=45
w:heureuse	1=40
w:hfe	2=36
w:hid	6=63
w:hidalgo	0=63
w:hierarchy	4=-60
w:him	4=-55 8=30
w:himself	0=55 1=56 4=27 5=-36 6=-55 7=-30 8=38
w:hindu	1=41
w:hinted	5=39 6=51
w:hints	6=49
w:hip	3=-30 8=-28
w:hire	0=-25
w:hired	0=-43 1=-27 2=-28 7=-40
w:hiring	4=-39 7=-36
w:his	3=51 5=62 7=-62 8=-60
w:histoire	0=-32 1=-29 2=-34 4=-30 5=38 6=-46 7=-27
w:historian	4=-27 5=-38 6=-28 7=-40
w:history	0=-62 1=-48 2=-27 5=-36 7=-33 8=-30
w:hiv	0=-30 1=-42 2=-27 4=34 5=-37
w:hla	2=99 3=-39 4=-49 7=-32 8=-27
w:hmp	8=-27
w:hmrc	8=57
w:hobby	2=48 8=-29
w:hodgkin	4=34
w:hold	1=46
w:holder	3=-33
w:holds	0=-48 1=32 2=35 8=-46
w:home	1=-51 3=-51 5=-53 7=-35
w:homeless	0=56
w:homeopathy	1=45
w:homme	0=-45 1=29 2=-51 3=-70 4=-59 7=30 8=-52
w:hommes	0=-41 1=-42 3=-26 5=55 6=37 8=-46
w:homo	0=-38 1=-35 2=-31 5=-35 6=80 7=-41 8=-37
w:homogeneous	0=-34 2=-37 3=-36 6=-42 7=-48 8=-26
w:homologation	0=-47 2=-32 4=-33 5=-35 6=-49 7=-39 8=-43
w:homophobie	6=-31
w:homosexual	6=55
w:homosexualite	2=-53 6=73
w:homosexuality	6=45
w:homosexuel	6=98 8=-39
w:homosexuelle	6=53
w:homozygote	2=86 6=-44
w:homozygous	2=60 4=-50
w:hong	3=31
w:honnetete	0=39
w:hopital	0=-41 2=-30 3=-27 4=31 5=-32 7=-41 8=-38
w:horaires	4=-36
w:horizons	0=49 8=-27
w:horlogerie	4=-27 7=-30
w:hormones	4=53
w:horror	2=-37
w:hors	5=-30 6=48 8=43
w:horse	8=-25
w:hospice	0=-27 2=-27 5=-36
w:hospital	1=30 3=-30 4=-32 5=-31 6=-34 8=-39
w:hospitalise	4=44 6=-31
w:hospitality	2=-50
w:hospitals	1=-26 4=-32 5=-26 7=-27
w:host	0=-44 1=-27 2=-26 3=-28 4=-44 5=-31 6=-43 8=-41
w:hostile	0=62
w:hotel	0=-34 1=-52 2=-45 5=-31 6=-57 7=-42 8=-48
w:hotelier	1=50
w:hotellerie	1=-47 3=-27 4=-28 8=-30
w:hotes	6=30
w:hotesse	1=-51
w:hours	2=-31 3=-38 4=49 5=-43 6=-28 7=28
w:house	0=-38 1=-50 2=-34 4=-35 6=40 7=-77
w:household	0=33
w:housing	4=-27 5=-31
w:hove	6=49
w:how	1=-59 2=-57 5=-35 6=-33 7=-30 8=-36
w:hr	0=-36 1=-54 2=-37 3=-82 4=-34 5=-56 6=-75 7=-28 8=-52
w:hub	7=48
w:hugo	6=41
w:hui	1=46 4=26
w:huile	0=-37 1=-28 2=-27 3=-37 4=-35 5=-66 8=-36
w:huissier	0=-38 1=-48 2=-31 3=-43 4=-25
w:huit	0=-27 5=-35 8=94
w:hull	0=-43
w:humain	1=46
w:humaine	1=-46 6=-29 8=-29
w:humanism	1=49
w:humanisme	1=31
w:humanist	0=-38 1=67 2=-35 4=-40 5=-30 6=-27 7=-28 8=-57
w:humanities	1=-71 3=-25 6=-26 8=-29
w:hunt	1=51 5=-28 8=44
w:hunters	1=-34
w:huntington	2=87 3=-28 4=-84 7=-30
w:hurling	0=41
w:husband	0=-51 2=-70 3=-58 6=27 8=-60
w:hypersensible	4=51
w:hysterectomy	4=44
w:i	8=-25
w:ibew	7=73
w:ice	6=-30 7=-27
w:id	3=28 7=-32
w:idea	0=-39 1=-47 2=-36 3=-66 4=-68 5=-54 6=-53 8=-38
w:ideal	1=-45 2=-32 5=-26
w:idealist	4=-54 8=-25
w:idee	1=-39 3=-29 4=-27 5=-29 7=-26 8=-32
w:idees	2=-26 5=-26 6=-25
w:identification	0=-29 2=-31 4=-29 6=-25
w:identifie	3=42
w:identified	2=-53 3=36 6=60
w:identifiee	2=75
w:identifies	3=33
w:identify	3=40
w:identite	3=28
w:identity	6=-33 7=-31
w:iec	5=-28
w:iel	0=26 1=-40 4=42 5=-97 7=84 8=-25
w:if	1=43 5=38 6=-25
w:ig	7=53
w:ii	2=64
w:il	3=-49
w:ill	4=35
w:illness	4=75
w:illnesses	4=57
w:illustratrice	6=67
w:ils	0=-28 1=38 2=-30 4=-30 5=102 6=50
w:image	3=51 5=-31
w:immediate	8=60
w:immeuble	2=-28
w:immigrants	0=58
w:immigration	0=48
w:immobilier	2=-25 4=-52
w:immobiliere	0=-29 2=-29 5=-28 7=-34 8=-28
w:immoral	1=35
w:immunocompromised	4=74
w:implant	4=50 8=-25
w:imported	3=-37
w:impossible	3=44
w:imprimeur	2=-28 7=-29
w:in	1=-28 2=-42 3=-93 7=-26
w:inapte	4=52
w:incarcere	8=51
w:included	2=51 3=38 4=54
w:inclusion	0=-36 6=48
w:inconnue	2=32
w:incroyance	1=51
w:independance	0=60
w:independence	0=55
w:independent	5=-26
w:index	0=-31 2=-67 3=69 5=-33 6=-29 7=-35
w:industry	1=-49 2=-30 7=-54
w:infectious	0=-33 2=-36 4=47 5=-25 6=-30
w:infidele	8=-26
w:infidelite	5=26
w:infidelity	5=-32
w:infirmier	5=-26 7=-39
w:infirmiere	0=-25 1=-44 3=-43 5=-50 6=-40 7=-30 8=-34
w:infirmieres	7=52
w:infirmiers	5=-36
w:info	0=-26 4=-43
w:informatise	6=-26
w:informed	1=-32 2=-50 8=-43
w:ingenieur	0=-44 1=-25 2=-44 3=-51 4=-39 5=-36 6=-90 8=-37
w:ingenieure	0=-28 3=-34 4=-26 5=-51 6=60 7=-42 8=-28
w:ingenieurs	1=-41
w:inheritance	0=-30 2=-43
w:inherited	0=-54 1=-47 3=-39 4=-78 5=-46 6=-40 7=-53 8=-42
w:initiated	1=44
w:initiative	7=-57
w:initie	0=-26 1=51 5=-46 8=52
w:injuries	4=-27
w:injury	2=42
w:inmate	8=62
w:inmates	1=-25 4=-29
w:innovation	2=-26
w:inscription	3=28
w:inscrit	3=37
w:insertion	8=40
w:insider	8=59
w:insists	8=36
w:insomniaque	4=66
w:insoumise	0=-29 1=-32
w:inspecteur	0=-30 1=-25 5=-33 6=-26
w:installe	1=-34 6=-35 7=-28
w:installer	3=-44
w:institut	0=-26
w:institute	0=-34 1=-28 6=-27
w:institution	8=81
w:instructor	4=-36 6=-25 7=-37 8=-31
w:insulin	4=74
w:insulino	4=36
w:insurance	0=-36 1=-37 2=-38 3=-26 4=-55 6=-31 7=-29 8=-55
w:insurer	2=44 4=-52 7=-39
w:integration	8=-41
w:interdiction	8=68
w:interdisent	1=52
w:interdit	2=26 5=-27 8=92
w:interesse	1=41 3=59 8=-52
w:interest	1=-26 4=-32 5=47 8=-34
w:interested	0=34 5=47 6=45
w:interet	6=43 8=51
w:interets	5=35
w:interimaires	7=-39
w:intern	1=-32 2=-28 3=-47 4=-34 5=30 6=-41 7=-25 8=-38
w:international	7=47
w:internet	2=40
w:interpreter	1=-33 2=-26 5=-37
w:interprets	8=-30
w:interruption	4=44
w:interview	0=-39 1=-58 2=-26 4=32 8=-69
w:interviewed	0=-34 1=48 5=-30
w:interviewer	0=80
w:intimate	0=-46 1=-32 2=-40 3=-28 4=-40 5=68 7=-29 8=-53
w:intime	5=52 8=-71
w:intimes	4=-38 5=36
w:intimite	1=-28 5=-39
w:into	0=-68 1=-49 2=-58 3=-37 6=37
w:intolerante	4=66
w:intro	1=39
w:introduced	1=-29
w:invalidite	3=-26
w:inventaire	3=-51
w:inventaires	5=-30 8=-26
w:inversion	2=48
w:investigated	5=-31 8=50
w:investigation	8=46
w:investigator	5=-27 8=-53
w:investissement	7=-41
w:investment	0=-41 8=-25
w:iosh	7=82
w:ireland	3=-26 8=-36
w:iris	0=-93 1=-98 2=-71 3=107 4=-91 5=-91 6=-86 7=-106 8=-104
w:irises	3=53
w:irrelevant	1=30
w:is	1=66 2=-35 3=-37 4=67 7=-62 8=61
w:isn	1=-34 7=34
w:iso	1=-30 3=-27 6=-28 8=-29
w:israel	0=49
w:issue	2=48
w:it	0=42 1=26 2=-51 3=-29 4=26 5=33 7=-84
w:italie	0=-25
w:italien	4=-28 6=-33
w:italy	8=45
w:ito	1=43 3=42
w:its	0=-45 1=-27 4=-31 5=-31 7=59 8=-29
w:ivory	2=-26 3=-34
w:ivry	0=49
w:iwgb	7=29
w:j	1=-50 3=-51 8=43
w:jab	4=59
w:jack	3=-25 7=-64
w:jail	0=-30 1=-33 4=-48 5=-39
w:jailed	8=69
w:jamais	0=58 1=25 2=-44 6=30 7=27 8=41
w:jambe	4=37
w:january	0=-34 4=29
w:janvier	0=77 2=-36 3=-26 4=-26 7=-33
w:jardin	1=46 4=-28
w:jaune	4=32
w:jazz	5=-30
w:je	0=47 2=25 5=25 8=-73
w:jeans	0=-34 4=-34 5=-50 6=-68
w:jerome	6=30
w:jesuits	1=38
w:jeu	2=-26
w:jeudi	1=30 4=48
w:jeune	7=-25
w:jeunes	0=26
w:jeunesse	0=56 8=-37
w:jewish	1=-41 4=-76
w:jill	0=49
w:job	0=-26 1=-25 2=-30 3=-59 5=-32 7=-32
w:jobs	1=37
w:john	0=-32 6=-48 7=-32
w:join	0=-32 1=47 7=72
w:joined	1=54 5=-37 6=-45 7=113
w:joiner	0=-31 1=-39 3=-72 5=-41 7=-67
w:joint	0=-27 2=50 3=37 4=-28 5=-39 7=-28
w:jointe	2=35
w:joke	1=27
w:joked	1=64
w:jokes	1=-44 2=-27 3=-43 4=-32 6=-51 7=-37 8=-38
w:joseph	1=65
w:joue	0=-51 1=-42 2=-33 4=-50 5=-48 6=-74 7=-28 8=-36
w:jour	3=29 4=42 8=-25
w:journal	0=52 7=-48
w:journaliste	0=-51 1=-45 2=-37 3=-40 4=-45 5=-41 6=-41 7=-27 8=-32
w:journalists	7=42
w:judge	0=-33 1=-25 2=-30 4=-27 7=-30 8=-32
w:judges	2=-32 6=38
w:judging	7=42
w:judgment	8=37
w:judiciaire	0=-52 1=-54 2=-60 3=-74 4=-49 5=-46 6=-31 7=-46 8=-36
w:judiciaires	8=66
w:juge	0=-71 1=-39 2=-63 3=-31 4=-58 5=-57 6=-50 7=-45
w:jugee	8=111
w:jugement	1=-27 2=-29 7=-41
w:juin	4=64 5=-28
w:juive	0=-25 1=-33 5=-30 7=-27
w:july	6=29
w:jumeau	2=35 6=-31
w:jumeaux	4=-30 5=-26
w:jumped	8=40
w:june	1=-30 3=58 4=44
w:junior	7=41
w:juniors	5=43
w:juriste	0=-52 1=-44 2=-49 3=-79 4=-56 5=-42 6=-38 7=-57 8=-50
w:juror	0=-45 1=-26 4=-30 6=-26 7=-29
w:jury	2=-52 3=-77 4=-35 5=-82 6=-32 7=-58 8=-70
w:jusqu	1=53 4=58 7=46 8=40
w:just	4=25 8=-30
w:justice	4=-38 8=39
w:kaci	8=51
w:kantien	1=64
w:karen	6=27
w:karim	6=61
w:karma	1=28
w:karyotype	2=62
w:keep	1=-33 2=-34 4=32 6=-37 7=-32
w:keeping	1=-27
w:keeps	2=-35 5=31 6=-36
w:kennel	8=26
w:kept	0=-42 1=-54 2=30 3=30 4=-50 5=-61 6=-31 7=-46 8=-54
w:kerala	0=30
w:kessler	4=36
w:key	3=43
w:keystroke	3=69
w:kidney	4=75
w:kids	1=34 5=33 6=-34 7=-25 8=-33
w:kind	0=-38 2=-34 3=-25
w:kinesitherapeute	4=-36 5=-27
w:king	1=-27
w:kingston	0=47
w:kink	5=65
w:kit	2=48
w:kitchen	0=36
w:kits	0=-44 1=-32 2=-59 3=-41 4=-39 5=-33 6=-32 7=-44 8=-44
w:klinefelter	2=61 4=-50
w:knees	4=67
w:knew	3=26 6=36
w:know	0=-31 2=38 5=53
w:knowledge	5=-30
w:known	0=36 2=27 4=34 6=-41 8=61
w:knows	0=-50 4=33 6=43 7=33 8=-43
w:krishnamurti	1=46
w:kyoto	0=-31
w:l	0=26 1=27 3=45 8=-47
w:la	4=-64 6=-31 7=29
w:lab	0=-51 1=39 2=57 3=29 4=-34 5=-39 7=-74 8=-25
w:label	1=-62 8=-28
w:laboratoire	0=-46 1=-35 6=-44 7=-26 8=-33
w:labour	1=-42 2=-60 3=-32 4=-50 5=-73 6=-39 7=-80 8=-51
w:lacan	1=69
w:lactase	2=29
w:lacunes	1=-35
w:ladders	1=-26 4=90
w:lagos	0=-27 1=31 4=29 7=-29
w:laine	1=33
w:laique	0=-26 1=53 5=-32
w:laisse	0=-32 1=-26 3=-58 6=-32
w:landes	0=43
w:landlady	5=65
w:lang	3=47
w:language	8=-28
w:langue	0=-29
w:lapsed	1=33 7=39
w:laptop	0=-28 5=25 8=-46
w:laptops	4=-35 5=-46 7=-27
w:larkin	0=-34 8=45
w:larne	0=69
w:las	7=31
w:last	0=43 1=-46 2=-42 3=-49 4=58 5=-53 6=56 7=-25
w:late	5=34
w:later	2=61 6=53
w:latex	3=-35 4=76 5=-32
w:laugh	4=-27
w:laughs	1=-27 2=-30 5=-40 8=-25
w:launch	8=-39
w:laundring	8=46
w:laundry	1=31
w:lave	1=-27 2=-25 3=-33 4=-25 5=-27 8=71
w:law	0=-37 1=-65 2=-52 4=-49 5=-83 6=-72 7=-48
w:lawyer	1=-39 2=-57 3=-48 4=-33 5=-36 6=-33 8=-33
w:lay	1=-56 5=51
w:layout	0=-54 1=-26 3=-28 4=-33
w:le	0=27 2=25 3=35 4=-51
w:lead	0=-35 2=-38 4=-36 5=-25 6=-48
w:leader	0=-40 1=-27 4=-29 5=-37
w:leads	6=-34 7=62
w:leaflets	0=51
w:league	2=-29 3=-29 7=-41 8=37
w:leaked	5=29
w:lean	7=-34
w:learned	5=-25 7=29
w:learning	7=42
w:learnt	2=55
w:leather	1=48 2=-25 4=-48 5=36 6=-30 7=-29 8=-28
w:leave	0=25 3=-40 5=-45 6=-47 8=-45
w:leaving	0=30 1=43 4=-38 5=25
w:lecteur	0=71 3=73
w:lecteurs	0=-29 3=-32
w:lecture	0=-63 1=-36 3=39 4=-39 5=-53 6=-28 7=-36 8=-35
w:lecturer	3=-71 5=-26 8=-25
w:lectures	3=-31 5=-36
w:led	0=-57 1=-42 2=-43 3=-42 4=-46 5=-33 6=-56 7=-31 8=-46
w:leduc	5=-41 6=41
w:lee	0=-27
w:leeds	0=-65 1=-59 2=-41 3=-32 4=29 5=-38 6=-37
w:left	3=37 7=49 8=27
w:legal	0=-31 5=-29
w:legerement	4=56
w:legislatives	0=50
w:leicester	0=-31 2=-40
w:leith	0=-29 1=38 4=-29 7=-26
w:lenine	0=80
w:lentement	4=62
w:lequel	8=35
w:leroy	7=27
w:les	1=-53 2=-63 3=-88 7=-35 8=-123
w:lesbian	0=-43 1=-35 4=-27 5=-32 6=83
w:lesbien	6=-26
w:lesbienne	0=-27 1=-26 4=-51 5=-33 6=55 7=-27
w:lesbos	1=-31 2=-26 6=-25
w:let	3=73 8=51
w:lets	0=-25 3=33
w:letter	2=32 3=30 4=-28 8=54
w:letters	1=-51 3=-31 6=46 8=-28
w:lettre	0=-77 1=30 2=-33 3=-50 4=-31 6=-32 8=38
w:leucemie	4=40
w:leukaemia	4=38
w:leur	0=42 1=-25 5=63 6=-36
w:leurs	4=-33 8=-25
w:level	0=-40 1=-25 2=-32 3=27 4=-27 6=-25
w:lever	4=45
w:levures	2=-26
w:lgbt	0=-112 1=-66 2=-54 3=-54 4=-83 5=-68 6=-26 7=-72 8=-71
w:lgbtq	3=-31 6=58
w:liaison	0=-55 1=-45 2=-60 3=-52 4=-52 5=35 6=-61 7=-64 8=-53
w:liaisons	0=-37 5=-30 7=-32
w:lib	7=-28
w:libel	8=41
w:liberal	1=-39 2=-25 4=-32 5=-28 8=-42
w:liberale	0=-79 1=-31
w:libere	4=36 8=52
w:libertaire	0=45
w:liberte	0=-36
w:libertin	6=-26
w:libido	4=-40 5=73 6=-26
w:librarian	1=-28 8=-88
w:library	0=-27 1=-68 3=-29 4=-32 5=-49 6=-38 8=-26
w:libre	0=-56 1=64 3=-45 4=-27 5=39 6=-31 7=-65 8=-30
w:librement	4=36 5=28
w:licence	0=-59 1=-34 2=-41 4=27 5=-49 6=-40 7=-76 8=60
w:licencie	6=31 7=55
w:licenciee	5=49
w:licensing	3=-37 5=-25 7=-25
w:lie	0=45
w:lieu	6=-33 8=30
w:life	1=71 2=-54 3=-44 4=36 5=30 7=-36
w:lifelong	1=37 6=-25
w:ligaments	4=50
w:light	6=-25
w:lighting	1=-32 2=-36 3=-26 4=-35 5=-48 6=-39 7=-34 8=-60
w:ligne	0=38 2=-44 5=-32 7=29
w:ligue	4=-25 8=-43
w:like	4=38 5=-40 7=43
w:likes	1=60
w:lille	2=-29 3=-47 4=-34 7=-31 8=-49
w:limitante	1=-26
w:limousine	2=-62
w:line	1=-33 2=-60 3=-36 5=-25 6=-62 8=-49
w:lines	4=41
w:lingerie	0=-43 2=-53 3=-43 4=-33 5=-54 6=-43 7=-49 8=-55
w:link	0=-47 3=-36 4=-25 5=-33 7=32
w:lire	7=25
w:lisbon	6=-25
w:lisbonne	5=27
w:list	0=61 6=-25 7=41 8=-41
w:liste	0=42 1=-42 2=-42 3=-38 4=-50 5=-30 6=-52 7=94 8=-60
w:listed	1=-26
w:listen	1=-30
w:lists	0=-26 1=-28 7=-42 8=48
w:lit	0=-45 2=-32 5=60 6=-28 7=-43 8=-33
w:literacy	6=-35
w:literie	5=-26
w:lithium	4=68
w:litterature	5=-25
w:little	0=-26 4=37 5=-33 7=-25
w:live	0=-36 5=45 6=-39 7=-42 8=-25
w:lives	3=-30 4=-37 5=62 6=62 7=-37 8=-54
w:living	4=-50 5=-39
w:livre	0=-66 2=-38 3=-63 4=-50 5=-54 6=28 7=-43
w:ll	6=-40
w:loan	0=-26 1=-38 2=-26 3=-31 4=-37 6=-33 7=-49 8=-26
w:local	4=-45 5=-32 6=-34 7=95
w:locale	1=33 2=-32 3=-28 4=-27 6=-37 7=-62 8=-34
w:locaux	5=33
w:lock	0=-26 2=-35 3=44 4=-41 5=-30 6=-31 7=-39 8=-33
w:lockheed	1=35
w:lodge	0=-54 1=139 2=-30 4=-43 5=-33 6=-37 7=-88
w:lodged	1=-32 8=-29
w:loge	0=-69 1=120 2=-36 3=-63 4=-52 5=-63 6=-51 7=-74 8=-32
w:logement	0=36 8=-26
w:loges	1=-26 5=-36 7=-27
w:logged	3=51
w:logiciel	1=-31 3=86 4=-30 7=-45
w:logistics	3=-33 8=-54
w:logs	3=81
w:loi	8=53
w:loire	0=-34 3=-45 5=-26 7=-46
w:london	0=26 1=-37
w:long	0=37 1=-41 3=-40 4=42 5=-49 6=-51 7=-35 8=-60
w:longer	1=25 3=36 4=38
w:longue	0=29 4=34
w:longues	0=46
w:look	0=-27 1=-38 2=-40
w:lors	3=32 5=47 7=40
w:lost	0=27 2=-33 4=69 5=-36 7=-41
w:lot	4=27 7=40
w:louis	0=42
w:lourdes	2=-40
w:love	1=-47 2=-28 3=-33 4=-46 5=-53 6=31 7=-40 8=-42
w:lover	0=-32 1=-29 4=-26 5=96 8=-29
w:lovers	0=-26 5=50 7=-30
w:loves	0=-38 1=46 4=-35 5=-40 6=-46
w:low	4=52 8=69
w:lowe	5=-27
w:loyal	7=34
w:lr	0=111
w:ltd	1=-28
w:lucie	6=51 7=-26
w:lucien	3=-29 4=-29 5=-56
w:lucrece	1=37
w:lui	0=-51 2=90 3=-30 5=40 6=59 8=30
w:lumiere	5=31
w:lunch	4=38 7=-25
w:lung	4=-25
w:luron	2=-28 4=-32 6=-25 7=-28 8=-49
w:lutte	0=-30 1=-28 2=-45 3=-29 4=-25 7=-25 8=-58
w:luynes	8=43
w:lycee	0=-41 1=-64 2=-35 4=-41 5=-50 6=-42 7=-63 8=-43
w:lyle	5=52
w:lymphoma	4=35
w:lymphome	4=55
w:lynch	2=74 4=-34
w:lyon	0=-27 1=-77 2=-31 3=-57 4=-32 5=-26 7=-28 8=-26
w:m	1=57 2=-67 3=27 6=25
w:ma	1=72 2=-60 4=-37 5=71 6=-84 7=31 8=-48
w:machine	0=-44 1=-31 2=-46 3=40 4=26 8=-47
w:machines	1=-36 2=-25 3=-52 4=-39 5=-28 6=-25 7=-38 8=-29
w:macon	0=-63 2=-32 4=-45 5=-36 6=-28 8=-33
w:maconnerie	1=61 3=-27 5=-42 8=-47
w:maconnique	1=-32 6=-31
w:macron	0=62
w:made	0=-30 1=41 2=-41 5=-38 7=-82 8=-79
w:maga	0=46
w:magasin	7=25
w:magasins	7=-28
w:magazine	4=-34 5=-26 6=-34 7=-49 8=-38
w:magistrate	0=-40 2=-27 3=-25 7=-29 8=-54
w:magistrates	8=43
w:mai	0=-36 6=-33 8=60
w:mail	0=27 1=-42 3=-28 6=-35 8=-29
w:main	0=-49 2=-64 3=69 5=-70 6=-51 7=-65 8=-51
w:maine	0=-58 2=-26
w:mains	0=-28 1=-30 4=-51 5=-47 6=-33 7=-39 8=-35
w:maintains	7=-25
w:maire	0=70 7=-51 8=-40
w:mairie	0=-30 1=-28 4=-35 5=-39 7=-41
w:mais	0=30 1=-57 2=-41 4=-51 5=-49 6=43 7=-41
w:maison	0=-61 1=-48 2=-60 3=-50 4=-53 5=-41 7=-40
w:maitre	0=-39 1=-35 2=-39 3=-38 4=-55 5=-42 6=-37 7=-33 8=-46
w:maitresse	0=-37 1=-43 3=-31 4=-29 5=-53 6=-30 7=-52 8=-51
w:majeure	5=49
w:major	0=-51 1=-30 7=-35
w:majorite	0=45
w:maker	0=-33 1=-37 3=-36 4=-46 5=-55 6=-41 7=-31
w:makes	5=61
w:malade	0=-32 2=-34 4=-28 5=-49 6=-40 8=-49
w:malades	2=-52 7=-27
w:maladie	0=-36 1=-30 2=76 4=31 6=-37
w:maladies	2=-28 4=-35
w:male	0=-28 1=-37 3=-46 4=-25 6=-77 8=-29
w:malentendant	4=79
w:malo	0=29
w:malta	2=-43
w:malthusiennes	1=28
w:malveillant	6=51
w:malware	0=-28 1=-33 4=-29
w:man	0=40 3=-28 4=-33 6=100 7=77
w:managed	0=-29 4=-39 6=-30 7=-39
w:management	0=-28 1=-53 2=-31 3=-37 4=-30 5=-44 7=-47
w:manager	0=-60 1=-113 2=-99 3=-80 4=-39 5=-64 6=-91 7=-57 8=-98
w:managing	5=27 8=-27
w:manchester	1=-29
w:mandat	2=-32 3=-31 5=-30 7=88 8=-27
w:mandats	7=66
w:mange	1=40
w:manif	0=73
w:manifestation	0=-33 1=-25 3=-31 4=-42 5=-27
w:manifeste	0=57
w:manifestes	1=55
w:manifesto	2=-27
w:mannequin	0=-30 1=-36 3=-29 6=-38
w:manner	1=56
w:manque	0=28 6=36
w:manslaughter	8=73
w:mantra	1=-37 2=-42 3=-79 4=-42 5=-34 6=-34 7=-37 8=-32
w:manuel	0=-26 4=-26
w:manutention	4=47
w:maoa	2=31
w:maoiste	0=60
w:marais	3=-26 6=-46
w:marathon	4=28
w:marathons	4=45
w:marc	1=-26 6=-25
w:march	4=65
w:marche	0=-91 1=-58 2=-25 3=-44 4=-36 5=-44 7=-36 8=-34
w:marched	0=32
w:marches	4=-29 5=-33
w:marcus	1=60
w:mardi	7=48
w:margate	6=86
w:marge	1=37 6=-70
w:margin	1=45 2=48
w:margins	1=-71 4=-63 5=-27
w:mari	0=-93 3=-92 6=-45 7=-75 8=-86
w:mariage	0=-30 5=-25 6=-40
w:marie	0=-56 1=-38 2=-32 3=-26 4=-41 6=-50 7=-38 8=-41
w:mariee	0=-73 1=-37 2=-53 4=-42 5=-38 7=-38 8=-46
w:mariees	6=55
w:maries	2=-32 4=-29
w:marin	0=-28 4=-62 5=-28 6=-75
w:marine	0=64
w:marins	2=51
w:mark	1=-35
w:market	2=-47 5=-45
w:marketing	2=-27 6=-47 8=-25
w:marque	1=-27 2=-28 4=-29 7=-50 8=-27
w:marraine	1=-27
w:marriage	0=-37 1=-31 2=-33 3=-26 4=-30 5=100 7=-37 8=-41
w:marriages	5=44
w:married	0=-57 1=-50 2=-48 3=-42 4=-51 5=-35 7=-44 8=-36
w:marrying	6=40
w:mars	2=-39 3=28 4=41
w:marseille	6=50
w:marxist	0=30 1=27
w:marxiste	0=47
w:masks	8=-57
w:mason	0=-34 1=-94 2=-33 3=-27 4=-30 5=-35 7=-52 8=-34
w:masonic	0=-26 1=65
w:master	0=-62 1=35 2=-46 3=-44 4=-47 5=-78 6=-37 7=-67 8=-37
w:match	2=31 3=43 4=-29 7=-38
w:matched	3=34
w:materialise	1=-28
w:materialist	1=83 8=-39
w:materiaux	4=-43
w:maternite	4=46
w:maternity	4=39
w:mathematics	1=-40
w:mathieu	6=31
w:matiere	1=-35
w:matin	1=46 3=41
w:matins	2=45
w:matter	0=27 1=29
w:mattered	1=-46
w:maxims	1=38
w:may	1=-31 2=-33 4=46 5=65 6=-51 7=-63 8=45
w:maybe	6=60
w:mayor	0=-33 5=71 8=-29
w:me	1=45 4=-25
w:means	1=72 4=-43 8=-33
w:measure	3=-33
w:measured	3=43
w:meat	1=61
w:medecin	0=-25 1=-30 6=-30
w:medecine	2=45 4=-44
w:media	0=-50 3=-32 5=-41 6=-51 7=39
w:mediated	7=-40
w:mediatrice	1=-32 3=-46 4=-34 7=-28
w:medical	0=-36 1=-30 4=-41 7=-78 8=-29
w:medicale	0=-30 1=-31 2=-70 3=-33 7=-29 8=-26
w:medically	4=46 8=-26
w:medicine	4=-32
w:medite	1=54
w:mediterranean	2=57
w:meetings	2=-48 4=-69 5=-27 6=-31
w:mefv	2=44 4=-31
w:meilleur	0=-25 1=-28 3=-30 4=-27 5=-29 8=-34
w:melangisme	5=40
w:melanoma	4=58
w:member	0=30 2=-36 3=40 4=-41 6=-30 7=84 8=-51
w:members	0=-27 6=37
w:membership	1=-30
w:membre	1=26 2=-34 3=-25 6=-27
w:meme	0=-60 1=-32 4=79 6=37
w:memoir	5=44
w:memoire	0=-53 1=-33 3=-38 5=-38 6=-32
w:men	0=-44 1=-37 2=-38 3=-30 4=-62 5=-27 6=76 7=-50 8=-35
w:mene	5=48 7=-25
w:menee	5=-43 8=-31
w:meneur	7=34
w:menopause	2=44
w:mention	1=-28 5=-41 6=56
w:mentioned	2=-44 4=36 5=-38 6=-28 8=-43
w:mentionnee	8=41
w:mentions	5=44
w:mentor	6=-42 7=-40
w:menuiserie	8=63
w:menus	0=-32 1=-25 2=-36 3=-42 4=-26 6=-44 8=-30
w:mer	0=-36 1=-50 2=-26 3=-36 4=-42 5=-39 6=-38 7=-29 8=-42
w:mercredi	1=53
w:mere	2=42 3=-46 4=-33 5=-75 6=51 7=-41 8=-37
w:merger	1=-26 6=-34
w:merogis	8=28
w:mes	1=83 5=53 6=36 7=58 8=-28
w:messages	3=-31 5=25
w:messe	0=45 1=52
w:mesuree	3=47
w:met	0=41 5=-35 6=-39 8=40
w:metaboliser	2=50
w:metal	7=63
w:metall	7=38
w:method	2=-48 5=-42 6=-38 8=-27
w:methodes	4=-27 7=48
w:methodist	0=-32 4=-55
w:metier	1=-72 4=-31
w:metz	2=-28 4=78
w:mi	1=47
w:miami	0=44
w:midi	1=-27 2=-34 8=-29
w:mieux	0=-42
w:milieu	2=-39
w:militaire	0=-42 1=-35 2=-27 7=-51
w:militant	1=-39 3=-31 4=-25 6=-30 7=40
w:militante	0=29 2=-33 3=-30 5=-40 6=-71
w:military	1=35
w:milite	0=-43 1=40 6=47 7=46
w:million	1=-26 4=-33
w:miners	7=-35
w:mineurs	7=67
w:mining	6=36
w:minister	1=-39 5=65 7=-31
w:ministere	5=-26
w:minute	5=-27 7=-39
w:minutes	4=-55 6=-27
w:mis	0=-42 2=-42 4=-45 5=-47 7=-59 8=54
w:misconduct	4=-27 5=72
w:mise	5=-27 7=-27 8=51
w:missed	4=39
w:missing	5=-44 7=34
w:mission	0=-29 1=-43 4=-33 7=-48 8=-26
w:missions	0=-30 1=-25 4=-27 5=-26
w:mistake	6=37
w:mixte	7=-29
w:mme	0=-53 3=-33 4=32 5=-66 7=75 8=-72
w:mobile	0=-25 1=-27 5=-50 6=-26
w:mode	1=-37 5=-51 6=-25
w:model	5=-25
w:modelling	4=54
w:models	3=-48
w:modem	0=66 4=-31
w:moderated	5=-29
w:module	5=-26
w:moelle	2=51
w:moeurs	5=-55 8=-37
w:moi	0=26 5=-28
w:moine	4=-38 8=-26
w:moins	4=63
w:mois	0=-33 1=-42 3=-32 4=65 5=-43 6=-47 8=120
w:moleculaire	1=-26 2=-40 4=-26 7=-25
w:momentum	0=60 7=-30
w:mon	2=35 3=67 5=-56 6=29 8=-58
w:monarchist	0=87 6=-26
w:monday	3=95 7=-31 8=-41
w:money	0=-26 8=38
w:moniteur	3=-31 5=-32 6=-38 8=-74
w:monitor	3=-25 4=-33 6=-42
w:monitoring	8=59
w:monk	0=-30 4=-49 8=-27
w:monks	1=42 8=-28
w:monozygotic	2=56
w:montage	2=-29
w:montagne	7=-29
w:monte	0=-50 1=-37 3=-25 5=-33
w:monter	0=42
w:month	1=-33 4=-37 5=-25 6=-32 7=25
w:months	0=-32 1=-28 2=-41 4=54 5=-39 6=-32 7=-49 8=78
w:montrant	5=43
w:montre	2=43 4=-29
w:moral	5=-27 6=-35
w:morale	5=-36 7=-28 8=-28
w:more	0=-32 1=-33 4=59 5=-32 6=-37 7=30 8=-30
w:mormon	8=-25
w:morning	1=27 7=52
w:mornings	0=-25 6=-46
w:mort	1=29 5=-36
w:mortgage	0=38
w:moscou	0=46
w:most	0=27 1=-29 4=71
w:mot	3=38 4=-39
w:moteur	6=-33
w:mother	0=-29 4=-41 6=-45 8=-36
w:mothers	7=-35
w:motorbike	4=48
w:mots	7=-35 8=-37
w:motto	2=-31 4=-39 5=-37 6=-30 7=-34 8=-26
w:moulage	3=-54
w:moulin	0=-27 3=-27 5=-29 7=-31
w:mouvement	4=-32 5=-41
w:mouvementee	5=37
w:move	1=-51 2=25 3=-36 5=28 7=-27
w:moved	0=47 3=-27 4=-50
w:movement	0=58 6=-25 7=-25
w:mp	0=69
w:mr	3=52 8=33
w:mrs	0=-29 4=-54 5=-65 6=-60 7=-51
w:ms	1=27 2=-78 3=76 7=47 8=47
w:msc	3=-55 5=-42
w:mthfr	2=39
w:much	4=-26 7=-26
w:mucoviscidose	2=40 4=-36
w:mugged	8=-26
w:multiplie	5=46
w:mums	6=42
w:municipal	0=-75 3=-25 4=-52 5=-28 7=-29 8=-36
w:municipales	0=62 7=-34
w:mur	0=28
w:murder	1=-32 2=-25
w:muscular	2=32 4=-34
w:musee	0=-57 1=-74 2=-56 3=-46 4=-54 5=-35 6=-33 7=-47 8=-56
w:museum	0=-43 2=-25 3=-46 4=-28 5=-32 6=-28 7=-38 8=-26
w:music	1=-29
w:musicians	7=36
w:mutation	0=-66 1=-68 2=62 3=-65 4=-72 5=-86 6=-43 7=-60 8=-61
w:mutations	2=-75 4=-47
w:mute	0=-45 5=-45 6=61
w:mutuelle	0=-41 1=-28 2=-35 3=-28 4=-58 5=-32 7=-27 8=-38
w:my	0=-40 2=46 3=28 4=-85 5=40 7=50
w:myh7	2=31
w:myheritage	2=64
w:myself	1=29 4=35
w:n	0=47 1=-29 2=30 3=31 7=-39
w:nageuse	5=-56
w:naissance	0=-33 4=52 6=35 8=-28
w:naked	4=-25
w:name	3=31 4=-39
w:named	1=-25 2=40 8=55
w:names	3=-25 4=29 6=-30
w:namur	1=-56
w:nancy	2=-25
w:nanterre	8=-26
w:nantes	0=28
w:nasuwt	4=-29 7=70
w:national	0=70 2=35 7=40 8=-37
w:nationale	0=-30 1=61 3=-26 7=-41
w:nationalist	0=45
w:nationaliste	0=53
w:naturalist	2=-28 5=-25
w:nature	1=-25 5=27
w:naturel	4=-48
w:naturelle	1=-56 5=-36
w:navy	0=-34 6=26 8=-32
w:nazi	0=39
w:ne	0=73 1=93 2=-45 3=53 7=-47
w:neant	3=66 4=-25 8=130
w:near	0=-27 4=36 6=-38 8=-33
w:nearby	4=28
w:nec	7=41
w:necker	2=51
w:nee	6=25
w:need	0=-46 1=-42 2=-33 3=-26 5=-50 6=39 7=-34 8=-53
w:needed	1=-27 4=46 8=-50
w:needs	0=-60 1=-28 2=-49 3=-60 4=60 5=-58 6=-56
w:negatif	2=42
w:negative	2=46
w:negociateur	7=28
w:negociation	4=-26 7=-34
w:negocie	0=-25 7=-48
w:negocier	7=56
w:negotiate	7=39
w:negotiated	0=-33 7=-35
w:negotiating	2=47
w:negotiations	7=-49
w:negotiator	0=-33 4=-26
w:neige	3=-57
w:neighbour	5=74
w:neither	1=47
w:neo	0=48
w:nerves	4=48
w:nervous	4=65
w:network	0=-29 4=-47 5=35 6=30
w:neu	7=45
w:neuf	4=25 6=-28 8=38
w:never	3=-45 6=60 7=74 8=41
w:nevertheless	0=29
w:new	0=-54 1=-82 2=-65 4=-73 5=-78 6=-71 7=-85 8=-68
w:newsletter	0=43
w:newspaper	8=-29
w:next	8=41
w:nexus	3=55
w:ng	4=53
w:nhs	0=-35 3=-48 4=-31 6=-26 7=-36 8=-34
w:ni	1=48 6=28 8=-43
w:nice	0=-34 1=-41
w:nietzsche	0=-43
w:nietzscheen	1=45
w:night	0=-33 1=-32 2=-62 5=29 6=-67
w:nightclub	2=-30
w:nihilist	1=25 5=-39
w:nimes	8=48
w:nine	0=-50 1=-39 2=-43 3=-41 5=-65 6=-39 8=-25
w:nineteen	8=47
w:nineties	7=26
w:niveau	3=34
w:no	0=-28 1=73 2=27 4=37 5=-30
w:nobody	3=38
w:noel	7=25
w:noisy	3=-47 4=27
w:nom	0=-42 1=38 2=-41 4=-36 6=-39 8=46
w:nombreuses	5=46
w:nominated	6=46
w:non	1=62 2=-30 3=-103 4=-31 6=-92 7=-64
w:none	0=-28 1=-31 2=-29 3=-30 5=-27 6=-48 7=-43 8=-45
w:noon	1=-27 4=-32 5=-25 6=-41 7=-39 8=-41
w:nor	1=40
w:nord	0=-31 3=-26 6=27
w:normal	2=52 4=-28 8=-26
w:norway	4=-29 5=-25 7=-49
w:nostalgique	0=52
w:not	1=41 2=-41 3=-50 5=-78 6=59 8=30
w:notaire	0=-25 1=-26 2=-36 3=-29 5=-34 6=-35 8=-29
w:note	0=59 1=-61 2=-63 3=-51 4=-82 5=-64 6=144 7=-91 8=-58
w:noted	0=27 2=30
w:notes	5=-31 6=36
w:nothing	1=40 4=43 5=-25
w:noticed	4=37
w:notre	1=-27 2=-30 5=-25 7=45
w:nous	5=45 7=38 8=-27
w:nouveau	7=-27
w:nouveaux	5=-35
w:novel	0=-32 1=-78 2=-28 3=-33 4=-36 6=-57 7=-26 8=-55
w:november	0=28 8=38
w:novice	5=33
w:novo	2=45 4=-36
w:novotny	0=40
w:now	0=37 1=91 2=-46 4=52 5=-33 6=-34 7=37
w:npa	0=52
w:nu	0=-34 1=-41 5=35 8=-29
w:nucleaire	0=68 3=-31 4=-52
w:nude	2=-28 3=-27 5=81
w:nuit	0=-31 1=-52 2=-51 6=-49 7=-46 8=-34
w:nuits	5=64
w:nuj	0=-37 7=78
w:nulle	7=37
w:num	7=67
w:number	0=64 1=-36 2=-34 4=-33
w:numbers	0=-44
w:numerique	0=-26 1=-63 2=-46 3=-28 7=-38
w:numerisation	3=-27
w:numerise	3=48
w:nun	0=-29 1=-28
w:nurse	0=-56 1=-45 2=-71 3=-47 5=-69 6=-37 7=-51 8=-39
w:nursed	2=-35 4=-34
w:nursery	3=48
w:nurses	4=-38
w:nursing	4=40
w:nut	7=25
w:o	7=35
w:obedience	1=30
w:obi	2=43
w:objecteur	1=72
w:objection	1=62
w:objects	1=26
w:objet	8=64
w:obligation	8=59
w:oblige	1=36 4=32
w:obtenu	0=33 1=-27 4=-30
w:occlusion	3=-47
w:occupational	1=-32 7=-27 8=-76
w:ocd	4=79
w:oddly	5=41
w:oduya	3=33
w:oeil	0=-61 1=-56 2=-45 4=43 5=-47 6=-41 7=-43 8=-38
w:oeuvre	1=-37 3=-29 6=-29 7=-26
w:of	0=-44 1=-42 2=-73 3=-58 4=-72 5=-55 6=-54 7=-92
w:off	0=-31 1=-88 2=-68 3=-63 4=64 6=-59
w:offend	1=39
w:offender	8=54
w:offenders	5=-39 8=33
w:office	0=42 1=-47 2=-28 6=-64 7=-57
w:officer	0=-121 1=-63 2=-54 3=-58 4=-93 5=-69 7=-37 8=-55
w:officers	5=-27
w:offices	0=-35
w:often	4=53
w:ohio	0=29 5=-32 8=39
w:oil	1=-36 2=-48 3=-34 4=-43 5=-37 6=-36 7=-50 8=-39
w:okoro	4=39
w:old	0=-43 1=-50 2=-42 3=-26 4=-42 5=41 6=47 8=-51
w:olive	8=-26
w:oliver	4=41
w:on	2=-47 6=-78 8=-37
w:onboarding	3=39
w:once	8=88
w:oncle	5=-26 6=-28 7=41
w:oncogenetique	2=62
w:one	2=-86 3=33 4=77 5=31 6=67 7=-27
w:only	1=-96 4=31 5=-70 6=-61 7=-29
w:ont	0=-32 2=-35 4=-95 5=61 8=-46
w:onze	8=60
w:open	1=-60 3=-31 4=47 7=-49 8=-45
w:openly	4=-27 5=53 6=53
w:opens	3=88
w:opera	0=-28 1=-25 4=-40 5=-73
w:operations	4=64
w:opere	4=82
w:opinion	4=-31 8=-29
w:opinions	0=44
w:opponent	7=33
w:opposante	0=56
w:oppose	1=43 3=34 5=-30
w:opposes	0=33
w:opposition	6=-29 7=-37
w:opted	2=36 3=50 4=-37
w:optic	2=36
w:optique	3=-32
w:or	1=95 2=-31 5=27 8=-39
w:orban	0=31
w:order	0=-26 1=-64 3=-36 4=-26 5=37 6=-34 8=92
w:ordered	8=26
w:ordonnancement	0=-47 4=-48 5=-28 6=-36 7=-42 8=-43
w:ordre	1=-53 7=-42
w:oreille	0=-52 2=-45 3=48 4=52 5=-28 6=-31 7=-36
w:organigramme	0=-31
w:organisations	7=-26
w:organise	2=-37 4=-30 5=-36 6=-39 7=-65
w:organised	7=28
w:organiser	0=-27 1=-63 2=-25 3=-31 4=-31 6=-54 7=69 8=-54
w:organises	0=-28 1=56
w:organising	7=39
w:orgreave	7=55
w:orient	0=-26 1=44 2=-32 3=-39 4=-33 6=-63 8=-38
w:orientale	5=-27 6=-42
w:orientation	0=-44 1=-79 2=-62 3=-63 4=-53 5=-99 6=36 7=-25 8=-38
w:origine	2=39
w:origines	2=60
w:orthodoxe	0=-46 3=-32
w:osei	4=-43
w:oser	8=35
w:oslo	8=-60
w:other	0=-39 1=-26 4=27 5=62 6=57
w:others	0=-29 1=-33 4=-25
w:ou	0=-54 1=-35 3=28 5=-31 6=42 8=-31
w:ouest	0=-33 1=-28 2=-44 5=-31 6=-37 7=-43 8=-36
w:oui	1=56
w:our	1=54 3=-41 4=34 6=59 8=-58
w:out	0=25 1=-36 2=-99 3=-48 5=-37 6=54 7=-95 8=-141
w:outdated	0=-26 7=34
w:outdoors	4=62
w:outed	6=75
w:outlook	7=-35
w:outrage	4=-74 8=98
w:outside	5=-37 8=35
w:ouverte	0=45 5=75 7=-29
w:ouvertement	6=28
w:ouvre	3=99
w:ouvriere	1=-29
w:ouvrir	0=-33 8=-31
w:ovens	0=-25
w:over	0=-58 2=-61 3=-92 4=-60 5=28 6=-68 7=56 8=34
w:owe	7=58
w:own	1=-56 2=55 4=42 6=-31 8=-60
w:owner	0=-51 1=-27 2=-48 3=-56 4=-63 5=-43 6=-51 7=-46 8=-60
w:oxford	1=39
w:pa	3=-27 7=-71
w:pacific	7=-42
w:pacifism	1=52
w:pacifisme	1=68
w:pacifist	0=-34 1=65
w:pacifiste	0=-42 1=77
w:packaging	0=-32 5=-72
w:pacse	0=-27 1=-32 2=-43 4=-60 6=-44 7=-25
w:pad	3=48
w:paddington	7=65
w:page	1=49 3=-46
w:pages	0=35 4=-44
w:paid	0=-61 2=-34 7=66 8=39
w:paie	0=-74 1=-38 2=-26 8=-42
w:painkillers	4=71
w:paint	3=-25 4=-25 6=-38
w:painting	2=-44
w:pair	3=-29 5=50 8=31
w:paix	7=36
w:palate	4=48
w:palb2	2=48
w:palm	0=-76 1=-40 2=-50 3=66 4=-65 5=-67 6=-58 7=-57 8=-64
w:panama	8=53
w:pandemic	1=-31 3=-26 5=-34 7=-28 8=-38
w:panel	1=-53 2=41 3=-37 5=-44 7=-31 8=-25
w:panic	4=73
w:panne	1=-35
w:pannes	4=-28
w:pansement	3=39
w:papa	6=30
w:papas	6=102
w:paper	0=-61 1=-36 2=-51 5=38 6=33 7=-32 8=-63
w:papers	5=-43 6=-38
w:papier	2=-26
w:par	2=43 3=36 4=-60 8=49
w:parade	3=-26
w:parait	0=37 1=-25
w:parc	3=-27 7=-25
w:parce	0=76 1=-39 5=-37 6=41
w:parcours	4=28 5=-26
w:parcs	3=-28 5=-30 8=-43
w:parent	6=-28
w:parental	0=-42 1=-28 2=-37 4=-54 6=-27 7=-31 8=-42
w:parents	4=-63 8=-26
w:parfaite	0=52
w:parfois	0=-30 4=36
w:paris	0=-72 1=-26 4=-54 8=-44
w:parish	0=-29 1=-38 3=-27 4=-29 6=-34 7=-47
w:park	1=-39 4=-29 6=-41 8=-56
w:parking	4=39
w:parle	1=-42 2=-75 3=-52 4=32 6=63 7=-46 8=-68
w:parlementaire	0=-58 3=-36
w:parler	6=-30
w:parliament	1=-37 6=-27 7=-36
w:paroisse	1=25 4=-46 5=-27 7=-27 8=-35
w:parole	1=-39 2=-58 4=54 5=-28 7=30
w:parquet	8=60
w:part	3=-43 4=-44 5=-49 6=-44 8=-49
w:partage	5=-40
w:partenaire	0=-61 4=-27
w:partenaires	0=-55 1=-31 3=-32 4=-40 5=-50 6=-51 7=-34 8=-45
w:parti	0=57 1=-43 2=-45 3=-28 4=-42 6=-61 7=-83 8=-39
w:partially	4=68
w:participant	3=68
w:particulier	2=63
w:particuliere	6=50
w:partie	0=-52 2=-41 3=-29 4=-43 5=30 6=-36
w:partiel	4=74 6=47
w:parties	0=-33 4=-34 5=40
w:partner	0=-26 1=-66 2=-57 3=-55 4=-74 5=-30 6=35 7=-66 8=-59
w:partners	0=-44 2=-41 5=82 6=-77
w:parts	2=-39 5=45
w:party	0=128 1=-71 2=-72 3=-59 4=-62 5=-70 6=-27 7=-59 8=-50
w:paru	1=42
w:pas	1=43 2=68 3=27 4=-30 5=-65
w:pasquier	5=27
w:pass	3=36 6=-33
w:passage	3=28
w:passant	0=-48
w:passe	0=61 1=-30 3=71 4=-44 5=50 7=-41 8=52
w:passed	2=-31 3=-72 5=-39 8=-49
w:passeport	4=-46 5=-44
w:passes	2=-25 3=-29 5=51
w:passion	0=-37 1=-28 2=-32 3=-31 4=-35 5=-43 6=-35 7=-39 8=-47
w:passphrases	3=39
w:passport	0=-29 3=32 4=-25 5=-31 8=-26
w:password	3=45
w:past	1=85 4=39 8=59
w:pasteur	0=-26 1=-27 3=-31 7=-25
w:pastoral	1=47
w:pastry	0=-29 1=-27 2=-29 5=-29
w:patents	2=-56 7=-28
w:paternite	2=-43 4=46
w:paternity	1=-26 2=40
w:pathogenic	8=-27
w:pathologique	4=62
w:patience	4=-30
w:patient	1=-54 4=-78 6=-44 7=-35
w:patients	1=-50 2=-54 3=-29 5=-43
w:patrimoine	1=-37 2=-32 5=-32
w:patriot	0=33
w:patronne	5=64
w:pattern	2=-27 3=38 5=-29 6=-41 7=-29 8=-30
w:pau	0=-30 1=-35 3=-25 4=-27 7=-33 8=-40
w:paul	6=-41
w:paume	3=103
w:pause	4=41
w:pay	1=-25 7=34 8=-35
w:payments	4=-26
w:payroll	0=-26 1=-29 3=-26 4=-41 7=-105 8=-37
w:pays	0=-54 1=-30 8=-26
w:paysanne	7=42
w:pcf	0=90 7=-36
w:pcr	0=-41 2=-38 3=-30 6=-30 7=-44 8=-46
w:pdg	5=35
w:peace	5=-40 7=-52
w:peanut	4=44
w:peers	3=-40
w:peine	0=-38 1=-70 2=-27 3=-59 4=-75 5=-59 6=-65 7=-76 8=46
w:peines	8=60
w:peintre	8=-34
w:peinture	4=63 7=32
w:pen	0=94 4=59
w:penal	0=-43 1=-27 3=-32 4=-38 5=-27 8=-27
w:penalty	5=-26
w:pendant	5=33 6=-28 7=-44 8=-53
w:penitentiaire	1=-26 3=-30 4=-35 6=-29
w:penny	7=28
w:penrith	1=47
w:pense	7=53
w:pensee	1=36
w:penseuse	1=82
w:pension	5=-37 6=-40
w:people	0=-48 1=-57 2=-48 3=-34 4=-56 5=29 6=50 7=-60 8=-45
w:per	1=40 2=25 4=-27
w:perdu	4=83
w:perdue	1=-33 2=-29 3=-27 4=-39 5=-26 8=-51
w:pere	0=34 2=64 3=-71 4=-39 5=-40 6=-43 8=-48
w:period	4=-68 8=-46
w:periode	0=40 4=55
w:permanence	0=52 1=-27 3=-25 5=-51 6=-28 7=-34 8=-43
w:permanent	0=-31 7=60 8=-28
w:permis	0=-32 1=-42 2=-31 3=-31 4=-49 7=-40 8=62
w:permit	3=29 8=-41
w:perrin	6=50
w:persistence	2=30
w:person	3=33
w:personal	2=36
w:personally	0=38
w:personnel	0=-43 1=48 2=-49 3=-37 4=-29 5=-34 6=-31 7=-46 8=-42
w:personnes	0=-43 1=-33 2=-38 3=-41 4=-32 5=-37 7=-27
w:persons	5=49
w:perth	2=29 3=-36 8=-26
w:peru	8=64
w:pese	2=-35
w:peter	1=31 5=-30 6=-34
w:petit	0=-32 1=-30 3=-26 4=-34 5=48 7=-39 8=-46
w:petite	0=-37 4=-32 5=-38
w:petrol	8=30
w:petrov	0=33
w:petrova	0=-27 6=38
w:petty	7=-37
w:peu	0=-54 2=48 3=-31 5=-47 6=-30 8=-32
w:peuples	6=-26
w:peut	0=-27 3=-28 5=-37 6=-36
w:pharmacie	2=-30 4=-34 5=-28
w:pharmacienne	0=59
w:pharmacogenetic	2=58
w:phase	0=-30 7=-25
w:phd	0=-44 1=-36 2=-49 3=-42 5=-27 8=-34
w:philosophical	1=43
w:philosophie	0=-43 2=-39 3=-40 4=-34 5=-47 6=-26 7=-41 8=-48
w:philosophy	0=-28 2=-49 3=-36 4=-50 5=-53 6=-40 7=-29 8=-41
w:phone	2=-34 3=39 4=-29 5=63
w:phones	1=28
w:photo	1=-31 3=65 4=-32 6=-43 7=-39 8=-29
w:photographe	0=-26 3=-63 5=-40 6=-39 7=-25 8=-26
w:photographed	3=58
w:photographer	6=-28 7=-28
w:photographie	5=-39
w:photographiee	3=44
w:photographique	3=-45
w:photographs	1=-25
w:photos	3=-36 5=69
w:phrase	5=-37
w:phrases	3=28
w:physics	6=-34
w:physiotherapist	4=-41
w:physique	7=-31
w:piano	5=-29 7=-30
w:picking	2=-28 6=-25 7=-27 8=-33
w:picture	5=44
w:piece	2=-27 3=48
w:pieces	6=-31
w:pied	2=-31 4=-68 5=-28
w:pierre	6=46
w:pilot	0=-34 1=-43 3=37 5=-39 6=-61 7=-60 8=-34
w:pilote	7=29
w:pilots	7=42
w:pipelines	2=-35 4=-37
w:piquet	7=71
w:pirate	0=41 7=-26
w:pitch	0=-30 1=-28 5=-51 8=-64
w:placard	4=-25 5=-29 6=111 8=-48
w:place	0=75 8=44
w:plainte	7=-27
w:plaisante	0=-25 4=60 5=-46
w:plaisanteries	5=43
w:plan	0=-76 1=-30 2=-38 3=-79 4=-76 5=-55 8=-61
w:planes	4=77
w:planner	0=-28 1=-26 5=-26 7=-43
w:planning	0=-40 2=-84 3=-54 5=-41
w:plant	4=-26 7=71
w:plants	3=49
w:plaquiste	8=35
w:plateforme	0=-29
w:platform	1=-30 4=-33 7=-29
w:platt	5=41
w:play	0=-39 4=-52 5=-51 6=-29
w:plays	2=-36 6=-29 8=-26
w:plea	8=64
w:pleaded	8=28
w:please	1=35 3=-51 4=43 6=42 8=-29
w:pleasure	0=-28 4=-37
w:pleasures	8=-38
w:pledge	1=-34
w:plein	4=45 5=63
w:plongee	2=27
w:plongeur	1=-32
w:plume	0=40
w:plus	0=27 1=-28 2=-43 5=46 6=-59 7=-76 8=-40
w:plusieurs	0=-29 1=46 3=-28 5=58 7=-37 8=-25
w:plutot	6=34
w:pme	2=-29 5=-28 7=-31 8=-25
w:podcast	5=38 6=33
w:poignee	1=38
w:point	4=-26 7=-47
w:pointage	3=33
w:pointe	3=57
w:pointeuse	1=-25 6=-37 8=-27
w:pointeuses	3=-29
w:points	0=-25 3=-29
w:poissons	3=-27
w:poissy	7=29
w:poland	7=-34 8=61
w:police	0=-59 1=-29 2=-29 3=-82 4=-56 5=-31 7=-65 8=72
w:policiere	8=-29
w:policy	1=-32 4=-52 5=-51 6=-42 8=-71
w:poliomyelite	4=48
w:polite	0=45
w:political	0=36 1=-35 4=-40 5=-36 6=-26 7=-46 8=-42
w:politically	0=41
w:politics	6=-30 7=41
w:politique	1=-65 2=-35 3=-36 4=-52 5=-26 6=-36 7=-53 8=-56
w:politiques	0=-37
w:polonaise	7=-35
w:polyamorous	4=-39 5=43 6=-30
w:polyamory	5=50
w:polyamoureuse	5=70
w:polyamoureux	5=46
w:polyartrite	4=33
w:ponctualite	0=-39 3=-35 6=-27 7=-26 8=-36
w:ponctuel	1=-32
w:pons	7=64
w:poor	2=30
w:porn	3=-27 5=88
w:porno	5=97
w:pornographiques	5=55
w:pornography	5=58
w:porte	1=82 2=44 4=82 7=44
w:portent	0=-30 2=35
w:porter	5=62
w:portes	2=-36 5=-25 8=-27
w:porteur	2=-47 5=-52 6=-38 7=-25
w:porteuse	2=104 6=-26
w:portfolio	0=-26 1=-33 2=-46 4=-47 5=-52 6=-43 7=-44
w:portique	3=45
w:portrait	0=43 1=-57 3=49
w:portraitiste	3=-44
w:portugais	2=47
w:pose	0=-32 1=-32 2=-35 4=-50 7=-52 8=-45
w:position	8=-30
w:positive	1=-25 2=42 4=-26 5=-43 6=-28 8=-32
w:positiviste	1=-80
w:post	0=-38 1=-47 2=-43 3=-75 4=-50 5=-42
w:poste	2=-33 3=-29 4=56 7=25
w:posters	0=-26
w:postes	6=-28
w:posting	0=31 6=44
w:postpone	4=55
w:posts	0=30 5=48
w:postulent	4=-40
w:pouce	0=-37 2=-26 3=48 5=-38 6=-26 7=-27
w:poultry	1=31
w:pour	1=-58 2=-72 3=44 4=-38 5=-59 8=51
w:pourra	6=36
w:poursuivi	8=70
w:pourtant	1=34
w:power	0=-32 1=-34
w:pr	7=44
w:practice	0=-32 1=-47 2=-31 4=-29 5=-51 6=-46 7=-32 8=-36
w:practise	5=45
w:practises	1=57
w:pragmatic	1=-41 5=-26
w:praise	8=-31
w:prat	1=-36 6=27
w:pratiquant	4=-32 5=-47 6=-32 7=-37
w:pratiquante	1=-34 5=-35
w:pratique	0=-39 2=-28 5=76 7=-27
w:pratiques	5=-41 6=-27 7=-32
w:pre	4=63
w:precedent	5=52
w:preceptes	1=39
w:precise	1=36 5=-45 6=82
w:preciser	5=40
w:precoce	2=31
w:predispose	2=46 8=-25
w:predisposed	2=91 4=-30
w:predisposition	2=60 4=-30
w:prefecture	4=-31 7=-27
w:prefere	4=55 5=-35 6=74 7=51
w:preferences	0=-32 6=37
w:prefers	0=-38 1=-40 4=-39 5=-33 7=-58
w:pregnant	4=72
w:prelevement	2=80 3=-33 8=-52
w:premier	0=-40 2=-43 4=-38 5=-41 8=31
w:premises	1=-37 3=-27 4=-34 7=-51 8=-64
w:premutation	2=50
w:prenante	0=-25
w:prenatal	4=-25
w:prend	1=-49 2=-35 4=36 5=-57 7=27 8=-33
w:prennant	7=25
w:prepared	4=-27 7=-26
w:prescription	8=64
w:present	8=57
w:presente	0=-54 3=25 6=34 7=27
w:preservatifs	5=-41
w:preside	1=79 6=39
w:president	0=40 1=-26 3=-32 4=-40 6=-28 7=-46
w:presidente	1=-30 7=-53
w:presidentielle	0=57 1=-33 7=-36
w:press	0=-69 2=-36 3=-53 4=-49 5=-51 7=-60
w:presse	0=-30 1=-35 2=-44 3=-60 4=35 6=-41 7=38
w:pression	3=67
w:pressure	0=-30 3=58 4=-33 7=39
w:prestataire	7=-38
w:prete	5=55
w:prets	7=-41
w:prevention	0=-47 1=-26 2=-44 3=-28 4=-47 5=-48 6=-42 7=-63 8=-54
w:preventive	2=32 4=-41
w:previous	8=77
w:prevoir	7=31
w:prevoyance	0=-25 8=-30
w:prevue	2=67 3=51 7=-26
w:pricing	7=-31
w:pride	0=-39 1=-36 2=-28 3=-36 4=-61 5=-30 6=25 7=-47 8=-68
w:priesthood	1=47
w:primary	1=-31 4=-34 6=-30
w:prime	4=-25 7=-37
w:principal	7=32
w:principe	1=60
w:principle	1=49
w:principles	1=37
w:print	0=-25 1=-72 2=-35 3=108 4=-33 5=-40 7=-32 8=-41
w:printemps	4=30
w:printer	1=-31 4=-45 6=-39
w:printout	2=44 3=-35
w:prints	2=-29 7=-43 8=-34
w:prior	7=37
w:pris	1=-27 2=-42 3=-26 4=-40 5=-56 8=-38
w:prise	3=46 8=-60
w:prises	3=42
w:prison	0=-50 1=-56 2=-51 4=-58 5=-60 6=-49 7=-39 8=110
w:prisoners	8=-25
w:prisonnier	8=75
w:prisons	3=-37 4=-25 8=-83
w:prix	0=-53 2=-25 5=-26 6=-32 7=-79 8=-28
w:prize	0=-33 4=-25 6=-25 7=-54 8=-44
w:pro	0=57 6=36 8=-33
w:probate	8=-26
w:probation	0=-28 1=-27 3=-26 4=-83 8=38
w:problem	0=39 1=-32 4=26
w:probleme	4=86 8=-32
w:proces	0=-63 1=-31 2=-40 3=-50 4=-73 5=-61 7=-31 8=-33
w:process	0=-28 1=-27 3=-25 4=-25 8=-49
w:proche	0=36 5=-25 8=-25
w:proches	4=39
w:proctoring	3=51
w:procurement	0=-33 8=-25
w:procureur	8=82
w:producer	1=-39
w:product	1=-49 8=-28
w:production	4=-40 6=-44
w:productions	2=-69
w:produit	0=-30 1=-31 2=-43 4=-30 5=-35
w:professe	1=87
w:professeur	0=-28 1=-29 2=-60 3=-44 5=-54 6=-26 8=-26
w:professional	1=-38 3=-34 5=-43 6=-41 7=-37 8=-26
w:professionals	6=37
w:professionnelle	0=-40 1=-49 2=55 3=-28 4=-35 5=-46 6=-51 7=-43 8=-47
w:professionnels	2=-26 5=33
w:profil	3=53 5=-29 8=-32
w:profile	2=27 3=66 4=-36 5=62 6=44 7=-27
w:prognosis	4=31
w:programme	0=-66 1=-26 2=-32 4=-43 5=-45 6=-35 7=-46 8=-31
w:project	0=-60 1=-27 3=-65 4=-50 5=-37 6=-33 7=-43 8=-45
w:projet	1=-29 2=-42 3=-40 5=-35 6=-31
w:projets	0=-31 7=-29
w:promised	5=-28
w:promotion	0=-60 2=-44 3=-37 4=-38 5=-47 6=-25 7=-50 8=-35
w:promotions	7=48
w:prononcee	8=54
w:property	1=36
w:proposition	7=-28
w:propre	2=25 5=51 7=31
w:propriete	5=-41
w:prosecution	4=-50
w:prospect	1=-41 4=-25 7=72 8=-25
w:prosthetic	4=58
w:prostitutes	5=55
w:prostitution	0=-36 1=-29 7=-25
w:protection	0=-27 5=-25 6=-25 7=-42 8=-41
w:proteges	5=68 8=-28
w:protest	7=27
w:protestant	3=-25
w:proteste	0=28
w:prothese	4=49
w:protheses	4=-30 6=-36
w:prothesiste	0=-36 3=-61 4=-34 5=-31
w:proud	0=26 6=25 7=40
w:prouve	2=48
w:province	1=48
w:provisoire	8=35
w:prud	0=-36 3=-35 7=88 8=-26
w:ps	0=75 7=-68
w:psen1	2=40
w:psychiatre	4=58
w:psychiatric	4=60
w:psychiatrie	4=-55
w:psychologue	4=-46
w:pu	3=51
w:pub	0=43 4=-31 7=-29 8=37
w:public	1=-39 3=-48 4=-44 5=50 8=-28
w:publications	5=-28
w:publique	0=62
w:publiquement	0=46
w:publiques	6=-26 7=31
w:published	2=-28 3=-34 5=-25
w:publisher	0=-27 5=-44 7=-26
w:puce	3=28
w:puceau	5=55
w:puis	1=-70 2=-44 3=-75 4=-65 5=-99 6=-85 7=-71 8=71
w:punctual	5=39
w:pupil	1=27 5=27
w:pupils	1=-50 2=-33 4=-80 6=-25 8=-36
w:purge	5=-26 8=74
w:purser	7=-59
w:put	0=32 1=32 3=33
w:pvda	0=32
w:qu	1=66 2=35 6=27 7=34 8=-85
w:quaker	0=45 4=-35 5=-29 7=-56
w:qualite	0=-48 1=-60 2=-44 3=-40 4=-25 5=-46 6=-49 7=-34 8=-56
w:quality	2=-30 3=50 4=-30 6=-26 8=-26
w:quarante	6=69
w:quarter	1=-33
w:quartier	1=-26 3=-27 4=-36 6=-28
w:quatre	1=29
w:quayle	6=25
w:que	0=-40 2=-35 4=-73 5=-27 6=67 7=-60 8=-69
w:queen	4=-27 6=-27
w:queer	0=-33 1=-36 2=-47 5=-42 6=62
w:question	2=-25 5=-30 7=-32
w:questioning	6=44
w:questionnaire	6=43
w:questions	4=28
w:queue	1=-37 2=-25 8=-29
w:qui	1=65 5=-50 7=-65
w:quick	0=-54 1=-31 2=-32 3=-27 4=-72 5=-45 6=-39 7=-45 8=-37
w:quill	5=80
w:quimper	3=-26
w:quit	0=-45 5=46
w:quitte	1=58 2=-28 4=-30 7=60
w:quitter	4=31
w:quoted	1=31
w:quotidien	2=44
w:r	0=-25 8=-32
w:r1a	2=27
w:rabhi	1=35
w:race	2=-54
w:raconte	5=45 6=45
w:radical	0=40 5=-40
w:radicale	0=42
w:radie	1=50
w:radio	0=-71 1=-93 2=-44 3=-67 4=-35 5=-51 6=-54 7=-59 8=-66
w:radiology	3=-39
w:rahman	2=34
w:railroad	7=-48
w:railway	1=-26 5=-30
w:raised	0=-39 1=58 2=-44 3=-36 5=-26 6=-28 7=-31
w:raises	1=32
w:raison	1=-28 3=-35 7=31 8=43
w:raisons	1=46
w:rallie	0=39 8=-29
w:rally	0=54
w:ran	1=-64 2=-69 3=-53 4=-58 5=-50 6=-51 7=-61 8=-60
w:rand	0=-31 1=52
w:range	5=-33 6=-53 7=-28
w:rangement	8=-29
w:ranger	0=-28 2=-30 5=-29 6=-26 7=-35 8=-30
w:ranks	7=75
w:rants	0=45
w:rappel	8=40
w:rapport	1=-38 2=-29 4=-62 5=-31 7=-41 8=-43
w:rapports	1=-47 5=53 8=-46
w:rapproche	3=34
w:rare	2=42 4=-52
w:rassemblement	0=39
w:rate	2=-29 6=-32 7=-33 8=-41
w:rather	0=-35 1=32 5=-31
w:rational	0=-37 1=-34 2=-25 3=-29 8=-45
w:rationalist	1=49
w:rationaliste	1=25
w:ray	2=-25 8=36
w:rcn	7=28
w:re	3=25 4=-38
w:react	1=-30 2=-43
w:read	0=-30 1=-45 2=-66 4=-28 5=37 6=-44
w:reader	1=-62 2=-38 3=73 4=-47 5=-25 8=-32
w:readers	0=-33 3=-58 7=-27
w:reading	6=-28 8=-34
w:reads	0=42 1=42
w:real	1=-30 3=-40
w:realise	2=35 6=-35
w:realist	7=-27 8=-25
w:reason	1=-29 6=-26 7=-47
w:reasons	1=31
w:rebellion	0=48
w:rebond	5=-33 8=-27
w:rebuilt	0=-27
w:receipt	3=42
w:receipts	5=69
w:recel	8=92
w:recepisse	3=36
w:reception	1=49 5=-30 8=-44
w:receptionist	1=-43 2=-30 3=-46 4=-58 5=-55 7=-43 8=-44
w:recherche	4=-31 8=-38
w:rechute	4=71
w:recital	2=-26
w:recognised	2=-35 3=56 5=-32 6=-28
w:recognition	0=-30 1=-41 3=66 4=-45 5=-29 6=-47 7=-68 8=-35
w:recoit	0=-29 1=-44 3=-36
w:recommande	0=-33 1=-42 2=-29 3=-44 5=-33 7=-37
w:reconnaissance	1=-47 2=-33 3=39 4=-50 5=-33 6=-34 7=-30 8=-62
w:reconnait	3=72 4=-34 7=-27 8=-27
w:reconnaitre	1=45 5=-28
w:reconnu	3=34 4=52 8=40
w:reconnue	3=64
w:reconverti	4=49
w:record	1=-30 2=-40 4=-61 5=-38 6=25 8=75
w:recorded	3=74
w:records	4=-48
w:recouvrement	8=-44
w:recovered	6=-26
w:recovering	4=79 8=-38
w:recovery	3=-28 4=-51 5=29 8=-27
w:recruiter	0=-26 1=-38 3=-30 4=27 5=-31 6=-29 8=-25
w:recruitment	4=-35
w:recrute	7=-31
w:recruteur	6=50
w:recu	3=67
w:recuse	1=81 2=-35 5=-40
w:red	0=-52 1=-37 2=37 3=-59 4=-36 7=-40 8=-31
w:redacteur	1=-27 4=-62 5=-25 8=-25
w:redaction	0=-39 7=-28
w:redactrice	0=-33 4=-32 5=-42 8=-27
w:redige	1=-28 3=-32 7=-34
w:redresse	8=-25
w:reeducation	4=-34
w:reelu	7=86
w:reenroler	3=33
w:referee	0=35 1=28 2=-31 3=-30 5=-53 7=-41 8=-28
w:reference	0=-65 1=-36 2=-30 3=-38 4=-57 5=-56
w:references	0=-47 2=64 3=-39 4=-34 5=-42 7=37
w:referent	3=-29 5=77
w:referente	0=63 1=-25 2=-26 4=31
w:reform	8=-33
w:reforme	0=46 3=-25
w:refoule	6=51
w:refugee	3=35
w:refugie	0=34
w:refuse	1=59 3=43 4=-38 5=-30 8=28
w:refused	0=-55 1=-35 3=85 4=47 7=-25
w:refusee	3=64
w:refuses	0=60 2=62 3=-30 7=44
w:regardant	3=49
w:regie	0=28
w:regime	0=64
w:regional	0=-39 1=-30 2=-35 3=-34 4=-32 7=-75 8=-28
w:regionale	7=38
w:regionales	0=-27
w:regionaliste	0=52
w:regisseur	0=-51 2=-43 3=-32 4=-28 8=-43
w:registered	3=33 4=41
w:registre	2=46 4=-40 8=-32
w:regle	2=-40 4=-32
w:regret	0=-38
w:regrets	0=43
w:regular	1=-26 4=44 5=61
w:regulator	2=-31 5=-41 8=-31
w:rehabilitation	2=-32 4=-48 5=-30 8=27
w:rehired	7=47
w:reid	8=39
w:reincarnation	1=36
w:reinstated	7=29
w:rejected	6=25
w:rejects	1=33 3=64 4=-33
w:rejoindre	5=-26
w:rejoined	7=45
w:rejoint	7=81
w:relation	0=-38 3=-27 4=-31 5=32 6=-45
w:relations	0=-60 1=-48 2=-45 3=-54 4=-88 5=-33 6=-56 7=-30 8=-44
w:relationship	1=-43 5=45 6=-40 8=-32
w:relationships	5=-26
w:relaxe	8=59
w:relaxee	8=90
w:release	0=-27 2=-33 4=-28 5=-39 8=-43
w:released	4=-33 8=41
w:releases	6=-28 8=-25
w:relevance	5=-36 6=36
w:releve	3=-66
w:relevees	3=37
w:religieuse	1=40 8=-34
w:religion	0=-40 1=87 2=-34 4=-36 5=-42 6=-62 7=-26 8=-31
w:religious	1=45
w:relit	8=-70
w:relocate	0=41 5=41
w:remain	0=59
w:remained	1=29
w:remarquable	6=-26
w:rembourse	8=57
w:remembering	4=50
w:remis	3=51 4=-81 5=41 7=-26
w:remise	2=26
w:remission	4=89 8=-26
w:removed	0=-25 3=28
w:remplacement	1=44
w:renaissance	0=39 1=-33 7=-44
w:renard	5=36
w:rencontres	1=-29 2=-31 3=-53 4=-25 6=-31 7=-36 8=-25
w:rendu	0=-53 7=36
w:rendue	7=37
w:rennes	1=-32 8=-29
w:renonce	5=72
w:renouvellement	4=91
w:renove	4=-49 5=-31 7=-46
w:rent	1=-38 4=-31 6=-56
w:rentre	1=-28 8=30
w:rentree	1=54 2=-35
w:renvoye	5=30 6=62
w:rep	0=-40 1=-28 4=-27 5=-27 7=137 8=-52
w:repaid	0=-35 1=-37 2=-37 4=-37 5=-47
w:repair	1=-54 2=-29 4=-39 6=-26 7=-28 8=-25
w:repart	6=45
w:repas	0=-52 4=52
w:replaced	2=-32 5=-26 8=-38
w:report	0=-29 2=50 4=-92 5=-57 6=-32 7=-32
w:reported	2=36
w:reporter	0=-52
w:reports	2=-38 3=-30
w:reprendre	4=27
w:representant	0=-28 1=-37 3=-28 4=-45 5=-46 8=-48
w:representante	0=-27 7=29
w:represente	7=48
w:represents	0=-47 4=-31 5=-53 7=-36
w:reprimand	8=57
w:repris	5=-28 6=-40 7=56
w:reproduction	0=-35 4=-32 7=-35 8=-44
w:reps	7=43
w:republic	0=-40
w:republicains	0=36 7=-25
w:republican	0=115 7=-25
w:republicans	0=41
w:republique	0=-76
w:request	0=-25 3=25 4=-35 5=-26 6=-34 7=-37 8=-25
w:required	2=32
w:requires	8=-32
w:requis	8=51
w:research	0=-31 1=-27 3=-48 4=-63 5=-37 6=-42 7=-27
w:researcher	0=-42 1=-53 2=-35 5=-65 6=-42 7=-35 8=-29
w:researches	6=-32
w:reseau	3=35 6=28 7=-35
w:reseaux	4=-26
w:reserve	3=28 4=-31 5=47 8=31
w:residence	8=56
w:resigned	0=-35 1=25 7=82
w:resolution	1=36
w:respect	8=-25
w:respecte	0=-28 4=-60
w:responsable	1=-44 2=-38 3=-39 4=-43 5=-53 6=-49 8=-37
w:responsibility	1=35
w:ressemblance	3=62
w:restaurant	1=-46 2=-27 6=-101
w:restaurants	1=-31
w:restaure	4=-25
w:reste	4=-31
w:rester	4=-34
w:restored	1=-26
w:restores	6=-30
w:restriction	4=49
w:result	1=-31 3=-25 8=-26
w:resultat	2=35
w:results	1=-36 5=-26 6=-34 7=-29
w:retail	0=-31 7=-28
w:retains	3=54
w:retards	4=-44
w:retenu	4=-28 8=-42
w:retina	3=51 4=-38
w:retine	3=46
w:retinienne	3=39
w:retire	3=41
w:retired	7=-25 8=-75
w:retirement	3=-25 6=-42
w:retraite	5=-27 8=-35
w:retraites	0=53
w:retrouve	2=73
w:return	4=-28
w:returned	3=-28 8=-34
w:reunions	0=31 1=-34 2=-32 4=-38 5=-42 6=-66 7=49 8=-42
w:reussi	0=27 3=28
w:reussie	3=40
w:reuters	6=-35
w:revele	6=37
w:revendique	0=38
w:revers	1=75
w:revient	4=52
w:revolution	0=-31 1=-33 2=-35 5=-54
w:revue	0=-36 2=-31 4=-41 5=-32 6=-32 7=-30 8=-61
w:rewrote	2=-40
w:reyes	3=61
w:rez	4=38
w:rhythm	2=-26 3=42
w:riant	4=38 5=-35 6=42
w:richmond	0=29
w:ridge	1=-39 3=-35 4=-32 5=-36 6=-33 7=-27
w:rien	0=-41 1=46 4=-62 6=-48
w:right	0=40 1=-57 2=-43 3=48 4=-62 5=26 6=-57 7=-60 8=-60
w:rights	3=-26 7=-32
w:rigueur	0=-34 4=-38 6=-25 8=-39
w:ring	5=28 6=57
w:rings	8=29
w:risk	0=-51 1=-42 2=58 3=-48 5=-32 7=-36
w:risks	2=82
w:rive	0=-33
w:rmt	0=-37 6=-25 7=107
w:rn	0=51 2=-29 6=-60 8=-28
w:rob	6=49
w:robbed	8=30
w:robes	0=-26 5=-65
w:robots	0=-27 8=-55
w:rock	1=-26 2=-33
w:roissy	7=39
w:role	0=-37 1=-42 2=-38 3=-30 4=27 5=-46 6=-48 7=-40 8=-46
w:roll	0=-30 1=-35 2=-25 3=-27 4=-27
w:roman	0=-41 1=-37 2=-55 3=-70 4=-45 5=-57 6=-43 7=-32 8=-69
w:romance	3=-26 6=-38 7=-27 8=-56
w:romans	5=-27
w:rome	1=-27 4=-29
w:rondement	5=-44 8=-33
w:rondes	5=-26
w:roofs	4=69
w:room	0=-46 1=-35 2=-36 3=-30 4=-54 5=-46 6=-29 7=-52 8=-48
w:rooms	2=-31 5=-44 8=-29
w:roper	1=39
w:rose	1=-25 7=60 8=-25
w:rosicrucian	1=92
w:rossi	0=41
w:rouge	0=-88 1=-85 2=-64 3=-61 4=-72 5=-55 6=-61 8=-59
w:rougi	5=45
w:route	4=-30
w:routiers	7=-30 8=-52
w:row	4=-38 5=-37 6=-39 7=-30 8=-33
w:royal	7=-30
w:royaliste	0=74
w:royalistes	0=30
w:royer	3=-31 7=-25
w:rqth	1=-25 4=86
w:rue	0=-46 1=-34 2=-37 4=-31
w:rugby	0=-58 1=-48 2=-28 3=-39 5=-34 6=-42 7=-107 8=-43
w:ruiz	2=-44 4=-33 5=25
w:rule	1=56 5=37
w:rules	0=-25 3=-29 6=53
w:ruling	0=31 6=-38
w:rumeur	5=-26 6=43 8=65
w:rumour	0=28 5=37 8=36
w:rumoured	5=37
w:run	0=-51 1=-47 2=-51 3=-27 4=-53 5=-40 6=28 7=-55 8=25
w:runner	2=-68
w:runs	0=-74 3=-74 5=-84 7=-53 8=-68
w:rupture	0=27 4=41
w:rural	8=-28
w:rurale	7=55
w:russian	0=-26 2=-29 6=-25
w:rythme	2=-28
w:s	1=-31 2=38 7=-27 8=32
w:sa	1=26 2=47 3=46 4=29 5=31 7=38 8=-80
w:saboteur	1=61
w:sacked	0=-37 7=61
w:sade	0=-36
w:safety	0=-32 3=-26 7=56
w:said	1=-30 3=-44 4=26 5=30 7=36 8=87
w:saignees	2=38 6=-25
w:sain	2=54 6=-25
w:saine	2=71
w:saint	1=53 6=-27
w:saison	3=-31 7=-40
w:saisonnier	1=-25
w:sait	2=62 4=-32 5=-45 6=42
w:salarie	0=-33 1=-26 5=-32 6=-37 7=31 8=-27
w:salariee	0=-45
w:salaries	7=25
w:salary	3=-31 7=-68
w:sales	0=-95 1=-75 2=-64 3=-88 4=-78 5=-36 6=-84 7=-63 8=-83
w:salive	2=54
w:salmon	2=-46 8=-26
w:salons	5=65
w:same	0=-25 2=-44 4=-47 5=-79 6=101 7=-25 8=-32
w:samedi	0=48 1=-26 5=38
w:sample	2=35 3=44
w:samples	1=27 2=-28 8=-25
w:sanctionnee	0=-29 7=54
w:sanctions	7=-36
w:sang	0=-36 2=60 3=-39 7=-33
w:sanitaire	6=-25
w:sans	0=-41 2=68 5=66 7=-32 8=29
w:sante	0=-56 1=-51 2=-47 3=-45 4=25 5=-40 6=-34 7=-69
w:sapphic	6=61
w:sappho	4=-30
w:sarah	0=30
w:sat	0=40 1=-26 4=-27 7=-31 8=-42
w:satirical	0=-25 1=-29
w:saturdays	3=-29 7=-32
w:saved	3=56
w:saving	5=50
w:savoie	0=53
w:saw	0=-38 1=-32 3=-26 4=-35 5=-29 6=-28 7=-56 8=-27
w:sawmill	4=51
w:saxony	0=-25
w:say	1=-60 4=-26 5=29
w:says	0=-30 1=33 3=-40 4=-45 5=60 6=53 7=52
w:scan	0=-41 1=-50 3=139 4=-70 5=-26 7=-30 8=-29
w:scandal	5=74 8=-25
w:scanne	3=54
w:scanned	0=-29 1=-30 3=54 6=-33 8=-31
w:scanners	0=-26 3=-99
w:scare	5=-26
w:scares	2=-25 4=-27
w:scenariste	6=-48
w:scene	1=-52 3=-26 4=-35 5=46 6=-44 7=-37 8=-60
w:scenes	5=-27
w:sceptic	0=45 1=43 2=-28 4=-36
w:sceptical	0=-28 1=-54 7=-25
w:sceptics	0=-36 1=-37 3=-41 8=-26
w:sceptique	0=-40 5=-31 7=-38 8=-29
w:scheme	8=-38
w:schizophrenie	2=32
w:school	1=-29 2=-67 3=-28 5=-38 6=29 7=-63 8=-74
w:schools	3=-29 4=-29
w:science	0=-25 2=-35 7=-30
w:scientifique	8=-25
w:scientologist	1=79
w:scn1a	2=37
w:scooter	8=-35
w:scop	2=-31
w:score	3=58
w:scores	2=60 3=-43
w:scotland	1=-39 2=-33 4=-29 5=-26
w:scouting	2=28 8=-36
w:scrap	8=-46
w:screaning	2=-54
w:screening	0=-26 3=25 4=-41 5=-27 7=-37 8=-35
w:scrutin	0=-33
w:sdlp	0=37
w:se	3=-66 5=-41 6=-51 8=-69
w:seance	4=38
w:season	6=-75 7=-26
w:seche	3=30
w:second	5=-28 8=-38
w:secret	1=-30 4=-43 7=-29
w:secretaire	0=-30 1=-31 2=-85 4=-32 7=59
w:secretary	1=33 2=-36 4=-29 6=-37 8=-30
w:secteur	0=-35 7=25
w:section	2=-46 3=-45 4=-53 5=-54 6=-77 7=56 8=-62
w:secular	0=-61 1=69 4=-28 5=-29 7=-27
w:secularist	0=-26 1=72
w:securite	0=-35 1=-32 3=-59 4=-37 6=-30 7=-33 8=-27
w:security	0=36 2=-31 4=-32 5=-30 8=-34
w:seduction	5=-39
w:see	2=41 3=31 5=54
w:seekers	6=-31 7=-27
w:seems	0=42 1=59
w:sees	0=34 1=38 7=59
w:segolene	0=77
w:sein	5=44
w:seiu	7=73
w:seize	8=-26
w:seizure	4=70
w:sejour	3=55
w:sel	0=34 1=-25
w:selection	2=-55
w:selectionne	0=-27 2=-30
w:self	6=63
w:selfie	3=97 5=-48
w:selfies	5=60
w:selling	2=-29
w:sells	0=30 1=-68 2=-71 3=-119 4=-69 5=-78 6=-63 7=-64 8=-56
w:selon	0=63 1=51 2=26 3=-34 4=52 5=93 6=33
w:semaines	4=48
w:semble	0=66
w:semences	0=-26 6=-36 7=-33
w:seminaire	6=42
w:seminar	5=-28 6=-31
w:seminariste	1=33 5=-28 6=58
w:seminary	5=41
w:senat	0=-37 1=-37 3=-32
w:senateur	0=54
w:senior	0=-28 1=-26 2=-27 4=-49
w:sens	1=62
w:sent	0=-28 2=51 3=67 5=35
w:sentence	0=-35 1=-29 3=-29 4=-42 6=-32 7=-29 8=101
w:sentenced	2=-30 8=-89
w:separatists	0=54
w:sept	8=35
w:september	0=-36 4=-33
w:septembre	2=-36 3=-43 8=-31
w:sequelle	4=54
w:sequencage	4=-32
w:sequenced	2=55 4=-28 5=-25
w:sequences	2=-49 3=-32 4=-37 5=-42 6=-27 7=-25
w:sequencing	2=-32 4=-52 6=-29
w:serait	1=34 2=25 4=65 5=-29 8=34
w:serial	5=46
w:serie	0=-30 4=-27 5=-35 6=-71 7=-28 8=-40
w:series	3=-60 4=-37 6=-38 7=-34 8=-34
w:serious	8=34
w:seriously	4=34
w:seropositif	4=67
w:serrures	3=-32 5=-28 7=-28
w:sert	3=61
w:servants	0=-25
w:served	0=-54 3=-46 4=-50 7=47 8=57
w:server	3=25
w:serveur	1=-53 6=-31 8=-29
w:service	0=-66 2=-39 4=-26 5=-43 6=-51 7=-46 8=-53
w:serviette	8=41
w:serving	1=-37 5=-35 8=39
w:ses	0=-26 2=-52 4=-115 5=31 6=-37 7=-100 8=-67
w:set	1=-78 3=26 4=-46 7=-31
w:sets	5=-45 7=-42
w:seul	1=47
w:seule	1=37
w:seulement	1=39 3=35
w:seven	4=52 8=61
w:seventies	0=33
w:several	5=41
w:severe	4=55
w:sevre	4=85
w:sex	0=-72 1=-69 2=-36 3=-58 4=-142 5=130 6=40 7=-63 8=-68
w:sexe	0=-25 1=-28 2=-34 4=-72 5=59 8=-34
w:sexologue	1=-33 2=-35 3=-28 4=-41 6=-34 7=-45
w:sexual	0=-46 1=-51 2=-40 3=-32 4=-37 5=125 8=-49
w:sexualite	5=47
w:sexualites	5=-57
w:sexually	5=31
w:sexuel	1=-25
w:sexuelle	5=42 6=-29
w:sexuelles	5=44
w:shape	3=45
w:share	0=49 6=51 7=-45
w:shares	1=-29
w:shaw	3=41
w:she	2=-30 3=-41 8=-47
w:sheriff	8=28
w:shift	0=-42 1=-40 2=-25 3=-46 5=-30 6=-27 8=-29
w:ship	1=-25
w:shoes	5=-25 8=-29
w:shop	0=-73 1=-66 2=-79 3=-28 4=-76 5=-84 6=-71 7=29 8=-85
w:shoplifting	8=57
w:shops	0=-28 7=-33 8=-28
w:shopworkers	7=36
w:short	0=-37 1=-27 2=-39 5=-28 6=-30 8=-27
w:shortlisted	1=-26
w:should	4=-27
w:show	0=-39 1=-32 2=-33 3=-31 4=-53 5=-44 6=-52 7=-50 8=30
w:showed	2=61 4=-52
w:showing	8=37
w:shows	0=-25 1=-45 4=43 5=-29 6=-37 7=-34
w:si	6=40
w:sick	0=-55 1=-58 2=-32 3=-48 4=81 5=-49 6=-50 7=-62 8=-58
w:sickel	2=39
w:sickle	2=65 4=-61
w:sickness	2=-27
w:side	0=-29 2=31 4=-32 5=-38 6=46 7=-111
w:siege	1=-54 2=-36 3=-54 5=-44 6=-32 7=94 8=-41
w:sight	4=44
w:sighted	4=60
w:signale	0=53 4=42
w:signalee	2=54 4=-38
w:signalement	8=30
w:signataire	1=45
w:signature	0=-99 1=-73 2=-113 4=-63 5=-60 6=-67 7=-46 8=-55
w:signe	3=56 4=-49
w:signed	0=50 1=-33 2=-28 4=49
w:signes	4=-28
w:significance	2=54
w:signiture	3=30
w:signs	3=56
w:simmons	2=-39
w:simple	0=-26 1=-44 3=-30 8=-35
w:simplicite	0=-30 1=32
w:since	1=-49 4=78 7=29 8=-28
w:singer	1=71
w:single	0=-42 1=-65 2=-30 3=-35 5=-51 6=-55 7=-40 8=-37
w:sings	8=-27
w:siptu	0=-56 7=72
w:sister	0=-26 2=30 6=-38
w:site	0=-58 1=-81 2=50 3=31 4=-69 5=-34 6=-38 7=52 8=-78
w:sites	2=-27 4=-28 5=37 8=-29
w:sits	0=73 7=64
w:situation	4=44
w:six	0=-103 1=-46 2=-30 3=-43 4=35 5=-61 6=-57 7=29 8=-50
w:skeptics	1=63
w:sketch	5=34
w:sleep	1=38 3=-37 5=25 8=-28
w:sleeps	1=-35
w:slept	5=113 6=-33
w:slides	1=-25 2=-25 4=-41 6=-63
w:slogan	0=-29 1=-27 2=-30 3=-25 4=-26 5=-25 6=-26
w:slow	2=34 4=43
w:small	5=-32 6=58
w:smart	3=52
w:smoker	4=27
w:smuggling	8=41
w:snes	7=51 8=-30
w:snj	7=56
w:snp	0=51
w:snpl	7=42
w:so	0=-63 4=57 5=25 7=-59 8=62
w:sober	1=42
w:sobriete	1=46
w:social	0=-99 1=-60 2=-34 3=-43 4=-44 5=-45 6=-48 8=-75
w:sociale	4=-26 5=-29
w:socialist	0=70 1=-27
w:socialiste	7=-27
w:sociaux	8=63
w:societe	2=-43
w:society	0=-68 1=30 7=-39
w:socks	1=35
w:soeur	1=37
w:software	1=-28 2=-39 5=-62 6=-29 7=-34
w:soho	4=-31 6=-119 8=-27
w:soigne	0=-37 1=-40 2=-45 4=-43 5=-25 6=-29 7=-30 8=-41
w:soigneur	1=-35 4=-48 5=-30 8=-30
w:soins	0=-45 1=-43 2=-32 3=-46 4=-30 5=-35 6=-28 7=-43
w:soir	0=-49 1=46 3=-29 5=65 8=-25
w:soirees	7=49
w:soit	0=-58 3=30
w:sold	0=-75 1=-69 2=-45 3=-82 5=-30 6=-83 7=-49 8=-65
w:solene	6=54
w:solferino	0=-29
w:solicitor	5=-31 7=-46 8=-30
w:solidaires	0=-39 7=120
w:solidarity	7=-46
w:solidarnosc	0=-57 7=50
w:solipsist	1=57
w:solved	5=-28
w:some	1=-29 2=-35 4=-47 5=-37 7=-40 8=-36
w:somebody	6=50
w:something	4=-25
w:somme	1=51
w:sommeil	4=58
w:sommelier	0=33
w:somniferes	4=71
w:son	0=-29 2=37 3=59 4=-39 6=58
w:sons	1=-44 2=32 4=-40
w:sont	0=-31 3=85 5=-29
w:sort	1=43 4=47
w:sorti	4=-28 6=89
w:soudeur	7=34
w:soudure	8=-36
w:souffre	4=68 7=-25
w:souffrir	4=38
w:souhaite	1=-29 6=33 8=-42
w:soulevements	0=58
w:souligne	0=28 1=38
w:sound	0=-46 3=-29
w:soupconne	6=50
w:source	6=-31
w:sourd	0=-55 1=-31 4=51 6=-33 8=-27
w:souriant	0=50
w:sourire	0=40
w:sous	1=-58 2=-55 3=-72 4=-36 6=-27 7=-74 8=39
w:soutenu	0=60
w:soutenue	1=-26 6=-36
w:south	0=44
w:soutient	0=48 1=37
w:souvenir	4=42
w:souverainiste	0=30 1=-54
w:space	4=67
w:spain	8=62
w:spanish	6=27
w:speak	0=38
w:speaker	0=-27
w:speaks	1=-38 3=-38 4=-28 5=-37 6=26
w:special	2=-42 6=-25 7=-33 8=-34
w:specialiste	1=-34 4=-26 5=-29
w:specialite	4=-33
w:spectrum	4=53
w:speech	4=44
w:speeches	1=-27
w:speed	4=-34
w:spends	7=28
w:spent	0=-26 1=25 4=37 6=-31 7=-25 8=100
w:spine	4=55
w:spinster	6=54
w:spip	8=29
w:spiritual	3=-30 5=-28 8=-27
w:spite	4=40 7=25
w:split	2=-35
w:spoke	0=40 5=37
w:spokesman	0=-29
w:sport	0=-34 2=-25 6=37
w:sportifs	0=-46 1=-25 3=-29 6=-35 7=-28 8=-39
w:sportive	0=-52 1=-32 3=-29 4=-29 7=-51
w:sports	0=26 4=41 5=-25 6=-25
w:spot	0=-28 2=-36 4=-49 7=-25 8=-34
w:spreadsheet	0=-40 3=-25 4=-25 6=-41
w:spreadsheets	0=34
w:spring	0=48 4=30
w:sql	7=-27
w:square	7=-59
w:sst	1=-27
w:st	1=40
w:stable	4=80
w:stade	1=-44 2=-25 3=-33 5=-28 8=86
w:stades	4=-29 7=-33
w:staff	1=-35 2=-54 3=26 4=-57 5=-62 7=-29 8=-57
w:stage	1=-33 3=-54 6=-44 7=-37 8=-41
w:stagiaire	2=-35 4=-26 5=43 8=-27
w:stall	2=-33
w:stand	1=-45 3=-37 4=-44 6=-27 7=-50
w:standard	5=-48
w:standardiste	2=-36 5=94 6=-30
w:standards	1=-41 3=-44 5=-34
w:stands	5=47
w:start	1=-66 2=-47 3=-26 4=-52 5=-25 7=-50 8=-40
w:state	5=-31 8=-42
w:stated	5=29
w:station	7=-50 8=49
w:statistics	8=-36
w:status	4=-32
w:staunch	0=76 7=-44
w:stay	1=-28 5=-28 6=-27 8=-30
w:steel	6=-25
w:steelworkers	7=85
w:stein	0=50
w:stephen	6=59
w:sterile	4=54
w:steward	0=-62 1=-50 2=-59 3=-60 4=-71 5=-69 6=-60 7=53 8=-63
w:stewards	6=-28
w:stewardship	7=-28
w:stick	4=58
w:sticker	0=51
w:still	1=65 2=-34 3=39 4=-47 5=-29 6=-45
w:stock	0=-37 1=-31 2=-27 4=-31 5=-35 6=-36
w:stockroom	5=43
w:stoic	0=-28 4=-36 5=-32 6=-26 8=-35
w:stoicien	1=67
w:stoique	0=-36 1=-37 2=-38 3=-32 4=-40 5=-35 6=-37 7=-31 8=-28
w:stole	4=-37 6=-25 7=-34 8=28
w:stolen	0=-26 2=-35 3=-47 4=-44 5=-36 6=-27 7=-28
w:stonewall	3=-31 6=-29 7=-31
w:stood	0=32 6=29
w:stop	4=50 8=30
w:stopped	0=-28 1=53 3=-38 6=-32
w:store	1=-31 6=-26
w:stored	2=45 3=87 4=-36
w:story	5=44
w:straight	0=-76 1=-76 2=-57 3=-52 4=-57 5=-67 6=37 7=-66 8=-63
w:straightened	0=-26 6=-66
w:strains	0=-31
w:strategie	0=45
w:strategist	6=-56
w:stray	8=-30
w:street	0=-26 1=-28 3=-27 4=-28 5=-42 6=-30 7=-56 8=-30
w:stress	0=-33 1=-26 4=26 6=-32 8=-25
w:stresses	1=39
w:strict	0=-32 1=26 5=-37 6=-28 7=-29 8=-41
w:strictly	1=27
w:strike	0=-69 1=-51 3=-34 4=-36 5=-32 6=-29 7=65 8=-44
w:stroke	3=-28
w:strong	1=35 8=-63
w:stroud	0=60
w:struck	2=-25
w:structural	1=-37 6=-37 7=-62
w:stryker	2=-29
w:stud	3=-28 5=-27 7=-36 8=-36
w:student	4=-46 6=33
w:students	3=-45 7=-72 8=-26
w:studied	0=-38 2=-28 4=-31 5=-28
w:studies	0=-31 2=-56 3=-35
w:studio	3=-33 5=-40 6=-25 8=-34
w:study	4=-56
w:stupefiants	8=28
w:style	0=-54 2=-40 3=-53 5=-39 6=-34 7=-41 8=-30
w:subject	1=-35 2=-34 3=-31 5=33 6=-26
w:succes	3=25
w:sud	0=-90 1=-67 2=-54 3=-59 4=-62 5=-54 6=-61 7=110 8=-70
w:suffered	8=-32
w:sugar	4=81
w:suis	0=-30 1=28 2=28 3=-28 4=-55 5=-42 6=34 7=-28 8=-31
w:suit	0=-35 1=-39 2=67 3=-40 5=-27 6=-28 7=-52
w:suite	3=-43 8=37
w:suits	1=-52 5=-47 6=-38
w:suivi	5=-37 8=100
w:suivie	4=42 6=-30
w:suivre	1=54
w:sujet	2=-25 5=-43
w:summer	7=-31 8=-38
w:sunday	4=-32
w:superieure	5=44
w:supernatural	1=36
w:supervisor	1=-32 2=-25 4=-29 5=-32 6=-36 7=33 8=-29
w:suppleante	0=74
w:supplier	0=-55 3=-28 8=-34
w:supplies	0=-28
w:supply	0=-52 4=-27
w:support	3=-54 4=-32 5=-38 7=-28 8=-59
w:supported	0=-27 4=-59 8=38
w:supporter	0=78
w:supreme	6=-42
w:sur	0=-49 1=-34 2=-77 3=-53 4=-158 6=-75 8=-95
w:surete	8=-26
w:surgeon	0=-26 3=-43 4=-28 6=-38 7=-44 8=-45
w:surgery	3=-32 4=-62
w:surmenage	4=82
w:surpris	5=70
w:sursis	4=-28 5=-31 8=89
w:surtout	7=32
w:surveillant	1=-26 2=-40 3=-35 4=-30 5=-26 6=-34 8=-41
w:surveillante	4=-25
w:surveillants	8=-28
w:surveyor	4=-26
w:surveys	5=-28
w:survivor	4=53
w:susan	6=46
w:suspect	8=50
w:suspended	8=59
w:suspendu	8=68
w:sussex	1=-27 6=-26 7=-31
w:swapped	8=-25
w:swapping	5=54
w:swear	1=33
w:swinger	5=82
w:swingers	5=63
w:switched	0=35
w:sworn	5=42
w:sympathies	0=89
w:sympathiser	0=57
w:symptoms	4=-48
w:syndic	2=-41 3=-30 4=-36 5=-25 6=-27 7=-109
w:syndical	4=-28 7=31
w:syndicale	2=-27 3=-25 7=88
w:syndicales	7=58
w:syndicaliste	7=31
w:syndicat	0=-92 1=-71 2=-50 3=-28 4=-56 5=-59 6=-44 7=127 8=-49
w:syndication	7=-55 8=-38
w:syndicats	7=-39 8=-25
w:syndicaux	7=-37
w:syndique	2=-28 7=55
w:syndiquee	4=-25
w:syndiquer	7=47
w:syndrome	2=44 4=49
w:system	0=-40 1=-37 2=-42 6=-48 7=-27 8=-50
w:systeme	3=72
w:systems	3=-34 5=-26
w:t	1=57 5=58 6=47 8=-72
w:tabac	3=-30
w:table	0=-36 3=-37 4=-32 6=-46 7=-63
w:tables	0=-25
w:tablet	3=73 4=-39
w:tablets	4=75
w:tablette	3=52
w:tabloid	6=59
w:tact	5=45
w:tag	4=-52 7=-42 8=104
w:tagged	8=45
w:taille	6=-33
w:take	0=-31 1=-49 2=-41 4=82 6=-58 7=-33
w:taken	2=63 3=133 4=-55 8=46
w:taker	4=-36
w:takes	2=-44 3=-43 6=-38 8=-42
w:talibans	0=59
w:talk	0=-56 2=-39 3=-30 4=-43 8=-28
w:tant	6=37
w:taoism	1=49 4=-27
w:tape	1=-50 2=-26
w:taste	0=-30 1=-28 2=-40 7=-26 8=-33
w:tate	2=-30 3=-26
w:tatoos	0=62
w:taught	0=-46 1=-44 6=-26 8=-43
w:taulard	8=38
w:taux	3=51 4=57
w:tax	1=-48 2=-40 3=-45 4=-51 5=-60 6=-55 7=-38 8=35
w:taxi	0=34 5=-34 7=-27
w:tdah	0=-25 4=62
w:tea	0=33 1=42
w:teacher	0=-64 1=-73 2=-68 3=-30 4=-56 5=-53 8=-42
w:teaches	0=-55 1=-63 2=-42 3=-42 4=-66 5=-58 6=-63 7=-51
w:teaching	8=28
w:teachings	1=56
w:teague	0=38
w:team	0=-52 1=-76 2=-85 3=-88 4=-99 5=-48 6=65 7=-55 8=-96
w:teamster	2=-39
w:teamsters	7=34
w:technical	3=-26 4=-29
w:technician	1=-30 2=-86 3=-41 4=-28 6=-37 7=-61 8=-33
w:technicien	0=-36 1=-39 2=-52 3=-46 4=-39 6=-34 7=-36 8=-41
w:technicienne	2=45
w:technique	2=-38 8=-39
w:technologique	1=-25
w:teens	4=63
w:teetotal	4=-41
w:teheran	0=40
w:telephone	6=-25 8=96
w:telephonique	1=-29 5=-40 8=-29
w:telethon	3=-38 5=-33
w:teletravail	4=41 5=-59 6=-36 8=-25
w:tell	5=43
w:teller	0=37
w:tells	0=47 2=58 4=-39
w:template	3=86 4=-34 8=-30
w:temple	0=-27 1=-51 3=-35 4=-37 5=-25 6=-33 7=-26
w:temps	0=-25 4=76 6=44 7=-43
w:ten	0=-32 1=32 2=-46 3=78 4=-79 5=-25 6=-34 8=-55
w:tenace	0=-34 1=-30 2=-51 3=-29 4=-50 6=-50 7=-27 8=-27
w:tenait	0=43
w:tendance	0=58
w:tendencies	6=50
w:tender	0=-28 1=-38 5=-27 6=-36 8=-26
w:tenir	4=41
w:tennis	0=-25 1=-25 6=-25 7=-30 8=-25
w:tenor	4=-40 6=49
w:tenu	0=35 1=-25 2=-31 5=-27 7=-40
w:term	4=27
w:terrain	0=-34 3=-39 4=-28 6=-68 7=-38 8=-38
w:terre	0=37
w:test	0=-86 1=-108 2=165 3=30 4=-52 5=-112 6=-96 7=-94 8=-89
w:teste	0=-29 2=58
w:tested	2=113 4=-51 5=-42 8=-46
w:tester	2=-47 7=-58
w:testing	0=-35 2=-87 3=-30 4=-38 5=-26 6=-42 7=-29
w:tests	0=-42 1=-75 2=-63 3=-36 4=-49 5=-43 6=-50 7=-43 8=-50
w:tete	0=-37
w:tetu	0=-27 1=-32 4=-40 7=-56
w:texas	0=46
w:thalassaemia	2=54 5=-29
w:than	0=-32 4=53 5=-36 7=-47
w:thanks	0=-51 7=99
w:that	1=44 4=-36 6=35 7=-33
w:the	1=-34 2=-27 4=-51 8=-34
w:theatre	0=-37 1=-45 2=-48 3=-62 4=-40 5=-43 6=-57 7=-57 8=-44
w:theft	1=-29 3=-29 4=-33 5=-48 6=-48 7=-27 8=57
w:their	1=-48 3=-29 5=-76 6=-26 7=-47
w:them	0=48 1=-41 2=-70 4=-63 5=54 7=-50 8=-46
w:then	1=-36 2=-46 3=-26 4=-56 5=-33 6=-43 7=65
w:theologie	1=51
w:theology	1=36
w:theory	1=-29 2=-30 6=-31
w:theosophical	1=49
w:therapist	1=-34 2=-28 4=-29 6=-36
w:therapy	1=-40
w:there	0=-45 1=42 2=-37 3=-34 4=-52 5=-47 6=-30 7=52
w:therefore	4=29 6=-27
w:thermal	3=41
w:these	0=-52 1=-70 2=-58 3=-59 4=-67 5=-50 6=-48 7=-27 8=-57
w:thesis	1=-44 2=-28 3=-35 4=26 5=-38 6=-40 7=-52 8=-35
w:thevenot	0=66
w:they	0=-81 2=-74 4=-71 6=33 8=-53
w:thieves	8=-47
w:things	7=30
w:think	0=26 1=49
w:thinking	4=-27 7=-31
w:thinks	0=-33 1=-33 7=61
w:third	0=-71 1=27 2=-41 3=-45 4=-36 5=-30 7=-50 8=-37
w:thirty	0=65
w:this	3=-47 6=-36
w:though	0=28
w:thought	1=36
w:thousands	2=45
w:three	1=-51 3=-28 4=-30 6=-52 7=-77 8=-34
w:through	0=-37 1=-30 2=46 5=-59 6=-39 7=70
w:throughout	5=39
w:thumb	3=72
w:thumbprint	3=75
w:thursdays	1=48
w:ticked	1=27 2=47 4=66 5=27
w:ticket	3=-27 7=38
w:tidy	1=-28
w:tiennent	1=25 2=-57 4=-36 5=-50 8=-36
w:tient	0=34 3=-30 4=-27 5=32 7=47
w:tig	8=47
w:till	6=-37 7=57 8=89
w:time	0=-84 2=-72 5=-41 6=-71 7=39
w:times	1=-29 5=-35 6=-25 7=-29
w:tipping	8=44
w:tire	4=43 8=104
w:tired	4=-38 6=45
w:tissu	2=38
w:tissue	2=34
w:tissulaire	2=48
w:titre	1=33 2=-45 3=26 4=-48 6=-26
w:to	3=-28 4=-45 8=-74
w:together	5=31
w:toilet	4=29
w:toilets	4=35
w:toilettes	4=48
w:toit	5=69
w:told	0=73 1=36 2=43 4=-52 5=30 6=61
w:tolstoien	1=50
w:tom	4=67
w:tombe	5=-26
w:tombee	4=35
w:tombent	7=54
w:ton	0=-55 8=-28
w:too	2=40 4=69 5=49 6=52
w:took	0=33 1=-56 5=-38 6=-71 7=-46 8=35
w:tooling	1=-27
w:top	1=-28 4=-30 5=-53 6=-49
w:topic	0=-25 3=-37
w:tories	0=41 4=-41
w:tory	0=28
w:total	0=44
w:touch	1=34
w:toujours	0=31 1=-25 2=-30 4=40 5=-39 8=-28
w:toulouse	2=-47
w:tour	0=-31 1=-40 2=-41 3=-42 5=-32 7=-30
w:tourne	1=-48
w:tours	1=-73 2=-42 3=-39 5=-32 6=-32 7=-28 8=-37
w:tous	0=57 1=-54 4=-40 5=-49 6=-62 8=-26
w:tout	0=-29 1=-71 2=-33 3=-31 4=-30 5=35 6=-30 7=-35 8=-33
w:toute	0=-68 1=95 3=39 4=-25 5=35 8=-36
w:toutes	1=-39 2=-35 5=-36 7=-33
w:town	0=-42 1=-42 2=-59 3=-35 4=-69 5=-31 6=63 7=-46
w:toys	5=-45
w:tp53	2=-79
w:tracabilite	2=-33 3=-34 7=-30 8=-25
w:trace	3=73
w:traces	8=-27
w:tracte	0=59
w:tracts	5=-27
w:trade	0=-60 2=-75 3=-36 4=-54 5=-46 6=-58
w:trading	2=-40 5=-34 8=28
w:tradition	1=52
w:traducteur	3=-27 8=-33
w:traduit	0=-46 2=-41 4=-47 5=-39 6=-38 7=-32 8=-35
w:trafic	8=64
w:train	6=-30
w:trained	0=-39 1=-38 2=-89 3=-51 4=-76 5=-49 6=-71 8=-56
w:trainee	5=48
w:trainer	0=-31 1=-37 2=-26 4=-38 5=-47 6=-26 8=-40
w:training	0=-35 1=-38 4=32 7=-25 8=-31
w:trains	2=-43 3=-35 4=-27 5=-63 7=-38
w:trait	2=45 4=-43 5=-47 7=-26
w:traitement	0=-31 1=-45 3=-31 5=28 7=-31 8=-32
w:traiteur	1=-38 8=-27
w:tranche	0=-29
w:transaction	2=-25 7=-25
w:transcendance	1=68
w:transfer	2=-34
w:transformation	2=-25
w:transformee	3=49
w:transhumanist	1=60 4=-79
w:translated	1=-39 2=-54 3=-32 4=-31 5=-32 6=-32
w:translation	1=-41
w:translocation	2=92
w:transmis	1=34 2=66 6=-27
w:transmission	2=-47 3=-26
w:transplant	4=39
w:travail	0=-51 3=-60 4=-25 6=-57 8=-28
w:travaille	0=-73 2=-48 4=-67 5=-103 6=43 7=-38 8=-54
w:travailler	4=46
w:travaillera	0=32
w:travailleur	4=66
w:travaux	5=-26 8=31
w:travel	4=29 8=-25
w:travels	0=-25
w:trawlers	8=26
w:treasurer	0=26 4=-35 5=-36 8=-28
w:treated	4=72
w:treatment	0=-28 2=-34 4=103 6=-29
w:treats	0=-26 2=-43 4=-75
w:tree	2=-25
w:trees	2=-26
w:trente	3=-31
w:tres	0=29 1=-28
w:tresorier	0=47 1=-34 6=-62 7=-34 8=-33
w:tresoriere	0=35 3=-32 8=-25
w:triad	5=54
w:trial	0=-58 1=-45 2=-63 4=-62 5=-71 6=-46 7=-63 8=-30
w:trials	4=29
w:tribunal	0=-35 1=-43 2=-34 3=-44 4=-44 6=-44 7=-38 8=41
w:tribune	6=54
w:tried	2=-29 4=49 5=-32 6=-29
w:trimestrielles	2=34 6=-29
w:trip	5=57
w:trips	5=53
w:trisomie	2=-69 4=65
w:trois	0=-86 1=-36 2=-75 6=-87 7=-80
w:trompait	5=53
w:trompe	5=71 6=-44
w:trotskiste	0=35
w:trouble	0=-30 4=42 5=-35 8=27
w:trouple	5=45
w:trouve	0=-36 5=55 8=-32
w:true	1=27 5=-27 8=39
w:trump	0=86 8=-26
w:trust	1=-34 3=-27 6=-30 7=-40
w:tsa	4=52
w:tuc	0=-35 6=-43 7=89 8=-31
w:tuesday	7=64
w:tuesdays	4=41 5=35
w:tuned	8=-31
w:turkey	4=-25
w:turned	0=-30 1=32
w:turning	1=35
w:turnstile	3=40
w:turnstiles	3=-26
w:tutor	0=-26 1=-40 2=-29 4=-32 5=-29 6=-38 7=-27 8=-34
w:twelve	0=40
w:twenty	1=79 5=-42 7=50
w:twice	1=-51 2=-54 3=33 4=26 6=-37 8=-57
w:twickenham	7=-26
w:twin	1=-36 2=-33 3=-36
w:twins	1=-26 2=54 5=-27
w:two	0=-46 1=-66 2=28 3=-52 4=41 5=28 7=-34
w:typage	2=45
w:type	0=-37 1=-36 2=46 3=-58 4=80 5=-52 7=-36 8=-47
w:typed	2=60
w:types	4=29 7=-34 8=-25
w:typing	2=48 3=84 4=-39
w:typist	2=-26 3=31
w:ucu	7=53
w:ud	7=52
w:udb	0=78
w:udi	0=41
w:uganda	5=-34
w:ugict	7=60
w:uk	3=-27 7=-34
w:ump	0=34 7=-36
w:un	1=-59 3=-41 4=47 7=-75
w:unasked	2=46
w:unbeliever	1=53
w:uncle	0=-28 2=-47
w:uncles	2=34
w:under	1=-41 2=-46 3=-46 7=-40 8=85
w:undergraduates	1=-25
w:understand	2=-26
w:une	2=-38 3=-105 5=28 7=-50 8=-57
w:unef	0=50
w:unfair	5=-35
w:unfaithful	5=68
w:uniform	0=-47
w:union	0=-75 1=-67 2=-114 3=-114 4=-117 5=-119 6=-107 7=133 8=-121
w:unionised	7=-28
w:unionist	0=67
w:unions	0=-67 1=-25 3=-28 4=-44 5=-28 8=-28
w:unis	2=40 3=-40 6=-26 8=-41
w:unison	1=-45 3=-27 7=65
w:unit	0=-41 1=-59 2=-52 3=-30 4=-57 5=-49 6=-32 8=-41
w:unite	0=-50 1=-30 2=-25 7=137 8=-27
w:united	0=-42 1=-32 2=-27 3=-25 5=-25 7=41 8=-27
w:univers	1=44
w:university	0=28 5=-37 6=-27 7=-29 8=-34
w:unknown	2=32
w:unlock	3=32
w:unlocks	3=55
w:unpaid	0=61 7=-29
w:unsa	7=117
w:until	0=40 1=-44 2=-50 3=-54 4=-70 5=-56 6=-43 7=-47 8=70
w:up	0=40 2=-73 4=-70 8=-27
w:upbringing	0=50
w:upfront	8=47
w:ups	0=-27 1=-84 5=-27 7=-33
w:us	2=-54 4=-50 6=-56 7=-63 8=31
w:usage	3=31 4=39
w:usdaw	7=69
w:use	0=-29 1=-36 2=-28 3=36 4=-50 5=-25 6=-30 7=-26
w:used	0=-25 1=-26 3=42 5=63
w:uses	0=-29 4=109 7=-30 8=-30
w:usher	5=-34 7=-27
w:usine	1=-34 2=-39 3=-43 4=-71 5=-29 8=-45
w:utrecht	0=42
w:va	0=56
w:vaccinated	4=77
w:vaccination	0=-25 5=-31 7=-26
w:vaccinee	4=61
w:vaccins	4=45
w:vae	3=-29 8=-33
w:valeurs	0=-27 3=43 7=-27
w:valid	3=-29 8=-46
w:value	6=58
w:valves	1=-28 4=-27
w:van	0=-40 2=-41 3=-42 4=-40 5=-44 6=-31 7=-46 8=-58
w:vance	8=63
w:vannes	4=40
w:vante	8=51
w:variant	0=-30 2=51 3=-32 4=-27 5=-36 6=-28 7=-30 8=-35
w:vault	3=78
w:vaut	4=57
w:ve	0=42 1=-38 3=69 4=47 7=-38 8=-30
w:vecteur	3=37
w:vegan	0=-77 1=43 2=-76 3=-64 4=-79 5=-60 6=-64 7=-83 8=-74
w:vegane	0=-28 1=60
w:veganes	1=42
w:veganism	1=41
w:vegas	7=40
w:vegetale	2=-42
w:vegetarien	8=-29
w:vehicule	1=-25 3=-29 8=-33
w:vein	0=-32 3=54
w:veines	3=31
w:veineux	3=46
w:velo	0=-52 1=-33 3=-26 5=-35 7=-50
w:vend	0=-54 1=-49 2=-48 3=-97 4=-61 5=-72 6=-41 7=-42 8=-57
w:vendeur	0=-42 1=-42 3=-47 4=-61 5=-41 6=-47 7=-34 8=-58
w:vendeuse	0=-32 1=-27 2=-37 3=-36 7=-29 8=-27
w:vendor	3=33
w:vendredi	1=-49 2=-35 4=-31 6=-35
w:vendu	1=36
w:venerable	1=62
w:vente	0=-41 2=-38 3=-53 4=-35 5=-32 6=-34 7=-57 8=-61
w:ventes	4=-46
w:venu	0=-36 1=-27 2=-49 4=-36 5=-89 6=-43 8=-26
w:venue	5=-47 6=72
w:ver	7=42
w:verbal	3=-27
w:verdict	0=-28 3=-45 4=-25 6=-25 7=-29
w:verification	8=-25
w:verifie	1=-27 2=28 3=29
w:verifiee	8=74
w:verify	3=31
w:vers	2=-33 5=-28 6=-36 8=-30
w:verse	2=36
w:vert	0=-32 1=-28 4=-35 7=-42 8=-43
w:verte	3=-41 6=-26 7=-33
w:vertigo	4=69
w:verts	0=28 1=-38 3=-28 4=-38 6=-28 7=-40 8=-44
w:very	7=34
w:vestiaire	0=-38 2=-34 8=-27
w:veterinaire	0=-33 1=-50 2=-39 3=-44 4=-53 5=-58 6=-45 7=-53 8=-42
w:vetting	3=-39
w:veut	0=-29 1=-31 2=-36 4=-26 5=29 6=-38 7=-37
w:veuve	1=-26
w:vial	4=-29 6=-34
w:victime	2=-30 4=-36 8=-30
w:vidal	5=41
w:video	0=-36 1=-32 2=-40 3=33 4=-45 5=39 6=-43 7=-29 8=-51
w:videos	5=74
w:vie	0=-43 1=57 2=-45 3=-57 4=-46 5=120 6=-41 7=-68 8=-37
w:vieille	0=81
w:vient	1=32 7=47
w:vierge	0=-43 1=-58 2=-31 3=-40 4=-50 5=50 6=-34 7=-30 8=-29
w:view	1=-27
w:views	0=48
w:vif	1=-38
w:vigne	0=-35 2=-58 7=-25
w:vigneron	0=-29
w:vignerons	7=-49
w:vikings	2=58
w:village	6=28 7=-35 8=-31
w:ville	0=-35 1=-44 4=-30 6=38
w:villefranche	8=57
w:vingt	2=-34 3=-32 4=-46 5=-51 8=-46
w:vins	0=-36 1=-31 3=-28 4=-44 7=-25 8=-27
w:viola	7=49
w:violence	1=60
w:violente	1=31
w:vip	1=-25
w:virgin	0=-30 1=-51 2=-39 3=-27 4=-58 5=58 6=-45 7=-38 8=-42
w:virology	2=32
w:virus	6=-28
w:visa	0=-33 1=-25 2=-40 3=75 4=-48 5=-25 6=62
w:visage	0=-31 1=-33 2=-29 3=137 4=-29 5=-33 7=-35 8=-57
w:visages	0=-26 1=-27 3=-67 4=-26
w:visait	8=49
w:vise	0=-39 2=-27 3=-26 7=-27
w:visio	8=41
w:visit	3=34
w:visite	4=56 5=-38
w:visiteurs	1=-31
w:visiteuse	0=-30 3=-32 4=-45
w:visitors	4=-43
w:visits	5=64
w:vit	0=-58 1=35 2=-63 3=-43 4=-64 7=-43 8=-58
w:vive	0=-37 1=-31 2=-35 3=-34 4=-43 5=-43 6=-26 7=-33 8=-33
w:vivent	5=57
w:vocal	3=54 4=-26
w:vocale	3=57
w:vodka	6=-46
w:vogel	1=38
w:voice	0=-78 2=-85 3=64 4=-85 5=-84 6=-105 7=-53 8=-81
w:voile	0=-26 1=-36 4=-25 5=-46 8=-71
w:voisine	0=79 5=-28 7=-30
w:voiture	1=51 4=39
w:voix	0=-74 1=-52 2=-65 3=38 4=-51 5=-74 6=-62 8=-83
w:vol	0=-43 1=-34 2=-43 3=-50 4=-55 5=-49 6=-48 7=-49 8=75
w:volage	5=69
w:vole	0=-48 1=-30 2=-27 4=-42 5=-70 6=-43 7=-46 8=66
w:volontaire	1=28 3=-30 5=-28 6=-30 8=-29
w:volontiers	0=53
w:vols	0=-35 1=-38 2=-37 6=-30 7=-33
w:volt	0=31
w:volunteer	1=-36 2=-44 3=-33 4=-42 5=-47 6=-38 7=-39 8=-51
w:volunteered	2=26 5=33
w:vote	0=104 1=-49 2=-43 3=-28 4=-45 5=-64 6=-43 8=-35
w:voted	0=51 1=-29 4=-35
w:voter	0=35 1=-31 6=-38 8=-29
w:votes	0=102 1=-25 4=-29 5=-29 6=-38 7=-35 8=-28
w:voting	1=-34 3=-29 4=-30 5=-31 6=-25
w:votre	3=36
w:voulu	3=30 4=-37
w:vow	5=27
w:voyages	1=-33 6=46
w:vrac	4=57
w:vue	0=-44 1=-54 2=-54 3=-46 6=-33 7=-28 8=72
w:wage	5=-28
w:wagner	8=43
w:waiting	8=43
w:waived	3=37
w:wales	0=-53 1=30 4=-37 6=-31 8=-30
w:walk	0=-28 3=32 4=-25
w:walking	4=69
w:walks	4=47
w:wall	3=30
w:want	0=49 1=-27
w:wanted	1=-37 3=27 8=84
w:wants	0=-29 4=-30 8=-45
w:war	0=33 5=-33
w:ward	4=47 6=-25
w:warden	0=-48 2=-25
w:warehouse	0=-37
w:warmth	0=27 6=-26
w:warned	7=31
w:warning	3=40
w:warns	0=39
w:warrant	8=50
w:warrior	2=37
w:warwick	1=39
w:was	1=-61 6=-39 8=36
w:wasn	0=-34 1=-43 4=-48 5=-48 6=-29 7=-43
w:wasps	4=63
w:watch	5=-25
w:watches	5=43
w:water	2=-38 6=-29
w:waterloo	7=60
w:way	0=32
w:we	1=-29 2=41 3=34
w:wear	0=-26 3=-42 4=26
w:wearing	4=50
w:wears	0=-41 1=-29 2=-42 3=-35 4=101 7=-37
w:weather	1=-46
w:web	1=-29 2=-34 3=-57 4=-27 6=-25 8=-44
w:webcam	3=41
w:website	2=-30
w:wedding	4=-29 5=-51 7=-37
w:weddings	1=-34
w:week	1=-65 2=-40 3=-42 4=95 5=-44 6=-44 7=45 8=-48
w:weekend	0=-29 1=-25 2=-49 5=-42 6=-30 7=-29
w:weekends	4=-53
w:weekly	1=34
w:weeks	2=39 4=-36
w:weight	3=33 4=-29
w:welding	5=-25 7=-31
w:well	0=-49 1=31 2=-49 3=-42 4=25 5=-39 6=-45 7=-49 8=-81
w:went	1=-43 7=30
w:were	0=-49 1=-45 2=-43 4=-64 5=107 6=-35 7=-58 8=-57
w:western	1=-28 4=-30 5=-38 7=-46 8=-26
w:what	2=-44 3=-52 4=30 5=-46 6=-30 7=-29 8=-30
w:whatever	0=-31 4=-28 5=90 6=47
w:whatsoever	0=40
w:wheelchair	5=-25 8=-31
w:when	0=-46 3=26 5=50 7=32
w:where	0=-44 6=35 7=-28
w:whether	1=48 3=33 7=49
w:which	1=33 2=28 3=58 5=-42 7=33 8=-29
w:while	2=44 6=-37
w:whitby	4=-34
w:whiteboards	1=-41
w:who	0=-40 1=52 2=-62 3=-61 4=-39 6=-41 7=-94 8=-82
w:whole	2=53 4=-58 7=-30
w:wholesalers	8=-32
w:wide	2=59 3=-43
w:widower	1=41
w:wife	0=-66 1=-96 3=-87 4=-76 7=-58 8=-75
w:wildlife	2=-30 3=-30
w:will	0=36 1=47 2=-45 3=-49 5=-69 6=-56 7=-38 8=-33
w:wing	0=49 1=-25 6=-25 8=-32
w:winner	8=-48
w:winter	1=25
w:wishes	1=32 4=33
w:with	1=-78 2=-34 5=56 7=-89 8=-35
w:withdrawn	3=36 8=28
w:within	8=-60
w:without	0=-27 4=-45 6=37
w:witnesses	1=77 8=-30
w:wolfsburg	7=41
w:woman	4=-25 5=-48 6=113
w:women	1=-25 2=-29 3=-25 4=-25 5=-39 6=87 8=-37
w:won	2=-99 3=-75 4=-78 5=-96 8=-70
w:wood	0=-33 3=-34 4=-61 7=29 8=-73
w:wool	1=30
w:word	5=49 6=-35
w:words	1=-68 2=-45 3=-38 4=-60 5=34 6=-40 7=-25 8=-48
w:work	0=-58 2=-59 3=-54 4=32 7=-47
w:worked	1=-46 3=32 5=-29 6=-46 7=-35 8=-33
w:worker	5=-27 6=-48 7=-45 8=-36
w:workers	0=42 1=-29 3=-26 4=-36 7=37 8=-29
w:workforce	7=52
w:working	8=30
w:workplace	0=-27 7=55
w:workplaces	6=41
w:works	0=-98 1=38 3=-32 4=34 5=-51 8=-43
w:workshop	3=-36 4=-46 5=-43 6=-40 8=-38
w:would	0=34 2=-36 6=25 8=-53
w:wouldn	1=61
w:writers	0=-27 7=-31
w:writes	2=-48 3=-35 5=30 8=-28
w:writing	8=-32
w:written	4=70
w:wrong	1=38
w:wrongly	8=50
w:wrote	0=-32 3=-90 7=-59 8=-82
w:wu	3=39
w:x	2=69 3=-29 4=-50 5=76 8=-26
w:xvi	0=28
w:xx	2=34
w:xxy	2=81 4=-57
w:y	0=80 1=-74 4=26 5=-26 7=-55 8=-55
w:yann	5=41
w:year	0=40 3=-53 4=46 7=-108 8=-45
w:years	1=-45 2=-65 3=-79 4=44 6=-68 7=39
w:yes	1=-42 2=-29 3=-35 4=-37 5=-50 6=-34 7=35 8=-44
w:yilmaz	2=46 4=-37
w:yoga	6=-29 8=-27
w:york	1=-28 4=45 7=-40
w:you	0=-28 1=-52 2=-28 4=-32 5=78 6=-43 8=-35
w:young	0=60 3=-33 7=-42 8=88
w:youngest	4=48
w:your	0=-25
w:youth	1=-35 2=-32 3=-43 4=-35 5=42 6=-64 7=-33
w:yves	6=66
w:zarathoustra	1=45
w:zebre	4=48
w:zeman	0=42
w:zemmour	0=29
w:zero	3=-36 4=-31 6=27 7=-33
w:zone	3=66
w:zoo	1=48 8=-25
with:000	-48
with:12	69
with:1994	40
with:20	-55
with:2004	39
with:2006	39
with:2009	-30
with:2010	33
with:2013	29
with:2014	51
with:2015	64
with:2017	72
with:2018	61
with:2019	50
with:2020	93
with:2021	66
with:4	42
with:5	53
with:50	60
with:6	30
with:absente	40
with:accident	72
with:according	103
with:accounts	-44
with:accueil	-25
with:actuary	-29
with:addictologie	-33
with:admitted	60
with:advises	-72
with:affaires	-64
with:affiche	54
with:again	60
with:age	52
with:agency	56
with:aiment	-34
with:airport	28
with:amende	25
with:americaine	-26
with:among	-45
with:analyst	-37
with:ancienne	71
with:anime	31
with:another	36
with:antiques	-63
with:any	44
with:app	28
with:apparently	31
with:appli	30
with:applicant	-30
with:apres	58
with:army	51
with:article	-45
with:artiste	27
with:asked	85
with:asking	31
with:asks	81
with:assemblies	34
with:assistant	-55
with:assistante	-54
with:associe	41
with:atelier	-52
with:athlete	29
with:atlas	-38
with:au	60
with:aucune	-32
with:audiologists	-30
with:audit	-43
with:august	37
with:aupres	68
with:aussi	28
with:aux	35
with:avant	-25
with:avec	-69
with:avion	60
with:avocat	-63
with:avocate	-43
with:avoids	56
with:award	-32
with:away	34
with:b27	-38
with:banque	63
with:barracks	-47
with:bati	-49
with:batiment	-29
with:be	34
with:beaumont	-33
with:became	33
with:been	35
with:being	30
with:believe	32
with:bell	-30
with:belongs	32
with:benevole	59
with:berlin	29
with:bien	43
with:bio	35
with:blog	82
with:board	25
with:bonne	-32
with:born	50
with:both	60
with:boy	27
with:boyfriend	-55
with:boys	53
with:bretonne	37
with:brings	45
with:brother	54
with:brought	38
with:bruxelles	55
with:bureau	48
with:but	57
with:by	49
with:caces	-40
with:cadre	-60
with:cafe	36
with:caisse	-47
with:campagne	55
with:can	71
with:candidat	31
with:candidate	29
with:candidature	48
with:car	-28
with:career	-32
with:caretaker	-37
with:carrier	-53
with:carte	-29
with:caryotype	-41
with:casino	38
with:caught	49
with:ce	42
with:celibacy	-66
with:cell	52
with:centre	48
with:certificate	56
with:cfe	-75
with:cgc	-76
with:cgt	-63
with:chaine	-49
with:chapter	25
with:chaque	40
with:check	28
with:chemist	-54
with:chez	-56
with:children	-65
with:choice	44
with:choir	48
with:church	28
with:cite	50
with:civil	-32
with:claimant	-34
with:classee	51
with:clerk	-32
with:clinical	-34
with:club	-34
with:cnil	-70
with:co	27
with:coach	41
with:coaches	44
with:code	-61
with:coffee	-25
with:collaborateur	-28
with:commande	-51
with:comme	27
with:community	-35
with:compagne	-63
with:compagnon	57
with:company	90
with:completed	46
with:comptable	-31
with:conference	-28
with:confie	44
with:confirmed	-41
with:conge	72
with:connectes	27
with:connue	26
with:consent	-39
with:conserve	29
with:constable	37
with:consultant	28
with:consumer	-75
with:contrat	41
with:contre	-27
with:controle	-47
with:convaincu	51
with:convictions	55
with:convinced	29
with:cook	-43
with:could	25
with:councillor	47
with:counsels	58
with:county	28
with:couple	-30
with:couples	-61
with:cour	-33
with:courriel	-28
with:court	-46
with:cousin	51
with:cover	-29
with:creche	33
with:cree	51
with:crime	-54
with:customer	-25
with:customers	-45
with:cv	-30
with:dairy	-33
with:dans	32
with:data	-47
with:daughter	-26
with:day	30
with:dbs	43
with:dealt	-30
with:declined	-26
with:dejeuner	56
with:demande	44
with:dernier	63
with:dernieres	-43
with:design	-75
with:designed	-52
with:desk	26
with:developpe	-42
with:did	43
with:digital	-31
with:dire	30
with:director	27
with:dirige	38
with:disease	-28
with:dismissed	45
with:dix	-33
with:dmd	-34
with:do	37
with:doctoral	-46
with:doctorante	-87
with:doesn	-37
with:don	29
with:dossier	25
with:double	46
with:doyle	46
with:drafted	-36
with:drh	-65
with:driver	44
with:droit	48
with:du	-53
with:during	60
with:early	-25
with:east	-40
with:ecrit	26
with:edited	-38
with:editor	-65
with:effacees	27
with:electeur	28
with:eleve	50
with:embauche	37
with:emploi	-36
with:employer	55
with:employers	-51
with:employeur	28
with:employment	32
with:employs	-65
with:engineer	29
with:enseigne	42
with:ensemble	32
with:epouse	26
with:equipe	54
with:essay	-43
with:et	-57
with:ete	57
with:ethique	-33
with:etre	35
with:etudes	33
with:etudie	-29
with:european	-38
with:every	-46
with:everybody	26
with:eviter	46
with:ex	35
with:expertise	-25
with:explaining	-37
with:faire	-37
with:familiale	-30
with:far	-44
with:farm	-29
with:faure	37
with:fell	-93
with:fiche	51
with:fier	27
with:fifteen	52
with:fille	26
with:film	-109
with:fin	36
with:firm	32
with:firms	43
with:first	56
with:fish	-54
with:five	-47
with:fois	53
with:fonde	35
with:football	-82
with:foreman	36
with:formation	-71
with:formatrice	-70
with:former	74
with:formulaire	55
with:forty	40
with:four	31
with:fraud	-29
with:friends	34
with:from	36
with:front	34
with:gait	-35
with:garde	40
with:gardien	45
with:gauche	29
with:gave	42
with:gay	-32
with:gene	-95
with:general	-59
with:genes	-47
with:genetic	-50
with:genetically	-72
with:geneticienne	-64
with:genetique	-36
with:genetiquement	-27
with:gere	-29
with:get	33
with:gets	-34
with:given	-44
with:glisse	55
with:good	37
with:got	50
with:grace	-28
with:grew	25
with:grounds	39
with:guard	-68
with:gym	40
with:had	87
with:hale	29
with:half	50
with:hall	-60
with:handler	-60
with:hands	36
with:have	33
with:he	34
with:head	60
with:health	-41
with:helped	-63
with:hereditaire	-25
with:hereditary	-35
with:heures	40
with:hinted	54
with:histoire	-50
with:homme	28
with:hommes	-46
with:hopes	-25
with:hotellerie	-38
with:hours	29
with:house	25
with:household	25
with:huit	-29
with:husband	72
with:i	33
with:iel	30
with:ils	43
with:infirmiere	-55
with:info	-38
with:inherited	-32
with:inscrit	51
with:integral	46
with:international	48
with:interview	59
with:interviewed	-45
with:interviewer	42
with:iris	-40
with:its	-34
with:j	79
with:jamais	47
with:jeans	-36
with:joined	-41
with:journal	54
with:jours	-32
with:judges	-31
with:juin	43
with:june	65
with:juriste	-84
with:jury	-69
with:jusqu	52
with:just	30
with:keep	44
with:keeps	56
with:kept	30
with:king	-43
with:know	42
with:laboratoire	44
with:labour	-37
with:laine	-26
with:lapsed	47
with:larne	28
with:late	39
with:later	27
with:latex	52
with:lawyer	-44
with:le	47
with:leads	49
with:learned	25
with:leave	26
with:lecteur	58
with:lecturer	-30
with:lectures	-47
with:led	33
with:left	86
with:les	-50
with:lesbienne	-28
with:lesbos	-35
with:letter	-55
with:letters	-52
with:lettre	-64
with:library	39
with:licence	52
with:licencie	28
with:lie	31
with:life	30
with:light	31
with:ligne	-67
with:lines	28
with:list	-35
with:lit	50
with:live	51
with:living	-31
with:livre	-36
with:local	32
with:locale	38
with:loge	-25
with:logiciel	35
with:logistics	-46
with:long	32
with:lors	47
with:lost	33
with:lui	-45
with:lyon	-34
with:m	33
with:m25	42
with:machines	-36
with:main	62
with:mais	35
with:maison	39
with:makes	41
with:malades	-57
with:man	34
with:managing	67
with:marathon	27
with:march	46
with:marketing	-60
with:married	30
with:mars	47
with:masonic	-52
with:master	-28
with:materialist	-47
with:matin	27
with:mayor	39
with:me	50
with:medecin	40
with:media	-28
with:meetings	-61
with:member	90
with:membre	34
with:meme	34
with:memoire	-33
with:memoires	-45
with:mention	55
with:mentioned	62
with:merger	45
with:mes	51
with:met	27
with:methodist	-54
with:mieux	-28
with:milite	62
with:mon	35
with:monks	-44
with:monte	-26
with:montre	-30
with:more	38
with:mortgage	36
with:mother	67
with:ms	67
with:museum	-39
with:mutation	-88
with:mute	-30
with:my	60
with:myself	40
with:naissance	42
with:nantes	72
with:ne	106
with:near	38
with:nee	31
with:need	44
with:negocie	-85
with:neuf	37
with:never	93
with:nhs	-37
with:night	39
with:nine	-41
with:no	46
with:nobody	30
with:noel	26
with:nom	25
with:non	25
with:not	30
with:nothing	30
with:noticed	44
with:nous	49
with:novo	-47
with:now	97
with:occupational	-44
with:october	29
with:off	25
with:ohio	40
with:old	65
with:on	52
with:onboarding	40
with:once	47
with:oncle	29
with:only	52
with:operation	25
with:or	42
with:organiser	27
with:ou	28
with:our	98
with:own	37
with:packaging	-79
with:page	47
with:paid	46
with:paie	-38
with:paper	-43
with:parents	-41
with:paris	-36
with:park	-52
with:parlementaire	-56
with:parole	52
with:parquet	30
with:part	43
with:partage	27
with:parti	-35
with:party	29
with:passant	-54
with:passe	64
with:passed	42
with:passes	27
with:past	46
with:pattern	-34
with:peinture	29
with:pen	86
with:people	-65
with:personnes	-26
with:peu	41
with:philosophie	39
with:philosophy	-48
with:phone	33
with:photo	77
with:piece	-34
with:pied	-50
with:pierre	-27
with:plaide	-27
with:planning	-84
with:plant	46
with:please	44
with:plus	-44
with:poland	29
with:port	26
with:porte	25
with:porteur	-50
with:portrait	-44
with:pose	28
with:positive	52
with:post	-68
with:postulent	42
with:prat	-36
with:praticiens	32
with:predisposed	-50
with:predisposition	-26
with:prefere	64
with:prelevement	-60
with:prend	71
with:pression	38
with:pressure	-27
with:pride	28
with:printemps	40
with:pris	34
with:prise	42
with:prison	34
with:prize	-76
with:pro	-26
with:probation	27
with:product	-60
with:professeur	61
with:profil	59
with:profile	31
with:propre	52
with:province	25
with:pub	45
with:public	35
with:publications	31
with:puis	-31
with:pupil	26
with:pupils	-131
with:puts	32
with:qu	54
with:quatre	41
with:questionnaire	51
with:qui	29
with:quitte	28
with:quitter	34
with:raconte	57
with:raised	25
with:raison	27
with:rather	30
with:read	-30
with:reader	-62
with:reading	48
with:reason	37
with:recognition	-26
with:reconnaissance	59
with:record	49
with:recovered	-57
with:recovering	30
with:recruiter	34
with:recuse	33
with:referee	72
with:reference	36
with:refuse	30
with:refused	26
with:refuses	38
with:registered	35
with:relevance	-28
with:religieuse	-31
with:religious	33
with:remis	-58
with:repas	-38
with:reported	31
with:reports	-56
with:reserve	51
with:resigned	36
with:respecte	-43
with:restriction	32
with:reunions	-36
with:rien	69
with:right	27
with:role	-45
with:roll	-34
with:roman	-27
with:roy	27
with:ruiz	-58
with:rumeur	30
with:runner	-56
with:sa	-32
with:sait	-35
with:salariee	-25
with:sat	40
with:say	48
with:says	38
with:school	-72
with:screening	-28
with:scrutin	-30
with:second	76
with:secretary	-82
with:section	37
with:seems	49
with:sells	-88
with:selon	56
with:seminaire	39
with:serait	27
with:serie	-61
with:served	87
with:service	31
with:set	-39
with:severe	-27
with:sex	-41
with:share	37
with:she	-28
with:shifts	32
with:shop	-35
with:signature	-97
with:since	43
with:sings	54
with:sister	51
with:six	60
with:slow	-58
with:so	28
with:sociale	-36
with:society	37
with:soir	-46
with:sold	-43
with:some	62
with:son	25
with:sort	61
with:souhaite	26
with:souligne	52
with:sound	-47
with:soutient	31
with:souvenir	36
with:speaks	74
with:special	-58
with:speed	-27
with:spent	29
with:sports	31
with:spreadsheets	30
with:stade	-30
with:staff	-36
with:start	-43
with:status	-33
with:steward	62
with:strong	-43
with:strongly	34
with:student	-33
with:study	-43
with:summer	27
with:superieur	30
with:supplier	37
with:supported	-35
with:sur	-49
with:symptoms	-56
with:t	33
with:table	-92
with:tablet	37
with:tablette	58
with:tax	60
with:taxi	28
with:teacher	49
with:teaches	-40
with:telephone	-37
with:temps	34
with:ten	-25
with:tenir	46
with:tenor	-35
with:terrain	-66
with:test	-61
with:that	27
with:the	42
with:their	36
with:then	44
with:therapy	-32
with:they	113
with:think	26
with:this	36
with:though	30
with:thought	38
with:three	57
with:through	-25
with:ticked	28
with:tiers	52
with:till	34
with:to	38
with:too	77
with:took	37
with:toujours	43
with:tous	47
with:tout	43
with:trade	-56
with:traduit	-56
with:train	40
with:trained	-58
with:travail	92
with:travaille	59
with:travel	30
with:treasurer	42
with:trois	-46
with:twenty	32
with:twice	56
with:two	68
with:type	53
with:uncle	43
with:under	-50
with:une	-32
with:union	-55
with:unpaid	35
with:us	77
with:used	30
with:usine	-54
with:ve	83
with:vend	-39
with:versee	-42
with:very	-41
with:vestiaire	-26
with:veut	37
with:vie	35
with:vient	30
with:village	36
with:vingt	67
with:visa	62
with:vit	-31
with:volunteered	26
with:voter	-36
with:voulu	-39
with:wanted	-64
with:ward	26
with:warned	31
with:we	40
with:wears	47
with:wedding	-29
with:well	-37
with:when	57
with:where	-29
with:which	48
with:whole	-28
with:wife	68
with:winter	31
with:with	-26
with:without	45
with:won	45
with:work	64
with:worked	-31
with:working	41
with:works	40
with:wouldn	40
with:writes	109
with:written	52
with:year	32
with:young	36
words:0	-30
words:2	43
words:3	77
words:4	60
`;
