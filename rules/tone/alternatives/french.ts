/** As `english`, in French. */
export const french = `
évidemment: -
franchement: -
clairement: -
apparemment: - | on nous dit que
sérieusement: -
honnêtement: -
bien sûr: -
encore une fois: un petit rappel
pour la dernière fois: un petit rappel
comme je l’ai déjà dit: pour le dire autrement
combien de fois faut-il le répéter: merci de nous aider
on en a marre de: on aimerait que cessent
on en a marre: on aimerait que ça change
j’en ai marre: j’aimerais que ça change
en avoir marre: souhaiter que ça change
ras-le-bol: besoin de changement
tanné: préoccupé
tannée: préoccupée
tannés: préoccupés
écœurant: difficile à accepter
écœurante: difficile à accepter
ça suffit: on aimerait que ça change
assez c’est assez: on aimerait que ça change
arrêtez de chialer: dites-nous ce qui aiderait
arrêtez de vous plaindre: dites-nous ce qui aiderait
arrêtez de: merci de ne pas
personne ne lit: peu de gens ont vu
personne n’écoute: on aimerait être entendus
tout le monde s’en fout: il faudrait plus d’attention
on s’en fout: c’est moins important
honte à vous: nous attendions mieux
honte à: nous attendions mieux de
comment osez-vous: nous ne sommes pas d’accord
vous devriez avoir honte: vous pouvez faire mieux
vous êtes incapables: vous n’avez pas encore réussi
vous autres: certains d’entre nous
ces gens-là: les personnes concernées
ridicule: difficile à comprendre
absurde: difficile à comprendre
incroyable: surprenant
insensé: difficile à comprendre
pathétique: décevant
stupide: peu utile
stupides: peu utiles
idiot: malavisé
idiote: malavisée
idiots: malavisés
imbécile: personne
imbéciles: personnes
niaiseux: peu utile
niaiseuse: peu utile
débile: difficile à comprendre
inutile: peu utile
inutiles: peu utiles
incompétent: dépassé
incompétente: dépassée
incompétents: dépassés
incompétence: erreurs
paresseux: lent à agir
ignorants: mal informés
menteur: mal informé
menteurs: mal informés
mensonge: inexactitude
mensonges: inexactitudes
dégoûtant: désagréable
dégoûtante: désagréable
dégueulasse: désagréable
scandaleux: très préoccupant
scandaleuse: très préoccupante
inacceptable: pas ce que nous voulons
inadmissible: pas ce que nous voulons
intolérable: très difficile
honteux: très décevant
honteuse: très décevante
lamentable: décevant
épouvantable: très difficile
horrible: très difficile
terrible: très difficile
affreux: très difficile
catastrophe: sérieux revers
désastre: revers
cauchemar: moment difficile
furieux: contrarié
furieuse: contrariée
en colère: contrarié
fâché: contrarié
fâchée: contrariée
fâchés: contrariés
frustrant: difficile
frustrante: difficile
agaçant: malcommode
énervant: malcommode
déteste: n’aime pas
détestons: n’aimons pas
détester: ne pas aimer
haine: désaccord
votre faute: à régler ensemble
de votre faute: à régler ensemble
excuses: raisons
niaiserie: erreur
niaiseries: erreurs
n’importe quoi: inexact
maudit: -
maudite: -
criss: -
tabarnak: -
câlisse: -
merde: zut
bordel: désordre
foutu: difficile
bon débarras: bonne continuation
taisez-vous: faisons une pause
ferme-la: faisons une pause
réveillez-vous: merci d’y penser
faites votre travail: merci d’y voir
peur: inquiétude
panique: inquiétude
terrifiant: inquiétant
vous devez: merci de
il faut que vous: nous vous invitons à ce que vous
échec: revers
pire: moins bon
raté: manqué
`;
